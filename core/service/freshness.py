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

_Outputs = Mapping[str, Mapping[str, Any]]
"""What artifacts say, by their ids."""


async def reasons(work: UnitOfWork, overview: Overview, stage: StageKey) -> tuple[Message, ...]:
    """Why a stage is out of date; empty when it is not."""
    return _reasons(overview, stage, await _outputs(work, overview, [stage]))


async def show_outdated(work: UnitOfWork, overview: Overview) -> Outdated | None:
    """All that is out of date, with each reason once; None while everything stands."""
    stages = outdated_stages(overview)
    if not stages:
        return None
    outputs = await _outputs(work, overview, stages)
    told = [reason for stage in stages for reason in _reasons(overview, stage, outputs)]
    direct = [reason for reason in told if reason.key != "changed-through"]
    once = tuple(reason for place, reason in enumerate(direct) if reason not in direct[:place])
    return Outdated(stages, once, stale_stages(overview))


async def _outputs(work: UnitOfWork, overview: Overview, stages: Iterable[StageKey]) -> _Outputs:
    """What the artifacts say that changed facets are told from, read at once."""
    wanted = {
        artifact
        for stage in stages
        for source in _facets(stage, overview)
        for artifact in _versions(source, stage, overview)
    }
    return await work.artifacts.some(wanted) if wanted else {}


def _facets(stage: StageKey, overview: Overview) -> tuple[str, ...]:
    """The facets of other stages that changed since a stage was made."""
    return tuple(source for source in changed_sources(stage, overview) if "." in source and stage_of(source))


def _versions(source: str, stage: StageKey, overview: Overview) -> tuple[str, ...]:
    """The artifact a stage took a facet from, and the one that has it now; empty where either is gone."""
    then, of = overview.made_from[stage].get(source, "").partition(":")[0], stage_of(source)
    now = overview.artifacts.get(of, "") if of else ""
    return (then, now) if then and now else ()


def _reasons(overview: Overview, stage: StageKey, outputs: _Outputs) -> tuple[Message, ...]:
    items: dict[str, tuple[Message, ...]] = {}
    for source in _facets(stage, overview):
        said = [outputs[one] for one in _versions(source, stage, overview) if one in outputs]
        items[source] = changed_items(source, *said) if len(said) == 2 else ()
    return outdated_by(stage, overview, items)


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
