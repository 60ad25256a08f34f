"""Train the models on the corpus: grouped folds, out-of-fold scores, weighing, card.

Run as `redflags train`; the same data gives the same file, bit for bit.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from joblib import Parallel, delayed
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from redflags.case import Case
from redflags.catalogue import flags
from redflags.checking import case_of
from redflags.classifier import EMPLOYER, SCAM, message_words, read_wording
from redflags.corpus import KINDS, NOT_EMPLOYER, Labelled
from redflags.detection import SCAM_WORDING, detect, detect_wording
from redflags.evaluation import Judged, measure
from redflags.features import ENVELOPE, terms
from redflags.finding import Detector, Finding, Signal
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.model import MOST, Bytes, Linear, Model, Numbers, code
from redflags.signs import signs_of
from redflags.weighing import RULE_ONLY_WEIGHTS, asserted, finding_of, reasons_of

FOLDS = 5
STEPS = FOLDS + 3
SEED = 20261121
DAY = date(2026, 11, 21)
# Inverse strengths of regularisation, of several tried out of fold.
MESSAGE_C = {EMPLOYER: 20.0, SCAM: 30.0} | dict.fromkeys(KINDS, 10.0)
FLAG_C, SENTENCE_C, WEIGHING_C = 60.0, 30.0, 1.0
TOLERANCE = 1e-3  # at which a fit ends; ten times as strict takes twice the time and moves weights by 1.5 %
BALANCED = frozenset({EMPLOYER, *KINDS})
FEWEST = 4
# What a grave flag costs that an innocent message is accused of, and a scam that `scam-wording` misses, in other errors.
FALSE_ACCUSATION = {Axis.CONDUCT: 3.0, Axis.SAFETY: 1.5}
MISSED_SCAM = 1.5
DECIMALS = 3
# By hand: the corpus holds too little ordinary mail to fit what it should cost a flag not to stand in employer mail.
OTHER_MAIL = {Axis.SAFETY: -2.0, Axis.CONDUCT: -3.0, SCAM_WORDING: -3.0}
Bits = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A labelled message with all that does not depend on a model."""

    row: Labelled
    case: Case
    signals: tuple[Signal, ...]
    signs: dict[str, tuple[Evidence, ...]]
    words: list[list[str]]
    terms: list[str]
    sentence_terms: list[list[str]]
    sentence_flags: list[frozenset[str]]


@dataclass(frozen=True, slots=True)
class Scored:
    """A message scored by a model that has not seen it (or its group)."""

    prepared: Prepared
    kind: str
    employer_mail: float
    findings: tuple[Finding, ...]
    by_wording: tuple[Finding, ...]


def prepare(row: Labelled) -> Prepared:
    """Read a labelled message, run the rules over it, and derive the labels of its sentences from its quotes."""
    case = case_of(row.message, DAY)
    text = case.text
    indices, sentences, rest = message_words(case.sender, text)
    marked: dict[int, set[str]] = {}
    for flag_id, quote in row.flags:
        start = case.message.body.find(quote)
        if not quote or start < 0:
            continue
        first, begin, end = text.locate(case.message.evidence("body", start, start + len(quote)))
        for index in range(first, len(text.sentences)):
            sentence = text.sentences[index]
            shared = min(end, sentence.end) - max(begin, sentence.start)
            if shared <= 0:
                break
            if 2 * shared >= min(end - begin, sentence.end - sentence.start):
                marked.setdefault(index, set()).add(flag_id)
    return Prepared(
        row=row,
        case=case,
        signals=tuple(detect(case)),
        signs=signs_of(case),
        words=[*sentences, *rest],
        terms=terms([*sentences, *rest]),
        sentence_terms=[terms([words]) for words in sentences],
        sentence_flags=[frozenset(marked.get(index, ())) for index in indices],
    )


def fit_linear(
    documents: Sequence[list[str]],
    vocabulary: dict[str, int],
    targets: dict[str, Bits],
    strengths: Mapping[str, float],
    jobs: int,
) -> tuple[Numbers, Numbers, Numbers]:
    """One logistic regression an output over the idf of the terms each document has: the idf, weights and biases."""
    vectorizer = TfidfVectorizer(analyzer=list, binary=True, lowercase=False, vocabulary=vocabulary)
    matrix = vectorizer.fit_transform(documents)
    matrix.sort_indices()  # in place, and workers may only read
    fitted = Parallel(n_jobs=jobs, max_nbytes=None)(
        delayed(fit_output)(matrix, target, strengths[name], balanced=name in BALANCED)
        for name, target in targets.items()
    )
    return (
        np.round(vectorizer.idf_, DECIMALS).astype(np.float32),
        np.stack([weights for weights, _ in fitted], axis=1).astype(np.float32),
        np.round([bias for _, bias in fitted], DECIMALS).astype(np.float32),
    )


def quantised(weights: Numbers) -> tuple[Bytes, Numbers]:
    """Weights as whole numbers up to 127, and what one of them is worth, for each output."""
    scale = np.maximum(np.abs(weights).max(axis=0), np.finfo(np.float32).tiny) / MOST
    return np.round(weights / scale).astype(np.int8), scale.astype(np.float32)


def fit_output(
    matrix: csr_matrix, target: Bits, strength: float, *, balanced: bool
) -> tuple[NDArray[np.float64], float]:
    """The weights and bias of one output; all zero and strongly negative if it has no example."""
    if not target.any() or target.all():
        return np.zeros(matrix.shape[1]), 10.0 if target.all() else -10.0
    model = LogisticRegression(
        C=strength,
        class_weight="balanced" if balanced else None,
        solver="liblinear",
        random_state=SEED,
        tol=TOLERANCE,
        max_iter=1000,
    )
    model.fit(matrix, target)
    return model.coef_[0], float(model.intercept_[0])


def fit_models(prepared: Sequence[Prepared], jobs: int) -> Model:
    """The message model and the sentence model over the terms of enough messages, with no weighing yet."""
    seen = Counter(term for item in prepared for term in set(item.terms))
    often = {term for term, messages in seen.items() if messages >= FEWEST}
    pairs = {
        (left, right)
        for item in prepared
        for words in item.words
        for left, right in pairwise(words)
        if f"{left} {right}" in often
    }
    words = sorted(often - {f"{left} {right}" for left, right in pairs})
    numbers = {word: row for row, word in enumerate(words)}
    ordered = sorted((numbers[left], numbers[right]) for left, right in pairs)
    terms_in_order = [*words, *(f"{words[left]} {words[right]}" for left, right in ordered)]
    vocabulary = {term: row for row, term in enumerate(terms_in_order)}
    rows = [item.row for item in prepared]
    targets = {
        EMPLOYER: np.array([row.kind not in NOT_EMPLOYER for row in rows]),
        SCAM: np.array([bool(row.scam) for row in rows]),
        **{kind: np.array([row.kind == kind for row in rows]) for kind in KINDS},
    }
    sentences = [found for item in prepared for found in item.sentence_terms]
    labels = [found for item in prepared for found in item.sentence_flags]
    # Flags without patterns are facts of addresses or letters; no wording shows them.
    known = sorted({flag_id for found in labels for flag_id in found if flags()[flag_id].patterns})
    targets |= {flag_id: np.array([flag_id in truth(row) for row in rows]) for flag_id in known}
    shown = {flag_id: np.array([flag_id in found for found in labels]) for flag_id in known}
    # Every message is also learned as if its body alone had been pasted.
    both = [item.terms for item in prepared] + [
        [term for term in item.terms if not term.startswith(ENVELOPE)] for item in prepared
    ]
    twice = {name: np.tile(target, 2) for name, target in targets.items()}
    strengths = {name: MESSAGE_C.get(name, FLAG_C) / 2 for name in twice}
    message = fit_linear(both, vocabulary, twice, strengths, jobs)
    sentence = fit_linear(sentences, vocabulary, shown, dict.fromkeys(shown, SENTENCE_C), jobs)
    weights, scale = quantised(np.concatenate([message[1], sentence[1]], axis=1))
    cut = len(twice)
    left, right = np.array(ordered, dtype=np.int64).reshape(-1, 2).T
    return Model(
        words=words,
        numbers=numbers,
        pairs=code(left, right, len(words)),
        weights=weights,
        message=Linear(message[0], slice(0, cut), scale[:cut], message[2], tuple(twice)),
        sentence=Linear(sentence[0], slice(cut, len(scale)), scale[cut:], sentence[2], tuple(shown)),
        weighing={},
        name="fold",
    )


def with_wording(item: Prepared, model: Model) -> tuple[Case, tuple[Signal, ...]]:
    """A message's case and signals as a model makes them."""
    case = item.case
    wording = read_wording(model, case.sender, case.text)
    case = replace(case, wording=wording, kind=wording.kind, employer_mail=wording.employer_mail)
    return case, (*item.signals, *detect_wording(case))


def fit_weighing(cases: Iterable[tuple[Prepared, Case, tuple[Signal, ...]]]) -> dict[str, dict[str, float]]:
    """The weight of every reason, for each axis and for `scam-wording`; what accuses the innocent of something grave, and what misses a scam, weighs more."""
    reasons: dict[str, list[dict[str, float]]] = {}
    truths: dict[str, list[bool]] = {}
    costs: dict[str, list[float]] = {}
    for item, case, signals in cases:
        by_flag = asserted(signals)
        wanted = truth(item.row)
        for flag_id, rows in by_flag.items():
            key = flag_id if flag_id == SCAM_WORDING else str(rows[0].flag.axis)
            reasons.setdefault(key, []).append(reasons_of(case, rows, by_flag, item.signs))
            truths.setdefault(key, []).append(flag_id in wanted)
            costs.setdefault(key, []).append(cost(rows[0].flag, wanted))
    weights = {}
    for key, rows_of_key in reasons.items():
        names = sorted({name for row in rows_of_key for name in row} - {"other mail"})
        matrix = np.array([[row.get(name, 0.0) for name in names] for row in rows_of_key])
        model = LogisticRegression(C=WEIGHING_C, solver="liblinear", fit_intercept=False, random_state=SEED)
        model.fit(matrix, np.array(truths[key]), sample_weight=np.array(costs[key]))
        weights[key] = {
            name: round(float(weight), DECIMALS) for name, weight in zip(names, model.coef_[0], strict=True)
        }
        weights[key]["other mail"] = OTHER_MAIL[key]
    return weights


def cost(flag: RedFlag, wanted: set[str]) -> float:
    """What an error on a flag costs in a message that shows some."""
    if flag.id == SCAM_WORDING:
        return MISSED_SCAM if flag.id in wanted else 1.0
    return FALSE_ACCUSATION[flag.axis] if flag.severity >= Level.MEDIUM and not wanted else 1.0


def truth(row: Labelled) -> set[str]:
    """The flags a labelled message shows; a scam shows `scam-wording`."""
    return {flag_id for flag_id, _ in row.flags} | ({SCAM_WORDING} if row.scam else set())


def train(
    rows: Sequence[Labelled], *, jobs: int = -1, progress: Callable[[str], None] = lambda _: None
) -> tuple[Model, list[Scored]]:
    """Train on labelled messages; return the model and the out-of-fold scores of every message."""
    progress("reading and running the rules")
    # A flag that no message is labelled with has no truth to fit.
    known = set().union(*map(truth, rows))
    prepared = [
        replace(item, signals=tuple(signal for signal in item.signals if signal.flag.id in known))
        for item in map(prepare, rows)
    ]
    groups = [row.group for row in rows]
    folds = list(GroupKFold(FOLDS).split(rows, groups=groups))
    unseen: list[tuple[int, Prepared, Case, tuple[Signal, ...]]] = []
    for number, (learn, hold) in enumerate(folds):
        progress(f"fold {number + 1} of {FOLDS}")
        model = fit_models([prepared[index] for index in learn], jobs)
        unseen += [(number, prepared[index], *with_wording(prepared[index], model)) for index in hold]
    progress("weighing")
    scored = []
    for number in range(FOLDS):
        learn = [(item, case, found) for fold, item, case, found in unseen if fold != number]
        weights = fit_weighing(learn)
        alone = fit_weighing((item, case, wording_only(found)) for item, case, found in learn)
        for fold, item, case, found in unseen:
            if fold == number:
                scored.append(score(item, case, found, weights, alone))
    progress("the whole corpus")
    final = replace(
        fit_models(prepared, jobs),
        weighing=fit_weighing((item, case, found) for _, item, case, found in unseen),
        name=f"{data_hash(rows)[:12]}, {len(rows)} messages, {DAY.isoformat()}",
    )
    return final, scored


def wording_only(signals: Iterable[Signal]) -> tuple[Signal, ...]:
    """The signals of the models alone."""
    return tuple(signal for signal in signals if signal.detector is Detector.WORDING)


def score(
    item: Prepared,
    case: Case,
    signals: tuple[Signal, ...],
    weights: dict[str, dict[str, float]],
    alone: dict[str, dict[str, float]],
) -> Scored:
    """Every flag with a signal that counts, with its confidence, raised or not; by all signals and by wording alone."""

    def judged(found: Iterable[Signal], given: dict[str, dict[str, float]]) -> tuple[Finding, ...]:
        by_flag = asserted(found)
        return tuple(finding_of(case, rows, by_flag, item.signs, given) for rows in by_flag.values())

    both, by_wording = judged(signals, weights), judged(wording_only(signals), alone)
    return Scored(item, case.kind, case.employer_mail, both, by_wording)


def card(model: Model, rows: Sequence[Labelled], scored: Sequence[Scored]) -> dict[str, Any]:
    """The model card: data, seed, out-of-fold figures, limits."""
    judged = [Judged(item.prepared.row, item.findings, item.kind, item.employer_mail) for item in scored]
    rules = [
        Judged(
            item.prepared.row, rule_findings(item.prepared), item.prepared.case.kind, item.prepared.case.employer_mail
        )
        for item in scored
    ]
    models = [Judged(item.prepared.row, item.by_wording, item.kind, item.employer_mail) for item in scored]
    return {
        "name": model.name,
        "date": DAY.isoformat(),
        "data": {"sha256": data_hash(rows), "messages": len(rows), "labels": sum(len(row.flags) for row in rows)},
        "seed": SEED,
        "folds": FOLDS,
        "terms": len(model.weights),
        "weighing": model.weighing,
        "out of fold": measure(judged),
        "rules only": measure(rules),
        "models only": measure(models),
        "limits": [
            "English only; written messages of 2026 in many voices, not a sample of anybody's mailbox.",
            "Understated conduct is missed more often than found.",
            "What it costs a flag to stand in mail that is not employer mail is set by hand.",
        ],
    }


def rule_findings(item: Prepared) -> tuple[Finding, ...]:
    """What rules alone make of a message."""
    by_flag = asserted(item.signals)
    return tuple(finding_of(item.case, rows, by_flag, item.signs, RULE_ONLY_WEIGHTS) for rows in by_flag.values())


def data_hash(rows: Sequence[Labelled]) -> str:
    """The SHA-256 of all labelled messages in order."""
    digest = hashlib.sha256()
    for row in rows:
        digest.update(
            repr((row.id, row.subject, row.sender, row.text, row.flags, row.scam, row.kind, row.group)).encode()
        )
    return digest.hexdigest()


def corpus_files(folder: Path) -> list[Path]:
    """The files of the corpus, in order."""
    return sorted(folder.glob("*.jsonl"))
