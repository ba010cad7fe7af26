"""Views of the plan after the win."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from cards.samples.opportunities import OPPORTUNITIES
from cards.samples.pursuit import HOSTILE, LEAD, NOW, line_of, states
from cards.samples.readings import DIAGNOSES
from core.keys import StageKey
from core.messages import message
from core.opportunity import Artifact, DealStatus, Run, RunState
from core.views import Freshness, StageView

K = StageKey

_OPPORTUNITY = replace(
    DIAGNOSES["drafted"].opportunity,
    current_stage=K.DELIVERY_PLAN,
    stages=states(15),
    version=61,
    deal_status=DealStatus.WON,
)


def _phase(name: str, timeframe: str, owner: str, objective: str, milestone: str) -> dict[str, Any]:
    return {
        "name": name,
        "timeframe": timeframe,
        "objectives": [objective, "Keep the assumptions behind the price in view"],
        "milestones": [milestone],
        "owner": owner,
    }


def _market(market: str, go_live: str, wave: str, needs: str) -> dict[str, Any]:
    return {
        "market": market,
        "go_live": go_live,
        "dependencies": [needs],
        "wave": wave,
        "reason": "The masters are made there." if wave == "lead" else "",
    }


_OUTPUT: Mapping[str, Any] = {
    "summary": "Aster & Bloom starts in Sweden, where the masters are made, and follows in three markets "
    "within four weeks. The four measures of the proposal go on in flight.",
    "phases": [
        _phase(
            "Mobilise",
            "2026-12-07 to 2026-12-18 (weeks 1 to 2)",
            "Programme Director",
            "Name the team by role",
            "Kick-off held",
        ),
        _phase(
            "Set up and onboard",
            "2026-12-19 to 2027-01-15 (weeks 3 to 6)",
            "Programme Manager",
            "Connect Pencil and Semblance",
            "Everybody who briefs is trained",
        ),
        _phase(
            "Lead market: Sweden",
            "2027-01-16 to 2027-03-01 (weeks 7 to 12)",
            "Creative Director",
            "Make and approve the masters",
            "Sweden live",
        ),
        _phase(
            "Fast followers",
            "2027-03-02 to 2027-03-22 (weeks 13 to 15)",
            "Programme Manager",
            "Adapt the proven masters",
            "All 3 fast followers are live",
        ),
    ],
    "market_rollout": [
        _market("Sweden", "2027-03-01", "lead", "Masters approved"),
        _market("Norway", "2027-03-22", "fast_follower", "Sweden live and reviewed"),
        _market("Finland", "2027-03-22", "long_tail", "A native reviewer named"),
    ],
    "training_and_adoption": ["Briefing standards", "Asset library", "Tool access", "AI tools: Pencil"],
    "compliance_and_policy": ["Legal sign-off in each market", "Data handling"],
    "in_flight_metrics": [
        {"metric": "On-time delivery", "target": "95 % of jobs", "review_cadence": "Weekly"},
        {"metric": "Brief-to-final cycle time", "target": "8 working days", "review_cadence": "Weekly"},
    ],
    "risks": ["Finnish needs a native reviewer; book one before the second wave."],
}

_ARTIFACT = Artifact(
    id="a16",
    stage=K.DELIVERY_PLAN,
    version=1,
    output=_OUTPUT,
    evidence=(),
    remarks=(message("rollout-checked-owners", count=1),),
    made_from={"opportunity.deal_status": "won"},
    drafted_by="claude-sonnet-5-5",
    cost=Decimal("0.0412"),
    seconds=19.0,
    created_at=NOW - timedelta(minutes=4),
    created_by=LEAD.name,
)
_DRAFTED = StageView(
    _OPPORTUNITY,
    line_of(_OPPORTUNITY, K.DELIVERY_PLAN, freshness=Freshness.CURRENT),
    artifact=_ARTIFACT,
    may_run=True,
    may_complete=True,
)
_LOST = replace(_OPPORTUNITY, deal_status=DealStatus.LOST)
_ACTIVE = replace(_OPPORTUNITY, deal_status=DealStatus.ACTIVE)
_REFUSED = Run(
    "r16", 12, K.DELIVERY_PLAN, RunState.FAILED, LEAD.name, NOW, problem=message("refused-deal-lost")
)
_MANY = [_market(f"Market {number}", "2027-05-03", "long_tail", "Toolkit frozen") for number in range(60)]
_HOSTILE: Mapping[str, Any] = {
    **_OUTPUT,
    "summary": HOSTILE,
    "phases": [_phase(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE)] * 3,
    "market_rollout": [_market(HOSTILE, HOSTILE, HOSTILE, HOSTILE)],
}

DELIVERY_PLANS: Mapping[str, StageView] = {
    "blank": StageView(_OPPORTUNITY, line_of(_OPPORTUNITY, K.DELIVERY_PLAN), may_run=True),
    "unwon": StageView(_ACTIVE, line_of(_ACTIVE, K.DELIVERY_PLAN), notice=message("refused-deal-active")),
    "drafted": _DRAFTED,
    "lost": replace(
        _DRAFTED,
        opportunity=_LOST,
        line=line_of(_LOST, K.DELIVERY_PLAN, freshness=Freshness.OUTDATED),
        outdated_by=(
            message(
                "changed-deal_status", before=message("deal-status-won"), now=message("deal-status-lost")
            ),
        ),
        may_run=False,
        notice=message("refused-deal-lost"),
    ),
    "refused": StageView(_LOST, line_of(_LOST, K.DELIVERY_PLAN), run=_REFUSED),
    "many": replace(
        _DRAFTED, artifact=replace(_ARTIFACT, output={**_OUTPUT, "market_rollout": _MANY}), section="markets"
    ),
    "hostile": replace(
        _DRAFTED,
        opportunity=replace(OPPORTUNITIES["hostile"].opportunity, deal_status=DealStatus.WON),
        artifact=replace(_ARTIFACT, output=_HOSTILE),
        section="phases",
    ),
    **{
        section: replace(_DRAFTED, section=section)
        for section in ("phases", "markets", "measures", "training", "compliance", "risks")
    },
}
