"""The trained models: a file of numbers, read without running anything from it, and scored with numpy alone."""

from __future__ import annotations

import hashlib
import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

FORMAT = 1
FILE = "redflags.model"
Numbers = NDArray[np.float32]


class ModelError(Exception):
    """A model file that is missing, truncated, altered or of another format; its message says which."""


@dataclass(frozen=True, slots=True)
class Linear:
    """A linear model over tf-idf terms: log-odds = values x weights + bias.

    `weights` has a row a term and a column an output; a term's value is (1 + log count) x idf, the vector scaled to length 1.
    """

    vocabulary: Mapping[str, int]
    idf: Numbers
    weights: Numbers
    bias: Numbers
    outputs: tuple[str, ...]

    def vector(self, terms: Iterable[str]) -> tuple[list[str], NDArray[np.int64], Numbers]:
        """The known terms, their rows, and their values."""
        known = Counter(filter(self.vocabulary.__contains__, terms))
        rows = np.array(list(map(self.vocabulary.__getitem__, known)), dtype=np.int64)
        values = (1 + np.log(np.array(list(known.values()), dtype=np.float32))) * self.idf[rows]
        length = math.sqrt(float(values @ values)) or 1.0
        return list(known), rows, (values / length).astype(np.float32)

    def log_odds(self, documents: Sequence[Iterable[str]]) -> Numbers:
        """The log-odds of every output, a row a document of terms."""
        scores = np.tile(self.bias, (len(documents), 1))
        rows: list[int] = []
        counts: list[int] = []
        starts, filled = [], []
        for place, terms in enumerate(documents):
            known = Counter(map(self.vocabulary.get, terms))
            known.pop(None, None)
            if known:
                starts.append(len(rows))
                filled.append(place)
                rows.extend(known)  # type: ignore[arg-type]
                counts.extend(known.values())
        if not filled:
            return scores
        values = (1 + np.log(np.array(counts, dtype=np.float32))) * self.idf[rows]
        lengths = np.sqrt(np.add.reduceat(values * values, starts))
        sums = np.add.reduceat(values[:, None] * self.weights[rows], starts, axis=0)
        scores[filled] += sums / lengths[:, None]
        return scores

    def reasons(self, terms: Iterable[str], output: str, most: int = 4) -> list[tuple[str, float]]:
        """The terms that add most to an output, with what they add in log-odds."""
        known, rows, values = self.vector(terms)
        added = values * self.weights[rows, self.outputs.index(output)]
        best = np.argsort(-added)[:most]
        return [(known[index], float(added[index])) for index in best if added[index] > 0]


@dataclass(frozen=True, slots=True)
class Model:
    """All that training learned: the message model, the sentence model, the weighing, and the card's key facts."""

    message: Linear
    sentence: Linear
    weighing: Mapping[str, Mapping[str, float]]
    name: str


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
    head, _, payload = data.partition(b"\n")
    try:
        header: dict[str, Any] = json.loads(head)
        if header["format"] != FORMAT:
            raise ModelError(f"the model file {path.name} has format {header['format']}, not {FORMAT}")
        if hashlib.sha256(payload).hexdigest() != header["sha256"]:
            raise ModelError(f"the model file {path.name} is truncated or altered")
        return Model(
            message=linear(header["message"], payload),
            sentence=linear(header["sentence"], payload),
            weighing=header["weighing"],
            name=header["name"],
        )
    except (ValueError, KeyError, TypeError) as error:
        raise ModelError(f"the model file {path.name} is not a model of this tool") from error


def linear(header: Mapping[str, Any], payload: bytes) -> Linear:
    """Cut one linear model out of the payload."""

    def part(name: str) -> bytes:
        start, end = header[name]
        return payload[start:end]

    words = part("vocabulary").decode("utf-8").split("\n")
    outputs = tuple(header["outputs"])
    return Linear(
        vocabulary=dict(zip(words, range(len(words)), strict=True)),
        idf=np.frombuffer(part("idf"), dtype="<f4"),
        weights=np.frombuffer(part("weights"), dtype="<f4").reshape(len(words), len(outputs)),
        bias=np.frombuffer(part("bias"), dtype="<f4"),
        outputs=outputs,
    )


def dump(model: Model, path: Path) -> None:
    """Write a model file: one line of JSON, then the numbers it points into."""
    payload = bytearray()

    def add(data: bytes) -> list[int]:
        payload.extend(data)
        return [len(payload) - len(data), len(payload)]

    def header(part: Linear) -> dict[str, Any]:
        return {
            "outputs": list(part.outputs),
            "vocabulary": add("\n".join(part.vocabulary).encode("utf-8")),
            "idf": add(part.idf.astype("<f4").tobytes()),
            "weights": add(np.ascontiguousarray(part.weights, dtype="<f4").tobytes()),
            "bias": add(part.bias.astype("<f4").tobytes()),
        }

    head = {
        "format": FORMAT,
        "name": model.name,
        "message": header(model.message),
        "sentence": header(model.sentence),
        "weighing": model.weighing,
    }
    head["sha256"] = hashlib.sha256(payload).hexdigest()
    path.write_bytes(json.dumps(head, sort_keys=True).encode("utf-8") + b"\n" + bytes(payload))


def probability(log_odds: float) -> float:
    """The probability of log-odds."""
    return 1 / (1 + math.exp(-max(min(log_odds, 60.0), -60.0)))
