"""Make the words of a message fit to be shown: no control characters, and whole sentences around evidence."""

from __future__ import annotations

import re
import unicodedata

from redflags.message import Evidence, Message

REACH = 160
STOP = re.compile(r"[.!?](?=\s)|\n\s*\n|\n(?=\s*[-*•>])")


def plain(text: str) -> str:
    """The text with every control, format and surrogate character replaced one for one."""
    if text.isprintable():
        return text
    return "".join(
        char
        if char.isprintable()
        else " "
        if char in "\n\r\t\u00a0\u2028\u2029" or unicodedata.category(char) == "Zs"
        else "\ufffd"
        for char in text
    )


def surroundings(message: Message | None, evidence: Evidence) -> tuple[str, int, int]:
    """The sentence around evidence, fit to be shown, and where the evidence stands in it."""
    if message is None or evidence.part in {"link", "attachment", "event"}:
        return plain(evidence.quote), 0, len(evidence.quote)
    text = message.text_of(evidence.part)
    reach = max(evidence.start - REACH, 0)
    start = max((stop.end() for stop in STOP.finditer(text, reach, evidence.start)), default=reach)
    start += len(text[start : evidence.start]) - len(text[start : evidence.start].lstrip())
    stop = STOP.search(text, max(evidence.end - 1, 0), evidence.end + REACH)
    end = max(stop.end() if stop else min(len(text), evidence.end + REACH), evidence.end)
    words = text[start:end].rstrip()
    return plain(words), evidence.start - start, min(evidence.end - start, len(words))
