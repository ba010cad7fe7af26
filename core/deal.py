"""Where a deal stands: won, lost, put aside or still open, and what was learned when it was not won."""

from dataclasses import dataclass
from datetime import datetime

from core.opportunity import DealStatus

ASKING = frozenset({DealStatus.LOST, DealStatus.DEPRIORITISED})
"""What nobody sets without saying what was learned (SPEC, stage 16)."""

LONGEST = 4_000
"""Characters of lessons learned."""


@dataclass(frozen=True, slots=True)
class DealChange:
    """One time that somebody said where a deal stands."""

    status: DealStatus
    lessons: str
    by: str
    """Entra object id."""
    by_name: str
    at: datetime
