"""Holding messages without a date, again and again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.course import STAGES, Course
from redflags.event import By, Event, EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting, Sureness
from redflags.sources import HRD, SEED3

HOLDING = re.compile(
    r"\b(?:still|bear with|no (?:news|update|decision)|soon|keep you posted|in touch|hang in|slipped|delay\w*|waiting|not yet|patience|thinking|considering|deciding|finali[sz]ing|on hold|next week|any day)\b",
    re.IGNORECASE,
)
STEPS = STAGES - {EventKind.INTERVIEW_RESCHEDULED}


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield a run of undated holding messages over three weeks without a step forward; six weeks are graver."""
    runs: list[list[Event]] = [[]]
    for event in course.events:
        if event.kind in STEPS or event.kind is EventKind.ASSESSMENT_SUBMITTED:
            runs.append([])
        elif event.by is By.CANDIDATE or event.target:
            continue
        elif event.kind is EventKind.STATUS_UPDATE or (
            event.kind in {EventKind.REPLY_RECEIVED, EventKind.PROMISE_MADE} and HOLDING.search(event.words)
        ):
            runs[-1].append(event)
    for run in runs:
        days = (run[-1].day - run[0].day).days if run else 0
        if len(run) >= course.thresholds.holding_updates and days >= course.thresholds.holding_days:
            yield Sighting(
                events=tuple(run),
                why=f"{len(run)} holding messages in {days} days, none with a date",
                severity=Level.MEDIUM if days >= course.thresholds.holding_days_medium else Level.LOW,
                sureness=Sureness.LIKELY,
            )


FLAG = RedFlag(
    __name__,
    title="Puts you off again and again",
    axis=Axis.CONDUCT,
    severity=Level.LOW,
    definition='Repeated "still deciding" messages with no date and no content over several weeks.',
    why="Each message alone is ordinary, and slow employers who mean well write them too. A run of them may keep you warm as a second choice.",
    advice=(
        'You could write: "To plan my other applications: what would need to happen for a decision, and by when?"',
        "Do not pause your search.",
    ),
    sources=(SEED3, HRD),
    thresholds="Three holding messages over three weeks are low, over six weeks medium; both are conventions.",
    patterns=(
        "decision|approval|process|timeline|start|offer|answer|feedback|outcome ..3 has|have|is|'s|was ..1 slipped|delayed|slipping|been_delayed|been_pushed|pushed_back|been_postponed ..2 again|once_more|yet_again|further|once_again",
        "another|further|yet_another delay|slip|hold-up|holdup|setback ..6 decision|approval|process|our_end|our_side|budget|answer|side|end",
        "once_again|again|yet_again|once_more ..4 bear_with|ask_for_your_patience|thank_you_for_your_patience|ask_you_to_be_patient|no_news|no_update|nothing_to_report|no_decision",
        "still ..1 no|not ..1 news|update|decision|word|answer ..6 again|afraid_again|once_more|bear_with|since_my_last|since_last|yet|hang",
        "hang in there|with_us ..8 soon|decision|news|update|still|waiting|patient|will|should",
        "bear with us ..3 a_little|a_bit|a_while|some_more|just ..2 longer|more ..4 again|still?",
        "know ..3 said|promised|told|hoped ..8 last|this|next|by|would ..8 but|however|still|unfortunately ..8 still|not|waiting|delayed|longer|no",
        "keep|keeping you ..1 posted|warm|in_the_loop|updated ..6 still|no_news|decision|thinking",
        "leadership|management|board|director|directors|ceo|they|hr is|are ..2 still ..1 thinking|considering|mulling|deciding|debating|weighing ..3 over|it|options|.",
    ),
    hints=("bear with us", "still ..2 finalising|finalizing|reviewing|deciding|considering", "no news|update yet"),
    examples=(
        "I'm sorry to say the [[decision has slipped again]], I'll keep you posted.",
        "[[Still no news I'm afraid, bear with]] us a little longer.",
        "[[Hang in there, it should be soon]].",
        "Hi Ola, [[leadership is still thinking it over]], more when I know it.",
        "[[I know we said last week, but we are still waiting]] for the board.",
    ),
    counterexamples=(
        "We expect approval on the 12th and will call you that afternoon.",
        "Still reviewing; you can see your stage and the closing date in the portal.",
        "The hiring manager is on leave until the 20th, so the decision will be that week.",
        "There is no further delay: the board has signed, and the offer follows today.",
        "They said the decision had slipped again, so I took another job.",
        "Thank you for your patience; please find the offer attached.",
    ),
    limits=("holding_updates", "holding_days", "holding_days_medium"),
    timeline=timeline,
    timeline_examples=(
        "2026-04-01 status-update; 2026-04-11 status-update; 2026-04-24 status-update; as-of 2026-04-25",
        "2026-06-02 interview-held round=3; 2026-06-12 status-update; 2026-06-22 status-update; 2026-07-03 status-update; as-of 2026-07-04",
        "2026-09-01 interview-held round=1; 2026-09-08 status-update; 2026-09-15 reply-received words=will_keep_you_posted; 2026-09-25 status-update; 2026-10-02 status-update; as-of 2026-10-03",
    ),
    timeline_counterexamples=(
        "2026-04-01 status-update for=2026-04-12; 2026-04-11 status-update for=2026-04-20; 2026-04-24 status-update for=2026-04-30; as-of 2026-04-25",
        "2026-04-01 status-update; 2026-04-11 status-update; as-of 2026-05-25",
        "2026-04-01 status-update; 2026-04-11 status-update; 2026-04-21 status-update; as-of 2026-04-25",
        "2026-04-01 status-update; 2026-04-11 interview-held round=2; 2026-04-15 status-update; 2026-04-28 status-update; as-of 2026-04-29",
    ),
)
