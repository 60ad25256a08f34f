"""Everything known about one hiring process before its timeline flags are judged: its meetings, moves, promises, and what is waited for."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from redflags.event import By, Event, EventKind, Timeline, day_of
from redflags.thresholds import DEFAULTS, Thresholds

HEARD = frozenset(
    {
        EventKind.ACKNOWLEDGED, EventKind.SCREEN_SCHEDULED, EventKind.SCREEN_HELD, EventKind.INTERVIEW_SCHEDULED, EventKind.INTERVIEW_RESCHEDULED,
        EventKind.INTERVIEW_CANCELLED, EventKind.INTERVIEW_HELD, EventKind.KEPT_WAITING, EventKind.ASSESSMENT_ASSIGNED, EventKind.PROMISE_MADE,
        EventKind.STATUS_UPDATE, EventKind.REPLY_RECEIVED, EventKind.REFERENCES_REQUESTED, EventKind.OFFER_MADE, EventKind.OFFER_CHANGED,
        EventKind.OFFER_WITHDRAWN, EventKind.REJECTED,
    }
)  # fmt: skip
PLANNED = frozenset({EventKind.SCREEN_SCHEDULED, EventKind.INTERVIEW_SCHEDULED, EventKind.INTERVIEW_RESCHEDULED})
HELD = frozenset({EventKind.SCREEN_HELD, EventKind.INTERVIEW_HELD})
MEETING = PLANNED | HELD | {EventKind.INTERVIEW_CANCELLED, EventKind.INTERVIEW_MISSED, EventKind.KEPT_WAITING}
CLOSING = frozenset({EventKind.REJECTED, EventKind.WITHDRAWN, EventKind.OFFER_WITHDRAWN})
OFFERS = frozenset({EventKind.OFFER_MADE, EventKind.OFFER_CHANGED, EventKind.OFFER_ACCEPTED})
PROMISES = frozenset(
    {EventKind.PROMISE_MADE, EventKind.STATUS_UPDATE, EventKind.REPLY_RECEIVED, EventKind.ACKNOWLEDGED}
)
ANSWERS = frozenset({EventKind.REPLY_RECEIVED, EventKind.STATUS_UPDATE, EventKind.REFERENCES_REQUESTED})
STAGES = PLANNED | HELD | OFFERS | CLOSING | {EventKind.ASSESSMENT_ASSIGNED, EventKind.REFERENCES_REQUESTED}
CANDIDATE_ASKED = "candidate-requested-change"
SILENCE_IS_THE_ANSWER = re.compile(
    r"\b(?:if you (?:do not|don['’]t|haven['’]t|have not) hear|only (?:contact|shortlisted|successful))\b",
    re.IGNORECASE,
)
THANKS = re.compile(r"\bthank", re.IGNORECASE)
THANKS_WITHIN = timedelta(days=3)
STATED = re.compile(
    r"\b(?:ghost(?:ed|ing)?|never (?:heard|got (?:a|any) (?:reply|response|answer)|replied|responded|got back|came back|wrote back|called)"
    r"|(?:no|not a|without a|zero|any) (?:\w+ )?(?:reply|response|answer|word|news|feedback|communication|update)|nothing (?:since|back|from them|at all)|heard (?:absolutely )?nothing"
    r"|radio silence|(?:not|haven['’]t|hasn['’]t|didn['’]t|did not|have not|has not|not even|yet to) (?:heard?|hear|replied|reply|respond(?:ed)?|answer(?:ed)?|g[eo]t(?:ten)? back)|silence|crickets|went (?:dark|quiet|silent)"
    r"|ignor(?:ed|ing)|(?:still|been) waiting (?:to hear|for (?:a|an|the|any)))\b",
    re.IGNORECASE,
)
PAPERS_TO_COME = re.compile(
    r"\b(?:verbal(?:ly)?|(?:by|on the|over the) phone|(?:contract|papers|paperwork|letter|offer|it) (?:is |are )?(?:to follow|to come|coming|tomorrow|soon|next week|by|later)"
    r"|(?:will|to|['’]ll) (?:send|follow|come|email)|(?:promised|waiting for|no) (?:the |a |my )?(?:written |formal )?(?:contract|papers|paperwork|letter|offer))\b",
    re.IGNORECASE,
)
NO_REASON = re.compile(
    r"\b(?:no|without(?: an?y?| giving)?(?: an?y?)?|zero|not an?y?) (?:\w+ )?(?:reasons?|explanations?|excuses?|apolog(?:y|ies))\b|\bunexplained\b|\bdidn['’]t (?:say|explain|tell me) why\b",
    re.IGNORECASE,
)
STARTING = re.compile(r"\bstart(?:s|ing)?,? (?:(?:just |work )?(?:on|from)\b|work\b|(?:next )?(?:mon|tues|wednes|thurs|fri)day)", re.IGNORECASE)  # fmt: skip
LONGEST_COUNTED = 3660


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A meeting moved or called off; `counts` is 1 if the employer did it, a half if nobody is named, 0 if the candidate asked.

    `notice` is the least and the most time in hours between the notice and the start, None where the start is unknown or was past.
    """

    event: Event
    meeting: int
    counts: float
    notice: tuple[float, float] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """What the candidate waits for: since which day, at which stage, and what was done about it.

    `stage` is "application", "screen", "interview", "assessment" or "offer"; `due` is the day promised last; `stated` is
    an event in which the candidate says that nothing came, taken into account where no days were given or two weeks have passed.
    """

    anchor: Event
    since: date
    stage: str
    days: int
    follow_ups: tuple[Event, ...]
    due: date | None
    overdue: bool
    stated: Event | None

    @property
    def promised(self) -> bool:
        """Whether a promise still runs."""
        return self.due is not None and not self.overdue


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A timeline ready to be judged.

    `events` are those up to the day of judging, `meetings` the number of the meeting of each (0 a screen, None no meeting), `until` the last day
    whose silence can be seen, `days_off` the public holidays.
    """

    timeline: Timeline
    thresholds: Thresholds
    events: tuple[Event, ...]
    meetings: tuple[int | None, ...]
    until: date
    days_off: Container[date]

    @property
    def seen(self) -> bool:
        """Whether silence can be told from a gap in the record."""
        return self.timeline.sent_mail

    def business_days(self, start: date, end: date) -> int:
        """The business days after start up to and including end."""
        span = (end - start).days
        if span > LONGEST_COUNTED:
            return span * 5 // 7
        return sum(self.works(start + timedelta(days=day)) for day in range(1, span + 1))

    def business_day_after(self, start: date, count: int) -> date:
        """The day that is `count` business days after start."""
        day = start
        while count > 0 and day < date.max:
            day += timedelta(days=1)
            count -= self.works(day)
        return day

    def works(self, day: date) -> bool:
        """Whether a day is a business day."""
        return day.weekday() < 5 and day not in self.days_off

    def of(self, *kinds: EventKind) -> list[Event]:
        """The events of some kinds."""
        return [event for event in self.events if event.kind in kinds]

    def moves(self) -> list[Move]:
        """Every move and cancellation; a cancellation followed at once by a new date is one move."""
        found: list[Move] = []
        starts: dict[int, date | datetime] = {}
        for event, meeting in zip(self.events, self.meetings, strict=True):
            if meeting is None:
                continue
            if event.kind in {EventKind.INTERVIEW_RESCHEDULED, EventKind.INTERVIEW_CANCELLED}:
                start = event.moved_from or starts.get(meeting)
                if event.kind is EventKind.INTERVIEW_CANCELLED:
                    start = event.target or start
                last = found[-1] if found and found[-1].meeting == meeting else None
                if last and same_move(last.event, event):
                    if last.event.kind is EventKind.INTERVIEW_CANCELLED:
                        found[-1] = Move(
                            event=event, meeting=meeting, counts=last.counts and counts_of(event), notice=last.notice
                        )
                else:
                    notice = notice_of(event.at, start) if start else None
                    found.append(Move(event=event, meeting=meeting, counts=counts_of(event), notice=notice))
            if event.kind in PLANNED and event.target:
                starts[meeting] = event.target
        return found

    def held(self) -> list[tuple[Event, int, date]]:
        """The meetings that took place, each with its number and day."""
        return [
            (event, meeting, event.day)
            for event, meeting in zip(self.events, self.meetings, strict=True)
            if meeting is not None and (event.kind in HELD or (event.kind is EventKind.KEPT_WAITING and event.minutes))
        ]

    def rounds_held(self) -> int:
        """How many interview rounds took place, screens left out."""
        return len({number for _, number, _ in self.held() if number})

    def upcoming(self) -> Event | None:
        """The planned meeting that is still to come, the next one first."""
        planned: dict[int, Event] = {}
        for event, meeting in zip(self.events, self.meetings, strict=True):
            if meeting is None:
                continue
            if event.kind in PLANNED and event.target:
                planned[meeting] = event
            elif event.kind is not EventKind.KEPT_WAITING:
                planned.pop(meeting, None)
        rows = [event for event in planned.values() if event.target and day_of(event.target) >= self.timeline.as_of]
        return min(rows, key=lambda event: day_of(event.target or event.at), default=None)

    def closed(self) -> Event | None:
        """What ended the process, unless it went on afterwards."""
        for event in reversed(self.events):
            if event.kind in CLOSING:
                return event
            if event.kind in STAGES:
                return None
        return None

    def promises(self) -> Iterator[tuple[Event, bool]]:
        """Yield every dated promise of the employer and whether it was broken: past its grace with no word since it was made."""
        grace = self.thresholds.promise_grace_business_days
        following: list[date] = []
        heard: date | None = None
        for event in reversed(self.events):
            following.append(heard or date.max)
            if event.kind in HEARD or event.kind is EventKind.WITHDRAWN:
                heard = event.day
        for event, word in zip(self.events, reversed(following), strict=True):
            if promises_answer(event) and event.target:
                latest = self.business_day_after(day_of(event.target), grace)
                yield event, latest < min(word, self.until + timedelta(days=1)) and latest < self.until

    def wait(self) -> Wait | None:
        """What is waited for; None if the process is over, or if the next move is the candidate's."""
        if self.closed() or self.upcoming():
            return None
        index = next((i for i in range(len(self.events) - 1, -1, -1) if self.sets_turn(self.events[i])), None)
        if index is None or (stage := self.stage(index)) is None:
            return None
        anchor, later = self.events[index], self.events[index + 1 :]
        since = max(anchor.day, day_of(anchor.target)) if anchor.kind in PLANNED and anchor.target else anchor.day
        if since > self.until:
            return None
        days = (self.until - since).days
        told = not self.timeline.dated or days >= self.thresholds.post_interview_possible_ghost_days
        due = self.due(index)
        latest = self.business_day_after(due, self.thresholds.promise_grace_business_days) if due else None
        return Wait(
            anchor=anchor,
            since=since,
            stage=stage,
            days=days,
            follow_ups=tuple(event for event in later if follows_up(event, anchor)),
            due=due,
            overdue=latest is not None and latest < self.until,
            stated=next((event for event in (*reversed(later), anchor) if told and STATED.search(event.words)), None),
        )

    def sets_turn(self, event: Event) -> bool:
        """Whether an event decides whose turn it is."""
        return event.kind in HEARD | {
            EventKind.APPLIED,
            EventKind.ASSESSMENT_SUBMITTED,
            EventKind.OFFER_ACCEPTED,
        } or (event.kind is EventKind.INTERVIEW_MISSED and event.by is By.CANDIDATE)

    def stage(self, index: int) -> str | None:
        """The stage of the wait that begins with an event, or None if the next move is the candidate's."""
        event = self.events[index]
        if event.kind in {EventKind.ASSESSMENT_ASSIGNED, EventKind.INTERVIEW_MISSED} or self.asked(event):
            return None
        past = self.events[: index + 1]
        kinds = {other.kind for other in past}
        if kinds & {EventKind.OFFER_MADE, EventKind.OFFER_ACCEPTED}:
            asked = any(other.kind is EventKind.FOLLOW_UP_SENT for other in self.events[index + 1 :]) or self.due(index)
            accepted = EventKind.OFFER_ACCEPTED in kinds
            told = any(PAPERS_TO_COME.search(other.words) for other in past if other.kind is EventKind.OFFER_MADE)
            return "offer" if asked or (told and not accepted) else None
        numbers = {number for _, number, _ in self.held()}
        missed = any(other.kind is EventKind.INTERVIEW_MISSED for other in self.events[index + 1 :])
        if event.kind in PLANNED and event.target and not missed and (number := self.meetings[index]) is not None:
            numbers.add(number)
        for other in reversed(past):
            if other.kind is EventKind.ASSESSMENT_SUBMITTED:
                return "assessment"
            if other.kind in HELD:
                break
        if any(numbers):
            return "interview"
        return "screen" if numbers else "application"

    def asked(self, event: Event) -> bool:
        """Whether an event is a question of the employer's that the candidate has not answered, as far as can be seen."""
        open_day = event.kind in PLANNED and not event.target
        if not event.asks or event.by is not By.EMPLOYER or not (open_day or event.kind in ANSWERS) or not self.seen:
            return False
        later = self.events[self.events.index(event) + 1 :]
        return not any(other.by is By.CANDIDATE for other in later)

    def due(self, index: int) -> date | None:
        """The day promised last, since the stage of the event at an index was reached."""
        for i in range(index, -1, -1):
            event = self.events[i]
            accepted = event.kind is EventKind.OFFER_ACCEPTED and event.by is not By.CANDIDATE
            if event.target and (accepted or promises_answer(event)):
                return day_of(event.target)
            if (
                event.kind in STAGES | {EventKind.ASSESSMENT_SUBMITTED}
                and i < index
                and event.day < self.events[index].day
            ):
                return None
        return None


def course_of(timeline: Timeline, thresholds: Thresholds = DEFAULTS) -> Course:
    """Make a timeline ready to be judged; events after its day of judging are left out."""
    events = tuple(event for event in timeline.events if event.day <= timeline.as_of)
    until = min(timeline.as_of, timeline.until) if timeline.until else timeline.as_of
    return Course(
        timeline=timeline,
        thresholds=thresholds,
        events=events,
        meetings=tuple(numbered(events)),
        until=until,
        days_off=holidays_of(timeline.region),
    )


def numbered(events: Sequence[Event]) -> Iterator[int | None]:
    """Yield the number of the meeting that each event is about: its round, or the open meeting's, or the next one."""
    current: int | None = None
    start: date | None = None
    highest = 0
    is_open = False
    for event in events:
        if event.kind not in MEETING:
            yield None
            continue
        past = is_open and start is not None and start <= event.day
        if event.kind in {EventKind.SCREEN_SCHEDULED, EventKind.SCREEN_HELD}:
            number = event.round or 0
        elif event.round is not None:
            number = event.round
        elif event.kind is EventKind.INTERVIEW_SCHEDULED:
            number = current if current and is_open and not past else highest + 1
        elif event.kind is EventKind.INTERVIEW_HELD:
            number = current if current and is_open else highest + 1
        elif event.kind is EventKind.KEPT_WAITING or is_open:
            number = highest + 1 if current is None else current
        else:
            number = highest + 1
        current, highest = number, max(highest, number)
        is_open = event.kind not in HELD
        if event.kind in PLANNED and event.target:
            start = day_of(event.target)
        elif event.kind is not EventKind.INTERVIEW_RESCHEDULED:
            start = None
        yield number


def promises_answer(event: Event) -> bool:
    """Whether an event names a day for an answer; a day to start work is none."""
    if event.kind not in PROMISES or not event.target or event.by is By.CANDIDATE:
        return False
    return event.kind is EventKind.PROMISE_MADE or not STARTING.search(event.words)


def counts_of(event: Event) -> float:
    """How much a move counts against the employer."""
    if event.by is By.CANDIDATE or CANDIDATE_ASKED in event.reasons:
        return 0.0
    return 1.0 if event.by is By.EMPLOYER else 0.5


def same_move(first: Event, second: Event) -> bool:
    """Whether two notices are of one move: a cancellation and its new date, or the same new date twice."""
    near = (second.day - first.day).days <= 2
    if first.kind is EventKind.INTERVIEW_CANCELLED:
        return near and second.kind is EventKind.INTERVIEW_RESCHEDULED
    return near and first.kind is second.kind and first.target is not None and first.target == second.target


def follows_up(event: Event, anchor: Event) -> bool:
    """Whether an event asks for an answer; a thank-you soon after a talk does not."""
    if event.kind is not EventKind.FOLLOW_UP_SENT:
        return False
    return not (THANKS.search(event.words) and event.day - anchor.day <= THANKS_WITHIN)


def notice_of(at: date | datetime, start: date | datetime) -> tuple[float, float] | None:
    """The least and the most hours from a notice to a start, as far as times are known; None if the start was past."""
    if isinstance(at, datetime) and isinstance(start, datetime) and bool(at.tzinfo) == bool(start.tzinfo):
        least = most = (start - at).total_seconds() / 3600
    else:
        (first, last), (opening, closing) = span_of(at), span_of(start)
        least, most = ((end - begin).total_seconds() / 3600 for begin, end in ((last, opening), (first, closing)))
    return (max(least, 0.0), most) if most >= 0 else None


def span_of(at: date | datetime) -> tuple[datetime, datetime]:
    """The first and last moment that a date or time can mean, without its zone."""
    if isinstance(at, datetime):
        return at.replace(tzinfo=None), at.replace(tzinfo=None)
    return datetime.combine(at, time.min), datetime.combine(at, time.max)


def holidays_of(region: str) -> Container[date]:
    """The public holidays of an ISO 3166 region, none if it is empty or unknown."""
    if not region:
        return ()
    import holidays

    country, _, part = region.upper().partition("-")
    try:
        return holidays.country_holidays(country, subdiv=part or None)
    except NotImplementedError:
        return ()
