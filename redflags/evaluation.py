"""Measure assessments against labels: precision, recall, false alarms, levels and calibration, with Wilson intervals."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from redflags.assessment import level_of
from redflags.corpus import NOT_EMPLOYER, Labelled
from redflags.detection import SCAM_WORDING
from redflags.finding import Finding
from redflags.flag import Axis, Level
from redflags.weighing import RAISED

BINS = 10
NORMAL = 1.96


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled message and what was made of it; `findings` hold also those below the line."""

    row: Labelled
    findings: tuple[Finding, ...]
    kind: str
    employer_mail: float

    @property
    def raised(self) -> list[Finding]:
        """The findings at least half sure."""
        return [finding for finding in self.findings if finding.confidence >= RAISED]

    @property
    def wanted(self) -> set[str]:
        """The labelled flags."""
        return {flag_id for flag_id, _ in self.row.flags}

    def level(self, axis: Axis) -> Level:
        """The level on an axis."""
        return level_of(self.raised, axis)

    @property
    def scam_score(self) -> float:
        """The highest confidence of a safety finding of high severity or more, as a rank of scams."""
        return max(
            (
                found.confidence
                for found in self.findings
                if found.flag.axis is Axis.SAFETY and found.flag.severity >= Level.HIGH
            ),
            default=0.0,
        )


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson, 1927)."""
    if not of:
        return 0.0, 1.0
    share, square = hits / of, NORMAL**2
    centre = share + square / (2 * of)
    reach = NORMAL * math.sqrt(share * (1 - share) / of + square / (4 * of**2))
    return (centre - reach) / (1 + square / of), (centre + reach) / (1 + square / of)


def share(hits: int, of: int) -> dict[str, Any]:
    """A share with its counts and interval."""
    low, high = wilson(hits, of)
    return {
        "share": round(hits / of, 4) if of else None,
        "hits": hits,
        "of": of,
        "interval": [round(low, 4), round(high, 4)],
    }


def measure(judged: Sequence[Judged]) -> dict[str, Any]:
    """All figures of labelled messages."""
    scams = [item for item in judged if item.row.scam]
    others = [item for item in judged if item.row.scam is False]
    clean = [item for item in others if not item.row.flags and item.row.kind not in NOT_EMPLOYER]
    ordinary = [item for item in judged if item.row.kind in NOT_EMPLOYER and not item.row.scam]
    kinds = [item for item in judged if item.row.kind]
    return {
        "messages": len(judged),
        "scam": {
            "area under the curve": area([item.scam_score for item in scams], [item.scam_score for item in others]),
            "high or above on safety": share(count(scams, Axis.SAFETY, Level.HIGH), len(scams)),
        },
        "clean employer mail at medium or above": share(worst(clean), len(clean)),
        "ordinary mail at medium or above": share(worst(ordinary), len(ordinary)),
        "flags": flag_figures(judged),
        "calibration": calibration(judged),
        "kind macro F1": macro_f1([(item.row.kind or "", item.kind) for item in kinds]),
        "employer mail F1": f1(
            sum(item.row.kind not in NOT_EMPLOYER and item.employer_mail >= RAISED for item in kinds),
            sum(item.row.kind in NOT_EMPLOYER and item.employer_mail >= RAISED for item in kinds),
            sum(item.row.kind not in NOT_EMPLOYER and item.employer_mail < RAISED for item in kinds),
        ),
    }


def count(items: Iterable[Judged], axis: Axis, level: Level) -> int:
    """How many reach a level on an axis."""
    return sum(item.level(axis) >= level for item in items)


def worst(items: Iterable[Judged]) -> int:
    """How many reach medium on either axis."""
    return sum(max(item.level(axis) for axis in Axis) >= Level.MEDIUM for item in items)


def flag_figures(judged: Sequence[Judged]) -> dict[str, Any]:
    """Precision and recall, micro and a flag, and false alarms per thousand messages."""
    counts: dict[str, list[int]] = {}
    for item in judged:
        got = {finding.flag.id for finding in item.raised} - {SCAM_WORDING}
        for flag_id in got | item.wanted:
            row = counts.setdefault(flag_id, [0, 0, 0])
            row[0 if flag_id in got & item.wanted else 1 if flag_id in got else 2] += 1
    hits, false, missed = (sum(row[place] for row in counts.values()) for place in range(3))
    figures = {"micro": figure(hits, false, missed, len(judged))}
    each = {flag_id: figure(row[0], row[1], row[2], len(judged)) for flag_id, row in sorted(counts.items())}
    return figures | each


def figure(hits: int, false: int, missed: int, messages: int) -> dict[str, Any]:
    """Precision, recall and false alarms of one flag."""
    return {
        "precision": share(hits, hits + false),
        "recall": share(hits, hits + missed),
        "false alarms per 1,000": round(1000 * false / messages, 2) if messages else None,
    }


def calibration(judged: Sequence[Judged]) -> dict[str, Any]:
    """Brier score, expected calibration error, and the reliability table of all confidences given."""
    pairs = [
        (
            finding.confidence,
            finding.flag.id in item.wanted or (finding.flag.id == SCAM_WORDING and bool(item.row.scam)),
        )
        for item in judged
        for finding in item.findings
    ]
    if not pairs:
        return {"findings": 0}
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for pair in pairs:
        bins[min(int(pair[0] * BINS), BINS - 1)].append(pair)
    table = [
        {
            "from": place / BINS,
            "findings": len(rows),
            "confidence": round(sum(confidence for confidence, _ in rows) / len(rows), 3),
            "true": round(sum(true for _, true in rows) / len(rows), 3),
        }
        for place, rows in enumerate(bins)
        if rows
    ]
    error = sum(row["findings"] * abs(row["confidence"] - row["true"]) for row in table) / len(pairs)
    brier = sum((confidence - true) ** 2 for confidence, true in pairs) / len(pairs)
    return {"findings": len(pairs), "Brier": round(brier, 4), "expected error": round(error, 4), "table": table}


def area(positives: Sequence[float], negatives: Sequence[float]) -> float | None:
    """The area under the curve: how often a positive ranks above a negative; ties count half."""
    if not positives or not negatives:
        return None
    ranked = sorted([(score, True) for score in positives] + [(score, False) for score in negatives])
    below, wins, place = 0, 0.0, 0
    while place < len(ranked):
        tied = [positive for score, positive in ranked[place:] if score == ranked[place][0]]
        wins += sum(tied) * (below + (len(tied) - sum(tied)) / 2)
        below += len(tied) - sum(tied)
        place += len(tied)
    return round(wins / (len(positives) * len(negatives)), 4)


def f1(hits: int, false: int, missed: int) -> float:
    """The harmonic mean of precision and recall."""
    return round(2 * hits / (2 * hits + false + missed), 4) if hits else 0.0


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float | None:
    """The mean F1 over the true labels."""
    labels = {true for true, _ in pairs}
    if not labels:
        return None
    each = [
        f1(
            sum(true == label == got for true, got in pairs),
            sum(true != label == got for true, got in pairs),
            sum(true == label != got for true, got in pairs),
        )
        for label in labels
    ]
    return round(sum(each) / len(each), 4)
