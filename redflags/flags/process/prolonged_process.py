"""A process far longer than its sector's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.course import HELD, Course
from redflags.event import EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting, Sureness
from redflags.sources import GEM25, GLASS17, HRD, NACE24

SECTORS = (
    (
        "process_days_government_add",
        r"government|federal|civil service|council|ministry|public sector|agency post|nhs|police",
    ),
    ("process_days_defence_add", r"defen[cs]e|aerospace|clearance|military"),
    ("process_days_academia_add", r"professor|lecturer|university|academi\w+|postdoc\w*|faculty|tenure|\bchair\b"),
    ("process_days_executive_add", r"chief|\bc[efto]o\b|director|vice[- ]president|\bvp\b|executive"),
    ("process_days_retail_add", r"retail|restaurant|supermarket|caf[eé]|barista|store|shop|waiter|waitress|cashier"),
)
ENDS = frozenset({EventKind.REJECTED, EventKind.WITHDRAWN, EventKind.OFFER_MADE, EventKind.OFFER_WITHDRAWN})
BEGUN = HELD | {EventKind.ASSESSMENT_ASSIGNED, EventKind.ASSESSMENT_SUBMITTED}


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield a process, from the first contact to the decision or the last sign of life, beyond what is usual for its sector."""
    limits = course.thresholds
    if (
        not course.events
        or not any(event.kind in BEGUN for event in course.events)
        or not course.seen
        or not course.timeline.dated
    ):
        return
    first = course.events[0]
    ended = next((event for event in course.events if event.kind in ENDS), None)
    wait = course.wait()
    last = ended.day if ended else course.until
    if wait and not ended and wait.days >= limits.post_interview_possible_ghost_days and not wait.promised:
        last = wait.since
    days = (last - first.day).days
    words = f"{course.timeline.role} {course.timeline.employer} " + " ".join(
        event.words for event in course.events[:20]
    )
    added = [getattr(limits, name) for name, pattern in SECTORS if re.search(pattern, words, re.IGNORECASE)]
    add = max(added, key=abs, default=0)
    if days > limits.process_days_low + add:
        yield Sighting(
            events=tuple(dict.fromkeys((first, *([ended] if ended else [])))),
            why=f"{days} days from the first contact on {first.day:%-d %B}" + ("" if ended else " and no decision"),
            sureness=Sureness.CLEAR if days > limits.process_days_medium + add else Sureness.LIKELY,
            severity=Level.MEDIUM if days > limits.process_days_medium + add else Level.LOW,
        )


FLAG = RedFlag(
    __name__,
    title="Takes far longer than is usual",
    axis=Axis.CONDUCT,
    severity=Level.LOW,
    definition="The whole process takes much longer than is usual for its sector, without an explanation.",
    why=(
        "What is usual differs: from 10 days in restaurants to 54 in government (United States, 2017), and about 44 worldwide. Far beyond that a decision is "
        "often being put off."
    ),
    advice=("Ask for the day by which they will decide.", "Keep your other applications alive."),
    sources=(GLASS17, HRD, GEM25, NACE24),
    thresholds=(
        "Over 45 days low, over 75 medium; longer for government, defence, academia and executives, shorter in shops and restaurants. The steps are conventions."
    ),
    limits=(
        "process_days_low",
        "process_days_medium",
        "process_days_government_add",
        "process_days_defence_add",
        "process_days_academia_add",
        "process_days_executive_add",
        "process_days_retail_add",
    ),
    timeline=timeline,
    timeline_examples=(
        "2026-01-05 applied; 2026-02-10 interview-held round=1; 2026-03-15 interview-held round=2; role analyst; as-of 2026-04-20",
        "2026-06-01 applied; 2026-06-10 interview-held round=1; 2026-06-20 interview-held round=2; 2026-08-01 status-update; role retail_associate; as-of 2026-08-01",
        "2026-01-05 applied; 2026-01-20 interview-held round=1; 2026-02-20 rejected; as-of 2026-06-01",
    ),
    timeline_counterexamples=(
        "2026-01-05 applied; 2026-01-20 interview-held round=1; 2026-03-01 status-update words=security_clearance reasons=regulated-or-public-sector; role federal_agency_post; as-of 2026-03-10",
        "2026-03-01 applied; 2026-06-01 interview-scheduled for=2026-06-20 words=interviews_in_June_as_published reasons=process-announced-long; role university_chair; as-of 2026-06-05",
        "2026-01-05 applied; 2026-01-20 interview-held round=1; as-of 2026-02-10",
        "2026-01-05 applied; as-of 2026-06-10",
        "2026-01-05 applied; 2026-01-20 interview-held round=1; 2026-02-10 rejected; as-of 2026-06-10",
    ),
)
