"""What an organisation has set for itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from core.calculators.efficiency import SCENARIOS, Scenario
from core.packs.pack import Branding


@dataclass(frozen=True, slots=True)
class TenantSettings:
    """The settings of one tenant; each has a sensible default."""

    branding: Branding = field(default_factory=Branding)
    self_approval: bool = False
    """Whether people may approve what they asked for themselves."""
    scenarios: Mapping[Scenario, Decimal] = field(default_factory=lambda: SCENARIOS)
    """The blanket percentage that each scenario proposes."""
    version: int = 0
    """Raised by every save."""
