"""Why Microsoft Graph refused something, in our words."""

from typing import Any

from aiohttp import ClientResponse

from bot.connector import retry_after
from bot.outside.http import BUSY
from bot.tokens import TokenUnavailable
from core.handoff.ports import Busy, Declined, HandoffFailed
from core.messages import Message, message

LIBRARY = "handoff-library"
"""How the sentences about the hand-off's library begin."""

_LOCKED = frozenset({409, 423})

_REFUSED = frozenset({"invalid_client", "unauthorized_client", "invalid_request", "access_denied"})
"""What a login service says that will go on refusing our credentials."""


def no_token(error: TokenUnavailable) -> HandoffFailed:
    """Why there is no token: a login service that is silent may come back, one that refuses us will not."""
    if str(error) in _REFUSED:
        return Declined(message("handoff-library-credentials"))
    return Busy(message("handoff-library-busy"))


def refusal(
    answer: ClientResponse, said: Any, file: str = "", gone: Message | None = None, said_of: str = LIBRARY
) -> HandoffFailed:
    """Why Graph refused, as far as it concerns us; `said_of` begins the sentences about the place."""
    error = said.get("error") if isinstance(said, dict) else None
    code = str(error.get("code"))[:60] if isinstance(error, dict) else "-"
    if answer.status in BUSY:
        return Busy(message(f"{said_of}-busy"), retry_after(answer))
    if answer.status == 401:
        return Declined(message(f"{said_of}-credentials"))
    if answer.status == 403:
        return Declined(message(f"{said_of}-forbidden"))
    if answer.status in _LOCKED:
        return Busy(message(f"{said_of}-locked", file=file), retry_after(answer))
    if answer.status == 507:
        return Declined(message(f"{said_of}-full", file=file))
    if answer.status in (404, 410) and gone is not None:
        return Declined(gone)
    if answer.status in (404, 410):
        return Busy(message(f"{said_of}-busy"))  # the folder went while we wrote: the next try makes it
    return Declined(message(f"{said_of}-refused", file=file, status=answer.status, code=code))
