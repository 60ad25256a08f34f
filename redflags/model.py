"""The trained models: a file of numbers, read without running anything from it, and scored with numpy alone."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

FORMAT = 4
FILE = "redflags.model"
MOST = 127  # of a weight in the file
Numbers = NDArray[np.float32]
Bytes = NDArray[np.int8]
Rows = NDArray[np.int64]


class ModelError(Exception):
    """A model file that is missing, truncated, altered or of another format; its message says which."""


@dataclass(frozen=True, slots=True)
class Linear:
    """A linear model over terms: log-odds = bias + scale x (values x weights).

    A term that is there has its idf for value, the vector scaled to length 1. The weights are some columns of the model's: whole numbers up to 127, since
    most of the time of scoring goes into fetching them; `scale` (one an output) makes log-odds of them.
    """

    idf: Numbers
    columns: slice
    scale: Numbers
    bias: Numbers
    outputs: tuple[str, ...]

    def log_odds(self, known: Known) -> Numbers:
        """The log-odds of every output (columns) for every document (rows) of known terms."""
        values = known.held * self.idf.take(known.rows)
        lengths = np.sqrt(np.einsum("ij,ij->i", values, values))
        lengths[lengths == 0] = 1
        found: Numbers = self.bias + self.scale * ((values @ known.weights[:, self.columns]) / lengths[:, None])
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """The known terms of some documents: their rows, none twice; which document (rows) holds which (columns), as 0 or 1; and their weights."""

    rows: Rows
    held: Numbers
    weights: Numbers


@dataclass(frozen=True, slots=True)
class Model:
    """All that training learned: the terms, the message model, the sentence model, and the weighing.

    A term is one of `words`, whose rows are given by `numbers`, or two words that stand side by side: `pairs` are their codes, sorted, whose rows follow in
    this order. `weights` has a row a term, and a column an output of either model.
    """

    words: Sequence[str]
    numbers: Mapping[str, int]
    pairs: Rows
    weights: Bytes
    message: Linear
    sentence: Linear
    weighing: Mapping[str, Mapping[str, float]]
    name: str

    def known(self, documents: Sequence[Sequence[Sequence[str]]]) -> Known:
        """Look up the terms of documents, each some rows of words; words at the ends of two rows are no pair."""
        get = self.numbers.get
        words = [word for document in documents for row in document for word in (*row, "")]
        numbers = np.array([get(word, -1) for word in words], dtype=np.int64)
        places = np.repeat(
            np.arange(len(documents)), [sum(map(len, document)) + len(document) for document in documents]
        )
        codes = code(numbers[:-1], numbers[1:], len(self.words))
        found = self.pairs.searchsorted(codes)
        paired = np.flatnonzero(self.pairs.take(found, mode="clip") == codes)
        single = np.flatnonzero(numbers >= 0)
        all_rows = np.concatenate([numbers[single], found[paired] + len(self.words)])
        present = np.zeros(len(self.weights), dtype=np.bool_)
        present[all_rows] = True
        rows = np.flatnonzero(present)
        held = np.zeros((len(documents), len(rows)), dtype=np.float32)
        held[np.concatenate([places[single], places[paired]]), rows.searchsorted(all_rows)] = 1
        return Known(rows, held, self.weights.take(rows, axis=0).astype(np.float32))

    def term(self, row: int) -> str:
        """The term of a row."""
        if row < len(self.words):
            return self.words[row]
        left, right = divmod(int(self.pairs[row - len(self.words)]), len(self.words) + 1)
        return f"{self.words[left]} {self.words[right - 1]}"

    def reasons(self, known: Known, output: str, most: int = 4) -> list[tuple[str, float]]:
        """The terms of a message that add most to an output of the message model, with what they add in log-odds."""
        column = self.message.outputs.index(output)
        values = self.message.idf.take(known.rows)
        weights = known.weights[:, self.message.columns][:, column] * self.message.scale[column]
        added = values / np.sqrt(values @ values) * weights
        best = np.argsort(-added, kind="stable")[:most]
        return [(self.term(known.rows[index]), float(added[index])) for index in best if added[index] > 0]


def code(left: Rows, right: Rows, words: int) -> Rows:
    """One number for each pair of rows of words, given how many words there are; that of a pair with an unknown word (row -1) is none of a known pair."""
    return left * (words + 1) + right + 1


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
        return model_of(header, payload)
    except (ValueError, KeyError, TypeError) as error:
        raise ModelError(f"the model file {path.name} is not a model of this tool") from error


def model_of(header: Mapping[str, Any], payload: memoryview) -> Model:
    """The model whose numbers stand in a payload."""

    def part(place: Sequence[int], kind: str) -> NDArray[Any]:
        return np.frombuffer(payload[slice(*place)], dtype=kind)

    def linear(of: Mapping[str, Any]) -> Linear:
        idf, scale, bias = (part(of[name], "<f4") for name in ("idf", "scale", "bias"))
        return Linear(idf, slice(*of["columns"]), scale, bias, tuple(of["outputs"]))

    words = str(payload[slice(*header["words"])], "utf-8").split("\n")
    pairs = part(header["pairs"], "<i8")
    return Model(
        words=words,
        numbers=dict(zip(words, range(len(words)), strict=True)),
        pairs=pairs,
        weights=part(header["weights"], "<i1").reshape(len(words) + len(pairs), -1),
        message=linear(header["message"]),
        sentence=linear(header["sentence"]),
        weighing=header["weighing"],
        name=header["name"],
    )


def dump(model: Model, path: Path) -> None:
    """Write a model file: one line of JSON, then the numbers it points into."""
    payload = bytearray()

    def add(data: bytes) -> list[int]:
        payload.extend(data)
        return [len(payload) - len(data), len(payload)]

    def header(part: Linear) -> dict[str, Any]:
        numbers = {"idf": part.idf, "scale": part.scale, "bias": part.bias}
        return {
            "outputs": list(part.outputs),
            "columns": [part.columns.start, part.columns.stop],
            **{name: add(found.astype("<f4").tobytes()) for name, found in numbers.items()},
        }

    head = {
        "format": FORMAT,
        "name": model.name,
        "words": add("\n".join(model.words).encode("utf-8")),
        "pairs": add(model.pairs.astype("<i8").tobytes()),
        "weights": add(model.weights.tobytes()),
        "message": header(model.message),
        "sentence": header(model.sentence),
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
