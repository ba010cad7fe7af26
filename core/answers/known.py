"""The questions that an answer may belong to, found by id, by words, by number and by likeness."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from core.answers.labels import words_of
from core.answers.returned import Basis, Sent
from core.opportunity import Clarification

ALIKE = 84.0
"""Per cent of likeness from which words are the same question: a word or two changed in a sentence."""
APART = 8.0
"""By how much the closest question must lead the next one."""
UNLIKE = 60.0
"""Per cent below which words are clearly another question."""
LOOKED_UP = 10_000
"""Texts whose likeness is looked up: a pasted export must not hold up those who wait for an answer."""
_WORDS = 12
"""Letters that must be there to compare: short texts are like anything."""
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Match:
    """The question that an entry belongs to."""

    asked: Clarification
    basis: Basis


class Known:
    """What is asked now and what was sent, looked up in every way an answer can point to it."""

    def __init__(self, asked: Sequence[Clarification], sent: Sequence[Sent]) -> None:
        self.asked = {one.id: one for one in asked}
        self.sent = {one.id: one for one in sent}
        self.numbers = {one.number: one for one in sent}
        self.number_of = {one.id: one.number for one in sent}
        self._worded = _unambiguous((words_of(one.question), one) for one in asked)
        self._worded[""] = None  # no words are nobody's question
        for one in sent:
            if now := self.asked.get(one.id) or self._worded.get(words_of(one.question)):
                self._worded.setdefault(words_of(one.question), now)
        self._looked_up = 0
        self._gone = {words_of(one.question) for one in sent} - set(self._worded)
        self._own = self._gone | {
            words_of(text) for one in asked for text in (one.question, one.category, one.rationale)
        } - {""}

    def worded(self, question: str) -> Clarification | None:
        """The one question with these words."""
        return self._worded.get(words_of(question))

    def numbered(self, number: int | None) -> Clarification | None:
        """What the pack asked under a number, where it is still asked."""
        sent = self.numbers.get(number) if number is not None else None
        return self.asked.get(sent.id) or self.worded(sent.question) if sent else None

    def closest(self, question: str) -> Clarification | None:
        """The question whose words are close to these, where no other comes near."""
        words = words_of(question)
        if len(words) < _WORDS or self._looked_up >= LOOKED_UP:
            return None
        self._looked_up += 1
        near = process.extract(
            words, list(self._worded), scorer=fuzz.ratio, score_cutoff=ALIKE - APART, limit=len(self._worded)
        )
        if not near or near[0][1] < ALIKE or _numbers(near[0][0]) != _numbers(words):
            return None
        best = self._worded[near[0][0]]
        second = next((score for text, score, _ in near if self._worded[text] is not best), 0)
        return best if best and near[0][1] - second >= APART else None

    def likeness(self, question: str, asked: Clarification) -> float:
        """How close words are to a question as it is asked or as it was sent, in per cent."""
        sent, words = self.sent.get(asked.id), words_of(question)
        wordings = {asked.question, sent.question if sent else asked.question}
        return max(fuzz.ratio(words, words_of(wording)) for wording in wordings)

    def is_gone(self, id: str | None, question: str, number: int | None) -> bool:
        """Whether a pack asked this, and it is asked no longer."""
        if (id in self.sent and id not in self.asked) or words_of(question) in self._gone:
            return True
        sent = self.numbers.get(number) if number is not None else None
        if sent is None or sent.id in self.asked:
            return False
        return not question or alike(question, sent.question)

    def is_own(self, text: str) -> bool:
        """Whether a text is one that we wrote: a question, a reason to ask, a category."""
        return words_of(text) in self._own


def alike(text: str, other: str, least: float = UNLIKE) -> bool:
    """Whether two texts could be the same one, edited."""
    return fuzz.ratio(words_of(text), words_of(other)) >= least


def _unambiguous(worded: Iterable[tuple[str, Clarification]]) -> dict[str, Clarification | None]:
    found = dict[str, Clarification | None]()
    for words, one in worded:
        found[words] = None if words in found else one
    return found


def _numbers(words: str) -> list[str]:
    return sorted(_DIGITS.findall(words))
