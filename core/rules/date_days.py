"""Which day a date means: the order of day and month, and the year where none is written."""

import re
from calendar import monthrange
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

from babel import Locale

from core.brief import Document
from core.rules.date_phrases import Day, is_valid
from core.rules.date_sightings import Sighting
from core.rules.languages import document_language
from core.rules.places import find_places

_FRIDAY = 4
_AMERICAN = frozenset(("US", "PH", "PR", "GU"))


def month_first_in(document: Document, sightings: tuple[Sighting, ...]) -> bool | None:
    """Whether numbers such as 3/4 put the month first here, by the numbers that leave no choice."""
    votes: Counter[bool] = Counter()
    for sighting in sightings:
        written = re.match(
            r"(\d\d?)[-/](\d\d?)[-/]\d{2,4}$", sighting.text[sighting.phrase.start : sighting.phrase.end]
        )
        if written and not sighting.phrase.swappable and written[1] != written[2]:
            votes[int(written[2]) > 12] += 1
        elif sighting.phrase.swappable and sighting.weekday is not None:
            fits = [_weekday_of(day) == sighting.weekday for day in _both(sighting.phrase.first)]
            if fits[0] != fits[1]:
                votes[fits[1]] += 1
    if votes[True] != votes[False]:
        return votes[True] > votes[False]
    return _american(document)


def _american(document: Document) -> bool | None:
    """Whether the document writes the month first, judged by its language and the countries it names."""
    language = document_language(document)
    if language != "en":
        return Locale.parse(language).date_formats["short"].pattern.lower().startswith("m")
    counts = Counter(place.code in _AMERICAN for place in find_places(document) for _ in range(place.count))
    if not counts:
        return None
    return counts[True] > counts[False] if counts[True] != counts[False] else None


def reading(sighting: Sighting, month_first: bool | None) -> tuple[Sighting, Day | None]:
    """The sighting with day and month in the document's order, and the other order if nothing decides."""
    phrase = sighting.phrase
    if not phrase.swappable:
        return sighting, None
    if sighting.weekday is not None and _weekday_of(phrase.first) == sighting.weekday:
        return sighting, None
    swapped = replace(
        sighting, phrase=replace(phrase, first=_swapped(phrase.first), last=_swapped(phrase.last))
    )
    if sighting.weekday is not None and _weekday_of(swapped.phrase.first) == sighting.weekday:
        return swapped, None
    return (swapped if month_first else sighting), (_swapped(phrase.first) if month_first is None else None)


def _swapped(day: Day) -> Day:
    year, month, number = day
    return year, number, month


def _both(day: Day) -> tuple[Day, Day]:
    return day, _swapped(day)


def _weekday_of(day: Day) -> int | None:
    return date(day[0], day[1], day[2]).weekday() if day[0] else None


# Years


def known_year(sightings: tuple[Sighting, ...]) -> date | None:
    """A day in the year most dates of the document name; the latest such year when several tie."""
    years = Counter(sighting.phrase.first[0] for sighting in sightings if sighting.phrase.first[0])
    if not years:
        return None
    most = max(years.values())
    year = max(year for year, count in years.items() if count == most)
    return min(dated(s.phrase.first, year) for s in sightings if s.phrase.first[0] == year)


def settled(sighting: Sighting, anchor: date | None) -> tuple[date, date] | None:
    """First and last day with the year filled in; None when nothing tells the year."""
    phrase = sighting.phrase
    year = phrase.first[0] or (_nearest_year(sighting, anchor) if anchor else None)
    if year is None:
        return None
    if phrase.week:
        return _week_days(phrase.week, year)
    first = dated(phrase.first, year)
    last = dated(phrase.last, first.year)
    if last < first:
        last = dated((None, *phrase.last[1:]), first.year + 1)
    return first, last


def _nearest_year(sighting: Sighting, anchor: date) -> int | None:
    """The year that puts the day nearest after the anchor, or the one its weekday demands."""
    years = [
        year for year in range(anchor.year - 1, anchor.year + 2) if is_valid(year, *sighting.phrase.first[1:])
    ]
    if sighting.weekday is not None:
        fitting = [y for y in years if date(y, *sighting.phrase.first[1:]).weekday() == sighting.weekday]
        years = fitting or years
    earliest = anchor - timedelta(days=62)
    ahead = [year for year in years if date(year, *sighting.phrase.first[1:]) >= earliest]
    return min(ahead, default=max(years, default=None))


def _week_days(week: int, year: int) -> tuple[date, date] | None:
    try:
        monday = date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
    return monday, monday + timedelta(days=_FRIDAY)


def dated(day: Day, year: int) -> date:
    """The day in its own year or in this one; no later than its month ends."""
    month = day[1]
    return date(day[0] or year, month, min(day[2], monthrange(day[0] or year, month)[1]))
