"""A gate as a viewer sees it: who was asked, how it reached them, what is missing."""

from collections.abc import Sequence

from core.approval import APPROVERS, Approval, ApprovalState, Delivery
from core.gate import current, outdated
from core.keys import StageKey
from core.messages import Message, message
from core.opportunity import Opportunity, Person, Right
from core.service.approvals import subject_of, why_closed
from core.views import GateView, RequestLine
from core.work import UnitOfWork


async def show_gate(
    work: UnitOfWork, opportunity: Opportunity, stage: StageKey, person: Person | None
) -> GateView:
    """The requests at a gate; `person` is None for a card that everyone sees, which offers no decision."""
    ever = await work.approvals.all(opportunity.number, stage)
    standing = current(ever)
    kept = {one.id for one in standing}
    may_edit = person is None or Right.EDIT in person.rights
    has_subject = await subject_of(work, opportunity, stage) is not None
    return GateView(
        requests=tuple([await show_request(work, opportunity, one, person) for one in standing]),
        earlier=tuple(one for one in reversed(ever) if one.id not in kept),
        closed=await why_closed(work, opportunity, stage),
        may_request=may_edit and has_subject and opportunity.archived_at is None,
        offered=tuple([(role, len(await work.people.holders(role))) for role in APPROVERS]),
    )


async def show_request(
    work: UnitOfWork, opportunity: Opportunity, asked: Approval, person: Person | None
) -> RequestLine:
    """One request, with its receipts and what the viewer may do about it."""
    subject = await subject_of(work, opportunity, asked.stage)
    changes = asked.changes or (outdated(asked, subject) if subject is not None else ())
    why_not = await _why_not(work, opportunity, asked, person, changes)
    holds = person is not None and asked.role in person.roles
    return RequestLine(
        approval=asked,
        deliveries=await _receipts(work, asked),
        holders=tuple(holder.name for holder in await work.people.holders(asked.role)),
        may_decide=holds and asked.state is ApprovalState.OPEN and why_not is None,
        why_not=why_not if holds else None,
        changes=changes,
    )


async def _receipts(work: UnitOfWork, asked: Approval) -> tuple[Delivery, ...]:
    ever = await work.approvals.deliveries(asked.opportunity, asked.stage)
    return tuple(one for one in ever if one.approval == asked.id)


async def _why_not(
    work: UnitOfWork,
    opportunity: Opportunity,
    asked: Approval,
    person: Person | None,
    changes: Sequence[Message],
) -> Message | None:
    """Why somebody who holds the role cannot decide an open request."""
    if person is None or asked.state is not ApprovalState.OPEN:
        return None
    if opportunity.archived_at:
        return message("refused-archived", number=str(opportunity.number))
    if changes:
        return message("refused-superseded", role=message(f"role-{asked.role}"))
    if asked.requested_by == person.id and not (await work.settings.settings()).self_approval:
        return message("refused-own-request")
    return None
