"""Acceptance or a start wanted before there are written terms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.course import CLOSING, OFFERS, Course
from redflags.event import By, Event, EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting, Sureness
from redflags.sources import GOVUKOFFER

PAPERS = re.compile(r"\b(?:contract|paperwork|papers|written (?:offer|terms)|in writing|agreement)\b", re.IGNORECASE)
NONE_YET = re.compile(
    r"\b(?:no|without(?: an?y?| the)?|still no|not (?:got|seen|received|had)|haven['’]t (?:got|seen|received|had)|never (?:got|saw|received)|waiting for)\b[^.;\n]{0,30}"
    r"\b(?:contract|paperwork|papers|written (?:offer|terms)|agreement)\b|\b(?:contract|paperwork|papers)\b[^.;\n]{0,20}\b(?:later|missing|withheld|once (?:i|you)|after (?:i|you|my|your))",
    re.IGNORECASE,
)
STARTED = re.compile(r"\b(?:start(?:ed|ing)?|first day|day one|began|working)\b", re.IGNORECASE)
AFTER_START = re.compile(
    r"\b(?:after|once|when|in|during|on|within) (?:you(?:['’]ve| have| are|['’]re)? (?:start|been|settled|here)\w*|your (?:first|start|probation|trial)\b)",
    re.IGNORECASE,
)
ASKED_OFTEN = 2


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield a start without written terms, or terms asked for twice in vain."""
    if course.of(*CLOSING):
        return
    for event in course.events:
        if event.by is not By.CANDIDATE and NONE_YET.search(event.words) and STARTED.search(event.words):
            yield Sighting(
                events=(event,),
                why=f"a start without written terms, on {event.day:%-d %B}",
                sureness=Sureness.LIKELY,
                severity=Level.HIGH,
            )
    offer = next((event for event in course.events if event.kind in OFFERS), None)
    asking: Event | None = None
    for event in course.events if offer else ():
        if event.kind is EventKind.FOLLOW_UP_SENT and PAPERS.search(event.words):
            asking = event
        elif asking and event.kind is EventKind.REPLY_RECEIVED and AFTER_START.search(event.words):
            yield Sighting(
                events=(asking, event),
                why=f"the written terms were put off until after the start, on {event.day:%-d %B}",
                sureness=Sureness.LIKELY,
                severity=Level.HIGH,
            )
            return
    wait = course.wait()
    if not offer or not wait or wait.stage != "offer" or wait.promised or not course.seen:
        return
    asked = tuple(
        event for event in course.of(EventKind.FOLLOW_UP_SENT) if event.day >= offer.day and PAPERS.search(event.words)
    )
    if len(asked) >= ASKED_OFTEN:
        yield Sighting(
            events=(offer, *asked),
            why=f"the written terms were asked for {len(asked)} times and have not come",
            sureness=Sureness.CLEAR,
            severity=Level.MEDIUM,
        )


FLAG = RedFlag(
    __name__,
    title="Wants you to start without a contract",
    axis=Axis.CONDUCT,
    severity=Level.HIGH,
    definition="The employer wants acceptance or a start without written terms.",
    why="Without paper you cannot prove pay, hours or even the job. Many places ask for written terms by the first day or soon after.",
    advice=(
        'You could write: "Glad to start once I have the written terms."',
        "Do not give notice to your present employer before that.",
    ),
    sources=(GOVUKOFFER,),
    thresholds="A start without terms is high; terms asked for twice in vain are medium. Both are conventions.",
    patterns=(
        "start|begin|starting|come_in|join ..3 @weekday|tomorrow|today|on|next_week|now|immediately|first|straight_away ..8 paperwork|contract|papers|formalities|written_terms ..5 later|once|after|down_the_line|eventually|when|afterwards|to_follow|settled|in_due_course",
        "sort|sort_out|do|handle|deal_with|finalise|finalize|worry_about|get_to ..2 paperwork|contract|papers|written_terms ..3 later|once|after|afterwards|when|down_the_line ..5 settled|started|start|here|you|month|weeks|in|begun",
        "contract|paperwork|papers|written_terms ..3 will|can|to|'ll ..1 follow|wait|come ..4 after|once|when ..4 start|started|settled|joined|begun|month|probation",
        "contracts|contract|paperwork ..2 just|only ..1 cause|causes|create|creates|slow|slows|complicate|complicates",
        "work|go|run|operate|do_things ..2 on ..1 trust|a_handshake|handshakes ..6 contract|contracts|paperwork|paper|here",
        "do|would|will|can not ..2 use|do|give|issue|need|believe_in|bother_with|provide ..3 contracts|contract|written_contracts|paperwork|written_terms",
        "no need|reason for ..2 contract|paperwork|written_contract|written_terms|formal_contract",
        "can|may not ..2 take ..3 agreement|contract|papers|copy ..3 home|away|with_you|out",
        "sign ..3 contract|agreement|it|papers ..3 at|on ..2 reception|the_spot|arrival|your_first_day ..6 no|not|without ..3 copy|copies|home|read",
        "contract|agreement|terms ..4 only|not ..3 see|shown|given|available|read ..3 after|until|once ..3 accept|accepted|start|started|sign|signed|resign|resigned",
        "verbal|handshake agreement|offer|word is|should_be|'s ..2 enough|sufficient|all_you_need|fine",
    ),
    hints=("paperwork ..3 later|once|after", "contract ..2 later|to_follow|once"),
    examples=(
        "[[Start Monday, we'll sort out paperwork once]] you've settled in.",
        "We [[work on trust here]], contracts just cause arguments.",
        "You [[can't take the agreement home]], sign it at reception.",
        "Come in on the first; the [[contract will follow after your first month]].",
        "Between us a [[verbal agreement is enough]], see you at the site.",
    ),
    counterexamples=(
        "The contract is attached; please take it away and ask anything.",
        "Verbal offer now, written one by Wednesday, start date only after you sign.",
        "Your day-one statement is in the welcome pack.",
        "We never ask anyone to start before the paperwork is done: the contract comes first.",
        "They told me to start on Monday and that the contract would follow, so I walked away.",
        "Once you have signed the contract we will agree a start date.",
    ),
    timeline=timeline,
    timeline_examples=(
        "2026-03-02 offer-made; 2026-03-02 offer-accepted; 2026-03-10 follow-up-sent words=asked_for_the_contract; 2026-03-11 reply-received words=you_get_it_in_your_first_month; as-of 2026-03-12",
        "2026-05-04 offer-made; 2026-06-01 note words=started_work,_still_no_contract; as-of 2026-06-05",
        "2026-05-04 offer-made words=verbal; 2026-05-11 follow-up-sent words=asked_for_the_contract; 2026-05-18 follow-up-sent words=asked_again_for_the_contract; as-of 2026-05-20",
        "2026-05-04 offer-made words=start_Monday,_paperwork_later; as-of 2026-05-06",
    ),
    timeline_counterexamples=(
        "2026-05-04 offer-made words=contract_attached; as-of 2026-05-20",
        "2026-05-04 offer-made words=verbal; 2026-05-11 follow-up-sent words=asked_for_the_contract; 2026-05-12 reply-received words=contract_sent; as-of 2026-05-20",
        "2026-05-04 offer-made words=verbal; 2026-05-11 follow-up-sent words=asked_for_the_contract; as-of 2026-05-13",
        "2026-05-04 offer-made; 2026-05-08 offer-accepted; 2026-06-01 note words=started; as-of 2026-06-05",
    ),
)
