"""What people mean who do not say a command as it stands: words compared with phrases, without a model.

A guess may show something by itself. What would change something is never done on a guess, however sure.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from rapidfuzz.distance import OSA

CLEAR = 90
"""From here on somebody surely means it: each word stands there, or is one slip of the finger away."""

LIKELY = 75
"""From here on it is worth asking."""

MOST_WORDS = 12
"""Whoever says more than this tells something and asks for nothing."""

LONGEST = 160
"""Characters of a message that may be a command in other words."""

MOST_NAMED = 6
"""Words by which somebody names an opportunity they look for; whoever names a new one may take all."""

MARGIN = 5
"""By how much what may be shown must be likelier than what would change something."""

OFFERED = 3
"""Guesses that are worth offering at once."""

SLOT = "{}"

_WORD = re.compile(r"#?[^\W_](?:[\w'’.&/+]*[^\W_])?['’]?|[^\w\s]", re.UNICODE)
_ELIDED = re.compile(r"^(?:l|d|qu|j|m|t)'(?=\w\w)")
"""What French puts before a vowel; its `n'` negates, and stays."""

_POINTS = " ,;:.!?"

_QUOTING = re.compile(r"""^\s*[>"“„«']|[“„«»"]|\n""")


@dataclass(frozen=True, slots=True)
class Guess:
    """A command that somebody may mean."""

    command: str
    rest: str
    """What they name, in their own words."""
    score: float
    changes: bool
    """Whether it would change something, so that it is only ever offered."""

    @property
    def clear(self) -> bool:
        return self.score >= CLEAR and not self.changes


@dataclass(frozen=True, slots=True)
class _Phrase:
    command: str
    changes: bool
    before: tuple[str, ...]
    after: tuple[str, ...]
    named: bool
    """Whether something is named between the two."""


@dataclass(frozen=True, slots=True)
class _Words:
    """What somebody said: each word as it is compared, and where it stands in the text."""

    folded: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    text: str

    def between(self, first: int, last: int) -> str:
        return self.text[self.spans[first][0] : self.spans[last - 1][1]]


def guesses(said: str) -> list[Guess]:
    """What somebody may mean, the likeliest first, each command once; nothing for what asks for nothing."""
    if len(said) > LONGEST or _QUOTING.search(said.strip()):
        return []
    words = _words(said)
    if not words.folded or len(words.folded) > MOST_WORDS or _any(words.folded, "negated"):
        return []
    best: dict[str, Guess] = {}
    for phrase in _phrases():
        guess = _compared(phrase, words)
        if guess and guess.score > best.get(guess.command, _NONE).score:
            best[guess.command] = guess
    return sorted(best.values(), key=lambda guess: -guess.score)[:OFFERED]


def sure(found: Sequence[Guess]) -> Guess | None:
    """The guess that may be followed at once: clear, and nothing that changes anything comes near it."""
    if not found or not found[0].clear:
        return None
    near = any(guess.changes and guess.score > found[0].score - MARGIN for guess in found)
    return None if near else found[0]


def tells(said: str) -> bool:
    """Whether a text reads as a sentence about something, and not as a name."""
    return "\n" in said or len(said.split()) > MOST_WORDS or _any(_folded(said), "sentence")


def name_given(said: str, after: Sequence[str] = ()) -> str:
    """The name in what stands behind `new`, as in `a new opportunity for Acme please`.

    What does not begin by saying what is started is the name as it stands; `after` may have said it.
    """
    words = _words(said)
    first = _naming(words.folded, said_before=not _set("started").isdisjoint(after))
    if first is None:
        return said
    last = len(words.folded)
    for polite in _courtesies():
        if words.folded[first:last][-len(polite) :] == polite:
            last -= len(polite)
            break
    start = words.spans[first - 1][1] if first else 0
    end = words.spans[last][0] if last < len(words.spans) else len(said)
    return said[start:end].strip(_POINTS)


def _naming(words: Sequence[str], *, said_before: bool) -> int | None:
    """Where a name begins behind the words for an opportunity; None where there are none."""
    fresh = _set("aside") | _set("fresh")
    at = 0
    if not said_before:
        at = next((n for n, word in enumerate(words) if word not in fresh), len(words))
        if at == len(words) or words[at] not in _set("started"):
            return None
        at += 1
    while at < len(words) and words[at] in _set("naming"):
        at += 1
    return at


@cache
def _courtesies() -> tuple[tuple[str, ...], ...]:
    """What people end a wish with, the longest first."""
    written = (polite for all in _data()["courtesy"].values() for polite in all)
    return tuple(sorted((_folded(polite) for polite in written), key=len, reverse=True))


_NONE = Guess("", "", LIKELY - 1, False)


def _compared(phrase: _Phrase, words: _Words) -> Guess | None:
    plain = [at for at, word in enumerate(words.folded) if word not in _set("aside")]
    scores = _scores(phrase, [words.folded[at] for at in plain])
    if scores is None or min(scores) < LIKELY:
        return None
    score = min(scores)
    if not phrase.named:
        return Guess(phrase.command, "", score, phrase.changes)
    first = plain[len(phrase.before) - 1] + 1 if phrase.before else 0
    last = plain[len(plain) - len(phrase.after)] if phrase.after else len(words.folded)
    inside = [at for at in plain if first <= at < last]
    told = _any((words.folded[at] for at in inside), "sentence")
    if told and len(scores) == 1 and len(inside) >= MOST_NAMED:
        return None
    if not phrase.changes:  # a name that is looked for is found without its article
        first, last = inside[0], inside[-1] + 1
        if len(inside) > MOST_NAMED or told:
            return None
    rest = words.between(first, last).strip(_POINTS)
    if phrase.command == "new":
        rest = name_given(rest, after=phrase.before)
    return Guess(phrase.command, rest, score - 1 / (1 + len(scores)), phrase.changes)


def _scores(phrase: _Phrase, said: Sequence[str]) -> list[float] | None:
    """How near each word of the phrase is to what was said; None where the words do not stand so."""
    around = len(phrase.before) + len(phrase.after)
    if len(said) < around + 1 if phrase.named else len(said) != around:
        return None
    ends = said[len(said) - len(phrase.after) :] if phrase.after else ()
    pairs = [*zip(phrase.before, said, strict=False), *zip(phrase.after, ends, strict=True)]
    return [_alike(meant, found) for meant, found in pairs] or None


def _alike(meant: str, found: str) -> float:
    """100 for the same word, less for a slip of the finger in a word that is long enough to bear it."""
    if meant == found:
        return 100
    size = max(len(meant), len(found))
    slips = OSA.distance(meant, found, score_cutoff=2)
    if size < 4 or slips > 2 or meant[0] != found[0]:
        return 0
    if slips == 1:
        return 95 if sorted(meant) == sorted(found) else 92 if size >= 6 else 80
    return 80 if size >= 8 else 0


def _words(said: str) -> _Words:
    found = [match for match in _WORD.finditer(said) if not _is_sign(match[0])]
    return _Words(tuple(_fold(one[0]) for one in found), tuple(one.span() for one in found), said)


def _is_sign(word: str) -> bool:
    return len(word) == 1 and not word.isalnum()


def _folded(said: str) -> tuple[str, ...]:
    return _words(said).folded


def _fold(word: str) -> str:
    """The word without case, accents and the signs of Arabic that people leave out."""
    plain = unicodedata.normalize("NFKD", _ELIDED.sub("", word.casefold().replace("’", "'")))
    kept = "".join(one for one in plain if not unicodedata.combining(one))
    return kept.replace("ى", "ي").replace("ة", "ه").replace("ـ", "")


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads((files("bot") / "phrases.toml").read_text("utf-8"))


@cache
def _set(name: str) -> frozenset[str]:
    """Words of all languages: people mix them."""
    return frozenset(_fold(word) for words in _data()[name].values() for word in words)


def _any(words: Iterable[str], name: str) -> bool:
    return not _set(name).isdisjoint(words)


@cache
def _phrases() -> tuple[_Phrase, ...]:
    return tuple(_read())


def _read() -> Iterator[_Phrase]:
    for kind in ("reading", "changing"):
        for command, languages in _data()[kind].items():
            for written in (phrase for phrases in languages.values() for phrase in phrases):
                before, named, after = written.partition(SLOT)
                yield _Phrase(command, kind == "changing", _plain(before), _plain(after), bool(named))


def _plain(written: str) -> tuple[str, ...]:
    """The words of a phrase without those that may be missing; of one that has no others, all."""
    words = _folded(written)
    return tuple(word for word in words if word not in _set("aside"))
