"""Countries and business regions a brief names, and the one region it is for."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

import pycountry
from babel import Locale
from babel.core import get_global
from babel.dates import get_timezone_location

from core.brief import Brief, Document, Segment
from core.rules.gazetteer import Gazetteer
from core.rules.languages import reading_languages
from core.rules.lexicon import alternatives, data, pattern, terms_in
from core.rules.memory import per_document
from core.rules.surroundings import Placed, placed_segments

_NO_COUNTRY = frozenset(("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"))
_NO_CITIES = ("Antarctica/", "Etc/", "Pacific/", "Indian/", "Arctic/", "Atlantic/")
_LABELLED = re.compile(r"^\s*+([^:：|]{2,40})[:：|]\s*+(.+)", re.DOTALL)
_CODES = re.compile(r"[A-Z]{2}(?:\s*[,/&+·|]?\s*(?:and\s)?[A-Z]{2})*")
_US_ADDRESS = re.compile(r",\s*([A-Z]{2})\.?,?\s+\d{5}(?:-\d{4})?\b")
_CAPITALISED = re.compile(r"\s*(?:[A-Z][\w'’]+)")
_CAPITALISED_BEFORE = re.compile(r"(?:^|[^\w.])([A-Z][a-z]+)\s+$")
_PREPOSITION = re.compile(
    r"(?:^|\s)(?:in|to|from|across|for|throughout|outside|within|and|or|of|the|State of)\s+$"
    r"|[,/&(:|•]\s*$|^\s*$"
)
_SURE_SHARE = 0.7
_SURE_COUNT = 2
_NEARBY, _NEAR = 160, 60
_MOST_JOINED = 3
"""So many countries are named one by one; more are no region."""
_STOP = re.compile(r"[.;!?؛](?=\s|$)|[。！？]")


class PlaceKind(StrEnum):
    """Whether a place is one country or a group of them."""

    COUNTRY = "country"
    REGION = "region"


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A market named in a document, as often as it is named."""

    code: str
    """ISO 3166 alpha-2 of a country, the name of a region."""
    name: str
    """In English."""
    kind: PlaceKind
    quote: str
    """The words where it is first named."""
    segment: Segment
    document: Document
    count: int = 1
    direct: int = 0
    """How often it is named itself, not through a city or a state in it."""
    labelled: bool = False
    """Named where the brief lists its markets."""
    meant: bool = False
    """Named in a sentence about a market, a launch, an audience."""


@dataclass(frozen=True, slots=True)
class _Meaning:
    code: str
    kind: PlaceKind
    direct: bool


@cache
def country_name(code: str) -> str:
    """The English name of a country as people write it."""
    short = {"HK": "Hong Kong", "MO": "Macao", "MM": "Myanmar", "TR": "Turkey"}
    return short.get(code) or str(Locale("en").territories[code])


def _region_names() -> Iterator[tuple[str, _Meaning]]:
    for name, region in data("places")["regions"].items():
        for spelling in region["names"]:
            yield spelling, _Meaning(name, PlaceKind.REGION, True)


def _country_names(language: str) -> Iterator[tuple[str, _Meaning]]:
    for code, spellings in data("places")["countries"].items():
        for spelling in spellings:
            yield spelling, _Meaning(code, PlaceKind.COUNTRY, True)
    for code, name in Locale.parse(language).territories.items():
        if len(code) == 2 and code not in _NO_COUNTRY:
            yield name.split(" (")[0], _Meaning(code, PlaceKind.COUNTRY, True)


def _names_within(language: str) -> Iterator[tuple[str, _Meaning]]:
    for code, names in data("places")["within"].items():
        for name in names:
            yield name, _Meaning(code, PlaceKind.COUNTRY, False)
    for state in pycountry.subdivisions.get(country_code="US") or ():
        if state.type in ("State", "District"):
            yield state.name, _Meaning("US", PlaceKind.COUNTRY, False)
    for zone, code in get_global("zone_territories").items():
        if code in Locale("en").territories and not zone.startswith(_NO_CITIES) and zone.count("/") == 1:
            city = get_timezone_location(zone, locale=language, return_city=True)
            yield city, _Meaning(code, PlaceKind.COUNTRY, False)


@cache
def _gazetteer(language: str) -> Gazetteer[_Meaning]:
    never = {name.casefold() for name in data("places")["doubtful"]["never"]}
    names: dict[str, _Meaning] = {}
    for name, meaning in (*_region_names(), *_country_names(language), *_names_within(language)):
        if name.casefold() not in never and len(name) > 1 and meaning.code != "ZZ":
            names.setdefault(name, meaning)
    return Gazetteer(names)


@cache
def _doubtful() -> frozenset[str]:
    return frozenset(data("places")["doubtful"]["names"])


@cache
def _capitals_only() -> frozenset[str]:
    entries = data("places")
    spellings = [name for region in entries["regions"].values() for name in region["names"]]
    spellings += [name for names in entries["countries"].values() for name in names]
    return frozenset(name.casefold() for name in spellings if name.isascii() and name.isupper())


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether the words stand as a name: capitalised, not a pronoun in capitals, not someone's surname."""
    quote = text[start:end]
    if quote[0].islower() and quote[0].isascii() and quote.casefold() != "worldwide":
        return False
    before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    if quote.casefold() in _capitals_only():
        shouted = (before + quote + after).isupper() and len(before + after) > len(quote)
        return quote.isupper() and not (len(quote) < 4 and shouted)
    if quote not in _doubtful():
        return True
    follows = _CAPITALISED.match(after) and not after.startswith(",")
    return bool(_PREPOSITION.search(before)) and not follows and not _CAPITALISED_BEFORE.search(before)


@cache
def _labels(languages: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(terms_in(data("places")["labels"], languages))


def _listing(placed: Placed, languages: tuple[str, ...]) -> tuple[bool, str]:
    """Whether the segment lists markets, by its label, column or heading, and the words that do."""
    segment, labels = placed.segment, _labels(languages)
    for cell, header in zip(segment.cells, segment.header, strict=False):
        if labels.search(header) and len(header) < 40:
            return True, cell
    if (labelled := _LABELLED.match(segment.text)) and labels.search(labelled[1]):
        return True, labelled[2]
    heading = placed.headings[0] if placed.headings else ""
    if heading and len(heading) < 40 and labels.search(heading):
        return True, segment.text
    return False, ""


@cache
def _meant(languages: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(terms_in(data("places")["meant"], languages))


@cache
def _limits(languages: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    only = alternatives(terms_in(data("places")["only"], languages))
    joined = r"(?:[\s,&/、，]|(?-i:[A-ZÀ-Þ])[\w'’.]*+|(?:and|und|et|y|e|en)\b)*+"
    return (
        re.compile(rf"{only}\s*(?:[a-zß-ÿ]{{1,4}}\s+){{0,2}}{joined}$", re.IGNORECASE),
        re.compile(rf"{joined}(?:(?:markets?|Märkte|marchés?|mercados?)\s)?{only}", re.IGNORECASE),
    )


def _is_limit(text: str, start: int, end: int, languages: tuple[str, ...]) -> bool:
    """Whether the work is held to the place: `UK and Ireland only`."""
    before, after = _limits(languages)
    return bool(before.search(text[max(0, start - _NEAR) : start]) or after.match(text[end : end + _NEAR]))


def _sentence(text: str, at: int) -> str:
    before = _STOP.split(text[max(0, at - _NEARBY) : at])[-1]
    return before + _STOP.split(text[at : at + _NEARBY])[0]


@dataclass(frozen=True, slots=True)
class _Mention:
    meaning: _Meaning
    quote: str
    placed: Placed
    labelled: bool
    meant: bool = False


def _coded(words: str, placed: Placed) -> Iterator[_Mention]:
    if not _CODES.fullmatch(words.strip()):
        return
    for code in re.findall(r"[A-Z]{2}", words):
        code = "GB" if code == "UK" else code
        if code in Locale("en").territories and code not in _NO_COUNTRY:
            yield _Mention(
                _Meaning(code, PlaceKind.COUNTRY, True), code if code in words else "UK", placed, True
            )


def _mentions(document: Document) -> Iterator[_Mention]:
    languages = reading_languages(document)
    for placed in placed_segments(document):
        text = placed.segment.text
        listing, listed = _listing(placed, languages)
        yield from _coded(listed, placed) if listing else ()
        taken: set[int] = set()
        for language in languages:
            for start, end, meaning in _gazetteer(language).find(text):
                if taken.isdisjoint(range(start, end)) and _is_name(text, start, end):
                    taken.update(range(start, end))
                    labelled = listing and text[start:end] in listed
                    meant = bool(_meant(languages).search(_sentence(text, start)))
                    meant = meant or _is_limit(text, start, end, languages)
                    yield _Mention(meaning, text[start:end], placed, labelled, meant)
        for address in _US_ADDRESS.finditer(text):
            if pycountry.subdivisions.get(code=f"US-{address[1]}"):
                yield _Mention(
                    _Meaning("US", PlaceKind.COUNTRY, False), address[0].strip(", "), placed, False
                )


def _georgia(found: dict[str, FoundPlace]) -> dict[str, FoundPlace]:
    """Georgia is the state where the brief speaks of the United States elsewhere."""
    if "GE" not in found or "US" not in found:
        return found
    georgia, states = found["GE"], found["US"]
    joined = replace(states, count=states.count + georgia.count, labelled=states.labelled or georgia.labelled)
    return {code: place for code, place in (found | {"US": joined}).items() if code != "GE"}


@per_document
def find_places(document: Document) -> tuple[FoundPlace, ...]:
    """Countries and regions in the order they are first named."""
    found: dict[str, FoundPlace] = {}
    for mention in _mentions(document):
        code, kind, direct = mention.meaning.code, mention.meaning.kind, mention.meaning.direct
        before = found.get(code)
        if before is None:
            name = country_name(code) if kind is PlaceKind.COUNTRY else code
            found[code] = FoundPlace(
                code, name, kind, mention.quote, mention.placed.segment, document, 1, int(direct),
                mention.labelled, mention.meant,
            )  # fmt: skip
            continue
        better = (direct and not before.direct) or (mention.labelled and not before.labelled)
        found[code] = replace(
            before,
            count=before.count + 1,
            direct=before.direct + direct,
            labelled=before.labelled or mention.labelled,
            meant=before.meant or mention.meant,
            quote=mention.quote if better else before.quote,
            segment=mention.placed.segment if better else before.segment,
        )
    return tuple(_georgia(found).values())


@cache
def countries_of(region: str) -> frozenset[str]:
    """The countries of a business region, those of the regions it holds included."""
    entry: Mapping[str, list[str]] = data("places")["regions"][region]
    inner = (countries_of(part) for part in entry.get("holds", ()))
    return frozenset(entry.get("countries", ())).union(*inner)


def _joined(places: Iterable[FoundPlace]) -> list[FoundPlace]:
    """Places of several documents as one list, counts added up."""
    found: dict[str, FoundPlace] = {}
    for place in places:
        before = found.get(place.code)
        found[place.code] = replace(
            before or place,
            count=place.count + (before.count if before else 0),
            direct=place.direct + (before.direct if before else 0),
            labelled=place.labelled or bool(before and before.labelled),
            meant=place.meant or bool(before and before.meant),
        )
    return list(found.values())


def _one_of(places: list[FoundPlace]) -> FoundPlace | None:
    """The one place that the others lie in, or that holds exactly them."""
    if len(places) == 1:
        return places[0]
    codes = {place.code for place in places if place.kind is PlaceKind.COUNTRY}
    for region in places:
        if (
            region.kind is PlaceKind.REGION
            and codes <= countries_of(region.code)
            and sum(place.kind is PlaceKind.REGION for place in places) == 1
        ):
            return region
    exact = [
        name
        for name in data("places")["regions"]
        if len(codes) > 1 and countries_of(name) == frozenset(codes)
    ]
    if exact and len(codes) == len(places):
        return replace(places[0], code=exact[0], name=exact[0], kind=PlaceKind.REGION)
    return _side_by_side(places) if len(codes) == len(places) else None


def _side_by_side(places: list[FoundPlace]) -> FoundPlace | None:
    """A few countries as one place that names each, quoted whole where one segment names them all."""
    direct = [place for place in places if place.direct]
    if not 1 < len(direct) <= _MOST_JOINED or len(direct) != len(places):
        return None
    names = ", ".join(place.name for place in places)
    return replace(places[0], code=names, name=names, kind=PlaceKind.REGION, quote=_span(places))


def _span(places: list[FoundPlace]) -> str:
    """The words from the first place to the last, where they stand in one segment."""
    text, quotes = places[0].segment.text, [place.quote for place in places]
    if any(place.segment is not places[0].segment for place in places):
        return quotes[0]
    start = min(text.find(quote) for quote in quotes)
    end = max(text.find(quote) + len(quote) for quote in quotes)
    return text[start:end] if end - start <= _NEARBY else quotes[0]


def region_of(brief: Brief) -> FoundPlace | None:
    """The one region the brief is for, or None when it does not say or names several without one in common.

    Places listed as markets decide; otherwise the place named most, when little else is named.
    """
    places = _joined(place for document in brief.documents for place in find_places(document))
    listed = [place for place in places if place.labelled]
    if listed:
        return _one_of(listed)
    places = [place for place in places if place.meant or place.count >= _SURE_COUNT]
    if not places:
        return None
    weights = Counter({place.code: place.count + place.direct for place in places})
    (code, weight), total = weights.most_common(1)[0], sum(weights.values())
    if weight / total < _SURE_SHARE:
        return _one_of(places)
    return next(place for place in places if place.code == code)
