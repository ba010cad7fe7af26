"""Views of what an organisation has set for itself."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from cards.samples.pursuit import HOSTILE
from core.agency.partners import Partner, Source, sample_partners
from core.agency.terms import KpiPattern, Service, SlaPattern, sample_kpis, sample_slas
from core.agency.tools import Tool
from core.calculators.efficiency import Scenario
from core.packs.pack import Branding
from core.tenant import TenantSettings
from core.views import TenantView

_SET = TenantSettings(
    Branding("North & Field", "#0B6E4F", "pitches@northfield.example"), self_approval=False, version=3
)

_LINGUO = Tool("Linguo", "translation of copy", ("speech", "puns, rhymes"), ("localisation",), ("static",))
_OWN = replace(
    _SET,
    scenarios={
        Scenario.CONSERVATIVE: Decimal("7.5"),
        Scenario.MODERATE: Decimal(15),
        Scenario.AGGRESSIVE: Decimal(30),
    },
    tools=(
        Tool("Linguo", "translation of copy", ("speech", "puns, rhymes"), ("localisation",), ("static",)),
    ),
    partners=(Partner("Retail analytics", Source.INTERNAL_SME), *sample_partners()[:2]),
    core=("Statics", "Motion"),
    slas=(SlaPattern("Poster set", 6, 3, 1, ("static",), "Art Director", "Print-ready."), *sample_slas()[:2]),
    kpis=(KpiPattern("Answers", "All of them", "Counted every week."), *sample_kpis()[:2]),
    service=Service(12, 24, 3),
    exclusions=("Travel", "Printing"),
    assumptions=("One named decision-maker gives the final approval.",),
)
_HOSTILE_LISTS = replace(
    _SET,
    tools=(Tool(HOSTILE[:80], HOSTILE, (HOSTILE[:80],), ("localisation",), ("static",)),),
    partners=(Partner(HOSTILE[:80], Source.EXTERNAL_VENDOR, HOSTILE[:80]),),
    core=(HOSTILE[:80],),
    slas=(SlaPattern(HOSTILE[:80], 3, 2, 1, ("static",), HOSTILE[:80], HOSTILE),),
    kpis=(KpiPattern(HOSTILE[:80], HOSTILE[:80], HOSTILE),),
    exclusions=(HOSTILE,),
)
_TENANT = TenantView(_SET, may_change=True)
_OWNED = TenantView(_OWN, may_change=True)

TENANTS: Mapping[str, TenantView] = {
    "changing": _TENANT,
    "fresh": TenantView(TenantSettings(), may_change=True),
    "looking": TenantView(_SET, may_change=False),
    "branding": replace(_TENANT, section="branding"),
    "approvals": replace(_TENANT, section="approvals"),
    "reaching": replace(_TENANT, section="reaching"),
    "scenarios": replace(_OWNED, section="scenarios"),
    "tools": replace(_TENANT, section="tools"),
    "tools_looking": replace(_TENANT, section="tools", may_change=False),
    "no_tools": replace(_TENANT, section="tools", settings=replace(_SET, tools=())),
    "tool": replace(_OWNED, section="tool-Linguo"),
    "tool_new": replace(_TENANT, section="new-tool"),
    "tools_reset": replace(_OWNED, section="reset-tools"),
    "partners": replace(_OWNED, section="partners"),
    "partner": replace(_TENANT, section="partner-SEO"),
    "partner_new": replace(_TENANT, section="new-partner"),
    "core": replace(_OWNED, section="core"),
    "slas": replace(_OWNED, section="slas"),
    "sla": replace(_OWNED, section="sla-Poster set"),
    "sla_new": replace(_TENANT, section="new-sla"),
    "kpis": replace(_TENANT, section="kpis"),
    "kpi": replace(_OWNED, section="kpi-Answers"),
    "service": replace(_OWNED, section="service"),
    "service_reset": replace(_OWNED, section="reset-service"),
    "exclusions": replace(_OWNED, section="exclusions"),
    "assumptions": replace(_TENANT, section="assumptions"),
    "hostile_slas": TenantView(_HOSTILE_LISTS, may_change=True, section="slas"),
    "handoff": replace(
        _TENANT, section="handoff", settings=replace(_SET, talent=("talent@northfield.example",))
    ),
    "hostile_tools": TenantView(_HOSTILE_LISTS, may_change=True, section="tools"),
    "hostile_tool": TenantView(_HOSTILE_LISTS, may_change=True, section=f"tool-{HOSTILE[:80]}"),
    "hostile_partners": TenantView(_HOSTILE_LISTS, may_change=False, section="partners"),
}
