"""Read one raw RFC 5322 message, however broken, without opening attachments."""

from __future__ import annotations

from redflags.message import Attachment, Link, Message
from redflags.readers.parts import KEPT, LARGEST, Part, is_whole, parts_of, payload_of
from redflags.readers.rendered import links_of, render
from redflags.readers.skim import FEW_WORDS, MOST_TEXT, forwarded
from redflags.readers.words import date_from, decode_text, decoded
from redflags.segments import segment

CALENDARS = frozenset(["text/calendar", "application/ics"])
MOST_CALENDARS = 10
LARGEST_CALENDAR = 200_000


def read_mail(data: bytes) -> Message:
    """Read a raw message; what cannot be decoded is replaced, and what is not read is said in the notes."""
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if data.startswith((b"From ", b">From ")):
        data = data.partition(b"\n")[2]
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    return message_of(data, parts_of(data))


def message_of(data: bytes, root: Part) -> Message:
    """The message that a tree of parts makes."""
    gathered = Gathered(data)
    body = gathered.body_of(root)
    if not is_whole(root):
        gathered.leave("more or larger parts than can be read; the rest was left out")
    headers = {name: decoded(value) for name, value in root.headers.items() if name in KEPT}
    return Message(
        source=headers.get("message-id") or "input",
        body=body,
        headers=tuple(headers.items()),
        date=date_from(root.headers.get("date", ""), root.headers.get("received", "").rpartition(";")[2]),
        segments=segment(body, headers.get("subject", "")),
        links=tuple(dict.fromkeys(gathered.links)),
        attachments=tuple(gathered.attachments),
        calendars=tuple(dict.fromkeys(gathered.calendars)),
        notes=tuple(dict.fromkeys(gathered.notes)),
        complete=gathered.complete,
    )


class Gathered:
    """The links, attachment labels, calendars and notes of a message's parts, gathered while its text is read."""

    def __init__(self, data: bytes) -> None:
        """Gather from the bytes of one message."""
        self.data = data
        self.links: list[Link] = []
        self.attachments: list[Attachment] = []
        self.calendars: list[str] = []
        self.notes: list[str] = []
        self.complete = True
        self.left = LARGEST

    def leave(self, note: str) -> None:
        """Say that something was not read."""
        self.notes.append(note)
        self.complete = False

    def body_of(self, part: Part) -> str:
        """The text of a part and those inside it."""
        if part.kind == "message/rfc822":
            return "\n\n".join(forwarded(inner, self.body_of(inner)) for inner in part.inner)
        if part.kind == "multipart/alternative":
            return self._alternative(part)
        if part.inner or not part.whole:
            return "\n\n".join(filter(None, map(self.body_of, part.inner)))
        return self._text(part) if part.is_text else self._attachment(part)

    def _alternative(self, part: Part) -> str:
        """The plain text if it says something, else the richest form; links come from both."""
        texts = {index: self.body_of(inner) for index, inner in enumerate(part.inner) if inner.kind != "text/html"}
        plain = next((text for index, text in texts.items() if part.inner[index].kind == "text/plain"), "")
        enough = len(plain.split(None, FEW_WORDS)) >= FEW_WORDS
        for index, inner in enumerate(part.inner):
            if inner.kind == "text/html":
                texts[index] = self._links(inner) if enough and inner.is_text else self.body_of(inner)
        return plain if enough else max((texts[index] for index in sorted(texts)), key=len, default="")

    def _links(self, part: Part) -> str:
        """Gather the links of a part whose text is not shown."""
        text = decode_text(payload_of(self.data, part), part.parameters.get("charset", ""))
        self.links.extend(links_of(text))
        return ""

    def _text(self, part: Part) -> str:
        text = decode_text(payload_of(self.data, part), part.parameters.get("charset", ""))
        if len(text) > MOST_TEXT or len(text) > self.left:
            self.leave("only the first million characters of the text were read")
            text = text[: min(MOST_TEXT, self.left)]
        self.left -= len(text)
        if part.kind == "text/html":
            text, links = render(text)
            self.links.extend(links)
        return text.replace("\r\n", "\n").replace("\r", "\n").strip()

    def _attachment(self, part: Part) -> str:
        name = part.name
        if part.kind == "application/ms-tnef" or name.lower() == "winmail.dat":
            self.leave(
                "winmail.dat holds the message in Outlook's own format and was not read; ask for it as plain text"
            )
        if part.kind in CALENDARS:
            self._keep_calendar(part)
        self.attachments.append(Attachment(name or "(unnamed)", part.kind, part.end - part.body))
        return ""

    def _keep_calendar(self, part: Part) -> None:
        text = decode_text(payload_of(self.data, part, LARGEST_CALENDAR * 2), part.parameters.get("charset", ""))
        if len(text) > LARGEST_CALENDAR or len(self.calendars) == MOST_CALENDARS:
            self.notes.append("more or larger calendar parts than can be read; some were left out")
        else:
            self.calendars.append(text)
