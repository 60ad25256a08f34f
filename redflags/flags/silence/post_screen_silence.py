"""A first call that nothing follows."""

from __future__ import annotations

from collections.abc import Iterator

from redflags.course import Course
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting, Sureness
from redflags.silence import took_place
from redflags.sources import ADDISON19, RH24, SEED3


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield a screen after which two weeks went by without a word."""
    wait = course.wait()
    if not wait or not course.seen or wait.stage != "screen" or wait.promised or not took_place(wait):
        return
    if wait.days >= course.thresholds.post_screen_silence_days or wait.stated:
        sure = (
            wait.follow_ups
            or wait.stated
            or wait.overdue
            or wait.days >= course.thresholds.post_interview_likely_ghost_days
        )
        yield Sighting(
            events=(wait.anchor, *wait.follow_ups, *filter(None, [wait.stated])),
            why=f"nothing heard in {wait.days} days after the first call, last on {wait.since:%-d %B}",
            sureness=Sureness.CLEAR if sure else Sureness.LIKELY,
        )


FLAG = RedFlag(
    __name__,
    title="Went silent after the first call",
    axis=Axis.CONDUCT,
    severity=Level.LOW,
    definition="No reply after a recruiter call or phone screen.",
    why=(
        "It is early and little was invested; calls are often made in batches. Most candidates lose interest within a week or "
        "two, so it is fair to ask."
    ),
    advice=(
        "Follow up once after one to two weeks and once more a week later; then stop.",
        "Treat it as closed after a month.",
    ),
    sources=(SEED3, ADDISON19, RH24),
    thresholds="Fourteen days without a word after the screen; the number is a convention.",
    limits=("post_screen_silence_days", "follow_up_first_days"),
    timeline=timeline,
    timeline_examples=(
        "2026-03-03 screen-held; 2026-03-04 follow-up-sent words=thank-you; as-of 2026-03-24",
        "2026-06-10 screen-held; 2026-06-20 follow-up-sent; as-of 2026-07-01",
        "2026-09-01 screen-held; 2026-09-01 promise-made; as-of 2026-09-20",
    ),
    timeline_counterexamples=(
        "2026-03-03 screen-held; 2026-03-10 status-update for=2026-03-31; as-of 2026-03-20",
        "2026-03-03 screen-held; as-of 2026-03-08",
        "2026-03-03 screen-held; 2026-03-12 interview-scheduled for=2026-03-19T10:00; as-of 2026-03-18",
        "2026-03-03 screen-held; 2026-03-05 withdrawn; as-of 2026-04-20",
        "2026-03-03 screen-held; 2026-03-05 assessment-assigned by=employer; as-of 2026-04-20",
    ),
)
