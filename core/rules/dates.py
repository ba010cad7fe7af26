"""Dates in a brief: the day, the words it was written in, and what the day is for."""

from dataclasses import dataclass
from datetime import date, time

from core.brief import Brief, Document, Segment
from core.rules.clock import time_alone, time_beside
from core.rules.date_days import dated, known_year, month_first_in, reading, settled
from core.rules.date_phrases import level
from core.rules.date_roles import Cue, DateRole, judge
from core.rules.date_sightings import Sighting, sightings_of
from core.rules.languages import reading_languages
from core.rules.memory import per_document

_QUOTE = 180
_BARE = 12
"""How much more than its date a line of a cover page holds."""
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


def find_brief_dates(brief: Brief, today: date | None = None) -> tuple[FoundDate, ...]:
    """The dates of all documents; one that names no year is read by the years of the others.

    Where no document names any year, a date is read near `today` if the weekday beside it bears that out.
    """
    anchors = [anchor for document in brief.documents if (anchor := known_year(sightings_of(document)))]
    anchor = max(anchors, default=today)
    found = tuple(one for document in brief.documents for one in find_dates(document, anchor))
    return found if anchors else tuple(one for one in found if one.weekday == one.first.weekday())


@per_document
def find_dates(document: Document, anchor: date | None = None) -> tuple[FoundDate, ...]:
    """Every date of a document with its role, in reading order.

    `anchor` is a day near which the document was written; dates without a year are read by it when the
    document itself names no year, and left out when there is none.
    """
    sightings = sightings_of(document)
    near = known_year(sightings) or anchor
    month_first = month_first_in(document, sightings) if any(s.phrase.swappable for s in sightings) else None
    languages = reading_languages(document)
    found: list[FoundDate] = []
    for sighting in sightings:
        read, other = reading(sighting, month_first)
        days = settled(read, near)
        if days is None:
            continue
        cue = judge(read, languages)
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
                other=dated(other, days[0].year) if other else None,
                weekday=read.weekday,
                yearless=read.phrase.first[0] is None,
                certainty=round(max(0.0, cue.score), 2),
            )
        )
    return tuple(found)


def _time(sighting: Sighting, languages: tuple[str, ...]) -> time | None:
    beside = time_beside(
        sighting.text, (sighting.start, sighting.end), (sighting.left, sighting.right), languages
    )
    above = sighting.placed.above[0] if sighting.placed.above else ""
    alone = len(sighting.text.strip()) - (sighting.end - sighting.start) <= _BARE
    return beside or (time_alone(level(above), languages) if alone else None)


def _quote(sighting: Sighting, cue: Cue) -> str:
    text = sighting.placed.segment.text
    if cue.start is None or sighting.end - cue.start > _QUOTE:
        return text[sighting.start : sighting.end]
    return text[cue.start : sighting.end]
