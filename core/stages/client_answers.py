"""Stage 5: what the client answered, question by question."""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel, Field

from core.opportunity import Clarification, ClarificationStatus
from core.stage import Facet, Stage


class Answer(BaseModel):
    """One question and how it stands."""

    id: str
    category: str
    question: str
    status: ClarificationStatus
    answer: str | None = None
    file: str | None = None
    """The returned file that the answer was read in, and the place in it; None for one typed on a card."""
    place: str | None = None
    by: str | None = None
    """Who typed or confirmed it."""


class Output(BaseModel):
    """How the questions stand; the first four are counts."""

    answered: int = 0
    dismissed: int = 0
    pending: int = 0
    conflicts: int = 0
    """Questions on which returned answers contradict each other or what is known, left undecided so far."""
    undecided: list[str] = Field(default_factory=list)
    """The ids of those questions."""
    answers: list[Answer] = Field(default_factory=list)


def left_undecided(
    before: Mapping[str, Any], asked: Sequence[Clarification], newly: Sequence[str], decided: Sequence[str]
) -> list[str]:
    """The questions whose returned answers still wait for somebody to choose between them."""
    open_before = [one for one in before.get("undecided", ()) if one not in decided]
    waiting = {one.id for one in asked if one.status is not ClarificationStatus.DISMISSED}
    return [one for one in dict.fromkeys((*open_before, *newly)) if one in waiting]


def take_stock(asked: Sequence[Clarification], undecided: Sequence[str]) -> Output:
    """What the stage's artifact says of the questions as they stand."""
    counts = {status: sum(one.status is status for one in asked) for status in ClarificationStatus}
    return Output(
        answered=counts[ClarificationStatus.ANSWERED],
        dismissed=counts[ClarificationStatus.DISMISSED],
        pending=counts[ClarificationStatus.PENDING],
        conflicts=len(undecided),
        undecided=list(undecided),
        answers=[_standing(one) for one in asked],
    )


def _standing(one: Clarification) -> Answer:
    """The question with its answer, and where that came from, while it counts as answered."""
    known = Answer(id=one.id, category=one.category, question=one.question, status=one.status)
    if one.status is not ClarificationStatus.ANSWERED:
        return known
    file, place = (one.source.file, one.source.place) if one.source else (None, None)
    return known.model_copy(
        update={"answer": one.answer, "file": file, "place": place, "by": one.answered_by}
    )


def facets(output: Mapping[str, Any]) -> Mapping[str, Facet]:
    """What later stages depend on: the answers that count."""
    counting = [one for one in output.get("answers", ()) if one.get("answer")]
    return {"answers": {one["id"]: (one["question"], one["answer"]) for one in counting}}


STAGE = Stage(Output, facets=facets)
