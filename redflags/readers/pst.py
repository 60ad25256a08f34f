"""The child process that reads a .pst file: `python -m redflags.readers.pst FILE START END` writes one line of JSON a message.

The library behind it is written in C and reads hostile bytes, so it works apart, with limits on memory, time, and without the right to write files.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator
from typing import Any

from redflags.readers.words import decode_text

MOST_MEMORY = 2 * 2**30
MOST_SECONDS = 4 * 3600
MOST_TEXT = 1_000_000
DEEPEST = 64


def limit() -> None:
    """Forbid this process to grow, to run without end, or to write files; a system without such limits does without."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def messages_of(folder: Any, name: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:  # noqa: ANN401  (a C type)
    """Yield the messages of a folder and those inside it, each with the name of its folder; None stands for one that is broken."""
    for index in range(folder.number_of_sub_messages):
        try:
            yield name, folder.get_sub_message(index)
        except Exception:
            yield name, None
    if depth < DEEPEST:
        for index in range(folder.number_of_sub_folders):
            with contextlib.suppress(OSError):
                inner = folder.get_sub_folder(index)
                yield from messages_of(inner, str(inner.name or ""), depth + 1)


def row_of(message: Any) -> dict[str, object]:  # noqa: ANN401  (a C type)
    """What a message holds, as plain data."""
    attachments = []
    with contextlib.suppress(Exception):
        for index in range(min(message.number_of_attachments, 100)):
            part = message.get_attachment(index)
            attachments.append([str(getattr(part, "name", None) or "(unnamed)"), int(part.size)])
    date = field(message, "delivery_time") or field(message, "client_submit_time")
    return {
        "headers": words(field(message, "transport_headers")),
        "subject": words(field(message, "subject")),
        "sender": words(field(message, "sender_name")),
        "date": f"{date.isoformat()}+00:00" if hasattr(date, "isoformat") else "",
        "text": words(field(message, "plain_text_body")),
        "html": words(field(message, "html_body")),
        "rich": bool(field(message, "rtf_body")),
        "attachments": attachments,
    }


def field(message: Any, name: str) -> Any:  # noqa: ANN401  (a C type)
    """A field of a message, or None where it is missing or broken."""
    try:
        return getattr(message, name)
    except Exception:
        return None


def words(value: object) -> str:
    """Text, of whatever type and code page, without the odd characters Outlook puts before a subject."""
    text = decode_text(value, "") if isinstance(value, bytes) else str(value or "")
    text = text[:MOST_TEXT]
    return text[2:] if text.startswith("\x01") else text.rstrip("\0")


def main(path: str, start: int, end: int) -> None:
    """Write the messages from number `start` to before `end` (-1: all)."""
    limit()
    import pypff

    file = pypff.file()
    file.open(path)
    for number, (folder, message) in enumerate(messages_of(file.get_root_folder())):
        if number < start or 0 <= end <= number:
            continue
        row: dict[str, object] = {"number": number, "folder": folder}
        row |= row_of(message) if message is not None else {"error": "broken"}
        print(json.dumps(row), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
