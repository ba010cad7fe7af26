"""The nouns for things an agency makes, found in a text with what kind of thing each is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from core.rules.lexicon import alternatives, data, pattern, terms_in

OTHER = "other"
_HINTS = ("low", "medium", "high")


@dataclass(frozen=True, slots=True)
class Noun:
    """One noun for a thing to be made, and where it stands in its text."""

    start: int
    end: int
    category: str
    hint: str
    counted: bool = False
    """Whether it is a thing of its own only with a number: `two versions`."""


@cache
def _assets(languages: tuple[str, ...]) -> re.Pattern[str]:
    taxonomy = data("deliverables")
    terms = [term for asset in taxonomy["asset"] for term in terms_in(asset, languages)]
    counted = terms_in(taxonomy["counted"], languages)
    return re.compile(alternatives([*terms, *counted]), re.IGNORECASE)


@cache
def _kinds(languages: tuple[str, ...]) -> tuple[tuple[str, str, bool, re.Pattern[str]], ...]:
    taxonomy = data("deliverables")
    kinds = [(a["category"], a["hint"], False, pattern(terms_in(a, languages))) for a in taxonomy["asset"]]
    return (*kinds, ("design", "low", True, pattern(terms_in(taxonomy["counted"], languages))))


@lru_cache(maxsize=4096)
def _kind(word: str, languages: tuple[str, ...]) -> tuple[str, str, bool]:
    matches = (kind for kind in _kinds(languages) if kind[3].fullmatch(word))
    category, hint, counted, _ = next(matches, (OTHER, "medium", False, None))
    return category, hint, counted


def nouns_in(text: str, languages: tuple[str, ...]) -> Iterator[Noun]:
    """Every noun for a thing to be made, in the order of the text."""
    for found in _assets(languages).finditer(text):
        yield Noun(found.start(), found.end(), *_kind(found[0], languages))


@cache
def _weights() -> tuple[re.Pattern[str], re.Pattern[str]]:
    taxonomy = data("deliverables")
    return pattern(taxonomy["harder"]["all"]), pattern(taxonomy["easier"]["all"])


def hint_of(name: str, noun: Noun | None) -> str:
    """How hard such a thing usually is: its kind's hint, moved by words such as `animated` or `static`."""
    harder, easier = _weights()
    at = _HINTS.index(noun.hint) if noun else 1
    at += bool(harder.search(name)) - bool(easier.search(name))
    return _HINTS[max(0, min(at, 2))]
