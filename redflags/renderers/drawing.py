"""Draw a timeline: one line an event, gaps shown as gaps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from redflags.event import By, Event, EventKind
from redflags.renderers.shown import plain

LEAST_GAP = 4
DOERS = {By.EMPLOYER: "they", By.CANDIDATE: "you", By.UNKNOWN: "?"}
# Whose doing these are needs no telling.
TOLD_BY_KIND = frozenset(
    {
        EventKind.APPLIED, EventKind.SCREEN_HELD, EventKind.INTERVIEW_HELD, EventKind.ASSESSMENT_SUBMITTED, EventKind.FOLLOW_UP_SENT,
        EventKind.OFFER_ACCEPTED, EventKind.REJECTED,
    }
)  # fmt: skip


def drawn(events: Sequence[Event], as_of: date | None) -> Iterator[tuple[str, str, str]]:
    """Yield a row for each event and each gap: the day, what it was understood as, and the words it was read from."""
    last: date | None = None
    for event in events:
        if last and (gap := (event.day - last).days) >= LEAST_GAP:
            yield "", f"… {gap} days", ""
        last = event.day
        yield f"{event.day:%Y-%m-%d %a}", understood(event), plain(event.words).strip()
    if last and as_of and as_of >= last:
        gap = (as_of - last).days
        if gap >= LEAST_GAP:
            yield "", f"… {gap} days", ""
        yield f"{as_of:%Y-%m-%d %a}", "judged as of this day", ""


def understood(event: Event) -> str:
    """What an event was understood as, in one line."""
    words = event.kind.value.replace("-", " ").replace("follow up", "follow-up")
    if event.round is not None and event.round > 0:
        words += f", round {event.round}"
    if isinstance(event.at, datetime) and event.at.strftime("%H:%M") != "00:00":
        words += f", {event.at:%H:%M}"
    if event.moved_from:
        words += f", from {shown(event.moved_from)}"
    if event.target:
        words += f", {'to' if event.moved_from else 'for'} {shown(event.target)}"
    if event.minutes is not None:
        words += f", {event.minutes} minutes"
    if event.hours is not None:
        words += f", {event.hours:g} hours"
    if event.kind not in TOLD_BY_KIND:
        words += f" · {DOERS[event.by]}"
    return words


def shown(at: date) -> str:
    """A day or a time."""
    return f"{at:%-d %b}" + (f" {at:%H:%M}" if isinstance(at, datetime) and at.strftime("%H:%M") != "00:00" else "")
