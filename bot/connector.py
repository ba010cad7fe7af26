"""Calls to the Bot Connector: one shared session, one token, bounded retries, and honest outcomes."""

import asyncio
import itertools
import json
import random
import time
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote

from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    InvalidURL,
    TCPConnector,
)
from pydantic_core import to_json
from yarl import URL

from bot.tokens import EdgeSettings, TokenSource, TokenUnavailable
from bot.turn import Conversation, ConversationKind

RETRIED = frozenset({412, 429, 502, 503, 504})
"""The answers Teams documents as worth repeating; no other is."""


class ConnectorError(Exception):
    """A call that did not succeed.

    ConnectorError
    ├── NotDelivered     it changed nothing: we or the service refused it
    └── OutcomeUnknown   it went out and no answer came back: it may have arrived
    """

    def __init__(self, code: str, status: int | None = None, retry_after: float | None = None) -> None:
        super().__init__(f"{code} ({status})" if status else code)
        self.code = code
        """Teams' own code, such as `BotNotInConversationRoster`, or ours where nothing answered."""
        self.status = status
        self.retry_after = retry_after
        """Seconds the service asked us to wait."""


class NotDelivered(ConnectorError):
    """The service did not take it, so sending it again cannot double it."""


class OutcomeUnknown(ConnectorError):
    """The request was written and the answer never came, so sending it again may double it."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long one call may go on trying."""

    tries: int = 3
    budget: float = 4.0
    """Seconds after which no further try starts; a turn has about 15 in all."""
    first_pause: float = 0.4
    connect: float = 3.0
    answer: float = 8.0


@dataclass(frozen=True, slots=True)
class Member:
    """A person as the roster of a conversation knows them."""

    id: str
    """Entra object id; empty for anonymous users."""
    mri: str
    name: str
    addresses: tuple[str, ...]
    """Their mail address and the name they sign in with, where Teams tells."""
    role: str
    """`user`, `guest`, `anonymous`, or empty where Teams does not say."""


def open_session() -> ClientSession:
    """The one HTTP session of the process, for the connector and the signing keys."""
    return ClientSession(
        connector=TCPConnector(limit=200), cookie_jar=DummyCookieJar(), json_serialize=_serialize
    )


def _serialize(body: Any) -> str:
    """As UTF-8: escaped, a card in Arabic would be three times the size that was checked."""
    return to_json(body).decode()


class Connector:
    """Sends what we say to where a conversation lives."""

    def __init__(
        self,
        session: ClientSession,
        settings: EdgeSettings,
        tokens: TokenSource,
        patience: Patience | None = None,
    ) -> None:
        self._session = session
        self._settings = settings
        self._tokens = tokens
        self._patience = patience or Patience()
        self._timeout = ClientTimeout(total=self._patience.answer, connect=self._patience.connect)

    async def send(self, conversation: Conversation, activity: dict[str, Any]) -> str:
        """Posts a new activity and returns its id.

        Raises:
            ConnectorError: as its class says; so do all the others.
        """
        return await self._post(conversation, _activities(conversation), activity)

    async def reply(self, conversation: Conversation, to: str, activity: dict[str, Any]) -> str:
        """Posts an activity as the answer to another and returns its id."""
        return await self._post(
            conversation, f"{_activities(conversation)}/{_quoted(to)}", {"replyToId": to, **activity}
        )

    async def update(self, conversation: Conversation, activity_id: str, activity: dict[str, Any]) -> None:
        """Replaces an activity of ours."""
        path = f"{_activities(conversation)}/{_quoted(activity_id)}"
        body = _addressed(conversation, {"id": activity_id, **activity})
        await self._call("PUT", conversation.service_url, path, body)

    async def typing(self, conversation: Conversation) -> None:
        """Shows that work is under way; tried once, since a missed one harms nobody.

        Raises:
            ConnectorError: Teams did not show it.
        """
        await self._call(
            "POST",
            conversation.service_url,
            _activities(conversation),
            _addressed(conversation, {"type": "typing"}),
            tries=1,
        )

    async def create_conversation(
        self, service_url: str, bot_id: str, tenant: str, member: str
    ) -> Conversation:
        """The one-to-one chat with a person, by their id for this bot; the same chat each time."""
        body = {
            "isGroup": False,
            "bot": {"id": bot_id},
            "members": [{"id": member}],
            "tenantId": tenant,
            "channelData": {"tenant": {"id": tenant}},
        }
        answer = await self._call("POST", service_url, "/v3/conversations", body)
        return Conversation(_id(answer), ConversationKind.PERSONAL, tenant, service_url, bot_id)

    async def get_member(self, conversation: Conversation, person: str) -> Member:
        """The person of that id (for this bot, or Entra's) in the roster of a conversation."""
        roster = conversation.id.partition(";")[0]  # a thread has no roster of its own, its channel has
        path = f"/v3/conversations/{_quoted(roster)}/members/{_quoted(person)}"
        answer = await self._call("GET", conversation.service_url, path)
        return Member(
            id=answer.get("aadObjectId") or answer.get("objectId") or "",
            mri=answer.get("id") or "",
            name=answer.get("name") or "",
            addresses=tuple(
                dict.fromkeys(filter(None, (answer.get("email"), answer.get("userPrincipalName"))))
            ),
            role=answer.get("userRole") or "",
        )

    async def get_group(self, service_url: str, team: str) -> str:
        """The Entra id of the group behind a team, by the id that Teams has for it."""
        answer = await self._call("GET", service_url, f"/v3/teams/{_quoted(team)}")
        return str(answer.get("aadGroupId") or "")

    async def _post(self, conversation: Conversation, path: str, activity: dict[str, Any]) -> str:
        answer = await self._call("POST", conversation.service_url, path, _addressed(conversation, activity))
        return _id(answer)

    async def _call(
        self,
        method: str,
        service_url: str,
        path: str,
        body: dict[str, Any] | None = None,
        tries: int | None = None,
    ) -> dict[str, Any]:
        if not self._settings.trusts(service_url):
            raise NotDelivered("UntrustedHost")
        url = URL(str(URL(service_url)).rstrip("/") + path, encoded=True)
        ends = time.monotonic() + self._patience.budget
        for attempt in itertools.count(1):
            try:
                return await self._try(method, url, body)
            except ConnectorError as error:
                pause = self._pause(error, attempt)
                last = attempt >= (tries or self._patience.tries) or time.monotonic() + pause > ends
                if last or not _repeatable(error, method):
                    raise
                await asyncio.sleep(pause)
        raise AssertionError("unreachable")

    def _pause(self, error: ConnectorError, attempt: int) -> float:
        if error.retry_after is not None:
            return error.retry_after
        return self._patience.first_pause * 2 ** (attempt - 1) * random.uniform(0.75, 1.25)

    async def _try(self, method: str, url: URL, body: dict[str, Any] | None) -> dict[str, Any]:
        try:
            token = await self._tokens.token()
        except TokenUnavailable as error:
            raise NotDelivered("TokenUnavailable") from error
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        try:
            async with self._session.request(
                method, url, json=body, headers=headers, timeout=self._timeout, allow_redirects=False
            ) as response:
                if response.status < 300:
                    return _json(await response.read())
                raise await _refusal(response)
        except (ClientConnectorError, ConnectionTimeoutError, InvalidURL) as error:
            raise NotDelivered("Unreachable") from error
        except (ClientError, TimeoutError) as error:
            raise OutcomeUnknown("NoAnswer") from error


def _activities(conversation: Conversation) -> str:
    return f"/v3/conversations/{_quoted(conversation.id)}/activities"


def _quoted(part: str) -> str:
    return quote(part, safe="")


def _addressed(conversation: Conversation, activity: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "message",
        "channelId": conversation.channel_id,
        "from": {"id": conversation.bot_id},
        "conversation": {"id": conversation.id},
        **activity,
    }


def _id(answer: dict[str, Any]) -> str:
    return str(answer.get("id") or "")


def _repeatable(error: ConnectorError, method: str) -> bool:
    if isinstance(error, OutcomeUnknown):
        return method != "POST"  # putting, deleting or reading twice comes to the same
    return error.status in RETRIED or error.code == "Unreachable"


async def _refusal(response: ClientResponse) -> NotDelivered:
    try:
        answer = _json(await response.read())
    except (ClientError, TimeoutError):
        answer = {}
    error = answer.get("error")
    code = error.get("code") if isinstance(error, dict) else None
    return NotDelivered(str(code or response.reason), response.status, retry_after(response))


def retry_after(response: ClientResponse) -> float | None:
    """Seconds from a Retry-After header in either of its forms; None where it has neither."""
    value = response.headers.get("Retry-After", "").strip()
    try:
        return max(
            0.0, float(value) if value.isdecimal() else parsedate_to_datetime(value).timestamp() - time.time()
        )
    except (ValueError, OverflowError):
        return None


def _json(body: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(body)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}
