"""Installing Trowel for people through Microsoft Graph, where the organisation's catalogue has it."""

from dataclasses import dataclass
from enum import StrEnum

from bot.connector import retry_after
from bot.outside.graph import Graph, quoted
from bot.outside.http import NoAnswer
from bot.tokens import TokenUnavailable


class Outcome(StrEnum):
    """What became of an installation; those that failed are codes of receipts."""

    NEW = "InstallNew"
    THERE = "InstallThere"
    """They had it already, which is as good."""
    NOT_CONFIGURED = "InstallNotConfigured"
    FORBIDDEN = "InstallForbidden"
    NOT_FOUND = "InstallNotFound"
    FAILED = "InstallFailed"


DONE = frozenset({Outcome.NEW, Outcome.THERE})

_BY_STATUS = {
    400: Outcome.NOT_FOUND,
    401: Outcome.FORBIDDEN,
    403: Outcome.FORBIDDEN,
    404: Outcome.NOT_FOUND,
    409: Outcome.THERE,
}
THROTTLED = 429


class Throttled(Exception):
    """Graph asks to wait."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Installer:
    """Puts the app into people's own Teams, by their Entra ids."""

    graph: Graph
    app: str
    """Its id in the organisation's catalogue, which is not the manifest's."""

    async def install(self, person: str) -> Outcome:
        """Installs it for somebody; the same however often.

        Raises:
            Throttled: Graph asks to wait first.
        """
        catalogue = f"{self.graph.url.origin()}/v1.0/appCatalogs/teamsApps/{self.app}"
        path = f"/users/{quoted(person)}/teamwork/installedApps"
        try:
            async with self.graph.call("POST", path, json={"teamsApp@odata.bind": catalogue}) as answer:
                if answer.status == THROTTLED:
                    raise Throttled(retry_after(answer) or 5.0)
                return Outcome.NEW if answer.status < 300 else _BY_STATUS.get(answer.status, Outcome.FAILED)
        except (NoAnswer, TokenUnavailable):
            return Outcome.FAILED
