"""Read what a user has set once and for all: redflags.toml, or [tool.redflags] of pyproject.toml, in the current folder."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from redflags.flag import Level

FILES = ("redflags.toml", "pyproject.toml")


class ConfigurationError(Exception):
    """A configuration that cannot be used; its message names the file and the fault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """The owner's addresses, region (ISO 3166, such as "CA-ON"), trusted domains, flags left out, level to fail on, and number of workers."""

    me: tuple[str, ...] = ()
    region: str = ""
    trusted: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str = ""
    workers: int = 0


def read_configuration(path: Path | None, scanned: Sequence[Path] = ()) -> tuple[Configuration, str]:
    """The configuration of a file, or of the current folder if none is named; and a line to say where one was left unread.

    A file beside or inside what is scanned may have come with it and is never taken by itself. Raise ConfigurationError if one cannot be used.
    """
    if path:
        return parsed(path, load(path)), ""
    for name in FILES:
        found = Path(name)
        if not found.is_file():
            continue
        table = load(found)
        if name == "pyproject.toml":
            table = table.get("tool", {}).get("redflags", {})
            if not table:
                continue
        if any(beside(found, place) for place in scanned):
            return Configuration(), f"{name} stands beside what is scanned and was not used; --config {name} uses it"
        return parsed(found, table), ""
    return Configuration(), ""


def beside(found: Path, place: Path) -> bool:
    """Whether a file stands in the folder of what is scanned, or inside it."""
    folder = found.resolve().parent
    scanned = place.resolve()
    home = scanned if scanned.is_dir() else scanned.parent
    return folder == home or home in folder.parents


def load(path: Path) -> dict[str, Any]:
    """The table of a TOML file."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read ({error.strerror})") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path} is not TOML ({error})") from error


def parsed(path: Path, table: dict[str, Any]) -> Configuration:
    """The configuration of a table; raise ConfigurationError at the first fault."""
    if path.name == "pyproject.toml" and "tool" in table:
        table = table["tool"].get("redflags", {})
    known = {field.name: field for field in fields(Configuration)}
    given: dict[str, Any] = {}
    for name, value in table.items():
        wanted = known.get(name.replace("-", "_"))
        if wanted is None:
            raise ConfigurationError(f"{path}: {name!r} is unknown; the settings are {', '.join(known)}")
        given[wanted.name] = checked(path, name, value, wanted.default)
    if given.get("fail_on") and given["fail_on"] not in {level.word for level in Level}:
        raise ConfigurationError(f"{path}: 'fail_on' is none of {', '.join(level.word for level in Level)}")
    return Configuration(**given)


def checked(path: Path, name: str, value: object, default: object) -> object:
    """A value of the type of the default; one string is a list of one."""
    if isinstance(default, tuple):
        rows = [value] if isinstance(value, str) else value
        if isinstance(rows, list) and all(isinstance(row, str) for row in rows):
            return tuple(rows)
        raise ConfigurationError(f"{path}: {name!r} must be a list of strings")
    if type(value) is not type(default):
        raise ConfigurationError(f"{path}: {name!r} must be {'a string' if default == '' else 'a number'}")
    return value
