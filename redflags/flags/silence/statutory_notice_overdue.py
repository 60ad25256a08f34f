"""A place's own deadline for telling interviewed applicants has passed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from redflags.course import OFFERS, Course
from redflags.event import EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting
from redflags.sources import BJ24, MANN25, ONREG

REGION = "CA-ON"
IN_FORCE = date(2026, 1, 1)
LEAST_STAFF = 25
STAFF = re.compile(r"\b(\d{1,6})\s*(?:staff|employees|people|person)\b", re.IGNORECASE)


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield an interview in Ontario more than 45 days ago without an outcome."""
    if course.timeline.region.upper() != REGION or not course.seen:
        return
    if course.of(EventKind.REJECTED, EventKind.WITHDRAWN, *OFFERS):
        return
    if any(int(match[1]) < LEAST_STAFF for event in course.events if (match := STAFF.search(event.words))):
        return
    interviews = [(event, day) for event, number, day in course.held() if number]
    if not interviews or interviews[-1][1] < IN_FORCE:
        return
    event, day = interviews[-1]
    days = (course.until - day).days
    if days > course.thresholds.statutory_notice_days:
        yield Sighting(
            events=(event,),
            why=f"{days} days since the interview of {day:%-d %B} without an outcome; in Ontario employers of {LEAST_STAFF} or more who "
            f"advertise publicly have {course.thresholds.statutory_notice_days} days to tell you whether they have decided",
        )


FLAG = RedFlag(
    __name__,
    title="Past Ontario's deadline to tell you the outcome",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="A place's own time limit for telling interviewed applicants the outcome has passed without notice.",
    why=(
        "Since 1 January 2026 Ontario's rules for publicly advertised jobs give employers of 25 or more 45 days after the last interview to tell "
        "applicants whether a decision was made. Screening calls do not count."
    ),
    advice=(
        'Ask in one line: "I understand that in Ontario interviewed applicants hear within 45 days whether a decision was made. Is there one?"',
        "If nothing comes, the provincial ministry of labour takes complaints.",
    ),
    sources=(ONREG, BJ24, MANN25),
    thresholds="More than 45 days after the last interview, only where the region CA-ON is given; not for smaller employers or screening calls.",
    limits=("statutory_notice_days",),
    timeline=timeline,
    timeline_examples=(
        "2026-02-01 interview-held round=1; region CA-ON; as-of 2026-03-20",
        "2026-04-02 interview-held round=1; 2026-04-20 interview-held round=2 words=400_staff; region CA-ON; as-of 2026-06-06",
        "2026-05-04 interview-held round=1; 2026-05-20 status-update; region CA-ON; as-of 2026-06-20",
    ),
    timeline_counterexamples=(
        "2026-02-01 screen-held; region CA-ON; as-of 2026-04-02",
        "2026-02-01 interview-held round=1 words=12_staff; region CA-ON; as-of 2026-03-23",
        "2026-02-01 interview-held round=1; region CA-MB; as-of 2026-04-02",
        "2026-02-01 interview-held round=1; as-of 2026-04-02",
        "2026-02-01 interview-held round=1; 2026-03-01 rejected; region CA-ON; as-of 2026-04-02",
        "2025-11-01 interview-held round=1; region CA-ON; as-of 2026-04-02",
    ),
)
