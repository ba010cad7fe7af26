"""Targets and service times a brief sets: measures with numbers, turnarounds with days."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from core.brief import Kind
from core.rules.lexicon import alternatives, data, pattern, terms_in
from core.rules.mentions import Mention
from core.rules.sections import Passage

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^a-z])|(?<=[。！？])|(?<=;)\s")
_FIGURE = re.compile(
    r"(?<![\d.,])\d[\d.,]{0,12}\s?(?:%|percent|Prozent|pour ?cent|por ciento|x\b|[kKmM]\b|million|Mio)"
    r"|[~$€£¥]\s?\d"
)
_NUMBER = re.compile(r"(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d[\d.,]{1,12}(?!\d|\s?(?:st|nd|rd|th)\b)")
_LENGTH = 150
_CLAUSE = re.compile(r"[,;:(]\s|\s[-–—]\s")
_MOST = 15
_NUMBER_WORDS = (
    "one|two|three|four|five|six|seven|ten|zwei|drei|fünf|deux|trois|dos|tres|cinco|due|tre|dois|três"
)


@cache
def _words(kind: str, languages: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(terms_in(data("kpis")[kind], languages))


@cache
def _length_of_time(languages: tuple[str, ...]) -> re.Pattern[str]:
    units = alternatives(terms_in(data("kpis")["unit"], languages))
    number = rf"(?<!\d)(?:\d{{1,4}}|{_NUMBER_WORDS})(?:\s?[-–]\s?\d{{1,4}})?(?:\s?\(\d{{1,4}}\))?"
    return re.compile(rf"{number}[\s-]?(?:business |working |calendar )?{units}", re.IGNORECASE)


def sentences_of(passage: Passage) -> Iterator[str]:
    """The passage's sentences, as written, without the passage's own label."""
    if passage.is_code:
        return
    for sentence in _SENTENCE.split(passage.text[passage.body :]):
        if sentence and sentence.strip():
            yield sentence.strip()


def _is_target(sentence: str, passage: Passage) -> bool:
    measured = _words("measure", passage.languages).search(sentence)
    aimed = passage.role in ("objectives", "kpis") and _words("aim", passage.languages).search(sentence)
    figure = _FIGURE.search(sentence)
    return bool((measured and (figure or _NUMBER.search(sentence))) or (aimed and figure))


def _is_service_time(sentence: str, passage: Passage) -> bool:
    return bool(
        _length_of_time(passage.languages).search(sentence)
        and _words("service", passage.languages).search(sentence)
    )


def _in_passage(passage: Passage) -> Iterator[Mention]:
    if passage.role == "kpis" and passage.segment.kind in (Kind.ITEM, Kind.ROW):
        if passage.segment.header or passage.segment.kind is Kind.ITEM:
            yield Mention(_cut(passage.text), _cut(passage.text), passage)
        return
    for sentence in sentences_of(passage):
        if _is_target(sentence, passage) or _is_service_time(sentence, passage):
            yield Mention(_cut(sentence), _cut(sentence), passage)


def _cut(text: str) -> str:
    """The text; of a long one the clause around its first figure, ended at a word."""
    if len(text) <= _LENGTH:
        return text
    figure = _FIGURE.search(text) or _NUMBER.search(text)
    at = figure.start() if figure else 0
    starts = [mark.end() for mark in _CLAUSE.finditer(text, 0, at) if at - mark.end() <= _LENGTH // 2]
    start = starts[0] if starts else text.rfind(" ", 0, max(0, at - _LENGTH // 2)) + 1
    part = text[start : start + _LENGTH]
    return part if start + _LENGTH >= len(text) else part.rsplit(" ", 1)[0].rstrip(" ,;:")


def find_kpis(passages: Sequence[Passage]) -> tuple[Mention, ...]:
    """Measures, targets and service times, as written, each once."""
    found = (
        mention
        for passage in passages
        if passage.of_work and passage.role not in ("budget", "concept", "background", "technology")
        for mention in _in_passage(passage)
    )
    return tuple({mention.value: mention for mention in found}.values())[:_MOST]
