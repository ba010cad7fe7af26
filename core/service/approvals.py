"""Asking for approval and deciding: one request a role, decided once, void when its subject changes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.approval import APPROVERS, Approval, ApprovalState
from core.errors import Asked, Conflict, Forbidden, Missing
from core.gate import closed, concern, current, fingerprint, outdated
from core.keys import StageKey
from core.messages import Message, message
from core.opportunity import Artifact, Opportunity, Person, Right, Role, Subject
from core.pipeline import PIPELINE, ROWS, title
from core.service.following import redraw, tell
from core.service.rights import find, hold, require
from core.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class _Gate:
    """A gate as it stands: what is to be approved there, and who was asked."""

    stage: StageKey
    artifact: Artifact
    subject: Mapping[str, str]
    asked: Mapping[Role, Approval]
    """The current request to each role."""


async def request(
    work: UnitOfWork,
    person: Person,
    number: int,
    stage: StageKey,
    roles: Sequence[Role],
    note: str,
    conversation: str,
) -> Subject:
    """Asks each role to approve the gate as it stands; its holders get a card in their own chat.

    A request that was rejected, superseded or overtaken is replaced; one that still stands is left alone.
    """
    opportunity = await hold(work, person, number)
    here = Subject("stage", number, stage)
    _refuse_other_roles(roles, here)
    gate = await _gate(work, opportunity, stage)
    if gate is None:
        raise Asked("refused-nothing-to-approve", stage=title(stage), instead=here)
    wanted = [role for role in dict.fromkeys(roles) if not _stands(gate, role)]
    if not wanted:
        raise Conflict("refused-already-asked", stage=title(stage), instead=here)
    nobody = [
        role for role in wanted if not await _ask(work, person, opportunity, gate, role, note, conversation)
    ]
    await work.audit.note(person.id, "approval.request", number, stage=stage, roles=wanted, note=note)
    await redraw(work, number, stage)
    return Subject("stage", number, stage, detail={"notice": _asked(wanted, nobody)})


def _refuse_other_roles(roles: Sequence[Role], here: Subject) -> None:
    for role in roles:
        if role not in APPROVERS:
            raise Asked("refused-not-a-deciding-role", role=named(role), instead=here)


def _stands(gate: _Gate, role: Role) -> bool:
    """Whether the role has been asked, or has approved, what stands now."""
    asked = gate.asked.get(role)
    if asked is None or asked.state not in (ApprovalState.OPEN, ApprovalState.APPROVED):
        return False
    return not outdated(asked, gate.subject)


async def _ask(
    work: UnitOfWork,
    person: Person,
    opportunity: Opportunity,
    gate: _Gate,
    role: Role,
    note: str,
    conversation: str,
) -> bool:
    """Writes the request and sends it on its way; False when nobody holds the role."""
    before = gate.asked.get(role)
    subject = concern(role, gate.subject)
    approval = await work.approvals.add(
        opportunity.number,
        gate.stage,
        role,
        subject=subject,
        fingerprint=fingerprint(subject),
        version=gate.artifact.version,
        note=note,
        by=person.id,
        replaces=before.id if before else None,
    )
    holders = await work.people.holders(role)
    for holder in holders:
        await deliver(work, opportunity.number, gate.stage, approval, holder.id, conversation)
    return bool(holders)


async def deliver(
    work: UnitOfWork, number: int, stage: StageKey, approval: str, person: str, conversation: str | None
) -> None:
    """Puts a request's card into somebody's own chat; one that is not open yet is opened for it.

    `conversation` is any that we know: the chat is opened through the same service.
    """
    chat = await work.conversations.personal(person)
    shown = Subject("approval", number, stage, detail={"approval": approval})
    await work.approvals.deliver(approval, person, await work.outbox.write(chat, shown) if chat else None)
    if chat is None and conversation:
        await work.jobs.open_chat(person, conversation)


async def deliver_waiting(work: UnitOfWork, person: Person) -> None:
    """Sends somebody the requests that wait for them and could not reach them so far."""
    for asked in await work.approvals.undelivered(person.id):
        await deliver(work, asked.opportunity, asked.stage, asked.id, person.id, None)


async def note_unreached(work: UnitOfWork, person: str, why: str) -> None:
    """Writes on the requests that wait for somebody why they could not be reached."""
    for asked in await work.approvals.undelivered(person):
        await work.approvals.deliver(asked.id, person, None, why)
        await redraw(work, asked.opportunity, asked.stage)


async def look(work: UnitOfWork, person: Person, approval: str) -> Subject:
    """Shows a request."""
    require(person, Right.SEE)
    asked = await work.approvals.get(approval)
    if asked is None:
        raise Missing("refused-no-such-approval")
    return _card_of(asked)


async def decide(work: UnitOfWork, person: Person, approval: str, *, approve: bool, note: str) -> Subject:
    """Approves or rejects, once; checked at the tap, whatever the card showed."""
    known = await work.approvals.get(approval)
    opportunity = await work.opportunities.lock(known.opportunity) if known else None
    asked = await work.approvals.hold(approval)
    if asked is None or opportunity is None:
        raise Missing("refused-no-such-approval")
    await _refuse(work, person, opportunity, asked)
    if not approve and not note:
        raise Asked("refused-no-reason", instead=_card_of(asked))
    await work.approvals.decide(approval, approve=approve, by=person.id, note=note)
    await work.audit.note(
        person.id,
        "approval.decide",
        asked.opportunity,
        approval=approval,
        decision="approve" if approve else "reject",
        note=note,
        fingerprint=asked.fingerprint,
    )
    await _tell_owner(work, person, opportunity, asked, approve=approve, note=note)
    await redraw(work, asked.opportunity, asked.stage)
    return _card_of(asked)


async def _refuse(work: UnitOfWork, person: Person, opportunity: Opportunity, asked: Approval) -> None:
    """Raises why this person cannot decide this request now."""
    here = _card_of(asked)
    if asked.role not in person.roles:
        raise Forbidden("refused-not-holder", role=named(asked.role), instead=here)
    if opportunity.archived_at:
        raise Conflict("refused-archived", number=str(opportunity.number), instead=here)
    if asked.decided_at and asked.decided_by_name:
        raise Conflict(f"refused-{asked.state}", by=asked.decided_by_name, at=_when(asked), instead=here)
    gate = await _gate(work, opportunity, asked.stage)
    if asked.state is ApprovalState.SUPERSEDED or gate is None or outdated(asked, gate.subject):
        raise Conflict("refused-superseded", role=named(asked.role), instead=here)
    if asked.requested_by == person.id and not (await work.settings.settings()).self_approval:
        raise Forbidden("refused-own-request", instead=here)


def _when(asked: Approval) -> str:
    return f"{asked.decided_at:%Y-%m-%d %H:%M} UTC"


async def _tell_owner(
    work: UnitOfWork, person: Person, opportunity: Opportunity, asked: Approval, *, approve: bool, note: str
) -> None:
    if opportunity.owner == person.id:
        return
    told = message(
        "told-approved" if approve else "told-rejected",
        person=person.name,
        role=named(asked.role),
        stage=title(asked.stage),
        number=str(opportunity.number),
        note=note[:400] or message("told-no-note"),
    )
    await tell(work, opportunity.owner, Subject("notice", opportunity.number, detail={"notice": told}))


async def settle(work: UnitOfWork, number: int) -> None:
    """Supersedes the open requests whose subject has changed, and says so on their cards."""
    opportunity = (await find(work, number)).opportunity
    for row in PIPELINE:
        if row.gate and row.stage and (gate := await _gate(work, opportunity, row.key)):
            await _supersede(work, number, gate)


async def _supersede(work: UnitOfWork, number: int, gate: _Gate) -> None:
    overtaken = [
        (asked, changes)
        for asked in gate.asked.values()
        if asked.state is ApprovalState.OPEN and (changes := outdated(asked, gate.subject))
    ]
    for asked, changes in overtaken:
        await work.approvals.supersede(asked.id, changes)
        await work.audit.note(None, "approval.superseded", number, approval=asked.id)
    if overtaken:
        await redraw(work, number, gate.stage)


async def why_closed(work: UnitOfWork, opportunity: Opportunity, stage: StageKey) -> Message | None:
    """Why a gate cannot be passed now; None for one that can, and for a stage that is no gate."""
    if not ROWS[stage].gate:
        return None
    requests = current(await work.approvals.all(opportunity.number, stage))
    return closed(stage, requests, await subject_of(work, opportunity, stage) or {})


async def subject_of(work: UnitOfWork, opportunity: Opportunity, stage: StageKey) -> Mapping[str, str] | None:
    """What is to be approved at a gate as things stand; None while there is nothing."""
    built, artifact = ROWS[stage].stage, await work.artifacts.latest(opportunity.number, stage)
    if built is None or built.subject is None or artifact is None:
        return None
    overview = await find(work, opportunity.number)
    return built.subject(opportunity, artifact.output, overview.artifacts)


async def _gate(work: UnitOfWork, opportunity: Opportunity, stage: StageKey) -> _Gate | None:
    subject = await subject_of(work, opportunity, stage)
    artifact = await work.artifacts.latest(opportunity.number, stage)
    if subject is None or artifact is None:
        return None
    asked = current(await work.approvals.all(opportunity.number, stage))
    return _Gate(stage, artifact, subject, {one.role: one for one in asked})


def named(role: Role) -> Message:
    """The role's name, in whatever language it will be read."""
    return message(f"role-{role}")


def _asked(wanted: Sequence[Role], nobody: Sequence[Role]) -> Message:
    said = message("asked", roles=listed(wanted))
    return message("asked-nobody", asked=said, roles=listed(nobody)) if nobody else said


def listed(roles: Sequence[Role]) -> Message:
    """Roles in one sentence."""
    said = named(roles[0])
    for role in roles[1:]:
        said = message("listed", before=said, after=named(role))
    return said


def _card_of(asked: Approval) -> Subject:
    return Subject("approval", asked.opportunity, asked.stage, detail={"approval": asked.id})
