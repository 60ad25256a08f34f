"""Read a pasted message, with or without header lines on top."""

from __future__ import annotations

import contextlib
import re
from email.utils import parsedate_to_datetime

from redflags.message import Message
from redflags.segments import segment

HEADER_LINE = re.compile(
    r"[ \t]*\*?(From|To|Cc|Subject|Date|Sent|Reply-To|Sender|Return-Path|Authentication-Results|Message-ID|Attachments?):\*?[ \t]*([^\r\n]*)(?:\r?\n|\r|\Z)",
    re.IGNORECASE,
)


def read_pasted(text: str) -> Message:
    """Read pasted text; header lines count as such only if From, Reply-To or Subject is among the first lines."""
    headers: list[tuple[str, str]] = []
    position = len(text) - len(text.lstrip())
    while match := HEADER_LINE.match(text, position):
        headers.append((match[1].lower(), match[2].strip()))
        position = match.end()
    if not {"from", "reply-to", "subject"} & {name for name, _ in headers}:
        headers, position = [], 0
    body = text[position:]
    values = dict(reversed(headers))
    date = None
    with contextlib.suppress(ValueError, TypeError, IndexError):
        date = parsedate_to_datetime(values.get("date") or values.get("sent", ""))
    return Message(body=body, headers=tuple(headers), date=date, segments=segment(body, values.get("subject", "")))
