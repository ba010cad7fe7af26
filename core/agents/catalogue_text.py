"""The catalogue as the model reads it: what routes share is said once, equal content gives equal bytes."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import takewhile

from core.agents.brief_text import render_data
from core.catalogue.catalogue import Catalogue, Complexity, Family, Route

_SENTENCE_END = re.compile(r"(?<=[.;])\s+")
_BY_COMPLEXITY = {complexity: place for place, complexity in enumerate(Complexity)}


def render_catalogue(catalogue: Catalogue) -> str:
    """Every route by service and family, delimited as data; sorted, so that it can be cached as a prefix."""
    routes: dict[str, list[Route]] = defaultdict(list)
    for route in catalogue.routes:
        routes[route.family].append(route)
    lines: list[str] = []
    service = None
    for family in sorted(catalogue.families, key=lambda one: (one.service, one.name)):
        if family.service != service:
            service = family.service
            lines.append(f"# {_line(service)}")
        lines += _family(family, sorted(routes[family.name], key=_place))
    return render_data("catalogue", "\n".join(lines))


def _place(route: Route) -> tuple[int, str]:
    return _BY_COMPLEXITY[route.complexity], route.code


def _family(family: Family, routes: Sequence[Route]) -> Iterator[str]:
    """A family with what its routes have in common, then each route with what is its own."""
    covers = [_sentences(route.covers) for route in routes]
    excludes = [_sentences(route.excludes) for route in routes]
    covered, excluded = _shared([one[:-1] for one in covers]), _shared(excludes)
    yield f"## {_line(family.name)} [{family.kind}]"
    if family.synonyms:
        yield f"Also called: {_line(', '.join(sorted(family.synonyms)))}"
    if common := [*covered, *excluded]:
        yield f"All: {' '.join(common)}"
    for route, covering, excluding in zip(routes, covers, excludes, strict=True):
        own = " ".join((*covering[len(covered) :], *excluding[len(excluded) :]))
        yield f"- {_line(route.code)} {_called(route)}: {own}"


def _called(route: Route) -> str:
    """The complexity, and the name where it says more than family and complexity do."""
    plain = f"{route.family}, {route.complexity}"
    return route.complexity if route.name == plain else f"{route.complexity}, {_line(route.name)}"


def _shared(texts: Sequence[Sequence[str]]) -> list[str]:
    """The sentences with which all of the texts begin."""
    beside = zip(*texts, strict=False)
    return [same[0] for same in takewhile(lambda sentences: len(set(sentences)) == 1, beside)]


def _sentences(text: str) -> list[str]:
    return [sentence for sentence in _SENTENCE_END.split(_line(text)) if sentence]


def _line(text: str) -> str:
    return " ".join(text.split())
