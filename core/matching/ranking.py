"""The routes of a catalogue in the order in which they are likely to be what a client means."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from core.catalogue.catalogue import Catalogue, Complexity, Family
from core.matching.asking import Asking, asking
from core.matching.complexity import Asked, asked_complexity
from core.matching.families import Known, known_families
from core.matching.judging import CLOSE, MOST, NEAREST, SELECTS, Candidate, Ranked, Standing, judge, likely
from core.matching.lexicon import words_listed
from core.matching.likeness import Likeness, likeness_by_cover, likeness_by_name, reason
from core.matching.umbrellas import Umbrellas, listed_in, says_only_what_it_is_like, things_in
from core.matching.words import Wording, from_abroad, is_filler, phrase, telling, wording
from core.messages import Message, message

_BY_DESCRIPTION = 0.92
"""What is left of a likeness where the name says nothing and the description names the thing."""
_IN_CONTEXT = 1.03
"""What a likeness gains by speaking of the same channels as the rest of the brief."""
_TRANSLATED = 0.97
"""What is left of a score where the wording had to be translated."""
_OFFERED, _LATER = 0.70, 0.01
"""The score of the family usually meant by a kind of thing, and by how much the next ones fall behind."""

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
class _Open:
    """What a wording may mean that names but a kind of thing."""

    families: tuple[str, ...]
    """The most usual first."""
    why: Message


@dataclass(frozen=True, slots=True)
class Key:
    """A catalogue by what it holds, so that equal ones share a ranking."""

    fingerprint: str
    catalogue: Catalogue = field(compare=False)


def ranking_of(catalogue: Catalogue) -> "Ranking":
    """The ranking of a catalogue, built once for the same content."""
    return _built(Key(catalogue.fingerprint, catalogue))


@lru_cache(maxsize=16)
def _built(key: Key) -> "Ranking":
    return Ranking(key.catalogue)


class Ranking:
    """Ranks the routes of one catalogue; building it takes a moment, asking it does not."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._families, self._vocabulary = known_families(catalogue)
        self._names = [(at, name) for at, known in enumerate(self._families) for name in known.names]
        self._umbrellas = Umbrellas(catalogue)
        self._where: dict[str, list[int]] = defaultdict(list)
        for place, (_, name) in enumerate(self._names):
            for word in name.words:
                self._where[word].append(place)

    def shortlist(self, wanted: Wanted, most: int = 12) -> tuple[Ranked, ...]:
        """The likeliest routes, best first: of each of the likeliest families all complexities."""
        liked = self._liked(wanted)
        asked = asked_complexity(wanted.name, wanted.description, wanted.tier, _spoken_for(liked))
        read = _read(wanted)
        families = range(min(len(liked), -(-most // len(Complexity))))
        ranked = [one for at in families for one in _routes(liked, at, asked, read)]
        if open_to := self._open(wanted, liked):
            ranked = [*self._offered(open_to, asked, read), *_behind(ranked, open_to)]
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

    def _open(self, wanted: Wanted, liked: _Liked) -> _Open | None:
        """What the wording may mean where it names but a kind of thing, and nothing beside tells which."""
        listed = listed_in(wanted.name)
        included = self._included(*listed) if listed else None
        if listed and included and (len(listed[1]) > 1 or not _is_sure(liked)):
            return included
        if self._tells(wanted, liked) or (_is_sure(liked) and not self._lists_kinds(wanted.name)):
            return None
        return _of_a_kind(self._umbrellas.meant(self._words(wanted.name)))

    def _included(self, head: str, things: Sequence[str]) -> _Open | None:
        """What is listed as included, where what it is included in is but a kind of thing."""
        words = self._words(head)
        named = not says_only_what_it_is_like(words)
        kinds = self._umbrellas.ended_by(words) if named else ()
        if (named and not kinds) or _is_sure(self._liked(Wanted(head))):
            return None
        found = {thing: self._of_kind(kinds, self._meant_by(thing)) for thing in things}
        known = [thing for thing, families in found.items() if families]
        families = tuple(dict.fromkeys(family.name for thing in known for family in found[thing]))[:MOST]
        if not families:
            return _of_a_kind(kinds)
        why = message("matching-why-included", things=", ".join(known), families=", ".join(families))
        return _Open(families, why)

    def _of_kind(self, kinds: Sequence[str], families: Sequence[Family]) -> list[Family]:
        """Those of the families that are of the kind in which they are listed; all where that is any.

        What is listed behind "video" is a video only in part: its subtitles are none.
        """
        kin = {(family.service, family.kind) for family in map(self._family, kinds)}
        return [family for family in families if not kin or (family.service, family.kind) in kin]

    def _family(self, name: str) -> Family:
        return next(known.family for known in self._families if known.family.name == name)

    def _lists_kinds(self, name: str) -> bool:
        """Whether several things are named, each but a kind."""
        things = things_in(name)
        return len(things) > 1 and all(self._umbrellas.meant(self._words(thing)) for thing in things)

    def _meant_by(self, thing: str) -> tuple[Family, ...]:
        """The family that one thing of a list means, or those that it usually means."""
        liked = self._liked(Wanted(thing))
        if liked and likely(_standing(liked, 0)) >= CLOSE:
            return (liked[0][0].family,)
        return tuple(map(self._family, self._umbrellas.meant(self._words(thing))))

    def _words(self, text: str) -> tuple[str, ...]:
        return self._vocabulary.settle(wording(text)).words

    def _tells(self, wanted: Wanted, liked: _Liked) -> bool:
        """Whether the description says which it is."""
        return bool(wanted.description and liked) and likely(_standing(liked, 0)) >= CLOSE

    def _offered(self, open_to: _Open, asked: Asked, read: Sequence[Message]) -> Iterator[Ranked]:
        """The routes of the families that a kind of thing may mean."""
        for known in self._families:
            if known.family.name in open_to.families:
                score = _OFFERED - _LATER * open_to.families.index(known.family.name)
                for route in known.routes:
                    share = 1.0 if route.complexity in asked.levels else asked.share(route.complexity)
                    why = (open_to.why, *read, *asked.why(route.complexity))
                    yield Ranked(route, round(score * share, 3), why, open=True)

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


def _of_a_kind(families: Sequence[str]) -> _Open | None:
    usual = tuple(families[:MOST])
    return _Open(usual, message("matching-why-kind", families=", ".join(usual))) if usual else None


def _behind(ranked: Sequence[Ranked], open_to: _Open) -> Iterator[Ranked]:
    """The other routes, never before those that are offered."""
    for one in ranked:
        if one.route.family not in open_to.families:
            yield replace(one, score=min(one.score, NEAREST))


def _read(wanted: Wanted) -> tuple[Message, ...]:
    """How words of another language were understood, if there are any."""
    meant = from_abroad(wanted.name)
    return (message("matching-why-translated", words=", ".join(meant.values())),) if meant else ()


def _is_sure(liked: _Liked) -> bool:
    """Whether the likeliest family is so likely that nobody is asked."""
    return bool(liked) and likely(_standing(liked, 0)) >= SELECTS


def _routes(liked: _Liked, at: int, asked: Asked, read: Sequence[Message]) -> Iterator[Ranked]:
    known, likeness = liked[at]
    score = likely(_standing(liked, at)) * (_TRANSLATED if read else 1.0)
    for route in known.routes:
        why = (reason(known, likeness), *read, *asked.why(route.complexity))
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
