"""Part notes into the stretches about each employer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from redflags.dates import phrases
from redflags.happenings import happenings, is_silence

NAME = r"(?:[A-Z][\w&.'’-]*|[A-Z]{2,})(?: (?:&|and|of|de|the) (?=[A-Z])| (?=[A-Z])){0,1}(?:(?<= )[A-Z][\w&.'’-]*){0,1}(?:(?: [A-Z][\w&.'’-]*){0,3})"
FIELD = re.compile(
    r"^\W{0,4}(company|employer|organi[sz]ation|firm|role|position|job|title|job title)\s*[:=]\s*(.{1,80}?)\s*$", re.I
)
HEADING = re.compile(
    rf"^\s*(?:[#=*_]{{1,6}}\s*)?(?P<name>{NAME})\s*(?:(?:[-–—|,/]|\()\s*(?P<role>[^\d\n]{{3,60}}?)\)?)?\s*[#=*_:]{{0,6}}\s*$"
)
MARKED = re.compile(r"^\s*(?:#{1,6}\s|={2,}|\*\*|__|\[)|:\s*$|={2,}\s*$")
PREFIX = re.compile(
    rf"^\s*(?:[-*•]\s*|\(?\d{{1,2}}[.)]\s+|\w+(?: [a-z]+){{0,2}}: (?=[^.:]{{1,60}}\.\s))?(?P<name>{NAME})\s*(?::|\s[-–—|]\s|\.{{3}}|…|\.(?=\s+[A-Z]))\s*(?=\S)"
)
TOLD_OF = re.compile(
    rf"(?P<name>{NAME})(?: \(|:\s|\s[-–—]\s)(?=applied|application|interview|screen|phone|reject|offer|sent|cv\b|nothing)|(?:\A|[:.;!?\n]\s+)(?P<role>{NAME}) \([^()\d]{{2,30}}\),? (?=sent|applied|trial|interview|cv\b|application|phone|screen|reject)|(?:\A|[.;!?\n]\s+)(?:At|As for|Over at) (?P<at>{NAME})(?= (?:it|I|they|things|the|we|my|there)\b|,)"
    rf"|(?:\A|[.;!?\n]\s+)With (?P<with>[A-Z][\w'’-]+(?: (?:&|and))? [A-Z][\w'’-]+)(?= (?:it|I|they|things|the|we)\b|,)"
)
LABELLED = re.compile(r"\s*(?:\(?\d{1,2}[.)]\s+|[A-Za-z]+(?: [a-z]+){0,2}: )[A-Z][^.:]{1,60}(?:\.\s|:\s|\s[-–—]\s)")
APPLIED_TO = re.compile(
    rf"\b(?:[Aa]ppl(?:ied|ying) (?:to|at|with)|[Aa]pplication (?:to|at|with|for)|[Ii]nterview(?:ed|ing|s)? (?:at|for)|[Pp]rocess (?:with|at)|[Aa]pplied,?|(?:role|job|position|offer|screen|call|chat|test|task|take-home|rejection|email|reply) (?:at|from)) (?P<name>{NAME})"
)
LONGEST_LINE = 2_000
NOT_NAMES = frozenset(
    """i me my we they them he she it recruiter hr hm candidate employer company interview interviews phone screen screening call round rounds final first second third technical tech panel
    onsite offer rejected rejection applied application take home takehome test task note notes update status follow followed chased emailed nothing no then next now also and but the a an
    mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday jan january feb february mar march apr april may jun june jul july aug august sep sept
    september oct october nov november dec december linkedin zoom teams google meet indeed glassdoor hackerrank codility hirevue skype slack email mail ceo cto cfo coo vp dm ps pps todo timeline
    week day date dates today yesterday tomorrow later still since after before last stage step got had sent did was were submitted handed invited scheduled rescheduled moved cancelled
    canceled waiting silence ghosted reply replied response answer verbal written contract reference references withdrew accepted declined online assessment coding case presentation manager
    hiring director team talent agency boss owner interviewer mr mrs ms dr started initial early mid late end spoke met talked asked told said promised so finally eventually again another
    follow-up follow-ups followups chasers contact contacts contract result results outcome day stage step steps log recap timeline telephone written invitation notice enquiry re fwd subject
    christmas easter thanksgiving uk us usa eu london berlin paris german english python java sql excel react what happened why how when where summary background context events history
    """.split()
)


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of the text to read as one line."""

    start: int
    end: int


@dataclass(slots=True)
class Stretch:
    """What is told of one employer."""

    employer: str
    role: str
    lines: list[Line]


def employer_lines(text: str) -> list[tuple[str, str, list[Line]]]:
    """The lines about each employer, with its name and role as far as they are told."""
    known = known_names(text)
    order: dict[str, Stretch] = {}
    current = Stretch("", "", [])
    order[""] = current
    for start, end in lines_of(text):
        line = text[start:end]
        if match := FIELD.match(line):
            value = re.split(r"\.\s|;|\||\s{2,}", match[2].strip(" *_#"))[0]
            if match[1].lower() in {"company", "employer", "organisation", "organization", "firm"}:
                current = order.setdefault(value.casefold(), Stretch(value, "", []))
            else:
                current.role = current.role or value
            continue
        heading = heading_of(line, known)
        if heading:
            name, role = heading
            current = order.setdefault(name.casefold(), Stretch(name, role, []))
            continue
        for first, last, name in parted(line, known):
            if name:
                current = order.setdefault(name.casefold(), Stretch(name, "", []))
            current.lines.append(Line(start + first, start + last))
    unnamed = order.pop("")
    if unnamed.lines:
        named = [stretch for stretch in order.values() if stretch.lines]
        if len(named) == 1:
            named[0].lines[:0] = unnamed.lines
            named[0].lines.sort(key=lambda line: line.start)
            named[0].role = named[0].role or unnamed.role
        else:
            order = {"": unnamed, **order}
    return [(stretch.employer, stretch.role, stretch.lines) for stretch in order.values() if stretch.lines]


def lines_of(text: str) -> list[tuple[int, int]]:
    """The start and end of each line with words, wrapped lines put together."""
    found: list[tuple[int, int]] = []
    position = 0
    blank = True
    last_length = 0
    # A line was wrapped only if the first word of the next one would not have fitted.
    width = max((len(line.rstrip()) for line in text.splitlines()), default=0)
    for line in text.splitlines(keepends=True):
        start, end = position, position + len(line.rstrip("\r\n"))
        position += len(line)
        if not line.strip():
            blank = True
            continue
        if (
            not blank
            and found
            and start - found[-1][0] >= 60
            and (first := re.match(r"\s*([a-z]\S*)", line))
            and last_length + 1 + len(first[1]) > width
            and text[found[-1][1] - 1] not in ".:;!?"
        ):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
        blank = False
        last_length = end - start
    return [piece for start, end in found for piece in cut(text, start, end, LONGEST_LINE)]


def cut(text: str, start: int, end: int, longest: int) -> list[tuple[int, int]]:
    """A stretch of text in pieces of a limited length, parted at blanks where there are any."""
    pieces = []
    while end - start > longest:
        blank = text.rfind(" ", start + longest // 2, start + longest)
        stop = blank if blank > 0 else start + longest
        pieces.append((start, stop))
        start = stop
    return [*pieces, (start, end)]


def known_names(text: str) -> set[str]:
    """The employers that headings, prefixes of several lines, and "applied to …" name."""
    found: set[str] = set()
    prefixed: dict[str, int] = {}
    for match in (*APPLIED_TO.finditer(text), *TOLD_OF.finditer(text)):
        parts = re.split(r"(?<=\w{3})\.\s", next(group for group in match.groups() if group))
        if name := proper(parts[-1 if match.re is TOLD_OF else 0]):
            found.add(name)
    for start, end in lines_of(text):
        line = text[start:end]
        prefix = PREFIX.match(without_date(line))
        if prefix and (name := proper(prefix["name"])):
            prefixed[name] = prefixed.get(name, 0) + 1 + bool(LABELLED.match(line))
        if heading := heading_of(line, found):
            found.add(heading[0])
    found.update(name for name, count in prefixed.items() if len(prefixed) > 1 or count > 1)
    return found


def without_date(line: str) -> str:
    """A line without the date it opens with."""
    for phrase in phrases(line[:60])[:1]:
        if not re.search(r"\w", line[: phrase.start]):
            return line[phrase.end :].lstrip(" \t,:;–—-")
    return line


def proper(name: str) -> str:
    """A name of an employer, without words that cannot be part of one; empty if none is left."""
    words = re.split(r"(?<=\w{3})\.\s", name.strip(" .,:;'’-"))[0].split()
    while words and words[-1].strip(".,").casefold() in NOT_NAMES:
        words.pop()
        if words:
            words[-1] = words[-1].rstrip(".,;:")
    if not words or words[0].strip(".,'’").casefold() in NOT_NAMES or len(words[0]) < 2:
        return ""
    return " ".join(words).removesuffix("'s").removesuffix("’s")


def heading_of(line: str, known: set[str]) -> tuple[str, str] | None:
    """The employer and role of a line that is a heading, None if it is not one."""
    # Marks and pictures around a heading are no part of the name.
    bare = re.sub(r"\A[^\w(\"'“]+|[^\w)\"'”.!?]+\Z", "", line)
    if not bare or len(bare) > 90 or phrases(line):
        return None
    match = HEADING.match(bare)
    if not match or not (name := proper(match["name"])):
        return None
    if name != match["name"].strip(" .,:;'’-") and not match["role"]:
        return None
    if not (MARKED.search(line) or name in known or match["role"]):
        telling = happenings(bare) or is_silence(bare)
        if telling or len(bare.split()) > 4 or bare.endswith((".", "!", "?")):
            return None
    elif (happenings(bare) or is_silence(bare)) and not MARKED.search(line):
        return None
    return name, (match["role"] or "").strip(" )#=*_:")


def parted(line: str, known: set[str]) -> list[tuple[int, int, str]]:
    """The stretches of a line, each with the employer it turns to, or an empty name if it stays with the one before."""
    if not known:
        return [(0, len(line), "")]
    pattern = re.compile(
        r"(?<!\w)(" + "|".join(re.escape(name) for name in sorted(known, key=len, reverse=True)) + r")(?!\w)"
    )
    matches = list(pattern.finditer(line))
    if not matches:
        return [(0, len(line), "")]
    names = {match[1] for match in matches}
    if len(names) == 1:
        return [(0, len(line), matches[0][1])]
    ends = [match.end() for match in re.finditer(r"[.;!?]\s+", line)]
    turns = [match.start() for match in matches if re.search(r"(?:[,:]|\band)\s+\Z", line[: match.start()])]
    cuts = sorted({0, *ends, *turns, len(line)})
    pieces: list[tuple[int, int, str]] = []
    for first, last in pairwise(cuts):
        name = next((match[1] for match in matches if first <= match.start() < last), "")
        if pieces and (not name or name == pieces[-1][2]):
            pieces[-1] = (pieces[-1][0], last, pieces[-1][2])
        elif last > first:
            pieces.append((first, last, name))
    return pieces
