"""Gaps in how a brief is built: empty sections, numbers used twice, attachments that are not there."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from core.brief import Brief, Kind
from core.rules.gap import SCOPE, Gap, words_on
from core.rules.kpis import sentences_of
from core.rules.lexicon import LETTER, SPACELESS
from core.rules.sections import Passage, is_numbered

_WORD = re.compile(f"[{LETTER}{SPACELESS}]")
_SECTION = re.compile(r"(?:section\s|§\s?)?(\d{1,2}(?:\.\d{1,2})*)[.):]?\s\S", re.IGNORECASE)
_WORDS = 6


def empty_sections(passages: Sequence[Passage]) -> Iterator[Gap]:
    """Headings of the work with nothing below them before the next of the same level."""
    for passage, following in zip(passages, [*passages[1:], None], strict=False):
        if (
            passage.segment.kind is not Kind.HEADING
            or passage.role not in SCOPE
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


def twice_numbered(passages: Sequence[Passage]) -> Iterator[Gap]:
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


def unattached(brief: Brief, passages: Sequence[Passage]) -> Iterator[Gap]:
    """What a brief of one file announces as attached and does not hold."""
    if len(brief.documents) > 1 or any(_attached("parts", one).match(one.plain) for one in passages):
        return
    for passage in passages:
        for sentence in sentences_of(passage):
            found = _attached("words", passage).search(sentence)
            if found and passage.role not in ("submission", "contents", "qualifications"):
                quote = _beside(sentence, found.start(), found.end())
                yield Gap("attachment", quote, quote, passage)


def _attached(kind: str, passage: Passage) -> re.Pattern[str]:
    return words_on("attached", kind, passage.languages)


def _beside(text: str, start: int, end: int) -> str:
    """The few words on either side of a finding."""
    before, after = text[:start].split(" "), text[end:].split(" ")
    return (" ".join(before[-_WORDS:]) + text[start:end] + " ".join(after[: _WORDS // 2])).strip(" ,;:.")
