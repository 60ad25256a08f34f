"""The notation of patterns, and its compilation to spaCy's Matcher.

A pattern is a row of elements within one sentence:

    fee|charge      one of these words (`gift_card` is two words; `@chat_app` is a list of `redflags.vocabulary`)
    pay~            the word and its regular inflections: pay, pays, paid by rule payed, paying
    please?         optional
    ..  ..6         up to three, or six, words of any kind
    <money>         an amount, and likewise <link> <email> <phone> <handle> <time> <duration>

Words are compared by their norm: lower case, "n't" as "not", "'re" as "are".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from spacy.language import Language
from spacy.matcher import Matcher

from redflags.text import LABELS, Text
from redflags.vocabulary import WORDS

ELEMENT = re.compile(r"\.\.(?P<gap>\d*)$|(?P<words>[^\s?]+)(?P<optional>\?)?$")
GAP = 3
Row = tuple[list[dict[str, Any]], list[frozenset[int]]]
COMMON = frozenset(
    ["a", "an", "and", "any", "are", "as", "at", "be", "been", "before", "by", "can", "do", "for", "from", "get", "has", "have", "if", "in", "is", "it", "its", "me", "my", "no", "not", "of", "on", "or", "our", "please", "so", "that", "the", "their", "them", "this", "to", "up", "us", "was", "we", "will", "with", "would", "you", "your", "i", "he", "she", "they", "work", "job", "time", "new", "one", "all", "out", "need"]
)


@dataclass(frozen=True, slots=True)
class Pattern:
    """One compiled row: the Matcher's token specifications and the word sets a sentence must hold."""

    flag: str
    strong: bool
    tokens: list[dict[str, Any]]
    needs: tuple[frozenset[int], ...]
    matcher: list[Matcher] = field(default_factory=list)


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


def alternatives(element: str) -> set[str]:
    """The words, of one token or more, that an element stands for; raise KeyError for an unknown @list."""
    words: set[str] = set()
    for choice in element.split("|"):
        if choice.startswith("@"):
            words.update(WORDS[choice[1:]])
        elif choice.endswith("~"):
            words |= inflections(choice[:-1])
        else:
            words.add(choice.replace("_", " ") if len(choice) > 1 else choice)
    return words


def parse(pattern: str, nlp: Language) -> Iterator[Row]:
    """Yield the Matcher rows a pattern stands for, each with the word sets it needs; raise ValueError if it is malformed."""
    choices = [list(element_rows(element, pattern, nlp)) for element in pattern.split()]
    for row in product(*choices):
        tokens = [token for specs, _ in row for token in specs]
        yield tokens, [need for _, needs in row for need in needs]


def element_rows(element: str, pattern: str, nlp: Language) -> Iterator[Row]:
    """Yield the rows one element stands for; raise ValueError if it is malformed."""
    if not (match := ELEMENT.match(element)):
        raise ValueError(f"cannot read {element!r} in pattern {pattern!r}")
    if match["gap"] is not None:
        yield [{"OP": f"{{0,{match['gap'] or GAP}}}"}], []
        return
    optional = bool(match["optional"])
    words = []
    for choice in match["words"].split("|"):
        if not choice.startswith("<"):
            words.append(choice)
        elif choice[1:-1] not in LABELS:
            raise ValueError(f"unknown label {choice!r} in pattern {pattern!r}")
        else:
            needs = [] if optional else [frozenset([nlp.vocab.strings.add(choice[1:-1])])]
            yield [{"ENT_TYPE": choice[1:-1], "OP": "*" if optional else "+"}], needs
    if words:
        yield from word_rows("|".join(words), optional, nlp)


def word_rows(words: str, optional: bool, nlp: Language) -> Iterator[Row]:
    """Yield one row for all one-token alternatives together, and one for each longer alternative."""
    single: set[str] = set()
    for word in sorted(alternatives(words)):
        norms = [token.norm_ for token in nlp.make_doc(word)] if not word.isalpha() else [word]
        if len(norms) == 1:
            single.add(norms[0])
        else:
            needs = [frozenset([nlp.vocab.strings.add(norm)]) for norm in norms]
            yield [{"NORM": norm} for norm in norms], [] if optional else needs
    if single:
        spec: dict[str, Any] = {"NORM": {"IN": sorted(single)}}
        if optional:
            spec["OP"] = "?"
        needs = [] if optional else [frozenset(nlp.vocab.strings.add(word) for word in single)]
        yield [spec], needs
    elif optional:
        yield [], []


class PatternSet:
    """Patterns indexed by the rarest word each needs, so that a Matcher runs only where it can match."""

    def __init__(self, patterns: Iterable[tuple[str, bool, str]], nlp: Language) -> None:
        """Index (flag, strong, pattern) triples."""
        self._nlp = nlp
        self._by_word: dict[int, list[Pattern]] = {}
        strings = nlp.vocab.strings
        common = {strings.add(word) for word in COMMON}
        for flag, strong, source in patterns:
            for tokens, needs in parse(source, nlp):
                pattern = Pattern(flag, strong, tokens, tuple(needs))
                anchor = min(needs, key=lambda need: len(need) + 50 * len(need & common), default=None)
                if anchor is None:
                    raise ValueError(f"pattern {source!r} of {flag} needs no word")
                for word in anchor:
                    self._by_word.setdefault(word, []).append(pattern)

    def find(self, text: Text) -> Iterator[tuple[Pattern, int, int, int]]:
        """Yield (pattern, sentence index, start token, end token) of every match."""
        by_word = self._by_word
        for index, sentence in enumerate(text.sentences):
            words = sentence.words
            tried: set[int] = set()
            for word in words & by_word.keys():
                for pattern in by_word[word]:
                    if id(pattern) in tried:
                        continue
                    tried.add(id(pattern))
                    if all(not need.isdisjoint(words) for need in pattern.needs):
                        yield from self._match(pattern, text, index)

    def _match(self, pattern: Pattern, text: Text, index: int) -> Iterator[tuple[Pattern, int, int, int]]:
        if not pattern.matcher:
            matcher = Matcher(self._nlp.vocab)
            matcher.add("", [pattern.tokens], greedy="LONGEST")
            pattern.matcher.append(matcher)
        sentence = text.sentences[index]
        for _, start, end in pattern.matcher[0](text.doc[sentence.start : sentence.end]):
            yield pattern, index, sentence.start + start, sentence.start + end
