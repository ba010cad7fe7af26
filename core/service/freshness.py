"""What is out of date and why, item by item, and what bringing it up to date has changed."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from core.engine import changed_items, changed_sources, outdated_by, outdated_stages, stale_stages
from core.figures import COMPARED, MONEY
from core.keys import StageKey
from core.messages import Message
from core.pipeline import stage_of
from core.views import Amount, Difference, Figure, Outdated
from core.work import Overview, UnitOfWork


async def reasons(work: UnitOfWork, overview: Overview, stage: StageKey) -> tuple[Message, ...]:
    """Why a stage is out of date; empty when it is not."""
    facets = [source for source in changed_sources(stage, overview) if "." in source and stage_of(source)]
    items = {source: await _items(work, overview, stage, source) for source in facets}
    return outdated_by(stage, overview, items)


async def _items(work: UnitOfWork, overview: Overview, stage: StageKey, source: str) -> tuple[Message, ...]:
    """What changed in a facet since a stage was made from it; empty where one of the two is not there."""
    made_from, of = overview.made_from[stage].get(source, ""), stage_of(source)
    then = await work.artifacts.get(made_from.partition(":")[0])
    now = await work.artifacts.latest(overview.opportunity.number, of) if of else None
    return changed_items(source, then.output, now.output) if then and now else ()


async def show_outdated(work: UnitOfWork, overview: Overview) -> Outdated | None:
    """All that is out of date, with each reason once; None while everything stands."""
    stages = outdated_stages(overview)
    if not stages:
        return None
    told = [reason for stage in stages for reason in await reasons(work, overview, stage)]
    direct = [reason for reason in told if reason.key != "changed-through"]
    once = tuple(reason for place, reason in enumerate(direct) if reason not in direct[:place])
    return Outdated(stages, once, stale_stages(overview))


async def differences(work: UnitOfWork, overview: Overview) -> tuple[Difference, ...]:
    """The totals of each computed stage that has an earlier version, before and now."""
    compared = [await _difference(work, overview, stage) for stage in COMPARED if stage in overview.artifacts]
    return tuple(one for one in compared if one)


async def _difference(work: UnitOfWork, overview: Overview, stage: StageKey) -> Difference | None:
    now = await work.artifacts.latest(overview.opportunity.number, stage)
    before = await work.artifacts.before(overview.opportunity.number, stage, now.version) if now else None
    if now is None or before is None:
        return None
    figures = tuple(
        Figure(name, _amount(before.output, name), _amount(now.output, name)) for name in COMPARED[stage]
    )
    return Difference(stage, before.version, now.version, figures)


def _amount(output: Mapping[str, Any], name: str) -> Amount:
    totals = output["totals"]
    currency = output.get("currency") or totals.get("currency") if name in MONEY else None
    return Amount(None if totals[name] is None else Decimal(totals[name]), currency)
