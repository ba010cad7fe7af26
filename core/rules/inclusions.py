"""What a price leaves out on standing, unless the brief includes it in so many words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from re import Pattern

from core.brief import Evidence, fold
from core.rules.kpis import sentences_of
from core.rules.lexicon import data, pattern
from core.rules.sections import Passage

_QUOTE = 240
_NUMBERED = ("markets", "languages")
"""What is left out only beyond what the brief states: naming it there includes no more."""


@dataclass(frozen=True, slots=True)
class Included:
    """A standing exclusion that the brief includes, with its words."""

    exclusion: str
    quote: str
    passage: Passage

    def evidence(self, field: str, value: str) -> Evidence:
        return Evidence(field, value, self.quote, self.passage.document.name, self.passage.segment.place)


@cache
def _topics() -> Mapping[str, Pattern[str]]:
    return {one["key"]: pattern(one["all"]) for one in data("support")["topic"]}


@cache
def _words(what: str) -> Pattern[str]:
    return pattern(data("support")[what]["all"])


@cache
def topics_of(exclusion: str) -> frozenset[str]:
    """What an exclusion is about."""
    return frozenset(key for key, words in _topics().items() if words.search(fold(exclusion)))


def numbered_by(exclusion: str) -> str | None:
    """What an exclusion holds beyond a number of; None where it holds at all."""
    return next((one for one in _NUMBERED if one in topics_of(exclusion)), None)


def find_included(exclusions: Iterable[str], passages: Sequence[Passage]) -> tuple[Included, ...]:
    """The exclusions that the brief includes, each with the first sentence that does."""
    sentences = [
        (sentence, passage)
        for passage in passages
        if not passage.is_heading and not passage.is_code
        for sentence in sentences_of(passage)
        if _words("includes").search(sentence) and not _words("excludes").search(sentence)
    ]
    found = (_included(one, sentences) for one in exclusions if not numbered_by(one))
    return tuple(one for one in found if one)


def _included(exclusion: str, sentences: Sequence[tuple[str, Passage]]) -> Included | None:
    for sentence, passage in sentences:
        if _names(sentence, exclusion):
            return Included(exclusion, sentence[:_QUOTE].strip(), passage)
    return None


def _names(sentence: str, exclusion: str) -> bool:
    topics = topics_of(exclusion)
    if not topics:
        return fold(exclusion).casefold().rstrip(".") in sentence.casefold()
    return any(_topics()[topic].search(sentence) for topic in topics)
