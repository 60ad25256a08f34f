"""An interview after which the employer goes silent."""

from __future__ import annotations

from collections.abc import Iterator

from redflags.course import Course
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting
from redflags.silence import after_interview
from redflags.sources import GH24DEC, NACE24, ONREG, SEED3

LATE = 2


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield silence after one interview round; after more, late-stage-ghosting says it."""
    wait = course.wait()
    if wait and wait.stage == "interview" and course.rounds_held() < LATE:
        yield from after_interview(course, wait, "the interview")


FLAG = RedFlag(
    __name__,
    title="Went silent after the interview",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="No reply after a real interview, past the normal time for a decision and after a follow-up.",
    why=(
        "Not knowing costs you decisions elsewhere. In a survey of December 2024, 61% of job seekers had been left without an answer after "
        "an interview; graduates' employers took 25 days on average from interview to decision, so ten quiet days mean nothing."
    ),
    advice=(
        "Follow up one to two weeks after the interview, once more a week later, and never a third time.",
        "Keep searching: an answer may still come, but plan without it.",
    ),
    sources=(SEED3, GH24DEC, NACE24, ONREG),
    thresholds=(
        "Silence for 14 days after a follow-up, or for 28 days after the interview; while a promised date still runs, nothing counts."
    ),
    limits=("post_interview_possible_ghost_days", "post_interview_likely_ghost_days", "promise_grace_business_days"),
    timeline=timeline,
    accounts=(
        r"\b(?:call|answer|reply|email|decision) never came\b",
        r"\b(?:ghosted (?:me|by|after)|(?:been|got|was|and|then|just) ghosted|(?<!i )never heard (?:back|from|anything)|heard (?:absolutely )?nothing|radio silence)\b",
        r"\bnever (?:heard (?:back|from|anything)|got (?:a|any) (?:reply|response|answer)|got back to me|replied|responded)\b",
        r"\b(?:no|without|zero) (?:\w+ )?(?:communication|response|reply|answer|news)\b[^.;\n]{0,20}(?:\b(?:whatsoever|since|at all|ever|so far|from them)\b|$|[.!])",
        r"\b(?:not|n['’]t) (?:even )?(?:respond|repl|heard|hear|gotten? back)\w*\b[^.;\n]{0,30}\b(?:back|from|since|anything|yet|weeks?|months?)\b",
    ),
    timeline_examples=(
        "2026-04-01 interview-held round=1; told I_never_heard_back_from_them.; dated no; as-of 2026-04-08",
        "2026-02-02 interview-held round=1; 2026-02-12 follow-up-sent; 2026-02-19 follow-up-sent; as-of 2026-03-02",
        "2026-05-05 interview-held round=1; 2026-05-05 promise-made for=2026-05-08; 2026-05-18 follow-up-sent; as-of 2026-06-05",
        "2026-09-01 interview-held round=1; 2026-09-14 follow-up-sent; as-of 2026-10-05",
    ),
    timeline_counterexamples=(
        "2026-04-01 interview-held round=1; told I_never_heard_back_from_them.; as-of 2026-04-08",
        "2026-04-01 applied; told I_never_heard_back_from_them.; dated no; as-of 2026-04-08",
        "2026-02-02 interview-held round=1; 2026-02-10 status-update for=2026-03-15 reasons=budget-freeze; as-of 2026-02-25",
        "2026-02-02 interview-held round=1; as-of 2026-02-09",
        "2026-02-02 interview-held round=1; 2026-02-20 rejected; as-of 2026-05-01",
        "2026-02-02 interview-held round=1; 2026-02-12 follow-up-sent; as-of 2026-02-14",
        "2026-02-02 interview-held round=1; 2026-02-12 withdrawn; as-of 2026-05-01",
        "2026-02-02 interview-held round=1; 2026-02-12 follow-up-sent; as-of 2026-04-01; sent-mail no",
    ),
)
