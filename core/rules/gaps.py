"""What the brief leaves open that affects effort: vague words, empty sections, points nowhere settled."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import islice, pairwise

from core.brief import Brief, Kind
from core.rules.assets import nouns_in
from core.rules.dates import DateRole, find_brief_dates
from core.rules.deliverable import Counting, Deliverable
from core.rules.kpis import sentences_of
from core.rules.languages import find_languages
from core.rules.lexicon import LETTER, SPACELESS, data, pattern, terms_in
from core.rules.mentions import Mention
from core.rules.phrases import modifies_another, phrase_around
from core.rules.places import FoundPlace
from core.rules.sections import Passage, is_numbered
from core.rules.services import Creativity, creativity_of

_SCOPE = frozenset({"deliverables", "scope", "requirements", "channels", "technology"})
_TOLD = _SCOPE | {"", "background", "timeline", "budget", "objectives"}
_MOVING = frozenset({"video", "motion"})
_MOST = {
    "quantity": 5,
    "limit": 2,
    "open": 3,
    "and_more": 3,
    "on_demand": 2,
    "estimate": 2,
    "optional": 3,
    "empty": 3,
    "attachment": 2,
    "numbering": 2,
}
_ONE = 1
_VAGUER = {
    "markets": "markets_unnamed",
    "languages": "languages_unnamed",
    "budget": "budget_open",
    "rounds": "rounds_vague",
}
"""Points that are not nowhere mentioned when vague words speak of them."""
_PLACEHOLDER = re.compile(
    r"\[(?:insert |your |client |company |name|date|address|studio|contact|xx)[^\]]{0,40}\]"
    r"|<<[^>]{1,40}>>|\bX{3,}\b|lorem ipsum",
    re.IGNORECASE,
)
_OTHER_MARKETS = re.compile(
    r"other (?:\w+ )?(?:markets|countries)|weitere Märkte|autres (?:marchés|pays)|otros (?:mercados|países)"
)
_MONEY = re.compile(
    r"[$€£¥₹]\s?\d|(?<![\d.,])\d[\d.,]{0,14}\s?(?:[kKmM]\s?)?(?:€|EUR|USD|GBP|CHF|AED|SAR|EGP|JPY|CNY|RMB|BRL|dollars?|euros?|円|万|元|جنيه|ريال|درهم)"
)
_SECONDS = re.compile(
    r"(?<!\d)\d{1,4}\s?-?(?:\"|″|s\b|sec|seconds?|mins?\b|minutes?|Sek|Minuten|segundos|secondes|secondi|秒|分|ثانية)|\d:\d\d",
    re.IGNORECASE,
)
_WORD = re.compile(f"[{LETTER}{SPACELESS}]")
_SECTION = re.compile(r"(?:section\s|§\s?)?(\d{1,2}(?:\.\d{1,2})*)[.):]?\s\S", re.IGNORECASE)
_QUOTE = 90
_SHORT = 60
_WORDS = 6
_LOOKED_AT = 20
"""So many findings of one kind are weighed; more say nothing new."""
_SHORT_QUOTES = frozenset(
    {"markets_unnamed", "languages_unnamed", "rounds_vague", "turnaround", "budget_open"}
)
"""Kinds whose own words say enough."""


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing left open: its kind, and the words that leave it open unless it is nowhere mentioned."""

    kind: str
    subject: str = ""
    """What it is about, in the brief's words."""
    quote: str | None = None
    passage: Passage | None = None
    things: tuple[str, ...] = field(default=())
    """The deliverables it touches."""


@dataclass(frozen=True, slots=True)
class Extracted:
    """What the other rules found, for judging what is missing."""

    deliverables: tuple[Deliverable, ...]
    channels: tuple[Mention, ...]
    markets: tuple[FoundPlace, ...]
    kpis: tuple[Mention, ...]
    technology: tuple[Mention, ...]


@cache
def _vague(kind: str, languages: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    entry = next(one for one in data("gaps")["wording"] if one["kind"] == kind)
    return pattern(terms_in(entry, languages)), re.compile(
        entry["unless"], re.IGNORECASE
    ) if "unless" in entry else None


@cache
def _settling(table: str, kind: str, languages: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(terms_in(data("gaps")[table][kind], languages))


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


# Vague words


def _wordings(passages: Sequence[Passage], kind: str, roles: frozenset[str]) -> Iterator[Gap]:
    return islice(_all_wordings(passages, kind, roles), _LOOKED_AT)


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
def _quantities(languages: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(terms_in(data("volumes")["vague"], languages))


def _vague_quantities(passages: Sequence[Passage]) -> Iterator[Gap]:
    """Quantities such as `a number of` before a thing to be made."""
    for passage in passages:
        if passage.is_heading or passage.role not in _SCOPE | {"", "background", "objectives"}:
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
def _limits(languages: tuple[str, ...]) -> re.Pattern[str]:
    terms = pattern(terms_in(data("gaps")["limit"], languages)).pattern
    return re.compile(
        rf"{terms}\s?\d+(?:\s(?!per|pages)[{LETTER}-]+)?|\d+\s?[-–~〜]\s?\d+(?=\s?(?:videos|posts|assets|banners|images|articles))",
        re.IGNORECASE,
    )


def _only_limits(deliverables: Iterable[Deliverable]) -> Iterator[Gap]:
    """Volumes that are only a limit: `possibly as many as 30`."""
    for one in deliverables:
        if one.volume_estimate and _limits(one.passage.languages).match(one.volume_estimate):
            yield Gap("limit", one.volume_estimate, one.volume_estimate, one.passage, (one.name,))


def _placeholders(passages: Sequence[Passage]) -> Iterator[Gap]:
    for passage in passages:
        found = _PLACEHOLDER.search(passage.text)
        if found and passage.role not in ("terms", "submission"):
            yield Gap("placeholder", found[0], found[0], passage)


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


@cache
def _number_of(kind: str) -> re.Pattern[str]:
    things = pattern(data("gaps")["announced"][kind]["all"]).pattern
    return re.compile(
        rf"(?<![\d.,])(?P<count>\d{{1,3}}|{'|'.join(_NUMBERS)})\+?\s?(?:\w{{3,12}}\s)?{things}", re.IGNORECASE
    )


def _announced(brief: Brief, passages: Sequence[Passage], found: Extracted) -> Iterator[Gap]:
    """Numbers of markets or languages that the brief does not list: `into 8 languages`."""
    languages = {one.code for document in brief.documents for one in find_languages(document)}
    listed = {"languages_unnamed": len(languages), "markets_unnamed": len(found.markets)}
    for passage in passages:
        if passage.role not in _TOLD - {"background"} or passage.is_heading:
            continue
        for kind, count in listed.items():
            said = _number_of(kind).search(passage.plain)
            number = said and (_NUMBERS.get(said["count"].casefold()) or int(said["count"]))
            if said and number and number > max(count, 1):
                yield Gap(kind, said[0], said[0], passage)


# Structure


def _empty_sections(passages: Sequence[Passage]) -> Iterator[Gap]:
    """Headings of the work with nothing below them before the next of the same level."""
    for passage, following in zip(passages, [*passages[1:], None], strict=False):
        if (
            passage.segment.kind is not Kind.HEADING
            or passage.role not in _SCOPE
            or not _WORD.search(passage.text)
        ):
            continue
        if following is None or following.document is not passage.document:
            ended = True
        else:
            ended = (
                following.segment.kind is Kind.HEADING
                and following.segment.level <= passage.segment.level
                and is_numbered(following.text) == is_numbered(passage.text)
            )
        if ended:
            yield Gap("empty", passage.text, passage.text, passage)


def _twice_numbered(passages: Sequence[Passage]) -> Iterator[Gap]:
    """Sections next to each other under one number: something may be missing between them."""
    numbered = [
        (passage, found[1])
        for passage in passages
        if passage.segment.kind is Kind.HEADING and (found := _SECTION.match(passage.text))
    ]
    for (first, number), (second, other) in pairwise(numbered):
        same = number == other and first.document is second.document
        if same and first.segment.level == second.segment.level and first.text != second.text:
            yield Gap("numbering", number, second.text, second)


def _unattached(brief: Brief, passages: Sequence[Passage]) -> Iterator[Gap]:
    """What a brief of one file announces as attached and does not hold."""
    if len(brief.documents) > 1 or any(_attached("parts", one).match(one.plain) for one in passages):
        return
    for passage in passages:
        for sentence in sentences_of(passage):
            found = _attached("words", passage).search(sentence)
            if found and passage.role not in ("submission", "contents", "qualifications"):
                quote = _beside(sentence, found.start(), found.end())
                yield Gap("attachment", quote, quote, passage)


def _beside(text: str, start: int, end: int) -> str:
    """The few words on either side of a finding."""
    before, after = text[:start].split(" "), text[end:].split(" ")
    return (" ".join(before[-_WORDS:]) + text[start:end] + " ".join(after[: _WORDS // 2])).strip(" ,;:.")


def _attached(kind: str, passage: Passage) -> re.Pattern[str]:
    return _settling("attached", kind, passage.languages)


# Points nowhere settled


def is_settled(passages: Sequence[Passage], kind: str, table: str = "settled") -> bool:
    """Whether any words of the brief, outside what the bidder hands in, touch a usual point."""
    return any(
        _settling(table, kind, passage.languages).search(passage.plain)
        for passage in passages
        if passage.role not in ("contents", "submission", "qualifications")
    )


def _has_budget(passages: Sequence[Passage]) -> bool:
    """Whether an amount stands in a section or sentence on the budget; a budget asked of bidders is none."""
    for passage in passages:
        if passage.role in ("submission", "qualifications", "contents", "evaluation") or passage.is_heading:
            continue
        if passage.role == "budget" and re.search(r"\d", passage.text):
            return True
        if any(
            _MONEY.search(one) and _settling("settled", "budget", passage.languages).search(one)
            for one in sentences_of(passage)
        ):
            return True
    return False


def _absent(brief: Brief, passages: Sequence[Passage], found: Extracted) -> Iterator[Gap]:
    categories = {one.category for one in found.deliverables}
    roles = {one.role for one in find_brief_dates(brief)}
    if creativity_of(brief) is Creativity.LITTLE:
        yield Gap("fit")
    if not found.deliverables:
        yield Gap("nothing_listed")
    if not _has_budget(passages):
        yield Gap("budget")
    if not roles & {DateRole.GO_LIVE, DateRole.END}:
        yield Gap("go_live")
    if DateRole.SUBMISSION not in roles:
        yield Gap("deadline")
    if not found.markets:
        yield Gap("markets")
    if not any(find_languages(document) for document in brief.documents) and not is_settled(
        passages, "languages"
    ):
        yield Gap("languages")
    for kind in ("rights", "rounds", "masters", "decision_maker", "decision_date"):
        if not is_settled(passages, kind):
            yield Gap(kind)
    yield from _absent_of_film(passages, found, categories)


def _absent_of_film(passages: Sequence[Passage], found: Extracted, categories: set[str]) -> Iterator[Gap]:
    moving = tuple(one.name for one in found.deliverables if one.category in _MOVING)
    ratios = any(re.search(r"\d:\d|[x×]\s?\d", one.value) for one in found.technology)
    if moving and not ratios and not is_settled(passages, "formats"):
        yield Gap("video_formats", things=moving)
    if moving and not any(_SECONDS.search(passage.text) for passage in passages if passage.of_work):
        yield Gap("video_length", things=moving)
    if moving and is_settled(passages, "music", "named") and not is_settled(passages, "music"):
        yield Gap("music", things=moving)
    if "talent" in categories:
        yield Gap("talent", things=tuple(one.name for one in found.deliverables if one.category == "talent"))
    if any("dpi" in one.value.casefold() for one in found.technology) and not any(
        re.search(r"\d\s?[x×]\s?\d", one.value) for one in found.technology
    ):
        resolution = next(one for one in found.technology if "dpi" in one.value.casefold())
        yield Gap("pixels", resolution.quote, resolution.quote, resolution.passage)


def _uncounted(deliverables: Sequence[Deliverable]) -> Iterator[Gap]:
    """One gap for all things in the plural without a number, one for those without an extent."""
    silent = [one for one in deliverables if not one.volume_estimate or one.counting is Counting.EXTENT]
    plural = tuple(one.name for one in silent if not one.single and one.counting is Counting.PIECES)
    extended = tuple(one.name for one in silent if one.counting is Counting.EXTENT and not _is_sized(one))
    if plural:
        yield Gap("volumes", things=plural)
    if extended:
        yield Gap("extent", things=extended)


def _is_sized(one: Deliverable) -> bool:
    """Whether a volume tells more than that there is one: `environ 50 pages`."""
    return bool(re.search(r"\d", one.volume_estimate or ""))


def _capped(gaps: Iterable[Gap]) -> Iterator[Gap]:
    """Each kind as often as it is worth reading, and no finding twice."""
    counts: dict[str, int] = {}
    seen: set[tuple[str, str]] = set()
    for gap in gaps:
        key = (gap.kind, gap.subject.casefold())
        if key in seen or counts.get(gap.kind, 0) >= _MOST.get(gap.kind, _ONE):
            continue
        seen.add(key)
        counts[gap.kind] = counts.get(gap.kind, 0) + 1
        yield gap


def find_gaps(brief: Brief, passages: Sequence[Passage], found: Extracted) -> tuple[Gap, ...]:
    """What is open: vague words first as they stand in the brief, then what the whole brief does not say."""
    loose = frozenset[str]() if any(passage.role in _SCOPE for passage in passages) else frozenset({""})
    budget_open = list(_wordings(passages, "budget_open", _TOLD))
    wordings = [
        *islice(_vague_quantities(passages), _LOOKED_AT),
        *_only_limits(found.deliverables),
        *_uncounted(found.deliverables),
        *budget_open,
        *(
            gap
            for gap in _wordings(passages, "open", _TOLD - {"budget"})
            if not any(gap.passage is other.passage for other in budget_open)
        ),
        *(
            _wordings(passages, "markets_unnamed", _TOLD)
            if len(found.markets) < 2 or _mentions_other(passages)
            else ()
        ),
        *_wordings(passages, "languages_unnamed", _TOLD),
        *_announced(brief, passages, found),
        *_wordings(passages, "rounds_vague", _SCOPE | {"", "timeline"}),
        *_wordings(passages, "turnaround", _SCOPE | loose | {"timeline", "objectives"}),
        *_wordings(passages, "on_demand", _SCOPE | {"", "background"}),
        *_wordings(passages, "and_more", _SCOPE | loose),
        *_wordings(passages, "estimate", _SCOPE | loose | {"timeline"}),
        *_wordings(passages, "to_agree", _SCOPE | {"", "background", "timeline", "budget"}),
        *_wordings(passages, "optional", _SCOPE | loose),
        *_empty_sections(passages),
        *_placeholders(passages),
        *islice(_unattached(brief, passages), _LOOKED_AT),
        *_twice_numbered(passages),
    ]
    open_kinds = {gap.kind for gap in wordings}
    absent = (gap for gap in _absent(brief, passages, found) if _VAGUER.get(gap.kind) not in open_kinds)
    return tuple(_capped([*wordings, *absent]))


def _mentions_other(passages: Sequence[Passage]) -> bool:
    return any(_OTHER_MARKETS.search(passage.plain) for passage in passages)
