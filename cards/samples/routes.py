"""Views of stages 7 and 8 with a made-up catalogue, made-up matches and what they come to."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from cards.samples.opportunities import OPPORTUNITIES
from cards.samples.pursuit import HOSTILE, LEAD, NOW, line_of, states
from cards.samples.readings import DIAGNOSES
from core.asset import Asset, Confidence, Match
from core.calculators.rate_card import Selection, Terms, build, remarks
from core.catalogue.catalogue import (
    DEFAULT_MODEL_TYPE,
    Catalogue,
    Complexity,
    JobRole,
    Rate,
    Route,
    RouteKind,
)
from core.export import WORKBOOK, Export, ExportKind
from core.keys import StageKey
from core.messages import message
from core.opportunity import Artifact, Opportunity, Run, RunState
from core.pipeline import number_of
from core.views import Candidate, Freshness, MatchingView, MatchRow, RateCardView

K = StageKey


def _arrived_at(stage: StageKey) -> Opportunity:
    before = number_of(stage) - 1
    return replace(DIAGNOSES["drafted"].opportunity, current_stage=stage, stages=states(before), version=29)


_MATCHING = _arrived_at(K.MATCHING)
_PRICING = _arrived_at(K.RATE_CARD)
_HOSTILE = OPPORTUNITIES["hostile"].opportunity


# The catalogue


def _route(code: str, service: str, name: str, complexity: Complexity, covers: str, **hours: str) -> Route:
    by_role = {role.replace("_", " "): Decimal(worked) for role, worked in hours.items()}
    return Route(
        code,
        service,
        name,
        f"{name}, {complexity}",
        complexity,
        RouteKind.MASTER,
        covers,
        "Media is not included.",
        {DEFAULT_MODEL_TYPE: by_role},
    )


_BANNER = _route(
    "GM-DIS-010-S",
    "Display",
    "Static banner",
    Complexity.SIMPLE,
    "One static banner in one size, from supplied key visuals.",
    Project_Manager="0.25",
    Designer="1.5",
    Artworker="0.75",
)
_RICH = _route(
    "GM-DIS-012-C",
    "Display",
    "Rich media banner",
    Complexity.COMPLEX,
    "One animated banner with a video or a product feed.",
    Project_Manager="1",
    Designer="6",
    Motion_Designer="9.5",
)
_SOCIAL = _route(
    "GM-SOC-004-M",
    "Social",
    "Social static post",
    Complexity.MEDIUM,
    "One still post with copy, in up to three formats.",
    Project_Manager="0.25",
    Designer="2",
    Copywriter="0.75",
)
_FILM = _route(
    "GM-VID-002-M",
    "Video",
    "Campaign video",
    Complexity.MEDIUM,
    "One campaign video of up to 30 seconds, filmed on one day.",
    Project_Manager="12",
    Motion_Designer="48",
)
_ROUTES = (_BANNER, _RICH, _SOCIAL, _FILM)
_ROLES = (
    JobRole("Project Manager", "Project Management", False),
    JobRole("Designer", "Design", False),
    JobRole("Artworker", "Design", False),
    JobRole("Copywriter", "Copy", False),
    JobRole("Motion Designer", "Motion", False),
)
_RATES = tuple(
    Rate(role.name, "Nordics", "EUR", Decimal(hourly))
    for role, hourly in zip(_ROLES, ("92", "78.50", "61", "84", "97"), strict=True)
)
CATALOGUE = Catalogue(_ROUTES, _ROLES, _RATES, {})


# Matching

_POST = Asset("s1", "Social statics, always on", "Stills for Instagram and Pinterest.", "B", 120)
_HERO = Asset("s2", "Launch video", "The hero film of the launch, 45 seconds.", "Hero", 1)
_DISPLAY = Asset("s3", "Display banners", "Banners for the launch, animated where it pays.", None, 18)
_PACK = Asset("s4", "Shelf-ready packaging", "Cartons for the home range.", None, 6)
_LATE = Asset("s5", "Retailer toolkit", "", None, 4, origin="person")
_LEFT = Asset("s6", "Store window", "Windows of the two flagship stores.", "A", 2)


def _match(asset: Asset, rank: int, route: Route | str, sure: Confidence, score: str, why: str) -> Match:
    code = route if isinstance(route, str) else route.code
    caveats = () if isinstance(route, str) else (f"The route covers: {route.covers}", route.excludes)
    return Match(f"{asset.id}m{rank}", asset.id, code, rank, sure, Decimal(score), why, caveats)


_POST_MATCH = replace(
    _match(_POST, 1, _SOCIAL, Confidence.EXACT, "0.94", "“Social statics” is another name for the post."),
    selected=True,
    by="claude-sonnet-5-5",
)
_FILM_MATCH = replace(
    _match(_HERO, 1, _FILM, Confidence.CLOSE, "0.7999", "A launch video is a campaign video."),
    caveats=("The wording asks for 45 seconds; the route covers 30 seconds.",),
    selected=True,
    selected_by="Sam Okafor",
)
_BANNER_MATCH = _match(_DISPLAY, 1, _BANNER, Confidence.MULTIPLE, "0.76", "“Banner” names the route itself.")
_RICH_MATCH = _match(_DISPLAY, 2, _RICH, Confidence.MULTIPLE, "0.74", "“Animated” is what this one covers.")
_NEAREST = _match(_PACK, 1, _BANNER, Confidence.NONE, "0.34", "The wording shares nothing with its names.")
_GONE = replace(
    _match(_LEFT, 1, "GM-OOH-009-M", Confidence.EXACT, "1", ""),
    by="person",
    selected=True,
    selected_by=LEAD.name,
)


def _row(asset: Asset, *candidates: tuple[Match, Route | None]) -> MatchRow:
    return MatchRow(asset, tuple(Candidate(match, route) for match, route in candidates))


_POST_ROW = _row(_POST, (_POST_MATCH, _SOCIAL))
_FILM_ROW = _row(_HERO, (_FILM_MATCH, _FILM))
_OPEN_ROW = _row(_DISPLAY, (_BANNER_MATCH, _BANNER), (_RICH_MATCH, _RICH))
_ROWS = (
    _POST_ROW,
    _FILM_ROW,
    _OPEN_ROW,
    _row(_PACK, (_NEAREST, _BANNER)),
    _row(_LATE),
    _row(_LEFT, (_GONE, None)),
)

_MATCHED = Artifact(
    id="a7",
    stage=K.MATCHING,
    version=3,
    output={},
    evidence=(),
    remarks=(),
    made_from={"assets": "a6", "catalogue": "c"},
    drafted_by="claude-sonnet-5-5",
    cost=Decimal("0.0412"),
    seconds=18.2,
    created_at=NOW - timedelta(minutes=12),
    created_by=LEAD.name,
)
_BLANK_MATCHING = MatchingView(_MATCHING, line_of(_MATCHING, K.MATCHING), may_run=True)
_MATCHED_VIEW = replace(
    _BLANK_MATCHING,
    line=line_of(_MATCHING, K.MATCHING, freshness=Freshness.CURRENT),
    artifact=_MATCHED,
    rows=_ROWS,
    may_complete=True,
)
_CHOSEN = replace(
    _match(_DISPLAY, 3, _SOCIAL, Confidence.EXACT, "1", ""),
    by="person",
    caveats=(),
    selected=True,
    selected_by="Sam Okafor",
)
_BAD = Asset("s9", HOSTILE, HOSTILE, HOSTILE, 1_000_000)
_BAD_ROUTE = replace(_BANNER, code=HOSTILE, name=HOSTILE, service=HOSTILE, covers=HOSTILE)
_BAD_MATCH = replace(
    _match(_BAD, 1, HOSTILE, Confidence.CLOSE, "0.6", HOSTILE),
    caveats=(HOSTILE,),
    selected=True,
    selected_by=HOSTILE,
)
_BAD_VIEW = replace(
    _MATCHED_VIEW, opportunity=_HOSTILE, rows=(_row(_BAD, (_BAD_MATCH, _BAD_ROUTE)),), found=(_BAD_ROUTE,)
)

MATCHINGS: Mapping[str, MatchingView] = {
    "blank": replace(_BLANK_MATCHING, rows=tuple(_row(row.asset) for row in _ROWS)),
    "running": replace(
        _BLANK_MATCHING,
        line=line_of(_MATCHING, K.MATCHING, running=True),
        run=Run("r7", 12, K.MATCHING, RunState.RUNNING, LEAD.name, NOW),
        may_run=False,
    ),
    "matched": _MATCHED_VIEW,
    "decided": replace(_MATCHED_VIEW, rows=(_POST_ROW, _FILM_ROW)),
    "asset": replace(_MATCHED_VIEW, section="asset-s3"),
    "asset_chosen": replace(
        _MATCHED_VIEW,
        rows=(
            _row(_DISPLAY, (_BANNER_MATCH, _BANNER), (_RICH_MATCH, _RICH), (_CHOSEN, _SOCIAL)),
            *_ROWS[3:],
        ),
        section="asset-s3",
    ),
    "asset_none": replace(_MATCHED_VIEW, section="asset-s4"),
    "asset_new": replace(_MATCHED_VIEW, section="asset-s5"),
    "asset_gone": replace(_MATCHED_VIEW, section="asset-s6"),
    "pick": replace(_MATCHED_VIEW, section="pick-s1", found=_ROUTES),
    "pick_searched": replace(_MATCHED_VIEW, section="pick-s3", found=(_RICH,), searched="animated banner"),
    "pick_nothing": replace(_MATCHED_VIEW, section="pick-s4", searched="hologram"),
    "hostile": _BAD_VIEW,
    "hostile_asset": replace(_BAD_VIEW, section="asset-s9"),
    "hostile_pick": replace(_BAD_VIEW, section="pick-s9", searched=HOSTILE),
}


# The rate card


def _priced(catalogue: Catalogue, *selected: Selection) -> Artifact:
    made = build(selected, catalogue, Terms(DEFAULT_MODEL_TYPE, "Nordics", "EUR"))
    return replace(
        _MATCHED,
        id="a8",
        stage=K.RATE_CARD,
        version=2,
        output=made.model_dump(mode="json"),
        remarks=remarks(made),
        drafted_by="computed",
        cost=Decimal(0),
        seconds=0.1,
    )


def _selection(asset: Asset, route: Route | str | None) -> Selection:
    return Selection(asset.id, asset.name, asset.volume, route.code if isinstance(route, Route) else route)


_SELECTED = (_selection(_POST, _SOCIAL), _selection(_HERO, _FILM), _selection(_DISPLAY, _BANNER))
_ABSENT = (_selection(_PACK, None), _selection(_LEFT, "GM-OOH-009-M"))
_EXPORTS = tuple(
    Export(
        kind.value,
        12,
        K.RATE_CARD,
        2,
        kind,
        "Nordic spring launch - Rate card v2.xlsx",
        WORKBOOK,
        18_400,
        _MATCHED.created_at,
    )
    for kind in (ExportKind.RATE_CARD_XLSX, ExportKind.RATE_CARD_CLIENT_XLSX)
)
_BLANK_CARD = RateCardView(_PRICING, line_of(_PRICING, K.RATE_CARD), may_run=True)
_PRICED = replace(
    _BLANK_CARD,
    line=line_of(_PRICING, K.RATE_CARD, freshness=Freshness.CURRENT),
    artifact=_priced(CATALOGUE, *_SELECTED),
    may_complete=True,
    names={row.asset.id: row.asset.name for row in _ROWS},
    exports=_EXPORTS,
)
_PARTLY = replace(_PRICED, artifact=_priced(CATALOGUE, *_SELECTED, *_ABSENT))

RATE_CARDS: Mapping[str, RateCardView] = {
    "blank": _BLANK_CARD,
    "refused": replace(
        _BLANK_CARD,
        run=Run(
            "r8",
            12,
            K.RATE_CARD,
            RunState.FAILED,
            LEAD.name,
            NOW,
            problem=message("calc-nothing-selected", assets=6),
        ),
    ),
    "priced": _PRICED,
    "assets": replace(_PARTLY, section="assets"),
    "partly": _PARTLY,
    "left_out": replace(_PARTLY, section="left_out"),
    "open": replace(_PRICED, artifact=_priced(replace(CATALOGUE, rates=_RATES[:-1]), *_SELECTED)),
    "outdated": replace(
        _PRICED,
        line=line_of(_PRICING, K.RATE_CARD, freshness=Freshness.OUTDATED),
        outdated_by=(message("changed-file-added", file=HOSTILE),),
    ),
    "hostile": replace(
        _PRICED,
        opportunity=_HOSTILE,
        artifact=_priced(CATALOGUE, *_SELECTED, Selection("s9", HOSTILE, 1, HOSTILE)),
        names={"s1": HOSTILE},
        section="left_out",
    ),
}
