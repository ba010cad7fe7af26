"""Stage 7: the job routes that each asset comes to, or that the catalogue has none."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import uuid4

from pydantic import BaseModel, Field

from core.asset import Asset, Confidence, Match
from core.keys import StageKey
from core.matching.caveats import caveats_of
from core.matching.deciding import Deciding
from core.matching.judging import Candidate
from core.matching.sought import Sought, shortlisted
from core.messages import Message, message, say
from core.opportunity import Opportunity
from core.ports import ModelCall
from core.stage import Draft, Facet, Stage, StageContext, StageFailed
from core.work import UnitOfWork


class Matched(BaseModel):
    """A route that an asset may be, or that there is none."""

    asset_id: str
    asset: str
    """The asset's name."""
    route: str
    """The route's code; empty where none comes near."""
    rank: int
    confidence: Confidence
    confidence_score: float = Field(ge=0, le=1)
    reasoning: str = ""
    caveats: list[str] = Field(default_factory=list)
    """What the route covers against what was asked."""
    selected: bool = False


class Output(BaseModel):
    """What stage 7 persists: the assets in their order, the matches of each by rank."""

    matches: list[Matched] = Field(default_factory=list[Matched])


async def run(context: StageContext) -> Draft:
    """Ranks the catalogue for each asset, and has the model decide over the shortlists where there is one."""
    assets = (context.inputs.get(StageKey.ASSETS) or {}).get("assets") or ()
    if not assets:
        raise StageFailed(message("matching-stage-no-assets"))
    await context.progress(message("matching-stage-ranking", count=len(assets)))
    channels = (context.inputs.get(StageKey.DIAGNOSIS) or {}).get("channels") or ()
    sought = await asyncio.to_thread(shortlisted, context.catalogue, assets, tuple(channels))
    if context.model is None:
        without = (message("drafted-without-model"),)
        return await asyncio.to_thread(_drafted, sought, {}, "rules", (), without)
    worded = [one for one in sought if not one.says_nothing]
    deciding = Deciding(context.model, context.catalogue, context.progress, len(worded))
    await context.progress(message("matching-stage-model", count=len(worded)))
    await deciding.ask(worded)
    calls, remarks = tuple(deciding.calls), tuple(deciding.remarks())
    return await asyncio.to_thread(_drafted, sought, deciding.decided, deciding.by, calls, remarks)


def _drafted(
    sought: Sequence[Sought],
    decided: Mapping[int, tuple[Candidate, ...]],
    by: str,
    calls: tuple[ModelCall, ...],
    remarks: tuple[Message, ...],
) -> Draft:
    """What was decided by an asset's place in the list, else what the ranking says of it."""
    matches = [
        _matched(one, candidate) for one in sought for candidate in decided.get(one.place) or one.by_ranking
    ]
    if all(match.confidence is Confidence.NONE for match in matches):
        remarks = (*remarks, message("matching-stage-nothing", count=len(sought)))
    return Draft(Output(matches=matches), (), by, calls, remarks)


def _matched(sought: Sought, candidate: Candidate) -> Matched:
    route = candidate.route or candidate.nearest
    caveats = caveats_of(route, f"{sought.wanted.name}, {sought.wanted.description}") if route else ()
    return Matched(
        asset_id=sought.id,
        asset=sought.wanted.name,
        route=route.code if route else "",
        rank=candidate.rank,
        confidence=candidate.confidence,
        confidence_score=round(candidate.score, 3),
        reasoning=" ".join(say(why) for why in candidate.why),
        caveats=[say(caveat) for caveat in caveats],
        selected=candidate.selects_itself,
    )


# The rows that stand


async def keep(work: UnitOfWork, opportunity: Opportunity, draft: Draft) -> Draft:
    """Replaces the matches; a route that a person chose stays selected for its asset."""
    number = opportunity.number
    chosen = {one.asset: one for one in await work.matches.all(number) if one.selected and one.selected_by}
    assets = await work.assets.all(number)
    output = Output.model_validate(draft.output)
    made = rows(output, "ranking" if draft.drafted_by == "rules" else draft.drafted_by)
    await work.matches.replace(
        number, _with_choices(made, [chosen[one.id] for one in assets if one.id in chosen])
    )
    return replace(draft, output=listed(assets, await work.matches.all(number)))


def rows(output: Output, by: str) -> list[Match]:
    """New rows for what a run found; `by` says who found it."""
    return [
        Match(
            id=str(uuid4()),
            asset=one.asset_id,
            route=one.route,
            rank=one.rank,
            confidence=one.confidence,
            score=Decimal(str(one.confidence_score)),
            reasoning=one.reasoning,
            caveats=tuple(one.caveats),
            selected=one.selected,
            by=by,
        )
        for one in output.matches
    ]


def _with_choices(made: Sequence[Match], chosen: Sequence[Match]) -> list[Match]:
    """The new candidates with what people chose selected, beside them where a run did not find it."""
    kept = {one.asset: one for one in chosen}
    rest = [
        replace(one, selected=one.route == kept[one.asset].route, selected_by=kept[one.asset].selected_by)
        if one.asset in kept
        else one
        for one in made
    ]
    found = {(one.asset, one.route) for one in rest if one.selected}
    last = {one.asset: one.rank for one in rest}
    missed = [one for one in chosen if (one.asset, one.route) not in found]
    return rest + [replace(one, id=str(uuid4()), rank=last.get(one.asset, 0) + 1) for one in missed]


async def replaces(work: UnitOfWork, number: int) -> tuple[Message, ...]:
    """How many matches a re-run would replace, and how many choices of people stay."""
    standing = await work.matches.all(number)
    chosen = sum(one.selected and one.selected_by is not None for one in standing)
    replaced = len(standing) - chosen
    return (message("replaces-candidates", count=replaced), message("keeps-choices", count=chosen))


def listed(assets: Sequence[Asset], matches: Sequence[Match]) -> Output:
    """The output that the matches standing in the record make, in the order of the assets."""
    by_asset: dict[str, list[Match]] = defaultdict(list)
    for match in matches:
        by_asset[match.asset].append(match)
    return Output(
        matches=[
            _standing(asset, match)
            for asset in assets
            for match in sorted(by_asset[asset.id], key=lambda one: one.rank)
        ]
    )


def _standing(asset: Asset, match: Match) -> Matched:
    return Matched(
        asset_id=asset.id,
        asset=asset.name,
        route=match.route,
        rank=match.rank,
        confidence=match.confidence,
        confidence_score=float(match.score),
        reasoning=match.reasoning,
        caveats=list(match.caveats),
        selected=match.selected,
    )


def facets(output: Mapping[str, Any]) -> Mapping[str, Facet]:
    """What later stages depend on: the route selected for each asset."""
    selected = [one for one in output.get("matches", ()) if one.get("selected")]
    return {"selection": {one["asset_id"]: (one["asset"], one["route"]) for one in selected}}


STAGE = Stage(Output, run, keep=keep, replaces=replaces, facets=facets)
