"""The HTML of a message, gone through once from beginning to end, so that no nesting makes it slow."""

import re
from dataclasses import dataclass, field
from typing import Any

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]
from lxml.html import HTMLParser, document_fromstring

# fmt: off
BLOCKS = frozenset((
    "p", "div", "li", "tr", "table", "ul", "ol", "blockquote", "pre", "section", "article",
    "h1", "h2", "h3", "h4", "h5", "h6",
))
CELLS = frozenset(("td", "th"))
UNSEEN = frozenset((
    "script", "style", "template", "head", "svg", "iframe", "object", "attachment", "noscript", "title",
))
# fmt: on
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SIGN = re.compile(r"emoji", re.IGNORECASE)


@dataclass
class Shown:
    """What somebody sees who reads a message."""

    parts: list[str] = field(default_factory=list[str])
    pictures: int = 0
    """Those that are no sign which Teams draws as a picture."""
    links: list[str] = field(default_factory=list[str])
    cells: int = 0
    """Cells of tables that are open: what is in one stays on one line."""

    @property
    def text(self) -> str:
        """A line for each block, cells apart, nothing of the markup."""
        lines = (
            re.sub(r" ?\t ?", "\t", re.sub(r"[ \xa0]+", " ", line)).strip()
            for line in "".join(self.parts).splitlines()
        )
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def shown(markup: str) -> Shown:
    """Reads a message; what is nested deeper than any message is left out."""
    found, unseen = Shown(), 0
    if not markup.strip():
        return found
    root = document_fromstring(f"<html><body>{markup}", parser=HTMLParser(huge_tree=True))
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event == "start":
            unseen += _is_unseen(element)
            if not unseen:
                _begin(found, element)
            continue
        if event == "end" and not unseen:
            _end(found, element.tag)
        if event == "end" and _is_unseen(element):
            unseen -= 1
        if not unseen:
            found.parts.append(element.tail or "")
    return found


def _begin(found: Shown, element: Any) -> None:
    tag = element.tag
    found.cells += tag in CELLS
    if tag == "emoji" or _SIGN.search(element.get("itemtype") or ""):
        found.parts.append(element.get("alt") or "")
    elif tag == "img":
        found.pictures += 1
    elif tag == "a" and element.get("href"):
        found.links.append(element.get("href"))
    elif tag in BLOCKS or tag == "br":
        _break(found, always=tag == "br")
    if tag == "li":
        found.parts.append("- ")
    found.parts.append(element.text or "")


def _end(found: Shown, tag: str) -> None:
    found.cells -= tag in CELLS
    if tag in BLOCKS:
        _break(found)
    elif tag in CELLS:
        found.parts.append("\t")


def _break(found: Shown, *, always: bool = False) -> None:
    """A new line, unless one has just begun."""
    last = next((part for part in reversed(found.parts) if part), "\n")
    if found.cells:
        found.parts.append(" ")
    elif always or not last.endswith(("\n", "- ")):
        found.parts.append("\n")


def _is_unseen(element: Any) -> bool:
    return element.tag in UNSEEN or _HIDDEN.search(element.get("style") or "") is not None
