"""Short lines that announce a list, as people type them, to headings of that list."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from core.brief import Kind, Segment
from core.files import marks

LEVEL = 7
"""Below every heading that is marked as one."""
_WORDS = 5
_ANNOUNCING_WORDS = 8
"""A colon makes a somewhat longer line a label."""


def with_labels(segments: Sequence[Segment]) -> list[Segment]:
    """The segments with each list standing under the short line right above it."""
    labelled, label = list[Segment](), None
    for segment, following in zip_longest(segments, segments[1:]):
        if segment.kind is Kind.ITEM:
            place = replace(segment.place, heading=label) if label else segment.place
            labelled.append(replace(segment, place=place))
        elif _announces(segment, following):
            label = segment.text
            labelled.append(replace(segment, kind=Kind.HEADING, level=LEVEL))
        else:
            label = None
            labelled.append(segment)
    return labelled


def _announces(segment: Segment, following: Segment | None) -> bool:
    if segment.kind is not Kind.PARAGRAPH or following is None or following.kind is not Kind.ITEM:
        return False
    text = segment.text.rstrip()
    words = _ANNOUNCING_WORDS if text.endswith((":", "：")) else _WORDS
    whole = segment.place.part == following.place.part and "\n" not in text
    return whole and len(text.split()) <= words and marks.could_be_heading(text.rstrip(":： "))
