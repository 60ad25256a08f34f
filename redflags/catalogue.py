"""Find the red flags: every module in a family's folder that holds a FLAG."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path

# Loaded here, before the package's own __init__ binds the name `flags` to the function below.
import redflags.flags as families
from redflags.flag import RedFlag


@cache
def module_names() -> dict[str, str]:
    """The module of every flag by its id, in order of family and id."""
    return {
        path.stem.replace("_", "-"): f"redflags.flags.{path.parent.name}.{path.stem}"
        for path in sorted(Path(families.__path__[0]).glob("[a-z]*/[a-z]*.py"))
    }


def flag(flag_id: str) -> RedFlag:
    """The flag of that id; raise KeyError if there is none."""
    found: RedFlag = import_module(module_names()[flag_id]).FLAG
    return found


@cache
def flags() -> dict[str, RedFlag]:
    """The whole catalogue by id."""
    return {flag_id: flag(flag_id) for flag_id in module_names()}
