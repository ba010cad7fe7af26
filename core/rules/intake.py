"""The intake drafted from rules: what a brief says of client, region, brands, services and dates."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from babel.lists import format_list

from core.brief import Brief, Document, Evidence, Segment, fold
from core.messages import Message, message, say
from core.rules.brands import FoundBrand, find_brands
from core.rules.conflicts import Conflict, find_conflicts, is_amending, is_asked_for, is_staged
from core.rules.date_roles import DateRole
from core.rules.dates import FoundDate, find_brief_dates
from core.rules.languages import reading_languages
from core.rules.parties import Party, find_client
from core.rules.places import FoundPlace, region_of
from core.rules.sections import Passage, read_passages
from core.rules.services import Creativity, FoundService, asking_words, creativity_of, find_services

_LIKELY = 0.5
_PLAIN = 0.75
_NEAR = 0.15
_SENTENCE = re.compile(r"(?<=[.!?؟])\s+(?=[^a-zß-öø-ÿ\s])|(?<=[。！？])\s*")
_SHORTEST, _LONGEST = 30, 300
_SHORTEST_UNSPACED = 12
_MARKUP = re.compile(r"[*_`#<>|\[\]{}]")
_ASIDE = re.compile(r"[?？؟]$|^[^.]{0,24}[:：]|\d[\d\s-]{6,}")
"""A question, a label or an address is no sentence that says what a brief is about."""
_OPENING = 60


@dataclass(frozen=True, slots=True)
class IntakeRules:
    """What the rules draft of the intake; a blank is None or empty."""

    client_name: str | None
    region: str | None
    brands: tuple[str, ...]
    service_types: tuple[str, ...]
    deadline: date | None
    go_live: date | None
    summary: str
    evidence: tuple[Evidence, ...]
    """At least one for every filled field but the summary."""
    remarks: tuple[Message, ...] = ()
    """What whoever checks the draft must know."""
    conflicts: tuple[Conflict, ...] = ()
    creativity: Creativity = Creativity.UNCLEAR


@dataclass(frozen=True, slots=True)
class _Findings:
    """What was found, before it is put into words."""

    client: Party | None
    region: FoundPlace | None
    brands: tuple[FoundBrand, ...]
    services: tuple[FoundService, ...]
    deadline: FoundDate | None
    go_live: FoundDate | None
    creativity: Creativity


def _deadline(dates: tuple[FoundDate, ...]) -> FoundDate | None:
    """The submission deadline: the latest amendment's, else the earliest of those said most plainly."""
    likely = [found for found in dates if found.role is DateRole.SUBMISSION and found.certainty >= _LIKELY]
    likely = [found for found in likely if not is_asked_for(found)]
    amended = [found for found in likely if found.certainty >= _PLAIN and is_amending(found)]
    if amended and len({found.day for found in amended}) == 1:
        return amended[-1]
    return _plainest([found for found in likely if not is_staged(found)] or likely)


def _plainest(likely: list[FoundDate]) -> FoundDate | None:
    if not likely:
        return None
    best = max(found.certainty for found in likely)
    plain = [found for found in likely if found.certainty >= best - _NEAR]
    exact = [found for found in plain if not found.approximate] or plain
    return min(exact, key=lambda found: (found.day, -found.certainty))


def _go_live(dates: tuple[FoundDate, ...]) -> FoundDate | None:
    """The launch said most plainly, the earliest when several are; not one before the brief was issued."""
    issued = [found.day for found in dates if found.role is DateRole.ISSUE and found.certainty >= _PLAIN]
    earliest = min(issued, default=date.min)
    likely = [f for f in dates if f.role is DateRole.GO_LIVE and f.certainty >= _LIKELY and f.day >= earliest]
    return _plainest(likely)


def _find(brief: Brief, today: date) -> _Findings:
    dates = find_brief_dates(brief, today)
    client = find_client(brief)
    return _Findings(
        client,
        region_of(brief),
        find_brands(brief, client),
        find_services(brief),
        _deadline(dates),
        _go_live(dates),
        creativity_of(brief),
    )


def _evidence(
    brief: Brief, field: str, value: str, quote: str, segment: Segment, document: Document
) -> Evidence | None:
    """Evidence from where the value was found; None if its words do not stand in the source."""
    folded = fold(quote)
    if folded and folded in fold(segment.text):
        return Evidence(field, value, folded, document.name, segment.place)
    return brief.evidence(field, value, quote)


def _all_evidence(brief: Brief, found: _Findings) -> tuple[Evidence, ...]:
    wanted: list[tuple[str, str, str, Segment, Document]] = []
    if client := found.client:
        wanted.append(("client_name", client.name, client.quote, client.segment, client.document))
    if region := found.region:
        wanted.append(("region", region.name, region.quote, region.segment, region.document))
    wanted += [("brands", b.name, b.quote, b.segment, b.document) for b in found.brands]
    wanted += [("service_types", s.name, s.quote, s.segment, s.document) for s in found.services]
    for field, dated in (("deadline", found.deadline), ("go_live", found.go_live)):
        if dated and (day := _day(dated)):
            wanted.append((field, day.isoformat(), dated.quote, dated.segment, dated.document))
    return tuple(evidence for one in wanted if (evidence := _evidence(brief, *one)))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _is_sentence(text: str) -> bool:
    unspaced = " " not in text[:_SHORTEST]
    ended = text.endswith((".", "!", "?", "。", "！", "؟")) or unspaced
    return (_SHORTEST_UNSPACED if unspaced else _SHORTEST) <= len(text) <= _LONGEST and ended


def _says_what(passage: Passage, sentence: str, found: _Findings) -> float:
    """How well a sentence tells what the brief is about."""
    client = found.client
    names = (client.name, *client.aliases) if client else ()
    score = 2.0 if asking_words(reading_languages(passage.document)).search(sentence) else 0.0
    score += 1.0 if any(name.casefold() in sentence.casefold() for name in names) else 0.0
    score += 0.5 * sum(service.quote.casefold() in sentence.casefold() for service in found.services[:4])
    score += {"objectives": 1.0, "scope": 0.8, "background": 0.5, "deliverables": 0.5}.get(passage.role, 0.0)
    return score - (
        3.0 if _MARKUP.search(sentence) or "\0" in passage.plain or _ASIDE.search(sentence) else 0.0
    )


def _own_words(brief: Brief, found: _Findings) -> str | None:
    """The sentence near the beginning of the brief that best tells what it is about, exactly as written."""
    best: tuple[float, str] | None = None
    for at, passage in enumerate(read_passages(brief)[:_OPENING]):
        if not passage.of_work:
            continue
        for sentence in _SENTENCE.split(_one_line(passage.segment.text)):
            if _is_sentence(sentence):
                score = _says_what(passage, sentence, found) - at / _OPENING
                best = max(best, (score, sentence)) if best else (score, sentence)
    return best[1] if best and best[0] > 0 else None


def _opening(found: _Findings) -> Message | None:
    services = (
        format_list([service.name for service in found.services[:5]], locale="en") if found.services else ""
    )
    if found.client and services:
        return message("intake-rules-asks", client=found.client.name, services=services)
    if services:
        return message("intake-rules-asks-nobody", services=services)
    return message("intake-rules-client-only", client=found.client.name) if found.client else None


def _when(found: _Findings) -> Message | None:
    due, live = found.deadline, found.go_live
    if due and live:
        return message("intake-rules-due-and-live", due=_one_line(due.phrase), live=_one_line(live.phrase))
    if due:
        return message("intake-rules-due", phrase=_one_line(due.phrase))
    return message("intake-rules-live", phrase=_one_line(live.phrase)) if live else None


def _summary(brief: Brief, found: _Findings) -> str:
    """Two to four sentences: who asks for what, the brief's own words, the dates as written."""
    sentence = _own_words(brief, found)
    said = (
        _opening(found),
        message("intake-rules-says", sentence=sentence) if sentence else None,
        _when(found),
        message("intake-rules-little") if found.creativity is Creativity.LITTLE else None,
    )
    return " ".join(say(one) for one in said if one)


def _remarks(found: _Findings) -> tuple[Message, ...]:
    remarks: list[Message] = []
    if found.creativity is Creativity.LITTLE:
        remarks.append(message("intake-rules-little-remark"))
    due = found.deadline
    if due and due.other:
        one, two = sorted((due.day, due.other))
        remarks.append(message("intake-rules-day-first", phrase=due.phrase, one=one, two=two))
    for dated in (due, found.go_live):
        if dated and dated.yearless:
            remarks.append(message("intake-rules-no-year", phrase=_one_line(dated.phrase), date=dated.day))
    return tuple(remarks)


def _day(found: FoundDate | None) -> date | None:
    """The day to plan with; of two readings the earlier."""
    if found is None:
        return None
    return min(found.day, found.other) if found.other else found.day


def _kept(evidence: tuple[Evidence, ...]) -> Callable[[str], tuple[str, ...]]:
    return lambda field: tuple(dict.fromkeys(one.value for one in evidence if one.field == field))


def draft_intake(brief: Brief, today: date) -> IntakeRules:
    """Drafts the intake from rules alone; a value without words in the source that bear it stays blank."""
    found = _find(brief, today)
    evidence = _all_evidence(brief, found)
    values = _kept(evidence)
    return IntakeRules(
        client_name=next(iter(values("client_name")), None),
        region=next(iter(values("region")), None),
        brands=values("brands"),
        service_types=values("service_types"),
        deadline=_day(found.deadline) if values("deadline") else None,
        go_live=_day(found.go_live) if values("go_live") else None,
        summary=_summary(brief, found),
        evidence=evidence,
        remarks=_remarks(found),
        conflicts=find_conflicts(brief),
        creativity=found.creativity,
    )
