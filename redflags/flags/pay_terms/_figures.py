"""The pay that events name: what was said first and what was offered in the end."""

from __future__ import annotations

import re
from dataclasses import dataclass

from redflags.course import Course
from redflags.event import By, Event, EventKind

AMOUNT = re.compile(
    r"(?P<sign>[$£€₹]|\b(?:USD|EUR|GBP|CAD|AUD|INR)\s?)?(?P<low>\d{1,3}(?:,\d{3})+|\d{2,7}(?:\.\d{1,2})?)\s?(?P<low_k>k\b)?"
    r"(?:\s?(?:-|–|to)\s?[$£€₹]?(?P<high>\d{1,3}(?:,\d{3})+|\d{2,7}(?:\.\d{1,2})?)\s?(?P<high_k>k\b)?)?(?P<rate>\s?(?:/|an |per )(?:h|hr|hour|day|year|annum)\b)?",
    re.IGNORECASE,
)
LEAST_PAY = 9_000
LEAST_RATIO = 0.3
ADVERTISED = re.compile(r"\b(?:advert\w*|ad|posted|posting|listing|listed|job description)\b", re.IGNORECASE)
OFFERED = frozenset({EventKind.OFFER_MADE, EventKind.OFFER_CHANGED})


@dataclass(frozen=True, slots=True)
class Cut:
    """An offer below what was said before: by how many per cent, in which events, and whether the first figure was advertised."""

    percent: float
    events: tuple[Event, ...]
    why: str
    advertised: bool


def amounts(words: str) -> list[tuple[float, str]]:
    """The lowest figure of each amount or range of pay in some words, and the amount as it stands."""
    found = []
    for match in AMOUNT.finditer(words):
        low = float(match["low"].replace(",", ""))
        if match["low_k"] or match["high_k"]:
            low *= 1000
        if (
            match["sign"]
            or match["rate"]
            or match["low_k"]
            or match["high_k"]
            or ("," in match["low"] and low >= LEAST_PAY)
        ):
            found.append((low, match[0].strip()))
    return found


def cuts(course: Course) -> list[Cut]:
    """The offers that lie below the pay named before."""
    found: list[Cut] = []
    said: tuple[float, str, Event] | None = None
    for event in course.events:
        named = amounts(event.words)
        if event.kind in OFFERED and event.by is not By.CANDIDATE and named:
            first = max(named) if len(named) > 1 else said[:2] if said else None
            offered = min(named)
            source = said[2] if said and len(named) == 1 else event
            if first and LEAST_RATIO < offered[0] / first[0] < 1:
                percent = round(100 * (1 - offered[0] / first[0]), 6)
                why = f"{offered[1]} offered after {first[1]} had been named, {percent:.0f}% less"
                events = tuple(dict.fromkeys((source, event)))
                found.append(Cut(percent, events, why, bool(ADVERTISED.search(source.words))))
        if named and event.by is not By.CANDIDATE and (said is None or event.kind in OFFERED):
            said = (*min(named), event)
    return found
