"""Read what an employer sent and say which warning signs it shows, entirely on this machine."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from redflags.catalogue import flags
from redflags.event import By, Event, EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.readers import UnreadableError

if TYPE_CHECKING:
    from redflags.assessment import Assessment
    from redflags.readers.letter import Unread
    from redflags.thresholds import Thresholds

__all__ = [
    "Axis",
    "By",
    "Event",
    "EventKind",
    "Level",
    "RedFlag",
    "UnreadableError",
    "check",
    "flags",
    "scan",
    "timeline",
]


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


def timeline(
    what: str | Path | Sequence[Event],
    *,
    as_of: date | None = None,
    region: str = "",
    ignore: Collection[str] = (),
    thresholds: Thresholds | None = None,
) -> list[Assessment]:
    """Assess what happened in hiring processes, one assessment for each: a str is notes, CSV, JSON or YAML, a Path a file of them, or give events.

    Silence is judged on `as_of` (today by default); `region` is an ISO 3166 code such as "CA-ON" and adds its public holidays and deadlines.
    Raise UnreadableError if the input tells of no event, KeyError if `ignore` names an unknown flag.
    """
    from redflags.catalogue import module_names
    from redflags.chronology import in_order, number_rounds, with_held
    from redflags.event import Timeline
    from redflags.readers.timelines import read_timelines
    from redflags.thresholds import DEFAULTS
    from redflags.timelines import assess_timeline

    for flag_id in ignore:
        if flag_id not in module_names():
            raise KeyError(flag_id)
    day = as_of or date.today()
    source = str(what) if isinstance(what, Path) else "input"
    if isinstance(what, str | Path):
        timelines = read_timelines(what, as_of=day, region=region)
    else:
        timelines = [Timeline(events=with_held(number_rounds(in_order(what)), day), as_of=day, region=region)]
    limits = thresholds or DEFAULTS
    return [assess_timeline(one, source=source, ignore=ignore, thresholds=limits) for one in timelines]


def scan(
    paths: Sequence[str | Path],
    *,
    me: Collection[str] | str | None = None,
    as_of: date | None = None,
    workers: int | None = None,
    ignore: Collection[str] = (),
    since: date | None = None,
    state: Path | None = None,
    fresh: bool = False,
    unread: Callable[[Unread], object] | None = None,
) -> Iterator[Assessment]:
    """Yield the assessment of each hiring process in mailbox files and folders, the worst first.

    `me` are the owner's addresses (found if not given), `workers` the processes to use (one a processor), `since` the first day that counts; `state` is a
    file to keep finished work in. `unread` is called with the place and reason of all that could not be read. The messages of an assessment hold the words
    that are evidence, and no others. Raise KeyError if `ignore` names an unknown flag, StateError (of redflags.state) if a state file cannot be used.
    """
    from redflags.catalogue import module_names
    from redflags.scanning import scan_mail

    for flag_id in ignore:
        if flag_id not in module_names():
            raise KeyError(flag_id)
    report = scan_mail(
        [Path(path) for path in paths],
        me=[me] if isinstance(me, str) else me or (),
        as_of=as_of,
        workers=workers,
        ignore=ignore,
        since=since,
        state=state,
        fresh=fresh,
    )
    if unread:
        for row in report.unread:
            unread(row)
    yield from report.processes
