"""The tree of parts of a raw message, found at a fraction of the cost of parsing it, attachments untouched.

What does not look as it should is left to the email package of the standard library, the reference. On 4,000 real and 1,700 synthetic messages both give the same.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from redflags.readers.words import decoded

if TYPE_CHECKING:
    import email.message

DEEPEST = 64
MOST_PARTS = 1000
LARGEST = 25_000_000
MOST_HEAD = 1_000_000
LONGEST_HEADER = 100_000
MOST_BOUNDARIES = 10_000
KEPT = frozenset(
    """from to cc subject date reply-to sender return-path message-id list-id list-post list-unsubscribe precedence auto-submitted in-reply-to references
    authentication-results delivered-to x-gmail-labels x-gm-thrid x-mozilla-status""".split()
)
BLANK_LINE = re.compile(rb"\n\r?\n")
NAME = re.compile(rb"[!-9;-~]+")
PARAMETER = re.compile(r""";\s*([^\s=;"]+)\s*=\s*(?:"([^"\\]*)"|([^\s;"]*))""")
AFTER_BOUNDARY = re.compile(rb"(--)?[ \t]*(?:\r?\n|\r|\Z)")
READ = {
    name.encode(): name
    for name in [*KEPT, "content-type", "content-transfer-encoding", "content-disposition", "received"]
}
FOLDED = frozenset([b"", b" ", b"\t"])
LINE_FEED = 10
Parameters = dict[str, str]
NONE: Parameters = {}


class OddError(Exception):
    """A message that only the reference can make sense of."""


@dataclass(slots=True)
class Part:
    """A part of a message: its undecoded headers of interest (the topmost of each), `body` and `end` as offsets, and the parts inside.

    `payload` are its bytes where the reference decoded them; `whole` is false where parts were left out as nested too deeply or too many.
    """

    headers: dict[str, str]
    kind: str
    parameters: Parameters
    body: int
    end: int
    inner: list[Part] = field(default_factory=list)
    payload: bytes | None = None
    whole: bool = True

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
        return not self.name

    @property
    def name(self) -> str:
        """The file name of an attachment, or the empty string."""
        disposition = self.headers.get("content-disposition", "")
        if "name" not in disposition.lower() and "name" not in self.headers.get("content-type", "").lower():
            return ""
        from email.message import Message

        header = Message()
        header["content-disposition"] = disposition
        header["content-type"] = self.headers.get("content-type", "")
        return decoded(str(header.get_filename() or ""))


@lru_cache(maxsize=1024)
def typed(value: str) -> tuple[str, Parameters]:
    """The first word of a header in lower case and its parameters by lower-case name, the first of each."""
    found: Parameters = {}
    for name, quoted, plain in PARAMETER.findall(value):
        found.setdefault(name.lower(), quoted or plain)
    return value.partition(";")[0].strip().lower(), found


def parts_of(data: bytes, start: int = 0, end: int | None = None) -> Part:
    """The tree of parts of the message in that range."""
    try:
        return quick_parts(data, start, len(data) if end is None else end)
    except OddError:
        return reference_parts(data[start:end])


def quick_parts(data: bytes, start: int, end: int) -> Part:
    """The tree of parts of the message in that range; raise OddError where it is not well-formed."""
    return _part(data, start, end, 0, [0])


def reference_parts(data: bytes) -> Part:
    """The tree of parts that the email package makes of no more than the first 25 MB of a message, and of no more than 10,000 boundaries."""
    import email
    import email.policy

    read = data[:LARGEST]
    blank = BLANK_LINE.search(read)
    head = blank.start() if blank else len(read)
    if head > MOST_HEAD:
        read = read[:MOST_HEAD] + read[head:]
    if read.count(b"\n--") > MOST_BOUNDARIES:
        read = b"\n--".join(read.split(b"\n--", MOST_BOUNDARIES)[:-1])
    try:
        parsed = email.message_from_bytes(read, policy=email.policy.compat32)
        part = _part_of_parsed(parsed, 0, [0])
    except RecursionError:
        return Part({}, "text/plain", NONE, 0, 0, payload=b"", whole=False)
    part.whole = part.whole and len(read) == len(data)
    return part


def _part_of_parsed(parsed: email.message.Message, depth: int, count: list[int]) -> Part:
    headers: dict[str, str] = {}
    for name, value in parsed.raw_items():
        if name.lower().encode("utf-8", "replace") in READ:
            raw = " ".join(str(value).splitlines()).encode("utf-8", "surrogateescape")
            headers.setdefault(name.lower(), raw.decode("utf-8", "surrogateescape").strip()[:LONGEST_HEADER])
    parameters = {"charset": str(parsed.get_content_charset() or "")}
    part = Part(headers, parsed.get_content_type(), parameters, 0, 0)
    count[0] += 1
    inner = parsed.get_payload()
    if isinstance(inner, str):
        payload = parsed.get_payload(decode=True)
        part.payload = payload if isinstance(payload, bytes) else b""
        part.end = len(inner) if part.encoding in {"base64", "quoted-printable"} else len(part.payload)
        if part.kind.startswith(("multipart/", "message/")):
            part.kind = "text/plain"
    elif depth >= DEEPEST or count[0] >= MOST_PARTS:
        part.whole = False
    else:
        for child in inner:
            if count[0] >= MOST_PARTS:
                part.whole = False
                break
            part.inner.append(_part_of_parsed(child, depth + 1, count))  # type: ignore[arg-type]
        if part.kind.startswith("message/"):
            part.kind = "message/rfc822"
    return part


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
    if part.encoding.startswith(("x-uu", "uu")):
        raise OddError
    if kind.startswith("multipart/"):
        if kind == "multipart/digest":
            raise OddError
        if depth >= DEEPEST or count[0] >= MOST_PARTS:
            part.whole = False
        else:
            _divide(data, part, depth, count)
    elif kind.startswith("message/"):
        if kind != "message/rfc822" or part.encoding in {"base64", "quoted-printable"}:
            raise OddError
        if depth >= DEEPEST or count[0] >= MOST_PARTS:
            part.whole = False
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
    for line in data[start : min(stop, start + MOST_HEAD)].splitlines():
        if line[:1] in FOLDED:
            if not line or not name:
                raise OddError
            if name in found and len(found[name]) < LONGEST_HEADER:
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
            found[name] = value[:LONGEST_HEADER]
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
            part.whole = False
            return
        opened = after.end()
        position = max(opened - 1, position)
    if opened >= 0:
        part.inner.append(_part(data, opened, part.end, depth + 1, count))
    if not part.inner:
        raise OddError


def payload_of(data: bytes, part: Part, most: int = -1) -> bytes:
    """The bytes of a part without its transfer encoding, of no more than about `most` encoded bytes; broken base64 comes back as it is."""
    if part.payload is not None:
        return part.payload if most < 0 else part.payload[:most]
    body = data[part.body : part.end]
    cut = 0 <= most < len(body)
    if cut:
        body = body[: body.rfind(b"\n", 0, most) + 1] or body[:most]
    if part.encoding == "quoted-printable":
        body = binascii.a2b_qp(body)
    elif part.encoding == "base64":
        body = body.translate(None, b"\r\n")
        body = _unpacked(body[: len(body) // 4 * 4] if cut else body)
    return (body[: body.rfind(b"\n") + 1] or body[: body.rfind(b" ") + 1] or body) if cut else body


def _unpacked(packed: bytes) -> bytes:
    """What base64 stands for, more and more leniently, at last the thing itself."""
    for attempt, strict in ((packed + b"=" * (-len(packed) % 4), True), (packed, False), (packed + b"==", False)):
        try:
            return binascii.a2b_base64(attempt, strict_mode=strict)
        except binascii.Error:
            continue
    return packed


def is_whole(part: Part) -> bool:
    """Whether no part of it was left out."""
    return part.whole and all(map(is_whole, part.inner))
