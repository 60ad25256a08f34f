"""`redflags evaluate`: measure on labelled messages."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

UNREADABLE = 3


@click.command("evaluate")
@click.argument("files", nargs=-1, metavar="FILE.jsonl...", type=click.Path(path_type=Path))
@click.option("--check-corpus", is_flag=True, help="Only validate the files, and look for near copies.")
@click.option("--out-of-fold", is_flag=True, help="Train on the files and measure each message unseen.")
@click.option("--rules-only", is_flag=True, help="Measure without the trained model.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["terminal", "json"]),
    default="terminal",
    show_default=True,
    help="Form of the report.",
)
def command(files: tuple[Path, ...], check_corpus: bool, out_of_fold: bool, rules_only: bool, format_: str) -> None:
    """Print precision, recall, false alarms, levels and calibration on labelled messages.

    Each line of a FILE is an object with "id", "subject", "from", "text", and where known "flags" (each with "flag" and "quote"), "scam" and "kind".
    """
    from redflags.corpus import LabelError, near_copies, read_labelled

    if not files:
        raise click.UsageError("name at least one file of labelled messages")
    try:
        rows = read_labelled(files)
    except LabelError as error:
        click.echo(f"redflags: {error}.", err=True)
        sys.exit(UNREADABLE)
    if check_corpus:
        copies = near_copies(rows)
        for left, right, overlap in copies:
            click.echo(f"redflags: {left} and {right} are near copies ({overlap:.2f}).", err=True)
        click.echo(f"{len(rows)} messages, {sum(len(row.flags) for row in rows)} labels, {len(copies)} near copies.")
        sys.exit(UNREADABLE if copies else 0)
    from redflags.evaluation import Judged, measure

    if out_of_fold:
        from redflags.training import train

        _, scored = train(rows, progress=lambda step: click.echo(step, err=True))
        judged = [Judged(item.prepared.row, item.findings, item.kind, item.employer_mail) for item in scored]
    else:
        from redflags.checking import assess, trained

        model = None if rules_only else trained()[0]
        found = [(row, assess(row.message, model=model)) for row in rows]
        judged = [Judged(row, one.findings, one.kind, one.employer_mail) for row, one in found]
    figures = measure(judged)
    click.echo(json.dumps(figures, indent=2) if format_ == "json" else table(figures), nl=format_ == "json")


def table(figures: dict[str, Any]) -> str:
    """The figures as lines and one table."""
    scam, calibration = figures["scam"], figures["calibration"]
    lines = [
        f"{figures['messages']} messages",
        f"scams: area under the curve {scam['area under the curve']}, high or above {told(scam['high or above on safety'])}",
        f"clean employer mail at medium or above: {told(figures['clean employer mail at medium or above'])}",
        f"ordinary mail at medium or above: {told(figures['ordinary mail at medium or above'])}",
        f"kind macro F1 {figures['kind macro F1']}, employer mail F1 {figures['employer mail F1']}",
        f"calibration over {calibration['findings']} confidences: Brier {calibration.get('Brier')}, expected error {calibration.get('expected error')}",
        "",
        f"{'flag':<28}{'precision':>34}{'recall':>34}{'false per 1,000':>17}",
    ]
    for flag_id, row in figures["flags"].items():
        lines.append(
            f"{flag_id:<28}{told(row['precision']):>34}{told(row['recall']):>34}{row['false alarms per 1,000']:>17}"
        )
    return "\n".join(lines) + "\n"


def told(share: dict[str, Any]) -> str:
    """A share with its counts and interval, in one phrase."""
    if not share["of"]:
        return "none"
    low, high = share["interval"]
    return f"{share['share']:.2f} ({share['hits']}/{share['of']}, {low:.2f} to {high:.2f})"
