"""The text of a message at a fraction of the cost of reading it in full: no links, no layout, of long parts the beginning."""

from __future__ import annotations

import re

from redflags.readers.parts import Part, payload_of
from redflags.readers.rendered import is_too_deep, stripped
from redflags.readers.words import decode_text, decoded

MOST_TEXT = 1_000_000
FEW_WORDS = 5
FORWARDED = "---------- Forwarded message ----------"
PRINTED = ("From", "Date", "Subject", "To")
SKIMMED, ENOUGH = 32_768, 2_500  # bytes of an encoded part; characters of its text
NEW_LINE = re.compile(r"<(?=/?(?:p|div|t[dr]|li|h[1-6]|table|[uo]l|blockquote|br|hr)\b)", re.IGNORECASE)


def skim(data: bytes, part: Part) -> str:
    """The text of a part and those inside it, HTML as plain words."""
    if part.kind == "multipart/alternative":
        texts = {index: skim(data, inner) for index, inner in enumerate(part.inner) if inner.kind != "text/html"}
        plain = next((text for index, text in texts.items() if part.inner[index].kind == "text/plain"), "")
        if len(plain.split(None, FEW_WORDS)) >= FEW_WORDS:
            return plain
        return max(
            [*texts.values(), *(skim(data, inner) for inner in part.inner if inner.kind == "text/html")],
            key=len,
            default="",
        )
    if part.kind == "message/rfc822":
        return "\n\n".join(forwarded(inner, skim(data, inner)) for inner in part.inner)
    if part.inner:
        return "\n\n".join(filter(None, (skim(data, inner) for inner in part.inner)))
    if not part.is_text:
        return ""
    if part.end - part.body > SKIMMED:
        text = words_of(payload_of(data, part, SKIMMED), part)
        if len(text) > ENOUGH:
            return text
    return words_of(payload_of(data, part), part)


def forwarded(part: Part, text: str) -> str:
    """The text of a message inside another, below the headers that tell whose it is."""
    lines = [f"{name}: {decoded(value)}" for name in PRINTED if (value := part.headers.get(name.lower()))]
    return "\n".join([FORWARDED, *lines, "", text])


def words_of(raw: bytes, part: Part) -> str:
    """The words of a text part, of HTML without styles and scripts and roughly one line a block."""
    text = decode_text(raw, part.parameters.get("charset", ""))[:MOST_TEXT]
    if part.kind != "text/html":
        return text.replace("\r\n", "\n").replace("\r", "\n").strip()
    if is_too_deep(text):
        return stripped(text)
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(NEW_LINE.sub("\n<", text))
    tree.strip_tags(["style", "script", "title"])
    root = tree.body or tree.root
    return root.text(separator="").strip() if root else ""
