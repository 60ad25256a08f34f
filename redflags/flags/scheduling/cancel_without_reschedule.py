"""An interview called off with neither a new time nor a decision."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.case import Case
from redflags.course import CLOSING, HELD, OFFERS, PLANNED, Course, counts_of
from redflags.event import EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sighting import Sighting, Sureness
from redflags.sources import CRONOFY21, SEED3

CANCELLED = (
    r"\b(?:cancel(?:l?ed|l?ing|s)?|call(?:ed|ing)? off|scrap(?:ped|ping)?|(?:have|had|having|need) to pull|withdrawn|(?:will not|won['’]t|cannot|can['’]t|not|no longer) (?:be )?(?:tak(?:e|ing) place|go(?:ing)? ahead|going to (?:run|happen|take place|go ahead)|happen(?:ing)?|proceed(?:ing)?|held|hold|run)"
    r"|disregard the (?:interview|invit|meeting|calendar)\w*|(?<=n['’]t )need you to (?:come|attend|travel|join|dial)|(?<=not )need you to (?:come|attend|travel|join|dial)|(?:pausing|suspending|paused|suspended) (?:all )?(?:the )?(?:interviews|meetings)"
    r"|(?:is|['’]s|are) (?:now )?off\b(?! (?:to|for|work|sick|ill|on))|removed from your calendar|taken off the (?:calendar|schedule|diary))"
)
MEETING = r"\b(?:interviews?|appointment|meeting|call|panel|sessions?|calendar|assessment|slot|conversation|event|session|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
EXCUSED = (
    r"n['’]t (?:be )?cancel\w*|\b(?:if|unless|once|before|whether|policy|you (?:can|may|must|should|have|want|need)|(?<!need )(?<!have )(?<!had )(?<!having )(?<!going )to cancel|please cancel|not (?:be )?cancel\w*|never cancel\w*|without cancel\w*|strikes?|protest|role|vacancy|automatically|no-shows?"
    r"|subscription|order|offer|flight|train|they|my|old|duplicate|wrong|will need you|need you to (?:bring|complete|send|sign|confirm|do|have))\b"
)
SETTLED = (
    r"re-?schedul|rearrang|re-?arrang|re-?book|resched|postpon|\b(?:new|another|alternative|different|other|later|fresh|updated|correct(?:ed)?|revised|next available)\s+"
    r"(?:\w+\s+)?(?:times?|dates?|slots?|days?|invit\w+|link|week|appointment|arrangement|candidates?)|\binstead\b|\breplac|\bfilled\b|unsuccessful|other (?:candidates|applicants)"
    r"|not (?:be )?(?:moving|progress|proceed|taking|going)\w* (?:\w+ )?(?:forward|further|ahead with your|your application)|wish you|all the best|candidate (?:has )?withdr|regret to inform|withdr[ae]wn? (?:your|the|from) (?:application|candida|vacancy|role|position)"
    r"|(?:role|position|vacancy|job|post)\b[^.!?\n]{0,30}(?:withdrawn|cancelled|closed|no longer)|hiring freeze|no longer (?:hiring|recruiting|available|require)|\b(?:pick|choose|select|book|propose|suggest)\s+(?:a|an|any|another|some|your|the)\b"
    r"|calendly|availab|when (?:are|would|could|can) you|moved? (?:it |this |you )?to|(?:could|can|shall) we (?:do|try|meet|speak|make|say|find)|how (?:about|does|would)"
    r"|you (?:have |'ve )?(?:cancel|asked|request|let|can't|cannot|withdr|declin|told|mention)|(?:would|does|could|will|might|can)\b[^.!?\n]{0,60}\b(?:suit|work|be (?:ok|okay|good|fine))\b"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day[^.!\n]{0,40}\?|your (?:request|cancell?ation|withdrawal|email|message|note)|thank(?:s| you) for letting|as requested|refund|\bsend (?:you )?(?:a |an |the |some )?(?:new|times|slots|dates)"
    r"|find you a (?:slot|time|date)"
)


def check(case: Case) -> Iterator[Evidence]:
    """Yield a cancellation from a message that holds no new time, no decision and no wish of the candidate's."""
    text = case.text
    if not re.search(CANCELLED, text.lower) or re.search(SETTLED, text.lower):
        return
    for sentence in text.sentences:
        words = text.words(sentence.start, sentence.end)
        if re.search(CANCELLED, words) and re.search(MEETING, words) and not re.search(EXCUSED, words):
            whole = (sentence.start, sentence.end)
            yield text.evidence(*whole)


SETTLING = PLANNED | HELD | CLOSING | OFFERS | {EventKind.ASSESSMENT_ASSIGNED}


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield a cancellation by the employer after which neither a new date nor a decision came for a week of business days."""
    for event in reversed(course.events):
        if event.kind in SETTLING:
            return
        if event.kind is not EventKind.INTERVIEW_CANCELLED:
            continue
        if not (counts := counts_of(event)) or ((due := course.due(len(course.events) - 1)) and due >= course.until):
            return
        days = course.business_days(event.day, course.until)
        if days >= course.thresholds.cancel_new_date_business_days:
            yield Sighting(
                events=(event,),
                why=f"called off on {event.day:%-d %B}, and neither a new date nor a decision in {days} business days",
                sureness=Sureness.CLEAR if counts == 1 else Sureness.POSSIBLE,
            )
        return


FLAG = RedFlag(
    __name__,
    title="Cancels the interview without a new date",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="The employer cancels an interview and offers neither a new time nor a decision.",
    why="You are left not knowing whether the job is still open. It is often the first half of silence.",
    advice=(
        'Reply within a day: "Thanks for letting me know. Is the role still open, and when should I expect a new date?"',
        "Keep your other applications moving meanwhile.",
    ),
    sources=(SEED3, CRONOFY21),
    thresholds="No new date within five business days of the cancellation; the five days are a convention.",
    patterns=(
        # cancelled, we'll be in touch
        "cancel~|cancelled|cancelling|call_off|called_off|calling_off|scrap~|drop~|pull~|scrub~|shelve~ ..4 @interview|@today|@weekday ..8 in_touch|let_you_know|contact_you|get_back|hear_from_us|inform_you|update_you",
        "cancelled|canceled|called_off|scrapped|shelved|on_hold|paused|postponed|suspended ..3 until|till ..1 further_notice|further_information|we_know_more|notice|advised",
        "@interview ..6 postponed|paused|suspended|delayed|deferred|shelved ..2 indefinitely|until_further_notice|till_further_notice|for_the_time_being|sine_die|for_an_indefinite_period",
        # said without the word
        "@interview will|is|are not ..2 going|taking|happening|proceeding|go|take|happen|proceed ..1 ahead|place ..1 after_all|as_planned|for_now|at_this_time|anymore|any_more|any_longer|now",
        "not|no_need ..2 come|attend|travel|dial|join|turn_up|show_up ..3 @today|@weekday|interview|call|meeting ..6 in_touch|let_you_know|contact_you|call_you|get_back|inform_you",
        "stand|standing ..2 down ..6 interview|call|meeting|panel ..4 @today|@weekday",
        "calendar event|invite|invitation|entry|hold ..8 removed|deleted|cancelled|canceled|withdrawn|taken_down",
        "removed|deleted|withdrawn|pulled|taken_down|cancelled|canceled ..3 calendar event|invite|invitation|entry|hold",
        "taken|taking|removed|removing you ..2 off ..2 schedule|calendar|interview_list|list ..3 for_now|@today|@weekday|interviews",
    ),
    hints=(
        "@interview ..5 cancelled|canceled|called_off|scrapped",
        "cancel~|cancelled|cancelling|call_off|called_off ..3 @interview|@weekday|@today",
        "@interview ..3 on_hold|off_for_now|is_off",
    ),
    needs=(
        "cancel|call off|called off|calling off|scrap|to pull|withdrawn|not|n't|n’t|no longer|disregard|paus|suspen|is off|'s off|’s off|are off|now off|removed from|taken off",
        "cancel|call off|called off|calling off|scrap|to pull|withdrawn|e place|g place|ahead|happen|proceed|held|hold|going to run|be run|not run|disregard|need you|paus|suspen| off|removed from|taken off",
        "interview|appointment|meeting|call|panel|session|calendar|assessment|slot|conversation|event|today|tomorrow|day",
    ),
    check=check,
    examples=(
        "Unfortunately we have to [[cancel Tuesday's interview, we'll be in touch]].",
        "Please note the [[calendar event with our panel was removed]]. Regards, HR",
        "Dear Ms Osei, the [[interview is postponed indefinitely]]. Thank you for your understanding.",
        "Hi, [[no need to come in on Thursday, someone will contact you]].",
        "The [[panel won't be going ahead as planned]] I'm afraid.",
        "All second interviews are [[on hold until further notice]].",
    ),
    counterexamples=(
        "We are cancelling Tuesday because the role has been filled; thank you for your time and we wish you well.",
        "Cancelling the old invite so I can send one with the right video link, new invite in two minutes.",
        "You have cancelled your interview. Rebook here if this was a mistake.",
        "We are not cancelling your interview on Friday, the calendar system sent that note in error.",
        "As you asked, we have cancelled Monday's call and will be in touch when you are back.",
        "My interview on Tuesday was called off, will be in touch they said, and I never heard from them again.",
    ),
    limits=("cancel_new_date_business_days",),
    timeline=timeline,
    timeline_examples=(
        "2026-03-02 interview-scheduled for=2026-03-10 round=1; 2026-03-09 interview-cancelled by=employer; as-of 2026-03-16",
        "2026-03-09 interview-cancelled by=employer round=2; 2026-03-11 status-update; as-of 2026-03-25",
        "2026-03-09 interview-cancelled by=employer round=0; 2026-03-12 follow-up-sent; as-of 2026-04-01",
    ),
    timeline_counterexamples=(
        "2026-03-09 interview-cancelled by=employer round=1; 2026-03-10 interview-rescheduled by=employer for=2026-03-17 round=1; as-of 2026-04-01",
        "2026-03-09 interview-cancelled by=employer round=1; 2026-03-10 rejected; as-of 2026-04-01",
        "2026-03-09 interview-cancelled by=candidate round=1; as-of 2026-04-01",
        "2026-03-09 interview-cancelled by=employer round=1; as-of 2026-03-13",
        "2026-03-09 interview-cancelled by=employer round=1; 2026-03-09 promise-made for=2026-03-31; as-of 2026-03-25",
    ),
)
