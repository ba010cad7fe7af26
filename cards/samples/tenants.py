"""Views of what an organisation has set for itself."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from cards.samples.pursuit import HOSTILE
from core.agency.partners import Partner, Source, sample_partners
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
)
_HOSTILE_LISTS = replace(
    _SET,
    tools=(Tool(HOSTILE[:80], HOSTILE, (HOSTILE[:80],), ("localisation",), ("static",)),),
    partners=(Partner(HOSTILE[:80], Source.EXTERNAL_VENDOR, HOSTILE[:80]),),
    core=(HOSTILE[:80],),
)
_TENANT = TenantView(_SET, may_change=True)
_OWNED = TenantView(_OWN, may_change=True)

TENANTS: Mapping[str, TenantView] = {
    "changing": _TENANT,
    "fresh": TenantView(TenantSettings(), may_change=True),
    "looking": TenantView(_SET, may_change=False),
    "branding": replace(_TENANT, section="branding"),
    "approvals": replace(_TENANT, section="approvals"),
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
    "hostile_tools": TenantView(_HOSTILE_LISTS, may_change=True, section="tools"),
    "hostile_tool": TenantView(_HOSTILE_LISTS, may_change=True, section=f"tool-{HOSTILE[:80]}"),
    "hostile_partners": TenantView(_HOSTILE_LISTS, may_change=False, section="partners"),
}
