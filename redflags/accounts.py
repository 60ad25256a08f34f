"""What a person's own notes say outright, whether or not an event could be read from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from redflags.course import HELD, MEETING, Course
from redflags.flag import RedFlag
from redflags.message import Evidence
from redflags.sighting import Sighting, Sureness

SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]*")
LONGEST = 600
SHOWN = 70
# Sentences about others, about what may happen, or about what the writer did or did not do.
ASIDE = re.compile(
    r"^\W*(?:if|should i|would|could|what if|any (?:tips|advice))\b|\b(?:if (?:they|he|she|it|i)|in case|tips|advice|some (?:people|companies)|(?:companies|employers|recruiters) (?:often|always|can|will|tend)"
    r"|worr(?:y|ied)|afraid that|hope(?:fully)?|might|may (?:be|have)|to be ghosted|policy)\b"
    r"|\bI(?:['’](?:d|ve|m))? (?:\w+ ){0,3}(?:cancel|re-?sched|mov(?:e|ed) (?:it|the|our|my)|postpon|ghost|asked to (?:move|change))|\b(?:not|never|n['’]t) (?:been )?(?:ghost|cancel|resched|mov|postpon)",
    re.IGNORECASE,
)

TALK = re.compile(r"\b(?:interview(?:ed|s)?|(?:phone|video) call|panel)\b", re.IGNORECASE)
WEEKS = re.compile(
    r"\b(?:two|three|four|five|six|several|[2-9]|\d\d)\+? weeks\b|\b(?:a|one|two|three|\d) months?\b|\b(?:for|in|been) (?:weeks|months)\b",
    re.IGNORECASE,
)


@cache
def compiled(regexes: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern of several."""
    return re.compile("|".join(f"(?:{regex})" for regex in regexes), re.IGNORECASE)


def sentences(course: Course) -> Iterator[Evidence]:
    """Yield the sentences of the notes."""
    for line in course.timeline.told:
        for match in SENTENCE.finditer(line.quote):
            words = match[0].strip()
            if words and len(words) <= LONGEST:
                start = line.start + match.start() + match[0].index(words)
                yield Evidence(line.document, line.part, start, start + len(words), words)


def told_outright(course: Course, flag: RedFlag) -> Iterator[Sighting]:
    """Yield the first sentence that says outright what a flag is about; of silence only once there was a meeting, and if days are known four weeks ago."""
    if not flag.accounts or not course.timeline.told:
        return
    if (
        flag.family == "scheduling"
        and course.timeline.dated
        and not any(event.kind in MEETING - HELD for event in course.timeline.events)
    ):
        # No appointment was read that could have been moved or missed.
        return
    pattern = compiled(flag.accounts)
    for sentence in sentences(course):
        if pattern.search(sentence.quote) and not ASIDE.search(sentence.quote):
            if flag.family == "silence" and not silence_can_count(course, sentence.quote):
                continue
            words = (
                sentence.quote
                if len(sentence.quote) <= SHOWN
                else sentence.quote[: SHOWN - 1].rpartition(" ")[0] + " …"
            )
            yield Sighting(
                events=(), evidence=(sentence,), why=f"you say so: “{words.rstrip('.')}”", sureness=Sureness.LIKELY
            )
            return


def silence_can_count(course: Course, words: str) -> bool:
    """Whether a person's word for silence may be held against an employer: after a meeting, no promise running, and weeks ago as far as is known."""
    if not course.seen or not any(event.kind in MEETING or TALK.search(event.words) for event in course.events):
        return False
    wait = course.wait()
    # "Two weeks since" contradicts a promise read as made on the very day of judging.
    if wait and wait.promised and not (WEEKS.search(words) and wait.anchor.day == course.until):
        return False
    if not course.timeline.dated or WEEKS.search(words):
        return True
    last = max((event.day for event in course.events if event.kind in MEETING), default=None)
    return last is not None and (course.until - last).days >= course.thresholds.post_interview_likely_ghost_days
