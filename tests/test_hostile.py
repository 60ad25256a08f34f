"""Mail is hostile: anything in, no crash, evidence in bounds, and no blow-up of time."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import redflags
from redflags import UnreadableError

PIECES = st.sampled_from(
    [
        "pay", "the", "registration fee", "$75", "of", "WhatsApp", "never", "\n\n", "\n> ", "On Tue, Ana wrote:", "-- \n", "From: a@gmail.com\n",
        "Subject: x\n", "send", "your bank details", "\u200b", "é", "😀", "\x1b[2J", "interview", "https://x.top/", "if anyone", ".", ",", "[[", "<p>",
        "=?utf-8?q?=C3?=", "Content-Type: multipart/mixed; boundary=b\n\n--b\n", "\r", "\u202e", "cancelled", "today at 5pm", "two weeks",
    ]
)  # fmt: skip
MESSAGES = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map(" ".join))
RELAXED = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


def assert_sound(assessment):
    message = assessment.messages[0]
    for signal in assessment.signals:
        found = signal.evidence
        assert found.quote
        if found.part in {"link", "attachment"}:
            continue
        text = message.text_of(found.part)
        assert 0 <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.quote
    for evidences in (*assessment.reassuring.values(), *assessment.benign.values()):
        for found in evidences:
            assert message.text_of(found.part)[found.start : found.end] == found.quote
    assert assessment.to_dict()


@RELAXED
@given(MESSAGES)
def test_any_text(text):
    try:
        assert_sound(redflags.check(text))
    except UnreadableError as error:
        assert "\n" not in str(error)


@RELAXED
@given(st.one_of(st.binary(max_size=400), MESSAGES.map(lambda text: text.encode("utf-8", "surrogatepass"))))
def test_any_bytes(data):
    try:
        assert_sound(redflags.check(data))
    except UnreadableError as error:
        assert "\n" not in str(error)


SIZE = 200_000
ORDINARY = (
    "Dear Ana, thank you for applying for the post of analyst at Northgate; we will write to you by Friday. " * SIZE
)[:SIZE]
HOSTILE = {
    "letters": "a" * SIZE,
    "brackets": "(" * (SIZE // 2) + ")" * (SIZE // 2),
    "one line": ("pay the fee of $75 to " * SIZE)[:SIZE],
    "marks": "!" * SIZE,
    "newlines": "\n" * SIZE + "x",
    "spaces": " " * SIZE + "x",
    "quotes": "> " * (SIZE // 2),
    "addresses": "a@" * (SIZE // 2),
    "dots": "a." * (SIZE // 2),
    "digits": "1," * (SIZE // 2),
    "capitals": "AB " * (SIZE // 3),
    "headers": "From: a\n" * (SIZE // 8),
    "phrases": ("not " * 40 + "bank details, ") * (SIZE // 174),
    "dashes": "-" * SIZE,
    "urls": "http://" * (SIZE // 7),
}


def seconds(text):
    start = time.process_time()
    redflags.check(text)
    return time.process_time() - start


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_costs_at_most_a_few_times_ordinary_text(name):
    redflags.check(ORDINARY[:2000])
    ordinary = min(seconds(ORDINARY) for _ in range(2))
    assert seconds(HOSTILE[name]) <= 8 * ordinary
