"""Where a deal stands: won, lost, put aside or still open, and what was learned when it was not won."""

from dataclasses import dataclass
from datetime import datetime

from core.messages import Message, message
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


def not_won(status: DealStatus) -> Message | None:
    """Why nothing is planned for a deal, and what to do; None for one that is won."""
    return None if status is DealStatus.WON else message(f"refused-deal-{status}")
