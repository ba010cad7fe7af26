"""What the lists say of words: which are the same, and what other ways to say a thing mean."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from core.brief import fold

_LONGEST = 600
"""Characters of a wording that are looked at; what a thing is called stands before them."""
_SPELLED = re.compile(r"(\d{2,4})\s*[x×]\s*(\d{2,4})")
_PLUS = re.compile(r"(?<!\w)a\+(?!\w)")
"""A name that is half punctuation: enhanced content on marketplaces."""
_SPACELESS = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
"""Letters of the scripts that put no spaces between words."""
_ARTICLE = "ال"
"""In Arabic, written in one with the word."""
_SHORTEST_BARE = 3
"""Letters of a word without its article."""

Words = tuple[str, ...]


@cache
def listed(name: str) -> Mapping[str, Any]:
    """The data file of that name."""
    return tomllib.loads((files("core.matching") / "data" / f"{name}.toml").read_text("utf-8"))


def plain(text: str) -> str:
    """Text without case and accents and with spaces between its words, as wordings are compared."""
    bare = _joined().sub("و ", _bare(text))
    return _spaceless().sub(r" \g<0> ", bare) if _SPACELESS.search(bare) else bare


def _bare(text: str) -> str:
    folded = _PLUS.sub(" aplus ", fold(text[:_LONGEST]).casefold())
    bare = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    return _SPELLED.sub(r"\1x\2", bare).replace("’", "'")


@cache
def _spaceless() -> re.Pattern[str]:
    """Finds the longest term of a script without spaces."""
    terms = {_bare(term) for terms in listed("abroad").values() for term in terms}
    terms |= {_bare(word) for kind in ("fillers", "outside") for word in listed("words")[kind]}
    found = sorted(filter(_SPACELESS.match, terms), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, found)))


@cache
def _joined() -> re.Pattern[str]:
    """Finds the Arabic "and" written in one with a word that has its article or is known."""
    known = "|".join(re.escape(_bare(term)) for term in listed("abroad")["ar"])
    return re.compile(rf"(?<!\w)و(?={_ARTICLE}\w|(?:{known})(?!\w))")


def stem(word: str) -> str:
    """The word without its plural ending, and without its article where that is written in one with it."""
    word = word.removesuffix("'s").replace("'", "")
    if word.startswith(_ARTICLE) and len(word) >= len(_ARTICLE) + _SHORTEST_BARE:
        return word.removeprefix(_ARTICLE)
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


def canonical(word: str) -> str:
    """The one word that stands for this one and those that mean the same."""
    short = stem(word)
    return _canonical().get(short, short)


@cache
def words_listed(kind: str) -> frozenset[str]:
    """The words of one of the lists, as wordings have them."""
    return frozenset(canonical(plain(word).strip()) for word in listed("words")[kind])


def _pairs_of(said: Mapping[str, str]) -> dict[Words, Words]:
    return {
        tuple(stem(word) for word in _bare(wording).split()): tuple(map(canonical, meaning.split()))
        for wording, meaning in said.items()
    }


@cache
def _abroad() -> Mapping[Words, Words]:
    """Wordings of other languages with what they mean."""
    return {
        wording: meaning for said in listed("abroad").values() for wording, meaning in _pairs_of(said).items()
    }


@cache
def _said() -> Mapping[Words, Words]:
    """All other ways to say a thing; where two languages share one, English has it."""
    return {**_abroad(), **_pairs_of(listed("words")["said"])}


@cache
def _longest_said() -> int:
    return max(map(len, _said()))


def meaning(word: str) -> Words:
    """What one word on its own is understood as."""
    return _said().get((stem(word),)) or (canonical(word),)


def _understood(words: Sequence[str]) -> Iterator[tuple[Words, Words]]:
    """The words, each longest known wording together, with what they mean."""
    at = 0
    while at < len(words):
        for length in range(min(_longest_said(), len(words) - at), 0, -1):
            wording = tuple(words[at : at + length])
            if meaning := _said().get(wording):
                yield wording, meaning
                at += length
                break
        else:
            yield (words[at],), (canonical(words[at]),)
            at += 1


def rewritten(words: Sequence[str]) -> Iterator[str]:
    """The words with each longest known wording replaced by what it means."""
    for _, meaning in _understood(words):
        yield from meaning


def translated(words: Sequence[str]) -> Iterator[tuple[Words, Words]]:
    """The wordings of other languages among the words, with what they mean."""
    for wording, meaning in _understood(words):
        if _abroad().get(wording) == meaning != tuple(map(canonical, wording)):
            yield wording, meaning
