"""Read a table of events: separated values, Markdown, and rows of JSON or YAML, with any sensible names of columns."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from redflags.chronology import in_order, number_rounds, with_held
from redflags.dates import Phrase, phrases, resolve
from redflags.event import By, Event, EventKind, Timeline, day_of
from redflags.happenings import (
    THEM,
    Happening,
    doer,
    happenings,
    hours_in,
    is_silence,
    minutes_in,
    reasons_in,
    round_in,
)
from redflags.message import Evidence
from redflags.readers import UnreadableError
from redflags.readers.notes import order_cost

K = EventKind
MOST_ROWS = 20_000
MOST_NOTES = 8
LONGEST_CELL = 5_000
COLUMNS: tuple[tuple[str, str], ...] = (
    ("moved_from", r"(?:moved|rescheduled|changed)[ _-]?from|fecha anterior|(?:old|original|previous|former|prior)[ _-](?:date|time|start|slot)|from[ _-](?:date|time)|was"),
    ("target", r"nueva fecha|fecha nueva|neue[rs]? (?:termin|datum)|nouvelle date|for|target|new[ _-](?:date|time|start|slot)|(?:moved|rescheduled|changed|postponed)[ _-]?to|to|(?:promised|due|deadline|scheduled|planned|start)(?:[ _-](?:date|for|by|time|at|on))?|deadline|due|until|expires|starts?|new[ _-]?start|to[ _-](?:date|time)|when[ _-]for"),
    ("date", r"fecha|(?:event|status|stage|step|action|update)[ _-](?:date|on|at)|(?:event[ _-]?)?(?:date|when|day|datum|on|at|timestamp|dt|date[ _-]?time|logged|happened)(?:[ _-](?:of[ _-]event|happened|logged))?|date \(.*\)"),
    ("time", r"time|hour|clock"),
    ("event", r"event(?:[ _-]?(?:type|kind|name))?|what(?:[ _-]happened)?|stage|status|type|kind|activity|action|step|milestone|happen(?:ed|ing)s?|evento|suceso|ereignis|événement|evenement|estado|state|phase|entry|update"),
    ("note", r"notes?|comments?|details?|description|remarks?|text|summary|words|memo|info|outcome|message|log|content|what[ _-]they[ _-]said|feedback|reasons?|why|notas?|comentarios?|motivo|notiz(?:en)?|bemerkung(?:en)?|remarques?"),
    ("employer", r"company(?:[ _-]?name)?|employer|organi[sz]ation|org|firm|client|business|where|with|empresa|compañ[ií]a|firma|unternehmen|entreprise|société|bedrijf"),
    ("role", r"puesto|stelle|poste|role|position|job(?:[ _-]?title)?|title|vacancy|opening"),
    ("by", r"(?:requested|asked|moved|changed)[ _-]by|by[ _-]whom|qui[eé]n|wer|qui|by|who(?:se)?(?:[ _-]\w+)?|from|actor|initiator|initiated[ _-]by|caused[ _-]by|party|side|doer|source|sender"),
    ("round", r"round(?:[ _-]?(?:no|number|#|nr))?|interview[ _-](?:no|number|#)|stage[ _-](?:no|number)|rnd"),
    ("minutes", r"minutes?(?:[ _-]\w+)*|wait(?:ed|ing)?(?:[ _-]\w+)*|min(?:s)?(?:[ _-]late)?|late[ _-]by"),
    ("hours", r"hours?(?:[ _-]\w+)*|effort|hrs"),
    ("region", r"region|country|jurisdiction"),
)  # fmt: skip
NAMES = tuple((name, re.compile(rf"\A(?:{pattern})\Z", re.I)) for name, pattern in COLUMNS)
KINDS = {kind.value: kind for kind in EventKind}
SAME_KIND = {
    "application": K.APPLIED, "application sent": K.APPLIED, "application submitted": K.APPLIED, "application received": K.ACKNOWLEDGED, "submitted": K.APPLIED,
    "confirmation": K.ACKNOWLEDGED, "acknowledgement": K.ACKNOWLEDGED, "screen": K.SCREEN_HELD, "phone screen": K.SCREEN_HELD, "interview": K.INTERVIEW_HELD,
    "interviewed": K.INTERVIEW_HELD, "scheduled": K.INTERVIEW_SCHEDULED, "invitation": K.INTERVIEW_SCHEDULED, "invited": K.INTERVIEW_SCHEDULED, "invite": K.INTERVIEW_SCHEDULED,
    "reschedule": K.INTERVIEW_RESCHEDULED, "rescheduled": K.INTERVIEW_RESCHEDULED, "moved": K.INTERVIEW_RESCHEDULED, "postponed": K.INTERVIEW_RESCHEDULED,
    "cancelled": K.INTERVIEW_CANCELLED, "canceled": K.INTERVIEW_CANCELLED, "cancellation": K.INTERVIEW_CANCELLED, "no show": K.INTERVIEW_MISSED, "missed": K.INTERVIEW_MISSED,
    "waiting": K.KEPT_WAITING, "late": K.KEPT_WAITING, "take home": K.ASSESSMENT_ASSIGNED, "assessment": K.ASSESSMENT_ASSIGNED, "assignment": K.ASSESSMENT_ASSIGNED,
    "test": K.ASSESSMENT_ASSIGNED, "task": K.ASSESSMENT_ASSIGNED, "promise": K.PROMISE_MADE, "promised": K.PROMISE_MADE, "update": K.STATUS_UPDATE, "status": K.STATUS_UPDATE,
    "follow up": K.FOLLOW_UP_SENT, "followup": K.FOLLOW_UP_SENT, "chased": K.FOLLOW_UP_SENT, "reminder": K.FOLLOW_UP_SENT, "reply": K.REPLY_RECEIVED, "response": K.REPLY_RECEIVED,
    "answer": K.REPLY_RECEIVED, "references": K.REFERENCES_REQUESTED, "offer": K.OFFER_MADE, "accepted": K.OFFER_ACCEPTED, "rejection": K.REJECTED, "declined": K.REJECTED,
    "withdrawn": K.WITHDRAWN, "withdrew": K.WITHDRAWN, "note": K.NOTE, "onsite": K.INTERVIEW_HELD, "final": K.INTERVIEW_HELD, "final round": K.INTERVIEW_HELD,
}  # fmt: skip
OWN = frozenset({K.APPLIED, K.ASSESSMENT_SUBMITTED, K.FOLLOW_UP_SENT, K.OFFER_ACCEPTED, K.WITHDRAWN})
OPEN = frozenset({K.SCREEN_HELD, K.INTERVIEW_HELD, K.INTERVIEW_RESCHEDULED, K.INTERVIEW_CANCELLED, K.NOTE})
SIDE = frozenset({K.KEPT_WAITING, K.PROMISE_MADE})
ME = re.compile(
    r"\A\W*(?:me|i|myself|candidate|applicant|self|us|mine|own|user|candidat[oae]?|bewerber(?:in)?|yo|ich|moi)\b", re.I
)
SIDES = re.compile(
    rf"\A(?:the )?(?:{THEM}|interviewers?|employers?|company|agency|hr|panel|team|both|unknown|n/?a|none|-+|\?+)(?!\w)",
    re.I,
)
NOBODY = re.compile(r"\A\W*(?:unknown|unclear|n/?a|none|\?+|-+|both|other|)\W*\Z", re.I)
DELIMITERS = ",\t;|"
BLANKS = re.compile(r"\s{2,}")
DASHES = re.compile(r"\A\s*\|?(?:\s*:?-{2,}:?\s*\|?)+\s*\Z")


@dataclass(slots=True)
class Row:
    """One row with its number, its cells by column, and where it stands in the text."""

    number: int
    cells: dict[str, str]
    start: int
    end: int
    words: str


@dataclass(slots=True)
class Told:
    """What the rows tell of one employer."""

    employer: str
    role: str = ""
    region: str = ""
    events: list[Event] = field(default_factory=list)


def is_table(text: str) -> bool:
    """Whether a text has the shape of separated values: a first line of several cells, and lines after it with about as many."""
    lines = [line for line in text.lstrip("\ufeff").splitlines() if line.strip()][:12]
    if not lines:
        return False
    if aligned(lines):
        return True
    delimiter = delimiter_of(lines[0])
    if not delimiter:
        return False
    cells = split(lines[0], delimiter)
    if len(cells) < 2:
        return False
    named = [column_of(cell) for cell in cells]
    if (
        len(list(filter(None, named))) >= 2
        or ("employer" in named and wide(cells) and not phrases(lines[0]))
        or (len(cells) >= 3 and wide(cells))
    ):
        return all(len(cell) < 40 for cell in cells)
    if len(lines) < 2:
        return False
    if not phrases("\n".join(lines)) and len({len(split(line, delimiter)) for line in lines}) == 1:
        return all(len(cell.split()) <= 3 for cell in cells) and not happenings(lines[0])
    dated = sum(is_date(split(line, delimiter)[0]) for line in lines)
    return (
        delimiter in "\t;|,"
        and dated == len(lines)
        and len({len(split(line, delimiter)) for line in lines}) == 1
        and (delimiter != "," or len(lines) > 2)
    )


def aligned(lines: Sequence[str]) -> bool:
    """Whether lines are a table parted by blanks: steps above, and a row with a name and a cell for each of them below."""
    steps = BLANKS.split(lines[0].strip())
    rows = [BLANKS.split(line.strip()) for line in lines[1:]]
    return (
        len(steps) > 1
        and bool(rows)
        and sum(kind_of_column(step) is not None for step in steps) > 1
        and all(len(row) == len(steps) + 1 and not re.search(r"\d", row[0]) for row in rows)
    )


def delimiter_of(line: str) -> str:
    """The delimiter that parts a line into most cells, empty if none does."""
    counts = {delimiter: len(split(line, delimiter)) for delimiter in DELIMITERS}
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] > 1 else ""


def split(line: str, delimiter: str) -> list[str]:
    """The cells of one line."""
    if delimiter == "|":
        return [cell.strip() for cell in line.strip().strip("|").split("|")]
    try:
        return next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:
        return line.split(delimiter)


def column_of(name: str) -> str:
    """What a column of that name holds, empty if it is not known."""
    clean = re.sub(r"\s+", " ", name.strip(" \t*_#:\ufeff\"'").lower())
    return next((column for column, pattern in NAMES if pattern.match(clean)), "")


def wide(header: Sequence[str]) -> bool:
    """Whether a table has a row for each application, with a column of dates for each step."""
    dated = sum(kind_of_column(name) is not None for name in header)
    columns = {column_of(name) for name in header}
    return "employer" in columns and dated >= (2 if columns & {"date", "event"} else 1)


def kind_of_column(name: str) -> EventKind | None:
    """The kind of event whose date a column such as "Date applied" holds."""
    clean = re.sub(r"[_-]+", " ", re.sub(r"\b(?:dates?|on|sent|day|when|of|the)\b", " ", name.lower()))
    clean = " ".join(clean.split())
    if not clean or column_of(name) in {"date", "note", "employer", "role", "by", "event"}:
        return None
    if clean in SAME_KIND:
        return SAME_KIND[clean]
    found = happenings(clean)
    return found[0].kind if found else None


def is_date(cell: str) -> bool:
    """Whether a cell is a date and little else."""
    return date_phrase(cell) is not None


def date_phrase(cell: str) -> Phrase | None:
    """The date of a cell that holds one and little else."""
    cell = cell.strip()
    found = [phrase for phrase in phrases(cell[:80]) if phrase.day_bound]
    if not found or len(cell) > 60:
        return None
    rest = re.sub(
        r"[\W\d_]|\b(?:at|on|the|Z|utc|gmt|cet|est|pst|bst|mon|tue|wed|thu|fri|sat|sun)\w{0,4}\b",
        "",
        cell[: found[0].start] + cell[found[0].end :],
        flags=re.I,
    )
    return found[0] if len(rest) <= 3 else None


def read_table(text: str, *, as_of: date, region: str = "") -> list[Timeline]:
    """The timelines of separated values; raise UnreadableError if no column holds dates."""
    lines = list(records_of(text))
    if not lines:
        raise UnreadableError("is empty; give it rows of a date and what happened")
    first = lines[0][2]
    if wide(first) and not any(column_of(name) == "date" for name in first):
        return read_wide(first, lines[1:], as_of=as_of, region=region)
    columns = [column_of(name) for name in first]
    if (
        "date" not in columns
        and "target" in columns
        and any(is_date(row[2][columns.index("target")]) for row in lines[1:6] if len(row[2]) > columns.index("target"))
    ):
        columns[columns.index("target")] = "date"
    if "date" not in columns:
        columns = guessed_columns(columns, [row[2] for row in lines[:30]])
    if "date" not in columns:
        raise UnreadableError("has no column of dates; name one “date”, with a date such as 2026-03-05 in every row")
    if "event" not in columns and "note" not in columns:
        columns = with_event_column(columns, [row[2] for row in lines[1:30]])
    if "event" not in columns and "note" not in columns:
        raise UnreadableError("has no column that says what happened; name one “event”")
    body = lines if any(is_date(cell) for cell in first) else lines[1:]
    if "by" in columns and "employer" not in columns and names_employers([row[2] for row in body], columns.index("by")):
        columns[columns.index("by")] = "employer"
    rows: list[Row] = []
    for number, (start, end), cells in body:
        named: dict[str, str] = {}
        for column, cell in zip(columns, cells, strict=False):
            if column and cell.strip():
                named[column] = (
                    f"{named[column]}; {cell.strip()}"
                    if column in named and column in {"note", "event"}
                    else named.get(column, cell.strip())
                )
        if body is not lines:
            rows += further(first, columns, number, (start, end), cells, named)
        rows.append(Row(number, named, start, end, text[start:end].strip()))
    return read_rows(rows, as_of=as_of, region=region, unit="row")


def names_employers(rows: Sequence[Sequence[str]], index: int) -> bool:
    """Whether a column headed "who" names companies: none of its cells says a side or a person's part."""
    cells = [row[index].strip() for row in rows if len(row) > index and row[index].strip()]
    return bool(cells) and all(cell[:1].isupper() and not SIDES.match(cell) and not ME.match(cell) for cell in cells)


def further(
    header: Sequence[str],
    columns: Sequence[str],
    number: int,
    span: tuple[int, int],
    cells: Sequence[str],
    named: dict[str, str],
) -> Iterator[Row]:
    """Yield what a row tells in a column of its own beside the date, such as "applied on"."""
    about = {name: cell for name, cell in named.items() if name in {"employer", "role", "region"}}
    for name, column, cell in zip(header, columns, cells, strict=False):
        if not column and is_date(cell) and (kind := kind_of_column(name)) is not None:
            yield Row(
                number, about | {"date": cell.strip(), "event": kind.value}, *span, f"{name.strip()}: {cell.strip()}"
            )


def records_of(text: str) -> Iterator[tuple[int, tuple[int, int], list[str]]]:
    """Yield line number, span and cells of each record, those of quoted cells over several lines too."""
    lead = len(text) - len(text.lstrip("\ufeff"))
    lines = text.splitlines(keepends=True)
    opening = next((line for line in lines if line.strip()), "")
    spaced = aligned([line for line in lines if line.strip()][:12])
    delimiter = delimiter_of(opening.lstrip("\ufeff")) or ","
    offsets = [0]
    for line in lines:
        offsets.append(offsets[-1] + len(line))
    if spaced:
        for index, line in enumerate(lines):
            if line.strip():
                cells = BLANKS.split(line.strip())
                head = ["company"] if line is opening else []
                yield index + 1, (offsets[index], offsets[index] + len(line.rstrip("\r\n"))), head + cells
        return
    if delimiter == "|":
        for index, line in enumerate(lines):
            if line.strip() and not DASHES.match(line):
                yield index + 1, (offsets[index], offsets[index] + len(line.rstrip("\r\n"))), split(line, "|")
        return
    csv.field_size_limit(1_000_000)
    reader = csv.reader(io.StringIO(text[lead:], newline=""), delimiter=delimiter, skipinitialspace=True)
    before = 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            continue
        if any(cell.strip() for cell in cells):
            first, last = offsets[min(before, len(lines))], offsets[min(reader.line_num, len(lines))]
            yield before + 1, (first, last), [cell[:LONGEST_CELL] for cell in cells]
        before = reader.line_num


def guessed_columns(columns: list[str], rows: list[list[str]]) -> list[str]:
    """The columns with the first one that mostly holds dates taken for the date."""
    width = max(map(len, rows), default=0)
    columns = columns + [""] * (width - len(columns))
    for index in range(width):
        cells = [row[index] for row in rows if len(row) > index and row[index].strip()]
        if cells and sum(map(is_date, cells)) >= max(1, 0.6 * (len(cells) - 1)):
            columns[index] = "date"
            break
    return columns


def with_event_column(columns: list[str], rows: list[list[str]]) -> list[str]:
    """The columns with the wordiest unknown one taken for what happened."""
    free = [index for index, column in enumerate(columns) if not column]
    if not free:
        return columns
    wordy = max(free, key=lambda index: sum(len(row[index]) for row in rows if len(row) > index))
    return ["event" if index == wordy else column for index, column in enumerate(columns)]


def read_wide(
    header: list[str], lines: Iterable[tuple[int, tuple[int, int], list[str]]], *, as_of: date, region: str
) -> list[Timeline]:
    """The timelines of a table with a row for each application."""
    rows = []
    for number, (start, end), cells in lines:
        named = {
            column_of(name): cell.strip()
            for name, cell in zip(header, cells, strict=False)
            if column_of(name) in {"employer", "role", "region"}
        }
        for name, cell in zip(header, cells, strict=False):
            kind = kind_of_column(name)
            if kind is None and re.search(r"\d", cell) and (told := happenings(cell)):
                kind = told[0].kind
                cell = " ".join(cell[phrase.start : phrase.end] for phrase in phrases(cell)[:1])
            if kind is None or not cell.strip() or (not is_date(cell) and not re.search(r"\d", cell)):
                continue
            rows.append(
                Row(
                    number,
                    named | {"date": cell.strip(), "event": kind.value, "note": name if round_in(name) else ""},
                    start,
                    end,
                    f"{name.strip()}: {cell.strip()}",
                )
            )
    return read_rows(rows, as_of=as_of, region=region, unit="row")


def read_rows(
    rows: list[Row],
    *,
    as_of: date,
    region: str = "",
    unit: str = "row",
    employer: str = "",
    role: str = "",
    notes: Sequence[str] = (),
) -> list[Timeline]:
    """The timelines of rows; a row that cannot be read is named in the notes. Raise UnreadableError if none can."""
    troubles: list[str] = list(notes)
    left_out = 0
    complete = not notes
    if len(rows) > MOST_ROWS:
        troubles.append(f"only the first {MOST_ROWS} of {len(rows)} rows were read")
        rows, complete = rows[:MOST_ROWS], False
    day_first, order_note = row_order(rows, as_of, region)
    told: dict[str, Told] = {}
    last_employer, base = employer, as_of
    for row in rows:
        name = row.cells.get("employer", "") or last_employer
        last_employer = name
        entry = told.setdefault(name.casefold(), Told(name, role))
        entry.role = entry.role or row.cells.get("role", "")
        entry.region = entry.region or row.cells.get("region", "")
        try:
            found = list(row_events(row, as_of, base, day_first))
        except ValueError as error:
            left_out += 1
            complete = False
            if left_out <= MOST_NOTES:
                troubles.append(f"{unit} {row.number}: {error}")
            continue
        for event in found:
            base = event.day
            if event.day > as_of and left_out < MOST_NOTES:
                troubles.append(
                    f"{unit} {row.number}: {event.day.isoformat()} lies ahead of {as_of.isoformat()}; check the date"
                )
        entry.events.extend(found)
    if left_out > MOST_NOTES:
        troubles.append(f"{left_out - MOST_NOTES} more could not be read")
    if rows and not any(entry.events for entry in told.values()):
        raise UnreadableError(troubles[0] if troubles else "holds no events; give it rows of a date and what happened")
    if order_note:
        troubles.append(order_note)
    timelines = []
    for entry in told.values():
        if not entry.events:
            continue
        if any(later.day < earlier.day for earlier, later in zip(entry.events, entry.events[1:], strict=False)):
            troubles_here = (*troubles, "the rows are not in order of date; they were sorted")
        else:
            troubles_here = tuple(troubles)
        events = number_rounds(in_order(entry.events))
        timelines.append(
            Timeline(
                events=with_held(events, as_of),
                as_of=as_of,
                employer=entry.employer,
                role=entry.role,
                region=region or entry.region,
                notes=troubles_here,
                complete=complete,
            )
        )
    return timelines


def row_order(rows: Sequence[Row], as_of: date, region: str) -> tuple[bool, str]:
    """Whether day stands before month in the rows, and a note where that had to be assumed."""
    found = [phrase for row in rows[:2000] for phrase in phrases(row.cells.get("date", "")[:60]) if phrase.ambiguous]
    if not found:
        return True, ""
    day_first, month_first = (order_cost(found, order, as_of) for order in (True, False))
    if day_first != month_first:
        return day_first < month_first, ""
    american = region.partition("-")[0].upper() in {"US", "PH"}
    example = next(
        row.cells["date"] for row in rows if any(phrase.ambiguous for phrase in phrases(row.cells.get("date", "")[:60]))
    )
    return (
        not american,
        f"“{example}” was read with the {'month' if american else 'day'} first; the other order would fit as well",
    )


def read_date(cell: str, as_of: date, base: date, day_first: bool, *, past: bool = True) -> date | datetime:
    """The date a cell holds; raise ValueError saying what is wrong with it."""
    cell = cell.strip()
    if not cell:
        raise ValueError("has no date, so it was left out")
    phrase = date_phrase(cell)
    at: date | datetime | None = None
    if phrase is not None:
        yearless = not ({"iso_y", "num_y", "dm_y", "md_y"} & phrase.fields.keys())
        at = resolve(phrase, as_of if past else base, previous=base, past=past, day_first=day_first)
        if not past and at is not None and yearless and day_of(at) < base - timedelta(1):
            at = resolve(phrase, base, previous=base, day_first=day_first)
    elif re.fullmatch(r"(?:19|20)\d{6}", cell):
        at = date(int(cell[:4]), int(cell[4:6]), int(cell[6:]))
    elif not re.search(r"\A\W*[0-9?x-]{1,6}\W*\Z|\A\D{1,6}\Z", cell) and len(cell) <= 60 and re.search(r"\d", cell):
        at = foreign_date(cell, day_first)
    if at is None:
        raise ValueError(f"“{cell[:40]}” is not a date that can be read; write it as 2026-03-05")
    return at


def foreign_date(cell: str, day_first: bool) -> date | datetime | None:
    """A complete date as other programs and languages write it, such as "3. März 2026"; None if it is none."""
    import dateparser

    if not re.search(r"(?<!\d)(?:19|20)\d{2}(?!\d)", cell):
        return None
    found: datetime | None = dateparser.parse(
        cell,
        languages=["en", "de", "fr", "es", "it", "nl", "pt"],
        settings={
            "REQUIRE_PARTS": ["day", "month", "year"],
            "DATE_ORDER": "DMY" if day_first else "MDY",
            "PARSERS": ["absolute-time"],
        },
    )
    if found is None or not 1990 <= found.year <= 2100:
        return None
    found = found.replace(tzinfo=None)
    return found if found.hour or found.minute else found.date()


def row_events(row: Row, as_of: date, base: date, day_first: bool) -> Iterator[Event]:
    """Yield the event of a row, and what its note tells besides; raise ValueError saying why there is none."""
    cells = row.cells
    at = read_date(cells.get("date", ""), as_of, base, day_first)
    if (
        "time" in cells
        and not isinstance(at, datetime)
        and (clocks := [phrase for phrase in phrases(cells["time"]) if phrase.clock])
    ):
        at = datetime.combine(at, clocks[0].clock or datetime.min.time())
    label, note = cells.get("event", ""), cells.get("note", "")
    if not label and not note:
        raise ValueError("does not say what happened, so it was left out")
    kind, found = kinds_of(label, note)
    words = " – ".join(filter(None, (label, note)))
    evidence = (Evidence("input", "event", row.start, row.end, row.words),) if row.words else ()
    if kind is None:
        if is_silence(label):
            return
        kind = K.NOTE
    if day_of(at) > as_of and kind in {K.INTERVIEW_HELD, K.SCREEN_HELD}:
        kind = K.INTERVIEW_SCHEDULED if kind is K.INTERVIEW_HELD else K.SCREEN_SCHEDULED
    by = side(cells["by"]) if "by" in cells else None
    told_by = found.by if found else By.UNKNOWN
    if by is None:
        by = (
            told_by
            if kind in OPEN and told_by is not By.UNKNOWN
            else doer(words)
            if kind in {K.INTERVIEW_RESCHEDULED, K.INTERVIEW_CANCELLED}
            else (
                By.CANDIDATE
                if kind in OWN
                else told_by
                if kind is K.INTERVIEW_MISSED and found
                else By.UNKNOWN
                if kind in OPEN
                else By.EMPLOYER
            )
        )
    target = moved_from = None
    if cells.get("target"):
        target = read_date(cells["target"], as_of, day_of(at), day_first, past=False)
    if cells.get("moved_from"):
        moved_from = read_date(cells["moved_from"], as_of, day_of(at), day_first, past=False)
    if target is None or moved_from is None:
        noted_target, noted_from = targets_in(words, kind, day_of(at), day_first)
        target, moved_from = target or noted_target, moved_from or noted_from
    yield Event(
        at=at,
        kind=kind,
        by=by,
        target=target,
        moved_from=moved_from,
        round=number_in(cells.get("round", ""), words),
        minutes=int(number_cell(cells.get("minutes", "")) or minutes_in(words) or 0) or None
        if kind in {K.KEPT_WAITING, K.INTERVIEW_MISSED}
        else None,
        hours=(number_cell(cells.get("hours", "")) or hours_in(words))
        if kind in {K.ASSESSMENT_ASSIGNED, K.ASSESSMENT_SUBMITTED}
        else None,
        reasons=reasons_in(words),
        words=words,
        evidence=evidence,
    )
    if label.strip().lower() in KINDS or not note:
        return
    for extra in happenings(note):
        if extra.kind is K.KEPT_WAITING and kind is K.INTERVIEW_MISSED:
            continue
        if extra.kind in SIDE and extra.kind is not kind:
            noted, _ = targets_in(note, extra.kind, day_of(at), day_first)
            if extra.kind is K.PROMISE_MADE and noted is None:
                continue
            yield Event(
                at=at,
                kind=extra.kind,
                by=extra.by,
                target=noted,
                minutes=extra.minutes,
                reasons=extra.reasons,
                words=note,
                evidence=evidence,
            )


def kinds_of(label: str, note: str) -> tuple[EventKind | None, Happening | None]:
    """The kind that a row's words name, and what they were taken for."""
    clean = " ".join(re.sub(r"[\W_]+", " ", label.lower()).split())
    found = happenings(label) or happenings(f"{label} {note}".strip())
    first = found[0] if found else None
    if (kind := KINDS.get(clean.replace(" ", "-"))) is not None:
        return kind, next((one for one in happenings(f"{label} {note}") if one.kind is kind), first)
    if clean in SAME_KIND:
        kind = SAME_KIND[clean]
        noted = happenings(note)
        if (
            kind in {K.INTERVIEW_HELD, K.SCREEN_HELD}
            and noted
            and noted[0].kind in {K.INTERVIEW_RESCHEDULED, K.INTERVIEW_CANCELLED, K.INTERVIEW_MISSED}
        ):
            return noted[0].kind, noted[0]
        if (
            kind in {K.ASSESSMENT_ASSIGNED, K.INTERVIEW_HELD, K.SCREEN_HELD}
            and noted
            and noted[0].kind in {K.ASSESSMENT_SUBMITTED, K.INTERVIEW_SCHEDULED, K.SCREEN_SCHEDULED}
        ):
            return noted[0].kind, noted[0]
        return kind, first
    return (first.kind, first) if first else (None, None)


def targets_in(
    words: str, kind: EventKind, base: date, day_first: bool
) -> tuple[date | datetime | None, date | datetime | None]:
    """The announced start or promised day, and the start before a move, that a row's words name."""
    if kind in OWN | {K.REJECTED, K.INTERVIEW_HELD, K.SCREEN_HELD, K.KEPT_WAITING, K.INTERVIEW_MISSED}:
        return None, None
    target = moved_from = None
    for phrase in phrases(words):
        before = words[max(0, phrase.start - 20) : phrase.start]
        at = resolve(phrase, base, previous=base, day_first=day_first)
        if at is None or day_of(at) < base - timedelta(3):
            continue
        if re.search(r"\b(?:from|was|instead of|not)\s+(?:the )?\Z", before, re.I) or re.match(
            r"['’]s\b", words[phrase.end :]
        ):
            moved_from = moved_from or at
        elif phrase.day_bound or kind in {K.INTERVIEW_RESCHEDULED, K.INTERVIEW_SCHEDULED, K.SCREEN_SCHEDULED}:
            target = target or at
    return target, moved_from


def side(cell: str) -> By:
    """Whose doing a cell says something was."""
    if NOBODY.match(cell):
        return By.UNKNOWN
    return By.CANDIDATE if ME.match(cell) else By.EMPLOYER


def number_cell(cell: str) -> float | None:
    """The number in a cell, None if there is none."""
    match = re.search(r"\d{1,4}(?:\.\d{1,2})?", cell)
    return float(match.group()) if match else None


def number_in(cell: str, words: str) -> int | None:
    """The round a cell or the words name."""
    if match := re.search(r"\d{1,2}", cell):
        return int(match.group())
    if re.match(r"\s*(?:screen|phone)", cell, re.I):
        return 0
    return round_in(cell) if cell and round_in(cell) is not None else round_in(words)
