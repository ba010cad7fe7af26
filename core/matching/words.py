"""Wordings taken apart: which of a client's words name a thing, and which only describe it."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from core.brief import fold

_LONGEST = 600
"""Characters of a wording that are looked at; what a thing is called stands before them."""
_MEASURE = re.compile(
    r"(?<![\w.])\d+(?:[.,]\d+)?[\s-]*(?:[\"”″“']+"
    r"|(?:s|secs?|seconds?|sek(?:unden)?|mins?|minutes?|minuten|mm|cm|px|kb|mb|pp|pages?|seiten|words?|worter)\b\.?)"
)
_TOKEN = re.compile(r"\d+:\d+|[^\W_]+(?:'[^\W_]+)?|[,;:()/|&+–—•]|\s-\s")
_SPELLED = re.compile(r"(\d{2,4})\s*[x×]\s*(\d{2,4})")
_PLUS = re.compile(r"(?<!\w)a\+(?!\w)")
"""A name that is half punctuation: enhanced content on marketplaces."""
_BREAK = re.compile(r"[,;()/|–—•]|\s-\s")
_FIGURE = re.compile(r"x?\d+x?|\d+[x:]\d+|[abc]\d{1,2}")
"""Counts, sizes, proportions and sheets of paper: they say how large or how many, not what."""
_JOIN = re.compile(r"[:&+]")


@cache
def listed(name: str) -> Mapping[str, Any]:
    """The data file of that name."""
    return tomllib.loads((files("core.matching") / "data" / f"{name}.toml").read_text("utf-8"))


def plain(text: str) -> str:
    """Text without case and accents, as wordings are compared."""
    folded = _PLUS.sub(" aplus ", fold(text[:_LONGEST]).casefold())
    bare = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    return _SPELLED.sub(r"\1x\2", bare).replace("’", "'")


def stem(word: str) -> str:
    """The word without its plural ending."""
    word = word.removesuffix("'s").replace("'", "")
    if len(word) <= 2 or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    return word.removesuffix("s")


@cache
def _canonical() -> Mapping[str, str]:
    same: Mapping[str, list[str]] = listed("words")["same"]
    return {stem(form): stem(word) for word, forms in same.items() for form in forms}


def meaning(word: str) -> tuple[str, ...]:
    """What one word on its own is understood as."""
    return _said().get((stem(word),)) or (canonical(word),)


def canonical(word: str) -> str:
    """The one word that stands for this one and those that mean the same."""
    short = stem(word)
    return _canonical().get(short, short)


@cache
def _said() -> Mapping[tuple[str, ...], tuple[str, ...]]:
    said: Mapping[str, str] = listed("words")["said"]
    return {
        tuple(stem(word) for word in wording.split()): tuple(canonical(word) for word in meaning.split())
        for wording, meaning in said.items()
    }


@cache
def _longest_said() -> int:
    return max(map(len, _said()))


@cache
def words_listed(kind: str) -> frozenset[str]:
    """The words of one of the lists, as wordings have them."""
    return frozenset(canonical(word) for word in listed("words")[kind])


def _rewritten(words: Sequence[str]) -> Iterator[str]:
    """The words with each longest known wording replaced by what it means."""
    at = 0
    while at < len(words):
        for length in range(min(_longest_said(), len(words) - at), 0, -1):
            meaning = _said().get(tuple(words[at : at + length]))
            if meaning:
                yield from meaning
                at += length
                break
        else:
            yield canonical(words[at])
            at += 1


@lru_cache(maxsize=10_000)
def phrase(text: str) -> tuple[str, ...]:
    """The words of a name or synonym, in order, each once."""
    raw = [stem(token) for token in _TOKEN.findall(plain(text)) if token[0].isalnum()]
    left_out = words_listed("of") | words_listed("links") | words_listed("joins")
    rewritten = list(_rewritten(raw))
    kept = [word for word in rewritten if word not in left_out]
    return tuple(dict.fromkeys(kept or rewritten))


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
    return list(_rewritten([stem(token) for token in part if token[0].isalnum()]))


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
    for word in _rewritten(joined):
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
