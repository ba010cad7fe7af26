"""The markets a brief's work is for."""

from collections.abc import Sequence

from core.brief import Brief
from core.rules.places import FoundPlace, find_places
from core.rules.sections import APART, Passage

_OFTEN = 3
"""Named so often, a place is meant even where no sentence calls it a market."""


def find_markets(brief: Brief, passages: Sequence[Passage]) -> tuple[FoundPlace, ...]:
    """The places listed as markets; where none are, those the work speaks of as markets or names often."""
    apart = {(id(passage.document), id(passage.segment)) for passage in passages if passage.role in APART}
    places: dict[str, FoundPlace] = {}
    for document in brief.documents:
        for place in find_places(document):
            if (id(place.document), id(place.segment)) not in apart or place.labelled:
                places.setdefault(place.code, place)
    listed = tuple(place for place in places.values() if place.labelled)
    return listed or tuple(place for place in places.values() if place.meant or place.count >= _OFTEN)
