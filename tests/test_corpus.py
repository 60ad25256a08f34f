"""The corpus is valid, varied and free of near copies; bad labelled files are named by line."""

import json
from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner

from redflags.catalogue import flags
from redflags.cli import main
from redflags.corpus import NOT_EMPLOYER, LabelError, near_copies, read_labelled
from redflags.evaluation import area, macro_f1, wilson

ROOT = Path(__file__).resolve().parent.parent
TRAINING = sorted((ROOT / "data" / "corpus").glob("*.jsonl"))
TEST = sorted((ROOT / "data" / "test").glob("*.jsonl"))
ROWS = read_labelled(TRAINING)


def test_no_near_copies_within_or_between_corpus_and_test_part():
    assert near_copies(read_labelled([*TRAINING, *TEST])) == []


def test_the_corpus_is_as_large_as_it_says():
    assert len(ROWS) >= 1600
    assert sum(bool(row.scam) for row in ROWS) >= 450
    assert sum(not row.scam and bool(row.flags) for row in ROWS) >= 400
    assert sum(not row.flags and not row.scam and row.kind not in NOT_EMPLOYER for row in ROWS) >= 500
    assert sum(row.kind in NOT_EMPLOYER for row in ROWS) >= 250
    assert len(read_labelled(TEST)) == 250


def test_every_labelled_flag_has_twelve_spans_in_ten_messages():
    spans = Counter(flag_id for row in ROWS for flag_id, quote in row.flags if quote)
    messages = Counter(flag_id for row in ROWS for flag_id in {flag_id for flag_id, _ in row.flags})
    assert set(messages) <= set(flags())
    for flag_id in messages:
        assert spans[flag_id] >= 12, flag_id
        assert messages[flag_id] >= 10, flag_id


GOOD = {
    "id": "a",
    "text": "Pay the fee now.",
    "flags": [{"flag": "upfront-fee", "quote": "Pay the fee"}],
    "scam": True,
    "kind": "offer",
}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('{"id": "a"', "broken JSON"),
        ("[1]", "an object"),
        (json.dumps(GOOD | {"text": 3}), "an object"),
        (json.dumps(GOOD | {"flags": [{"flag": "no-such", "quote": "x"}]}), "unknown flag"),
        (json.dumps(GOOD | {"flags": [{"flag": "upfront-fee", "quote": "Pay the toll"}]}), "not in the message"),
        (json.dumps(GOOD | {"kind": "letter"}), "unknown kind"),
        (json.dumps(GOOD | {"scam": "yes"}), "true or false"),
        (json.dumps(GOOD | {"id": "first"}), "stands already"),
    ],
)
def test_a_bad_line_is_named_with_file_and_number(tmp_path, line, words):
    path = tmp_path / "labels.jsonl"
    path.write_text(json.dumps(GOOD | {"id": "first"}) + "\n" + line + "\n", encoding="utf-8")
    with pytest.raises(LabelError, match=words):
        read_labelled([path])
    done = CliRunner().invoke(main, ["evaluate", str(path)])
    assert done.exit_code == 3
    assert done.stderr.startswith(f"redflags: {path}:2: ") and done.stderr.count("\n") == 1


def test_training_on_a_bad_file_changes_nothing(tmp_path):
    (tmp_path / "labels.jsonl").write_text("{", encoding="utf-8")
    done = CliRunner().invoke(main, ["train", "--data", str(tmp_path), "--output", str(tmp_path / "models")])
    assert done.exit_code == 3
    assert not (tmp_path / "models").exists()


def test_evaluate_prints_figures_with_intervals(tmp_path):
    path = tmp_path / "labels.jsonl"
    rows = [
        GOOD
        | {
            "text": "Pay the registration fee of $75 to secure your interview slot.",
            "flags": [{"flag": "upfront-fee"}],
        },
        {
            "id": "b",
            "text": "Thank you for applying. We will write by Friday.",
            "flags": [],
            "scam": False,
            "kind": "acknowledgement",
        },
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    figures = json.loads(CliRunner().invoke(main, ["evaluate", str(path), "--format", "json"]).output)
    assert figures["messages"] == 2
    assert figures["scam"]["area under the curve"] == 1.0
    assert figures["flags"]["upfront-fee"]["recall"]["hits"] == 1
    page = CliRunner().invoke(main, ["evaluate", str(path)]).output
    assert "upfront-fee" in page and "1.00 (1/1, 0.21 to 1.00)" in page
    checked = CliRunner().invoke(main, ["evaluate", str(path), "--check-corpus"])
    assert (checked.exit_code, checked.output) == (0, "2 messages, 1 labels, 0 near copies.\n")


def test_near_copies_are_found(tmp_path):
    path = tmp_path / "labels.jsonl"
    text = "we would like to invite you to a first interview on monday at ten in the office"
    rows = [{"id": name, "text": text + end} for name, end in (("a", ""), ("b", " please"), ("c", ""))]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert {pair[:2] for pair in near_copies(read_labelled([path]))} == {("a", "b"), ("a", "c"), ("b", "c")}
    assert CliRunner().invoke(main, ["evaluate", str(path), "--check-corpus"]).exit_code == 3


def test_figures():
    assert wilson(5, 10) == pytest.approx((0.2366, 0.7634), abs=1e-4)
    assert area([0.9, 0.5], [0.5, 0.1]) == 0.875
    assert area([], [0.1]) is None
    assert macro_f1([("a", "a"), ("a", "b"), ("b", "b")]) == pytest.approx(0.6667, abs=1e-4)
