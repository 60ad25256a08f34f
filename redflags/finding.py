"""What detectors report, and what is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from redflags.event import Event
from redflags.flag import Context, RedFlag
from redflags.message import Evidence


class Detector(StrEnum):
    """What saw a signal."""

    PATTERN = "pattern"
    HINT = "hint"
    REGEX = "regex"
    CHECK = "check"
    WORDING = "wording"


@dataclass(frozen=True, slots=True)
class Signal:
    """One raw hit of a detector; `log_odds` is what the sentence model gives it."""

    flag: RedFlag
    evidence: Evidence
    detector: Detector
    context: Context
    log_odds: float = 0.0


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one reason adds to a finding, in log-odds."""

    reason: str
    log_odds: float


@dataclass(frozen=True, slots=True)
class Finding:
    """A flag raised on a message or timeline, with its confidence (0 to 1) and the reasons that sum to it in log-odds.

    `shown` says in plain words what a timeline shows; `events` are those that show it.
    """

    flag: RedFlag
    confidence: float
    evidence: tuple[Evidence, ...]
    contributions: tuple[Contribution, ...]
    shown: str = ""
    events: tuple[Event, ...] = ()
