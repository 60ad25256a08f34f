"""`redflags explain`: tell all about one flag."""

from __future__ import annotations

import shutil
import textwrap
from difflib import get_close_matches

import click

from redflags.catalogue import flag, module_names
from redflags.flag import RedFlag, Stage, unmark
from redflags.thresholds import told

WIDEST = 100


@click.command("explain")
@click.argument("flag_id", metavar="FLAG")
def command(flag_id: str) -> None:
    """Tell what FLAG is, why it matters, what to do, who says so, and show examples."""
    if flag_id not in module_names():
        near = get_close_matches(flag_id, module_names(), n=3)
        hint = f"; did you mean {' or '.join(near)}?" if near else "; 'redflags list' names them"
        raise click.BadParameter(f"no flag is called {flag_id!r}{hint}", param_hint="FLAG")
    click.echo(page(flag(flag_id), min(shutil.get_terminal_size().columns, WIDEST)))


def page(flag: RedFlag, width: int) -> str:
    """The manual page of a flag."""

    def paragraph(words: str, indent: str = "  ", first: str | None = None) -> str:
        return textwrap.fill(
            words,
            width,
            initial_indent=indent if first is None else first,
            subsequent_indent=indent,
            break_on_hyphens=False,
        )

    lines = [flag.title, f"{flag.id} · {flag.family} · {flag.axis.value} · {flag.severity.word}", ""]
    lines += ["What it is", paragraph(flag.definition), "", "Why it matters", paragraph(flag.why), ""]
    lines += ["What to do", *(paragraph(advice, "    ", "  - ") for advice in flag.advice), ""]
    if flag.thresholds:
        lines += ["When it counts", paragraph(flag.thresholds), ""]
    if flag.stages == (Stage.OPEN,):
        lines += ["Stage", paragraph("Only before an offer is signed; afterwards the same is routine."), ""]
    if flag.limits:
        lines += ["Thresholds", *(paragraph(told(name), "    ", "  - ") for name in flag.limits), ""]
    for heading, mark, words, timelines in (
        ("Raises it", "+", flag.examples, flag.timeline_examples),
        ("Does not", "-", flag.counterexamples, flag.timeline_counterexamples),
    ):
        if words:
            lines += [heading, *(paragraph(shown(example), "    ", f"  {mark} ") for example in words), ""]
        if timelines:
            lines += [
                f"{heading} on a timeline",
                *(paragraph(example, "    ", f"  {mark} ") for example in timelines),
                "",
            ]
    lines += [
        "Sources",
        *(
            paragraph(cited(source.title, source.publisher, source.date), "    ", "  - ")
            + (f"\n    {source.url}" if source.url else "")
            for source in flag.sources
        ),
    ]
    return "\n".join(lines)


def shown(example: str) -> str:
    """An example on one line, its evidence in angle quotes."""
    text, spans = unmark(example)
    for start, end in reversed(spans):
        text = f"{text[:start]}«{text[start:end]}»{text[end:]}"
    return " / ".join(filter(None, text.split("\n")))


def cited(title: str, publisher: str, date: str) -> str:
    """A source in one line."""
    return f"{title}, {publisher}, {'no date' if date == 'n.d.' else date}"
