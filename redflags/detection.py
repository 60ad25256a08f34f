"""Run the catalogue's patterns, regexes and checks over a case."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache, reduce
from operator import or_

from redflags.case import Case
from redflags.catalogue import flags
from redflags.context import context_of, stage_context
from redflags.finding import Detector, Signal
from redflags.flag import Context, RedFlag
from redflags.message import Evidence
from redflags.patterns import Pattern, Use, own_words, readings
from redflags.text import LABELS, Text

LEAST_LOG_ODDS = -6.0
LEAST_TOGETHER = -6.0
SENTENCES_MOST = 2
FEWEST_TERMS = 6  # of the models; fewer say nothing
SCAM_WORDING = "scam-wording"


def flag_patterns() -> Iterator[Pattern]:
    """The patterns and hints of the whole catalogue."""
    for flag in flags().values():
        yield from (Pattern(Use.FLAG, flag.id, source) for source in flag.patterns)
        yield from (Pattern(Use.FLAG, flag.id, source, strong=False) for source in flag.hints)


@cache
def regexes() -> tuple[tuple[RedFlag, tuple[int, ...]], ...]:
    """The flags that have regular expressions, with the bits of what each needs."""
    return tuple((flag, needed(flag)) for flag in flags().values() if flag.regexes)


@cache
def checked() -> tuple[tuple[RedFlag, tuple[int, ...]], ...]:
    """The flags that have a check, with the bits of what each needs."""
    return tuple((flag, needed(flag)) for flag in flags().values() if flag.check)


def detect(case: Case) -> Iterator[Signal]:
    """Yield every signal, also those whose context makes them not count."""
    catalogue = flags()
    text = case.text
    for hit in case.hits[Use.FLAG]:
        flag = catalogue[hit.pattern.id]
        if not counts(flag, case):
            continue
        own = own_words(hit.pattern.source)
        context = context_of(flag.axis, text, hit.sentence, hit.start, hit.end, own, flag.heeds_not)
        detector = Detector.PATTERN if hit.pattern.strong else Detector.HINT
        yield Signal(flag, text.evidence(hit.start, hit.end), detector, staged(flag, case, context, hit.sentence))
    held = held_stems(text)
    for flag, needs in regexes():
        if worth(flag, needs, held, case):
            for match in (match for regex in flag.regexes for match in re.finditer(regex, text.lower)):
                evidence = text.span(*match.span())
                yield Signal(flag, evidence, Detector.REGEX, context_at(flag, case, evidence))
    for flag, needs in checked():
        if flag.check and worth(flag, needs, held, case):
            for evidence in flag.check(case):
                yield Signal(flag, evidence, Detector.CHECK, context_at(flag, case, evidence))


def detect_wording(case: Case) -> Iterator[Signal]:
    """Yield a signal for every sentence that the sentence model finds to show a flag."""
    wording, text = case.wording, case.text
    if wording is None or wording.known.held[:-1].sum() < FEWEST_TERMS:
        return
    for flag_id, ranked in wording.shown(LEAST_TOGETHER, SENTENCES_MOST):
        flag = flags()[flag_id]
        if not counts(flag, case):
            continue
        for index, log_odds in ranked:
            sentence = text.sentences[index]
            own = frozenset(text.norms[sentence.start : sentence.end])
            context = context_of(flag.axis, text, index, sentence.start, sentence.end, own, flag.heeds_not)
            evidence = text.evidence(sentence.start, sentence.end)
            yield Signal(flag, evidence, Detector.WORDING, staged(flag, case, context, index), log_odds)
    flag = flags()[SCAM_WORDING]
    if wording.scam >= LEAST_LOG_ODDS and wording.sentences and counts(flag, case):
        sentence = text.sentences[wording.most_like_scam()]
        evidence = text.evidence(sentence.start, sentence.end)
        yield Signal(flag, evidence, Detector.WORDING, stage_context(flag, case.stage, ""), wording.scam)


def counts(flag: RedFlag, case: Case) -> bool:
    """Whether a flag applies to a case at all."""
    return flag.applies is None or flag.applies(case)


def worth(flag: RedFlag, needs: tuple[int, ...], held: int, case: Case) -> bool:
    """Whether a flag's regexes and check can find anything in a message that holds these stems."""
    return all(need & held for need in needs) and counts(flag, case)


@cache
def stems() -> dict[str, int]:
    """Every stem that some flag needs, with a bit of its own; of one that spans several words, also its longest word."""
    found = {stem for flag in flags().values() for need in flag.needs for stem in need.split("|")}
    found |= {longest(stem) for stem in found if " " in stem}
    return {stem: 1 << number for number, stem in enumerate(sorted(found))}


def longest(stem: str) -> str:
    """The longest word of a stem."""
    return max(stem.split(), key=len)


@cache
def phrases() -> tuple[tuple[int, str, int], ...]:
    """The stems that the tokeniser parts: the bit of the longest word if that stays whole, else 0; the stem; and its bit."""
    found = ((longest(stem), stem, bit) for stem, bit in stems().items() if not whole(stem))
    return tuple((stems()[part] if " " in stem and whole(part) else 0, stem, bit) for part, stem, bit in found)


def whole(stem: str) -> bool:
    """Whether a stem is found within the norm of one token."""
    return readings(stem) == [(stem,)]


def needed(flag: RedFlag) -> tuple[int, ...]:
    """For each need of a flag, the bits of its stems."""
    return tuple(reduce(or_, (stems()[stem] for stem in need.split("|"))) for need in flag.needs)


@lru_cache(maxsize=50_000)
def stems_in(word: str) -> int:
    """The bits of the stems in a word; most words come again, hence the cache."""
    return reduce(or_, (bit for stem, bit in stems().items() if stem in word), 0)


def held_stems(text: Text) -> int:
    """The bits of all stems in a text."""
    held = 0
    for word in text.vocabulary - LABELS:
        held |= stems_in(word)
    for part, phrase, bit in phrases():
        if (not part or held & part) and phrase in text.lower:
            held |= bit
    return held


def staged(flag: RedFlag, case: Case, context: Context, sentence: int) -> Context:
    """The context, or that of the stage if the flag does not apply at it."""
    if context is not Context.ASSERTED or not case.text.sentences:
        return context
    span = case.text.sentences[sentence]
    return stage_context(flag, case.stage, case.text.words(span.start, span.end))


def context_at(flag: RedFlag, case: Case, evidence: Evidence) -> Context:
    """The context of what a regex or check found in subject or body, as for patterns; elsewhere it is asserted."""
    if evidence.part not in {"body", "subject"} or not case.text.sentences:
        return Context.ASSERTED
    sentence, start, end = case.text.locate(evidence)
    own = frozenset(case.text.norms[start:end])
    return staged(flag, case, context_of(flag.axis, case.text, sentence, start, end, own, flag.heeds_not), sentence)
