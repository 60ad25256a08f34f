"""Capitals and exclamation marks in rows."""

import re
from collections.abc import Iterator

from redflags.case import Case
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sources import EMSCADM

CAPITALS = r"(?:\b[A-Z][A-Z'’]+\b[\s,.!?:&/-]*){5,}"
NO_SMALL_LETTERS = r"[A-Z][^a-z]{13}"  # of the shortest row of five words
MARKS = r"[!?]{3,}"
PAIRS = ("!!", "??", "!?", "?!")
STOP = r"[.!?\n]"
REACH = 80
FORM = r"\b(?:CONFIDENTIAL|DISCLAIMER|PRIVILEGED|COPYRIGHT|EQUAL|OPPORTUNITY|EMPLOYER|WARNING|NOTICE|LLC|INC|LTD)\b"
FEWEST_LETTERS = 20
HEADING_WORDS = 9


def check(case: Case) -> Iterator[Evidence]:
    """Yield rows of five or more words in capitals within a line of new text, and of three or more exclamation marks; a heading on a line of its own is none."""
    body = case.text.normal
    if body.isupper():
        return
    for match in re.finditer(CAPITALS, body) if re.search(NO_SMALL_LETTERS, body) else ():
        words = match.group().rstrip()
        opening = body.rfind("\n", 0, match.start()) + 1
        line = body[opening : opening + len(words) + 2].partition("\n")[0]
        if line.strip() == words and len(words.split()) <= HEADING_WORDS:
            continue
        if sum(map(str.isalpha, words)) >= FEWEST_LETTERS and "\n" not in words and not re.search(FORM, words):
            yield case.text.span(match.start(), match.start() + len(words))
    for match in re.finditer(MARKS, body) if any(pair in body for pair in PAIRS) else ():
        before = body[max(match.start() - REACH, 0) : match.start()]
        words = re.split(STOP, before)[-1].lstrip()
        yield case.text.span(match.start() - len(words), match.end())


FLAG = RedFlag(
    __name__,
    title="Shouts in capitals or exclamation marks",
    axis=Axis.CONDUCT,
    severity=Level.LOW,
    definition="Whole phrases stand in capitals, or exclamation marks in rows.",
    why="It is a matter of style and weak alone; in public job-ad data it was more common in fraudulent ads.",
    advice=("Judge the rest of the message: who writes, what is asked of you, and how you can check it.",),
    sources=(EMSCADM,),
    thresholds="Five words in capitals in a row, or three exclamation marks. The numbers are conventions.",
    check=check,
    examples=(
        "[[KINDLY REPLY WITH YOUR MOBILE NUMBER]] if you want this.",
        "[[READ THE INSTRUCTIONS BEFORE YOU WRITE TO US]]. The form is below.",
        "[[Hurry up!!!]] We start soon.",
        "Thanks for the file. [[DO NOT EVER SEND IT LATE AGAIN]]",
    ),
    counterexamples=(
        "Bring your CSCS card, PPE and NI number. MS Teams link below.",
        "We are hiring for AWS, GCP, SQL and JAVA roles in NYC.",
        "CONFIDENTIALITY NOTICE: this message is meant for the addressee.",
        "I do not like messages in capitals, and I never write any! Thanks!",
    ),
)
