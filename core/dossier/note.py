"""A pack, and what Trowel notes of it when it makes it, so that the pack can be held against it later."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Note:
    """One pack that was made."""

    version: int
    head: str
    trail: str
    """The hash of the last record before the pack speaks of itself: what was on record."""
    records: int
    made_at: datetime
    made_by: str
    """Entra object id."""
    made_by_name: str


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack as it was written."""

    version: int
    head: str
    trail: str
    """As in its note."""
    records: int
    content: bytes
