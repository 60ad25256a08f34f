"""Readers turn what a person has (pasted text, a mail file, standard input) into a message."""

from __future__ import annotations

import re
from pathlib import Path

from redflags.message import Message

LARGEST = 64_000_000
LONGEST = 1_000_000
HEAD = 10_000
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f\ufffd]")
MAIL_HEADER = re.compile(
    rb"\A(?:\xef\xbb\xbf)?[\r\n]*(?:>?From [^\r\n]+\r?\n)?(?:[!-9;-~]+:[^\r\n]*(?:\r?\n|\r)(?:[ \t][^\r\n]*(?:\r?\n|\r))*)+"
)
MAIL_SIGN = re.compile(
    rb"^(?:received|mime-version|message-id|content-type|return-path|dkim-signature|delivered-to|content-transfer-encoding|x-[\w-]+):",
    re.IGNORECASE | re.MULTILINE,
)
SEPARATOR = re.compile(rb"(?:\A|\n)From [^\n]{3,200}\n[!-9;-~]+:")
PACKED = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a zip or Office file",
    b"\xd0\xcf\x11\xe0": "an Outlook or old Office file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "a compressed file",
    b"{\\rtf": "an RTF file",
}


class UnreadableError(Exception):
    """Input that cannot be read; its message says what is wrong and what to do instead."""


def read_path(path: Path) -> Message:
    """Read a file that holds one message; raise UnreadableError if it does not."""
    try:
        if path.is_dir():
            raise UnreadableError("is a folder; check reads one message, so name a file in it")
        size = path.stat().st_size
        if size > LARGEST:
            raise UnreadableError(
                f"is {size / 1e6:.0f} MB, too large for one message; save the one message as a file of its own"
            )
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableError(
            f"cannot be opened ({error.strerror or error}); check the name and your permission"
        ) from error
    return read_bytes(data, mail=path.suffix.lower() == ".eml")


def read_bytes(data: bytes, *, mail: bool = False) -> Message:
    """Read a raw message, or text if it has no mail headers; raise UnreadableError if it is neither."""
    if not data.strip():
        raise UnreadableError("is empty; paste or save the message first")
    for magic, name in PACKED.items():
        if data.startswith(magic):
            raise UnreadableError(f"is {name}, not a message; open it, copy its text and paste that")
    if len(SEPARATOR.findall(data[:LARGEST])) > 1:
        raise UnreadableError(
            "is a mailbox of several messages; check reads one, so save the one you mean as a file of its own"
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return read_text(data.decode("utf-16", "replace"))
    head = MAIL_HEADER.match(data[:200_000])
    if head and (mail or MAIL_SIGN.search(head.group().replace(b"\r", b"\n"))):
        from redflags.readers.mail import read_mail

        return read_mail(data)
    if b"\0" in data:
        raise UnreadableError("is binary, not text or mail; copy the message's text and paste that")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    return read_text(text)


def read_text(text: str) -> Message:
    """Read pasted text; raise UnreadableError if it is empty, too long for one message, or not text."""
    if not text.strip():
        raise UnreadableError("is empty; paste or save the message first")
    if len(text) > LONGEST:
        raise UnreadableError(
            f"is {len(text) / 1e6:.1f} million characters, too long for one message; paste only the message itself"
        )
    odd = len(CONTROL.findall(text[:HEAD]))
    if odd > len(text[:HEAD]) / 10:
        raise UnreadableError("is not readable text; copy the message's text and paste that")
    from redflags.readers.pasted import read_pasted

    return read_pasted(text)
