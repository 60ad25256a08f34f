"""Turn the bytes and header values of mail into words and dates, whatever they claim to be."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MONTHS = {name: n for n, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
DATE = re.compile(
    r"(?:[A-Za-z]{3}, )?(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)(?: \(\w+\))?"
)
ENCODED_WORD = re.compile(r"=\?([\w.:+*-]+)\?([qQbB])\?([^?]*)\?=")
ENCODED_WORDS = re.compile(rf"{ENCODED_WORD.pattern}(?:\s*{ENCODED_WORD.pattern})*")
AS_UTF_8 = frozenset(["us-ascii", "ascii", "iso-8859-1", "latin-1"])


def decode(data: bytes, charsets: list[str]) -> str:
    """Decode by the first charset that fits, at last by Windows-1252 with replacement."""
    for charset in [*charsets, "utf-8", "cp1252"]:
        try:
            return data.decode(charset)
        except (LookupError, UnicodeError, ValueError):
            continue
    return data.decode("cp1252", "replace")


def decode_text(data: bytes, charset: str) -> str:
    """Decode a text part: the declared charset, then UTF-8, then Windows-1252; what claims to be ASCII or Latin-1 may be UTF-8."""
    charset = charset.lower() or "utf-8"
    return decode(data, ["utf-8", charset] if charset in AS_UTF_8 else [charset])


def decoded(value: str) -> str:
    """A header's words: encoded words decoded, folds undone, surrogates of raw bytes read as UTF-8."""
    if not value.isascii():
        value = decode(value.encode("utf-8", "surrogateescape"), ["utf-8"])
    if "=?" in value:
        value = ENCODED_WORDS.sub(_decoded_words, " ".join(value.split()))
    return " ".join(value.split())


def _decoded_words(match: re.Match[str]) -> str:
    """The words of a run of encoded words; neighbours may share a character between them."""
    words: list[tuple[str, bytes]] = []
    for charset, encoding, text in ENCODED_WORD.findall(match[0]):
        try:
            raw = text.encode("ascii")
            if encoding in "qQ":
                data = binascii.a2b_qp(raw, header=True)
            else:
                data = binascii.a2b_base64(raw + b"=" * (-len(raw) % 4))
        except (UnicodeEncodeError, binascii.Error):
            return match[0]
        charset = charset.partition("*")[0].lower()
        if words and words[-1][0] == charset:
            data = words.pop()[1] + data
        words.append((charset, data))
    return "".join(decode(data, [charset]) for charset, data in words) or match[0]


def date_from(*values: str) -> datetime | None:
    """The first of the header values that is a sensible date: from 1970 to two days from now."""
    for value in dates(*values):
        aware = value if value.tzinfo else value.replace(tzinfo=UTC)
        if EPOCH <= aware <= datetime.now(UTC) + timedelta(days=2):
            return value
    return None


def dates(*values: str) -> Iterator[datetime]:
    """Yield the dates among the values; "-0000" means an unknown zone."""
    for value in values:
        try:
            if (match := DATE.fullmatch(value.strip())) and match[2].lower() in MONTHS:
                day, month, year, hour, minute, second, sign, hours, minutes = match.groups()
                zone = None
                if (sign, hours, minutes) != ("-", "00", "00"):
                    offset = timedelta(hours=int(hours), minutes=int(minutes))
                    zone = timezone(-offset if sign == "-" else offset)
                yield datetime(
                    int(year), MONTHS[month.lower()], int(day), int(hour), int(minute), int(second), tzinfo=zone
                )
            elif value.strip():
                yield parsedate_to_datetime(value)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
