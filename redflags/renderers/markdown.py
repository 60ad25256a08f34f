"""Render an assessment as Markdown."""

from __future__ import annotations

import re

from redflags.assessment import Assessment
from redflags.flag import Axis, Level
from redflags.renderers.drawing import drawn
from redflags.renderers.shown import plain, surroundings
from redflags.renderers.terminal import NOTHING, TITLES

SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~@:.-])")


def escaped(words: str) -> str:
    """Words of a message that no Markdown reader takes for markup, a link or HTML."""
    return SPECIAL.sub(
        lambda match: f"\\{match[0]}" if match[0] not in "<>&" else f"&#{ord(match[0])};",
        plain(words).replace("&", "&#38;"),
    )


def render_markdown(assessment: Assessment, *, trace: bool = False) -> str:
    """The report as Markdown, the evidence in bold."""
    levels = ", ".join(f"{axis.value} **{assessment.level_of(axis).word}**" for axis in Axis)
    about = (
        f"kind: {assessment.kind}"
        if assessment.type == "message"
        else escaped(assessment.employer or "employer not named")
    )
    lines = [f"# Assessment of {escaped(assessment.source)}", "", f"{levels}; {about}.", ""]
    if not assessment.complete:
        lines += ["**INCOMPLETE:** not all of it could be read.", ""]
    if assessment.events:
        lines += ["| day | understood as | from |", "| --- | --- | --- |"]
        rows = drawn(assessment.events, assessment.as_of)
        lines += [f"| {escaped(day)} | {escaped(words)} | {escaped(source)} |" for day, words, source in rows]
        lines.append("")
    if not assessment.findings:
        lines += [NOTHING, ""]
    for finding in assessment.findings:
        flag = finding.flag
        lines += [f"## {flag.title}", "", f"`{flag.id}` · {flag.severity.word} · {finding.confidence:.0%} sure", ""]
        if finding.shown:
            lines += [f"{escaped(finding.shown[0].upper() + finding.shown[1:])}.", ""]
        for evidence in finding.evidence:
            words, start, end = surroundings(assessment.message_of(evidence), evidence)
            lines += [f"> {escaped(words[:start])}**{escaped(words[start:end])}**{escaped(words[end:])}", ""]
        lines += [flag.why, "", *(f"- {advice}" for advice in flag.advice), ""]
        lines += [
            "Sources: "
            + "; ".join(
                f"[{source.title}]({source.url}), {source.publisher}, {source.date}"
                if source.url
                else f"{source.title}, {source.publisher}, {source.date}"
                for source in flag.sources
            ),
            "",
        ]
        if trace:
            lines += [f"    {row.log_odds:+.1f}  {plain(row.reason)}" for row in finding.contributions] + [""]
    if assessment.reassuring and assessment.level_of(Axis.SAFETY) < Level.HIGH:
        lines += ["Speaks for the sender: " + "; ".join(TITLES[name] for name in assessment.reassuring) + ".", ""]
    if assessment.benign:
        lines += ["May explain it: " + "; ".join(TITLES[name] for name in assessment.benign) + ".", ""]
    step = assessment.next_step
    later = step.not_before and (assessment.as_of is None or step.not_before > assessment.as_of)
    day = f" Not before {step.not_before.isoformat()}." if step.not_before and later else ""
    lines += [f"**Next step:** {escaped(step.text) if assessment.events else step.text}{day}", ""]
    if step.draft:
        lines += [f"> {escaped(line)}".rstrip() for line in step.draft.splitlines()] + [""]
    lines += [f"Note: {escaped(note)}" for note in assessment.notes]
    return "\n".join(lines).rstrip() + "\n"
