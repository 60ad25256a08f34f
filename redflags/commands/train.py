"""`redflags train`: rebuild the model from the corpus."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

UNREADABLE = 3


@click.command("train")
@click.option(
    "--data",
    type=click.Path(path_type=Path),
    default=Path("data/corpus"),
    show_default=True,
    help="Folder of labelled messages.",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    default=Path("models"),
    show_default=True,
    help="Folder for the model and its card.",
)
@click.option("--jobs", type=click.IntRange(min=1), default=2, show_default=True, help="Processes to train with.")
def command(data: Path, output: Path, jobs: int) -> None:
    """Train the models and write them with their card; the same data gives the same file."""
    from redflags.corpus import LabelError, read_labelled
    from redflags.model import FILE, dump
    from redflags.training import STEPS, card, corpus_files, train

    try:
        rows = read_labelled(corpus_files(data))
    except LabelError as error:
        click.echo(f"redflags: {error}.", err=True)
        sys.exit(UNREADABLE)
    if not rows:
        click.echo(f"redflags: {data} holds no labelled messages (*.jsonl); name the folder with --data.", err=True)
        sys.exit(UNREADABLE)
    with click.progressbar(length=STEPS, label="training", file=sys.stderr) as bar:
        model, scored = train(rows, jobs=jobs, progress=lambda _: bar.update(1))
    output.mkdir(parents=True, exist_ok=True)
    dump(model, output / FILE)
    (output / "card.json").write_text(json.dumps(card(model, rows, scored), indent=2) + "\n", encoding="utf-8")
    click.echo(f"{output / FILE}: {model.name}")
