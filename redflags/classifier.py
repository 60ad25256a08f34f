"""Score a message and its sentences with the trained models."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from redflags.corpus import KINDS, NOT_EMPLOYER
from redflags.features import envelope, facts, spoken, words_of
from redflags.model import Known, Model, probability
from redflags.sender import Sender
from redflags.text import Text

EMPLOYER, SCAM = "employer", "scam"
EVEN = 0.5


@dataclass(frozen=True, slots=True)
class Wording:
    """What the models make of a message: log-odds of employer mail, scam, kinds and flags.

    `sentences` are the indices of the sentences to score, `known` their terms (a document each) and those of the rest of the message (the last);
    `whole` are the log-odds of every flag in the message as a whole.
    """

    model: Model
    known: Known
    sentences: list[int]
    employer: float
    scam: float
    kinds: dict[str, float]
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
        flags = self.model.sentence.log_odds(self.known)[:-1]
        together = flags + whole
        for column in np.flatnonzero(together.max(axis=0) >= least).tolist():
            best = np.argsort(-together[:, column], kind="stable")[:most]
            rows = [(self.sentences[row], float(flags[row, column])) for row in best if together[row, column] >= least]
            yield self.model.sentence.outputs[column], rows

    def most_like_scam(self) -> int:
        """The index of the sentence whose words add most to the message's being like a scam."""
        message, known = self.model.message, self.known
        added = message.idf.take(known.rows) * known.weights[:, message.outputs.index(SCAM)]
        return self.sentences[int((known.held[:-1] @ added).argmax())]


def message_words(sender: Sender, text: Text) -> tuple[list[int], list[list[str]], list[list[str]]]:
    """The spoken sentences, the words of each, and those of the rest of the message: its envelope and facts."""
    indices = spoken(text)
    sentences = [words_of(text, text.sentences[index]) for index in indices]
    subject = (found for index, found in zip(indices, sentences, strict=True) if text.in_subject(index))
    rest = [*envelope(sender, subject), *([name] for name in facts(sender, text))]
    return indices, sentences, rest


def read_wording(model: Model, sender: Sender, text: Text) -> Wording:
    """Score a message."""
    indices, sentences, rest = message_words(sender, text)
    known = model.known([*([words] for words in sentences), rest])
    everything = replace(known, held=np.ones((1, len(known.rows)), dtype=np.float32))
    told = dict(zip(model.message.outputs, model.message.log_odds(everything)[0].tolist(), strict=True))
    return Wording(
        model=model,
        known=known,
        sentences=indices,
        employer=told[EMPLOYER],
        scam=told[SCAM],
        kinds={kind: told[kind] for kind in KINDS},
        whole={name: told[name] for name in model.sentence.outputs},
    )
