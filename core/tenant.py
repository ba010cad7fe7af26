"""What an organisation has set for itself."""

from dataclasses import dataclass, field

from core.packs.pack import Branding


@dataclass(frozen=True, slots=True)
class TenantSettings:
    """The settings of one tenant; each has a sensible default."""

    branding: Branding = field(default_factory=Branding)
    self_approval: bool = False
    """Whether people may approve what they asked for themselves."""
    version: int = 0
    """Raised by every save."""
