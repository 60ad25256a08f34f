"""A message as it can be shown: its documents, the segments of its body, and evidence found in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SegmentKind(StrEnum):
    """Whose words a stretch of a body is."""

    NEW = "new"
    QUOTED = "quoted"
    FORWARDED = "forwarded"
    SIGNATURE = "signature"
    FOOTER = "footer"


@dataclass(frozen=True, slots=True)
class Segment:
    """A half-open stretch of the body."""

    kind: SegmentKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Link:
    """What a link shows and where it leads; the target is never opened."""

    text: str
    target: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """An attachment's label; its content is never decoded. `size` is in encoded bytes."""

    name: str
    content_type: str
    size: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """A half-open span of one document of a message, with its words."""

    document: str
    part: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message. `source` is its Message-ID, or "input"; `notes` say what could not be read.

    `headers` hold decoded values by lower-case name, the topmost first; `calendars` hold the raw iCalendar text of its invites.
    """

    source: str = "input"
    body: str
    headers: tuple[tuple[str, str], ...] = ()
    date: datetime | None = None
    segments: tuple[Segment, ...] = ()
    links: tuple[Link, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    calendars: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    complete: bool = True

    def header(self, name: str) -> str:
        """The topmost header of that lower-case name, or the empty string."""
        return next((value for key, value in self.headers if key == name), "")

    @property
    def subject(self) -> str:
        """The decoded subject."""
        return self.header("subject")

    def text_of(self, part: str) -> str:
        """The text of a document: "body", "subject", or "header:Name"."""
        if part == "body":
            return self.body
        return self.header(part.removeprefix("header:").lower())

    def evidence(self, part: str, start: int, end: int) -> Evidence:
        """The evidence at a span of "body", "subject" or "header:Name"."""
        return Evidence(self.source, part, start, end, self.text_of(part)[start:end])

    def header_evidence(self, name: str, words: str = "") -> Evidence:
        """The evidence of a header, or of some words in it."""
        value = self.header(name.lower())
        start = max(value.find(words), 0) if words else 0
        end = start + len(words) if words and words in value else len(value)
        return Evidence(self.source, f"header:{name}", start, end, value[start:end])

    def link_evidence(self, link: Link) -> Evidence:
        """The evidence of a link's target."""
        return Evidence(self.source, "link", 0, len(link.target), link.target)
