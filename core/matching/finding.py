"""The routes that somebody means while still typing: by code, by beginnings of words, by likeness."""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from core.catalogue.catalogue import Catalogue, Route
from core.matching.ranking import Key, Wanted, ranking_of

LONGEST = 300
"""Characters of what is typed that are read."""

_Words = frozenset[str]


def find_routes(catalogue: Catalogue, typed: str, most: int) -> tuple[Route, ...]:
    """The likeliest routes, best first; without anything typed, those that the catalogue begins with."""
    typed = typed[:LONGEST].strip()
    if not typed:
        return catalogue.routes[:most]
    alike = (one.route for one in ranking_of(catalogue).shortlist(Wanted(typed), most))
    return _once([*catalogue.coded(typed), *_begun(catalogue, _words(typed)), *alike], most)


def _once(routes: Iterable[Route], most: int) -> tuple[Route, ...]:
    return tuple({route.code: route for route in routes}.values())[:most]


def _begun(catalogue: Catalogue, typed: _Words) -> Iterator[Route]:
    """The routes one of whose names has a word for each beginning that was typed, their own names first."""
    named = _named(Key(catalogue.fingerprint, catalogue))
    for own in (True, False):
        for route, names in named:
            if typed and any(_begins(name, typed) for name in (names[:1] if own else names[1:])):
                yield route


def _begins(name: _Words, typed: _Words) -> bool:
    return all(any(word.startswith(begun) for word in name) for begun in typed)


@lru_cache(maxsize=16)
def _named(key: Key) -> tuple[tuple[Route, tuple[_Words, ...]], ...]:
    """Each route with the words of its own name, and of whatever else its family is called."""
    catalogue = key.catalogue
    called = {
        family.name: tuple(_words(name) for name in (family.name, *family.synonyms))
        for family in catalogue.families
    }
    return tuple(
        (one, (_words(f"{one.name} {one.service}"), *called[one.family])) for one in catalogue.routes
    )


def _words(text: str) -> _Words:
    """The words of a text, whatever case and accents they are written with."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    kept = "".join(one if one.isalnum() else " " for one in plain if not unicodedata.combining(one))
    return frozenset(kept.split())
