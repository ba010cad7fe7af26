"""The markets a brief's work is for."""

import re
from collections.abc import Mapping, Sequence

from core.brief import Brief, Kind, Segment
from core.rules.places import FoundPlace, find_places
from core.rules.sections import APART, Passage

_OF_WORK = frozenset({"scope", "deliverables", "channels", "objectives", "audience"})
_OFTEN = 3
"""Named so often, a place is meant even where no sentence calls it a market."""


def find_markets(brief: Brief, passages: Sequence[Passage]) -> tuple[FoundPlace, ...]:
    """The places listed as markets; where none are, those the work speaks of as markets or names often."""
    roles = {(passage.document.file, passage.segment): passage.role for passage in passages}
    places: dict[str, FoundPlace] = {}
    for document in brief.documents:
        for place in find_places(document):
            if _role(place, roles) not in APART or place.labelled:
                places.setdefault(place.code, place)
    unstructured = not any(
        passage.segment.kind is Kind.HEADING or passage.role in _OF_WORK for passage in passages
    )
    listed = tuple(place for place in places.values() if place.labelled)
    return listed or tuple(
        place
        for place in places.values()
        if place.meant
        or place.count >= _OFTEN
        or (_role(place, roles) in _OF_WORK and place.direct)
        or (unstructured and _is_told(place))
    )


def _is_told(place: FoundPlace) -> bool:
    """Whether a mail names the place in a sentence, not in an address below its signature."""
    text = place.segment.text.strip()
    return bool(place.direct) and text.endswith((".", "!", "?", "。")) and not re.search(r"\d{4}", text)


def _role(place: FoundPlace, roles: Mapping[tuple[str, Segment], str]) -> str:
    """The role of the section where a place is first named."""
    return roles.get((place.document.file, place.segment), "")
