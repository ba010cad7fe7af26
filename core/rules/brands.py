"""The consumer-facing brands a brief is for, as far as it names them as such."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from core.brief import Brief, Document, Segment
from core.rules.languages import reading_languages
from core.rules.lexicon import alternatives, data, pattern, terms_in
from core.rules.parties import Party
from core.rules.surroundings import Placed, placed_segments

_LABELLED = re.compile(r"^[\s*#\-•]*+(?P<label>[^:：|\n]{2,40}?)\s*+[:：]\s*+(?P<value>.+)$", re.DOTALL)
_SEPARATOR = re.compile(r"\s*(?:[,;/|、，；،\n•·]|\s(?:and|und|et|y|e|en|و)\s)\s*")
_AMPERSAND = re.compile(r"\s[&+]\s")
_LETTERS = r"A-Za-z0-9À-ÖØ-öø-ɏ"
_SPACE = r"(?<![a-zß-ÿ]{3}\.)\s"
"""Between the words of a brand; a stop behind a whole word ends its sentence."""
_BRAND = rf"[A-ZÀ-ÖØ-Þ0-9][{_LETTERS}'’&.!+\-]*(?:{_SPACE}[A-ZÀ-ÖØ-Þ0-9&][{_LETTERS}'’&.!+\-]*){{0,3}}"
_LIST = re.compile(rf"[\s:]*(?P<list>{_BRAND}(?:(?:\s*,\s*|\s*,?\s(?:and|und|et|y|e|en|&)\s){_BRAND})*)")
_QUOTED = re.compile(r"(?:ブランド|品牌|علامة|براند)\s*[「『“\"«](?P<name>[^」』”\"»]{2,30})[」』”\"»]")
_PLACEHOLDER = re.compile(r"[\[\]<>{}_@]|://|\bX{2,}\b|\.{3}|…")
_OPEN_ENDING = re.compile(r"\(\w{1,2}\)")
_LONGEST = 40
_WORDS = 5


@dataclass(frozen=True, slots=True)
class FoundBrand:
    """A brand the brief names as one."""

    name: str
    quote: str
    segment: Segment
    document: Document
    labelled: bool
    """Named behind a label or in a column for brands, so that it counts even if it is the client's name."""


@cache
def _labels(languages: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(alternatives(terms_in(data("brands")["labels"], languages)), re.IGNORECASE)


@cache
def _leads(entry: str, languages: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(terms_in(data("brands")[entry], languages))


@cache
def _never() -> frozenset[str]:
    return frozenset(data("brands")["never"]["words"])


def _names(value: str) -> Iterator[str]:
    """The brands in a label's value; none when it reads like a sentence."""
    value = value.split("(")[0].strip()
    parts = _SEPARATOR.split(value)
    parts = [part.strip(" .*\"“”'「」«»") for part in (parts if len(parts) > 1 else _AMPERSAND.split(value))]
    for part in parts if len(value) <= 300 else ():
        words = part.split()
        if 1 <= len(words) <= _WORDS and 1 < len(part) <= _LONGEST and _is_brand(part):
            yield part


def _is_brand(name: str) -> bool:
    first = name[0]
    lower = first.islower() and not any(character.isupper() for character in name)
    named_else = name.casefold() in _never() or name.split()[0].casefold() in _never()
    return not (lower and first.isascii()) and not named_else and not _PLACEHOLDER.search(name)


def _bare(label: str) -> str:
    """A label without marks and the ending it leaves open: `Brand(s):`."""
    return _OPEN_ENDING.sub("", label).strip(" *:：")


def _labelled(placed: Placed, document: Document, languages: tuple[str, ...]) -> Iterator[FoundBrand]:
    segment, labels = placed.segment, _labels(languages)
    values: list[str] = []
    for cell, header in zip(segment.cells, segment.header, strict=False):
        if labels.fullmatch(_bare(header)):
            values.append(cell)
    filled = [cell for cell in segment.cells if cell.strip()]
    if len(filled) == 2 and labels.fullmatch(_bare(filled[0])):
        values.append(filled[1])
    labelled = _LABELLED.match(segment.text)
    if labelled and not segment.cells and labels.fullmatch(_bare(labelled["label"])):
        values.append(labelled["value"])
    for value in values:
        for name in _names(value):
            yield FoundBrand(name, name, segment, document, True)


@cache
def _naming() -> re.Pattern[str]:
    words = alternatives(data("brands")["naming"]["words"])
    return re.compile(rf"\s*,?\s*(?:{words}\s*){{0,2}}:?\s*[“„”«‚‘\"'「『]?\s*", re.IGNORECASE)


def _named_at(text: str, at: int) -> int:
    """Where the name begins behind `our brand`: after `is called` and an opening quotation mark."""
    found = _naming().match(text, at)
    return found.end() if found else at


def _told(placed: Placed, document: Document, languages: tuple[str, ...]) -> Iterator[FoundBrand]:
    """Brands that a sentence lists or names as such."""
    text = placed.segment.text
    for entry in ("listing", "single"):
        for lead in _leads(entry, languages).finditer(text):
            found = _LIST.match(text, _named_at(text, lead.end()))
            names = _names(found["list"]) if found else ()
            for name in names if entry == "listing" else list(names)[:1]:
                yield FoundBrand(name, name, placed.segment, document, False)
    for match in _QUOTED.finditer(text):
        yield FoundBrand(match["name"], match["name"], placed.segment, document, False)


def _document_brands(document: Document) -> Iterator[FoundBrand]:
    languages = reading_languages(document)
    for placed in placed_segments(document):
        yield from _labelled(placed, document, languages)
        yield from _told(placed, document, languages)


def _is_client(name: str, client: Party | None) -> bool:
    names = (client.name, *client.aliases) if client else ()
    return any(name.casefold() == other.casefold() for other in names)


def _unique(brands: Iterable[FoundBrand]) -> tuple[FoundBrand, ...]:
    found: dict[str, FoundBrand] = {}
    for brand in brands:
        key = brand.name.casefold()
        if key not in found or brand.labelled > found[key].labelled:
            found[key] = brand
    return tuple(found.values())


def find_brands(brief: Brief, client: Party | None = None) -> tuple[FoundBrand, ...]:
    """The brands a brief names as brands; the client itself only where a label calls it one."""
    brands = (brand for document in brief.documents for brand in _document_brands(document))
    return _unique(brand for brand in brands if brand.labelled or not _is_client(brand.name, client))
