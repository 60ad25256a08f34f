"""Put messages together: copies, threads, and all dealings with one employer about one job."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from email.utils import getaddresses

from redflags.assessment import Assessment
from redflags.course import course_of
from redflags.domains import is_free_mail, is_relay, label, registrable
from redflags.event import By, Event, EventKind, Timeline
from redflags.finding import Finding
from redflags.flag import Axis, Level
from redflags.ladder import next_step_of
from redflags.message import Evidence
from redflags.next_step import safety_step
from redflags.parties import names_of, normal, role_words, same_role, who
from redflags.readings import Read, put_together
from redflags.record import Record, Trace, aware, digest
from redflags.timelines import explanations, find, limits_of

LONG_SILENCE = timedelta(days=180)
SAME_TALK = timedelta(days=90)
REPLIED = re.compile(
    r"^\s*(?:(?:re|fwd?|aw|wg|sv|vs|antw|tr|rv|ref)\s*(?:\[\d+\])?:\s*|\[[^\]]{1,40}\]\s*)+", re.IGNORECASE
)
EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
QUIET_DAYS = timedelta(days=7)  # a mailbox whose newest message is no older goes up to the day of judging


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """All dealings with one employer about one job, oldest message first.

    `others` are the times of messages in its threads that were not kept, and whether the owner wrote them.
    """

    employer: str
    role: str
    records: tuple[Record, ...]
    others: tuple[tuple[datetime, bool], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a scan knows beside the process: the day of judging, the last day the mail covers, whether it holds mail of the owner's, region, flags left out."""

    as_of: date
    until: date | None = None
    sent_mail: bool = False
    region: str = ""
    ignore: frozenset[str] = frozenset()


@dataclass(slots=True)
class Thread:
    """The messages of one conversation."""

    records: list[Record]
    others: list[tuple[datetime, bool]]

    @property
    def first(self) -> datetime:
        """When its first message was sent."""
        return min(map(sent, self.records))

    @property
    def last(self) -> datetime:
        """When its last message was sent."""
        return max(map(sent, self.records))

    @property
    def role(self) -> str:
        """The job its messages name first."""
        return next((record.role for record in self.records if record.role), "")


def sent(record: Record) -> datetime:
    """When a message was sent, in UTC; undated ones come first."""
    return aware(record.message.date) if record.message.date else EARLIEST


def without_copies(records: Iterable[Record]) -> list[Record]:
    """Each message once, the first copy of it, in order of date."""
    unique: dict[str, Record] = {}
    for record in records:
        kept = unique.get(record.key)
        if kept is None or (kept.thread == "" and record.thread):
            unique[record.key] = record
    return sorted(unique.values(), key=lambda record: (sent(record), record.key))


def processes(records: Iterable[Record], traces: Iterable[Trace] = (), *, key: bytes = b"") -> list[Process]:
    """The hiring processes among messages, in order of their first; `key` is that of the traces' hashes."""
    kept = [thread for thread in threads(without_copies(records), traces, key) if any(map(is_sure, thread.records))]
    by_employer: defaultdict[str, list[Thread]] = defaultdict(list)
    known = names_known(record for thread in kept for record in thread.records)
    for thread in sorted(kept, key=lambda thread: (thread.first, thread.records[0].key)):
        by_employer[employer_of(thread, known)].append(thread)
    found = [process for party, group in by_employer.items() for process in by_role(party, group)]
    return sorted(found, key=lambda process: (sent(process.records[0]), process.records[0].key))


def is_sure(record: Record) -> bool:
    """Whether a message is employer mail by itself."""
    return record.sure and not record.own


def threads(records: Sequence[Record], traces: Iterable[Trace], key: bytes) -> list[Thread]:
    """Conversations, by the export's own ids and by what answers what, then by subject and people."""
    joined = Joined()
    for record in records:
        joined.join(digest(record.key, key), *(digest(link, key) for link in record.links))
        if record.thread:
            joined.join(digest(record.key, key), digest(f"thread:{record.thread}", key))
    traces = list({trace.key: trace for trace in traces}.values())
    for trace in traces:
        joined.join(trace.key, *trace.links)
    latest: dict[tuple[str, str], Record] = {}
    for record in records:
        talk = (subject_of(record), party_of(record))
        if not all(talk):
            continue
        before = latest.get(talk)
        if before and sent(record) - sent(before) <= SAME_TALK and fits(before.role, record.role):
            joined.join(digest(before.key, key), digest(record.key, key))
        latest[talk] = record
    found: dict[int, Thread] = {}
    kept = set()
    for record in records:
        number = digest(record.key, key)
        kept.add(number)
        found.setdefault(joined.root(number), Thread([], [])).records.append(record)
    for trace in traces:
        thread = found.get(joined.root(trace.key))
        if thread and trace.key not in kept:
            thread.others.append((datetime.fromtimestamp(trace.at, UTC), trace.own))
    return list(found.values())


class Joined:
    """Sets of numbers that belong together."""

    def __init__(self) -> None:
        """Start with every number by itself."""
        self.above: dict[int, int] = {}

    def root(self, number: int) -> int:
        """The number that stands for its set."""
        path = []
        while (above := self.above.get(number, number)) != number:
            path.append(number)
            number = above
        for passed in path:
            self.above[passed] = number
        return number

    def join(self, first: int, *others: int) -> None:
        """Make one set of several."""
        for other in others:
            left, right = self.root(first), self.root(other)
            self.above[max(left, right)] = min(left, right)


def subject_of(record: Record) -> str:
    """The subject without marks of replies, in lower case."""
    return " ".join(REPLIED.sub("", record.message.subject).lower().split())


def addresses_of(record: Record) -> list[str]:
    """The other side's addresses: the sender's, or the recipients' of the owner's own mail."""
    if not record.own:
        return [who(record.message.header("from"))[1]]
    return [address.lower() for _, address in getaddresses([record.message.header("to")]) if "@" in address]


def party_of(record: Record) -> str:
    """The other side of a message: the domain of an organisation, else the address with the name it uses."""
    for address in addresses_of(record):
        domain = address.rpartition("@")[2]
        if domain and is_relay(domain):
            return f"name:{normal(record.names[0])}" if record.names else address
        if domain:
            return address if is_free_mail(domain) else f"domain:{registrable(domain)}"
    return ""


def names_known(records: Iterable[Record]) -> dict[str, str]:
    """The employers whose domain is known, by the squeezed names they go by; a name two domains use is left out."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for record in records:
        party = party_of(record)
        if party.startswith("domain:"):
            found[normal(label(party.removeprefix("domain:")))].add(party)
            for name in desk_names(record):
                found[normal(name)].add(party)
    return {name: min(parties) for name, parties in found.items() if name and len(parties) == 1}


def desk_names(record: Record) -> list[str]:
    """The employer's names that the sender's display name gives."""
    return names_of(who(record.message.header("from"))[0])[0]


def employer_of(thread: Thread, known: dict[str, str]) -> str:
    """The party a thread is with: the first domain of an organisation among its senders, else a name, else an address."""
    parties = [party_of(record) for record in thread.records if not record.own]
    if own := next((party for party in parties if party.startswith("domain:")), ""):
        return own
    names = [normal(name) for record in thread.records if not record.own for name in record.names]
    if any(party.startswith("name:") for party in parties):
        for name in names:
            if party := known.get(name) or next((known[other] for other in known if begins(name, other)), ""):
                return party
    return next(filter(None, parties), thread.records[0].key)


def begins(left: str, right: str) -> bool:
    """Whether one squeezed name begins with the other, long enough to be no accident."""
    short, long = sorted((left, right), key=len)
    return len(short) >= 6 and long.startswith(short)


def fits(left: str, right: str) -> bool:
    """Whether two roles may be one."""
    return same_role(role_words(left), role_words(right))


def by_role(party: str, group: Sequence[Thread]) -> list[Process]:
    """Part an employer's threads, oldest first, by job and by long silence."""
    parts: list[list[Thread]] = []
    for thread in group:
        near = [part for part in parts if thread.first - max(other.last for other in part) <= LONG_SILENCE]
        same = [part for part in near if fits(role_in(part), thread.role)]
        named = [part for part in same if thread.role and role_in(part)]
        if chosen := named or same:
            max(chosen, key=lambda part: max(other.last for other in part)).append(thread)
        else:
            parts.append([thread])
    return [process_of(party, part) for part in parts]


def role_in(part: Sequence[Thread]) -> str:
    """The job some threads are about."""
    return next((thread.role for thread in part if thread.role), "")


def process_of(party: str, part: Sequence[Thread]) -> Process:
    """One process of its threads."""
    records = sorted(
        (record for thread in part for record in thread.records), key=lambda record: (sent(record), record.key)
    )
    others = sorted(other for thread in part for other in thread.others)
    return Process(
        employer=employer_name(party, records), role=role_in(part), records=tuple(records), others=tuple(others)
    )


def employer_name(party: str, records: Sequence[Record]) -> str:
    """What to call an employer: the name it uses that fits its domain, else the name it uses most, else domain or address."""
    theirs = [record for record in records if not record.own]
    names = Counter(name for record in theirs for name in dict.fromkeys([*desk_names(record), *record.names]))
    kind, _, domain = party.rpartition(":")
    if kind == "domain":
        squeezed = normal(label(domain))
        fitting = [name for name in names if normal(name) == squeezed or begins(normal(name), squeezed)]
        desks = [name for record in theirs for name in desk_names(record)]
        return next(iter([*fitting, *desks]), domain)
    if names:
        return names.most_common(1)[0][0]
    return who(theirs[0].message.header("from"))[0] or party


def judge_process(process: Process, known: Known) -> Assessment:
    """The assessment of a process: what its messages and their order showed, each flag once, and what comes next."""
    judged = [record.assessment for record in process.records if record.assessment]
    latest = judged[-1]
    course = course_of(timeline_of(process, known))
    shown = find(course, ignore=known.ignore) if course.events else []
    findings = merged([*said(process), *shown])
    first, last = sent(process.records[0]), sent(process.records[-1])
    notes = [*about(process, first, last), *(note for found in judged for note in found.notes)]
    if course.events:
        notes += [*course.timeline.notes, *limits_of(course)]
    return Assessment(
        type="process",
        messages=tuple(record.message for record in process.records),
        kind=latest.kind,
        employer_mail=max(found.employer_mail for found in judged),
        employer=process.employer,
        findings=findings,
        reassuring=together([found.reassuring for found in judged]),
        benign=together([*(found.benign for found in judged), explanations(course)]),
        next_step=safety_step(findings) or (next_step_of(course, findings) if course.events else latest.next_step),
        notes=tuple(dict.fromkeys(notes)),
        provenance=latest.provenance,
        complete=all(record.message.complete for record in process.records),
        events=course.timeline.events,
        as_of=known.as_of,
        source=process.records[0].message.source,
    )


def timeline_of(process: Process, known: Known) -> Timeline:
    """The timeline of a process; mail of the owner's of which only the time was kept is a note."""
    reads = [
        (
            sent(record),
            Read(
                at=record.message.date.replace(tzinfo=None, microsecond=0),
                own=record.own,
                readings=record.readings,
                meetings=record.meetings,
            ),
        )
        for record in process.records
        if record.message.date
    ]
    for at, own in process.others:
        if own:
            day = at.replace(tzinfo=None, microsecond=0)
            note = Event(at=day, kind=EventKind.NOTE, by=By.CANDIDATE)
            reads.append((at, Read(at=day, own=True, readings={"": (note,)})))
    reads.sort(key=lambda pair: pair[0])
    undated = sum(record.message.date is None for record in process.records)
    left_out = f"{undated} message{'s' if undated > 1 else ''} without a date left out of the timeline"
    ended = known.until is not None and known.as_of - known.until > QUIET_DAYS
    return Timeline(
        events=put_together((read for _, read in reads), known.as_of),
        as_of=known.as_of,
        employer=process.employer,
        role=process.role,
        region=known.region,
        sent_mail=known.sent_mail,
        until=known.until if ended else None,
        notes=(left_out,) if undated else (),
    )


def about(process: Process, first: datetime, last: datetime) -> list[str]:
    """What a process is about and when it took place, in words."""
    count = len(process.records) + len(process.others)
    days = f"{first:%Y-%m-%d}" if first.date() == last.date() else f"{first:%Y-%m-%d} to {last:%Y-%m-%d}"
    span = f", {days}" if first > EARLIEST else ""
    role = [f"about the job: {process.role}"] if process.role else []
    return [*role, f"{count} message{'s' if count > 1 else ''}{span}"]


def together(groups: Sequence[dict[str, tuple[Evidence, ...]]]) -> dict[str, tuple[Evidence, ...]]:
    """Signs of several messages, each once with all its evidence."""
    found: defaultdict[str, list[Evidence]] = defaultdict(list)
    for group in groups:
        for name, evidence in group.items():
            found[name].extend(evidence)
    return {name: tuple(found[name]) for name in sorted(found)}


def said(process: Process) -> list[Finding]:
    """The findings of all messages.

    Evidence in quoted or forwarded text counts only where its words are not those of another message of the process.
    """
    found = []
    for record in process.records:
        if record.assessment is None:
            continue
        held = repeated(record, process.records)
        for finding in record.assessment.findings:
            if evidence := tuple(spot for spot in finding.evidence if spot not in held):
                found.append(replace(finding, evidence=evidence))
    return found


def merged(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each flag once: its best confidence, its gravest severity, all its evidence, the gravest first."""
    rows: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in found:
        rows[finding.flag.id].append(finding)
    merged = []
    for findings in rows.values():
        best = max(findings, key=lambda finding: finding.confidence)
        merged.append(
            replace(
                best,
                flag=max((finding.flag for finding in findings), key=lambda flag: flag.severity),
                evidence=tuple(dict.fromkeys(spot for finding in findings for spot in finding.evidence)),
                shown=next((finding.shown for finding in findings if finding.shown), ""),
                events=tuple(dict.fromkeys(event for finding in findings for event in finding.events)),
            )
        )
    return tuple(sorted(merged, key=lambda finding: (-finding.flag.severity, -finding.confidence, finding.flag.id)))


def repeated(record: Record, records: Sequence[Record]) -> frozenset[Evidence]:
    """The evidence of a message that only repeats what another one says."""
    return frozenset(
        evidence
        for evidence, words in record.echoes
        if any(words <= other.said for other in records if other.key != record.key)
    )


def worst_first(assessment: Assessment) -> tuple[object, ...]:
    """What to order processes by: the worse level, safety, conduct, confidence, then name and first message."""
    surest = max((finding.confidence for finding in assessment.findings), default=0.0)
    levels = (assessment.level, assessment.level_of(Axis.SAFETY), assessment.level_of(Axis.CONDUCT))
    return (*(-level for level in levels), -round(surest, 4), assessment.employer.lower(), assessment.source)


def flagged(assessment: Assessment) -> bool:
    """Whether a process shows anything worth more than a note."""
    return assessment.level > Level.INFO
