"""Decide from the words around a signal whether it is meant: negated, conditional, a warning, the candidate's own.

After ConText (Harkema et al., 2009): cues, their forward scope, terminators and pseudo-cues, over one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from redflags.flag import Axis, Context, RedFlag, Stage
from redflags.message import SegmentKind
from redflags.text import Text

PSEUDO = re.compile(
    r"\b(?:not only|no problem|no worr(?:y|ies)|not a problem|no rush|if you (?:do not|don't|wouldn't) mind|(?:do not|don't) mind (?:me|us|my|our|if)|no offen[cs]e|not (?:being|to be|wishing to be|meaning to be) (?:nosy|rude|funny|difficult|pushy|awkward)|let(?:'s| us) not rush|(?:do(?:n't| not)|never) (?:hesitate|forget|worry|delay|miss|wait|panic|stress"
    r"|be (?:afraid|shy|surprised|late))|no later than|not later than|not sure|why not|whether or not|no (?:prior |previous |work )?(?:experience|skills?|qualifications?)"
    r"|no doubt|no matter|can(?:'t|not) wait|not yet|if not|or not|no longer than|have(?:n't| not) (?:heard|received|replied|sent|paid)|(?:did|do)(?:n't| not) (?:hear|receive|get|have (?:it|this|them|your))"
    r"|no interview|not (?:be )?(?:the )?(?:best|cheap|free|for everyone)|without (?:delay|further|fail|hesitation|any delay|wasting)|no (?:pressure|catch|strings|big deal))\b"
)
NEGATION = re.compile(
    r"\b(?:never|not|nor|neither|no|nobody|none|nothing|without|cannot|avoid|refuse[sd]? to|free of|instead of|rather than|no need|unlike)\b|n't\b"
)
TERMINATOR = re.compile(
    r"[;—]|\s-\s|\b(?:but|however|although|though|instead|then|because|until|yet|except|unless)\b"
    r"|,\s*(?=(?:please|we|you|i|kindly|just|simply|it|this|they|our|your|so|all|send|pay)\b)|\b(?:and|so)\s+(?=(?:we|you|please|kindly|i|just|simply)\b)"
)
NEGATED_AFTER = re.compile(
    r"^[\w\s]{0,30}?\b(?:(?:is|are|was|were|will be|would be|be)(?: not|n't)|(?:is|are|will|would|do|does)(?:n't| not| never)|never|not)\b[\w\s]{0,20}"
    r"\b(?:required|needed|requested|necessary|charged|asked|involved|expected|part|payable|apply|ask|be)\b"
)
CONDITIONAL = re.compile(
    r"(?:(?<!ask )(?<!asking )(?<!know )(?<!knowing )(?<!wonder )(?<!wondering )(?<!curious )(?<!check )(?<!see )(?<!say )(?<!tell )(?<!tell us )(?<!tell me )\bif|\b(?:in case|should (?:you|anything|anyone)|in the event|were you to))\b[^,;]*$"
)
THIRD_PARTY = re.compile(
    r"\b(?:any(?:one|body)|some(?:one|body)|they|he|she|scammers?|fraudsters?|criminals?|individuals|people|those|others|(?:a|any|no|real|genuine|legitimate|other) "
    r"(?:\w+ )?(?:recruiter|employer|company|companies|agency|agencies|employers|recruiters|person|caller|message|email)s?|you (?:are|get|were|receive|see|have been) (?:ever )?"
    r"(?:asked|contacted|approached|offered|told|requested|a|an)|we (?:ever|would|will|do))\b"
)
WARNING = re.compile(
    r"\b(?:scam(?:s|mers?|ming)?|fraud(?:s|ulent(?:ly)?|sters?)?|phishing|impersonat\w+|impost[eo]rs?|beware|be (?:wary|alert|cautious|vigilant)|red flags?|suspicious|"
    r"fake (?:jobs?|recruiters?|offers?|messages?|profiles?|emails?)|not affiliated|legitimate (?:employers?|recruiters?|companies|jobs?)|stay safe|protect yourself|report (?:it|this|them|any)|"
    r"is not (?:from )?us|pretend\w* to be|posing as)\b"
)
WARNING_STEMS = (
    "scam", "fraud", "phish", "imperson", "impost", "bewar", "wary", "alert", "cautious", "vigilant", "flag", "suspicious",
    "fake", "affiliat", "legitimate", "safe", "yourself", "report", "not", "pretend", "posing",
)  # fmt: skip
NOT_WARNING = re.compile(
    r"\b(?:not|n't|no|isn't|never) (?:an? |any )?(?:scam|fraud)|scam[- ]free|\bfraud[- ](?:analyst|team|investigat\w+|prevention|detection|dept|department|officer|operations|risk|squad|manager|engineer)|anti-fraud (?:team|officer|analyst)"
)
CANDIDATE = re.compile(
    r"\b(?:(?<!soon )(?<!long )(?<!far )as (?:you (?:like|want|wish|need|please|asked|requested|suggested|mentioned|wished|preferred|said|wanted|proposed|offered)|requested|per your)|at your request|per your|you(?:'ve| have|'d| had)? (?:asked|requested|told|mentioned|said|wanted|suggested|proposed|preferred|wrote|offered|let us know|needed)"
    r"|your (?:request|wish|message asking|conflict|preference)|suits? you better|to suit (?:you|your)|thanks? (?:you )?for (?:letting|moving|being flexible)|if you (?:need|want|would like|prefer|have) to"
    r"|should you (?:need|wish|want)|you(?:'re| are) welcome to)\b"
)
REPORTED = re.compile(
    r"\b(?:(?<!hiring manager )(?<!director )(?<!hiring team )(?<!panel )(?<!client )(?<!client has )(?:asked|told|offered|sent|messaged|emailed|called|invited|pressured|wanted|made|gave) me(?! to (?:ask|find|check|pass|let|tell|reach|contact|email|get|collect|take|verify|hold|make|send you))|i (?:applied|was (?:asked|told|offered)|have applied|asked them|told them)"
    r"|my (?:application|interview|recruiter|landlord|bank said|former (?:boss|employer|manager)|last (?:boss|employer|interview|company))"
    r"|(?:she|he|they|the (?:candidate|applicant)) (?:said|says|asked|wrote|told|wanted|replied|complained))\b"
)
# Norms of which a sentence must hold one to be negated, or conditional: most hold none.
DENYING = frozenset(
    "never not nor neither no nobody none nothing without avoid refuse refused refuses free instead rather unlike".split()
)
SUPPOSING = frozenset("if case should event were".split())
OWN_VOICE = re.compile(r"\b(?:i|we|us|me|our|my|kindly|please)\b")
SEVERAL = 2
DENIALS = frozenset({"not", "never", "no", "without", "nor", "neither"})
IF_CLAUSE = re.compile(r"\bif\b[^,]*,")
AFTER_HIRE = re.compile(
    r"\b(?:(?:once|after|when|as soon as) (?:you(?:'ve| have|'re| are)?|the|an?|your) ?(?:\w+ )?(?:sign(?:ed|ing)?|accept(?:ed|ing)?|start(?:ed|ing)?|join(?:ed)?|hired|offer|contract is signed)"
    r"|once hired|after (?:hire|signing|acceptance|offer)|upon (?:offer|hire|hiring|signing|acceptance|joining)|post-offer|if you (?:get|are offered) the (?:job|role|post)|(?:on|before) your (?:first day|start date))\b"
)
LIST_HEAD = re.compile(r":\s*$")


def context_of(
    axis: Axis,
    text: Text,
    sentence: int,
    start: int,
    end: int,
    own_words: frozenset[str],
    heeds_not: Collection[Context] = (),
) -> Context:
    """How the signal at tokens start to end of a sentence is meant: the first context it heeds, else asserted.

    `own_words` are those the pattern itself asks for.
    """
    contexts = contexts_of(axis, text, sentence, start, end, own_words)
    return next((context for context in contexts if context not in heeds_not), Context.ASSERTED)


def contexts_of(
    axis: Axis, text: Text, sentence: int, start: int, end: int, own_words: frozenset[str]
) -> Iterator[Context]:
    """Yield the contexts that hold, the strongest first."""
    span = text.sentences[sentence]
    whole = text.words(span.start, span.end)
    denies, supposes = not span.words.isdisjoint(DENYING), not span.words.isdisjoint(SUPPOSING)
    before = text.words(span.start, start) if start > span.start and (denies or supposes) else ""
    before = IF_CLAUSE.sub(";", PSEUDO.sub(" ", before)) if before else ""
    if (segment := segment_context(text, start)) is not Context.ASSERTED:
        yield segment
    if (denies and negated(text, before, start, end, span.end, own_words)) or negated_list(text, sentence):
        yield Context.NEGATED
    if (warnings := warnings_of(text)) and (
        sentence in warnings
        or (THIRD_PARTY.search(whole) and warns(paragraph(text, text.starts[start])))
        or (not OWN_VOICE.search(whole) and warns_throughout(text))
    ):
        yield Context.WARNING
    if supposes and CONDITIONAL.search(before) and (axis is Axis.CONDUCT or THIRD_PARTY.search(before)):
        yield Context.CONDITIONAL
    if is_reported(whole) or (axis is Axis.CONDUCT and is_candidates(whole)):
        yield Context.CANDIDATE


def negated(text: Text, before: str, start: int, end: int, last: int, own_words: frozenset[str]) -> bool:
    """Whether the tokens from start to end are denied by the words before, inside or behind them in their sentence, which ends at `last`."""
    if NEGATION.search(TERMINATOR.split(before)[-1]) or denied_inside(text.norms[start:end], own_words):
        return True
    return end < last and NEGATED_AFTER.search(text.words(end, last)) is not None


@lru_cache(maxsize=8)
def is_reported(words: str) -> bool:
    """Whether a sentence reports what somebody said or did; its signals ask one after another, hence the cache."""
    return bool(REPORTED.search(words))


@lru_cache(maxsize=8)
def is_candidates(words: str) -> bool:
    """Whether a sentence takes up what the candidate asked for or may choose; cached likewise."""
    return bool(CANDIDATE.search(words))


@lru_cache(maxsize=8)
def is_after_hire(words: str) -> bool:
    """Whether a sentence speaks of the time after the hire; cached likewise."""
    return bool(AFTER_HIRE.search(words))


def denied_inside(norms: list[str], own_words: frozenset[str]) -> bool:
    """Whether a negation that the pattern did not ask for stands in it, with no comma behind it."""
    for norm in reversed(norms):
        if norm == ",":
            return False
        if norm in DENIALS and norm not in own_words:
            return True
    return False


def segment_context(text: Text, token: int) -> Context:
    """Whether a place stands in quoted history or a legal footer."""
    offset = text.body_offset(token)
    for segment in text.message.segments:
        if segment.start <= offset < segment.end:
            if segment.kind is SegmentKind.QUOTED:
                return Context.QUOTED
            if segment.kind is SegmentKind.FOOTER:
                return Context.FOOTER
    return Context.ASSERTED


def negated_list(text: Text, sentence: int) -> bool:
    """Whether a list item hangs under a line such as "We will never:"."""
    if not text.sentences[sentence].item:
        return False
    while sentence and text.sentences[sentence].item:
        sentence -= 1
    head = text.sentences[sentence]
    words = text.words(head.start, head.end)
    return bool(LIST_HEAD.search(words) and NEGATION.search(PSEUDO.sub(" ", words)))


def warns_throughout(text: Text) -> bool:
    """Whether a text is a warning as a whole: its subject warns, or several of its sentences do."""
    warnings = warnings_of(text)
    return len(warnings) >= SEVERAL or any(map(text.in_subject, warnings))


@lru_cache(maxsize=1)
def warnings_of(text: Text) -> frozenset[int]:
    """The indices of the sentences that warn of scams by others; asked for every signal, hence the cache."""
    cautions = set(filter(may_warn, text.vocabulary))
    if not cautions:
        return frozenset()
    return frozenset(
        index
        for index, sentence in enumerate(text.sentences)
        if not cautions.isdisjoint(sentence.words) and warns(text.words(sentence.start, sentence.end))
    )


@lru_cache(maxsize=50_000)
def may_warn(word: str) -> bool:
    """Whether a word can stand in a warning; most words come again, hence the cache."""
    return word.startswith(WARNING_STEMS)


def warns(words: str) -> bool:
    """Whether words warn of scams by others, and do not merely protest their own honesty."""
    return bool(WARNING.search(NOT_WARNING.sub(" ", words)))


def paragraph(text: Text, offset: int) -> str:
    """The lines around an offset, up to the nearest blank or short line on either side."""
    words = text.normal
    start = max(words.rfind("\n", 0, offset), offset - 800, 0)
    end = words.find("\n", offset)
    return words[start : min(end if end >= 0 else len(words), offset + 800)].lower()


def stage_context(flag: RedFlag, stage: Stage, words: str) -> Context:
    """Whether a flag applies at this stage of the process, and at the one its sentence speaks of."""
    if Stage.ACCEPTED not in flag.stages and is_after_hire(words):
        return Context.STAGE
    return Context.ASSERTED if stage in flag.stages else Context.STAGE
