"""Write out the shorthand of notes, and know for each place of the written-out text where it stood."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from redflags.dates import MONTH, WEEKDAY

# What stands for what; matched as whole words, a full stop after them swallowed where the sentence goes on.
SHORT: Mapping[str, str] = {
    "itv itw itws itvw itvs intv intvw interv intw ivw iview i/view i/v intrvw": "interview",
    "appl app'd appd appld": "applied",
    "em eml": "email",
    "emld emld": "emailed",
    "txt": "text",
    "txtd": "texted",
    "msg": "message",
    "msgd": "messaged",
    "vm vmail": "voicemail",
    "scrn scr": "screen",
    "ph fone": "phone",
    "ph'd": "phoned",
    "mgr mngr mgmr": "manager",
    "rec rctr recr recruter recuiter": "recruiter",
    "rej rejn rejd": "rejected",
    "resched reschd rescd rsched resch": "rescheduled",
    "canx cxl cxld cncld canc cancld xld": "cancelled",
    "sched schd": "scheduled",
    "conf'd": "confirmed",
    "mtg": "meeting",
    "appt apt": "appointment",
    "pres": "presentation",
    "assmt asmt": "assessment",
    "speaked": "spoke",
    "sended": "sent",
    "writed": "wrote",
    "telled": "told",
    "getted": "got",
    "oa": "online assessment",
    "f/u fu'd f/up f-up": "follow-up",
    "nowt nuthin nuffin nada niente nix zilch": "nothing",
    "tmrw tmr tmw 2moro 2morrow tomoz": "tomorrow",
    "w/ w. w": "with",
    "w/o": "without",
    "u": "you",
    "ur": "your",
    "thru": "through",
    "nxt": "next",
    "prev": "previous",
    "b4": "before",
    "abt": "about",
    "cos coz bc b/c": "because",
    "dir": "director",
    "dept": "department",
    "acc'd": "accepted",
    "subm": "submitted",
    "recd rec'd rcvd": "received",
    "wks": "weeks",
    "morn": "morning",
    "herd": "heard",
    "app'n appn applic": "application",
    "ack ackd ack'd ackn": "acknowledged",
    "arvo": "afternoon",
    "tel": "phone",
    "cand": "candidate",
    "coord": "coordinator",
    "gonna": "going to",
    "wanna": "want to",
    # Apostrophes left out, where the word is no other.
    "im": "i'm",
    "ive": "i've",
    "theyd": "they'd",
    "theyll": "they'll",
    "theyre": "they're",
    "theyve": "they've",
    "hes": "he's",
    "shes": "she's",
    "youd": "you'd",
    "youll": "you'll",
    "thats": "that's",
    "didnt": "didn't",
    "dont": "don't",
    "doesnt": "doesn't",
    "wasnt": "wasn't",
    "werent": "weren't",
    "isnt": "isn't",
    "arent": "aren't",
    "couldnt": "couldn't",
    "cant": "can't",
    "wont": "won't",
    "wouldnt": "wouldn't",
    "havent": "haven't",
    "hasnt": "hasn't",
    "hadnt": "hadn't",
    # What stands between English words in the notes of people who work abroad.
    "vorstellungsgespräch bewerbungsgespräch entretien entrevista colloquio": "interview",
    "bewerbung candidature candidatura": "application",
    "absage refus rifiuto rechazo afwijzing": "rejection",
    "zusage": "offer",
}
# Short words that mean it only beside certain others.
PAIRS = (
    {
        f"{verb} app": f"{full} application"
        for verb, full in (("sub'd", "submitted"), ("subd", "submitted"), ("sent", "sent"), ("submitted", "submitted"))
    }
    | {f"int {number}": f"interview {number}" for number in range(1, 7)}
    | {f"ill {verb}": f"i'll {verb}" for verb in ("hear", "know", "get", "have", "be")}
)
WRITTEN_OUT = PAIRS | {short: full for shorts, full in SHORT.items() for short in shorts.split()}
SHORTHAND = re.compile(
    r"(?<![\w/'’@.-])((?<=\d )app(?=\s*(?:\n|→|->|[,;]|\Z))|"
    + "|".join(re.escape(short) for short in sorted(WRITTEN_OUT, key=len, reverse=True))
    + r")"
    r"(?:(?<=/)(?=\s|\w)|(?![\w/'’@-])(?:\.(?=\s+(?-i:[a-z\d(]))|(?!\.\w)))",
    re.IGNORECASE,
)
# Words that decide what a note tells; a slip of the pen in one of them is mended.
KEY_WORDS = """interview interviews interviewed interviewer applied application applying rejected rejection rescheduled reschedule cancelled canceled scheduled
invited invitation recruiter manager reception assessment assignment submitted replied responded emailed offered accepted reference references yesterday tomorrow
phone phoned screen screening called asked moved nothing meeting chased followed messaged booked feedback decision promised postponed presentation technical
confirmation confirmed acknowledged received contacted contract withdrew withdrawn missed nobody showed waited waiting answered director company
monday tuesday wednesday thursday friday saturday sunday january february august september october november december second third fourth before anyone""".split()
NO_SLIPS = frozenset(
    "contact withdraw forth shoed shred moved mooed waned baked basked note calked saved asked manged scree fried offend".split()
)
# Days of the month in words, where what stands around them shows that no round is counted.
UNITS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
TEENS = ("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth")  # fmt: skip
ORDINALS: Mapping[str, int] = (
    {word: number for number, word in enumerate(UNITS + TEENS, 1)}
    | {f"twenty {word}": number for number, word in enumerate(UNITS, 21)}
    | {"twentieth": 20, "thirtieth": 30, "thirty first": 31}
)
SPELLED = "(?:" + "|".join(sorted(ORDINALS, key=len, reverse=True)).replace(" ", "[ -]") + r")\b"
SPELLED_DAY = re.compile(
    rf"(?P<before>\b(?:{WEEKDAY},?\s+(?:the\s+)?|{MONTH}\s+(?:the\s+)?|(?:on|by|until|till|since|from|of|was|for|to)\s+the\s+))?\b(?P<day>{SPELLED})"
    rf"(?P<after>\s+(?:of\s+)?{MONTH}|(?=\s*(?:[.,;:)!?]|\Z|\n|(?:i|we|they|he|she|it|someone|somebody|nobody|at|and|in|came|there|a|the|my)\b)))?",
    re.IGNORECASE,
)
# Day and month with one full stop between them, where several lines open with such a date.
DOTTED_DAY = re.compile(
    r"(?:^[ \t*•-]*|(?<=[.!?] )|(?<= - ))(?P<day>\d{1,2}\.(?P<month>\d{1,2}))(?=[\s:,–-])(?![ \t]*(?:am|pm|h\b|uhr))",
    re.M,
)
WORD = re.compile(r"[^\W\d_]{4,14}")
CAPITAL = frozenset({"OA", "F/U", "VM", "W/"})
OPENING = re.compile(r"(?:\A|[.!?:;\n]|\d)\s{0,3}[-*•]?\s{0,3}\Z")


@dataclass(frozen=True, slots=True)
class WrittenOut:
    """A text with its shorthand written out, and where pieces of it came from."""

    text: str
    places: tuple[int, ...]
    shifts: tuple[int, ...]

    def source(self, place: int) -> int:
        """The place in the text as it was given."""
        index = bisect_right(self.places, place) - 1
        return place + self.shifts[index]


@cache
def slips() -> Mapping[str, str]:
    """What each key word may turn into by a letter left out, doubled or swapped, and a long one by a wrong letter."""
    words = set(KEY_WORDS)
    return {slip: word for word in KEY_WORDS for slip in slips_of(word) if slip not in words | NO_SLIPS}


def slips_of(word: str) -> Iterator[str]:
    """Yield the slips of a word that keep its first letter."""
    for at in range(1, len(word)):
        if at < len(word) - 1:
            yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at] + word[at:]
        if at < len(word) - 1:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if len(word) > 7 and at < len(word) - 1:
            for letter in "abcdefghijklmnopqrstuvwxyz":
                yield word[:at] + letter + word[at + 1 :]


def spelled_days(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the days of the month that a text spells out, and those written with one full stop, as they are mostly written."""
    for match in SPELLED_DAY.finditer(text):
        dated = re.match(rf"{MONTH}|{WEEKDAY}", match["before"] or "", re.IGNORECASE)
        if dated or (match["after"] or "").strip() or (match["before"] and match["after"] is not None):
            number = ORDINALS[match["day"].lower().replace("-", " ")]
            ending = {1: "st", 2: "nd", 3: "rd"}.get(0 if number in {11, 12, 13} else number % 10, "th")
            yield match.start("day"), match.end("day"), f"{number}{ending}"
    dotted = list(DOTTED_DAY.finditer(text))
    if len(dotted) > 1 + any(match.start() and text[match.start() - 1] == " " for match in dotted) and all(
        1 <= int(match["month"]) <= 12 for match in dotted
    ):
        for match in dotted:
            yield match.start("day"), match.end("day"), match["day"] + "."


def replacements(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the stretches of a text to write out, in order, with what stands for them."""
    found: list[tuple[int, int, str]] = []
    for match in SHORTHAND.finditer(text):
        full = WRITTEN_OUT.get(match[1].lower(), "applied")
        if match[1][0].isupper():
            # With a capital it is more often a name, unless it opens a sentence.
            opening = OPENING.search(text[max(0, match.start() - 8) : match.start()])
            if match[1] not in CAPITAL and len(match[1]) < 6 and not (match[1][1:].islower() and opening):
                continue
            full = full[0].upper() + full[1:]
        if match[0].endswith("/"):
            full += " " * (not text[match.end() : match.end() + 1].isspace())
        found.append((match.start(), match.end(), full))
    found += spelled_days(text)
    known = slips()
    for match in WORD.finditer(text):
        if match[0].islower() and (full := known.get(match[0], "")):
            found.append((match.start(), match.end(), full))
    last = 0
    for start, end, full in sorted(found):
        if start >= last:
            yield start, end, full
            last = end


def merged(
    first: Iterable[tuple[int, int, str]], more: Iterable[tuple[int, int, str]]
) -> Iterator[tuple[int, int, str]]:
    """Yield replacements in order, those of `more` before others in the same place."""
    last = 0
    chosen = list(more)
    taken = [one for one in first if not any(one[0] < stop and one[1] > start for start, stop, _ in chosen)]
    for start, end, full in sorted([*chosen, *taken]):
        if start >= last:
            yield start, end, full
            last = end


def written_out(text: str, more: Iterable[tuple[int, int, str]] = ()) -> WrittenOut:
    """A text with its shorthand written out and slips in its key words mended, and with what else is to be written out."""
    pieces: list[str] = []
    places, shifts = [0], [0]
    last = length = 0
    for start, end, full in merged(replacements(text), more):
        pieces += [text[last:start], full]
        length += start - last
        # Inside the full word every place stands for one inside or at the end of the short one.
        for offset in range(1, len(full)):
            places.append(length + offset)
            shifts.append(min(start + offset, end) - length - offset)
        length += len(full)
        last = end
        places.append(length)
        shifts.append(last - length)
    pieces.append(text[last:])
    return WrittenOut("".join(pieces), tuple(places), tuple(shifts))
