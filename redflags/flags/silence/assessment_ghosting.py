"""Test work handed in, and no answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.course import Course
from redflags.event import EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting, Sureness
from redflags.sources import SEED3

AUTOMATIC = re.compile(
    r"\bautomat\w+|\bresults? (?:page|shown|appeared)|\bscored? (?:at once|instantly)", re.IGNORECASE
)


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield work handed in that nobody acknowledged in two weeks of business days."""
    wait = course.wait()
    if (
        not wait
        or not course.seen
        or wait.stage != "assessment"
        or wait.promised
        or AUTOMATIC.search(wait.anchor.words)
    ):
        return
    handed_in = next(event for event in reversed(course.events) if event.kind is EventKind.ASSESSMENT_SUBMITTED)
    if AUTOMATIC.search(handed_in.words):
        return
    days = course.business_days(wait.since, course.until)
    if days < course.thresholds.assessment_ack_business_days and not wait.stated:
        return
    hours = max(
        (event.hours or 0 for event in course.of(EventKind.ASSESSMENT_ASSIGNED, EventKind.ASSESSMENT_SUBMITTED)),
        default=0,
    )
    large = hours >= course.thresholds.take_home_hours_medium
    work = f"work of {hours:g} hours" if large else "the work"
    yield Sighting(
        events=tuple(dict.fromkeys((handed_in, wait.anchor, *wait.follow_ups, *filter(None, [wait.stated])))),
        why=f"no answer to {work} handed in on {handed_in.day:%-d %B}, {days} business days after the last word",
        sureness=Sureness.CLEAR
        if wait.follow_ups or wait.stated or days >= 2 * course.thresholds.assessment_ack_business_days
        else Sureness.LIKELY,
        severity=Level.HIGH if large else Level.MEDIUM,
    )


FLAG = RedFlag(
    __name__,
    title="Took your test work and went silent",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="No reply after the candidate delivered unpaid assessment work.",
    why="They hold your work and you hold nothing. Silence raises the chance that it was free labour.",
    advice=(
        "Ask for a receipt, and for a line that the work will not be used.",
        "Keep dated copies of what you sent.",
    ),
    sources=(SEED3,),
    thresholds="Ten business days without acknowledgement, a convention; high for work of six hours or more.",
    limits=("assessment_ack_business_days", "take_home_hours_medium"),
    timeline=timeline,
    timeline_examples=(
        "2026-03-01 assessment-assigned by=employer; 2026-03-06 assessment-submitted; 2026-03-10 follow-up-sent; as-of 2026-03-24",
        "2026-07-02 assessment-submitted; 2026-07-12 follow-up-sent; as-of 2026-07-26",
        "2026-11-04 assessment-submitted hours=9; as-of 2026-11-25",
    ),
    timeline_counterexamples=(
        "2026-03-06 assessment-submitted; 2026-03-07 acknowledged for=2026-03-21; as-of 2026-03-15",
        "2026-03-06 assessment-submitted; as-of 2026-03-09",
        "2026-03-06 assessment-submitted words=automated_online_test,_result_page_shown; as-of 2026-05-01",
        "2026-03-06 assessment-assigned by=employer; as-of 2026-05-01",
        "2026-03-06 assessment-submitted; 2026-03-12 interview-held round=1; as-of 2026-03-30",
    ),
)
