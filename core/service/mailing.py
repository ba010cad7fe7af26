"""The mail that goes to whom Teams did not reach: what it says, with a link that decides one request once."""

from collections.abc import Callable

from core.approval import Approval
from core.authority import authority
from core.gate import changes
from core.messages import Message, message
from core.reaching import ESCALATION, hash_of, new_token
from core.service.approvals.delivering import tell_missed, waits
from core.service.following import redraw
from core.views import MailView
from core.work import UnitOfWork, WaitingMail

PATH = "/approve/"
"""Under the service's public address, before the token."""

OVERTAKEN = "NoLongerNeeded"
NOT_THEIRS = "CannotDecide"
NO_ADDRESS = "NoAddress"
NOT_CONFIGURED = "MailNotConfigured"
"""Why nothing was sent, as its receipt has it."""


async def prepare(work: UnitOfWork, mail: WaitingMail, base: str) -> MailView | str:
    """The mail with a link of its own, or why there is none to send."""
    asked, person = await work.approvals.get(mail.approval), await work.people.get(mail.person)
    if asked is None or person is None or not await waits(work, asked):
        return OVERTAKEN
    overview = await work.opportunities.overview(asked.opportunity)
    assert overview, "a request belongs to an opportunity"
    rights = authority(asked, await work.delegations.deciders(), self_approval=overview.self_approval)
    deciding = mail.occasion != ESCALATION
    if deciding and not rights.mandate(person.id):
        return NOT_THEIRS
    address = await work.people.address(person.id)
    if address is None:
        return NO_ADDRESS
    link, until = await _link(work, mail, base) if deciding and base else (None, None)
    return MailView(
        id=mail.id,
        address=address,
        person=person,
        opportunity=overview.opportunity,
        asked=asked,
        occasion=mail.occasion,
        changes=await _changes(work, asked),
        waits_for=tuple(one.name for one in rights.can),
        link=link,
        until=until,
    )


async def _link(work: UnitOfWork, mail: WaitingMail, base: str):
    token, hours = new_token(work.tenant), (await work.settings.settings()).reaching.link_hours
    until = await work.passes.issue(hash_of(token), mail.approval, mail.person, hours)
    return f"{base.rstrip('/')}{PATH}{token}", until


async def _changes(work: UnitOfWork, asked: Approval) -> tuple[Message, ...]:
    before = await work.approvals.get(asked.replaces) if asked.replaces else None
    return changes(before.subject, asked.subject) if before else ()


async def settle(work: UnitOfWork, mail: WaitingMail, state: str, **receipt: object) -> None:
    """Leaves the mail's receipt, shows it on the request, and tells who asked whom Teams did not reach."""
    await work.mails.settle(mail.id, state, receipt)
    asked = await work.approvals.get(mail.approval)
    if asked is None:
        return
    await redraw(work, asked.opportunity, asked.stage, ("stage",))
    if receipt.get("why") not in (OVERTAKEN, NOT_THEIRS):
        instead = _INSTEAD.get(state, _not_sent)(str(receipt.get("why") or ""))
        await tell_missed(work, asked, mail.person, mail.occasion, instead)


def _not_sent(why: str) -> Message:
    return message("missed-not-sent", why=why)


_INSTEAD: dict[str, Callable[[str], Message]] = {
    "sent": lambda _: message("missed-mailed"),
    "unknown": lambda _: message("missed-mail-unknown"),
    "failed": lambda _: message("missed-mail-failed"),
}
