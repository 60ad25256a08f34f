"""A confirmed interview that begins materially late."""

from __future__ import annotations

from collections.abc import Iterator

from redflags.course import Course
from redflags.event import By, EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting, Sureness
from redflags.sources import SEED2


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield every wait of a quarter of an hour or more; how long says how grave."""
    limits = course.thresholds
    # Who waits for somebody who never comes has a no-show, not a late start.
    missed = {
        event.day
        for event in course.events
        if event.kind is EventKind.INTERVIEW_MISSED and event.by is not By.CANDIDATE
    }
    for event in course.events:
        waited = event.kind is EventKind.KEPT_WAITING or (event.kind is EventKind.INTERVIEW_HELD and event.minutes)
        if not waited or event.by is By.CANDIDATE or event.day in missed:
            continue
        if event.minutes is None:
            yield Sighting(events=(event,), why=f"kept waiting on {event.day:%-d %B}", sureness=Sureness.POSSIBLE)
        elif event.minutes >= limits.wait_minutes_info:
            medium, low = event.minutes >= limits.wait_minutes_medium, event.minutes >= limits.wait_minutes_low
            yield Sighting(
                events=(event,),
                why=f"kept waiting {event.minutes} minutes on {event.day:%-d %B}",
                sureness=Sureness.CLEAR,
                severity=Level.MEDIUM if medium else Level.LOW if low else Level.INFO,
            )


FLAG = RedFlag(
    __name__,
    title="Kept you waiting for the interview",
    axis=Axis.CONDUCT,
    severity=Level.LOW,
    definition="The employer starts a confirmed interview materially late without notice.",
    why="Short delays are ordinary. Three quarters of an hour without a word is among the signs that a job may not be right.",
    advice=(
        "Note it, stay courteous, and see whether anyone explains.",
        "If the rest is chaotic too, weigh it as one pattern.",
    ),
    sources=(SEED2,),
    thresholds="15 minutes is worth a note, 30 low, 45 medium; 45 is an article's example, the other steps are conventions.",
    patterns=(
        "sorry|apologies|apologise|apologize|thanks|thank_you ..6 keeping|kept|keep ..1 you ..3 waiting|so_long|hanging ..8 minutes|hour|hours|mins|yesterday|reception|lobby|before_we|today|this_morning|on_the_line|call|long|downstairs",
        "panel|manager|interviewer|interviewers|director|we|team|she|he ..2 kept you ..1 waiting|so_long|hanging|sitting",
        "hanging|waiting|sitting|bearing|holding ..3 on|in|with ..3 reception|lobby|line|call|waiting_room|us ..3 for ..5 hour|hours|minutes|mins|so_long|so_patiently",
        "you ..2 waited|wait|waiting|sat|were_left ..3 for ..3 <duration>|hour|so_long|minutes|hours ..5 before|until ..3 we|panel|manager|anyone|someone|interviewer|director ..2 came|started|began|joined|appeared|arrived|saw|could",
        "sorry|apologies|apologise|apologize ..4 late|delayed|belated start|beginning ..3 @interview|yesterday|today|this_morning|on?",
        "started|began|joined|dialled_in|dialed_in|arrived ..2 so|very|over|nearly|almost|half|<duration> ..4 late ..4 @interview|yesterday|today|on|this_morning",
    ),
    hints=("kept|keep|keeping you waiting", "running late|behind"),
    examples=(
        "[[Thanks for hanging on in reception for three quarters of an hour]], the morning got away from us.",
        "Sorry [[the panel kept you so long]] before we began.",
        "[[Apologies for keeping you waiting in the lobby]] on Monday, two meetings overran.",
        "We are sorry [[you sat there for fifty minutes before anyone came]] down.",
        "[[Sorry about the late start to your interview]] yesterday.",
    ),
    counterexamples=(
        "Please arrive ten minutes early; there may be a short wait at security.",
        "Thank you for waiting while we finish the shortlist; we expect news on Friday.",
        "Sorry I'm running five minutes behind, joining now.",
        "We will not keep you waiting: the panel starts at ten sharp.",
        "They kept me waiting for an hour in reception, so I left.",
    ),
    limits=("wait_minutes_info", "wait_minutes_low", "wait_minutes_medium"),
    timeline=timeline,
    timeline_examples=(
        "2026-04-03 kept-waiting by=employer minutes=47 round=1; as-of 2026-04-08",
        "2026-04-03 kept-waiting by=employer minutes=30; 2026-04-03 interview-held round=1; as-of 2026-04-08",
        "2026-04-03 kept-waiting by=employer minutes=15; as-of 2026-04-08",
    ),
    timeline_counterexamples=(
        "2026-04-03 kept-waiting by=employer minutes=14; as-of 2026-04-08",
        "2026-04-03 kept-waiting by=candidate minutes=40; as-of 2026-04-08",
        "2026-04-03 interview-held round=1; as-of 2026-04-08",
        "2026-04-03 kept-waiting by=employer minutes=5; 2026-04-03 interview-held round=1; as-of 2026-04-08",
    ),
)
