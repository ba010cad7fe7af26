"""The families of a catalogue as wordings are compared with them."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.catalogue.catalogue import Catalogue, Family, Route
from core.matching.vocabulary import Vocabulary
from core.matching.words import is_filler, phrase


@dataclass(frozen=True, slots=True)
class Name:
    """One of the names of a family."""

    text: str
    words: tuple[str, ...]
    worth: float
    """How much its words tell together."""


@dataclass(frozen=True, slots=True)
class Known:
    """A family with what its routes say of it."""

    family: Family
    routes: tuple[Route, ...]
    names: tuple[Name, ...]
    words: frozenset[str]
    """Of its names."""
    covered: frozenset[str]
    """Of what its routes cover."""
    left_out: frozenset[str]
    """Of what its routes exclude and neither cover nor have in a name."""


def known_families(catalogue: Catalogue) -> tuple[tuple[Known, ...], Vocabulary]:
    """The families of a catalogue, and the words that their names are made of."""
    named = [(family, names_of(family)) for family in catalogue.families]
    vocabulary = Vocabulary([[phrase(name) for name in names] for _, names in named])
    families = (
        _known(family, catalogue.routes_of(family.name), names, vocabulary) for family, names in named
    )
    return tuple(families), vocabulary


def names_of(family: Family) -> list[str]:
    """What a family is called; a name of two things is also a name of each."""
    parts = family.name.split(" or ") if " or " in family.name else []
    return list(dict.fromkeys([family.name, *parts, *family.synonyms]))


def _known(family: Family, routes: tuple[Route, ...], texts: Sequence[str], vocabulary: Vocabulary) -> Known:
    names = tuple(
        Name(text, words, sum(map(vocabulary.worth, words))) for text in texts if (words := phrase(text))
    )
    own = frozenset(word for name in names for word in name.words)
    covered = frozenset(word for route in routes for word in phrase(route.covers) if not is_filler(word))
    excluded = {word for route in routes for word in phrase(route.excludes) if not is_filler(word)}
    return Known(family, routes, names, own, covered, frozenset(excluded - own - covered))
