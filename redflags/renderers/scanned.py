"""Render what a scan found: for a terminal, as JSON lines, and as a table for spreadsheets."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from redflags.assessment import SCHEMA, Assessment
from redflags.flag import Axis, Level
from redflags.renderers.shown import plain
from redflags.renderers.terminal import COLOURS, NOTHING, Page, render_terminal

if TYPE_CHECKING:
    from redflags.scanning import Report

COLUMNS = (
    "type", "level", "safety", "conduct", "employer", "kind", "messages", "first message", "flag", "title", "severity", "confidence", "quote", "document", "next step", "complete",
)  # fmt: skip
FORMULA = ("=", "+", "-", "@", "\t", "\r")
INCOMPLETE = "INCOMPLETE: not all of it could be read."
UNREAD_MOST = 20
SHOWN = Level.LOW


def counted(count: int, one: str, many: str = "") -> str:
    """A number with its noun."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def render_scan(report: Report, page: Page) -> str:
    """What was read, a table of processes by level, then each process that shows something."""
    counts = report.counts
    lines = [page.styled(INCOMPLETE, "1;31")] if not report.complete else []
    lines.append(
        f"Read {counted(counts['messages'], 'message')}: {counts['employer mail']:,} of employers in "
        f"{counted(counts['processes'], 'hiring process', 'hiring processes')}."
    )
    for name, words in (
        ("own", "written by you"),
        ("older", "older than --since"),
        ("trusted", "of domains you trust"),
    ):
        if counts.get(name):
            lines.append(f"  {counts[name]:,} {words}")
    if report.me:
        lines.append(f"Taken for yours: {plain(', '.join(report.me))}")
    if report.hidden:
        lines.append(f"Hidden, as seen before: {counted(report.hidden, 'process', 'processes')}.")
    lines += ["", *table(report, page)]
    blocks = ["\n".join(lines)]
    if report.unread:
        blocks.append("\n".join(unread_lines(report, page)))
    shown = [process for process in report.processes if process.level >= SHOWN]
    for process in shown:
        drawn = process.events if len(process.events) > 1 else ()
        headed = replace(process, source=heading(process), events=drawn)
        blocks.append(page.styled("─" * min(page.width, 60), "2") + "\n" + render_terminal(headed, page).rstrip("\n"))
    if not shown:
        blocks.append(NOTHING)
    return "\n\n".join(blocks) + "\n"


def heading(process: Assessment) -> str:
    """Who a process is with."""
    return plain(process.employer or "An unnamed employer")


def table(report: Report, page: Page) -> list[str]:
    """How many processes reach each level, on either scale."""
    lines = [f"{'':<10}{'processes':>10}{'safety':>9}{'conduct':>9}"]
    worst = Counter(process.level for process in report.processes)
    scales = {axis: Counter(process.level_of(axis) for process in report.processes) for axis in Axis}
    for level in sorted(Level, reverse=True):
        row = [worst[level], *(scales[axis][level] for axis in Axis)]
        if any(row):
            word = page.styled(f"{level.word:<10}", COLOURS[level])
            lines.append(f"{word}{row[0]:>10,}{row[1]:>9,}{row[2]:>9,}")
    return lines if len(lines) > 1 else []


def unread_lines(report: Report, page: Page) -> list[str]:
    """What could not be read, and why."""
    lines = [page.styled(f"Not read, {counted(len(report.unread), 'item')}:", "1")]
    lines += [f"  {plain(row.place)}: {plain(row.reason)}" for row in report.unread[:UNREAD_MOST]]
    if len(report.unread) > UNREAD_MOST:
        lines.append(f"  and {len(report.unread) - UNREAD_MOST:,} more; --format jsonl lists them all")
    return lines


def summary(report: Report) -> dict[str, Any]:
    """The counts of a scan as plain data, schema 1."""
    levels = Counter(process.level.word for process in report.processes)
    counts = report.counts
    return {
        "schema": SCHEMA,
        "type": "summary",
        "messages": counts["messages"],
        "employer_mail": counts["employer mail"],
        "own": counts["own"],
        "older": counts["older"],
        "trusted": counts["trusted"],
        "processes": counts["processes"],
        "hidden": report.hidden,
        "levels": {level.word: levels[level.word] for level in Level},
        "me": list(report.me),
        "unreadable": [{"place": row.place, "reason": row.reason} for row in report.unread],
        "complete": report.complete,
    }


def render_scan_jsonl(report: Report) -> str:
    """One process a line, then the summary."""
    rows = [*(process.to_dict() for process in report.processes), summary(report)]
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def render_scan_csv(report: Report) -> str:
    """One finding a line, one line for a process without any, and one for what could not be read."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for process in report.processes:
        first = [
            process.type, process.level.word, *(process.level_of(axis).word for axis in Axis), process.employer, process.kind, len(process.messages), process.source,
        ]  # fmt: skip
        last = [process.next_step.action, "yes" if process.complete else "no"]
        if not process.findings:
            writer.writerow(map(cell, [*first, *[""] * 6, *last]))
        for finding in process.findings:
            flag, evidence = finding.flag, finding.evidence[0]
            found = [
                flag.id,
                flag.title,
                flag.severity.word,
                f"{finding.confidence:.2f}",
                evidence.quote,
                evidence.document,
            ]
            writer.writerow(map(cell, [*first, *found, *last]))
    for row in report.unread:
        writer.writerow(map(cell, ["unreadable", *[""] * 11, row.reason, row.place, "", "no"]))
    return out.getvalue()


def cell(value: object) -> str:
    """A cell that no spreadsheet takes for a formula."""
    words = str(value)
    words = words.replace("\r", " ").replace("\n", " ") if words[:1] not in FORMULA else f"'{words}"
    return "".join(char if char.isprintable() else " " for char in words)
