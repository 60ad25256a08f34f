"""An interview within hours, or late at night, take it or leave it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time

from redflags.course import CANDIDATE_ASKED, Course, notice_of
from redflags.event import By, EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting, Sureness
from redflags.sources import CRONOFY21

SETS = frozenset({EventKind.SCREEN_SCHEDULED, EventKind.INTERVIEW_SCHEDULED})


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield meetings that the employer sets for within half a day, or for the night."""
    limits = course.thresholds
    for event in course.of(*SETS):
        if event.by is By.CANDIDATE or CANDIDATE_ASKED in event.reasons or event.target is None:
            continue
        sure = Sureness.LIKELY if event.by is By.EMPLOYER else Sureness.POSSIBLE
        notice = notice_of(event.at, event.target)
        start = event.target if isinstance(event.target, datetime) else None
        if notice and notice[1] < limits.short_notice_hours:
            yield Sighting(
                events=(event,), why=f"set for {notice[1]:.0f} hours later, on {event.day:%-d %B}", sureness=sure
            )
        elif (
            start
            and (start.hour >= limits.night_from_hour or start.hour < limits.night_to_hour)
            and start.time() != time.min
        ):
            yield Sighting(
                events=(event,),
                why=f"set for {start:%H:%M} on {start:%-d %B}, outside normal hours",
                sureness=Sureness.POSSIBLE,
            )


FLAG = RedFlag(
    __name__,
    title="Demands an interview within hours or at odd hours",
    axis=Axis.CONDUCT,
    severity=Level.LOW,
    definition="The employer demands attendance at very short notice, or outside normal hours, with no alternative.",
    why=(
        "It points to poor planning or to pressure. In shift work or across time zones it can be quite "
        "reasonable, so weigh it lightly."
    ),
    advice=(
        'Offer two slots of your own: "I can do tomorrow at 10 or Thursday at 4, which suits you?"',
        "See whether they can move by an hour; a flat refusal tells you something.",
    ),
    sources=(CRONOFY21,),
    thresholds=(
        "Less than 12 hours' notice, or between 21:00 and 07:00 your time, with no alternative. Both lines are "
        "conventions."
    ),
    patterns=(
        # be here in ninety minutes
        "can|could|able|please|need|want|must|kindly ..6 be|get|come|make|head|pop|drop|run|report ..3 here|over|in|down|office|site|shop|store|restaurant|branch|kitchen|warehouse|clinic|hotel|location|premises|reception ..2 in|within|inside ..3 minutes|mins|hour|hrs",
        "can|could|able|please|need|want|must|kindly ..6 be|get|come|report at|to|in|into|down our|the|my ..3 in|within|inside ..3 minutes|mins|hour",
        "please|kindly|must|need|have_to|want ..4 join|attend|dial|log|jump|hop|come|report ..8 within|in_the_next ..2 minutes|mins|hour",
        "drop everything|what_you_are_doing|whatever ..8 come|call|join|interview|meet|here",
        "report|reach|appear ..8 today ..8 interview",
        "interview ..8 today ..4 without_fail|no_excuses|no_excuse|compulsory|mandatory|positively",
        # the only slot
        "@today|sunday|saturday|midnight|hour|minutes ..12 no_other|no_alternative|no_alternate|no_further slot|slots|time|times|option|options|date|dates|day|days|availability|appointments",
        "it|that ..2 @today|now|sunday|saturday or never|nothing|not_at_all|forget_it|we_move_on",
        # at night
        "interview|call|zoom|video ..5 at|by|for|is|around|:|saturday|sunday|tonight 9|10|11|9:30|10:30|11:30|10:00|11:00|9:45|10:15|21:30|22:00|22:30|23:00|23:30 p.m.|pm|tonight",
        "tonight ..2 at? 9|10|11|9:30|10:30|11:30|10:00|11:00|22:00|22:30|23:00|23:30 p.m.|pm? ..4 ready|available|sharp|join|online|interview|call|slot|fixed",
        "interview|call|meet ..3 at midnight",
        # wait by the phone
        "will|shall|going_to|may|might|could ring|call|phone|contact ..2 sometime|anytime|any_time|at_some_point|whenever ..3 sunday|saturday|weekend|tonight|evening|night",
        "ring|call|phone|contact ..8 keep|leave|hold|clear ..2 whole|entire|full|all day|evening|weekend|sunday|saturday|morning|afternoon ..1 free|open|clear",
        "interview|call|zoom|meet|join ..6 tonight ..3 9|10|11|9:30|10:30|11:30|10:00|11:00 p.m.|pm|ist|est|pst|gmt|wat",
        "interview|call|meeting|meet|zoom ..5 9PM|10PM|11PM|4AM|5AM",
        "interview|call|meet|do ..4 4|5|6 in_the_morning|o'clock_in_the_morning",
        "stay|stand|wait|sit|keep ..2 by|near|next_to ..1 your|the phone",
        # further wordings
    ),
    hints=(
        "interview ..5 today ..3 <time>",
        "@interview ..4 sunday|saturday",
    ),
    examples=(
        "[[Can you be at our office in ninety minutes?]] It's the only time the owner has.",
        "The [[interview is tonight at 10:30 pm]], please be ready, no other slot is available.",
        "We'll [[ring you sometime Sunday, keep the whole day free]].",
        "Boss is back. [[It's tonight or not at all]], let me know.",
        "Kindly [[report to our Andheri branch today by 4 for the interview]] with two photos.",
        "You are shortlisted, [[please join the Zoom within 30 minutes]] or we mark you absent.",
    ),
    counterexamples=(
        "We have slots tonight at 8pm if evenings suit you, or any morning next week.",
        "As our team is in Sydney, would 7am or 6pm your time be less inconvenient?",
        "Same-day interviews are available at our hiring event; drop in between 10 and 4.",
        "Reminder: your interview starts in 30 minutes. Join with the link below.",
        "You do not need to be at our office in an hour, tomorrow is fine.",
        "They told me the interview was at 11 pm and that no other time was possible.",
        "You will get a confirmation within the hour, then choose any time that suits you.",
    ),
    limits=("short_notice_hours", "night_from_hour", "night_to_hour"),
    timeline=timeline,
    timeline_examples=(
        "2026-03-10T08:00 interview-scheduled for=2026-03-10T09:30 round=1; as-of 2026-03-10",
        "2026-03-10T20:00 screen-scheduled for=2026-03-11T07:30; as-of 2026-03-11",
        "2026-03-10T10:00 interview-scheduled for=2026-03-12T22:30 round=1; as-of 2026-03-11",
    ),
    timeline_counterexamples=(
        "2026-03-10T08:00 interview-scheduled for=2026-03-12T09:30 round=1; as-of 2026-03-10",
        "2026-03-10T08:00 interview-scheduled by=candidate for=2026-03-10T09:30 round=1; as-of 2026-03-10",
        "2026-03-10T08:00 interview-scheduled for=2026-03-10T10:00 round=1 reasons=candidate-requested-change; as-of 2026-03-10",
        "2026-03-10T08:00 interview-scheduled for=2026-03-10T20:00 round=1; as-of 2026-03-10",
    ),
)
