"""What hangs on who holds a role: open requests are drawn and delivered again when that changes."""

from dataclasses import dataclass

from core.approval import APPROVERS, Approval
from core.authority import authority
from core.messages import message
from core.opportunity import Role, Subject
from core.pipeline import title
from core.service.approvals.delivering import deliver_waiting
from core.service.approvals.words import named
from core.service.following import redraw, tell
from core.service.rights import find
from core.work import UnitOfWork, Work


async def settle_role(work: UnitOfWork, role: Role, conversation: str | None = None) -> None:
    """Draws the open requests to a role again, and delivers them to who stands in for its holders by now."""
    if role not in APPROVERS:
        return
    for asked in await work.approvals.open_of(role):
        await redraw(work, asked.opportunity, asked.stage, approvals=[asked.id])
    for one in (await work.delegations.deciders()).standing_in(role):
        await deliver_waiting(work, one.person, conversation)


async def tell_unheld(work: UnitOfWork, role: Role, conversation: str) -> None:
    """Tells the owner of each open request to a role that nobody can decide it any more."""
    if role not in APPROVERS:
        return
    deciders = await work.delegations.deciders()
    for asked in await work.approvals.open_of(role):
        overview = await find(work, asked.opportunity)
        if not authority(asked, deciders, self_approval=overview.self_approval).can:
            await tell(work, overview.opportunity.owner, _unheld(asked), conversation)


def _unheld(asked: Approval) -> Subject:
    said = message(
        "told-unheld", role=named(asked.role), stage=title(asked.stage), number=str(asked.opportunity)
    )
    return Subject("notice", asked.opportunity, detail={"notice": said})


@dataclass(frozen=True, slots=True)
class RoleSettler:
    """Settles a role, as a job: when a delegation begins, and when it has ended."""

    work: Work

    async def settle(self, tenant: str, role: Role) -> None:
        async with self.work(tenant) as work:
            await settle_role(work, role)
            await work.commit()
