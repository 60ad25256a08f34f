"""Measure events, flags and next steps; run as `python benchmarks/timelines.py [--errors] [--flags] [FILE.jsonl...]`.

Without files it reads data/timelines/timelines.jsonl, notes.jsonl and threads.jsonl. The unseen files are measured once, at
the end, and never with --errors. data/README.md has the label guide.
"""

from __future__ import annotations

import argparse
import json
import mailbox
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import redflags
from redflags.assessment import Assessment
from redflags.checking import case_of, trained
from redflags.evaluation import share
from redflags.events import events_of
from redflags.readers.mail import read_mail
from redflags.timelines import assess_timeline

ROOT = Path(__file__).resolve().parent.parent
FILES = [ROOT / "data" / "timelines" / name for name in ("timelines.jsonl", "notes.jsonl", "threads.jsonl")]
# The flags of a timeline; others that a timeline may raise are not labelled and not measured.
FLAGS = frozenset(
    """last-minute-reschedule repeated-reschedule cross-round-reschedule interviewer-no-show kept-waiting cancel-without-reschedule
    reschedule-without-reason surprise-format-change short-notice-interview application-no-response post-screen-silence
    post-interview-ghosting late-stage-ghosting assessment-ghosting missed-promised-date follow-up-ignored serial-delay
    statutory-notice-overdue post-offer-silence excess-rounds goalpost-moving restart-process prolonged-process serial-assessments
    tight-assessment-deadline exploding-offer bait-and-switch lowball-after-agreement withheld-contract instant-hire reposted-role""".split()
)
# Kinds where it matters whose doing it was.
CHANGES = frozenset({"interview-rescheduled", "interview-cancelled", "interview-missed", "kept-waiting"})
STEADY = frozenset({"status-update", "reply-received"})
GROUPS = {"csv": "structured", "json": "structured", "yaml": "structured", "notes": "notes", "mbox": "threads"}


@dataclass(slots=True)
class Tally:
    """The counts of one group of records."""

    hits: int = 0
    given: int = 0
    wanted: int = 0
    by: Counter[bool] = field(default_factory=Counter)
    changes: Counter[bool] = field(default_factory=Counter)
    targets: Counter[bool] = field(default_factory=Counter)
    flag_hits: Counter[str] = field(default_factory=Counter)
    flag_false: Counter[str] = field(default_factory=Counter)
    flag_missed: Counter[str] = field(default_factory=Counter)
    borderline: int = 0
    clean: Counter[bool] = field(default_factory=Counter)
    steps: Counter[bool] = field(default_factory=Counter)
    records: int = 0
    failed: int = 0


def assess(record: dict[str, Any], folder: Path) -> list[Assessment]:
    """What the package answers for a record."""
    as_of, region = date.fromisoformat(record["as_of"]), record["region"]
    if "text" in record:
        return redflags.timeline(record["text"], as_of=as_of, region=region)
    box = mailbox.mbox(folder / record["file"], create=False)
    messages = [read_mail(box.get_bytes(key)) for key in box.iterkeys()]
    model, _ = trained()
    kinds = [case_of(message, as_of, model).kind for message in messages]
    course = events_of(messages, kinds, me=[record["me"]], as_of=as_of, region=region)
    return [assess_timeline(course, source=record["file"])]


def pairs(
    expected: Sequence[dict[str, Any]], given: Sequence[Assessment]
) -> list[tuple[dict[str, Any], Assessment | None]]:
    """Each expected process with the answer whose employer's name is nearest; a lone one with a lone one."""
    if len(expected) == len(given) == 1:
        return [(expected[0], given[0])]
    left = list(given)
    paired: list[tuple[dict[str, Any], Assessment | None]] = []
    for process in expected:
        near = [
            (SequenceMatcher(None, process["employer"].casefold(), one.employer.casefold()).ratio(), one)
            for one in left
        ]
        best, one = max(near, key=lambda pair: pair[0], default=(0.0, None))
        if one is not None and best >= 0.6:
            left.remove(one)
            paired.append((process, one))
        else:
            paired.append((process, None))
    return paired


def events_in(process: dict[str, Any]) -> list[dict[str, Any]]:
    """The events that are measured: notes carry no claim about the process, and a promise says how things stand."""
    promised = {event["date"][:10] for event in process["events"] if event["kind"] == "promise-made"}
    return [
        event
        for event in process["events"]
        if event["kind"] != "note" and not (event["kind"] in STEADY and event["date"][:10] in promised)
    ]


def compare(expected: dict[str, Any], given: dict[str, Any], tally: Tally, *, dated: bool = True) -> Iterator[str]:
    """Count one process and yield what differs, a line each; its events only if it has dates."""
    wanted, got = (events_in(expected), events_in(given)) if dated else ([], [])
    promised = {event["date"][:10] for event in wanted if event["kind"] == "promise-made"}
    got = [event for event in got if not (event["kind"] in STEADY and event["date"][:10] in promised)]
    tally.wanted += len(wanted)
    tally.given += len(got)
    rest = list(got)
    for event in wanted:
        same = [other for other in rest if (other["kind"], other["date"][:10]) == (event["kind"], event["date"][:10])]
        if not same:
            yield f"event missing: {event['date'][:10]} {event['kind']} by {event['by']}"
            continue
        other = same[0]
        rest.remove(other)
        tally.hits += 1
        if not event["kind"].endswith("-held"):
            tally.by[event["by"] == other["by"]] += 1
        if event["kind"] in CHANGES:
            tally.changes[event["by"] == other["by"]] += 1
            if event["by"] != other["by"]:
                yield f"by: {event['date'][:10]} {event['kind']} is by {event['by']}, not {other['by']}"
        if event["for"]:
            right = (other["for"] or "")[: len(event["for"])] == event["for"]
            tally.targets[right] += 1
            if not right:
                yield f"for: {event['date'][:10]} {event['kind']} is for {event['for']}, not {other['for']}"
    for other in rest:
        yield f"event too many: {other['date'][:10]} {other['kind']} by {other['by']}"
    right, borderline = set(expected["flags"]), set(expected.get("tolerated", ()))
    raised = {finding["flag"] for finding in given["findings"]} & FLAGS
    tally.borderline += len(raised & borderline)
    raised -= borderline
    tally.flag_hits.update(raised & right)
    tally.flag_false.update(raised - right)
    tally.flag_missed.update(right - raised)
    if not right:
        tally.clean[not raised] += 1
    for flag in sorted(raised - right):
        yield f"flag too many: {flag}"
    for flag in sorted(right - raised):
        yield f"flag missing: {flag}"
    step = given["next_step"]["action"]
    tally.steps[step == expected["next_step"]] += 1
    if step != expected["next_step"]:
        yield f"next step: {expected['next_step']}, not {step}"


def measure(files: Sequence[Path], *, errors: bool = False) -> dict[str, Tally]:
    """The counts of every group in the files; print each disagreement if asked."""
    tallies: dict[str, Tally] = {}
    for path in files:
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            tally = tallies.setdefault(GROUPS[record.get("form", "mbox")], Tally())
            tally.records += 1
            said: list[str] = []
            try:
                given = assess(record, path.parent)
            except Exception as error:  # a crash on one record is a result, not the end of the measurement
                given = []
                tally.failed += 1
                said.append(f"failed: {type(error).__name__} {error}")
            matched = pairs(record["expected"], given)
            for process, one in matched:
                answer = (
                    one.to_dict() if one else {"events": [], "findings": [], "next_step": {"action": "(no process)"}}
                )
                said += compare(process, answer, tally, dated=not record.get("undated"))
            used = {id(one) for _, one in matched}
            for one in given:
                if id(one) not in used:
                    nobody = {
                        "employer": "",
                        "events": [],
                        "flags": [],
                        "next_step": one.to_dict()["next_step"]["action"],
                    }
                    said += [
                        f"process too many: {one.employer}",
                        *compare(nobody, one.to_dict(), tally, dated=not record.get("undated")),
                    ]
            if errors:
                for each in said:
                    print(f"{record['id']}: {each}")
    return tallies


def shown(hits: int, of: int) -> str:
    """A share with its counts and interval."""
    found = share(hits, of)
    if not of:
        return "none"
    return f"{found['share']:.3f} ({hits}/{of}, {found['interval'][0]:.3f} to {found['interval'][1]:.3f})"


def report(name: str, tally: Tally) -> None:
    """Print the figures of a group."""
    hits, false, missed = (counts.total() for counts in (tally.flag_hits, tally.flag_false, tally.flag_missed))
    f1 = 2 * tally.hits / (tally.given + tally.wanted) if tally.given + tally.wanted else 0.0
    print(f"{name}: {tally.records} records, {tally.failed} not read")
    print(
        f"  events (kind and date)  F1 {f1:.3f}, precision {shown(tally.hits, tally.given)}, recall {shown(tally.hits, tally.wanted)}"
    )
    print(
        f"  by, of the events found {shown(tally.by[True], tally.by.total())}; of moves, cancellations, misses {shown(tally.changes[True], tally.changes.total())}"
    )
    print(f"  for, of those with one  {shown(tally.targets[True], tally.targets.total())}")
    print(
        f"  flags                   precision {shown(hits, hits + false)}, recall {shown(hits, hits + missed)}; {tally.borderline} borderline ones not counted"
    )
    print(f"  clean processes clean   {shown(tally.clean[True], tally.clean.total())}")
    print(f"  next step               {shown(tally.steps[True], tally.steps.total())}")


def total(tallies: Sequence[Tally]) -> Tally:
    """All groups as one."""
    whole = Tally()
    for tally in tallies:
        for name in Tally.__slots__:
            setattr(whole, name, getattr(whole, name) + getattr(tally, name))
    return whole


def main() -> None:
    """Measure the files given."""
    parser = argparse.ArgumentParser(
        description="Measure events, flags and next steps on labelled timelines and threads."
    )
    parser.add_argument("files", nargs="*", type=Path, default=FILES)
    parser.add_argument("--errors", action="store_true", help="print each disagreement in one line")
    parser.add_argument("--flags", action="store_true", help="print the counts of each flag")
    chosen = parser.parse_args()
    if chosen.errors and any("unseen" in path.name for path in chosen.files):
        parser.error("--errors does not go with the unseen files: they are measured, not tuned on")
    tallies = measure(chosen.files, errors=chosen.errors)
    for name, tally in sorted(tallies.items()):
        report(name, tally)
    whole = total(list(tallies.values()))
    if len(tallies) > 1:
        report("all", whole)
    if chosen.flags:
        for flag in sorted(FLAGS):
            print(
                f"  {flag:26} {whole.flag_hits[flag]:3} right {whole.flag_false[flag]:3} too many {whole.flag_missed[flag]:3} missing"
            )


if __name__ == "__main__":
    main()
