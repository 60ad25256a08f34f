"""Moves in more than one round of the same process."""

from __future__ import annotations

from collections.abc import Iterator

from redflags.course import Course
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting, Sureness, dates_of
from redflags.sources import SEED3


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield moves by the employer in two or more rounds."""
    moves = [move for move in course.moves() if move.counts == 1]
    rounds = sorted({move.meeting for move in moves})
    if len(rounds) >= course.thresholds.cross_round_reschedules:
        events = tuple(move.event for move in moves)
        yield Sighting(
            events=events,
            why=f"{len(rounds)} different rounds were moved or called off: {dates_of(events)}",
            sureness=Sureness.CLEAR if len(rounds) > course.thresholds.cross_round_reschedules else Sureness.LIKELY,
        )


FLAG = RedFlag(
    __name__,
    title="Moves interviews in round after round",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="The employer moves or calls off interviews in two or more different rounds of one process.",
    why="One move may be one person's bad week. Moves in several rounds point to how the organisation works.",
    advice=(
        "Ask the recruiter what drives the changes, and ask future colleagues how planning works there.",
        "Weigh it before you accept an offer.",
    ),
    sources=(SEED3,),
    thresholds="Two different rounds; the number is a convention. Moves you asked for count nothing.",
    limits=("cross_round_reschedules",),
    timeline=timeline,
    timeline_examples=(
        "2026-03-02 interview-rescheduled by=employer round=0; 2026-03-11 interview-rescheduled by=employer round=1; 2026-03-20 interview-rescheduled by=employer round=2; as-of 2026-03-21",
        "2026-03-02 interview-rescheduled by=employer for=2026-03-06; 2026-03-06 interview-held; 2026-03-11 interview-rescheduled by=employer for=2026-03-16; as-of 2026-03-12",
        "2026-03-02 interview-cancelled by=employer round=1; 2026-03-05 interview-held round=1; 2026-03-11 interview-rescheduled by=employer round=2; as-of 2026-03-12",
    ),
    timeline_counterexamples=(
        "2026-03-02 interview-rescheduled by=candidate round=0; 2026-03-11 interview-rescheduled by=employer round=1; 2026-03-20 interview-held round=2; as-of 2026-03-21",
        "2026-03-02 interview-rescheduled by=employer round=1; 2026-03-11 interview-rescheduled by=employer round=1; as-of 2026-03-12",
        "2026-03-02 interview-rescheduled by=candidate round=0; 2026-03-11 interview-rescheduled by=candidate round=1; as-of 2026-03-12",
        "2026-03-02 interview-rescheduled by=employer round=0; 2026-03-11 interview-rescheduled by=unknown round=1; as-of 2026-03-12",
    ),
)
