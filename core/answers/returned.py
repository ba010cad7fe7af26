"""What came back from a client, and what is proposed to be made of it; nothing here changes an answer."""

from dataclasses import dataclass, field
from enum import StrEnum

from core.brief import Place
from core.messages import Message


@dataclass(frozen=True, slots=True)
class Offered:
    """One answer as it stands in what came back."""

    answer: str
    """As typed: formulas and links as their text."""
    place: Place
    file: str = ""
    """The file's name; empty for pasted text."""


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of what came back: a row of a workbook, a question of a document, a stretch of text."""

    place: Place
    id: str | None = None
    """The hidden id, where it survived."""
    number: int | None = None
    """The question's number, where one stands there."""
    question: str = ""
    """The question as it stands there, perhaps edited; empty where only an answer stands."""
    answer: str = ""
    misplaced: tuple[Offered, ...] = ()
    """What somebody typed elsewhere in the same entry: in the wrong column, beside the slot."""
    file: str = ""
    """The file's name; empty for pasted text."""


@dataclass(frozen=True, slots=True)
class Returned:
    """A returned file or pasted text as it was read, before anything is matched."""

    rows: tuple[Row, ...]
    pack: str | None = None
    """The hidden id of the pack, where it survived."""
    loose: tuple[Offered, ...] = ()
    """Text that belongs to no entry: notes under the table, another sheet."""
    remarks: tuple[Message, ...] = ()
    """What a person must know: rows left out, macros not run."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A question as a pack sent it."""

    number: int
    id: str
    question: str


class Standing(StrEnum):
    """How a proposed answer stands to what is known."""

    NEW = "new"
    SAME = "same"
    """Word for word what is known already."""
    DIFFERS = "differs"
    """Another answer is known already."""
    CONTRADICTS = "contradicts"
    """What came back gives several answers to one question."""


class Basis(StrEnum):
    """By what an entry was matched with a question; the earlier the surer."""

    ID = "id"
    TEXT = "text"
    NUMBER = "number"
    LIKENESS = "likeness"
    """The words are close, not the same."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """What is proposed as the answer to one question."""

    clarification: str
    question: str
    """As we ask it."""
    offers: tuple[Offered, ...]
    """One; several where they contradict each other."""
    standing: Standing
    basis: Basis
    current: str | None = None
    """The answer that is known already."""


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Text that fits no question, kept for a person to place."""

    text: str
    place: Place
    why: Message


@dataclass(frozen=True, slots=True)
class Proposal:
    """What was understood, what could not be placed, and what a person must know."""

    answers: tuple[Proposed, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    blank: int = 0
    """Questions of the pack that came back without an answer."""
    remarks: tuple[Message, ...] = field(default=())
