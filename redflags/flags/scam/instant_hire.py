"""A job given on the spot, after next to nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.course import CLOSING, HEARD, HELD, Course, notice_of
from redflags.event import By, EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting
from redflags.sources import ICW, USPIS22, VCU

CHAT = (
    "answers|responses|replies|text_chat|this_chat|online_chat|text_interview|online_interview|questionnaire|"
    "interview_answers"
)
HIRE = (
    "hired|employed|got_the_job|have_the_job|given_you_the_job|decided_to_employ|decided_to_hire|"
    "decided_to_give_you|agreed_to_hire|agreed_to_employ|agreed_to_give_you|agreed_to_take_you|"
    "want_you_to_start|want_you_on_board|hire_you|employ_you|take_you_on|give_you_a_try|give_you_a_chance|"
    "give_you_the_job|give_you_the_position|bring_you_on|job_is_yours|position_is_yours"
)
NOW = (
    "today|tonight|tomorrow|immediately|right_away|straight_away|asap|tomorrow_morning|this_afternoon|"
    "this_evening|right_now|in_an_hour|at_4pm|at_noon"
)

OPENINGS = HEARD - CLOSING | {EventKind.APPLIED}
TALKS = HELD | {EventKind.KEPT_WAITING}
ONLY_CHAT = re.compile(
    r"\b(?:chat|text|whatsapp|telegram|signal|messages?|messenger|skype|questionnaire|form)\b", re.IGNORECASE
)
CONTACT = re.compile(r"\bfirst contact\b|\b(?:contacted|messaged|texted) me\b|\breached out\b", re.IGNORECASE)
SPOKEN = re.compile(r"\b(?:video|phone|call|zoom|teams|meet|face|office|voice|spoke|talk\w*)\b", re.IGNORECASE)
AT_ONCE_HOURS = 2
IN_PERSON = re.compile(
    r"\b(?:hiring (?:day|event|fair)|job fair|open day|walk[- ]in|in person|in store|assessment day)\b", re.IGNORECASE
)


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield an offer within a day of the first contact, without a talk by voice or face to face."""
    for index, offer in enumerate(course.events):
        if offer.kind is not EventKind.OFFER_MADE or offer.by is By.CANDIDATE:
            continue
        before = course.events[: index + 1]
        talks = [event for event in before if event.kind in TALKS and not ONLY_CHAT.search(event.words)]
        if any(IN_PERSON.search(event.words) for event in before):
            return
        place = next((i for i, event in enumerate(before) if event.kind is not EventKind.APPLIED), 0)
        first = before[place] if before[place] is not offer else before[0]
        opening = first.kind in OPENINGS or (
            first.kind is EventKind.NOTE and (first.by is By.EMPLOYER or CONTACT.search(first.words))
        )
        if first is offer or not opening or not course.timeline.dated:
            return
        notice = notice_of(first.at, offer.at)
        # Within two hours of the first word even an interview can hardly have been one, unless somebody spoke.
        if talks and (not notice or notice[1] > AT_ONCE_HOURS or any(SPOKEN.search(event.words) for event in talks)):
            return
        if notice and (notice[1] < course.thresholds.instant_hire_hours or first.day == offer.day):
            yield Sighting(
                events=(first, offer),
                why=f"an offer within a day of the first contact, on {offer.day:%-d %B}, without a talk",
            )
        return


FLAG = RedFlag(
    __name__,
    title="Hires you on the spot",
    axis=Axis.SAFETY,
    severity=Level.HIGH,
    definition="The candidate is hired on the spot after a trivial exchange, or within hours.",
    why=(
        "Someone who means to employ you wants to know you first. Hiring within hours, without a talk, "
        "often serves to get at your papers or money."
    ),
    advice=(
        "Ask for a call with the manager and a contract sent from the company's own domain.",
        "Give no documents or bank details until you have both.",
    ),
    sources=(USPIS22, VCU, ICW),
    thresholds=(
        "Under 24 hours from first contact with no voice or video counts (a convention); hiring events in"
        " person do not."
    ),
    patterns=(
        "consider yourself|urself|ur_self ..1 hired|employed|part_of|on_the_team|on_board",
        "you|u are|'re|have_been|got|'ve_been|r hired|employed !|now|today|effective|to_start|starting|already|straight_away",
        "approved|accepted ..6 automatically|instantly|record_time|within_the_hour|within_an_hour|in_minutes|within_minutes|on_the_spot ..8 welcome|start|task|team|job|begin|position|hired|paperwork",
        "approved ..3 record_time|instantly|within_the_hour|in_minutes",
        f"{CHAT} ..14 {HIRE}|approved_for_the|accepted_for_the_position|offer_you_the_job|offer_you_the_position",
        f"profile|resume|cv|qualifications|application ..10 {HIRE}|you_are_hired|have_been_employed|are_employed|approved_for_employment|selected_for_the_job|you_are_in|you're_in",
        "company|board|management|boss|manager|hr|director|head ..3 decided|agreed|chosen ..6 hire_you|employ_you|take_you_on|give_you_a_chance|give_you_a_trial|give_you_the_job|give_you_the_position|recruit_you|bring_you_on",
        "job|position|role is|'s yours ..8 start|today|tomorrow|now|send|paperwork|fill|details|just|if_you_want",
        "hr|management|department|head|company|board|ceo|director|committee ..6 approved ..2 you|u|your_employment|your_profile|you_for",
        f"hr|management|department|head|company|board|ceo|director|team|they ..8 impressed|satisfied|pleased|happy ..8 {CHAT} ..14 hired|hire|employ|job|position|start|offer",
        "hold|wait|give_me|give_us|stand_by|standby|back_in|stay_online|remain_online|stay_on|do_not_go ..7 minutes|mins|moment|min|while ..12 answers|responses|board|decision|head_department|management|supervisor|submit|recorded",
        f"forward|forwarding|submit|submitting|pass|passing|send|sending|relay|relaying|present|presenting ..3 your|ur ..2 {CHAT}|transcript|interview ..8 board|head_department|head_office|board_of",
        "offer_letter|appointment_letter|employment_letter|employment_contract|offer ..7 reach|sent|emailed|send|email|get|receive|ready|inbox|come|have ..7 within|in ..2 minutes|the_hour|an_hour|mins|next_hour|minute|1_hour|one_hour|30_mins|few_minutes",
        "instant|automatic hire|hired|approval|job_offer|employment|offer_letter|recruitment",
        "passed|aced|completed ..6 interview|screening|questions|chat|questionnaire ..8 hired|welcome_to_the_team|welcome_on_board|employed|you_are_now|welcome_aboard|start_today|start_tomorrow",
        f"first_shift|first_day|orientation|training|onboarding|first_task|work ..3 {NOW} ..8 hired|congratulations|approved|selected",
        "no|not|never need|require|necessary|have_to ..6 interview|meet|meeting|talk ..12 start|job|hired|yours|begin|like_your|profile",
        "we|i like|love|loved|liked ..6 profile|resume|cv|answers|vibe ..8 hired|job_is_yours|want_you_to_start|you_are_in|you're_in|start_you|yours",
        "welcome to|on|aboard ..8 team|company|family|board ..3 your|ur ..1 first task|tasks|assignment ..6 below|attached|here|now|is",
        "employed|hired ..3 same time|day|hour|minute",
        "skip|bypass|waive|forget ..3 rest|interview|steps|formalities|process ..8 working|started|start|going|on_board|hired",
        "confirmed|certified ..2 qualified|employed|hired",
        "given ..2 chance|opportunity to work ..1 with|for us|our",
        "decided ..1 to ..1 take|hire|employ|pick|recruit you|u ..3 directly|straight|immediately|right_away|on|without",
        "job|position|role|slot ..2 been|is allocated|assigned|given|awarded ..1 to_you|you",
        "job|position|hired|offer|start ..6 no interview ..1 required|needed|necessary",
        f"approved|accepted ..2 your|ur ..1 application|profile ..8 start|begin ..2 work|working|training ..2 {NOW}",
        "you|u are|'re hired|employed , ..1 welcome|congrats|congratulations",
    ),
    hints=(
        "congratulations ..10 selected|chosen|approved|accepted|job|position",
        "impressed ..6 resume|profile|cv ..12 selected|hired|chosen|offer",
        "start|begin ..3 today|tomorrow|immediately|right_away|asap|now",
        "offered|given|awarded|offer ..3 job|position|role",
        "job|position is yours",
        "immediate start|joining|starter",
        "you|u are|'re|have_been|r hired|employed",
        "welcome to|on|aboard ..6 team|company|family|board ..8 today|tonight|tomorrow|immediately ..8 training|work|start|shift|task|tasks",
    ),
    examples=(
        "Thanks for answering those ten questions, [[you are hired!]] $38/h, start today.",
        "Great news, [[HR has approved you]] in record time, let's do your paperwork now.",
        "Please [[hold on five minutes while I forward your answers to the board]].",
        "No need to meet, [[we like your profile and the job is yours]].",
        "[[Consider yourself part of]] the crew, Dana! Log on tonight and I'll show you the ropes.",
        "The [[offer letter will reach you within the hour]], read it and send it back signed.",
    ),
    counterexamples=(
        "Hiring day: meet the store manager and leave with an offer, 12 March, Leeds depot.",
        "After the final panel this morning we'd like to make you an offer today.",
        "Your shift request is approved.",
        "Nobody is hired on the spot here; there are two interviews and a reference check.",
        "I was told I was hired after ten questions on chat, without any call.",
        "If you are hired, you will complete a background check before your first day.",
        "Congratulations! You have been selected for an interview tomorrow at 10.",
        "Thank you for your answers; please allow five working days while the board reviews them.",
    ),
    limits=("instant_hire_hours",),
    timeline=timeline,
    timeline_examples=(
        "2026-02-20 applied; 2026-03-03T09:10 reply-received; 2026-03-03T10:05 offer-made; as-of 2026-03-03",
        "2026-03-03T09:10 reply-received; 2026-03-03T09:30 interview-held words=chat_interview; 2026-03-03T10:05 offer-made; as-of 2026-03-03",
        "2026-03-03 applied; 2026-03-03 reply-received; 2026-03-03 offer-made; as-of 2026-03-03",
        "2026-03-03T15:00 status-update; 2026-03-04T11:00 offer-made; as-of 2026-03-04",
    ),
    timeline_counterexamples=(
        "2026-03-03 note words=weeks_later_the_phone_rang; 2026-03-03 offer-made; as-of 2026-03-03",
        "2026-03-03T09:10 reply-received; 2026-03-03T14:00 interview-held words=video_call; 2026-03-03T17:00 offer-made; as-of 2026-03-03",
        "2026-03-03 reply-received words=hiring_day_in_Leeds; 2026-03-03 offer-made; as-of 2026-03-03",
        "2026-03-03T09:10 reply-received; 2026-03-04T09:10 offer-made; as-of 2026-03-04",
        "2026-03-03 offer-made; as-of 2026-03-04",
    ),
)
