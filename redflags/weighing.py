"""Weigh signals into findings: one logistic sum whose terms are shown.

The weights are fitted to the corpus and come with the model; without a model, a rule-only calibration serves, set by hand for
kinds of reasons, never for a flag.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from redflags.case import Case
from redflags.finding import Contribution, Detector, Finding, Signal
from redflags.flag import Axis, Context, Level, RedFlag
from redflags.message import Evidence
from redflags.model import log_odds, probability
from redflags.signs import BENIGN, REASSURING

RULE_ONLY = "rule-only, 2026-11"
RULE_ONLY_WEIGHTS: Mapping[str, Mapping[str, float]] = {
    Axis.SAFETY: {"base": -2.2, "rule": 3.5, "further": 0.7, "hint": 1.4, "together": 0.5, "other mail": -2.5},
    Axis.CONDUCT: {"base": -2.2, "rule": 3.5, "further": 0.7, "hint": 1.4, "excuse": 1.0, "other mail": -3.0},
}
FURTHER_MOST = 2
SURE, SURE_ENOUGH = 2.0, 0.9  # log-odds of employer mail (about 0.88), and probability
DOUBTED = 1.5
TOGETHER_MOST = 3
RAISED = 0.5
LIFT_MOST = 1.0
KIND_SHARE = 0.5  # below 1, so that fitting holds these many weights closer to 0
EVIDENCE_MOST = 4
STRONG = frozenset({Detector.PATTERN, Detector.REGEX, Detector.CHECK})
STRENGTH = {Detector.PATTERN: 3, Detector.REGEX: 3, Detector.CHECK: 2, Detector.HINT: 1, Detector.WORDING: 0}
LEAST_WORDING, MOST_WORDING = -6.0, 6.0


def weigh(case: Case, signals: Iterable[Signal], signs: Mapping[str, tuple[Evidence, ...]]) -> list[Finding]:
    """The findings whose confidence is at least 0.5, the gravest first, then the surest."""
    weights = case.wording.model.weighing if case.wording else RULE_ONLY_WEIGHTS
    by_flag = asserted(signals)
    findings = [finding_of(case, rows, by_flag, signs, weights) for rows in by_flag.values()]
    raised = [finding for finding in findings if finding.confidence >= RAISED]
    return sorted(raised, key=lambda finding: (-finding.flag.severity, -finding.confidence, finding.flag.id))


def asserted(signals: Iterable[Signal]) -> dict[str, list[Signal]]:
    """The signals that count, by flag."""
    by_flag: dict[str, list[Signal]] = {}
    for signal in signals:
        if signal.context is Context.ASSERTED:
            by_flag.setdefault(signal.flag.id, []).append(signal)
    return by_flag


def finding_of(
    case: Case,
    signals: list[Signal],
    by_flag: Mapping[str, list[Signal]],
    signs: Mapping[str, tuple[Evidence, ...]],
    weights: Mapping[str, Mapping[str, float]],
) -> Finding:
    """Sum the reasons for one flag; a reason without weight is left out, and none is told of a flag that is not raised.

    Smooth wording around words that show a critical flag lowers less: what rules alone would say lifts the sum, by `LIFT_MOST` at most. Out of fold a
    lift without bound finds 6 more of 2,038 scams and accuses 48 more of 4,743 decent employers.
    """
    flag = signals[0].flag
    evidence = apart(signals)
    reasons = reasons_of(case, signals, by_flag, signs)
    sums = added(reasons, weights.get(flag.id) or weights[flag.axis])
    if flag.severity is Level.CRITICAL and reasons["rule"]:
        lift = sum(added(reasons, RULE_ONLY_WEIGHTS[flag.axis]).values()) - sum(sums.values())
        sums |= {"lift": min(lift, LIFT_MOST)} if lift > 0 else {}
    confidence = probability(sum(sums.values()))
    told_reasons = sums.items() if confidence >= RAISED else ()
    return Finding(
        flag,
        confidence,
        tuple(signal.evidence for signal in evidence[:EVIDENCE_MOST]),
        tuple(Contribution(told(name, evidence, case), value) for name, value in told_reasons),
    )


def added(reasons: Mapping[str, float], given: Mapping[str, float]) -> dict[str, float]:
    """What each reason adds by the given weights, in log-odds."""
    return {name: given[name] * value for name, value in reasons.items() if value and given.get(name)}


def reasons_of(
    case: Case, signals: list[Signal], by_flag: Mapping[str, list[Signal]], signs: Mapping[str, tuple[Evidence, ...]]
) -> dict[str, float]:
    """The value of every reason for one flag, by name: what training fits and weighing multiplies."""
    flag = signals[0].flag
    rules = [signal for signal in apart(signals) if signal.detector in STRONG]
    found = {
        "base": 1.0,
        "rule": float(bool(rules)),
        "further": float(min(max(len(rules) - 1, 0), FURTHER_MOST)),
        "hint": float(any(signal.detector is Detector.HINT for signal in signals)),
        "together": float(min(len(company(flag, by_flag)), TOGETHER_MOST)) if flag.axis is Axis.SAFETY else 0.0,
        "excuse": excuse(flag, signs) if flag.axis is Axis.CONDUCT else 0.0,
        "other mail": other_mail(case, flag),
    }
    if case.wording:
        found["wording"] = bounded(best_of(signals)) - LEAST_WORDING
        found["whole wording"] = bounded(case.wording.whole.get(flag.id, LEAST_WORDING)) - LEAST_WORDING
        found["first"] = float(is_first(case, signals, by_flag))
        found["scam wording"] = bounded(case.wording.scam)
        found[flag.id] = 1.0
        found[f"rule {flag.id}"] = found["rule"]
        if flag.axis is Axis.CONDUCT:  # a scam can pose as any kind
            found[f"kind {case.kind}, {flag.family}"] = KIND_SHARE
    return found


def is_first(case: Case, signals: list[Signal], by_flag: Mapping[str, list[Signal]]) -> bool:
    """Whether no other flag of the message is likelier by its wording: what looks like two flags is mostly the likelier one."""
    return likeness(case, signals) >= max(likeness(case, rows) for rows in by_flag.values())


def likeness(case: Case, signals: list[Signal]) -> float:
    """The log-odds of a flag by the wording of its best sentence and of the whole message."""
    whole, flag_id = case.wording.whole if case.wording else {}, signals[0].flag.id
    return bounded(best_of(signals)) + bounded(whole[flag_id]) if flag_id in whole else 2 * LEAST_WORDING


def best_of(signals: list[Signal]) -> float:
    """The log-odds of the best sentence by its wording, the lowest if none was found so."""
    return max((signal.log_odds for signal in signals if signal.detector is Detector.WORDING), default=LEAST_WORDING)


def bounded(log_odds: float) -> float:
    """Log-odds within what the weighing heeds."""
    return min(max(log_odds, LEAST_WORDING), MOST_WORDING)


def other_mail(case: Case, flag: RedFlag) -> float:
    """How far a message is from surely being employer mail, from 0 to 2; less is asked where money is at stake, and of cues alone.

    There the cost begins to double below a probability of about one in four: out of fold that loses no true finding and an eighth of the false alarms on ordinary mail.
    """
    doubt = max(0.0, 1 - case.employer_mail / SURE_ENOUGH)
    if not case.wording:
        return doubt
    far = 1 - log_odds(case.employer_mail) / SURE
    return min(max(far, 0.0), 2.0) if flag.severity < Level.CRITICAL else doubt + min(max(far - DOUBTED, 0.0), 1.0)


def told(name: str, evidence: list[Signal], case: Case) -> str:
    """A reason in words."""
    if name in {"rule", "hint"}:
        found = [signal for signal in evidence if (signal.detector in STRONG) == (name == "rule")]
        return f"{found[0].detector}: {found[0].evidence.quote}" if found else name
    if name == "wording" and case.wording:
        best = max((s for s in evidence if s.detector is Detector.WORDING), key=lambda s: s.log_odds, default=None)
        return f"wording: {best.evidence.quote}" if best else "wording of its sentences"
    if name == "scam wording" and case.wording and evidence[0].flag.axis is Axis.SAFETY:
        words = [term for term, _ in case.wording.model.reasons(case.wording.known, "scam")]
        return f"{TOLD[name]}: {', '.join(words)}"
    if name.startswith("kind "):
        return f"how often a message of kind {case.kind} shows such flags"
    return TOLD.get(name) or TOLD["its rules" if name.startswith("rule ") else "its base"]


TOLD = {
    "base": "base rate",
    "its base": "how often this flag proves true",
    "its rules": "how often its rules prove true",
    "further": "further words that show it",
    "together": "other safety signs beside it",
    "excuse": "reassuring signs and benign explanations",
    "other mail": "does not read like employer mail",
    "wording": "wording of its sentences",
    "first": "the likeliest flag by wording",
    "lift": "words that show a critical flag, whatever stands around them",
    "whole wording": "wording of the whole message",
    "scam wording": "wording of the whole message, against that of known scams",
}


def excuse(flag: RedFlag, signs: Mapping[str, tuple[Evidence, ...]]) -> float:
    """What reassuring signs and benign explanations take from a conduct flag, in log-odds; the strongest counts in full."""
    found = [sign for sign in REASSURING + BENIGN if sign.id in signs and flag.family in sign.families]
    ranked = sorted(found, key=lambda sign: sign.multiplier)
    return sum(math.log(sign.multiplier) / (1 + rank) for rank, sign in enumerate(ranked))


def company(flag: RedFlag, by_flag: Mapping[str, list[Signal]]) -> list[str]:
    """The other safety flags of which the message shows a strong signal."""
    return [
        other
        for other, rows in by_flag.items()
        if other != flag.id and rows[0].flag.axis is Axis.SAFETY and any(row.detector in STRONG for row in rows)
    ]


def apart(signals: list[Signal]) -> list[Signal]:
    """The signals, strongest and longest first, without those that overlap an earlier one."""
    kept: list[Signal] = []
    for signal in sorted(
        signals, key=lambda s: (-STRENGTH[s.detector], -s.log_odds, s.evidence.start - s.evidence.end)
    ):
        spot = signal.evidence
        if not any(
            spot.part == other.evidence.part and spot.start < other.evidence.end and other.evidence.start < spot.end
            for other in kept
        ):
            kept.append(signal)
    return kept
