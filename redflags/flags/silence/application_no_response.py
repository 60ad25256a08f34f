"""An application that nobody answers."""

from __future__ import annotations

from collections.abc import Iterator

from redflags.course import Course
from redflags.event import EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting, Sureness
from redflags.sources import CANDE20, INDEED23


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield an application without any reply for a month."""
    wait = course.wait()
    if not wait or not course.seen or wait.anchor.kind is not EventKind.APPLIED or wait.promised:
        return
    if wait.days >= course.thresholds.application_inactive_days:
        yield Sighting(
            events=(wait.anchor, *wait.follow_ups),
            why=f"no reply of any kind in {wait.days} days after applying on {wait.since:%-d %B}",
            sureness=Sureness.CLEAR,
        )


FLAG = RedFlag(
    __name__,
    title="Never answered your application",
    axis=Axis.CONDUCT,
    severity=Level.INFO,
    definition="No reply of any kind after an application.",
    why=(
        "It is very common: a third of North American candidates were still waiting after two months in 2020. It says "
        "little about one employer, and nothing about you."
    ),
    advice=(
        "If you have a named contact, ask once after two weeks; then move on.",
        "Count it as closed after a month, and be glad if it is not.",
    ),
    sources=(CANDE20, INDEED23),
    thresholds="No sign of life for 30 days after applying; an automatic receipt is a sign of life. The number is a convention.",
    limits=("application_inactive_days",),
    timeline=timeline,
    timeline_examples=(
        "2026-01-05 applied; as-of 2026-02-20",
        "2026-03-01 applied; 2026-03-16 follow-up-sent; as-of 2026-04-10",
        "2026-05-02 applied; as-of 2026-06-30",
    ),
    timeline_counterexamples=(
        "2026-01-05 applied; 2026-01-19 rejected; as-of 2026-03-20",
        "2026-01-05 applied; 2026-01-06 acknowledged for=2026-02-28; as-of 2026-02-10",
        "2026-01-05 applied; as-of 2026-01-06",
        "2026-01-05 applied; 2026-01-20 withdrawn; as-of 2026-03-20",
    ),
)
