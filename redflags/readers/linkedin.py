"""Read the messages.csv of a LinkedIn data export."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from hashlib import blake2b
from typing import TextIO

from redflags.message import Link, Message
from redflags.readers.letter import Letter, Piece, Unread
from redflags.readers.rendered import render

LONGEST_FIELD = 10_000_000
NEEDED = frozenset(["CONVERSATION ID", "FROM", "CONTENT"])
DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?")
TAG = re.compile(r"<(?:p|br|div|a|span|ul|li|b|strong)\b[^>]*>", re.IGNORECASE)
MISREAD = re.compile(r"[ÃÂ][\x80-\xbf]|â€")
Row = dict[str, str]


def is_linkedin(head: str) -> bool:
    """Whether a file that starts so is LinkedIn's table of messages."""
    try:
        row = next(csv.reader([head.lstrip("\ufeff").partition("\n")[0]]), [])
    except csv.Error:
        return False
    return {name.strip().upper() for name in row} >= NEEDED


def rows_of(file: TextIO) -> Iterator[Row | str]:
    """Yield the rows by upper-case column names, or why one cannot be read."""
    csv.field_size_limit(LONGEST_FIELD)
    reader = csv.reader(file)
    names: list[str] = []
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield f"is not a row of the table ({error}); the rest was read"
            continue
        if not names:
            names = [name.strip().lstrip("\ufeff").upper() for name in cells]
        elif any(cells):
            yield dict(zip(names, cells, strict=False))


def owner_of(rows: Iterator[Row | str]) -> str:
    """The name found in the most conversations: whose export it is; empty if two names are in as many."""
    conversations: dict[str, set[str]] = {}
    for row in rows:
        if isinstance(row, dict):
            names = conversations.setdefault(row.get("CONVERSATION ID", ""), set())
            names.update(filter(None, [row.get("FROM", "").strip(), *map(str.strip, row.get("TO", "").split(","))]))
    counts = Counter(name for names in conversations.values() for name in names).most_common(2)
    if not counts or (len(counts) == 2 and counts[0][1] == counts[1][1]):
        return ""
    return counts[0][0]


def linkedin_letters(opener: Callable[[], TextIO], place: str, piece: Piece) -> Iterator[Letter | Unread]:
    """Yield the messages of the table, row by row; the export's owner is found first."""
    owner = owner_of(rows_of(opener()))
    for number, row in enumerate(rows_of(opener()), start=2):
        if number < piece.start or 0 <= piece.end <= number:
            continue
        if isinstance(row, str):
            yield Unread(f"{place}, row {number}", row)
            continue
        sender = repaired(row.get("FROM", "").strip())
        folder = row.get("FOLDER", "").strip().capitalize()
        yield Letter(
            place=f"{place}, row {number}",
            message=message_of(row, sender),
            piece=Piece(piece.path, piece.form, piece.members, number, number + 1, stamp=piece.stamp),
            thread=row.get("CONVERSATION ID", "").strip(),
            labels=(folder,) if folder else (),
            own=bool(owner) and row.get("FROM", "").strip() == owner,
        )


def message_of(row: Row, sender: str) -> Message:
    """The message of a row."""
    body = repaired(row.get("CONTENT", ""))
    links: tuple[Link, ...] = ()
    if TAG.search(body):
        body, links = render(body)
    date = None
    if match := DATE.match(row.get("DATE", "").strip()):
        try:
            date = datetime(*(int(part or 0) for part in match.groups()), tzinfo=UTC)  # type: ignore[arg-type,misc]
        except ValueError:
            date = None
    subject = repaired(row.get("SUBJECT", "") or row.get("CONVERSATION TITLE", "")).strip()
    headers = [
        ("from", sender),
        ("to", repaired(row.get("TO", "").strip())),
        ("subject", subject),
        ("date", row.get("DATE", "")),
    ]
    mark = "\0".join([row.get("CONVERSATION ID", ""), row.get("DATE", ""), sender, body])
    return Message(
        source=f"<{blake2b(mark.encode('utf-8', 'replace'), digest_size=12).hexdigest()}@linkedin>",
        body=body.replace("\r\n", "\n").strip(),
        headers=tuple((name, value) for name, value in headers if value),
        date=date,
        links=links,
    )


def repaired(text: str) -> str:
    """Text whose UTF-8 was once read as Windows-1252, read aright."""
    if MISREAD.search(text):
        try:
            return text.encode("cp1252").decode("utf-8")
        except UnicodeError:
            return text
    return text
