"""Tell cheaply which messages of a mailbox may be employer mail, before the dear steps."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from functools import cache

import numpy as np

from redflags.classifier import EMPLOYER
from redflags.domains import is_relay
from redflags.model import Model, probability
from redflags.parties import who
from redflags.triage import EMPLOYER as EMPLOYER_CUES
from redflags.triage import ORDINARY as ORDINARY_CUES

READ_MOST = 2_000  # characters: what a letter is about stands at its top
LEAST = -0.5  # log-odds; keeps 99.9 % of the corpus' employer mail and 99.5 % (219 of 220) of the test part's
MANY = 10
LISTED, UNSUBSCRIBE, BULK, CROWD, SHELVED, HIRING = -1.0, -1.0, -0.7, -0.7, -1.0, 1.0
WORDS = re.compile(r"[^\W\d_]+")
LETTERS = bytes(ord(chr(code).lower()) if chr(code).isascii() and chr(code).isalpha() else 32 for code in range(256))
SHELVES = re.compile(
    r"\b(?:promotions|category_(?:promotions|social|forums|updates)|category (?:promotions|social|forums))\b", re.I
)
HIRING_NAME = re.compile(
    r"\b(?:recruit\w*|careers?|talent|hiring|jobs|vacanc\w+|hr|human resources|staffing|candidates?|applications?|people team)\b", re.I
)  # fmt: skip
Slots = tuple[tuple[frozenset[str], tuple[frozenset[str], ...]], ...]


def facts_odds(headers: Mapping[str, str]) -> float:
    """What the headers say for employer mail (above 0) or for mail to many (below 0), in log-odds set by hand.

    They only lean: a sender can write any header, and a scam that says it is a list must not pass unseen.
    """
    name, address = who(headers.get("from", ""))
    local, _, domain = address.rpartition("@")
    odds = 0.0
    relayed = bool(domain) and is_relay(domain) and not headers.get("list-unsubscribe")
    if relayed or HIRING_NAME.search(f"{name} {re.sub(r'[._+-]', ' ', local)}"):
        odds += HIRING
    if headers.get("list-unsubscribe"):
        odds += UNSUBSCRIBE
    if headers.get("precedence", "").lower() in {"bulk", "list", "junk"}:
        odds += BULK
    if (headers.get("to", "") + headers.get("cc", "")).count("@") > MANY:
        odds += CROWD
    if SHELVES.search(headers.get("x-gmail-labels", "")):
        odds += SHELVED
    return odds


def listed_odds(headers: Mapping[str, str]) -> float:
    """What being delivered by a mailing list says, in log-odds; the cues of a full check know of it already."""
    return LISTED if headers.get("list-id") or headers.get("list-post") else 0.0


def with_facts(employer_mail: float, headers: Mapping[str, str]) -> float:
    """The probability of employer mail that a check gave, moved by what the headers say."""
    certain = min(max(employer_mail, 1e-9), 1 - 1e-9)
    return probability(math.log(certain / (1 - certain)) + facts_odds(headers))


class Sieve:
    """The employer output of the message model over words cut without spaCy, and over the cues' words."""

    def __init__(self, model: Model) -> None:
        """Cut the one output out of the message model; pairs of words stand as one number, sorted, to be looked up together."""
        linear = model.message
        column = linear.outputs.index(EMPLOYER)
        self.bias = float(linear.bias[column])
        self.words = {term: row for term, row in model.vocabulary.items() if " " not in term}
        self.base = len(model.vocabulary)
        coded = []
        for term, row in model.vocabulary.items():
            left, _, right = term.partition(" ")
            if left in self.words and right in self.words:
                coded.append((self.words[left] * self.base + self.words[right], row))
        coded.append((np.iinfo(np.int64).max, 0))  # so that every number has its place
        self.pairs, rows = np.array(sorted(coded), dtype=np.int64).T.copy()
        weights, squares = linear.idf * linear.weights[:, column], linear.idf**2
        self.pair_weights, self.pair_squares = weights[rows], squares[rows]
        self.weights: list[float] = weights.tolist()
        self.squares: list[float] = squares.tolist()
        self.cues: dict[str, list[tuple[Slots, int]]] = {}
        for name, slots in cue_words():
            if name in model.vocabulary:
                for word in telling_words(slots):
                    self.cues.setdefault(word, []).append((slots, model.vocabulary[name]))

    def odds(self, text: str) -> float:
        """The log-odds of employer mail by the words of subject and text."""
        words = words_of(text[:READ_MOST])
        rows = [row for row in map(self.words.get, words) if row is not None]
        chosen = set(rows)
        if telling := [word for word in words if word in self.cues]:
            held = set(words)
            chosen.update(row for word in telling for slots, row in self.cues[word] if filled(slots, held))
        if not chosen:
            return self.bias
        found = np.array(rows, dtype=np.int64)
        coded = found[:-1] * self.base + found[1:]
        places = self.pairs.searchsorted(coded)
        known = places[self.pairs[places] == coded]
        added = sum(map(self.weights.__getitem__, chosen)) + float(self.pair_weights[known].sum())
        squares = sum(map(self.squares.__getitem__, chosen)) + float(self.pair_squares[known].sum())
        return self.bias + added / math.sqrt(squares)

    def wanted(self, headers: Mapping[str, str], text: str) -> bool:
        """Whether a message is worth a full check."""
        words = f"{headers.get('subject', '')}\n{text}"
        return self.odds(words) + facts_odds(headers) + listed_odds(headers) >= LEAST


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, ASCII letters alone: all that the model's words hold, cut ten times as fast as by a regex."""
    return text.encode("ascii", "replace").translate(LETTERS).decode("ascii").split()


def filled(slots: Slots, words: set[str]) -> bool:
    """Whether words fill every slot of a cue, in any order."""
    return all(not words.isdisjoint(singles) or any(form <= words for form in several) for singles, several in slots)


def telling_words(slots: Slots) -> frozenset[str]:
    """Words of which a text must hold one to fill the slots: of the slot with the least common ones, which are the longest, one of each form."""
    needed = (
        singles.union(max(form, key=lambda word: (len(word), word)) for form in several) for singles, several in slots
    )
    return max(needed, key=lambda words: min(map(len, words)))


@cache
def cue_words() -> tuple[tuple[str, Slots], ...]:
    """The words each cue of triage for or against employer mail needs, without their order, by the name it has among the model's terms."""
    return tuple((f"~{index}", slots_of(cue)) for index, cue in enumerate([*EMPLOYER_CUES, *ORDINARY_CUES]))


def slots_of(cue: str) -> Slots:
    """For each slot of a cue the single words and the sets of words that fill it; gaps and typed spans ask for nothing."""
    slots = (slot for slot in cue.split() if not slot.startswith("..") and "<" not in slot)
    forms = ([frozenset(WORDS.findall(form)) for form in slot.split("|")] for slot in slots)
    return tuple(
        (
            frozenset(word for form in found if len(form) == 1 for word in form),
            tuple(form for form in found if len(form) > 1),
        )
        for found in forms
    )
