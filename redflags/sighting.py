"""What a timeline shows of a red flag."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from redflags.event import Event
from redflags.flag import Level
from redflags.message import Evidence


class Sureness(StrEnum):
    """How plainly events show a flag; `redflags.timelines` says what each is worth in log-odds."""

    CLEAR = "clear"
    LIKELY = "likely"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One time a timeline shows a flag: the events that show it and why, in plain words without a full stop.

    `severity` is None where it does not depend on how much or how long; `count` is how many times the same thing happened; `evidence` are words
    of the notes that no event was read from.
    """

    events: tuple[Event, ...]
    why: str
    sureness: Sureness = Sureness.LIKELY
    severity: Level | None = None
    count: int = 1
    evidence: tuple[Evidence, ...] = ()


def dates_of(events: Iterable[Event]) -> str:
    """The days of some events in words: "3, 10 and 17 March 2026"."""
    days = sorted({event.day for event in events})
    shown = [
        f"{day:%-d}"
        if index + 1 < len(days) and (day.year, day.month) == (days[index + 1].year, days[index + 1].month)
        else f"{day:%-d %B}"
        for index, day in enumerate(days)
    ]
    return " and ".join(filter(None, [", ".join(shown[:-1]), shown[-1]])) if shown else ""
