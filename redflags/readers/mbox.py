"""Split a mailbox file into its messages, in every dialect, without trusting Content-Length.

A separator is a line `From …` at a line's start that looks like one (a time with seconds, a lone address, Thunderbird's dash) before a header, or any
such line before a well-known header. Python's own mailbox module splits at `From ` lines of the text, and is slower by far.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from redflags.readers.archives import DAMAGED, Stream
from redflags.readers.words import date_from

LARGEST = 64 * 2**20
FIRST_READ, MOST_READ = 2**18, 2**20  # larger reads leave the processor's cache and take twice as long
LOOK = 2048
MARK = b"\nFrom "
SEPARATOR = re.compile(
    rb"From (?:(?:-[^\n]{0,500}|[^\n]{0,500}?\d:\d\d:\d\d[^\n]{0,500}|\S{0,500}[ \t\r]{0,20})\n[!-9;-~]{1,100}:"
    rb"|[^\n]{0,1000}\n(?i:x-[!-9;-~]{1,90}|received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|content-[a-z-]{1,40}|reply-to|sender|status"
    rb"|dkim-signature|authentication-results|arc-[a-z-]{1,40}|list-[a-z-]{1,40}|references|in-reply-to|resent-[a-z-]{1,40}|envelope-to|newsgroups|path):)"
)
STUFFED = re.compile(rb"^>(?=>*From )", re.MULTILINE)
WHEN = re.compile(
    r"([A-Z][a-z]{2}) +(\d{1,2}) (\d\d:\d\d:\d\d)(?: ([+-]\d{4}))?(?: [A-Z]{1,5})? (\d{4})(?: ([+-]\d{4}))?"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A message between two separators: `data[start:end]`, its separator line included, at offset `at` of the mailbox.

    `cut` says that it was longer than is read, `last` that the mailbox ends with it.
    """

    at: int
    data: bytes
    start: int
    end: int
    cut: bool
    last: bool


def split(stream: Stream, start: int = 0, end: int = -1) -> Iterator[Found]:
    """Yield the messages whose separators start in a range of bytes."""
    position = max(start - 1, 0)
    data = b"" if start else b"\n"
    base = start - 1
    opened, look, size, ended = -1, 0, FIRST_READ, False
    while True:
        mark = data.find(MARK, look)
        if mark >= 0 and (ended or mark + LOOK <= len(data)):
            look = mark + 1
            if not SEPARATOR.match(data, look):
                continue
            if opened >= 0:
                yield found(base, data, opened, look, last=False)
                opened = -1
            if 0 <= end <= base + look:
                return
            opened = look
            continue
        if ended:
            if opened >= 0:
                yield found(base, data, opened, len(data), last=True)
            return
        look = mark if mark >= 0 else max(look, len(data) - len(MARK) + 1, 0)
        if opened >= 0 and len(data) - opened > LARGEST + LOOK:
            yield found(base, data, opened, len(data), last=False)
            opened = -1
        if opened < 0 and 0 <= end <= base + look + 1:
            return
        keep = opened if opened >= 0 else look
        try:
            more = stream.read_at(position, max(size, len(data) - keep))
        except (OSError, *DAMAGED):
            if opened >= 0:
                yield found(base, data, opened, len(data), last=True)
            raise
        position += len(more)
        size = min(size * 2, MOST_READ)
        ended = not more
        data = data[keep:] + more
        base, look, opened = base + keep, look - keep, opened - keep if opened >= 0 else -1


def found(base: int, data: bytes, start: int, end: int, *, last: bool) -> Found:
    """A message no longer than is read."""
    return Found(base + start, data, start, min(end, start + LARGEST), end - start > LARGEST, last)


def date_of_separator(line: bytes) -> datetime | None:
    """The date of a separator line, the zone before the year or after it; None if there is none, or 1970 as a makeshift."""
    match = WHEN.search(line.decode("ascii", "replace"))
    if not match:
        return None
    month, day, time, zone, year, late = match.groups()
    date = date_from(f"{day} {month} {year} {time} {zone or late or '-0000'}")
    return date if date and date.year > 1970 else None
