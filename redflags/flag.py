"""What a red flag is: its text for people, its sources, and what detects it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redflags.case import Case
    from redflags.course import Course
    from redflags.message import Evidence
    from redflags.sighting import Sighting


class Level(IntEnum):
    """How bad something is; severities of flags and levels of assessments share the scale."""

    NONE = 0
    INFO = 1
    LOW = 2
    MEDIUM = 3
    HIGH = 4
    CRITICAL = 5

    @property
    def word(self) -> str:
        """The name people and JSON use."""
        return self.name.lower()

    def raised(self) -> Level:
        """One step worse, at most critical."""
        return Level(min(self + 1, Level.CRITICAL))


class Axis(StrEnum):
    """The two scales that are never folded into one."""

    SAFETY = "safety"
    CONDUCT = "conduct"


class Context(StrEnum):
    """How the words around a signal make it meant; only asserted ones count."""

    ASSERTED = "asserted"
    NEGATED = "negated"
    CONDITIONAL = "conditional"
    WARNING = "warning"
    CANDIDATE = "candidate"
    QUOTED = "quoted"
    FOOTER = "footer"
    STAGE = "stage"


class Stage(StrEnum):
    """How far a hiring process is, as one message shows it."""

    OPEN = "open"
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True)
class Source:
    """Who says so, and when."""

    title: str
    publisher: str
    url: str
    date: str


@dataclass(frozen=True, slots=True)
class RedFlag:
    """One warning sign: what it is, why it matters, what to do, and what shows it.

    `patterns` are strings in the notation of `redflags.patterns`; `hints` are the same but too weak to raise
    the flag alone; `regexes` run on the text in lower case with its lines unwrapped; `check` judges headers, links and particulars. Both run only if of each of `needs`
    (parts of words in lower case, "fee|charge|deposit") one stands in the message, and nothing counts unless `applies` holds. `stages` are those
    at which the flag applies; contexts in `heeds_not` do not silence it. In `examples` the evidence stands
    between double square brackets. `timeline` judges the course of a process by the `limits` it names (`redflags.thresholds`); its
    examples are short timelines, events parted by semicolons: "2026-03-02 interview-held round=1; as-of 2026-04-20".
    `accounts` are regular expressions for sentences of free notes in which a person says outright what was done to them.
    """

    name: str
    title: str
    axis: Axis
    severity: Level
    definition: str
    why: str
    advice: tuple[str, ...]
    sources: tuple[Source, ...]
    examples: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()
    thresholds: str = ""
    patterns: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    regexes: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    check: Callable[[Case], Iterable[Evidence]] | None = None
    applies: Callable[[Case], bool] | None = None
    stages: tuple[Stage, ...] = (Stage.OPEN, Stage.ACCEPTED)
    heeds_not: tuple[Context, ...] = ()
    timeline: Callable[[Course], Iterable[Sighting]] | None = None
    accounts: tuple[str, ...] = ()
    timeline_examples: tuple[str, ...] = ()
    timeline_counterexamples: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The module's name in kebab-case."""
        return place_of(self.name)[1]

    @property
    def family(self) -> str:
        """The folder's name."""
        return place_of(self.name)[0]


@cache
def place_of(module: str) -> tuple[str, str]:
    """The folder of a flag's module, and its name in kebab-case; asked for every signal, hence the cache."""
    *_, folder, name = module.split(".")
    return folder, name.replace("_", "-")


def unmark(example: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Take the double brackets out of an example; return its text and the marked (start, end) spans."""
    text, spans, start = "", [], 0
    for piece in re.split(r"(\[\[|\]\])", example):
        if piece == "[[":
            start = len(text)
        elif piece == "]]":
            spans.append((start, len(text)))
        else:
            text += piece
    return text, tuple(spans)
