"""A substantial task due within hours or overnight."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.course import Course, notice_of
from redflags.event import By, EventKind, day_of
from redflags.flag import Axis, Context, Level, RedFlag
from redflags.sighting import Sighting, Sureness
from redflags.sources import SEED3

DUE = (
    "tonight|midnight|tomorrow|tomorrow's|today|end_of_day|eod|cob|close_of_business|close_of_play|"
    "end_of_today|this_evening|tomorrow_morning|first_thing|noon_today|8_tomorrow|9_tomorrow|breakfast|"
    "sunrise|dawn|2moro|tmrw|tomoro|2nite|2night"
)
HAND_IN = (
    "send|submit|deliver|return|finish|complete|turn_around|have|get|email|upload|hand_in|turn_in|send_over|"
    "send_back|push|prepare|build|write|create|translate|edit|design|code|solve"
)
DELIV = (
    "deck|case_study|assignment|take_home|take-home|prototype|translation|translations|article|report|"
    "proposal|mockups|mock-ups|wireframes|financial_model|campaign|strategy|coding_challenge|code_challenge|"
    "memo|lesson_plan|business_plan|essay|edited_video|website|build|dashboard|draft|full_plan|content_plan|"
    "marketing_plan|campaign_concept|test_project|take_home_test|spreadsheet|showreel|storyboard|brochure|"
    "prototype_app"
)
FULL = "full|final|finished|complete|completed|whole|entire|translated|edited|filled|detailed"

LARGE = re.compile(
    r"\b(?:deck|case|build|app|project|presentation|plan|strategy|report|prototype|take[- ]?home|assignment|design)\b",
    re.IGNORECASE,
)


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield tasks of more than two hours that are due within a day."""
    limits = course.thresholds
    for event in course.of(EventKind.ASSESSMENT_ASSIGNED):
        if event.target is None or event.by is By.CANDIDATE:
            continue
        large = (
            event.hours > limits.tight_deadline_effort_hours if event.hours is not None else LARGE.search(event.words)
        )
        notice = notice_of(event.at, event.target)
        if large and notice and (notice[1] < limits.tight_deadline_hours or event.day == day_of(event.target)):
            effort = f" for {event.hours:g} hours of work" if event.hours else ""
            yield Sighting(
                events=(event,),
                why=f"due within a day{effort}, set on {event.day:%-d %B}",
                sureness=Sureness.CLEAR if event.hours else Sureness.LIKELY,
            )


FLAG = RedFlag(
    __name__,
    title="Wants a big task done within hours",
    axis=Axis.CONDUCT,
    severity=Level.LOW,
    definition="A substantial task due within hours or overnight.",
    why="It shuts out people with a job or a family. Mild alone, and the answer to a request for more time is telling.",
    advice=(
        "Ask for a date.",
        'You could write: "I can do this well by Thursday evening. Does that work for you?"',
    ),
    sources=(SEED3,),
    thresholds="More than two hours of effort due in under 24 hours is low (convention). A short timed test is none.",
    heeds_not=(Context.CONDITIONAL,),
    patterns=(
        f"need|needs|want|wants|expect|expects|require|requires|must_have ..3 your|the|full|a|it|final|finished|complete|this ..5 {DELIV} ..5 by|before|no_later_than ..4 {DUE}",
        f"{HAND_IN} ..3 {FULL} ..4 {DELIV}|slides|presentation|app|model|plan|video|code|designs ..4 by|before|no_later_than|not_later_than ..3 {DUE}",
        "you|u|have|got|only|just ..2 until|till|til midnight|tonight|tomorrow_morning|this_evening|end_of_day tonight|today? to|for ..1 finish|build|code|solve|deliver|design|translate|write|prepare|create|develop|produce",
        "you|u|have|got|only|just ..2 until|till|til midnight|tonight|tomorrow_morning|this_evening|end_of_day tonight|today? to|for ..1 finish|complete|submit|send|return|do ..4 @take_home|case|project|build|deck|presentation|slides",
        "send|submit|deliver|return|email|translate ..3 translated|finished|edited|full|whole|complete ..5 in|within ..1 two|three|four|five|six|2|3|4|5|6|8|twelve|12|couple_of|few ..1 hours|hrs",
        f"@take_home|{DELIV} ..4 due ..3 in|within two|three|four|five|six|2|3|4|5|6|8|ten|10|twelve|12|couple_of|few ..1 hours|hrs",
        f"{DELIV} ..4 overnight",
        "overnight ..1 turnaround|turn-around|case_study|assignment|take-home|task",
        f"finish|complete|build|prepare|turn|deliver|write|design|translate|do|get ..6 it|this|task|into|{DELIV} ..5 overnight|by_the_morning|before_morning|by_morning|by_sunrise|before_breakfast",
        "work|stay|pull ..2 all_night|through_the_night|an_all-nighter|all-nighter",
        f"same-day|same_day|12-hour|12_hour|overnight|few-hour|six-hour|6-hour|24-hour|24_hour|24h|eight-hour ..1 turnaround|turn-around|deadline|return|window ..6 {DELIV}|project",
        f"{DELIV}|project ..6 same-day|same_day|12-hour|12_hour|overnight|six-hour|6-hour|24-hour|24_hour ..1 turnaround|turn-around|deadline|return",
        f"panel|client|board|director|directors|partners|ceo|boss|owner|md ..3 needs|wants|expects ..3 see|have|get|receive|review ..3 {DELIV}|slides|your_plan ..2 {DUE}",
        "whoever ..2 returns|sends|submits|delivers|finishes|completes ..6 first",
        "brief|case_study|assignment ..12 need|want|expect|require ..4 by|before ..1 tonight|midnight|end_of_today|tomorrow_morning|8_tomorrow|9_tomorrow|first_thing_tomorrow",
        f"{FULL} ..3 {DELIV}|analysis|audit ..2 by|before ..2 lunch|noon|midday|tonight|tomorrow|end_of_day|eod|close|cob",
        f"turn|make|convert|transform|edit ..7 into ..5 dashboard|report|deck|video|presentation|app|website|article|plan|model|film|prototype ..3 by|before|for|until ..1 {DUE}",
    ),
    hints=(
        f"{DELIV} ..4 by|before|no_later_than ..2 midnight|tonight|end_of_today|tomorrow_morning|this_evening",
        f"{DELIV} ..4 due ..3 tonight|at_midnight|this_evening|today|end_of_day|eod|tomorrow",
        "within|in 24|12 ..1 hours|hrs",
        "no extension|extensions",
        "clock is|starts ..1 ticking|now",
        "tight|short|quick ..1 turnaround|deadline",
        "asap|urgently|immediately ..4 @take_home",
    ),
    examples=(
        "It's Friday 6pm, [[we need your full deck by 8 tomorrow]] morning.",
        "[[You have until midnight tonight to finish the build]].",
        "[[Send the translated 4,000 words in three hours]].",
        "Attached is the brief; [[return the finished slides by tomorrow]] 9am, the panel sits at ten.",
        "We run a [[same-day turnaround on the case study]].",
    ),
    counterexamples=(
        "Take the 45-minute test any time in the next five days.",
        "Deadline Friday, and just say if you need the weekend.",
        "We'll do the exercise live during the hour, nothing to prepare.",
        "You do not have to finish the build by tomorrow, next week is fine.",
        "They told me to send the full deck by tomorrow morning, at six in the evening.",
        "Please confirm by tomorrow which slot suits you for the presentation.",
        "The online test takes twenty minutes, and the link is open until midnight on Sunday.",
    ),
    limits=("tight_deadline_hours", "tight_deadline_effort_hours"),
    timeline=timeline,
    timeline_examples=(
        "2026-03-06T18:00 assessment-assigned for=2026-03-07T08:00 hours=4; as-of 2026-03-07",
        "2026-03-06T09:00 assessment-assigned for=2026-03-06T23:00 words=full_case; as-of 2026-03-07",
        "2026-03-06 assessment-assigned for=2026-03-06 hours=3; as-of 2026-03-07",
    ),
    timeline_counterexamples=(
        "2026-03-06T18:00 assessment-assigned for=2026-03-07T18:00 hours=4; as-of 2026-03-07",
        "2026-03-06T18:00 assessment-assigned for=2026-03-07T08:00 hours=2; as-of 2026-03-07",
        "2026-03-06 assessment-assigned for=2026-03-11 hours=4; as-of 2026-03-07",
        "2026-03-06T18:00 assessment-assigned for=2026-03-07T08:00 words=20-minute_quiz; as-of 2026-03-07",
    ),
)
