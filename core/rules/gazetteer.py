"""Finds any of thousands of fixed names in a text at once, in scripts with and without spaces."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from core.rules.lexicon import SPACELESS

ValueT = TypeVar("ValueT")

_TOKEN = re.compile(rf"[{SPACELESS}]+|[^\W{SPACELESS}]+(?:\.(?=\w\.)\w(?=\.))*")
_SPACELESS = re.compile(rf"[{SPACELESS}]")
_PARTICLES = re.compile(r"^(?:[وفبكل]{0,2}(?:ال|لل)|[وفبكل]{1,2})(?=\w{3})")
_ARTICLE = re.compile(r"^ال(?=\w{3})")
_ARABIC_LETTER = re.compile(r"[؀-ۿ]")


def _key(word: str) -> str:
    return word.casefold().replace("أ", "ا").replace("إ", "ا").replace("آ", "ا")


def _bare(word: str) -> str:
    """An Arabic word without its article and the particles written onto it."""
    return _PARTICLES.sub("", word) if _ARABIC_LETTER.match(word) else word


@dataclass(frozen=True)
class Gazetteer(Generic[ValueT]):
    """Names in lower or mixed case, each with what it stands for."""

    names: Mapping[str, ValueT]

    @cached_property
    def _by_words(self) -> dict[tuple[str, ...], ValueT]:
        spaced = {name: value for name, value in self.names.items() if not _SPACELESS.search(name)}
        found: dict[tuple[str, ...], ValueT] = {}
        for name, value in spaced.items():
            words = tuple(_key(token.group()) for token in _TOKEN.finditer(name))
            found.setdefault(words, value)
            found.setdefault(tuple(_ARTICLE.sub("", word) for word in words), value)
        return found

    @cached_property
    def _longest(self) -> dict[str, int]:
        """The most words a name beginning with this word has."""
        longest: dict[str, int] = {}
        for words in self._by_words:
            if words:
                longest[words[0]] = max(len(words), longest.get(words[0], 0))
        return longest

    @cached_property
    def _by_character(self) -> dict[str, list[tuple[str, ValueT]]]:
        found: dict[str, list[tuple[str, ValueT]]] = {}
        for name in sorted(self.names, key=len, reverse=True):
            if _SPACELESS.search(name):
                found.setdefault(name[0], []).append((name, self.names[name]))
        return found

    def find(self, text: str) -> Iterator[tuple[int, int, ValueT]]:
        """Start, end and meaning of each name in the text, the longest where several begin alike."""
        tokens = list(_TOKEN.finditer(text))
        keys = [_key(token.group()) for token in tokens]
        bare = [_bare(key) for key in keys]
        at = 0
        while at < len(tokens):
            if _SPACELESS.match(keys[at]):
                yield from self._in_run(text, *tokens[at].span())
                at += 1
                continue
            size, value = self._at(keys, bare, at)
            if size and value is not None:
                yield tokens[at].start(), tokens[at + size - 1].end(), value
            at += size or 1

    def _at(self, keys: list[str], bare: list[str], at: int) -> tuple[int, ValueT | None]:
        longest = max(self._longest.get(keys[at], 0), self._longest.get(bare[at], 0))
        for size in range(min(longest, len(keys) - at), 0, -1):
            for words in (keys, bare):
                value = self._by_words.get(tuple(words[at : at + size]))
                if value is not None:
                    return size, value
        return 0, None

    def _in_run(self, text: str, start: int, end: int) -> Iterator[tuple[int, int, ValueT]]:
        at = start
        while at < end:
            names = self._by_character.get(text[at], ())
            name = next(((n, v) for n, v in names if text.startswith(n, at)), None)
            if name:
                yield at, at + len(name[0]), name[1]
            at += len(name[0]) if name else 1
