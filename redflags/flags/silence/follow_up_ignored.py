"""Two polite follow-ups without an answer."""

from __future__ import annotations

from collections.abc import Iterator

from redflags.course import Course
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting, Sureness
from redflags.sources import SEED3


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield two or more follow-ups in a row that nobody answered within a week."""
    wait = course.wait()
    if not wait or not course.seen or wait.promised:
        return
    most, gap = course.thresholds.follow_up_max, course.thresholds.follow_up_second_gap_days
    ignored = [event for event in wait.follow_ups if (course.until - event.day).days >= gap or wait.stated]
    if len(ignored) >= most or len(wait.follow_ups) > most:
        named = " and ".join(f"{event.day:%-d %B}" for event in wait.follow_ups[:4])
        yield Sighting(events=wait.follow_ups, why=f"no answer to your messages of {named}", sureness=Sureness.CLEAR)


FLAG = RedFlag(
    __name__,
    title="Ignored your follow-ups",
    axis=Axis.CONDUCT,
    severity=Level.LOW,
    definition="Two polite follow-ups got no answer.",
    why="Two attempts are enough: more would look pushy and change nothing. The useful answer is to stop.",
    advice=("Stop writing, and put the effort into other openings.", "No third message."),
    sources=(SEED3,),
    thresholds="Two follow-ups in a row without an answer, a week after the second.",
    limits=("follow_up_max", "follow_up_second_gap_days"),
    timeline=timeline,
    timeline_examples=(
        "2026-04-01 interview-held round=1; 2026-04-10 follow-up-sent; 2026-04-17 follow-up-sent; as-of 2026-04-25",
        "2026-05-01 screen-held; 2026-05-12 follow-up-sent; 2026-05-20 follow-up-sent; as-of 2026-06-01",
        "2026-08-01 offer-made; 2026-08-05 follow-up-sent; 2026-08-12 follow-up-sent; as-of 2026-08-20",
    ),
    timeline_counterexamples=(
        "2026-04-01 interview-held round=1; 2026-04-10 follow-up-sent; 2026-04-10 reply-received for=2026-04-22 reasons=interviewer-unavailable; as-of 2026-04-20",
        "2026-04-01 interview-held round=1; 2026-04-10 follow-up-sent; as-of 2026-04-12",
        "2026-04-01 interview-held round=1; 2026-04-10 follow-up-sent; 2026-04-11 reply-received; as-of 2026-04-30",
        "2026-04-01 interview-held round=1; 2026-04-10 follow-up-sent; 2026-04-17 follow-up-sent; 2026-04-18 rejected; as-of 2026-05-30",
    ),
)
