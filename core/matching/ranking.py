"""The routes of a catalogue in the order in which they are likely to be what a client means."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from core.catalogue.catalogue import Catalogue, Complexity
from core.matching.asking import Asking, asking
from core.matching.complexity import Asked, asked_complexity
from core.matching.families import Known, known_families
from core.matching.judging import Candidate, Ranked, Standing, judge, likely
from core.matching.likeness import Likeness, likeness_by_cover, likeness_by_name, reason
from core.matching.words import Wording, is_filler, phrase, telling, wording, words_listed

_BY_DESCRIPTION = 0.92
"""What is left of a likeness where the name says nothing and the description names the thing."""
_IN_CONTEXT = 1.03
"""What a likeness gains by speaking of the same channels as the rest of the brief."""

_Liked = Sequence[tuple[Known, Likeness]]
"""Families, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be matched, as the client words it."""

    name: str
    description: str = ""
    tier: str | None = None
    context: tuple[str, ...] = ()
    """Words of the brief that may tip the balance, such as its channels."""


@dataclass(frozen=True, slots=True)
class _Key:
    """A catalogue by what it holds, so that equal ones share a ranking."""

    fingerprint: str
    catalogue: Catalogue = field(compare=False)


def ranking_of(catalogue: Catalogue) -> "Ranking":
    """The ranking of a catalogue, built once for the same content."""
    return _built(_Key(catalogue.fingerprint, catalogue))


@lru_cache(maxsize=16)
def _built(key: _Key) -> "Ranking":
    return Ranking(key.catalogue)


class Ranking:
    """Ranks the routes of one catalogue; building it takes a moment, asking it does not."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._families, self._vocabulary = known_families(catalogue)
        self._names = [(at, name) for at, known in enumerate(self._families) for name in known.names]
        self._where: dict[str, list[int]] = defaultdict(list)
        for place, (_, name) in enumerate(self._names):
            for word in name.words:
                self._where[word].append(place)

    def shortlist(self, wanted: Wanted, most: int = 12) -> tuple[Ranked, ...]:
        """The likeliest routes, best first: of each of the likeliest families all complexities."""
        liked = self._liked(wanted)
        asked = asked_complexity(wanted.name, wanted.description, wanted.tier, _spoken_for(liked))
        families = range(min(len(liked), -(-most // len(Complexity))))
        ranked = [one for at in families for one in _routes(liked, at, asked)]
        return tuple(sorted(ranked, key=lambda one: -one.score)[:most])

    def candidates(self, wanted: Wanted) -> tuple[Candidate, ...]:
        """What to offer for it without asking anybody else: at most three, or one that says there is none."""
        return judge(wanted.name, wanted.description, self.shortlist(wanted))

    def standings(self, wanted: Wanted) -> tuple[tuple[str, Standing], ...]:
        """The families by name with how they stand against each other, the likeliest first."""
        liked = self._liked(wanted)
        return tuple((known.family.name, _standing(liked, at)) for at, (known, _) in enumerate(liked))

    def _liked(self, wanted: Wanted) -> _Liked:
        """The families with any likeness to what is wanted, the likeliest first."""
        named, told = (self._vocabulary.settle(wording(text)) for text in (wanted.name, wanted.description))
        likeness = self._likeness(asking(self._vocabulary, named, told))
        if told.words and not self._speaks(named):
            by_description = _weakened(self._likeness(asking(self._vocabulary, told, named)))
            likeness = max(likeness, by_description, key=_best)
        context = {word for text in wanted.context for word in phrase(text) if not is_filler(word)}
        found = [
            (known := self._families[at], _in_context(known, one, context)) for at, one in likeness.items()
        ]
        return sorted(found, key=lambda pair: -pair[1].score)

    def _speaks(self, named: Wording) -> bool:
        """Whether a name tells by itself what is wanted, be it something that the catalogue lacks."""
        understood = [
            word
            for word in telling(named.words)
            if word in self._vocabulary or word in words_listed("outside")
        ]
        return any(word not in words_listed("broad") for word in understood)

    def _likeness(self, asked: Asking) -> dict[int, Likeness]:
        """The likeness of each family that has any, by its place."""
        best: dict[int, Likeness] = {}
        places = {place for word in asked.words for place in self._where.get(word, ())}
        for at, name in map(self._names.__getitem__, sorted(places)):
            found = likeness_by_name(self._vocabulary, asked, self._families[at], name)
            if at not in best or found.score > best[at].score:
                best[at] = found
        for at, known in enumerate(self._families):
            if at not in best and (found := likeness_by_cover(asked, known)):
                best[at] = found
        return best


def _routes(liked: _Liked, at: int, asked: Asked) -> Iterator[Ranked]:
    known, likeness = liked[at]
    score = likely(_standing(liked, at))
    for route in known.routes:
        why = (reason(known, likeness), *asked.why(route.complexity))
        yield Ranked(route, round(score * asked.share(route.complexity), 3), why)


def _standing(liked: _Liked, at: int) -> Standing:
    rivals = [other.score for other_at, (_, other) in enumerate(liked[:2]) if other_at != at]
    return Standing(liked[at][1].score, max(rivals, default=0.0))


def _best(likeness: Mapping[int, Likeness]) -> float:
    return max((one.score for one in likeness.values()), default=0.0)


def _weakened(likeness: Mapping[int, Likeness]) -> dict[int, Likeness]:
    return {at: replace(one, score=_BY_DESCRIPTION * one.score) for at, one in likeness.items()}


def _in_context(known: Known, likeness: Likeness, context: set[str]) -> Likeness:
    if context.isdisjoint(known.words) and context.isdisjoint(phrase(known.family.service)):
        return likeness
    return replace(likeness, score=min(1.0, likeness.score * _IN_CONTEXT))


def _spoken_for(liked: _Liked) -> frozenset[str]:
    """The words by which the likeliest family was recognised: they say nothing about complexity."""
    return frozenset(liked[0][1].matched) if liked else frozenset()
