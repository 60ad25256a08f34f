"""The labelled timelines and threads are whole: known kinds, flags and steps, dates that parse, counts as told."""

import json
import mailbox
import re
from collections import Counter
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest

import redflags
from redflags.event import By, EventKind

DATA = Path(__file__).resolve().parent.parent / "data" / "timelines"
STEPS = {"none", "respond", "wait", "follow-up", "second-follow-up", "move-on", "stop"}
CHANGES = {"interview-rescheduled", "interview-cancelled", "interview-missed"}
TIMELINE_FLAGS = set(
    """last-minute-reschedule repeated-reschedule cross-round-reschedule interviewer-no-show kept-waiting cancel-without-reschedule
    reschedule-without-reason surprise-format-change short-notice-interview application-no-response post-screen-silence
    post-interview-ghosting late-stage-ghosting assessment-ghosting missed-promised-date follow-up-ignored serial-delay
    statutory-notice-overdue post-offer-silence excess-rounds goalpost-moving restart-process prolonged-process serial-assessments
    tight-assessment-deadline exploding-offer bait-and-switch lowball-after-agreement withheld-contract instant-hire reposted-role""".split()
)


def read(name):
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


TIMELINES = [*read("timelines.jsonl"), *read("unseen.jsonl")]
NOTES = [*read("notes.jsonl"), *read("notes-unseen.jsonl")]
THREADS = [*read("threads.jsonl"), *read("threads-unseen.jsonl")]
RECORDS = TIMELINES + NOTES + THREADS


def moment(told):
    return datetime.fromisoformat(told) if "T" in told else date.fromisoformat(told)


def flags_of(record):
    return {flag for process in record["expected"] for flag in process["flags"]}


def moved_by_candidate(record):
    return any(
        event["by"] == "candidate" and event["kind"] in CHANGES
        for process in record["expected"]
        for event in process["events"]
    )


def messages(record):
    return list(mailbox.mbox(DATA / record["file"], create=False))


def calendars(record):
    return [
        part for message in messages(record) for part in message.walk() if part.get_content_type() == "text/calendar"
    ]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record["id"])
def test_labels_are_known(record):
    as_of = date.fromisoformat(record["as_of"])
    assert record["expected"]
    for process in record["expected"]:
        assert process["next_step"] in STEPS
        labelled, borderline = process["flags"], process.get("tolerated", [])
        assert {*labelled, *borderline} <= TIMELINE_FLAGS & set(redflags.flags())
        assert not {*labelled} & {*borderline}
        assert len({*labelled}) == len(labelled)
        for event in process["events"]:
            assert set(event) == {"date", "kind", "by", "for", "round"}
            assert event["kind"] in set(EventKind)
            assert event["by"] in set(By)
            assert moment(event["date"][:10]) <= as_of
            assert event["for"] is None or moment(event["for"])
            assert event["round"] is None or event["round"] >= 0


def test_counts():
    assert len(TIMELINES) >= 120
    assert len(THREADS) >= 60
    assert [len(read(name)) for name in ("notes.jsonl", "notes-unseen.jsonl")] == [109, 35]
    assert {record["form"] for record in NOTES} == {"notes"}
    assert sum(len(record["expected"]) > 1 for record in NOTES) >= 5
    assert [len(read(name)) for name in ("unseen.jsonl", "threads-unseen.jsonl")] == [24, 12]
    forms = Counter(record["form"] for record in TIMELINES)
    assert forms["notes"] == sum(forms.values()) / 2
    assert forms["csv"] == sum(forms.values()) / 4
    assert sum(len(record["expected"]) > 1 for record in TIMELINES if record["form"] == "notes") >= 12
    assert sum(bool(calendars(record)) for record in THREADS) >= 15
    assert sum(moved_by_candidate(record) for record in TIMELINES) >= 15


@pytest.mark.parametrize("records", [TIMELINES, NOTES, THREADS], ids=["timelines", "notes", "threads"])
def test_half_are_clean(records):
    assert 0.4 <= sum(not flags_of(record) for record in records) / len(records) <= 0.6


def test_every_timeline_flag_is_shown_twice():
    shown = Counter(flag for record in RECORDS for flag in flags_of(record))
    assert {flag for flag in TIMELINE_FLAGS if shown[flag] < 2} == set()


def test_moves_of_the_candidate_alone_are_clean_of_scheduling_flags():
    blamed = {"last-minute-reschedule", "repeated-reschedule", "cross-round-reschedule", "cancel-without-reschedule"}
    for record in RECORDS:
        for process in record["expected"]:
            changes = [event["by"] for event in process["events"] if event["kind"] in CHANGES]
            if changes and set(changes) == {"candidate"}:
                assert not blamed & {*process["flags"]}, record["id"]


def test_only_undated_prose_has_no_events():
    undated = [record for record in TIMELINES + NOTES if record.get("undated")]
    assert len(undated) >= 5
    for record in RECORDS:
        bare = all(not process["events"] for process in record["expected"])
        assert bare == bool(record.get("undated")), record["id"]


def test_ids_and_texts_are_unique():
    assert len({record["id"] for record in RECORDS}) == len(RECORDS)
    told = [record["text"] for record in TIMELINES + NOTES]
    assert len(set(told)) == len(told)


def test_every_thread_file_has_one_label():
    assert sorted(DATA.joinpath(record["file"]).name for record in THREADS) == sorted(
        path.name for path in (DATA / "threads").iterdir()
    )


@pytest.mark.parametrize("record", THREADS, ids=lambda record: record["id"])
def test_threads_parse(record):
    read_ = messages(record)
    assert 3 <= len(read_) <= 9
    dates = [parsedate_to_datetime(message["Date"]) for message in read_]
    assert dates == sorted(dates)
    assert all(sent.tzinfo for sent in dates)
    assert dates[-1].date() <= date.fromisoformat(record["as_of"])
    assert len({message["Message-ID"] for message in read_}) == len(read_)
    known = {message["Message-ID"] for message in read_}
    for message in read_:
        assert message["In-Reply-To"] is None or message["In-Reply-To"] in known
        assert all(
            address.endswith(".example")
            for address in re.findall(r"[\w.+-]+@[\w.-]+\w", f"{message['From']} {message['To']}")
        )
        assert record["me"] in f"{message['From']} {message['To']}"
        assert not message.defects
    for part in calendars(record):
        text = part.get_payload(decode=True).decode()
        method = re.search(r"(?m)^METHOD:(\w+)", text)
        assert method
        assert method[1] in {"REQUEST", "CANCEL", "COUNTER"}
        assert part.get_param("method") == method[1]
        assert re.search(r"(?m)^UID:\S+", text)
        assert re.search(r"(?m)^SEQUENCE:\d+", text)
        assert re.search(r"(?m)^DTSTART;TZID=[^:]+:\d{8}T\d{6}", text)
