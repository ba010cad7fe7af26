"""Outputs of the stages before the pitch, as small or as large as a test wants them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from core.brief import Brief
from core.calculators.efficiency import Efficiency, Scenario
from core.calculators.rate_card import Selection, Terms, build
from core.calculators.team_shape import shape
from core.catalogue.load import load
from core.keys import StageKey as K
from core.messages import Message
from core.packs.pack import Branding
from core.stage import Facts, StageContext
from core.tenant import TenantSettings

FACTS = Facts(
    number=7,
    name="Tidewater spring launch",
    client_name="Harbour Foods Ltd",
    region="Norway, Denmark",
    brands=("Tidewater",),
    service_types=("Video", "Social"),
    deadline=date(2026, 11, 30),
    go_live=date(2027, 3, 1),
    summary="Harbour Foods Ltd asks for a launch film and social statics, supported 24/7 in 4K.",
)
DIAGNOSIS: Mapping[str, Any] = {
    "deliverables": [
        {"name": "Launch film", "category": "video", "volume_estimate": "1", "complexity_hint": "high"},
        {"name": "Social statics", "category": "social", "volume_estimate": "48", "complexity_hint": "low"},
    ],
    "channels": ["Social media", "TV"],
    "markets": ["Norway", "Denmark"],
    "capabilities_required": ["Film production"],
    "kpis_slas": ["Reach 40 % of households by Q2 2027"],
    "tech_asks": ["Cut-downs in 9:16"],
    "timelines": [],
    "ambiguities": ["No budget is stated."],
    "summary": "A film and statics.",
    "clarifications": [
        {"category": "Budget", "question": "Which budget?", "rationale": "Price.", "priority": "red"}
    ],
}
SUPPORT: Mapping[str, Any] = {
    "caveats": ["Third-party fees, talent and music are not included."],
    "assumptions": [
        "Templates are supplied by the client.",
        "Masters are supplied by the client.",
        "Feedback comes within 48 h.",
    ],
    "slas": [
        {"deliverable": "Static ad set", "v1_days": 5, "v2_days": 2, "v3_days": 1, "responsible_party": "Us"},
        {"deliverable": "E-commerce hero set", "v1_days": 7, "v2_days": 3, "v3_days": 1},
        {"deliverable": "Motion master", "v1_days": 14, "v2_days": 5, "v3_days": 2},
    ],
    "kpis": [
        {"metric": "Jobs on time", "target": "95 %", "measurement": "Tracker"},
        {"metric": "First-time-right rate", "target": "90 %", "measurement": "Tracker"},
        {"metric": "Share of jobs within SLA", "target": "95 %", "measurement": "Tracker"},
    ],
    "governance": [
        "Weekly status call.",
        "Monthly steering with the client lead.",
        "One named decision-maker on each side.",
    ],
    "summary": "Three service levels and three measures.",
}
DELIVERY: Mapping[str, Any] = {
    "headline": "hybrid",
    "summary": "A hybrid model fits.",
    "workflow_stages": [
        {"key": "film", "stage": "Film", "approach": "manual", "tooling": [], "rationale": ""},
        {
            "key": "social_statics",
            "stage": "Social statics",
            "approach": "ai_supported",
            "tooling": ["Pencil"],
            "rationale": "",
        },
    ],
    "tooling_caveats": [],
    "risks": [],
    "ai_terms": "open",
}
GAPS: Mapping[str, Any] = {
    "core_in_scope": ["Social content", "Motion"],
    "gaps": [
        {"capability": "SEO", "criticality": "amber", "suggested_source": "brandtech_partner"},
        {
            "capability": "Film production at scale",
            "criticality": "red",
            "suggested_source": "external_vendor",
        },
    ],
    "summary": "Two gaps.",
}


async def _silent(said: Message) -> None:
    """Progress that nobody watches."""


def pursued(assets: int = 2, names: tuple[str, ...] = ("Launch film", "Social statics")) -> dict[K, Any]:
    """Outputs for that many assets, priced by the shipped catalogue, with a team at 20 % efficiency."""
    catalogue = load()
    routes = [route.code for route in catalogue.routes]
    listed: list[dict[str, Any]] = [
        {
            "id": f"a{place}",
            "name": names[place % len(names)] + ("" if place < len(names) else f" {place}"),
            "description": "",
            "client_tier": "A" if place % 2 else None,
            "volume": 1 + 47 * (place % 2),
        }
        for place in range(assets)
    ]
    chosen = [
        Selection(one["id"], one["name"], one["volume"], routes[(place * 7) % len(routes)])
        for place, one in enumerate(listed)
    ]
    card = build(chosen, catalogue, Terms("current_oplus", "United Kingdom", "GBP"))
    efficiency = Efficiency(scenario=Scenario.MODERATE, blanket=Decimal(20), notes="Our margin is thin here.")
    return {
        K.DIAGNOSIS: DIAGNOSIS,
        K.ASSETS: {"assets": listed},
        K.RATE_CARD: card.model_dump(mode="json"),
        K.DELIVERY_MODEL: DELIVERY,
        K.EFFICIENCY: efficiency.model_dump(mode="json"),
        K.TEAM_SHAPE: shape(card, efficiency).model_dump(mode="json"),
        K.CAPABILITY_GAPS: GAPS,
        K.SUPPORT_DOCS: SUPPORT,
    }


def pitching(inputs: Mapping[K, Any] | None = None, model: Any = None, **facts: Any) -> StageContext:
    """What a run of the pitch is handed."""
    held = pursued() if inputs is None else inputs
    return StageContext(
        facts=replace(FACTS, **facts),
        brief=Brief(()),
        inputs=held,
        model=model,
        progress=_silent,
        today=date(2026, 11, 21),
        run="r15",
        versions=dict.fromkeys(held, 3),
        settings=TenantSettings(branding=Branding(agency="Northlight Studio")),
    )
