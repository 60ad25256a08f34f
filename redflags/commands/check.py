"""`redflags check`: assess messages."""

from __future__ import annotations

import gc
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from redflags.catalogue import module_names
from redflags.flag import Level
from redflags.readers import UnreadableError

if TYPE_CHECKING:
    from redflags.assessment import Assessment

LEVELS = [level.word for level in Level if level > Level.NONE]
FORMATS = ["terminal", "json", "jsonl", "markdown"]
PROMPT = "Paste the message, then press Ctrl-D (Ctrl-Z and Enter on Windows):"
UNREADABLE = 3


@click.command("check")
@click.argument("files", nargs=-1, metavar="[FILE|-]...")
@click.option(
    "--format", "format_", type=click.Choice(FORMATS), default="terminal", show_default=True, help="Form of the report."
)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write the report to this file.")
@click.option("--ignore", multiple=True, metavar="FLAG", help="Leave this flag out; may be given again.")
@click.option("--fail-on", type=click.Choice(LEVELS), help="Exit with 1 if a level is this bad or worse.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The day to count from instead of today.")
@click.option("--trace", is_flag=True, help="Also show signals that did not count, and the sums.")
def command(
    files: tuple[str, ...],
    format_: str,
    output: Path | None,
    ignore: tuple[str, ...],
    fail_on: str | None,
    as_of: datetime | None,
    trace: bool,
) -> None:
    """Assess each FILE: a pasted message as text, or a mail saved as .eml.

    Without FILE, or with -, the message is read from standard input.
    """
    for flag_id in ignore:
        if flag_id not in module_names():
            raise click.BadParameter(
                f"no flag is called {flag_id!r}; 'redflags list' names them", param_hint="--ignore"
            )
    gc.disable()  # collecting among the patterns' many small objects takes a tenth of a short run
    day = as_of.date() if as_of else None
    assessments, failed = [], False
    for name in files or ("-",):
        try:
            assessments.append(assess_one(name, day, ignore))
        except UnreadableError as error:
            failed = True
            click.echo(f"redflags: {'the input' if name == '-' else click.format_filename(name)} {error}.", err=True)
    if assessments:
        write(render(assessments, format_, trace, to_file=output is not None), output)
    if failed or not all(assessment.complete for assessment in assessments):
        sys.exit(UNREADABLE)
    if fail_on and any(assessment.level >= Level[fail_on.upper()] for assessment in assessments):
        sys.exit(1)


def assess_one(name: str, day: date | None, ignore: tuple[str, ...]) -> Assessment:
    """Read and assess one file or standard input."""
    from redflags.readers import LARGEST, read_bytes, read_path

    if name == "-":
        if sys.stdin.isatty():
            click.echo(PROMPT, err=True)
        data = sys.stdin.buffer.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise UnreadableError("is too large for one message; save the one message as a file of its own")
        message = read_bytes(data)
    else:
        message = read_path(Path(name))
    from redflags.checking import assess, trained

    model, notes = trained()
    return assess(message, source="input" if name == "-" else name, as_of=day, ignore=ignore, model=model, notes=notes)


def render(assessments: list[Assessment], format_: str, trace: bool, *, to_file: bool) -> str:
    """The report in the wanted form."""
    if format_ == "markdown":
        from redflags.renderers.markdown import render_markdown

        return "\n".join(render_markdown(assessment, trace=trace) for assessment in assessments)
    if format_ == "terminal":
        from redflags.renderers.terminal import Page, render_terminal

        page = Page.of_terminal(to_file=to_file)
        return "\n".join(render_terminal(assessment, page, trace=trace) for assessment in assessments)
    from redflags.renderers.data import render_json, render_jsonl

    return render_jsonl(assessments, trace=trace) if format_ == "jsonl" else render_json(assessments, trace=trace)


def write(report: str, output: Path | None) -> None:
    """Write the report to standard output or a file; exit with 3 if the file cannot be written."""
    if output is None:
        sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
        click.echo(report, nl=False, color=True)
        return
    try:
        output.write_text(report, encoding="utf-8")
    except OSError as error:
        click.echo(f"redflags: {output} cannot be written ({error.strerror}); choose another place.", err=True)
        sys.exit(UNREADABLE)
