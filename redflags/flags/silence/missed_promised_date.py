"""A date named for an answer that passes without a word."""

from __future__ import annotations

from collections.abc import Iterator

from redflags.course import SILENCE_IS_THE_ANSWER, Course
from redflags.event import EventKind, day_of
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting, Sureness
from redflags.sources import GH23, SEED3


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield every broken promise; two or more are graver than one."""
    if not course.seen:
        return
    broken = [
        event
        for event, missed in course.promises()
        if missed and event.kind is not EventKind.ACKNOWLEDGED and not SILENCE_IS_THE_ANSWER.search(event.words)
    ]
    if not broken:
        return
    days = [day_of(event.target) for event in broken if event.target]
    often = len(broken) >= course.thresholds.broken_promises_medium
    named = ", ".join(f"{day:%-d %B}" for day in dict.fromkeys(days))
    yield Sighting(
        events=tuple(broken),
        why=f"an answer was promised by {named}, and the day passed without a word",
        sureness=Sureness.CLEAR,
        severity=Level.MEDIUM if often else Level.LOW,
        count=len(broken),
    )


FLAG = RedFlag(
    __name__,
    title="Let a promised date pass without a word",
    axis=Axis.CONDUCT,
    severity=Level.LOW,
    definition="The employer named a date or period for an update and let it pass without a word.",
    why="It is a small broken promise. Once is common; again and again it tells how they keep their word.",
    advice=(
        'On the third business day after it, ask: "You mentioned Friday for an update; is there any news?"',
        "Do not wait for them with your other applications.",
    ),
    sources=(SEED3, GH23),
    thresholds="Two business days of grace after the date; twice in one process is medium. Both are conventions.",
    limits=("promise_grace_business_days", "broken_promises_medium"),
    timeline=timeline,
    timeline_examples=(
        "2026-03-10 promise-made for=2026-03-13; as-of 2026-03-19",
        "2026-06-05 promise-made for=2026-06-09; as-of 2026-06-16",
        "2026-09-01 interview-held round=1; 2026-09-01 promise-made for=2026-09-03; as-of 2026-09-08",
    ),
    timeline_counterexamples=(
        "2026-03-10 promise-made for=2026-03-13; 2026-03-13 status-update for=2026-03-17; as-of 2026-03-18",
        "2026-03-10 promise-made for=2026-03-31; as-of 2026-03-28",
        "2026-03-10 promise-made for=2026-03-13 words=if_you_do_not_hear_by_Friday_you_were_not_selected; as-of 2026-03-28",
        "2026-03-10 promise-made for=2026-03-13; as-of 2026-03-17",
        "2026-03-10 promise-made for=2026-03-20; 2026-03-12 withdrawn; as-of 2026-03-28",
    ),
)
