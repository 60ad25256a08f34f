"""The events of one message read by itself, once for each situation it may stand in, and put together when its process is known.

What a message tells depends on what came before: "can we move it" is a move only where a meeting is due. A scan reads messages one at a
time and forgets their words, so it keeps what each would mean in every situation that matters, and chooses later.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import combinations

from redflags.calendars import entries_of
from redflags.chronology import in_order, moment, number_rounds, with_held
from redflags.course import THANKS
from redflags.event import By, Event, EventKind, day_of
from redflags.events import ASK_DAYS, RENEWED, Course, Meeting, employer_events, own_events, sent, settled
from redflags.message import Message

K = EventKind
# What may be so: something came before (s), an exercise was set (a), an offer was made (o), an acknowledgement came (k), a meeting is due (d) or was due in
# these days (n), the candidate asked for a change (q), the meeting of the calendar entry is known (m).
STARTED, ASSIGNED, OFFERED, ACKNOWLEDGED, DUE, NEAR, ASKED, KNOWN = "saokdnqm"
FAR = timedelta(days=400)
NEAR_DAYS = 4
OWN_NEAR_DAYS = 3
PLANNED = frozenset({K.SCREEN_SCHEDULED, K.INTERVIEW_SCHEDULED})
MOVED = frozenset({K.INTERVIEW_RESCHEDULED, K.INTERVIEW_CANCELLED})
THANKED = "thanks"
Readings = Mapping[str, tuple[Event, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A message of a process as a scan keeps it: when it was sent by its sender's clock, whose it is, its readings, and the keys and revisions of its calendar entries."""

    at: datetime
    own: bool
    readings: Readings
    meetings: tuple[tuple[str, int], ...] = ()


def readings_of(message: Message, kind: str, *, own: bool, me: Collection[str]) -> dict[str, tuple[Event, ...]]:
    """The events of a message by situation; none if it has no date. Of the owner's, kinds and days alone are kept."""
    if message.date is None:
        return {}
    found: dict[str, tuple[Event, ...]] = {}
    for situation in situations(message, kind, own=own):
        course = supposed(message, situation, me)
        if own:
            found[situation] = tuple(map(without_words, own_events(message, course)))
        else:
            found[situation] = tuple(employer_events(message, kind, course))
    return found if any(events != found[""] for events in found.values()) else {"": found[""]}


def situations(message: Message, kind: str, *, own: bool) -> list[str]:
    """The situations that can matter to a message, the plain one first."""
    if own:
        return ["", *(STARTED + some for some in mixed(ASSIGNED + OFFERED, due=True))]
    free = ASKED + KNOWN if message.calendars else ASKED
    free += {"offer": OFFERED, "acknowledgement": ACKNOWLEDGED}.get(kind, "")
    return mixed(free, due=True)


def mixed(free: str, *, due: bool) -> list[str]:
    """Every choice of some of the letters, each with no meeting due, one far off, one near."""
    chosen = ["".join(some) for count in range(len(free) + 1) for some in combinations(free, count)]
    return [some + meeting for some in chosen for meeting in (("", DUE, NEAR) if due else ("",))]


def supposed(message: Message, situation: str, me: Collection[str]) -> Course:
    """A course in which a situation holds."""
    at = sent(message)
    kinds = {STARTED: K.NOTE, ASSIGNED: K.ASSESSMENT_ASSIGNED, OFFERED: K.OFFER_MADE, ACKNOWLEDGED: K.ACKNOWLEDGED}
    events = [Event(at=at, kind=kind) for letter, kind in kinds.items() if letter in situation]
    if due := assumed(at, situation):
        events.append(Event(at=at, kind=K.INTERVIEW_SCHEDULED, target=due))
    course = Course(frozenset(me), events=events, asked=at if ASKED in situation else None)
    if KNOWN in situation:
        for entry in entries_of(message.calendars):
            course.meetings[entry.uid or entry.summary] = Meeting(far_from(at), -1)
    return course


def assumed(at: datetime, situation: str) -> date | None:
    """The day on which the meeting of a situation is taken to be."""
    if NEAR in situation:
        return at.date()
    return far_from(at) if DUE in situation else None


def far_from(at: datetime) -> date:
    """A day later than any that a message names."""
    return at.date() + FAR if at.year < date.max.year - 2 else date.max


def without_words(event: Event) -> Event:
    """An event of the owner's without what was written; that it was a thank-you is kept."""
    return replace(event, words=THANKED if THANKS.search(event.words) else "", evidence=())


def put_together(messages: Iterable[Read], as_of: date) -> tuple[Event, ...]:
    """The events of one process, in order, rounds numbered, with the meetings that must have taken place."""
    course = Course(frozenset())
    meetings: dict[str, tuple[date | datetime, int]] = {}
    for message in messages:
        known, outdated = None, False
        for key, revision in message.meetings:
            if key in meetings:
                known, before = meetings[key]
                outdated = revision < before
        situation, due = situation_of(message, course, known)
        last = course.due()
        for event in chosen(message.readings, situation):
            fitted = fit(event, message, due, known, last.target if last else None)
            if fitted is None or (outdated and fitted.kind in PLANNED | MOVED):
                continue
            if message.meetings and fitted.kind in PLANNED:
                fitted = renewed(fitted, course)
            if fitted.kind is K.NOTE and fitted.by is By.CANDIDATE and fitted.reasons:
                course.asked = message.at
            elif fitted.by is By.CANDIDATE and fitted.kind in MOVED:
                course.asked = None
            if fitted.target and fitted.kind in PLANNED | {K.INTERVIEW_RESCHEDULED}:
                meetings.update({key: (fitted.target, revision) for key, revision in message.meetings})
            course.events.append(fitted)
    return with_held(number_rounds(in_order(settled(course.events))), as_of)


def situation_of(message: Read, course: Course, known: date | datetime | None) -> tuple[str, date | datetime | None]:
    """The situation in which a message came, and the start of the meeting that was due."""
    at = message.at
    facts = {
        STARTED: bool(course.events),
        ASSIGNED: course.has(K.ASSESSMENT_ASSIGNED),
        OFFERED: course.has(K.OFFER_MADE, K.OFFER_CHANGED, K.OFFER_ACCEPTED),
        ACKNOWLEDGED: course.has(K.ACKNOWLEDGED),
        ASKED: course.asked is not None and timedelta(0) <= at - course.asked <= timedelta(ASK_DAYS),
        KNOWN: known is not None,
    }
    last, before = course.due(), course.due(at.date())
    near = before.target if before else None
    most = OWN_NEAR_DAYS if message.own else NEAR_DAYS
    if near is not None and (at.date() - day_of(near)).days <= most:
        return "".join(letter for letter, holds in facts.items() if holds) + NEAR, near
    ahead = last.target if last and last.target and day_of(last.target) > at.date() else None
    return "".join(letter for letter, holds in facts.items() if holds) + (DUE if ahead else ""), ahead


def chosen(readings: Readings, situation: str) -> Sequence[Event]:
    """The reading for a situation, by those of its facts that the message was read for."""
    asked = set("".join(readings))
    wanted = frozenset(situation) & asked
    return next((events for letters, events in readings.items() if frozenset(letters) == wanted), readings.get("", ()))


def renewed(event: Event, course: Course) -> Event:
    """A new calendar entry soon after one was called off as the move that the two are; the cancellation is dropped."""
    off = next((past for past in reversed(course.events) if past.kind is K.INTERVIEW_CANCELLED), None)
    if off is None or moment(event.at) - moment(off.at) > RENEWED:
        return event
    course.events.remove(off)
    by = event.by if off.by is By.UNKNOWN and event.reasons else off.by
    reasons = tuple(dict.fromkeys((*off.reasons, *event.reasons)))
    return replace(event, kind=K.INTERVIEW_RESCHEDULED, by=by, moved_from=off.target, reasons=reasons, round=None)


def fit(
    event: Event,
    message: Read,
    due: date | datetime | None,
    known: date | datetime | None,
    last: date | datetime | None,
) -> Event | None:
    """An event with the real start in place of the supposed one; None if it only repeats what is known."""
    places = [far_from(message.at)]
    before = next((start for start in (known, last, due) if start is not None), None)
    if due is not None and day_of(due) <= message.at.date():
        places.append(message.at.date())
    if event.kind in {K.INTERVIEW_MISSED, K.KEPT_WAITING} and due is not None and event.at in places:
        event = replace(event, at=due)
    if event.kind in MOVED:
        event = replace(
            event,
            target=real(event.target, places, before),
            moved_from=real(event.moved_from, places, known if known is not None else before),
        )
        start = event.moved_from if event.moved_from is not None else last
        if event.kind is K.INTERVIEW_RESCHEDULED and start is not None:
            if last is not None and start == day_of(last):
                start = last
            if event.target is not None and moment(event.target) == moment(start):
                return None
            same = event.target is not None and not isinstance(event.target, datetime) and event.target == day_of(start)
            event = replace(event, moved_from=start, target=None if same else event.target)
        elif event.kind is K.INTERVIEW_CANCELLED and event.target is None:
            event = replace(event, target=last)
    if event.kind in PLANNED and event.target and due and day_of(event.target) == day_of(due):
        return None if message.meetings else replace(event, kind=K.NOTE, target=None, round=None)
    return event


def real(
    found: date | datetime | None, places: Sequence[date], start: date | datetime | None
) -> date | datetime | None:
    """A start, the real one where it is only supposed; a time named without a day falls on the real day."""
    if found is None or day_of(found) not in places:
        return found
    if isinstance(found, datetime):
        if day_of(found) != places[0]:
            return found
        return datetime.combine(day_of(start), found.time()) if start is not None else found
    return start
