"""Stages already passed have to be done again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.course import HELD, PLANNED, Course
from redflags.event import By, EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting, Sureness
from redflags.sources import SEED3

AGAIN = re.compile(
    r"\b(?:start(?:ed|ing)?|begin(?:ning)?|began|go(?:ing)?|went) (?:\w+ ){0,2}(?:(?<!went )(?<!go )(?<!going )over|from scratch|from the (?:start|beginning|top)|back to (?:the )?(?:start|square one|round one|round 1))\b"
    r"|\bre-?appl(?:y|ied)\b|\brestart(?:ed|ing)?\b|\b(?:redo|repeat(?:ed)?) (?:\w+ ){0,3}(?:round|stage|interview|screen|test|process)\b|\bsame (?:interview|screen|test|questions|round) again\b",
    re.IGNORECASE,
)
TELLING = frozenset(
    {
        EventKind.STATUS_UPDATE,
        EventKind.NOTE,
        EventKind.REPLY_RECEIVED,
        EventKind.APPLIED,
        EventKind.ASSESSMENT_ASSIGNED,
    }
)


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield a round lower than one already held, or words that say so."""
    highest = -1
    met = False
    for event in course.events:
        if event.kind in PLANNED | HELD and event.round is not None and event.by is not By.CANDIDATE:
            back = 0 < event.round < highest and course.timeline.dated
            if back and event.by is not By.UNKNOWN and event.kind is not EventKind.INTERVIEW_RESCHEDULED:
                yield Sighting(
                    events=(event,),
                    why=f"back to round {event.round} on {event.day:%-d %B}, after round {highest}",
                )
                return
            if event.kind in HELD:
                highest = max(highest, event.round)
        met = met or event.kind in HELD
        if event.kind in TELLING | PLANNED | HELD and met and AGAIN.search(event.words):
            yield Sighting(events=(event,), why=f"asked on {event.day:%-d %B} to begin again", sureness=Sureness.LIKELY)
            return


FLAG = RedFlag(
    __name__,
    title="Makes you start the process again",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="The candidate is asked to begin again or repeat stages already passed.",
    why="Nobody seems to own the process, and your time pays for it.",
    advice=("Ask to carry over your results.", "Decide how much more you are willing to repeat, and say so."),
    sources=(SEED3,),
    patterns=(
        "start|begin|starting|beginning ..2 over|from_scratch|from_the_start|from_the_beginning|again_from ..6 interview|process|interviews|application|rounds|everyone|candidates|search|with",
        "go|going|goes back_to ..1 square_one|the_start|stage_one|round_one|the_beginning ..8 interview|process|interviews|application|rounds|everyone|candidates|search|you",
        "interview|interviews|meet|interviewed|re-interview|reinterview ..4 again|afresh|anew|once_more ..5 from|with|new|by|including|start|beginning",
        "please|kindly|need_to|have_to|must|ask_you_to|asking_you_to ..3 reapply|re-apply|apply_again|resubmit_your_application|submit_a_new_application ..8 system|portal|rounds|new|earlier|position|req|requisition|role|through|via|as",
        "repeat|redo|retake|resit|re-sit|re-do ..3 first|earlier|previous|initial|technical|screening|all|both|whole ..3 interview|round|stage|interviews|rounds|test|screening|stages|process|assessment",
        "everyone|everybody|all_candidates|all_finalists|finalists|candidates ..2 has|have|needs|need|must ..2 interview|start|apply|be_interviewed|sit ..3 again|afresh|over|from_scratch|from_the_start",
        "new director|manager|head|ceo|lead|team|owner ..3 wants|would_like|insists|prefers ..2 to ..1 meet|see|interview|re-interview ..4 again|afresh|from_scratch|all_finalists|everyone",
        "earlier|previous|first|old rounds|interviews|results|scores|notes ..3 lost|void|gone|expired|not_valid|no_longer_valid|not_count|cannot_be_found|discarded",
        "restart|restarting|rerun|re-run|re-running ..2 process|search|interviews|recruitment|selection ..6 you|candidates|finalists|from|again|so",
    ),
    hints=("reapply|re-apply", "from scratch", "start over"),
    examples=(
        "The role was re-scoped, so [[everyone has to interview again]] from the start.",
        "[[Please reapply through the new system]], we can't see your earlier rounds.",
        "Our [[new director wants to meet all finalists]] afresh, including the test.",
        "Sadly we must ask you to [[repeat the first two rounds]] with the new team.",
        "We are [[restarting the process, so]] there will be a new screening call.",
    ),
    counterexamples=(
        "You didn't get this one, but please apply again for our June opening.",
        "We lost the recording; would you mind repeating the last answer in two lines by email?",
        "Your old results carry over, no need to retest.",
        "You do not have to start over: your earlier rounds count.",
        "They told me I had to interview again from the start, after three rounds.",
        "The process starts with a short call, then a panel.",
    ),
    timeline=timeline,
    timeline_examples=(
        "2026-03-03 interview-held round=1; 2026-03-10 interview-held round=2; 2026-04-02 interview-scheduled round=1 for=2026-04-10; as-of 2026-04-03",
        "2026-03-03 interview-held round=1; 2026-03-10 interview-held round=2; 2026-04-02 status-update words=have_to_reapply_in_the_new_system; as-of 2026-04-03",
        "2026-03-03 screen-held; 2026-03-10 interview-held round=1; 2026-04-02 note words=new_manager,_starting_from_scratch; as-of 2026-04-03",
    ),
    timeline_counterexamples=(
        "2026-03-03 interview-held round=1; 2026-03-10 interview-held round=2; as-of 2026-04-03",
        "2026-03-03 interview-held round=1; 2026-03-04 interview-held round=1; as-of 2026-04-03",
        "2026-03-03 interview-held round=2; 2026-03-10 interview-rescheduled round=1 by=candidate; as-of 2026-04-03",
        "2026-03-01 applied words=reapplied_after_last_year; as-of 2026-03-03",
    ),
)
