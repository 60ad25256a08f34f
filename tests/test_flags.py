"""Every flag is well formed, and its examples hold: where as well as whether."""

import re
from datetime import date

import pytest
from notation import timeline_of

import redflags
from redflags.catalogue import flags
from redflags.checking import case_of
from redflags.course import course_of
from redflags.detection import SCAM_WORDING, detect, held_stems, stems
from redflags.finding import Detector
from redflags.flag import Context, Source, Stage, unmark
from redflags.patterns import elements_of
from redflags.readers import read_text
from redflags.readers.pasted import read_pasted
from redflags.text import read
from redflags.thresholds import told
from redflags.timelines import find

FLAGS = list(flags().values())
EXAMPLES = [
    pytest.param(flag, example, id=f"{flag.id}-{n}") for flag in FLAGS for n, example in enumerate(flag.examples)
]
COUNTEREXAMPLES = [
    pytest.param(flag, example, id=f"{flag.id}-{n}") for flag in FLAGS for n, example in enumerate(flag.counterexamples)
]
TIMELINES = [
    pytest.param(flag, example, id=f"{flag.id}-{n}")
    for flag in FLAGS
    for n, example in enumerate(flag.timeline_examples)
]
COUNTERTIMELINES = [
    pytest.param(flag, example, id=f"{flag.id}-{n}")
    for flag in FLAGS
    for n, example in enumerate(flag.timeline_counterexamples)
]
# Flags that no single message can show.
ONLY_ON_TIMELINES = {flag.id for flag in FLAGS if flag.timeline and not (flag.patterns or flag.regexes or flag.check)}
EVERY_FLAG = pytest.mark.parametrize("flag", FLAGS, ids=lambda flag: flag.id)
NEGATION = re.compile(r"\b(?:not|never|no|nor|without|nobody|nothing|none)\b|n['’]t\b", re.IGNORECASE)
SAID_BY_OTHERS = re.compile(
    r"\b(?:I|me|my|they|them|their|she|he|her|his|you asked|as you|your request|you (?:said|mentioned|told|wanted|requested)|scammers?|anyone|friend)\b"
)
VERDICTS = re.compile(r"\b(?:illegal(?:ly)?|unlawful(?:ly)?|against the law|safe)\b", re.IGNORECASE)


def hits(flag, text):
    """The evidence of a flag's strong signals that count, placed in the whole text."""
    case = case_of(read_pasted(text), date(2026, 11, 21))
    if flag.id == SCAM_WORDING:
        found = [one for one in redflags.check(text).findings if one.flag.id == flag.id]
        yield from ((spot.start, spot.end) for one in found for spot in one.evidence)
        return
    for signal in detect(case):
        if signal.flag.id == flag.id and signal.context is Context.ASSERTED and signal.detector is not Detector.HINT:
            found = signal.evidence
            offset = text.find(case.message.body) if found.part == "body" else text.find(found.quote) - found.start
            yield found.start + offset, found.end + offset


def overlap(left, right):
    """Shared part of two spans over their union."""
    shared = max(0, min(left[1], right[1]) - max(left[0], right[0]))
    return shared / (max(left[1], right[1]) - min(left[0], right[0]))


@pytest.mark.parametrize(("flag", "example"), EXAMPLES)
def test_example_is_flagged_where_marked(flag, example):
    text, marks = unmark(example)
    assert marks, "mark the evidence with [[ ]]"
    found = list(hits(flag, text))
    assert any(overlap(mark, hit) >= 0.5 for mark in marks for hit in found), [text[a:b] for a, b in found]


@pytest.mark.parametrize(("flag", "example"), COUNTEREXAMPLES)
def test_counterexample_stays_clear(flag, example):
    text, marks = unmark(example)
    assert not marks
    assert [text[start:end] for start, end in hits(flag, text)] == []


def raised(flag, example):
    """The finding of a flag on a timeline in the notation, if it is raised."""
    found = find(course_of(timeline_of(example)))
    return next((finding for finding in found if finding.flag.id == flag.id), None)


@pytest.mark.parametrize(("flag", "example"), TIMELINES)
def test_timeline_example_is_flagged_and_says_why(flag, example):
    finding = raised(flag, example)
    assert finding
    assert finding.evidence and finding.shown
    assert finding.events or "told" in example
    assert not VERDICTS.search(finding.shown)


@pytest.mark.parametrize(("flag", "example"), COUNTERTIMELINES)
def test_timeline_counterexample_stays_clear(flag, example):
    assert raised(flag, example) is None


@EVERY_FLAG
def test_timeline_flag_is_well_formed(flag):
    if not flag.timeline:
        assert (
            not flag.accounts and not flag.timeline_examples and not flag.timeline_counterexamples and not flag.limits
        )
        return
    assert len(flag.timeline_examples) >= 3
    assert len(flag.timeline_counterexamples) >= 4
    assert all(told(name) for name in flag.limits)


@EVERY_FLAG
def test_flag_is_well_formed(flag):
    if flag.id in ONLY_ON_TIMELINES:
        assert not flag.examples and not flag.counterexamples and not flag.hints
    else:
        assert len(flag.examples) >= 4
        assert len(flag.counterexamples) >= 4
        assert any(NEGATION.search(example) for example in flag.counterexamples)
        assert any(SAID_BY_OTHERS.search(example) for example in flag.counterexamples)
    assert len(flag.title) <= 60 and not flag.title.endswith(".")
    assert flag.definition.endswith(".") and flag.why.endswith(".")
    assert flag.advice and all(advice.rstrip('"”').endswith((".", "?", "!")) for advice in flag.advice)
    assert flag.sources and all(isinstance(source, Source) and source.date for source in flag.sources)
    assert flag.stages and set(flag.stages) <= set(Stage)
    assert flag.patterns or flag.regexes or flag.check or flag.timeline or flag.id == SCAM_WORDING


@EVERY_FLAG
def test_flag_gives_no_verdict(flag):
    for words in (flag.title, flag.definition, flag.why, flag.thresholds, *flag.advice):
        assert not VERDICTS.search(words), words


@EVERY_FLAG
def test_patterns_compile(flag):
    for pattern in flag.patterns + flag.hints:
        assert all(element.gap or element.keys for element in elements_of(pattern))
    for regex in flag.regexes:
        assert re.compile(regex, re.IGNORECASE).search("") is None


def test_catalogue_holds_the_families_and_flags_of_the_taxonomy():
    assert len(FLAGS) == 93
    assert {flag.family for flag in FLAGS} == {
        "scheduling", "silence", "vagueness", "tone", "unpaid_work", "process", "pay_terms",
        "pressure", "discriminatory", "privacy", "scam", "malware",
    }  # fmt: skip


@pytest.mark.parametrize("stem", [stem for need in stems() for stem in [need.strip()] if stem])
def test_a_stem_is_held_however_the_tokeniser_parts_it(stem):
    text = read(read_text(f"so please {stem} it now"))
    needed = [bit for need, bit in stems().items() if need in text.lower]
    assert needed
    assert all(held_stems(text) & bit for bit in needed)
