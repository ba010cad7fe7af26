"""The people of a rehearsal."""

from dataclasses import dataclass
from typing import Any

TENANT = "rehearsal"
BOT = {"id": "28:trowel", "name": "Trowel"}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the rehearsed Teams."""

    key: str
    """What they are called in the names of files."""
    name: str
    id: str
    """Entra object id."""

    @property
    def mri(self) -> str:
        return f"29:{self.key}"

    def account(self) -> dict[str, Any]:
        """The person as the sender of an activity."""
        return {"id": self.mri, "name": self.name, "aadObjectId": self.id}


LEAD = Person("lead", "Robin Hale", "00000000-0000-4000-8000-000000000001")
"""Owns the opportunity; the first to speak, so admin and editor."""
COMMERCIAL = Person("commercial", "Sam Okafor", "00000000-0000-4000-8000-000000000002")
SOLUTION = Person("solution", "Mika Laine", "00000000-0000-4000-8000-000000000003")

CAST = (LEAD, COMMERCIAL, SOLUTION)
