"""Read one raw RFC 5322 message, however broken, without opening attachments."""

from __future__ import annotations

import email
import email.message
import email.policy
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import parsedate_to_datetime

from redflags.message import Attachment, Link, Message
from redflags.readers.rendered import render
from redflags.segments import segment

DEEPEST = 64
MOST_PARTS = 1000
MOST_TEXT = 1_000_000
FEW_WORDS = 5
MOST_CALENDARS = 10
LONGEST_CALENDAR = 200_000
KEPT = frozenset(
    [
        "from",
        "to",
        "cc",
        "subject",
        "date",
        "reply-to",
        "sender",
        "return-path",
        "message-id",
        "list-id",
        "list-post",
        "in-reply-to",
        "references",
        "authentication-results",
        "delivered-to",
        "x-gmail-labels",
        "x-gm-thrid",
    ]
)
FORWARDED = "---------- Forwarded message ----------"
PRINTED = ("From", "Date", "Subject", "To")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def read_mail(data: bytes) -> Message:
    """Read a raw message; what cannot be decoded is replaced, and what is not read is said in the notes."""
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if data.startswith((b"From ", b">From ")):
        data = data.partition(b"\n")[2]
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    notes: list[str] = []
    try:
        parsed = email.message_from_bytes(data, policy=email.policy.compat32)
        parts = Parts(notes)
        body = parts.body_of(parsed, 0)
    except RecursionError:
        return Message(body="", notes=("parts are nested too deeply; the message was not read",), complete=False)
    headers = tuple((name.lower(), decoded(str(value))) for name, value in parsed.raw_items() if name.lower() in KEPT)
    values = dict(reversed(headers))
    return Message(
        source=values.get("message-id", "").strip() or "input",
        body=body,
        headers=headers,
        date=date_of(parsed),
        segments=segment(body, values.get("subject", "")),
        links=tuple(dict.fromkeys(parts.links)),
        attachments=tuple(parts.attachments),
        calendars=tuple(dict.fromkeys(parts.calendars)),
        notes=tuple(dict.fromkeys(notes)),
        complete=parts.complete,
    )


class Parts:
    """Gather the text, links, attachment labels and calendar entries of a message's parts."""

    def __init__(self, notes: list[str]) -> None:
        """Collect into empty lists; `notes` is shared with the reader."""
        self.links: list[Link] = []
        self.attachments: list[Attachment] = []
        self.calendars: list[str] = []
        self.notes = notes
        self.complete = True
        self.count = 0

    def body_of(self, part: email.message.Message, depth: int) -> str:
        """The text of a part and those inside it."""
        self.count += 1
        if depth > DEEPEST or self.count > MOST_PARTS:
            self._leave("more parts than can be read; the rest was left out")
            return ""
        kind = part.get_content_type()
        if kind == "message/rfc822" or (kind.startswith("message/") and part.is_multipart()):
            inner = part.get_payload()
            return "\n\n".join(
                self._forwarded(message, depth) for message in inner if isinstance(message, email.message.Message)
            )
        if part.is_multipart():
            children = [child for child in part.get_payload() if isinstance(child, email.message.Message)]
            if kind == "multipart/alternative":
                return self._alternative(children, depth)
            return "\n\n".join(filter(None, (self.body_of(child, depth + 1) for child in children)))
        return self._leaf(part, kind)

    def _leaf(self, part: email.message.Message, kind: str) -> str:
        name = decoded(str(part.get_filename() or ""))
        if kind in {"text/calendar", "application/ics"} and len(self.calendars) < MOST_CALENDARS:
            calendar = text_of(part)
            if len(calendar) <= LONGEST_CALENDAR:
                self.calendars.append(calendar)
        attached = "attachment" in str(part.get("content-disposition", "")).lower()
        if kind == "application/ms-tnef" or name.lower() == "winmail.dat":
            self._leave(
                "winmail.dat holds the message in Outlook's own format and was not read; ask for it as plain text"
            )
        if not kind.startswith("text/") or kind == "text/calendar" or (attached and name):
            payload = part.get_payload()
            self.attachments.append(
                Attachment(name or "(unnamed)", kind, len(payload) if isinstance(payload, str) else 0)
            )
            return ""
        text = text_of(part)
        if len(text) > MOST_TEXT:
            self._leave("only the first million characters of the text were read")
            text = text[:MOST_TEXT]
        if kind == "text/html":
            text, links = render(text)
            self.links.extend(links)
        return text.replace("\r\n", "\n").replace("\r", "\n").strip()

    def _alternative(self, children: list[email.message.Message], depth: int) -> str:
        """The plain text if it says something, else the richest form; links come from both."""
        texts = [(child.get_content_type(), self.body_of(child, depth + 1)) for child in children]
        plain = next((text for kind, text in texts if kind == "text/plain"), "")
        if len(plain.split()) >= FEW_WORDS:
            return plain
        return max((text for _, text in texts), key=len, default="")

    def _forwarded(self, message: email.message.Message, depth: int) -> str:
        lines = [f"{name}: {decoded(str(message[name]))}" for name in PRINTED if message[name]]
        return "\n".join([FORWARDED, *lines, "", self.body_of(message, depth + 1)])

    def _leave(self, note: str) -> None:
        self.notes.append(note)
        self.complete = False


def text_of(part: email.message.Message) -> str:
    """A text part's words: the declared charset, then UTF-8, then Windows-1252; broken base64 comes back as it is."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return str(payload or "")
    charset = str(part.get_content_charset() or "utf-8").lower()
    first = ["utf-8"] if charset in {"us-ascii", "ascii", "iso-8859-1", "latin-1"} else []
    return decode(payload, [*first, charset])


def decode(data: bytes, charsets: list[str]) -> str:
    """Decode by the first charset that fits, at last by Windows-1252 with replacement."""
    for charset in [*charsets, "utf-8", "cp1252"]:
        try:
            return data.decode(charset)
        except (LookupError, UnicodeError, ValueError):
            continue
    return data.decode("cp1252", "replace")


def decoded(value: str) -> str:
    """A header's words: encoded words decoded, folds undone, surrogates of raw bytes read as UTF-8."""
    raw = value.encode("utf-8", "surrogateescape")
    value = decode(raw, ["utf-8"])
    if "=?" in value:
        try:
            pieces = decode_header(re.sub(r"\?=\s+=\?", "?==?", value))
        except (HeaderParseError, ValueError):
            pieces = [(value, None)]
        words = (
            piece if isinstance(piece, str) else decode(piece, [charset] if charset else [])
            for piece, charset in pieces
        )
        value = "".join(words).strip() or value
    return " ".join(value.split())


def date_of(parsed: email.message.Message) -> datetime | None:
    """The date of the Date header, else of the topmost Received line; None if neither is sensible."""
    received = str(parsed.get("received", "")).rpartition(";")[2]
    for value in candidates(str(parsed.get("date", "")), received):
        aware = value if value.tzinfo else value.replace(tzinfo=UTC)
        if EPOCH <= aware <= datetime.now(UTC) + timedelta(days=2):
            return value
    return None


def candidates(*values: str) -> Iterator[datetime]:
    """Yield the dates among the values."""
    for value in values:
        try:
            yield parsedate_to_datetime(value)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
