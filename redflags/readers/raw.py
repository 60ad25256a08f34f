"""One raw message of an export, as a letter."""

from __future__ import annotations

from dataclasses import replace
from hashlib import blake2b

from redflags.message import Message
from redflags.readers.labels import gmail_labels, is_sent
from redflags.readers.letter import Letter, Piece, Wanted
from redflags.readers.mail import message_of, read_mail
from redflags.readers.mbox import STUFFED, date_of_separator
from redflags.readers.parts import KEPT, parts_of
from redflags.readers.skim import skim
from redflags.readers.words import date_from, decoded

DELETED = 0x0008


def letter_of(
    data: bytes,
    start: int,
    end: int,
    *,
    place: str,
    piece: Piece,
    wanted: Wanted | None,
    labels: tuple[str, ...] = (),
    separator: bytes = b"",
    note: str = "",
) -> Letter | None:
    """The letter of the raw message in that range of the bytes, or None if Thunderbird holds it as deleted.

    `separator` is the line above it in a mailbox: there its text is unquoted, and the line gives a date of last resort.
    """
    root = parts_of(data, start, end)
    headers = {name: decoded(value) for name, value in root.headers.items() if name in KEPT}
    if is_deleted(headers):
        return None
    full = wanted is None or wanted(headers, skim(data, root))
    if not full:
        message = light(headers, root.headers.get("received", ""))
    elif separator and data.find(b">From ", start, end) >= 0:
        message = read_mail(STUFFED.sub(b"", data[start:end]))
    else:
        message = message_of(data, root)
    if message.source == "input":
        digest = blake2b(data[start:end], digest_size=12).hexdigest()
        message = replace(message, source=f"<{digest}@no-message-id>")
    if separator and not message.date:
        message = replace(message, date=date_of_separator(separator))
    if note:
        message = replace(message, notes=(*message.notes, note), complete=False)
    labels = gmail_labels(headers["x-gmail-labels"]) if "x-gmail-labels" in headers else labels
    return Letter(
        place=place,
        message=message,
        piece=piece,
        thread=headers.get("x-gm-thrid", ""),
        labels=labels,
        own=is_sent(labels),
        full=full,
    )


def light(headers: dict[str, str], received: str) -> Message:
    """A message without its body."""
    return Message(
        source=headers.get("message-id") or "input",
        body="",
        headers=tuple(headers.items()),
        date=date_from(headers.get("date", ""), received.rpartition(";")[2]),
    )


def is_deleted(headers: dict[str, str]) -> bool:
    """Whether Thunderbird has marked the message as deleted and not yet compacted the folder."""
    status = headers.get("x-mozilla-status", "")
    try:
        return bool(status) and bool(int(status, 16) & DELETED)
    except ValueError:
        return False
