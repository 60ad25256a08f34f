"""Run the catalogue's patterns, regexes and checks over a case."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from redflags.case import Case
from redflags.catalogue import flags
from redflags.context import context_of, stage_context
from redflags.finding import Detector, Signal
from redflags.flag import Context, RedFlag
from redflags.message import Evidence, SegmentKind
from redflags.patterns import PatternSet
from redflags.text import language


@cache
def pattern_set() -> PatternSet:
    """The patterns and hints of the whole catalogue."""
    return PatternSet(
        (
            (flag.id, strong, pattern)
            for flag in flags().values()
            for strong, patterns in ((True, flag.patterns), (False, flag.hints))
            for pattern in patterns
        ),
        language(),
    )


@cache
def regexes() -> tuple[tuple[RedFlag, re.Pattern[str]], ...]:
    """The regular expressions of the whole catalogue."""
    return tuple((flag, re.compile(regex, re.IGNORECASE)) for flag in flags().values() for regex in flag.regexes)


def detect(case: Case) -> Iterator[Signal]:
    """Yield every signal, also those whose context makes them not count."""
    catalogue = flags()
    text = case.text
    for pattern, sentence, start, end in pattern_set().find(text):
        flag = catalogue[pattern.flag]
        own_words = frozenset().union(*pattern.needs)
        context = context_of(flag.axis, text, sentence, start, end, own_words)
        detector = Detector.PATTERN if pattern.strong else Detector.HINT
        yield Signal(flag, text.evidence(start, end), detector, heeded(flag, case, context))
    for flag, regex in regexes():
        for match in regex.finditer(case.message.body):
            yield Signal(
                flag,
                case.message.evidence("body", *match.span()),
                Detector.REGEX,
                heeded(flag, case, body_context(case, match.start())),
            )
    for flag in catalogue.values():
        if flag.check:
            for evidence in flag.check(case):
                yield Signal(flag, evidence, Detector.CHECK, heeded(flag, case, evidence_context(case, evidence)))


def heeded(flag: RedFlag, case: Case, context: Context) -> Context:
    """The context that counts for a flag: one it does not heed counts as asserted."""
    if context is Context.ASSERTED:
        context = stage_context(flag, case.stage)
    return Context.ASSERTED if context in flag.heeds_not else context


def evidence_context(case: Case, evidence: Evidence) -> Context:
    """The context of what a check found: quoted history does not count."""
    return body_context(case, evidence.start) if evidence.part == "body" else Context.ASSERTED


def body_context(case: Case, offset: int) -> Context:
    """The context a place of the body has by the segment it stands in."""
    for segment in case.message.segments:
        if segment.start <= offset < segment.end and segment.kind is SegmentKind.QUOTED:
            return Context.QUOTED
    return Context.ASSERTED
