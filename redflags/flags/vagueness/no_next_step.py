"""A meeting or update that ends without what or when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.case import Case
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sources import CANDE20, GH23

ENDED = (
    r"(?m)\b(?:thanks?(?: you)?(?: so much| again| very much| a lot| a million)?(?: for)?[^.!?\n]{0,25}(?:coming (?:in|by|over|down)|meeting|interview\w*|speaking|chatting|talking|dropping|joining|the (?:chat|call)|your time (?:today|yesterday|this))"
    r"|(?:great|good|nice|lovely|pleasure|enjoyed)\b[^.!?\n]{0,25}(?:meet|meeting|met|talk|talking|chat|chatting|speak|speaking|to you|having you|interview))\b[^.!?\n]{0,50}[.!?,;–-]+\s+"
    r"(?:(?:we|i)(?:['’]ll| will| shall)\s+(?:be in touch|let you know|get back to you|see(?: how it goes)?|keep you posted|be in contact|contact you|speak soon|circle back|reach out|shout|give you a shout|take it from there|come back to you)|you(?:['’]ll| will)\s+hear(?: from us| back)?|(?:speak|talk|chat|more) soon|stay tuned|let['’]s see|fingers crossed|(?:further )?(?:communication|news|information) (?:may|will|to) follow|someone will (?:be in touch|contact|call)|(?:we|i)(?:['’]re| are) (?:still )?(?:thinking|considering|mulling|deciding)"
    r"|(?:we|i)(?:['’]ll| will) (?:have a )?(?:think|mull)\w*)[^.!?\n]{0,25}(?:[.!?…]|\s*$)"
)
WHEN = (
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|tonight|tomorrow|end of|next|this|coming|following|early|within|by the|in (?:a|one|two|three|the|\d+)|\d+|couple|few)\s+(?:\w+\s+)?(?:days?|weeks?|month|morning|afternoon|evening|hours?|quarter)"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b\s*\d|\d(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,2}[/.]\d{1,2}|\bnext (?:step|stage|round)|\b(?:second|final|next|third)[- ](?:interview|round|stage)"
    r"|\b(?:by|before|on|after) (?:eod|eow|close|noon|then)\b|\b(?:not|n['’]t) (?:be )?(?:moving|progress|proceed|taking|going)|unfortunately|offer|reference|\bonce (?:we|the|i|all)\b|\bwhen (?:we|the|i)\b|\bas soon as\b|\bafter (?:we|the|all)\b|tomorrow"
)


def check(case: Case) -> Iterator[Evidence]:
    """Yield thanks for a meeting and an empty farewell, if the body names no date, step or decision."""
    words = case.text.lower
    if (match := re.search(ENDED, words)) and not re.search(WHEN, words):
        yield case.text.span(*match.span())


FLAG = RedFlag(
    __name__,
    title="Does not say what happens next",
    axis=Axis.CONDUCT,
    severity=Level.LOW,
    definition="A mail after an interview or stage ends without saying what happens next, or when.",
    why=(
        "Poor communication was the most named warning sign (70%) in a 2023 survey of 1,200 US candidates. On its"
        " own this is minor."
    ),
    advice=(
        'Ask on the spot: "What are the next steps, and when should I hear?"',
        "Note the day and follow up after a week.",
    ),
    sources=(GH23, CANDE20),
    thresholds="None; an acknowledgement of an application owes you less than a reply after an interview.",
    patterns=(
        "you will|'ll ..1 hear|be_contacted|be_called|be_informed ..4 if ..3 anything|something|more ..1 further|more|to_share|develops|comes|turns_up",
        "will|'ll|shall ..1 hear|be_in_touch|contact_you|let_you_know|call_you ..2 if|in_case there is|are ..2 news|further|interest|progress|movement",
        "talk|speak|chat soon ..1 maybe|perhaps|hopefully|possibly|or_not",
        "maybe|perhaps|possibly ..2 talk|speak|be_in_touch|hear|see_you ..1 soon|again|sometime|someday",
        "we will|shall see ..1 how|where|what|if|whether ..3 goes|go|happens|lands|ends_up|pans_out|takes_us|things_go|it_lands|comes_of_it|things_land",
        "no idea|clue ..3 when|what_happens_next|how_long ..8 decide|decides|hear|decision|choose|chooses|back|next|touch|know|fill|hire|takes|take",
        "not ..1 sure|certain|clear ..3 when|what|how_long ..4 next|hear|decide|decided|happens|happen|back|touch|take",
        "do not call|ring|chase|contact|email ..2 we_will|we_shall|we'll",
        "sit tight ..6 hear|word|news|touch|let_you_know|for_now",
        "watch this space",
        "honestly|really could|can not say|tell",
        "wait and see",
        "further communication|information|news|updates|instructions may|might|could follow|come|be",
        # further wordings
        "not|no ..1 plan ..2 yet|so_far|from_here",
    ),
    needs=(
        "touch|hear|let you know|back to you|soon|posted|see|tuned|fingers|follow|contact|shout|think|mull|circle|reach|call|take it",
    ),
    regexes=(r"\b(?:(?:we['’]ll|we will) (?:just )?(?:wait and )?|let['’]?s (?:just )?wait and )see\s*(?:[.!…]|\Z)",),
    hints=(
        "we|i will|shall be_in_touch|let_you_know|get_back|keep_you_posted",
        "in due course",
        "talk|speak|chat soon",
        "hear from us ..2 soon|shortly",
        "next steps ..3 soon|shortly|later|in_due_course",
        "wait for|until|till ..3 hear|call|word|news ..2 us|me|hr|from_us|from_hr|them",
    ),
    check=check,
    examples=(
        "[[Thanks for coming in. We'll be in touch.]]",
        "It was nice to meet you, you'll [[hear if there's anything further]].",
        "Great chat! [[Talk soon maybe]].",
        "Lovely having you in on the shop floor. [[We'll see how it goes.]]",
        "The interview went fine. We [[have no idea when the owner will choose]].",
        "[[Don't ring, we'll]] ring you.",
    ),
    counterexamples=(
        "Thanks for coming in. Jo will email by Thursday with a yes or no.",
        "We'll be in touch by 9 June about round two, which is a one-hour panel.",
        "That's everything from us; your recruiter will call this afternoon.",
        "Thank you for applying. We will be in touch if your experience matches what we need.",
        "We will see you on Monday at ten.",
        "If you don't know when you can start, just say so.",
        "They said they might be in touch at some point, so I carried on looking.",
        "We never leave you to wait for word from us; here is the date.",
    ),
)
