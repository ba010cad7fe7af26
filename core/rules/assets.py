"""The nouns for things an agency makes, found in a text with what kind of thing each is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from core.rules.lexicon import LETTER, alternatives, data, pattern, terms_in

OTHER = "other"
_COMPOUND = 40
_CONTINUED = re.compile(f"-(?!(?:und|et|y|e|and|or|oder)\\b)[{LETTER}]{{3}}")
_JOINED = re.compile(f"(?<![{LETTER}-])[{LETTER}]+-(?:[{LETTER}]+-){{0,2}}$")
_LOOSE = frozenset({OTHER, "design"})
"""Categories that say little, so that a word on the channel beside the thing says more."""
_SET = re.compile(r"[ ](?:set|pack)s?(?![\w-])(?!\s(?:up|out|in|to|by|off)\b)", re.IGNORECASE)
"""Several pieces counted as one: `PDP image sets`."""
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
    made: bool = False
    """Whether it is a thing of its own only right behind a verb that makes it: `draft a plan`."""
    extent: bool = False
    """Whether it is sized by what it covers instead of counted: photography, a website."""


@cache
def _assets(languages: tuple[str, ...]) -> re.Pattern[str]:
    taxonomy = data("deliverables")
    terms = [term for asset in taxonomy["asset"] for term in terms_in(asset, languages)]
    others = [term for kind in ("counted", "made") for term in terms_in(taxonomy[kind], languages)]
    return re.compile(alternatives([*terms, *others]), re.IGNORECASE)


@cache
def _kinds(languages: tuple[str, ...]) -> tuple[tuple[str, str, str, re.Pattern[str]], ...]:
    """Category, hint and condition of each kind of thing, with its words."""
    taxonomy = data("deliverables")
    kinds = [(a["category"], a["hint"], "", pattern(terms_in(a, languages))) for a in taxonomy["asset"]]
    return (
        *kinds,
        ("design", "low", "counted", pattern(terms_in(taxonomy["counted"], languages))),
        (OTHER, "medium", "made", pattern(terms_in(taxonomy["made"], languages))),
    )


@cache
def _extents() -> re.Pattern[str]:
    return pattern(term for terms in data("deliverables")["extent"].values() for term in terms)


@lru_cache(maxsize=4096)
def _kind(word: str, languages: tuple[str, ...]) -> tuple[str, str, bool, bool, bool]:
    matches = (kind for kind in _kinds(languages) if kind[3].fullmatch(word))
    category, hint, condition, _ = next(matches, (OTHER, "medium", "", None))
    return category, hint, condition == "counted", condition == "made", bool(_extents().fullmatch(word))


def nouns_in(text: str, languages: tuple[str, ...]) -> Iterator[Noun]:
    """Every noun for a thing to be made, in the order of the text.

    The first part of a hyphenated compound is none of its own: `Newsletter-Vorlage` is one template.
    """
    for found in _assets(languages).finditer(text):
        if _CONTINUED.match(text, found.end()):
            continue
        joined = _JOINED.search(text, max(0, found.start() - _COMPOUND), found.start())
        start = joined.start() if joined else found.start()
        several = _SET.match(text, found.end())
        yield Noun(start, several.end() if several else found.end(), *_kind(found[0], languages))


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


@cache
def _leanings() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((category, pattern(terms)) for category, terms in data("deliverables")["leaning"].items())


def category_of(name: str, noun: Noun | None) -> str:
    """What kind of thing it is: its noun's, unless that says little and the name tells its channel."""
    category = noun.category if noun else OTHER
    if category not in _LOOSE:
        return category
    named = re.split(r"[,(（]", name)[0]
    return next((leaning for leaning, words in _leanings() if words.search(named)), category)
