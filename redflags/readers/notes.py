"""Read free notes: what a candidate jotted down or tells, with dates, with half of them, or with none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from redflags.chronology import in_order, number_rounds, with_held
from redflags.dates import MONTH, TO_ACT, Phrase, counted, number_of, phrases, resolve, shifted
from redflags.event import By, Event, EventKind, Timeline, day_of
from redflags.happenings import (
    CANNOT,
    DID_IT,
    ECHO,
    INVITED,
    MET,
    MY_DOING,
    MY_LATENESS,
    SCREENS,
    TALK,
    TALKS,
    TOLD_AS_DONE,
    Happening,
    doer,
    happenings,
    is_passing,
    is_said,
    is_silence,
    is_unreal,
    reasons_in,
)
from redflags.message import Evidence
from redflags.readers.employers import Line, cut, employer_lines
from redflags.readers.shorthand import WrittenOut, written_out

K = EventKind
MOST_EVENTS = 20_000
LONGEST_SENTENCE = 500
SENTENCE_END = re.compile(
    r"(?<![\s.(][A-Z])(?<!\bapprox)(?<!\bno(?=\.\s?\d))(?<!\bvs)(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bdr)(?<!e\.g)(?<!i\.e)(?<!\betc)[.!?]+[)\"'”’]*(?=\s|\Z)|;|\n",
    re.I,
)
JOINTS = re.compile(
    r"\s{2,}|,? (?:and )?then\b|,? but\b|,? and\b|,(?!\d)|\s[-–—→>]+\s?|\s?->\s?|→|:(?=\s)|\(|\)|\s?/\s(?=\D)|,? after which|,? so\b|\bbefore (?=they|she|he|being)|\bonly to\b|\bonly for\b|,? which\b|,? when\b|\bafter (?=they|she|he|the (?:recruiter|company|interviewer|manager))|\buntil (?=they|she|he)",
    re.I,
)
# A word or two before a colon that name what follows: "invite:", "second task:".
DAY_COUNT = re.compile(r"\bday (?P<n>\d{1,3})\b(?! of\b)(?:\s*(?:[(=:,–-]|was|is)\s*(?=(?P<date>\S.{0,30})))?", re.I)
LABEL = re.compile(r"[\W·]*(?:[^\W\d_][\w'’/-]*\s*){1,2}\Z")
DURATION = re.compile(
    rf"(?P<before>\b(?:after|waited|waiting|for|it'?s been|it’s been|has been|have been|been|over|in|past|another|silence of|next|last|nearly|almost|about|around|more than|only|took|full)\s+)?(?:(?:over|about|around|nearly|almost|another|more than|the last|the past|past|last|at least|a good|some|roughly|exactly|like|whole|full|the next|ca\.?|~)\s+){{0,3}}{counted('d')}",
    re.I,
)
HEADED = re.compile(
    rf"\s*(?:[#=*_-]+\s*)?(?P<mon>{MONTH})(?:\s+(?P<y>\d{{4}}))?\s*(?:[,:–—|-][^\d\n]*|[#=*_]*)\Z", re.I
)
LED = re.compile(rf"\W*(?P<mon>{MONTH})(?:\s+(?P<y>\d{{4}}))?\s*:", re.I)
TITLED = re.compile(rf"[^\d\n.]{{1,40}}\b(?P<mon>{MONTH})(?:\s+(?P<y>\d{{4}}))?\s*[:#=*_]*\Z", re.I)
VAGUE = re.compile(
    r"\b(?:for|been|in|after|several|many|multiple|a few|some) (weeks|months|days)\b|\b(weeks|months|days) (?:later|passed|went by|of (?:silence|nothing|waiting)|have passed|after|now|ago|without)\b",
    re.I,
)
VAGUE_DAYS = {"days": 4, "weeks": 21, "months": 60}
PASSED = re.compile(r"\b(?:later|passed|went by|gone by|after|waited|waiting|took|before)\b", re.I)
SO_FAR = re.compile(
    r"\b(?:since|now|and counting|it'?s been|it’s been|has been|have passed|have gone|still|ago|so far|passed)\b", re.I
)
GHOSTED_DAYS = 30
OWN = frozenset({K.APPLIED, K.ASSESSMENT_SUBMITTED, K.FOLLOW_UP_SENT})
MOVES = frozenset({K.INTERVIEW_RESCHEDULED, K.INTERVIEW_CANCELLED})
SCHEDULED = frozenset({K.SCREEN_SCHEDULED, K.INTERVIEW_SCHEDULED})
HELD = frozenset({K.SCREEN_HELD, K.INTERVIEW_HELD})
MEETINGS = frozenset({K.SCREEN_HELD, K.INTERVIEW_HELD, K.INTERVIEW_MISSED, K.KEPT_WAITING})
DUE = frozenset(
    {
        K.PROMISE_MADE,
        K.ASSESSMENT_ASSIGNED,
        K.OFFER_MADE,
        K.OFFER_CHANGED,
        K.STATUS_UPDATE,
        K.ACKNOWLEDGED,
        K.REPLY_RECEIVED,
    }
)
DETAILS = frozenset({K.KEPT_WAITING, K.PROMISE_MADE, K.ACKNOWLEDGED, K.NOTE, K.REFERENCES_REQUESTED})
REMARKS = frozenset({K.NOTE, K.STATUS_UPDATE, K.REPLY_RECEIVED, K.ACKNOWLEDGED, K.FOLLOW_UP_SENT, K.PROMISE_MADE})
OFFERS = frozenset({K.OFFER_MADE, K.OFFER_CHANGED, K.OFFER_WITHDRAWN, K.OFFER_ACCEPTED})
ASIDES = frozenset({K.NOTE, K.STATUS_UPDATE, K.REPLY_RECEIVED, K.ACKNOWLEDGED})
OUTCOMES = frozenset({K.REJECTED, K.OFFER_MADE, K.OFFER_ACCEPTED, K.OFFER_WITHDRAWN, K.WITHDRAWN})
STEP_DAYS = {K.APPLIED: 7, K.FOLLOW_UP_SENT: 7, K.KEPT_WAITING: 0, K.PROMISE_MADE: 0, K.ACKNOWLEDGED: 0, K.INTERVIEW_RESCHEDULED: 3, K.INTERVIEW_CANCELLED: 3, K.INTERVIEW_MISSED: 3, K.OFFER_ACCEPTED: 2, K.REPLY_RECEIVED: 3, K.NOTE: 1}  # fmt: skip
BEFORE_FROM = re.compile(r"\bfrom\s+(?:the\s+)?\Z|\b(?:original(?:ly)?|instead of|was|not)\s+(?:\w+\s+)?\Z", re.I)
BEFORE_TARGET = re.compile(
    r"\b(?:to|until|till|til|now|instead|for|come|→|into|rebooked|made it|makes? it|new (?:date|time|slot|one)\s*:?|->)\s*(?:on\s+|the\s+|at\s+)?\Z|(?:→|->|>)\s*\Z|\b(?:gave|offered|got|given) (?:me )?(?:the |a |an )?(?:new |other |another )?(?:date|time|slot)?:?\s*\Z",
    re.I,
)
BEFORE_DUE = re.compile(
    r"\b(?:by|before|until|till|no later than|due(?: on| by)?|deadline(?: is| was)?:?|within|expires?(?: on| in)?|valid (?:until|to)|open (?:until|till)|for|on|in|latest|around|after|is|hear|know|back|decide|answer|decision|call|update|feedback|touch)\s*(?:me\s+)?(?:on\s+|the\s+|at\s+|by\s+)?\Z",
    re.I,
)
BEFORE_BOOKED = re.compile(
    r"\b(?:for|on|to|is|at|be|scheduled|booked|invited|set|arranged|interview|screen|call|round|chat|meeting|panel|slot|confirmed|agreed)\s*(?:for\s+|on\s+|the\s+|at\s+|is\s+)*\Z",
    re.I,
)
MESSAGE = re.compile(
    r"\b(?:e-?mail(?:ed|s)?|mail(?:ed)?|letter|messaged?|text(?:ed)?|rang|phoned|telephoned|invit\w+|wrote|writes|wants?|wanted|says?|said|asks?|asked|get|got|receive[ds]?|offer(?:ed|s)?|call(?:ed|s)?:?)\b",
    re.I,
)
IN_SHORT = re.compile(
    r"[\W·]*(?:(?:mail|email|call|letter|it was|it's|a|big|polite|and|i|finally)\W+)?(no|nope|nein|yes|said yes|took it|signed|sent(?: off| in| back)?|in|back|off|returned|done|completed|uploaded|pushed|finished|delivered|submitted)(?: it)?[\W·]*\Z",
    re.I,
)
LIMIT = re.compile(r"\b(?:by|until|till|within|before|due|start\w*(?: in| on)?)\b\s*(?:the )?\w{0,3}\Z", re.I)
NEWS = re.compile(
    r"\b(?:hear|know|decide|decision|answer|feedback|result|outcome|news|update|touch|verdict|get back)\w*", re.I
)
# What is said of the new time of a meeting that was moved, missed or called off.
RENEWED = re.compile(
    r"(?:\A|[,;:–—>→]|\bso\b|\band\b|\bthen\b)\W*(?:and |so |but |then |it(?:'s|’s| is)? |that(?:'s|’s) |they |she |he |(?:gave|give|gives|offer(?:ed|s)?|propose[ds]?|suggest(?:ed|s)?) |said,? |says,? |me |we |will |be |we(?:'re|’re|'ve|’ve) )*(?:now|new\b|date\b|better\b|rather\b|next (?:one|try|attempt|date|slot)|instead|rebooked|re-?set|settled|agreed|fixed|booked|again|second|another|to be|back on|on for|set)\b[^·]{0,25}·|·\W*(?:instead|(?:at )?(?:the )?same (?:time|hour|place))\b",
    re.I,
)
# A day by which the candidate has to answer or hand something in.
DEADLINE = re.compile(
    r"\b(?:(?:have|had|has|got|gives?|gave|given|is|was|offer|it) (?:me |us |you )?(?:open |valid |good )?(?:until|till|up to)|(?:answer|decide|decision|reply|respond|sign(?:ed)?|accept\w*|say yes|return\w*|submit\w*|hand\w*(?: it| that)? (?:in|back)|due|needed|need it|want it|wanted it|back|deadline|expires?|finish\w*|complete\w*|ready|deliver\w*|yes or no|valid|open)\b[^.;]{0,20}?\b(?:by|before|until|till|on|is|was|within|in|no later than)|(?:due|deadline|expires|until|by|before|within)[:\s])[^.;]{0,15}\Z",
    re.I,
)
WANTED = re.compile(
    r"\b(?:need\w*|want\w*|must|have to|has to|had to|answer|decide|sign\w*|accept\w*)\b(?!.*\bhear)", re.I
)
PASSING = frozenset(
    {K.FOLLOW_UP_SENT, K.REPLY_RECEIVED, K.STATUS_UPDATE, K.PROMISE_MADE, K.NOTE, K.ASSESSMENT_SUBMITTED}
)
ASKED_OF_ME = frozenset({K.OFFER_MADE, K.OFFER_CHANGED, K.ASSESSMENT_ASSIGNED})
ANOTHER = re.compile(r"\b(?:another|second|third|new|more|next|further|2nd|3rd|again|additional)\b", re.I)
AGAIN = re.compile(
    r"\A[\W·]*(?:and |yet )*(?:again|once more|same again)\b|[^·]*·+[^·]{0,40}\bnow (?:on |for )?(?:the )?·", re.I
)
ALTERNATIVE = re.compile(r"\bor\s*(?:on )?(?:the )?\Z", re.I)
CALLED = re.compile(r"\b(?:rang|called|phoned|wrote|e?mailed|texted)\W*\Z", re.I)
SORRY = re.compile(r"\b(?:apologi\w+|sorry)\b", re.I)
UNEXPLAINED = re.compile(r"\b(?:no|without(?: a| any)?) (?:reason|explanation|apology)", re.I)
FIRST_TALK = re.compile(
    r"\b(?:(?:call|ring)(?:s|ed)? me|(?:tele)?phone[ds]?|rang|rings?|chat|chatted|spoke|talked|intro\w*)\b", re.I
)
QUOTED = re.compile(r"[\"“][^\"“”]{1,300}[\"”]")
# What somebody's quoted words can bring about by themselves.
QUOTABLE = frozenset(
    {
        K.REJECTED,
        K.PROMISE_MADE,
        K.INTERVIEW_RESCHEDULED,
        K.INTERVIEW_CANCELLED,
        K.OFFER_MADE,
        K.OFFER_WITHDRAWN,
        K.STATUS_UPDATE,
        K.ACKNOWLEDGED,
    }
)
# What was before the day told of, without turning back to it.
FLASHBACK = re.compile(r"\A\W*(?:and |but )?(?:before (?:that|this|then)|prior to (?:that|this)|earlier)\b", re.I)
# "08/10 → 12/10": the day of a meeting, then its new one.
ARROW = re.compile(r"\W*·+\s*(?:→|->|=>|>)+\s*·")
# What is asked for once all is over.
FEEDBACK = re.compile(
    r"\b(?:ask|request|wr[io]te|e?mail|repl)\w*\b[^.;]{0,60}\b(?:feedback|pointers|tips|advice|better|improve|why)\b",
    re.I,
)
SAME_DAY = frozenset({"today", "tonight", "this morning", "this afternoon", "this evening"})
IS_TODAY = re.compile(
    r"\W*(?:and |so |well,? )?(?:it(?:'s|’s| is)|today(?:'s|’s| is)?|now(?: it(?:'s|’s| is)| is)?)(?: now| already| today)?\W*(?:on )?(?:the )?·",
    re.I,
)
NO_CALL = re.compile(
    r"\A(?!.*\b(?:missed|forgot|forgotten|skipped|blew)\b).*\b(?:call|ring|rang|phone)(?:ed)?(?: me)?\Z", re.I
)
GIVEN = re.compile(r"(?:gave|offered|got|given)\b(?!.*\b(?:new|other|another|different)\b)", re.I)
OPENING_WORDS = re.compile(r"\W*(?:(?:on|then|and|so|but|also|around|about)\W+)*(?:the )?", re.I)
TOLD_ON = re.compile(
    r"\b(?:wrote|said|says|told|mailed|emailed|e-mailed|rang|phoned|called|messaged|texted|answered|replied|explained|informed)(?: to)?(?: me| us)?(?: back| again)? (?:on )?(?:the )?\Z",
    re.I,
)
# Who somebody is, in brackets after the name.
LABELS = re.compile(r"(?<=[a-z]{2} )\((?:the )?[A-Za-z]{2,12}(?: [A-Za-z]{2,12})?\)")
# A meeting named only to say when something else was: "after the interview (22 April) he rang".
AFTER_TALK = re.compile(
    rf"\b(?:after|since|following) (?:the|my|our|that|this|their) (?:[\w-]+ ){{0,2}}?{TALK}\b\s*(?:\(|,|of|on|from)?\s*(?:the )?(?=·)",
    re.I,
)
# Whose words follow a date: "15 Sep, Gina: no decision before Friday".
SPEAKER = re.compile(
    r"·\W*(?!(?:Me|I|Note|Notes|Update|Interview|Call|Screen|Day|Week|Task|Test|Result|Offer|Today)\b)[A-Z][a-z]+(?: \([^)]{1,20}\))?:\s"
)
LIST_JOINT = re.compile(
    r"(?:[^\w.;!?]|\b(?:and|then|again|also|plus|or|once|more|on|the|of|at|another|finally|one|second|third|time|around|about|lastly)\b)*",
    re.I,
)
PLANNED_ONLY = re.compile(
    r"\b(?:was|were|had been) (?:told|asked) to be (?:at|there|in)\b|\b(?:was|were) (?:supposed|meant|due|going|scheduled) to (?:\w+ )?(?:speak|talk|meet|see|have|interview|be|call|ring|chat|join)\b|\b(?:interview|call|meeting|screen|chat)\b[^.;]{0,40}\b(?:was|were|had been) (?:all )?(?:fixed|set|booked|scheduled|arranged|planned|due|down) (?:for|on)\b|\bshould have (?:been|had|spoken|met|called)\b",
    re.I,
)
UNDONE = frozenset({K.INTERVIEW_RESCHEDULED, K.INTERVIEW_CANCELLED, K.INTERVIEW_MISSED})
OPENS = re.compile(r"(?:\A|[\n.!?])[\W_]*(?:on |then )*\Z", re.I)
WEEKDAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
AMERICAN = frozenset({"US", "PH", "PR", "GU"})
ISO = re.compile(r"\b\d{4}-\d\d-\d\d\b")
FUTURE_NOTE_DAYS = 200


@dataclass(slots=True, kw_only=True)
class Draft:
    """An event in the making: its day may still be unknown, or known only as so many days after the one before."""

    kind: EventKind
    happening: Happening | None
    start: int
    end: int
    at: date | datetime | None = None
    gap: int | None = None
    carried: bool = False
    spread: bool = False
    retold: bool = False
    target: date | datetime | None = None
    moved_from: date | datetime | None = None
    target_phrase: Phrase | None = None
    from_phrase: Phrase | None = None
    reasons: tuple[str, ...] = ()


@dataclass(slots=True)
class Reading:
    """The state of reading one employer's notes."""

    text: str
    as_of: date
    day_first: bool
    drafts: list[Draft] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    current: date | datetime | None = None
    mentioned: date | None = None
    waiting: int | None = None
    guessed_years: bool = False
    inherited: int = 0
    silent: bool = False
    expected: date | None = None
    headed: bool = False
    announced: bool = False
    planned: date | datetime | None = None
    known: dict[int, date | datetime] = field(default_factory=dict)

    def note(self, words: str) -> None:
        """Add a note once."""
        if words not in self.notes:
            self.notes.append(words)


def read_notes(text: str, *, as_of: date, region: str = "") -> list[Timeline]:
    """The timelines of free notes, one for each employer they name."""
    given = text
    full = written_out(text, counted_days(text, as_of))
    text = full.text
    day_first, order_note = order_of(text, as_of, region)
    timelines = []
    for employer, role, lines in employer_lines(text):
        reading = Reading(text, as_of, day_first)
        reading.mentioned = weekdays_only(text, lines, as_of)
        for line in lines:
            read_line(text, line, reading)
        if not reading.drafts:
            continue
        undated = settle(text, reading)
        if order_note and any(phrase.ambiguous for line in lines for phrase in phrases(text[line.start : line.end])):
            reading.note(order_note)
        if undated:
            reading.note(undated)
        events = number_rounds(in_order(event_of(text, draft, given, full) for draft in reading.drafts[:MOST_EVENTS]))
        if len(reading.drafts) > MOST_EVENTS:
            reading.note(f"only the first {MOST_EVENTS} of {len(reading.drafts)} events were read")
        timelines.append(
            Timeline(
                events=with_held(events, as_of),
                as_of=as_of,
                employer=employer,
                role=role,
                region=region,
                notes=tuple(reading.notes),
                complete=len(reading.drafts) <= MOST_EVENTS,
                dated=not undated,
                told=tuple(evidence_in(given, full, line.start, line.end) for line in lines),
            )
        )
    return timelines


def order_of(text: str, as_of: date, region: str) -> tuple[bool, str]:
    """Whether day stands before month, and a note where that had to be assumed."""
    found = [phrase for phrase in phrases(text[:200_000]) if phrase.ambiguous]
    if not found:
        return True, ""
    if ISO.search(text) and all("/" not in text[phrase.start : phrase.end] for phrase in found):
        return False, ""
    costs = {order: order_cost(found, order, as_of) for order in (True, False)}
    example = text[found[0].start : found[0].end].strip()
    if costs[True] != costs[False]:
        return costs[True] < costs[False], ""
    words = [phrase for phrase in phrases(text[:200_000]) if {"dm_d", "md_d"} & phrase.fields.keys()]
    american = region.partition("-")[0].upper() in AMERICAN
    day_first = not american and sum(1 if "dm_d" in phrase.fields else -1 for phrase in words) >= 0
    meant = resolve(found[0], as_of, past=True, day_first=day_first)
    shown = f"{day_of(meant):%-d %B}" if meant else "a date"
    return (
        day_first,
        f"“{example}” was read as {shown} ({'day' if day_first else 'month'} first); the other order would fit as well",
    )


def order_cost(found: Sequence[Phrase], day_first: bool, as_of: date) -> float:
    """How badly an order of day and month fits: impossible days and wrong weekdays, then disorder, then days ahead."""
    cost = 0.0
    previous: date | None = None
    for phrase in found:
        kind = "num" if "num_a" in phrase.fields else "num2"
        first, second = int(phrase.fields[f"{kind}_a"]), int(phrase.fields[f"{kind}_b"])
        month = second if day_first else first
        if month > 12 or month == 0:
            cost += 100
            continue
        meant = resolve(phrase, as_of, past=True, day_first=day_first)
        if meant is None:
            cost += 100
            continue
        day = day_of(meant)
        if (lead := phrase.fields.get("lead")) and WEEKDAY_NAMES[day.weekday()] != lead[:3]:
            cost += 20
        if day > as_of:
            cost += 3
        if previous is not None:
            cost += 4 if day < previous else min(abs((day - previous).days) // 45, 3)
        previous = day
    return cost


def counted_days(text: str, as_of: date) -> Iterator[tuple[int, int, str]]:
    """Yield each "day 5" with the date that stands for it, where the text gives one of the days so counted a date."""
    first: date | None = None
    undated = []
    for match in DAY_COUNT.finditer(text):
        opening = next(iter(phrases(match["date"] or "")), None)
        if opening is not None and opening.start == 0 and opening.exact:
            at = resolve(opening, as_of, past=True)
            first = first or (day_of(at) - timedelta(int(match["n"]) - 1) if at else None)
        else:
            undated.append(match)
    if first is not None:
        for match in undated:
            yield match.start(), match.end("n"), f"{first + timedelta(int(match['n']) - 1):%-d %B %Y}"


def weekdays_only(text: str, lines: Sequence[Line], as_of: date) -> date | None:
    """The first day of notes whose days are weekdays one after the other, so late that the last still lies before `as_of`; None for others."""
    found = [
        (line.start + phrase.start, phrase)
        for line in lines
        for phrase in phrases(text[line.start : line.end])
        if phrase.day_bound
    ]
    if any(
        phrase.exact or phrase.chained or {"mon", "ago_n", "wd_rel", "wk_rel"} & phrase.fields.keys()
        for _, phrase in found
    ):
        return None
    opening = [
        WEEKDAY_NAMES.index(phrase.fields["wd_b"][:3])
        for start, phrase in found
        if "wd_b" in phrase.fields
        and "wd_after" not in phrase.fields
        and OPENS.search(text[max(0, start - 12) : start])
    ]
    if len(opening) < 3:
        return None
    span = sum((later - earlier) % 7 for earlier, later in pairwise(opening))
    last = as_of - timedelta((as_of.weekday() - opening[-1]) % 7)
    return last - timedelta(span)


def read_line(text: str, line: Line, reading: Reading) -> None:
    """Read one line of notes: its sentences, and the clauses of each that tell of something."""
    words = text[line.start : line.end]
    found = phrases(words)
    if month := HEADED.match(words) or TITLED.match(words):
        turn_to(month, reading)
    # What somebody said of "today" or "tomorrow" counts from the day they said it.
    for quote in QUOTED.finditer(words):
        found = [
            replace(phrase, fields=phrase.fields | {"quoted": "yes"})
            if "rel_now" in phrase.fields and quote.start() < phrase.start < quote.end()
            else phrase
            for phrase in found
        ]
    head: Phrase | None = None
    if found and found[0].day_bound and not re.search(r"\w{3,}", words[: found[0].start]) and not found[0].chained:
        head = found[0]
    reading.headed = head is not None and head.exact
    if reading.headed:
        # "1 Sep: final round today" was written that day.
        found = [phrase for phrase in found if phrase.fields.get("rel_now") not in SAME_DAY or phrase.clock]
    reading_started = False
    for start, end in sentences(words, found):
        inside = [phrase for phrase in found if start <= phrase.start < end]
        if month := LED.match(words[start:end]):
            turn_to(month, reading)
        if words[start:end].rstrip().endswith("?") and is_unreal(words[start:end]):
            continue
        for first, last in clauses(words, start, end, inside):
            own = [phrase for phrase in inside if first <= phrase.start < last]
            back = (reading.current, reading.mentioned) if FLASHBACK.search(words[first:last]) else None
            read_clause(
                text,
                line.start,
                words,
                first,
                last,
                own,
                reading,
                sentence=words[start:end],
                told=reading_started or head is not None,
            )
            if back is not None and back[0] is not None:
                reading.current, reading.mentioned = back
            reading_started = True


def turn_to(month: re.Match[str], reading: Reading) -> None:
    """Take the month of a heading for that of the bare days after it."""
    fields = {"mon": month["mon"].lower(), "part": "in"} | ({"mon_y": month["y"]} if month["y"] else {})
    start = resolve(Phrase(0, 0, fields), reading.as_of, past=True)
    if start is not None:
        reading.mentioned = day_of(start).replace(day=1)


def sentences(words: str, found: Sequence[Phrase]) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each sentence; a full stop within a date ends none."""
    start = 0
    for match in SENTENCE_END.finditer(words):
        if any(
            phrase.start <= match.start() < phrase.end - (match.end() == phrase.end)
            for phrase in found
            if phrase.end > match.end()
        ) or any("num2_c" in phrase.fields and phrase.start <= match.start() < phrase.end for phrase in found):
            continue
        if words[start : match.end()].strip(" .;!?\n\t"):
            yield from cut(words, start, match.end(), LONGEST_SENTENCE)
        start = match.end()
    if words[start:].strip():
        yield from cut(words, start, len(words), LONGEST_SENTENCE)


def clauses(words: str, start: int, end: int, inside: Sequence[Phrase]) -> list[tuple[int, int]]:
    """The stretches of a sentence that each tell of something of their own; others belong to the one before."""
    cuts = [start]
    labels = list(LABELS.finditer(words))
    for match in JOINTS.finditer(words, start, end):
        if match.group().strip() == ":" and LABEL.match(masked(words, cuts[-1], match.start(), inside)):
            continue
        if any(label.start() <= match.start() < label.end() for label in labels):
            continue
        if match.group() == "(" and remark(words, match.end(), end, inside):
            continue
        if not any(
            phrase.start < match.end() and phrase.end > match.start() and match.start() > phrase.start
            for phrase in inside
        ):
            cuts.append(match.start())
    cuts.append(end)
    pieces = [(first, last) for first, last in pairwise(cuts) if last > first]
    merged: list[tuple[int, int]] = []
    for first, last in pieces:
        piece = masked(words, first, last, inside)
        telling = (
            bool(happenings(piece)) or is_silence(words[first:last]) or bool("·" in piece and IN_SHORT.match(piece))
        )
        apart = (
            merged
            and telling
            and (tells(words, *merged[-1], inside) or not dates_only(words, *merged[-1]))
            and all(
                any(a <= phrase.start < b and phrase.exact for phrase in inside) for a, b in (merged[-1], (first, last))
            )
        )
        if merged and not apart and (not telling or not tells(words, *merged[-1], inside)):
            merged[-1] = (merged[-1][0], last)
        else:
            merged.append((first, last))
    return merged


def dates_only(words: str, first: int, last: int) -> bool:
    """Whether a stretch has no words of its own beside the date it opens with."""
    return len(re.findall(r"[^\W\d_]{4,}", words[first:last])) < 2


def remark(words: str, start: int, end: int, inside: Sequence[Phrase]) -> bool:
    """Whether what a bracket opens is a remark of its own, without a day, that tells of no more than how things stand."""
    stop = words.find(")", start, end)
    stop = end if stop < 0 else stop
    told = happenings(masked(words, start, stop, inside))
    return not any(start <= phrase.start < stop for phrase in inside) and all(one.kind in REMARKS for one in told)


def tells(words: str, first: int, last: int, inside: Sequence[Phrase]) -> bool:
    """Whether a stretch tells of something."""
    return bool(happenings(masked(words, first, last, inside))) or is_silence(words[first:last])


def masked(words: str, first: int, last: int, found: Iterable[Phrase]) -> str:
    """A stretch of the words with its dates and times blanked out, so that their numbers are not taken for others."""
    piece = words[first:last]
    for phrase in found:
        if first <= phrase.start < last and (phrase.exact or phrase.clock or phrase.loose):
            begin, stop = phrase.start - first, min(phrase.end, last) - first
            keep = re.match(r"(?:by|on|before|within|end of)\b\s?", piece[begin:stop], re.I)
            begin += keep.end() if keep else 0
            piece = piece[:begin] + "·" * (stop - begin) + piece[stop:]
    return piece


def read_clause(
    text: str,
    offset: int,
    words: str,
    first: int,
    last: int,
    own: list[Phrase],
    reading: Reading,
    *,
    sentence: str,
    told: bool,
) -> None:
    """Read one clause: what happened, when, and what was announced for when."""
    clause = words[first:last]
    told_words = masked(words, first, last, own)
    named = [phrase for phrase in own if phrase.day_bound]
    if (
        reading.current is None
        and len(named) == 1
        and PLANNED_ONLY.search(told_words)
        and not SCREENS.search(told_words)
    ):
        # What was only meant to be gives a day to what came of it.
        if (at := when_of(named[0], reading, K.INTERVIEW_SCHEDULED)) is not None:
            place(reading, at)
            reading.expected = day_of(at)
            reading.planned = at
            reading.mentioned = day_of(at)
        stop = named[0].end
        if not happenings(masked(words, stop, last, own)):
            return
        first, own = stop, [phrase for phrase in own if phrase.start >= stop]
        clause, told_words = words[first:last], masked(words, first, last, own)
    start, end = trimmed(text, offset + first, offset + last)
    for told_in_passing in AFTER_TALK.finditer(told_words):
        begin, stop = first + told_in_passing.start(), first + told_in_passing.end() + 3
        day = next((phrase for phrase in own if phrase.exact and begin < phrase.start <= stop), None)
        if day is None or (at := when_of(day, reading)) is None or day_of(at) > reading.as_of:
            continue
        if not any(draft.kind in HELD and draft.at and day_of(draft.at) == day_of(at) for draft in reading.drafts):
            screen = SCREENS.search(told_in_passing.group())
            met = Happening(
                kind=K.SCREEN_HELD if screen else K.INTERVIEW_HELD, start=0, end=0, round=0 if screen else None
            )
            reading.drafts.append(Draft(kind=met.kind, happening=met, start=start, end=end, at=at, retold=True))
        if any(phrase is not day and (phrase.exact or phrase.loose) for phrase in own):
            own = [phrase for phrase in own if phrase is not day]
    if IS_TODAY.match(told_words) and any(
        (at := resolve(phrase, reading.as_of, past=True)) is not None and day_of(at) == reading.as_of for phrase in own
    ):
        return
    found = loosely(happenings(told_words), told_words, reading) or in_short(told_words, reading)
    state = next((draft.kind for draft in reversed(reading.drafts) if draft.kind not in REMARKS), None)
    if not found and state in SCHEDULED | UNDONE and ARROW.match(told_words):
        found = (Happening(kind=K.INTERVIEW_RESCHEDULED, start=0, end=0),)
    if state is K.REJECTED and FEEDBACK.search(clause):
        found = (Happening(kind=K.NOTE, start=0, end=0, by=By.CANDIDATE),)
    if (quoted := quotation(told_words)) and not any(one.kind in QUOTABLE for one in found):
        found = ()
        clause = QUOTED.sub("", clause)
    if quoted and not found and reading.current is not None and NEWS.search(clause):
        due = next((phrase for phrase in own if phrase.day_bound and not phrase.exact), None)
        opening = next((phrase for phrase in own if phrase.day_bound and phrase is not due), None)
        if due is not None and opening is None:
            promised = Happening(kind=K.PROMISE_MADE, start=0, end=0, by=By.EMPLOYER)
            reading.drafts.append(Draft(kind=promised.kind, happening=promised, start=start, end=end, at=reading.current, carried=True, target_phrase=due))  # fmt: skip
            return
    silent = is_silence(clause)
    if silent or SO_FAR.search(clause):
        read_silence(clause, reading, silent=silent, telling=bool(found))
    if all(one.kind in REMARKS | {K.INTERVIEW_RESCHEDULED} for one in found) and renews(
        clause, told_words, first, own, reading, start, end, sentence
    ):
        return
    if not found and not own and TALKS.search(clause):
        reading.announced = True
    elif (
        not found
        and reading.announced
        and re.match(r"\W*(?:it|this|that|mine) (?:was|took place|happened)\b", clause, re.I)
    ):
        found = (Happening(kind=K.INTERVIEW_HELD, start=0, end=0),)
    if not found and sets_deadline(found, clause, first, own, reading):
        return
    if not found:
        dated = day_told(clause, first, own)
        if dated is None:
            chain = next((phrase for phrase in own if phrase.day_bound), None)
            if chain is not None and reading.current is not None and not silent:
                advance(chain, reading)
            elif not silent and (gap := gap_in(clause, own)) is not None:
                reading.waiting = gap
            if reading.drafts and reading.drafts[-1].kind in UNDONE and UNEXPLAINED.search(clause):
                reading.drafts[-1].end = end
            if reading.drafts and (extra := reasons_in(clause)):
                reading.drafts[-1].reasons = tuple(dict.fromkeys((*reading.drafts[-1].reasons, *extra)))
            return
        if is_unreal(clause):
            return
        at = when_of(dated, reading)
        if at is None:
            reading.note(f"“{shorten(clause)}”: there is no such day, so it was left out")
            return
        if day_of(at) > reading.as_of and reading.current is not None and day_of(reading.current) <= reading.as_of:
            return
        place(reading, at)
        if not silent and not CANNOT.search(clause):
            rest = re.sub(r"[\W\d_]+", "", masked(words, first, last, own).replace("·", ""))
            last_move = next((draft for draft in reversed(reading.drafts) if draft.kind is not K.NOTE), None)
            ahead = [phrase for phrase in own if phrase.start > dated.start and phrase.day_bound]
            if AGAIN.match(told_words) and ahead and last_move and last_move.kind is K.INTERVIEW_RESCHEDULED:
                reading.drafts.append(replace_draft(last_move, start=start, end=end, at=at, target_phrase=ahead[0]))
            elif len(rest) > 2:
                speaker = SPEAKER.search(told_words) is not None
                kind = K.STATUS_UPDATE if quoted or speaker or is_said(clause) else K.NOTE
                told_before = reading.drafts[-1].kind if reading.drafts else None
                if ahead and (
                    (speaker and (told_before is K.PROMISE_MADE or (NEWS.search(clause) and not ahead[-1].exact)))
                    or ((quoted or (QUOTED.search(clause) and NEWS.search(clause))) and not ahead[-1].exact)
                    or (
                        told_before is K.PROMISE_MADE
                        and re.search(r"\b(?:until|till|by|now)\s+(?:the )?\Z", clause[: ahead[-1].start - first], re.I)
                    )
                ):
                    kind = K.PROMISE_MADE
                target = ahead[-1] if kind is K.PROMISE_MADE else None
                told_by = Happening(kind=kind, start=0, end=0, by=By.EMPLOYER) if target else None
                reading.drafts.append(
                    Draft(kind=kind, happening=told_by, start=start, end=end, at=at, target_phrase=target)
                )
        return
    if sets_deadline(found, clause, first, own, reading):
        return
    reading.announced = False
    reading.known.clear()
    for happening in found:
        if happening.kind in MOVES and happening.by is By.UNKNOWN:
            happening = replace(happening, by=doer(sentence), reasons=happening.reasons or reasons_in(sentence))
        if happening.kind in MOVES and MY_DOING.search(sentence.partition(clause.strip())[0]):
            happening = replace(happening, by=By.CANDIDATE)
        if happening.kind is K.KEPT_WAITING and MY_LATENESS.search(sentence):
            happening = replace(happening, by=By.CANDIDATE)
        add(happening, found, clause, first, own, reading, start, end, told=told)


def in_short(words: str, reading: Reading) -> tuple[Happening, ...]:
    """What a word or two such as "sent" or "no" tell of, by what was open before them."""
    match = IN_SHORT.match(words)
    if match is None:
        return ()
    told = match[1].lower()
    open_ = next((draft.kind for draft in reversed(reading.drafts) if draft.kind not in REMARKS), None)
    if told in {"no", "nope", "nein"}:
        kind = K.WITHDRAWN if open_ in {K.OFFER_MADE, K.OFFER_CHANGED} else K.REJECTED
    elif open_ in {K.OFFER_MADE, K.OFFER_CHANGED} and told in {"yes", "took it", "signed", "said yes"}:
        kind = K.OFFER_ACCEPTED
    elif open_ is K.ASSESSMENT_ASSIGNED and told not in {"yes", "said yes", "signed"}:
        kind = K.ASSESSMENT_SUBMITTED
    else:
        return ()
    by = By.EMPLOYER if kind is K.REJECTED else By.CANDIDATE
    return (Happening(kind=kind, start=match.start(1), end=match.end(1), by=by),)


def day_told(clause: str, first: int, own: Sequence[Phrase]) -> Phrase | None:
    """The date of a clause that says when something was, the exactest; None if it only counts on from the day before or names a day to come."""
    days = [
        phrase
        for phrase in own
        if phrase.day_bound
        and not (
            phrase.start > first and LIMIT.search(clause[: phrase.start - first + 8], max(0, phrase.start - first - 8))
        )
    ]
    days = [phrase for phrase in days if phrase.fields.get("wk_rel") not in {"the", "same", "the same"}]
    if not days or days[0].chained:
        return None
    return next((phrase for phrase in days if phrase.exact), days[0])


def renews(
    clause: str, words: str, first: int, own: Sequence[Phrase], reading: Reading, start: int, end: int, sentence: str
) -> bool:
    """Whether a clause such as "now Thu 21 May" gives the new time of the meeting that the words before undid."""
    last = next((draft for draft in reversed(reading.drafts) if draft.kind not in REMARKS), None)
    renewed = RENEWED.search(words)
    days = [phrase for phrase in own if phrase.day_bound]
    opening = days[0] if len(days) == 2 and not re.search(r"\w", clause[: days[0].start - first]) else None
    if last is None or last.kind not in UNDONE | SCHEDULED or not renewed or len(days) != 1 + (opening is not None):
        return False
    if opening is not None and (told := when_of(opening, reading)) is not None:
        place(reading, told)
    at = reading.current or last.at
    day = resolve(days[-1], day_of(at), past=False, day_first=reading.day_first) if at else None
    if at is None or day is None or day_of(day) <= day_of(at):
        return False
    if last.kind is K.INTERVIEW_RESCHEDULED and last.at is not None and day_of(last.at) == day_of(at):
        last.target_phrase = last.target_phrase or days[-1]
        return True
    while (
        reading.drafts[-1].kind in REMARKS
        and reading.drafts[-1].at is not None
        and day_of(reading.drafts[-1].at) == day_of(at)
    ):
        start = reading.drafts.pop().start
    by = By.CANDIDATE if MY_DOING.search(sentence.partition(clause.strip())[0]) else doer(reading.text[start:end])
    if by is By.UNKNOWN and last.happening and last.kind in UNDONE:
        by = last.happening.by
    happening = Happening(
        kind=K.INTERVIEW_RESCHEDULED, start=0, end=0, by=by, reasons=reasons_in(reading.text[start:end])
    )
    reading.drafts.append(
        Draft(
            kind=happening.kind,
            happening=happening,
            start=start,
            end=end,
            at=at,
            target_phrase=days[-1],
            reasons=happening.reasons,
        )
    )
    return True


def sets_deadline(found: Sequence[Happening], clause: str, first: int, own: Sequence[Phrase], reading: Reading) -> bool:
    """Whether a clause only says by when the offer or exercise told of before wants an answer; the day becomes its target."""
    last = next((draft for draft in reading.drafts[:-4:-1] if draft.kind in ASKED_OF_ME), None)
    passing = PASSING | HELD if re.search(r"\b(?:due|deadline)\b", clause, re.I) else PASSING
    if last is None or last.target_phrase is not None or any(one.kind not in passing for one in found):
        return False
    if any(one.kind is K.PROMISE_MADE for one in found) and not WANTED.search(clause):
        return False
    for phrase in own:
        counted_on = phrase.start > first and "in_n" in phrase.fields and TO_ACT.match(clause, phrase.end - first)
        if counted_on or (phrase.start > first and DEADLINE.search(clause[: phrase.start - first])):
            last.target_phrase = phrase
            return True
    return False


def quotation(clause: str) -> bool:
    """Whether a clause has nothing but dates around the words of somebody else."""
    return QUOTED.search(clause) is not None and not re.search(r"[^\W_]", QUOTED.sub("", clause))


def loosely(found: tuple[Happening, ...], clause: str, reading: Reading) -> tuple[Happening, ...]:
    """What a clause tells of, read with what was told before: an answer with a new day after a cancellation, a first chat."""
    open_ = next((draft for draft in reversed(reading.drafts) if draft.kind in SCHEDULED | HELD | UNDONE), None)
    read = []
    if any(one.kind in HELD | SCHEDULED for one in found):
        found = tuple(one for one in found if one.kind is not K.REPLY_RECEIVED)
    if any(one.kind in SCHEDULED for one in found) and not NEWS.search(clause):
        found = tuple(one for one in found if one.kind is not K.PROMISE_MADE)
    if open_.kind in HELD if open_ else reading.expected is None:
        # With no meeting to come, a call that did not come was one with news, and a day given is no new time.
        found = tuple(
            one
            for one in found
            if not (
                (
                    open_ is not None
                    and one.kind is K.INTERVIEW_MISSED
                    and NO_CALL.search(clause[one.start : one.end])
                    and (reading.expected is None or (reading.current and day_of(reading.current) >= reading.expected))
                )
                or (one.kind is K.INTERVIEW_RESCHEDULED and GIVEN.match(clause[one.start : one.end]))
            )
        )
    told_last = reading.drafts[-1].kind if reading.drafts else None
    if told_last is K.PROMISE_MADE and len(clause.split()) < 4:
        found = tuple(one for one in found if one.kind is not K.INTERVIEW_MISSED)
    for happening in found:
        if (
            happening.kind is K.FOLLOW_UP_SENT
            and re.search(r"\basked (?:again|for)\b", clause, re.I)
            and re.search(r"(?:\b(?:now|got|ok['’]d|okayed|instead)\b|→|->)[^·]{0,6}·", clause, re.I)
            and open_ is not None
            and open_.kind in SCHEDULED | UNDONE
        ):
            happening = replace(happening, kind=K.INTERVIEW_RESCHEDULED)
        elif (
            happening.kind in SCHEDULED
            and open_ is not None
            and open_.kind is K.INTERVIEW_MISSED
            and open_.target_phrase is None
            and "·" in clause
        ):
            happening = replace(happening, kind=K.INTERVIEW_RESCHEDULED, by=By.EMPLOYER)
        elif (
            happening.kind is K.INTERVIEW_RESCHEDULED
            and (open_ is None or open_.kind in HELD)
            and re.match(r"would\b", clause[happening.start :], re.I)
        ):
            happening = replace(happening, kind=K.INTERVIEW_SCHEDULED, by=By.EMPLOYER)
        elif (
            happening.kind is K.REPLY_RECEIVED
            and open_ is not None
            and open_.kind in UNDONE
            and open_.target_phrase is None
            and re.search(r":\s*(?:on |the )?·+", clause[happening.end :])
        ):
            happening = replace(
                happening, kind=K.INTERVIEW_RESCHEDULED, by=open_.happening.by if open_.happening else happening.by
            )
        elif (
            happening.kind is K.REPLY_RECEIVED
            and not any(draft.kind in HELD | SCHEDULED for draft in reading.drafts)
            and re.search(r"\b(?:called|rang|phoned)\b", clause, re.I)
            and re.search(r"\d\s?min|\bhalf an hour|\bchatt?ed\b|\btalked\b", clause, re.I)
        ):
            happening = replace(happening, kind=K.SCREEN_HELD, by=By.UNKNOWN, round=0)
        elif (
            happening.kind is K.INTERVIEW_HELD
            and not any(draft.kind in HELD | SCHEDULED for draft in reading.drafts)
            and FIRST_TALK.search(clause)
            and (
                re.search(r"\b(?:hr|human resources|recruiter|talent)\b", clause, re.I)
                or not re.search(r"\b(?:interview|technical|panel|manager|director|final|on-?site|round)", clause, re.I)
            )
        ):
            happening = replace(happening, kind=K.SCREEN_HELD, round=0)
        read.append(happening)
    return tuple(read)


def replace_draft(draft: Draft, *, start: int, end: int, at: date | datetime, target_phrase: Phrase) -> Draft:
    """A draft of the same kind and doing at another place and day."""
    return Draft(kind=draft.kind, happening=draft.happening, start=start, end=end, at=at, target_phrase=target_phrase)


def add(
    happening: Happening,
    found: Sequence[Happening],
    clause: str,
    first: int,
    own: list[Phrase],
    reading: Reading,
    start: int,
    end: int,
    *,
    told: bool,
) -> None:
    """Add the drafts of one happening of a clause."""
    if happening.kind is K.ASSESSMENT_SUBMITTED and DID_IT.search(clause):
        open_ = next(
            (
                draft.kind
                for draft in reversed(reading.drafts)
                if draft.kind in SCHEDULED | MOVES | {K.ASSESSMENT_ASSIGNED}
            ),
            None,
        )
        if open_ in SCHEDULED | MOVES:
            happening = replace(
                happening, kind=K.SCREEN_HELD if open_ is K.SCREEN_SCHEDULED else K.INTERVIEW_HELD, by=By.UNKNOWN
            )
    if happening.kind is K.OFFER_CHANGED and (
        offer_gone(reading)
        or (
            re.search(r"\b(?:says|said|reads|shows) (?:only )?\S+\Z", clause[: happening.end], re.I)
            and not any(draft.kind in OFFERS for draft in reading.drafts)
        )
    ):
        happening = replace(happening, kind=K.OFFER_MADE)
    if happening.kind in HELD and announces(happening, clause, first, own):
        kind = K.SCREEN_SCHEDULED if happening.kind is K.SCREEN_HELD else K.INTERVIEW_SCHEDULED
        happening = replace(happening, kind=kind, by=By.EMPLOYER)
    whens, targets, from_ = roles(happening, clause, first, own)
    if len(whens) > 1 and (len(found) > 1 or not (len(targets) == len(whens) or listed(clause, first, whens))):
        middle = (happening.start + happening.end) / 2 + first
        whens = [min(whens, key=lambda phrase: abs((phrase.start + phrase.end) / 2 - middle))]
    if any("ord_d" in phrase.fields or "the_d" in phrase.fields for phrase in whens) and (
        month := next(
            (phrase for phrase in own if "mon" in phrase.fields or phrase.fields.get("span_unit") == "month"), None
        )
    ):
        due_atof = resolve(month, reading.as_of, past=True)
        reading.mentioned = day_of(due_atof).replace(day=1) if due_atof else reading.mentioned
    last = reading.drafts[-1] if reading.drafts else None
    text_between = reading.text[max(last.end - 1, 0) : start] if last else ""
    text_of_last = reading.text[last.start : last.end] if last else ""
    if (
        happening.kind in HELD
        and len(whens) == 1
        and re.search(r"\w", clause[: whens[0].start - first])
        and last is not None
        and last.kind in {K.NOTE, K.STATUS_UPDATE, K.REPLY_RECEIVED}
        and (MESSAGE.search(text_of_last) is not None or len(text_of_last.split()) < 5)
        and MET.search(clause) is None
        and not MESSAGE.search(clause[: whens[0].start - first])
        and last.at is not None
        and 0 <= start - last.end < 12
        and (day := resolve(whens[0], day_of(last.at), day_first=reading.day_first)) is not None
        and timedelta(0) < day_of(day) - day_of(last.at) < timedelta(60)
    ):
        kind = K.SCREEN_SCHEDULED if happening.kind is K.SCREEN_HELD else K.INTERVIEW_SCHEDULED
        happening = replace(happening, kind=kind, by=By.EMPLOYER)
        whens, targets = [], whens
        if last.kind is not K.STATUS_UPDATE:
            reading.drafts.pop()
            start = last.start
    if (
        happening.kind in HELD
        and last is not None
        and last.kind in SCHEDULED
        and last.target_phrase is None
        and whens
        and re.match(r"\W*that was\b", clause, re.I)
    ):
        last.target_phrase = whens[0]
    if (
        happening.kind in HELD | SCHEDULED
        and last is not None
        and last.kind in SCHEDULED
        and last.target_phrase is None
        and 0 <= start - last.end < 6
        and reading.current is not None
        and (ahead := next((phrase for phrase in [*whens, *targets] if phrase.day_bound), None)) is not None
        and (day := resolve(ahead, day_of(reading.current), day_first=reading.day_first)) is not None
        and day_of(day) > day_of(reading.current)
    ):
        last.target_phrase, last.end = ahead, end
        reading.expected = day_of(day)
        return
    ats: list[date | datetime | None] = []
    for phrase in whens:
        at = reading.known.get(phrase.start) or when_of(phrase, reading, happening.kind)
        if at is None:
            if not phrase.chained:
                reading.note(f"“{shorten(clause)}”: there is no such day")
            continue
        if any(day_of(other) == day_of(at) for other in ats if other is not None):
            continue
        ats.append(at)
        reading.known[phrase.start] = at
        place(reading, at)
    gap = None
    if not ats and is_passing(happening, clause):
        return
    if (
        happening.kind is K.PROMISE_MADE
        and targets
        and not ats
        and last is not None
        and last.kind in {K.OFFER_MADE, K.OFFER_CHANGED}
        and last.target_phrase is None
        and re.match(
            r"\W*(?:with )?(?:an? |my )?(?:answer|decide|decision|reply|sign|accept)\w*(?: \w+)? (?:by|before|until)\b",
            clause,
            re.I,
        )
    ):
        last.target_phrase = targets[0]
        return
    if happening.kind is K.PROMISE_MADE and not targets:
        answered = last is not None and last.kind is K.FOLLOW_UP_SENT and re.search(r"\bsaid\b", clause, re.I)
        if not ats and not answered:
            return
        happening = replace(happening, kind=K.REPLY_RECEIVED if answered and not ats else K.STATUS_UPDATE)
    if not ats:
        gap = (
            gap_in(
                clause,
                [
                    phrase
                    for phrase in own
                    if phrase not in targets and not ALTERNATIVE.search(clause[: phrase.start - first])
                ],
            )
            if reading.waiting is None
            else reading.waiting
        )
        if gap is not None and reading.current is not None and happening.kind not in SCHEDULED:
            at = min(day_of(reading.current) + timedelta(gap), reading.as_of)
            ats.append(at)
            place(reading, at)
            gap = None
    if (
        not ats
        and reading.expected is not None
        and reading.current is not None
        and day_of(reading.current) < reading.expected <= reading.as_of
        and (
            (happening.kind in HELD and ECHO.search(clause))
            # News is promised at a meeting, not where it is set up, unless in the same breath.
            or (
                happening.kind is K.PROMISE_MADE
                and last is not None
                and last.kind in SCHEDULED | MOVES
                and re.search(r"[.!?\n]", text_between)
            )
        )
    ):
        ats.append(reading.expected)
        place(reading, reading.expected)
    if happening.kind in SCHEDULED | MOVES and targets and (at := ats[-1] if ats else reading.current) is not None:
        draft = Draft(kind=happening.kind, happening=happening, start=start, end=end, target_phrase=targets[-1])
        target = target_of(draft, day_of(at), reading, reading.expected)
        reading.expected = day_of(target) if target else None
    reading.waiting = None if happening.kind is not K.FOLLOW_UP_SENT else reading.waiting
    count = happening.count if len(ats) <= 1 else len(ats)
    for index in range(count):
        at = ats[index] if index < len(ats) else None
        draft = Draft(
            kind=happening.kind,
            happening=happening,
            start=start,
            end=end,
            at=at,
            gap=gap if index == 0 else None,
            target_phrase=targets[index] if len(targets) == count else targets[0] if targets and index == 0 else None,
            from_phrase=from_ if index == 0 else None,
            reasons=happening.reasons,
        )
        if at is None and reading.current is not None:
            loose = happening.kind is K.FOLLOW_UP_SENT and not (told and index == 0 and count == 1)
            if loose or (count > 1 and index > 0):
                draft.spread = True
            else:
                draft.at, draft.carried = reading.current, True
                if not told:
                    reading.inherited += 1
        reading.drafts.append(draft)


def listed(clause: str, first: int, days: Sequence[Phrase]) -> bool:
    """Whether dates stand one after the other, as those of several events of one kind."""
    if re.match(r"\W*(?:they|she|he|hr|i|we|the|my|a)\b", clause[days[-1].end - first :], re.I):
        return False
    return all(
        LIST_JOINT.fullmatch(clause, before.end - first, max(after.start - first, before.end - first))
        for before, after in pairwise(days)
    )


def offer_gone(reading: Reading) -> bool:
    """Whether the last told of an offer is that it was withdrawn."""
    last = next((draft.kind for draft in reversed(reading.drafts) if draft.kind in OFFERS), None)
    return last is K.OFFER_WITHDRAWN


def announces(happening: Happening, clause: str, first: int, own: Sequence[Phrase]) -> bool:
    """Whether a clause tells of a message on one day about a meeting on a later one."""
    days = [phrase for phrase in own if phrase.day_bound]
    return (
        len(days) > 1
        and days[0].start - first < happening.start < days[-1].start - first
        and (
            MESSAGE.search(clause[: happening.start]) is not None
            or (
                days[-1].exact
                and days[0].exact
                and re.fullmatch(r"[\W\d_]*", clause[: days[0].start - first]) is not None
                and re.fullmatch(r"[\w\s()–-]{0,25}(?<!\band)\s*", clause[happening.end : days[-1].start - first])
                is not None
            )
        )
    )


def roles(
    happening: Happening, clause: str, first: int, own: list[Phrase]
) -> tuple[list[Phrase], list[Phrase], Phrase | None]:
    """Which dates of a clause say when it happened, what it announces, and what was moved."""
    whens: list[Phrase] = []
    targets: list[Phrase] = []
    from_: Phrase | None = None
    kind = happening.kind
    for phrase in own:
        target = targets[-1] if targets else None
        before = clause[max(0, phrase.start - first - 40) : phrase.start - first]
        after = clause[phrase.end - first : phrase.end - first + 12]
        opens = OPENING_WORDS.fullmatch(clause, 0, phrase.start - first) is not None
        words = clause[phrase.start - first : phrase.end - first].lower()
        due = words.startswith(("by ", "within", "inside", "in ", "no later", "for the next", "over the next"))
        if (
            kind in SCHEDULED
            and phrase.day_bound
            and not whens
            and not targets
            and any(other.start > phrase.start and other.day_bound for other in own)
            and (
                re.search(r"\binvit(?:ed?|es|ation)(?: me| in| over)*(?: on)?(?: the)?\s*\Z", before, re.I)
                or (
                    (later := next(other for other in own if other.start > phrase.start and other.day_bound))
                    and INVITED.search(clause[phrase.end - first : later.start - first])
                )
                or (
                    phrase.start - first < happening.start
                    and any(other.start - first > happening.start and other.day_bound for other in own)
                    and re.search(r"\A\W*(?:and |then |so |but )*(?:on )?(?:the )?\Z", before, re.I)
                )
            )
        ):
            whens.append(phrase)
            continue
        if re.search(r"\bdated (?:the )?\Z", before, re.I):
            whens.append(phrase)
            continue
        if (
            kind is K.PROMISE_MADE
            and phrase.day_bound
            and not whens
            and not targets
            and TOLD_ON.search(before)
            and (phrase is not own[-1] or re.search(r"\bon (?:the )?\Z", before))
        ):
            whens.append(phrase)
            continue
        if targets and ALTERNATIVE.search(before):
            continue
        if (
            phrase.fields.get("later_w", "").startswith(("after", "before"))
            and re.match(r"\s+(?:my|the|our|their|that|this|i|we|they)\b", after)
            and "that" not in phrase.fields["later_w"]
        ):
            continue
        if re.search(
            r"\b(?:start(?:ing|s)?(?: date| day)?|clos(?:ing|es?)(?: date)?|see you)(?: on| is|:)?\s*\Z", before, re.I
        ):
            continue
        if (
            before.endswith("(")
            and after.startswith(")")
            and (whens or targets)
            and re.search(
                r"\A\s*\(\s*(?:that is |i\.e\. )?\Z", clause[(targets or whens)[-1].end - first : phrase.start - first]
            )
        ):
            if phrase.exact and not (targets or whens)[-1].exact:
                (targets or whens)[-1] = phrase
            continue
        if (
            kind in OWN
            and not opens
            and re.search(
                r"(?<!gave it )(?<!gave them )(?<!waited )(?<!left it )(?<!held off )\b(?:until|till|by)\s+(?:the\s+)?\Z",
                before,
                re.I,
            )
        ):
            continue
        if (
            kind is K.INTERVIEW_RESCHEDULED
            and phrase.start - first < happening.start
            and re.search(
                rf"\b{TALK}\s+(?:(?:was |is )?(?:on|of|for|at|set for|scheduled for|due)\s+)?(?:the\s+)?\Z",
                before,
                re.I,
            )
        ):
            from_ = phrase
            continue
        if due and "in_n" in phrase.fields and kind not in DUE | MOVES | SCHEDULED:
            continue
        if (kind in MOVES and BEFORE_FROM.search(before)) or (
            kind is K.INTERVIEW_RESCHEDULED and re.match(r"['’]s\b", after)
        ):
            from_ = phrase
        elif (
            kind is K.INTERVIEW_CANCELLED
            and (re.match(r"['’]s\b", after) or re.search(r"\b(?:for|scheduled|on|due)\s+(?:on )?\Z", before))
            and not re.search(r"\b(?:cancel+ed|called (?:it )?off)(?: it)? on\s+(?:the )?\Z", before, re.I)
            and (phrase.start - first > happening.start or re.search(rf"\b{TALK}\b[^·]*\Z", before, re.I))
            and not opens
        ):
            targets = [phrase]
        elif (
            kind is K.INTERVIEW_RESCHEDULED
            and (
                BEFORE_TARGET.search(before)
                or due
                or not phrase.day_bound
                or re.search(r"\bput (?:it|me|us|this|that) (?:on|to|at|in) (?:for )?(?:the )?\Z", before, re.I)
                or re.match(r"\s*instead\b(?! of)", after)
            )
            and (not opens or re.match(r"\s*instead\b(?! of)", after))
        ):
            targets.append(phrase)
        elif (
            kind in SCHEDULED
            and (not opens or not phrase.day_bound)
            and (target is None or (target.clock is None and not phrase.day_bound))
            and (BEFORE_BOOKED.search(before) or phrase.start - first > happening.start or due)
        ):
            targets = [phrase if target is None else replace(target, clock=phrase.clock)]
        elif (
            kind in DUE
            and (
                due
                or phrase.fields.get("part", phrase.fields.get("span_part"))
                or "wk_unit" in phrase.fields
                or "in_n" in phrase.fields
                or (
                    BEFORE_DUE.search(before)
                    and (
                        kind is K.PROMISE_MADE
                        or re.search(
                            r"\b(?:by|before|until|till|due|deadline|within|expires?|valid|open|no later than)\W+(?:\w+\W+){0,1}\Z",
                            before,
                            re.I,
                        )
                    )
                )
            )
            and not opens
        ):
            last_word = re.search(r"\b(?:by|before|no later than)\s+(?:the\s+)?\Z", before, re.I) or due
            targets = [phrase if target is None or last_word else target]
        elif kind is K.PROMISE_MADE and phrase.start - first > happening.start and not opens and target is None:
            targets = [phrase]
        elif not phrase.day_bound:
            if whens and whens[-1].clock is None:
                whens[-1] = replace(whens[-1], clock=phrase.clock)
            elif kind in MEETINGS:
                whens.append(phrase)
        else:
            whens.append(phrase)
    if kind is K.INTERVIEW_RESCHEDULED and not targets and len(whens) > 1:
        targets = [whens.pop()]
    if any(phrase.day_bound and not phrase.chained for phrase in whens):
        whens = [phrase for phrase in whens if phrase.day_bound and not phrase.chained]
    exact = [phrase for phrase in whens if not {"mon", "span_unit", "wk_unit"} & phrase.fields.keys()]
    return exact or whens, targets, from_


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch of text without the blanks and joints at its ends."""
    while start < end and text[start] in " \t\r\n,;:-–—→>(/*•)&":
        start += 1
    while end > start and text[end - 1] in " \t\r\n,;:-–—(":
        end -= 1
    return start, end


def when_of(phrase: Phrase, reading: Reading, kind: EventKind = K.NOTE) -> date | datetime | None:
    """The day a date in the notes means, in the order in which they are told."""
    as_of, current = reading.as_of, reading.mentioned
    if not phrase.day_bound:
        return resolve(phrase, day_of(reading.current)) if reading.current is not None else None
    if phrase.absolute:
        at = resolve(phrase, as_of, past=True, day_first=reading.day_first)
        yearless = not ({"iso_y", "num_y", "dm_y", "md_y"} & phrase.fields.keys())
        if at is not None and yearless:
            reading.guessed_years = True
            if current is not None and day_of(at) < current - timedelta(60):
                later = resolve(phrase, current, past=False, day_first=reading.day_first)
                if later is not None and day_of(later) <= as_of + timedelta(FUTURE_NOTE_DAYS):
                    at = later
        return at
    ahead = phrase.fields.get("rel_now", "") in {
        "tomorrow",
        "tmrw",
        "tmw",
        "today",
        "tonight",
        "this afternoon",
        "the day after tomorrow",
    }
    if ("quoted" in phrase.fields or (ahead and reading.headed)) and current is not None:
        return resolve(phrase, current)
    if phrase.chained:
        if reading.current is None and current is None:
            return None
        due = re.search(
            r"\bbefore\b|\bthat (?:very |same )?(?:day|morning|afternoon|evening)", phrase.fields.get("rel_prev", "")
        )
        if due and reading.expected is not None and current is not None and reading.expected > current:
            current = reading.expected
        return resolve(phrase, as_of, previous=current or as_of, past=True)
    if {"ord_d", "the_d", "bare_d"} & phrase.fields.keys():
        if current is None:
            return resolve(phrase, as_of, past=True)
        before = resolve(phrase, current, past=True)
        if kind in MOVES | SCHEDULED and before is not None and current - day_of(before) <= timedelta(10):
            return before
        later = resolve(phrase, current, past=False)
        if (
            before is not None
            and current - day_of(before) <= timedelta(3)
            and (later is None or day_of(later) - current > timedelta(21))
        ):
            return before
        at = resolve(phrase, current + timedelta(3) if "lead" not in phrase.fields else current, past=False)
        return (
            at
            if at is not None and day_of(at) <= as_of + timedelta(31 if kind in SCHEDULED | {K.NOTE} else 0)
            else resolve(phrase, as_of, past=True)
        )
    if "wd_b" in phrase.fields and kind in MOVES and reading.planned is not None and current == day_of(reading.planned):
        return resolve(phrase, current, past=True)
    if ("wd_b" in phrase.fields or phrase.fields.get("wd_rel", "") in {"this", "next"}) and current is not None:
        at = resolve(phrase, current, past=False)
        return at if at is not None and day_of(at) <= as_of + timedelta(7) else resolve(phrase, as_of, past=True)
    if "mon" in phrase.fields:
        return resolve(phrase, as_of, past=True)
    if "in_n" in phrase.fields and current is not None:
        return resolve(phrase, current)
    if "span_unit" in phrase.fields or "wk_unit" in phrase.fields:
        at = resolve(phrase, as_of, previous=current, past=True)
        return min(at, as_of) if at is not None and not isinstance(at, datetime) else at
    return resolve(phrase, as_of, previous=current, past=True)


def place(reading: Reading, at: date | datetime) -> None:
    """Take a day as the one being told of."""
    reading.current = at
    reading.mentioned = day_of(at)
    reading.waiting = None


def advance(phrase: Phrase, reading: Reading) -> None:
    """Move on by a phrase such as "a week later" that stands alone."""
    at = when_of(phrase, reading)
    if at is not None:
        place(reading, at)


def read_silence(clause: str, reading: Reading, *, silent: bool, telling: bool) -> None:
    """Take down how long a clause says that nothing came."""
    days = duration_in(clause)
    if days is None and silent and (match := VAGUE.search(clause)):
        days = VAGUE_DAYS[(match[1] or match[2]).lower()]
    if days is not None and (silent or not telling):
        reading.waiting = days
    reading.silent = reading.silent or silent


def duration_in(clause: str) -> int | None:
    """The days of a stretch of time a clause names."""
    for match in DURATION.finditer(clause):
        unit = match["d_u"].lower()
        if unit.startswith(("hour", "hr", "min")):
            continue
        count = number_of(match["d_hi"] or match["d_n"])
        start = date(2001, 1, 1)
        days = (shifted(start, count, unit, bool(match["d_b"])) - start).days
        if 0 < days <= 1500:
            return days
    return None


def gap_in(clause: str, own: list[Phrase]) -> int | None:
    """The days a clause says passed before what it tells of."""
    for phrase in own:
        if (
            phrase.fields.get("later_w", "").startswith(("later", "after", "passed", "went", "on"))
            or "fortnight_w" in phrase.fields
        ):
            at = resolve(phrase, date(2001, 1, 1), previous=date(2001, 1, 1))
            return (day_of(at) - date(2001, 1, 1)).days if at is not None else None
        if "rel_prev" in phrase.fields:
            return 1 if re.match(r"(?:the )?(?:very )?(?:next|following|day after)", phrase.fields["rel_prev"]) else 0
        if phrase.fields.get("wk_rel", "") in {"the following", "following", "the next"}:
            return 30 if phrase.fields["wk_unit"] == "month" else 7
    if (
        re.search(r"\b(?:after|waited|within|in)\b", clause, re.I)
        and not any("in_b" in phrase.fields for phrase in own)
        and not re.search(r"\b(?:by|take|takes|took|due|deadline|promis\w*|said|told|will|would)\b", clause, re.I)
    ):
        days = duration_in(clause)
        if days is None and (match := VAGUE.search(clause)):
            days = VAGUE_DAYS[(match[1] or match[2]).lower()]
        return days
    return None


def echoes(text: str, draft: Draft) -> bool:
    """Whether a draft only says how the meeting told of before went."""
    assert draft.happening is not None
    return bool(ECHO.search(text[draft.start : draft.end])) and not TALKS.search(text[draft.start : draft.end])


def retells(text: str, draft: Draft) -> bool:
    """Whether a draft only says more of who was met, in a clause without a meeting or an hour of its own."""
    words = text[draft.start : draft.end]
    return bool(MET.search(words) or re.search(r"\bpanel of\b", words, re.I)) and not (
        re.search(rf"\b(?!panel of){TALK}\b", words, re.I) or ANOTHER.search(words) or re.search(r"\d", words)
    )


def settle(text: str, reading: Reading) -> str:
    """Give every draft a day and its announced days; return a note if days were counted back from `as_of`."""
    drafts, as_of = reading.drafts, reading.as_of
    note = ""
    days_met = {day_of(draft.at) for draft in drafts if draft.kind in HELD and draft.at and not draft.retold}
    drafts[:] = [draft for draft in drafts if not (draft.retold and draft.at and day_of(draft.at) in days_met)]
    drafts[:] = untangled(text, headline_last(drafts))
    known = [index for index, draft in enumerate(drafts) if draft.at is not None]
    if not known:
        note = count_back(reading)
    else:
        fill(drafts, as_of)
        if any(draft.spread for draft in drafts):
            reading.note("a follow-up without a date was put between what came before and what came after it")
        if known[0] > 0:
            reading.note("what was told before the first date was counted back from it, a week a step")
    if reading.inherited:
        reading.note("what had no date of its own was put on the day told before it")
    announced = promised = None
    due_at: date | datetime | None = reading.planned
    met = {day_of(draft.at) for draft in drafts if draft.kind in HELD and draft.at}
    clock: time | None = None
    for draft in drafts:
        if draft.at is None:
            draft.at = as_of
        if draft.kind is K.PROMISE_MADE and day_of(draft.at) > as_of:
            # Nobody promised in days to come: the day is the one promised.
            draft.target, draft.target_phrase = draft.at, None
            draft.at = latest_before(drafts, draft, as_of)
        if draft.carried and draft.kind is K.INTERVIEW_MISSED and promised and day_of(draft.at) < promised <= as_of:
            draft.at = promised
        if (
            draft.carried
            and draft.happening
            and draft.kind is K.INTERVIEW_HELD
            and announced
            and announced <= as_of
            and echoes(text, draft)
        ):
            draft.at = announced
        base = day_of(draft.at)
        if (
            base == announced
            and base not in met
            and draft.kind is K.NOTE
            and not draft.carried
            and not is_silence(text[draft.start : draft.end])
        ):
            draft.kind = K.INTERVIEW_HELD
        if draft.kind is K.INTERVIEW_CANCELLED and draft.target_phrase is None and due_at and day_of(due_at) >= base:
            draft.target = draft.target or due_at
        if draft.kind in MEETINGS:
            reading.planned = None
        if draft.kind is K.INTERVIEW_RESCHEDULED and reading.planned is not None:
            draft.moved_from, reading.planned = reading.planned, None
        if draft.from_phrase is not None:
            draft.moved_from = resolve(draft.from_phrase, base, past=False, day_first=reading.day_first)
        if draft.target_phrase is not None:
            draft.target = target_of(draft, base, reading, announced)
            if (
                draft.target is not None
                and not isinstance(draft.target, datetime)
                and clock is not None
                and re.search(r"\bsame (?:time|hour)\b", text[draft.start : draft.end], re.I)
            ):
                draft.target = datetime.combine(draft.target, clock)
            if draft.kind in SCHEDULED | MOVES and isinstance(draft.target, datetime):
                clock = draft.target.time()
            if draft.kind is K.PROMISE_MADE and draft.target is not None and day_of(draft.target) < base:
                # What lies behind was promised before.
                draft.kind, draft.target = K.STATUS_UPDATE, None
            promised = day_of(draft.target) if draft.target else promised
            due_at = draft.target if draft.kind in SCHEDULED | MOVES else due_at
            announced = promised if draft.kind in SCHEDULED | MOVES else announced
    if reading.guessed_years:
        years = sorted({day_of(draft.at).year for draft in drafts if draft.at is not None})
        reading.note(
            f"no year was given; {' and '.join(map(str, years[-3:]))} taken, the nearest before {as_of.isoformat()}"
        )
    ahead = [draft for draft in drafts if draft.at is not None and day_of(draft.at) > as_of]
    for draft in ahead[:3]:
        assert draft.at is not None
        if draft.kind in HELD:
            draft.kind = K.SCREEN_SCHEDULED if draft.kind is K.SCREEN_HELD else K.INTERVIEW_SCHEDULED
            draft.target, draft.at = draft.at, latest_before(drafts, draft, as_of)
            reading.note(
                f"an interview on {day_of(draft.target).isoformat()} lies ahead of {as_of.isoformat()}, so it counts as scheduled"
            )
        else:
            reading.note(f"{day_of(draft.at).isoformat()} lies ahead of {as_of.isoformat()}; check the date")
    return note


def headline_last(drafts: list[Draft]) -> list[Draft]:
    """The drafts with what stands before the first date put right: how it all ended comes last, unless it is told again; remarks go."""
    first = next((index for index, draft in enumerate(drafts) if draft.at is not None), 0)
    if not first:
        return drafts
    told = {draft.kind for draft in drafts[first:]}
    if told & (SCHEDULED | HELD):
        told |= HELD
    ahead = [draft for draft in drafts[:first] if draft.kind not in ASIDES and draft.kind not in told]
    ends = [draft for draft in ahead if draft.kind in OUTCOMES]
    return [draft for draft in ahead if draft.kind not in OUTCOMES] + drafts[first:] + ends


def untangled(text: str, drafts: list[Draft]) -> list[Draft]:
    """The drafts without meetings that the next words undo, and without answers that the next words spell out."""
    kept: list[Draft] = []
    for index, draft in enumerate(drafts):
        after = drafts[index + 1] if index + 1 < len(drafts) else None
        close = (
            after is not None
            and (draft.start == after.start or after.start - draft.end < 30)
            and (after.at is None or draft.at is None or day_of(after.at) <= day_of(draft.at))
        )
        if after is not None and close and draft.kind in HELD and after.kind in MOVES | {K.INTERVIEW_MISSED}:
            if after.kind is K.INTERVIEW_RESCHEDULED:
                after.moved_from = after.moved_from or draft.at
            elif after.kind is K.INTERVIEW_CANCELLED:
                after.target = after.target or draft.at
            if after.happening and draft.happening and after.happening.round is None:
                after.happening = replace(after.happening, round=draft.happening.round)
            continue
        if (
            after is not None
            and draft.kind in SCHEDULED
            and after.kind in MOVES
            and (
                (not kept and draft.at is None)
                or (
                    draft.carried
                    and after.start - draft.end < 10
                    and not re.search(r"[.!?]", text[draft.end - 1 : after.start])
                    and not INVITED.search(text[draft.start : draft.end])
                )
            )
        ):
            after.from_phrase = after.from_phrase or draft.target_phrase
            continue
        if (
            after is not None
            and close
            and (
                draft.kind is K.REPLY_RECEIVED
                or (draft.kind is K.STATUS_UPDATE and after.carried and after.kind in SCHEDULED | OUTCOMES)
            )
            and after.happening is not None
            and (after.happening.by is By.EMPLOYER or after.kind in MOVES | SCHEDULED | MEETINGS)
        ):
            after.reasons = tuple(dict.fromkeys((*draft.reasons, *after.reasons)))
            continue
        if (
            after is not None
            and close
            and draft.kind is K.FOLLOW_UP_SENT
            and after.kind in MOVES
            and after.happening is not None
            and (
                (after.happening.by is By.EMPLOYER and CALLED.search(text[draft.start : draft.end]))
                or not re.search(r"[.!?]\s", text[draft.start : after.start])
            )
        ):
            if after.happening.by is By.UNKNOWN and re.search(r"\bi\b", text[draft.start : draft.end], re.I):
                after.happening = replace(after.happening, by=By.CANDIDATE)
            continue
        before = kept[-1] if kept else None
        undated = draft.at is None or draft.carried
        if draft.kind is K.FOLLOW_UP_SENT and any(other.kind is K.REJECTED for other in kept):
            draft.kind = K.NOTE
        if before is not None and undated and beside_the_point(text, draft, before):
            continue
        if (
            before is not None
            and before.kind is K.INTERVIEW_CANCELLED
            and draft.kind is K.INTERVIEW_RESCHEDULED
            and draft.target_phrase is not None
            and before.at is not None
            and before.at == draft.at
            and 0 <= draft.start - before.end < 40
            and draft.happening is not None
        ):
            # Called off with a new day in the same breath is a move.
            if draft.happening.by is By.UNKNOWN and before.happening is not None:
                draft.happening = replace(draft.happening, by=before.happening.by)
            draft.reasons = tuple(dict.fromkeys((*before.reasons, *draft.reasons)))
            draft.moved_from, draft.start = before.target, before.start
            kept[-1] = draft
            continue
        if undated and draft.kind is K.APPLIED and kept:
            continue
        if (
            undated
            and draft.kind is K.ASSESSMENT_ASSIGNED
            and any(other.kind is K.ASSESSMENT_ASSIGNED for other in kept)
            and not ANOTHER.search(text[draft.start : draft.end])
        ):
            continue
        close_before = before is not None and 0 <= draft.start - before.end < 60 and before.start != draft.start
        if (
            before is not None
            and close_before
            and draft.carried
            and draft.kind is K.INTERVIEW_HELD
            and before.kind in HELD
            and (echoes(text, draft) or (before.at == draft.at and retells(text, draft)))
        ):
            continue
        if (
            before is not None
            and close_before
            and draft.carried
            and draft.kind in HELD
            and draft.kind is before.kind
            and before.at == draft.at
            and not ANOTHER.search(text[draft.start : draft.end])
            and not re.search(r"[!?\n]|\.\s", text[before.end : draft.start])
            and (
                (before.happening is not None and echoes(text, before))
                or not re.search(
                    r"\b(?:then|and|after|followed|plus|also|with|met|saw)\b|[.!?\n]",
                    text[before.end : draft.end],
                    re.I,
                )
            )
        ):
            continue
        doubled = (
            before is not None
            and before.kind is draft.kind
            and (
                before.at == draft.at
                or (
                    draft.kind is K.INTERVIEW_MISSED
                    and before.at
                    and draft.at
                    and day_of(before.at) == day_of(draft.at)
                )
            )
        )
        if (
            before is not None
            and draft.kind is K.FOLLOW_UP_SENT
            and before.kind is K.INTERVIEW_MISSED
            and before.at is not None
            and draft.at is not None
            and day_of(before.at) == day_of(draft.at)
        ):
            continue
        if (
            before is not None
            and close_before
            and draft.carried
            and draft.kind is K.STATUS_UPDATE
            and before.kind in HELD
            and draft.end - draft.start < 12
        ):
            continue
        if (
            before is not None
            and close_before
            and draft.carried
            and draft.kind in {K.STATUS_UPDATE, K.REPLY_RECEIVED}
            and before.kind in MOVES | {K.OFFER_WITHDRAWN, K.REJECTED, K.OFFER_MADE}
        ):
            if before.happening and before.happening.by is By.UNKNOWN and SORRY.search(text[draft.start : draft.end]):
                before.happening = replace(before.happening, by=By.EMPLOYER)
            before.reasons = tuple(dict.fromkeys((*before.reasons, *draft.reasons)))
            continue
        if before is not None and close_before and doubled and draft.kind is not K.INTERVIEW_HELD:
            before.reasons = tuple(dict.fromkeys((*before.reasons, *draft.reasons)))
            before.target_phrase = before.target_phrase or draft.target_phrase
            before.end = max(before.end, draft.end)
            continue
        if (
            draft.kind is K.KEPT_WAITING
            and before is not None
            and before.kind is K.INTERVIEW_MISSED
            and before.at == draft.at
        ):
            if before.happening and draft.happening and before.happening.minutes is None:
                before.happening = replace(before.happening, minutes=draft.happening.minutes)
            continue
        kept.append(draft)
    return kept


def beside_the_point(text: str, draft: Draft, before: Draft) -> bool:
    """Whether a draft without a day of its own only adds a detail to the one before it."""
    words = text[draft.start : draft.end]
    if before.kind in {K.OFFER_MADE, K.OFFER_ACCEPTED, K.WITHDRAWN, K.ASSESSMENT_SUBMITTED} and draft.happening:
        if draft.kind in HELD and echoes(text, draft):
            return True
        if draft.kind is K.INTERVIEW_MISSED:
            return True
    if draft.kind is K.INTERVIEW_RESCHEDULED and before.kind is K.INTERVIEW_CANCELLED and draft.target_phrase is None:
        return draft.start - before.end < 40
    if draft.kind in HELD and before.kind in SCHEDULED and 0 <= draft.start - before.end < 6:
        return not TOLD_AS_DONE.search(words) and not ECHO.search(words)
    return False


def latest_before(drafts: list[Draft], draft: Draft, as_of: date) -> date:
    """The last day told before a draft."""
    index = drafts.index(draft)
    days = [day_of(other.at) for other in drafts[:index] if other.at is not None and day_of(other.at) <= as_of]
    return days[-1] if days else as_of


def target_of(draft: Draft, base: date, reading: Reading, announced: date | None) -> date | datetime | None:
    """The day a draft announces, as seen from its own."""
    phrase = draft.target_phrase
    assert phrase is not None
    if not phrase.day_bound and (draft.moved_from is not None or (announced is not None and announced > base)):
        base = day_of(draft.moved_from or announced or base)
    start = base
    if phrase.fields.keys() & {"ord_d", "the_d", "bare_d"}:
        start = base + timedelta(3)
    target = resolve(
        phrase, start, previous=max(base, announced) if announced else base, past=False, day_first=reading.day_first
    )
    if (
        target is not None
        and draft.kind is K.INTERVIEW_RESCHEDULED
        and "wd_b" in phrase.fields
        and day_of(target) == base
        and "lead" not in phrase.fields
    ):
        target = target + timedelta(7)
    return target


def fill(drafts: list[Draft], as_of: date) -> None:
    """Give days to the drafts that have none, between those that have."""
    index = 0
    while index < len(drafts):
        if drafts[index].at is not None:
            index += 1
            continue
        stop = next((i for i in range(index, len(drafts)) if drafts[i].at is not None), len(drafts))
        before = drafts[index - 1].at if index else None
        after = drafts[stop].at if stop < len(drafts) else as_of
        assert after is not None
        if before is None:
            at = day_of(after)
            for i in range(stop - 1, index - 1, -1):
                at -= timedelta(step(drafts[i + 1]))
                drafts[i].at = at
        else:
            span = max((day_of(after) - day_of(before)).days, 0)
            for i in range(index, stop):
                drafts[i].at = day_of(before) + timedelta(span * (i - index + 1) // (stop - index + 1))
        index = stop


def step(draft: Draft) -> int:
    """How many days before a draft the one before it is taken to lie."""
    return draft.gap if draft.gap is not None else STEP_DAYS.get(draft.kind, 7)


def count_back(reading: Reading) -> str:
    """Count back the days of notes without any date, from how long the silence has lasted."""
    drafts, as_of = reading.drafts, reading.as_of
    last = len(drafts) - 1
    while last > 0 and drafts[last].kind is K.FOLLOW_UP_SENT:
        last -= 1
    followed = len(drafts) - 1 - last
    days = reading.waiting
    assumed = ""
    if days is None and reading.silent and drafts[last].kind not in {K.REJECTED, K.WITHDRAWN, K.OFFER_WITHDRAWN}:
        days = GHOSTED_DAYS
        assumed = f"; how long nothing came is not said, {GHOSTED_DAYS} days were taken"
    elif days is None:
        days = 7 * followed
    at = as_of - timedelta(days)
    drafts[last].at = at
    for number in range(1, followed + 1):
        drafts[last + number].at = at + timedelta(days * number // (followed + 1))
    for index in range(last - 1, -1, -1):
        at -= timedelta(step(drafts[index + 1]))
        drafts[index].at = at
    return f"no dates were given: they were counted back from {as_of.isoformat()}, a week a step where nothing else is said{assumed}"


def event_of(text: str, draft: Draft, given: str, full: WrittenOut) -> Event:
    """The event of a settled draft."""
    happening = draft.happening
    assert draft.at is not None
    return Event(
        at=draft.at,
        kind=draft.kind,
        by=happening.by if happening else By.EMPLOYER if draft.kind is K.STATUS_UPDATE else By.UNKNOWN,
        target=draft.target,
        moved_from=draft.moved_from,
        round=happening.round if happening and happening.count == 1 else None,
        minutes=happening.minutes if happening else None,
        hours=happening.hours if happening else None,
        reasons=draft.reasons,
        words=text[draft.start : draft.end],
        evidence=(evidence_in(given, full, draft.start, draft.end),),
    )


def evidence_in(given: str, full: WrittenOut, start: int, end: int) -> Evidence:
    """A stretch of the written-out text as it stands in the text that was given."""
    first, last = full.source(start), full.source(end)
    return Evidence("input", "event", first, last, given[first:last])


def shorten(words: str) -> str:
    """The first words of a clause, for a note."""
    flat = " ".join(words.split()).strip(" ,;:–—-(")
    return flat if len(flat) <= 50 else flat[:49] + "…"
