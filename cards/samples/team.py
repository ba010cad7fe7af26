"""Views of stages 10 and 11, worked out from the rate card of the samples."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from cards.samples.pursuit import HOSTILE, LEAD, NOW, line_of, states
from cards.samples.routes import RATE_CARDS
from core.calculators.efficiency import Efficiency, Scenario, proposed, remarks
from core.calculators.rate_card import Line, RateCard, RoleHours
from core.calculators.team_shape import shape
from core.keys import StageKey
from core.messages import message
from core.opportunity import Artifact, Opportunity, Run, RunState
from core.pipeline import number_of
from core.views import EfficiencyView, Freshness, TeamView

K = StageKey

_RATED = RATE_CARDS["priced"]
_HOSTILE = RATE_CARDS["hostile"].opportunity


def _arrived_at(stage: StageKey) -> Opportunity:
    return replace(_RATED.opportunity, current_stage=stage, stages=states(number_of(stage) - 1), version=33)


def _steered(card: RateCard) -> RateCard:
    """The rate card with somebody who steers it all."""
    line = Line(
        asset_id="s1",
        route="GM-SOC-004-M",
        role="Programme Director",
        discipline="Programme",
        programme=True,
        base_hours=Decimal("0.1"),
        volume=120,
    )
    role = RoleHours(
        role=line.role,
        discipline=line.discipline,
        programme=True,
        hours=Decimal(12),
        rate=Decimal(140),
        price=Decimal(1680),
    )
    price = (card.totals.price or Decimal(0)) + Decimal(1680)
    totals = card.totals.model_copy(update={"hours": card.totals.hours + 12, "price": price})
    return card.model_copy(
        update={"lines": [*card.lines, line], "roles": [role, *card.roles], "totals": totals}
    )


def _rate_card(sample: str) -> RateCard:
    artifact = RATE_CARDS[sample].artifact
    assert artifact
    return RateCard.model_validate(artifact.output)


_CARD = _steered(_rate_card("priced"))
_OPEN = _steered(_rate_card("open"))
_PROPOSED = proposed(Scenario.MODERATE).model_copy(update={"tools": ["Pencil", "Semblance"]})
_SAVED = Efficiency(
    scenario=Scenario.MODERATE,
    blanket=Decimal(20),
    overrides={"Motion": Decimal("7.5")},
    tools=["Pencil", "Semblance"],
    notes="Agreed with the studio: the launch film is shot, so motion gains little.",
)
_TYPED = _SAVED.model_copy(update={"scenario": Scenario.AGGRESSIVE, "blanket": Decimal(35)})


def _artifact(stage: StageKey, output: Mapping[str, Any], drafted_by: str) -> Artifact:
    return Artifact(
        id=f"{stage}-2",
        stage=stage,
        version=2,
        output=output,
        evidence=(),
        remarks=(),
        made_from={"rate_card": "a8"},
        drafted_by=drafted_by,
        cost=Decimal(0),
        seconds=0.1,
        created_at=NOW - timedelta(minutes=3),
        created_by=LEAD.name,
    )


def _showing(view: EfficiencyView, wanted: Efficiency, card: RateCard = _CARD) -> EfficiencyView:
    return replace(view, wanted=wanted, effect=shape(card, wanted), idle=remarks(wanted, card))


_JUDGING = _arrived_at(K.EFFICIENCY)
_UNSAVED = _showing(EfficiencyView(_JUDGING, line_of(_JUDGING, K.EFFICIENCY)), _PROPOSED)
_KEPT = replace(
    _showing(_UNSAVED, _SAVED),
    line=line_of(_JUDGING, K.EFFICIENCY, freshness=Freshness.CURRENT),
    artifact=_artifact(K.EFFICIENCY, _SAVED.model_dump(mode="json"), "people"),
    may_complete=True,
)
_BAD = _SAVED.model_copy(
    update={"overrides": {HOSTILE: Decimal(5)}, "tools": [HOSTILE] * 3, "notes": HOSTILE}
)

EFFICIENCIES: Mapping[str, EfficiencyView] = {
    "unpriced": EfficiencyView(_JUDGING, line_of(_JUDGING, K.EFFICIENCY)),
    "proposed": _UNSAVED,
    "preview": replace(
        _showing(_KEPT, _TYPED), section="preview", typed={"blanket": "", "override_Motion": "7,5 %"}
    ),
    "saved": _KEPT,
    "own": _showing(_KEPT, _SAVED.model_copy(update={"blanket": Decimal("12.5"), "overrides": {}})),
    "open": _showing(_KEPT, _SAVED, _OPEN),
    "hostile": replace(_showing(_KEPT, _BAD), opportunity=_HOSTILE),
}

_STAFFING = _arrived_at(K.TEAM_SHAPE)
_BLANK = TeamView(_STAFFING, line_of(_STAFFING, K.TEAM_SHAPE), may_run=True)


def _staffed(card: RateCard, efficiency: Efficiency) -> TeamView:
    return replace(
        _BLANK,
        line=line_of(_STAFFING, K.TEAM_SHAPE, freshness=Freshness.CURRENT),
        artifact=_artifact(K.TEAM_SHAPE, shape(card, efficiency).model_dump(mode="json"), "computed"),
        may_complete=True,
        exports=_RATED.exports[:1],
    )


_TEAM = _staffed(_CARD, _SAVED)


def _renamed(card: RateCard) -> RateCard:
    """The same with names that would be markup."""
    named = {"role": HOSTILE, "discipline": HOSTILE}
    return card.model_copy(
        update={
            "lines": [one.model_copy(update=named) for one in card.lines[:1]],
            "roles": [one.model_copy(update=named) for one in card.roles[:1]],
        }
    )


TEAMS: Mapping[str, TeamView] = {
    "blank": _BLANK,
    "unsaved": replace(
        _BLANK,
        may_run=False,
        needed=K.EFFICIENCY,
        notice=message("refused-needs-judged", stage=K.TEAM_SHAPE, needed=K.EFFICIENCY),
    ),
    "failed": replace(
        _BLANK,
        run=Run(
            "r11",
            12,
            K.TEAM_SHAPE,
            RunState.FAILED,
            LEAD.name,
            NOW,
            problem=message("run-failed", reference="5f2c9a11"),
        ),
    ),
    "worked_out": _TEAM,
    "open": _staffed(_OPEN, _SAVED),
    "outdated": replace(
        _TEAM,
        line=line_of(_STAFFING, K.TEAM_SHAPE, freshness=Freshness.OUTDATED),
        outdated_by=(message("changed-efficiency-percentages"),),
    ),
    "hostile": replace(_staffed(_renamed(_CARD), _SAVED), opportunity=_HOSTILE),
}
