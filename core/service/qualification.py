"""Scoring an opportunity on TROWLS."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from core.keys import StageKey
from core.messages import Message, message
from core.opportunity import Person, Subject
from core.qualification import Dimension, Score
from core.service.approvals import settle
from core.service.following import redraw
from core.service.rights import hold
from core.stages.qualification import Output, assess, latest, unset
from core.work import UnitOfWork

Wanted = Mapping[Dimension, tuple[int | None, str | None]]
"""A score and a note for each dimension; None leaves one as it was."""


async def save(work: UnitOfWork, person: Person, number: int, wanted: Wanted, seen: int) -> Subject:
    """Keeps the scores that differ from what the card showed; the result stands once all six are set.

    `seen` says how many scores had ever been set when the card was drawn, so that a score that somebody
    else has changed since is not changed back by a form that was merely sent along.
    """
    await hold(work, person, number)
    ever = await work.scores.all(number)
    shown = latest(ever[:seen])
    for dimension, (score, note) in wanted.items():
        if changed := _changed(shown.get(dimension), score, note):
            await work.scores.add(number, dimension, *changed, by=person.id)
    standing = latest(await work.scores.all(number))
    if missing := unset(standing):
        return _here(number, message("scored-partly", dimensions=_listed(missing)))
    await _keep(work, person, number, assess(standing))
    return _here(number, message("saved"))


def _changed(shown: Score | None, score: int | None, note: str | None) -> tuple[int, str] | None:
    """The score and note to write down; None where neither is new or there is no score yet."""
    before, said = (shown.score, shown.note) if shown else (None, "")
    after = before if score is None else score
    noted = said if note is None else note
    return (after, noted) if after is not None and (after, noted) != (before, said) else None


async def _keep(work: UnitOfWork, person: Person, number: int, output: Output) -> None:
    """Writes the result, unless it is what stands already, and voids what was asked about another one."""
    made = output.model_dump(mode="json")
    before = await work.artifacts.latest(number, StageKey.QUALIFICATION)
    if before and before.output == made:
        return
    await work.artifacts.add(
        number,
        StageKey.QUALIFICATION,
        run=None,
        output=made,
        evidence=[],
        remarks=[],
        made_from={},
        drafted_by="people",
        cost=Decimal(0),
        seconds=0.0,
        by=person.id,
    )
    await work.opportunities.change(
        number, percentage=output.percentage, recommendation=output.recommendation
    )
    await work.audit.note(person.id, "qualification.save", number, total=output.total, scores=made["scores"])
    await settle(work, number)
    await redraw(work, number, StageKey.QUALIFICATION)


def _listed(dimensions: Sequence[Dimension]) -> Message:
    said = message(f"field-{dimensions[0]}")
    for dimension in dimensions[1:]:
        said = message("listed", before=said, after=message(f"field-{dimension}"))
    return said


def _here(number: int, notice: Message) -> Subject:
    return Subject("stage", number, StageKey.QUALIFICATION, detail={"notice": notice})
