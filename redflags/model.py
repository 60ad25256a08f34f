"""The trained models: a file of numbers, read without running anything from it, and scored with numpy alone."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, chain, pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

FORMAT = 3
FILE = "redflags.model"
Numbers = NDArray[np.float32]
Halves = NDArray[np.float16]


class ModelError(Exception):
    """A model file that is missing, truncated, altered or of another format; its message says which."""


@dataclass(frozen=True, slots=True)
class Linear:
    """A linear model over terms: log-odds = values x weights + bias.

    `weights` has a row a term and a column an output, in half precision since most of the time of scoring goes into fetching them; a term that is
    there has its idf for value, the vector scaled to length 1.
    """

    idf: Numbers
    weights: Halves
    bias: Numbers
    outputs: tuple[str, ...]

    def log_odds(self, documents: Sequence[Collection[int]]) -> Numbers:
        """The log-odds of every output, a row a document; each document is the rows of its terms, none of them twice."""
        rows = np.array(list(chain.from_iterable(documents)), dtype=np.int64)
        values = self.idf.take(rows)
        places = np.zeros((len(documents), len(rows)), dtype=np.float32)
        start = 0
        for number, document in enumerate(documents):
            end = start + len(document)
            found = values[start:end]
            if end > start:
                places[number, start:end] = found / np.sqrt(found @ found)
            start = end
        return self.bias + places @ self.weights[rows].astype(np.float32)

    def sums(self, documents: Sequence[Collection[int]], output: str) -> list[float]:
        """What the terms of each document add to one output, before the vector is scaled."""
        rows = list(chain.from_iterable(documents))
        added = (self.idf[rows] * self.weights[rows, self.outputs.index(output)]).tolist()
        ends = list(accumulate(map(len, documents)))
        return [sum(added[start:end]) for start, end in pairwise([0, *ends])]


@dataclass(frozen=True, slots=True)
class Model:
    """All that training learned: the terms with their rows, the message model, the sentence model, and the weighing."""

    vocabulary: Mapping[str, int]
    message: Linear
    sentence: Linear
    weighing: Mapping[str, Mapping[str, float]]
    name: str

    def rows(self, terms: Iterable[str]) -> set[int]:
        """The rows of the known terms."""
        found = set(map(self.vocabulary.get, terms))
        found.discard(None)
        return found  # type: ignore[return-value]

    def reasons(self, terms: Iterable[str], output: str, most: int = 4) -> list[tuple[str, float]]:
        """The terms of a message that add most to an output of the message model, with what they add in log-odds."""
        known = sorted({term for term in terms if term in self.vocabulary})
        if not known:
            return []
        rows = [self.vocabulary[term] for term in known]
        values = self.message.idf[rows]
        added = (
            values
            / np.sqrt(values @ values)
            * self.message.weights[rows, self.message.outputs.index(output)].astype(np.float32)
        )
        best = np.argsort(-added, kind="stable")[:most]
        return [(known[index], float(added[index])) for index in best if added[index] > 0]


@cache
def shipped() -> Path:
    """The shipped model file: beside the package in a wheel, in `models/` of a checkout."""
    package = Path(__file__).parent
    inside = package / "models" / FILE
    return inside if inside.exists() else package.parent / "models" / FILE


@cache
def load(path: Path) -> Model:
    """Read a model file; raise ModelError if it cannot be used."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"the model file {path.name} cannot be read ({error.strerror})") from error
    end_of_head = data.find(b"\n")
    payload = memoryview(data)[end_of_head + 1 :]
    try:
        header: dict[str, Any] = json.loads(data[: max(end_of_head, 0)])
        if header["format"] != FORMAT:
            raise ModelError(f"the model file {path.name} has format {header['format']}, not {FORMAT}")
        if hashlib.sha256(payload).hexdigest() != header["sha256"]:
            raise ModelError(f"the model file {path.name} is truncated or altered")
        start, end = header["vocabulary"]
        words = str(payload[start:end], "utf-8").split("\n")
        start, end = header["weights"]
        weights = np.frombuffer(payload[start:end], dtype="<f2").reshape(len(words), -1)
        return Model(
            vocabulary=dict(zip(words, range(len(words)), strict=True)),
            message=linear(header["message"], payload, weights),
            sentence=linear(header["sentence"], payload, weights),
            weighing=header["weighing"],
            name=header["name"],
        )
    except (ValueError, KeyError, TypeError) as error:
        raise ModelError(f"the model file {path.name} is not a model of this tool") from error


def linear(header: Mapping[str, Any], payload: memoryview, weights: Halves) -> Linear:
    """Cut one linear model out of the payload; its weights are some columns of those of both."""

    def part(name: str) -> Numbers:
        start, end = header[name]
        return np.frombuffer(payload[start:end], dtype="<f4")

    first, last = header["columns"]
    return Linear(idf=part("idf"), weights=weights[:, first:last], bias=part("bias"), outputs=tuple(header["outputs"]))


def dump(model: Model, path: Path) -> None:
    """Write a model file: one line of JSON, then the numbers it points into.

    The weights of both models stand side by side, a row a term, since a term is asked for both at once.
    """
    payload = bytearray()

    def add(data: bytes) -> list[int]:
        payload.extend(data)
        return [len(payload) - len(data), len(payload)]

    def header(part: Linear, first: int) -> dict[str, Any]:
        return {
            "outputs": list(part.outputs),
            "columns": [first, first + len(part.outputs)],
            "idf": add(part.idf.astype("<f4").tobytes()),
            "bias": add(part.bias.astype("<f4").tobytes()),
        }

    weights = np.concatenate([model.message.weights, model.sentence.weights], axis=1)
    head = {
        "format": FORMAT,
        "name": model.name,
        "vocabulary": add("\n".join(model.vocabulary).encode("utf-8")),
        "weights": add(weights.astype("<f2").tobytes()),
        "message": header(model.message, 0),
        "sentence": header(model.sentence, len(model.message.outputs)),
        "weighing": model.weighing,
    }
    head["sha256"] = hashlib.sha256(payload).hexdigest()
    path.write_bytes(json.dumps(head, sort_keys=True).encode("utf-8") + b"\n" + bytes(payload))


def log_odds(probability: float) -> float:
    """The log-odds of a probability, within 16 either way."""
    within = min(max(probability, 1e-7), 1 - 1e-7)
    return math.log(within / (1 - within))


def probability(log_odds: float) -> float:
    """The probability of log-odds."""
    return 1 / (1 + math.exp(-max(min(log_odds, 60.0), -60.0)))
