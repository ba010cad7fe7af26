"""What an organisation has set for itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from core.agency.partners import Partner, sample_core, sample_partners
from core.agency.terms import (
    KpiPattern,
    Service,
    SlaPattern,
    sample_assumptions,
    sample_exclusions,
    sample_kpis,
    sample_slas,
)
from core.agency.tools import Tool, sample_tools
from core.approval import USUAL
from core.calculators.efficiency import SCENARIOS, Scenario
from core.messages import DEFAULT_LOCALE
from core.opportunity import Role
from core.packs.pack import Branding
from core.reaching import Reaching


class Sampled(StrEnum):
    """What is the sample's until a tenant has its own, by its field of the settings."""

    SCENARIOS = "scenarios"
    TOOLS = "tools"
    PARTNERS = "partners"
    CORE = "core"
    SLAS = "slas"
    KPIS = "kpis"
    SERVICE = "service"
    EXCLUSIONS = "exclusions"
    ASSUMPTIONS = "assumptions"


@dataclass(frozen=True, slots=True)
class TenantSettings:
    """The settings of one tenant; each has a sensible default."""

    branding: Branding = field(default_factory=Branding)
    language: str = DEFAULT_LOCALE
    """That of cards which a whole conversation sees."""
    self_approval: bool = False
    """Whether people may approve what they asked for themselves."""
    required_roles: tuple[Role, ...] = USUAL
    """Those that have to approve a proposal before it goes out."""
    scenarios: Mapping[Scenario, Decimal] = field(default_factory=lambda: SCENARIOS)
    """The blanket percentage that each scenario proposes."""
    tools: tuple[Tool, ...] = field(default_factory=sample_tools)
    partners: tuple[Partner, ...] = field(default_factory=sample_partners)
    """What is typically partnered, and with whom."""
    core: tuple[str, ...] = field(default_factory=sample_core)
    """The capabilities of the agency's own people."""
    slas: tuple[SlaPattern, ...] = field(default_factory=sample_slas)
    kpis: tuple[KpiPattern, ...] = field(default_factory=sample_kpis)
    service: Service = field(default_factory=Service)
    """What holds for every job: acknowledgement and amends."""
    exclusions: tuple[str, ...] = field(default_factory=sample_exclusions)
    """What prices do not include unless a brief does."""
    assumptions: tuple[str, ...] = field(default_factory=sample_assumptions)
    """What prices rest on."""
    talent: tuple[str, ...] = ()
    """Whom a hand-off is announced to as the talent team: addresses or Entra ids."""
    reaching: Reaching = field(default_factory=Reaching)
    """When approvers are reminded and managers told."""
    version: int = 0
    """Raised by every save."""

    def differs(self, what: Sampled) -> bool:
        """Whether this is the tenant's own and not the sample's."""
        return getattr(self, what) != getattr(TenantSettings(), what)
