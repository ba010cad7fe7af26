"""Having somebody else decide: for a while in a role, or a single request that is stuck."""

from datetime import UTC, date, datetime, time, timedelta

from core.approval import Approval, ApprovalState
from core.authority import Delegation, authority
from core.errors import Asked, Conflict, Forbidden, Missing
from core.messages import message
from core.opportunity import Person, Right, Subject
from core.pipeline import title
from core.service.approvals.delivering import deliver
from core.service.approvals.holders import settle_role
from core.service.approvals.words import named
from core.service.following import redraw, tell
from core.service.gates import load
from core.service.rights import require
from core.work import UnitOfWork

LONGEST = 90
"""Days of one delegation; a longer absence is a reason to give the role to somebody else."""

DELEGATE, REASSIGN, AUTHORITY = "delegate", "reassign", "authority"
"""Sections of a request's card: two forms, and who can decide it."""


async def delegate(
    work: UnitOfWork, person: Person, approval: str, to: str, begins: date, ends: date, conversation: str
) -> Subject:
    """Hands a holder's decisions in the role of a request over to somebody else, both days included."""
    asked = await _asked(work, approval)
    form = _card(asked, DELEGATE)
    if asked.role not in person.roles:
        raise Forbidden("refused-not-holder", role=named(asked.role), instead=_card(asked))
    await work.settings.hold()  # delegations are given one at a time, as roles are
    who = await _person(work, to, form)
    _check_period(begins, ends, form)
    if who.id == person.id:
        raise Asked("refused-delegate-self", instead=form)
    if asked.role in who.roles:
        raise Asked("refused-delegate-holder", who=who.name, role=named(asked.role), instead=form)
    if asked.requested_by == who.id and not (await work.settings.settings()).self_approval:
        raise Asked("refused-delegate-requester", who=who.name, instead=form)
    begins = max(begins, _today())
    for standing in await work.delegations.standing(asked.role):
        if (standing.holder, standing.person) == (person.id, who.id) and _overlap(standing, begins, ends):
            raise Asked("refused-delegate-again", who=who.name, until=standing.ends, instead=form)
    given = await work.delegations.add(asked.role, person.id, who.id, begins, ends)
    await work.audit.note(
        person.id,
        "approval.delegate",
        asked.opportunity,
        delegation=given,
        role=asked.role,
        to=who.id,
        begins=begins.isoformat(),
        ends=ends.isoformat(),
    )
    await _announce(work, person, asked, who, begins, ends, conversation)
    said = message("delegated", who=who.name, role=named(asked.role), begins=begins, ends=ends)
    return _card(asked, AUTHORITY, said)


async def _announce(
    work: UnitOfWork,
    holder: Person,
    asked: Approval,
    who: Person,
    begins: date,
    ends: date,
    conversation: str,
) -> None:
    """Tells the delegate; requests reach them once it begins, and cards lose their buttons when it ends."""
    told = message("told-delegated", holder=holder.name, role=named(asked.role), begins=begins, ends=ends)
    said = Subject("notice", asked.opportunity, detail={"notice": told})
    await tell(work, who.id, said, conversation)
    await settle_role(work, asked.role, conversation)
    if begins > _today():
        await work.jobs.settle_role(asked.role, _start(begins))
    await work.jobs.settle_role(asked.role, _start(ends + timedelta(days=1)))


async def take_back(
    work: UnitOfWork, person: Person, delegation: str, approval: str, conversation: str
) -> Subject:
    """Ends a delegation before its time; its holder may, and whoever administers roles."""
    asked = await _asked(work, approval)
    given = await work.delegations.get(delegation)
    if given is None:
        raise Missing("refused-no-such-delegation", instead=_card(asked, AUTHORITY))
    if given.holder != person.id and Right.ADMINISTER not in person.rights:
        raise Forbidden("refused-not-delegator", who=given.holder_name, instead=_card(asked, AUTHORITY))
    await work.delegations.take_back(delegation)
    await work.audit.note(
        person.id, "approval.undelegate", None, delegation=delegation, role=given.role, to=given.person
    )
    told = message("told-undelegated", holder=given.holder_name, role=named(given.role))
    await tell(work, given.person, Subject("notice", detail={"notice": told}), conversation)
    await settle_role(work, given.role)
    said = message("undelegated", who=given.person_name, role=named(given.role))
    return _card(asked, AUTHORITY, said)


async def reassign(work: UnitOfWork, person: Person, approval: str, to: str, conversation: str) -> Subject:
    """Has somebody else decide a request that is stuck: this one, and no other."""
    require(person, Right.WATCH)
    known = await _asked(work, approval)
    overview = await work.opportunities.lock(known.opportunity)
    assert overview, "a request belongs to an opportunity"
    gate = await load(work, overview, known.stage)
    asked = gate.request(approval)
    assert asked, "requests are never deleted"
    if overview.opportunity.archived_at:
        raise Conflict("refused-archived", number=str(asked.opportunity), instead=_card(asked))
    if asked.decided_by:
        raise Conflict(f"refused-{asked.state}", by=asked.decider, at=asked.decided_at, instead=_card(asked))
    if asked.state is ApprovalState.SUPERSEDED or gate.changes(asked):
        raise Conflict("refused-superseded", role=named(asked.role), instead=_card(asked))
    form = _card(asked, REASSIGN)
    who = await _person(work, to, form)
    if asked.requested_by == who.id and not overview.self_approval:
        raise Asked("refused-delegate-requester", who=who.name, instead=form)
    rights = authority(asked, await work.delegations.deciders(), self_approval=overview.self_approval)
    if rights.mandate(who.id):
        raise Asked("refused-reassign-can", who=who.name, instead=form)
    await work.approvals.reassign(approval, who.id, person.id)
    await work.audit.note(person.id, "approval.reassign", asked.opportunity, approval=approval, to=who.id)
    await deliver(work, asked.opportunity, asked.stage, approval, who.id, conversation)
    await redraw(work, asked.opportunity, asked.stage, approvals=[approval])
    said = message("reassigned", who=who.name, stage=title(asked.stage))
    return _card(asked, AUTHORITY, said)


async def _asked(work: UnitOfWork, approval: str) -> Approval:
    asked = await work.approvals.get(approval)
    if asked is None:
        raise Missing("refused-no-such-approval")
    return asked


async def _person(work: UnitOfWork, said: str, form: Subject) -> Person:
    """Somebody who may see what is decided.

    Raises:
        Asked: nobody here is known by that, or they may not see prices.
    """
    who = await work.people.find(said)
    if who is None:
        raise Asked("refused-who-unknown", who=said[:100], instead=form)
    if Right.SEE_MONEY not in who.rights:
        raise Asked("refused-who-sees-not", who=who.name, instead=form)
    return who


def _check_period(begins: date, ends: date, form: Subject) -> None:
    if ends < begins:
        raise Asked("refused-period-backwards", begins=begins, ends=ends, instead=form)
    if ends < _today():
        raise Asked("refused-period-over", ends=ends, instead=form)
    if (ends - begins).days >= LONGEST:
        raise Asked("refused-period-long", most=LONGEST, instead=form)


def _overlap(standing: Delegation, begins: date, ends: date) -> bool:
    return standing.begins <= ends and begins <= standing.ends


def _today() -> date:
    return datetime.now(UTC).date()


def _start(day: date) -> datetime:
    """When a day begins, in UTC, with a moment to spare for clocks that differ."""
    return datetime.combine(day, time(0, 0, 5), UTC)


def _card(asked: Approval, section: str | None = None, said: object = None) -> Subject:
    detail = {"approval": asked.id, **({"notice": said} if said else {})}
    return Subject("approval", asked.opportunity, asked.stage, section=section, detail=detail)
