"""Deciding a request, once, checked on the server whatever the card showed."""

from dataclasses import replace
from decimal import Decimal

from core.approval import Approval, ApprovalState
from core.authority import Barred, Basis, Mandate, authority
from core.errors import Asked, Conflict, Forbidden, Missing
from core.messages import Message, message
from core.news import NewsKind
from core.opportunity import Opportunity, Person, Right, Subject, shows
from core.pipeline import ROWS, title
from core.service.approvals.words import BARS, card_of, named
from core.service.following import redraw
from core.service.gates import Gate, load
from core.service.news import report
from core.work import Overview, UnitOfWork


async def decide(
    work: UnitOfWork,
    person: Person,
    approval: str,
    number: int | None,
    *,
    approve: bool,
    note: str,
    conversation: str,
) -> Subject:
    """Approves or rejects, once; checked at the tap, whatever the card showed.

    `number` is the opportunity that the card belongs to, where it says.
    """
    known = await work.approvals.get(approval)
    if known is None or number not in (None, known.opportunity):
        raise Missing("refused-no-such-approval")
    overview = await work.opportunities.lock(known.opportunity)
    assert overview, "a request belongs to an opportunity"
    gate = await load(work, overview, known.stage)
    asked = gate.request(approval)
    assert asked, "requests are never deleted"
    mandate = await _mandate(work, person, overview, asked)
    _refuse(overview.opportunity, gate, asked)
    if isinstance(mandate, Barred):
        raise Forbidden(f"refused-{BARS[mandate.why]}", holder=mandate.holder, instead=card_of(asked))
    if not approve and not shows(note):
        raise Asked("refused-no-reason", instead=card_of(asked))
    behalf = mandate.delegation
    holder, holder_name = (behalf.holder, behalf.holder_name) if behalf else (None, None)
    at = await work.approvals.decide(approval, approve=approve, by=person.id, note=note, behalf=holder)
    decided = replace(
        asked,
        state=ApprovalState.APPROVED if approve else ApprovalState.REJECTED,
        decided_by=person.id,
        decided_by_name=person.name,
        decided_for=holder,
        decided_for_name=holder_name,
        decided_at=at,
        decision_note=note,
    )
    await _keep(work, gate, decided)
    await work.audit.note(
        person.id,
        "approval.decide",
        asked.opportunity,
        approval=approval,
        decision="approve" if approve else "reject",
        note=note,
        fingerprint=asked.fingerprint,
        **({"behalf": holder} if holder else {}),
    )
    kind = NewsKind.APPROVED if approve else NewsKind.REJECTED
    said, stage = _told(decided), asked.stage
    await report(
        work, kind, asked.opportunity, asked.id, said, stage=stage, by=person, conversation=conversation
    )
    await redraw(work, asked.opportunity, asked.stage, approvals=[asked.id])
    return card_of(asked)


async def _keep(work: UnitOfWork, gate: Gate, decided: Approval) -> None:
    """Writes what the gate has come to as its next version, where its decisions are its output."""
    outcome = ROWS[gate.stage].stage.decided
    if outcome is None:
        return
    requests = [decided if one.id == decided.id else one for one in gate.asked.values()]
    await work.artifacts.add(
        decided.opportunity,
        gate.stage,
        run=None,
        output=outcome(requests).model_dump(mode="json"),
        evidence=(),
        remarks=(),
        made_from={},
        drafted_by="people",
        cost=Decimal(0),
        seconds=0.0,
        by=decided.decided_by or "",
    )


async def _mandate(work: UnitOfWork, person: Person, overview: Overview, asked: Approval) -> Mandate | Barred:
    """By what right this person decides the request, or what bars them from it.

    Raises:
        Forbidden: the request is no concern of theirs.
    """
    if asked.role in person.roles and (overview.self_approval or asked.requested_by != person.id):
        return Mandate(person.id, person.name, Basis.HOLDER)
    deciders = await work.delegations.deciders()
    rights = authority(asked, deciders, self_approval=overview.self_approval)
    found = rights.mandate(person.id) or rights.barred(person.id)
    if found is None:
        raise Forbidden("refused-not-holder", role=named(asked.role), instead=card_of(asked))
    if Right.SEE_MONEY not in person.rights:
        raise Forbidden("refused-sees-no-prices", role=named(asked.role), instead=card_of(asked))
    return found


def _refuse(opportunity: Opportunity, gate: Gate, asked: Approval) -> None:
    """Raises why nobody can decide this request now."""
    here = card_of(asked)
    if opportunity.archived_at:
        raise Conflict("refused-archived", number=str(opportunity.number), instead=here)
    if asked.decided_by_name:
        raise Conflict(f"refused-{asked.state}", by=asked.decider, at=asked.decided_at, instead=here)
    if asked.state is ApprovalState.SUPERSEDED or not gate.subject or gate.changes(asked):
        raise Conflict("refused-superseded", role=named(asked.role), instead=here)


def _told(decided: Approval) -> Message:
    """What people are told of a decision."""
    return message(
        f"told-{decided.state}",
        person=decided.decider,
        role=named(decided.role),
        stage=title(decided.stage),
        number=str(decided.opportunity),
        note=decided.decision_note[:400] or message("told-no-note"),
    )
