"""Contradictions within and between the files of a brief; only those that leave little doubt."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from functools import cache, lru_cache
from itertools import combinations

from rapidfuzz.distance import OSA

from core.brief import Brief, Document, Evidence, Kind, Segment, fold
from core.messages import Message, message
from core.rules.date_roles import DateRole
from core.rules.dates import FoundDate, find_brief_dates
from core.rules.languages import reading_languages
from core.rules.lexicon import data, pattern, terms_in
from core.rules.memory import per_document
from core.rules.parties import find_client, is_variant
from core.rules.sections import Passage, read_passages

_CERTAIN = 0.75
_FIELD = "contradictions"
_WRITTEN_YEAR = re.compile(r"\d{4}")
_QUOTED = re.compile(r"[\"“«「『]([^\"“”«»「」『』\n]{6,60})[\"”»」』]")
_TITLED = re.compile(r"(?<!\w)[A-ZÀ-Þ][\w'’]+(?:[ ][A-ZÀ-Þ][\w'’]+){1,3}")
_STOP = re.compile(r"[.;!?。！？](?=\s|$)|[。；！？]")
_SPELT = 6
"""Letters a word needs before one wrong letter is a misspelling and not another word."""
_CLOCKED = re.compile(
    r"(?<![\d:.])(?P<m>\d{1,2}):(?P<s>[0-5]\d)(?!\d)(?!\s*[ap]\.?m)\s*(?:min\w*)?", re.IGNORECASE
)
_FRACTION = re.compile(r"(?<![\d:.])(?P<m>\d{1,2})[.,](?P<s>[0-5]\d)\s*min\w*", re.IGNORECASE)
_COUNTED = re.compile(
    r"(?<![\d.,:/$€£#%\-–])(?P<n>\d{1,3}(?:,\d{3})+|\d{1,5})\s+"
    r"(?P<what>[a-zà-ÿ\-]{3,}(?:\s[a-zà-ÿ\-]{3,})??\s[a-zà-ÿ\-]{2,}s)(?![\w-])"
)
_BUDGET = re.compile(
    r"(?P<all>(?:total\s|overall\s|maximum\s)?(?:budget|Budget|Gesamtbudget|presupuesto|orçamento|予算|预算|الميزانية)"
    r"(?:\s(?:is|of|for this project is|for the project is|total|ist|beträgt|von|est de|de|es de|es|é de))?"
    r"\s*[:：は为]?\s*"
    r"(?:[$€£¥]\s?\d[\d.,]*\d(?:\s?(?:k|K|m|M|million))?|\d[\d.,]*\d\s?(?:€|EUR|USD|GBP|円|万円|元|k€)))"
)


class ConflictKind(StrEnum):
    """What contradicts itself."""

    WEEKDAY = "weekday"
    DEADLINE = "deadline"
    AMENDED = "amended"
    LAUNCH = "launch"
    SPELLING = "spelling"
    DURATION = "duration"
    VOLUME = "volume"
    BUDGET = "budget"


@dataclass(frozen=True, slots=True)
class Conflict:
    """One contradiction, in a sentence, with the places that contradict each other."""

    kind: ConflictKind
    message: Message
    evidence: tuple[Evidence, ...]
    """The words in conflict, two of them unless one contradicts itself."""


def _evidence(value: str, quote: str, segment: Segment, document: Document) -> Evidence:
    return Evidence(_FIELD, value, fold(quote), document.name, segment.place)


def _dated(found: FoundDate) -> Evidence:
    return _evidence(found.day.isoformat(), found.quote, found.segment, found.document)


def _weekdays(dates: tuple[FoundDate, ...]) -> Iterator[Conflict]:
    for found in dates:
        if found.weekday is None or found.other or not _WRITTEN_YEAR.search(found.phrase):
            continue
        if found.first.weekday() != found.weekday:
            said = message(
                "intake-rules-weekday",
                quote=fold(found.phrase), date=found.first.isoformat(), weekday=found.first.weekday(),
            )  # fmt: skip
            yield Conflict(
                ConflictKind.WEEKDAY,
                said,
                (_evidence(found.first.isoformat(), found.phrase, found.segment, found.document),),
            )


@cache
def _words(entry: str, languages: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(terms_in(data("conflicts")[entry], languages))


def _sentence(found: FoundDate) -> str:
    """The sentence or line of the date, from the words before it to the end."""
    text = found.segment.text
    at = max(0, text.find(found.phrase))
    before = _STOP.split(text[:at])[-1]
    return before + _STOP.split(text[at + len(found.phrase) :])[0]


def _says(entry: str, found: FoundDate) -> bool:
    return bool(_words(entry, reading_languages(found.document)).search(_sentence(found)))


def is_staged(found: FoundDate) -> bool:
    """Whether a deadline is one of several: a phase's, a draft's, a lot's."""
    return _says("staged", found)


@per_document
def is_amendment(document: Document) -> bool:
    """Whether a document calls itself an amendment of an earlier one, in its name or its first lines."""
    amendment = _words("amendment", reading_languages(document))
    name = re.sub(r"[_\-.]+", " ", document.name)
    opening = " ".join(segment.text for segment in document.segments[:4] if len(segment.text) <= 160)
    return bool(amendment.search(name) or amendment.search(opening))


def is_asked_for(found: FoundDate) -> bool:
    """Whether a bidder asks for the date instead of the client setting it."""
    return _says("amending", found) and (_says("requesting", found) or "?" in found.segment.text)


def is_amending(found: FoundDate) -> bool:
    """Whether a date stands as a change of an earlier one."""
    return (is_amendment(found.document) or _says("amending", found)) and not is_asked_for(found)


def _plain_deadlines(dates: tuple[FoundDate, ...]) -> list[FoundDate]:
    """Submission deadlines said outright, one per day and time, staged and asked-for ones left out."""
    kept: dict[tuple[date, time | None, bool], FoundDate] = {}
    for found in dates:
        if (
            found.role is not DateRole.SUBMISSION
            or found.certainty < _CERTAIN
            or found.approximate
            or found.other
        ):
            continue
        if is_asked_for(found) or is_staged(found):
            continue
        kept.setdefault((found.day, found.at, is_amending(found)), found)
    return list(kept.values())


def _between(key: str, one: FoundDate, two: FoundDate) -> Message:
    return message(
        key, one=one.day.isoformat(), two=two.day.isoformat(), first=fold(one.quote), second=fold(two.quote)
    )


def _deadlines(dates: tuple[FoundDate, ...]) -> Iterator[Conflict]:
    deadlines = _plain_deadlines(dates)
    first = [found for found in deadlines if not is_amending(found)]
    changed = [found for found in deadlines if is_amending(found)]
    unlike = [(one, two) for one in first[:1] for two in changed if one.day != two.day]
    if unlike:
        one, two = unlike[-1]
        yield Conflict(
            ConflictKind.AMENDED, _between("intake-rules-amended", one, two), (_dated(one), _dated(two))
        )
    same = changed or first
    for one, two in combinations(sorted(same, key=lambda found: (found.day, found.at or time.max)), 2):
        if one.day != two.day:
            yield Conflict(
                ConflictKind.DEADLINE,
                _between("intake-rules-deadlines", one, two),
                (_dated(one), _dated(two)),
            )
            return
        if one.at and two.at and one.at != two.at:
            yield Conflict(ConflictKind.DEADLINE, _timed(one, two), (_dated(one), _dated(two)))
            return


def _timed(one: FoundDate, two: FoundDate) -> Message:
    return message(
        "intake-rules-times",
        date=one.day.isoformat(),
        one=f"{one.at:%H:%M}", two=f"{two.at:%H:%M}", first=fold(one.quote), second=fold(two.quote),
    )  # fmt: skip


def _launches(dates: tuple[FoundDate, ...]) -> Iterator[Conflict]:
    """Two days behind the same label: rolling out market by market is no contradiction."""
    by_label: dict[str, FoundDate] = {}
    for found in dates:
        cue = fold(found.quote.removesuffix(found.phrase)).strip(" :：").casefold()
        labelled = fold(found.segment.text).casefold().startswith(cue) if cue else False
        if found.role is not DateRole.GO_LIVE or not labelled or found.segment.cells or found.approximate:
            continue
        before = by_label.setdefault(cue, found)
        if before.day != found.day:
            yield Conflict(
                ConflictKind.LAUNCH,
                _between("intake-rules-launches", before, found),
                (_dated(before), _dated(found)),
            )
            return


def _client_spellings(brief: Brief) -> Iterator[Conflict]:
    client = find_client(brief)
    for alias in client.aliases if client else ():
        if client and is_variant(client.name, alias) and (written := brief.evidence(_FIELD, alias, alias)):
            named = _evidence(client.name, client.quote, client.segment, client.document)
            said = message("intake-rules-client-spelling", first=client.name, second=alias)
            yield Conflict(ConflictKind.SPELLING, said, (named, written))
            return


def _titles(document: Document) -> Iterator[tuple[str, Segment]]:
    for segment in document.segments:
        for match in _QUOTED.finditer(segment.text):
            yield match[1].strip(" .,"), segment
        for match in _TITLED.finditer(segment.text):
            yield match[0], segment


def _is_slip(one: str, two: str) -> bool:
    """Whether two words differ by one letter inside, as a typing slip does and an ending does not."""
    if min(len(one), len(two)) < _SPELT or one[:2] != two[:2] or not (one + two).isalpha():
        return False
    return one[-2:] == two[-2:] and OSA.distance(one, two, score_cutoff=1) == 1


def _misspelt(one: str, two: str) -> tuple[str, str] | None:
    """The two words in which titles of the same length differ by a slip, all other words being equal."""
    first, second = one.casefold().split(), two.casefold().split()
    if len(first) != len(second):
        return None
    unlike = [(a, b) for a, b in zip(first, second, strict=True) if a != b]
    return unlike[0] if len(unlike) == 1 and _is_slip(*unlike[0]) else None


def _spellings(brief: Brief) -> Iterator[Conflict]:
    """Titles that differ by a slip in one word, where one of the two spellings stands only once."""
    seen: dict[str, tuple[str, Segment, Document]] = {}
    words = re.findall(r"[^\W\d_]+", " ".join(s.text for d in brief.documents for s in d.segments).casefold())
    for document in brief.documents:
        for title, segment in _titles(document):
            seen.setdefault(title.casefold(), (title, segment, document))
    by_shape: dict[tuple[int, str], list[str]] = defaultdict(list)
    for key in seen:
        by_shape[(len(key.split()), key[0])].append(key)
    for keys in by_shape.values():
        for one, two in combinations(keys, 2):
            if abs(len(one) - len(two)) > 1 or not (pair := _misspelt(one, two)):
                continue
            if min(words.count(pair[0]), words.count(pair[1])) == 1:
                first, second = seen[one], seen[two]
                said = message("intake-rules-spelling", first=first[0], second=second[0])
                yield Conflict(
                    ConflictKind.SPELLING, said, (_evidence(first[0], *first), _evidence(second[0], *second))
                )


def _segments(brief: Brief) -> Iterator[tuple[Segment, Document]]:
    yield from ((segment, document) for document in brief.documents for segment in document.segments)


def _durations(brief: Brief) -> Iterator[Conflict]:
    clocked: dict[tuple[str, str], tuple[str, Segment, Document]] = {}
    for segment, document in _segments(brief):
        for match in _CLOCKED.finditer(segment.text):
            clocked.setdefault((match["m"], match["s"]), (match[0].strip(), segment, document))
    for segment, document in _segments(brief):
        for match in _FRACTION.finditer(segment.text):
            if one := clocked.get((match["m"], match["s"])):
                said = message("intake-rules-durations", first=one[0], second=match[0])
                yield Conflict(
                    ConflictKind.DURATION,
                    said,
                    (_evidence(one[0], *one), _evidence(match[0], match[0], segment, document)),
                )
                return


def _counted(passages: tuple[Passage, ...]) -> Iterator[tuple[str, int, str, Passage]]:
    measures = _words("measures", ("en",))
    for passage in passages:
        if not passage.of_work or passage.segment.kind is Kind.ROW:
            continue
        for match in _COUNTED.finditer(passage.plain):
            what = match["what"]
            if not measures.search(what):
                number = int(match["n"].replace(",", ""))
                yield what, number, passage.text[match.start() : match.end()], passage


def _volumes(brief: Brief) -> Iterator[Conflict]:
    """The same things counted differently, when the brief counts them in just two places."""
    counts: dict[str, list[tuple[int, str, Passage]]] = defaultdict(list)
    for what, number, quote, passage in _counted(read_passages(brief)):
        counts[what].append((number, quote, passage))
    for mentions in counts.values():
        if len(mentions) == 2 and mentions[0][0] != mentions[1][0] and min(m[0] for m in mentions) > 1:
            (_, first, one), (_, second, two) = mentions
            if one.segment is two.segment:
                continue
            said = message("intake-rules-volumes", first=first, second=second)
            quotes = (
                _evidence(first, first, one.segment, one.document),
                _evidence(second, second, two.segment, two.document),
            )
            yield Conflict(ConflictKind.VOLUME, said, quotes)


def _amount(text: str) -> str:
    return re.sub(r"[^\dkKmM]", "", text)


def _budgets(brief: Brief) -> Iterator[Conflict]:
    found: list[tuple[str, Segment, Document]] = []
    for segment, document in _segments(brief):
        matches = list(_BUDGET.finditer(segment.text))
        if len(matches) == 1 and not _words("staged", reading_languages(document)).search(segment.text):
            found.append((fold(matches[0]["all"]), segment, document))
    for one, two in combinations(found, 2):
        if _amount(one[0]) != _amount(two[0]):
            said = message("intake-rules-budgets", first=one[0], second=two[0])
            yield Conflict(ConflictKind.BUDGET, said, (_evidence(one[0], *one), _evidence(two[0], *two)))
            return


@lru_cache(maxsize=8)
def _conflicts(documents: tuple[Document, ...]) -> tuple[Conflict, ...]:
    brief = Brief(documents)
    dates = find_brief_dates(brief)
    return (
        *_weekdays(dates), *_deadlines(dates), *_launches(dates), *_client_spellings(brief),
        *_spellings(brief), *_durations(brief), *_volumes(brief), *_budgets(brief),
    )  # fmt: skip


def find_conflicts(brief: Brief) -> tuple[Conflict, ...]:
    """The contradictions of a brief, those of its dates first."""
    return _conflicts(brief.documents)
