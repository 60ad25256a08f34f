"""More interview rounds than a decision needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from redflags.course import HELD, Course
from redflags.event import Event, EventKind, day_of
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting, Sureness
from redflags.sources import ASHBY, GOOGLE4, MODERNHIRE, PILLAR

SENIOR = re.compile(
    r"\b(?:chief|c[etofi]o|director|vp|vice[- ]president|head of|partner|principal of|professor|lecturer|dean|faculty|tenure|postdoc\w*)\b",
    re.IGNORECASE,
)


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield the rounds held and planned, screens left out, where they are many; senior and academic posts may have two more."""
    limits = course.thresholds
    rounds: dict[int, date] = {number: day for _, number, day in course.held() if number}
    events: list[Event] = [event for event, number, _ in course.held() if number]
    planned = course.upcoming()
    if planned and planned.kind is not EventKind.SCREEN_SCHEDULED and planned.target:
        number = course.meetings[course.events.index(planned)]
        if number and number not in rounds:
            rounds[number] = day_of(planned.target)
            events.append(planned)
    # Talks of one day are one round, unless the rounds are numbered apart.
    told = max((event.round or 0 for event in events if event.kind in HELD or event is planned), default=0)
    count = max(len(rounds), told)
    allowed = limits.rounds_senior_add if SENIOR.search(course.timeline.role) else 0
    if count - allowed >= limits.rounds_low:
        yield Sighting(
            events=tuple(events),
            why=f"{count} interview rounds held or planned",
            sureness=Sureness.CLEAR,
            severity=Level.MEDIUM if count - allowed >= limits.rounds_medium else Level.LOW,
        )


FLAG = RedFlag(
    __name__,
    title="Holds more interviews than it needs",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="More interview rounds than the decision needs.",
    why=(
        "Google found that four interviews gave 86% of the certainty it could get, and each further one about 1% more. Many rounds cost you leave, and "
        "often mean that nobody wants to decide."
    ),
    advice=(
        'Ask: "Could you tell me how many steps remain and what each decides?"',
        "Offer to combine the rest into one visit.",
    ),
    sources=(GOOGLE4, PILLAR, MODERNHIRE, ASHBY),
    thresholds="Up to four rounds are fine, five low, six or more medium; two more for executive and academic posts. A screening call is no round.",
    patterns=(
        "your|the|a fifth|sixth|seventh|eighth|ninth|5th|6th|7th|8th|9th ..2 interview|round|conversation|meeting|stage|call|panel|step",
        "round|stage|interview|step five|six|seven|eight|nine|5|6|7|8|9 ..1 of ..1 six|seven|eight|nine|ten|6|7|8|9|10",
        "five|six|seven|eight|nine|ten|5|6|7|8|9 ..1 interviews|rounds|stages|interview_rounds|conversations ..6 process|total|altogether|before|need|needed|complete|in_all|over|plus",
        "process ..4 five|six|seven|eight|nine|ten|6|7|8|9|10 ..2 rounds|stages|interviews|steps",
        "meet|speak_to|speak_with|talk_to ..2 another|a_further|further four|five|six|seven|eight ..2 people|colleagues|directors|leaders|managers|stakeholders",
        "another four|five|six|three ..1 interviews|rounds|conversations|meetings|stages",
        "one more|final round|interview|conversation ..4 , ..2 promise|really|honestly",
    ),
    hints=("one_more|another round|interview|conversation", "fourth|4th interview|round|stage"),
    examples=(
        "Next is [[your seventh conversation]], this time with the regional VP.",
        "We'd like you to [[meet another four people]] over the next fortnight.",
        "You are now at [[stage six of nine]], well done.",
        "Our [[process has eight stages]], and everyone goes through all of them.",
        "There will be [[another three interviews]] with the London partners.",
    ),
    counterexamples=(
        "Round two of three is a panel with your future team.",
        "Four short back-to-back chats on one morning, then a decision.",
        "After signing, you'll meet the rest of the department.",
        "There is no sixth interview: the panel on Monday is the last.",
        "They wanted me to do a seventh interview, so I withdrew.",
        "We interviewed five people for this role and were impressed by you.",
    ),
    limits=("rounds_low", "rounds_medium", "rounds_senior_add"),
    timeline=timeline,
    timeline_examples=(
        "2026-03-01 screen-held; 2026-03-03 interview-held round=1; 2026-03-06 interview-held round=2; 2026-03-10 interview-held round=3; 2026-03-12 interview-held round=4; "
        "2026-03-17 interview-held round=5; 2026-03-20 interview-held round=6; as-of 2026-03-21",
        "2026-03-03 interview-held round=1; 2026-03-06 interview-held round=2; 2026-03-10 interview-held round=3; 2026-03-12 interview-held round=4; 2026-03-13 interview-scheduled round=5 for=2026-03-20; as-of 2026-03-14",
        "2026-03-20 interview-held round=6; as-of 2026-03-21",
    ),
    timeline_counterexamples=(
        "2026-03-01 screen-held; 2026-03-03 interview-held round=1; 2026-03-06 interview-held round=2; 2026-03-10 interview-held round=3; 2026-03-12 interview-held round=4; as-of 2026-03-21",
        "2026-03-03 interview-held round=1; 2026-03-06 interview-held round=2; 2026-03-10 interview-held round=3; 2026-03-12 interview-held round=4; 2026-03-17 interview-held round=5; role finance_director; as-of 2026-03-21",
        "2026-03-03 interview-held round=1; 2026-03-03 interview-held round=1; 2026-03-03 interview-held round=1; 2026-03-03 interview-held round=1; 2026-03-03 interview-held round=1; as-of 2026-03-21",
        "2026-03-03 interview-rescheduled by=employer round=1; 2026-03-04 interview-rescheduled by=employer round=1; 2026-03-06 interview-held round=1; as-of 2026-03-21",
    ),
)
