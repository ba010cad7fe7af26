"""Scoring an opportunity on TROWLS."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.keys import StageKey
from core.messages import Message, listed, message
from core.opportunity import Person, Subject
from core.qualification import Dimension, Score
from core.service.approvals import settle
from core.service.following import redraw
from core.service.recording import record
from core.service.rights import hold
from core.stages.qualification import Output, assess, latest, unset
from core.work import UnitOfWork

Wanted = Mapping[Dimension, tuple[int | None, str | None]]
"""A score and a note for each dimension; None leaves one as it was."""


async def save(work: UnitOfWork, person: Person, number: int, wanted: Wanted, seen: int) -> Subject:
    """Keeps what differs from what the card showed; the result stands once all six are scored.

    `seen` says how many scores had ever been set when the card was drawn: what a form merely sent along
    changes nothing back, and what somebody else has changed since is not overwritten unseen.
    """
    await hold(work, person, number)
    ever = await work.scores.all(number)
    shown, standing = latest(ever[:seen]), latest(ever)
    overtaken: list[Dimension] = []
    for dimension, typed in wanted.items():
        before, now = _pair(shown.get(dimension)), _pair(standing.get(dimension))
        after = tuple(map(_merged, before, now, typed))
        if any(map(_overtakes, before, now, typed)):
            overtaken.append(dimension)
        elif after != now:
            await work.scores.add(number, dimension, *after, by=person.id)
    standing = latest(await work.scores.all(number))
    missing = unset(standing)
    if not missing:
        await _keep(work, person, number, assess(standing))
    await redraw(work, number, StageKey.QUALIFICATION)
    return _here(number, _said(missing, overtaken))


def _pair(score: Score | None) -> tuple[int | None, str]:
    return (score.score, score.note) if score else (None, "")


def _merged(shown: Any, standing: Any, typed: Any) -> Any:
    """What stands afterwards: what was typed, where that is not what the card showed."""
    return standing if typed is None or typed == shown else typed


def _overtakes(shown: Any, standing: Any, typed: Any) -> bool:
    """Whether somebody changed this since the card was drawn, and to something else than was typed."""
    return _merged(shown, standing, typed) != standing and standing not in (shown, typed)


def _said(missing: Sequence[Dimension], overtaken: Sequence[Dimension]) -> Message:
    said = message("scored-partly", dimensions=_listed(missing)) if missing else message("saved")
    return message("refused-overtaken", saved=said, dimensions=_listed(overtaken)) if overtaken else said


async def _keep(work: UnitOfWork, person: Person, number: int, output: Output) -> None:
    """Writes the result, unless it is what stands already, and voids what was asked about another one."""
    if not await record(work, number, StageKey.QUALIFICATION, output, made_from={}, by=person.id):
        return
    await work.opportunities.change(
        number, percentage=output.percentage, recommendation=output.recommendation
    )
    await work.audit.note(person.id, "qualification.save", number, total=output.total, scores=output.scores)
    await settle(work, number)


def _listed(dimensions: Sequence[Dimension]) -> Message | str:
    return listed(message(f"field-{dimension}") for dimension in dimensions)


def _here(number: int, notice: Message) -> Subject:
    return Subject("stage", number, StageKey.QUALIFICATION, detail={"notice": notice})
