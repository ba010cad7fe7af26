"""Why something was not done, in words for the person who asked.

Refused
├── Asked      what was asked makes no sense as it stands (400)
├── Forbidden  this person may not (403)
├── Missing    there is no such thing here (404)
├── Conflict   it was so once, or somebody was first (409)
└── Gone       it worked once and never will again (410)
"""

from typing import Any

from core.messages import Message
from core.opportunity import Subject


class Refused(Exception):
    """An action that was not carried out; `message` says why and what to do, `instead` what to show."""

    status = 400

    def __init__(self, key: str, *, instead: Subject | None = None, **args: Any) -> None:
        super().__init__(key)
        self.message = Message(key, args)
        self.instead = instead


class Asked(Refused):
    status = 400


class Forbidden(Refused):
    status = 403


class Missing(Refused):
    status = 404


class Conflict(Refused):
    status = 409


class Gone(Refused):
    status = 410
