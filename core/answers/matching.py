"""From what came back to what is proposed: each entry to its question, and nothing dropped in silence."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from core.answers.columns import OURS, Column
from core.answers.entries import answering, entries, heading_of, told_by
from core.answers.known import ALIKE, UNLIKE, Known, Match, alike
from core.answers.labels import LABEL, after, number_in, words_of
from core.answers.ours import is_priority, is_sentence_of_ours, is_word_of_ours
from core.answers.returned import (
    Basis,
    Offered,
    Proposal,
    Proposed,
    Returned,
    Row,
    Sent,
    Standing,
    Unplaced,
)
from core.brief import fold
from core.messages import Message, message
from core.opportunity import Clarification, ClarificationStatus

NAMED = 8
"""Questions that a remark names; of the others it gives the number."""
LISTED = 100
"""Unplaced texts that stand on their own; more of them come together, so that a person can still look."""
_SHORT = 60
_ENOUGH = 2
_SHARE = 3
_BASES = tuple(Basis)


def propose(returned: Returned, asked: Sequence[Clarification], sent: Sequence[Sent]) -> Proposal:
    """What is proposed to be made of a returned file or text, for a person to see before anything is kept."""
    return _Matching(returned, Known(asked, sent)).proposal()


def together(copies: Sequence[Returned]) -> Returned:
    """Several people's copies as one, so that where they contradict each other it shows."""
    packs = (one.pack for one in copies if one.pack)
    return Returned(
        tuple(row for one in copies for row in one.rows),
        next(packs, None),
        tuple(offered for one in copies for offered in one.loose),
        tuple(dict.fromkeys(remark for one in copies for remark in one.remarks)),
    )


def looks_returned(returned: Returned, asked: Sequence[Clarification]) -> bool:
    """Whether this is a pack that came back, or another file with enough of its questions in it."""
    known = Known(asked, ())
    if returned.pack is not None or any(
        row.id is not None and row.id in known.asked for row in returned.rows
    ):
        return True
    found = {one.id for row in returned.rows for text in _texts(row) if (one := known.worded(text))}
    return len(found) >= _ENOUGH and _SHARE * len(found) >= len(known.asked)


def _texts(row: Row) -> Iterable[str]:
    return (row.question, *(offered.answer for offered in row.misplaced), row.answer)


@dataclass(frozen=True, slots=True)
class _Offer:
    offered: Offered
    basis: Basis


@dataclass(slots=True)
class _Matching:
    """One run over everything that came back."""

    returned: Returned
    known: Known
    offers: dict[str, list[_Offer]] = field(default_factory=dict[str, list[_Offer]])
    """By question; an empty list for one that came back without an answer."""
    unplaced: list[Unplaced] = field(default_factory=list[Unplaced])
    noticed: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """What a remark must say, and of which questions."""
    numbers: dict[int, Clarification] = field(default_factory=dict[int, Clarification])
    """What `Q7` means within an answer."""
    moved: bool = False
    """Whether an id stands beside the words of another question: then ids tell nothing by themselves."""

    def proposal(self) -> Proposal:
        rows = entries(self.returned.rows, self.known)
        self.moved = any(self._is_moved(row) for row in rows)
        matches = [self._match(row) for row in rows]
        self._count(rows, matches)
        for row, match in zip(rows, matches, strict=True):
            if match:
                self._take(row, match)
            else:
                self._set_aside(row)
        outside = message("answers-loose" if self.returned.rows else "answers-unnumbered")
        self._leave((one for one in self.returned.loose if not self.known.is_own(one.answer)), outside)
        answers = tuple(self._proposed(id, offers) for id, offers in self.offers.items() if offers)
        blank = sum(not offers for offers in self.offers.values())
        return Proposal(answers, _gathered(self.unplaced), blank, (*self.returned.remarks, *self._remarks()))

    def _is_moved(self, row: Row) -> bool:
        named, worded = self.known.asked.get(row.id or ""), self.known.worded(row.question)
        return named is not None and worded is not None and named is not worded

    def _match(self, row: Row) -> Match | None:
        known, worded = self.known, self.known.worded(row.question)
        id = row.id or ""
        named = known.asked.get(id)
        if named and self._agrees(row, named, worded):
            return Match(named, Basis.ID)
        if worded:
            if named:
                self._notice("answers-ids-moved", worded, row.number)
            return Match(worded, Basis.TEXT)
        sent = None if self.moved else known.sent.get(id)
        if sent and (again := known.worded(sent.question)):
            return Match(again, Basis.TEXT)
        numbered = known.numbered(row.number)
        if numbered and (not row.question or known.likeness(row.question, numbered) >= UNLIKE):
            return Match(numbered, Basis.NUMBER)
        if known.is_gone(None if self.moved else id, row.question, row.number):
            return None
        close = known.closest(row.question)
        return Match(close, Basis.LIKENESS) if close else None

    def _agrees(self, row: Row, named: Clarification, worded: Clarification | None) -> bool:
        """Whether the words beside an id do not clearly belong to another question."""
        if worded:
            return worded is named
        if not row.question:
            return not self.moved
        if self.known.likeness(row.question, named) >= UNLIKE:
            return True
        return not self.moved and self.known.closest(row.question) is None

    def _count(self, rows: Sequence[Row], matches: Sequence[Match | None]) -> None:
        for row, match in zip(rows, matches, strict=True):
            if match and row.number is not None:
                self.numbers.setdefault(row.number, match.asked)
        for number in self.known.numbers:
            if asked := self.known.numbered(number):
                self.numbers[number] = asked

    def _take(self, row: Row, match: Match) -> None:
        """Offers what an entry holds to its question."""
        asked = match.asked
        self.offers.setdefault(asked.id, [])
        extras = list(self._typed(row, asked))
        answer = Offered(row.answer, row.place, row.file)
        if not row.answer.strip():
            found = answering(extras)
            if found:
                answer = replace(found[0], answer="\n".join(one.answer for one in found))
                extras = [one for one in extras if one not in found]
                self._notice("answers-elsewhere", asked, row.number)
        if answer.answer.strip():
            parts = self._split(answer, asked)
            if len(parts) > 1:
                self._notice("answers-split", asked, row.number)
            for one, part in parts:
                self.offers.setdefault(one.id, []).append(
                    _Offer(part, match.basis if one is asked else Basis.NUMBER)
                )
        self._leave_together(extras, message("answers-beside", question=self._label(asked, row.number)))

    def _typed(self, row: Row, asked: Clarification) -> Iterable[Offered]:
        """What somebody typed beside the place for the answer, behind our own words included."""
        tail = after(row.question, words_of(asked.question))
        if tail:
            yield Offered(tail, row.place, row.file)
        elif self._is_typed_over(row, asked):
            yield Offered(row.question, row.place, row.file)
        for one in row.misplaced:
            ours = (words_of(asked.rationale), words_of(asked.question))
            if tail := next(filter(None, (after(one.answer, words) for words in ours)), ""):
                yield replace(one, answer=tail)
            elif not self._is_ours(one, asked):
                yield one

    def _is_typed_over(self, row: Row, asked: Clarification) -> bool:
        """Whether an answer stands where the question stood."""
        text = row.question.strip()
        if not text or row.answer.strip() or text.endswith(("?", "？")) or asked.id not in self.known.sent:
            return False
        return self.known.likeness(text, asked) < UNLIKE

    def _split(self, answer: Offered, asked: Clarification) -> list[tuple[Clarification, Offered]]:
        """The answers to several questions that one cell holds, where it says so; else the whole."""
        labels = [found for found in LABEL.finditer(answer.answer) if int(found[1]) in self.numbers]
        if all(self.numbers[int(found[1])] is asked for found in labels):
            return [(asked, answer)]
        ends = [*(found.start() for found in labels[1:]), len(answer.answer)]
        parts = [(asked, answer.answer[: labels[0].start()])]
        for found, end in zip(labels, ends, strict=True):
            parts.append((self.numbers[int(found[1])], answer.answer[found.end() : end]))
        return [(one, replace(answer, answer=text.strip())) for one, text in parts if text.strip()]

    def _is_ours(self, offered: Offered, asked: Clarification) -> bool:
        """Whether the text of a cell is what the pack wrote there itself."""
        text, column, named = offered.answer, told_by(offered), bool(heading_of(offered))
        own = {words_of(one) for one in (asked.question, asked.category, asked.rationale)} - {""}
        if not text.strip() or words_of(text) in own:
            return True
        if named and column not in OURS and column is not Column.QUESTION:
            return False
        if self.known.is_own(text) or is_sentence_of_ours(text) or is_priority(text):
            return True
        if column is Column.NUMBER:
            return number_in(text) is not None
        if column is Column.CATEGORY:
            return alike(text, asked.category) or is_word_of_ours(text)
        if column is Column.RATIONALE or not named:
            least = UNLIKE if named else ALIKE
            return alike(text, asked.rationale, least) or _is_part(text, asked.rationale)
        return column is Column.QUESTION and self.known.likeness(text, asked) >= UNLIKE

    def _set_aside(self, row: Row) -> None:
        """Keeps what belongs to no question for a person to place."""
        typed = [Offered(row.answer, row.place)] if row.answer.strip() else []
        gone = self.known.is_gone(None if self.moved else row.id, row.question, row.number)
        typed += [one for one in row.misplaced if one.answer.strip() and not self._was_ours(one, gone)]
        if gone:
            self._leave_together(typed, message("answers-no-longer-asked", question=self._gone_label(row)))
        elif typed and row.question:
            self._leave_together(typed, message("answers-unknown-question", question=row.question))
        elif typed:
            self._leave_together(typed, message("answers-no-question"))
        elif row.question.strip() and row.id is None and not self.known.is_own(row.question):
            self._leave_together([Offered(row.question, row.place)], message("answers-no-question"))

    def _was_ours(self, offered: Offered, gone: bool) -> bool:
        """Whether the pack wrote a text beside a question that is asked no longer, or one it never asked."""
        column = told_by(offered)
        if column is Column.NUMBER:
            return number_in(offered.answer) is not None
        if column is Column.PRIORITY:
            return is_priority(offered.answer)
        return self.known.is_own(offered.answer) or (gone and column in OURS)

    def _gone_label(self, row: Row) -> str:
        sent = self.known.sent.get(row.id or "") or self.known.numbers.get(row.number or 0)
        return _shortened(row.question or (sent.question if sent else ""))

    def _leave(self, offered: Iterable[Offered], why: Message) -> None:
        self.unplaced.extend(Unplaced(one.answer, one.place, why) for one in offered if one.answer.strip())

    def _leave_together(self, offered: Sequence[Offered], why: Message) -> None:
        """Keeps what one entry holds as one text."""
        if offered:
            self._leave([replace(offered[0], answer="\n".join(one.answer for one in offered))], why)

    def _proposed(self, id: str, offers: Sequence[_Offer]) -> Proposed:
        asked = self.known.asked[id]
        if asked.status is ClarificationStatus.DISMISSED:
            self._notice("answers-dismissed", asked, None)
        different = dict[str, Offered]()
        for one in offers:
            different.setdefault(fold(one.offered.answer), one.offered)
        basis = max((one.basis for one in offers), key=_BASES.index)
        standing = _standing(tuple(different.values()), asked.answer)
        return Proposed(id, asked.question, tuple(different.values()), standing, basis, asked.answer)

    def _notice(self, key: str, asked: Clarification, number: int | None) -> None:
        self.noticed.setdefault(key, []).append(self._label(asked, number))

    def _label(self, asked: Clarification, number: int | None) -> str:
        """A question as people refer to it: by the pack's number, else by its words."""
        number = self.known.number_of.get(asked.id, number)
        return f"Q{number}" if number is not None else f"“{_shortened(asked.question)}”"

    def _remarks(self) -> Iterable[Message]:
        for key, labels in self.noticed.items():
            labels = list(dict.fromkeys(labels))
            named = ", ".join(labels[:NAMED])
            yield message(key, count=len(labels), questions=named, more=max(0, len(labels) - NAMED))


def _standing(offers: Sequence[Offered], current: str | None) -> Standing:
    if len(offers) > 1:
        return Standing.CONTRADICTS
    if not current or not current.strip():
        return Standing.NEW
    return Standing.SAME if fold(offers[0].answer) == fold(current) else Standing.DIFFERS


def _gathered(unplaced: Sequence[Unplaced]) -> tuple[Unplaced, ...]:
    """The texts, those beyond the first many joined by why they were not placed."""
    rest = dict[str, list[Unplaced]]()
    for one in unplaced[LISTED:]:
        rest.setdefault(one.why.key, []).append(one)
    joined = [
        Unplaced(
            "\n".join(one.text for one in together),
            together[0].place,
            message("answers-many", count=len(together)),
        )
        for together in rest.values()
    ]
    return (*unplaced[:LISTED], *joined)


def _is_part(text: str, ours: str) -> bool:
    """Whether a text is a line of ours, long enough to be nobody else's."""
    words = words_of(text)
    return len(words.split()) > 2 and words in words_of(ours)


def _shortened(text: str) -> str:
    text = fold(text)
    return text if len(text) <= _SHORT else text[: _SHORT - 1] + "…"
