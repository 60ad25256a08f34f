"""The text of a message made ready for matching: tokens, sentences, and typed spans such as amounts and links."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import add

import spacy
from spacy.language import Language
from spacy.pipeline import Sentencizer

from redflags.message import Evidence, Message

CURRENCIES = "usd|eur|gbp|cad|aud|inr|ngn|php|zar|kes|sgd|aed|usdt|btc"
# Over the text in lower case. An amount after its sign starts with a quick look for its digit, since most words have none behind them.
TYPED = {
    "email": r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}",
    "link": r"""(?:https?://|www\.)[^\s<>"')\]]{2,2000}|\b(?:[\w-]{1,63}\.){1,4}(?:com|org|net|io|co|info|biz|online|site|xyz|top|live|app|me|example)\b(?:/[^\s<>"')\]]{0,500})?""",
    "money": rf"""(?=\S{{1,4}}\ ?\d)(?:[$£€₹¥₦₱]|\b(?:{CURRENCIES}|us\$|r\$|ca?\$|au?\$|nz\$|s\$|rs\.?|n)\ ?)\d(?:[\d,.]{{0,14}}\d)?(?:\ ?(?:k|m|million)\b)?
      (?:\ ?(?:-|–|to)\ ?[$£€₹]?\ ?\d(?:[\d,.]{{0,14}}\d)?k?\b)?
    | \b\d(?:[\d,.]{{0,14}}\d)?k?\ ?(?:(?:{CURRENCIES}|dollars?|euros?|pounds?|quid|rupees|naira|pesos?|rand|bucks|dirhams?|shillings?)\b|[$£€₹])""",
    "phone": r"\+\d[\d\s().-]{6,17}\d|\(\d{3}\)\ ?\d{3}[\s.-]\d{4}|\b\d{3}[.-]\d{3}[.-]\d{4}\b|\b0\d{3,4}\ ?\d{3}\ ?\d{3,4}\b",
    "handle": r"(?<![\w.])@[a-z]\w{3,31}\b",
    "duration": r"""\b(?:\d{1,3}(?:\.\d)?(?:\ ?(?:-|–|to)\ ?\d{1,3})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|couple\ of|few|several|half\ an?)(?:\ |-)?
      (?:full\ |whole\ |working\ |business\ |solid\ |good\ )?(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|wks?|months?|evenings?|weekends?)\b""",
    "time": r"\b\d{1,2}(?:[:.]\d{2})?\ ?(?:am|pm|a\.m\.|p\.m\.)|\b\d{1,2}[:.]\d{2}\b|\bnoon\b|\bmidday\b",
}
LABELS = frozenset(f"<{name}>" for name in TYPED)
MARK = re.compile(r"\W")
OPENING = re.compile(
    r".*[\d@.:]|[$£€₹¥₦₱+(]|(?:usd|eur|gbp|cad|aud|inr|ngn|php|zar|kes|sgd|aed|usdt|btc|us|r|ca?|au?|nz|s|rs|n|www|https?|[\w-]+\.|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve"
    r"|fifteen|twenty|thirty|couple|few|several|half|noon|midday)\b",
    re.DOTALL | re.IGNORECASE,
)
FOLD = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201b": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u2010": "-",
        "\u2011": "-",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2007": " ",
        "*": " ",
    }
    | {chr(wide): chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)}
    | dict(zip("аеорсухіјѕԁһԛԝАВЕКМНОРСТХІЈЅ", "aeopcyxijsdhqwABEKMHOPCTXIJS", strict=True))
)
INVISIBLE = re.compile(
    r"\x1b\[[0-9;]{0,20}[A-Za-z]|[\x00-\x08\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2060\u00ad\ufeff\u202a-\u202e\u2066-\u2069]+"
)
GAP = re.compile(r"[ \t\r\n\f\v>](?:[ \t\r\n\f\v>]+|(?<=[\n\t]))")
SPACES = re.compile(r"[ \t\r]{2,}|\t")
LONG_WORD = re.compile(r"\S{150}")
SHORT_LINE = 48
LONGEST = 150
BULLETS = frozenset("-•–·●")
LINE_END = "\n\n"  # two, since one is a special case that doubles the time of spaCy's tokeniser


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of tokens, the norms and type labels in it, and whether it is an item of a list."""

    start: int
    end: int
    words: frozenset[str]
    item: bool


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """Subject and body as one row of tokens, each place of which leads back to the message; equal only to itself.

    `normal` is the text the tokens stand in, `lower` the same in lower case; `starts`, `ends`, `norms` and `labels` (such as "<money>", else empty)
    are those of the tokens, `typed` the typed spans by name, `vocabulary` all norms and labels.
    """

    message: Message
    normal: str
    lower: str
    starts: list[int]
    ends: list[int]
    norms: list[str]
    labels: list[str]
    typed: tuple[tuple[str, str], ...]
    sentences: tuple[Sentence, ...]
    vocabulary: frozenset[str]
    body_start: int
    breaks: tuple[int, ...]
    shifts: tuple[int, ...]

    def place(self, offset: int) -> int:
        """The offset in subject + two line ends + body of an offset in the matched text."""
        return offset + self.shifts[bisect_right(self.breaks, offset) - 1]

    def words(self, start: int, end: int) -> str:
        """The lower-case words of the tokens from start to end."""
        return self.lower[self.starts[start] : self.ends[end - 1]]

    def body_offset(self, token: int) -> int:
        """The offset in the body of a token; negative for one of the subject."""
        return self.place(self.starts[token]) - self.body_start

    def in_subject(self, sentence: int) -> bool:
        """Whether a sentence stands in the subject."""
        return self.body_offset(self.sentences[sentence].start) < 0

    def locate(self, evidence: Evidence) -> tuple[int, int, int]:
        """The sentence, first token and token after the last of evidence in subject or body."""
        shift = self.body_start if evidence.part == "body" else 0
        places = [start + moved for start, moved in zip(self.breaks, self.shifts, strict=True)]
        first, last = (
            offset - self.shifts[bisect_right(places, offset) - 1]
            for offset in (evidence.start + shift, evidence.end + shift - 1)
        )
        start = max(bisect_right(self.starts, first) - 1, 0)
        end = bisect_right(self.starts, last)
        sentence = bisect_right([sentence.start for sentence in self.sentences], start) - 1
        return max(sentence, 0), start, max(end, start + 1)

    def evidence(self, start: int, end: int) -> Evidence:
        """The evidence of the tokens from start to end."""
        return self.span(self.starts[start], self.ends[end - 1])

    def span(self, start: int, end: int) -> Evidence:
        """The evidence of a stretch of `normal`."""
        first, last = self.place(start), self.place(end - 1) + 1
        if first < self.body_start:
            return self.message.evidence("subject", first, min(last, len(self.message.subject)))
        return self.message.evidence("body", first - self.body_start, last - self.body_start)


@cache
def language() -> Language:
    """The blank English pipeline; nothing is downloaded."""
    nlp = spacy.blank("en")
    nlp.max_length = 10**9
    return nlp


def normalise(text: str) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    """Fold look-alike characters, drop invisible ones and unwrap lines.

    Return the text, and the offsets in it from which each shift back to the given text holds.
    """
    pieces: list[str] = []
    breaks, shifts = [0], [0]
    length = done = 0
    for start, end, piece in replacements(text):
        pieces.append(text[done:start])
        length += start - done
        done = end
        pieces.append(piece)
        length += len(piece)
        if len(piece) != end - start:
            breaks.append(length)
            shifts.append(end - length)
    pieces.append(text[done:])
    joined = "".join(pieces)
    if not joined.isascii() or "*" in joined:
        joined = joined.translate(FOLD)
    if LONG_WORD.search(joined):
        joined = LONG_WORD.sub(lambda match: match.group()[:-1] + " ", joined)
    return joined, tuple(breaks), tuple(shifts)


def replacements(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the runs of invisible characters and of white space with what they become: nothing, a space, or a line end that parts sentences."""
    found = [(match.span(), "") for match in INVISIBLE.finditer(text)]
    for gap in GAP.finditer(text):
        if "\n" in gap.group():
            found.append((gap.span(), line_end(gap.group(), text, *gap.span())))
        else:
            found.extend((match.span(), " ") for match in SPACES.finditer(text, *gap.span()))
    return ((start, end, piece) for (start, end), piece in sorted(found))


def line_end(gap: str, text: str, start: int, end: int) -> str:
    """What a run of white space with a line end becomes: a space if the line was only wrapped."""
    if gap.count("\n") > 1:
        return LINE_END
    line = start - (text.rfind("\n", 0, start) + 1)
    following = text[end : end + 2]
    hard = following[:1] in "-*•–·○●▪‣>#=_" or line < SHORT_LINE or re.match(r"\d[.)]|[(\[]?\w\)", following)
    return LINE_END if hard else " "


def read(message: Message) -> Text:
    """Tokenise a message's subject and body once."""
    subject = message.subject
    body_start = len(subject) + 2
    normal, breaks, shifts = normalise(f"{subject}\n\n{message.body}")
    numbers = language().make_doc(normal).to_array(["NORM", "IDX", "LENGTH", "IS_PUNCT"]).T.tolist()
    norms = list(map(norm_of, numbers[0]))
    starts = numbers[1]
    labels = [""] * len(norms)
    lower = lower_case(normal)
    typed = tuple((str(match.lastgroup), normal[slice(*match.span())]) for match in label(lower, starts, norms, labels))
    return Text(
        message=message,
        normal=normal,
        lower=lower,
        starts=starts,
        ends=list(map(add, starts, numbers[2])),
        norms=norms,
        labels=labels,
        typed=typed,
        sentences=tuple(sentences(normal, starts, norms, labels, numbers[3])),
        vocabulary=frozenset(norms).union(labels),
        body_start=body_start,
        breaks=breaks,
        shifts=shifts,
    )


def lower_case(text: str) -> str:
    """A text in lower case, as long as it was."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)


@cache
def typed_span() -> re.Pattern[str]:
    """The expression of all types of span, in the order of the table."""
    kinds = "|".join(f"(?P<{name}>{expression})" for name, expression in TYPED.items())
    return re.compile(rf"(?:{kinds})", re.VERBOSE)


@lru_cache(maxsize=50_000)
def may_open(word: str) -> bool:
    """Whether a typed span can open with a word; most words come again, hence the cache."""
    return OPENING.match(word) is not None


def label(lower: str, starts: list[int], norms: list[str], labels: list[str]) -> Iterator[re.Match[str]]:
    """Yield the typed spans of a text in lower case, and write their labels to the tokens they touch; a span opens with a token, or behind a mark in one."""
    span_at, end = typed_span().match, 0
    for index in [index for index, norm in enumerate(norms) if may_open(norm)]:
        start, norm = starts[index], norms[index]
        if start < end:
            continue
        match = span_at(lower, start)
        if not match and not norm.isalnum() and len(norm) > 1:
            behind = starts[index + 1] if index + 1 < len(starts) else len(lower)
            places = (place.end() for place in MARK.finditer(lower, start, behind))
            match = next(filter(None, (span_at(lower, place) for place in places)), None)
        if match:
            end = match.end()
            after = bisect_left(starts, end)
            labels[index:after] = [f"<{match.lastgroup}>"] * (after - index)
            yield match


@cache
def norm_of(norm: int) -> str:
    """The words of spaCy's number for a norm."""
    return language().vocab.strings[norm]


@cache
def stops() -> frozenset[str]:
    """The marks that end a sentence, those of spaCy's sentencizer."""
    return frozenset(Sentencizer.default_punct_chars)


@lru_cache(maxsize=50_000)
def may_part(word: str) -> bool:
    """Whether a sentence can end at a word: a stop, or a hard line end; most words come again, hence the cache."""
    return word in stops() or "\n" in word


def sentences(
    normal: str, starts: list[int], norms: list[str], labels: list[str], marks: list[int]
) -> Iterator[Sentence]:
    """Yield the sentences of a text: as spaCy's sentencizer parts them, also parted at hard line ends and after 150 tokens.

    A sentence ends behind a stop and the marks that follow it. The rule is written out here since the component asks every token object in turn,
    which takes as long as half the tokeniser.
    """
    start, many = 0, len(norms)
    for index in (*(index for index, norm in enumerate(norms) if may_part(norm)), many):
        if index < start:
            continue
        end = index
        if index < many and "\n" not in norms[index]:
            end += 1
            while end < many and (marks[end] or norms[end] in stops()):
                end += 1
        while start < end:
            cut = min(start + LONGEST, end)
            yield sentence(normal, starts, norms, labels, start, cut)
            start = cut
        if end < many and "\n" in norms[end]:
            start = end + 1


def sentence(normal: str, starts: list[int], norms: list[str], labels: list[str], start: int, end: int) -> Sentence:
    """The sentence of the tokens from start to end."""
    words = frozenset(norms[start:end])
    if any(labels[start:end]):
        words = words.union(labels[start:end])
    return Sentence(start, end, words, item(normal, starts, norms, start))


def item(normal: str, starts: list[int], norms: list[str], start: int) -> bool:
    """Whether a sentence is an item of a list; a leading asterisk has been folded to a space."""
    if norms[start] in BULLETS:
        return True
    return normal.endswith("\n ", 0, starts[start])
