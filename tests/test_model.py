"""The model file is data, its scores are scikit-learn's own, and training is repeatable."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

import redflags
from redflags import checking
from redflags.corpus import read_labelled
from redflags.features import terms
from redflags.model import FORMAT, ModelError, dump, load, probability, shipped
from redflags.training import corpus_files, train

ROOT = Path(__file__).resolve().parent.parent
ROWS = read_labelled(corpus_files(ROOT / "data" / "corpus"))


def test_probabilities_equal_those_of_scikit_learn():
    model = load(shipped())
    linear = model.message
    vocabulary = {model.term(row): row for row in range(len(model.weights))}
    weights = model.weights[:, linear.columns] * linear.scale.astype(np.float64)
    judge = LogisticRegression()
    judge.classes_ = np.array([False, True])
    for row in ROWS[::100]:
        words = row.text.lower().split()
        vectorizer = TfidfVectorizer(analyzer=list, binary=True, lowercase=False, vocabulary=vocabulary)
        vectorizer.idf_ = linear.idf
        matrix = vectorizer.transform([terms([words])])
        scores = linear.log_odds(model.known([[words]]))[0]
        for column in range(len(linear.outputs)):
            judge.coef_ = weights[:, [column]].T
            judge.intercept_ = linear.bias[[column]].astype(np.float64)
            assert probability(float(scores[column])) == pytest.approx(judge.predict_proba(matrix)[0, 1], abs=1e-6)


def test_reasons_are_the_terms_that_add_most():
    model = load(shipped())
    words = "weekly pay for students , kindly text the professor".split()
    reasons = model.reasons(model.known([[words]]), "scam", most=3)
    assert len(reasons) == 3
    assert [added for _, added in reasons] == sorted((added for _, added in reasons), reverse=True)
    assert {term for term, _ in reasons} <= set(terms([words]))


def test_words_at_the_ends_of_two_rows_are_no_pair():
    model = load(shipped())
    pairs = ((row, *model.term(row).split(" ")) for row in range(len(model.words), len(model.weights)))
    pair, left, right = next(row for row in pairs if row[1] != row[2])
    together, apart = (model.known([rows]).rows.tolist() for rows in ([[left, right]], [[left], [right]]))
    assert together == [*apart, pair]
    assert len(model.known([[[left, "unheard-of", right]]]).rows) == 2


def test_a_written_model_reads_back_the_same(tmp_path):
    model = load(shipped())
    dump(model, tmp_path / "copy.model")
    assert (tmp_path / "copy.model").read_bytes() == shipped().read_bytes()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda data: data[:-100], "truncated or altered"),
        (lambda data: data[:-1] + bytes([data[-1] ^ 1]), "truncated or altered"),
        (lambda data: data[:40], "not a model"),
        (lambda data: b"", "not a model"),
        (lambda data: b"\x80\x04\x95junk", "not a model"),
        (lambda data: data.replace(f'"format": {FORMAT}'.encode(), b'"format": 9', 1), "format 9"),
    ],
)
def test_an_unusable_model_is_refused(tmp_path, change, words):
    path = tmp_path / "bad.model"
    path.write_bytes(change(shipped().read_bytes()))
    with pytest.raises(ModelError, match=words):
        load(path)


def test_without_a_model_rules_go_on_and_say_so(monkeypatch, tmp_path):
    monkeypatch.setattr(checking, "shipped", lambda: tmp_path / "none.model")
    checking.trained.cache_clear()
    try:
        assessment = redflags.check("Pay the registration fee of $75 to secure your interview slot.")
    finally:
        checking.trained.cache_clear()
    assert "upfront-fee" in {found.flag.id for found in assessment.findings}
    assert "judged by rules alone" in assessment.notes[0]
    assert assessment.provenance["model"].startswith("rule-only")


def test_scoring_imports_no_scikit_learn():
    program = (
        "import redflags, sys; redflags.check('Pay the fee of $5 for the interview.'); print('sklearn' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "False"
    assert done.stderr == ""


def test_the_card_tells_the_model():
    card = json.loads((ROOT / "models" / "card.json").read_text(encoding="utf-8"))
    model = load(shipped())
    assert card["name"] == model.name
    assert card["data"]["messages"] == len(ROWS)
    assert (
        card["out of fold"]["flags"]["micro"]["precision"]["share"]
        > card["rules only"]["flags"]["micro"]["precision"]["share"] - 0.05
    )


def test_training_rebuilds_the_shipped_file_bit_for_bit(tmp_path):
    model, _ = train(ROWS, jobs=2)
    dump(model, tmp_path / "rebuilt.model")
    assert (tmp_path / "rebuilt.model").read_bytes() == shipped().read_bytes()
