"""The cards of requests for approval."""

from core.approval import ApprovalState
from core.authority import authority
from core.engine import outdated_before
from core.errors import Missing
from core.keys import StageKey
from core.messages import listed, message
from core.opportunity import Person, Right, Subject
from core.pipeline import title
from core.service.approvals.standing_in import AUTHORITY, DELEGATE
from core.service.rights import find
from core.service.showing.gates import show_gate, show_request
from core.service.showing.stage import fields_of, show_plain
from core.service.showing.subjects import notice_of, overview_of, text_of
from core.stages.qualification import latest
from core.views import ApprovalsView, ApprovalView, NoticeView, RequestLine, View
from core.work import Overview, UnitOfWork

_NAMED = 12
"""How many of those who can decide are named."""


async def show_approval(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    approval, notice = text_of(subject.detail, "approval") or "", notice_of(subject)
    number, stage = await _place_of(work, subject, approval)
    overview = await find(work, number)
    request, replaced_by = await show_request(work, overview, stage, approval, person)
    if notice and request.why_not and notice.key == request.why_not.key:
        notice = None  # the card says so anyway
    role = request.approval.role
    return ApprovalView(
        opportunity=overview.opportunity,
        request=request,
        scores=latest(await work.scores.all(number)) if stage is StageKey.QUALIFICATION else {},
        replaced_by=replaced_by,
        outdated=outdated_before(overview, stage),
        notice=notice,
        section=subject.section,
        page=subject.page,
        delegations=await work.delegations.standing(role) if subject.section == AUTHORITY else (),
        delegated=await work.delegations.count(role) if subject.section == DELEGATE else 0,
        may_delegate=person is not None and role in person.roles,
        reach=await work.reach.of([one.person for one in request.authority.can])
        if subject.section == AUTHORITY
        else {},
        may_reassign=_open(request, overview) and person is not None and Right.WATCH in person.rights,
    )


def _open(request: RequestLine, overview: Overview) -> bool:
    waits = request.approval.state is ApprovalState.OPEN and not request.changes
    return waits and overview.opportunity.archived_at is None


async def show_approvals(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain, overview = await show_plain(work, subject, person), await overview_of(work, subject)
    gate = await show_gate(work, overview, StageKey.APPROVALS, person)
    return ApprovalsView(**fields_of(plain), gate=gate)


async def show_escalation(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    """What a manager is told of a request that nobody decides, with the way to whom it waits for."""
    asked = await work.approvals.get(text_of(subject.detail, "approval") or "")
    if asked is None:
        raise Missing("refused-no-such-approval")
    overview, deciders = await find(work, asked.opportunity), await work.delegations.deciders()
    can = authority(asked, deciders, self_approval=overview.self_approval).can
    names = listed(one.name for one in can[:_NAMED])
    said = message(
        "told-escalated" if names else "told-escalated-nobody",
        stage=title(asked.stage),
        number=str(asked.opportunity),
        role=message(f"role-{asked.role}"),
        by=asked.requested_by_name,
        names=names,
        reminders=asked.reminders,
    )
    onward = Subject("stage", asked.opportunity, asked.stage, section="requests")
    return NoticeView(said, "warning", onward)


async def _place_of(work: UnitOfWork, subject: Subject, approval: str) -> tuple[int, StageKey]:
    """Where a request was made; buttons say it, and anything else is looked up."""
    if subject.opp and subject.stage:
        return subject.opp, subject.stage
    asked = await work.approvals.get(approval)
    if asked is None:
        raise Missing("refused-no-such-approval")
    return asked.opportunity, asked.stage
