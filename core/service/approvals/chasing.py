"""Reminding those who have not decided, and telling managers in the end, while a request waits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from core.approval import Approval, ApprovalState
from core.authority import authority
from core.messages import message
from core.opportunity import Person, Role, Subject
from core.pipeline import title
from core.reaching import ESCALATION, due, reminder
from core.service.approvals.delivering import deliver, learn_addresses
from core.service.following import redraw, tell
from core.service.gates import load
from core.work import Overview, UnitOfWork, Work

AWAY = timedelta(days=1)
"""Between two looks at a request whose opportunity is put away: it may be brought back."""

EARLY = timedelta(minutes=1)
"""By how much a look may come before its time: the database keeps another clock."""

LATER = timedelta(hours=1)
"""Before a look that broke off several times is tried again."""


async def watch(work: UnitOfWork, approval: str) -> None:
    """Has a request looked at when its next reminder or its escalation is due."""
    asked, settings = await work.approvals.get(approval), await work.settings.settings()
    assert asked, "it was just written, or is open"
    await work.chases.plan(approval, due(asked, settings.reaching, asked.requested_at).next_at)


async def watch_all(work: UnitOfWork, roles: Sequence[Role]) -> None:
    """Plans every open request anew: what the tenant has set has changed."""
    for role in roles:
        for asked in await work.approvals.open_of(role):
            await watch(work, asked.id)


@dataclass(frozen=True)
class Chaser:
    """Looks at requests, as jobs."""

    work: Work

    async def look(self, tenant: str, approval: str) -> None:
        """Does what is due about a request; a look that was overtaken by a later plan does nothing."""
        async with self.work(tenant) as work:
            known = await work.approvals.get(approval)
            if known is None:
                return
            overview = await work.opportunities.lock(known.opportunity)
            planned, now = await work.chases.hold(approval), datetime.now(UTC)
            asked = await work.approvals.get(approval)
            if overview is None or asked is None or planned is None or planned > now + EARLY:
                return
            now = max(now, planned)
            if asked.state is not ApprovalState.OPEN:
                await work.chases.plan(approval, None)
            elif overview.opportunity.archived_at:
                await work.chases.plan(approval, now + AWAY)
            else:
                gate = await load(work, overview, asked.stage)
                await _act(work, asked, overview, now, stale=bool(gate.changes(asked)))
            await work.commit()

    async def abandon(self, tenant: str, approval: str) -> None:
        """Plans a look anew that broke off several times."""
        async with self.work(tenant) as work:
            await work.chases.plan(approval, datetime.now(UTC) + LATER)
            await work.commit()


async def _act(work: UnitOfWork, asked: Approval, overview: Overview, now: datetime, *, stale: bool) -> None:
    wanted = due(asked, (await work.settings.settings()).reaching, now)
    if stale:  # nobody can decide it as it stands; asking again makes a request of its own
        await work.chases.plan(asked.id, None)
        return
    if wanted.reminder:
        await _remind(work, asked, own=overview.self_approval)
    if wanted.escalation:
        await _escalate(work, asked, overview.opportunity.owner)
    if wanted.reminder or wanted.escalation:
        await redraw(work, asked.opportunity, asked.stage, ("stage",), [asked.id])
    await work.chases.plan(asked.id, wanted.next_at)


async def _remind(work: UnitOfWork, asked: Approval, *, own: bool) -> None:
    """Reminds everyone who can decide it."""
    rights = authority(asked, await work.delegations.deciders(), self_approval=own)
    place, occasion = (asked.opportunity, asked.stage, asked.id), reminder(asked.reminders + 1)
    for one in rights.can:
        await deliver(work, *place, one.person, None, occasion)
    await work.chases.remind(asked.id)
    await work.audit.note(None, "approval.reminded", asked.opportunity, approval=asked.id)


async def _escalate(work: UnitOfWork, asked: Approval, owner: str) -> None:
    """Tells the managers that it waits; where nobody is manager the admins, and the owner of that."""
    managers = await work.people.holders(Role.MANAGER)
    told: Sequence[Person] = managers or await work.people.holders(Role.ADMIN)
    await learn_addresses(work, [one.id for one in told], await work.conversations.any() or "")
    for one in told:
        await deliver(work, asked.opportunity, asked.stage, asked.id, one.id, None, ESCALATION)
    if not managers:
        said = message("told-no-manager", stage=title(asked.stage), number=str(asked.opportunity))
        shown = Subject("notice", asked.opportunity, detail={"notice": said})
        await tell(work, owner, shown, await work.conversations.any() or "")
    await work.chases.escalate(asked.id, [one.id for one in told])
    await work.audit.note(
        None, "approval.escalated", asked.opportunity, approval=asked.id, to=[one.id for one in told]
    )
