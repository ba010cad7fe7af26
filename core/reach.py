"""Whether somebody can be written to in a chat of their own, and what keeps us from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from core.messages import Message, message


class Reach(StrEnum):
    """The states of somebody's own chat."""

    NEVER_MET = "never_met"
    """They have not spoken to Trowel, and no chat was opened with them."""
    REACHABLE = "reachable"
    BLOCKED = "blocked"
    """They have blocked Trowel."""
    UNINSTALLED = "uninstalled"
    """They had Trowel, and took it away."""
    LEFT = "left"
    """Teams no longer knows them where we knew them."""
    DISABLED = "disabled"
    """The administrator has turned Trowel off, for them or for everybody."""


GONE = frozenset({Reach.BLOCKED, Reach.UNINSTALLED, Reach.LEFT, Reach.DISABLED})
"""States in which a chat stays shut until something happens on their side."""

PATIENCE = timedelta(days=1)
"""After which a chat that was shut is tried again: not every return is told to us."""

_BY_CODE: Mapping[str, Reach] = {
    "ConversationBlockedByUser": Reach.BLOCKED,
    "MessageWritesBlocked": Reach.BLOCKED,
    "BotNotInConversationRoster": Reach.UNINSTALLED,
    "BotDisabledByAdmin": Reach.DISABLED,
    "ConversationNotFound": Reach.LEFT,
    "MemberNotFoundInConversation": Reach.LEFT,
}
"""What a refusal of Teams says of somebody; any other says nothing of them."""

_NOT_INSTALLED = frozenset({"InstallNotConfigured", "InstallForbidden", "InstallNotFound", "InstallFailed"})
"""Our codes for whom Trowel could not be installed, who have never had it."""

SHUT = frozenset(_BY_CODE)
"""Teams' codes for a conversation that we cannot write to until somebody lets us in again."""


@dataclass(frozen=True, slots=True)
class Reached:
    """How it stands with somebody's own chat."""

    state: Reach = Reach.NEVER_MET
    code: str = ""
    """Teams' code, or ours, for what keeps us from it."""
    since: datetime | None = None

    @property
    def open(self) -> bool:
        """Whether they can be written to, as far as we know."""
        return self.state is Reach.REACHABLE

    def after(self, code: str) -> Reach | None:
        """What a refusal turns it into; None where it says nothing of them.

        Whom we never met has taken nothing away.
        """
        found = Reach.NEVER_MET if code in _NOT_INSTALLED else _BY_CODE.get(code)
        never = found is Reach.UNINSTALLED and self.state is Reach.NEVER_MET
        return Reach.NEVER_MET if never else found

    def rests(self, now: datetime) -> bool:
        """Whether trying again is not worth it yet."""
        return self.state in GONE and self.since is not None and now - self.since < PATIENCE

    def because(self) -> Message:
        """Why they cannot be reached, in a sentence."""
        return message(f"reach-{self.state.replace('_', '-')}", why=self.code)
