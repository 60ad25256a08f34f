"""A confirmed interview moved within a day of its start."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.case import Case
from redflags.course import NO_REASON, Course
from redflags.event import EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sighting import Sighting, Sureness
from redflags.sources import C1S20, CRONOFY21, SEED3

SOON = r"\b(?:today|tomorrow|tonight|this (?:morning|afternoon|evening|arvo|pm)|tmrw|in (?:an?|half an|one|two|\w+) (?:hour|minutes|mins)|so late in the day|(?:such )?short notice|last[- ]minute|late notice)\b"
MEETING = r"\b(?:interview|call|chat|meet(?:ing)?|conversation|speak|talk|panel|slot|session|appointment|zoom|teams|due (?:here|in)|we were on|o['’]clock|\d\s?[ap]m|\d[:.]\d\d)\b"
MOVED = (
    r"\bre-?schedul(?:e|ed|ing)\b|\bpostpon\w+|\brearrang\w+|\brebook\w*|\b(?:another|some other|a different|a new|an alternative|a later) (?:day|time|date|slot)\b|\b(?:move|moving|moved|push|pushing|pushed|shift|shifting|shifted|bump|bumping|put back|bring forward|change|defer)\b"
    r"[^.!?\n]{0,20}\b(?:interview|call|chat|meeting|it|everyone|your|our|slot|session|you (?:to|from)|things)\b|\b(?:interview|call|chat|meeting|slot|session|o['’]clock|appointment)\b[^.,!?\n]{0,45}\b(?:is|['’]s|has been|will|was|were)\s+(?:now|moved|pushed|shifted|put back)\b"
    r"|\bput back\b|\b(?:can|could|can't) (?:we|you|u) (?:please )?(?:make it|do|come (?:on )?|manage) (?:mon|tues|wednes|thurs|fri|satur|sun)day|\bin place of\b|\bwill now (?:hold|be held|take place)"
)
OPTION = (
    r"\b(?:if|you (?:can|may|need|want|must|would|prefer|wish)|to re-?schedule|re-?schedule or|link|button|click|should you|unable to attend|let (?:me|us) know|suggest|propose|happy to|prefer|feel free|whether|deadline|application|next (?:stage|step|round)|"
    r"candidates?|moved (?:on|forward|offices?)|or (?:another|a different|some other))\b|n['’]t (?:need|have) to|\b(?:not|never) (?:need|have|be) "
)
ASKED = (
    r"\b(?:as you (?:asked|requested|prefer\w*)|your (?:request|cancell?ation|conflict|message|email|note|call)|thank(?:s| you) for (?:letting|telling|the heads|your (?:message|email|note))|you (?:asked|wanted|requested|need(?:ed)?|can['’]?t|cannot|said|mentioned|let)|"
    r"suits? you better|days? (?:ahead|before|in advance))\b"
)


def check(case: Case) -> Iterator[Evidence]:
    """Yield a sentence that moves a meeting which it, or the sentence before or after, sets for today or tomorrow."""
    text = case.text
    if not re.search(MOVED, text.lower) or re.search(ASKED, text.lower):
        return
    rows = [text.words(sentence.start, sentence.end) for sentence in text.sentences]
    for index, sentence in enumerate(text.sentences):
        words = rows[index]
        if not re.search(MOVED, words) or re.search(OPTION, words):
            continue
        beside = rows[max(index - 1, 0) : index] + rows[index + 1 : index + 2]
        soon = re.search(SOON, words) and any(re.search(MEETING, row) for row in rows)
        if soon or any(re.search(SOON, row) and re.search(MEETING, row) for row in beside):
            whole = (sentence.start, sentence.end)
            yield text.evidence(*whole)


LATE_WORDS = re.compile(
    r"\blast[- ]minute\b|\b(?:an|one|two|three|half an|a few|a couple of|couple|\d{1,2})[ -]?(?:hours?|hrs?|h|min(?:ute)?s?) (?:before|prior|ahead|notice)|\bsame day\b"
    r"|\b(?:morning|day) of\b|\bthat (?:same |very )?(?:morning|afternoon)\b|\b(?:night|evening) before\b|\b(?:hours?|minutes) (?:before|prior to)\b|\bminutes? (?:or less )?(?:before|to)\b"
    r"|\b(?:shortly|right|just) before\b|\bshort notice\b|\bat the eleventh hour\b",
    re.IGNORECASE,
)


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield every move or cancellation by the employer within a day of the start."""
    limits = course.thresholds
    for move in course.moves():
        if not move.counts:
            continue
        least, most = move.notice or (limits.last_minute_notice_hours, 0.0)
        known = move.notice is not None and most < limits.last_minute_notice_hours
        said = LATE_WORDS.search(move.event.words) is not None and least < limits.last_minute_notice_hours
        if not known and not (said or (move.notice is None and LATE_WORDS.search(move.event.words))):
            continue
        bare = not move.event.reasons and move.event.target is None
        unexplained = not move.event.reasons and NO_REASON.search(move.event.words)
        at_once = move.notice is not None and most < limits.same_day_notice_hours
        notice = (
            f"{most:.0f} hour{'' if round(most) == 1 else 's'} before the start"
            if known and most == least
            else "on the day"
            if known
            else "at the last minute"
        )
        done = "called off" if move.event.kind is EventKind.INTERVIEW_CANCELLED else "moved"
        sure = Sureness.CLEAR if known else Sureness.LIKELY
        yield Sighting(
            events=(move.event,),
            why=f"{done} {notice}, on {move.event.day:%-d %B}",
            sureness=sure if move.counts == 1 else Sureness.POSSIBLE,
            severity=Level.MEDIUM if (at_once and bare) or unexplained else Level.LOW,
        )


FLAG = RedFlag(
    __name__,
    title="Moves the interview at the last minute",
    axis=Axis.CONDUCT,
    severity=Level.LOW,
    definition="The employer moves a confirmed interview less than a day before it starts.",
    why=(
        "One late move is common and often has a good reason. It still costs you preparation and leave, so it is "
        "worth noting."
    ),
    advice=(
        "Accept once, gracefully, and note how much notice you had.",
        'You could write: "No problem. Could you send two or three firm slots and tell me whether the panel and format stay the same?"',
    ),
    sources=(SEED3, CRONOFY21, C1S20),
    thresholds="Less than 24 hours' notice; the line is a convention. A move you asked for counts nothing.",
    patterns=(
        # we need to push this afternoon's chat; could we move to tomorrow
        "need|have|had|having|going|forced|got|must|could|can|shall|may|might|sorry|afraid|unfortunately|apologies|trying|like|wondering|mind|ok|okay ..5 push|shift|reschedule|resched|re-schedule|postpone|bump|rearrange|delay|defer|slide|pushing|shifting|rescheduling|postponing|bumping|rearranging|delaying ..5 @soon ..3 @interview?",
        "need|have|had|having|going|forced|got|must|could|can|shall|sorry|afraid|unfortunately|apologies|trying|like|wondering|mind ..5 move|moving|change|changing|swap|switch ..1 our|your|the|this|today|tomorrow|it|things|us|you ..5 @soon ..3 @interview?",
        # today's interview has been moved
        "@interview ..5 @soon ..5 moved|pushed|shifted|rescheduled|postponed|bumped|delayed|deferred|rearranged|preponed",
        "moved|pushed|shifted|rescheduled|postponed|bumped|delayed|deferred|moving|pushing|shifting|rescheduling|postponing ..4 interview|call|meeting|chat|conversation|session|slot ..3 from ..1 @soon",
        "@interview ..8 moved|pushed|shifted|rescheduled|postponed|moving|pushing|shifting from ..1 @soon",
        # we can't do today
        "we|i|manager|director|panel|interviewer|interviewers|team|boss|owner|founder|colleague|colleagues|lead|recruiter|partner|she|he|they|ceo|cto ..3 can|will|could not ..1 make|do|manage it|today|tomorrow|tonight|this|our|your|that ..5 today|tomorrow|tonight ..3 @interview?",
        "we|i|manager|director|panel|interviewer|interviewers|team|boss|owner|founder|colleague|colleagues|lead|recruiter|partner|she|he|they|ceo|cto ..3 will|would not be able to ..1 make|do|meet|speak|see|join|attend|hold|interview|talk|call|conduct ..5 today|tomorrow|tonight ..3 @interview?",
        "we|i|manager|director|panel|interviewer|team|boss|owner|founder|colleague|lead|she|he|they ..3 can|will|are|is|am|could not ..3 make|do|join|attend|run|hold|take|see|meet ..6 this morning|afternoon|evening ..3 @interview?",
        "can|could|will not ..2 make|do|hold|join|run|keep ..4 @interview ..2 in|within ..2 hour|hours|minutes|mins",
        # no longer possible, not going ahead
        "@soon ..5 no_longer ..2 possible|available|works|work|suits|suit|viable|feasible|happening|going|doable|convenient|free",
        "@soon ..5 not going to work|happen|be_possible|go_ahead|be_able",
        "today|tomorrow|tonight|this_morning|this_afternoon ..6 not going|happening|go|take ahead|place|out",
        # one time for another
        "do|meet|speak|talk|chat|connect|see|make ..6 instead_of|rather_than ..1 @soon",
        "rain_check|raincheck|rain-check ..6 @soon",
        # short notice said outright
        "last_minute|last-minute|short_notice|late_notice|late_note|late_message|late_change|eleventh-hour ..16 push|shift|reschedule|postpone|pushed|shifted|rescheduled|postponed|rearrange|rescheduling ..6 @interview?",
        "last-minute|last_minute ..1 reschedule|rescheduling|reshuffle|postponement",
        "before|if you set_off|head_out|head_over|leave|travel|get_on ..12 moved|postponed|rescheduled|pushed|no_longer|to_move|to_push|to_reschedule|to_postpone",
        # the reason comes first
        # further wordings
        "today|tomorrow|tonight|this_morning|this_afternoon|this_evening|tmrw|tmr ..3 will|does|is|has not ..1 work|suit|possible|good|doable|convenient|working|feasible",
        "can|could|shall|chance|possible|mind|would|might ..9 @soon ..3 instead",
        "instead ..2 @soon",
        "@soon ..5 fallen|fell|falling through|apart",
        "@soon ..4 scuppered|derailed|off_the_cards|out_of_the_question|out_the_window|a_no-go|a_no_go|off_i_am_afraid",
        "rather_than|instead_of ..3 today|tomorrow|tonight|now|this_morning|this_afternoon",
        "@soon is|'s off|cancelled|canceled|no_good|not_on|a_no",
        "stuck|delayed|held_up|ill|sick|unwell|hospital|emergency|strike ..10 not ..1 make|be|join ..8 today|tomorrow|tonight|this_morning|this_afternoon",
    ),
    hints=(
        "something|emergency|conflict|clash|urgent ..2 came|come|cropped|popped|arisen",
        "running|stuck|held|tied|pulled|called|dragged|double-booked ..6 @soon",
        "@interview ..6 @soon ..6 cancelled|canceled|called_off|scrapped|scrubbed",
        "cancel|cancelled|call_off|scrub|scrap ..4 @soon ..3 @interview?",
        "last-minute|last_minute|late ..1 change ..6 @interview",
        "move|push|shift|bump your <time> ..2 to|until|till|back",
        "can not ..2 make|do ..3 @soon",
    ),
    needs=(
        "today|tomorrow|tonight|tmrw|hour|minutes|mins|notice|this morning|this afternoon|this evening|this arvo|this pm|so late|last minute|last-minute",
        "schedul|postpon|rearrang|rebook|another|other|different|new|alternative|later|mov|push|shift|bump|put|bring|change|defer|now|place|do mon|do tue|do wed|do thu|do fri|do sat|do sun|make it|come|manage",
    ),
    check=check,
    examples=(
        "Hi Dana, sorry for the late note, we [[have to push this afternoon's 2pm chat]] to sometime next week.",
        "Something's come up with the team, so we [[can't do the interview in an hour]] as planned. I'll send another time.",
        "Quick heads-up before you set off: [[tomorrow 9am is no longer possible]], we'll need to move you.",
        "Dear candidate, kindly note your [[interview of today is postponed]] to Monday at 11. Regards, HR",
        "Really sorry, Priya is off sick. Could we [[do Thursday instead of this afternoon]]?",
        "Morning! [[I can't make our call today]] after all, my train is stuck outside Crewe.",
    ),
    counterexamples=(
        "As you asked, we have moved your interview from this afternoon to Friday at 10.",
        "If anything changes on your side and you need to reschedule, just let me know at least a day ahead.",
        "Your interview is tomorrow at 9am; no action is needed unless you need to change the time.",
        "We don't need to move today's call, see you at three.",
        "We have moved quickly and would love to see you tomorrow or on Friday.",
        "If tomorrow no longer works for you, use the link to pick another day.",
        "My interview today was postponed and they told me at the gate.",
    ),
    limits=("last_minute_notice_hours", "same_day_notice_hours"),
    timeline=timeline,
    accounts=(
        rf"\b(?:cancel|re-?sched|postpon|pushed|moved|called off)\w*\b[^.;\n]{{0,140}}(?:{LATE_WORDS.pattern})",
        rf"(?:{LATE_WORDS.pattern})[^.;\n]{{0,140}}\b(?:cancel|re-?sched|postpon|called off)",
        r"\b\d{1,2} (?:minutes?|mins|hours?)(?: or less)? (?:to|before)\b[^.;\n]{0,60}\b(?:cancel|re-?sched|postpon)",
    ),
    timeline_examples=(
        "2026-04-01 interview-scheduled round=1; told They_postponed_it_minutes_before_it_began.; dated no; as-of 2026-04-08",
        "2026-03-02 interview-scheduled for=2026-03-10T14:00 round=1; 2026-03-10T09:00 interview-rescheduled by=employer for=2026-03-16T14:00; as-of 2026-03-11",
        "2026-03-10 interview-rescheduled by=employer from=2026-03-10 for=2026-03-17 round=1; as-of 2026-03-11",
        "2026-03-09T18:00 interview-cancelled by=employer for=2026-03-10T09:00 round=2; as-of 2026-03-11",
        "2026-03-10 interview-rescheduled by=employer for=2026-03-17 round=1 words=moved_an_hour_before; as-of 2026-03-11",
    ),
    timeline_counterexamples=(
        "2026-04-01 interview-scheduled round=1; told I_cancelled_an_hour_before_because_I_was_ill.; dated no; as-of 2026-04-08",
        "2026-03-02 interview-scheduled for=2026-03-10T14:00 round=1; 2026-03-10T09:00 interview-rescheduled by=candidate for=2026-03-16T14:00; as-of 2026-03-11",
        "2026-03-02 interview-scheduled for=2026-03-10T14:00 round=1; 2026-03-09T14:00 interview-rescheduled by=employer for=2026-03-16T14:00; as-of 2026-03-11",
        "2026-03-06 interview-rescheduled by=employer from=2026-03-10 for=2026-03-17 round=1; as-of 2026-03-11",
        "2026-03-10 interview-rescheduled by=employer from=2026-03-10 for=2026-03-17 round=1 reasons=candidate-requested-change; as-of 2026-03-11",
    ),
)
