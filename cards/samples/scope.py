"""Views of stage 6 with made-up assets."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from cards.samples.opportunities import OPPORTUNITIES
from cards.samples.pursuit import HOSTILE, LEAD, NOW, line_of, states
from cards.samples.readings import DIAGNOSES, INTAKES
from core.asset import Asset
from core.keys import StageKey
from core.messages import message
from core.opportunity import Artifact, Run, RunState
from core.views import AssetsView, Freshness

K = StageKey

_OPPORTUNITY = replace(DIAGNOSES["drafted"].opportunity, current_stage=K.ASSETS, stages=states(5), version=23)
_DONE = replace(_OPPORTUNITY, current_stage=K.MATCHING, stages=states(6))
_FILES = DIAGNOSES["drafted"].files

_ASSETS = (
    Asset(
        "s1",
        "Paid-social static, 1:1",
        "Adapted from the key visual. Multiplied by 4 markets: Sweden, Norway, Denmark, Finland.",
        "B",
        480,
        "about 120 per market",
    ),
    Asset("s2", "Launch video, 30 seconds", "One master.", "Hero", 1),
    Asset(
        "s3",
        "Product listing page",
        "Copy and images. Volume to be confirmed with the client.",
        None,
        1,
        "TBC",
    ),
    Asset("s4", "CRM e-mail template", "Header, two modules, footer.", "C", 6, "5-7", edited=True, version=3),
    Asset("s5", "Shelf wobbler", "Asked for on the phone.", None, 1_200, origin="person"),
)


def _output(assets: Sequence[Asset]) -> dict[str, Any]:
    """As the stage persists the list: the cards read which row stands where."""
    return {"assets": [{"id": asset.id, "name": asset.name, "volume": asset.volume} for asset in assets]}


def _quoted(at: int, quote: str, **place: object) -> dict[str, Any]:
    file = "Deliverables and volumes.xlsx"
    return {"field": f"assets[{at}]", "value": "", "quote": quote, "file": file, "place": place}


_LISTED = Artifact(
    id="a6",
    stage=K.ASSETS,
    version=1,
    output=_output(_ASSETS[:4]),
    evidence=(
        _quoted(0, "Paid-social static 1:1 | B | about 120 per market", sheet="Volumes", cells="A7:C7"),
        {
            **_quoted(0, "about 120 per market", sheet="Volumes", cells="C7"),
            "field": "assets[0].volume",
        },
        _quoted(1, "Launch video, 30 seconds | Hero", sheet="Volumes", cells="A8:C8"),
    ),
    remarks=(message("cards-sample-left-out"),),
    made_from={"file:f1": "a", "diagnosis": "a2"},
    drafted_by="claude-sonnet-5-5",
    cost=Decimal("0.1125"),
    seconds=34.0,
    created_at=NOW - timedelta(minutes=6),
    created_by=LEAD.name,
)
_CHANGED = replace(
    _LISTED,
    id="a7",
    version=3,
    output=_output(_ASSETS),
    remarks=(),
    drafted_by="people",
    cost=Decimal(0),
    created_at=NOW - timedelta(minutes=1),
)
_RUN = Run("r6", 12, K.ASSETS, RunState.DONE, LEAD.name, NOW - timedelta(minutes=7))
_BLANK = AssetsView(_OPPORTUNITY, line_of(_OPPORTUNITY, K.ASSETS), _FILES[:2], may_run=True)
_DRAFTED = replace(
    _BLANK,
    line=line_of(_OPPORTUNITY, K.ASSETS, freshness=Freshness.CURRENT),
    run=_RUN,
    artifact=_LISTED,
    may_complete=True,
    assets=_ASSETS[:4],
)
_BY_PEOPLE = replace(_DRAFTED, artifact=_CHANGED, assets=_ASSETS)
_MANY = tuple(
    replace(_ASSETS[n % 4], id=f"m{n}", name=f"{_ASSETS[n % 4].name}, version {n + 1}") for n in range(1_000)
)
_BAD = replace(
    _ASSETS[0], name=HOSTILE, description=HOSTILE, client_tier=HOSTILE, volume_words=HOSTILE, edited=True
)

ASSETS: Mapping[str, AssetsView] = {
    "blank": _BLANK,
    "running": replace(
        _BLANK,
        line=line_of(_OPPORTUNITY, K.ASSETS, running=True),
        run=replace(_RUN, state=RunState.RUNNING),
        may_run=False,
    ),
    "drafted": _DRAFTED,
    "changed": replace(_BY_PEOPLE, notice=message("saved")),
    "by_hand": replace(
        _BY_PEOPLE,
        run=None,
        artifact=replace(_CHANGED, version=1, output=_output(_ASSETS[4:]), evidence=()),
        assets=_ASSETS[4:],
    ),
    "none": replace(_DRAFTED, artifact=replace(_LISTED, output=_output(())), assets=(), may_complete=False),
    "outdated": replace(
        _DRAFTED,
        line=line_of(_OPPORTUNITY, K.ASSETS, freshness=Freshness.OUTDATED),
        outdated_by=(message("changed-file-added", file=HOSTILE),),
    ),
    "failed_again": replace(
        _DRAFTED,
        run=replace(_RUN, state=RunState.FAILED, problem=message("run-failed", reference="7f3a91")),
    ),
    "many": replace(_DRAFTED, assets=_MANY, page=2),
    "new": replace(_DRAFTED, section="asset-new"),
    "asset-s1": replace(_DRAFTED, section="asset-s1"),
    "too_long": replace(
        _DRAFTED,
        assets=(replace(_ASSETS[0], description="A long specification. " * 900), *_ASSETS[1:4]),
        section="asset-s1",
    ),
    "completed": replace(
        _BY_PEOPLE,
        opportunity=_DONE,
        line=line_of(_DONE, K.ASSETS, freshness=Freshness.CURRENT),
        may_complete=False,
    ),
    "arabic": replace(
        _DRAFTED,
        opportunity=replace(INTAKES["arabic"].opportunity, current_stage=K.ASSETS, stages=states(5)),
        assets=(
            replace(
                _ASSETS[0],
                name="منشور ثابت لوسائل التواصل",
                description="نسخة لكل سوق.",
                volume_words="حوالي 120 لكل سوق",
            ),
        ),
    ),
    "hostile": replace(
        _DRAFTED, opportunity=OPPORTUNITIES["hostile"].opportunity, assets=(_BAD, *_ASSETS[1:4])
    ),
}
