"""The countries behind the name of a region or market, and whether two such names have any in common."""

import re
from functools import cache

from babel import Locale

from core.brief import fold
from core.rules.gazetteer import Gazetteer
from core.rules.lexicon import data
from core.rules.places import countries_of

_LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "ar", "ja", "zh")
_BETWEEN = re.compile(r"[\W_]+|\b(?:and|the|und|et|y|e|en)\b", re.IGNORECASE)
_LONGEST = 300
"""Characters of a name; whatever is longer is none."""


def overlap(one: str, other: str) -> bool:
    """Whether two places are known to have a country in common."""
    return not countries_named(one).isdisjoint(countries_named(other))


def lie_apart(market: str, region: str) -> bool:
    """Whether a market is known to lie outside a region.

    A country on no list of a region's countries may lie in one without being listed there, so of it
    nothing is known.
    """
    countries, within = countries_named(market), countries_named(region)
    if not countries or not within:
        return False
    return countries.isdisjoint(within) and (len(within) == 1 or countries <= _listed())


def countries_named(place: str) -> frozenset[str]:
    """The countries of a place by name; none unless every word of it is part of a known name."""
    return frozenset[str]().union(*_named_in(place))


def is_place(name: str) -> bool:
    """Whether the name is that of places and nothing else, a region without fixed members among them."""
    return bool(_named_in(name))


def _named_in(place: str) -> list[frozenset[str]]:
    """The places of which every word of a text is part, each with its countries."""
    text = fold(place)
    found = list(_gazetteer().find(text)) if len(text) <= _LONGEST else []
    rest = text
    for start, end, _ in reversed(found):
        rest = f"{rest[:start]} {rest[end:]}"
    return [] if _BETWEEN.sub("", rest) else [countries for *_, countries in found]


@cache
def _gazetteer() -> Gazetteer[frozenset[str]]:
    """Regions, countries and cities in several languages, each with its countries."""
    names: dict[str, frozenset[str]] = {}
    places = data("places")
    for region, entry in places["regions"].items():
        names |= dict.fromkeys((region, *entry["names"]), countries_of(region))
    for code, spellings in (*places["countries"].items(), *places["within"].items()):
        names |= dict.fromkeys(spellings, frozenset((code,)))
    for language in _LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if len(code) == 2 and code.isalpha():
                names.setdefault(name.split(" (")[0], frozenset((code,)))
    return Gazetteer(names)


@cache
def _listed() -> frozenset[str]:
    return frozenset[str]().union(*(countries_of(region) for region in data("places")["regions"]))
