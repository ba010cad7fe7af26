"""Saying where a deal stands, and what was learned from it."""

from collections.abc import Sequence
from dataclasses import replace

from core.deal import ASKING, DealChange
from core.errors import Asked, Conflict
from core.messages import Message, message
from core.news import NewsKind
from core.opportunity import DealStatus, Person, Subject, shows
from core.service.following import SHOWN, redraw
from core.service.news import report
from core.service.rights import hold
from core.service.watching import top_up
from core.work import UnitOfWork


async def set_status(
    work: UnitOfWork,
    person: Person,
    number: int,
    status: DealStatus,
    lessons: str,
    seen: int | None,
    conversation: str,
) -> Subject:
    """Keeps where the deal stands as of now; what was said of it before stays in the record.

    `seen` is how often somebody had said it when the form was drawn: who was first is told to the second.
    """
    opportunity = (await hold(work, person, number)).opportunity
    ever = await work.deals.all(number)
    _refuse_second(number, ever, seen)
    if status in ASKING and not shows(lessons):
        raise Asked("refused-no-lessons", status=named(status), instead=_card(number))
    if (status, lessons) == (opportunity.deal_status, ever[-1].lessons if ever else ""):
        return _card(number, message("deal-as-it-was", status=named(status)))
    await work.opportunities.change(number, deal_status=status)
    await work.deals.add(number, status, lessons, person.id)
    await top_up(work, replace(opportunity, deal_status=status))
    await work.audit.note(
        person.id,
        "deal.set_status",
        number,
        before=opportunity.deal_status,
        status=status,
        lessons=lessons,
    )
    said, occasion = _told(person, number, status, lessons), str(len(ever) + 1)
    await report(work, NewsKind.DEAL, number, occasion, said, by=person, conversation=conversation)
    await redraw(work, number, cards=(*SHOWN, "deal"))
    return _card(number, message(f"deal-set-{status}"))


def named(status: DealStatus) -> Message:
    """Where a deal stands, in whatever language it will be read."""
    return message(f"deal-status-{status}")


def _refuse_second(number: int, ever: Sequence[DealChange], seen: int | None) -> None:
    """Raises who was first, where somebody set it since the form was drawn."""
    if seen is not None and ever and seen < len(ever):
        first = ever[-1]
        raise Conflict(
            "refused-deal-first",
            by=first.by_name,
            at=first.at,
            status=named(first.status),
            instead=_card(number),
        )


def _told(person: Person, number: int, status: DealStatus, lessons: str) -> Message:
    """What people are told."""
    return message(
        "told-deal",
        person=person.name,
        number=str(number),
        status=named(status),
        lessons=lessons[:400] or message("told-no-note"),
    )


def _card(number: int, notice: Message | None = None) -> Subject:
    return Subject("deal", number, detail={"notice": notice} if notice else {})
