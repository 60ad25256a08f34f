"""A long test before anyone has spoken to the candidate."""

from __future__ import annotations

from collections.abc import Iterator

from redflags.course import HELD, Course
from redflags.event import By, EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.flags.unpaid_work._paid import says_paid
from redflags.sighting import Sighting, Sureness
from redflags.sources import DICE15, LOOPCV

TALKS = HELD | {EventKind.KEPT_WAITING}


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield a task of more than an hour that came before any talk."""
    for event in course.events:
        if event.kind in TALKS:
            return
        if event.kind is not EventKind.ASSESSMENT_ASSIGNED or event.by is By.CANDIDATE or says_paid(event.words):
            continue
        if event.hours and event.hours * 60 > course.thresholds.assessment_before_contact_minutes:
            yield Sighting(
                events=(event,),
                why=f"a task of {event.hours:g} hours on {event.day:%-d %B}, before anyone had spoken to you",
                sureness=Sureness.CLEAR,
            )
            return


FLAG = RedFlag(
    __name__,
    title="Sets a long test before anyone speaks to you",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="A long test is demanded before any human conversation.",
    why="All the effort is yours. A task sent to strangers is also a way to make people run harmful code.",
    advice=("Ask for a call of fifteen minutes first.", "Do not run code that you do not know."),
    sources=(DICE15, LOOPCV),
    thresholds="More than 60 minutes of work before any talk; a convention.",
    patterns=(
        "thanks|thank_you for ..1 applying|your_application|your_interest|application ..10 step|first|begin|next|attached|before ..8 three|four|five|six|eight|ten|3|4|5|6|8|10|several|2-3|3-4 ..1 hour|hours|hrs|day|days|hour-long ..3 challenge|task|test|assignment|exercise|case|project|assessment",
        "before ..1 we|anyone|a_call|speaking|any|the_first|an_interview|scheduling ..1 speak|talk|call|meet|interview|schedule|conversation ..8 complete|submit|build|finish|do|send|record ..8 modules|prototype|project|case_study|assignment|challenge|take-home|take_home|exercise|app|proposal|plan|presentation",
        "every|each|all ..1 applicant|applicants|candidate|candidates ..3 must|has_to|have_to|needs|need|required|are_asked|is_asked ..4 submit|complete|build|finish|send|prepare|deliver ..6 prototype|project|case_study|challenge|take-home|take_home|app|plan|presentation|design|proposal",
        "only|shortlisted|we ..5 after|once ..3 you|have ..3 submitted|completed|finished|done ..3 challenge|project|assignment|prototype|case_study|exercise ..8 call|speak|talk|meet|interview",
        "first|initial step|stage ..3 is|will_be|: ..4 three|four|five|six|eight|ten|3|4|5|6|8|10|several ..1 hour|hours|hrs|hour-long ..3 challenge|task|test|assignment|exercise|case|project|assessment",
        "first_step|first_stage|first_round|step_one|stage_one|step_1|stage_1 ..6 three-hour|four-hour|five-hour|six-hour|eight-hour|ten-hour|3-hour|4-hour|6-hour|8-hour|two-day|three-day ..3 challenge|task|test|assignment|exercise|case|project|assessment",
    ),
    hints=("before we|anyone speak|talk|meet", "after which we|i may|might call|contact|invite"),
    examples=(
        "Thanks for applying! [[Step one is the attached six-hour challenge]], after which we may call you.",
        "[[Before we speak, complete these five modules]] and a personality profile.",
        "[[Every applicant must submit a finished prototype]] with the form.",
        "The [[first stage is a four-hour case study]], then we will be in touch.",
    ),
    counterexamples=(
        "Step one is a 15-minute quiz; step two a call with Mei.",
        "After our call yesterday, here is the short exercise we discussed.",
        "Please answer two screening questions with your application.",
        "You do not have to complete any project before we speak.",
        "They wanted me to finish a six-hour project before anyone called, so I passed.",
    ),
    limits=("assessment_before_contact_minutes",),
    timeline=timeline,
    accounts=(
        r"\b(?:task|test|assignment|project|take[- ]home|assessment|this)\b[^.;\n]{0,80}\bbefore (?:even )?(?:having|any|a|speaking|talking|an)\b[^.;\n]{0,25}\b(?:call|interview|screening|conversation|anyone|human)\b",
    ),
    timeline_examples=(
        "2026-04-01 assessment-assigned; told The_assignment_came_before_any_conversation_with_a_human.; dated no; as-of 2026-04-08",
        "2026-03-02 applied; 2026-03-03 assessment-assigned hours=6; as-of 2026-03-04",
        "2026-03-02 applied; 2026-03-03 acknowledged; 2026-03-05 assessment-assigned hours=1.5; as-of 2026-03-06",
        "2026-03-03 assessment-assigned hours=3; 2026-03-10 screen-held; as-of 2026-03-12",
    ),
    timeline_counterexamples=(
        "2026-04-01 assessment-assigned; told We_talked_first,_then_came_a_short_test.; dated no; as-of 2026-04-08",
        "2026-03-02 applied; 2026-03-03 assessment-assigned hours=1; as-of 2026-03-04",
        "2026-03-02 screen-held; 2026-03-03 assessment-assigned hours=6; as-of 2026-03-04",
        "2026-03-02 applied; 2026-03-03 assessment-assigned; as-of 2026-03-04",
        "2026-03-02 applied; 2026-03-03 assessment-assigned hours=4 words=a_paid_task; as-of 2026-03-04",
    ),
)
