"""Scanning mailboxes: processes, copies, relays, the owner, resuming, reports, and what is kept."""

import csv
import io
import json
import mailbox
import os
import random
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, date
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from mailboxes import INVITATION, ME, MOVED, ORDINARY, REJECTION, SCAM, identity, mail, mbox

import redflags
from redflags.checking import case_of, trained
from redflags.cli import main
from redflags.corpus import NOT_EMPLOYER, read_labelled
from redflags.events import events_of
from redflags.message import Message
from redflags.parties import employer_names, normal, role_of, role_words, same_role, who
from redflags.readers.mail import read_mail
from redflags.readings import Read, put_together, readings_of
from redflags.record import of_row, to_row
from redflags.renderers.scanned import cell
from redflags.sifting import meetings_of

ROOT = Path(__file__).resolve().parent.parent
SCHEMA = json.loads(Path(__file__).with_name("schema.json").read_text(encoding="utf-8"))
JOAN = "Joan Price <joan.price@northwind.example>"
GRACE = "Grace HR <quickhire.desk@gmail.com>"
SUBJECT = "Your application: data analyst"
OWN = f"Dana Reyes <{ME}>"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """No test touches the user's own state folder or settings."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state-home"))
    monkeypatch.chdir(tmp_path)
    os.environ.pop("FORCE_COLOR", None)


def run(*arguments):
    return CliRunner().invoke(main, ["scan", *map(str, arguments)], env={"COLUMNS": "80"})


def rows(*arguments):
    done = run(*arguments, "--format", "jsonl")
    assert done.stdout, done.output
    *processes, summary = map(json.loads, done.stdout.splitlines())
    return processes, summary


def ordinary(count=20):
    return [
        mail(
            f"Friend {n} <f{n}@friends.example>",
            f"note {n}",
            f"{ORDINARY[n % len(ORDINARY)]} ({n})",
            number=100 + n,
            days=n,
        )
        for n in range(count)
    ]


def northwind():
    """Four messages of one process: by thread, by subject and people, and through a relay."""
    return [
        mail(JOAN, SUBJECT, INVITATION, number=1),
        mail(OWN, f"Re: {SUBJECT}", "Dear Joan, 9 March suits me well. Dana", number=2, answers=[1], days=0.2, to=JOAN),
        mail(JOAN, f"Re: {SUBJECT}", MOVED, number=3, answers=[1, 2], days=7),
        mail("Northwind Recruiting <no-reply@us.greenhouse-mail.io>", "An update", REJECTION, number=4, days=20),
    ]


def whole(folder):
    return mbox(folder / "all.mbox", [*northwind(), mail(GRACE, "You are hired", SCAM, number=5, days=3), *ordinary()])


def messages_of(processes):
    return sorted(sorted(process["messages"]) for process in processes)


def numbered(*groups):
    return sorted(sorted(map(identity, group)) for group in groups)


def test_one_process_an_employer_the_worst_first(tmp_path):
    processes, summary = rows(whole(tmp_path))
    assert messages_of(processes) == numbered([1, 2, 3, 4], [5])
    assert [process["level"] for process in processes] == ["critical", "medium"]
    scam, moved = processes
    assert scam["next_step"]["action"] == "stop"
    assert (moved["employer"], moved["kind"], moved["type"]) == ("Northwind", "rejection", "process")
    assert {row["flag"] for row in moved["findings"]} >= {"repeated-reschedule"}
    assert (summary["messages"], summary["employer_mail"], summary["own"]) == (25, 4, 1)
    assert summary["me"] == [ME]
    assert summary["complete"]


def test_evidence_lies_where_it_says(tmp_path):
    texts = {identity(5): SCAM, identity(3): MOVED}
    for process in rows(whole(tmp_path))[0]:
        for finding in process["findings"]:
            for found in finding["evidence"]:
                if found["part"] == "body":
                    assert texts[found["document"]][found["start"] : found["end"]] == found["quote"]


def test_json_lines_keep_the_contract(tmp_path):
    path = whole(tmp_path)
    with path.open("ab") as file:
        file.write(b"From x@y Mon Mar 02 09:00:00 +0000 2026\nSubject: cut\nContent-Type: application/ms-tnef\n\nxx")
    (tmp_path / "missing").unlink(missing_ok=True)
    processes, summary = rows(path, tmp_path / "missing")
    for process in processes:
        jsonschema.validate(process, SCHEMA)
    jsonschema.validate(summary, {"$ref": "#/$defs/summary", "$defs": SCHEMA["$defs"]})
    assert summary["levels"]["critical"] == 1
    assert not summary["complete"]


def test_library_yields_the_same(tmp_path):
    path = whole(tmp_path)
    seen = []
    found = [process.to_dict() for process in redflags.scan([path], as_of=date(2026, 4, 1), unread=seen.append)]
    assert found == rows(path, "--as-of", "2026-04-01")[0]
    assert seen == []
    with pytest.raises(KeyError):
        next(redflags.scan([path], ignore=["no-flag"]))


def test_copies_count_once(tmp_path):
    mails = northwind()
    (tmp_path / "box").mkdir()
    mbox(tmp_path / "box" / "one.mbox", [*mails, *ordinary()])
    mbox(tmp_path / "box" / "two.mbox", [*mails[:2], *ordinary(3)])
    processes, summary = rows(tmp_path / "box")
    assert messages_of(processes) == numbered([1, 2, 3, 4])
    assert summary["employer_mail"] == 3


def test_copies_without_an_id_count_once(tmp_path):
    page = "\n".join(line for line in mail(JOAN, SUBJECT, INVITATION).splitlines() if not line.startswith("Message-ID"))
    processes, summary = rows(mbox(tmp_path / "m.mbox", [page, page, *ordinary()]))
    assert len(processes) == summary["employer_mail"] == 1


def weeks(*, sent=True, until=57):
    """An interview, a promise, two follow-ups of the owner's unless not `sent`, silence, and other mail to the last day."""
    promise = (
        "Dear Dana,\n\nThank you for speaking with us about the data analyst position on 9 March. We enjoyed our conversation. "
        "You will hear from us by 16 March.\n\nKind regards,\nJoan Price\nNorthwind"
    )
    asked = "Dear Joan,\n\nI wanted to follow up on my interview in the green room. Is there any update on the decision?\n\nDana"
    again = "Dear Joan,\n\nI am following up once more, as I have not heard back from you yet. The green room was nice.\n\nDana"
    answer = f"Re: {SUBJECT}"
    theirs = [
        mail(JOAN, SUBJECT, INVITATION, number=1),
        mail(JOAN, answer, promise, number=3, answers=[1], days=8),
    ]
    own = [
        mail(OWN, answer, "Dear Joan, 9 March suits me well. Dana", number=2, answers=[1], days=0.2, to=JOAN),
        mail(OWN, answer, asked, number=4, answers=[1, 3], days=18, to=JOAN),
        mail(OWN, answer, again, number=5, answers=[1, 3, 4], days=26, to=JOAN),
    ]
    others = [
        mail(f"Friend {n} <f{n}@friends.example>", f"note {n}", ORDINARY[n % 4], number=100 + n, days=day)
        for n, day in enumerate(range(0, until + 1, 3))
    ]
    return [*theirs, *(own if sent else []), *others]


def test_weeks_of_silence_are_a_timeline(tmp_path):
    path = mbox(tmp_path / "m.mbox", weeks())
    (process,), _ = rows(path, "--as-of", "2026-04-28")
    jsonschema.validate(process, SCHEMA)
    told = [(event["date"][:10], event["kind"], event["by"]) for event in process["events"]]
    assert told == [
        ("2026-03-02", "interview-scheduled", "employer"),
        ("2026-03-02", "note", "candidate"),
        ("2026-03-09", "interview-held", "unknown"),
        ("2026-03-10", "acknowledged", "employer"),
        ("2026-03-10", "promise-made", "employer"),
        ("2026-03-20", "follow-up-sent", "candidate"),
        ("2026-03-28", "follow-up-sent", "candidate"),
    ]
    assert {row["flag"] for row in process["findings"]} == {
        "post-interview-ghosting",
        "follow-up-ignored",
        "missed-promised-date",
    }
    assert process["next_step"]["action"] == "move-on"
    for event in process["events"]:
        assert bool(event["evidence"]) == (event["by"] != "candidate")
    page = run(path, "--as-of", "2026-04-28").stdout
    assert "Understood as" in page and "… 31 days" in page
    assert "post-interview-ghosting" in run(path, "--as-of", "2026-04-28", "--format", "csv").stdout


def test_follow_ups_that_still_have_time_wait(tmp_path):
    (process,), _ = rows(mbox(tmp_path / "m.mbox", weeks()), "--as-of", "2026-03-30")
    assert (process["next_step"]["action"], process["next_step"]["not_before"]) == ("wait", "2026-04-04")
    (early,), _ = rows(mbox(tmp_path / "n.mbox", weeks()), "--as-of", "2026-03-12")
    assert early["next_step"]["action"] == "wait"
    assert not early["findings"]


def test_silence_is_not_judged_without_sent_mail(tmp_path):
    (process,), _ = rows(mbox(tmp_path / "m.mbox", weeks(sent=False)), "--as-of", "2026-04-28")
    assert {"interview-held", "promise-made"} <= {event["kind"] for event in process["events"]}
    assert process["findings"] == []
    assert any("What you sent is not in this record" in note for note in process["notes"])


def test_silence_is_not_judged_after_the_last_day_of_a_mailbox(tmp_path):
    mails = [page for page in weeks(until=12) if identity(4) not in page and identity(5) not in page]
    (process,), _ = rows(mbox(tmp_path / "m.mbox", mails), "--as-of", "2026-04-28")
    assert process["findings"] == []
    assert any("The record ends on 14 March 2026" in note for note in process["notes"])


def test_a_timeline_flag_can_be_left_out(tmp_path):
    path = mbox(tmp_path / "m.mbox", weeks())
    (process,), _ = rows(path, "--as-of", "2026-04-28", "--ignore", "post-interview-ghosting")
    assert "post-interview-ghosting" not in {row["flag"] for row in process["findings"]}


def test_no_words_of_the_owner_are_kept(tmp_path):
    import zlib

    state = tmp_path / "scan.state"
    run(mbox(tmp_path / "m.mbox", weeks()), "--state", state, "--workers", "1")
    with sqlite3.connect(state) as connection:
        kept = b"".join(
            zlib.decompress(row[0]) for row in connection.execute("SELECT result FROM pieces WHERE piece != 'key'")
        ).decode()
    assert "follow-up-sent" in kept
    assert "You will hear from us by 16 March" in kept
    for words in ("green room", "suits me", "heard back"):
        assert words not in kept


def read_apart(messages, kinds, me, as_of):
    """The events of a thread read one message at a time, as a scan reads it."""
    reads = []
    dated = [pair for pair in zip(messages, kinds, strict=True) if pair[0].date]
    for message, kind in sorted(dated, key=lambda pair: pair[0].date.timestamp()):
        own = who(message.header("from"))[1] == me
        reads.append(
            Read(
                at=message.date.replace(tzinfo=None, microsecond=0),
                own=own,
                readings=readings_of(message, kind, own=own, me={me}),
                meetings=meetings_of(message, b"k"),
            )
        )
    return put_together(reads, as_of)


def facts(event):
    return (str(event.at), event.kind, event.by, str(event.target), str(event.moved_from), event.round, event.reasons)


def test_messages_read_apart_tell_what_they_tell_together():
    folder = ROOT / "data" / "timelines"
    model, _ = trained()
    together, apart = Counter(), Counter()
    for line in (folder / "threads.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        box = mailbox.mbox(folder / record["file"], create=False)
        messages = [read_mail(box.get_bytes(key)) for key in box.iterkeys()]
        as_of = date.fromisoformat(record["as_of"])
        kinds = [case_of(message, as_of, model).kind for message in messages]
        whole_thread = events_of(messages, kinds, me=[record["me"]], as_of=as_of).events
        together.update((record["file"], *facts(event)) for event in whole_thread)
        apart.update(
            (record["file"], *facts(event)) for event in read_apart(messages, kinds, record["me"].lower(), as_of)
        )
    assert together.total() > 100
    assert (together - apart).total() + (apart - together).total() <= 0.02 * together.total()


ANYTIME = st.datetimes(timezones=st.just(UTC))


@given(
    st.lists(
        st.tuples(
            st.booleans(),
            ANYTIME,
            st.sampled_from(
                [INVITATION, MOVED, REJECTION, "Can we move it to 3 pm?", "Any news?", "Nobody called me."]
            ),
        ),
        max_size=5,
    ),
    st.sampled_from(["", "REQUEST", "CANCEL"]),
)
def test_any_order_of_messages_can_be_put_together(mails, method):
    entry = f"BEGIN:VCALENDAR\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nUID:one\r\nDTSTART:20260305T140000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    reads = []
    for own, at, body in mails:
        message = Message(body=body, date=at, calendars=(entry,) if method else ())
        readings = readings_of(message, "reschedule", own=own, me=set())
        assert all(not event.evidence for events in readings.values() for event in events) or not own
        at = at.replace(tzinfo=None)
        reads.append(Read(at=at, own=own, readings=readings, meetings=meetings_of(message, b"")))
    events = put_together(sorted(reads, key=lambda read: read.at), date(2026, 4, 1))
    assert [event.day for event in events] == sorted(event.day for event in events)


def test_words_quoted_in_an_answer_are_no_second_evidence(tmp_path):
    lines = "\n".join(f"> {line}" for line in SCAM.splitlines())
    forward = f"Any news? We still need it.\n\n---------- Forwarded message ----------\nFrom: {GRACE}\nSubject: You are hired\n\n{SCAM}"
    mails = [
        mail(GRACE, "You are hired", SCAM, number=1),
        mail(
            GRACE,
            "Re: You are hired",
            f"Any news of your application? The position is waiting.\n\nOn Monday Grace wrote:\n{lines}",
            number=2,
            answers=[1],
            days=1,
        ),
        mail(GRACE, "Fwd: You are hired", forward, number=3, answers=[1], days=2),
    ]
    (process,), _ = rows(mbox(tmp_path / "m.mbox", [*mails, *ordinary()]))
    assert process["messages"] == [identity(1), identity(2), identity(3)]
    fee = next(row for row in process["findings"] if row["flag"] == "upfront-fee")
    assert {found["document"] for found in fee["evidence"]} == {identity(1)}
    alone, _ = rows(mbox(tmp_path / "n.mbox", [mails[2], *ordinary()]))
    assert "upfront-fee" in {row["flag"] for row in alone[0]["findings"]}


def test_two_jobs_at_one_employer_are_two_processes(tmp_path):
    nurse = INVITATION.replace("data analyst", "staff nurse")
    mails = [
        mail(JOAN, SUBJECT, INVITATION, number=1),
        mail(JOAN, "Your application: staff nurse", nurse, number=2, days=2),
        mail("Northwind HR <hr@northwind.example>", "Data analyst: next steps", REJECTION, number=3, days=5),
    ]
    processes, _ = rows(mbox(tmp_path / "m.mbox", [*mails, *ordinary()]))
    assert messages_of(processes) == numbered([1, 3], [2])


def test_an_impostor_with_a_free_mailbox_is_not_the_employer(tmp_path):
    mails = [
        mail(JOAN, SUBJECT, INVITATION, number=1),
        mail("Northwind Recruiting <northwind.jobs@gmail.com>", "You are hired", SCAM, number=2, days=1),
    ]
    processes, _ = rows(mbox(tmp_path / "m.mbox", [*mails, *ordinary()]))
    assert messages_of(processes) == numbered([1], [2])
    assert [process["level"] for process in processes][1] == "none"


def test_the_export_s_own_thread_joins(tmp_path):
    mails = [
        mail("Ana <ana@one.example>", "Interview", INVITATION, number=1, X_GM_THRID="77"),
        mail("Ben <ben@two.example>", "Other words", MOVED, number=2, days=1, X_GM_THRID="77"),
    ]
    processes, _ = rows(mbox(tmp_path / "m.mbox", [*mails, *ordinary()]))
    assert messages_of(processes) == numbered([1, 2])


def test_what_the_owner_wrote_is_never_flagged(tmp_path):
    mails = [
        mail(JOAN, SUBJECT, INVITATION, number=1),
        mail(OWN, f"Re: {SUBJECT}", SCAM, number=2, answers=[1], days=1, to=JOAN),
    ]
    (process,), summary = rows(mbox(tmp_path / "m.mbox", [*mails, *ordinary()]))
    assert process["findings"] == []
    assert summary["own"] == 1


def test_a_sender_cannot_pose_as_the_owner(tmp_path):
    forged = mail(OWN, "You are hired", SCAM, number=1, to=OWN)
    processes, _ = rows(mbox(tmp_path / "m.mbox", [forged, *ordinary()]))
    assert [process["level"] for process in processes] == ["critical"]


def test_me_is_believed(tmp_path):
    path = mbox(
        tmp_path / "m.mbox", [mail("Dana <dana@other.example>", "Re: job", SCAM, number=1, to=JOAN), *ordinary()]
    )
    assert rows(path)[0]
    processes, summary = rows(path, "--me", "dana@other.example")
    assert processes == []
    assert summary["me"] == ["dana@other.example"]


def test_lists_and_newsletters_are_not_employers(tmp_path):
    digest = "New jobs for you: 14 data analyst jobs matching your search near Leeds. View all jobs. Unsubscribe or change your preferences."
    mails = [
        mail(
            "Jobs <alerts@jobs.example>",
            "14 new jobs for you",
            digest,
            List_Unsubscribe="<https://jobs.example/u>",
            Precedence="bulk",
        ),
        *ordinary(),
    ]
    processes, summary = rows(mbox(tmp_path / "m.mbox", mails))
    assert (processes, summary["employer_mail"]) == ([], 0)


def test_a_scam_that_says_it_is_a_list_is_found(tmp_path):
    page = mail(
        GRACE,
        "You are hired",
        SCAM,
        number=1,
        List_Id="<jobs.groups.example>",
        List_Unsubscribe="<https://x.example>",
        Precedence="bulk",
    )
    processes, _ = rows(mbox(tmp_path / "m.mbox", [page, *ordinary()]))
    assert [process["level"] for process in processes] == ["critical"]


def test_since_leaves_out_older_messages(tmp_path):
    processes, summary = rows(whole(tmp_path), "--since", "2026-03-15")
    assert messages_of(processes) == numbered([4])
    assert summary["older"] > 10


def test_ignore_and_fail_on(tmp_path):
    path = mbox(tmp_path / "m.mbox", [*northwind(), *ordinary()])
    assert run(path).exit_code == 0
    assert run(path, "--fail-on", "medium").exit_code == 1
    assert run(path, "--fail-on", "high").exit_code == 0
    assert run(path, "--fail-on", "medium", "--ignore", "repeated-reschedule").exit_code == 0
    assert run(path, "--ignore", "nonsense").exit_code == 2


def test_terminal_page(tmp_path, golden):
    golden("scan.txt", run(whole(tmp_path), "--as-of", "2026-03-25").stdout)


def test_csv_has_a_line_a_finding_and_no_formulas(tmp_path):
    hostile = mail('"=cmd Careers" <hr@cmd.example>', "You are hired", SCAM, number=1)
    done = run(mbox(tmp_path / "m.mbox", [hostile, *ordinary()]), tmp_path / "missing", "--format", "csv")
    table = list(csv.DictReader(io.StringIO(done.stdout)))
    assert {row["flag"] for row in table} >= {"upfront-fee", "gift-card"}
    assert table[0]["employer"].startswith("'=")
    assert (table[-1]["type"], table[-1]["complete"]) == ("unreadable", "no")
    assert not any(value.startswith(("=", "+", "-", "@", "\t", "\r")) for row in table for value in row.values())


@given(st.text())
def test_no_cell_is_a_formula_or_breaks_a_line(words):
    shown = cell(words)
    assert shown[:1] not in {"=", "+", "-", "@", "\t", "\r"}
    assert "\n" not in shown
    assert shown == "" or shown.isprintable()


def test_output_is_written_at_once_or_not_at_all(tmp_path):
    path = whole(tmp_path)
    target = tmp_path / "report.jsonl"
    assert run(path, "--format", "jsonl", "--output", target).stdout == ""
    assert json.loads(target.read_text().splitlines()[-1])["type"] == "summary"
    (tmp_path / "taken").mkdir()
    done = run(path, "--output", tmp_path / "none" / "report")
    assert done.exit_code == 3
    assert "choose another place" in done.stderr
    assert not list(tmp_path.glob(".report*"))


def test_what_cannot_be_read_is_listed_and_said(tmp_path):
    path = whole(tmp_path)
    done = run(path, tmp_path / "missing.mbox")
    assert done.exit_code == 3
    assert "INCOMPLETE" in done.stdout
    assert "missing.mbox" in done.stdout
    assert done.stderr.count("\n") == 1
    _, summary = rows(path, tmp_path / "missing.mbox")
    assert [row["place"].endswith("missing.mbox") for row in summary["unreadable"]] == [True]


def test_a_fault_in_one_message_is_told_and_the_rest_reported(tmp_path, monkeypatch):
    from redflags import sifting

    real = sifting.judge

    def broken(case, **options):
        if "gift card" in case.message.body:
            raise ValueError("no")
        return real(case, **options)

    monkeypatch.setattr(sifting, "judge", broken)
    processes, summary = rows(whole(tmp_path), "--workers", "1")
    assert messages_of(processes) == numbered([1, 2, 3, 4])
    assert "could not be judged" in summary["unreadable"][0]["reason"]


def test_a_baseline_hides_what_was_seen(tmp_path):
    path, seen = mbox(tmp_path / "m.mbox", [*northwind(), *ordinary()]), tmp_path / "seen.json"
    assert run(path, "--baseline", seen).exit_code == 3
    assert run(path, "--update-baseline").exit_code == 2
    assert [row["level"] for row in rows(path, "--baseline", seen, "--update-baseline")[0]] == ["medium"]
    processes, summary = rows(path, "--baseline", seen)
    assert (processes, summary["hidden"]) == ([], 1)
    assert run(path, "--baseline", seen, "--fail-on", "low").exit_code == 0
    assert "third" not in seen.read_text()
    mbox(path, [*northwind(), mail(JOAN, "You are hired", SCAM, number=9, answers=[1], days=30), *ordinary()])
    (process,), _ = rows(path, "--baseline", seen)
    assert "repeated-reschedule" not in {row["flag"] for row in process["findings"]}
    assert "upfront-fee" in {row["flag"] for row in process["findings"]}
    seen.write_text("{}")
    assert run(path, "--baseline", seen).exit_code == 3


def test_configuration(tmp_path):
    box = tmp_path / "box"
    box.mkdir()
    path = mbox(box / "m.mbox", [*northwind(), *ordinary()])
    settings = tmp_path / "redflags.toml"
    settings.write_text('fail_on = "medium"\n')
    assert run(path).exit_code == 1
    settings.write_text('trusted = ["northwind.example"]\nme = "dana.reyes@inbox.example"\n')
    processes, summary = rows(path)
    assert (messages_of(processes), summary["trusted"]) == (numbered([4]), 2)
    settings.write_text('nonsense = "x"\n')
    done = run(path)
    assert (done.exit_code, "nonsense" in done.stderr) == (2, True)
    settings.unlink()
    (tmp_path / "pyproject.toml").write_text('[tool.redflags]\nignore = ["repeated-reschedule"]\nfail-on = "medium"\n')
    assert run(path).exit_code == 0
    other = tmp_path / "other.toml"
    other.write_text('fail-on = "low"\n')
    assert run(path, "--config", other).exit_code == 1


def test_settings_that_came_with_a_mailbox_are_not_taken(tmp_path, monkeypatch):
    path = mbox(tmp_path / "m.mbox", [*northwind(), *ordinary()])
    (tmp_path / "redflags.toml").write_text('trusted = ["northwind.example"]\n')
    done = run(path, "--format", "jsonl")
    assert json.loads(done.stdout.splitlines()[-1])["trusted"] == 0
    assert "was not used" in done.stderr
    inside = tmp_path / "deep"
    inside.mkdir()
    (inside / "redflags.toml").write_text('trusted = ["northwind.example"]\n')
    monkeypatch.chdir(inside)
    assert json.loads(run(tmp_path, "--format", "jsonl").stdout.splitlines()[-1])["trusted"] == 0


def test_nothing_of_the_mailbox_is_changed(tmp_path):
    path = whole(tmp_path)
    os.utime(path, ns=(10**18, 10**18))
    before = (path.read_bytes(), path.stat().st_mtime_ns, sorted(tmp_path.iterdir()))
    run(path)
    left = sorted(place for place in tmp_path.iterdir() if place.name != "state-home")
    assert (path.read_bytes(), path.stat().st_mtime_ns, left) == before


def test_the_state_file_holds_what_the_report_needs_and_no_more(tmp_path):
    state = tmp_path / "scan.state"
    assert run(whole(tmp_path), "--state", state, "--workers", "1").exit_code == 0
    assert stat.S_IMODE(state.stat().st_mode) == 0o600
    import zlib

    with sqlite3.connect(state) as connection:
        kept = b"".join(
            zlib.decompress(row[0]) for row in connection.execute("SELECT result FROM pieces WHERE piece != 'key'")
        ).decode()
    assert "refundable registration fee" in kept
    assert "third time" in kept
    for words in ("suits me well", "water butts", "parcel", "friends.example", "every success", "Kind regards"):
        assert words not in kept


def test_a_state_file_in_the_default_place_is_gone_when_all_is_done(tmp_path):
    run(whole(tmp_path))
    assert [place.name for place in (tmp_path / "state-home").rglob("*") if place.is_file()] == []


def test_finished_work_is_not_done_again(tmp_path, monkeypatch):
    path, state = whole(tmp_path), tmp_path / "scan.state"
    first = run(path, "--state", state, "--format", "jsonl").stdout
    from redflags import scanning

    monkeypatch.setattr(scanning, "read", lambda *args: pytest.fail("read again"))
    assert run(path, "--state", state, "--format", "jsonl").stdout == first
    monkeypatch.undo()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state-home"))
    assert run(path, "--state", state, "--format", "jsonl", "--ignore", "gift-card").stdout != first
    with path.open("ab") as file:
        file.write(f"From x@y Mon Mar 02 09:00:00 +0000 2026\n{mail(JOAN, SUBJECT, MOVED, number=8, days=9)}".encode())
    assert identity(8) in run(path, "--state", state, "--format", "jsonl").stdout


@pytest.mark.parametrize("damage", ["head", "middle", "not ours", "text"])
def test_a_damaged_state_file_is_said_in_one_line(tmp_path, damage):
    path, state = whole(tmp_path), tmp_path / "scan.state"
    if damage == "text":
        state.write_text("my own notes, not a state file at all, long enough to have a head " * 5)
    elif damage == "not ours":
        with sqlite3.connect(state) as connection:
            connection.execute("CREATE TABLE notes (words TEXT)")
    else:
        run(path, "--state", state)
        data = bytearray(state.read_bytes())
        start = 0 if damage == "head" else len(data) // 3
        data[start : start + 4000] = b"\xff" * 4000
        state.write_bytes(bytes(data))
    before = state.read_bytes()
    done = run(path, "--state", state)
    assert done.exit_code == 3
    assert done.stderr.count("\n") == 1
    assert state.name in done.stderr
    assert damage == "middle" or state.read_bytes() == before
    again = run(path, "--state", state, "--fresh")
    assert again.exit_code == (0 if damage == "middle" else 3)
    assert state.exists()


def test_damage_in_the_default_place_begins_anew(tmp_path):
    path = whole(tmp_path)
    first = run(path, "--format", "jsonl").stdout
    for place in (tmp_path / "state-home").rglob("*"):
        assert place.is_dir()
    from redflags.state import State

    kept = tmp_path / "state-home" / "redflags" / "scan.sqlite"
    kept.write_bytes(b"\0" * 5000)
    with State(kept, ours=True) as state:
        state.put("a", b"b")
        assert (state.get("a"), state.note) == (b"b", "")
    assert run(path, "--format", "jsonl").stdout == first


def test_a_full_disk_loses_the_state_and_not_the_report(tmp_path, monkeypatch):
    from redflags import state

    real = state.State.put

    def full(self, piece, result):
        if piece != "key":
            self.connection.close()
        real(self, piece, result)

    path = whole(tmp_path)
    expected = run(path, "--format", "jsonl").stdout
    monkeypatch.setattr(state.State, "put", full)
    done = run(path, "--format", "jsonl", "--workers", "1")
    assert done.stdout == expected
    assert "cannot be resumed" in done.stderr


def piecemeal(tmp_path):
    """A mailbox of many pieces: files in a folder, each of which takes a moment."""
    box = tmp_path / "box"
    box.mkdir()
    for number in range(30):
        mails = [
            mail(f"Joan <joan@north{number}.example>", SUBJECT, INVITATION, number=f"{number}a"),
            mail(
                f"Joan <joan@north{number}.example>",
                f"Re: {SUBJECT}",
                MOVED,
                number=f"{number}b",
                answers=[f"{number}a"],
                days=3,
            ),
            mail(GRACE, "You are hired", SCAM, number=f"{number}c", days=number),
        ]
        mbox(box / f"{number:02}.mbox", [*mails, *ordinary(30)])
    return box


def arguments_of(box, state):
    return ["scan", str(box), "--state", str(state), "--format", "jsonl", "--as-of", "2026-06-01"]


def started(box, state, *arguments, **options):
    command = [sys.executable, "-m", "redflags", *arguments_of(box, state), *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, **options)


def finished(state):
    try:
        with sqlite3.connect(f"file:{state}?mode=ro", uri=True) as connection:
            return connection.execute("SELECT count(*) FROM pieces").fetchone()[0] - 1
    except sqlite3.OperationalError:
        return 0


def wait_for(state, count, process):
    while finished(state) < count and process.poll() is None:
        time.sleep(0.005)


MORTAL = """
import os
import signal
import sys

from redflags import sifting
from redflags.cli import main

calls, last = 0, int(sys.argv[1])


def count(frame, event, argument):
    global calls
    if event == "call" and "redflags" in frame.f_code.co_filename:
        calls += 1
        if calls == last:
            os.kill(os.getpid(), signal.SIGKILL)


sifting.prepared()
sys.setprofile(count)
main(sys.argv[2:], standalone_mode=False)
sys.setprofile(None)
print(calls, file=sys.stderr)
"""


def test_killed_at_random_moments_and_resumed_gives_the_same_report(tmp_path, seed):
    program = tmp_path / "mortal.py"
    program.write_text(MORTAL)
    box, state = piecemeal(tmp_path), tmp_path / "killed.state"

    def scan(state, last):
        """A scan that ends itself at that call of one of our functions."""
        command = [sys.executable, program, str(last), *arguments_of(box, state), "--workers", "1"]
        return subprocess.run(command, capture_output=True)

    whole = scan(tmp_path / "whole.state", 0)
    assert len(whole.stdout.splitlines()) > 30
    total = int(whole.stderr)
    # A scan needs at least the calls that those before it did not make, so none of the five ends before its time.
    cuts = sorted(random.Random(seed).sample(range(1, total * 9 // 10), 5))
    lives = [cut - before for before, cut in zip([0, *cuts], cuts, strict=False)]
    print(f"killed after {lives} of {total} calls")
    assert [scan(state, life).returncode for life in lives] == [-signal.SIGKILL] * 5
    assert scan(state, 0).stdout == whole.stdout


def test_interrupt_keeps_the_state_and_says_how_to_go_on(tmp_path):
    box, state = piecemeal(tmp_path), tmp_path / "scan.state"
    process = started(box, state, "--workers", "1")
    wait_for(state, 1, process)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate()
    assert process.returncode == 130
    assert out == b""
    assert err.decode().count("\n") == 1
    assert "goes on from there" in err.decode()
    assert finished(state) >= 1


def test_workers_give_the_same_report_as_one_process(tmp_path):
    box = piecemeal(tmp_path)
    one = started(box, tmp_path / "one.state", "--workers", "1").communicate()[0]
    two = started(box, tmp_path / "two.state", "--workers", "2").communicate()[0]
    assert one == two


CLUSTER = """
import sys
from distributed import LocalCluster
from redflags.checking import case_of, trained
from redflags.cli import main

if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=2, dashboard_address=None) as cluster:
        main([*sys.argv[1:], "--cluster", cluster.scheduler_address], standalone_mode=False)
"""


def test_a_cluster_gives_the_same_report_and_resumes(tmp_path):
    pytest.importorskip("distributed")
    box = piecemeal(tmp_path)
    expected = started(box, tmp_path / "one.state", "--workers", "1").communicate()[0]
    program = tmp_path / "cluster.py"
    program.write_text(CLUSTER)
    command = [
        sys.executable,
        str(program),
        "scan",
        str(box),
        "--state",
        str(tmp_path / "shared"),
        "--format",
        "jsonl",
        "--as-of",
        "2026-06-01",
    ]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stdout == expected
    parts = sorted((tmp_path / "shared.parts").glob("*.part"))
    assert len(parts) >= 2
    assert all(stat.S_IMODE(part.stat().st_mode) == 0o600 for part in parts)
    kept = {part: part.stat().st_mtime_ns for part in parts}
    lost = next(part for part in parts if part.name != "key.part")
    lost.unlink()
    assert subprocess.run(command, capture_output=True, check=True).stdout == expected
    assert lost.exists()
    assert all(part.stat().st_mtime_ns == at for part, at in kept.items() if part != lost)


def test_a_cluster_that_is_not_there_is_said_in_one_line(tmp_path, monkeypatch):
    distributed = pytest.importorskip("distributed")

    def nobody(address, timeout):
        raise OSError("timed out")

    monkeypatch.setattr(distributed, "Client", nobody)
    done = run(whole(tmp_path), "--cluster", "tcp://127.0.0.1:9")
    assert done.exit_code == 3
    assert "cannot be reached" in done.stderr


def test_the_sieve_keeps_employer_mail():
    from redflags.checking import trained
    from redflags.sieve import Sieve

    sieve = Sieve(trained()[0])
    for files in (sorted((ROOT / "data" / "corpus").glob("*.jsonl")), [ROOT / "data" / "test" / "messages.jsonl"]):
        found = [row for row in read_labelled(files) if row.kind not in NOT_EMPLOYER]
        kept = [sieve.wanted(dict(reversed(row.message.headers)), row.message.body) for row in found]
        assert sum(kept) / len(kept) >= 0.995


@pytest.mark.parametrize(
    ("sender", "reply", "stated", "name"),
    [
        ("Acme Hiring Team <no-reply@us.greenhouse-mail.io>", "", "", "acme"),
        ("Acme Corp via SmartRecruiters <notifications@smartrecruiters.com>", "", "", "acme"),
        ("Jo Ray at Acme Labs <jo@hire.lever.co>", "", "", "acmelabs"),
        ("Jo Ray (Acme) <no-reply@ashbyhq.com>", "", "", "acme"),
        ("Workday <acme@myworkday.com>", "", "", "acme"),
        ("no-reply@acme.teamtailor-mail.com", "", "", "acme"),
        ("Jo Ray <jo@candidates.workablemail.com>", "jo@acme.example", "", "acme"),
        ("Jo Ray <jo@candidates.workablemail.com>", "", "Acme Ltd", "acme"),
        ("Greenhouse <no-reply@greenhouse.io>", "", "", ""),
        ("Recruiting <no-reply@greenhouse.io>", "", "", ""),
    ],
)
def test_employer_behind_a_relay(sender, reply, stated, name):
    found = employer_names(sender, reply, stated)
    assert normal(found[0]) == name if name else found == ()


@pytest.mark.parametrize(
    ("subject", "text", "role"),
    [
        ("Your application: Senior Data Analyst", "", "data analyst"),
        ("Re: Interview", "Thank you for applying for the staff nurse position at Acme.", "staff nurse"),
        ("Warehouse operative, Leeds", "", "warehouse operative"),
        ("Hello", "I am the hiring manager and would like a chat.", ""),
        ("Dinner", "See you on Saturday.", ""),
    ],
)
def test_role(subject, text, role):
    assert role_words(role_of(subject, text)) == role_words(role)


def test_roles_that_may_be_one():
    assert same_role(role_words("Senior Data Analyst"), role_words("data analysts"))
    assert same_role(role_words(""), role_words("nurse"))
    assert not same_role(role_words("frontend developer"), role_words("backend developer"))


@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=100))
def test_parties_take_any_text(sender, text, reply):
    employer_names(sender, reply, text[:40])
    role_of(sender, text)


def test_records_survive_being_written(tmp_path):
    from redflags.readers.exports import letters, pieces
    from redflags.record import Options
    from redflags.sifting import Found

    options = Options(me=frozenset({ME}), trusted=frozenset(), ignore=(), since=None, as_of=None, key=b"k")
    found = Found(options)
    for piece in pieces([whole(tmp_path)]):
        for letter in letters(piece, wanted=found.wanted):
            found.take(letter)
    assert len(found.records) >= 4
    assert [of_row(json.loads(json.dumps(to_row(record)))) for record in found.records] == found.records


def test_progress_only_on_a_terminal(tmp_path):
    assert run(whole(tmp_path)).stderr == ""
