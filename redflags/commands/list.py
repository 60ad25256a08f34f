"""`redflags list`: name the flags."""

from __future__ import annotations

import json

import click

from redflags.catalogue import flags


@click.command("list")
@click.option("--family", help="Only the flags of this family.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["terminal", "json"]),
    default="terminal",
    show_default=True,
    help="Form of the list.",
)
def command(family: str | None, format_: str) -> None:
    """Name every red flag with its severity, by family."""
    families = sorted({flag.family for flag in flags().values()})
    if family and family not in families:
        raise click.BadParameter(
            f"no family is called {family!r}; they are {', '.join(families)}", param_hint="--family"
        )
    chosen = [flag for flag in flags().values() if family in (None, flag.family)]
    if format_ == "json":
        rows = [
            {
                "flag": flag.id,
                "family": flag.family,
                "axis": flag.axis.value,
                "severity": flag.severity.word,
                "title": flag.title,
            }
            for flag in chosen
        ]
        click.echo(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    for name in families:
        members = [flag for flag in chosen if flag.family == name]
        if members:
            click.echo(
                f"\n{name} ({members[0].axis if len({flag.axis for flag in members}) == 1 else 'safety and conduct'})"
            )
        for flag in members:
            click.echo(f"  {flag.id:<28}{flag.severity.word:<10}{flag.title}")
    click.echo(f"\n{len(chosen)} flags. 'redflags explain FLAG' tells all about one.")
