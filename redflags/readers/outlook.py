"""Read Outlook's .msg files, and .pst data files in a child process with limits; both need the extra redflags[outlook]."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from email.parser import HeaderParser
from hashlib import blake2b
from importlib.util import find_spec

from redflags.message import Attachment, Link, Message
from redflags.readers import UnreadableError
from redflags.readers.labels import is_sent
from redflags.readers.letter import Letter, Piece, Unread
from redflags.readers.parts import KEPT
from redflags.readers.rendered import render
from redflags.readers.skim import MOST_TEXT
from redflags.readers.words import date_from, decoded
from redflags.segments import segment

PATIENCE = 120.0
RICH_TEXT = 0x1009
LONGEST_LINE = 16 * 2**20
NEEDS = "needs the extra redflags[outlook] (pip install 'redflags[outlook]'); or export it from Outlook as .eml or mbox"
BROKEN = "is damaged or not of the form its beginning says; export it again, as .eml or mbox if you can"
NO_TEXT = "the text is in Outlook's own format and was not read; save the message as .eml or text"


def message_from(
    *,
    headers: str = "",
    subject: str = "",
    sender: str = "",
    to: str = "",
    date: datetime | None = None,
    text: str = "",
    html: str = "",
    attachments: tuple[Attachment, ...] = (),
    rich: bool = False,
) -> Message:
    """The message that Outlook's fields make; its transport headers, if it has any, come first. `rich` says that there is only RTF text."""
    found = [
        (name.lower(), decoded(str(value)))
        for name, value in HeaderParser().parsestr(headers, headersonly=True).raw_items()
        if name.lower() in KEPT
    ]
    names = {name for name, _ in found}
    own = (("subject", subject), ("from", sender), ("to", to))
    found += [(name, decoded(value)) for name, value in own if value and name not in names]
    values = dict(reversed(found))
    links: tuple[Link, ...] = ()
    if html:
        shown, links = render(html)
        text = text if text.strip() else shown
    body = text[:MOST_TEXT].replace("\r\n", "\n").replace("\r", "\n").strip()
    notes = (NO_TEXT,) if rich and not body else ()
    mark = "\0".join([*(f"{name}:{value}" for name, value in found), str(date), body])
    return Message(
        source=values.get("message-id", "").strip()
        or f"<{blake2b(mark.encode('utf-8', 'replace'), digest_size=12).hexdigest()}@outlook>",
        body=body,
        headers=tuple(found),
        date=date_from(values.get("date", "")) or date,
        segments=segment(body, values.get("subject", "")),
        links=tuple(dict.fromkeys(links)),
        attachments=attachments,
        notes=notes,
        complete=not notes,
    )


def read_msg(data: bytes) -> Message:
    """Read a .msg file; raise UnreadableError if it is not one, or the extra is missing."""
    try:
        from oxmsg import Message as Stored
    except ImportError as error:
        raise UnreadableError(f"is an Outlook message, which {NEEDS}") from error
    try:
        stored = Stored.load(data)
        names = [
            Attachment(part.file_name or "(unnamed)", part.mime_type or "application/octet-stream", part.size)
            for part in stored.attachments
        ]
        recipients = [f"{one.name} <{one.email_address}>" for one in stored.recipients]
        date = stored.sent_date
        return message_from(
            headers="".join(f"{name}: {value}\n" for name, value in stored.message_headers.items()),
            subject=stored.subject,
            sender=stored.sender or "",
            to=", ".join(recipients),
            date=date if date is None or date.tzinfo else date.replace(tzinfo=UTC),
            text=stored.body or "",
            html=stored.html_body or "",
            attachments=tuple(names),
            rich=bool(stored.properties.binary_prop_value(RICH_TEXT)),
        )
    except Exception as error:  # a library that reads hostile bytes may raise anything
        raise UnreadableError(BROKEN) from error


def pst_letters(piece: Piece) -> Iterator[Letter | Unread]:
    """Yield the messages of a .pst or .ost file, read by a child process that may neither grow nor hang without end."""
    if find_spec("pypff") is None:
        yield Unread(piece.path, f"is an Outlook data file, which {NEEDS}")
        return
    command = [sys.executable, "-m", "redflags.readers.pst", piece.path, str(piece.start), str(piece.end)]
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as child:
        assert child.stdout is not None
        try:
            while True:
                watch = threading.Timer(PATIENCE, child.kill)
                watch.start()
                line = child.stdout.readline(LONGEST_LINE)
                watch.cancel()
                if not line:
                    break
                yield pst_letter(json.loads(line), piece)
        except ValueError:
            child.kill()
        finally:
            child.kill()
    if child.returncode:
        yield Unread(piece.path, BROKEN)


def pst_letter(row: dict[str, object], piece: Piece) -> Letter | Unread:
    """The letter of a line the child wrote."""
    place = f"{piece.path}, message {row['number']}"
    if "error" in row:
        return Unread(place, f"cannot be read ({row['error']}); the rest was read")
    labels = (str(row["folder"]),) if row["folder"] else ()
    stamp = row["date"]
    number = int(str(row["number"]))
    attachments = row["attachments"] if isinstance(row["attachments"], list) else []
    return Letter(
        place=place,
        message=message_from(
            headers=str(row["headers"]),
            subject=str(row["subject"]),
            sender=str(row["sender"]),
            date=datetime.fromisoformat(str(stamp)) if stamp else None,
            text=str(row["text"]),
            html=str(row["html"]),
            attachments=tuple(
                Attachment(str(name), "application/octet-stream", int(size)) for name, size in attachments
            ),
            rich=bool(row["rich"]),
        ),
        piece=Piece(piece.path, piece.form, piece.members, number, number + 1, stamp=piece.stamp),
        labels=labels,
        own=is_sent(labels),
    )
