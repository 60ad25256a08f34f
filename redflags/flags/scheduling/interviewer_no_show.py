"""Nobody from the employer comes to a confirmed interview."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.course import Course
from redflags.event import By, EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting, Sureness
from redflags.sources import CRONOFY21, SEED2

ABSENT = re.compile(
    r"\b(?:interviewers?|managers?|recruiter|hr|director|ceo|founder|owner|panel|they|she|he|no[- ]?one|nobody|neither [\w ]{3,30})\b[^.;\n]{0,25}"
    r"\b(?:never|did ?n['’]t|did not|failed to|not)\s(?:\w+\s)?(?:show(?:ed)?|turn(?:ed)? up|call(?:ed)?(?! back)|join(?:ed)?|appear(?:ed)?|attend(?:ed)?|pick(?:ed)? up|dial(?:l?ed)? in)\b"
    r"|\b(?:nobody|no[- ]?one|neither [\w ]{3,30}) (?:ever )?(?:joined|came|showed|turned up|called|appeared|attended|dialled|dialed)\b"
    r"|\b(?:interviewers?|managers?|recruiter|they|director) (?:was|were) (?:a )?no[- ]show|\bstood me up\b|\bbut the (?:interviewer|manager|recruiter) did(?: not|n['’]t)\b",
    re.IGNORECASE,
)
SORRY = re.compile(r"\b(?:sorry|apolog\w+)\b", re.IGNORECASE)
TELLING = frozenset(
    {
        EventKind.INTERVIEW_MISSED,
        EventKind.INTERVIEW_SCHEDULED,
        EventKind.INTERVIEW_HELD,
        EventKind.SCREEN_HELD,
        EventKind.NOTE,
    }
)
NEXT_FEW = 20
AMENDS = frozenset(
    {EventKind.INTERVIEW_RESCHEDULED, EventKind.INTERVIEW_SCHEDULED, EventKind.REPLY_RECEIVED, EventKind.STATUS_UPDATE}
)


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield every interview that the employer missed; an apology with new times on the same day makes it less sure to matter."""
    for index, event in enumerate(course.events):
        missed = event.kind is EventKind.INTERVIEW_MISSED and event.by is By.EMPLOYER
        told = event.kind in TELLING and event.by is not By.CANDIDATE and ABSENT.search(event.words)
        if not missed and not told:
            continue
        next_few = course.events[index + 1 : index + 1 + NEXT_FEW]
        amends = [
            other
            for other in next_few
            if other.day == event.day and other.kind in AMENDS and (other.reasons or SORRY.search(other.words))
        ]
        made_good = amends or SORRY.search(event.words)
        yield Sighting(
            events=(event, *amends),
            why=f"nobody came on {event.day:%-d %B}" + (", and they made amends the same day" if made_good else ""),
            sureness=Sureness.POSSIBLE if made_good else Sureness.CLEAR if missed else Sureness.LIKELY,
        )


FLAG = RedFlag(
    __name__,
    title="Did not turn up for your interview",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="Nobody from the employer joins a confirmed interview, and no notice was given.",
    why="You lose the whole slot. Once, with a prompt apology, is forgivable; a silent one, or a second one, tells more.",
    advice=(
        'Write within fifteen minutes, and leave after half an hour: "I was on the call from 10:00 to 10:25. I am still interested; please '
        'send a new time that works for the panel."',
        "After a second time, think about withdrawing.",
    ),
    sources=(SEED2, CRONOFY21),
    thresholds="No contact 15 minutes after the start is taken for a missed interview, a convention. A prompt apology weighs half.",
    patterns=(
        "we|i|she|he|they|manager|interviewer|interviewers|panel|team|director|lead|recruiter|colleague ..3 missed ..2 our|the|this|yesterday|today ..4 @interview|appointment",
        "we|i|she|he|they|manager|interviewer|interviewers|panel|team|director|lead|recruiter|colleague ..3 missed your ..3 interview|appointment|slot",
        "completely|totally|entirely|simply|clean|somehow ..1 forgot|missed|overlooked ..4 @interview|appointment|you|it",
        "forgot|forgotten|slipped_our_mind|slipped_my_mind|slipped_his_mind|slipped_her_mind ..6 @interview|appointment ..3 you|today|yesterday|this_morning|@weekday?",
        "nobody|no_one|none_of_us|no-one|noone ..3 dialled|dialed|joined|turned|showed|came|was|logged|connected|appeared ..3 in|up|on|there|for|to|your|the? ..4 @interview|11am|10am|you|call|room",
        "we|i|interviewer|interviewers|panel|manager|team|director|she|he|lead did|was|were|could not ..2 join|joined|turn_up|show_up|dial_in|make_it_to|make_it_onto|attend|appear|show|there|present ..4 yesterday|today|this_morning|this_afternoon|our|your|the ..3 @interview?",
        "sorry|apologies|apologise|apologize|embarrassed ..8 leaving|left|leave ..1 you ..2 waiting|hanging|sitting ..5 call|zoom|teams|lobby|line|room|meeting|alone|yesterday",
        "sorry|apologies|apologise|apologize|embarrassed ..8 standing_you_up|stood_you_up|stand_you_up|no-show|no_show|not_showing_up|not_turning_up|not_joining|missing ..4 @interview|yesterday|today|you|this_morning|our?",
        "interviewer|interviewers|manager|panel|director|lead|colleague was|were|got ..1 unaware|not_aware|not_told|not_informed|never_told|double-booked|double_booked ..6 not|nobody|missed|join|turn_up|show_up",
        "oversight|mix-up|mixup|mistake ..3 our|my ..2 end|side|part ..6 nobody|no_one|missed|not ..2 join|joined|there|on_the_call|dialled|dialed|call",
        "waited|waiting ..6 nobody|no_one|none_of_us ..2 joined|came|showed|turned|was",
    ),
    hints=("missed ..3 call|interview|meeting|slot", "no-show|no_show", "left you ..2 waiting|hanging"),
    examples=(
        "I'm so sorry, [[I completely missed our call]] this morning.",
        "Looks like [[nobody dialled in for your 11am]], that was an oversight on our end.",
        "Dear Mr Sato, apologies that the [[interviewer did not join yesterday's call]].",
        "My colleague was away and [[we simply forgot about your interview]].",
        "Sincere [[apologies for leaving you waiting on the line]] on Tuesday.",
        "Sorry! [[The manager missed your interview]], the diary had not updated.",
    ),
    counterexamples=(
        "We are sorry to hear you could not attend; would you like another slot?",
        "Sorry we missed your call, the office closes at five; please ring again tomorrow.",
        "Our no-show policy: candidates who miss two interviews are withdrawn.",
        "Nobody will forget your interview: the panel has it in the calendar and will not be late.",
        "I couldn't get into the call, my link asked for a passcode.",
        "They never joined the call, she said, so she withdrew.",
    ),
    timeline=timeline,
    accounts=(
        ABSENT.pattern,
        r"\b(?:interviewer|manager|director|c[eot]o|coo|founder|owner|she|he|they)\b[^.;\n]{0,30}\bfail(?:s|ed) to (?:call|show|join|appear|turn up|attend)\b",
        r"\b(?:interviewer|manager|director|c[eot]o|coo|founder|owner)\b[^.;\n]{0,20}\b(?:was|has been|had been) (?:too )?(?:busy|called (?:out|away)|out)\b[^\n;]{0,40}\b(?:could ?n['’]t|could not|not|isn['’]t|reschedul)",
    ),
    timeline_examples=(
        "2026-04-01 interview-scheduled round=1; told The_interviewer_never_joined_the_call.; dated no; as-of 2026-04-08",
        "2026-04-01 interview-scheduled for=2026-04-03T10:00 round=1; 2026-04-03T10:20 interview-missed by=employer; as-of 2026-04-04",
        "2026-04-03 interview-missed by=employer round=2; 2026-04-07 interview-rescheduled by=employer for=2026-04-10; as-of 2026-04-08",
        "2026-04-03 interview-missed by=employer round=1; 2026-04-03 follow-up-sent; as-of 2026-04-08",
        "2026-04-03 interview-held round=1 words=I_was_on_time,_but_nobody_joined; as-of 2026-04-08",
        "2026-04-03 note words=the_manager_never_showed_up; as-of 2026-04-08",
    ),
    timeline_counterexamples=(
        "2026-04-01 interview-scheduled round=1; told If_the_interviewer_does_not_show_up,_what_should_I_do?; dated no; as-of 2026-04-08",
        "2026-04-03 interview-missed by=candidate round=1; as-of 2026-04-08",
        "2026-04-03 interview-missed by=employer round=1; 2026-04-03 interview-rescheduled by=employer for=2026-04-06 reasons=illness-or-emergency; as-of 2026-04-08",
        "2026-04-01 interview-scheduled for=2026-04-03T10:00 round=1; 2026-04-03 interview-held round=1; as-of 2026-04-08",
        "2026-04-03 interview-missed by=unknown round=1; as-of 2026-04-08",
        "2026-04-03 interview-held round=1 words=they_did_not_call_back_the_other_candidate; as-of 2026-04-08",
        "2026-04-03 interview-held round=1 words=everybody_joined_on_time; as-of 2026-04-08",
    ),
)
