"""One test after another."""

from __future__ import annotations

from collections.abc import Iterator

from redflags.course import Course
from redflags.event import By, Event, EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.flags.unpaid_work._paid import says_paid
from redflags.sighting import Sighting, Sureness, dates_of
from redflags.sources import GLASSTT, SEED3

SEVERAL = 2


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield three tasks or more, or two that add up to many hours."""
    tasks: list[Event] = []
    pending = 0
    for event in course.events:
        if says_paid(event.words):
            continue
        if event.kind is EventKind.ASSESSMENT_ASSIGNED and event.by is not By.CANDIDATE:
            tasks.append(event)
            pending += 1
        elif event.kind is EventKind.ASSESSMENT_SUBMITTED:
            if not pending:
                tasks.append(event)
            pending = max(pending - 1, 0)
    stated = sum(event.hours or 0 for event in course.of(EventKind.ASSESSMENT_ASSIGNED))
    spent = sum(event.hours or 0 for event in course.of(EventKind.ASSESSMENT_SUBMITTED))
    hours = max(stated, spent)
    many = len(tasks) >= course.thresholds.assessments_medium
    if many or (len(tasks) >= SEVERAL and hours > course.thresholds.take_home_hours_medium):
        told = f", {hours:g} hours in all" if hours else ""
        yield Sighting(
            events=tuple(tasks),
            why=f"{len(tasks)} tasks: {dates_of(tasks)}{told}",
            sureness=Sureness.CLEAR if hours else Sureness.LIKELY,
        )


FLAG = RedFlag(
    __name__,
    title="Sets you one test after another",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="Several separate tests or presentations in one process.",
    why="Each alone looks fine; together they are days of unpaid work.",
    advice=(
        "Ask which decision the extra task will settle, and offer a discussion of the earlier one instead.",
        "Set yourself a limit of hours and say so.",
    ),
    sources=(SEED3, GLASSTT),
    thresholds="Three tasks, or two of more than six hours in all; the lines are conventions.",
    patterns=(
        "now|next|then|also|additionally ..4 second|third|fourth|2nd|3rd|4th ..1 case_study|case|task|test|assignment|exercise|take-home|take_home|assessment|presentation|project|challenge",
        "one_more|another|a_further|yet_another|an_additional|an_extra ..1 case_study|exercise|test|assignment|take-home|take_home|assessment|task|project|challenge ..10 just|to_be_sure|similar|before|after|last|previous|first|also|as_well|sure|final|decide|choose",
        "after|following|besides|on_top_of ..2 that|this|the ..2 recorded|live|written|second|further|another ..2 presentation|exercise|test|task|case|assignment|video",
        "second|third|fourth|2nd|3rd|4th|another|final ..1 take-home|take_home|homework|case_study|coding_test|coding_challenge|written_exercise ..6 to|for|by|is|attached|below|will|before|which|this_time",
        "two|three|four|several|multiple|further ..1 more ..1 tasks|tests|assignments|exercises|assessments|case_studies|projects",
        "test|task|exercise|assignment|assessment|case|project three|four|five|3|4|5 ..1 of ..1 three|four|five|six|3|4|5|6",
        "well_done|great|thanks|thank_you|impressed ..8 first|last|previous ..2 test|task|exercise|assignment|case|project ..10 next|now|another|second|further ..4 test|task|exercise|assignment|case|project|presentation",
    ),
    hints=("another|second|further|additional test|task|exercise|assignment|case|presentation",),
    examples=(
        "Great, [[now a second case study]], and after that a recorded presentation.",
        "We'd like [[one more exercise just to be sure]], similar length to the last two.",
        "The committee would like [[another take-home before]] it can choose.",
        "This is [[task three of five]]; please return it by Monday.",
        "Well done so far. There are [[two more tasks]] before the panel decides.",
    ),
    counterexamples=(
        "The final step is a walk-through of the exercise you already did.",
        "There is one task; if you prefer, choose option A or B.",
        "We've waived the second test given your portfolio.",
        "There will be no further test or presentation after this one.",
        "They set me a second case study after the first, and then a third.",
        "The second interview is with the head of design, on Tuesday at two.",
    ),
    limits=("assessments_medium", "take_home_hours_medium"),
    timeline=timeline,
    timeline_examples=(
        "2026-03-02 assessment-assigned hours=2; 2026-03-09 assessment-assigned hours=3; 2026-03-16 assessment-assigned hours=4; as-of 2026-03-20",
        "2026-03-02 assessment-assigned hours=4; 2026-03-05 assessment-submitted; 2026-03-09 assessment-assigned hours=3; as-of 2026-03-20",
        "2026-03-02 assessment-submitted; 2026-03-09 assessment-submitted; 2026-03-16 assessment-submitted; as-of 2026-03-18",
    ),
    timeline_counterexamples=(
        "2026-03-02 assessment-assigned hours=2; 2026-03-05 assessment-submitted; 2026-03-09 assessment-assigned hours=3; as-of 2026-03-20",
        "2026-03-02 assessment-assigned hours=9; 2026-03-05 assessment-submitted hours=9; as-of 2026-03-10",
        "2026-03-02 assessment-assigned hours=3; 2026-03-09 assessment-assigned hours=3; as-of 2026-03-10",
        "2026-03-02 assessment-assigned; 2026-03-05 assessment-submitted; as-of 2026-03-10",
    ),
)
