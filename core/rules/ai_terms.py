"""What a brief says against AI in the work itself: that it is forbidden, or waits for consent."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from core.brief import Brief, Segment
from core.rules.lexicon import alternatives, data, pattern

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^a-z])|(?<=[。！？؟;])|\n")
_CLAUSE = re.compile(r"[,;:]\s|\s[-–—]\s|[、，]")
_LONGEST = 400
"""Characters of a sentence that are read, and quoted, around the word for AI."""
_NEAR = 60
"""Characters before the word for AI in which a `no` still speaks of it."""


class Ruling(StrEnum):
    """What a client lets an agency do with AI."""

    OPEN = "open"
    """Nothing is said against it."""
    CONSENT = "consent"
    """Only with the client's consent."""
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True)
class AiTerms:
    """The client's terms on AI, in the words that set them."""

    ruling: Ruling
    quote: str = ""


OPEN = AiTerms(Ruling.OPEN)


@cache
def _words(kind: str) -> re.Pattern[str]:
    return pattern(data("ai_terms")[kind]["all"])


@cache
def _without() -> re.Pattern[str]:
    """A `no` that speaks of what follows: `no`, `without any use of`."""
    terms, between = (alternatives(data("ai_terms")[kind]["all"]) for kind in ("without", "between"))
    return re.compile(rf"{terms}\s?(?:{between}\s?){{0,3}}$", re.IGNORECASE)


def find_ai_terms(brief: Brief) -> AiTerms:
    """The strictest of what the brief says on AI, the earliest of equals."""
    consent = OPEN
    for document in brief.documents:
        for segment in document.segments:
            for sentence in _sentences(segment):
                ruling = ruling_of(sentence)
                if ruling is Ruling.FORBIDDEN:
                    return AiTerms(ruling, sentence)
                if ruling is Ruling.CONSENT and consent is OPEN:
                    consent = AiTerms(ruling, sentence)
    return consent


def ruling_of(sentence: str) -> Ruling:
    """What one sentence rules on AI in the work; clauses about something else are passed over."""
    clauses = (clause for clause in _CLAUSE.split(sentence) if not _words("elsewhere").search(clause))
    said = ", ".join(clauses)
    named = _words("ai").search(said)
    if not named:
        return Ruling.OPEN
    if _words("consent").search(said) and _words("condition").search(said):
        return Ruling.CONSENT
    if _without().search(said[max(0, named.start() - _NEAR) : named.start()]):
        return Ruling.FORBIDDEN
    if _words("forbids").search(said) and _words("used").search(said):
        return Ruling.FORBIDDEN
    return Ruling.OPEN


def _sentences(segment: Segment) -> Iterator[str]:
    """The sentences that name AI, as written; of a very long one the part around the word."""
    if not _words("ai").search(segment.text):
        return
    for sentence in _SENTENCE.split(segment.text):
        if named := _words("ai").search(sentence):
            start = max(0, named.start() - _LONGEST // 2)
            yield sentence[start : start + _LONGEST].strip()
