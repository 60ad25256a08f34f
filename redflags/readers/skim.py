"""Skim a raw message: its headers and text at a fraction of the cost of parsing it, and its bytes without the attachments.

What does not look as it should is left to the reference reader.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from redflags.readers.words import decode_text, decoded

DEEPEST = 64
MOST_PARTS = 1000
MOST_TEXT = 1_000_000
FEW_WORDS = 5
FORWARDED = "---------- Forwarded message ----------"
PRINTED = ("From", "Date", "Subject", "To")
CUT = "X-Redflags-Cut"
SMALL = 1000
SKIMMED, ENOUGH = 32_768, 2_500  # bytes of an encoded part; characters of its text
CALENDARS = frozenset(["text/calendar", "application/ics"])
KEPT = frozenset(
    """from to cc subject date reply-to sender return-path message-id list-id list-post list-unsubscribe precedence auto-submitted in-reply-to references
    authentication-results delivered-to x-gmail-labels x-gm-thrid x-mozilla-status""".split()
)
BLANK_LINE = re.compile(rb"\n\r?\n")
NAME = re.compile(rb"[!-9;-~]+")
PARAMETER = re.compile(r""";\s*([^\s=;"]+)\s*=\s*(?:"([^"\\]*)"|([^\s;"]*))""")
AFTER_BOUNDARY = re.compile(rb"(--)?[ \t]*(?:\r?\n|\Z)")
NEW_LINE = re.compile(r"<(?=/?(?:p|div|t[dr]|li|h[1-6]|table|[uo]l|blockquote|br|hr)\b)", re.IGNORECASE)
READ = {
    name.encode(): name
    for name in [*KEPT, "content-type", "content-transfer-encoding", "content-disposition", "received"]
}
FOLDED = frozenset([b"", b" ", b"\t"])
LINE_FEED = 10
Parameters = dict[str, str]
NONE: Parameters = {}


class OddError(Exception):
    """A message that only the reference reader can make sense of."""


@dataclass(slots=True)
class Part:
    """A part of a message: its undecoded headers of interest (the topmost of each), `body` and `end` as offsets, and the parts inside.

    From `left` on, if it is not -1, parts were left out because they are nested too deeply or too many.
    """

    headers: dict[str, str]
    kind: str
    parameters: Parameters
    body: int
    end: int
    inner: list[Part] = field(default_factory=list)
    left: int = -1

    @property
    def encoding(self) -> str:
        """The content transfer encoding, in lower case."""
        return self.headers.get("content-transfer-encoding", "").lower()

    @property
    def is_text(self) -> bool:
        """Whether it is text to be shown, not an attachment."""
        if not self.kind.startswith("text/") or self.kind == "text/calendar":
            return False
        disposition = self.headers.get("content-disposition", "")
        if "attachment" not in disposition.lower():
            return True
        named = {**self.parameters, **typed(disposition)[1]}
        return not any(named[name] for name in named if name.startswith(("filename", "name")))


@lru_cache(maxsize=1024)
def typed(value: str) -> tuple[str, Parameters]:
    """The first word of a header in lower case and its parameters by lower-case name, the first of each."""
    found: Parameters = {}
    for name, quoted, plain in PARAMETER.findall(value):
        found.setdefault(name.lower(), quoted or plain)
    return value.partition(";")[0].strip().lower(), found


def parts_of(data: bytes, start: int = 0, end: int | None = None) -> Part:
    """The tree of parts of the message in that range; raise OddError where it is not well-formed."""
    return _part(data, start, len(data) if end is None else end, 0, [0])


def _part(data: bytes, start: int, end: int, depth: int, count: list[int]) -> Part:
    headers, body = _head(data, start, end)
    kind, parameters = "text/plain", NONE
    if value := headers.get("content-type"):
        said, parameters = typed(value)
        if said.count("/") == 1:
            kind = said
        if "*" in value and any(name.startswith(("boundary*", "charset*")) for name in parameters):
            raise OddError
    part = Part(headers, kind, parameters, body, end)
    count[0] += 1
    if kind.startswith("multipart/"):
        if kind == "multipart/digest":
            raise OddError
        if depth >= DEEPEST or count[0] >= MOST_PARTS:
            part.left = body
        else:
            _divide(data, part, depth, count)
    elif kind.startswith("message/"):
        if kind != "message/rfc822" or part.encoding in {"base64", "quoted-printable"}:
            raise OddError
        if depth >= DEEPEST or count[0] >= MOST_PARTS:
            part.left = body
        else:
            part.inner.append(_part(data, body, end, depth + 1, count))
    return part


def _head(data: bytes, start: int, end: int) -> tuple[dict[str, str], int]:
    """The unfolded headers of interest that start there, the topmost of each, and where the body starts."""
    if data.startswith((b"\n", b"\r\n"), start, end):
        return {}, start + (1 if data[start] == LINE_FEED else 2)
    found: dict[bytes, bytes] = {}
    match = BLANK_LINE.search(data, start, end)
    stop, body = match.span() if match else (end, end)
    name = b""
    for line in data[start:stop].splitlines():
        if line[:1] in FOLDED:
            if not line or not name:
                raise OddError
            if name in found:
                found[name] += b" " + line
            continue
        name, colon, value = line.partition(b":")
        name = name.lower()
        if not colon or (name not in READ and not NAME.fullmatch(name)):
            raise OddError
        if name not in READ:
            continue
        if name in found:
            name = b"-"
        else:
            found[name] = value
    return {READ[name]: value.decode("utf-8", "surrogateescape").strip() for name, value in found.items()}, body


def _divide(data: bytes, part: Part, depth: int, count: list[int]) -> None:
    """Find the parts inside a multipart."""
    boundary = part.parameters.get("boundary", "").rstrip()
    if not boundary:
        raise OddError
    delimiter = b"\n--" + boundary.encode("utf-8", "surrogateescape")
    opened = -1
    position = max(part.body - 1, 0)
    while (found := data.find(delimiter, position, part.end)) >= 0:
        position = found + len(delimiter)
        after = AFTER_BOUNDARY.match(data, position, part.end)
        if not after:
            continue
        if opened >= 0:
            end = found - 1 if data.endswith(b"\r", opened, found) else found
            part.inner.append(_part(data, opened, max(end, opened), depth + 1, count))
        opened = -1
        if after[1]:
            break
        if count[0] >= MOST_PARTS:
            part.left = found
            return
        opened = after.end()
        position = max(opened - 1, position)
    if opened >= 0:
        part.inner.append(_part(data, opened, part.end, depth + 1, count))
    if not part.inner:
        raise OddError


def text_of(data: bytes, part: Part) -> str:
    """The text of a part and those inside it, HTML as plain words, of long parts the beginning; raise OddError where it cannot be decoded."""
    if part.kind == "multipart/alternative":
        texts = [text_of(data, inner) for inner in part.inner if inner.kind != "text/html"]
        plain = next((text for inner, text in zip(part.inner, texts, strict=False) if inner.kind == "text/plain"), "")
        if len(plain[:MOST_TEXT].split(None, FEW_WORDS)) >= FEW_WORDS:
            return plain
        texts += [text_of(data, inner) for inner in part.inner if inner.kind == "text/html"]
        return max(texts, key=len, default="")
    if part.kind == "message/rfc822":
        return "\n\n".join(_forwarded(data, inner) for inner in part.inner)
    if part.inner:
        return "\n\n".join(filter(None, (text_of(data, inner) for inner in part.inner)))
    if not part.is_text:
        return ""
    body = data[part.body : part.end]
    if len(body) > SKIMMED:
        text = _words(part, body[: body.rfind(b"\n", 0, SKIMMED) + 1] or body[:SKIMMED], cut=True)
        if len(text) > ENOUGH:
            return text
    return _words(part, body, cut=False)


def _words(part: Part, body: bytes, *, cut: bool) -> str:
    """The words of the encoded text of a part, or of its beginning."""
    raw = _unpacked(part.encoding, body, cut=cut)
    if cut:
        raw = raw[: raw.rfind(b"\n") + 1] or raw[: raw.rfind(b" ") + 1] or raw
    text = decode_text(raw, part.parameters.get("charset", ""))[:MOST_TEXT]
    if part.kind == "text/html":
        return words_of(text)
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _forwarded(data: bytes, part: Part) -> str:
    lines = [f"{name}: {decoded(value)}" for name in PRINTED if (value := part.headers.get(name.lower()))]
    return "\n".join([FORWARDED, *lines, "", text_of(data, part)])


def _unpacked(encoding: str, body: bytes, *, cut: bool) -> bytes:
    """The bytes that a transfer encoding stands for."""
    if encoding == "quoted-printable":
        return binascii.a2b_qp(body)
    if encoding == "base64":
        body = body.replace(b"\r\n", b"").replace(b"\n", b"")
        try:
            return binascii.a2b_base64(body[: len(body) // 4 * 4] if cut else body, strict_mode=True)
        except binascii.Error as error:
            raise OddError from error
    if encoding.startswith(("x-uu", "uu")):
        raise OddError
    return body


def words_of(html: str) -> str:
    """The words of HTML, without styles and scripts, roughly one line a block."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(NEW_LINE.sub("\n<", html))
    tree.strip_tags(["style", "script", "title"])
    root = tree.body or tree.root
    return root.text(separator="").strip() if root else ""


def skim(data: bytes, start: int = 0, end: int | None = None) -> tuple[Part, str]:
    """The tree of parts and the text of the message in that range; raise OddError where it is not well-formed."""
    root = parts_of(data, start, end)
    return root, text_of(data, root)[:MOST_TEXT]


def cut(data: bytes, root: Part) -> bytes:
    """The message without the bodies of its attachments; a header of each keeps its size in encoded bytes."""
    kept: list[bytes] = []
    position = 0
    for start, end, attached in ranges_to_cut(root):
        kept.append(data[position:start])
        if attached:
            kept[-1] = kept[-1].removesuffix(b"\n").removesuffix(b"\r")
            kept.append(f"{CUT}: {end - start}\r\n\r\n".encode())
        position = end
    if not kept:
        return data
    kept.append(data[position:])
    return b"".join(kept)


def ranges_to_cut(part: Part) -> Iterator[tuple[int, int, bool]]:
    """Yield the ranges of attachments (true) and of parts left out (false), in order."""
    for inner in part.inner:
        yield from ranges_to_cut(inner)
    if part.left >= 0:
        yield part.left, part.end, False
    elif not part.inner and part.end - part.body > SMALL and part.kind not in CALENDARS and not part.is_text:
        yield part.body, part.end, True


def is_whole(part: Part) -> bool:
    """Whether no part of it was left out."""
    return part.left < 0 and all(map(is_whole, part.inner))
