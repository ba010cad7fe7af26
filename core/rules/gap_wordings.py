"""Vague words: quantities, limits, placeholders and announcements that leave open what is asked for."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice

from core.brief import Brief
from core.rules.assets import nouns_in
from core.rules.deliverable import Deliverable
from core.rules.gap import LOOKED_AT, SCOPE, TOLD, Extracted, Gap
from core.rules.kpis import sentences_of
from core.rules.languages import find_languages
from core.rules.lexicon import LETTER, data, pattern, terms_in
from core.rules.phrases import modifies_another, phrase_around
from core.rules.sections import Passage

_PLACEHOLDER = re.compile(
    r"\[(?:insert |your |client |company |name|date|address|studio|contact|xx)[^\]]{0,40}\]"
    r"|<<[^>]{1,40}>>|\bX{3,}\b|lorem ipsum",
    re.IGNORECASE,
)
_QUOTE = 90
_SHORT = 60
_SHORT_QUOTES = frozenset(
    {"markets_unnamed", "languages_unnamed", "rounds_vague", "turnaround", "budget_open"}
)
"""Kinds whose own words say enough."""


def vague_words(passages: Sequence[Passage], kind: str, roles: frozenset[str]) -> Iterator[Gap]:
    """Words of one kind of vagueness in sections of these roles."""
    return islice(_all_wordings(passages, kind, roles), LOOKED_AT)


def _all_wordings(passages: Sequence[Passage], kind: str, roles: frozenset[str]) -> Iterator[Gap]:
    for passage in passages:
        if passage.is_heading or passage.role not in roles:
            continue
        vague, settled = _vague(kind, passage.languages)
        for found in vague.finditer(passage.plain):
            sentence = next((one for one in sentences_of(passage) if found[0] in one), passage.text)
            if settled and settled.search(sentence):
                continue
            subject = (
                _in_row(passage.text)
                if passage.segment.cells
                else _around(passage.text, found.start(), found.end())
            )
            if kind in _SHORT_QUOTES and len(subject) > _SHORT:
                subject = passage.text[found.start() : found.end()]
            if kind == "and_more":
                subject = _list_before(passage.text, found.start(), found.end()) or subject
            yield Gap(kind, subject, subject, passage)


@cache
def _vague(kind: str, languages: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    entry = next(one for one in data("gaps")["wording"] if one["kind"] == kind)
    return pattern(terms_in(entry, languages)), re.compile(
        entry["unless"], re.IGNORECASE
    ) if "unless" in entry else None


def vague_quantities(passages: Sequence[Passage]) -> Iterator[Gap]:
    """Quantities such as `a number of` before a thing to be made."""
    for passage in passages:
        if passage.is_heading or passage.role not in SCOPE | {"", "background", "objectives"}:
            continue
        for found in _quantities(passage.languages).finditer(passage.plain):
            after = passage.plain[found.end() : found.end() + 48]
            noun = next((one for one in nouns_in(after, passage.languages)), None)
            between = after[: noun.start] if noun else ""
            if noun and modifies_another(after, noun, passage.languages):
                continue
            if noun and not re.search(r"[.;:!?。、，,(]", between) and between.count(" ") <= 4:
                start, end = phrase_around(after, noun, passage.languages)
                yield Gap(
                    "quantity",
                    after[start:end].strip() or after[noun.start : noun.end],
                    passage.text[found.start() : found.end() + end].strip(),
                    passage,
                )


@cache
def _quantities(languages: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(terms_in(data("volumes")["vague"], languages))


def only_limits(deliverables: Iterable[Deliverable]) -> Iterator[Gap]:
    """Volumes that are only a limit: `possibly as many as 30`."""
    for one in deliverables:
        if one.volume_estimate and _limits(one.passage.languages).match(one.volume_estimate):
            yield Gap("limit", one.volume_estimate, one.volume_estimate, one.passage, (one.name,))


@cache
def _limits(languages: tuple[str, ...]) -> re.Pattern[str]:
    terms = pattern(terms_in(data("gaps")["limit"], languages)).pattern
    return re.compile(
        rf"{terms}\s?\d+(?:\s(?!per|pages)[{LETTER}-]+)?|\d+\s?[-–~〜]\s?\d+(?=\s?(?:videos|posts|assets|banners|images|articles))",
        re.IGNORECASE,
    )


def placeholders(passages: Sequence[Passage]) -> Iterator[Gap]:
    """What a template left to be filled in."""
    for passage in passages:
        found = _PLACEHOLDER.search(passage.text)
        if found and passage.role not in ("terms", "submission"):
            yield Gap("placeholder", found[0], found[0], passage)


# Announced numbers


_NUMBERS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
}


def announced(brief: Brief, passages: Sequence[Passage], found: Extracted) -> Iterator[Gap]:
    """Numbers of markets or languages that the brief does not list: `into 8 languages`."""
    languages = {one.code for document in brief.documents for one in find_languages(document)}
    listed = {"languages_unnamed": len(languages), "markets_unnamed": len(found.markets)}
    for passage in passages:
        if passage.role not in TOLD - {"background"} or passage.is_heading:
            continue
        for kind, count in listed.items():
            said = _number_of(kind).search(passage.plain)
            number = said and (_NUMBERS.get(said["count"].casefold()) or int(said["count"]))
            if said and number and number > max(count, 1):
                yield Gap(kind, said[0], said[0], passage)


@cache
def _number_of(kind: str) -> re.Pattern[str]:
    things = pattern(data("gaps")["announced"][kind]["all"]).pattern
    return re.compile(
        rf"(?<![\d.,])(?P<count>\d{{1,3}}|{'|'.join(_NUMBERS)})\+?\s?(?:\w{{3,12}}\s)?{things}", re.IGNORECASE
    )


# The words around a finding


def _around(text: str, start: int, end: int) -> str:
    """The words around a finding, cut at words and marks; a quote of the text."""
    first = max(
        (
            text.rfind(mark, max(0, start - _QUOTE), start) + len(mark)
            for mark in (". ", "; ", "。", "? ", "! ", ", ", "、", "，")
            if text.rfind(mark, max(0, start - _QUOTE), start) >= 0
        ),
        default=max(0, start - _QUOTE),
    )
    if first == start - _QUOTE and first > 0:
        first = text.find(" ", first, start) + 1 or first
    last = next(
        (
            at
            for at in range(end, min(len(text), end + _QUOTE))
            if text[at] in ".;。|、，" or (text[at] == "," and at > end)
        ),
        min(len(text), end + _QUOTE),
    )
    if last == end + _QUOTE:
        last = max(text.rfind(" ", end, last), end)
    return text[first:last].strip(" ,;:|-–—")


def _in_row(text: str) -> str:
    """A row as it stands, for a cell says nothing without its neighbours."""
    return text if len(text) <= 2 * _QUOTE else text[: 2 * _QUOTE].rsplit(" ", 1)[0]


def _list_before(text: str, start: int, end: int) -> str:
    """The list an `etc.` ends, with the `etc.`; nothing where the open words begin a list instead."""
    if re.match(r"\s*[:,]?\s*[a-z]", text[end : end + 4]) or start < 8:
        return ""
    first = max(text.rfind(mark, 0, start) + len(mark) for mark in ("(", ". ", "; ", ": ", "。", " | "))
    first = first if first > 0 and start - first <= 2 * _QUOTE else text.find(" ", max(0, start - 60)) + 1
    return text[first:end].strip(" ,;:(")
