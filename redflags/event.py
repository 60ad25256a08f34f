"""What happened in a hiring process, one event at a time, and the timeline of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from redflags.message import Evidence


class EventKind(StrEnum):
    """What an event is."""

    APPLIED = "applied"
    ACKNOWLEDGED = "acknowledged"
    SCREEN_SCHEDULED = "screen-scheduled"
    SCREEN_HELD = "screen-held"
    INTERVIEW_SCHEDULED = "interview-scheduled"
    INTERVIEW_RESCHEDULED = "interview-rescheduled"
    INTERVIEW_CANCELLED = "interview-cancelled"
    INTERVIEW_HELD = "interview-held"
    INTERVIEW_MISSED = "interview-missed"
    KEPT_WAITING = "kept-waiting"
    ASSESSMENT_ASSIGNED = "assessment-assigned"
    ASSESSMENT_SUBMITTED = "assessment-submitted"
    PROMISE_MADE = "promise-made"
    STATUS_UPDATE = "status-update"
    FOLLOW_UP_SENT = "follow-up-sent"
    REPLY_RECEIVED = "reply-received"
    REFERENCES_REQUESTED = "references-requested"
    OFFER_MADE = "offer-made"
    OFFER_CHANGED = "offer-changed"
    OFFER_WITHDRAWN = "offer-withdrawn"
    OFFER_ACCEPTED = "offer-accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    NOTE = "note"


class By(StrEnum):
    """Whose doing an event was, whoever sent the notice."""

    EMPLOYER = "employer"
    CANDIDATE = "candidate"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event of a hiring process.

    `at` is when it happened or was announced, in local time where a time is known; `target` the new start, the cancelled start or the promised date;
    `moved_from` the start before a move; `round` counts interviews, 0 a screen, None unknown; `minutes` is how long the candidate was kept waiting,
    `hours` the effort an assessment is said or found to take; `unexplained` says that the employer's own message on a change gave neither reason nor apology,
    `asks` that the message puts a question to the other side; `reasons` are ids of benign explanations heard with it; `words` are the words it was read from.
    Its evidence lies in a message, or in part "event" of the document "input": then the offsets are those of the text that was read.
    An interview known to have taken place has an event of its own, also where only what followed shows it; a plain message of the candidate's is a
    note by the candidate.
    """

    at: date | datetime
    kind: EventKind
    by: By = By.UNKNOWN
    target: date | datetime | None = None
    moved_from: date | datetime | None = None
    round: int | None = None
    minutes: int | None = None
    hours: float | None = None
    unexplained: bool = False
    asks: bool = False
    reasons: tuple[str, ...] = ()
    words: str = ""
    evidence: tuple[Evidence, ...] = ()

    @property
    def day(self) -> date:
        """The day of `at`."""
        return day_of(self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """All dealings with one employer about one job, oldest event first, judged as of a day.

    `sent_mail` tells whether what the candidate sent would be seen, `until` the last day the record covers (None: up to `as_of`); `region` is an ISO 3166 code such
    as "CA-ON", or empty; `notes` say what was assumed or could not be read, and `complete` is False if something could not;
    `dated` is False if no day was given at all and every one was assumed; `told` are the lines of free notes it was read from.
    """

    events: tuple[Event, ...]
    as_of: date
    employer: str = ""
    role: str = ""
    region: str = ""
    sent_mail: bool = True
    until: date | None = None
    notes: tuple[str, ...] = ()
    complete: bool = True
    dated: bool = True
    told: tuple[Evidence, ...] = ()


def day_of(at: date | datetime) -> date:
    """The day of a date or a time."""
    return at.date() if isinstance(at, datetime) else at
