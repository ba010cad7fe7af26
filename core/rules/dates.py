"""Dates in a brief: the day, the words it was written in, and what the day is for."""

import re
from calendar import monthrange
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from enum import StrEnum
from functools import cache

from babel import Locale

from core.brief import Brief, Document, Segment
from core.rules.clock import time_alone, time_beside
from core.rules.date_phrases import (
    Day,
    Phrase,
    any_name,
    find_phrases,
    is_valid,
    is_word,
    level,
    weekday_names,
    words,
)
from core.rules.languages import document_language, reading_languages
from core.rules.lexicon import alternatives, data, terms_in
from core.rules.memory import per_document
from core.rules.places import find_places
from core.rules.surroundings import Placed, placed_segments

_LABEL_LENGTH = 90
_REACH = 160
_QUOTE = 180
_FRIDAY = 4
_WEAKLY, _OFFERED = 0.6, 0.9
"""What a word such as `due` says of a date, alone and where the sentence speaks of proposals."""
_BARE = 12
"""How much more than its date a line of a cover page holds."""
_WEAK = "_weak"
_SENTENCE_END = re.compile(r"[.!?؟](?=\s+[^\W\d_a-z])|[。！？]|[•●■○]")
_CJK_WEEKDAY = re.compile(r"^\s*[(（]\s*([月火水木金土日])\s*(?:曜日?)?\s*[)）・]")
_CJK_DAYS = "月火水木金土日"
_AMERICAN = frozenset(("US", "PH", "PR", "GU"))


class DateRole(StrEnum):
    """What a date is for."""

    SUBMISSION = "submission"
    QUESTIONS = "questions"
    ISSUE = "issue"
    GO_LIVE = "go_live"
    START = "start"
    END = "end"
    EVENT = "event"
    UNKNOWN = "unknown"


_ENDINGS = frozenset((DateRole.SUBMISSION, DateRole.QUESTIONS, DateRole.END))


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a document."""

    first: date
    last: date
    """Equal to `first` unless the phrase names a range or a period."""
    phrase: str
    """The date as written, with its weekday."""
    quote: str
    """The phrase with the words of its segment that say what it is for."""
    role: DateRole
    segment: Segment
    document: Document
    at: time | None = None
    approximate: bool = False
    """A period stood where a day was wanted: a month, a quarter, a week."""
    other: date | None = None
    """The other reading of day and month, when nothing in the document decides."""
    weekday: int | None = None
    """The weekday written beside the date, Monday 0."""
    yearless: bool = False
    """No year stands beside it; it was read by the other dates or by its weekday."""
    certainty: float = 0.0
    """How plainly the words around it give the role, 0 to 1."""

    @property
    def day(self) -> date:
        """The one day to plan with: a deadline's last day, anything else's first."""
        return self.last if self.role in _ENDINGS else self.first


@dataclass(frozen=True, slots=True)
class _Sighting:
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


@dataclass(frozen=True, slots=True)
class _Cue:
    """Words that give a date its role."""

    role: DateRole
    score: float
    start: int | None = None
    """Where they begin, when they stand in the date's own segment before it."""
    end: int | None = None


@cache
def _role_patterns(languages: tuple[str, ...]) -> tuple[tuple[DateRole, bool, re.Pattern[str]], ...]:
    return tuple(
        (
            DateRole(name.removesuffix(_WEAK)),
            name.endswith(_WEAK),
            re.compile(alternatives(terms_in(terms, languages)), re.IGNORECASE),
        )
        for name, terms in data("date_roles").items()
    )


def _cues_in(text: str, languages: tuple[str, ...]) -> list[tuple[DateRole, bool, int, int]]:
    """Role, weakness and span of every cue; where two overlap the longer one counts."""
    found = [
        (role, weak, *match.span())
        for role, weak, pattern in _role_patterns(languages)
        for match in pattern.finditer(text)
    ]
    kept: list[tuple[DateRole, bool, int, int]] = []
    for cue in sorted(found, key=lambda cue: cue[2] - cue[3]):
        if all(cue[3] <= other[2] or cue[2] >= other[3] for other in kept):
            kept.append(cue)
    return kept


def _strength(weak: bool) -> float:
    return _WEAKLY if weak else 1.0


@cache
def _offers(languages: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(words("offers", languages), re.IGNORECASE)


def _beside(sighting: _Sighting, languages: tuple[str, ...]) -> Iterator[_Cue]:
    """Cues in the date's own segment, the nearer the better, those before it better than those after."""
    text, start, end = sighting.text, sighting.start, sighting.end
    left = max(sighting.left, start - _REACH)
    before, after = text[left:start], text[end : min(sighting.right, end + _REACH)]
    for role, weak, begin, stop in _cues_in(before, languages):
        crossed = 0.3 if _SENTENCE_END.search(before, stop) else 0.0
        gap = (len(before) - stop) / 400
        offered = weak and role is DateRole.SUBMISSION and _offers(languages).search(before)
        strength = _OFFERED if offered else _strength(weak)
        yield _Cue(role, strength - gap - crossed, left + begin, left + stop)
    for role, weak, begin, _ in _cues_in(after, languages):
        crossed = 0.4 if _SENTENCE_END.search(after, 0, begin) else 0.0
        yield _Cue(role, _strength(weak) - 0.25 - begin / 300 - crossed)


def _around(sighting: _Sighting, languages: tuple[str, ...]) -> Iterator[_Cue]:
    """Cues in what stands around the segment: column, row, opening sentence, label above, heading."""
    placed = sighting.placed
    segment = placed.segment
    contexts: list[tuple[str, float]] = []
    if segment.cells:
        contexts += _of_row(placed, segment.text[sighting.start : sighting.end])
    contexts += [(parent, 0.75 - 0.1 * depth) for depth, parent in enumerate(placed.parents[:2])]
    if len(segment.text) <= _LABEL_LENGTH:
        contexts += [
            (label, 0.8 - 0.1 * depth)
            for depth, label in enumerate(placed.above)
            if not _is_dated(label, languages)
        ]
    contexts += [(heading, 0.5 - 0.1 * depth) for depth, heading in enumerate(placed.headings[:2])]
    for words_around, weight in contexts:
        if _asks_who(languages).fullmatch(words_around.strip(" *:：")):
            continue
        for role, weak, _, stop in _cues_in(level(words_around), languages):
            yield _Cue(role, _strength(weak) * weight + 0.05 * stop / len(words_around))


@cache
def _asks_who(languages: tuple[str, ...]) -> re.Pattern[str]:
    """The labels of a name: `Issued by` says nothing of a day."""
    return re.compile(alternatives(terms_in(data("parties")["client_labels"], languages)), re.IGNORECASE)


def _is_dated(label: str, languages: tuple[str, ...]) -> bool:
    """Whether a line holds a date of its own, so that it is no label of the next."""
    return bool(find_phrases(level(label), languages))


def _of_row(placed: Placed, phrase: str) -> Iterator[tuple[str, float]]:
    cells, header = placed.segment.cells, placed.segment.header
    own = next((at for at, cell in enumerate(cells) if phrase in cell), None)
    if own is not None and own < len(header):
        yield header[own], 0.9
    others = [cell for at, cell in enumerate(cells) if at != own and cell.strip()]
    if others:
        yield others[0], 0.95


def _judge(sighting: _Sighting, languages: tuple[str, ...]) -> _Cue:
    cues = [*_beside(sighting, languages), *_around(sighting, languages)]
    best = max(cues, key=lambda cue: cue.score, default=None)
    return best if best and best.score >= 0.3 else _Cue(DateRole.UNKNOWN, 0.0)


@cache
def _weekday_patterns(languages: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    name = rf"(?<!\w)(?P<w>{any_name(weekday_names(languages))})(?!\w)"
    joiner = rf"(?:{words('weekday_joiner', languages)}\s*)?"
    return (
        re.compile(rf"{name}[.,،]?\s*[(（]?\s*{joiner}$", re.IGNORECASE),
        re.compile(rf"^\s*[,(（]\s*{name}\s*[)）]?", re.IGNORECASE),
    )


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
def _range_link(languages: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"[\s,]*(?:[-–—~〜～]|{words('until', languages)})\s*", re.IGNORECASE)


def _merged(sightings: list[_Sighting], languages: tuple[str, ...]) -> list[_Sighting]:
    """Two dates joined by a dash or `to` become one range."""
    merged: list[_Sighting] = []
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


def _span(one: _Sighting, two: _Sighting) -> _Sighting:
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


def _sightings_in(placed: Placed, languages: tuple[str, ...]) -> list[_Sighting]:
    text = level(placed.segment.text)
    found: list[_Sighting] = []
    for phrase in find_phrases(text, languages):
        start, end, weekday = _weekday(text, phrase, languages)
        found.append(_Sighting(placed, text, phrase, start, end, weekday, 0, len(text)))
    found = _merged(found, languages)
    starts = [sighting.start for sighting in found]
    ends = [sighting.end for sighting in found]
    return [
        replace(sighting, left=ends[at - 1] if at else 0, right=[*starts[1:], len(text)][at])
        for at, sighting in enumerate(found)
    ]


@per_document
def _sightings(document: Document) -> tuple[_Sighting, ...]:
    languages = reading_languages(document)
    return tuple(
        sighting for placed in placed_segments(document) for sighting in _sightings_in(placed, languages)
    )


def _swapped(day: Day) -> Day:
    year, month, number = day
    return year, number, month


def _american(document: Document) -> bool | None:
    """Whether the document writes the month first, judged by its language and the countries it names."""
    language = document_language(document)
    if language != "en":
        return Locale.parse(language).date_formats["short"].pattern.lower().startswith("m")
    counts = Counter(place.code in _AMERICAN for place in find_places(document) for _ in range(place.count))
    if not counts:
        return None
    return counts[True] > counts[False] if counts[True] != counts[False] else None


def _month_first(document: Document, sightings: tuple[_Sighting, ...]) -> bool | None:
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


def _both(day: Day) -> tuple[Day, Day]:
    return day, _swapped(day)


def _weekday_of(day: Day) -> int | None:
    return date(day[0], day[1], day[2]).weekday() if day[0] else None


def _known_year(sightings: tuple[_Sighting, ...]) -> date | None:
    """A day in the year most dates of the document name; the latest such year when several tie."""
    years = Counter(sighting.phrase.first[0] for sighting in sightings if sighting.phrase.first[0])
    if not years:
        return None
    most = max(years.values())
    year = max(year for year, count in years.items() if count == most)
    return min(_date(s.phrase.first, year) for s in sightings if s.phrase.first[0] == year)


def _date(day: Day, year: int) -> date:
    month = day[1]
    return date(day[0] or year, month, min(day[2], monthrange(day[0] or year, month)[1]))


def _nearest_year(sighting: _Sighting, anchor: date) -> int | None:
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


def _settled(sighting: _Sighting, anchor: date | None) -> tuple[date, date] | None:
    """First and last day with the year filled in; None when nothing tells the year."""
    phrase = sighting.phrase
    year = phrase.first[0] or (_nearest_year(sighting, anchor) if anchor else None)
    if year is None:
        return None
    if phrase.week:
        return _week_days(phrase.week, year)
    first = _date(phrase.first, year)
    last = _date(phrase.last, first.year)
    if last < first:
        last = _date((None, *phrase.last[1:]), first.year + 1)
    return first, last


def _week_days(week: int, year: int) -> tuple[date, date] | None:
    try:
        monday = date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
    return monday, monday + timedelta(days=_FRIDAY)


def _time(sighting: _Sighting, languages: tuple[str, ...]) -> time | None:
    beside = time_beside(
        sighting.text, (sighting.start, sighting.end), (sighting.left, sighting.right), languages
    )
    above = sighting.placed.above[0] if sighting.placed.above else ""
    alone = len(sighting.text.strip()) - (sighting.end - sighting.start) <= _BARE
    return beside or (time_alone(level(above), languages) if alone else None)


def _quote(sighting: _Sighting, cue: _Cue) -> str:
    text = sighting.placed.segment.text
    if cue.start is None or sighting.end - cue.start > _QUOTE:
        return text[sighting.start : sighting.end]
    return text[cue.start : sighting.end]


def _reading(sighting: _Sighting, month_first: bool | None) -> tuple[_Sighting, Day | None]:
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


@per_document
def find_dates(document: Document, anchor: date | None = None) -> tuple[FoundDate, ...]:
    """Every date of a document with its role, in reading order.

    `anchor` is a day near which the document was written; dates without a year are read by it when the
    document itself names no year, and left out when there is none.
    """
    sightings = _sightings(document)
    near = _known_year(sightings) or anchor
    month_first = _month_first(document, sightings) if any(s.phrase.swappable for s in sightings) else None
    languages = reading_languages(document)
    found: list[FoundDate] = []
    for sighting in sightings:
        read, other = _reading(sighting, month_first)
        days = _settled(read, near)
        if days is None:
            continue
        cue = _judge(read, languages)
        text = read.placed.segment.text
        found.append(
            FoundDate(
                first=days[0],
                last=days[1],
                phrase=text[read.start : read.end].strip(),
                quote=_quote(read, cue).strip(),
                role=cue.role,
                segment=read.placed.segment,
                document=document,
                at=_time(read, languages),
                approximate=read.phrase.approximate,
                other=_date(other, days[0].year) if other else None,
                weekday=read.weekday,
                yearless=read.phrase.first[0] is None,
                certainty=round(max(0.0, cue.score), 2),
            )
        )
    return tuple(found)


def find_brief_dates(brief: Brief, today: date | None = None) -> tuple[FoundDate, ...]:
    """The dates of all documents; one that names no year is read by the years of the others.

    Where no document names any year, a date is read near `today` if the weekday beside it bears that out.
    """
    anchors = [anchor for document in brief.documents if (anchor := _known_year(_sightings(document)))]
    anchor = max(anchors, default=today)
    found = tuple(one for document in brief.documents for one in find_dates(document, anchor))
    return found if anchors else tuple(one for one in found if one.weekday == one.first.weekday())
