"""What to do next, from the flags' advice and the seed articles on callbacks, rejections and follow-ups."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from redflags.assessment import NextStep, level_of
from redflags.case import Case
from redflags.finding import Finding
from redflags.flag import Axis, Level

FIRST_FOLLOW_UP = timedelta(days=7)
FOLLOW_UP = (
    "If you hear nothing, follow up politely one to two weeks after this message, once more a week later, and then move on; "
    "keep searching meanwhile."
)


def next_step(case: Case, findings: Sequence[Finding]) -> NextStep:
    """The next step: safety first, then conduct, then what the kind of message asks for."""
    if step := safety_step(findings):
        return step
    if case.kind == "rejection":
        return NextStep(
            "respond",
            "A rejection is not a warning sign. Thank them, ask once for one or two points of feedback, and keep searching.",
        )
    if findings:
        return NextStep("respond", findings[0].flag.advice[0])
    if case.kind in {"acknowledgement", "status-update"}:
        sent = case.message.date.date() if case.message.date else case.as_of
        return NextStep("wait", FOLLOW_UP, sent + FIRST_FOLLOW_UP)
    return NextStep(*BY_KIND.get(case.kind, ("none", "Nothing in particular.")))


def safety_step(findings: Sequence[Finding]) -> NextStep | None:
    """The next step where safety is at medium or worse; the gravest findings come first."""
    safety = level_of(findings, Axis.SAFETY)
    grave = next((finding for finding in findings if finding.flag.axis is Axis.SAFETY), None)
    if grave and safety >= Level.HIGH:
        return NextStep("stop", f"Stop here until you have checked who this is. {grave.flag.advice[0]}")
    if grave and safety >= Level.MEDIUM:
        return NextStep("respond", f"Before you reply, check who this is. {grave.flag.advice[0]}")
    return None


BY_KIND = {
    "interview-invitation": (
        "respond",
        "A callback is good news. Confirm the time and time zone, the format, how long it takes and whom you will meet.",
    ),
    "reschedule": ("respond", "Accept the new time if it suits you, and ask whether format and people stay the same."),
    "assessment": (
        "respond",
        "Confirm how long it should take, what will be judged and by when; then do no more than that.",
    ),
    "offer": ("respond", "Ask for the written terms, read them in peace, and give notice only once you have signed."),
    "outreach": (
        "respond",
        "If it interests you, ask for the written job description, the pay range and the name of the employer.",
    ),
    "screening": ("respond", "Answer what concerns the job; identity and bank details can wait for a signed offer."),
    "onboarding": (
        "respond",
        "Use the employer's own portal, and ring the office on a number you looked up if anything is odd.",
    ),
    "reply": ("respond", "Answer when it suits you."),
}
