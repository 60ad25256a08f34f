"""What the models see of a text: word n-grams of one and two words in a sentence, and facts of the whole message."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from redflags.context import warnings_of
from redflags.message import SegmentKind
from redflags.sender import Sender
from redflags.text import Sentence, Text

MARKS = frozenset("!?$£€")
SHORT, LONG = 40, 150
QUESTIONS_MOST = 3
ANSWER = re.compile(r"\s*(?:re|aw|sv)\s*:", re.IGNORECASE)
WORDS = re.compile(r"[a-z]{2,}")
LEFT_OUT = frozenset({SegmentKind.QUOTED, SegmentKind.FOOTER})


@lru_cache(maxsize=50_000)
def spelled(norm: str) -> str:
    """A norm as the models know it, digits as 0; empty if it holds no word. Most norms come again, hence the cache."""
    if norm.isalpha() or norm in MARKS:
        return norm
    if norm.isdigit():
        return "0"
    return norm.strip("'\".,()") if any(map(str.isalpha, norm)) else ""


def words_of(text: Text, sentence: Sentence) -> list[str]:
    """The words of a sentence as the models know them; amounts, links and the like stand as their labels."""
    start, end = sentence.start, sentence.end
    if not any(text.labels[start:end]):
        return list(filter(None, map(spelled, text.norms[start:end])))
    words: list[str] = []
    for norm, label in zip(text.norms[start:end], text.labels[start:end], strict=True):
        if (word := label or spelled(norm)) and not (label and words and words[-1] == label):
            words.append(word)
    return words


def terms(rows_of_words: Iterable[Sequence[str]]) -> list[str]:
    """The words of some rows of words, and the pairs of neighbours."""
    return [
        term for words in rows_of_words for term in (*words, *(f"{left} {right}" for left, right in pairwise(words)))
    ]


def spoken(text: Text) -> list[int]:
    """The indices of the sentences that the sender says of himself: no quoted history, no legal footer, no warning of others.

    If all is quoted or footer, that counts after all.
    """
    left_out = [part for part in text.message.segments if part.kind in LEFT_OUT]
    kept = list(range(len(text.sentences)))
    if left_out:
        offsets = [text.body_offset(sentence.start) for sentence in text.sentences]
        own = [index for index in kept if not any(part.start <= offsets[index] < part.end for part in left_out)]
        kept = own or kept
    warnings = warnings_of(text)
    return [index for index in kept if index not in warnings]


def facts(sender: Sender, text: Text) -> list[str]:
    """Facts of the message as terms: free mail, another reply address, an answer, length, quoted history, how many questions.

    That a pasted text has no sender or subject is none: whoever pastes leaves them out of any message.
    """
    subject, words = text.message.subject, len(text.norms)
    quoted = any(part.kind is SegmentKind.QUOTED for part in text.message.segments)
    found = {
        "=free-mail": sender.free_mail,
        "=other-reply": bool(sender.reply_domain) and sender.reply_domain != sender.domain,
        "=answer": ANSWER.match(subject) is not None,
        "=quoted": quoted,
        "=short": words < SHORT,
        "=long": words > LONG,
        f"=length {words.bit_length()}": True,
        f"=questions {min(text.norms.count('?'), QUESTIONS_MOST)}": True,
    }
    return [name for name, holds in found.items() if holds]


ENVELOPE = ("<subject> ", "<from> ")


def envelope(sender: Sender, subject: Iterable[Sequence[str]]) -> list[list[str]]:
    """The words of the subject's sentences, and each word of the sender's name and mailbox, marked as such."""
    mailbox = f"{sender.name} {sender.address.partition('@')[0]}".lower()
    return [
        *([f"{ENVELOPE[0]}{word}" for word in words] for words in subject),
        *([f"{ENVELOPE[1]}{word}"] for word in WORDS.findall(mailbox)),
    ]
