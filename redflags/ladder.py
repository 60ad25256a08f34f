"""What to do next in a hiring process, with the day and a short draft.

The ladder is that of the seed article on callbacks: a first follow-up one to two weeks after the last interview or contact, a second and last
one a week after it, then move on; sooner where a promised day has passed, never while a promise runs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from redflags.assessment import NextStep, level_of
from redflags.course import HELD, Course, Wait
from redflags.event import By, Event, EventKind, day_of
from redflags.finding import Finding
from redflags.flag import Axis, Level

SEARCHING = "Keep searching meanwhile."
REGARDS = "\n\nKind regards"
SILENCE = "silence"
WITH_THEIR_OWN_STEP = frozenset({"cancel-without-reschedule", "interviewer-no-show"})


def next_step_of(course: Course, findings: Sequence[Finding]) -> NextStep:
    """The next step: safety first, then what the process asks for now, with the advice of the gravest conduct finding beside it."""
    grave = next((finding for finding in findings if finding.flag.axis is Axis.SAFETY), None)
    if grave and level_of(findings, Axis.SAFETY) >= Level.HIGH:
        return NextStep("stop", f"Stop here until you have checked who this is. {grave.flag.advice[0]}")
    step = by_course(course)
    beside = next(
        (
            finding
            for finding in findings
            if finding.flag.severity >= Level.MEDIUM
            and finding.flag.family != SILENCE
            and finding.flag.id not in WITH_THEIR_OWN_STEP
        ),
        None,
    )
    if beside and step.action in {"respond", "none", "wait"} and not course.closed():
        action = "respond" if step.action == "none" else step.action
        return replace(step, action=action, text=f"{step.text} {beside.flag.advice[0]}".strip())
    return replace(step, text=step.text or "Nothing in particular.")


def by_course(course: Course) -> NextStep:
    """The step that the process itself asks for."""
    if ended := course.closed():
        return after_end(course, ended)
    if coming := course.upcoming():
        return before_meeting(coming)
    wait = course.wait()
    missed = unanswered(course, EventKind.INTERVIEW_MISSED)
    if missed and (wait is None or fresh(course, missed)):
        return NextStep(
            "respond",
            "Write once that you were there, that you are still interested, and ask for a new time; after a second time think about withdrawing.",
            draft=f"Hello,\n\nI was there for our interview on {spoken(missed.day)}, and nobody joined. I am still interested; could you send me a new time that works for the "
            f"panel?{REGARDS}",
        )
    if wait is None:
        return on_your_turn(course, course.events[-1] if course.events else None)
    called_off = unanswered(course, EventKind.INTERVIEW_CANCELLED)
    if called_off and fresh(course, called_off) and not wait.promised:
        return NextStep(
            "respond",
            "Reply within a day: ask whether the role is still open and when there will be a new date.",
            draft=f"Hello,\n\nThank you for letting me know on {spoken(called_off.day)} that the interview is off. Is the role still open, and is there a new date in sight?{REGARDS}",
        )
    return while_waiting(course, wait)


def after_end(course: Course, ended: Event) -> NextStep:
    """The step after a rejection, a withdrawal or a withdrawn offer."""
    asked = any(
        event.by is By.CANDIDATE and event.kind in {EventKind.FOLLOW_UP_SENT, EventKind.NOTE} and event.day >= ended.day
        for event in course.events[course.events.index(ended) :]
    )
    if ended.kind is EventKind.REJECTED and not asked and ended.by is not By.CANDIDATE:
        draft = (
            f"Hello,\n\nThank you for letting me know, and for your time{talked(course)}. If you can spare a minute, I would be grateful for one or two points of "
            f"feedback.{REGARDS}"
        )
        return NextStep(
            "respond",
            "A rejection is not a warning sign. Thank them, ask once for one or two points of feedback, and keep searching.",
            draft=draft,
        )
    if ended.kind is EventKind.REJECTED:
        return NextStep("none", "You have asked; leave it there, and put your time into other openings.")
    if ended.kind is EventKind.OFFER_WITHDRAWN:
        return NextStep(
            "move-on",
            "The offer is gone. Ask once for the reason in writing if it matters to you, and put your time into other openings.",
        )
    return NextStep("none", "You have withdrawn; there is nothing left to do here.")


def before_meeting(coming: Event) -> NextStep:
    """The step before a meeting that is still to come."""
    when = spoken(coming.target or coming.at)
    draft = f"Hello,\n\nThank you, I look forward to our conversation on {when}. Could you confirm the time zone, the format, how long it will take and whom I will meet?{REGARDS}"
    return NextStep(
        "respond",
        "A callback is good news. Confirm the time and time zone, the format, how long it takes and whom you will meet.",
        draft=draft,
    )


def on_your_turn(course: Course, last: Event | None) -> NextStep:
    """The step where the next move is the candidate's."""
    kinds = {event.kind for event in course.events}
    if last is None:
        return NextStep("none", "Nothing has happened yet.")
    if EventKind.OFFER_ACCEPTED in kinds:
        return NextStep("none", "You have accepted. Give notice only once you hold the signed, unconditional offer.")
    if kinds & {EventKind.OFFER_MADE, EventKind.OFFER_CHANGED}:
        hurried = any(event.kind is EventKind.OFFER_MADE and event.target for event in course.events)
        more = " Could I have a little more time for that?" if hurried else ""
        draft = f"Hello,\n\nThank you very much for the offer. I would like to read the written terms in peace before I give you a firm answer.{more}{REGARDS}"
        return NextStep(
            "respond",
            "Ask for the written terms, read them in peace, and give notice only once you have signed.",
            draft=draft,
        )
    turn = next((event for event in reversed(course.events) if course.sets_turn(event)), last)
    if course.asked(turn):
        return NextStep("respond", "They asked you something: answer it, and ask in turn what comes next and when.")
    later = course.events[course.events.index(turn) + 1 :]
    if turn.kind is EventKind.ASSESSMENT_ASSIGNED and any(event.asks and event.by is By.CANDIDATE for event in later):
        return NextStep("wait", "You have asked them about it: wait for the answer before you put work into it.")
    if turn.kind is EventKind.ASSESSMENT_ASSIGNED:
        return NextStep(
            "respond", "Confirm how long it should take, what will be judged and by when; then do no more than that."
        )
    if turn.kind is EventKind.INTERVIEW_MISSED:
        return NextStep("respond", "Apologise once, say briefly why, and offer two or three other times.")
    return NextStep("none", "")


def while_waiting(course: Course, wait: Wait) -> NextStep:
    """The rung of the ladder that a wait has reached."""
    limits, today = course.thresholds, course.timeline.as_of
    if wait.promised and wait.due:
        free = course.business_day_after(wait.due, limits.promise_grace_business_days + 1)
        return NextStep("wait", f"They named {spoken(wait.due)}; let it pass before you write. {SEARCHING}", free)
    sent = wait.follow_ups
    if not sent:
        if wait.stage == "application" and wait.anchor.kind is EventKind.APPLIED:
            if wait.days >= limits.application_inactive_days:
                return NextStep(
                    "move-on",
                    "Take it for closed and put your time into other openings; most applications get no answer.",
                )
            first = wait.since + timedelta(days=limits.follow_up_latest_days)
        else:
            first = wait.since + timedelta(days=limits.follow_up_first_days)
        if wait.due and wait.overdue:
            first = course.business_day_after(wait.due, limits.promise_grace_business_days + 1)
        elif wait.stage == "offer":
            first = min(first, course.business_day_after(wait.since, limits.offer_papers_business_days))
        if today < first:
            return NextStep("wait", f"Too early to ask: write on or after {spoken(first)}. {SEARCHING}", first)
        if (today - wait.since).days >= limits.given_up_days:
            return NextStep(
                "move-on",
                "So long after the last word an answer is unlikely. Take it for closed and put your time into other openings.",
            )
        unseen = "" if course.seen else " Leave it if you have written already: what you sent is not in this record."
        return NextStep("follow-up", first_text(wait) + unseen, first, first_draft(course, wait))
    last = sent[-1].day
    second = last + timedelta(days=limits.follow_up_second_gap_days)
    if len(sent) < limits.follow_up_max:
        if today < second:
            return NextStep(
                "wait", f"You have asked once; a second and last time is due on {spoken(second)}. {SEARCHING}", second
            )
        if (today - last).days >= limits.given_up_days:
            return NextStep(
                "move-on",
                "So long after your message an answer is unlikely. Take it for closed and put your time into other openings.",
            )
        return NextStep(
            "second-follow-up",
            "Write a second and last time, and say so kindly; then move on.",
            second,
            last_draft(course, wait),
        )
    if today < second:
        return NextStep("wait", "You have asked twice, and that is enough. Give it a week; do not write again.", second)
    return NextStep(
        "move-on",
        "Two unanswered messages are an answer. Do not write a third time; put your time into other openings.",
    )


def first_text(wait: Wait) -> str:
    """Why to write now."""
    if wait.due and wait.overdue:
        return f"The day they named, {spoken(wait.due)}, has passed: ask once, politely, for an update. {SEARCHING}"
    if wait.stage == "offer":
        return "Ask once for the written terms, and do not give notice before you have them."
    return f"Ask once, politely, for an update. {SEARCHING}"


def first_draft(course: Course, wait: Wait) -> str:
    """A first message that names the meeting and asks for an update, not for a deadline."""
    if wait.stage == "offer":
        return f"Hello,\n\nThank you again for the offer. I am keen to accept, and will give notice once I hold the written terms. Could you tell me how they are coming along?{REGARDS}"
    if missed := unanswered(course, EventKind.INTERVIEW_MISSED):
        return f"Hello,\n\nI was there for our interview on {spoken(missed.day)}, and nobody joined. I am still interested{job(course)}; is there a new date in sight?{REGARDS}"
    asked = f" You had mentioned {spoken(wait.due)} for an update." if wait.due and wait.overdue else ""
    thanks = {
        "application": f"I applied{job(course)} on {spoken(wait.since)} and remain interested.",
        "assessment": f"I sent you the exercise{job(course)} on {spoken(handed_in(course, wait))} and hope it reached you.",
    }.get(wait.stage, f"Thank you again for your time{talked(course)}. I remain interested{job(course)}.")
    return f"Hello,\n\n{thanks}{asked} Is there any news on where things stand?{REGARDS}"


def last_draft(course: Course, wait: Wait) -> str:
    """A second message that lets go kindly."""
    about = {
        "application": f" about my application{job(course)}",
        "assessment": " about the exercise I sent you",
        "offer": " about the written offer",
    }
    talk = last_talk(course)
    told = about.get(wait.stage, f" after our conversation on {spoken(talk)}" if talk else "")
    return (
        f"Hello,\n\nI wrote on {spoken(wait.follow_ups[-1].day)}{told} and know how busy things can be. I would be glad of a short update. If I hear nothing I'll assume you "
        f"have gone another way; happy to hear if that changes.{REGARDS}"
    )


def handed_in(course: Course, wait: Wait) -> date:
    """The day the last exercise was handed in."""
    return next(
        (event.day for event in reversed(course.events) if event.kind is EventKind.ASSESSMENT_SUBMITTED), wait.since
    )


def unanswered(course: Course, kind: EventKind) -> Event | None:
    """The last meeting missed or called off by the employer, if nothing of theirs and no question of yours came after it."""
    for event in reversed(course.events):
        if event.kind is kind and event.by is not By.CANDIDATE:
            return event
        if event.kind is EventKind.FOLLOW_UP_SENT or course.sets_turn(event):
            return None
    return None


def fresh(course: Course, event: Event) -> bool:
    """Whether an event lies less than the wait before a first follow-up back."""
    return (course.timeline.as_of - event.day).days < course.thresholds.follow_up_first_days


def last_talk(course: Course) -> date | None:
    """The day of the last talk."""
    held = course.held()
    return held[-1][2] if held else None


def talked(course: Course) -> str:
    """Where and when the last talk was, in words, or nothing."""
    held = course.held()
    if not held:
        return ""
    event, number, day = held[-1]
    name = "interview" if number or event.kind not in HELD else "call"
    return f" in our {name} on {spoken(day)}"


def job(course: Course) -> str:
    """The job in words, or nothing."""
    return f" for the {course.timeline.role} role" if course.timeline.role else ""


def spoken(at: date) -> str:
    """A day, or a time, in words."""
    return f"{day_of(at):%-d %B}" + (
        f" at {at:%H:%M}" if hasattr(at, "hour") and at.strftime("%H:%M") != "00:00" else ""
    )
