"""The words a catalogue knows, and how a client's word that is none of them is understood."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import OSA

from core.matching.lexicon import canonical, meaning, words_listed
from core.matching.words import Wording, is_filler

_SHORTEST_PART = 4
"""Letters in each half of a compound."""
_ENDINGS = ("ing", "ed", "er", "en", "e", "n")
"""Of English verbs and German plurals."""
_SURE = 8
"""A word of so many letters may hold two slips of the keyboard, a shorter one a single slip."""
_SHORTEST_FUZZY = 5


class Vocabulary:
    """Every word in the names and synonyms of a catalogue, with how much it tells."""

    def __init__(self, families: Sequence[Iterable[tuple[str, ...]]]) -> None:
        phrases = [list(family) for family in families]
        in_families = Counter(word for family in phrases for word in {w for p in family for w in p})
        self._worth = {word: math.log(1 + len(phrases) / count) for word, count in in_families.items()}
        self.unknown = math.log(1 + len(phrases))
        self._pairs = _pairs(phrase for family in phrases for phrase in family)
        self._known_as = lru_cache(maxsize=20_000)(self._understood)

    def __contains__(self, word: str) -> bool:
        return word in self._worth

    def worth(self, word: str) -> float:
        """How much the word tells: the fewer families use it, the more."""
        if is_filler(word):
            return 0.35 * self._worth.get(word, 0.5)
        return self._worth.get(word, self.unknown)

    def settle(self, wording: Wording) -> Wording:
        """The wording in the catalogue's words, as far as it has them."""
        named = tuple(tuple(self._settled(words)) for words in wording.named)
        return Wording(named, tuple(self._settled(wording.done_to)), tuple(self._settled(wording.described)))

    def _settled(self, words: Sequence[str]) -> Iterator[str]:
        at = 0
        while at < len(words):
            joined = canonical("".join(words[at : at + 2]))
            if at + 1 < len(words) and joined in self._worth and joined not in self._pairs:
                yield joined
                at += 2
            else:
                yield from self._known_as(words[at])
                at += 1

    def _understood(self, word: str) -> tuple[str, ...]:
        if word in self._worth or is_filler(word) or word in words_listed("outside"):
            return (word,)
        return (
            self._pairs.get(word)
            or self._inflected(word)
            or self._compound(word)
            or self._misspelt(word)
            or (word,)
        )

    def _inflected(self, word: str) -> tuple[str, ...]:
        """The known word that this one is a form of."""
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_PART:
                bare = word.removesuffix(ending)
                if found := next(
                    (form for form in (bare, f"{bare}e") if canonical(form) in self._worth), None
                ):
                    return (canonical(found),)
        return ()

    def _compound(self, word: str) -> tuple[str, ...]:
        """The two known words that a word is made of, as in German."""
        for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            parts = (*meaning(word[:at]), *meaning(word[at:]))
            if parts[-1] in self._worth and all(part in self._worth or is_filler(part) for part in parts):
                return parts
        return ()

    def _misspelt(self, word: str) -> tuple[str, ...]:
        """The known word that this one is most likely meant to be."""
        if len(word) < _SHORTEST_FUZZY or not word.isalpha():
            return ()
        slips = 2 if len(word) >= _SURE else 1
        near = [
            (OSA.distance(word, known, score_cutoff=slips), known)
            for known in self._worth
            if known[0] == word[0] and abs(len(known) - len(word)) <= slips and len(known) >= _SHORTEST_FUZZY
        ]
        found = min((one for one in near if one[0] <= slips), default=None)
        return (found[1],) if found else ()


def _pairs(phrases: Iterable[tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    """Neighbouring words of the catalogue by what they look like written as one."""
    return {first + last: (first, last) for phrase in phrases for first, last in pairwise(phrase)}
