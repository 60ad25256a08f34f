"""Remember what was seen, as salted hashes, so that the next report tells only what is new."""

from __future__ import annotations

import json
import os
import secrets
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path

from redflags.assessment import Assessment
from redflags.finding import Finding
from redflags.message import Evidence

FORMAT = 1


class BaselineError(Exception):
    """A baseline file that cannot be used; its message says why."""


@dataclass(frozen=True, slots=True)
class Baseline:
    """The hashes of evidence seen before, and the salt they were made with."""

    salt: bytes
    seen: frozenset[str]

    def mark(self, process: Assessment, finding: Finding, evidence: Evidence) -> str:
        """The hash of a piece of evidence: its employer, flag and words."""
        words = "\0".join([process.employer, finding.flag.id, *evidence.quote.split()]).lower()
        return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16, key=self.salt).hexdigest()

    def new_in(self, process: Assessment) -> Assessment:
        """A process with only the findings and evidence that were not seen before."""
        findings = []
        for finding in process.findings:
            evidence = tuple(found for found in finding.evidence if self.mark(process, finding, found) not in self.seen)
            if evidence:
                findings.append(replace(finding, evidence=evidence))
        return replace(process, findings=tuple(findings))

    def with_all(self, processes: Iterable[Assessment]) -> Baseline:
        """The baseline that has also seen these."""
        marks = (
            self.mark(process, finding, evidence)
            for process in processes
            for finding in process.findings
            for evidence in finding.evidence
        )
        return replace(self, seen=self.seen.union(marks))


def unseen(baseline: Baseline, processes: Sequence[Assessment]) -> tuple[list[Assessment], int]:
    """The processes without what was seen before, and how many had nothing new and are left out."""
    kept = [(process, baseline.new_in(process)) for process in processes]
    hidden = sum(bool(process.findings) and not new.findings for process, new in kept)
    return [new for process, new in kept if new.findings or not process.findings], hidden


def read_baseline(path: Path, *, create: bool) -> Baseline:
    """Read a baseline file, or begin one if it may be created; raise BaselineError if it cannot be used."""
    if create and not path.exists():
        return Baseline(secrets.token_bytes(16), frozenset())
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        if found["format"] != FORMAT:
            raise BaselineError(f"the baseline {path} has format {found['format']}, not {FORMAT}")
        return Baseline(bytes.fromhex(found["salt"]), frozenset(map(str, found["seen"])))
    except OSError as error:
        raise BaselineError(
            f"the baseline {path} cannot be read ({error.strerror}); --update-baseline writes one"
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise BaselineError(f"{path} is not a baseline of this tool") from error


def write_baseline(path: Path, baseline: Baseline) -> None:
    """Write a baseline file at once, for its owner alone; raise OSError if that fails."""
    data = {"format": FORMAT, "salt": baseline.salt.hex(), "seen": sorted(baseline.seen)}
    write_whole(path, json.dumps(data, indent=1) + "\n")


def write_whole(path: Path, words: str) -> None:
    """Write a file at once or not at all; raise OSError if that fails."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(words)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
