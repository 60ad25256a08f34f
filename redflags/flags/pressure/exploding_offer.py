"""An offer that expires before it can be weighed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from redflags.case import Case
from redflags.course import PAPERS_TO_COME, Course, notice_of
from redflags.event import By, EventKind, day_of
from redflags.flag import Axis, Context, Level, RedFlag
from redflags.message import Evidence
from redflags.sighting import Sighting, Sureness
from redflags.sources import NACE18, NACE24, NACEADV, UTEXAS

OFFERS = frozenset("offer offers offered contract position job role accept sign signed acceptance".split())
OFFER = r"\b(?:job|employment|our|this|the|your|an|written|verbal|formal|signed)\s+offer\b|\boffer(?:['’]s| is| stands| letter)\b|\b(?:the|your|our|employment|signed) (?:contract|letter of intent)\b|\bloi\b|\bsign-?on bonus|\b(?:job|position|role) is yours\b|\bwe(?:['’]d| would)? (?:like|want) to offer you\b"
DECIDE = r"\b(?:accept\w*|sign(?:ed|ing|ature)?(?! (?:in|up|on)\b)|decide|decision|decline|answer|yes|commit\w*|let (?:me|us) know|hear (?:back )?from you|make up your mind|return it|send it back|say so)\b"
DEADLINE = (
    r"\b(?:by|before|within|until|till|no later than|in the next|inside|have|has|get|only|for)\b[^.!?\n]{0,25}?\b(?:today|tonight|tomorrow|midnight|noon|lunch(?:time)?|eod|cob|close of (?:business|play)|end of (?:the )?(?:day|play|business)|\d{1,2}\s?(?:h|hrs?|hours?)|(?:six|twelve|twenty[- ]four|forty[- ]eight|few) hours|"
    r"\d{1,2}[- ]hours?|this (?:evening|afternoon|morning)|one day|two days|[23] days|a day|\d{1,2}(?::\d\d)?\s?[ap]m (?:today|tomorrow)|\d{1,2}(?::\d\d)?\s?[ap]m)\b(?!,? (?:on )?(?:\d|\w+ \d|next|mon|tues|wednes|thurs|fri))|\b(?:right|yes|answer|decide|sign) now\b|\bon the spot\b|\bon the day of the offer\b|\b(?:24|36|48|72)[- ]?(?:h|hrs?|hours?)\b"
    r"|\b(?:today|tonight|tomorrow|this (?:evening|afternoon))\b[^.!?\n]{0,30}\b(?:as|or|otherwise|because|else)\b"
)
UNHURRIED = (
    r"\b(?:interview|invit\w+|availab\w+|assessment|test|link|receipt|longer|more time|take your time|no rush|questions?|references?|aim|hope|we will|we['’]ll|i['’]ll|i will|weeks?|month|start date|application|apply|account|portal login|talk|chat|speak|discuss)\b"
    r"|\bn['’]t (?:have|need) to\b|\b(?:not|never) (?:have|need) to\b"
)


def check(case: Case) -> Iterator[Evidence]:
    """Yield a sentence that asks for a decision within hours or days, in a message about an offer."""
    text = case.text
    if text.vocabulary.isdisjoint(OFFERS) or not re.search(OFFER, text.lower):
        return
    for sentence in text.sentences:
        words = text.words(sentence.start, sentence.end)
        if re.search(DECIDE, words) and re.search(DEADLINE, words) and not re.search(UNHURRIED, words):
            whole = (sentence.start, sentence.end)
            yield text.evidence(*whole)


OPEN = frozenset({EventKind.OFFER_MADE, EventKind.OFFER_CHANGED})


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield an offer whose last deadline leaves less than a week; hours are graver than days."""
    limits = course.thresholds
    dated = [event for event in course.of(*OPEN) if event.target and event.by is not By.CANDIDATE]
    first = next((event for event in course.events if event.kind in OPEN), None)
    if not dated or first is None or dated[-1].target is None or PAPERS_TO_COME.search(dated[-1].words):
        return
    start, end = first.at, dated[-1].target
    both = isinstance(start, datetime) and isinstance(end, datetime)
    notice = notice_of(start, end) if both else (24.0 * (day_of(end) - first.day).days,) * 2
    if notice is None or not 0 <= (hours := notice[1]) < limits.offer_window_low_hours:
        return
    high, medium = hours <= limits.offer_window_high_hours, hours <= limits.offer_window_medium_hours
    told = f"{hours:.0f} hours" if hours <= limits.offer_window_high_hours else f"{hours / 24:.0f} days"
    yield Sighting(
        events=tuple(dict.fromkeys((first, dated[-1]))),
        why=f"{told} to decide on the offer of {first.day:%-d %B}",
        sureness=Sureness.CLEAR if medium else Sureness.LIKELY,
        severity=Level.HIGH if high else Level.MEDIUM if medium else Level.LOW,
    )


FLAG = RedFlag(
    __name__,
    title="Gives you hours or a few days to accept",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="An offer that expires too soon to be considered.",
    why=(
        "Good decisions are made without pressure, says the US association of colleges and employers (NACE). "
        "Employers it surveyed in 2017 allowed 14 days on average, and in 2023 graduates took 11."
    ),
    advice=(
        'Ask for time: "Thank you. I want to give you a firm answer; may I have until Tuesday?"',
        "A good employer extends. Read the whole contract before you sign, whatever the clock says.",
    ),
    sources=(NACEADV, NACE24, NACE18, UTEXAS),
    thresholds=(
        "24 hours or less is high, one to three days medium, three to seven days low; the lines are conventions."
    ),
    patterns=(
        # the offer dies soon
        "offer|contract|package ..6 expire~|lapse~|valid|open|stand|stands|good|withdrawn|rescinded|void|gone|off_the_table|on_the_table|close~|ends|available|hold|holds|live|binding|revoked|retracted ..5 @today|midnight|noon|hour|hours|hrs|24hrs|48hrs|12hrs|72hrs|24h|48h|72h|eod|cob|close_of_business|end_of_day|end_of_play|end_of_the_day",
        "offer ..4 self-destructs|self_destructs|evaporates|disappears|vanishes|explodes|expires_today|dies",
        "exploding offer",
        # sign within hours
        "need|want|require|expect|must_have|get|have ..2 your ..2 answer|decision|yes|acceptance|signature|verdict|signed_copy|commitment ..6 @soon|midnight|noon|hours|hrs|hour|24hrs|48hrs|24h|48h|eod|cob|close_of_business|end_of_day|end_of_play|end_of_the_day|now|right_now|on_the_spot|straight_away|immediately",
        "need a|an|the ..1 yes|answer|decision|signature|signed_copy|signed_offer|signed_contract ..4 @soon|midnight|noon|hours|hrs|hour|24hrs|48hrs|24h|48h|eod|cob|close_of_business|end_of_day|end_of_play|end_of_the_day|now|right_now|straight_away|immediately",
        "need|want|require|expect|must ..5 answer|yes|decision|acceptance|signature ..4 on_this_call|on_the_call|on_the_phone|before_we_hang_up|before_you_leave|there_and_then|then_and_there",
        "say_yes|accept|decide|commit|sign ..4 on_this_call|on_the_call|on_the_phone|on_the_spot|before_we_hang_up|before_you_leave|there_and_then|then_and_there|right_here",
        "you ..2 have|get|got|has|until ..2 until|till|up_to ..5 @soon|midnight|noon|eod|cob|close_of_business|end_of_day ..4 accept|sign|decide|make_up_your_mind|say_yes",
        "send|return|email|get ..3 signed offer|contract|letter|copy|agreement ..5 @today|tonight|midnight|noon|eod|cob|close_of_business|end_of_day|hours",
        "signed ..4 @today|hours|midnight|eod|cob ..8 otherwise|or|else ..8 offer|withdraw~|withdrawn|next|someone",
        # or it goes to the next person
        "yes|accept|acceptance|sign|answer|decide|decision|offer ..12 or|otherwise|else ..6 go|goes|going|move|moving|pass|passes|give|offer|roll|moves ..3 next|another|other|second ..1 person|candidate|applicant|choice|one|in_line",
        "next person|candidate|one ..3 line ..8 offer|accept|sign|yes ..6 @today|hours|now",
        "do|have|did not hear|receive|get|have|heard|received|signed|accepted|back ..14 offer ..6 withdrawn|withdraw|lapse|lapses|expires|expire|void|gone|rescinded|someone_else|next_candidate",
        # no more time
        "accept ..3 offer|position|role|job|contract|terms|package|it|loi|letter|letter_of_intent|or_decline ..7 by|within|before|no_later ..3 @today|midnight|noon|hours|hrs|hour|24hrs|48hrs|24h|48h|eod|cob|close_of_business|end_of_day|end_of_play|end_of_the_day",
        # further wordings
        "accept|accepting|acceptance by|within|before|in_the_next ..3 @today|midnight|noon|hours|hrs|hour|24hrs|48hrs|24h|48h|eod|cob|close_of_business|end_of_day|end_of_play|end_of_the_day",
        "sign in the next|coming|following ..2 hours|hour|hrs",
        "failing|failure|default which|to|of ..8 offer ..8 withdrawn|cancelled|canceled|lapse|lapsed|revoked|null|void|cancel|stand|rescinded|expire|treated",
        "revert|reply|respond|send|share|confirm|return|email|submit ..5 acceptance|signed_copy|signed_offer|signed_acceptance|signed_letter|your_decision ..5 by|before|within|latest ..3 @today|midnight|noon|hours|hrs|hour|24hrs|48hrs|24h|48h|eod|cob|close_of_business|end_of_day|end_of_play|end_of_the_day",
        "say|give|need|want ..2 yes ..1 now|today|right_now|tonight",
    ),
    hints=(
        "offer ..6 until|till|by|before ..2 @weekday",
        "offer ..12 @today|hours|midnight",
    ),
    needs=(
        "offer|contract|intent|loi|bonus|yours",
        "accept|sign|deci|decline|answer|yes|commit|know|hear|make up|return|send|say so",
    ),
    check=check,
    heeds_not=(Context.CONDITIONAL,),
    examples=(
        "We [[need your yes on this call]] or it goes to the next person.",
        "This [[offer self-destructs]] at 5pm today.",
        "[[Sign in the next twelve hours to lock in the bonus]].",
        "Kindly note the [[offer letter is valid for 48 hours]] only.",
        "If we [[don't have it back by tonight the offer is withdrawn]], no exceptions.",
        "You've [[got until close of business to decide]], the director is flying out.",
    ),
    counterexamples=(
        "The offer is open until the 30th; shout if you need longer.",
        "Could you let us know by Friday week? Two other finalists are waiting.",
        "Your interview link expires in 24 hours for security; request a new one any time.",
        "You do not have to decide today, take the two weeks.",
        "They told me I had 24 hours to accept the offer, which is why I turned it down.",
        "We hope to have a decision for you by tomorrow.",
        "The offer is valid for two weeks, and we can extend it.",
    ),
    limits=("offer_window_high_hours", "offer_window_medium_hours", "offer_window_low_hours"),
    timeline=timeline,
    accounts=(
        r"\b(?:needed|wanted|demanded|gave me|had) (?:an |my |until )?[^.;\n]{0,20}\b(?:answer|decision|decide|accept\w*|sign)\b[^.;\n]{0,40}\b(?:by (?:the )?end of (?:the )?(?:working |business )?day|within (?:\w+ )?hours|same day|on the spot|hours away|by tomorrow|24 hours)\b",
    ),
    timeline_examples=(
        "2026-04-01 offer-made; told She_wanted_me_to_sign_on_the_spot.; dated no; as-of 2026-04-08",
        "2026-03-03T09:00 offer-made for=2026-03-03T17:00; as-of 2026-03-03",
        "2026-03-03 offer-made for=2026-03-05; as-of 2026-03-03",
        "2026-03-03 offer-made for=2026-03-09; as-of 2026-03-04",
    ),
    timeline_counterexamples=(
        "2026-04-01 offer-made; told They_gave_me_two_weeks_to_decide.; dated no; as-of 2026-04-08",
        "2026-03-03 offer-made for=2026-03-10; as-of 2026-03-04",
        "2026-03-03 offer-made; as-of 2026-03-04",
        "2026-03-03 offer-made for=2026-03-05; 2026-03-04 offer-changed for=2026-03-13; as-of 2026-03-04",
        "2026-03-03 offer-made words=verbal,_contract_by_Friday for=2026-03-06; as-of 2026-03-04",
    ),
)
