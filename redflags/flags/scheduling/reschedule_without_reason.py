"""A move or cancellation without a reason or an apology."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.case import Case
from redflags.course import NO_REASON, Course
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sighting import Sighting, Sureness
from redflags.sources import SEED3

MOVED = re.compile(
    r"\b(?:interview|slot|call|appointment|meeting|session|panel)\b[^.!?\n]{0,40}\b(?:moved|changed|rescheduled|re-scheduled|postponed|shifted|pushed back|rearranged|cancelled|canceled)\b"
    r"|\b(?:moved|changed|rescheduled|postponed|shifted|rearranged|cancelled|canceled)\b[^.,;!?\n\d]{0,25}\b(?:interview|slot|call|appointment|meeting|session|panel)\b"
    r"|\bwe (?:need|require) (?:a different|another|a new) (?:day|date|time|slot)\b",
    re.IGNORECASE,
)
GIVEN = re.compile(
    r"\b(?:sorry|apolog\w+|regret|unfortunately|afraid|because|since|due to|owing to|as (?:the|our|my|he|she|we|you|requested|discussed)|so that|in order|following|thanks? to|on account|after|clash\w*|conflict\w*|ill\w*|sick|unwell|leave|travel\w*"
    r"|holiday|emergency|request\w*|asked|suit\w*|convenien\w*|inconvenien\w*|filled|another candidate|not (?:be )?(?:moving|progress\w*|proceed\w*)|no longer|daylight|time ?zone|if|unless|should you|whenever|policy|can be|may be|unaffected|not (?:been )?(?:moved|changed)|is unchanged|webinar"
    r"|flood\w*|storm|strike|closed|closure|broken|outage|needs|has to|had to|was called|is away|away|unavailable|double[- ]booked|overran|error|mistake|wrong|link)\b|n['’]t\b",
    re.IGNORECASE,
)
ADDRESSED = re.compile(
    r"\b(?:you|your|we|our|us|please|kindly|regards|dear|new (?:time|date|slot)|interview (?:is |has been |was )?moved)\b",
    re.IGNORECASE,
)
LONGEST = 60


def check(case: Case) -> Iterator[Evidence]:
    """Yield the sentence that moves a meeting, from a short message that holds neither a reason nor an apology."""
    text = case.text
    if len(text.norms) > LONGEST or GIVEN.search(text.normal) or not ADDRESSED.search(text.normal):
        return
    for sentence in text.sentences:
        if MOVED.search(text.words(sentence.start, sentence.end)):
            yield text.evidence(sentence.start, sentence.end)
            return


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield moves of which the candidate says that no reason was given, or whose own message gives none."""
    for move in course.moves():
        bare = move.event.unexplained or NO_REASON.search(move.event.words)
        if move.counts and not move.event.reasons and bare:
            yield Sighting(
                events=(move.event,),
                why=f"no reason was given for the change of {move.event.day:%-d %B}",
                sureness=Sureness.CLEAR,
            )


FLAG = RedFlag(
    __name__,
    title="Moves the interview without a reason",
    axis=Axis.CONDUCT,
    severity=Level.INFO,
    definition="A move or cancellation that gives no reason and no apology.",
    why="Alone it says little. Together with short notice it tells how your time is regarded.",
    advice=("Ask, without accusing, whether the scope or the panel has changed.",),
    sources=(SEED3,),
    thresholds="None. Together with a move at the last minute it weighs more.",
    needs=("moved|changed|scheduled|postponed|shifted|pushed|rearranged|cancel|different|another|new",),
    check=check,
    examples=(
        "[[Interview moved.]] New time: Thursday 4pm.",
        "[[Please be advised your slot has changed to the 14th.]]",
        "[[We need a different day.]] What else have you got?",
        "Hi Mara, [[your call is rescheduled to Monday 9:30.]] Regards, Jo",
    ),
    counterexamples=(
        "We had to move it because Priya is off sick, apologies for the disruption.",
        "Rescheduled at your request to Thursday 4pm.",
        "Daylight saving starts Sunday, so your invite now shows 4pm local time.",
        "Your interview has not been moved; it is still Thursday at 4pm.",
        "They moved my interview to Thursday without a word, she told me.",
        "Please note that the office has moved to 14 Mill Road; your interview is there at ten.",
    ),
    timeline=timeline,
    timeline_examples=(
        "2026-03-03 interview-rescheduled by=employer for=2026-03-10 round=1 words=moved_to_the_10th,_no_reason_given; as-of 2026-03-12",
        "2026-03-03 interview-cancelled by=employer round=1 words=cancelled_without_explanation; as-of 2026-03-04",
        "2026-03-03 interview-rescheduled by=employer round=2 words=moved_again,_didn't_say_why; as-of 2026-03-04",
    ),
    timeline_counterexamples=(
        "2026-03-03 interview-rescheduled by=employer for=2026-03-10 round=1 words=moved_to_the_10th; as-of 2026-03-12",
        "2026-03-03 interview-rescheduled by=candidate for=2026-03-10 round=1 words=I_moved_it,_no_reason_given; as-of 2026-03-12",
        "2026-03-03 interview-rescheduled by=employer round=1 reasons=illness-or-emergency words=she_was_ill; as-of 2026-03-12",
        "2026-03-03 interview-held round=1 words=no_explanation_of_the_role; as-of 2026-03-12",
    ),
)
