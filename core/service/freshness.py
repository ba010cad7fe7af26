"""What is out of date and why, item by item, and what bringing it up to date has changed."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from core.engine import changed_items, changed_sources, outdated_by, outdated_stages, stale_stages
from core.figures import COMPARED, MONEY
from core.keys import StageKey
from core.messages import Message
from core.pipeline import stage_of
from core.views import Amount, Difference, Figure, Outdated
from core.work import Overview, UnitOfWork

_Items = Mapping[tuple[str, tuple[str, ...]], tuple[Message, ...]]
"""By facet and the two artifacts that have it, what changed in it one by one."""


async def reasons(work: UnitOfWork, overview: Overview, stage: StageKey) -> tuple[Message, ...]:
    """Why a stage is out of date; empty when it is not."""
    return _reasons(overview, stage, await _items(work, overview, [stage]))


async def show_outdated(work: UnitOfWork, overview: Overview) -> Outdated | None:
    """All that is out of date, with each reason once; None while everything stands."""
    stages = outdated_stages(overview)
    if not stages:
        return None
    items = await _items(work, overview, stages)
    told = [reason for stage in stages for reason in _reasons(overview, stage, items)]
    direct = {id(reason): reason for reason in told if reason.key != "changed-through"}
    once = {repr(reason): reason for reason in direct.values()}  # a message holds values that have no hash
    return Outdated(stages, tuple(once.values()), stale_stages(overview))


async def _items(work: UnitOfWork, overview: Overview, stages: Iterable[StageKey]) -> _Items:
    """What changed in the facets that these stages were made from, each compared once."""
    pairs = {
        (source, _versions(source, stage, overview))
        for stage in stages
        for source in _facets(stage, overview)
    }
    wanted = {artifact for _, versions in pairs for artifact in versions}
    outputs = await work.artifacts.some(wanted) if wanted else {}
    return {
        (source, versions): changed_items(source, *(outputs[one] for one in versions))
        for source, versions in pairs
        if versions and outputs.keys() >= set(versions)
    }


def _facets(stage: StageKey, overview: Overview) -> tuple[str, ...]:
    """The facets of other stages that changed since a stage was made."""
    return tuple(source for source in changed_sources(stage, overview) if "." in source and stage_of(source))


def _versions(source: str, stage: StageKey, overview: Overview) -> tuple[str, ...]:
    """The artifact a stage took a facet from, and the one that has it now; empty where either is gone."""
    then, of = overview.made_from[stage].get(source, "").partition(":")[0], stage_of(source)
    now = overview.artifacts.get(of, "") if of else ""
    return (then, now) if then and now else ()


def _reasons(overview: Overview, stage: StageKey, items: _Items) -> tuple[Message, ...]:
    known = {
        source: items.get((source, _versions(source, stage, overview)), ())
        for source in _facets(stage, overview)
    }
    return outdated_by(stage, overview, known)


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
