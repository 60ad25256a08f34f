"""What several flags ask of the silence after an interview."""

from __future__ import annotations

from collections.abc import Iterator

from redflags.course import PLANNED, Course, Wait
from redflags.event import EventKind
from redflags.sighting import Sighting, Sureness


def after_interview(course: Course, wait: Wait, after: str) -> Iterator[Sighting]:
    """Yield the silence after an interview: surer after an unanswered follow-up, and never while a promise runs."""
    if not course.seen or wait.promised:
        return
    limits = course.thresholds
    long = wait.days >= limits.post_interview_likely_ghost_days
    ignored = (
        bool(wait.follow_ups)
        and (course.until - wait.follow_ups[0].day).days >= limits.post_interview_possible_ghost_days
    )
    if not took_place(wait) or not (long or ignored or wait.stated):
        return
    asked = f", and none to your message of {wait.follow_ups[0].day:%-d %B}" if wait.follow_ups else ""
    yield Sighting(
        events=tuple(dict.fromkeys((wait.anchor, *wait.follow_ups, *filter(None, [wait.stated])))),
        why=f"no answer in {wait.days} days after {after}, last word on {wait.since:%-d %B}{asked}",
        sureness=Sureness.CLEAR
        if long and wait.follow_ups
        else Sureness.LIKELY
        if ignored or wait.stated
        else Sureness.POSSIBLE,
    )


def took_place(wait: Wait) -> bool:
    """Whether a wait can be one for news of a meeting: it was held, or the candidate asked about it or says that nothing came."""
    return wait.anchor.kind not in PLANNED | {EventKind.INTERVIEW_CANCELLED} or bool(wait.follow_ups or wait.stated)
