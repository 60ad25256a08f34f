"""The text of a message made ready for matching: tokens, sentences, and typed spans such as amounts and links."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from redflags.message import Evidence, Message

TYPED = re.compile(
    r"""
    (?P<email>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})
  | (?P<link>(?:https?://|www\.)[^\s<>"')\]]{2,2000}|\b(?:[\w-]{1,63}\.){1,4}(?:com|org|net|io|co|info|biz|online|site|xyz|top|live|app|me|example)\b(?:/[^\s<>"')\]]{0,500})?)
  | (?P<money>(?:[$£€₹¥₦₱]|\b(?:USD|EUR|GBP|CAD|AUD|INR|NGN|PHP|ZAR|KES|SGD|AED|USDT|BTC|US\$|R\$|C\$|A\$|Rs\.?|N)\ ?)\d(?:[\d,.]{0,14}\d)?(?:\ ?(?:k|m|million)\b)?
      (?:\ ?(?:-|–|to)\ ?[$£€₹]?\ ?\d(?:[\d,.]{0,14}\d)?k?\b)?
    | \b\d(?:[\d,.]{0,14}\d)?k?\ ?(?:(?:USD|EUR|GBP|CAD|AUD|INR|NGN|PHP|ZAR|KES|SGD|AED|USDT|BTC|dollars?|euros?|pounds?|quid|rupees|naira|pesos|rand|bucks|dirhams?|shillings?)\b|[$£€₹]))
  | (?P<phone>\+\d[\d\s().-]{6,17}\d|\(\d{3}\)\ ?\d{3}[\s.-]\d{4}|\b\d{3}[.-]\d{3}[.-]\d{4}\b|\b0\d{3,4}\ ?\d{3}\ ?\d{3,4}\b)
  | (?P<handle>(?<![\w.])@[A-Za-z]\w{3,31}\b)
  | (?P<duration>\b(?:\d{1,3}(?:\.\d)?(?:\ ?(?:-|–|to)\ ?\d{1,3})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|couple\ of|few|several|half\ an?)(?:\ |-)?
      (?:full\ |whole\ |working\ |business\ |solid\ |good\ )?(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|wks?|months?|evenings?|weekends?)\b)
  | (?P<time>\b\d{1,2}(?::\d{2})?\ ?(?:am|pm|a\.m\.|p\.m\.)|\b\d{1,2}[:.]\d{2}\b|\bnoon\b|\bmidday\b)
    """,
    re.VERBOSE | re.IGNORECASE,
)
LABELS = frozenset(TYPED.groupindex)
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
        "_": " ",
    }
    | {chr(wide): chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)}
    | dict(zip("аеорсухіјѕԁһԛԝАВЕКМНОРСТХІЈЅ", "aeopcyxijsdhqwABEKMHOPCTXIJS", strict=True))
)
SHRINK = re.compile(
    r"[\u200b-\u200f\u2060\u00ad\ufeff\u202a-\u202e\u2066-\u2069]+|[ \t\r\n\f\v>]*\n[ \t\r\f\v>]*(?:\n[ \t\r\f\v>]*)*|[ \t\r]{2,}|\t"
)
LONG_WORD = re.compile(r"\S{400}")
SHORT_LINE = 48


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of tokens, the norms and type labels in it, and whether it is an item of a list."""

    start: int
    end: int
    words: frozenset[int]
    item: bool


@dataclass(frozen=True, slots=True)
class Text:
    """Subject and body as one row of tokens, each place of which leads back to the message."""

    message: Message
    doc: Doc
    sentences: tuple[Sentence, ...]
    body_start: int
    breaks: tuple[int, ...]
    shifts: tuple[int, ...]

    def place(self, offset: int) -> int:
        """The offset in subject + two line ends + body of an offset in the matched text."""
        return offset + self.shifts[bisect_right(self.breaks, offset) - 1]

    def chars(self, start: int, end: int) -> tuple[int, int]:
        """The offsets, in subject + two line ends + body, of the tokens from start to end."""
        last = self.doc[end - 1]
        return self.place(self.doc[start].idx), self.place(last.idx + len(last) - 1) + 1

    def body_offset(self, token: int) -> int:
        """The offset in the body of a token; negative for one of the subject."""
        return self.place(self.doc[token].idx) - self.body_start

    def evidence(self, start: int, end: int) -> Evidence:
        """The evidence of the tokens from start to end."""
        first, last = self.chars(start, end)
        if first < self.body_start:
            return self.message.evidence("subject", first, min(last, len(self.message.subject)))
        return self.message.evidence("body", first - self.body_start, last - self.body_start)


@cache
def language() -> Language:
    """The blank English pipeline with a sentencizer; nothing is downloaded."""
    nlp = spacy.blank("en")
    nlp.max_length = 10**9
    nlp.add_pipe("sentencizer")
    return nlp


def normalise(text: str) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    """Fold look-alike characters, drop invisible ones and unwrap lines.

    Return the text, and the offsets in it from which each shift back to the given text holds.
    """
    pieces: list[str] = []
    breaks, shifts = [0], [0]
    length = done = 0
    for match in SHRINK.finditer(text):
        start, end = match.span()
        pieces.append(text[done:start])
        length += start - done
        done = end
        piece = replacement(match.group(), text, start, end)
        pieces.append(piece)
        length += len(piece)
        if len(piece) != end - start:
            breaks.append(length)
            shifts.append(end - length)
    pieces.append(text[done:])
    joined = "".join(pieces).translate(FOLD)
    if LONG_WORD.search(joined):
        joined = LONG_WORD.sub(lambda match: match.group()[:-1] + " ", joined)
    return joined, tuple(breaks), tuple(shifts)


def replacement(gap: str, text: str, start: int, end: int) -> str:
    """What a run of white space or invisible characters becomes: nothing, a space, or a line end that parts sentences."""
    if "\n" not in gap:
        return " " if gap[0] in " \t\r" else ""
    if gap.count("\n") > 1:
        return "\n"
    line = start - (text.rfind("\n", 0, start) + 1)
    following = text[end : end + 2]
    hard = following[:1] in "-*•–·○●▪‣>#=_" or line < SHORT_LINE or re.match(r"\d[.)]|[(\[]?\w\)", following)
    return "\n" if hard else " "


def read(message: Message) -> Text:
    """Tokenise a message's subject and body once."""
    nlp = language()
    subject = message.subject
    body_start = len(subject) + 2
    normal, breaks, shifts = normalise(f"{subject}\n\n{message.body}")
    doc = nlp(normal)
    labels: dict[int, int] = {}
    strings = nlp.vocab.strings
    ends, last = [], 0
    for match in TYPED.finditer(normal):
        span = doc.char_span(*match.span(), label=str(match.lastgroup), alignment_mode="expand")
        if span is not None and span.start >= last:
            ends.append(span)
            last = span.end
            labels.update(dict.fromkeys(range(span.start, span.end), strings.add(str(match.lastgroup))))
    doc.set_ents(ends)
    return Text(message, doc, tuple(sentences(doc, labels)), body_start, breaks, shifts)


def sentences(doc: Doc, labels: dict[int, int]) -> list[Sentence]:
    """The sentences of a document: the sentencizer's, also parted at hard line ends."""
    rows = doc.to_array(["NORM", "SENT_START", "IS_SPACE"]).tolist()
    found: list[Sentence] = []
    start = 0
    for index in range(len(rows) + 1):
        ends = index == len(rows) or rows[index][1] == 1 or (rows[index][2] and "\n" in doc[index].text)
        if not ends:
            continue
        if index > start:
            words = {rows[token][0] for token in range(start, index)}
            words.update(labels[token] for token in range(start, index) if token in labels)
            found.append(Sentence(start, index, frozenset(words), item(doc, start)))
        start = index + 1 if index < len(rows) and rows[index][2] else index
    return found


def item(doc: Doc, start: int) -> bool:
    """Whether a sentence is an item of a list; a leading asterisk has been folded to a space."""
    return doc[start].text in {"-", "•", "–", "·", "●"} or (start > 0 and doc[start - 1].text.endswith("\n "))
