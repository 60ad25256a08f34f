"""Part a body into new text, quoted history, forwarded message, signature and legal footer."""

from __future__ import annotations

import re

from redflags.message import Segment, SegmentKind

FORWARD = re.compile(
    r"^[ \t>]*(?:-{2,}\s*forwarded (?:message|by)\b.*|begin forwarded message:?|-+\s*(?:weitergeleitete nachricht|message transféré|doorgestuurd bericht)\b.*)$",
    re.IGNORECASE | re.MULTILINE,
)
REPLY = re.compile(
    r"^[ \t]*(?:on\b[^\n]{5,200}(?:\n[^\n]{0,120})?\bwrote:|-{2,}\s*original message\s*-*|_{10,}|(?:am|le|el|op)\b[^\n]{5,160}(?:schrieb|a écrit|escribió|schreef)[^\n]{0,60}:)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
HEADER_BLOCK = re.compile(
    r"^\*?From:\*?[^\n]+\n(?:\*?(?:Sent|Date|To|Cc|Subject):?\*?[^\n]*\n){2,6}", re.IGNORECASE | re.MULTILINE
)
QUOTED_LINES = re.compile(r"(?:^[ \t]*>[^\n]*(?:\n|\Z))+", re.MULTILINE)
SIGNATURE = re.compile(r"^-- ?$\n?", re.MULTILINE)
FOOTER = re.compile(
    r"\b(?:intended (?:only )?for the (?:use of the )?(?:named |individual|intended )?(?:addressee|recipient|person)|intended recipient|confidential(?:ity)? (?:notice|and (?:may|intended))|unsubscribe|"
    r"privileged|equal[- ](?:employment[- ])?opportunit(?:y|ies) employer|all qualified applicants|without regard to|registered (?:in|office|company)|company (?:number|no\.?|registration)|privacy (?:policy|notice|statement)|"
    r"do not reply to this (?:e-?mail|message)|this (?:mailbox|inbox) is not monitored|view (?:this|in) (?:e-?mail|browser)|manage (?:your )?preferences|scanned for viruses|disclaimer)\b",
    re.IGNORECASE,
)
ASKING = re.compile(
    r"\b(?:send|pay|provide|whats ?app|telegram|kindly|reply (?:to|with)|click|deposit|transfer|text (?:me|us))\b",
    re.IGNORECASE,
)
FORWARD_SUBJECT = re.compile(r"^\s*(?:fwd?|wg|tr|rv|enc)\s*:", re.IGNORECASE)
FEW_WORDS = 12
REACH = 160
STOP = re.compile(r"[.!?](?=\s)|\n\s*\n|\n(?=\s*[-*•>])")


def segment(body: str, subject: str = "") -> tuple[Segment, ...]:
    """The segments of a body in order; a body that is quoted throughout counts as new text."""
    segments: list[Segment] = []
    end = len(body)
    if match := FORWARD.search(body):
        segments.append(Segment(SegmentKind.FORWARDED, match.start(), end))
        end = match.start()
    elif match := first(REPLY.search(body), HEADER_BLOCK.search(body)):
        lead = body[: match.start()]
        forwarded = FORWARD_SUBJECT.match(subject) or (
            match.re is HEADER_BLOCK and len(lead.split()) < FEW_WORDS and match.start() > 0
        )
        if lead.strip() or forwarded:
            kind = SegmentKind.FORWARDED if forwarded else SegmentKind.QUOTED
            segments.append(Segment(kind, match.start(), end))
            end = match.start()
    if ">" in body:
        quoted = [match.span() for match in QUOTED_LINES.finditer(body, 0, end)]
        if sum(stop - start for start, stop in quoted) < len(body[:end].strip()):
            segments.extend(Segment(SegmentKind.QUOTED, start, stop) for start, stop in quoted)
    if match := SIGNATURE.search(body, 0, end):
        segments.append(Segment(SegmentKind.SIGNATURE, match.start(), end))
    elif (start := footer_start(body, end)) < end:
        segments.append(Segment(SegmentKind.FOOTER, start, end))
    return tuple(sorted(segments, key=lambda found: found.start))


def first(*matches: re.Match[str] | None) -> re.Match[str] | None:
    """The match that starts earliest."""
    return min((match for match in matches if match), key=lambda match: match.start(), default=None)


def footer_start(body: str, end: int) -> int:
    """Where the closing paragraphs of legal matter start: those after the first third that ask for nothing."""
    start = end
    while True:
        above = body.rfind("\n\n", 0, max(start - 1, 0))
        paragraph = body[above + 2 : start] if above >= 0 else ""
        if not paragraph.strip():
            if above < 0:
                return start
            start = above
            continue
        if above < end / 3 or not FOOTER.search(paragraph) or ASKING.search(paragraph):
            return start
        start = above + 2


def sentence_at(text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of the sentence around a span, at most 160 characters beyond it on either side."""
    reach = max(start - REACH, 0)
    first = max((stop.end() for stop in STOP.finditer(text, reach, start)), default=reach)
    first += len(text[first:start]) - len(text[first:start].lstrip())
    stop = STOP.search(text, max(end - 1, 0), end + REACH)
    last = max(stop.end() if stop else min(len(text), end + REACH), end)
    return first, first + len(text[first:last].rstrip())
