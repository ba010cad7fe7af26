"""What stands around a segment: headings above it, the item or sentence it hangs from, its row and column."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.brief import Document, Kind, Segment
from core.rules.memory import per_document

_LEAD_LENGTH = 120
_LABEL_LENGTH = 80
_STOPS = (".", "!", "?", ";", ",", "؟", "،")
_UNSPACED_STOPS = ("。", "！", "？", "、")
_SHORTEST_SENTENCE = 3


@dataclass(frozen=True, slots=True)
class Placed:
    """A segment and what stands around it, nearest first."""

    segment: Segment
    headings: tuple[str, ...] = ()
    """The headings above, the nearest first."""
    parents: tuple[str, ...] = ()
    """The items a list item is nested in and the sentence that opens its list, the nearest first."""
    above: tuple[str, ...] = ()
    """The short lines directly above, which a cover page uses as labels; the nearest first."""

    @property
    def row_label(self) -> str:
        """The first filled cell of a row."""
        return next((cell for cell in self.segment.cells if cell.strip()), "")


def _headings(open_headings: list[Segment]) -> tuple[str, ...]:
    return tuple(heading.text for heading in reversed(open_headings))


def _labels(labels: list[str]) -> tuple[str, ...]:
    return tuple(reversed(labels[-2:]))


def _is_label(text: str) -> bool:
    """Whether a line is short and no sentence."""
    ended = text.endswith(_STOPS) and len(text.split()) > _SHORTEST_SENTENCE
    unspaced = text.endswith(_UNSPACED_STOPS)
    return len(text) <= _LABEL_LENGTH and not ended and not unspaced


def _lead(text: str) -> str:
    """The sentence that opens a list: a short one, or the end of a paragraph that closes with a colon."""
    opens = text.endswith((":", "：")) or len(text) <= _LEAD_LENGTH
    return text[-2 * _LEAD_LENGTH :] if opens else ""


def _walk(document: Document) -> Iterator[Placed]:
    open_headings: list[Segment] = []
    items: list[Segment] = []
    lead = ""
    labels: list[str] = []
    for segment in document.segments:
        if segment.kind is Kind.HEADING:
            open_headings = [h for h in open_headings if h.level < segment.level]
            yield Placed(segment, _headings(open_headings), above=_labels(labels))
            open_headings.append(segment)
            items, lead = [], ""
        elif segment.kind is Kind.ITEM:
            items = [item for item in items if item.level < segment.level]
            parents = (*(item.text for item in reversed(items)), *((lead,) if lead else ()))
            yield Placed(segment, _headings(open_headings), parents)
            items.append(segment)
        else:
            above = _labels(labels) if segment.kind is Kind.PARAGRAPH else ()
            yield Placed(segment, _headings(open_headings), (lead,) if segment.cells and lead else (), above)
            if segment.kind is Kind.PARAGRAPH:
                items, lead = [], _lead(segment.text)
        short = not segment.cells and _is_label(segment.text)
        labels = [*labels[-1:], segment.text] if short else []


@per_document
def placed_segments(document: Document) -> tuple[Placed, ...]:
    """Every segment of the document with its surroundings, in reading order."""
    return tuple(_walk(document))
