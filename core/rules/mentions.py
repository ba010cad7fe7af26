"""First mentions of things known by name: each entry of a word list once, where the brief first names it."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from core.rules.lexicon import alternatives, data, pattern, terms_in
from core.rules.sections import Passage


@dataclass(frozen=True, slots=True)
class Mention:
    """A value and the words of the brief that stand for it."""

    value: str
    quote: str
    passage: Passage


def _terms(entry: dict[str, Any], languages: tuple[str, ...]) -> list[str]:
    return [*entry.get("all", ()), *terms_in(entry, languages)]


@cache
def _any(source: str, kind: str, languages: tuple[str, ...]) -> re.Pattern[str]:
    terms = [term for entry in data(source)[kind] for term in _terms(entry, languages)]
    return re.compile(alternatives(terms), re.IGNORECASE)


@cache
def _each(source: str, kind: str, languages: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((entry["name"], pattern(_terms(entry, languages))) for entry in data(source)[kind])


@lru_cache(maxsize=4096)
def _name(source: str, kind: str, words: str, languages: tuple[str, ...]) -> str | None:
    return next((name for name, known in _each(source, kind, languages) if known.fullmatch(words)), None)


def _in_passage(source: str, kind: str, passage: Passage) -> Iterator[Mention]:
    for found in _any(source, kind, passage.languages).finditer(passage.plain):
        name = _name(source, kind, found[0], passage.languages)
        if name:
            yield Mention(name, found[0], passage)


def find_mentions(
    source: str, kind: str, passages: Sequence[Passage], wanted: Callable[[Passage], bool]
) -> tuple[Mention, ...]:
    """The entries of data/<source>.toml under `kind` that wanted passages name, by first mention."""
    found: dict[str, Mention] = {}
    for passage in passages:
        if wanted(passage):
            for mention in _in_passage(source, kind, passage):
                found.setdefault(mention.value, mention)
    return tuple(found.values())
