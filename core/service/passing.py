"""Deciding through the link in a mail: as on the card, by the one person whom the link was made for."""

from dataclasses import dataclass
from datetime import UTC, datetime

from core.approval import ApprovalState
from core.errors import Conflict, Forbidden, Gone, Missing
from core.opportunity import Person, Subject
from core.reaching import Pass, hash_of
from core.service import approvals
from core.service.showing.approvals import show_approval
from core.views import ApprovalView
from core.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Opened:
    """What a link shows: a request, and whose decision it takes."""

    person: Person
    view: ApprovalView


async def open_link(work: UnitOfWork, token: str) -> Opened:
    """What is to be decided; looking at it decides nothing and uses nothing up.

    Raises:
        Refused: it cannot be decided through this link now; it says why.
    """
    held, person = await _held(work, token)
    view = await _shown(work, held, person)
    request, asked = view.request, view.request.approval
    if request.authority.barred(person.id) is None and request.authority.mandate(person.id) is None:
        raise Forbidden("refused-not-holder", role=approvals.named(asked.role))
    if asked.state in (ApprovalState.APPROVED, ApprovalState.REJECTED):
        raise Gone(f"refused-{asked.state}", by=asked.decided_by_name, at=asked.decided_at)
    if asked.state is ApprovalState.SUPERSEDED:
        raise Gone("refused-superseded", role=approvals.named(asked.role))
    _refuse_spent(held)
    if request.why_not:
        raise Conflict(request.why_not.key, **request.why_not.args)
    if not request.may_decide:
        raise Forbidden("refused-not-holder", role=approvals.named(asked.role))
    return Opened(person, view)


async def decide(work: UnitOfWork, token: str, *, approve: bool, note: str) -> Opened:
    """Decides as a tap on the card does, and uses the link up with it; what is refused leaves it good.

    Raises:
        Refused: it was not decided; it says why.
    """
    held, person = await _held(work, token)
    if held.used_at is None and held.voided_at is None:  # else the request says what became of it
        _refuse_spent(held)
    await approvals.decide(work, person, held.approval, None, approve=approve, note=note, conversation="")
    if not await work.passes.use(hash_of(token)):
        raise Gone("refused-link-used")
    await work.audit.note(person.id, "approval.by_mail", None, approval=held.approval)
    return Opened(person, await _shown(work, held, person))


async def _held(work: UnitOfWork, token: str) -> tuple[Pass, Person]:
    held = await work.passes.get(hash_of(token))
    person = await work.people.get(held.person) if held else None
    if held is None or person is None:
        raise Missing("refused-link-unknown")
    return held, person


async def _shown(work: UnitOfWork, held: Pass, person: Person) -> ApprovalView:
    view = await show_approval(work, Subject("approval", detail={"approval": held.approval}), person)
    assert isinstance(view, ApprovalView)
    return view


def _refuse_spent(held: Pass) -> None:
    if held.used_at or held.voided_at:
        raise Gone("refused-link-used")
    if held.expires_at <= datetime.now(UTC):
        raise Gone("refused-link-expired")
