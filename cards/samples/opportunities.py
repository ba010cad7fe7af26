"""Opportunities at their most telling: what their own card and the settings' show."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from cards.samples.pursuit import (
    ADMIN,
    ARABIC,
    FILES,
    FILLED,
    HOSTILE,
    HOSTILE_ONE,
    LEAD,
    NEW,
    NOW,
    QUALIFIED,
    READER,
    SECOND,
    line_of,
    states,
)
from core.approval import APPROVERS, Approval, ApprovalState
from core.keys import StageKey
from core.messages import message
from core.opportunity import (
    Opportunity,
    Role,
    Subject,
)
from core.pipeline import PIPELINE, title
from core.views import (
    Amount,
    Difference,
    Figure,
    Freshness,
    Need,
    NextStep,
    OpportunityView,
    Outdated,
    RequestLine,
    SettingsView,
    StageLine,
    Total,
)

K = StageKey


def _lines(opportunity: Opportunity, **changes: object) -> tuple[StageLine, ...]:
    """All lines; `changes` apply to the first."""
    first, *others = PIPELINE
    return (
        line_of(opportunity, first.key, **changes),
        *(line_of(opportunity, row.key) for row in others),
    )


_CHECK = NextStep("stage.open", K.DIAGNOSIS, message("next-check", stage=title(K.DIAGNOSIS)))
_START = NextStep("stage.run", K.INTAKE, message("next-run", stage=title(K.INTAKE)))

_STALE = Outdated(
    (K.RATE_CARD, K.DELIVERY_MODEL, K.TEAM_SHAPE),
    (
        message(
            "changed-item",
            what=message("facet-assets-volumes"),
            item="PDP hero banner",
            before="12",
            now="40",
        ),
        message("changed-item-added", item="Store window poster"),
    ),
    (K.RATE_CARD, K.TEAM_SHAPE),
)


def _figure(name: str, before: str, now: str, currency: str | None = None) -> Figure:
    return Figure(name, Amount(Decimal(before), currency), Amount(Decimal(now), currency))


_DIFFERENCES = (
    Difference(
        K.RATE_CARD,
        1,
        2,
        (_figure("hours", "412.5", "633"), _figure("price", "38775.00", "59502.00", "EUR")),
    ),
    Difference(
        K.TEAM_SHAPE,
        1,
        2,
        (
            _figure("hours_after", "338.25", "519.06"),
            _figure("fte", "0.19", "0.29"),
            _figure("price_after", "31795.50", "48791.64", "EUR"),
        ),
    ),
)

_AT_GATE = replace(FILLED, current_stage=K.APPROVALS, stages=states(13), version=40)


def _asked(role: Role, *holders: str, may_decide: bool = False) -> RequestLine:
    approval = Approval(
        f"a-{role}", 12, K.APPROVALS, role, ApprovalState.OPEN, {}, "f" * 64, 1, LEAD.id, LEAD.name, NOW
    )
    return RequestLine(approval, (), holders, may_decide=may_decide)


def _decide(role: Role) -> Need:
    said = message("need-decide", role=message(f"role-{role}"), stage=title(K.APPROVALS))
    return Need("decide", said, Subject("approval", 12, K.APPROVALS, detail={"approval": f"a-{role}"}))


_TOTALS = (
    Total("hours_after", Amount(Decimal("4519.06"))),
    Total("fte", Amount(Decimal("2.51"))),
    Total("price_after", Amount(Decimal("487916.40"), "EUR")),
)
_WAITING = OpportunityView(
    _AT_GATE,
    _lines(_AT_GATE),
    FILES[:2],
    NextStep(
        "stage.open",
        K.APPROVALS,
        message("next-gate-open", stage=title(K.APPROVALS), role=message("role-commercial")),
    ),
    requests={
        K.APPROVALS: (
            _asked(Role.COMMERCIAL, ADMIN.name, "Priya Nair", "Tom Okafor", "Lena Fischer", may_decide=True),
            _asked(Role.SOLUTION),
        )
    },
    needs=(
        _decide(Role.COMMERCIAL),
        Need("confirm", message("need-confirm", answers=1), Subject("import", 12, detail={"import": "i1"})),
        Need("answer", message("need-answer", questions=7), Subject("stage", 12, K.CLIENT_ANSWERS)),
    ),
    totals=_TOTALS,
    compares=True,
)


def _largest() -> OpportunityView:
    """Everything at once and at its longest: every stage out of date and waiting, hundreds of files."""
    name = ("مجموعة النخيل للتجزئة والإعلان " * 9)[:200]
    stages = tuple(replace(one, completed_by=name, completed_at=NOW) for one in states(len(PIPELINE)))
    opportunity = replace(
        ARABIC,
        name=name,
        owner_name=name,
        client_name=name,
        region=name,
        brands=(name,) * 50,
        service_types=(name,) * 50,
        stages=stages,
        current_stage=K.HANDOFF,
        version=900,
        percentage=Decimal("68.3"),
        recommendation="proceed",
    )
    asked = tuple(_asked(role, *[name] * 30, may_decide=True) for role in APPROVERS)
    lines = tuple(replace(one, freshness=Freshness.OUTDATED) for one in _lines(opportunity))
    change = message("changed-item", what=message("facet-assets-volumes"), item=name, before=name, now=name)
    return OpportunityView(
        opportunity,
        lines,
        tuple(replace(FILES[3], id=f"f{n}", name=f"{n} {name}") for n in range(300)),
        replace(_CHECK, said=message("next-gate-rejected", stage=title(K.APPROVALS), by=name, role=name)),
        message("cards-sample-saved", name=name),
        requests={K.QUALIFICATION: asked, K.APPROVALS: asked},
        needs=(*(_decide(role) for role in APPROVERS * 2), *_WAITING.needs[1:]),
        outdated=Outdated(tuple(row.key for row in PIPELINE), (change,) * 300, _STALE.computed),
        totals=tuple(replace(one, outdated=True) for one in _TOTALS),
        compares=True,
    )


OPPORTUNITIES: Mapping[str, OpportunityView] = {
    "new": OpportunityView(NEW, _lines(NEW), FILES[:1], _START),
    "under_way": OpportunityView(SECOND, _lines(SECOND), FILES[:3], _CHECK),
    "outdated": OpportunityView(
        SECOND,
        _lines(SECOND, freshness=Freshness.OUTDATED),
        FILES,
        _CHECK,
        message("cards-sample-saved", name=SECOND.name),
    ),
    "files": OpportunityView(SECOND, _lines(SECOND), FILES, _CHECK, section="files"),
    "qualified": OpportunityView(
        QUALIFIED,
        _lines(QUALIFIED),
        FILES[:1],
        NextStep("stage.open", K.QA_PACK, message("next-run", stage=title(K.QA_PACK))),
    ),
    "stale": OpportunityView(
        QUALIFIED,
        tuple(
            replace(one, freshness=Freshness.OUTDATED) if one.stage in _STALE.stages else one
            for one in _lines(QUALIFIED)
        ),
        FILES[:1],
        _CHECK,
        outdated=_STALE,
        compares=True,
    ),
    "difference": OpportunityView(
        QUALIFIED,
        _lines(QUALIFIED),
        FILES[:1],
        _CHECK,
        section="difference",
        differences=_DIFFERENCES,
        compares=True,
    ),
    "archived": OpportunityView(replace(SECOND, archived_at=NOW), _lines(SECOND), FILES[:1], _CHECK),
    "arabic": OpportunityView(ARABIC, _lines(ARABIC), (replace(FILES[0], name="موجز الحملة.docx"),), _START),
    "waiting": _WAITING,
    "largest": _largest(),
    "hostile": OpportunityView(HOSTILE_ONE, _lines(HOSTILE_ONE), (replace(FILES[0], name=HOSTILE),), _START),
}

SETTINGS: Mapping[str, SettingsView] = {
    "filled": SettingsView(
        replace(FILLED, rate_region="Nordics", currency="EUR"),
        (LEAD, READER, ADMIN),
        ("current_oplus", "traditional", "ai_supported"),
        (("United Kingdom", "GBP"), ("Nordics", "EUR"), ("Germany", "EUR")),
    ),
}
