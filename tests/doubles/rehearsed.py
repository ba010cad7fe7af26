"""A rehearsal room on a real socket, before a bot that answers as a test says."""

import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import ClientSession

from bot.connector import Connector, open_session
from bot.http import create_app, listen
from bot.rehearsal.people import BOT, TENANT
from bot.rehearsal.room.page import TEAMS, RoomPage
from bot.rehearsal.room.room import Room
from bot.tokens import EdgeSettings, NoToken
from bot.turn import Answer, Conversation, ConversationKind, Verdict
from tests.doubles.edge import all_well, no_file

CARD = "application/vnd.microsoft.card.adaptive"


def card(*body: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "AdaptiveCard", "version": "1.5", "body": list(body), **more}


def text(said: str) -> dict[str, Any]:
    return {"type": "TextBlock", "text": said, "wrap": True}


def buttons(*actions: dict[str, Any]) -> dict[str, Any]:
    return {"type": "ActionSet", "actions": list(actions)}


def message(content: dict[str, Any]) -> dict[str, Any]:
    return {"type": "message", "attachments": [{"contentType": CARD, "content": content}]}


@dataclass
class ScriptedBot:
    """Hears activities, answers invokes by their name, and posts what a test has it post."""

    connector: Connector
    room: Room
    heard: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    answers: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    """The body that an invoke of this name gets; for a card action, of this verb."""

    async def process(self, body: bytes, authorization: str) -> Answer:
        activity = json.loads(body)
        self.heard.append(activity)
        value = activity.get("value") or {}
        action = value.get("action")
        name = action.get("verb") if isinstance(action, dict) else activity.get("name")
        return Answer(200, self.answers.get(name or "", {}), Verdict.ANSWERED)

    def invoked(self, name: str) -> list[dict[str, Any]]:
        """The values of the invokes of this name."""
        return [one["value"] for one in self.heard if one.get("name") == name]

    @property
    def messages(self) -> list[dict[str, Any]]:
        return [one for one in self.heard if one["type"] == "message"]

    def place(self, id: str) -> Conversation:
        return Conversation(id, ConversationKind.PERSONAL, TENANT, self.room.teams.url, BOT["id"])

    async def post(self, chat: str, activity: dict[str, Any]) -> str:
        return await self.connector.send(self.place(chat), activity)

    async def edit(self, chat: str, post: str, activity: dict[str, Any]) -> None:
        await self.connector.update(self.place(chat), post, activity)


@dataclass(frozen=True)
class Rehearsal:
    """The room, the bot before it, and somebody who asks as the page does."""

    url: str
    bot: ScriptedBot
    client: ClientSession

    async def ask(self, path: str, **asked: Any) -> tuple[int, dict[str, Any]]:
        async with self.client.post(f"{self.url}/room/{path}", json=asked) as response:
            return response.status, await response.json()

    async def state(self, me: str) -> dict[str, Any]:
        async with self.client.get(f"{self.url}/room/state", params={"me": me}) as response:
            return await response.json()

    async def posts(self, me: str, chat: str) -> list[dict[str, Any]]:
        """What this person sees in a conversation."""
        return next(one["posts"] for one in (await self.state(me))["chats"] if one["id"] == chat)


@asynccontextmanager
async def rehearsal() -> AsyncGenerator[Rehearsal]:
    async with Room.opened() as room, open_session() as session, ClientSession() as client:
        bot = ScriptedBot(Connector(session, EdgeSettings(), NoToken()), room)
        app = create_app(
            process=bot.process, ready=all_well, resolve=no_file, pages=[RoomPage(room)], local=True
        )
        runner = await listen(app, "127.0.0.1", 0, local=True)
        url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        room.settle(url, TEAMS)
        try:
            yield Rehearsal(url, bot, client)
        finally:
            await runner.cleanup()
