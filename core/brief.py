"""The brief as text with places: what parsers produce, agents read and evidence points into."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

_SPACE = re.compile(r"\s+")


class Kind(StrEnum):
    """The role a segment plays in its document's structure."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a file a segment stands; only what the format knows is filled in."""

    page: int | None = None
    sheet: str | None = None
    cells: str | None = None
    """A1-style range within the sheet, or the row of a table."""
    slide: int | None = None
    heading: str | None = None
    """The nearest heading above."""
    part: str | None = None
    """The part of a container: a mail's attachment, a note, a comment."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One piece of a document's text in reading order."""

    kind: Kind
    text: str
    """As written, without markup; a row is its non-empty cells joined by ` | `."""
    place: Place = field(default_factory=Place)
    level: int = 0
    """Depth of a heading (1 is the title) or of a list item (1 is outermost)."""
    cells: tuple[str, ...] = ()
    """The cells of a row, empty ones included."""
    header: tuple[str, ...] = ()
    """The column headings that apply to a row, as long as `cells`; empty for the header row itself."""


@dataclass(frozen=True, slots=True)
class Document:
    """One file of a brief, as text."""

    file: str
    """The file's id."""
    name: str
    """The file's name as people know it."""
    segments: tuple[Segment, ...]

    @property
    def characters(self) -> int:
        return sum(len(segment.text) for segment in self.segments)


@dataclass(frozen=True, slots=True)
class Evidence:
    """The exact words of a source behind one extracted value."""

    field: str
    value: str
    quote: str
    file: str
    """The file's name."""
    place: Place


def fold(text: str) -> str:
    """Text as it is compared: NFKC, white space folded to single spaces, ends trimmed."""
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", text)).strip()


@dataclass(frozen=True)
class _Index:
    """The folded text of one document and where each of its segments starts in it."""

    document: Document
    text: str
    starts: tuple[int, ...]

    @classmethod
    def of(cls, document: Document) -> "_Index":
        texts, starts, at = [], [], 0
        for segment in document.segments:
            folded = fold(segment.text)
            texts.append(folded)
            starts.append(at)
            at += len(folded) + 1
        return cls(document, " ".join(texts), tuple(starts))

    def segment_at(self, offset: int) -> Segment:
        return self.document.segments[bisect_right(self.starts, offset) - 1]


@dataclass(frozen=True)
class Brief:
    """All readable documents of one opportunity, in the order they arrived."""

    documents: tuple[Document, ...]

    @cached_property
    def _indexes(self) -> tuple[_Index, ...]:
        return tuple(_Index.of(document) for document in self.documents)

    @property
    def characters(self) -> int:
        return sum(document.characters for document in self.documents)

    def mentions(self, number: str) -> bool:
        """Whether a number stands in a document, on its own and as written."""
        whole = re.compile(rf"(?<!\d){re.escape(fold(number))}(?!\d)")
        return any(whole.search(index.text) for index in self._indexes)

    def evidence(self, field: str, value: str, quote: str) -> Evidence | None:
        """Evidence for a value if the quote occurs in a document (folded), else None."""
        wanted = fold(quote)
        if not wanted:
            return None
        for index in self._indexes:
            offset = index.text.find(wanted)
            if offset >= 0:
                return Evidence(field, value, quote, index.document.name, index.segment_at(offset).place)
        return None
