"""What readers of exports take and give: pieces of work, letters, and what could not be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from redflags.message import Message

Wanted = Callable[[Mapping[str, str], str], bool]


@dataclass(frozen=True, slots=True)
class Piece:
    """A unit of work; what it holds depends on nothing else.

    `members` are names inside an archive or a folder; `start` and `end` a half-open range of bytes (unpacked, in an archive), -1 for the end: a message
    belongs to the piece in which it starts. `size` is in bytes, for progress; `stamp` changes when the files behind it do.
    """

    path: str
    form: str
    members: tuple[str, ...] = ()
    start: int = 0
    end: int = -1
    size: int = 0
    stamp: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One message found in an export, and where.

    `thread` is the export's own conversation id; `labels` are its decoded labels and folders; `own` says that the form shows the owner as the sender.
    Where `full` is false the message was not wanted: it has headers only, the topmost of each, and a date.
    `piece` reads this message alone.
    """

    place: str
    message: Message
    piece: Piece
    thread: str = ""
    labels: tuple[str, ...] = ()
    own: bool = False
    full: bool = True


@dataclass(frozen=True, slots=True)
class Unread:
    """Something that could not be read, where it is, and what to do about it."""

    place: str
    reason: str
