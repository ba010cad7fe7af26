"""The people of a rehearsal."""

from dataclasses import dataclass
from typing import Any

TENANT = "rehearsal"
ELSEWHERE = "elsewhere"
"""Another organisation, which must see nothing of the first."""

BOT = {"id": "28:trowel", "name": "Trowel"}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the rehearsed Teams."""

    key: str
    """What they are called in the names of files."""
    name: str
    id: str
    """Entra object id."""
    part: str = ""
    """What they are there for, in a few words."""
    tenant: str = TENANT

    @property
    def mri(self) -> str:
        return f"29:{self.key}"

    def account(self) -> dict[str, Any]:
        """The person as the sender of an activity."""
        return {"id": self.mri, "name": self.name, "aadObjectId": self.id}


LEAD = Person("lead", "Robin Hale", "00000000-0000-4000-8000-000000000001", "Account lead")
"""Owns the opportunity; the first to speak, so admin and editor."""
COMMERCIAL = Person("commercial", "Sam Okafor", "00000000-0000-4000-8000-000000000002", "Commercial approver")
SOLUTION = Person("solution", "Mika Laine", "00000000-0000-4000-8000-000000000003", "Solution approver")
MANAGER = Person("manager", "Noor Haddad", "00000000-0000-4000-8000-000000000004", "Manager")
OUTSIDER = Person(
    "outsider", "Jo Marsh", "00000000-0000-4000-8000-000000000005", "Another company", ELSEWHERE
)

CAST = (LEAD, COMMERCIAL, SOLUTION)
"""Who plays a demo."""

EVERYONE = (*CAST, MANAGER, OUTSIDER)
"""Whom one can be in the rehearsal room."""
