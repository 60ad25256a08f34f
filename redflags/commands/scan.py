"""`redflags scan`: find the employer mail in mailboxes and report each hiring process."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from redflags.catalogue import module_names
from redflags.flag import Level

if TYPE_CHECKING:
    from redflags.configuration import Configuration
    from redflags.scanning import Report

LEVELS = [level.word for level in Level if level > Level.NONE]
FORMATS = ["terminal", "jsonl", "csv"]
UNREADABLE, INTERRUPTED = 3, 130
OFTEN = 0.2  # seconds between two lines of progress
DAY = click.DateTime(["%Y-%m-%d"])


@click.command("scan")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path))
@click.option(
    "--me", multiple=True, metavar="ADDRESS", help="An address of yours, if it is not found; may be given again."
)
@click.option("--since", type=DAY, help="Leave out messages sent before this day.")
@click.option("--workers", type=click.IntRange(1), metavar="N", help="Processes to use instead of one a processor.")
@click.option(
    "--state",
    type=click.Path(dir_okay=True, path_type=Path),
    help="Keep finished work in this file, also when all is done.",
)
@click.option("--fresh", is_flag=True, help="Forget the finished work of an interrupted scan.")
@click.option(
    "--cluster",
    metavar="ADDRESS",
    help="Use the Dask cluster with this scheduler; --state names a folder that its workers share.",
)
@click.option(
    "--baseline", type=click.Path(dir_okay=False, path_type=Path), help="Hide what this file says was seen before."
)
@click.option("--update-baseline", is_flag=True, help="Add what is found to the file of --baseline.")
@click.option(
    "--format", "format_", type=click.Choice(FORMATS), default="terminal", show_default=True, help="Form of the report."
)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write the report to this file.")
@click.option("--ignore", multiple=True, metavar="FLAG", help="Leave this flag out; may be given again.")
@click.option("--fail-on", type=click.Choice(LEVELS), help="Exit with 1 if a level is this bad or worse.")
@click.option("--as-of", type=DAY, help="The day to count from instead of today.")
@click.option(
    "--config",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Settings; otherwise redflags.toml or pyproject.toml here.",
)
def command(
    paths: tuple[Path, ...],
    me: tuple[str, ...],
    since: datetime | None,
    workers: int | None,
    state: Path | None,
    fresh: bool,
    cluster: str | None,
    baseline: Path | None,
    update_baseline: bool,
    format_: str,
    output: Path | None,
    ignore: tuple[str, ...],
    fail_on: str | None,
    as_of: datetime | None,
    config: Path | None,
) -> None:
    """Find the employer mail in each PATH, a mailbox file or folder, and report each hiring process once, the worst first.

    Nothing in PATH is changed. An interrupted scan goes on where it was when the same command is given again.
    """
    settings = settings_of(config, paths)
    ignored = [*settings.ignore, *ignore]
    for flag_id in ignored:
        if flag_id not in module_names():
            raise click.BadParameter(
                f"no flag is called {flag_id!r}; 'redflags list' names them", param_hint="--ignore"
            )
    if update_baseline and not baseline:
        raise click.UsageError("--update-baseline needs --baseline FILE")
    from redflags.baseline import BaselineError, read_baseline, unseen, write_baseline, write_whole
    from redflags.scanning import scan_mail
    from redflags.state import StateError

    progress = Progress() if sys.stderr.isatty() else None
    try:
        before = read_baseline(baseline, create=update_baseline) if baseline else None
        report = scan_mail(
            paths,
            me=me or settings.me,
            as_of=as_of.date() if as_of else None,
            workers=workers or settings.workers or None,
            ignore=ignored,
            trusted=settings.trusted,
            since=since.date() if since else None,
            region=settings.region,
            state=state,
            fresh=fresh,
            cluster=cluster,
            progress=progress,
            say=say,
        )
        if progress:
            progress.clear()
        if baseline and before:
            processes, hidden = unseen(before, report.processes)
            if update_baseline:
                write_baseline(baseline, before.with_all(report.processes))
            report = replace(report, processes=tuple(processes), hidden=hidden)
        page = render(report, format_, to_file=output is not None)
        if output:
            write_whole(output, page)
        else:
            sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
            click.echo(page, nl=False, color=True)
    except KeyboardInterrupt:
        say("interrupted; what was read is kept, and the same command goes on from there")
        sys.exit(INTERRUPTED)
    except (StateError, BaselineError) as error:
        say(str(error))
        sys.exit(UNREADABLE)
    except BrokenPipeError:
        raise
    except OSError as error:
        say(
            f"{error.filename or output or 'standard output'} cannot be written ({error.strerror}); choose another place"
        )
        sys.exit(UNREADABLE)
    if not report.complete:
        say_unread(report)
        sys.exit(UNREADABLE)
    limit = fail_on or settings.fail_on
    if limit and any(process.level >= Level[limit.upper()] for process in report.processes):
        sys.exit(1)


def settings_of(config: Path | None, paths: tuple[Path, ...]) -> Configuration:
    """The configuration, a fault in it as wrong usage."""
    from redflags.configuration import ConfigurationError, read_configuration

    try:
        settings, left = read_configuration(config, paths)
    except ConfigurationError as error:
        raise click.UsageError(f"{error}.") from error
    if left:
        say(left)
    return settings


def render(report: Report, format_: str, *, to_file: bool) -> str:
    """The report in the wanted form."""
    from redflags.renderers.scanned import render_scan, render_scan_csv, render_scan_jsonl

    if format_ == "terminal":
        from redflags.renderers.terminal import Page

        return render_scan(report, Page.of_terminal(to_file=to_file))
    forms: dict[str, Callable[[Report], str]] = {"jsonl": render_scan_jsonl, "csv": render_scan_csv}
    return forms[format_](report)


def say(words: str) -> None:
    """A line on standard error."""
    from redflags.renderers.shown import plain

    click.echo(f"redflags: {plain(words)}.", err=True)


def say_unread(report: Report) -> None:
    """One line on what could not be read."""
    if report.unread:
        first = report.unread[0]
        more = f", and {len(report.unread) - 1:,} more" if len(report.unread) > 1 else ""
        say(f"INCOMPLETE: {first.place} {first.reason}{more}")
    else:
        say("INCOMPLETE: some messages could be read only in part")


class Progress:
    """A line on the terminal: share done, messages, rate, time left."""

    def __init__(self) -> None:
        """Start the clock."""
        self.start = self.told = time.monotonic()
        self.first = -1

    def __call__(self, done: int, total: int, messages: int) -> None:
        """Write the line again, not too often."""
        now = time.monotonic()
        self.first = done if self.first < 0 else self.first
        if now - self.told < OFTEN or not total:
            return
        self.told = now
        rate = max(done - self.first, 1) / (now - self.start)
        left = int((total - done) / rate)
        click.echo(
            f"\r{done / total:5.0%}  {messages:,} messages  {rate / 1e6:,.0f} MB/s  {left // 60}:{left % 60:02} left\x1b[K",
            err=True,
            nl=False,
        )

    def clear(self) -> None:
        """Take the line away."""
        click.echo("\r\x1b[K", err=True, nl=False)
