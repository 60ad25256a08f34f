"""A job without an employer's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from redflags.case import Case
from redflags.flag import Axis, Context, Level, RedFlag
from redflags.message import Evidence
from redflags.sources import DBS22, FBI23TRAF, GH23

SETTLED = {"rejection", "acknowledgement", "interview-invitation", "reschedule", "job-alert"}


HIRER = (
    "company|client|employer|firm|organi[sz]ation|principal|hirer|brand|family|household|hotel|ship|vessel|boat|yacht|plant|factory|farm|school|clinic|hospital|practice|agency|business|foundation"
    "|contractor|operator|customer|owner|group|holding|partner|house|patron|builder"
)
NOT = (
    r"(?:can['’]?t|cannot|can not|won['’]?t|will not|shan['’]t|am not|['’]m not|are not|['’]re not|aren['’]t|don['’]?t|do not|doesn['’]t|does not|(?:would |['’]d )?rather not|never"
    r"|not (?:honestly |actually )?(?:allowed|able|permitted|authori[sz]ed|free|at liberty|in a position)|unable|may not|not going|not(?= (?:giv|disclos|nam|tell|say|reveal)ing)|only)"
)
SAY = r"(?:say|tell|nam|disclos|reveal|giv|shar|mention|put)(?:e|ing)?"
KEPT = (
    r"(?:withheld|disclosed|revealed|shared|given|released|told|communicated|announced|kept|reserved|hidden|confidential|secret|anonymous|under nda|private|visible|not (?:important|relevant|included|shown|given|listed|mentioned)"
    r"|n['’]t (?:matter|be|important|given)|to follow|stays?|remains?|later|appears? (?:on|in)|on the (?:contract|letter|ticket)|in the contract|in person|used only)"
)
LATE = (
    r"(?:when|once|after|until|till?|upon|only|on (?:arrival|the (?:first|bus|plane|day|way|ticket))|at (?:the|your) (?:airport|door|gate|heliport|start|time)|your (?:first|start)|from the driver"
    r"|in the (?:bus|contract|induction))"
)
# What keeps a name back, also from who asks, whoever writes; and what a named agency may do at first contact.
KEEPS = (
    rf"\b(?:whom?|which|that|company|firm|house|client|brand)\b,?[^.!?\n]{{0,12}}\b(?:i|we) {NOT} (?:yet )?(?:name|mention|say)\b"
    rf"|\b(?:{HIRER})\b[^.!?\n;]{{0,40}}?\b(?:remains?|stays?|be|prefers?|wish(?:es)?|wants?|asked|likes?|rather)\b[^.!?\n;]{{0,25}}?\b(?:anonymous|unnamed|nameless|unknown|off the record|not (?:to )?be (?:named|mentioned)|without (?:a )?name|unidentified)"
    rf"|\b(?:which (?:\w+ )?(?:{HIRER})|(?:{HIRER})(?:['’]s)?(?: name| site)?)\b[^.!?\n;]{{0,30}}?\b(?:told|disclosed|named|revealed|announced)\b[^.!?\n;]{{0,25}}?\b{LATE}\b"
)
WITHHOLDS = (
    rf"\b{NOT}\b[^.!?\n;]{{0,40}}?\b{SAY}\b[^.!?\n;,]{{0,30}}?(?<!\bmy )(?<!\byour )(?<!\byou )(?<!\bus )(?<!\bpersons )(?<!\bpeople )(?<!\banyone )(?<!\banybody )(?<!\bthose )\b(?:whom?\b(?! (?:we|they) (?:are|were))|which (?:\w+ )?(?:{HIRER})|what (?:firm|company|we(?:['’]re| are) called)|name of (?:the|our) (?:{HIRER})"
    rf"|(?:{HIRER})(?:['’]s)? (?:name|identity)|the name\b)"
    rf"|\b(?:(?:{HIRER}|its|whose|boss)(?:['’]s)? (?:name|identity)|(?:name|identity) of (?:the|our|my|this|any) (?:\w+ )?(?:{HIRER}))\b[^.!?\n;]{{0,45}}?\b(?:{KEPT}|at liberty|in confidence)"
    rf"|\b(?:{HIRER})\b[^.!?\n;]{{0,40}}?[,(] ?(?:the |its )?name (?:is |will be )?(?:withheld|reserved|later|under nda|on request|in person|can['’]?t|at (?:the )?gate|to follow|in the contract|confidential)"
    rf"|\b(?:do not|don['’]t|dont) ask (?:us |me )?(?:for |about )?(?:the |its )(?:{HIRER}|name)\b[^.!?\n;]{{0,40}}?\b(?:not|won['’]?t|never|n['’]t|disclosed|name)"
    r"|\b(?:the|that|its|their) name (?:stays|remains) (?:with (?:me|us)|in this|a secret|confidential)"
)
LATER = frozenset("reply screening offer assessment interview-invitation status-update onboarding reschedule".split())
# Words of which each way to hold a name back has one: a name, or who it is with a refusal, or a firm that is told of.
NAMES = frozenset("name names identity nameless unnamed anonymous unknown".split())
WHO = frozenset("who whom which what".split())
SAYING = frozenset(
    "say saying tell telling disclose disclosing reveal revealing give giving share sharing mention put putting".split()
)
REFUSALS = frozenset("n't nt not cannot never rather unable cant wont dont".split())
TOLD = frozenset("told disclosed revealed announced".split())


@cache
def held_back(*, first: bool) -> re.Pattern[str]:
    """The expression for a name that is held back, at first contact by a named sender or else."""
    return re.compile(KEEPS if first else f"{KEEPS}|{WITHHOLDS}")


def withheld(case: Case) -> re.Match[str] | None:
    """The words that hold the employer's name back; a named agency may do so at first contact, unless it is for good."""
    words = case.text.vocabulary
    asked = not any(map(words.isdisjoint, (WHO, SAYING, REFUSALS)))
    if (words.isdisjoint(NAMES) and words.isdisjoint(TOLD) and not asked) or case.kind == "job-alert":
        return None
    return held_back_in(case.text.lower, first=case.particulars.company and case.kind not in LATER)


@lru_cache(maxsize=1)
def held_back_in(words: str, *, first: bool) -> re.Match[str] | None:
    """Where words hold a name back; asked for every signal, hence the cache."""
    return held_back(first=first).search(words)


def applies(case: Case) -> bool:
    """Whether a message that should name an employer names none in text, signature or address, or says that it will not."""
    return (not case.particulars.company and case.kind not in SETTLED) or withheld(case) is not None


def check(case: Case) -> Iterator[Evidence]:
    """Yield the words that hold the employer's name back."""
    if match := withheld(case):
        yield case.text.span(*match.span())


FLAG = RedFlag(
    __name__,
    title="Does not say which company it is",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="The message will not say which company the job is with.",
    why="You cannot check an employer without a name. Agencies may hold a client's name back at first, but then they name themselves.",
    advice=(
        'Ask: "Before I send anything, which employer is this, and where is the job posted?"',
        "Send no documents until you have the name and have looked it up.",
    ),
    sources=(FBI23TRAF, DBS22, GH23),
    thresholds="An agency that names itself and can be looked up may hide its client at first contact.",
    applies=applies,
    heeds_not=(Context.NEGATED, Context.CONDITIONAL),
    check=check,
    patterns=(
        "a|an|our|this|some|the|for ..3 leading|top|reputable|reputed|renowned|prestigious|well-known|well_known|fortune_500|multinational|global|international|established|major|big|large|famous|respected|fast-growing ..2 company|firm|client|organisation|organization|corporation|brand|multinational|retailer|enterprise|mnc|establishment|employer|conglomerate|bank|group|business|agency|startup|start-up",
        "top|leading|major|reputed|big multinational|mnc",
        "hire|hiring|recruit|recruiting|seeking|searching|looking|vacancy|vacancies|workers|staff|assistants ..5 for|at|in|with ..1 our|a|the|my company|firm|client|organization|organisation|principal|business",
        "company|employer|firm|client|organisation|organization|business ..4 confidential|undisclosed|withheld|anonymous|unnamed|kept_private|kept_secret|not_disclosed|secret",
        "confidential|anonymous|undisclosed|unnamed|secret|private client|employer|company|hirer|principal|organisation|organization",
        "not|no ..2 liberty|allowed|able|authorised|authorized|permitted|free|position|say|tell|discuss ..3 say|name|disclose|reveal|share|tell|give|mention|who|which ..5 employer|company|client|firm|organisation|organization|it_is|hiring",
        "find_out|learn|told|know|hear|see|informed|discover ..3 who|which|what ..4 working|work|employer|company|firm|client|organisation ..6 first_day|later|after|once|when|office|upon|until|arrival|then|interview",
        "name|company|employer|firm ..3 not|never ..2 important|matter|relevant|concern|worry|mentioned|listed|advertised",
        "company|employer|firm|client ..3 name|identity ..6 disclosed|revealed|shared|given|told|provided ..3 later|after|once|upon|when",
        "not|never ..3 disclose|reveal|share|give|tell ..4 company|employer|firm's|client's name|identity",
        "details after you register|sign_up|join|pay",
        "company|employer|firm|client ..3 prefer|prefers|wants|wishes|asked|rather|like|likes ..2 to? remain|stay ..2 anonymous|unnamed|confidential|private",
    ),
    hints=(
        "our|the|my client|principal ..6 looking|hiring|needs|requires|seeks|wants|has",
        "our|the company|firm ..2 is|are|has|have",
        "details ..4 shared|given|sent|provided|told ..3 later|after|once|upon",
    ),
    examples=(
        "Hello, [[a top multinational]] is hiring remote staff now, details after you register.",
        "Our [[company (name disclosed later]] for security reasons) wants you to start on Monday.",
        "I represent [[a big firm]] abroad that is hiring, reply with your resume and phone to learn more.",
        "The [[employer's identity is confidential]] until you have signed.",
        "You are shortlisted; [[the client's name stays with me]] until you have signed.",
        "From: Ana <ana@holtsearch.example>\n\nThank you for your application. Please send your documents. I [[can't say who]] until you have signed.",
        "You will [[find out who you are working for on your first day]].",
        "We will [[not reveal the company name]] at this point, but the role is yours if you want it.",
    ),
    counterexamples=(
        "I'm with Harrow Lane Recruitment; our client is a leading retailer and is hiring, I'll tell you more on a call.",
        "Northgate Dental is hiring a receptionist; see northgatedental.example.",
        "From: Ana <ana@holtsearch.example>\n\nI can't give the client's name in a first mail; may I tell you on a call tomorrow?",
        "We do not give your name to any employer without your consent.",
        "Do not give money to anyone who says that they can move your start date.",
        "Our panel is not told which school you went to.",
        "They would not say which firm it was, so I told them no.",
        "Alder & Sons is a leading company in timber and is looking for a driver.",
        "We are a well-known bakery, Holt Brothers Ltd, and we never hide our name.",
    ),
)
