"""Skim a raw message: its headers and text at a fraction of the cost of parsing it, and its bytes without the attachments.

What does not look as it should is left to the reference reader.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from redflags.readers.words import decode_text, decoded

DEEPEST = 64
MOST_PARTS = 1000
MOST_TEXT = 1_000_000
FEW_WORDS = 5
FORWARDED = "---------- Forwarded message ----------"
PRINTED = ("From", "Date", "Subject", "To")
CUT = "X-Redflags-Cut"
SMALL = 1000
CALENDARS = frozenset(["text/calendar", "application/ics"])
KEPT = frozenset(
    """from to cc subject date reply-to sender return-path message-id list-id list-post list-unsubscribe precedence auto-submitted in-reply-to references
    authentication-results delivered-to x-gmail-labels x-gm-thrid x-mozilla-status""".split()
)
BLANK_LINE = re.compile(rb"\n\r?\n")
FIELD = re.compile(r"[!-9;-~]+[ \t]*:")
PARAMETER = re.compile(r""";\s*([^\s=;"]+)\s*=\s*(?:"([^"\\]*)"|([^\s;"]*))""")
AFTER_BOUNDARY = re.compile(rb"(--)?[ \t]*(?:\r?\n|\Z)")
STUFFED = re.compile(rb"^>(?=>*From )", re.MULTILINE)
NEW_LINE = re.compile(r"<(?=/?(?:p|div|t[dr]|li|h[1-6]|table|[uo]l|blockquote|br|hr)\b)", re.IGNORECASE)
Parameters = dict[str, str]


class OddError(Exception):
    """A message that only the reference reader can make sense of."""


@dataclass(slots=True)
class Part:
    """A part of a message: unfolded header `fields`, `body` and `end` as offsets of its bytes, and the parts inside.

    From `left` on, if it is not -1, parts were left out because they are nested too deeply or too many.
    """

    fields: list[str]
    kind: str
    parameters: Parameters
    body: int
    end: int
    inner: list[Part] = field(default_factory=list)
    left: int = -1

    def value(self, name: str) -> str:
        """The topmost header of that lower-case name, not decoded, or the empty string."""
        length = len(name)
        for line in self.fields:
            if line[length : length + 1] in ": \t" and line[:length].lower() == name:
                return line.partition(":")[2].strip()
        return ""

    @property
    def is_text(self) -> bool:
        """Whether it is text to be shown, not an attachment."""
        if not self.kind.startswith("text/") or self.kind == "text/calendar":
            return False
        disposition = self.value("content-disposition")
        if "attachment" not in disposition.lower():
            return True
        named = {**self.parameters, **parameters_of(disposition)}
        return not any(named[name] for name in named if name.startswith(("filename", "name")))


def parameters_of(value: str) -> Parameters:
    """The parameters of a header by lower-case name, the first of each."""
    found: Parameters = {}
    for name, quoted, plain in PARAMETER.findall(value):
        found.setdefault(name.lower(), quoted or plain)
    return found


def parts_of(data: bytes) -> Part:
    """The tree of parts of a message; raise OddError where it is not well-formed."""
    return _part(data, 0, len(data), 0, [0])


def _part(data: bytes, start: int, end: int, depth: int, count: list[int]) -> Part:
    fields, body = _head(data, start, end)
    part = Part(fields, "text/plain", {}, body, end)
    if value := part.value("content-type"):
        kind = value.partition(";")[0].strip().lower()
        part.kind = kind if kind.count("/") == 1 else "text/plain"
        part.parameters = parameters_of(value)
        if "*" in value and any(name.startswith(("boundary*", "charset*")) for name in part.parameters):
            raise OddError
    count[0] += 1
    container = part.kind.startswith("multipart/")
    if part.kind.startswith("message/") or part.kind == "multipart/digest":
        if part.kind != "message/rfc822" or part.value("content-transfer-encoding").lower() in {
            "base64",
            "quoted-printable",
        }:
            raise OddError
        container = True
    if not container:
        return part
    if depth >= DEEPEST or count[0] >= MOST_PARTS:
        part.left = body
    elif part.kind == "message/rfc822":
        part.inner.append(_part(data, body, end, depth + 1, count))
    else:
        _divide(data, part, depth, count)
    return part


def _head(data: bytes, start: int, end: int) -> tuple[list[str], int]:
    """The unfolded header fields that start there, and where the body starts."""
    if data.startswith(b"\n", start, end):
        return [], start + 1
    if data.startswith(b"\r\n", start, end):
        return [], start + 2
    match = BLANK_LINE.search(data, start, end)
    stop, body = (match.start(), match.end()) if match else (end, end)
    text = data[start:stop].decode("utf-8", "surrogateescape").replace("\r\n", "\n").rstrip("\r\n")
    if "\r" in text or text.startswith((" ", "\t")):
        raise OddError
    fields = text.replace("\n\t", "\n ").replace("\n ", " ").split("\n") if text else []
    if not all(map(FIELD.match, fields)):
        raise OddError
    return fields, body


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
    """The text of a part and those inside it, HTML as plain words; raise OddError where it cannot be decoded."""
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
    text = decode_text(_bytes_of(data, part), part.parameters.get("charset", ""))[:MOST_TEXT]
    if part.kind == "text/html":
        return words_of(text)
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _forwarded(data: bytes, part: Part) -> str:
    lines = [f"{name}: {decoded(value)}" for name in PRINTED if (value := part.value(name.lower()))]
    return "\n".join([FORWARDED, *lines, "", text_of(data, part)])


def _bytes_of(data: bytes, part: Part) -> bytes:
    body = data[part.body : part.end]
    encoding = part.value("content-transfer-encoding").lower()
    if encoding == "quoted-printable":
        return binascii.a2b_qp(body)
    if encoding == "base64":
        try:
            return binascii.a2b_base64(body.replace(b"\r\n", b"").replace(b"\n", b""), strict_mode=True)
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


def skim(data: bytes) -> tuple[Part, dict[str, str], str]:
    """The tree, the decoded headers by lower-case name (the topmost of each) and the text of a message; raise OddError where it is not well-formed."""
    root = parts_of(data)
    headers: dict[str, str] = {}
    for line in root.fields:
        name, _, value = line.partition(":")
        name = name.lower().rstrip()
        if name in KEPT and name not in headers:
            headers[name] = decoded(value)
    return root, headers, text_of(data, root)[:MOST_TEXT]


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
