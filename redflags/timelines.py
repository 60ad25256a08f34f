"""Judge a timeline: what its events show of the red flags, how surely, and what may explain it.

The confidence of a finding is a sum in log-odds, and every term is shown: a base by how plainly the events show it, a little more
for each further time, less for each benign explanation heard with it. The weights are set by hand.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from redflags.accounts import told_outright
from redflags.assessment import Assessment
from redflags.catalogue import flags
from redflags.checking import provenance
from redflags.course import CANDIDATE_ASKED, HEARD, Course, course_of
from redflags.event import By, Event, EventKind, Timeline
from redflags.finding import Contribution, Finding
from redflags.flag import Axis, RedFlag
from redflags.ladder import next_step_of
from redflags.message import Evidence
from redflags.model import probability
from redflags.sighting import Sighting, Sureness
from redflags.signs import BENIGN
from redflags.thresholds import DEFAULTS, Thresholds
from redflags.weighing import RAISED, excuse

BASES: Mapping[Sureness, float] = {Sureness.CLEAR: 2.2, Sureness.LIKELY: 1.4, Sureness.POSSIBLE: 0.5}
FURTHER = 0.5
FURTHER_MOST = 2
WEIGHING = "timelines by hand-set weights, 2026-11"
TITLES = {sign.id: sign.title for sign in BENIGN}
FAMILIES = {sign.id: sign.families for sign in BENIGN}
EVIDENCE_MOST = 6
WORDS = re.compile(
    r"\b(?!(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tues?|wed|thu|fri|sat|sun)[a-z]*\b)[^\W\d_]{3,}",
    re.I,
)
NOTHING = re.compile(r"\b(?:no|not|none|never|nothing|nobody|still|ago|since|waiting|silen\w+|week)\b|n['’]t\b", re.I)
# Where events show one of these, a person's own word for silence adds nothing.
PLAINER = frozenset(
    {
        "post-interview-ghosting",
        "late-stage-ghosting",
        "assessment-ghosting",
        "post-offer-silence",
        "post-screen-silence",
    }
)
# An explanation given with one event covers that event alone where the flag is about single events, else the whole wait.
LASTING = frozenset({"silence", "process"})


def assess_timeline(
    timeline: Timeline,
    *,
    source: str = "input",
    ignore: Collection[str] = (),
    thresholds: Thresholds = DEFAULTS,
) -> Assessment:
    """Assess one timeline; flags in `ignore` are left out."""
    course = course_of(timeline, thresholds)
    findings = tuple(find(course, ignore=ignore))
    return Assessment(
        type="timeline",
        messages=(),
        kind="other",
        employer_mail=1.0,
        employer=timeline.employer,
        findings=findings,
        reassuring={},
        benign=explanations(course),
        next_step=next_step_of(course, findings),
        notes=timeline.notes + limits_of(course),
        provenance=provenance() | {"model": WEIGHING},
        complete=timeline.complete,
        events=timeline.events,
        as_of=timeline.as_of,
        source=source,
    )


def find(course: Course, *, ignore: Collection[str] = ()) -> list[Finding]:
    """The findings of a course whose confidence is at least 0.5, the gravest first, then the surest."""
    findings = [
        weigh_sightings(course, flag, sightings)
        for flag in flags().values()
        if flag.timeline and flag.id not in ignore and (sightings := list(sightings_of(course, flag)))
    ]
    raised = [finding for finding in findings if finding.confidence >= RAISED and not doubtful(course, finding)]
    silent = {finding.flag.id for finding in raised if finding.events} & PLAINER
    raised = [finding for finding in raised if finding.events or not silent or finding.flag.family != "silence"]
    return sorted(raised, key=lambda finding: (-finding.flag.severity, -finding.confidence, finding.flag.id))


def doubtful(course: Course, finding: Finding) -> bool:
    """Whether a silence is doubtful: after the last of its events the notes tell of a day on which something happened that was not understood."""
    if finding.flag.family != "silence" or not finding.events or not course.timeline.told:
        return False
    last = max(event.day for event in finding.events)
    return any(event.day > last and unread(event) for event in course.events)


def unread(event: Event) -> bool:
    """Whether an event stands for words that were given a day and not understood, and that do not merely say that nothing came."""
    return (
        event.kind is EventKind.NOTE
        and event.by is By.UNKNOWN
        and len(WORDS.findall(event.words)) > 2
        and NOTHING.search(event.words) is None
    )


def sightings_of(course: Course, flag: RedFlag) -> Iterator[Sighting]:
    """Yield what the events show of a flag, or else what the person's own words say outright."""
    found = list(flag.timeline(course)) if flag.timeline else []
    yield from found or told_outright(course, flag)


def weigh_sightings(course: Course, flag: RedFlag, sightings: Sequence[Sighting]) -> Finding:
    """Sum the reasons for one flag; the finding's flag has the severity that the sightings give it."""
    ranked = sorted(sightings, key=lambda sighting: -BASES[sighting.sureness])
    events = tuple(dict.fromkeys(event for sighting in sightings for event in sighting.events))
    contributions = [Contribution(ranked[0].why, BASES[ranked[0].sureness])]
    further = min(sum(sighting.count for sighting in sightings) - 1, FURTHER_MOST)
    if further:
        contributions.append(Contribution("seen more than once", FURTHER * further))
    if flag.axis is Axis.CONDUCT:
        reasons = dict.fromkeys(reasons_for(course, flag, events), ())
        lowered = excuse(flag, reasons)
        if lowered:
            told = "; ".join(TITLES[reason] for reason in reasons if flag.family in FAMILIES.get(reason, ()))
            contributions.append(Contribution(f"may be explained: {told}", lowered))
    total = sum(contribution.log_odds for contribution in contributions)
    evidence = [spot for event in events for spot in evidence_of(event)]
    evidence += [spot for sighting in sightings for spot in sighting.evidence]
    severity = max((sighting.severity or flag.severity for sighting in sightings), default=flag.severity)
    return Finding(
        replace(flag, severity=severity),
        probability(total),
        tuple(dict.fromkeys(evidence))[:EVIDENCE_MOST],
        tuple(contributions),
        shown="; ".join(dict.fromkeys(sighting.why for sighting in ranked)),
        events=events,
    )


def reasons_for(course: Course, flag: RedFlag, events: Iterable[Event]) -> list[str]:
    """The benign explanations that bear on a flag: those of its own events, and for long waits those heard meanwhile."""
    found = [reason for event in events for reason in event.reasons]
    if flag.family in LASTING:
        found += [reason for event in course.events if event.kind in HEARD for reason in event.reasons]
    return [reason for reason in dict.fromkeys(found) if reason != CANDIDATE_ASKED or flag.family == "scheduling"]


def explanations(course: Course) -> dict[str, tuple[Evidence, ...]]:
    """Every benign explanation heard, with the events it was heard in."""
    found: dict[str, list[Evidence]] = {}
    for event in course.events:
        for reason in event.reasons:
            if reason in TITLES:
                found.setdefault(reason, []).extend(evidence_of(event))
    return {reason: tuple(dict.fromkeys(evidence))[:3] for reason, evidence in found.items()}


def evidence_of(event: Event) -> tuple[Evidence, ...]:
    """The evidence of an event: the words it was read from, or the event itself in a line."""
    if event.evidence:
        return event.evidence
    words = event.words.strip() or f"{event.at.isoformat()} {event.kind.value}"
    return (Evidence("input", "event", 0, len(words), words),)


def limits_of(course: Course) -> tuple[str, ...]:
    """What the record cannot tell, in plain words."""
    notes = []
    timeline = course.timeline
    if not timeline.sent_mail:
        notes.append(
            "What you sent is not in this record, so silence cannot be told from answers of yours that are missing, and is not judged"
        )
    if course.until < timeline.as_of:
        notes.append(
            f"The record ends on {course.until:%-d %B %Y}; silence after that day is not judged, and what came later may change the picture"
        )
    if left_out := len(timeline.events) - len(course.events):
        notes.append(f"{left_out} of the events lie after {timeline.as_of:%-d %B %Y} and were not judged")
    if timeline.told and course.events and unread(last := course.events[-1]):
        notes.append(f"What is told of {last.day:%-d %B %Y} was not understood; no silence is judged across it")
    unknown = [move for move in course.moves() if move.event.by is By.UNKNOWN and move.counts]
    if unknown:
        notes.append("Who caused a change is not said for some of them; those count half")
    if timeline.region and isinstance(course.days_off, tuple):
        notes.append(f"No public holidays are known for {timeline.region}; only weekends are left out")
    return tuple(notes)
