"""What is shown of a gate: each request, whom it reached, and who may decide it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from core.approval import APPROVERS, Approval, ApprovalState, Delivery
from core.authority import Authority, Bar, Deciders, authority
from core.engine import outdated_before
from core.errors import Missing
from core.keys import StageKey
from core.messages import Message, message
from core.opportunity import Person, Right
from core.pipeline import before
from core.reaching import ESCALATION
from core.service.approvals.words import BARS
from core.service.gates import Gate, gate_of
from core.service.since import since, told
from core.views import GateView, RequestLine
from core.work import Overview, UnitOfWork


@dataclass(frozen=True, slots=True)
class _Shown:
    """What showing a gate to somebody takes, read once."""

    overview: Overview
    gate: Gate
    person: Person | None
    deciders: Deciders
    deliveries: tuple[Delivery, ...]

    def request(self, asked: Approval) -> RequestLine:
        deliveries = tuple(one for one in self.deliveries if one.approval == asked.id)
        asked_of = [one for one in deliveries if one.occasion != ESCALATION]  # others were told, not asked
        rights = authority(asked, self.deciders, asked_of, self_approval=self.overview.self_approval)
        changes, open_ = self.gate.changes(asked), asked.state is ApprovalState.OPEN
        why_not = self._why_not(asked, rights, changes) if open_ and self.person else None
        mandate = rights.mandate(self.person.id) if self.person else None
        return RequestLine(
            approval=asked,
            deliveries=deliveries,
            holders=tuple(one.name for one in rights.can),
            may_decide=open_ and mandate is not None and why_not is None,
            why_not=why_not,
            changes=changes,
            authority=rights,
            mandate=mandate,
        )

    def _why_not(self, asked: Approval, rights: Authority, changes: Sequence[Message]) -> Message | None:
        """Why somebody who is concerned cannot decide an open request."""
        assert self.person, "nobody in particular decides nothing"
        barred = rights.barred(self.person.id)
        if not rights.mandate(self.person.id) and (barred is None or barred.why is Bar.LOST):
            return None
        if self.overview.opportunity.archived_at:
            return message("refused-archived", number=str(self.overview.opportunity.number))
        if changes:
            return message("refused-superseded", role=message(f"role-{asked.role}"))
        return message(f"refused-{BARS[barred.why]}", holder=barred.holder) if barred else None


async def _shown(work: UnitOfWork, overview: Overview, stage: StageKey, person: Person | None) -> _Shown:
    gate = await gate_of(work, overview, stage)
    if gate is None:
        raise Missing("refused-no-such-approval")
    return _Shown(
        overview=overview,
        gate=gate,
        person=person,
        deciders=await work.delegations.deciders(),
        deliveries=await work.approvals.deliveries(overview.opportunity.number, stage),
    )


async def show_gate(work: UnitOfWork, overview: Overview, stage: StageKey, person: Person | None) -> GateView:
    """The requests at a gate; `person` is None for a card that everyone sees, which offers no decision."""
    shown = await _shown(work, overview, stage, person)
    gate, standing = shown.gate, shown.gate.asked.values()
    may_edit = person is None or Right.EDIT in person.rights
    return GateView(
        requests=tuple([await _told(work, shown, one) for one in standing]),
        earlier=_earlier(gate.ever, standing),
        closed=gate.closed,
        may_request=may_edit and bool(gate.subject) and overview.opportunity.archived_at is None,
        offered=tuple((role, len(shown.deciders.of(role))) for role in APPROVERS),
        usual=overview.required,
        required=gate.required,
        subject=gate.subject,
        missing=tuple(one for one in before(stage) if one not in overview.contents),
        outdated=outdated_before(overview, stage),
    )


async def show_open(
    work: UnitOfWork, overview: Overview, gates: Sequence[Gate], person: Person | None
) -> Mapping[StageKey, tuple[RequestLine, ...]]:
    """The requests that are open at these gates, without their receipts."""
    open_ = {gate.stage: _open(gate) for gate in gates if _open(gate)}
    if not open_:
        return {}
    deciders = await work.delegations.deciders()
    shown = {gate.stage: _Shown(overview, gate, person, deciders, ()) for gate in gates}
    return {stage: tuple(shown[stage].request(one) for one in asked) for stage, asked in open_.items()}


def _open(gate: Gate) -> tuple[Approval, ...]:
    return tuple(one for one in gate.asked.values() if one.state is ApprovalState.OPEN)


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
    line = replace(await _told(work, shown, asked), since=await since(work, shown.gate, asked))
    return line, standing.id if standing and standing.id != asked.id else None


async def _told(work: UnitOfWork, shown: _Shown, asked: Approval) -> RequestLine:
    """A request with what changed since told item by item, up to now where no newer one replaces it."""
    line = shown.request(asked)
    if not line.changes or shown.gate.asked.get(asked.role) != asked:
        return line
    return replace(line, changes=await told(work, shown.gate, asked) or line.changes)
