"""The marks by which plain lines show their structure: bullets, numbers, capitals."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_BULLET = re.compile(
    r"([•●○▪▫■□◦‣⁃∙·✓✔➢➤►▶❖\uf0b7\uf0a7\uf0d8\uf0fc]|[-*+–—o](?=\s)|[-–—](?=[^\W\d_]))\s*(?=\S)"
)
_ENUMERATED = re.compile(
    r"(?:\(\s?(?:\d{1,2}|[a-z]|[ivx]{1,5})\s?\)|(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)．、）])\s*(?=\S)",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"(?:(?:section|part|article|appendix|annex|chapter)\s+)?(\d{1,2}(?:\.\d{1,2}){0,5})[.．)]?\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
LABELLED = re.compile(r"\s*[^\W\d_][^:：.\n]{0,40}[:：]\s*\S")
_ENDS = re.compile(r"[.!?:;。！？：؟…][\"'”’)\]]*$")
_SENTENCE = re.compile(r"[.!?;,。！？؟、][\"'”’)\]]*$")
_RULE = re.compile(r"\s*(?:[-=_~*#+|.:–—]\s?){4,}\s*")
_SHORT = 90


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark at the start of a list item and the text after it."""

    sign: str
    text: str


def item_mark(line: str) -> Mark | None:
    """The list mark a line starts with, if any."""
    line = line.strip()
    if found := _BULLET.match(line):
        return Mark(found[1], line[found.end() :])
    found = _ENUMERATED.match(line)
    if found and (line[found.end() - 1].isspace() or line[found.end() - 1] in "．、）"):
        return Mark(found[0].strip(), line[found.end() :])
    return None


def section_depth(line: str) -> int:
    """How deep a line's section number goes (`2.1 Scope` is 2, `2.0 Scope` 1), or 0 without one."""
    found = _SECTION.match(line.strip())
    return len(re.sub(r"(?:\.0)+$", "", found[1]).split(".")) if found else 0


def in_capitals(line: str) -> bool:
    """Whether a line shouts, as typed headings do."""
    letters = [letter for letter in line if letter.isalpha()]
    return len(letters) >= 4 and all(letter.isupper() for letter in letters)


def could_be_heading(line: str) -> bool:
    """Whether a line is short and no sentence."""
    line = line.strip()
    if line[:1].islower():
        return False
    return 2 <= len(line) <= _SHORT and any(c.isalpha() for c in line) and not _SENTENCE.search(line)


def all_labelled(lines: Sequence[str]) -> bool:
    """Whether these are several lines that each give one fact: `Label: value`."""
    return len(lines) > 1 and all(LABELLED.match(line) for line in lines)


def is_rule(line: str) -> bool:
    """Whether a line is drawn rather than written: a row of dashes, the edge of a typed table."""
    return bool(_RULE.fullmatch(line))


def typed_cells(line: str) -> list[str]:
    """The cells of a table row typed with bars, or none."""
    line = line.strip()
    if not line.startswith("|") or line.count("|") < 3:
        return []
    return [cell.strip() for cell in line.strip("|").split("|")]


def ends_sentence(line: str) -> bool:
    """Whether nothing has to follow a line for it to be whole."""
    return bool(_ENDS.search(line.rstrip()))


def starts_midway(line: str) -> bool:
    """Whether a line can only be the continuation of another."""
    first = line.lstrip()[:1]
    return first.islower() or first in ",;)%"
