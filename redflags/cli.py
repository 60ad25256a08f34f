"""The command line: one command a module, loaded only when it is asked for."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click

FOLDER = Path(__file__).with_name("commands")


class Commands(click.Group):
    """The commands of the folder `commands`, each imported on first use."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the modules in the folder."""
        return sorted(path.stem for path in FOLDER.glob("[a-z]*.py"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command: click.Command = import_module(f"redflags.commands.{cmd_name}").command
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="redflags")
def main() -> None:
    """Read what an employer sent and say which warning signs it shows.

    Nothing leaves this machine: no link is followed and no attachment opened.

    Exit status: 0 done, 1 a level reached --fail-on, 2 usage, 3 something could not be read, 130 interrupted.
    """
