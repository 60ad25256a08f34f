"""What whole threads say of the employer, and what to do next."""

from __future__ import annotations

from datetime import date

import pytest
from test_timeline_reading import ANA, INVITATION, ME, MOVE, mail, process

from redflags.event import By, EventKind
from redflags.timelines import assess_timeline

INVITED = mail(
    ANA, "03-02T09:10", INVITATION, "Interview", "We would like to interview you on Tuesday 10 March at 10:00."
)
AGREED = mail(ME, "03-02T10:10", "other", "Re: Interview", "Thank you, I will be there.")


def theirs(sent, kind, words):
    return mail(ANA, sent, kind, "Re: Interview", f"Dear Mo,\n\n{words}\n\nAna")


def mine(sent, words):
    return mail(ME, sent, "other", "Re: Interview", f"Dear Ana,\n\n{words}\n\nMo")


def judged(*mails, as_of):
    assessment = assess_timeline(process(INVITED, AGREED, *mails, as_of=as_of))
    return {finding.flag.id for finding in assessment.findings}, assessment.next_step.action


@pytest.mark.parametrize(
    ("words", "promised"),
    [
        ("The hiring team hopes to decide by Friday.", "03-13"),
        ("Bob will let you know by Wednesday.", "03-18"),
        ("The trustees meet on 16 March, and I will ring you by Friday 20 March.", "03-20"),
        ("You can expect to hear from us within ten working days.", "03-26"),
        ("We'd appreciate your reply by Friday.", None),
        ("We would like an answer from you by Wednesday.", None),
        ("You'll meet the team on Thursday.", None),
        ("I'll send you the video link by tomorrow.", None),
        ("The offer is valid until Friday 20 March.", None),
    ],
)
def test_a_promise_is_news_that_the_employer_owes(words, promised):
    timeline = process(INVITED, AGREED, theirs("03-12T09:10", "reply", words), as_of=date(2026, 3, 12))
    days = [f"{event.target:%m-%d}" for event in timeline.events if event.kind is EventKind.PROMISE_MADE]
    assert days == ([promised] if promised else [])


@pytest.mark.parametrize(
    ("words", "by", "unexplained"),
    [
        ("Your interview is now on Thursday 12 March at 10:00.", By.EMPLOYER, True),
        ("New time for the interview: Thursday 12 March, 10:00. Tell me if it does not suit.", By.EMPLOYER, True),
        ("Our director is travelling, so the interview moves to Thursday 12 March at 10:00.", By.EMPLOYER, False),
        ("We regret that the interview has to be moved to Thursday 12 March at 10:00.", By.EMPLOYER, False),
        ("As agreed on the phone, the interview is moved to Thursday 12 March at 10:00.", By.UNKNOWN, False),
    ],
)
def test_a_move_nobody_asked_for_is_the_employers_and_needs_a_reason(words, by, unexplained):
    mails = INVITED, AGREED, theirs("03-06T09:10", MOVE, words)
    moved = next(
        event
        for event in process(*mails, as_of=date(2026, 3, 7)).events
        if event.kind is EventKind.INTERVIEW_RESCHEDULED
    )
    assert (moved.by, moved.unexplained) == (by, unexplained)
    flags, _ = judged(mails[2], as_of=date(2026, 3, 7))
    assert ("reschedule-without-reason" in flags) == unexplained


def test_a_short_second_message_is_a_follow_up_and_thanks_for_a_call_is_none():
    asked = mine("03-19T09:10", "Is there any update?")
    again = judged(asked, mine("03-27T09:10", "I thought I would try once more."), as_of=date(2026, 4, 10))
    assert "follow-up-ignored" in again[0] and again[1] == "move-on"
    called = judged(asked, mine("03-27T09:10", "Thank you for your call yesterday."), as_of=date(2026, 4, 1))
    assert "follow-up-ignored" not in called[0] and called[1] == "wait"


@pytest.mark.parametrize(
    ("sent", "words", "kind"),
    [
        ("03-19T09:10", "May I ask how things look?", EventKind.FOLLOW_UP_SENT),
        ("03-19T09:10", "I remain very interested in the post.", EventKind.FOLLOW_UP_SENT),
        ("03-11T09:10", "Where did you say the office is?", EventKind.NOTE),
        ("03-05T09:10", "Who else will be there?", EventKind.NOTE),
    ],
)
def test_a_question_long_after_the_last_word_is_a_follow_up(sent, words, kind):
    timeline = process(INVITED, AGREED, mine(sent, words), as_of=date(2026, 3, 20))
    assert timeline.events[-1].kind is kind


def test_a_question_of_theirs_is_answered_before_anything_else():
    question = theirs("03-12T09:10", "reply", "Thank you for Tuesday. Which days suit you for a second conversation?")
    assert judged(question, as_of=date(2026, 3, 25))[1] == "respond"
    assert judged(question, mine("03-12T19:10", "Any day but Monday."), as_of=date(2026, 3, 14))[1] == "wait"


def test_words_that_show_how_a_process_is_run_are_found_wherever_they_stand():
    restart = theirs(
        "03-12T09:10", "status-update", "Thank you for Tuesday. Our new director wants everyone to start over."
    )
    assert "restart-process" in judged(restart, as_of=date(2026, 3, 14))[0]
    repost = theirs("03-20T09:10", "status-update", "No decision so far. We are reposting the role to widen the pool.")
    assert "reposted-role" in judged(repost, as_of=date(2026, 3, 22))[0]


def test_another_kind_of_interview_a_day_before_is_a_surprise_and_a_reminder_is_none():
    test = theirs("03-09T16:10", "reply", "A note: tomorrow's interview will now be a panel with a written test.")
    assert "surprise-format-change" in judged(test, as_of=date(2026, 3, 10))[0]
    early = theirs("03-05T16:10", "reply", "A note: the interview will now be a panel with a written test.")
    assert "surprise-format-change" not in judged(early, as_of=date(2026, 3, 10))[0]
    reminder = theirs(
        "03-09T16:10", "reply", "A reminder of tomorrow's interview; it will be on video and take an hour."
    )
    assert "surprise-format-change" not in judged(reminder, as_of=date(2026, 3, 10))[0]


def test_meetings_are_known_from_plain_thanks_and_from_the_next_invitation():
    thanked = process(INVITED, AGREED, mine("03-10T18:10", "Thank you for this morning."), as_of=date(2026, 3, 12))
    assert [event.day for event in thanked.events if event.kind is EventKind.INTERVIEW_HELD] == [date(2026, 3, 10)]
    second = theirs(
        "03-12T09:10", INVITATION, "Please come to a second talk with our director on Monday 16 March at 9:00."
    )
    invited = process(INVITED, AGREED, second, as_of=date(2026, 3, 13))
    assert [event.round for event in invited.events if event.kind is EventKind.INTERVIEW_SCHEDULED] == [1, 2]
    assert [event.day for event in invited.events if event.kind is EventKind.INTERVIEW_HELD] == [date(2026, 3, 10)]


def test_who_waits_for_a_no_show_was_not_also_kept_waiting():
    missed = mine("03-10T10:40", "I waited 25 minutes on the line, and nobody joined.")
    flags, _ = judged(missed, as_of=date(2026, 3, 12))
    assert "interviewer-no-show" in flags and "kept-waiting" not in flags
