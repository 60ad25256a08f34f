"""Find the messages in what people export: mailboxes, archives, folders and chats, without changing any of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from redflags.message import Message
from redflags.readers.letter import Letter, Piece, Unread, Wanted
from redflags.readers.mail import read_mail

__all__ = ["Letter", "Piece", "Unread", "Wanted", "letters", "pieces"]

SEPARATOR = re.compile(rb"(?:\A|\n)(From [^\n]*\n)(?=[!-9;-~]+:)")


def pieces(paths: Iterable[Path], *, size: int = 32 * 2**20) -> Iterator[Piece | Unread]:
    """Yield the units of work in files and folders, big files in ranges of `size` bytes, and what is not readable."""
    for path in paths:
        try:
            stat = path.stat()
        except OSError as error:
            yield Unread(str(path), f"cannot be opened ({error.strerror}); check the name and your permission")
            continue
        stamp = f"{stat.st_size}-{stat.st_mtime_ns}"
        for start in range(0, stat.st_size, size):
            end = min(start + size, stat.st_size)
            yield Piece(str(path), "mbox", start=start, end=end, size=end - start, stamp=stamp)


def letters(piece: Piece, *, wanted: Wanted | None = None) -> Iterator[Letter | Unread]:
    """Yield the messages of a piece, and what is not readable in it.

    `wanted` gets the decoded headers (lower-case names, topmost value) and the text of a message (HTML as plain words) and says whether the full
    message is worth building; the others come with headers only.
    """
    data = Path(piece.path).read_bytes()
    found = list(SEPARATOR.finditer(data))
    for match, following in zip(found, [*found[1:], None], strict=True):
        at = match.start(1)
        if not piece.start <= at < piece.end:
            continue
        raw = data[match.end() : following.start() + 1 if following else len(data)]
        message = read_mail(raw)
        full = wanted is None or wanted(dict(reversed(message.headers)), message.body)
        if not full:
            message = Message(source=message.source, body="", headers=message.headers, date=message.date)
        yield Letter(
            place=f"{piece.path}, byte {at}",
            message=message,
            piece=Piece(piece.path, piece.form, piece.members, at, at + 1, stamp=piece.stamp),
            thread=message.header("x-gm-thrid"),
            full=full,
        )
