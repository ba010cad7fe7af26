"""What a wording asks for, as far as it is the same for every family it is compared with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.matching.lexicon import words_listed
from core.matching.vocabulary import Vocabulary
from core.matching.words import Wording, is_filler, telling

_DONE_TO, _DESCRIBED = 0.9, 0.7
"""What a word counts that stands behind "of", and one that only describes, against 1 in the name."""
_MODIFIER, _OBJECT, _REMARK, _FILLER = 0.45, 0.22, 0.09, 0.15
"""What it counts that a word stays unexplained, against 1 for the one that says what a thing is."""
_TOLD = 0.25
"""What a whole description counts against the name."""
_CODE = 2
"""Letters in the code of a country or language."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A wording as it is compared."""

    words: Mapping[str, float]
    """What each word counts."""
    heads: frozenset[str]
    """The words that say what the things named are."""
    needs: Mapping[str, float]
    """What it counts that a family explains each word."""
    needed: float
    """All of that."""
    trailed: bool
    """Whether unknown words follow the one that says what the thing is."""
    changes: bool
    """Whether it is about changing something finished."""
    outside: frozenset[str]
    """What it comes down to, where that is nothing that is made."""


def asking(vocabulary: Vocabulary, named: Wording, told: Wording) -> Asking:
    """What a wording asks for, with what its description tells beside it."""
    extra = [word for word in told.words if word in vocabulary and not is_filler(word)]
    words: dict[str, float] = dict.fromkeys((*extra, *named.described), _DESCRIBED)
    words.update(dict.fromkeys(named.done_to, _DONE_TO))
    words.update((word, 1.0) for thing in named.named for word in thing)
    ends = frozenset(_head(vocabulary, thing) for thing in named.named)
    heads = frozenset(_known_head(vocabulary, thing) for thing in named.named)
    about = heads | ({_head(vocabulary, named.done_to)} if named.done_to else set())
    about |= {word for thing in named.named for word in thing} & words_listed("outside_first")
    changes = {*(word for thing in named.named for word in thing), *named.done_to} & words_listed("changes")
    needs = _needs(vocabulary, named, heads, extra)
    return Asking(
        words,
        heads,
        needs,
        sum(needs.values()) or 1.0,
        heads != ends,
        bool(changes),
        about & (words_listed("outside") | words_listed("outside_first")),
    )


def _needs(
    vocabulary: Vocabulary, named: Wording, heads: frozenset[str], extra: Sequence[str]
) -> dict[str, float]:
    def need(word: str, counts: float) -> float:
        return _FILLER * min(1.0, counts / _MODIFIER) if is_filler(word) else counts * vocabulary.worth(word)

    needs: dict[str, float] = {}
    for thing in named.named:
        needs.update((word, need(word, 1.0 if word in heads else _MODIFIER)) for word in thing)
    for words, counts in ((named.done_to, _OBJECT), (named.described, _REMARK)):
        needs.update({word: need(word, counts) for word in words if word not in needs})
    most = _TOLD * sum(needs.values()) / max(1, len(extra))
    return {word: min(most, need(word, _MODIFIER)) for word in extra} | needs


def _head(vocabulary: Vocabulary, words: Sequence[str]) -> str:
    """The last word that tells anything: it says what the thing is.

    An unknown word of two letters is the code of a market or language.
    """
    tells = telling(words)
    tells = [word for word in tells if not _is_code(word) or word in vocabulary] or tells
    return tells[-1] if tells else words[-1]


def _is_code(word: str) -> bool:
    return len(word) <= _CODE and word.isascii()


def _known_head(vocabulary: Vocabulary, words: Sequence[str]) -> str:
    """The head, or if nobody knows that word, the last before it that the catalogue has."""
    head = _head(vocabulary, words)
    if head in vocabulary or head in words_listed("outside"):
        return head
    return next((word for word in reversed(telling(words)) if word in vocabulary), head)
