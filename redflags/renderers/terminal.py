"""Render an assessment for reading in a terminal."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
from dataclasses import dataclass

from redflags.assessment import Assessment
from redflags.finding import Finding
from redflags.flag import Axis, Context, Level
from redflags.renderers.drawing import drawn
from redflags.renderers.shown import plain, surroundings
from redflags.signs import BENIGN, REASSURING

WIDEST, NARROWEST = 100, 30
COLOURS = {
    Level.CRITICAL: "1;31",
    Level.HIGH: "31",
    Level.MEDIUM: "33",
    Level.LOW: "36",
    Level.INFO: "36",
    Level.NONE: "32",
}
TITLES = {sign.id: sign.title for sign in REASSURING + BENIGN} | {
    "verified-domain-match": "Comes from the domain it claims",
    "anti-fraud-notice": "Warns of people who pose as it",
}
NOTHING = "No known warning signs found."
QUOTES_MOST = 2
HEADLINE = 40
NARROW_DRAWING = 60
TRACE_LABEL = 26


@dataclass(frozen=True, slots=True)
class Page:
    """How wide to write and whether to use colour."""

    width: int
    colour: bool

    @classmethod
    def of_terminal(cls, *, to_file: bool) -> Page:
        """The page of standard output: colour only on a terminal, and never with NO_COLOR."""
        terminal = sys.stdout.isatty() and not to_file
        colour = (terminal or bool(os.environ.get("FORCE_COLOR"))) and not os.environ.get("NO_COLOR")
        return cls(max(min(shutil.get_terminal_size().columns, WIDEST), NARROWEST), colour)

    def styled(self, words: str, style: str) -> str:
        """Words in an ANSI style, or as they are."""
        return f"\x1b[{style}m{words}\x1b[0m" if self.colour else words

    def label(self, name: str, words: str) -> str:
        """A paragraph under a label in the margin."""
        indent = " " * 7
        filled = textwrap.fill(
            words, self.width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
        )
        return self.styled(f"  {name:<5}", "2") + filled[7:]

    def quoted(self, words: str) -> list[str]:
        """A draft, line by line behind a bar."""
        lead = " " * 7 + "| "
        return [
            line.rstrip()
            for row in plain_lines(words)
            for line in textwrap.wrap(row, self.width, initial_indent=lead, subsequent_indent=lead) or [lead]
        ]

    def underlined(self, words: str, start: int, end: int, indent: str = "    ") -> str:
        """Words wrapped to the page, those from start to end underlined: by style, or by a row of carets."""
        lines, position = [], 0
        for line in textwrap.wrap(words, self.width - len(indent), drop_whitespace=True, break_long_words=True) or [""]:
            at = words.find(line, position)
            position = at + len(line)
            left, right = max(start - at, 0), min(end - at, len(line))
            if left >= right:
                lines.append(indent + line)
            elif self.colour:
                lines.append(indent + line[:left] + self.styled(line[left:right], "4") + line[right:])
            else:
                lines += [indent + line, indent + " " * left + "^" * (right - left)]
        return "\n".join(lines)


def plain_lines(words: str) -> list[str]:
    """The lines of a text, each without control characters."""
    return [plain(line) for line in words.splitlines()]


def render_terminal(assessment: Assessment, page: Page, *, trace: bool = False) -> str:
    """The report, ending in a line end."""
    blocks = [headline(assessment, page)]
    if assessment.events:
        blocks.append(drawing(assessment, page))
    blocks += [finding_block(assessment, finding, page, trace=trace) for finding in assessment.findings]
    dangerous = assessment.level_of(Axis.SAFETY) >= Level.HIGH
    speaking = [] if dangerous else [TITLES[name] for name in assessment.reassuring]
    explaining = [TITLES[name] for name in assessment.benign]
    closing = [page.label("For", f"{'; '.join(speaking)}.")] if speaking else []
    if explaining:
        closing.append(page.label("May", f"be explained: {'; '.join(explaining)}."))
    step = assessment.next_step
    later = step.not_before and (assessment.as_of is None or step.not_before > assessment.as_of)
    day = f" Not before {step.not_before:%-d %B %Y}." if step.not_before and later else ""
    closing.append(page.label("Next", step.text + day))
    closing += page.quoted(step.draft)
    closing += [page.label("Note", plain(note)) for note in assessment.notes]
    blocks.append("\n".join(closing))
    if trace:
        blocks.append(trace_block(assessment, page))
    return "\n\n".join(blocks) + "\n"


def headline(assessment: Assessment, page: Page) -> str:
    """The two levels, and what kind of message this is."""
    parts = []
    for axis in Axis:
        level = assessment.level_of(axis)
        parts.append(f"{axis.value} " + page.styled(level.word.upper(), COLOURS[level]))
    kind = assessment.kind if assessment.employer_mail >= 0.5 else "not clearly employer mail"
    if assessment.type != "message":
        kind = plain(assessment.employer) or "employer not named"
    lines = [page.styled("INCOMPLETE: not all of it could be read.", "1;31")] if not assessment.complete else []
    lines += [plain(assessment.source) + ":"] if assessment.source != "input" else []
    narrow = page.width < HEADLINE + len(kind)
    lines += [" · ".join(parts), f"({kind})"] if narrow else [f"{' · '.join(parts)}  ({kind})"]
    if not assessment.findings:
        lines.append(NOTHING)
    return "\n".join(lines)


def drawing(assessment: Assessment, page: Page) -> str:
    """The timeline as it was understood, each event with the words it was read from."""
    lines = [page.styled("Understood as", "1")]
    for day, words, source in drawn(assessment.events, assessment.as_of):
        narrow = page.width < NARROW_DRAWING
        indent = " " * (4 if narrow else 18)
        lead = f"  {day:<14}  " if not narrow else f"  {day}" if day else ""
        if narrow and day:
            lines.append(lead)
        first = indent if narrow else lead
        lines += textwrap.wrap(words, page.width, initial_indent=first, subsequent_indent=indent)
        if source:
            quote = textwrap.shorten(f"“{source}”", max(page.width - len(indent), 20), placeholder=" …”")
            lines.append(indent + page.styled(quote[: page.width - len(indent)], "2"))
    return "\n".join(lines)


def finding_block(assessment: Assessment, finding: Finding, page: Page, *, trace: bool) -> str:
    """One finding: title, words, why, what to do."""
    flag = finding.flag
    style = f"1;{COLOURS[flag.severity].rpartition(';')[2]}"
    facts = f"[{flag.id}, {flag.severity.word}, {finding.confidence:.0%} sure]"
    if len(flag.title) + 2 + len(facts) <= page.width:
        lines = [f"{page.styled(flag.title, style)}  {facts}"]
    else:
        lines = [page.styled(line, style) for line in textwrap.wrap(flag.title, page.width)]
        lines += textwrap.wrap(facts, page.width, initial_indent="  ", subsequent_indent="   ")
    if finding.shown:
        lines += textwrap.wrap(
            f"{finding.shown[0].upper()}{finding.shown[1:]}.",
            page.width,
            initial_indent="    ",
            subsequent_indent="    ",
        )
    for evidence in () if finding.shown else finding.evidence[:QUOTES_MOST]:
        words, start, end = surroundings(assessment.message_of(evidence), evidence)
        if evidence.part != "body":
            lead = f"{evidence.part.removeprefix('header:')}: "
            words, start, end = lead + words, start + len(lead), end + len(lead)
        lines.append(page.underlined(words, start, end))
    lines.append(page.label("Why", flag.why))
    lines.append(page.label("Do", flag.advice[0]))
    if trace:
        lines += [
            f"    {contribution.log_odds:+5.1f}  {plain(contribution.reason)[: page.width - 12]}"
            for contribution in finding.contributions
        ]
    return "\n".join(lines)


def trace_block(assessment: Assessment, page: Page) -> str:
    """Every signal that did not count, and why."""
    lines = ["Signals that did not count:"]
    raised = {finding.flag.id for finding in assessment.findings}
    for signal in assessment.signals:
        if signal.context is not Context.ASSERTED or signal.flag.id not in raised:
            reason = (
                signal.context.value
                if signal.context is not Context.ASSERTED
                else f"too weak ({signal.detector.value})"
            )
            quote = plain(signal.evidence.quote)[: max(page.width - TRACE_LABEL - 24, 10)]
            lines.append(f"  {signal.flag.id:<{TRACE_LABEL}} {reason:<18} {quote}")
    return "\n".join(lines) if len(lines) > 1 else "No signal was left out."
