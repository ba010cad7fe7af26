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
)
from core.keys import StageKey
from core.messages import message
from core.opportunity import (
    Opportunity,
)
from core.pipeline import PIPELINE, title
from core.views import (
    Amount,
    Difference,
    Figure,
    Freshness,
    NextStep,
    OpportunityView,
    Outdated,
    SettingsView,
    StageLine,
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
    "stale": OpportunityView(QUALIFIED, _lines(QUALIFIED), FILES[:1], _CHECK, outdated=_STALE, compares=True),
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
