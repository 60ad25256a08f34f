"""Labelled messages: reading them, and saying what is wrong with a file of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from redflags.catalogue import module_names
from redflags.message import Message
from redflags.readers.pasted import read_pasted

KINDS = (
    "outreach", "acknowledgement", "screening", "interview-invitation", "reschedule", "assessment", "status-update",
    "rejection", "offer", "onboarding", "reply", "job-alert", "other",
)  # fmt: skip
NOT_EMPLOYER = frozenset({"job-alert", "other"})


class LabelError(Exception):
    """A labelled file that cannot be used; its message names file, line and fault."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A message with its labels; `scam` and `kind` are None where the file does not say."""

    id: str
    subject: str
    sender: str
    text: str
    flags: tuple[tuple[str, str], ...]
    scam: bool | None
    kind: str | None
    group: str

    @property
    def message(self) -> Message:
        """The message as pasted text with its header lines."""
        lines = [f"{name}: {value}" for name, value in (("From", self.sender), ("Subject", self.subject)) if value]
        return read_pasted("\n".join([*lines, "", self.text]) if lines else self.text)


def read_labelled(paths: Iterable[Path]) -> list[Labelled]:
    """Read JSON lines of labelled messages; raise LabelError at the first fault."""
    rows: list[Labelled] = []
    seen: dict[str, str] = {}
    for path in paths:
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeError) as error:
            raise LabelError(f"{path} cannot be read ({error})") from error
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            place = f"{path}:{number}"
            row = labelled(line, place)
            if row.id in seen:
                raise LabelError(f"{place}: id {row.id!r} stands already at {seen[row.id]}")
            seen[row.id] = place
            rows.append(row)
    return rows


def labelled(line: str, place: str) -> Labelled:
    """One line's message; raise LabelError if it is broken, names an unknown flag or kind, or quotes what is not there."""
    try:
        row = json.loads(line)
    except ValueError as error:
        raise LabelError(f"{place}: broken JSON ({error})") from error
    if not isinstance(row, dict) or not isinstance(row.get("text"), str) or not isinstance(row.get("id"), str):
        raise LabelError(f"{place}: an object with the strings 'id' and 'text' is needed")
    subject, sender = str(row.get("subject") or ""), str(row.get("from") or "")
    flags = []
    for entry in row.get("flags") or []:
        if not isinstance(entry, dict) or entry.get("flag") not in module_names():
            raise LabelError(f"{place}: unknown flag {entry!r}; 'redflags list' names them")
        quote = str(entry.get("quote") or "")
        if quote and not any(quote in words for words in (row["text"], subject, sender)):
            raise LabelError(f"{place}: the quote {quote[:60]!r} is not in the message")
        flags.append((str(entry["flag"]), quote))
    kind = row.get("kind")
    if kind is not None and kind not in KINDS:
        raise LabelError(f"{place}: unknown kind {kind!r}; the kinds are {', '.join(KINDS)}")
    scam = row.get("scam")
    if scam is not None and not isinstance(scam, bool):
        raise LabelError(f"{place}: 'scam' must be true or false")
    return Labelled(
        row["id"], subject, sender, row["text"], tuple(flags), scam, kind, str(row.get("group") or row["id"])
    )


def near_copies(rows: Sequence[Labelled], most: float = 0.35) -> list[tuple[str, str, float]]:
    """Pairs of ids whose word 5-grams overlap (Jaccard) by more than `most`."""
    grams = [five_grams(row.text) for row in rows]
    holders: dict[tuple[str, ...], list[int]] = {}
    for index, found in enumerate(grams):
        for gram in found:
            holders.setdefault(gram, []).append(index)
    shared: dict[tuple[int, int], int] = {}
    for indices in holders.values():
        for place, left in enumerate(indices):
            for right in indices[place + 1 :]:
                shared[left, right] = shared.get((left, right), 0) + 1
    overlaps = ((left, right, count / len(grams[left] | grams[right])) for (left, right), count in shared.items())
    return [(rows[left].id, rows[right].id, overlap) for left, right, overlap in overlaps if overlap > most]


def five_grams(text: str) -> set[tuple[str, ...]]:
    """The word 5-grams of a text, or all its words if it has fewer."""
    words = "".join(char if char.isalnum() else " " for char in text.lower()).split()
    return {tuple(words[start : start + 5]) for start in range(len(words) - 4)} or {tuple(words)}
