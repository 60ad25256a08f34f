"""Render the HTML of a mail as the text a person sees, and keep its links apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING

from redflags.message import Link

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

BLOCKS = "p,div,tr,li,ul,ol,table,h1,h2,h3,h4,h5,h6,blockquote,section,header,footer,hr,pre"
UNSEEN = "script,style,head,title,noscript,template,svg,[hidden],[style*='display:none'],[style*='display: none']"
LARGEST = 2_000_000
BLANK_LINES = re.compile(r"[ \t\xa0]*\n(?:[ \t\xa0]*\n)+[ \t\xa0]*")
SPACES = re.compile(r"[ \t\xa0]{2,}")
TAG = re.compile(r"<[^<>]*>")
NESTING = re.compile(
    r"<(/?)(?!(?:area|br|col|hr|img|input|li|link|meta|option|p|source|t[dhr]|wbr)\b)[a-z]", re.IGNORECASE
)
MANY_TAGS, DEEPEST = 3000, 2000
LINE_END = re.compile(r"[ \t\r\n]{2,}|[\t\r\n]")


def render(html: str) -> tuple[str, tuple[Link, ...]]:
    """The visible text of HTML, one line a block, and its links; no more than two million characters are read."""
    html = html[:LARGEST]
    if is_too_deep(html):
        return stripped(html), ()
    root = root_of(LINE_END.sub(" ", html))
    if root is None:
        return "", ()
    links = tuple(links_in(root))
    for node in root.css("br"):
        node.insert_before("\n")
    for node in root.css("li"):
        if first := node.first_child if hasattr(node, "first_child") else node.child:
            first.insert_before("- ")
    for node in root.css(BLOCKS):
        end = "\n\n" if node.tag in {"p", "table", "ul", "ol", "blockquote"} else "\n"
        node.insert_before("\n")
        node.insert_after(end)
    text = SPACES.sub(" ", root.text(separator=""))
    text = "\n".join(line.strip() for line in text.split("\n"))
    return BLANK_LINES.sub("\n\n", text).strip(), links


def links_of(html: str) -> tuple[Link, ...]:
    """The visible links of HTML alone, at less cost than with its text."""
    html = html[:LARGEST]
    root = None if is_too_deep(html) or "href" not in html.lower() else root_of(html)
    return tuple(links_in(root)) if root else ()


def root_of(html: str) -> LexborNode | None:
    """The parsed HTML without what is not seen."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(html)
    root = tree.body or tree.root
    if root is not None:
        for node in root.css(UNSEEN):
            node.decompose()
    return root


def links_in(root: LexborNode) -> Iterator[Link]:
    """Yield the links of parsed HTML to web and mail addresses."""
    for node in root.css("a[href]"):
        target = (node.attributes.get("href") or "").strip()
        if target.lower().startswith(("http:", "https:", "mailto:")):
            yield Link(LINE_END.sub(" ", node.text()).strip(), target)


def is_too_deep(html: str) -> bool:
    """Whether HTML is nested so deeply that parsing it would take the square of its length."""
    if html.count("<") <= MANY_TAGS:
        return False
    depth = deepest = 0
    for slash in NESTING.findall(html):
        depth = max(depth - 1, 0) if slash else depth + 1
        deepest = max(deepest, depth)
    return deepest > DEEPEST


def stripped(html: str) -> str:
    """The text of HTML with every tag taken out, for what cannot be parsed in time."""
    return SPACES.sub(" ", unescape(TAG.sub(" ", html))).strip()
