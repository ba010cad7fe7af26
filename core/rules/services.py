"""The kinds of creative work a brief asks for, and whether it asks for creative work at all."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from core.brief import Brief, Document, Segment
from core.rules.languages import reading_languages
from core.rules.lexicon import data, pattern, terms_in
from core.rules.sections import Passage, read_passages, role_of

_WEIGHTS = {"deliverables": 3.0, "scope": 3.0, "requirements": 2.0, "channels": 2.0, "objectives": 1.0}
"""How much a passage says of what is asked, by the role of its section."""
_TITLE = 3.0
_PLAIN = 1.0
_HEADING, _OPENED = 1.5, 1.5
_BACKGROUND = 0.25
_OPENING = 12
"""Passages in which a document says what it is about, whatever its sections."""
_CAP = 12.0
"""No service grows beyond this: the tenth mention says little."""
_ASKED = 2.0
_PLAINLY = 6.0
_SHARE = 0.18
"""A service far weaker than the strongest is talk, not work."""
_MOST = 8
_BEFORE = 50
"""How far back words may rule a service out."""
_NEGATION = re.compile(
    r"\b(?:not(?! only)|no(?! s[oó]lo)|excluding|except|without|kein\w*|nicht(?! nur)|ohne|sans|hors|pas de"
    r"|sin|excepto|non(?! s(?:olo|eulement))|senza"
    r"|não|exceto|geen|zonder)\b[^.;,]{0,30}$|(?:除く|除外|不要|ない|不含|不包括|بدون|باستثناء)[^。．]{0,10}$",
    re.IGNORECASE,
)


_TOPIC = re.compile(
    r"\b(?:about(?!\s(?:\d|an?\b))|on the subject of|au sujet de|à propos de|acerca de|zum Thema|dealing with"
    r"|riguardo a)\b[^.;,:()]{0,30}$",
    re.IGNORECASE,
)
"""Words after which a service is named as what the work is about."""


class Creativity(StrEnum):
    """How much of what a brief asks for a creative agency makes."""

    CREATIVE = "creative"
    LITTLE = "little"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class FoundService:
    """A service type the brief asks for."""

    name: str
    score: float
    quote: str
    """The words that name it where they weigh most."""
    segment: Segment
    document: Document


@dataclass(frozen=True, slots=True)
class _Hit:
    name: str
    weight: float
    word: str
    passage: Passage


@cache
def _patterns(languages: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    services = data("services")["services"]
    return tuple((name, pattern(terms_in(terms, languages))) for name, terms in services.items())


@cache
def _others() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, pattern(terms)) for name, terms in data("services")["other"].items())


@cache
def asking_words(languages: tuple[str, ...]) -> re.Pattern[str]:
    """The words by which someone says what is wanted."""
    parties = data("parties")
    return pattern((*terms_in(parties["asking"], languages), *terms_in(parties["purpose"], languages)))


def _is_asked(passage: Passage) -> bool:
    asking = asking_words(reading_languages(passage.document))
    return bool(asking.search(passage.plain) or asking.search(passage.heading))


def _role(passage: Passage) -> str:
    """The role of a passage; of a row of two cells that of its first, as in a form."""
    filled = [cell for cell in passage.segment.cells if cell.strip()]
    return (role_of(filled[0]) or passage.role) if len(filled) == 2 else passage.role


def _weight(passage: Passage, at: int) -> float:
    """How much a mention in this passage says; `at` is its number within its document."""
    if passage.is_heading:
        return _TITLE if at < 3 else _HEADING if passage.role in _WEIGHTS else 0.0
    if not passage.of_work:
        return 0.0
    if passage.role == "background":
        return _PLAIN if at < _OPENING else _BACKGROUND
    weight = _WEIGHTS.get(_role(passage), _PLAIN)
    if weight < _ASKED and _is_asked(passage):
        return _ASKED
    return max(weight, _OPENED) if at < _OPENING else weight


def _weighed(brief: Brief) -> Iterator[tuple[Passage, float]]:
    counts: dict[str, int] = defaultdict(int)
    for passage in read_passages(brief):
        weight = _weight(passage, counts[passage.document.file])
        counts[passage.document.file] += 1
        if weight:
            yield passage, weight


def _hits(passage: Passage, weight: float) -> Iterator[_Hit]:
    """One hit per service and passage: saying it twice in a sentence asks for it once."""
    plain = _without_idioms(passage.plain)
    for name, words in _patterns(reading_languages(passage.document)):
        match = next((match for match in words.finditer(plain) if not is_aside(plain, match.start())), None)
        if match:
            yield _Hit(name, weight, passage.text[match.start() : match.end()], passage)


@cache
def _idioms() -> re.Pattern[str]:
    return pattern(term for terms in data("services")["idioms"].values() for term in terms)


def _without_idioms(text: str) -> str:
    """The text, as long as it was, without phrases that say a service's word and mean another thing."""
    return _idioms().sub(lambda found: " " * len(found[0]), text)


def is_aside(text: str, at: int) -> bool:
    """Whether what begins here is ruled out, or is what the work is about."""
    before = text[max(0, at - _BEFORE) : at]
    return bool(_NEGATION.search(before) or _TOPIC.search(before))


@lru_cache(maxsize=8)
def _scored(documents: tuple[Document, ...]) -> tuple[FoundService, ...]:
    hits: dict[str, list[_Hit]] = defaultdict(list)
    for passage, weight in _weighed(Brief(documents)):
        for hit in _hits(passage, weight):
            hits[hit.name].append(hit)
    found: list[FoundService] = []
    for name in data("services")["services"]:
        if mentions := hits.get(name):
            best = max(mentions, key=lambda hit: hit.weight)
            score = round(min(_CAP, sum(hit.weight for hit in mentions)), 2)
            found.append(FoundService(name, score, best.word, best.passage.segment, best.passage.document))
    return tuple(sorted(found, key=lambda service: -service.score))


@lru_cache(maxsize=8)
def _other_weight(documents: tuple[Document, ...]) -> float:
    """The weight of the strongest kind of work that is no creative agency's."""
    weights: dict[str, float] = defaultdict(float)
    for passage, weight in _weighed(Brief(documents)):
        for name, words in _others():
            mentions = sum(1 for _ in words.finditer(passage.plain))
            weights[name] += weight * min(mentions, 3)
    return sum(sorted(weights.values(), reverse=True)[:2])


def creativity_of(brief: Brief) -> Creativity:
    """Whether the brief asks for creative production at all."""
    creative = sum(service.score for service in _scored(brief.documents)[:6])
    other = _other_weight(brief.documents)
    if other >= 6.0 and other > creative:
        return Creativity.LITTLE
    return Creativity.CREATIVE if creative >= 2 * _ASKED else Creativity.UNCLEAR


def find_services(brief: Brief) -> tuple[FoundService, ...]:
    """Service types the brief asks for, the weightiest first; for other work only the plainest."""
    found = _scored(brief.documents)
    asked = _PLAINLY if creativity_of(brief) is Creativity.LITTLE else _ASKED
    least = max(asked, _SHARE * found[0].score) if found else asked
    return tuple(service for service in found if service.score >= least)[:_MOST]
