"""The order of the steps from a message to its assessment."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date
from functools import cache
from importlib.metadata import PackageNotFoundError, version

from redflags.assessment import Assessment
from redflags.case import Case
from redflags.catalogue import flags
from redflags.detection import detect
from redflags.message import Message
from redflags.next_step import next_step
from redflags.particulars import COMPANY, particulars_of
from redflags.sender import Sender, sender_of
from redflags.signs import BENIGN, REASSURING, signs_of
from redflags.text import read
from redflags.triage import Triage
from redflags.weighing import CALIBRATION, weigh

LEADING = re.compile(
    r"^(?:(?:at|with|joining|join|from|behalf of|behalf|interest in|applying to|apply to|here at|team at|employer:|company:|client:|hiring for|recruiter for|the|your|our client)[\s,]+)+",
    re.IGNORECASE,
)
TRAILING = re.compile(r"\s+(?:[Tt]eam|[Rr]ecruiting|[Tt]alent|HR|[Cc]areers|[Hh]iring|[Rr]ecruitment|[Jj]obs)\b.*$")


@cache
def triage() -> Triage:
    """The compiled cues."""
    return Triage()


@cache
def provenance() -> dict[str, str]:
    """The versions behind an answer."""
    try:
        package = version("redflags")
    except PackageNotFoundError:
        package = "unknown"
    return {"redflags": package, "catalogue": f"{len(flags())} flags, 2026-11", "model": CALIBRATION}


def case_of(message: Message, as_of: date) -> Case:
    """Everything known about a message before its flags are judged."""
    text = read(message)
    sender = sender_of(message, text)
    kind, employer_mail, stage = triage()(message, sender, text)
    return Case(
        message=message,
        text=text,
        sender=sender,
        particulars=particulars_of(message, sender, text),
        kind=kind,
        employer_mail=employer_mail,
        stage=stage,
        as_of=as_of,
    )


def assess(
    message: Message, *, source: str = "input", as_of: date | None = None, ignore: Collection[str] = ()
) -> Assessment:
    """Assess one message; flags in `ignore` are neither raised nor counted."""
    case = case_of(message, as_of or date.today())
    signals = tuple(signal for signal in detect(case) if signal.flag.id not in ignore)
    signs = signs_of(case)
    findings = tuple(weigh(case, signals, signs))
    families = {finding.flag.family for finding in findings}
    return Assessment(
        message=message,
        kind=case.kind,
        employer_mail=case.employer_mail,
        employer=employer_of(message, case.sender),
        findings=findings,
        reassuring={sign.id: signs[sign.id] for sign in REASSURING if sign.id in signs}
        | {name: signs[name] for name in ("verified-domain-match", "anti-fraud-notice") if name in signs},
        benign={sign.id: signs[sign.id] for sign in BENIGN if sign.id in signs and families & set(sign.families)},
        next_step=next_step(case, findings),
        notes=message.notes,
        provenance=provenance(),
        source=source,
        signals=signals,
    )


def employer_of(message: Message, sender: Sender) -> str:
    """The employer's name as the message gives it, or the sender's display name, or the empty string."""
    match = COMPANY.search(f"{message.subject}\n{message.body}")
    name = TRAILING.sub("", LEADING.sub("", match.group())) if match else ""
    return name.strip(" .,'’") or sender.name
