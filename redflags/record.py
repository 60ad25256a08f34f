"""What a scan keeps of one message: who, when, in reply to what, and its assessment cut down to what a report shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from hashlib import blake2b
from typing import Any

from redflags.assessment import Assessment, NextStep
from redflags.catalogue import flags
from redflags.event import By, Event, EventKind
from redflags.finding import Contribution, Finding
from redflags.message import Evidence, Message, SegmentKind
from redflags.segments import sentence_at

KEPT = frozenset(["from", "subject", "reply-to"])
REPEATED = frozenset({SegmentKind.QUOTED, SegmentKind.FORWARDED})
GRAM = 5
WORD = re.compile(r"\w+")
Row = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One message of what may be a hiring process.

    `key` tells it from others (its Message-ID, else a hash of its text); `links` are the messages it answers; `own` says the owner wrote it, `sure` that it
    is employer mail by itself, else only its thread can make it so. `said` are hashes of its own words, `echoes` those of each piece of evidence that stands in
    quoted or forwarded text. Of the message only what a report shows is left; `assessment` is None for the owner's mail.
    `readings` are its events by the situation it may stand in, `meetings` hashes of its calendar entries' keys with their revisions.
    """

    key: str
    message: Message
    thread: str = ""
    links: tuple[str, ...] = ()
    own: bool = False
    sure: bool = True
    names: tuple[str, ...] = ()
    role: str = ""
    said: frozenset[int] = frozenset()
    echoes: tuple[tuple[Evidence, frozenset[int]], ...] = ()
    readings: Mapping[str, tuple[Event, ...]] = field(default_factory=dict)
    meetings: tuple[tuple[str, int], ...] = ()
    assessment: Assessment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What decides the result of a piece; `me` and `trusted` are lower-case, `key` is the secret of the hashes."""

    me: frozenset[str]
    trusted: frozenset[str]
    ignore: tuple[str, ...]
    since: date | None
    as_of: date | None
    key: bytes = b""


@dataclass(frozen=True, slots=True)
class Trace:
    """A message that is not employer mail by itself but may stand in such a thread: keyed hashes of its id and links, when, and whether the owner wrote it."""

    key: int
    links: tuple[int, ...]
    at: float
    own: bool


def aware(at: datetime) -> datetime:
    """A time in UTC; one without a zone is taken for UTC."""
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def digest(words: str, key: bytes = b"") -> int:
    """A keyed hash of 63 bits."""
    return int.from_bytes(blake2b(words.encode("utf-8", "surrogatepass"), digest_size=8, key=key).digest()) >> 1


def links_of(message: Message) -> tuple[str, ...]:
    """The Message-IDs a message answers, the oldest first."""
    return tuple(
        dict.fromkeys(re.findall(r"<[^<>\s]+>", f"{message.header('references')} {message.header('in-reply-to')}"))
    )


def key_of(message: Message) -> str:
    """The Message-ID, else a hash of date, sender and text."""
    found = re.search(r"<[^<>\s]+@[^<>\s]*>", message.header("message-id"))
    if found:
        return found[0]
    words = "\0".join([message.header("date"), message.header("from"), message.subject, message.body])
    return f"text:{digest(words):016x}"


def grams(words: str, key: bytes) -> frozenset[int]:
    """Keyed hashes of the runs of five words, or of all words if there are fewer."""
    found = WORD.findall(words.lower())
    last = max(len(found) - GRAM, 0)
    return frozenset(digest(" ".join(found[start : start + GRAM]), key) >> 31 for start in range(last + 1))


def own_words(message: Message) -> str:
    """The body without quoted and forwarded text."""
    pieces, done = [], 0
    for segment in message.segments:
        if segment.kind in REPEATED:
            pieces.append(message.body[done : segment.start])
            done = segment.end
    return "\n".join([*pieces, message.body[done:]])


def echoes_of(message: Message, found: Iterable[Evidence], key: bytes) -> tuple[tuple[Evidence, frozenset[int]], ...]:
    """The evidence in quoted or forwarded text, with the hashes of the sentence around it."""
    repeated = [segment for segment in message.segments if segment.kind in REPEATED]
    rows = []
    for evidence in found:
        if evidence.part == "body" and any(part.start <= evidence.start < part.end for part in repeated):
            start, end = sentence_at(message.body, evidence.start, evidence.end)
            rows.append((evidence, grams(message.body[start:end].replace(">", " "), key)))
    return tuple(rows)


def evidence_of(assessment: Assessment) -> list[Evidence]:
    """Every span an assessment points to."""
    groups = [finding.evidence for finding in assessment.findings]
    groups += [*assessment.reassuring.values(), *assessment.benign.values()]
    groups += [event.evidence for event in assessment.events]
    return [evidence for group in groups for evidence in group]


def cut_down(message: Message, found: Iterable[Evidence] = (), kept_headers: frozenset[str] = KEPT) -> Message:
    """The message with nothing left but the headers of a report and the sentences around evidence, every offset as it was."""
    found = list(found)
    named = {evidence.part.removeprefix("header:").lower() for evidence in found if evidence.part.startswith("header:")}
    kept: list[str] = []
    spans = sorted(
        sentence_at(message.body, evidence.start, evidence.end) for evidence in found if evidence.part == "body"
    )
    done = 0
    for start, end in spans:
        start = max(start, done)
        if end > start:
            kept += [" " * (start - done), message.body[start:end]]
            done = end
    return Message(
        source=message.source,
        body="".join(kept),
        headers=tuple(header for header in message.headers if header[0] in kept_headers or header[0] in named),
        date=message.date,
        notes=message.notes,
        complete=message.complete,
    )


def short(assessment: Assessment, also: Iterable[Evidence] = ()) -> Assessment:
    """An assessment without raw signals, its message cut down; what is around `also` is kept too."""
    message = cut_down(assessment.messages[0], [*evidence_of(assessment), *also])
    return replace(assessment, messages=(message,), signals=())


def to_row(record: Record) -> Row:
    """A record as plain data; an event that several readings share stands in it once."""
    message, judged = record.message, record.assessment
    told = list(dict.fromkeys(event for events in record.readings.values() for event in events))
    number = {event: index for index, event in enumerate(told)}
    row: Row = {
        "key": record.key,
        "source": message.source,
        "body": message.body,
        "headers": [list(header) for header in message.headers],
        "date": message.date.isoformat() if message.date else None,
        "notes": list(message.notes),
        "complete": message.complete,
        "thread": record.thread,
        "links": list(record.links),
        "own": record.own,
        "sure": record.sure,
        "names": list(record.names),
        "role": record.role,
        "said": sorted(record.said),
        "echoes": [[span(evidence), sorted(found)] for evidence, found in record.echoes],
        "told": list(map(event_row, told)),
        "readings": {situation: [number[event] for event in events] for situation, events in record.readings.items()},
        "meetings": list(map(list, record.meetings)),
    }
    if judged:
        row["judged"] = {
            "kind": judged.kind,
            "employer_mail": judged.employer_mail,
            "employer": judged.employer,
            "findings": [
                [
                    finding.flag.id,
                    finding.confidence,
                    list(map(span, finding.evidence)),
                    [[reason.reason, reason.log_odds] for reason in finding.contributions],
                ]
                for finding in judged.findings
            ],
            "reassuring": {name: list(map(span, found)) for name, found in judged.reassuring.items()},
            "benign": {name: list(map(span, found)) for name, found in judged.benign.items()},
            "events": list(map(event_row, judged.events)),
            "next_step": [
                judged.next_step.action,
                judged.next_step.text,
                judged.next_step.not_before.isoformat() if judged.next_step.not_before else None,
            ],
            "notes": list(judged.notes),
            "provenance": judged.provenance,
        }
    return row


def of_row(row: Row) -> Record:
    """The record of its plain data; raise LookupError, TypeError or ValueError if it is not one."""
    source = row["source"]
    told = [of_event_row(event, source) for event in row["told"]]
    message = Message(
        source=source,
        body=row["body"],
        headers=tuple((name, value) for name, value in row["headers"]),
        date=datetime.fromisoformat(row["date"]) if row["date"] else None,
        notes=tuple(row["notes"]),
        complete=row["complete"],
    )
    judged = row.get("judged")
    assessment = None
    if judged:
        action, text, not_before = judged["next_step"]
        assessment = Assessment(
            messages=(message,),
            kind=judged["kind"],
            employer_mail=judged["employer_mail"],
            employer=judged["employer"],
            findings=tuple(
                Finding(
                    flags()[flag_id],
                    confidence,
                    spans(found, source),
                    tuple(Contribution(reason, log_odds) for reason, log_odds in reasons),
                )
                for flag_id, confidence, found, reasons in judged["findings"]
            ),
            reassuring={name: spans(found, source) for name, found in judged["reassuring"].items()},
            benign={name: spans(found, source) for name, found in judged["benign"].items()},
            events=tuple(of_event_row(event, source) for event in judged["events"]),
            next_step=NextStep(action, text, date.fromisoformat(not_before) if not_before else None),
            notes=tuple(judged["notes"]),
            provenance=judged["provenance"],
            complete=row["complete"],
            source=source,
        )
    return Record(
        key=row["key"],
        message=message,
        thread=row["thread"],
        links=tuple(row["links"]),
        own=row["own"],
        sure=row["sure"],
        names=tuple(row["names"]),
        role=row["role"],
        said=frozenset(row["said"]),
        echoes=tuple((spans([found], source)[0], frozenset(hashes)) for found, hashes in row["echoes"]),
        readings={
            situation: tuple(told[number] for number in numbers) for situation, numbers in row["readings"].items()
        },
        meetings=tuple((key, revision) for key, revision in row["meetings"]),
        assessment=assessment,
    )


def span(evidence: Evidence) -> list[Any]:
    """Evidence as plain data, without its document."""
    return [evidence.part, evidence.start, evidence.end, evidence.quote]


def spans(rows: Iterable[list[Any]], source: str) -> tuple[Evidence, ...]:
    """Evidence of plain data."""
    return tuple(Evidence(source, part, start, end, quote) for part, start, end, quote in rows)


def event_row(event: Event) -> Row:
    """An event as plain data."""
    return {
        "at": event.at.isoformat(),
        "kind": event.kind.value,
        "by": event.by.value,
        "target": event.target.isoformat() if event.target else None,
        "moved_from": event.moved_from.isoformat() if event.moved_from else None,
        "round": event.round,
        "minutes": event.minutes,
        "hours": event.hours,
        "unexplained": event.unexplained,
        "asks": event.asks,
        "reasons": list(event.reasons),
        "words": event.words,
        "evidence": list(map(span, event.evidence)),
    }


def of_event_row(row: Row, source: str) -> Event:
    """The event of its plain data."""
    return Event(
        at=moment(row["at"]),
        kind=EventKind(row["kind"]),
        by=By(row["by"]),
        target=moment(row["target"]) if row["target"] else None,
        moved_from=moment(row["moved_from"]) if row["moved_from"] else None,
        round=row["round"],
        minutes=row["minutes"],
        hours=row["hours"],
        unexplained=row["unexplained"],
        asks=row["asks"],
        reasons=tuple(row["reasons"]),
        words=row["words"],
        evidence=spans(row["evidence"], source),
    )


def moment(words: str) -> date | datetime:
    """A day or a time in ISO form."""
    return datetime.fromisoformat(words) if "T" in words else date.fromisoformat(words)
