"""Decide from the words around a signal whether it is meant: negated, conditional, a warning, the candidate's own.

After ConText (Harkema et al., 2009): cues, their forward scope, terminators and pseudo-cues, over one sentence.
"""

from __future__ import annotations

import re

from redflags.flag import Axis, Context, RedFlag, Stage
from redflags.message import SegmentKind
from redflags.text import Text

PSEUDO = re.compile(
    r"\b(?:not only|no problem|no worr(?:y|ies)|not a problem|no rush|(?:do(?:n't| not)|never) (?:hesitate|forget|worry|delay|miss|wait|panic|stress"
    r"|be (?:afraid|shy|surprised|late))|no later than|not later than|not sure|why not|whether or not|no (?:prior |previous |work )?(?:experience|skills?|qualifications?)"
    r"|no doubt|no matter|can(?:'t|not) wait|not yet|if not|or not|no longer than|have(?:n't| not) (?:heard|received|replied|sent|paid)|did(?:n't| not) (?:hear|receive)"
    r"|no interview|not (?:be )?(?:the )?(?:best|cheap|free|for everyone)|without (?:delay|further|fail|hesitation|any delay|wasting)|no (?:pressure|catch|strings|big deal))\b"
)
NEGATION = re.compile(
    r"\b(?:never|not|nor|neither|no|nobody|none|nothing|without|cannot|avoid|refuse[sd]? to|free of|instead of|rather than|no need|unlike)\b|n't\b"
)
TERMINATOR = re.compile(
    r"[;—]|\s-\s|\b(?:but|however|although|though|instead|then|because|until|yet|except|unless)\b"
    r"|,\s*(?=(?:please|we|you|i|kindly|just|simply|it|this|they|our|your|so)\b)|\b(?:and|so)\s+(?=(?:we|you|please|kindly|i|just|simply)\b)"
)
NEGATED_AFTER = re.compile(
    r"^[\w\s]{0,30}?\b(?:(?:is|are|was|were|will be|would be|be)(?: not|n't)|(?:is|are|will|would|do|does)(?:n't| not| never)|never|not)\b[\w\s]{0,20}"
    r"\b(?:required|needed|requested|necessary|charged|asked|involved|expected|part|payable|apply|ask|be)\b"
)
CONDITIONAL = re.compile(r"\b(?:if|in case|should (?:you|anything|anyone)|whether|in the event|were you to)\b[^,;]*$")
THIRD_PARTY = re.compile(
    r"\b(?:any(?:one|body)|some(?:one|body)|they|he|she|scammers?|fraudsters?|criminals?|individuals|people|those|others|(?:a|any|no|real|genuine|legitimate|other) "
    r"(?:\w+ )?(?:recruiter|employer|company|companies|agency|agencies|employers|recruiters|person|caller|message|email)s?|you (?:are|get|were|receive|see|have been) (?:ever )?"
    r"(?:asked|contacted|approached|offered|told|requested|a|an)|we (?:ever|would|will|do))\b"
)
WARNING = re.compile(
    r"\b(?:scam(?:s|mers?|ming)?|fraud(?:s|ulent(?:ly)?|sters?)?|phishing|impersonat\w+|impost[eo]rs?|beware|be (?:wary|alert|cautious|vigilant|aware)|red flags?|suspicious|"
    r"fake (?:jobs?|recruiters?|offers?|messages?|profiles?|emails?)|not affiliated|legitimate (?:employers?|recruiters?|compan\w+|jobs?)|stay safe|protect yourself|report (?:it|this|them|any)|"
    r"is not (?:from )?us|pretend\w* to be|posing as)\b"
)
NOT_WARNING = re.compile(
    r"\b(?:not|n't|no|isn't|never) (?:an? |any )?(?:scam|fraud)|scam[- ]free|\bfraud[- ](?:analyst|team|investigat\w+|prevention|detection|officer|operations|risk|squad|manager|engineer)|anti-fraud (?:team|officer|analyst)"
)
CANDIDATE = re.compile(
    r"\b(?:as (?:you|per your)|at your request|per your|you(?:'ve| have|'d| had)? (?:asked|requested|told|mentioned|said|wanted|suggested|proposed|preferred|wrote|offered|let us know|needed)"
    r"|your (?:request|wish|message asking|conflict|preference)|suits? you better|to suit (?:you|your)|thanks? (?:you )?for (?:letting|moving|being flexible)|if you (?:need|want|would like|prefer|have) to"
    r"|should you (?:need|wish|want)|you(?:'re| are) welcome to)\b"
)
REPORTED = re.compile(
    r"\b(?:(?:asked|told|offered|sent|messaged|emailed|called|invited|pressured|wanted|made|gave) me(?! to (?:ask|find|check|pass|let|tell|reach|contact|email|get|send you))|i (?:applied|was (?:asked|told|offered)|have applied|asked them|told them)"
    r"|my (?:application|interview|recruiter|cousin|friend|sister|brother|landlord|bank said|former (?:boss|employer|manager)|last (?:boss|employer|interview|company))"
    r"|(?:she|he|they|the (?:candidate|applicant)) (?:said|says|asked|wrote|told|wanted|replied|complained))\b"
)
LIST_HEAD = re.compile(r":\s*$")


def context_of(axis: Axis, text: Text, sentence: int, start: int, end: int, own_words: frozenset[int]) -> Context:
    """How the signal at tokens start to end of a sentence is meant; `own_words` are those the pattern itself asks for."""
    span = text.sentences[sentence]
    doc = text.doc
    first, last = doc[start].idx, doc[end - 1].idx + len(doc[end - 1])
    opening, closing = doc[span.start].idx, doc[span.end - 1].idx + len(doc[span.end - 1])
    before = PSEUDO.sub(" ", doc.text[opening:first].lower())
    after = doc.text[last:closing].lower()
    clause = TERMINATOR.split(before)[-1]
    inner = any(
        token.norm_ in {"not", "never", "no", "without", "nor", "neither"} and token.norm not in own_words
        for token in doc[start:end]
    )
    if (kind := segment_context(text, start)) is not Context.ASSERTED:
        return kind
    if inner or NEGATION.search(clause) or NEGATED_AFTER.search(after) or negated_list(text, sentence):
        return Context.NEGATED
    whole = doc.text[opening:closing].lower()
    if warns(whole) or (warns(paragraph(text, first)) and THIRD_PARTY.search(whole)):
        return Context.WARNING
    if CONDITIONAL.search(before) and (axis is Axis.CONDUCT or THIRD_PARTY.search(before)):
        return Context.CONDITIONAL
    if REPORTED.search(whole) or (axis is Axis.CONDUCT and CANDIDATE.search(whole)):
        return Context.CANDIDATE
    return Context.ASSERTED


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
    words = text.doc[head.start : head.end].text.lower()
    return bool(LIST_HEAD.search(words) and NEGATION.search(PSEUDO.sub(" ", words)))


def warns(words: str) -> bool:
    """Whether words warn of scams by others, and do not merely protest their own honesty."""
    return bool(WARNING.search(NOT_WARNING.sub(" ", words)))


def paragraph(text: Text, offset: int) -> str:
    """The lines around an offset, up to the nearest blank or short line on either side."""
    words = text.doc.text
    start = max(words.rfind("\n", 0, offset), offset - 800, 0)
    end = words.find("\n", offset)
    return words[start : min(end if end >= 0 else len(words), offset + 800)].lower()


def stage_context(flag: RedFlag, stage: Stage) -> Context:
    """Whether a flag applies at this stage of the process."""
    return Context.ASSERTED if stage in flag.stages else Context.STAGE
