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
from redflags.chronology import HELD, in_order, moment, number_rounds, with_held
from redflags.course import THANKS
from redflags.event import By, Event, EventKind, day_of
from redflags.events import (
    ACCEPTING,
    ASK_DAYS,
    ASKS_AGAIN,
    CHASES,
    HANDING_IN,
    MET,
    MOVE,
    PAPERS,
    RENEWED,
    Course,
    Meeting,
    employer_events,
    first,
    followed_on,
    held_events,
    long_unanswered,
    meant,
    open_question,
    own_events,
    sent,
    sentences_of,
    settled,
    starts_named,
)
from redflags.message import Message

K = EventKind
# What may be so: something came before (s), an exercise was set (a), an offer was made (o), an acknowledgement came (k), a meeting is due (d) or was due in
# these days (n) or longer ago (p) or is due on the first day that is named (e), the candidate asked for a change (q), the meeting of the calendar entry is
# known (m), a talk was set or an exercise handed in (t), an offer was accepted (x), the last meeting set up has no day yet (v), the candidate writes too (w),
# an answer is owed for days (u), the candidate asked days ago and nothing came since (f).
STARTED, ASSIGNED, OFFERED, ACKNOWLEDGED, DUE, NEAR, ASKED, KNOWN = "saokdnqm"
PAST, NAMED, TALKED, ACCEPTED, PROPOSED, WRITES, OWED, CHASED = "petxvwuf"
FAR = timedelta(days=400)
AGO = timedelta(days=30)
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

    def read(situation: str) -> tuple[Event, ...]:
        course = supposed(message, situation, me)
        return tuple(map(without_words, own_events(message, course)) if own else employer_events(message, kind, course))

    free, meetings = (own_letters if own else letters)(message, kind)
    found = {situation: read(situation) for situation in mixed(free, meetings, started=own)}
    if more := doubtful(found.values(), own=own):
        found |= {
            situation: read(situation)
            for situation in mixed(free + more, meetings, started=own)
            if situation not in found
        }
    return found if any(events != found[""] for events in found.values()) else {"": found[""]}


def own_letters(message: Message, kind: str) -> tuple[str, str]:
    """What may be so and matter to a message of the owner's, and when a meeting may be."""
    told = sentences_of(message)
    free = ASSIGNED if first(told, HANDING_IN) else ""
    free += OFFERED if first(told, ACCEPTING) or first(told, PAPERS) else ""
    return free, DUE + NEAR + (PAST if first(told, MOVE) or tells_of_past(message) else "")


def letters(message: Message, kind: str) -> tuple[str, str]:
    """What may be so and matter to a message of the employer's, and when a meeting may be."""
    free = ASKED + {"offer": OFFERED + ACCEPTED, "acknowledgement": ACKNOWLEDGED, "outreach": TALKED}.get(kind, "")
    if message.calendars:
        free += KNOWN
    elif kind in {"reply", "status-update", "screening"} and starts_named(
        sentences_of(message), sent(message), strict=True
    ):
        free += PROPOSED
    meetings = DUE + NEAR + (PAST if tells_of_past(message) else "")
    return free, meetings + (NAMED if kind == "reschedule" and len(days_named(message)) > 1 else "")


def doubtful(readings: Iterable[tuple[Event, ...]], *, own: bool) -> str:
    """What else matters to a message: who else writes where nobody is named for a change, what is owed where the owner merely writes."""
    told = [event for events in readings for event in events]
    if own:
        return OWED + CHASED if any(event.kind is K.NOTE and not event.reasons for event in told) else ""
    return WRITES if any(event.kind in MOVED and event.by is By.UNKNOWN for event in told) else ""


def tells_of_past(message: Message) -> bool:
    """Whether a message thanks for a talk on a day, or in a week, that it names."""
    return next(held_events(message, sentences_of(message), sent(message), Course(frozenset())), None) is not None


def days_named(message: Message) -> list[date]:
    """The days from its own on that a message names, in the order told."""
    at = sent(message)
    found = (meant(phrase, at) for sentence in sentences_of(message) for phrase in sentence.dates if phrase.day_bound)
    return list(dict.fromkeys(day_of(day) for day in found if day is not None and day_of(day) >= at.date()))


def mixed(free: str, meetings: str, *, started: bool) -> list[str]:
    """Every choice of some of the letters with no meeting or one of those given, the plain one first."""
    chosen = ["".join(some) for count in range(len(free) + 1) for some in combinations(free, count)]
    possible = [some for some in chosen if ACCEPTED not in some or OFFERED in some]
    found = [some + meeting for some in possible for meeting in ("", *meetings)]
    return ["", *(STARTED + some for some in found)] if started else found


def supposed(message: Message, situation: str, me: Collection[str]) -> Course:
    """A course in which a situation holds."""
    at = sent(message)
    kinds = {
        STARTED: K.NOTE,
        ASSIGNED: K.ASSESSMENT_ASSIGNED,
        OFFERED: K.OFFER_MADE,
        ACCEPTED: K.OFFER_ACCEPTED,
        ACKNOWLEDGED: K.ACKNOWLEDGED,
        TALKED: K.ASSESSMENT_SUBMITTED,
    }
    events = [Event(at=at, kind=kind) for letter, kind in kinds.items() if letter in situation]
    if due := assumed(message, situation):
        events.append(Event(at=at, kind=K.INTERVIEW_SCHEDULED, target=due))
    if PROPOSED in situation:
        events.append(Event(at=at, kind=K.INTERVIEW_SCHEDULED))
    if CHASED in situation:
        waited = CHASES if OWED in situation else ASKS_AGAIN
        events.append(Event(at=earlier(at, waited), kind=K.FOLLOW_UP_SENT, by=By.CANDIDATE))
    elif OWED in situation:
        events.append(Event(at=earlier(at, CHASES), kind=K.REPLY_RECEIVED, by=By.EMPLOYER))
    course = Course(frozenset(me), events=events, asked=at if ASKED in situation else None, own=WRITES in situation)
    if KNOWN in situation:
        for entry in entries_of(message.calendars):
            course.meetings[entry.uid or entry.summary] = Meeting(far_from(at), -1)
    return course


def assumed(message: Message, situation: str) -> date | None:
    """The day on which the meeting of a situation is taken to be."""
    if NAMED in situation:
        return days_named(message)[0]
    return place_of(sent(message), situation) or (far_from(sent(message)) if DUE in situation else None)


def place_of(at: datetime, situation: str) -> date | None:
    """The day on which the past meeting of a situation is taken to have been, None if there is none."""
    if NEAR in situation:
        return at.date()
    return earlier(at, AGO).date() if PAST in situation else None


def earlier(at: datetime, wait: timedelta) -> datetime:
    """A time some days earlier, or the earliest there is."""
    return at - wait if at.year > date.min.year else at


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
        course.own = course.own or message.own
        situation, due = situation_of(message, course, known)
        for event in chosen(message.readings, situation):
            fitted = fit(event, message, course, situation, due, known)
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
    return with_held(number_rounds(in_order(followed_on(settled(course.events)))), as_of)


def situation_of(message: Read, course: Course, known: date | datetime | None) -> tuple[str, date | datetime | None]:
    """The situation in which a message came, and the start of the meeting that was due."""
    at = message.at
    asked = open_question(course)
    planned = next(
        (event for event in reversed(course.events) if event.kind in PLANNED | {K.INTERVIEW_RESCHEDULED}), None
    )
    facts = {
        STARTED: bool(course.events),
        ASSIGNED: course.has(K.ASSESSMENT_ASSIGNED),
        OFFERED: course.has(K.OFFER_MADE, K.OFFER_CHANGED, K.OFFER_ACCEPTED),
        ACCEPTED: course.has(K.OFFER_ACCEPTED),
        ACKNOWLEDGED: course.has(K.ACKNOWLEDGED),
        TALKED: course.has(*MET),
        ASKED: course.asked is not None and timedelta(0) <= at - course.asked <= timedelta(ASK_DAYS),
        KNOWN: known is not None,
        PROPOSED: planned is not None and planned.target is None,
        WRITES: course.own,
        OWED: long_unanswered(course, at.date()),
        CHASED: asked is not None and at.date() - asked.day >= ASKS_AGAIN,
    }
    so = "".join(letter for letter, holds in facts.items() if holds)
    last, past = course.due(), course.due(at.date())
    ahead = last.target if last and last.target and day_of(last.target) > at.date() else None
    if ahead is not None and told_of(message, day_of(ahead)):
        return so + NAMED, ahead
    if past is None or past.target is None:
        return so + (DUE if ahead else ""), ahead
    most = OWN_NEAR_DAYS if message.own else NEAR_DAYS
    if (at.date() - day_of(past.target)).days <= most:
        return so + NEAR, past.target
    return (so + DUE, ahead) if ahead else (so + PAST, past.target)


def told_of(message: Read, day: date) -> bool:
    """Whether a message that moves a meeting names its day first."""
    return any(
        event.moved_from is not None and day_of(event.moved_from) == day
        for letters, events in message.readings.items()
        if NAMED in letters
        for event in events
    )


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
    course: Course,
    situation: str,
    due: date | datetime | None,
    known: date | datetime | None,
) -> Event | None:
    """An event with the real start in place of the supposed one; None if it only repeats what is known."""
    last, past = course.due(), course.due(message.at.date())
    planned = last.target if last else None
    start = next((start for start in (known, planned, due) if start is not None), None)
    supposed = place_of(message.at, situation)
    places = [far_from(message.at), *([supposed] if supposed else [])]
    if event.kind in {K.INTERVIEW_MISSED, K.KEPT_WAITING} and due is not None and event.at in places:
        event = replace(event, at=due)
    if event.kind in HELD:
        if due is not None and event.at in places and event not in message.readings[""]:
            event = replace(event, at=day_of(due))
        if past is not None and past.kind is K.SCREEN_SCHEDULED and past.target and day_of(past.target) == event.day:
            event = replace(event, kind=K.SCREEN_HELD)
    if event.kind in MOVED:
        event = replace(
            event,
            target=real(event.target, places, start),
            moved_from=real(event.moved_from, places, known if known is not None else start),
        )
        before = event.moved_from if event.moved_from is not None else planned
        if event.kind is K.INTERVIEW_RESCHEDULED and before is not None:
            if planned is not None and before == day_of(planned):
                before = planned
            if event.target is not None and moment(event.target) == moment(before):
                return None
            same = (
                event.target is not None and not isinstance(event.target, datetime) and event.target == day_of(before)
            )
            event = replace(event, moved_from=before, target=None if same else event.target)
        elif event.kind is K.INTERVIEW_CANCELLED and event.target is None:
            event = replace(event, target=planned)
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
