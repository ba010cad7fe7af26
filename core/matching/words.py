"""Wordings taken apart: which of a client's words name a thing, and which only describe it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from core.matching.lexicon import plain, rewritten, stem, translated, words_listed

_MEASURE = re.compile(
    r"(?<![\w.])\d+(?:[.,]\d+)?[\s-]*(?:[\"”″“']+"
    r"|(?:s|secs?|seconds?|sek(?:unden)?|mins?|minutes?|minuten|secondes?|segundos?|secondi|sekund|seconden|minutos?|minuti|minut|秒|分|ثانية|دقائق|دقيقة|mm|cm|px|kb|mb|pp|pages?|seiten|words?|worter)\b\.?)"
)
_TOKEN = re.compile(r"\d+:\d+|[^\W_]+(?:'[^\W_]+)?|[,;:()/|&+–—•、،؛]|\s-\s")
_BREAK = re.compile(r"[,;()/|–—•、،؛]|\s-\s")
_FIGURE = re.compile(r"x?\d+x?|\d+[x:]\d+|[abc]\d{1,2}")
"""Counts, sizes, proportions and sheets of paper: they say how large or how many, not what."""
_JOIN = re.compile(r"[:&+]")


@lru_cache(maxsize=10_000)
def phrase(text: str) -> tuple[str, ...]:
    """The words of a name or synonym, in order, each once."""
    raw = [stem(token) for token in _TOKEN.findall(plain(text)) if token[0].isalnum()]
    left_out = words_listed("of") | words_listed("links") | words_listed("joins")
    words = list(rewritten(raw))
    kept = [word for word in words if word not in left_out]
    return tuple(dict.fromkeys(kept or words))


@dataclass(frozen=True, slots=True)
class Wording:
    """A client's wording, by the part that its words play; each word once."""

    named: tuple[tuple[str, ...], ...] = ()
    """The things named, several where they are joined; the last word of each says what it is."""
    done_to: tuple[str, ...] = ()
    """What the named work is done to: the words behind "of"."""
    described: tuple[str, ...] = ()
    """Everything else."""

    @property
    def words(self) -> tuple[str, ...]:
        """All of them, each once."""
        named = (word for words in self.named for word in words)
        return tuple(dict.fromkeys([*named, *self.done_to, *self.described]))


def wording(text: str) -> Wording:
    """A client's wording taken apart."""
    first, *others = list(_parts(_MEASURE.sub(" ", plain(text)))) or [[]]
    while others and not _says_something(first):
        first = others.pop(0)
    named, done_to, linked = _clauses(first)
    described = [*linked, *(word for part in others for word in _words(part))]
    return Wording(named, done_to, tuple(dict.fromkeys(described)))


def _parts(text: str) -> Iterator[list[str]]:
    """The tokens between commas, brackets and the like."""
    part: list[str] = []
    for token in _TOKEN.findall(text):
        if _BREAK.fullmatch(token):
            if part:
                yield part
            part = []
        else:
            part.append(token)
    if part:
        yield part


def _words(part: Sequence[str]) -> list[str]:
    return list(rewritten([stem(token) for token in part if token[0].isalnum()]))


def _says_something(part: Sequence[str]) -> bool:
    named, done_to, _ = _clauses(part)
    return any(not is_filler(word) for words in (*named, done_to) for word in words)


@lru_cache(maxsize=20_000)
def is_filler(word: str) -> bool:
    """Whether a word says next to nothing about what a thing is."""
    return len(word) < 2 or bool(_FIGURE.fullmatch(word)) or word in words_listed("fillers")


def _clauses(part: Sequence[str]) -> tuple[tuple[tuple[str, ...], ...], tuple[str, ...], list[str]]:
    """What a part names, what that is done to, and what is linked to it."""
    joined = ["and" if _JOIN.fullmatch(token) else stem(token) for token in part]
    named: list[list[str]] = [[]]
    done_to: list[str] = []
    linked: list[str] = []
    into = named[0]
    for word in rewritten(joined):
        if word in words_listed("links") and any(not is_filler(known) for thing in named for known in thing):
            into = linked
        elif word in words_listed("of") and into is not linked and any(named):
            if all(is_filler(known) for known in into):
                continue
            into = done_to
        elif word in words_listed("joins") and into not in (linked, done_to):
            into = []
            named.append(into)
        elif word not in words_listed("links") | words_listed("of") | words_listed("joins"):
            into.append(word)
    things = tuple(tuple(dict.fromkeys(words)) for words in named if words)
    return things, tuple(dict.fromkeys(done_to)), linked


def telling(words: Iterable[str]) -> list[str]:
    """Those of the words that tell what a thing is."""
    return [word for word in words if not is_filler(word)]


def from_abroad(text: str) -> dict[str, str]:
    """The words of other languages that tell what a thing is, with what they mean."""
    raw = [stem(token) for token in _TOKEN.findall(plain(text)) if token[0].isalnum()]
    return {" ".join(said): " ".join(meant) for said, meant in translated(raw) if telling(meant)}
