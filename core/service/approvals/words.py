"""How requests and the roles they ask are spoken of."""

from core.approval import Approval
from core.authority import Bar
from core.messages import Message, message
from core.opportunity import Role, Subject

BARS = {Bar.REQUESTER: "own-request", Bar.FOR_REQUESTER: "for-requester"}
"""How somebody is told what bars them from deciding."""


def named(role: Role) -> Message:
    """The role's name, in whatever language it will be read."""
    return message(f"role-{role}")


def card_of(asked: Approval) -> Subject:
    """The request's own card."""
    return Subject("approval", asked.opportunity, asked.stage, detail={"approval": asked.id})
