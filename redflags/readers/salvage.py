"""Read a zip file whose end, and with it the table of contents, is missing: its members in turn, as far as they go."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HEADER = struct.Struct("<4s5H3I2H")
MARK = b"PK\x03\x04"
STORED, DEFLATED = 0, 8
BLOCK = 2**18
UNKNOWN = 0xFFFFFFFF
ENCRYPTED, LATER, UTF_8 = 0x1, 0x8, 0x800


@dataclass(frozen=True, slots=True)
class Local:
    """A member by its local header: where its data start, how it is packed, and its packed size, -1 if that is told only after it."""

    name: str
    start: int
    method: int
    packed: int


class Member:
    """The unpacked bytes of a member, from its start."""

    def __init__(self, path: str, local: Local) -> None:
        """Open the file; raise OSError if that fails."""
        self.file = Path(path).open("rb")  # noqa: SIM115  (read later)
        self.file.seek(local.start)
        self.local = local
        self.left = local.packed
        self.inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        self.waiting = b""

    def read(self, size: int, /) -> bytes:
        """The next bytes, none at the end; raise EOFError where the file is cut short, zlib.error where it is damaged."""
        if self.local.method == STORED:
            data = self.file.read(min(size, self.left))
            self.left -= len(data)
            if not data and self.left:
                raise EOFError
            return data
        while not self.inflater.eof:
            packed = self.waiting or self.file.read(BLOCK)
            if not packed:
                raise EOFError
            data = self.inflater.decompress(packed, size)
            self.waiting = self.inflater.unconsumed_tail
            if data:
                return data
        return b""

    def end(self) -> int:
        """Where its packed data end in the file."""
        return self.file.tell() - len(self.inflater.unused_data)

    def close(self) -> None:
        """Close the file."""
        self.file.close()


def locals_of(path: str) -> Iterator[Local]:
    """Yield the members that begin in the file, the last perhaps incomplete; encrypted ones and those after them are left out."""
    with Path(path).open("rb") as file:
        at = 0
        while True:
            file.seek(at)
            head = file.read(HEADER.size)
            if len(head) < HEADER.size or not head.startswith(MARK):
                return
            _, _, flags, method, _, _, _, packed, _, named, extra = HEADER.unpack(head)
            name = file.read(named).decode("utf-8" if flags & UTF_8 else "cp437", "replace")
            start = at + HEADER.size + named + extra
            known = not flags & LATER and packed != UNKNOWN
            if flags & ENCRYPTED or method not in (STORED, DEFLATED) or (method == STORED and not known):
                return
            local = Local(name, start, method, packed if known else -1)
            if not name.endswith("/"):
                yield local
            following = start + packed if known else after(path, local)
            if following < 0:
                return
            file.seek(following)
            gap = file.read(64).find(MARK)
            at = following + gap
            if gap < 0:
                return


def after(path: str, local: Local) -> int:
    """Where the data of a member end, found by unpacking it; -1 if they do not."""
    member = Member(path, local)
    try:
        while member.read(BLOCK * 4):
            pass
        return member.end()
    except (EOFError, zlib.error):
        return -1
    finally:
        member.close()
