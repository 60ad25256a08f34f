"""Read what an employer sent and say which warning signs it shows, entirely on this machine."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from redflags.catalogue import flags
from redflags.flag import Axis, Level, RedFlag
from redflags.readers import UnreadableError

if TYPE_CHECKING:
    from redflags.assessment import Assessment

__all__ = ["Axis", "Level", "RedFlag", "UnreadableError", "check", "flags"]


def check(what: str | bytes | Path, *, as_of: date | None = None, ignore: Collection[str] = ()) -> Assessment:
    """Assess one message: a str is pasted text, a Path a file, bytes a raw RFC 5322 message.

    `as_of` is the day to count from (today by default); flags whose ids are in `ignore` are left out.
    Raise UnreadableError if the input holds no message, KeyError if `ignore` names an unknown flag.
    """
    from redflags.catalogue import module_names
    from redflags.checking import assess, trained
    from redflags.readers import read_bytes, read_path, read_text

    for flag_id in ignore:
        if flag_id not in module_names():
            raise KeyError(flag_id)
    model, notes = trained()
    source = str(what) if isinstance(what, Path) else "input"
    if isinstance(what, Path):
        message = read_path(what)
    else:
        message = read_text(what) if isinstance(what, str) else read_bytes(what, mail=True)
    return assess(message, source=source, as_of=as_of, ignore=ignore, model=model, notes=notes)
