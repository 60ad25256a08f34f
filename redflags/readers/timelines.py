"""Read what a person has of a hiring process (a table, JSON, YAML, or free notes) into timelines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from redflags.event import Timeline
from redflags.readers import CONTROL, HEAD, PACKED, UnreadableError
from redflags.readers.notes import read_notes
from redflags.readers.tables import Row, column_of, is_table, read_rows, read_table

if TYPE_CHECKING:
    import yaml

LARGEST = 20_000_000
LONGEST_NOTES = 500_000
DEEPEST = 20
LONGEST_VALUE = 5_000
EVENTS = ("events", "timeline", "history", "entries", "log", "steps", "rows", "items")
PROCESSES = ("processes", "timelines", "applications", "companies", "employers", "jobs")
YAML_START = re.compile(
    r"\A(?:\s*#[^\n]*\n)*\s*(?:---\s|%YAML|(?:- +|[\w ]{1,30}: *)?(?:!!?[\w<]|[&*]\w+\s)|(?:- +)?[\w\"' ]{1,30}:(?:\s+\S[^\n]*)?\r?\n\s*(?:- )?\s*[\w\"' ]{1,30}:|- *\{|- +[\w ]{1,30}: [^\n]*\r?\n +[\w ]{1,30}:)"
)
YAML_MARK = re.compile(r"^\s*(?:- +|[\w ]{1,30}: *)(?:!!?[\w<]|&\w+\s|\*\w+\s*$)", re.M)
YAML_KEY = re.compile(
    r"^\s*(?:- +)?[\"']?(events|timeline|history|entries|employer|company|date|when|event|what|kind)[\"']?\s*:",
    re.I | re.M,
)


def read_timelines(what: str | Path, *, as_of: date, region: str = "") -> list[Timeline]:
    """The timelines a text or file holds, one for each employer.

    Raise UnreadableError if nothing in it can be read; what was assumed, and rows that could not be read, stand in the notes.
    """
    text = text_of(what) if isinstance(what, Path) else what
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise UnreadableError("is empty; write down what happened and when, a line for each event")
    if len(text) > LARGEST:
        raise UnreadableError(
            f"is {len(text) / 1e6:.0f} million characters, too long for a timeline; keep only the events"
        )
    if len(CONTROL.findall(text[:HEAD])) > len(text[:HEAD]) / 10:
        raise UnreadableError("is not readable text; save it as CSV, JSON, YAML or plain notes")
    suffix = what.suffix.lower() if isinstance(what, Path) else ""
    timelines = read_form(text, suffix, as_of=as_of, region=region)
    if not timelines:
        raise UnreadableError("tells of no event; write down what happened and when, such as “3 Mar phone screen”")
    return timelines


def text_of(path: Path) -> str:
    """The text of a file; raise UnreadableError if it cannot be opened or is no text."""
    try:
        if path.is_dir():
            raise UnreadableError("is a folder; name a file in it")
        if path.stat().st_size > LARGEST:
            raise UnreadableError(
                f"is {path.stat().st_size / 1e6:.0f} MB, too large for a timeline; keep only the events"
            )
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableError(
            f"cannot be opened ({error.strerror or error}); check the name and your permission"
        ) from error
    for magic, name in PACKED.items():
        if data.startswith(magic):
            raise UnreadableError(f"is {name}, not a timeline; save it as CSV or plain text")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if b"\0" in data:
        raise UnreadableError("is binary; save it as CSV, JSON, YAML or plain notes")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def read_form(text: str, suffix: str, *, as_of: date, region: str) -> list[Timeline]:
    """The timelines of a text in the form it has by its beginning or its file's name."""
    start = text.lstrip()[:1]
    if (
        suffix in {".json", ".jsonl", ".ndjson"}
        or start == "{"
        or (start == "[" and re.match(r"\s*\[\s*(?:[\[{\"]|\])", text))
    ):
        if (values := json_values(text)) is not None:
            return read_data(values, text, as_of=as_of, region=region)
        if suffix.startswith(".json") or re.match(r"\s*\[?\s*\{\s*\"", text):
            raise UnreadableError(f"is not valid JSON ({json_trouble(text)}); mend it or give a table")
    if suffix in {".yaml", ".yml"} or (
        YAML_START.match(text) and (YAML_KEY.search(text[:2000]) or YAML_MARK.search(text[:2000]))
    ):
        return read_data(yaml_values(text), text, as_of=as_of, region=region)
    if suffix in {".csv", ".tsv"} or is_table(text):
        return read_table(text, as_of=as_of, region=region)
    if len(text) > LONGEST_NOTES:
        raise UnreadableError(
            f"is {len(text) / 1e6:.1f} million characters of notes, too long; keep only what happened and when"
        )
    return read_notes(text, as_of=as_of, region=region)


def json_values(text: str) -> object:
    """The value of JSON, or the list of those of JSON lines; None if it is neither."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    try:
        return [json.loads(line) for line in text.splitlines() if line.strip()] or None
    except (ValueError, RecursionError):
        return None


def json_trouble(text: str) -> str:
    """Where JSON is broken."""
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        return f"line {error.lineno}: {error.msg}"
    except (ValueError, RecursionError):
        pass
    return "it is nested too deeply"


def yaml_values(text: str) -> object:
    """The value of YAML without anchors, aliases and tags; raise UnreadableError if it has any or is broken."""
    import yaml

    try:
        for token in yaml.scan(text, Loader=yaml.SafeLoader):
            refused = {yaml.AnchorToken: "an anchor", yaml.AliasToken: "an alias", yaml.TagToken: "a tag"}.get(
                type(token)
            )
            if refused:
                raise UnreadableError(
                    f"has {refused} in line {token.start_mark.line + 1}, which is not read; write the values out"
                )
        return (
            list(yaml.load_all(text, Loader=plain_loader()))
            if "\n---" in text.strip()
            else yaml.load(text, Loader=plain_loader())
        )
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"line {mark.line + 1}: " if mark else ""
        raise UnreadableError(
            f"is not valid YAML ({where}{getattr(error, 'problem', '') or 'it cannot be parsed'}); mend it or give a table"
        ) from error
    except (RecursionError, ValueError) as error:
        raise UnreadableError(
            "is not valid YAML (it is nested too deeply, or holds an impossible value); mend it or give a table"
        ) from error


def plain_loader() -> type[yaml.SafeLoader]:
    """A safe loader that leaves dates as they are written, so that one impossible date does not spoil the rest."""
    import yaml

    class PlainLoader(yaml.SafeLoader):
        """Safe YAML with dates as text."""

    PlainLoader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    return PlainLoader


def read_data(value: object, text: str, *, as_of: date, region: str) -> list[Timeline]:
    """The timelines of plain data: a list of events, an employer with its events, or a list of such."""
    timelines: list[Timeline] = []
    loose: list[object] = []
    for found in processes_of(value):
        if isinstance(found, Mapping) and (events := events_in(found)) is not None:
            if isinstance(events, str):
                timelines += read_notes(events, as_of=as_of, region=region or named(found, "region"))
                continue
            rows = list(rows_of(events, text))
            if rows:
                timelines += read_rows(
                    rows,
                    as_of=as_of,
                    region=region or named(found, "region"),
                    unit="event",
                    employer=named(found, "employer"),
                    role=named(found, "role"),
                )
        else:
            loose.append(found)
    if loose:
        rows = list(rows_of(loose, text))
        if not rows:
            raise UnreadableError("holds no events; give a list of objects with “date” and “event”")
        timelines += read_rows(rows, as_of=as_of, region=region, unit="event")
    return timelines


def processes_of(value: object, depth: int = 0) -> Iterator[object]:
    """Yield the processes of plain data, and the events that stand in none."""
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            if isinstance(item, list):
                yield from processes_of(item, depth + 1)
            else:
                yield item
    elif isinstance(value, Mapping):
        for key in PROCESSES:
            inner = value.get(key)
            if isinstance(inner, list):
                yield from processes_of(inner, depth + 1)
                return
        if events_in(value) is None and value and all(isinstance(inner, list) for inner in value.values()):
            for name, inner in value.items():
                yield {"employer": str(name), "events": inner}
            return
        yield value


def events_in(process: Mapping[object, object]) -> list[object] | str | None:
    """The events of a process, None if it has none."""
    for key, value in process.items():
        if str(key).lower() in EVENTS and isinstance(value, list | str):
            return value
    return None


def named(process: Mapping[object, object], column: str) -> str:
    """The plain value of a process under any name its column goes by."""
    return next(
        (
            str(value)[:200]
            for key, value in process.items()
            if column_of(str(key)) == column and isinstance(value, str | int)
        ),
        "",
    )


def rows_of(events: list[object], text: str) -> Iterator[Row]:
    """Yield the rows of a list of objects, or of texts such as "3 Mar phone screen"."""
    position = 0
    for number, event in enumerate(events, 1):
        cells: dict[str, str] = {}
        if isinstance(event, Mapping):
            for key, value in event.items():
                column = column_of(str(key))
                if not column and str(key).lower() == "for":
                    column = "target"
                if (
                    column
                    and value is not None
                    and isinstance(value, str | int | float | date | datetime)
                    and not isinstance(value, bool)
                ):
                    shown = value.isoformat() if isinstance(value, date | datetime) else str(value)
                    if column in {"event", "note"} and column in cells:
                        shown = f"{cells[column]}; {shown}"
                    cells.setdefault(column, "")
                    cells[column] = shown[:LONGEST_VALUE]
        elif isinstance(event, str):
            cells = cells_of_text(event)
        anchor = str(cells.get("event") or cells.get("note") or cells.get("date") or "")
        start = text.find(anchor, position) if anchor else -1
        if start >= 0:
            position = end = start + len(anchor)
            yield Row(number, cells, start, end, anchor)
        else:
            yield Row(number, cells, 0, 0, "")


def cells_of_text(event: str) -> dict[str, str]:
    """The date and the words of an event given as one text."""
    from redflags.dates import phrases

    found = [phrase for phrase in phrases(event[:80]) if phrase.day_bound]
    if not found:
        return {"event": event[:LONGEST_VALUE]}
    first = found[0]
    return {
        "date": event[first.start : first.end],
        "event": (event[: first.start] + event[first.end :]).strip(" ,:;–—-")[:LONGEST_VALUE],
    }
