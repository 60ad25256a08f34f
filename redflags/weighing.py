"""Weigh signals into findings: a logistic sum whose terms are shown.

This is the first, rule-only calibration: its log-odds are set by hand for kinds of signals, never for a flag.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from redflags.case import Case
from redflags.finding import Contribution, Detector, Finding, Signal
from redflags.flag import Axis, Context, RedFlag
from redflags.message import Evidence
from redflags.signs import BENIGN, REASSURING

CALIBRATION = "rule-only, 2026-11"
BASE = -2.2
FIRST = {Detector.PATTERN: 3.5, Detector.REGEX: 3.5, Detector.CHECK: 3.2, Detector.HINT: 1.4}
FURTHER = 0.7
FURTHER_MOST = 2
COMPANY = 0.5
COMPANY_MOST = 3
ORDINARY_MAIL = {Axis.CONDUCT: -4.0, Axis.SAFETY: -1.2}
EMPLOYER_MAIL = 0.5
RAISED = 0.5
EVIDENCE_MOST = 4


def weigh(case: Case, signals: Iterable[Signal], signs: Mapping[str, tuple[Evidence, ...]]) -> list[Finding]:
    """The findings whose confidence is at least 0.5, the gravest first, then the surest."""
    by_flag: dict[str, list[Signal]] = {}
    for signal in signals:
        if signal.context is Context.ASSERTED:
            by_flag.setdefault(signal.flag.id, []).append(signal)
    findings = [finding_of(case, rows, by_flag, signs) for rows in by_flag.values()]
    raised = [finding for finding in findings if finding.confidence >= RAISED]
    return sorted(raised, key=lambda finding: (-finding.flag.severity, -finding.confidence, finding.flag.id))


def finding_of(
    case: Case, signals: list[Signal], by_flag: Mapping[str, list[Signal]], signs: Mapping[str, tuple[Evidence, ...]]
) -> Finding:
    """Sum the reasons for one flag."""
    flag = signals[0].flag
    evidence = apart(signals)
    first, *further = evidence
    contributions = [
        Contribution("base rate", BASE),
        Contribution(f"{first.detector}: {first.evidence.quote}", FIRST[first.detector]),
    ]
    contributions += [
        Contribution(f"{signal.detector}: {signal.evidence.quote}", FURTHER) for signal in further[:FURTHER_MOST]
    ]
    contributions += company(flag, by_flag)
    if case.employer_mail < EMPLOYER_MAIL:
        weight = ORDINARY_MAIL[flag.axis] * (1 - case.employer_mail / EMPLOYER_MAIL)
        contributions.append(Contribution("does not read like employer mail", weight))
    if flag.axis is Axis.CONDUCT:
        contributions += [
            Contribution(sign.id, math.log(sign.multiplier))
            for sign in REASSURING + BENIGN
            if sign.id in signs and flag.family in sign.families
        ]
    total = sum(contribution.log_odds for contribution in contributions)
    found = tuple(signal.evidence for signal in evidence[:EVIDENCE_MOST])
    return Finding(flag, 1 / (1 + math.exp(-total)), found, tuple(contributions))


def company(flag: RedFlag, by_flag: Mapping[str, list[Signal]]) -> list[Contribution]:
    """What other strong safety signals in the same message add to a safety flag."""
    if flag.axis is not Axis.SAFETY:
        return []
    others = [
        other
        for other, rows in by_flag.items()
        if other != flag.id
        and rows[0].flag.axis is Axis.SAFETY
        and any(row.detector is not Detector.HINT for row in rows)
    ]
    return [Contribution(f"together with {other}", COMPANY) for other in others[:COMPANY_MOST]]


def apart(signals: list[Signal]) -> list[Signal]:
    """The signals without those that overlap an earlier one; the longer of two equals comes first."""
    kept: list[Signal] = []
    for signal in sorted(signals, key=lambda s: (-FIRST[s.detector], s.evidence.start - s.evidence.end)):
        spot = signal.evidence
        if not any(
            spot.part == other.evidence.part and spot.start < other.evidence.end and other.evidence.start < spot.end
            for other in kept
        ):
            kept.append(signal)
    return kept
