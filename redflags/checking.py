"""The order of the steps from a message to its assessment."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from itertools import chain

from redflags.assessment import Assessment
from redflags.case import Case
from redflags.catalogue import flags
from redflags.classifier import read_wording
from redflags.detection import detect, detect_wording, flag_patterns
from redflags.message import Message
from redflags.model import Model, ModelError, load, shipped
from redflags.next_step import next_step
from redflags.particulars import Particulars
from redflags.patterns import PatternSet, Use
from redflags.sender import sender_of
from redflags.signs import BENIGN, REASSURING, sign_patterns, signs_of
from redflags.text import read
from redflags.triage import cue_patterns, cues_of, stage_of, stage_patterns
from redflags.weighing import RULE_ONLY, weigh


@cache
def pattern_set(*, cues: bool) -> PatternSet:
    """All patterns: those of the flags, of the stage, of the signs and, if wanted, of the cues; a text is searched once for all of them."""
    return PatternSet(chain(flag_patterns(), stage_patterns(), sign_patterns(), cue_patterns() if cues else ()))


@cache
def trained() -> tuple[Model | None, tuple[str, ...]]:
    """The shipped model, or None and a note that says why there is none."""
    try:
        return load(shipped()), ()
    except ModelError as error:
        return None, (f"{error}; judged by rules alone",)


@cache
def provenance() -> dict[str, str]:
    """The versions behind an answer."""
    try:
        package = version("redflags")
    except PackageNotFoundError:
        package = "unknown"
    return {"redflags": package, "catalogue": f"{len(flags())} flags, 2026-11"}


def case_of(message: Message, as_of: date, model: Model | None = None) -> Case:
    """Everything known about a message before its flags are judged."""
    text = read(message)
    sender = sender_of(message, text)
    known = Particulars(message, sender, text)
    hits = pattern_set(cues=model is None).find(text)
    wording = read_wording(model, sender, text) if model else None
    told = wording or cues_of(message, hits[Use.CUE])
    return Case(
        message=message,
        text=text,
        sender=sender,
        particulars=known,
        kind=told.kind,
        employer_mail=told.employer_mail,
        stage=stage_of(hits[Use.STAGE]),
        hits=hits,
        as_of=as_of,
        wording=wording,
    )


def assess(
    message: Message,
    *,
    source: str = "input",
    as_of: date | None = None,
    ignore: Collection[str] = (),
    model: Model | None = None,
    notes: tuple[str, ...] = (),
) -> Assessment:
    """Assess one message, by rules alone if no model is given; flags in `ignore` are neither raised nor counted."""
    return judge(case_of(message, as_of or date.today(), model), source=source, ignore=ignore, notes=notes)


def judge(
    case: Case, *, source: str = "input", ignore: Collection[str] = (), notes: tuple[str, ...] = ()
) -> Assessment:
    """Judge a case: run the detectors over it and weigh what they report."""
    message = case.message
    found = chain(detect(case), detect_wording(case))
    signals = tuple(signal for signal in found if signal.flag.id not in ignore)
    signs = signs_of(case)
    findings = tuple(weigh(case, signals, signs))
    families = {finding.flag.family for finding in findings}
    return Assessment(
        messages=(message,),
        kind=case.kind,
        employer_mail=case.employer_mail,
        employer=case.particulars.employer or case.sender.name,
        findings=findings,
        reassuring={sign.id: signs[sign.id] for sign in REASSURING if sign.id in signs}
        | {name: signs[name] for name in ("verified-domain-match", "anti-fraud-notice") if name in signs},
        benign={sign.id: signs[sign.id] for sign in BENIGN if sign.id in signs and families & set(sign.families)},
        next_step=next_step(case, findings),
        notes=message.notes + notes,
        complete=message.complete,
        provenance=provenance() | {"model": case.wording.model.name if case.wording else RULE_ONLY},
        source=source,
        signals=signals,
    )
