"""Read an exported WhatsApp chat, in the shapes of iOS and Android and the date orders of their users."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from pathlib import PurePath
from typing import TextIO

from redflags.message import Attachment, Message
from redflags.readers.letter import Letter, Piece

LONGEST = 1_000_000
LONGEST_NAME = 100
YEAR = 1000
MARKS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\ufeff"
MARKED = re.compile(f"[{MARKS}]")
STAMP = r"(\d{1,4})[./-](\d{1,2})[./-](\d{1,4}),?[ \u00a0\u202f]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[ \u00a0\u202f]?([AaPp])\.?[ \u00a0\u202f]?[Mm]\.?)?"
LINE = re.compile(rf"(?:\[{STAMP}\][ ]?|{STAMP}[ \u00a0\u202f][-–][ ])(.*)", re.DOTALL)
ATTACHED = re.compile(
    r"<(?:attached|angehängt|adjunto|pièce jointe|anexado): ([^<>]{1,255})>|^([^\n]{1,200}\.\w{2,5}) \((?:file attached|Datei angehängt|archivo adjunto)\)",
    re.IGNORECASE,
)
NAMED = re.compile(
    r"whatsapp|\bchat\b|\b(?:with|mit|avec|con|de|com|met|discussion|conversa|do)\b|^[\s_-]+|[\s_-]+$", re.IGNORECASE
)
ASSUMED = "the chat does not tell days from months; day first was assumed"
Numbers = tuple[int, ...]


@dataclass(slots=True)
class Entry:
    """One entry: its line, the numbers of its date and time, who wrote it (empty: the app itself) and the text."""

    line: int
    numbers: Numbers
    sender: str
    text: str


@dataclass(frozen=True, slots=True)
class Chat:
    """What a first pass over a chat finds out; `sure` is false where the order of day and month is a guess."""

    day_first: bool
    sure: bool
    senders: Counter[str]


def is_whatsapp(head: str) -> bool:
    """Whether a file that starts so is a chat: two of its first ten lines are stamped, the first among them."""
    lines = head.split("\n")[:10]
    return bool(entry_start(lines[0])) and sum(1 for line in lines if entry_start(line)) >= min(
        2, len([line for line in lines if line.strip()])
    )


def entry_start(line: str) -> tuple[Numbers, str] | None:
    """The numbers of a stamp (first, second, third of the date, hour, minute, second) and what follows, or None."""
    match = LINE.match(MARKED.sub("", line))
    if not match:
        return None
    groups = match.groups()
    stamp = groups[:7] if groups[0] else groups[7:14]
    hour = int(stamp[3])
    if stamp[6]:
        hour = hour % 12 + (12 if stamp[6] in "pP" else 0)
    numbers = (int(stamp[0]), int(stamp[1]), int(stamp[2]), hour, int(stamp[4]), int(stamp[5] or 0))
    return numbers, groups[14]


def entries(file: TextIO) -> Iterator[Entry]:
    """Yield the entries with their further lines."""
    entry: Entry | None = None
    for number, line in enumerate(file, start=1):
        line = line.rstrip("\r\n")
        if start := entry_start(line):
            if entry:
                yield entry
            sender, colon, text = start[1].partition(": ")
            if not colon and start[1].endswith(":"):
                sender, colon = start[1][:-1], ":"
            named = bool(colon) and len(sender) <= LONGEST_NAME
            entry = Entry(number, start[0], sender.strip(" ~\u00a0\u202f") if named else "", text)
        elif entry and len(entry.text) < LONGEST:
            entry.text += f"\n{line}"
    if entry:
        yield entry


def chat_of(found: Iterator[Entry]) -> Chat:
    """Who writes in a chat, and whether its dates put the day or the month first: by numbers above 12, else by which order runs forwards."""
    senders: Counter[str] = Counter()
    above = [0, 0]
    backwards = [0, 0]
    before: list[Numbers] = [(), ()]
    for entry in found:
        first, second, third, *_ = entry.numbers
        if entry.sender:
            senders[entry.sender] += 1
        if first > YEAR:
            continue
        above[0] += first > 12
        above[1] += second > 12
        for order, days in enumerate(((third, second, first), (third, first, second))):
            backwards[order] += days < before[order]
            before[order] = days
    if above[0] or above[1]:
        return Chat(day_first=above[0] >= above[1], sure=not (above[0] and above[1]), senders=senders)
    return Chat(
        day_first=backwards[0] <= backwards[1], sure=backwards[0] != backwards[1] or not before[0], senders=senders
    )


def whatsapp_letters(opener: Callable[[], TextIO], place: str, piece: Piece) -> Iterator[Letter]:
    """Yield the messages of a chat; notices of the app itself are passed over."""
    chat = chat_of(entries(opener()))
    name = name_of(place)
    other = next((sender for sender in chat.senders if sender.lower() == name.lower()), "")
    for entry in entries(opener()):
        if not entry.sender or entry.line < piece.start or 0 <= piece.end <= entry.line:
            continue
        date = date_of(entry.numbers, day_first=chat.day_first)
        mark = "\0".join([name, *map(str, entry.numbers), entry.sender, entry.text])
        names = [one or two for one, two in ATTACHED.findall(entry.text)]
        yield Letter(
            place=f"{place}, line {entry.line}",
            message=Message(
                source=f"<{blake2b(mark.encode('utf-8', 'replace'), digest_size=12).hexdigest()}@whatsapp>",
                body=entry.text.strip(),
                headers=(("from", entry.sender),),
                date=date,
                attachments=tuple(Attachment(label.strip(), "application/octet-stream", 0) for label in names),
                notes=() if chat.sure else (ASSUMED,),
            ),
            piece=Piece(piece.path, piece.form, piece.members, entry.line, entry.line + 1, stamp=piece.stamp),
            thread=f"whatsapp:{name}",
            own=bool(other) and len(chat.senders) == 2 and entry.sender != other,
        )


def date_of(numbers: Numbers, *, day_first: bool) -> datetime | None:
    """The local time a stamp gives, or None where there is no such day."""
    first, second, third, hour, minute, moment = numbers
    year, month, day = (first, second, third) if first > YEAR else (third, second, first)
    if first <= YEAR and not day_first:
        month, day = day, month
    try:
        return datetime(year + (2000 if year < 100 else 0), month, day, hour, minute, moment)
    except ValueError:
        return None


def name_of(place: str) -> str:
    """Whom or what group a chat is with, by the name of its file, or of its archive or folder."""
    path = PurePath(place.rpartition(": ")[0] or place) if place.endswith("_chat.txt") else PurePath(place)
    if path.name == "_chat.txt":
        path = path.parent
    stem = path.name.removesuffix(".txt").removesuffix(".zip")
    return NAMED.sub("", stem).strip(" -_") or stem
