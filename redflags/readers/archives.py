"""Read files, compressed files and the members of archives, without unpacking anything to disk and without trusting their sizes."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from collections import deque
from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import IO, Protocol

from redflags.readers.salvage import Member, locals_of

MOST_RATIO = 200
NOTICED = 64 * 2**20
BLOCK = 2**20
KEPT_BLOCKS = 16
DAMAGED = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    RuntimeError,
    NotImplementedError,
    UnicodeError,
)
BOMB = f"unpacks to more than {MOST_RATIO} times its size, which no mail does; it was left alone"


class BombError(Exception):
    """Something unpacks to far more than mail would."""


class Readable(Protocol):
    """A file that is read from its start."""

    def read(self, size: int, /) -> bytes:
        """The next bytes, none at the end."""


class Stream(Protocol):
    """Something that can be read at any position."""

    def read_at(self, position: int, size: int) -> bytes:
        """Up to that many bytes from a position, none at the end."""

    def close(self) -> None:
        """Have done with it."""


class File:
    """A plain file."""

    def __init__(self, path: str) -> None:
        """Open it; raise OSError if that fails."""
        self.file = io.FileIO(path)

    def read_at(self, position: int, size: int) -> bytes:
        """Up to that many bytes from a position, none at the end."""
        self.file.seek(position)
        return self.file.read(size) or b""

    def close(self) -> None:
        """Close it."""
        self.file.close()


class Unpacked:
    """Unpacked bytes, read forwards; going back further than the last 16 MB starts again from the beginning.

    A worker keeps it open, so that its next range of the same member goes on from where the last one ended.
    """

    def __init__(self, opener: Callable[[], Readable], packed: int) -> None:
        """Open it, given its packed size in bytes; raise OSError or one of DAMAGED if that fails."""
        self.opener = opener
        self.most = max(packed * MOST_RATIO, NOTICED)
        self.file = opener()
        self.at = 0
        self.broken: Exception | None = None
        self.tail: deque[bytes] = deque()

    def read_at(self, position: int, size: int) -> bytes:
        """Up to that many bytes from a position, none at the end; raise BombError where it never ends, or one of DAMAGED."""
        if position < self.at - sum(map(len, self.tail)):
            self.file = self.opener()
            self.at = 0
            self.broken = None
            self.tail.clear()
        while position >= self.at:
            try:
                more = b"" if self.broken else self.file.read(BLOCK)
            except (OSError, *DAMAGED) as error:
                self.broken, more = error, b""
            if not more:
                if self.broken:
                    raise self.broken
                return b""
            self.at += len(more)
            if self.at > self.most:
                raise BombError
            self.tail.append(more)
            if len(self.tail) > KEPT_BLOCKS:
                self.tail.popleft()
        start = self.at
        for block in reversed(self.tail):
            start -= len(block)
            if start <= position:
                return block[position - start : position - start + size]
        return b""

    def close(self) -> None:
        """Leave it open for the next range."""


def compression(head: bytes) -> Callable[[str], Readable] | None:
    """What opens a compressed file that begins so, or None."""
    if head.startswith(b"\x1f\x8b"):
        return lambda path: gzip.open(path)
    if head.startswith(b"BZh"):
        return lambda path: bz2.open(path)
    if head.startswith(b"\xfd7zXZ\0"):
        return lambda path: lzma.open(path)
    return None


def head_of(path: str, size: int = 512) -> bytes:
    """The first bytes of a file; raise OSError if it cannot be read."""
    with Path(path).open("rb") as file:
        return file.read(size)


def open_stream(path: str, member: str, stamp: str) -> Stream:
    """A file, unpacked if it is compressed, or a member of an archive; raise OSError, KeyError or one of DAMAGED if that fails."""
    head = head_of(path)
    if not member and not compression(head):
        return File(path)
    return unpacked(path, member, stamp)


@lru_cache(maxsize=1)
def unpacked(path: str, member: str, stamp: str) -> Unpacked:
    """The unpacked bytes of a compressed file or a member of an archive, kept open for the next range; `stamp` tells it from older versions."""
    size = Path(path).stat().st_size
    if not member:
        opener = compression(head_of(path))
        return Unpacked(lambda: opener(path) if opener else io.FileIO(path), size)
    if head_of(path).startswith(b"PK"):
        try:
            archive = zipfile.ZipFile(path)
        except zipfile.BadZipFile:
            local = next((local for local in locals_of(path) if local.name == member), None)
            if local is None:
                raise
            return Unpacked(lambda: Member(path, local), size)
        return Unpacked(lambda: archive.open(member), archive.getinfo(member).compress_size)
    return Unpacked(lambda: tar_member(path, member), size)


def tar_member(path: str, member: str) -> IO[bytes]:
    """A member of a tar archive as a file; raise KeyError if there is none."""
    tar = open_tar(path)
    for info in tar:
        if info.name == member and info.isreg() and (file := tar.extractfile(info)):
            return file
    raise KeyError(member)


def open_tar(path: str) -> tarfile.TarFile:
    """A tar archive, read in one pass if it is compressed."""
    opener = compression(head_of(path))
    if opener is None:
        return tarfile.open(path, "r:")
    return tarfile.open(fileobj=Metered(opener(path), Path(path).stat().st_size), mode="r|")  # type: ignore[call-overload,no-any-return]


class Metered:
    """A file that may not yield more than a multiple of its packed size."""

    def __init__(self, file: Readable, packed: int) -> None:
        """Read that file, of that packed size in bytes."""
        self.file = file
        self.left = max(packed * MOST_RATIO, NOTICED)

    def read(self, size: int) -> bytes:
        """The next bytes; raise BombError where there are too many."""
        data = self.file.read(size)
        self.left -= len(data)
        if self.left < 0:
            raise BombError
        return data


def members(path: str, passed: Callable[[str], bool], size: int) -> Iterator[tuple[str, int, bytes | str]]:
    """Yield name, unpacked size and the first bytes of an archive's files whose names are not passed over, or else why one cannot be read."""
    if head_of(path).startswith(b"PK") and not zipfile.is_zipfile(path):
        yield from cut_members(path, passed, size)
        return
    if head_of(path).startswith(b"PK"):
        with zipfile.ZipFile(path) as archive:
            for info in archive.infolist():
                if info.is_dir() or passed(info.filename):
                    continue
                if info.file_size > max(info.compress_size * MOST_RATIO, NOTICED):
                    yield info.filename, info.file_size, BOMB
                    continue
                try:
                    with archive.open(info) as file:
                        yield info.filename, info.file_size, file.read(size)
                except (OSError, *DAMAGED) as error:
                    yield info.filename, info.file_size, why(error)
        return
    with open_tar(path) as tar:
        for entry in tar:
            if entry.isreg() and not passed(entry.name) and (inner := tar.extractfile(entry)):
                yield entry.name, entry.size, inner.read(size)


def cut_members(path: str, passed: Callable[[str], bool], size: int) -> Iterator[tuple[str, int, bytes | str]]:
    """Yield the members of a zip file that was cut short, of unknown size (-1), as far as they go."""
    for local in locals_of(path):
        if not passed(local.name):
            with closing(Member(path, local)) as member:
                try:
                    yield local.name, -1, member.read(size)
                except DAMAGED as error:
                    yield local.name, -1, why(error)
    raise zipfile.BadZipFile


def contents(path: str, names: Collection[str], most: int) -> Iterator[tuple[str, bytes | str]]:
    """Yield the name and the bytes, no more than `most` of each, of files in a folder or an archive, or else why one cannot be read."""
    if not names:
        with closing(open_stream(path, "", "")) as stream:
            yield "", read_all(stream, most)
    elif Path(path).is_dir():
        for name in names:
            try:
                with (Path(path) / name).open("rb") as file:
                    yield name, file.read(most)
            except OSError as error:
                yield name, why(error)
    elif head_of(path).startswith(b"PK") and zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for name in names:
                try:
                    with archive.open(name) as file:
                        yield name, file.read(most)
                except (OSError, KeyError, *DAMAGED) as error:
                    yield name, why(error)
    elif head_of(path).startswith(b"PK"):
        for name in names:
            try:
                yield name, read_all(open_stream(path, name, ""), most)
            except (OSError, KeyError, *DAMAGED) as error:
                yield name, why(error)
    else:
        left = set(names)
        with open_tar(path) as tar:
            for entry in tar:
                if entry.name in left and entry.isreg() and (inner := tar.extractfile(entry)):
                    left.discard(entry.name)
                    yield entry.name, inner.read(most)
                    if not left:
                        return


def read_all(stream: Stream, most: int) -> bytes:
    """The bytes of a stream from its start, no more than `most`."""
    blocks: list[bytes] = []
    at = 0
    while at < most and (block := stream.read_at(at, most - at)):
        blocks.append(block)
        at += len(block)
    return b"".join(blocks)


def why(error: Exception) -> str:
    """Why something in a file or an archive cannot be read, and what to do."""
    if isinstance(error, BombError):
        return BOMB
    if isinstance(error, PermissionError):
        return "cannot be opened (no permission); give yourself the right to read it"
    if isinstance(error, RuntimeError) and "encrypted" in str(error):
        return "is protected with a password; unpack it yourself and scan the folder"
    if isinstance(error, NotImplementedError):
        return "is packed in a way that cannot be read; unpack it yourself and scan the folder"
    if isinstance(error, OSError) and error.strerror:
        return f"cannot be read ({error.strerror}); check the file and the disk"
    return "is damaged or cut short; export or download it again (what could be read was read)"
