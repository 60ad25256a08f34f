"""Make the words of a message fit to be shown: no control characters, and whole sentences around evidence."""

from __future__ import annotations

import unicodedata

from redflags.message import Evidence, Message
from redflags.segments import sentence_at


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
    start, end = sentence_at(text, evidence.start, evidence.end)
    words = text[start:end]
    return plain(words), evidence.start - start, min(evidence.end - start, len(words))
