"""An interview that turns out to be something else than was announced."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.course import MEETING, PLANNED, Course, notice_of
from redflags.event import By, Event, EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting, Sureness
from redflags.sources import SEED3

FORM = (
    r"(?:panel|written test|test|quiz|presentation|case(?: study)?|technical|coding|live[- ]coding|whiteboard|system[- ]design|role[- ]?play|group (?:interview|exercise)|"
    r"assessment|exam|pitch|minutes?|hours?|mins|people|interviewers|on[- ]?site|in person|video|phone|chat|intro|informal|culture|behaviou?ral)"
)
SURPRISE = re.compile(
    rf"\b(?:turned out|turned into|became|was (?:actually|suddenly|in fact)|ended up|instead (?:it was|of|i was|they)|supposed to be|meant to be|was told (?:it|i)|told it|not the|switched|rather than|sprang|sprung|surprise|unannounced|without warning|no warning|unexpected(?:ly)?)"
    rf"\b[^.;\n]{{0,80}}\b{FORM}\b|\b{FORM}\b[^.;\n]{{0,50}}\b(?:instead|unannounced|without warning|out of nowhere|as a surprise|not (?:a|an|the) {FORM})\b",
    re.IGNORECASE,
)

TEST = r"(?:panel|written test|test|quiz|presentation|case(?: study)?|technical|coding|whiteboard|system[- ]design|role[- ]?play|group (?:interview|exercise)|assessment|exam|pitch)"
CHANGED_TO = re.compile(
    rf"\b(?:will (?:now |actually |in fact |instead )?be|chang(?:e|ed|es)|instead|add(?:ed|ing)?|now)\b[^.;\n]{{0,60}}?\b({TEST})\b",
    re.IGNORECASE,
)
TELLING = frozenset({EventKind.NOTE, EventKind.STATUS_UPDATE, EventKind.REPLY_RECEIVED})
LEAST_HOURS = 24


def announced(course: Course) -> Iterator[tuple[Event, Event]]:
    """Yield what an employer says within a day of a meeting that makes another kind of it, and the meeting."""
    planned: Event | None = None
    for event in course.events:
        if planned is not None and planned.target and event.kind in TELLING and event.by is By.EMPLOYER:
            notice = notice_of(event.at, planned.target)
            form = CHANGED_TO.search(event.words)
            if notice and notice[1] <= LEAST_HOURS and form and form[1].lower() not in planned.words.lower():
                yield event, planned
        if event.kind in PLANNED and event.target:
            planned = event


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield meetings of which the notes say that they were not what had been announced."""
    for event, planned in announced(course):
        yield Sighting(
            events=(planned, event),
            why=f"another kind of interview was announced on {event.day:%-d %B}, less than a day before",
            sureness=Sureness.LIKELY,
        )
    for event in course.events:
        if event.kind in MEETING | {EventKind.NOTE} and event.by is not By.CANDIDATE and SURPRISE.search(event.words):
            moved = event.kind is EventKind.INTERVIEW_RESCHEDULED
            if moved and not re.search(rf"\b{TEST}\b", event.words, re.IGNORECASE):
                continue  # "the same hour instead" is another day, no other kind of interview
            yield Sighting(
                events=(event,),
                why=f"on {event.day:%-d %B} it was not the interview that had been announced",
                sureness=Sureness.POSSIBLE if moved else Sureness.LIKELY,
            )


FLAG = RedFlag(
    __name__,
    title="Changes the kind of interview without notice",
    axis=Axis.CONDUCT,
    severity=Level.LOW,
    definition="The interview turns out to be a different format, length or panel from what was announced.",
    why="You cannot prepare for what you are not told. Minor alone, it means more when it happens again.",
    advice=(
        'You could say: "I\'d like to do this justice; could the exercise be another day, or may I have the brief tonight?"',
        "Ask before the next round for format, length and people.",
    ),
    sources=(SEED3,),
    thresholds="A test or panel added with less than a day's notice; a convention.",
    patterns=(
        "chat|call|talk|conversation|coffee|interview|meeting|session|catch-up ..3 will|is|'s|'ll ..2 actually|now|instead|in_fact ..3 be? ..5 panel|technical|test|presentation|case|exercise|coding|assessment|ninety-minute|two-hour|hour-long|interview|whiteboard|group",
        "added|adding|add|included|including|slipped_in|squeezed_in|throw_in|thrown_in ..3 live|written|short|quick|small|technical|case|coding|group|practical? ..3 test|presentation|case|exercise|assessment|role-play|panel|coding|task|challenge ..4 to|into|for ..2 today|tomorrow|this_morning|this_afternoon|tonight",
        "today|tomorrow|this_morning|this_afternoon|tonight ..6 also|now|instead ..4 include|present|presenting|bring|prepare|sit|take|do|face ..4 test|presentation|case|panel|exercise|slides|written|whiteboard|coding",
        "before|when|once you arrive|arrived|join|start ..6 there_will_also_be|we_have_decided_to_add|we_added ..5 test|presentation|case|panel|exercise",
        "rather_than|instead_of|not ..2 the|a|an? ..2 informal|quick|short|planned|announced|casual ..2 chat|call|talk|conversation|coffee|interview ..8 panel|technical|test|presentation|case|coding|assessment|two-hour|ninety-minute",
        "format ..2 has|have|'s ..1 changed|switched|been_changed ..6 today|tomorrow|this_morning|this_afternoon|panel|technical|test|presentation|case",
        "change of|to plan|format|the_format ..6 today|tomorrow|this_morning|this_afternoon ..8 panel|technical|test|presentation|case|whiteboard|coding",
    ),
    hints=("by_the_way ..12 panel|test|presentation|case", "format ..2 changed|change"),
    examples=(
        "By the way, tomorrow's informal [[chat will actually be a ninety-minute technical panel]].",
        "We've [[added a live case presentation to this morning's]] session, hope that's fine.",
        "Quick note: the [[format has changed, today you will face a panel]] of six.",
        "Hi Ade, [[tomorrow you will also sit a written test]] before the conversation.",
        "It will be [[a full technical interview instead of the informal chat with coding]] this afternoon.",
    ),
    counterexamples=(
        "Just confirming the format we discussed: 45 minutes with Lee, then a short exercise.",
        "The panel has one extra observer who won't ask questions, let me know if you'd rather not.",
        "We can switch from video to phone if your connection is poor.",
        "The format has not changed: tomorrow is a chat with Lee, and there is no test.",
        "They told me the chat would be a technical panel only when I arrived.",
        "The second interview on 14 May is a panel with a short presentation; the brief is attached.",
    ),
    timeline=timeline,
    timeline_examples=(
        "2026-03-03 interview-held round=1 words=told_20_min_intro,_turned_out_to_be_a_panel_plus_test; as-of 2026-03-05",
        "2026-03-03 interview-held round=2 words=supposed_to_be_coding,_was_given_system_design_instead; as-of 2026-03-05",
        "2026-03-03 note words=surprise_presentation_on_the_day; as-of 2026-03-05",
    ),
    timeline_counterexamples=(
        "2026-03-03 interview-held round=1 words=45_min_panel_as_announced; as-of 2026-03-05",
        "2026-03-03 interview-held round=2 words=coding_and_system_design; as-of 2026-03-05",
        "2026-03-03 interview-rescheduled by=candidate round=1 words=I_asked_for_phone_instead_of_video; as-of 2026-03-05",
        "2026-03-03 interview-scheduled round=1 words=panel_with_three_people; as-of 2026-03-05",
    ),
)
