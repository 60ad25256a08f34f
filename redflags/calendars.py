"""Calendar entries that came with mail: what is asked, moved or cancelled, and for when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

MOST_ENTRIES = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a calendar part.

    `method` is REQUEST, CANCEL, COUNTER, REPLY, PUBLISH and the like; `start` is in the entry's own time zone, None where it cannot be read;
    `organizer` is a lower-case address, `answer` what the first attendee answered (ACCEPTED, DECLINED, TENTATIVE, or empty).
    """

    method: str
    uid: str
    sequence: int
    start: date | datetime | None
    summary: str = ""
    organizer: str = ""
    answer: str = ""
    comment: str = ""

    @property
    def cancels(self) -> bool:
        """Whether the entry takes a meeting away."""
        return self.method == "CANCEL"

    @property
    def counters(self) -> bool:
        """Whether the entry proposes another time than the organizer's."""
        return self.method in {"COUNTER", "DECLINECOUNTER"}


def entries_of(calendars: Iterable[str]) -> list[Entry]:
    """The entries of raw calendar parts; a part that cannot be read gives none. Repeats of an entry are not counted out."""
    return [entry for raw in calendars for entry in parsed(raw)]


@lru_cache(maxsize=2)  # a scan reads each message several times in a row
def parsed(raw: str) -> tuple[Entry, ...]:
    """The entries of one calendar part."""
    return tuple(entries_in(raw))


def entries_in(raw: str) -> Iterator[Entry]:
    """Yield the entries of one calendar part, read anew."""
    from icalendar import Calendar

    try:
        calendars = Calendar.from_ical(raw, multiple=True)
        components = [(calendar, event) for calendar in calendars for event in calendar.walk("VEVENT")[:MOST_ENTRIES]]
    except Exception:  # Hostile input breaks the parser in ways its errors do not name.
        return
    for calendar, event in components[:MOST_ENTRIES]:
        method = str(calendar.get("METHOD", "") or "REQUEST").upper()
        status = str(event.get("STATUS", "")).upper()
        yield Entry(
            method="CANCEL" if status == "CANCELLED" and method in {"REQUEST", "PUBLISH"} else method,
            uid=str(event.get("UID", "")),
            sequence=number(event.get("SEQUENCE")),
            start=start_of(event),
            summary=str(event.get("SUMMARY", ""))[:300],
            organizer=address(event.get("ORGANIZER")),
            answer=answer_of(event.get("ATTENDEE")),
            comment=str(event.get("COMMENT", ""))[:1000],
        )


def number(value: object) -> int:
    """The number of a SEQUENCE, 0 if it has none."""
    try:
        return int(str(value))
    except ValueError:
        return 0


def start_of(event: object) -> date | datetime | None:
    """The start of an entry, None if it has none that can be read or none of this time."""
    try:
        start = event.decoded("DTSTART")  # type: ignore[attr-defined]
    except Exception:  # The same: a broken start raises what the parser happens to.
        return None
    return start if isinstance(start, date) and 1990 <= start.year <= 2100 else None


def address(value: object) -> str:
    """The lower-case address of an ORGANIZER or ATTENDEE."""
    return str(value or "").lower().removeprefix("mailto:").strip()


def answer_of(attendees: object) -> str:
    """What the first attendee answered."""
    first = attendees[0] if isinstance(attendees, list) and attendees else attendees
    parameters = getattr(first, "params", {})
    return str(parameters.get("PARTSTAT", "")).upper()
