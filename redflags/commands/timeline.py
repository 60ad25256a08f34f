"""`redflags timeline`: judge what happened in a hiring process."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from redflags.catalogue import module_names
from redflags.commands.check import FORMATS, LEVELS, UNREADABLE, render, write
from redflags.flag import Level
from redflags.readers import UnreadableError

if TYPE_CHECKING:
    from redflags.assessment import Assessment

PROMPT = "Write what happened and when, a line for each event, then press Ctrl-D (Ctrl-Z and Enter on Windows):"
LARGEST = 20_000_000


@click.command("timeline")
@click.argument("file", default="-", metavar="[FILE|-]")
@click.option(
    "--format", "format_", type=click.Choice(FORMATS), default="terminal", show_default=True, help="Form of the report."
)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write the report to this file.")
@click.option("--ignore", multiple=True, metavar="FLAG", help="Leave this flag out; may be given again.")
@click.option("--fail-on", type=click.Choice(LEVELS), help="Exit with 1 if a level is this bad or worse.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The day to judge silence on instead of today.")
@click.option(
    "--region", default="", metavar="CODE", help="Country or region, such as GB or CA-ON: its holidays, its deadlines."
)
@click.option("--trace", is_flag=True, help="Also show the sums.")
def command(
    file: str,
    format_: str,
    output: Path | None,
    ignore: tuple[str, ...],
    fail_on: str | None,
    as_of: datetime | None,
    region: str,
    trace: bool,
) -> None:
    """Judge the timeline in FILE: notes as you would jot them down, or a table, JSON or YAML.

    Without FILE, or with -, it is read from standard input. Several employers make several reports.
    """
    for flag_id in ignore:
        if flag_id not in module_names():
            raise click.BadParameter(
                f"no flag is called {flag_id!r}; 'redflags list' names them", param_hint="--ignore"
            )
    try:
        assessments = assess_file(file, as_of.date() if as_of else date.today(), region, ignore)
    except UnreadableError as error:
        click.echo(f"redflags: {'the input' if file == '-' else click.format_filename(file)} {error}.", err=True)
        sys.exit(UNREADABLE)
    write(render(assessments, format_, trace, to_file=output is not None), output)
    if not all(assessment.complete for assessment in assessments):
        sys.exit(UNREADABLE)
    if fail_on and any(assessment.level >= Level[fail_on.upper()] for assessment in assessments):
        sys.exit(1)


def assess_file(name: str, day: date, region: str, ignore: tuple[str, ...]) -> list[Assessment]:
    """Read and assess one file or standard input; raise UnreadableError if it tells of no event."""
    from redflags.readers.timelines import read_timelines
    from redflags.timelines import assess_timeline

    if name == "-":
        if sys.stdin.isatty():
            click.echo(PROMPT, err=True)
        data = sys.stdin.buffer.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise UnreadableError("is too large for a timeline; keep only the events")
        if b"\0" in data:
            raise UnreadableError("is binary; give it as text")
        timelines = read_timelines(data.decode("utf-8-sig", "replace"), as_of=day, region=region)
    else:
        timelines = read_timelines(Path(name), as_of=day, region=region)
    source = "input" if name == "-" else name
    return [assess_timeline(timeline, source=source, ignore=ignore) for timeline in timelines]
