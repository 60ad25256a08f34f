"""Read one raw RFC 5322 message, however broken, without opening attachments."""

from __future__ import annotations

import email
import email.message
import email.policy

from redflags.message import Attachment, Link, Message
from redflags.readers.rendered import render
from redflags.readers.skim import (
    CALENDARS,
    CUT,
    DEEPEST,
    FEW_WORDS,
    FORWARDED,
    KEPT,
    MOST_PARTS,
    MOST_TEXT,
    PRINTED,
    OddError,
    cut,
    is_whole,
    parts_of,
)
from redflags.readers.words import date_from, decode_text, decoded
from redflags.segments import segment

LARGEST = 25_000_000
MOST_CALENDARS = 10
LARGEST_CALENDAR = 200_000
TOO_MANY = "more parts than can be read; the rest was left out"


def read_mail(data: bytes) -> Message:
    """Read a raw message; what cannot be decoded is replaced, and what is not read is said in the notes."""
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if data.startswith((b"From ", b">From ")):
        data = data.partition(b"\n")[2]
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    notes: list[str] = []
    parts = Parts(notes)
    data = parts.cut(data)
    try:
        parsed = email.message_from_bytes(data, policy=email.policy.compat32)
        body = parts.body_of(parsed, 0)
    except RecursionError:
        return Message(body="", notes=("parts are nested too deeply; the message was not read",), complete=False)
    headers = tuple((name.lower(), decoded(str(value))) for name, value in parsed.raw_items() if name.lower() in KEPT)
    values = dict(reversed(headers))
    return Message(
        source=values.get("message-id", "").strip() or "input",
        body=body,
        headers=headers,
        date=date_from(str(parsed.get("date", "")), str(parsed.get("received", "")).rpartition(";")[2]),
        segments=segment(body, values.get("subject", "")),
        links=tuple(dict.fromkeys(parts.links)),
        attachments=tuple(parts.attachments),
        calendars=tuple(dict.fromkeys(parts.calendars)),
        notes=tuple(dict.fromkeys(notes)),
        complete=parts.complete,
    )


class Parts:
    """Gather the text, links and attachment labels of a message's parts."""

    def __init__(self, notes: list[str]) -> None:
        """Collect into empty lists; `notes` is shared with the reader."""
        self.links: list[Link] = []
        self.attachments: list[Attachment] = []
        self.calendars: list[str] = []
        self.notes = notes
        self.complete = True
        self.count = 0

    def cut(self, data: bytes) -> bytes:
        """The message without its attachments, and without what is more than can be read."""
        try:
            root = parts_of(data)
        except OddError:
            pass
        else:
            data = cut(data, root)
            if not is_whole(root):
                self._leave(TOO_MANY)
        if len(data) > LARGEST:
            self._leave("only the first 25 MB of the message were read")
        return data[:LARGEST]

    def body_of(self, part: email.message.Message, depth: int) -> str:
        """The text of a part and those inside it."""
        self.count += 1
        if depth > DEEPEST or self.count > MOST_PARTS:
            self._leave(TOO_MANY)
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
        attached = "attachment" in str(part.get("content-disposition", "")).lower()
        if kind == "application/ms-tnef" or name.lower() == "winmail.dat":
            self._leave(
                "winmail.dat holds the message in Outlook's own format and was not read; ask for it as plain text"
            )
        if kind in CALENDARS:
            self._keep_calendar(text_of(part))
        if not (kind.startswith(("text/", "multipart/"))) or kind == "text/calendar" or (attached and name):
            self.attachments.append(Attachment(name or "(unnamed)", kind, size_of(part)))
            return ""
        text = text_of(part)
        if len(text) > MOST_TEXT:
            self._leave("only the first million characters of the text were read")
            text = text[:MOST_TEXT]
        if kind == "text/html":
            text, links = render(text)
            self.links.extend(links)
        return text.replace("\r\n", "\n").replace("\r", "\n").strip()

    def _keep_calendar(self, text: str) -> None:
        if len(text) > LARGEST_CALENDAR or len(self.calendars) == MOST_CALENDARS:
            self.notes.append("more or larger calendar parts than can be read; some were left out")
        else:
            self.calendars.append(text)

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
    """A text part's words; broken base64 comes back as it is."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return str(payload or "")
    return decode_text(payload, str(part.get_content_charset() or ""))


def size_of(part: email.message.Message) -> int:
    """How many encoded bytes an attachment has, or had before it was cut out."""
    payload = part.get_payload()
    said = str(part.get(CUT, "")).strip()
    if not payload and said.isdecimal():
        return int(said[:18])
    return len(payload) if isinstance(payload, str) else 0
