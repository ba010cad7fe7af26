"""Asking for approval and deciding: one request a role, decided once, void when its subject changes."""

from collections.abc import Sequence

from core.approval import APPROVERS, Approval, ApprovalState
from core.errors import Asked, Conflict, Forbidden, Missing
from core.gate import concern, fingerprint
from core.keys import StageKey
from core.messages import Message, message
from core.opportunity import Opportunity, Person, Role, Subject, shows
from core.pipeline import PIPELINE, ROWS, title
from core.service.following import SHOWN, redraw, tell
from core.service.gates import Gate, load
from core.service.rights import find, hold
from core.work import Overview, UnitOfWork


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

    A request that was rejected, superseded or overtaken is replaced; one that still stands is left alone,
    but sent again to whom it did not reach.
    """
    overview = await hold(work, person, number)
    here = Subject("stage", number, stage)
    _refuse_other_roles(roles, here)
    gate = await load(work, overview, stage)
    if gate.subject is None:
        raise Asked("refused-nothing-to-approve", stage=title(stage), instead=here)
    wanted = [role for role in dict.fromkeys(roles) if not _stands(gate, role)]
    again = [role for role in dict.fromkeys(roles) if await _send_again(work, gate, role, conversation)]
    if not wanted and not again:
        raise Conflict("refused-already-asked", stage=title(stage), instead=here)
    nobody = [role for role in wanted if not await _ask(work, person, number, gate, role, note, conversation)]
    await work.audit.note(person.id, "approval.request", number, stage=stage, roles=wanted, note=note)
    await redraw(
        work, number, stage, approvals=[gate.asked[role].id for role in wanted if role in gate.asked]
    )
    return Subject("stage", number, stage, detail={"notice": _asked(wanted, again, nobody)})


def _refuse_other_roles(roles: Sequence[Role], here: Subject) -> None:
    for role in roles:
        if role not in APPROVERS:
            raise Asked("refused-not-a-deciding-role", role=named(role), instead=here)


def _stands(gate: Gate, role: Role) -> bool:
    """Whether the role has been asked, or has approved, what stands now."""
    asked = gate.asked.get(role)
    if asked is None or asked.state not in (ApprovalState.OPEN, ApprovalState.APPROVED):
        return False
    return not gate.changes(asked)


async def _send_again(work: UnitOfWork, gate: Gate, role: Role, conversation: str) -> bool:
    """Sends a standing request to the holders it did not reach; whether there were any."""
    asked = gate.asked.get(role)
    if asked is None or asked.state is not ApprovalState.OPEN or gate.changes(asked):
        return False
    unreached = [
        holder
        for holder in await work.people.holders(role)
        if asked.id in {one.id for one in await work.approvals.undelivered(holder.id)}
    ]
    for holder in unreached:
        await deliver(work, asked.opportunity, asked.stage, asked.id, holder.id, conversation)
    return bool(unreached)


async def _ask(
    work: UnitOfWork, person: Person, number: int, gate: Gate, role: Role, note: str, conversation: str
) -> bool:
    """Writes the request and sends it on its way; False when nobody holds the role."""
    assert gate.artifact, "there is something to approve"
    before, subject = gate.asked.get(role), concern(role, gate.subject or {})
    approval = await work.approvals.add(
        number,
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
        await deliver(work, number, gate.stage, approval, holder.id, conversation)
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
        await redraw(work, asked.opportunity, asked.stage, ("stage",))


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
    await _refuse(work, person, overview.opportunity, gate, asked)
    if not approve and not shows(note):
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
    if overview.opportunity.owner != person.id:
        told = _told(person, asked, approve=approve, note=note)
        await tell(work, overview.opportunity.owner, told, conversation)
    await redraw(work, asked.opportunity, asked.stage, approvals=[asked.id])
    return _card_of(asked)


async def _refuse(
    work: UnitOfWork, person: Person, opportunity: Opportunity, gate: Gate, asked: Approval
) -> None:
    """Raises why this person cannot decide this request now."""
    here = _card_of(asked)
    if asked.role not in person.roles:
        raise Forbidden("refused-not-holder", role=named(asked.role), instead=here)
    if opportunity.archived_at:
        raise Conflict("refused-archived", number=str(opportunity.number), instead=here)
    if asked.decided_by_name:
        raise Conflict(f"refused-{asked.state}", by=asked.decided_by_name, at=asked.decided_at, instead=here)
    if asked.state is ApprovalState.SUPERSEDED or gate.subject is None or gate.changes(asked):
        raise Conflict("refused-superseded", role=named(asked.role), instead=here)
    if asked.requested_by == person.id and not (await work.settings.settings()).self_approval:
        raise Forbidden("refused-own-request", instead=here)


def _told(person: Person, asked: Approval, *, approve: bool, note: str) -> Subject:
    """What the owner is told of a decision."""
    said = message(
        "told-approved" if approve else "told-rejected",
        person=person.name,
        role=named(asked.role),
        stage=title(asked.stage),
        number=str(asked.opportunity),
        note=note[:400] or message("told-no-note"),
    )
    return Subject("notice", asked.opportunity, detail={"notice": said})


async def settle(work: UnitOfWork, number: int) -> None:
    """Supersedes the open requests whose subject has changed, and says so on their cards."""
    overview = await find(work, number)
    for row in PIPELINE:
        if row.gate and row.stage:
            await _supersede(work, number, await load(work, overview, row.key))


async def _supersede(work: UnitOfWork, number: int, gate: Gate) -> None:
    touched = {one.id: (one, changes) for one in gate.asked.values() if (changes := gate.changes(one))}
    for asked, changes in touched.values():
        if asked.state is ApprovalState.OPEN:
            await work.approvals.supersede(asked.id, changes)
            await work.audit.note(None, "approval.superseded", number, approval=asked.id)
    if touched:
        await redraw(work, number, gate.stage, approvals=list(touched))


async def redraw_all(work: UnitOfWork, number: int) -> None:
    """Draws an opportunity's cards again, of requests the open ones: it was archived, or brought back."""
    ever = [one for row in PIPELINE if row.gate for one in await work.approvals.all(number, row.key)]
    waiting = [one.id for one in ever if one.state is ApprovalState.OPEN]
    await redraw(work, number, cards=(*SHOWN, "import"), approvals=waiting)


async def why_closed(work: UnitOfWork, overview: Overview, stage: StageKey) -> Message | None:
    """Why a gate cannot be passed now; None for one that can, and for a stage that is no gate."""
    return (await load(work, overview, stage)).closed if ROWS[stage].gate else None


def named(role: Role) -> Message:
    """The role's name, in whatever language it will be read."""
    return message(f"role-{role}")


def _asked(wanted: Sequence[Role], again: Sequence[Role], nobody: Sequence[Role]) -> Message:
    asked = message("asked", roles=listed(wanted)) if wanted else None
    resent = message("asked-again", roles=listed(again)) if again else None
    said = message("asked-both", asked=asked, again=resent) if asked and resent else asked or resent
    assert said, "somebody was asked"
    return message("asked-nobody", asked=said, roles=listed(nobody)) if nobody else said


def listed(roles: Sequence[Role]) -> Message:
    """Roles in one sentence."""
    said = named(roles[0])
    for role in roles[1:]:
        said = message("listed", before=said, after=named(role))
    return said


def _card_of(asked: Approval) -> Subject:
    return Subject("approval", asked.opportunity, asked.stage, detail={"approval": asked.id})
