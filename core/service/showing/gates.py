"""What is shown of a gate: each request, whom it reached, and who may decide it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.approval import APPROVERS, Approval, ApprovalState, Delivery
from core.engine import outdated_stages
from core.errors import Missing
from core.keys import StageKey
from core.messages import Message, message
from core.opportunity import Opportunity, Person, Right, Role
from core.pipeline import ORDER
from core.service.gates import Gate, gate_of
from core.views import GateView, RequestLine
from core.work import Overview, UnitOfWork


@dataclass(frozen=True, slots=True)
class _Shown:
    """What showing a gate to somebody takes, read once."""

    opportunity: Opportunity
    gate: Gate
    person: Person | None
    people: tuple[Person, ...]
    deliveries: tuple[Delivery, ...]
    self_approval: bool
    """Whether this person may decide what they asked for; read only where they asked."""

    def holders(self, role: Role) -> tuple[Person, ...]:
        return tuple(one for one in self.people if role in one.roles)

    def request(self, asked: Approval) -> RequestLine:
        why_not, holds = self._why_not(asked), self.person is not None and asked.role in self.person.roles
        return RequestLine(
            approval=asked,
            deliveries=tuple(one for one in self.deliveries if one.approval == asked.id),
            holders=tuple(holder.name for holder in self.holders(asked.role)),
            may_decide=holds and asked.state is ApprovalState.OPEN and why_not is None,
            why_not=why_not if holds else None,
            changes=self.gate.changes(asked),
        )

    def _why_not(self, asked: Approval) -> Message | None:
        """Why somebody who holds the role cannot decide an open request."""
        if self.person is None or asked.state is not ApprovalState.OPEN:
            return None
        if self.opportunity.archived_at:
            return message("refused-archived", number=str(self.opportunity.number))
        if self.gate.changes(asked):
            return message("refused-superseded", role=message(f"role-{asked.role}"))
        if asked.requested_by == self.person.id and not self.self_approval:
            return message("refused-own-request")
        return None


async def _shown(work: UnitOfWork, overview: Overview, stage: StageKey, person: Person | None) -> _Shown:
    number, gate = overview.opportunity.number, await gate_of(work, overview, stage)
    if gate is None:
        raise Missing("refused-no-such-approval")
    theirs = person is not None and any(one.requested_by == person.id for one in gate.asked.values())
    return _Shown(
        opportunity=overview.opportunity,
        gate=gate,
        person=person,
        people=await work.people.holders(*APPROVERS),
        deliveries=await work.approvals.deliveries(number, stage),
        self_approval=theirs and (await work.settings.settings()).self_approval,
    )


async def show_gate(work: UnitOfWork, overview: Overview, stage: StageKey, person: Person | None) -> GateView:
    """The requests at a gate; `person` is None for a card that everyone sees, which offers no decision."""
    shown = await _shown(work, overview, stage, person)
    gate, standing = shown.gate, shown.gate.asked.values()
    may_edit = person is None or Right.EDIT in person.rights
    return GateView(
        requests=tuple(shown.request(one) for one in standing),
        earlier=_earlier(gate.ever, standing),
        closed=gate.closed,
        may_request=may_edit and bool(gate.subject) and overview.opportunity.archived_at is None,
        offered=tuple((role, len(shown.holders(role))) for role in APPROVERS),
        usual=overview.required,
        required=gate.required,
        subject=gate.subject,
        missing=tuple(one for one in _before(stage) if one not in overview.contents),
        outdated=tuple(one for one in outdated_stages(overview) if one in _before(stage)),
    )


def _before(stage: StageKey) -> Sequence[StageKey]:
    return ORDER[: ORDER.index(stage)]


def _earlier(ever: Sequence[Approval], standing: Iterable[Approval]) -> tuple[Approval, ...]:
    kept = {one.id for one in standing}
    return tuple(one for one in reversed(ever) if one.id not in kept)


async def show_request(
    work: UnitOfWork, overview: Overview, stage: StageKey, approval: str, person: Person | None
) -> tuple[RequestLine, str | None]:
    """One request, and the id of the one that asks its role again, where there is one.

    Raises:
        Missing: it was not made at this gate of this opportunity.
    """
    shown = await _shown(work, overview, stage, person)
    asked = shown.gate.request(approval)
    if asked is None:
        raise Missing("refused-no-such-approval")
    standing = shown.gate.asked.get(asked.role)
    return shown.request(asked), standing.id if standing and standing.id != asked.id else None
