"""Where dates stand in a document: the phrase with its weekday, two of them joined to a range."""

import re
from dataclasses import dataclass, replace
from functools import cache

from core.brief import Document
from core.rules.date_phrases import Phrase, any_name, find_phrases, is_word, level, weekday_names, words
from core.rules.languages import reading_languages
from core.rules.memory import per_document
from core.rules.surroundings import Placed, placed_segments

_CJK_WEEKDAY = re.compile(r"^\s*[(（]\s*([月火水木金土日])\s*(?:曜日?)?\s*[)）・]")
_CJK_DAYS = "月火水木金土日"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A date phrase where it stands, before its year is settled."""

    placed: Placed
    text: str
    """The segment's text, levelled."""
    phrase: Phrase
    start: int
    """Where the phrase begins with its weekday."""
    end: int
    weekday: int | None
    left: int
    """How far back words may belong to this date."""
    right: int


@per_document
def sightings_of(document: Document) -> tuple[Sighting, ...]:
    """The dates of a document, in reading order."""
    languages = reading_languages(document)
    return tuple(
        sighting for placed in placed_segments(document) for sighting in _sightings_in(placed, languages)
    )


def _sightings_in(placed: Placed, languages: tuple[str, ...]) -> list[Sighting]:
    text = level(placed.segment.text)
    found: list[Sighting] = []
    for phrase in find_phrases(text, languages):
        start, end, weekday = _weekday(text, phrase, languages)
        found.append(Sighting(placed, text, phrase, start, end, weekday, 0, len(text)))
    found = _merged(found, languages)
    starts = [sighting.start for sighting in found]
    ends = [sighting.end for sighting in found]
    return [
        replace(sighting, left=ends[at - 1] if at else 0, right=[*starts[1:], len(text)][at])
        for at, sighting in enumerate(found)
    ]


def _weekday(text: str, phrase: Phrase, languages: tuple[str, ...]) -> tuple[int, int, int | None]:
    """Start and end of the phrase with the weekday beside it, and that weekday."""
    before, after = _weekday_patterns(languages)
    names = weekday_names(languages)
    at = max(0, phrase.start - 30)
    if (match := before.search(text[at : phrase.start])) and not is_word(match["w"]):
        return at + match.start(), phrase.end, names[match["w"].lower()]
    if match := after.search(text[phrase.end : phrase.end + 20]):
        return phrase.start, phrase.end + match.end(), names[match["w"].lower()]
    if match := _CJK_WEEKDAY.search(text[phrase.end : phrase.end + 8]):
        return phrase.start, phrase.end, _CJK_DAYS.index(match[1])
    return phrase.start, phrase.end, None


@cache
def _weekday_patterns(languages: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    name = rf"(?<!\w)(?P<w>{any_name(weekday_names(languages))})(?!\w)"
    joiner = rf"(?:{words('weekday_joiner', languages)}\s*)?"
    return (
        re.compile(rf"{name}[.,،]?\s*[(（]?\s*{joiner}$", re.IGNORECASE),
        re.compile(rf"^\s*[,(（]\s*{name}\s*[)）]?", re.IGNORECASE),
    )


def _merged(sightings: list[Sighting], languages: tuple[str, ...]) -> list[Sighting]:
    """Two dates joined by a dash or `to` become one range."""
    merged: list[Sighting] = []
    for sighting in sightings:
        last = merged[-1] if merged else None
        between = sighting.text[last.end : sighting.start] if last else ""
        if (
            last
            and not (last.phrase.week or sighting.phrase.week)
            and _range_link(languages).fullmatch(between)
        ):
            merged[-1] = _span(last, sighting)
        else:
            merged.append(sighting)
    return merged


@cache
def _range_link(languages: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"[\s,]*(?:[-–—~〜～]|{words('until', languages)})\s*", re.IGNORECASE)


def _span(one: Sighting, two: Sighting) -> Sighting:
    year = one.phrase.first[0] or two.phrase.last[0]
    end_year = two.phrase.last[0] or one.phrase.first[0]
    first, last = (year, *one.phrase.first[1:]), (end_year, *two.phrase.last[1:])
    if year and end_year and first[1:] > last[1:] and one.phrase.first[0] != two.phrase.last[0]:
        first = (year - 1, *first[1:]) if one.phrase.first[0] is None else first
        last = (end_year + 1, *last[1:]) if two.phrase.last[0] is None else last
    phrase = replace(
        one.phrase,
        end=two.phrase.end,
        first=first,
        last=last,
        approximate=one.phrase.approximate or two.phrase.approximate,
    )
    return replace(one, phrase=phrase, end=two.end, weekday=None)
