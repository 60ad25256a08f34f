"""What follows from the order of events: the number of each round, and the interviews that must have taken place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time

from redflags.event import By, Event, EventKind, day_of

K = EventKind
SCHEDULED = frozenset({K.SCREEN_SCHEDULED, K.INTERVIEW_SCHEDULED})
HELD = frozenset({K.SCREEN_HELD, K.INTERVIEW_HELD})
UNDONE = frozenset({K.INTERVIEW_RESCHEDULED, K.INTERVIEW_CANCELLED, K.INTERVIEW_MISSED})
PROGRESS = frozenset(K) - UNDONE - HELD - {K.NOTE, K.WITHDRAWN, K.APPLIED, K.ACKNOWLEDGED, K.KEPT_WAITING}

DECIDED = frozenset({K.REJECTED, K.OFFER_MADE})


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events, oldest first; those of one day keep the order in which they were told unless both have a time."""
    listed = list(events)
    told = {id(event): index for index, event in enumerate(listed)}
    return tuple(sorted(listed, key=lambda event: (event.day, told[id(event)])))


def moment(at: date | datetime) -> datetime:
    """A day as its first moment, a time as it is, without its zone."""
    return at.replace(tzinfo=None) if isinstance(at, datetime) else datetime.combine(at, time())


def number_rounds(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events with missing rounds filled in: a screen is 0, interviews count up, changes belong to the round that is due."""
    numbered: list[Event] = []
    last = 0
    due: int | None = None
    start: date | None = None
    for event in events:
        round_ = event.round
        if event.kind is K.INTERVIEW_HELD and round_ is None and due == 0:
            if start is not None and abs((event.day - start).days) <= 1:
                event = replace(event, kind=K.SCREEN_HELD)
            else:
                due = None
        if event.kind in {K.SCREEN_SCHEDULED, K.SCREEN_HELD}:
            round_ = 0
            due = 0 if event.kind is K.SCREEN_SCHEDULED else None
        elif event.kind is K.INTERVIEW_SCHEDULED:
            round_ = last + 1 if round_ is None else round_
            due = round_
        elif event.kind is K.INTERVIEW_HELD:
            round_ = (due or last + 1) if round_ is None else round_
            last, due = max(last, round_), None
        elif event.kind in UNDONE:
            if round_ is None:
                round_ = last + 1 if due is None else due
            due = round_
        elif event.kind is K.KEPT_WAITING and round_ is None:
            round_ = due if due is not None else last or None
        if event.kind in SCHEDULED | UNDONE:
            start = day_of(event.target) if event.target else None
        numbered.append(replace(event, round=round_) if round_ != event.round else event)
    return tuple(numbered)


def with_held(events: tuple[Event, ...], as_of: date) -> tuple[Event, ...]:
    """The events and, for each interview that was due, not undone, and followed by progress, one that says it was held."""
    added: list[Event] = []
    for index, event in enumerate(events):
        moved = event.kind is K.INTERVIEW_RESCHEDULED
        if event.target is None or not (event.kind in SCHEDULED or moved) or day_of(event.target) > as_of:
            continue
        due, later = day_of(event.target), events[index + 1 :]
        told = any(other.kind in HELD and abs((other.day - due).days) <= 1 for other in (*later, *added))
        undone = any(
            (other.kind in UNDONE or (other.kind in SCHEDULED and other.round == event.round))
            and other.round in {event.round, None}
            for other in later
        )
        followed = any(
            other.kind in PROGRESS
            and (
                other.day > due
                or (other.day == due and other.kind in DECIDED and not isinstance(other.at, datetime))
                or (other.day == due and other.by is By.EMPLOYER and moment(other.at) > moment(event.target))
            )
            for other in later
        )
        if not told and not undone and followed and due >= event.day:
            kind = K.SCREEN_HELD if event.round == 0 else K.INTERVIEW_HELD
            added.append(
                Event(at=event.target, kind=kind, round=event.round, words=event.words, evidence=event.evidence)
            )
    ordered = list(events)
    for event in added:
        place = next(
            (
                i
                for i, other in enumerate(ordered)
                if other.day > event.day or (other.day == event.day and other.kind in DECIDED)
            ),
            len(ordered),
        )
        ordered.insert(place, event)
    return in_order(ordered) if added else events
