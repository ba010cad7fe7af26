"""The forms of many rows at once."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from core.errors import Missing
from core.many import KEPT, REFUSED, mark, window
from core.messages import Message
from core.opportunity import Clarification, ClarificationStatus, Person, Priority, Subject
from core.packs.pack import ORDER
from core.service.showing.subjects import notice_of, overview_of, stage_named, text_of
from core.views import ManyAssetsView, ManyQuestionsView, View
from core.work import UnitOfWork

Chosen = TypeVar("Chosen", bound=StrEnum)


async def show_many_questions(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    if person is None:
        raise Missing("refused-no-such-card")
    overview = await overview_of(work, subject)
    asked = _in_order(await work.clarifications.all(overview.opportunity.number))
    searched = text_of(subject.detail, "searched")
    status = _one_of(ClarificationStatus, subject.detail.get("status"))
    priority = _one_of(Priority, subject.detail.get("priority"))
    found = [
        one.id
        for one in asked
        if status in (None, one.status)
        and priority in (None, one.priority)
        and _has(searched, one.question, one.category, one.answer or "")
    ]
    held = {one.id: one for one in asked}
    shown = window([*held], found, subject.page, subject.detail)
    return ManyQuestionsView(
        opportunity=overview.opportunity,
        stage=stage_named(subject),
        rows=tuple(held[id] for id in shown.rows),
        found=len(found),
        total=len(asked),
        page=shown.page,
        pages=shown.pages,
        searched=searched,
        status=status,
        priority=priority,
        state=mark(0, (f"{one.id}{one.version}" for one in asked)),
        refused=_refused(subject.detail),
        kept=bool(subject.detail.get(KEPT)),
        notice=notice_of(subject),
    )


async def show_many_assets(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    if person is None:
        raise Missing("refused-no-such-card")
    overview = await overview_of(work, subject)
    held = {one.id: one for one in await work.assets.all(overview.opportunity.number)}
    searched = text_of(subject.detail, "searched")
    found = [
        one.id for one in held.values() if _has(searched, one.name, one.description, one.client_tier or "")
    ]
    shown = window([*held], found, subject.page, subject.detail)
    return ManyAssetsView(
        opportunity=overview.opportunity,
        rows=tuple(held[id] for id in shown.rows),
        found=len(found),
        total=len(held),
        page=shown.page,
        pages=shown.pages,
        searched=searched,
        state=mark(0, (f"{one.id}{one.version}" for one in held.values())),
        refused=_refused(subject.detail),
        kept=bool(subject.detail.get(KEPT)),
        notice=notice_of(subject),
    )


def _in_order(asked: Iterable[Clarification]) -> list[Clarification]:
    """As the card lists them: most pressing first, then by category."""
    return sorted(asked, key=lambda one: (ORDER.index(one.priority), one.category.casefold()))


def _one_of(kind: type[Chosen], value: object) -> Chosen | None:
    """What a filter was set to; None for all."""
    return kind(value) if value in tuple(kind) else None


def _has(searched: str | None, *texts: str) -> bool:
    """Whether every word that was searched for occurs."""
    said = " ".join(texts).casefold()
    return all(word in said for word in (searched or "").casefold().split())


def _refused(detail: Mapping[str, Any]) -> dict[str, Message]:
    return {
        name.removeprefix(REFUSED): said
        for name, said in detail.items()
        if name.startswith(REFUSED) and isinstance(said, Message)
    }
