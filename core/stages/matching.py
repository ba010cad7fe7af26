"""Stage 7: the job routes that each asset comes to, or that the catalogue has none."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any
from uuid import uuid4

from pydantic import BaseModel, Field

from core.agents.brief_text import render_data
from core.agents.catalogue_text import render_catalogue
from core.agents.prompts import load_prompt
from core.asset import Asset, Confidence, Match
from core.catalogue.catalogue import Catalogue, Route
from core.keys import StageKey
from core.matching.caveats import caveats_of
from core.matching.judging import CLOSE, EXACT, MARGIN, SELECTS, Candidate, Ranked, judge
from core.matching.ranking import Wanted, ranking_of
from core.messages import Message, message, say
from core.opportunity import Opportunity
from core.ports import Model, ModelCall, ModelFailed
from core.stage import Draft, Facet, Progress, Stage, StageContext, StageFailed
from core.work import UnitOfWork

BATCH = 25
"""Assets that the model looks at in one call."""

AT_ONCE = 3
"""Calls under way beside each other, once the first has written the cache."""

GIVES_UP = 3
"""Failed calls in a row after which the model is not asked again in this run."""

DOUBTED, UNSURE = 0.2, 0.79
"""A route that the ranking gives less than the first gets at most the second: a person then looks."""

NAME, DESCRIPTION, REASONING = 200, 600, 400
"""Characters of a text that the model is shown, and that are kept of what it says."""


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


class Choice(BaseModel):
    """A route the model would book."""

    route: str = Field(description="A code of the catalogue.")
    score: float = Field(ge=0, le=1, allow_inf_nan=False, description="0 to 1.")
    reasoning: str = Field(description="One plain sentence.")


class Chosen(BaseModel):
    """What the model makes of one asset."""

    asset: int = Field(description="The asset's number in the list.")
    routes: list[Choice]


class Answer(BaseModel):
    """The form the model fills in for a batch of assets."""

    assets: list[Chosen]


@dataclass(frozen=True, slots=True)
class _Sought:
    """An asset with the routes that the ranking finds nearest."""

    place: int
    """In the list of assets, from 0: unlike ids, never twice."""
    id: str
    wanted: Wanted
    ranked: tuple[Ranked, ...]

    @property
    def says_nothing(self) -> bool:
        return not (self.wanted.name.strip() or self.wanted.description)

    @property
    def by_ranking(self) -> tuple[Candidate, ...]:
        if self.says_nothing:
            why = (message("matching-stage-no-words"),)
            return (Candidate(1, Confidence.NONE, 0.0, None, None, why, ()),)
        return judge(self.wanted.name, self.wanted.description, self.ranked)

    def likelihood(self, route: Route) -> float:
        """What the ranking gives a route."""
        return next((one.score for one in self.ranked if one.route.code == route.code), 0.0)


# The ranking, and how a candidate is persisted


async def run(context: StageContext) -> Draft:
    """Ranks the catalogue for each asset, and has the model decide over the shortlists where there is one."""
    assets = (context.inputs.get(StageKey.ASSETS) or {}).get("assets") or ()
    if not assets:
        raise StageFailed(message("matching-stage-no-assets"))
    await context.progress(message("matching-stage-ranking", count=len(assets)))
    channels = (context.inputs.get(StageKey.DIAGNOSIS) or {}).get("channels") or ()
    sought = await asyncio.to_thread(_ranked, context.catalogue, assets, tuple(channels))
    if context.model is None:
        without = (message("drafted-without-model"),)
        return await asyncio.to_thread(_drafted, sought, {}, "rules", (), without)
    worded = [one for one in sought if not one.says_nothing]
    asking = _Asking(context.model, context.catalogue, context.progress, len(worded))
    await context.progress(message("matching-stage-model", count=len(worded)))
    await asking.ask([worded[at : at + BATCH] for at in range(0, len(worded), BATCH)])
    calls, remarks = tuple(asking.calls), tuple(asking.remarks())
    return await asyncio.to_thread(_drafted, sought, asking.decided, asking.by, calls, remarks)


def _ranked(
    catalogue: Catalogue, assets: Sequence[Mapping[str, Any]], channels: tuple[str, ...]
) -> list[_Sought]:
    ranking = ranking_of(catalogue)
    wanted = [_wanted(asset, channels) for asset in assets]
    return [
        _Sought(place, asset["id"], one, ranking.shortlist(one))
        for place, (asset, one) in enumerate(zip(assets, wanted, strict=True))
    ]


def _wanted(asset: Mapping[str, Any], channels: tuple[str, ...]) -> Wanted:
    """The asset without the note on how its volume was reckoned, which is ours and not the client's."""
    described = (asset.get("description") or "").removesuffix(asset.get("note") or "").strip()
    return Wanted(asset["name"], described, asset.get("client_tier"), channels)


def _drafted(
    sought: Sequence[_Sought],
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


def _matched(sought: _Sought, candidate: Candidate) -> Matched:
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


# The model, batch by batch


@dataclass
class _Asking:
    """A run of the model over all batches: what it decided, what it cost, what went wrong."""

    model: Model
    catalogue: Catalogue
    progress: Progress
    count: int
    decided: dict[int, tuple[Candidate, ...]] = field(default_factory=dict[int, tuple[Candidate, ...]])
    calls: list[ModelCall] = field(default_factory=list[ModelCall])
    by: str = "rules"
    done: int = 0
    failures: list[tuple[Message, int]] = field(default_factory=list[tuple[Message, int]])
    """Why a call failed, and how many assets it was about."""
    in_a_row: int = 0
    """Calls failed since the last that was answered."""
    given_up: int = 0
    """Assets of which the model was not asked any more."""
    unanswered: int = 0
    dropped: int = 0
    """Routes that were not among those an asset had to choose from."""

    async def ask(self, batches: Sequence[Sequence[_Sought]]) -> None:
        """Asks alone until one call was answered, which writes the cache, then several at once."""
        catalogue = await asyncio.to_thread(render_catalogue, self.catalogue)
        waiting = iter(batches)
        for batch in waiting:
            await self._ask_one(catalogue, batch)
            if self.decided:
                break
        free = asyncio.Semaphore(AT_ONCE)
        async with asyncio.TaskGroup() as group:
            for batch in waiting:
                group.create_task(self._ask_next(free, catalogue, batch))

    async def _ask_next(self, free: asyncio.Semaphore, catalogue: str, batch: Sequence[_Sought]) -> None:
        async with free:
            await self._ask_one(catalogue, batch)

    async def _ask_one(self, catalogue: str, batch: Sequence[_Sought]) -> None:
        """Has the model decide over a batch; what it does not decide is left to the ranking."""
        if self.in_a_row >= GIVES_UP:
            self.given_up += len(batch)
            return
        try:
            answered = await self.model.draft(catalogue, _instructions(batch), Answer)
        except ModelFailed as failed:
            self.calls += failed.calls
            self.failures.append((failed.reason, len(batch)))
            self.in_a_row += 1
        else:
            self.in_a_row = 0
            self.calls += answered.calls
            self.by = answered.model
            self._take(batch, answered.answer)
        self.done += len(batch)
        await self.progress(message("matching-stage-progress", done=self.done, count=self.count))

    def _take(self, batch: Sequence[_Sought], answer: Answer) -> None:
        """Takes over what the answer says of the assets that were asked about, the first time it does."""
        chosen = {one.asset: one for one in reversed(answer.assets)}
        for number, sought in enumerate(batch, start=1):
            if number not in chosen:
                self.unanswered += 1
                continue
            choices = list(_within(sought, chosen[number].routes, self.catalogue))
            named = chosen[number].routes
            self.dropped += len({choice.route for choice in named}) - len(choices)
            if choices or not named:
                self.decided[sought.place] = _candidates(sought, choices)
            else:
                self.unanswered += 1

    def remarks(self) -> Iterator[Message]:
        """What the model did not decide, and why."""
        by_reason: dict[Message, int] = defaultdict(int)
        for reason, count in self.failures:
            by_reason[reason] += count
        for reason, count in by_reason.items():
            yield message("matching-stage-fell-back", count=count, reason=reason)
        for what in ("given_up", "unanswered", "dropped"):
            if count := getattr(self, what):
                yield message(f"matching-stage-{what.replace('_', '-')}", count=count)


def _instructions(batch: Sequence[_Sought]) -> str:
    lines = [json.dumps(_told(number, one), ensure_ascii=False) for number, one in enumerate(batch, start=1)]
    return load_prompt(
        StageKey.MATCHING,
        margin=f"{100 * MARGIN:.0f}",
        exact=f"{EXACT:.2f}",
        close=f"{CLOSE:.2f}",
        selects=f"{SELECTS:.2f}",
        assets=render_data("assets", "\n".join(lines)),
    )


def _told(number: int, sought: _Sought) -> dict[str, Any]:
    """An asset as the model is shown it."""
    told = {
        "asset": number,
        "name": sought.wanted.name[:NAME],
        "description": sought.wanted.description[:DESCRIPTION],
        "tier": (sought.wanted.tier or "")[:NAME],
        "routes": [one.route.code for one in sought.ranked] or "any",
    }
    return {name: value for name, value in told.items() if value}


def _within(
    sought: _Sought, choices: Sequence[Choice], catalogue: Catalogue
) -> Iterator[tuple[Route, Choice]]:
    """The choices among the routes the asset had, each once; among all where the ranking knew of none."""
    open_to = {one.route.code for one in sought.ranked} or {route.code for route in catalogue.routes}
    for choice in choices:
        route = catalogue.route(choice.route)
        if route and route.code in open_to:
            open_to.remove(route.code)
            yield route, choice


def _candidates(sought: _Sought, choices: Sequence[tuple[Route, Choice]]) -> tuple[Candidate, ...]:
    """The model's choices by the rules of the stage, with its reasons also where there is no match."""
    ranked = _held(sought, choices)
    offered = judge(sought.wanted.name, sought.wanted.description, ranked)
    if offered[0].nearest:
        return (replace(offered[0], why=(*offered[0].why, *ranked[0].why)),)
    return offered


def _held(sought: _Sought, choices: Sequence[tuple[Route, Choice]]) -> list[Ranked]:
    """The choices, best first, those that the ranking doubts held below what selects itself.

    Where it doubts the best, all come down with it, so that none of the others is selected in its place.
    """
    best = sorted(choices, key=lambda one: -one[1].score)
    lowered = 1.0
    if best and sought.likelihood(best[0][0]) < DOUBTED:
        lowered = min(1.0, UNSURE / (best[0][1].score or 1.0))
    return [_held_one(sought, route, choice, lowered) for route, choice in best]


def _held_one(sought: _Sought, route: Route, choice: Choice, lowered: float) -> Ranked:
    doubted = sought.likelihood(route) < DOUBTED
    score = min(choice.score * lowered, UNSURE) if doubted else choice.score * lowered
    why = [message("matching-stage-chosen", reasoning=choice.reasoning.strip()[:REASONING])]
    if doubted and choice.score > UNSURE:
        why.append(message("matching-stage-doubted"))
    return Ranked(route, round(score, 3), tuple(why))


# The rows that stand


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


def facets(output: Mapping[str, Any]) -> Mapping[str, Facet]:
    """What later stages depend on: the route selected for each asset."""
    selected = [one for one in output.get("matches", ()) if one.get("selected")]
    return {"selection": {one["asset_id"]: (one["asset"], one["route"]) for one in selected}}


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
    return (message("replaces-candidates", count=len(standing)), message("keeps-choices", count=chosen))


STAGE = Stage(Output, run, keep=keep, replaces=replaces, facets=facets)
