"""Asking for approval: one request a role."""

from collections.abc import Sequence

from core.approval import APPROVERS, ApprovalState
from core.errors import Asked, Conflict
from core.gate import concern, fingerprint
from core.keys import StageKey
from core.messages import Message, listed, message
from core.opportunity import Person, Role, Subject
from core.pipeline import title
from core.service.approvals.chasing import watch
from core.service.approvals.delivering import deliver, learn_addresses
from core.service.approvals.words import named
from core.service.following import redraw
from core.service.gates import Gate, gate_of
from core.service.rights import hold
from core.work import UnitOfWork


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

    Without any, all that the tenant requires are asked. A request that was rejected, superseded or
    overtaken is replaced; one that still stands is left alone, but sent again to whom it did not reach.
    """
    overview = await hold(work, person, number)
    here = Subject("stage", number, stage)
    meant = tuple(dict.fromkeys(roles)) or overview.required
    _refuse_other_roles(meant, here)
    gate = await gate_of(work, overview, stage)
    if gate is None or not gate.subject:
        raise Asked("refused-nothing-to-approve", stage=title(stage), instead=here)
    wanted = [role for role in meant if not _stands(gate, role)]
    again = [role for role in meant if await _send_again(work, gate, role, conversation)]
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
    recipients = (await work.delegations.deciders()).recipients(role)
    unreached = [
        person
        for person in dict.fromkeys((*recipients, *filter(None, [asked.reassigned_to])))
        if asked.id in {one.id for one in await work.approvals.undelivered(person)}
    ]
    for person in unreached:
        await deliver(work, asked.opportunity, asked.stage, asked.id, person, conversation)
    return bool(unreached)


async def _ask(
    work: UnitOfWork, person: Person, number: int, gate: Gate, role: Role, note: str, conversation: str
) -> bool:
    """Writes the request and sends it on its way; False when nobody can decide it."""
    before, subject = gate.asked.get(role), concern(role, gate.subject)
    approval = await work.approvals.add(
        number,
        gate.stage,
        role,
        subject=subject,
        fingerprint=fingerprint(subject),
        version=gate.artifact.version if gate.artifact else 0,
        note=note,
        by=person.id,
        replaces=before.id if before else None,
    )
    recipients = dict.fromkeys((await work.delegations.deciders()).recipients(role))
    for recipient in recipients:
        await deliver(work, number, gate.stage, approval, recipient, conversation)
    await learn_addresses(work, recipients, conversation)
    await watch(work, approval)
    return bool(recipients)


def _asked(wanted: Sequence[Role], again: Sequence[Role], nobody: Sequence[Role]) -> Message:
    asked = message("asked", roles=listed(map(named, wanted))) if wanted else None
    resent = message("asked-again", roles=listed(map(named, again))) if again else None
    said = message("asked-both", asked=asked, again=resent) if asked and resent else asked or resent
    assert said, "somebody was asked"
    return message("asked-nobody", asked=said, roles=listed(map(named, nobody))) if nobody else said
