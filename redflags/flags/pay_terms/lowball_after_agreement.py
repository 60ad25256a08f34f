"""A written offer below the figure that was discussed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.course import CANDIDATE_ASKED, Course
from redflags.event import By, EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.flags.pay_terms._figures import amounts, cuts
from redflags.sighting import Sighting, Sureness
from redflags.sources import GH24MAY

LESS = re.compile(
    r"\b(?:lower(?:ed)?|less|below|under|cut|reduc\w+|dropp?ed|slashed|knocked|short of|levelled down|leveled down|down)\b[^.;\n]{0,50}\b(?:pay|salary|base|rate|agreed|discussed|figure|package|bonus|wage|offer|than|by|from|to)\b"
    r"|\b(?:pay|salary|base|rate|figure|package|bonus|wage|offer)\b[^.;\n]{0,40}\b(?:lower(?:ed)?|less|below|under|cut|reduc\w+|dropp?ed|slashed|down)\b|\blow-?ball\w*",
    re.IGNORECASE,
)


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield offers below the pay discussed, by figures, or by words where no figures stand."""
    limits = course.thresholds
    for cut in cuts(course):
        asked = any(CANDIDATE_ASKED in event.reasons for event in cut.events)
        if not cut.advertised and not asked and cut.percent > limits.pay_cut_medium_percent:
            high = cut.percent > limits.pay_cut_high_percent
            yield Sighting(
                events=cut.events, why=cut.why, sureness=Sureness.CLEAR, severity=Level.HIGH if high else Level.MEDIUM
            )
    for event in course.of(EventKind.OFFER_CHANGED, EventKind.OFFER_MADE):
        if event.by is By.CANDIDATE or CANDIDATE_ASKED in event.reasons or amounts(event.words):
            continue
        if LESS.search(event.words):
            yield Sighting(events=(event,), why=f"the offer of {event.day:%-d %B} is below what was discussed")


FLAG = RedFlag(
    __name__,
    title="Offers less than was agreed",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="The written offer is below the figure discussed.",
    why=(
        "By then you have given weeks to it and may have turned others down. It often follows much praise, and wears "
        "down those who negotiate."
    ),
    advice=(
        "Quote the message with the earlier figure, and ask them to match it.",
        'You could write: "On 1 March we spoke of 55 to 60 thousand. Can the written offer match that?"',
    ),
    sources=(GH24MAY,),
    thresholds="More than 5% below the lowest figure discussed is medium, more than 15% high; both are conventions.",
    patterns=(
        "finance|we|budget|board|hr|they|company|head_office|committee ..4 only ..2 approve|approved|stretch|sign_off|signed_off|get|do|manage|offer ..6 under|below|less_than|lower_than ..5 talked|discussed|agreed|mentioned|said|spoke|quoted|indicated|hoped",
        "had|have|need|needed|going to level|down-level|downlevel|bring|knock|drop|lower|cut|reduce|trim ..3 you|base|salary|offer|figure|rate|package|bonus ..2 down|back|to|by ..8 last_minute|base|now|salary|approval|budget|sign-off|agreed|discussed",
        "offer|salary|base|rate|figure|package|number|pay ..4 is|comes|came|will_be|had_to_be|has|turns ..4 lower|less|below|under|down|short ..4 than|what|the|of ..3 we|discussed|agreed|talked|mentioned|figure|range|number|spoke",
        "can|could not ..2 do|match|offer|reach|go|honour|honor|stretch ..4 figure|number|salary|rate|amount|range|package ..3 we|discussed|agreed|mentioned|talked|spoke|quoted|earlier|previously",
        "know|realise|realize|appreciate|aware ..3 we|i ..1 discussed|agreed|talked|said|mentioned|spoke|quoted ..8 but|however|, ..5 approve|approved|budget|finance|only|best|most|offer",
        "less|lower|under|below ..2 than? ..2 what ..1 we ..2 discussed|agreed|talked|spoke|mentioned|said|quoted",
        "figure|salary|number|rate|amount ..2 we ..1 discussed|agreed|mentioned|talked ..6 no_longer|too_high|off_the_table|not_possible|not_available|was_before|has_changed",
    ),
    hints=("best|most we can do", "upside ..3 huge|great|big", "budget ..3 tightened|cut|reduced"),
    examples=(
        "[[Finance could only approve 20% under what we talked about]], but the upside is huge.",
        "We [[had to level you down at the last minute, the base is now]] 82.",
        "I'm afraid the [[offer comes in lower than what we discussed]], 47 rather than 55.",
        "Sorry, [[we cannot match the figure we agreed]] on the phone.",
        "[[I know we said 60, but finance]] has since had another look.",
    ),
    counterexamples=(
        "The base is 2k lower but the pension is 10%, total is as agreed; see table.",
        "You asked for four days, so it's pro rata.",
        "We can't reach 60 but are inside the range we gave you at the start.",
        "The offer is not lower than what we discussed: it is the 55k from our call.",
        "They told me finance could only approve 20% under what we talked about, so I declined.",
        "We are pleased to offer you the 58k we agreed, plus the bonus.",
    ),
    limits=("pay_cut_medium_percent", "pay_cut_high_percent"),
    timeline=timeline,
    timeline_examples=(
        "2026-03-01 screen-held words=recruiter_said_55-60k; 2026-03-28 offer-made words=offer_letter_47k; as-of 2026-03-29",
        "2026-03-01 screen-held words=range_£50,000; 2026-03-28 offer-made words=£47,000; as-of 2026-03-29",
        "2026-03-20 offer-made words=verbal_60k; 2026-03-28 offer-changed words=now_54k; as-of 2026-03-29",
        "2026-03-28 offer-changed words=base_lower_than_agreed; as-of 2026-03-29",
    ),
    timeline_counterexamples=(
        "2026-03-01 screen-held words=recruiter_said_55-60k; 2026-03-28 offer-made words=offer_letter_58k; as-of 2026-03-29",
        "2026-03-01 screen-held words=60k; 2026-03-28 offer-made words=57k; as-of 2026-03-29",
        "2026-03-01 screen-held words=60k; 2026-03-28 offer-made words=48k_pro_rata reasons=candidate-requested-change; as-of 2026-03-29",
        "2026-03-01 note by=candidate words=I_hope_for_70k; 2026-03-28 offer-made words=58k; as-of 2026-03-29",
    ),
)
