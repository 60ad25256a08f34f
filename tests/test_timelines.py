"""Judging timelines: every threshold at, below and above; whose doing it was; promises; the ladder day by day."""

import json
import math
from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from notation import timeline_of

import redflags
from redflags import By, Event, EventKind, Level
from redflags.catalogue import flags
from redflags.cli import main
from redflags.course import course_of
from redflags.event import Timeline
from redflags.ladder import next_step_of
from redflags.message import Evidence
from redflags.signs import BENIGN
from redflags.thresholds import DEFAULTS, Thresholds, told
from redflags.timelines import assess_timeline, find

SCHEMA = json.loads(Path(__file__).with_name("schema.json").read_text(encoding="utf-8"))
MOVED = "2026-03-02 interview-scheduled for=2026-03-10T14:00 round=1; {} interview-rescheduled by=employer for=2026-03-17T14:00 round=1; as-of 2026-03-11"
INTERVIEW = "2026-03-03 interview-held round=1; "


def levels(text, thresholds=DEFAULTS):
    """The flags raised on a timeline in the notation, with their severities."""
    return {finding.flag.id: finding.flag.severity for finding in find(course_of(timeline_of(text), thresholds))}


def step(text):
    """The next step for a timeline in the notation."""
    return assess_timeline(timeline_of(text)).next_step


def day(base, count):
    return (date.fromisoformat(base) + timedelta(days=count)).isoformat()


THRESHOLDS = [
    # flag, timeline with a gap to fill, (value, severity or None) pairs around the line
    ("last-minute-reschedule", MOVED, [("2026-03-09T14:01", Level.LOW), ("2026-03-09T14:00", None), ("2026-03-09T13:59", None)]),
    (
        "last-minute-reschedule",
        "2026-03-02 interview-scheduled for=2026-03-10T14:00 round=1; {} interview-cancelled by=employer round=1; as-of 2026-03-11",
        [("2026-03-10T12:01", Level.MEDIUM), ("2026-03-10T12:00", Level.LOW), ("2026-03-10T11:59", Level.LOW)],
    ),
    (
        "short-notice-interview",
        "{} interview-scheduled for=2026-03-10T14:00 round=1; as-of 2026-03-11",
        [("2026-03-10T02:01", Level.LOW), ("2026-03-10T02:00", None), ("2026-03-10T01:59", None)],
    ),
    (
        "short-notice-interview",
        "2026-03-02 interview-scheduled for=2026-03-10T{} round=1; as-of 2026-03-03",
        [("20:59", None), ("21:00", Level.LOW), ("06:59", Level.LOW), ("07:00", None)],
    ),
    (
        "kept-waiting",
        "2026-03-10 kept-waiting by=employer minutes={}; as-of 2026-03-11",
        [("14", None), ("15", Level.INFO), ("29", Level.INFO), ("30", Level.LOW), ("44", Level.LOW), ("45", Level.MEDIUM), ("46", Level.MEDIUM)],
    ),
    (
        "cancel-without-reschedule",
        "2026-03-09 interview-cancelled by=employer round=1; as-of {}",
        [("2026-03-13", None), ("2026-03-16", Level.MEDIUM), ("2026-03-17", Level.MEDIUM)],
    ),
    ("application-no-response", "2026-03-01 applied; as-of {}", [(day("2026-03-01", n), Level.INFO if n >= 30 else None) for n in (29, 30, 31)]),
    ("post-screen-silence", "2026-03-01 screen-held; as-of {}", [(day("2026-03-01", n), Level.LOW if n >= 14 else None) for n in (10, 13, 14, 15)]),
    (
        "post-interview-ghosting",
        INTERVIEW + "as-of {}",
        [(day("2026-03-03", n), Level.MEDIUM if n >= 28 else None) for n in (10, 14, 27, 28, 29)],
    ),
    (
        "post-interview-ghosting",
        INTERVIEW + "2026-03-10 follow-up-sent; as-of {}",
        [(day("2026-03-10", n), Level.MEDIUM if n >= 14 else None) for n in (3, 13, 14, 15)],
    ),
    (
        "late-stage-ghosting",
        INTERVIEW + "2026-03-06 interview-held round=2; 2026-03-13 follow-up-sent; as-of {}",
        [(day("2026-03-13", n), Level.MEDIUM if n >= 14 else None) for n in (13, 14, 15)],
    ),
    (
        "assessment-ghosting",
        "2026-03-06 assessment-submitted; as-of {}",
        [("2026-03-19", None), ("2026-03-20", Level.MEDIUM), ("2026-03-23", Level.MEDIUM)],
    ),
    (
        "assessment-ghosting",
        "2026-03-06 assessment-submitted hours={}; as-of 2026-04-01",
        [("5.9", Level.MEDIUM), ("6", Level.HIGH), ("6.1", Level.HIGH)],
    ),
    (
        "missed-promised-date",
        "2026-03-09 promise-made for=2026-03-13; as-of {}",
        [("2026-03-13", None), ("2026-03-17", None), ("2026-03-18", Level.LOW)],
    ),
    (
        "follow-up-ignored",
        INTERVIEW + "2026-03-12 follow-up-sent; 2026-03-19 follow-up-sent; as-of {}",
        [("2026-03-25", None), ("2026-03-26", Level.LOW), ("2026-03-27", Level.LOW)],
    ),
    (
        "serial-delay",
        "2026-03-01 status-update; 2026-03-08 status-update; {} status-update; as-of 2026-05-01",
        [("2026-03-21", None), ("2026-03-22", Level.LOW), ("2026-04-11", Level.LOW), ("2026-04-12", Level.MEDIUM)],
    ),
    (
        "statutory-notice-overdue",
        INTERVIEW + "region CA-ON; as-of {}",
        [(day("2026-03-03", n), Level.MEDIUM if n > 45 else None) for n in (44, 45, 46)],
    ),
    (
        "post-offer-silence",
        "2026-03-02 offer-made words=verbal; as-of {}",
        [("2026-03-06", None), ("2026-03-09", Level.HIGH), ("2026-03-10", Level.HIGH)],
    ),
    ("excess-rounds", "2026-03-02 interview-held round={}; as-of 2026-03-03", [("4", None), ("5", Level.LOW), ("6", Level.MEDIUM), ("7", Level.MEDIUM)]),
    (
        "excess-rounds",
        "2026-03-02 interview-held round={}; role Director_of_Sales; as-of 2026-03-03",
        [("6", None), ("7", Level.LOW), ("8", Level.MEDIUM)],
    ),
    (
        "prolonged-process",
        "2026-01-01 applied; 2026-01-10 interview-held round=1; {} rejected; as-of 2026-06-01",
        [(day("2026-01-01", n), lvl) for n, lvl in ((45, None), (46, Level.LOW), (75, Level.LOW), (76, Level.MEDIUM))],
    ),
    (
        "prolonged-process",
        "2026-01-01 applied; 2026-01-10 interview-held round=1; {} rejected; role barista; as-of 2026-06-01",
        [(day("2026-01-01", n), lvl) for n, lvl in ((25, None), (26, Level.LOW), (55, Level.LOW), (56, Level.MEDIUM))],
    ),
    (
        "prolonged-process",
        "2026-01-01 applied; 2026-01-10 interview-held round=1; {} rejected; role lecturer; as-of 2026-06-01",
        [(day("2026-01-01", n), lvl) for n, lvl in ((90, None), (91, Level.LOW))],
    ),
    (
        "serial-assessments",
        "2026-03-02 assessment-assigned hours=3; 2026-03-09 assessment-assigned hours={}; as-of 2026-03-10",
        [("2.9", None), ("3", None), ("3.1", Level.MEDIUM)],
    ),
    (
        "oversized-take-home",
        "2026-03-02 assessment-assigned hours={}; as-of 2026-03-03",
        [("4", None), ("4.5", Level.LOW), ("6", Level.LOW), ("6.5", Level.MEDIUM), ("10", Level.MEDIUM), ("11", Level.HIGH)],
    ),
    (
        "tight-assessment-deadline",
        "2026-03-02T12:00 assessment-assigned hours=3 for={}; as-of 2026-03-03",
        [("2026-03-03T11:59", Level.LOW), ("2026-03-03T12:00", None), ("2026-03-03T12:01", None)],
    ),
    (
        "tight-assessment-deadline",
        "2026-03-02T12:00 assessment-assigned for=2026-03-03T08:00 hours={}; as-of 2026-03-03",
        [("1.9", None), ("2", None), ("2.1", Level.LOW)],
    ),
    (
        "exploding-offer",
        "2026-03-02T12:00 offer-made for={}; as-of 2026-03-02",
        [
            ("2026-03-03T12:00", Level.HIGH), ("2026-03-03T12:01", Level.MEDIUM), ("2026-03-05T12:00", Level.MEDIUM),
            ("2026-03-05T12:01", Level.LOW), ("2026-03-09T11:59", Level.LOW), ("2026-03-09T12:00", None),
        ],
    ),
    (
        "instant-hire",
        "2026-03-02T09:00 reply-received; {} offer-made; as-of 2026-03-05",
        [("2026-03-03T08:59", Level.HIGH), ("2026-03-03T09:00", None), ("2026-03-03T09:01", None)],
    ),
    (
        "lowball-after-agreement",
        "2026-03-02 screen-held words=£100,000; 2026-03-20 offer-made words=£{}; as-of 2026-03-21",
        [("95,000", None), ("94,900", Level.MEDIUM), ("85,000", Level.MEDIUM), ("84,900", Level.HIGH)],
    ),
    (
        "bait-and-switch",
        "2026-03-02 status-update words=advertised_at_£100,000; 2026-03-20 offer-made words=£{}; as-of 2026-03-21",
        [("90,100", None), ("90,000", None), ("89,900", Level.HIGH)],
    ),
    (
        "reposted-role",
        INTERVIEW + "{} note words=they_reposted_the_job; as-of 2026-04-01",
        [("2026-03-16", Level.LOW), ("2026-03-17", Level.LOW), ("2026-03-18", None)],
    ),
]  # fmt: skip
CASES = [
    pytest.param(flag_id, text.format(value), want, id=f"{flag_id}-{n}-{value}")
    for n, (flag_id, text, pairs) in enumerate(THRESHOLDS)
    for value, want in pairs
]


@pytest.mark.parametrize(("flag_id", "text", "want"), CASES)
def test_threshold(flag_id, text, want):
    assert levels(text).get(flag_id) is want


@pytest.mark.parametrize("count", [1, 2, 3])
def test_moves_are_counted(count):
    moves = "; ".join(
        f"2026-03-{2 + 7 * n:02} interview-rescheduled by=employer round=1 for=2026-03-{8 + 7 * n:02}"
        for n in range(count)
    )
    found = {finding.flag.id: finding for finding in find(course_of(timeline_of(moves + "; as-of 2026-03-24")))}
    assert ("repeated-reschedule" in found) == (count >= 2)
    if count == 3:
        assert "3 times: 2, 9 and 16 March" in found["repeated-reschedule"].shown
        twice = {f.flag.id: f for f in find(course_of(timeline_of(moves.rpartition(";")[0] + "; as-of 2026-03-24")))}
        assert found["repeated-reschedule"].confidence > twice["repeated-reschedule"].confidence


def test_two_missed_dates_are_graver_than_one():
    once = "2026-03-02 promise-made for=2026-03-04; "
    assert levels(once + "as-of 2026-03-20")["missed-promised-date"] is Level.LOW
    twice = once + "2026-03-11 reply-received; 2026-03-11 promise-made for=2026-03-13; as-of 2026-03-25"
    assert levels(twice)["missed-promised-date"] is Level.MEDIUM


def test_thresholds_can_be_changed():
    text = INTERVIEW + "as-of 2026-03-20"
    assert "post-interview-ghosting" not in levels(text)
    patient = levels(text, Thresholds(post_interview_likely_ghost_days=10))
    assert "post-interview-ghosting" in patient
    notes = "3 March 2026 interview with the manager"
    found = redflags.timeline(
        notes, as_of=date(2026, 3, 20), thresholds=Thresholds(post_interview_likely_ghost_days=10)
    )
    assert "post-interview-ghosting" in {finding.flag.id for finding in found[0].findings}


def test_every_threshold_says_what_it_rests_on():
    for field in fields(Thresholds):
        words = told(field.name)
        assert "November 2026" in words
        assert field.metadata["sources"] or "convention" in words
    used = {name for flag in flags().values() for name in flag.limits}
    assert used <= {field.name for field in fields(Thresholds)}


BY_THE_CANDIDATE = [
    "2026-03-02 interview-scheduled for=2026-03-10T14:00 round=1; 2026-03-10T09:00 interview-rescheduled by=candidate for=2026-03-12T14:00; as-of 2026-03-11",
    "2026-03-10T13:30 interview-cancelled by=candidate for=2026-03-10T14:00 round=1; as-of 2026-04-20",
    "2026-03-02 interview-rescheduled by=candidate round=1; 2026-03-05 interview-rescheduled by=candidate round=1; as-of 2026-03-06",
    "2026-03-02 interview-rescheduled by=candidate round=1; 2026-03-05 interview-rescheduled by=employer round=1 reasons=candidate-requested-change; as-of 2026-03-06",
    "2026-03-02 interview-rescheduled by=candidate round=0; 2026-03-09 interview-rescheduled by=candidate round=1; 2026-03-16 interview-rescheduled by=candidate round=2; as-of 2026-03-17",
    "2026-03-02 interview-rescheduled by=employer round=0 for=2026-03-09; 2026-03-16 interview-rescheduled by=candidate round=1 for=2026-03-23; as-of 2026-03-17",
    "2026-03-02 interview-missed by=candidate round=1; as-of 2026-04-20",
    "2026-03-02 kept-waiting by=candidate minutes=50 round=1; as-of 2026-03-03",
    "2026-03-02 interview-cancelled by=candidate round=1; as-of 2026-04-20",
    "2026-03-02T08:00 interview-scheduled by=candidate for=2026-03-02T10:00 round=1; as-of 2026-03-02",
    "2026-03-02 interview-held round=1; 2026-03-05 withdrawn; as-of 2026-06-01",
    "2026-03-02 screen-held; 2026-03-05 assessment-assigned; as-of 2026-04-10",
    "2026-03-02 offer-made words=letter_attached; as-of 2026-04-10",
    "2026-03-02 interview-held round=1; 2026-03-20 offer-made words=three_days_a_week reasons=candidate-requested-change; as-of 2026-03-21",
    "2026-03-02 interview-rescheduled by=candidate round=1 words=moved_an_hour_before,_no_reason_given; as-of 2026-03-03",
    "2026-03-02 interview-rescheduled by=employer round=1 from=2026-03-02 for=2026-03-09 reasons=candidate-requested-change; as-of 2026-03-03",
    "2026-03-02 promise-made by=candidate for=2026-03-05; as-of 2026-03-20",
]  # fmt: skip


@pytest.mark.parametrize("text", BY_THE_CANDIDATE)
def test_what_the_candidate_caused_never_counts_against_the_employer(text):
    assert levels(text) == {}


def test_a_change_by_nobody_named_counts_half():
    one = "2026-03-02 interview-rescheduled by=employer round=1; 2026-03-09 interview-rescheduled round=1; as-of 2026-03-10"
    assert "repeated-reschedule" not in levels(one)
    two = one.replace("; as-of", "; 2026-03-12 interview-rescheduled round=1; as-of").replace(
        "as-of 2026-03-10", "as-of 2026-03-13"
    )
    assert "repeated-reschedule" in levels(two)
    assert any("count half" in note for note in assess_timeline(timeline_of(one)).notes)


@pytest.mark.parametrize("kind", ["promise-made", "status-update", "reply-received"])
def test_silence_is_not_judged_while_a_promise_runs(kind):
    text = INTERVIEW + f"2026-03-10 {kind} for=2026-05-15; 2026-03-20 follow-up-sent; as-of "
    for today in ("2026-04-20", "2026-05-15", "2026-05-19"):
        assert not {flag_id for flag_id in levels(text + today) if flags()[flag_id].family == "silence"}, today
        assert step(text + today).action == "wait"
    assert "post-interview-ghosting" in levels(text + "2026-05-20")


def test_business_days_leave_out_the_holidays_of_the_region():
    text = "2026-03-27 assessment-submitted; as-of 2026-04-10"
    assert "assessment-ghosting" in levels(text)
    assert "assessment-ghosting" not in levels(text + "; region GB-ENG")
    assert any(
        "No public holidays are known for XX" in note
        for note in assess_timeline(timeline_of(text + "; region XX")).notes
    )


def test_statutory_notice_needs_the_region():
    text = INTERVIEW + "as-of 2026-05-20"
    assert "statutory-notice-overdue" not in levels(text)
    assert "statutory-notice-overdue" not in levels(text + "; region CA-QC")
    assert levels(text + "; region CA-ON")["statutory-notice-overdue"] is Level.MEDIUM


GHOSTED = INTERVIEW + "2026-03-12 follow-up-sent; 2026-03-19 follow-up-sent; "


def test_silence_is_judged_only_from_what_is_there():
    assert {"post-interview-ghosting", "follow-up-ignored"} <= set(levels(GHOSTED + "as-of 2026-05-01"))
    unseen = assess_timeline(timeline_of(GHOSTED + "sent-mail no; as-of 2026-05-01"))
    assert unseen.findings == () and any("not in this record" in note for note in unseen.notes)
    assert "Leave it if you have written already" in step(INTERVIEW + "sent-mail no; as-of 2026-03-20").text
    early = assess_timeline(timeline_of(GHOSTED + "until 2026-03-21; as-of 2026-05-01"))
    assert early.findings == () and any("ends on 21 March" in note for note in early.notes)


@pytest.mark.parametrize(
    ("today", "raised"), [("2026-03-10", False), ("2026-03-16", False), ("2026-03-17", True), ("2026-03-25", True)]
)
def test_a_candidates_word_for_silence_counts_after_two_weeks(today, raised):
    text = INTERVIEW + f"2026-03-09 note words=never_heard_back; as-of {today}"
    assert ("post-interview-ghosting" in levels(text)) == raised
    assert "post-interview-ghosting" not in levels(INTERVIEW + f"2026-03-09 note words=a_nice_day; as-of {today}")


@pytest.mark.parametrize(
    ("told", "raised"),
    [
        ("The manager never showed up.", "interviewer-no-show"),
        ("They cancelled for the second time, an hour before it.", "repeated-reschedule"),
        ("I cancelled for the second time, an hour before it.", None),
        ("If the manager never showed up I would leave.", None),
        ("Then radio silence.", "post-interview-ghosting"),
        ("I was worried to be ghosted.", None),
        ("Companies often go silent, radio silence everywhere.", None),
    ],
)
def test_what_the_notes_say_outright_counts_once_and_only_about_the_employer(told, raised):
    base = timeline_of(INTERVIEW + "dated no; as-of 2026-03-12")
    text = "Some words before. " + told
    timeline = replace(base, told=(Evidence("input", "event", 100, 100 + len(text), text),))
    found = find(course_of(timeline))
    assert {finding.flag.id for finding in found} >= ({raised} if raised else set())
    assert bool(found) == bool(raised)
    for finding in found:
        (spot,) = finding.evidence
        assert spot.quote == told and text[spot.start - 100 : spot.end - 100] == told


def test_a_word_for_silence_adds_nothing_to_what_the_events_show():
    text = (
        INTERVIEW
        + "2026-03-10 interview-held round=2; 2026-03-20 follow-up-sent; told I_never_heard_back.; as-of 2026-04-20"
    )
    assert {"late-stage-ghosting"} == {flag_id for flag_id in levels(text) if flags()[flag_id].family == "silence"}


def test_a_late_move_without_a_reason_is_graver_than_either():
    text = "2026-03-10 interview-rescheduled by=employer from=2026-03-10 for=2026-03-17 round=1 words=moved{}; as-of 2026-03-11"
    plain, bare = (assess_timeline(timeline_of(text.format(words))) for words in ("", ",_no_reason_given"))
    assert plain.level is Level.LOW and bare.level is Level.MEDIUM


def test_assumed_days_are_not_held_against_anyone():
    text = "2026-01-01 applied; 2026-02-01 interview-held round=1; 2026-04-01 rejected; as-of 2026-04-02"
    assert set(levels(text)) == {"prolonged-process"}
    assert find(course_of(replace(timeline_of(text), dated=False))) == []


def test_silence_is_judged_as_of_the_day():
    assert levels(GHOSTED + "as-of 2026-03-20") == {}
    later = assess_timeline(timeline_of(GHOSTED + "2026-05-20 rejected; as-of 2026-05-01"))
    assert "post-interview-ghosting" in {finding.flag.id for finding in later.findings}
    assert any("1 of the events lie after" in note for note in later.notes)
    assert len(later.events) == 4


def test_only_the_graver_of_the_two_ghosting_flags_is_raised():
    text = INTERVIEW + "2026-03-10 interview-held round=2; 2026-03-20 follow-up-sent; as-of 2026-04-20"
    assert "late-stage-ghosting" in levels(text) and "post-interview-ghosting" not in levels(text)


@pytest.mark.parametrize("reason", [sign.id for sign in BENIGN if "silence" in sign.families])
def test_benign_explanations_lower_conduct_and_are_shown(reason):
    text = INTERVIEW + "2026-03-05 status-update reasons={}; as-of 2026-04-20"
    plain, excused = (assess_timeline(timeline_of(text.format(name))) for name in ("", reason))
    before = {finding.flag.id: finding.confidence for finding in plain.findings}
    assert "post-interview-ghosting" in before
    after = {finding.flag.id: finding.confidence for finding in excused.findings}
    assert after.get("post-interview-ghosting", 0) < before["post-interview-ghosting"]
    assert excused.benign.get(reason)


def test_benign_explanations_never_lower_safety():
    text = "2026-03-02T09:00 reply-received{}; 2026-03-02T10:00 offer-made; as-of 2026-03-02"
    plain, excused = (
        find(course_of(timeline_of(text.format(r))))[0] for r in ("", " reasons=small-employer,budget-freeze")
    )
    assert plain.flag.id == "instant-hire"
    assert excused.confidence == plain.confidence


def test_a_prompt_apology_makes_a_missed_interview_less_sure():
    silent = find(course_of(timeline_of("2026-03-02 interview-missed by=employer round=1; as-of 2026-03-03")))[0]
    text = "2026-03-02 interview-missed by=employer round=1; 2026-03-02 reply-received words=so_sorry,_new_times_below; as-of 2026-03-03"
    sorry = find(course_of(timeline_of(text)))[0]
    assert silent.flag.id == sorry.flag.id == "interviewer-no-show"
    assert sorry.confidence < silent.confidence


@pytest.mark.parametrize("flag", [flag for flag in flags().values() if flag.timeline], ids=lambda flag: flag.id)
def test_contributions_sum_to_the_confidence(flag):
    for example in flag.timeline_examples:
        for finding in find(course_of(timeline_of(example))):
            total = sum(contribution.log_odds for contribution in finding.contributions)
            assert finding.confidence == pytest.approx(1 / (1 + math.exp(-total)))
            assert finding.shown.startswith(finding.contributions[0].reason)


LADDER = [
    # days since the interview, then what to do and from which day
    *[(n, "", "wait", 7) for n in range(7)],
    *[(n, "", "follow-up", 7) for n in (7, 8, 14, 20, 40, 59)],
    *[(n, "", "move-on", None) for n in (60, 61)],
    *[(n, "10", "wait", 17) for n in range(10, 17)],
    *[(n, "10", "second-follow-up", 17) for n in (17, 18, 30)],
    *[(n, "10 17", "wait", 24) for n in range(17, 24)],
    *[(n, "10 17", "move-on", None) for n in (24, 25, 60)],
    *[(n, "10 17 24", "wait", 31) for n in (24, 30)],
    (31, "10 17 24", "move-on", None),
]


@pytest.mark.parametrize(
    ("today", "sent", "action"),
    [(13, "", "wait"), (14, "", "follow-up"), (29, "", "follow-up"), (30, "", "move-on"), (30, "25", "wait"), (32, "25", "second-follow-up")],
)  # fmt: skip
def test_an_unanswered_application_is_given_up_after_a_month(today, sent, action):
    asked = f"{day('2026-03-03', int(sent))} follow-up-sent; " if sent else ""
    assert step(f"2026-03-03 applied; {asked}as-of {day('2026-03-03', today)}").action == action


@pytest.mark.parametrize(("today", "sent", "action", "not_before"), LADDER)
def test_follow_up_ladder(today, sent, action, not_before):
    asked = "".join(f"{day('2026-03-03', int(n))} follow-up-sent; " for n in sent.split())
    found = step(f"{INTERVIEW}{asked}as-of {day('2026-03-03', today)}")
    assert found.action == action
    assert found.not_before == (date(2026, 3, 3) + timedelta(days=not_before) if not_before is not None else None)
    assert bool(found.draft) == (action in {"follow-up", "second-follow-up"})


def test_a_draft_names_the_interview_and_asks_for_an_update_not_a_deadline():
    first = step(INTERVIEW + "role data_analyst; as-of 2026-03-12").draft
    assert "interview on 3 March" in first and "data analyst" in first
    second = step(INTERVIEW + "2026-03-10 follow-up-sent; as-of 2026-03-18").draft
    assert "3 March" in second and "10 March" in second
    for draft in (first, second):
        assert len(draft) < 450
        assert not any(
            word in draft.lower() for word in ("deadline", "by when", "ghost", "disappointed", "asap", "immediately")
        )


def test_a_passed_promise_moves_the_follow_up_forward():
    text = INTERVIEW + "2026-03-03 promise-made for=2026-03-04; as-of "
    assert (step(text + "2026-03-06").action, step(text + "2026-03-06").not_before) == ("wait", date(2026, 3, 9))
    found = step(text + "2026-03-09")
    assert (found.action, found.not_before) == ("follow-up", date(2026, 3, 9))
    assert "4 March" in found.draft


@pytest.mark.parametrize(
    ("text", "action", "words", "draft"),
    [
        (INTERVIEW + "2026-03-12 rejected; as-of 2026-03-13", "respond", "feedback", "feedback"),
        (INTERVIEW + "2026-03-12 rejected; 2026-03-13 follow-up-sent words=asked_for_feedback; as-of 2026-03-20", "none", "asked", ""),
        (INTERVIEW + "2026-03-12 interview-scheduled round=2 for=2026-03-18T10:00; as-of 2026-03-13", "respond", "time zone", "18 March at 10:00"),
        (INTERVIEW + "2026-03-12 withdrawn; as-of 2026-03-13", "none", "withdrawn", ""),
        (INTERVIEW + "2026-03-12 offer-made; as-of 2026-03-13", "respond", "written terms", "written terms"),
        (INTERVIEW + "2026-03-12 offer-made words=verbal; as-of 2026-03-20", "follow-up", "do not give notice", "written terms"),
        (INTERVIEW + "2026-03-12 offer-withdrawn; as-of 2026-03-20", "move-on", "gone", ""),
        ("2026-03-12 assessment-assigned; as-of 2026-03-13", "respond", "how long", ""),
        ("2026-03-12 interview-cancelled by=employer round=1; as-of 2026-03-13", "respond", "still open", "12 March"),
        ("2026-03-01 interview-scheduled for=2026-03-12T10:00 round=1; 2026-03-12 interview-missed by=employer round=1; as-of 2026-03-12", "respond", "new time", "12 March"),
        ("2026-03-12 interview-missed by=employer round=1; as-of 2026-03-14", "respond", "new time", "12 March"),
        ("2026-03-01 interview-scheduled for=2026-03-12T10:00 round=1; 2026-03-12 interview-missed by=employer round=1; as-of 2026-03-25", "follow-up", "update", "12 March"),
        (INTERVIEW + "2026-03-12 interview-cancelled by=employer round=2; as-of 2026-03-19", "follow-up", "update", "3 March"),
        ("2026-03-12 offer-made for=2026-03-14; as-of 2026-03-13", "respond", "written terms", "more time"),
        ("2026-03-12 interview-missed by=candidate round=1; as-of 2026-03-13", "respond", "Apologise", ""),
        ("2026-03-01 applied; as-of 2026-03-10", "wait", "15 March", ""),
        ("2026-03-01 applied; as-of 2026-03-15", "follow-up", "update", "1 March"),
        ("2026-03-01 applied; as-of 2026-03-31", "move-on", "no answer", ""),
        ("2026-03-06 assessment-submitted; as-of 2026-03-16", "follow-up", "update", "exercise"),
        ("2026-03-02T09:00 reply-received; 2026-03-02T10:00 offer-made; as-of 2026-03-02", "stop", "Stop here", ""),
    ],
)  # fmt: skip
def test_next_step(text, action, words, draft):
    found = step(text)
    assert found.action == action
    assert words in found.text
    assert draft in found.draft and bool(draft) == bool(found.draft)


def test_events_can_be_given():
    events = [
        Event(at=date(2026, 3, 20), kind=EventKind.FOLLOW_UP_SENT, by=By.CANDIDATE),
        Event(at=datetime(2026, 3, 3, 10), kind=EventKind.INTERVIEW_HELD, round=1),
    ]
    (found,) = redflags.timeline(events, as_of=date(2026, 4, 10))
    assert [finding.flag.id for finding in found.findings] == ["post-interview-ghosting"]
    assert found.type == "timeline"
    (ignoring,) = redflags.timeline(events, as_of=date(2026, 4, 10), ignore=["post-interview-ghosting"])
    assert ignoring.findings == ()
    with pytest.raises(KeyError):
        redflags.timeline(events, ignore=["no-such-flag"])


def test_a_time_with_a_zone_beside_one_without_does_no_harm():
    zoned = datetime.fromisoformat("2026-03-10T09:00:00+02:00")
    events = (
        Event(
            at=date(2026, 3, 2),
            kind=EventKind.INTERVIEW_SCHEDULED,
            by=By.EMPLOYER,
            target=datetime(2026, 3, 10, 14),
            round=1,
        ),
        Event(at=zoned, kind=EventKind.INTERVIEW_RESCHEDULED, by=By.EMPLOYER, target=date(2026, 3, 17), round=1),
    )
    assert "last-minute-reschedule" in {
        f.flag.id for f in find(course_of(Timeline(events=events, as_of=date(2026, 3, 11))))
    }


DAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))
MOMENTS = st.one_of(DAYS, st.datetimes(datetime(2025, 1, 1), datetime(2027, 12, 31)))
EVENTS = st.builds(
    Event,
    at=MOMENTS,
    kind=st.sampled_from(EventKind),
    by=st.sampled_from(By),
    target=st.none() | MOMENTS,
    moved_from=st.none() | MOMENTS,
    round=st.none() | st.integers(0, 9),
    minutes=st.none() | st.integers(0, 600),
    hours=st.none() | st.floats(0, 100),
    reasons=st.lists(st.sampled_from([sign.id for sign in BENIGN] + ["other"]), max_size=2).map(tuple),
    words=st.sampled_from(["", "final round", "verbal, contract to follow", "offer £50,000", "55-60k", "turned out to be a panel", "never heard back", "reposted"]),
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(EVENTS, max_size=12), DAYS, st.sampled_from(["", "CA-ON", "GB", "ZZ"]), st.booleans(), st.none() | DAYS)
def test_any_timeline_is_judged(events, as_of, region, sent_mail, until):
    ordered = tuple(sorted(events, key=lambda event: event.day))
    timeline = Timeline(events=ordered, as_of=as_of, region=region, sent_mail=sent_mail, until=until)
    found = assess_timeline(timeline).to_dict()
    Draft202012Validator(SCHEMA).validate(json.loads(json.dumps(found)))
    own = [
        replace(event, by=By.CANDIDATE)
        for event in ordered
        if event.kind.value.startswith(("interview-re", "interview-ca", "interview-mi"))
    ]
    found = find(course_of(Timeline(events=tuple(own), as_of=as_of)))
    assert not [finding.flag.id for finding in found if finding.flag.family == "scheduling"]


def test_ten_thousand_events_are_judged_in_line_with_their_number():
    """Twice the events must not read the list twice as often: what is counted is the accesses, not the seconds."""
    counts = []
    for size in (1_000, 2_000):
        events = tuple(
            Event(at=date(2020, 1, 1) + timedelta(days=n // 8), kind=list(EventKind)[n % 24], by=By.EMPLOYER)
            for n in range(size)
        )
        course = course_of(Timeline(events=events, as_of=date(2026, 1, 1)))
        counted = replace(course, events=Counting(course.events))
        next_step_of(counted, find(counted))
        counts.append(Counting.yielded)
        Counting.yielded = 0
    assert counts[1] <= 2.5 * counts[0]


class Counting(tuple):
    """A tuple that counts what it yields."""

    __slots__ = ()
    yielded = 0

    def __iter__(self):
        for item in super().__iter__():
            Counting.yielded += 1
            yield item


NOTES = """Northgate Foods, data analyst
2 March 2026 applied
9 March 2026 phone screen with Dana
12 March 2026 interview planned for 17 March at 10:00
17 March 2026 8:15 they moved the interview to 24 March, no reason given
24 March 2026 interview with the team, they said I would hear by 31 March
9 April 2026 sent a follow-up
"""


def run(*arguments, stdin=None, width="80"):
    return CliRunner().invoke(main, ["timeline", *arguments], input=stdin, env={"COLUMNS": width, "FORCE_COLOR": ""})


@pytest.mark.parametrize("width", [80, 40])
def test_terminal_page(golden, width):
    page = run("-", "--as-of", "2026-04-20", stdin=NOTES, width=str(width)).output
    assert max(map(len, page.splitlines())) <= width
    golden(f"timeline-{width}.txt", page)


def test_markdown_page(golden):
    golden("timeline.md", run("-", "--as-of", "2026-04-20", "--format", "markdown", stdin=NOTES).output)


def test_json_follows_the_schema():
    found = json.loads(run("-", "--as-of", "2026-04-20", "--format", "json", stdin=NOTES).output)
    Draft202012Validator(SCHEMA).validate(found)
    assert found["type"] == "timeline"
    assert found["next_step"]["draft"].startswith("Hello")
    assert {event["kind"] for event in found["events"]} >= {
        "applied",
        "screen-held",
        "interview-rescheduled",
        "interview-held",
    }
    assert {"last-minute-reschedule", "missed-promised-date"} <= {row["flag"] for row in found["findings"]}
    for row in found["findings"]:
        for spot in row["evidence"]:
            assert NOTES[spot["start"] : spot["end"]] == spot["quote"]


def test_command_line_options(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text(NOTES, encoding="utf-8")
    target = tmp_path / "report.json"
    done = run(str(path), "--as-of", "2026-04-20", "--format", "jsonl", "--output", str(target))
    assert (done.exit_code, done.output) == (0, "")
    assert json.loads(target.read_text(encoding="utf-8"))["source"] == str(path)
    assert run(str(path), "--as-of", "2026-04-20", "--fail-on", "medium").exit_code == 1
    assert run(str(path), "--as-of", "2026-04-20", "--fail-on", "critical").exit_code == 0
    ignoring = run(str(path), "--as-of", "2026-04-20", "--format", "json", "--ignore", "last-minute-reschedule").output
    assert "last-minute-reschedule" not in {row["flag"] for row in json.loads(ignoring)["findings"]}
    assert run(str(path), "--ignore", "nothing").exit_code == 2
    assert run(str(path), "--as-of", "yesterday").exit_code == 2
    assert (
        "+1.4" in run(str(path), "--as-of", "2026-04-20", "--trace").output
        or "+2.2" in run(str(path), "--trace").output
    )


def test_region_is_given_on_the_command_line():
    notes = "3 March 2026 interview with the manager"
    page = run("-", "--as-of", "2026-05-20", "--region", "CA-ON", stdin=notes).output
    assert "statutory-notice-overdue" in page


@pytest.mark.parametrize("stdin", ["", "  \n", "\0\0\0binary"])
def test_what_cannot_be_read_is_said_in_one_line(stdin):
    done = run("-", stdin=stdin)
    assert done.exit_code == 3
    assert done.stderr.startswith("redflags: the input ") and done.stderr.count("\n") == 1
    assert done.stdout == ""


def test_terminal_escapes_in_notes_never_reach_the_terminal():
    notes = "3 March 2026 interview \x1b[31mwith the manager\x1b[0m\n20 March 2026 follow-up \u202esent\x07\n"
    for form in ("terminal", "markdown"):
        page = run("-", "--as-of", "2026-05-01", "--format", form, stdin=notes).output
        assert "interview" in page
        assert not any(char in page for char in "\x1b\x07\u202e")


@pytest.mark.parametrize(
    ("notes", "flag"),
    [
        ("Interview 2 March 2026. Chased 10 March 2026. 30 March 2026 coffee machine and a long drive home.", "post-interview-ghosting"),
        ("Interview 2 March 2026, good. I have been ghosted.", "post-interview-ghosting"),
        ("2 March 2026 interview by text, six questions. 3 March 2026 offer by text. Nobody ever showed up in person.", "interviewer-no-show"),
        ("2 March 2026: interview set for 5 March at 10am. 4 March: they moved it to 9 March, 10am again. 9 March: interview, fine.", "repeated-reschedule"),
    ],
    ids=["unread", "too-early", "no-appointment", "again"],
)  # fmt: skip
def test_doubtful_notes_raise_no_flag(notes, flag):
    (assessment,) = redflags.timeline(notes, as_of=date(2026, 4, 20) if "Chased" in notes else date(2026, 3, 20))
    assert flag not in {finding.flag.id for finding in assessment.findings}


def test_silence_is_judged_where_all_days_are_understood():
    (assessment,) = redflags.timeline("Interview 2 March 2026. Chased 10 March 2026.", as_of=date(2026, 4, 20))
    assert "post-interview-ghosting" in {finding.flag.id for finding in assessment.findings}
