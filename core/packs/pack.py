"""What a Q&A pack holds, before it becomes a workbook or a document."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from core.opportunity import Clarification, ClarificationStatus, Priority

ORDER = tuple(Priority)
"""Red first, as SPEC's stage 4 sorts."""


@dataclass(frozen=True, slots=True)
class Branding:
    """How an agency's documents look."""

    agency: str = ""
    """Its name as clients know it; empty leaves it out."""
    colour: str = "#1F3A5F"
    """Of headings and header rows, as #RRGGBB."""
    contact: str = ""
    """Whom to send the answers to: a name, an address, both; empty leaves it out."""


@dataclass(frozen=True, slots=True)
class PackQuestion:
    """One question as the pack asks it."""

    number: int
    """Counted through the pack from 1, as people refer to it: Q7."""
    id: str
    """The clarification's id: hidden in the files, the same in every pack."""
    category: str
    question: str
    rationale: str
    priority: Priority
    answer: str | None = None
    """What is known already, filled in for the client to check."""


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything that stands in the workbook and in the document."""

    id: str
    """Hidden in both files, so that a returned one is recognised whatever it is called then."""
    opportunity: int
    name: str
    """The opportunity's."""
    client: str | None
    version: int
    made_on: date
    deadline: date | None
    """When the proposal is due, where that is known: answers are needed before it."""
    branding: Branding
    questions: tuple[PackQuestion, ...]


def questions(asked: Iterable[Clarification]) -> tuple[PackQuestion, ...]:
    """The questions of a pack: red, amber, green, then by category; those dismissed stay at home."""
    kept = [one for one in asked if one.status is not ClarificationStatus.DISMISSED]
    kept.sort(key=lambda one: (ORDER.index(one.priority), one.category.casefold()))
    return tuple(
        PackQuestion(number, one.id, one.category, one.question, one.rationale, one.priority, one.answer)
        for number, one in enumerate(kept, start=1)
    )
