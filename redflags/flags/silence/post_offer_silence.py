"""An offer, and then nothing."""

from __future__ import annotations

from collections.abc import Iterator

from redflags.course import OFFERS, Course
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting, Sureness
from redflags.sources import GOVUKOFFER, SEED3


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield an offer whose papers or answers stay away."""
    wait = course.wait()
    if not wait or not course.seen or wait.stage != "offer" or wait.promised:
        return
    since = max(wait.since, wait.due) if wait.due and wait.due <= course.until else wait.since
    days = course.business_days(since, course.until)
    if days >= course.thresholds.offer_papers_business_days or wait.stated:
        offer = next(event for event in reversed(course.events) if event.kind in OFFERS)
        yield Sighting(
            events=tuple(dict.fromkeys((offer, wait.anchor, *wait.follow_ups, *filter(None, [wait.stated])))),
            why=f"neither papers nor an answer for {days} business days after the offer, last word on {wait.anchor.day:%-d %B}",
            sureness=Sureness.CLEAR if wait.follow_ups or wait.stated else Sureness.LIKELY,
        )


FLAG = RedFlag(
    __name__,
    title="Went silent after the offer",
    axis=Axis.CONDUCT,
    severity=Level.HIGH,
    definition="After a verbal or written offer the employer stops answering or does not send the promised papers.",
    why="People resign and move house on the strength of an offer. Until it is signed and unconditional, nothing is certain.",
    advice=(
        "Do not give notice. You could write: \"I'm keen to accept; I'll give notice once I hold the signed, unconditional offer.\"",
        "Keep your other applications alive until the papers are there.",
    ),
    sources=(GOVUKOFFER, SEED3),
    thresholds="Five business days after the offer, or after the day promised for the papers; a convention.",
    limits=("offer_papers_business_days",),
    timeline=timeline,
    timeline_examples=(
        "2026-03-02 offer-made words=verbal; 2026-03-02 promise-made for=2026-03-03; 2026-03-06 follow-up-sent; 2026-03-11 follow-up-sent; as-of 2026-03-16",
        "2026-04-28 offer-made; 2026-05-04 offer-accepted; 2026-05-11 follow-up-sent; as-of 2026-05-20",
        "2026-07-01 offer-made words=HR_will_send_it_over; as-of 2026-07-12",
    ),
    timeline_counterexamples=(
        "2026-03-02 offer-made words=verbal; 2026-03-03 promise-made for=2026-03-20; as-of 2026-03-19",
        "2026-03-02 offer-made words=offer_letter_received; as-of 2026-03-30",
        "2026-03-02 offer-made words=verbal; 2026-03-05 status-update; as-of 2026-03-10",
        "2026-03-02 offer-made words=verbal; as-of 2026-03-04",
        "2026-03-02 offer-made words=verbal; 2026-03-04 withdrawn; as-of 2026-04-04",
    ),
)
