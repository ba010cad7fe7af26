"""What a pack says to Trowel and not to its reader: hidden ids, and where they stand in both files.

Workbook: a sheet that is not shown lists the pack's marks in its first column; the last column of the
questions is hidden, its header cell holds the pack's mark and each row that of its question.
Document: hidden runs hold the pack's marks before the first question, the question's mark in the cell of the
question and the answer's in the cell beside the answer slot; a bookmark stands around each question.
Both: custom properties hold the bare ids.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

PREFIX = "trowel"


class Marked(StrEnum):
    """What a mark stands for."""

    PACK = "pack"
    OPPORTUNITY = "opportunity"
    VERSION = "version"
    """The pack's."""
    QUESTION = "question"
    ANSWER = "answer"
    """The slot for the answer to a question: carries the id of the question."""


SHEET = "_trowel"
"""The workbook's sheet that is not shown."""
PROPERTIES = {
    Marked.PACK: "TrowelPack",
    Marked.OPPORTUNITY: "TrowelOpportunity",
    Marked.VERSION: "TrowelVersion",
}
"""The custom properties of either file: text, the ids without prefix."""

_MARK = re.compile(rf"{PREFIX}:({'|'.join(Marked)}):([\w-]+);?", re.ASCII)
"""The end may be lost: a cell holds nothing after it; a run may be joined with the text that follows."""
_BOOKMARK = re.compile(rf"{PREFIX}_(\w+)", re.ASCII)
_LONGEST_BOOKMARK = 40
"""Characters: Word cuts names that are longer."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark as it was found."""

    kind: Marked
    id: str


def mark(kind: Marked, id: str | int) -> str:
    """The text of a mark, as hidden runs and cells hold it."""
    return f"{PREFIX}:{kind}:{id};"


def unmark(text: str) -> Mark | None:
    """The first mark within a text, if any."""
    return next(marks_in(text), None)


def marks_in(text: str) -> Iterator[Mark]:
    """All marks within a text, in order."""
    return (Mark(Marked(found[1]), found[2]) for found in _MARK.finditer(text))


def without_marks(text: str) -> str:
    """The text as its reader sees it."""
    return _MARK.sub("", text)


def bookmark(id: str) -> str | None:
    """The name of the bookmark around the question; none where Word could not keep the id in one."""
    name = f"{PREFIX}_{id}"
    return name if len(name) <= _LONGEST_BOOKMARK and _BOOKMARK.fullmatch(name) else None


def unbookmark(name: str) -> str | None:
    """The question's id that a bookmark's name holds."""
    found = _BOOKMARK.fullmatch(name)
    return found[1] if found else None
