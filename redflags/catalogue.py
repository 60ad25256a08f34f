"""Find the red flags: every module in a family's folder that holds a FLAG."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path

from redflags.flag import RedFlag

FOLDER = Path(__file__).with_name("flags")


@cache
def module_names() -> dict[str, str]:
    """The module of every flag by its id, in order of family and id."""
    return {
        path.stem.replace("_", "-"): f"redflags.flags.{path.parent.name}.{path.stem}"
        for path in sorted(FOLDER.glob("[a-z]*/[a-z]*.py"))
    }


def flag(flag_id: str) -> RedFlag:
    """The flag of that id; raise KeyError if there is none."""
    found: RedFlag = import_module(module_names()[flag_id]).FLAG
    return found


@cache
def flags() -> dict[str, RedFlag]:
    """The whole catalogue by id."""
    return {flag_id: flag(flag_id) for flag_id in module_names()}
