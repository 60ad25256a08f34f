"""The answer for one message: two levels, findings, what speaks for the sender, and the next step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from redflags.event import Event
from redflags.finding import Finding, Signal
from redflags.flag import Axis, Level
from redflags.message import Evidence, Message

SCHEMA = 1
TOGETHER: tuple[tuple[frozenset[str], frozenset[str], Level], ...] = (
    (frozenset({"chat-app-interview"}), frozenset({"instant-hire", "no-interview-offer"}), Level.CRITICAL),
    (frozenset({"unnamed-employer"}), frozenset({"early-id-scan", "early-bank-details", "early-ssn-request"}), Level.CRITICAL),
    (
        frozenset({"unsolicited-offer", "no-interview-offer", "instant-hire"}),
        frozenset({"too-good-pay", "artificial-urgency", "off-platform-move", "free-mail-sender", "early-id-scan", "mass-mail-greeting", "no-contact-details"}),
        Level.HIGH,
    ),
    (
        frozenset({"off-platform-move", "too-good-pay"}),
        frozenset({"off-platform-move", "too-good-pay", "free-mail-sender", "mass-mail-greeting", "no-contact-details", "unnamed-employer"}),
        Level.HIGH,
    ),
)  # fmt: skip
CONDUCT_TOGETHER: tuple[tuple[frozenset[str], frozenset[str], Level], ...] = (
    (frozenset({"last-minute-reschedule"}), frozenset({"reschedule-without-reason"}), Level.MEDIUM),
    (frozenset({"love-bombing"}), frozenset({"lowball-after-agreement", "post-interview-ghosting"}), Level.HIGH),
)


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do now; `action` is one of none, respond, wait, follow-up, second-follow-up, move-on, stop; `draft` a short message to send."""

    action: str
    text: str
    not_before: date | None = None
    draft: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """The assessment of one message, hiring process or timeline (`type`).

    `messages` are the documents that evidence points into; `signals` hold every raw hit, also those that do not count; `as_of` is the
    day a timeline was judged.
    """

    type: str = "message"
    messages: tuple[Message, ...]
    kind: str
    employer_mail: float
    employer: str
    findings: tuple[Finding, ...]
    reassuring: dict[str, tuple[Evidence, ...]]
    benign: dict[str, tuple[Evidence, ...]]
    next_step: NextStep
    notes: tuple[str, ...]
    provenance: dict[str, str]
    complete: bool = True
    events: tuple[Event, ...] = ()
    as_of: date | None = None
    source: str = "input"
    signals: tuple[Signal, ...] = field(default=(), repr=False)

    def message_of(self, evidence: Evidence) -> Message | None:
        """The message a span of evidence is in; None for a note of the person's own."""
        return next((message for message in self.messages if message.source == evidence.document), None)

    def level_of(self, axis: Axis) -> Level:
        """The level on one axis."""
        return level_of(self.findings, axis)

    @property
    def level(self) -> Level:
        """The worse of the two levels."""
        return max(self.level_of(axis) for axis in Axis)

    def to_dict(self) -> dict[str, Any]:
        """The assessment as plain data, schema 1."""
        return {
            "schema": SCHEMA,
            "type": self.type,
            "source": self.source,
            "level": self.level.word,
            "levels": {axis.value: self.level_of(axis).word for axis in Axis},
            "employer_mail": round(self.employer_mail, 4),
            "kind": self.kind,
            "employer": self.employer,
            "messages": [message.source for message in self.messages],
            "findings": [finding_dict(finding) for finding in self.findings],
            "reassuring": [
                {"sign": name, "evidence": list(map(evidence_dict, found))} for name, found in self.reassuring.items()
            ],
            "benign": [
                {"explanation": name, "evidence": list(map(evidence_dict, found))}
                for name, found in self.benign.items()
            ],
            "events": [event_dict(event) for event in self.events],
            "next_step": {
                "action": self.next_step.action,
                "not_before": self.next_step.not_before.isoformat() if self.next_step.not_before else None,
                "text": self.next_step.text,
                "draft": self.next_step.draft or None,
            },
            "notes": list(self.notes),
            "complete": self.complete,
            "provenance": dict(self.provenance),
        }


def level_of(findings: Sequence[Finding], axis: Axis) -> Level:
    """The worst severity among the findings of an axis, raised where flags stand together that mean more than each alone."""
    level = max((finding.flag.severity for finding in findings if finding.flag.axis is axis), default=Level.NONE)
    if not level:
        return level
    together = TOGETHER if axis is Axis.SAFETY else CONDUCT_TOGETHER
    ids = frozenset(finding.flag.id for finding in findings)
    raised = (step for some, others, step in together if any(ids & others - {one} for one in ids & some))
    return max(level, *raised, Level.NONE)


def finding_dict(finding: Finding) -> dict[str, Any]:
    """One finding as plain data."""
    flag = finding.flag
    return {
        "flag": flag.id,
        "family": flag.family,
        "axis": flag.axis.value,
        "severity": flag.severity.word,
        "confidence": round(finding.confidence, 4),
        "title": flag.title,
        "why": flag.why,
        "advice": list(flag.advice),
        "sources": [
            {"title": source.title, "publisher": source.publisher, "url": source.url, "date": source.date}
            for source in flag.sources
        ],
        "evidence": [evidence_dict(evidence) for evidence in finding.evidence],
        "contributions": [
            {"reason": contribution.reason, "log_odds": round(contribution.log_odds, 4)}
            for contribution in finding.contributions
        ],
    }


def evidence_dict(evidence: Evidence) -> dict[str, Any]:
    """One span of evidence as plain data."""
    return {
        "document": evidence.document,
        "part": evidence.part,
        "start": evidence.start,
        "end": evidence.end,
        "quote": evidence.quote,
    }


def event_dict(event: Event) -> dict[str, Any]:
    """One event as plain data."""
    return {
        "date": event.at.isoformat(),
        "kind": event.kind.value,
        "by": event.by.value,
        "for": event.target.isoformat() if event.target else None,
        "round": event.round,
        "evidence": [evidence_dict(evidence) for evidence in event.evidence],
    }
