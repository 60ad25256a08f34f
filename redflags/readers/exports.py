"""Find the messages in what people export: mailboxes, archives, folders and chats, without changing any of it."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from typing import TextIO

from redflags.message import Message
from redflags.readers import UnreadableError, read_bytes
from redflags.readers.archives import DAMAGED, BombError, Stream, contents, open_stream, why
from redflags.readers.labels import PROTON, folder_of, is_sent
from redflags.readers.letter import Letter, Piece, Unread, Wanted
from redflags.readers.linkedin import linkedin_letters
from redflags.readers.mbox import LARGEST, SEPARATOR, split
from redflags.readers.outlook import pst_letters, read_msg
from redflags.readers.raw import letter_of
from redflags.readers.walk import LEAD, find
from redflags.readers.whatsapp import whatsapp_letters

__all__ = ["Letter", "Piece", "Unread", "Wanted", "letters", "pieces"]

FIRST = 65536
MOST_JSON = 1_000_000
TOO_LONG = "only the first 64 MB of the message were read"
CUT_SHORT = "ends in the middle of this message; what is there was read. Export or download it again"
NO_START = "does not start with a message; what stands before the first one was passed over"


def pieces(paths: Iterable[Path], *, size: int = 32 * 2**20) -> Iterator[Piece | Unread]:
    """Yield the units of work in files and folders, mailboxes in ranges of `size` bytes, and what is not readable."""
    return find(paths, size)


def letters(piece: Piece, *, wanted: Wanted | None = None) -> Iterator[Letter | Unread]:
    """Yield the messages of a piece, and what is not readable in it.

    `wanted` gets the decoded headers (lower-case names, topmost value) and the beginning of the text of a message (HTML as plain words) and says whether
    the full message is worth building; the others come with headers only.
    """
    try:
        if piece.form == "mbox":
            yield from mbox_letters(piece, wanted)
        elif piece.form in {"linkedin", "whatsapp"}:
            yield from table_letters(piece, wanted)
        else:
            yield from file_letters(piece, wanted)
    except (OSError, KeyError, BombError, *DAMAGED) as error:
        yield Unread(place_of(piece), why(error))


def place_of(piece: Piece) -> str:
    """The file, or the archive and the member, that a piece is of."""
    return f"{piece.path}: {piece.members[0]}" if len(piece.members) == 1 else piece.path


def mbox_letters(piece: Piece, wanted: Wanted | None) -> Iterator[Letter | Unread]:
    """Yield the messages of a range of a mailbox."""
    member = piece.members[0] if piece.members else ""
    place = place_of(piece)
    labels = tuple(filter(None, [folder_of(member or piece.path)]))
    with closing(open_stream(piece.path, member, piece.stamp)) as stream:
        yield from range_letters(stream, piece, place, labels, wanted)


def range_letters(
    stream: Stream, piece: Piece, place: str, labels: tuple[str, ...], wanted: Wanted | None
) -> Iterator[Letter | Unread]:
    """Yield the messages of a range of an open mailbox."""
    if piece.start == 0 and not starts_well(stream):
        yield Unread(f"{place}, byte 0", NO_START)
    for found in split(stream, piece.start, piece.end):
        start = found.data.find(b"\n", found.start, found.end) + 1 or found.end
        letter = letter_of(
            found.data,
            start,
            found.end,
            place=f"{place}, byte {found.at}",
            piece=Piece(piece.path, piece.form, piece.members, found.at, found.at + 1, stamp=piece.stamp),
            wanted=wanted,
            labels=labels,
            separator=found.data[found.start : start],
            note=TOO_LONG if found.cut else "",
        )
        if letter:
            yield letter
        if found.last and not found.data.endswith(b"\n", found.start, found.end):
            yield Unread(f"{place}, byte {found.at}", CUT_SHORT)


def starts_well(stream: Stream) -> bool:
    """Whether a mailbox starts with a message, perhaps after blank lines."""
    head = stream.read_at(0, FIRST)
    return bool(SEPARATOR.match(head, LEAD.match(head).end()))  # type: ignore[union-attr]


def file_letters(piece: Piece, wanted: Wanted | None) -> Iterator[Letter | Unread]:
    """Yield the messages of files that hold one each, or of an Outlook data file."""
    if piece.form == "pst":
        for letter in pst_letters(piece):
            yield chosen(letter, wanted) if isinstance(letter, Letter) else letter
        return
    names = proton_names(piece) if piece.form == "proton" else {}
    folder = folder_of(piece.path) if Path(piece.path).is_dir() or piece.form == "emlx" else ""
    for name, data in contents(piece.path, piece.members, LARGEST + 1):
        path = (
            str(Path(piece.path) / name)
            if Path(piece.path).is_dir()
            else f"{piece.path}: {name}"
            if name
            else piece.path
        )
        if isinstance(data, str):
            yield Unread(path, data)
            continue
        labels = tuple(filter(None, [folder]))
        if piece.form == "proton":
            labels = proton_labels(piece.path, name, names)
        one = replace(piece, members=(name,) if name else (), size=0)
        yield from file_letter(data, path, one, labels, wanted)


def file_letter(
    data: bytes, place: str, piece: Piece, labels: tuple[str, ...], wanted: Wanted | None
) -> Iterator[Letter | Unread]:
    """Yield the message of one file."""
    note = TOO_LONG if len(data) > LARGEST else ""
    if piece.form == "text" or piece.form == "msg":
        try:
            message = read_msg(data) if piece.form == "msg" else read_bytes(data)
        except UnreadableError as error:
            yield Unread(place, str(error))
            return
        if message.source == "input":
            message = replace(message, source=f"<{blake2b(data, digest_size=12).hexdigest()}@file>")
        yield chosen(Letter(place=place, message=message, piece=piece, labels=labels, own=is_sent(labels)), wanted)
        return
    start, end = 0, min(len(data), LARGEST)
    if piece.form == "emlx":
        line, _, _ = data.partition(b"\n")
        start = len(line) + 1
        if line.strip().isdigit():
            end = min(start + int(line.strip()[:12]), end)
        else:
            start = 0
    start = LEAD.match(data, start).end() if piece.form != "emlx" else start  # type: ignore[union-attr]
    if data.startswith((b"From ", b">From "), start):
        start = data.find(b"\n", start) + 1 or end
    if not data[start:end].strip():
        yield Unread(place, "is empty; there is nothing to read")
        return
    letter = letter_of(data, start, end, place=place, piece=piece, wanted=wanted, labels=labels, note=note)
    if letter:
        yield letter


def chosen(letter: Letter, wanted: Wanted | None) -> Letter:
    """The letter, without its body if it is not wanted."""
    message = letter.message
    if wanted is None or wanted(dict(reversed(message.headers)), message.body):
        return letter
    bare = Message(source=message.source, body="", headers=message.headers, date=message.date)
    return replace(letter, message=bare, full=False)


def proton_names(piece: Piece) -> dict[str, str]:
    """The names of the folders and labels of a Proton export by their ids."""
    try:
        payload = json.loads((Path(piece.path) / "labels.json").read_bytes())["Payload"]
        return PROTON | {str(label["ID"]): str(label["Name"]) for label in payload}
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return PROTON


def proton_labels(folder: str, name: str, names: dict[str, str]) -> tuple[str, ...]:
    """The folders and labels that the file beside a Proton message gives it; none if that cannot be read."""
    try:
        with (Path(folder) / f"{name.removesuffix('.eml')}.metadata.json").open("rb") as file:
            ids = json.loads(file.read(MOST_JSON))["Payload"]["LabelIDs"]
        return tuple(dict.fromkeys(names[str(label)] for label in ids if str(label) in names))
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return ()


def table_letters(piece: Piece, wanted: Wanted | None) -> Iterator[Letter | Unread]:
    """Yield the messages of LinkedIn's table or of a WhatsApp chat."""
    read = linkedin_letters if piece.form == "linkedin" else whatsapp_letters

    def opener() -> TextIO:
        stream = open_stream(piece.path, piece.members[0] if piece.members else "", piece.stamp)
        return io.TextIOWrapper(
            io.BufferedReader(Sequential(stream), 2**16),  # type: ignore[type-var]
            "utf-8-sig",
            "replace",
            newline="" if piece.form == "linkedin" else None,
        )

    for letter in read(opener, place_of(piece), piece):
        yield chosen(letter, wanted) if isinstance(letter, Letter) else letter


class Sequential(io.RawIOBase):
    """A stream as a file that is read from its start."""

    def __init__(self, stream: Stream) -> None:
        """Start at the beginning."""
        self.stream = stream
        self.position = 0

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: bytearray, /) -> int:  # type: ignore[override]
        """Fill the buffer; the number of bytes, 0 at the end."""
        data = self.stream.read_at(self.position, len(buffer))
        buffer[: len(data)] = data
        self.position += len(data)
        return len(data)

    def close(self) -> None:
        """Close the stream too."""
        self.stream.close()
        super().close()
