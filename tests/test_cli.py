"""The command line: what a person sees, and exit statuses."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from redflags.catalogue import flags
from redflags.cli import main
from redflags.thresholds import told

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = str(ROOT / "data" / "sample.txt")
MAILS = sorted((Path(__file__).parent / "mail").glob("*.eml"))


def run(*arguments, stdin=None, env=None):
    os.environ.pop("FORCE_COLOR", None)
    return CliRunner().invoke(main, list(arguments), input=stdin, env={"COLUMNS": "80", **(env or {})})


@pytest.mark.parametrize("width", [80, 40])
def test_terminal_page(golden, monkeypatch, width):
    monkeypatch.chdir(ROOT)
    page = run("check", "data/sample.txt", env={"COLUMNS": str(width)}).output
    assert max(map(len, page.splitlines())) <= width
    golden(f"sample-{width}.txt", page)


def test_terminal_page_of_a_trace(golden, monkeypatch):
    monkeypatch.chdir(ROOT)
    golden("sample-trace.txt", run("check", "data/sample.txt", "--trace").output)


def test_markdown_page(golden, monkeypatch):
    monkeypatch.chdir(ROOT)
    golden("sample.md", run("check", "data/sample.txt", "--format", "markdown").output)


def test_clean_page(golden):
    mail = "Dear Ana,\n\nWe'd like to invite you to a first interview on 4 May at 10:00, 45 minutes on Teams.\n\nJoan Price, Northgate\n"
    golden("clean.txt", run("check", "-", stdin=mail).output)


def test_colour_only_where_wanted():
    assert "\x1b[" not in run("check", SAMPLE).output
    assert "\x1b[4m" in run("check", SAMPLE, env={"FORCE_COLOR": "1"}).output
    assert "\x1b[" not in run("check", SAMPLE, env={"FORCE_COLOR": "1", "NO_COLOR": "1"}).output


def test_json_of_one_and_of_several():
    assert json.loads(run("check", SAMPLE, "--format", "json").output)["level"] == "critical"
    several = run("check", SAMPLE, SAMPLE, "--format", "json").output
    assert [row["level"] for row in json.loads(several)] == ["critical", "critical"]
    lines = run("check", SAMPLE, SAMPLE, "--format", "jsonl").output.splitlines()
    assert [json.loads(line)["level"] for line in lines] == ["critical", "critical"]


def test_trace_shows_signals_that_do_not_count():
    text = "We never ask for a registration fee of $20."
    traced = json.loads(run("check", "-", "--format", "json", "--trace", stdin=text).output)
    assert ("upfront-fee", "negated") in [(row["flag"], row["context"]) for row in traced["trace"]]
    assert traced["findings"] == []
    assert "negated" in run("check", "-", "--trace", stdin=text).output


def test_output_goes_to_a_file(tmp_path):
    target = tmp_path / "report.json"
    done = run("check", SAMPLE, "--format", "json", "--output", str(target))
    assert (done.exit_code, done.output) == (0, "")
    assert json.loads(target.read_text(encoding="utf-8"))["level"] == "critical"
    assert run("check", SAMPLE, "--output", str(tmp_path / "none" / "report")).exit_code == 3


def test_fail_on():
    assert run("check", SAMPLE).exit_code == 0
    assert run("check", SAMPLE, "--fail-on", "critical").exit_code == 1
    assert run("check", "-", "--fail-on", "low", stdin="Thank you for applying.").exit_code == 0


def test_as_of_sets_the_day_of_the_next_step():
    mail = "We have received your application for the analyst position at Northgate and will review it."
    step = json.loads(run("check", "-", "--format", "json", "--as-of", "2026-03-01", stdin=mail).output)["next_step"]
    assert step["not_before"] == "2026-03-08"


def test_ignore():
    found = json.loads(run("check", SAMPLE, "--format", "json", "--ignore", "upfront-fee").output)["findings"]
    assert "upfront-fee" not in {row["flag"] for row in found}
    wrong = run("check", SAMPLE, "--ignore", "upfront")
    assert wrong.exit_code == 2
    assert "no flag is called 'upfront'" in wrong.output


@pytest.mark.parametrize("name", ["check", "evaluate", "explain", "list", "scan", "timeline", "train"])
def test_every_command_has_help_and_stands_in_the_readme(name):
    help_page = run(name, "--help")
    assert help_page.exit_code == 0
    assert f"redflags {name}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_list_names_every_flag():
    page = run("list").output
    assert all(f"  {flag_id} " in page for flag_id in flags())
    assert {row["flag"] for row in json.loads(run("list", "--format", "json").output)} == set(flags())
    assert run("list", "--family", "none").exit_code == 2


@pytest.mark.parametrize("flag_id", sorted(flags()))
def test_explain_tells_all(flag_id):
    flag = flags()[flag_id]
    page = " ".join(run("explain", flag_id).output.split())
    for words in (
        flag.title,
        flag.definition,
        flag.why,
        *flag.advice,
        *flag.timeline_examples,
        *map(told, flag.limits),
    ):
        assert " ".join(words.split()) in page
    assert flag.sources[0].publisher in page


def test_explain_page(golden):
    golden("explain-upfront-fee.txt", run("explain", "upfront-fee").output)


def test_explain_suggests_a_near_name():
    done = run("explain", "upfront-fees")
    assert done.exit_code == 2
    assert "upfront-fee?" in done.output


def unreadable(tmp_path, name):
    path = tmp_path / "input"
    if name == "folder":
        path.mkdir()
    elif name != "missing":
        path.write_bytes(
            {
                "empty": b"",
                "blank": b" \n\n",
                "binary": bytes(range(256)) * 50,
                "pdf": b"%PDF-1.7\n...",
                "docx": b"PK\x03\x04...",
                "noise": b"\x01\x02\x03\x04\x05" * 100,
                "long line": b"a" * 50_000_000,
                "mailbox": b"From a@b Mon Jan  1 00:00:00 2026\nSubject: x\n\nhello\n\nFrom a@b Mon Jan  1 00:00:00 2026\nSubject: y\n\nbye\n",
            }[name]
        )
    return str(path)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("empty", "is empty"),
        ("blank", "is empty"),
        ("binary", "is binary"),
        ("noise", "not readable text"),
        ("pdf", "is a PDF"),
        ("docx", "zip or Office"),
        ("long line", "too long for one message"),
        ("mailbox", "is a mailbox"),
        ("folder", "is a folder"),
        ("missing", "cannot be opened"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_line(tmp_path, name, words):
    done = run("check", unreadable(tmp_path, name))
    assert done.exit_code == 3
    assert words in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_said_in_one_line(tmp_path):
    path = tmp_path / "secret"
    path.write_text("hello")
    path.chmod(0)
    done = run("check", str(path))
    assert done.exit_code == 3
    assert "cannot be opened" in done.stderr


def test_the_rest_is_still_reported(tmp_path):
    done = run("check", str(tmp_path / "missing"), SAMPLE, "--format", "json")
    assert done.exit_code == 3
    assert json.loads(done.stdout)["level"] == "critical"


def test_empty_standard_input():
    done = run("check", stdin="")
    assert (done.exit_code, done.stderr) == (3, "redflags: the input is empty; paste or save the message first.\n")


def test_terminal_escapes_in_mail_never_reach_the_terminal():
    mail = (
        "From: \x1b]0;owned\x07Grace <hr.team@gmail.com>\nSubject: \x1b[2J\u202ejob\n\n"
        "Please pay the \x1b[31mregistration fee\x1b[0m of $75 \u202eto secure\u202c your slot.\x9b2J\n"
    )
    for form in ("terminal", "markdown"):
        page = run("check", "-", "--format", form, "--trace", stdin=mail).output
        assert "fee" in page
        assert not any(char in page for char in "\x1b\x07\x9b\u202e\u202c")


def test_markup_in_mail_is_escaped_in_markdown():
    mail = "Please pay the <script>alert(1)</script> registration fee of $75 [here](http://x.example) to **secure** your slot."
    page = run("check", "-", "--format", "markdown", stdin=mail).output
    assert "<script>" not in page
    assert "](http://x.example)" not in page
