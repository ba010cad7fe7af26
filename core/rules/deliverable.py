"""One thing a client wants made, and what its name tells about it."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from core.rules.assets import Noun, category_of, hint_of, nouns_in
from core.rules.lexicon import LETTER, SPACELESS, data, pattern, terms_in
from core.rules.phrases import is_spaceless, modifies_another
from core.rules.sections import Passage

_LONGEST = 110
STRONG = frozenset({"deliverables", "scope"})
"""Roles of sections that speak of little but what is to be made."""
EDGE = " \t-–—:;,.*•·、。，；،؛・／/|\"'“”"
WORD = re.compile(f"[{LETTER}][{LETTER}'’&/+-]*|[{SPACELESS}]")
SPACELESS_TEXT = re.compile(f"[{SPACELESS}]{{4}}")


class Counting(StrEnum):
    """What is asked where a thing's number is missing."""

    PIECES = "pieces"
    EXTENT = "extent"
    """What it covers, such as products, shots or pages."""
    NONE = "none"
    """Nothing: a client has one logo, and a plan or a report is one paper."""


@dataclass(frozen=True, slots=True)
class Deliverable:
    """One thing the client wants made, in the brief's own words."""

    name: str
    category: str
    volume_estimate: str | None
    complexity_hint: str
    quote: str
    """The words that name the thing, its quantity among them where it stands beside."""
    passage: Passage
    head: str = ""
    """The noun it turns on, by which the same thing is recognised when it is named again."""
    listed: bool = True
    """Whether a table or list names it, instead of a sentence."""
    single: bool = False
    """Whether it is named as one: `a landing page`."""
    counting: Counting = Counting.PIECES
    volume_quote: str = ""
    counted_in: Passage | None = None
    """Where its volume stands, if not beside its name."""


@cache
def words_for(kind: str, languages: tuple[str, ...]) -> re.Pattern[str]:
    """Finds the words of a list on deliverables, such as those that ask for one."""
    return pattern(terms_in(data("deliverables")[kind], languages))


def deliverable_of(
    name: str, volume: str | None, quote: str, passage: Passage, listed: bool, near: str = ""
) -> Deliverable:
    """A thing as its name tells it; `near` are words beside it that tell more."""
    noun = first_noun(name, passage.languages)
    described = noun if noun and not noun.counted else first_noun(near, passage.languages) or noun
    head = name[noun.start : noun.end] if noun else name
    category = category_of(f"{name} {near}", described)
    single = passage.languages[0] == "en" and not head.endswith("s")
    return Deliverable(
        name,
        category,
        volume,
        hint_of(name, described),
        quote,
        passage,
        singular(head),
        listed,
        single,
        _counting(head, noun),
    )


def first_noun(text: str, languages: tuple[str, ...]) -> Noun | None:
    """The noun a name turns on: the last before any `for ...`, a thing of its own before a mere variant."""
    nouns = list(nouns_in(text, languages))
    if nouns and is_spaceless(text, nouns[-1]):
        nouns = nouns[::-1]
    heads = [noun for noun in nouns if not modifies_another(text, noun, languages)] or nouns
    return next((noun for noun in heads if not noun.counted), heads[0] if heads else None)


@cache
def _once() -> re.Pattern[str]:
    return pattern(data("deliverables")["once"]["all"])


def _counting(head: str, noun: Noun | None) -> Counting:
    if noun and noun.extent:
        return Counting.EXTENT
    single = _once().fullmatch(head) or (noun and noun.made)
    return Counting.NONE if single else Counting.PIECES


def singular(word: str) -> str:
    """A noun without its ending, so that one and several are recognised as the same."""
    return re.sub(r"(?:es|s|n|en)$", "", word.casefold()) if len(word) > 4 else word.casefold()


def trimmed(name: str) -> str:
    """A name without the marks around it, no longer than a name may be."""
    name = name.strip(EDGE)
    if name.count("(") != name.count(")"):
        name = name.strip("()") if name.endswith("(") or name.startswith(")") else name
    if len(name) <= _LONGEST:
        return name
    return re.split(r"[;:。]|,\s|\s[-–—(]", name)[0][:_LONGEST].rstrip(EDGE)


def is_paper(name: str, languages: tuple[str, ...]) -> bool:
    """Whether the name is that of the bidder's own paper: a quote, a CV, a pitch deck."""
    found = words_for("paper", languages).search(name)
    return bool(found) and not any(noun.start >= found.end() for noun in nouns_in(name, languages))
