"""When things happen: the dates of a brief with what each is for, and its lengths of time."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from core.brief import Brief, Document, Segment, fold
from core.messages import message, say
from core.rules.date_roles import DateRole
from core.rules.dates import FoundDate, find_brief_dates
from core.rules.kpis import sentences_of
from core.rules.lexicon import LETTER, alternatives, data, pattern, terms_in
from core.rules.sections import Passage

_ROLES_OF_TERMS = frozenset(
    {"terms", "qualifications", "contents", "contacts", "concept", "background", "evaluation"}
)
_OF_TENDER = frozenset({DateRole.SUBMISSION, DateRole.QUESTIONS, DateRole.ISSUE})
"""Roles of dates of the tender; what a section on the background dates before them is past."""
_NUMBER = (
    r"(?:\d{1,3}(?:\s?[-–]\s?\d{1,3})?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|zwei|drei|vier|fünf|sechs|"
    r"acht|zwölf|deux|trois|quatre|cinq|six|huit|douze|dos|tres|cuatro|cinco|seis|doce|due|tre|quattro|cinque|sei|"
    r"dodici|dois|duas|três|quatro|doze|一|二|三|四|五|六|两)(?:\s?\(\d{1,3}\))?"
)
_LENGTH = 140
_BESIDE = 3
"""Characters between the words of a rhythm and of how long it lasts."""
_MOST_DATES = 20
_MOST_LENGTHS = 10


@dataclass(frozen=True, slots=True)
class Milestone:
    """A date or a length of time, and what it is for."""

    value: str
    quote: str
    document: Document
    segment: Segment


@cache
def _lengths(languages: tuple[str, ...]) -> re.Pattern[str]:
    words = {
        kind: alternatives(terms_in(data("timelines")[kind], languages))
        for kind in ("before", "unit", "after", "phase")
    }
    span = rf"(?<![{LETTER}\d]){_NUMBER}[\s-]?{words['unit']}"
    return re.compile(
        rf"{words['phase']}\s?(?:[IVX\d]+|[A-Z])?\b[^.;()]{{0,30}}\({span}[^)]{{0,30}}\)"
        rf"|{words['before']}\s(?:{words['before']}\s)?{span}"
        rf"|{span}[\s-]{words['after']}|{span}(?=以内|間|内)",
        re.IGNORECASE,
    )


def _of_date(found: FoundDate) -> Milestone:
    days = (
        found.first.isoformat()
        if found.first == found.last
        else f"{found.first.isoformat()} – {found.last.isoformat()}"
    )
    words = fold(found.quote) if found.role is DateRole.UNKNOWN else fold(found.phrase)
    value = say(
        message(
            f"diagnosis_rules-date-{found.role.value.replace('_', '-')}", days=days, words=words[:_LENGTH]
        )
    )
    return Milestone(value, fold(found.phrase), found.document, found.segment)


def _dates(brief: Brief, passages: Sequence[Passage]) -> Iterator[Milestone]:
    roles = {(passage.document.file, passage.segment): passage.role for passage in passages}
    dates = find_brief_dates(brief)
    began = min((one.day for one in dates if one.role in _OF_TENDER), default=None)
    for found in dates:
        role = roles.get((found.document.file, found.segment), "")
        past = (
            role == "background" and found.role not in _OF_TENDER and (began is None or found.first < began)
        )
        if role == "timeline" or (found.role is not DateRole.UNKNOWN and not past):
            yield _of_date(found)


def _durations(passages: Sequence[Passage]) -> Iterator[Milestone]:
    for passage in passages:
        if (
            passage.is_heading
            or passage.role in _ROLES_OF_TERMS - {"background"}
            or passage.role == "submission"
        ):
            continue
        for sentence in sentences_of(passage):
            found = _lengths(passage.languages).search(sentence)
            if found and _is_of_work(found[0], sentence, passage):
                yield Milestone(
                    _around(sentence, found), _around(sentence, found), passage.document, passage.segment
                )


def _is_of_work(length: str, sentence: str, passage: Passage) -> bool:
    """Whether a length of time is the work's, not the tender's and not the client's past."""
    before = sentence[: sentence.find(length)]
    if _is_rhythm(before, passage.languages):
        return False
    named = _followed(passage.languages).search(length)
    return not _tender(passage.languages).search(sentence) and bool(named or passage.role != "background")


def _is_rhythm(before: str, languages: tuple[str, ...]) -> bool:
    """Whether a length of time says how long a volume holds: `20 posts per month for 6 months`."""
    spoken = [term for kind in ("period", "frequency") for term in terms_in(data("volumes")[kind], languages)]
    near = before[-_LENGTH:]
    return any(len(near) - found.end() <= _BESIDE for found in pattern(spoken).finditer(near))


@cache
def _followed(languages: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(terms_in(data("timelines")["after"], languages))


@cache
def _tender(languages: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(terms_in(data("timelines")["tender"], languages))


def _around(sentence: str, found: re.Match[str]) -> str:
    """The sentence, or the part of a long one that holds the length of time."""
    if len(sentence) <= _LENGTH:
        return sentence
    start = max(
        (
            sentence.rfind(mark, 0, found.start()) + len(mark)
            for mark in (", ", "; ", "(", "、")
            if mark in sentence[: found.start()]
        ),
        default=0,
    )
    telling = re.search(f"[{LETTER}]{{4}}", sentence[start : found.start()]) and not sentence[start].isdigit()
    start = start if telling and found.start() - start <= _LENGTH // 2 else found.start()
    end = next(
        (
            at
            for mark in (",", ";", ".", ")", "、", "。")
            if (at := sentence.find(mark, found.end())) > 0 and at - start <= _LENGTH
        ),
        min(len(sentence), start + _LENGTH),
    )
    return sentence[start:end].rsplit(" ", 1)[0] if end - start >= _LENGTH else sentence[start:end].strip()


def find_timelines(brief: Brief, passages: Sequence[Passage]) -> tuple[Milestone, ...]:
    """The brief's dates, then its lengths of time, each once."""
    dates = {milestone.value: milestone for milestone in _dates(brief, passages)}
    lengths = {milestone.value: milestone for milestone in _durations(passages)}
    return (*tuple(dates.values())[:_MOST_DATES], *tuple(lengths.values())[:_MOST_LENGTHS])
