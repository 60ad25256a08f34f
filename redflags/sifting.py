"""Read one piece of a mailbox: what may be employer mail as records, the rest as counts and hashes."""

from __future__ import annotations

import gc
import json
import threading
import zlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from redflags.calendars import entries_of
from redflags.checking import case_of, judge, trained
from redflags.domains import registrable
from redflags.flag import Level
from redflags.message import Message
from redflags.parties import employer_names, role_of, who
from redflags.readers.exports import letters
from redflags.readers.letter import Letter, Piece, Unread
from redflags.readings import readings_of
from redflags.record import (
    KEPT,
    Options,
    Record,
    Trace,
    aware,
    cut_down,
    digest,
    echoes_of,
    evidence_of,
    grams,
    key_of,
    links_of,
    own_words,
    short,
    to_row,
)
from redflags.sieve import Sieve, facts_odds, with_facts

EMPLOYER_MAIL, DOUBTFUL_ANSWER, DOUBTFUL = 0.5, 0.1, 0.3
VAGUE_KINDS, VAGUE_LEAST = (
    frozenset({"reply", "other"}),
    0.73,
)  # mail among colleagues reads like a reply of an employer
STRINGS_MOST = 250_000
ONE_AT_A_TIME = threading.Lock()


def read_piece(piece: Piece, options: Options) -> bytes:
    """Read a piece: the compressed JSON of its records, traces, counts, and what could not be read."""
    with ONE_AT_A_TIME:
        prepared()
        found = Found(options)
        try:
            for letter in letters(piece, wanted=found.wanted):
                found.take(letter)
        except Exception as error:  # hostile input must not end a scan
            place = f"{piece.path}, from byte {piece.start}" if piece.start else piece.path
            found.unread.append([place, f"could not be read to its end ({type(error).__name__}: {error})"])
        forget()
        return zlib.compress(json.dumps(found.result()).encode(), 3)


@cache
def prepared() -> None:
    """Load what judging needs once a process, and keep a collector that is switched on later from going over it."""
    judge(case_of(Message(body="Thank you for applying."), date.today(), trained()[0]))
    gc.freeze()


@cache
def sieve() -> Sieve | None:
    """The sieve of the shipped model, cut out of it once a process; None without a model."""
    model = trained()[0]
    return Sieve(model) if model else None


def forget() -> None:
    """Drop the words spaCy has learned when they become too many: it never does so itself."""
    from redflags.text import language, norm_of

    if len(language().vocab.strings) > STRINGS_MOST:
        language.cache_clear()
        norm_of.cache_clear()


class Found:
    """What a piece's letters come to."""

    def __init__(self, options: Options) -> None:
        """Start with nothing."""
        self.options = options
        self.model, self.notes = trained()
        self.sieve = sieve()
        self.counts: Counter[str] = Counter()
        self.records: list[Record] = []
        self.traces: list[Trace] = []
        self.unread: list[list[str]] = []
        self.last: date | None = None

    def result(self) -> dict[str, Any]:
        """All of it as plain data."""
        return {
            "counts": dict(self.counts),
            "records": list(map(to_row, self.records)),
            "traces": [[trace.key, trace.links, trace.at, trace.own] for trace in self.traces],
            "unread": self.unread,
            "last": self.last.isoformat() if self.last else None,
        }

    def wanted(self, headers: Mapping[str, str], text: str) -> bool:
        """Whether a message is worth building and checking."""
        return self.sieve is None or self.sieve.wanted(headers, text)

    def take(self, letter: Letter | Unread) -> None:
        """Count a letter and keep what may matter of it."""
        if isinstance(letter, Unread):
            self.unread.append([letter.place, letter.reason])
            return
        self.counts["messages"] += 1
        message = letter.message
        if message.date and (day := aware(message.date).date()) <= (self.options.as_of or date.today()):
            self.last = max(self.last or day, day)
        if self.options.since and message.date and aware(message.date).date() < self.options.since:
            self.counts["older"] += 1
            return
        own = letter.own or self.is_own(message)
        if own:
            self.counts["own"] += 1
        elif self.is_trusted(message):
            self.counts["trusted"] += 1
            return
        try:
            record = self.record_of(letter, own) if letter.full else None
        except Exception as error:  # hostile input must not end a scan
            self.unread.append([letter.place, f"could not be judged ({type(error).__name__}); please report this"])
            return
        if record:
            self.records.append(record)
        else:
            self.trace(letter, own)

    def is_own(self, message: Message) -> bool:
        """Whether the owner wrote a message; one that was delivered may only say so."""
        sender = who(message.header("from"))[1]
        return sender in self.options.me and not (
            message.header("delivered-to") or message.header("authentication-results")
        )

    def is_trusted(self, message: Message) -> bool:
        """Whether a message is of a domain the owner trusts."""
        domain = who(message.header("from"))[1].rpartition("@")[2]
        return bool(domain) and bool({domain, registrable(domain)} & self.options.trusted)

    def record_of(self, letter: Letter, own: bool) -> Record | None:
        """The record of a letter, or None if it is not of a hiring process."""
        message = letter.message
        if message.source == "input":
            message = replace(message, source=letter.place)
        options, headers = self.options, dict(reversed(message.headers))
        links = links_of(message)
        if own:
            return Record(
                key=key_of(message),
                message=cut_down(message, kept_headers=KEPT | {"to"}),
                thread=letter.thread,
                links=links,
                own=True,
                said=grams(own_words(message), options.key),
                readings=readings_of(message, "other", own=True, me=options.me),
                meetings=meetings_of(message, options.key),
            )
        day = aware(message.date).date() if message.date else options.as_of or changed(letter.piece)
        case = case_of(message, day, self.model)
        mail = with_facts(case.employer_mail, headers)
        sure = mail >= EMPLOYER_MAIL
        least = DOUBTFUL_ANSWER if links or message.subject.lower().startswith("re:") else DOUBTFUL
        if not sure and (mail < least or facts_odds(headers) < 0):
            return None
        assessment = judge(case, source=message.source, ignore=options.ignore, notes=self.notes)
        assessment = replace(assessment, employer_mail=mail)
        vague = case.kind in VAGUE_KINDS and mail < VAGUE_LEAST
        if vague and assessment.level < Level.MEDIUM:
            sure = False
        readings = readings_of(message, case.kind, own=False, me=options.me)
        told = [evidence for events in readings.values() for event in events for evidence in event.evidence]
        cut = short(assessment, told)
        return Record(
            key=key_of(message),
            message=cut.messages[0],
            thread=letter.thread,
            links=links,
            said=grams(own_words(message), options.key),
            sure=sure,
            names=employer_names(message.header("from"), message.header("reply-to"), case.particulars.employer),
            role=role_of(message.subject, message.body),
            echoes=echoes_of(message, evidence_of(assessment), options.key),
            readings=readings,
            meetings=meetings_of(message, options.key),
            assessment=cut,
        )

    def trace(self, letter: Letter, own: bool) -> None:
        """Keep hashes of a message that may yet stand in the thread of a process."""
        message = letter.message
        links = links_of(message)
        if not message.date or not (own or links) or message.header("list-id") or message.header("list-unsubscribe"):
            return
        key = self.options.key
        above = [digest(link, key) for link in links]
        if letter.thread:
            above.append(digest(f"thread:{letter.thread}", key))
        self.traces.append(Trace(digest(key_of(message), key), tuple(above), aware(message.date).timestamp(), own))


def meetings_of(message: Message, key: bytes) -> tuple[tuple[str, int], ...]:
    """Hashes of what tells the message's calendar entries from others, with their revisions."""
    found = {entry.uid or entry.summary: entry.sequence for entry in entries_of(message.calendars)}
    return tuple((f"{digest(words, key):016x}", revision) for words, revision in found.items())


def changed(piece: Piece) -> date:
    """The day the file behind a piece was last changed."""
    try:
        return datetime.fromtimestamp(Path(piece.path).stat().st_mtime, UTC).date()
    except OSError:
        return date.today()
