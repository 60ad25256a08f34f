"""The same interview moved again and again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.course import Course, Move
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting, Sureness, dates_of
from redflags.sources import C1S20, SEED3

MOVED = r"(?:mov|push|cancel|postpon|re-?sched|re-?arrang|call|put|chang|delay|shift)\w*"
AGAIN = re.compile(
    rf"\b{MOVED}\b[^.;,\n]{{0,30}},?\s(?<!\dam )(?<!\dpm )again\b|\b(?:and|yet|once) again\b|\bagain\W[^.;\n]{{0,25}}\b{MOVED}"
    r"|\b(?:second|third|fourth|fifth|2nd|3rd|4th) time\b|\b(?:twice|three times|several times|multiple times|many times|repeatedly|over and over|more than once|kept (?:on )?(?:re|mov|cancel|push|chang)\w+)\b",
    re.IGNORECASE,
)


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield every meeting that the employer moved or called off twice or more; a move by nobody named counts half."""
    meetings: dict[int, list[Move]] = {}
    for move in course.moves():
        if move.counts:
            meetings.setdefault(move.meeting, []).append(move)
    for number, moves in meetings.items():
        count = sum(move.counts for move in moves)
        named = any(move.counts == 1 for move in moves)
        told = next((move.event for move in moves if named and move.counts and AGAIN.search(move.event.words)), None)
        if told and count < course.thresholds.repeat_reschedules:
            yield Sighting(
                events=(told,), why=f"moved or called off again on {told.day:%-d %B}, not for the first time"
            )
        if count < course.thresholds.repeat_reschedules:
            continue
        events = tuple(move.event for move in moves)
        what = f"round {number}" if number else "the first call"
        yield Sighting(
            events=events,
            why=f"{what} moved or called off {len(moves)} times: {dates_of(events)}",
            sureness=Sureness.CLEAR if count >= course.thresholds.repeat_reschedules_clear else Sureness.LIKELY,
            count=len(moves) - 1,
        )


FLAG = RedFlag(
    __name__,
    title="Moves the interview again",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="The employer moves or cancels the same interview two or more times.",
    why="Repeated moves cost you leave and preparation, and point to poor coordination or little respect for your time.",
    advice=(
        "Ask for one confirmed date and a named stand-in interviewer.",
        'You could write: "I have moved this twice now. Could we fix a time that will hold, or would a phone call be easier?"',
    ),
    sources=(SEED3, C1S20),
    thresholds="Two moves of one round by the employer; moves you asked for count nothing. The number is a convention.",
    patterns=(
        "is|'s|makes|be the second|third|fourth|fifth|2nd|3rd|4th time ..4 know|sorry|apologies|apologise|apologize|embarrassing|moved|move|moving|changed|had_to",
        "yet another|more change|reschedule|rescheduling|delay|move|shuffle",
        "move|moving|shift|shifting|push|pushing|change|changing|reschedule|rescheduling|postpone|postponing|bump ..6 one_more_time|once_more|once_again|yet_again|a_second_time|a_third_time|again",
        "sorry|apologies|apologise|apologize ..6 do|doing|mess ..3 again ..8 move|shift|push|change|reschedule",
        "again ..4 need|have|had ..2 to move|shift|push|change|reschedule|postpone",
        "third|fourth|3rd time lucky|is_the_charm|a_charm",
        "hate|loath|embarrassed|ashamed|reluctant|sorry ..2 do|ask|doing|asking|say|be ..3 this|you ..2 again|twice|a_second_time",
        "we|i|us|they|panel|team ..3 moved|rescheduled|postponed|changed|shifted|pushed|bumped|cancelled|canceled|delayed ..3 this|it|you|your|interview|call|meeting|slot|date|things ..4 twice|three_times|several_times|a_few_times|couple_of_times|repeatedly|more_than_once|already",
        "interview|call|meeting|slot|chat|appointment|session ..3 been|was|got|is|gets ..1 moved|rescheduled|postponed|pushed|shifted|cancelled|canceled|bumped ..3 twice|three_times|several_times|a_few_times|again|repeatedly|once_more|yet_again",
        "rescheduled|postponed|rearranged|re-arranged|new|revised interview|call|meeting|slot|date|appointment ..3 also|has_to|have_to|had_to|needs_to|must|too|no_longer ..3 moved|move|rescheduled|postponed|changed|cancelled|canceled|change|work|works|shift|shifted",
        "promise|hopefully|hope|swear ..6 last|final time|change|move|reschedule|shift ..2 .|!|we|i|of",
        "second|third|fourth|fifth|2nd|3rd|4th change|postponement|reschedule|rescheduling|cancellation|delay|switch|rearrangement",
        "third|fourth|fifth|3rd|4th date|slot|attempt|appointment ..4 we|given|giving|offering|proposed|for_you|now|to_meet|to_speak",
        "first|originally|initially|already|earlier|previously moved|pushed|shifted|postponed|rescheduled|changed ..12 now|then|again ..3 on|to|moved|pushed|shifted|postponed|rescheduled|the",
    ),
    hints=(
        "again ..8 another|different|new time|date|slot|day",
        "bear with us|me ..3 again|once_more",
        "third|fourth|3rd|4th date|time|slot",
    ),
    examples=(
        "We can't make Tuesday after all. [[That's the third time, I know]], and I am sorry.",
        "So sorry, but we need to [[shift Thursday's call one more time]].",
        "Apologies for [[yet another change]]. The panel still can't make it, could we try the week after?",
        "[[Third time lucky]], hopefully! Moving you from Monday to Wednesday.",
        "I'm afraid we have to [[push your interview back once again]], to the 14th.",
        "I know [[we have moved you twice]] already, but could we try Friday?",
        "Unfortunately the [[rescheduled interview also has to be moved]].",
        "Kindly note this is the [[second postponement]] from the client's side.",
    ),
    counterexamples=(
        "Thanks for moving the call to suit my travel, and apologies for asking you twice.",
        "We will not move your interview again.",
        "As you asked, we have moved your interview once more, to Friday at ten.",
        "We rescheduled the webinar series; your one-to-one interview is unaffected.",
        "The second interview has been moved to Tuesday, and the third stays where it was.",
        "This is a recurring weekly open day; each session repeats at the same hour.",
    ),
    limits=("repeat_reschedules", "repeat_reschedules_clear"),
    timeline=timeline,
    accounts=(
        r"\b(?:second|third|fourth|2nd|3rd|4th) time\b[^.;\n]{0,70}\b(?:cancel|re-?sched|postpon|mov(?:ed|ing))",
        r"\b(?:cancel|re-?sched|postpon|pushed|moved)\w*\b[^.;\n]{0,40}\b(?:(?<!\dam )(?<!\dpm )again|twice|three times|several times|multiple times|repeatedly|(?:second|third) time)\b",
        r"\b(?:repeated|constant|multiple|several|many|endless|numerous)\b[^.;\n]{0,20}\b(?:changes|re-?sched\w*|cancell?ations?|postpone\w*)\b",
        r"\bre-?scheduling delays\b|\byet another (?:re-?schedul\w*|postpone\w*)",
    ),
    timeline_examples=(
        "2026-04-01 interview-scheduled round=1; told They_cancelled_on_me_twice.; dated no; as-of 2026-04-08",
        "2026-03-03 interview-rescheduled by=employer round=1 words=moved_for_the_third_time; as-of 2026-03-12",
        "2026-03-03 interview-rescheduled by=employer round=1; 2026-03-06 interview-rescheduled round=1 words=moved_again; as-of 2026-03-12",
        "2026-03-03 interview-rescheduled by=employer for=2026-03-10 round=1; 2026-03-09 interview-rescheduled by=employer for=2026-03-17 round=1; as-of 2026-03-12",
        "2026-03-03 interview-scheduled for=2026-03-10; 2026-03-06 interview-cancelled by=employer; 2026-03-12 interview-scheduled for=2026-03-20; "
        "2026-03-19 interview-rescheduled by=employer for=2026-03-27; as-of 2026-03-20",
        "2026-03-03 interview-rescheduled by=employer round=0; 2026-03-09 interview-rescheduled by=employer round=0; 2026-03-16 interview-rescheduled by=employer round=0; as-of 2026-03-20",
    ),
    timeline_counterexamples=(
        "2026-04-01 interview-scheduled round=1; told I_had_to_reschedule_twice.; dated no; as-of 2026-04-08",
        "2026-03-03 interview-rescheduled by=candidate for=2026-03-10 round=1 words=I_moved_it_twice; as-of 2026-03-12",
        "2026-03-03 interview-rescheduled by=candidate for=2026-03-10 round=1; 2026-03-06 interview-rescheduled round=1 words=moved_again; as-of 2026-03-12",
        "2026-03-03 interview-rescheduled by=candidate for=2026-03-10 round=1; 2026-03-09 interview-rescheduled by=employer for=2026-03-17 round=1; as-of 2026-03-12",
        "2026-03-03 interview-rescheduled by=candidate for=2026-03-10 round=1; 2026-03-09 interview-rescheduled by=candidate for=2026-03-17 round=1; as-of 2026-03-12",
        "2026-03-03 interview-rescheduled by=employer for=2026-03-10 round=1; 2026-03-10 interview-held round=1; 2026-03-16 interview-rescheduled by=employer for=2026-03-20 round=2; as-of 2026-03-17",
        "2026-03-09 interview-cancelled by=employer round=1; 2026-03-09 interview-rescheduled by=employer for=2026-03-17 round=1; as-of 2026-03-12",
    ),
)
