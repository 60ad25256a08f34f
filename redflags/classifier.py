"""Score a message and its sentences with the trained models."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

import numpy as np

from redflags.corpus import KINDS, NOT_EMPLOYER
from redflags.features import facts, spoken, terms
from redflags.model import Model, probability
from redflags.sender import Sender
from redflags.text import Text

EMPLOYER, SCAM = "employer", "scam"
CUES_SHARE = 0.7
EVEN = 0.5


@dataclass(frozen=True, slots=True)
class Wording:
    """What the models make of a message: log-odds of employer mail, scam, kinds and flags.

    `sentences` are the indices of the sentences to score, with their terms; `whole` are the log-odds of every flag in the message as a whole.
    """

    model: Model
    terms: list[str]
    employer: float
    scam: float
    kinds: dict[str, float]
    sentences: list[int]
    sentence_terms: list[list[str]]
    whole: dict[str, float]

    def kind(self, cues: Mapping[str, float], employer_mail: float) -> str:
        """The likeliest kind by model and cues, among those of employer mail if it is such."""
        kinds = [kind for kind in KINDS if (kind in NOT_EMPLOYER) == (employer_mail < EVEN)]
        return max(kinds, key=lambda kind: self.kinds[kind] + CUES_SHARE * cues.get(kind, 0.0))

    def shown(self, least: float, most: int) -> Iterator[tuple[str, list[tuple[int, float]]]]:
        """Yield the flags that some sentence and the whole message show with log-odds of at least `least` together.

        With each come its sentences' indices and log-odds that do, best first, at most `most`.
        """
        if not self.sentences:
            return
        whole = np.array(list(self.whole.values()), dtype=np.float32)
        flags = self.model.sentence.log_odds(self.sentence_terms)
        together = flags + whole
        for column in np.flatnonzero(together.max(axis=0) >= least).tolist():
            best = np.argsort(-together[:, column], kind="stable")[:most]
            rows = [(self.sentences[row], float(flags[row, column])) for row in best if together[row, column] >= least]
            yield self.model.sentence.outputs[column], rows

    def most_like_scam(self) -> int:
        """The index of the sentence whose words add most to the message's being like a scam."""
        linear = self.model.message
        column = linear.weights[:, linear.outputs.index(SCAM)]

        def added(found: list[str]) -> float:
            rows = [linear.vocabulary[term] for term in found if term in linear.vocabulary]
            return float((column[rows] * linear.idf[rows]).sum())

        scores = map(added, self.sentence_terms)
        return max(zip(scores, self.sentences, strict=True), key=lambda scored: scored[0])[1]

    def employer_mail(self, cues: float) -> float:
        """The probability that it is employer mail: the model's log-odds, and a share of those of the cues.

        The corpus holds too little of all that a mailbox holds, so the cues keep their say; the share is set by hand.
        """
        return probability(self.employer + CUES_SHARE * math.log(cues / (1 - cues)))


def message_terms(sender: Sender, text: Text) -> tuple[list[int], list[list[str]], list[str]]:
    """The spoken sentences, the terms of each, and those of the whole message with its facts."""
    indices = spoken(text)
    sentences = [terms(text, text.sentences[index]) for index in indices]
    return indices, sentences, [*chain.from_iterable(sentences), *facts(sender, text)]


def read_wording(model: Model, sender: Sender, text: Text) -> Wording:
    """Score a message."""
    indices, sentences, whole = message_terms(sender, text)
    told = dict(zip(model.message.outputs, model.message.log_odds([whole])[0].tolist(), strict=True))
    return Wording(
        model=model,
        terms=whole,
        employer=told[EMPLOYER],
        scam=told[SCAM],
        kinds={kind: told[kind] for kind in KINDS},
        sentences=indices,
        sentence_terms=sentences,
        whole={name: told[name] for name in model.sentence.outputs},
    )
