"""The real edge on a real socket, between a fake Teams and whatever handler a test brings."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

from aiohttp import ClientSession

from bot.adapter import Adapter, Handle, OnSent
from bot.connector import Connector, Patience, open_session
from bot.http import Download, Missing, create_app, listen
from bot.tokens import EdgeSettings, NoToken, SigningKeys, TokenSource
from bot.turn import Answer, Reply, Turn
from tests.doubles.teams import APP_ID, TENANT, BotConnector, KeyServer

QUICK = Patience(budget=1.0, first_pause=0.01, connect=1.0, answer=0.5)


class SameToken:
    """A login service that always gives the same token."""

    async def token(self) -> str | None:
        return "our-token"


@dataclass(frozen=True)
class Edge:
    """The running edge and the Teams around it."""

    url: str
    keys: KeyServer
    teams: BotConnector
    client: ClientSession
    turns: list[Turn]
    """What the handler was given."""

    async def post(self, activity: dict[str, Any], **claims: Any) -> tuple[int, dict[str, Any]]:
        """The answer to an activity that comes with a good token, or one with other claims."""
        token = self.keys.token(activity["serviceUrl"], **claims)
        return await self.post_raw(activity, Authorization=f"Bearer {token}")

    async def post_raw(self, activity: dict[str, Any], **headers: str) -> tuple[int, dict[str, Any]]:
        """The answer to an activity that comes with just these headers."""
        async with self.client.post(f"{self.url}/api/messages", json=activity, headers=headers) as response:
            return response.status, await response.json()


async def silent(turn: Turn) -> Reply | None:
    """A handler with nothing to say."""
    return None


async def no_file(token: str) -> Download | Missing:
    return Missing.UNKNOWN


async def all_well() -> dict[str, str]:
    return {"db": "ok", "jobs": "ok"}


@asynccontextmanager
async def running(
    handle: Handle = silent,
    on_sent: OnSent | None = None,
    *,
    local: bool = False,
    tokens: TokenSource | None = None,
    patience: Patience = QUICK,
    key_pause: float = 0.0,
    **changes: Any,
) -> AsyncGenerator[Edge]:
    """The edge with this handler; `changes` are fields of its settings."""
    turns: list[Turn] = []

    async def noted(turn: Turn) -> Reply | None:
        turns.append(turn)
        return await handle(turn)

    async with (
        KeyServer() as keys,
        BotConnector() as teams,
        open_session() as session,
        ClientSession() as client,
    ):
        settings = EdgeSettings(
            app_id="" if local else APP_ID,
            tenant=TENANT,
            app_type="SingleTenant",
            openid_metadata_url=keys.metadata_url,
            service_hosts=("127.0.0.1",),
        )
        settings = replace(settings, **changes)
        signing = SigningKeys(session, settings.metadata_address, pause=key_pause, timeout=1.0)
        source = tokens or (NoToken() if local else SameToken())
        adapter = Adapter(settings, signing, Connector(session, settings, source, patience))

        async def process(body: bytes, authorization: str) -> Answer:
            return await adapter.process(body, authorization, noted, on_sent)

        app = create_app(
            process=process,
            ready=all_well,
            resolve=no_file,
            verbs=frozenset({"opportunity.open"}),
            local=local,
        )
        runner = await listen(app, "127.0.0.1", 0, local=local)
        try:
            yield Edge(f"http://127.0.0.1:{runner.addresses[0][1]}", keys, teams, client, turns)
        finally:
            await runner.cleanup()
