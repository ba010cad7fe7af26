"""How complex the client says a thing is."""

import re
from collections.abc import Mapping, Set
from dataclasses import dataclass
from functools import cache

from core.catalogue.catalogue import Complexity
from core.matching.lexicon import listed, plain
from core.messages import Message, message

_SAID, _HINTED, _TIERED, _ASSUMED = 0.98, 0.75, 0.85, 0.94
"""How often each way of saying it, or saying nothing, means that complexity."""
_TIER_WORDS = ("tier", "level", "class", "stufe")
_NAMED_TIER = re.compile(r"\btier\s*([a-z0-9]+)")


@dataclass(frozen=True, slots=True)
class Asked:
    """The complexity a wording asks for, and by which word."""

    levels: tuple[Complexity, ...]
    sure: float
    reason: Message

    def share(self, complexity: Complexity) -> float:
        """How likely the wording means this complexity."""
        if complexity in self.levels:
            return self.sure if len(self.levels) == 1 else 0.8 * self.sure
        return (1 - self.sure) / (len(Complexity) - 1)

    def why(self, complexity: Complexity) -> tuple[Message, ...]:
        """The reason for this complexity, if there is one."""
        return (self.reason,) if complexity in self.levels else ()


@cache
def _wordings(kind: str) -> Mapping[str, Complexity]:
    return {
        plain(word): Complexity(level)
        for level, words in listed("complexity")[kind].items()
        for word in words
    }


def asked_complexity(name: str, description: str, tier: str | None, spoken_for: Set[str]) -> Asked:
    """What the wording says, else what the tier says, else medium.

    The words in `spoken_for` named the thing itself.
    """
    for text in (name, description):
        for kind, sure in (("words", _SAID), ("hints", _HINTED)):
            if found := _found(text, kind, spoken_for):
                said = ", ".join(found)
                levels = tuple(dict.fromkeys(found.values()))
                return Asked(levels, sure, message("matching-why-complexity", words=said))
    named = _NAMED_TIER.search(plain(name))
    for stated in (tier, named and named[1].upper()):
        if stated and (level := _tier(stated)):
            return Asked((level,), _TIERED, message("matching-why-tier", tier=stated))
    return Asked((Complexity.MEDIUM,), _ASSUMED, message("matching-why-no-complexity"))


def complexity_words() -> frozenset[str]:
    """All words by which clients say how much there is to a thing."""
    return frozenset(word for kind in ("words", "hints") for word in _wordings(kind))


def _found(text: str, kind: str, spoken_for: Set[str]) -> dict[str, Complexity]:
    """The words of that kind in the text, in its order, with what they mean."""
    padded = f" {' '.join(_letters(plain(text)))} "
    hits = {
        word: (padded.index(f" {word} "), level)
        for word, level in _wordings(kind).items()
        if f" {word} " in padded and word not in spoken_for
    }
    return {word: level for word, (_, level) in sorted(hits.items(), key=lambda hit: hit[1][0])}


def _letters(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text).split()


def _tier(tier: str) -> Complexity | None:
    words = [word for word in _letters(plain(tier)) if word not in _TIER_WORDS]
    return _wordings("tiers").get(" ".join(words)) if words else None
