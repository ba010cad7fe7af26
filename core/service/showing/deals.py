"""The cards that say where a deal stands, and what is watched once it is won."""

from collections.abc import Sequence

from core.keys import StageKey
from core.opportunity import Person, Subject
from core.rules.rollout_known import same
from core.service.showing.subjects import notice_of, overview_of
from core.views import DealView, View, WatchView
from core.watch import WatchItem
from core.work import UnitOfWork


async def show_deal(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    opportunity = (await overview_of(work, subject)).opportunity
    ever = await work.deals.all(opportunity.number)
    return DealView(opportunity, tuple(reversed(ever)), notice_of(subject), subject.section, subject.page)


async def show_watch(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    opportunity = (await overview_of(work, subject)).opportunity
    number = opportunity.number
    items = await work.watch.all(number)
    return WatchView(
        opportunity=opportunity,
        items=items,
        changes=tuple(reversed(await work.changes.all(number))),
        assumed=await _assumed(work, number, items),
        people=await work.people.everyone(),
        assets=await _priced(work, number),
        roles=tuple(role.name for role in (await work.catalogues.current()).roles),
        notice=notice_of(subject),
        section=subject.section,
        page=subject.page,
    )


async def _assumed(work: UnitOfWork, number: int, items: Sequence[WatchItem]) -> frozenset[str]:
    made = await work.artifacts.latest(number, StageKey.SUPPORT_DOCS)
    said = {same(str(one)) for one in (made.output.get("assumptions") or ())} if made else set[str]()
    return frozenset(item.id for item in items if same(item.assumption) in said)


async def _priced(work: UnitOfWork, number: int) -> tuple[tuple[str, str], ...]:
    """The assets on the rate card, by the names they have now."""
    made = await work.artifacts.latest(number, StageKey.RATE_CARD)
    held = {line["asset_id"] for line in made.output["lines"]} if made else set[str]()
    return tuple((one.id, one.name) for one in await work.assets.all(number) if one.id in held)
