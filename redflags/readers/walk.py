"""Find what can be read in files, folders and archives, by content rather than by name."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path, PurePath
from stat import S_ISDIR, S_ISREG

from redflags.readers import MAIL_HEADER, MAIL_SIGN, PACKED
from redflags.readers.archives import DAMAGED, BombError, compression, head_of, members, open_stream, why
from redflags.readers.letter import Piece, Unread
from redflags.readers.linkedin import is_linkedin
from redflags.readers.mbox import SEPARATOR
from redflags.readers.whatsapp import is_whatsapp

SNIFFED = 65536
MOST_FILES = 500
TAR = slice(257, 262)
SINGLE = frozenset(["eml", "emlx", "maildir", "proton", "msg", "text"])
TEXTS = frozenset(["", ".txt", ".text", ".md"])
PASSED = frozenset(
    """.msf .dat .html .htm .mht .json .js .css .xml .xsl .plist .db .db-wal .db-shm .sqlite .sqlite3 .ini .cfg .log .idx .index .cache .lock .py .pyc .c .h .sh .rs .go .java
    .tsv .ics .vcf .jpg .jpeg .png .gif .webp .heic .bmp .tif .tiff .svg .ico .mp3 .mp4 .m4a .mov .avi .mkv .wav .ogg .opus .aac .3gp .pdf .doc .docx .xls .xlsx .ppt .pptx
    .odt .ods .odp .rtf .epub .pages .numbers .key .exe .dll .so .dylib .dmg .iso .ttf .woff .woff2 .toc .rdf .mab""".split()
)
PASSED_NAMES = frozenset(["table_of_contents", "maildirfolder", "subscriptions", "thumbs.db"])
LEAD = re.compile(rb"\A(?:\xef\xbb\xbf)?[\r\n]*")
EMLX = re.compile(rb"\A\s{0,20}\d{1,12}\s{0,20}\n[!-9;-~]+:")
OLM = "is an archive of Outlook for Mac, which cannot be read; convert it to mbox (for example with olm2mbox) and scan that"
UNKNOWN = "is of a form that cannot be read; export it as mbox, .eml or .zip of these, and scan that"


class Refused(str):
    """Why something cannot be read, instead of its form."""


def passed(name: str) -> bool:
    """Whether a file's name tells that it holds no messages: pictures, documents, indexes, hidden files."""
    path = PurePath(name)
    return path.suffix.lower() in PASSED or path.name.lower() in PASSED_NAMES or path.name.startswith((".", "__MACOSX"))


def sniff(name: str, head: bytes, *, named: bool) -> str | Refused:
    """The form of a file that starts so, Refused if it cannot be read, or the empty string if it holds no messages.

    A file that was `named` by hand is read or refused; in a folder, other text and what is empty is passed over.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix == ".olm":
        return Refused(OLM)
    if head.startswith(b"PK\x03\x04") or head.startswith(b"PK\x05\x06"):
        return Refused("is a document, not an archive of messages; take it out") if suffix in PASSED else "zip"
    if head[TAR] == b"ustar":
        return "tar"
    if head.startswith(b"!BDN"):
        return "pst"
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return "msg" if suffix != ".doc" else Refused(UNKNOWN)
    body = head[LEAD.match(head).end() :]  # type: ignore[union-attr]
    if not body.strip():
        return Refused("is empty; there is nothing to read") if named else ""
    if suffix == ".emlx" or EMLX.match(head):
        return "emlx"
    if suffix == ".eml":
        return "eml"
    if SEPARATOR.match(body) or (body.startswith(b"From ") and b"\n" not in body):
        return "mbox"
    found = MAIL_HEADER.match(head)
    if found and MAIL_SIGN.search(found.group().replace(b"\r", b"\n")):
        return "eml"
    if any(SEPARATOR.match(head, mark.start() + 1) for mark in re.finditer(rb"\nFrom ", head)):
        return "mbox"
    return sniff_text(suffix, head, named=named)


def sniff_text(suffix: str, head: bytes, *, named: bool) -> str | Refused:
    """The form of a file that is no mail."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) and (named or suffix in TEXTS):
        return "text"
    text = head.decode("utf-8-sig", "replace")
    if is_linkedin(text):
        return "linkedin"
    if is_whatsapp(text):
        return "whatsapp"
    if b"\0" in head:
        known = next((label for mark, label in PACKED.items() if head.startswith(mark)), "")
        return Refused(f"is {known}, not an export of messages; leave it out" if known else UNKNOWN)
    if any(head.startswith(mark) for mark in PACKED):
        return Refused(UNKNOWN)
    return "text" if named or suffix in TEXTS else ""


def find(paths: Iterable[Path], size: int) -> Iterator[Piece | Unread]:
    """Yield the units of work in files and folders, and what is not readable."""
    for path in paths:
        try:
            status = path.stat()
        except OSError as error:
            yield Unread(str(path), why(error))
            continue
        if S_ISDIR(status.st_mode):
            yield from find_in_folder(str(path), os.path.realpath(path), size)
        elif S_ISREG(status.st_mode):
            yield from find_in_file(str(path), status, size, named=True)
        else:
            yield Unread(str(path), "is neither a file nor a folder; name one of these")


def find_in_folder(top: str, root: str, size: int) -> Iterator[Piece | Unread]:
    """Walk a folder, never following a link out of it; small files come in runs."""
    folders = [top]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as listing:
                found = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            yield Unread(folder, why(error))
            continue
        names = {entry.name for entry in found}
        run = Run(folder, size)
        for entry in found:
            try:
                if entry.is_symlink():
                    yield from outside(entry, root)
                elif entry.is_dir():
                    if not (entry.name == "tmp" and {"cur", "new"} <= names):
                        folders.append(entry.path)
                elif entry.is_file():
                    yield from find_among(entry, names, run, size)
            except OSError as error:
                yield Unread(entry.path, why(error))
        yield from run.rest()


def outside(entry: os.DirEntry[str], root: str) -> Iterator[Unread]:
    """Say that a link leads out of the folder; what it leads to inside is found anyway."""
    target = os.path.realpath(entry.path)
    if Path(target).exists() and os.path.commonpath([root, target]) != root:
        yield Unread(entry.path, "is a link that leads out of the folder and was not followed; name what it leads to")


def find_among(entry: os.DirEntry[str], names: set[str], run: Run, size: int) -> Iterator[Piece | Unread]:
    """Yield what a file among others of its folder holds, or add it to the run."""
    status = entry.stat()
    folder = PurePath(run.path).name
    if folder in {"cur", "new"} and not entry.name.startswith("."):
        form: str | Refused = (
            "maildir" if "T" not in re.split(r"[:;!]2,", entry.name)[-1] or "2," not in entry.name else ""
        )
    elif passed(entry.name) or not status.st_size:
        return
    elif entry.name.endswith(".eml"):
        form = "proton" if entry.name.removesuffix(".eml") + ".metadata.json" in names else "eml"
    else:
        head = head_of(entry.path, SNIFFED)
        form = "packed" if compression(head) else sniff(entry.name, head, named=False)
    if isinstance(form, Refused):
        yield Unread(entry.path, form)
    elif form in SINGLE:
        yield from run.add(form, entry.name, status)
    elif form:
        yield from find_in_file(entry.path, status, size, named=False)


class Run:
    """Gathers small files of one folder or archive into pieces."""

    def __init__(self, path: str, size: int, stamp: str = "") -> None:
        """Start an empty run of at most `size` bytes in a folder or archive."""
        self.path = path
        self.most = size
        self.archive_stamp = stamp
        self.clear("")

    def clear(self, form: str) -> None:
        """Start again with files of a form."""
        self.form = form
        self.names: list[str] = []
        self.size = 0
        self.stamp = blake2b(self.archive_stamp.encode(), digest_size=16)

    def add(self, form: str, name: str, status: os.stat_result | int) -> Iterator[Piece]:
        """Add a file; yield the run before it if it is full or of another form."""
        if form != self.form or len(self.names) >= MOST_FILES or self.size >= self.most:
            yield from self.rest()
            self.clear(form)
        size = max(status, 0) if isinstance(status, int) else status.st_size
        changed = 0 if isinstance(status, int) else status.st_mtime_ns
        self.names.append(name)
        self.size += size
        self.stamp.update(f"{name}\0{size}\0{changed}\0".encode("utf-8", "surrogateescape"))

    def rest(self) -> Iterator[Piece]:
        """Yield what was gathered, if anything."""
        if self.names:
            yield Piece(self.path, self.form, tuple(self.names), size=self.size, stamp=self.stamp.hexdigest())
            self.clear(self.form)


def find_in_file(path: str, status: os.stat_result, size: int, *, named: bool) -> Iterator[Piece | Unread]:
    """Yield the units of work in a file."""
    stamp = f"{status.st_size}-{status.st_mtime_ns}"
    try:
        with Path(path).open("rb") as file:
            head = file.read(SNIFFED)
        packed = compression(head) is not None
        if packed:
            head = open_stream(path, "", stamp).read_at(0, SNIFFED)
        form = sniff(path, head, named=named)
        if isinstance(form, Refused):
            yield Unread(path, form)
        elif form in {"zip", "tar"} and not (packed and form == "zip"):
            yield from find_in_archive(path, stamp, size)
        elif form == "mbox" and not packed:
            yield from ranges(path, form, "", status.st_size, size, stamp)
        elif form:
            yield Piece(path, form, size=status.st_size, stamp=stamp)
    except (OSError, BombError, *DAMAGED) as error:
        yield Unread(path, why(error))


def find_in_archive(path: str, stamp: str, size: int) -> Iterator[Piece | Unread]:
    """Yield the units of work in a zip or tar archive; archives inside it are not opened."""
    run = Run(path, size, stamp)
    broken = None
    try:
        for name, length, head in members(path, passed, SNIFFED):
            if isinstance(head, str):
                yield Unread(f"{path}: {name}", head)
                continue
            form = sniff(name, head, named=False)
            if isinstance(form, Refused) or form in {"zip", "tar", "pst"} or compression(head):
                reason = (
                    form
                    if isinstance(form, Refused)
                    else "is inside an archive and was not opened; unpack it and scan it by itself"
                )
                yield Unread(f"{path}: {name}", reason)
            elif form == "mbox":
                yield from ranges(path, form, name, length, size, stamp)
            elif form in SINGLE:
                yield from run.add(form, name, length)
            elif form:
                yield Piece(path, form, (name,), size=max(length, 0), stamp=stamp)
    except (OSError, BombError, *DAMAGED) as error:
        broken = Unread(path, why(error))
    yield from run.rest()
    if broken:
        yield broken


def ranges(path: str, form: str, member: str, length: int, size: int, stamp: str) -> Iterator[Piece]:
    """Yield a mailbox in ranges of bytes."""
    names = (member,) if member else ()
    if length < 0:
        yield Piece(path, form, names, stamp=stamp)
    for start in range(0, length, size):
        end = min(start + size, length)
        yield Piece(path, form, names, start, end, end - start, stamp)
