"""Wordings that name but a kind of thing, such as "short video", and the families that are usually meant."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from core.catalogue.catalogue import Catalogue
from core.matching.complexity import complexity_words
from core.matching.lexicon import canonical, listed, plain, words_listed
from core.matching.words import is_filler, phrase

_BETWEEN = re.compile(r"[,;:()、،؛]|\s(?:and|or|und|oder|et|ou|y|o|e|en|i)\s")
"""What stands between the things of a list."""
_EDGE = " .,;:()[]-–—"
_MOST = 12
"""Things of a list that are looked at."""


class Umbrellas:
    """The words of the list that a catalogue has families for."""

    def __init__(self, catalogue: Catalogue) -> None:
        own = {frozenset(phrase(family.name)) for family in catalogue.families}
        meant = {frozenset(phrase(word)): _held(catalogue, names) for word, names in _listed().items()}
        self._families: Mapping[frozenset[str], tuple[str, ...]] = {
            words: families
            for words, families in sorted(meant.items(), key=lambda one: -len(one[0]))
            if families and words not in own
        }

    def meant(self, words: Sequence[str]) -> tuple[str, ...]:
        """The families meant by words that name but kinds of things; none where they say anything else."""
        rest = set(_telling(words))
        found: list[tuple[str, ...]] = []
        for umbrella, families in self._families.items():
            if umbrella.issubset(words) and (rest & umbrella or not (rest or found)):
                rest -= umbrella
                found.append(families)
        return () if rest else _in_turn(found)

    def ended_by(self, words: Sequence[str]) -> tuple[str, ...]:
        """The families meant by what stands last, behind the name of a brand or programme."""
        if words_listed("outside") & set(words):
            return ()
        return self.meant(words) or self.meant(words[-2:]) or self.meant(words[-1:])


def listed_in(text: str) -> tuple[str, tuple[str, ...]] | None:
    """A kind of thing with those of it that the text lists as included; None where it lists none."""
    head, *lists = _including().split(plain(text), maxsplit=1)
    things = tuple(thing for part in lists for thing in things_in(part))
    return (head, things[:_MOST]) if head.strip(_EDGE) and things else None


def things_in(text: str) -> tuple[str, ...]:
    """The things that a text names one after the other."""
    return tuple(thing for part in _BETWEEN.split(plain(text)) if (thing := part.strip(_EDGE)))


def says_only_what_it_is_like(words: Sequence[str]) -> bool:
    """Whether no word names anything: all of them are fillers, sizes, complexities and the like."""
    return not _telling(words)


def _telling(words: Sequence[str]) -> list[str]:
    return [word for word in words if not (is_filler(word) or word in _beside())]


def _listed() -> Mapping[str, Sequence[str]]:
    return listed("umbrellas")["families"]


def _held(catalogue: Catalogue, names: Sequence[str]) -> tuple[str, ...]:
    """Those of the families that the catalogue has, as it writes them."""
    return tuple(family.name for name in names if (family := catalogue.family(name)))


def _in_turn(found: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The most usual family of each kind, then the next of each."""
    longest = max(map(len, found), default=0)
    turns = [families[at] for at in range(longest) for families in found if at < len(families)]
    return tuple(dict.fromkeys(turns))


@cache
def _beside() -> frozenset[str]:
    beside = {canonical(plain(word)) for word in listed("umbrellas")["beside"]}
    for kind in ("links", "of", "joins"):
        beside |= words_listed(kind)
    return frozenset(beside | {canonical(word) for word in complexity_words()})


@cache
def _including() -> re.Pattern[str]:
    words = sorted(map(plain, listed("umbrellas")["including"]), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(word.strip()) for word in words)})(?!\w)")
