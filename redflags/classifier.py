"""Score a message and its sentences with the trained models."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

import numpy as np

from redflags.corpus import KINDS, NOT_EMPLOYER
from redflags.features import envelope, facts, spoken, terms
from redflags.model import Model, probability
from redflags.sender import Sender
from redflags.text import Text
from redflags.triage import Cues

EMPLOYER, SCAM = "employer", "scam"
EVEN = 0.5


@dataclass(frozen=True, slots=True)
class Wording:
    """What the models make of a message: log-odds of employer mail, scam, kinds and flags.

    `sentences` are the indices of the sentences to score, `sentence_rows` the rows of their terms; `whole` are the log-odds of every flag in the message as a whole.
    """

    model: Model
    terms: list[str]
    employer: float
    scam: float
    kinds: dict[str, float]
    sentences: list[int]
    sentence_rows: list[set[int]]
    whole: dict[str, float]

    @property
    def employer_mail(self) -> float:
        """The probability that it is employer mail."""
        return probability(self.employer)

    @property
    def kind(self) -> str:
        """The likeliest kind, among those of employer mail if it is such."""
        kinds = [kind for kind in KINDS if (kind in NOT_EMPLOYER) == (self.employer_mail < EVEN)]
        return max(kinds, key=self.kinds.__getitem__)

    def shown(self, least: float, most: int) -> Iterator[tuple[str, list[tuple[int, float]]]]:
        """Yield the flags that some sentence and the whole message show with log-odds of at least `least` together.

        With each come its sentences' indices and log-odds that do, best first, at most `most`.
        """
        if not self.sentences:
            return
        whole = np.array(list(self.whole.values()), dtype=np.float32)
        flags = self.model.sentence.log_odds(self.sentence_rows)
        together = flags + whole
        for column in np.flatnonzero(together.max(axis=0) >= least).tolist():
            best = np.argsort(-together[:, column], kind="stable")[:most]
            rows = [(self.sentences[row], float(flags[row, column])) for row in best if together[row, column] >= least]
            yield self.model.sentence.outputs[column], rows

    def most_like_scam(self) -> int:
        """The index of the sentence whose words add most to the message's being like a scam."""
        scores = self.model.message.sums(self.sentence_rows, SCAM)
        return self.sentences[scores.index(max(scores))]


def message_terms(sender: Sender, text: Text, cues: Cues) -> tuple[list[int], list[list[str]], list[str]]:
    """The spoken sentences, the terms of each, and those of the whole message with its envelope, facts and cues."""
    indices = spoken(text)
    sentences = [terms(text, text.sentences[index]) for index in indices]
    subject = (found for index, found in zip(indices, sentences, strict=True) if text.in_subject(index))
    whole = [*chain.from_iterable(sentences), *envelope(sender, subject), *facts(sender, text), *cues.seen]
    return indices, sentences, whole


def read_wording(model: Model, sender: Sender, text: Text, cues: Cues) -> Wording:
    """Score a message."""
    indices, sentences, whole = message_terms(sender, text, cues)
    rows = [model.rows(found) for found in sentences]
    everything = set().union(*rows, model.rows(whole[sum(map(len, sentences)) :]))
    told = dict(zip(model.message.outputs, model.message.log_odds([everything])[0].tolist(), strict=True))
    return Wording(
        model=model,
        terms=whole,
        employer=told[EMPLOYER],
        scam=told[SCAM],
        kinds={kind: told[kind] for kind in KINDS},
        sentences=indices,
        sentence_rows=rows,
        whole={name: told[name] for name in model.sentence.outputs},
    )
