"""What changed since a request was made, read out of the versions it was made about."""

from collections.abc import Mapping

from core.approval import Approval, ApprovalState
from core.difference import differences
from core.gate import STAGE, change, changed, concern, stage_in
from core.keys import StageKey
from core.messages import Message, message
from core.pipeline import title
from core.service.gates import Gate
from core.views import Since
from core.work import UnitOfWork

MOST = 300
"""Changes that are told in all."""


async def told(work: UnitOfWork, gate: Gate, asked: Approval) -> tuple[Message, ...]:
    """What changed between what a role was asked to approve and what stands now, item by item."""
    now = concern(asked.role, gate.subject)
    return await between(work, asked.opportunity, asked.subject, now)


async def between(
    work: UnitOfWork, number: int, before: Mapping[str, str], now: Mapping[str, str]
) -> tuple[Message, ...]:
    """What changed between two subjects: totals, facts, then each stage item by item."""
    said: list[Message] = []
    for name in changed(before, now):
        then, since, stage = before.get(name, ""), now.get(name, ""), stage_in(name)
        if stage and name.startswith(STAGE):
            said += await _stage(work, number, stage, then, since)
        else:
            said.append(change(name, then, since))
    return tuple(said[:MOST])


async def _stage(
    work: UnitOfWork, number: int, stage: StageKey, before: str, now: str
) -> tuple[Message, ...]:
    """What changed in a stage between the contents of two of its versions."""
    if not before:
        return (message("changed-stage-new", stage=title(stage)),)
    then, since = [await work.artifacts.saying(number, stage, content) for content in (before, now)]
    items = differences(stage, then.output, since.output) if then and since else ()
    return (
        (message("changed-stage-items", stage=title(stage)), *items)
        if items
        else (message("changed-stage", stage=title(stage)),)
    )


async def since(work: UnitOfWork, gate: Gate, asked: Approval) -> Since | None:
    """What an open request differs in from what its role approved or was asked about last."""
    if asked.state is not ApprovalState.OPEN:
        return None
    earlier = [one for one in gate.ever if one.role is asked.role and one.id != asked.id]
    approved = [one for one in earlier if one.state is ApprovalState.APPROVED]
    base = (approved or earlier)[-1:]
    if not base:
        return None
    return Since(base[0], await between(work, asked.opportunity, base[0].subject, asked.subject))
