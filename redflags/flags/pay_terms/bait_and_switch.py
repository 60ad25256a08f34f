"""A job, contract or wage that is no longer the one advertised."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.course import CANDIDATE_ASKED, Course
from redflags.event import By, EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.flags.pay_terms._figures import cuts
from redflags.sighting import Sighting, Sureness
from redflags.sources import C1S20, GH24MAY, GHFORT24

WORSE = (
    "contract|contractor|temporary|temp|fixed-term|zero-hours|zero-hour|zero_hours|part-time|commission|self-employed|"
    "freelance|office|on-site|onsite|site|in-person|less|lower|only|junior|assistant|sales|probation|"
    "training|nights|weekends|"
    "unpaid|minimum|casual|rolling|weekly|voluntary|internship|intern|trainee|agency|half|reduced|cut|"
    "changed|dropped|1099|umbrella"
)
CORE = (
    "contract|contractor|temporary|temp|fixed-term|zero-hours|zero-hour|part-time|commission|self-employed|"
    "freelance|on-site|onsite|"
    "office|in-person|less|lower|junior|assistant|probation|unpaid|casual|rolling|voluntary|internship|"
    "trainee|umbrella|reduced|"
    "can_only|only_offer|only_do|minimum_wage|1099|agency_worker|agency_contract"
)

OTHER_JOB = re.compile(
    r"\b(?:different|another|other|lower|junior|lesser) (?:\w+ )?(?:role|job|position|post|title|grade|level|contract|location|team|city)\b|\b(?:role|job|position|title|contract|hours|location|grade)\b[^.;\n]{0,30}\b(?:changed|switched|different|downgraded|not (?:the|what|as))\b"
    r"|\b(?:was|were|been|as) (?:advertised|promised|told|sold|listed)\b|\b(?:instead of|rather than|not) (?:the )?(?:permanent|full[- ]time|remote|senior|manager|employee|salaried|perm)\b"
    r"|\b(?:contract|temp(?:orary)?|fixed[- ]term|part[- ]time|commission|freelance|zero[- ]hours|on[- ]?site|junior)\b[^.;\n]{0,20}\b(?:instead|not|rather|but)\b",
    re.IGNORECASE,
)


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield offers of another job or contract than the one first named, or well below the pay advertised."""
    for cut in cuts(course):
        if cut.advertised and cut.percent > course.thresholds.pay_switch_percent:
            yield Sighting(events=cut.events, why=cut.why, sureness=Sureness.CLEAR)
    for event in course.of(EventKind.OFFER_MADE, EventKind.OFFER_CHANGED):
        if event.by is not By.CANDIDATE and CANDIDATE_ASKED not in event.reasons and OTHER_JOB.search(event.words):
            yield Sighting(events=(event,), why=f"what was offered on {event.day:%-d %B} is not what was first named")


FLAG = RedFlag(
    __name__,
    title="Offers something other than what was advertised",
    axis=Axis.CONDUCT,
    severity=Level.HIGH,
    definition=(
        "The job, grade, hours, contract type or pay now on the table is materially worse than what was "
        "advertised or agreed."
    ),
    why=(
        "In surveys of 2020 and 2024 about a third of candidates said the role changed from what was described. "
        "A switch costs "
        "you weeks of effort, and a promise of a later move is seldom written down."
    ),
    advice=(
        "Put the advert and the offer side by side and name the difference.",
        (
            'You could write: "The advert said X and the contract says Y. Can you honour the advert, or explain '
            'the change?"'
        ),
        "Do not resign from your present job on the new terms.",
    ),
    sources=(GH24MAY, GHFORT24, C1S20),
    thresholds=(
        "Less pay, a weaker contract or a different job counts; a better post, a correction upward or your own "
        "request does not."
    ),
    patterns=(
        # advert against now
        f"advertised|posted|described|billed|shown|marketed|promoted ..1 as|at|with|for ..8 but|however|though|,|although|yet ..6 {WORSE} ..3 contract|basis|role|rate|salary|pay|position|hours|one|post|job|week|days|temp|temporary|agency|engagement|agreement|office|site|self-employed|freelance",
        "contrary|different|differently|departs|differs ..2 to|from|than ..3 advertised|ad|advert|listing|posting|advertisement|applied_for|job_description",
        "ignore|disregard|forget ..4 salary|figure|hours|title|pay|rate|location|duties|contract ..3 in|on|from ..3 ad|advert|listing|posting|advertisement|website|job_board",
        "ignore|disregard|forget ..4 ad|advert|listing|posting|advertisement ..4 said|says|mentioned|stated|quoted",
        "salary|rate|figure|pay|amount|wage|hours|package|bonus ..5 ad|advert|advertised|listing|posting|advertisement|listed ..3 was|is|were|are|'s ..4 out_of_date|outdated|typo|error|mistake|maximum|top_end|ceiling|ote|old|wrong|last_year|aspirational|indicative|best_case|theoretical|placeholder|not_accurate|for_full-time",
        "less|lower|below|short|down|reduced|under|smaller than|from|of|what|the|that ..5 advertised|quoted|agreed|promised|discussed|we_said|you_applied|the_ad|the_advert|the_listing|the_posting",
        # worse contract
        "will|would|is|be|offering|offered|it|'s|as|now ..2 contract|contractor|temp|temporary|fixed-term|zero-hours|zero-hour|zero_hours|self-employed|freelance|agency|part-time|casual|internship|unpaid|voluntary|1099|seasonal|trainee ..6 instead_of|rather_than|not ..3 permanent|full-time|employee|employed|salaried|advertised|paid|perm|staff|w2",
        "changed|moved|switched|converted|downgraded|revised|reclassified|regraded|dropped ..4 from ..6 permanent|full-time|remote|hybrid|salaried|manager|senior|lead|employee ..3 to ..4 contract|temporary|temp|fixed-term|zero-hours|part-time|freelance|self-employed|office|on-site|onsite|agency|commission|casual|junior|assistant|officer|associate|three|four|six|mid|coordinator",
        "salary|rate|pay|offer|package|hours|grade|title|wage|bonus|contract|day_rate ..3 has|have|had|is|are been|being|now|had_to_be|to_be|since? ..1 reduced|cut|trimmed|lowered|revised_down|revised_downwards|downgraded|scaled_back|dropped|decreased|brought_down|shortened|slashed|removed",
        # another job
        "post|role|position|job|vacancy|one ..4 gone|filled|closed|pulled|no_longer|scrapped|taken|withdrawn|frozen|not_available ..12 but|however|instead|though|, ..10 lower|less|junior|minus|trainee|assistant|entry-level|entry_level|commission|part-time|temporary|sales|call_centre|call_center|reduced|unpaid|below|drop|apprentice",
        "same|similar terms|role|package|contract|conditions|benefits ..3 minus|less|without ..3 <money>|15k|10k|5k|20k|bonus|benefits|the",
        "start|begin|join|starting|beginning ..4 on|in|as|with|at ..8 and|then|before|but ..1 we|then|you|it|i? may|might|could|possibly|perhaps|hopefully|can|would|'ll|will|look ..4 move|moving|transfer|switch|shift|get|progress|transition you|u|across|over|to|into ..8 later|eventually|down_the_line|in_time|once|after|at_some_point|in_due_course|if|when",
        "not|isn't ..3 role|job|position|post|title|one ..2 you|u ..1 applied|interviewed|saw|signed",
        "turns|turned out ..8 lower|less|part-time|temporary|contract|junior|only|commission|unpaid|office|fixed-term|on-site|agency",
        "rather_than|instead_of|as_opposed_to|in_place_of ..6 advertised|in_the_ad|in_the_advert|in_the_listing|in_the_posting|mentioned_in|on_the_advert|on_the_posting|on_the_website|listed|quoted|as_stated|as_posted|you_saw|agreed|promised|first_discussed|we_discussed|you_applied",
        "not|and_not the|on|a|in|under|at ..5 in_the_ad|in_the_advert|as_advertised|in_the_listing|in_the_posting|mentioned_in_the|you_saw|on_the_advert|from_the_advert|from_the_ad",
        "realise|realize|know|appreciate|understand|aware|sorry|apologies|granted|admittedly|recognise|recognize ..4 ad|advert|advertisement|listing|posting|website|job_description|spec ..2 said|says|stated|states|mentioned|mentions|had|quoted|showed|read|promised|listed ..8 remote|hybrid|permanent|full-time|full_time|hours|days|salary|<money>|per|k|senior|manager|paid|home|perm|office|week|title|lead",
        "wrong|incorrect|old|outdated|inaccurate|typo|mistake|error|misprint|mistaken ..5 ad|advert|advertisement|listing|posting|website|job_board|job_post",
        "ad|advert|advertisement|listing|posting|website|job_board|job_post ..3 wrong|incorrect|outdated|inaccurate|typo|mistake|error|misprint|out_of_date|misleading|should_have_said|should_have_been|should_have_read",
        "has|have|been|was|were ..2 regraded|downgraded|re-graded|rebanded|re-banded|reclassified|re-scoped|rescoped|re-evaluated ..8 from|to|since|as|junior|lower|associate|band|grade",
        f"{CORE} ..10 even_though|although|despite|though|notwithstanding ..4 advertised|ad|advert|listing|posting|advertisement|job_description",
        "hold|frozen|paused|postponed|cancelled|scrapped|shelved|iced|folded ..4 but|however|instead|so|though ..6 start|join|begin|come|offer|work|take ..4 in|as|on|our|the|with ..3 sales|telesales|call|reception|admin|support|warehouse|temp|temporary|another|different|customer|door|junior|assistant|field|driver",
        "due|after|because|following|given|with|since ..4 restructure|restructuring|merger|review|cuts|budget|budgets|reorganisation|freeze ..8 is_now|now|will_be|becomes|be|reduced|down ..4 <money>|k|lower|less|part-time|contract|temporary|38k|35k|30k|28k|25k|32k|40k|reduced",
        "<money> ..3 in|on|from ..2 ad|advert|listing|posting|advertisement ..2 was|is|includes|included|assumed|applies|applied|refers",
        f"advertised|posted|listed ..8 but|however|though|although ..8 {CORE}",
    ),
    hints=(
        "advertised|posted|listed|ad|advert|listing|posting ..8 but|however|though|although",
        "start|begin ..4 on|in|as ..8 and|then ..4 move|transfer|switch ..6 later|eventually",
        "circumstances|budget|budgets|headcount|scope|needs ..3 changed|cut|tightened|shifted|reduced|frozen",
        "slightly|bit|little ..1 different|lower ..6 advertised|ad|advert|discussed",
        "ad|advert|advertisement|listing|posting ..2 said|says|stated|mentioned|quoted",
        "view to ..3 stepping|moving|progress|permanent|step|move",
        "actual|real|true package|salary|rate|wage|pay|figure|base ..2 is|would|comes|will",
        "know|realise|appreciate|aware ..2 you|u ..2 applied|interviewed for",
        "know|realise|realize|appreciate|aware ..4 ad|advert|listing|posting ..2 said|says|stated|mentioned",
        "not ..3 exactly|quite ..3 advertised|applied",
    ),
    examples=(
        "The engineer [[post is gone, but we'd love you as a sales]] associate on the [[same terms, minus 15k]].",
        "It was [[advertised as permanent, the contract is a rolling weekly one]].",
        "[[You'd start in the call centre and we may move you to marketing later]].",
        "Finance has been over it again and the [[rate has been trimmed]] to 22 an hour.",
        "Just to flag that [[the salary in the ad was a typo]]; it's nearer 28.",
        "[[It would be a zero-hours agreement rather than the permanent]] one, at least at first.",
        "I know it is [[not the job you applied for]], but everyone begins on the phones.",
    ),
    counterexamples=(
        "We think you're better suited to the senior post, which pays more; interested?",
        "The ad said Leeds or York; the team is in York, as you asked.",
        "We noted your request to go part-time, so the offer is 0.8 FTE pro rata.",
        "The salary is not lower than advertised: it is exactly the 41k in the advert.",
        "They offered me a part-time contract instead of the permanent one, so I declined.",
        "The advert closes on Friday, but late applications are read too.",
        "The role you applied for has been filled, but there is a similar one on the same grade if you are interested.",
    ),
    limits=("pay_switch_percent",),
    timeline=timeline,
    timeline_examples=(
        "2026-03-01 applied words=advert_said_60k by=unknown; 2026-03-28 offer-made words=50k; as-of 2026-03-29",
        "2026-03-28 offer-made words=contract_role,_was_advertised_as_permanent; as-of 2026-03-29",
        "2026-03-20 offer-made; 2026-03-28 offer-changed words=now_a_fixed-term_contract_instead; as-of 2026-03-29",
    ),
    timeline_counterexamples=(
        "2026-03-01 applied words=advert_said_60k by=unknown; 2026-03-28 offer-made words=55k; as-of 2026-03-29",
        "2026-03-28 offer-made words=permanent_role_as_discussed; as-of 2026-03-29",
        "2026-03-28 offer-changed words=part-time_instead reasons=candidate-requested-change; as-of 2026-03-29",
        "2026-03-28 offer-made words=start_in_May; as-of 2026-03-29",
    ),
)
