"""The markets a brief's work is for."""

from collections.abc import Mapping, Sequence

from core.brief import Brief, Segment
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
    listed = tuple(place for place in places.values() if place.labelled)
    return listed or tuple(
        place
        for place in places.values()
        if place.meant or place.count >= _OFTEN or (_role(place, roles) in _OF_WORK and place.direct)
    )


def _role(place: FoundPlace, roles: Mapping[tuple[str, Segment], str]) -> str:
    """The role of the section where a place is first named."""
    return roles.get((place.document.file, place.segment), "")
