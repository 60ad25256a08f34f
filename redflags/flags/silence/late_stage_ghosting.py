"""Silence after several rounds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.course import HELD, Course
from redflags.event import EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting
from redflags.silence import after_interview
from redflags.sources import INDEED23, SEED3

LATE = 2
FINAL = re.compile(r"\bfinal\b|\blast (?:round|interview|stage|step)\b", re.IGNORECASE)


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield silence after two rounds or more, a final round, or the call for references."""
    wait = course.wait()
    if not wait or wait.stage not in {"interview", "assessment"}:
        return
    rounds = course.rounds_held()
    final = any(event.kind in HELD and FINAL.search(event.words) for event in course.events)
    if rounds >= LATE or (rounds and (final or course.of(EventKind.REFERENCES_REQUESTED))):
        yield from after_interview(course, wait, f"{rounds} rounds" if rounds >= LATE else "the final round")


FLAG = RedFlag(
    __name__,
    title="Went silent after several rounds",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="The employer goes silent after two or more interview rounds or a final round.",
    why=(
        "After so much of your time an answer is owed. It points to poor management of the search; 40% of job seekers in "
        "a survey of 2023 had met it after a second or third round."
    ),
    advice=(
        'Make the second message the last: "I\'ll assume you have gone another way; happy to hear if that changes."',
        "Do not write a third time.",
    ),
    sources=(SEED3, INDEED23),
    thresholds="Two rounds or more, and silence for 14 days after a follow-up or 28 days after the last contact.",
    limits=("post_interview_possible_ghost_days", "post_interview_likely_ghost_days", "promise_grace_business_days"),
    timeline=timeline,
    timeline_examples=(
        "2026-01-05 screen-held; 2026-01-15 interview-held round=1; 2026-01-26 interview-held round=2; 2026-02-05 follow-up-sent; "
        "2026-02-12 follow-up-sent; as-of 2026-02-25",
        "2026-06-03 interview-held round=1; 2026-06-10 interview-held round=2; 2026-06-17 interview-held round=3; 2026-06-24 interview-held round=4; "
        "2026-06-25 status-update; 2026-07-03 follow-up-sent; as-of 2026-07-20",
        "2026-10-02 interview-held round=1 words=final_presentation; 2026-10-05 references-requested; 2026-10-15 follow-up-sent; as-of 2026-11-01",
    ),
    timeline_counterexamples=(
        "2026-01-15 interview-held round=1; 2026-01-26 interview-held round=2; 2026-02-02 status-update; 2026-02-09 status-update; as-of 2026-02-12",
        "2026-01-15 interview-held round=1; 2026-01-26 interview-held round=2; as-of 2026-02-02",
        "2026-01-10 interview-held round=1; 2026-01-15 interview-held round=2; 2026-01-20 withdrawn; as-of 2026-04-01",
        "2026-01-15 interview-held round=1; 2026-01-26 interview-held round=2; 2026-02-02 promise-made for=2026-03-31; 2026-02-16 follow-up-sent; as-of 2026-03-25",
        "2026-01-15 interview-held round=1; 2026-02-05 follow-up-sent; as-of 2026-03-25",
    ),
)
