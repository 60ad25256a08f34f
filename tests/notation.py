"""Timelines in one line, as the flags' examples write them.

"2026-03-02 interview-held round=1; 2026-03-05 interview-rescheduled by=employer for=2026-03-12T10:00; as-of 2026-04-20". Words stand after "words=" with
underscores for spaces; the candidate's own deeds and the employer's answers need no "by".
"""

from datetime import date, datetime

from redflags.event import By, Event, EventKind, Timeline
from redflags.message import Evidence

CANDIDATE = {
    EventKind.APPLIED, EventKind.ASSESSMENT_SUBMITTED, EventKind.FOLLOW_UP_SENT, EventKind.OFFER_ACCEPTED, EventKind.WITHDRAWN
}  # fmt: skip
UNTOLD = {
    EventKind.INTERVIEW_RESCHEDULED, EventKind.INTERVIEW_CANCELLED, EventKind.INTERVIEW_MISSED, EventKind.KEPT_WAITING, EventKind.NOTE
}  # fmt: skip


def moment(text):
    """A date, or a time."""
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def timeline_of(text):
    """Read the notation."""
    events, facts, lines = [], {}, []
    for part in filter(None, (piece.strip() for piece in text.split(";"))):
        head, *rest = part.split()
        if head in {"as-of", "region", "sent-mail", "dated", "until", "role", "employer"}:
            facts[head] = rest[0].replace("_", " ")
            continue
        if head == "told":
            words = " ".join(rest).replace("_", " ")
            lines.append(Evidence("input", "event", 0, len(words), words))
            continue
        kind = EventKind(rest[0])
        told = dict(pair.split("=", 1) for pair in rest[1:])
        by = By.CANDIDATE if kind in CANDIDATE else By.UNKNOWN if kind in UNTOLD else By.EMPLOYER
        events.append(
            Event(
                at=moment(head),
                kind=kind,
                by=By(told.pop("by", by)),
                target=moment(told.pop("for")) if "for" in told else None,
                moved_from=moment(told.pop("from")) if "from" in told else None,
                round=int(told.pop("round")) if "round" in told else None,
                minutes=int(told.pop("minutes")) if "minutes" in told else None,
                hours=float(told.pop("hours")) if "hours" in told else None,
                reasons=tuple(filter(None, told.pop("reasons", "").split(","))),
                words=told.pop("words", "").replace("_", " "),
            )
        )
        assert not told, told
    return Timeline(
        events=tuple(events),
        as_of=date.fromisoformat(facts["as-of"]),
        employer=facts.get("employer", ""),
        role=facts.get("role", ""),
        told=tuple(lines),
        dated=facts.get("dated", "yes") == "yes",
        region=facts.get("region", ""),
        sent_mail=facts.get("sent-mail", "yes") == "yes",
        until=date.fromisoformat(facts["until"]) if "until" in facts else None,
    )
