"""The cards from the list of assets to the team."""

from collections import defaultdict
from collections.abc import Mapping

from core.asset import Asset
from core.calculators.efficiency import Efficiency, remarks
from core.calculators.team_shape import shape
from core.catalogue.catalogue import Catalogue, Route
from core.export import ExportKind
from core.keys import StageKey
from core.matching.finding import find_routes
from core.matching.ranking import Wanted, ranking_of
from core.opportunity import Person, Subject
from core.pipeline import ROWS, stage_of
from core.service import efficiency, exports
from core.service.showing.stage import fields_of, show_plain
from core.service.showing.subjects import number_of, overview_of, text_of
from core.views import (
    OVERRIDE,
    AssetsView,
    Candidate,
    EfficiencyView,
    MatchingView,
    MatchRow,
    RateCardView,
    TeamView,
    View,
)
from core.work import UnitOfWork


async def show_assets(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await show_plain(work, subject, person)
    return AssetsView(**fields_of(plain), assets=await work.assets.all(plain.opportunity.number))


async def show_matching(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await show_plain(work, subject, person)
    number, catalogue = plain.opportunity.number, await work.catalogues.current()
    assets = await work.assets.all(number)
    candidates: dict[str, list[Candidate]] = defaultdict(list)
    for one in await work.matches.all(number):
        candidates[one.asset].append(Candidate(one, catalogue.route(one.route) if one.route else None))
    searched = text_of(subject.detail, "searched")
    picking = next((one for one in assets if subject.section == f"pick-{one.id}"), None)
    return MatchingView(
        **fields_of(plain),
        rows=tuple(MatchRow(asset, tuple(candidates[asset.id])) for asset in assets),
        found=_found(catalogue, picking, searched) if picking else (),
        searched=searched,
        back=number_of(subject.detail, "back"),
    )


def _found(catalogue: Catalogue, asset: Asset, searched: str | None) -> tuple[Route, ...]:
    """The routes to choose from: what a search finds, or what resembles the asset."""
    if searched:
        return find_routes(catalogue, searched, _OFFERED)
    wanted = Wanted(asset.name, asset.description, asset.client_tier)
    return tuple(one.route for one in ranking_of(catalogue).shortlist(wanted))


_OFFERED = 30
"""Routes that a search shows."""


async def show_rate_card(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await show_plain(work, subject, person)
    number = plain.opportunity.number
    return RateCardView(
        **fields_of(plain),
        names={asset.id: asset.name for asset in await work.assets.all(number)},
        exports=await work.exports.latest(number, StageKey.RATE_CARD),
    )


async def show_efficiency(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await show_plain(work, subject, person)
    number, trying = plain.opportunity.number, text_of(subject.detail, "wanted")
    wanted = (
        Efficiency.model_validate_json(trying)
        if trying
        else await efficiency.standing(work, number, plain.artifact)
    )
    card = await efficiency.priced(work, number)
    return EfficiencyView(
        **fields_of(plain),
        wanted=wanted,
        typed=_typed(subject.detail) if trying else {},
        scenarios=(await work.settings.settings()).scenarios,
        effect=shape(card, wanted) if card else None,
        idle=remarks(wanted, card) if card else (),
    )


def _typed(detail: Mapping[str, object]) -> dict[str, str]:
    fields = (name for name in detail if name == "blanket" or name.startswith(OVERRIDE))
    return {name: str(detail[name]) for name in fields}


async def show_team(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await show_plain(work, subject, person)
    held = (await overview_of(work, subject)).artifacts
    newest = await exports.newest(work, plain.opportunity.number, ExportKind.RATE_CARD_XLSX)
    reads = (stage_of(source) for source in ROWS[StageKey.TEAM_SHAPE].reads)
    return TeamView(
        **fields_of(plain),
        exports=(newest,) if newest else (),
        needed=next((stage for stage in reads if stage and stage not in held), None),
    )
