"""The notation of patterns, and what finds them in a text.

A pattern is a row of elements within one sentence:

    fee|charge      one of these words (`gift_card` is two words; `@chat_app` is a list of `redflags.vocabulary`)
    pay~            the word and its regular inflections: pays, paying, payed
    please?         optional
    ..  ..6         up to three, or six, words of any kind
    <money>         an amount, and likewise <link> <email> <phone> <handle> <time> <duration>

Words are compared by spaCy's norm: lower case, "n't" as "not", "'re" as "are". spaCy's own Matcher follows every way
through a gap (13 ms for one pattern with two gaps on one sentence); sets of places reached do the same in microseconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import product

from redflags.text import LABELS, LONGEST, Text, language
from redflags.vocabulary import WORDS

WINDOW = 600
BITS = tuple(1 << place for place in range(WINDOW + LONGEST))
GAP = 3
GAP_MARK = ".."
NUMBER = re.compile(r"\d+(?:,\d{3})*")  # the tokeniser leaves these whole
PARTS = re.compile(r"[ -]|[^ -]+")
# In how many of a thousand sentences of employer mail a word stands, in three steps; any other counts as one.
COMMONNESS = {
    word: commonness
    for commonness, words in (
        (400, ", ."),
        (120, "the you and to a for in is on your it we i of with <money> <duration> : - ( ? ' /"),
        (
            50,
            "not at are will have that if from our or by be do hi can so this one me us no two an as please about dear has before would",
        ),
        (
            15,
            "week after what up like day who first need days there people am time which may they out see my all three them was any only "
            "work send tell when know ask interview good office been call name hours through pay team minutes back get until number here "
            "monday hour come now thursday go last hello how next friday four then thank paid own offer job phone same account take open "
            "start manager contract new year month bring over page list off check want just but does thanks weeks because each",
        ),
    )
    for word in words.split()
}
LIST_COMMONNESS = 30
INFLECTED_COMMONNESS = 4


class Use(StrEnum):
    """What a pattern is for."""

    FLAG = "flag"
    CUE = "cue"
    STAGE = "stage"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Pattern:
    """One row of elements and the id of the flag, cue, stage or sign it shows; a weak one of a flag is a hint."""

    use: Use
    id: str
    source: str
    strong: bool = True


@dataclass(frozen=True, slots=True)
class Element:
    """One compiled element: its words and labels, its longer rows of norms by their first norm, or the size of its gap.

    `keys` are norms and labels of which it holds one: its words, and the rarest of each row.
    """

    words: frozenset[str]
    rows: dict[str, list[tuple[str, ...]]]
    keys: frozenset[str]
    gap: int = 0
    optional: bool = False


def behind(places: int, run: int) -> int:
    """The places behind the runs of a label that start at, or go through, some places."""
    reached = 0
    while places:
        places = (places & run) << 1
        reached |= places & ~run
    return reached


@dataclass(frozen=True, slots=True)
class Window:
    """Some sentences of a text, up to but without `until`: at which of their places every norm and label stands, as bits of integers.

    The first token has place `start` less `first`; a place is left free behind every sentence.
    """

    where: dict[str, int]
    first: int
    until: int


def window_of(text: Text, opening: int) -> Window:
    """The window that opens with a sentence; it is bounded since long integers would make long texts dear."""
    where: dict[str, int] = {}
    first = text.sentences[opening].start + opening
    for number in range(opening, len(text.sentences)):
        sentence = text.sentences[number]
        start, end = sentence.start, sentence.end
        place = start + number - first
        if place >= WINDOW:
            return Window(where, first, number)
        for norm, label, bit in zip(
            text.norms[start:end], text.labels[start:end], BITS[place : place + end - start], strict=True
        ):
            where[norm] = where.get(norm, 0) | bit
            if label:
                where[label] = where.get(label, 0) | bit
    return Window(where, first, len(text.sentences))


def inflections(word: str) -> set[str]:
    """The regular forms of a word; forms that do not exist do no harm."""
    stem = word[:-1] if word.endswith("e") else word
    forms = {word, word + "s", stem + "ed", stem + "ing"}
    if word.endswith(("s", "sh", "ch", "x", "z", "o")):
        forms.add(word + "es")
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        forms |= {word[:-1] + "ies", word[:-1] + "ied"}
    if re.search(r"[^aeiou][aeiou][bdgklmnprt]$", word):
        forms |= {word + word[-1] + "ed", word + word[-1] + "ing"}
    return forms


def split(element: str) -> tuple[str, bool]:
    """An element without its mark of being optional, and whether it bore one."""
    return (element[:-1], True) if element.endswith("?") and element[-2:] not in {"?", "|?"} else (element, False)


def alternatives(element: str) -> set[str]:
    """The words, of one token or more, and the <labels> that an element stands for; raise KeyError for an unknown list."""
    words: set[str] = set()
    for choice in element.split("|"):
        if choice.startswith("@"):
            words.update(WORDS[choice[1:]])
        elif choice.endswith("~"):
            words |= inflections(choice[:-1])
        else:
            words.add(choice.replace("_", " ") if len(choice) > 1 else choice)
    return words


@cache
def special_cases() -> frozenset[str]:
    """The words that the tokeniser parts although they hold letters only, such as "cannot"."""
    return frozenset(language().tokenizer.rules)  # type: ignore[union-attr]


@cache
def readings(word: str) -> list[tuple[str, ...]]:
    """The rows of norms a word can appear as: "ID" stays whole, while "id" is parted like "i'd"; raise ValueError for an unknown label."""
    if word.startswith("<") and len(word) > 1:
        if word not in LABELS:
            raise ValueError(f"unknown label {word!r} in a pattern")
        return [(word,)]
    if NUMBER.fullmatch(word):
        return [(word,)]
    parts = [part for part in PARTS.findall(word) if part != " "]
    if all((part.isalpha() or part == "-") and part not in special_cases() for part in parts):
        return [tuple(parts)]
    if " " in word:
        return [sum(row, ()) for row in product(*map(readings, word.split(" ")))]
    parted = tuple(token.norm_ for token in language().make_doc(word))
    return [parted, (word,)] if word.isalpha() else [parted]


def rarest(words: Iterable[str]) -> str:
    """The word that stands in the fewest sentences, the longest of them."""
    return min(words, key=lambda word: (COMMONNESS.get(word, 1), -len(word), word))


@cache
def element_of(source: str) -> Element:
    """Compile one element; raise ValueError or KeyError if it is malformed."""
    if source.startswith(GAP_MARK):
        return Element(frozenset(), {}, frozenset(), gap=int(source.removeprefix(GAP_MARK) or GAP))
    choices, optional = split(source)
    words: set[str] = set()
    rows: dict[str, list[tuple[str, ...]]] = {}
    for word in alternatives(choices):
        for row in readings(word):
            if len(row) == 1:
                words.add(row[0])
            else:
                rows.setdefault(row[0], []).append(row)
    return Element(
        frozenset(words),
        rows,
        frozenset(words | {rarest(row) for found in rows.values() for row in found}),
        optional=optional,
    )


@cache
def firm(source: str) -> tuple[str, ...]:
    """The elements of a pattern that must be there, the shortest first."""
    must = [element for element in source.split() if not element.startswith(GAP_MARK) and not split(element)[1]]
    return tuple(sorted(must, key=len))


def by_rarity(source: str) -> list[str]:
    """The elements that must be there, those with the fewest and rarest words first; raise ValueError if there is none."""
    if not firm(source):
        raise ValueError(f"pattern {source!r} needs no word")

    def commonness(element: str) -> int:
        words = element.split("|")
        common = sum(COMMONNESS[word] for word in COMMONNESS.keys() & words)
        parted = sum(COMMONNESS.get(max(word.split("_"), key=len), 0) for word in words if "_" in word)
        return (
            len(words)
            + common
            + parted
            + LIST_COMMONNESS * element.count("@")
            + INFLECTED_COMMONNESS * element.count("~")
        )

    return sorted(firm(source), key=commonness)


@cache
def own_words(source: str) -> frozenset[str]:
    """Every word a pattern itself asks for."""
    elements = [element_of(element) for element in firm(source)]
    rows = (row for element in elements for rows in element.rows.values() for row in rows)
    return frozenset(norm for row in rows for norm in row).union(*(element.words for element in elements))


@cache
def elements_of(source: str) -> tuple[Element, ...]:
    """Compile a pattern; raise ValueError or KeyError if it is malformed."""
    return tuple(map(element_of, source.split()))


def walked(elements: Iterable[Element], where: Mapping[str, int], words: frozenset[str], span: int, places: int) -> int:
    """Where a row of elements leads to from some places of a sentence with these words, as bits; 0 if nowhere.

    `span` are all places of the sentence and the one behind them. One loop without further calls, since it runs a hundred times a message.
    """
    for element in elements:
        if element.gap:
            for _ in range(element.gap):
                places |= places << 1
            places &= span
            continue
        reached = places if element.optional else 0
        for word in element.words & words:
            if hit := places & where[word]:
                reached |= hit << 1 if word not in LABELS else behind(hit, where[word])
        if element.rows:
            for head in words.intersection(element.rows):
                for row in element.rows[head]:
                    hit = places
                    for word in row:
                        if not (hit := (hit & where.get(word, 0)) << 1):
                            break
                    reached |= hit
        if not reached:
            return 0
        places = reached
    return places


def matches(
    elements: Sequence[Element], where: Mapping[str, int], words: frozenset[str], span: int, first: int
) -> Iterator[tuple[int, int]]:
    """Yield the start and end places of a pattern in a sentence whose first place is `first`: from the left, the longest, not overlapping."""
    start = first
    while span >> start + 1:
        if (reached := walked(elements, where, words, span, 1 << start)) and (end := reached.bit_length() - 1) > start:
            yield start, end
            start = end
        else:
            start += 1


@dataclass(frozen=True, slots=True)
class Hit:
    """A match of a pattern: its sentence, first token and token after the last."""

    pattern: Pattern
    sentence: int
    start: int
    end: int


class PatternSet:
    """Patterns behind a gate: for the two rarest elements of each, the set of patterns that every word lets through.

    The sets are bits of one integer, a bit a pattern; the rest of a pattern is compiled when a sentence passes.
    """

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        """Build the gates."""
        self._patterns = list(patterns)[::-1]  # the first has the highest bit, which is found the fastest
        first: dict[str, list[int]] = {}
        second: dict[str, list[int]] = {}
        self._open = 0
        for rank, pattern in enumerate(self._patterns):
            first_element, *others = by_rarity(pattern.source)
            for word in element_of(first_element).keys:
                first.setdefault(word, []).append(rank)
            if not others:
                self._open |= 1 << rank
                continue
            for word in element_of(others[0]).keys:
                second.setdefault(word, []).append(rank)
        self._first = {word: bits(ranks) for word, ranks in first.items()}
        self._second = {word: bits(ranks) for word, ranks in second.items()}

    def find(self, text: Text) -> dict[Use, list[Hit]]:
        """Every match, by what its pattern is for."""
        first, second = self._first, self._second
        found: dict[Use, list[Hit]] = {use: [] for use in Use}
        window = Window({}, 0, 0)
        for index, sentence in enumerate(text.sentences):
            if index == window.until:
                window = window_of(text, index)
            words, where = sentence.words, window.where
            passed = 0
            for word in words & first.keys():
                passed |= first[word]
            if not passed:
                continue
            held = self._open
            for word in words & second.keys():
                held |= second[word]
            passed &= held
            opening = sentence.start + index - window.first
            span = (2 << sentence.end - sentence.start) - 1 << opening
            shift = sentence.start - opening
            while passed:
                rank = passed.bit_length() - 1
                passed ^= 1 << rank
                pattern = self._patterns[rank]
                if not all_in(words, keys_of(pattern.source)):
                    continue
                elements = elements_of(pattern.source)
                if not walked(elements, where, words, span, span):
                    continue
                for start, end in matches(elements, where, words, span, opening):
                    found[pattern.use].append(Hit(pattern, index, start + shift, end + shift))
        return found


@cache
def keys_of(source: str) -> tuple[frozenset[str], ...]:
    """The keys of each element that must be there, but for the two behind the gate, rarest first."""
    return tuple(element_of(element).keys for element in by_rarity(source)[2:])


def all_in(words: frozenset[str], keys: tuple[frozenset[str], ...]) -> bool:
    """Whether a sentence has a word of each set."""
    for several in keys:  # a loop, since this is asked sixty times a message  # noqa: SIM110
        if words.isdisjoint(several):
            return False
    return True


def bits(ranks: list[int]) -> int:
    """The integer with these bits set."""
    found = bytearray(max(ranks) // 8 + 1)
    for rank in ranks:
        found[rank // 8] |= 1 << rank % 8
    return int.from_bytes(found, "little")
