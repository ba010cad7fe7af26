"""A person of the rehearsal at the keyboard: writes to the bot, drops files, taps what the cards offer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from typing import Any
from uuid import uuid4

from aiohttp import ClientSession

from bot.rehearsal.buttons import Button, Card, NotThere, button, filled_in
from bot.rehearsal.connector import CARD, BotConnector, Chat, Post
from bot.rehearsal.people import BOT, TENANT, Person
from core.keys import StageKey


class NotAnswered(Exception):
    """The bot did not take an activity, or refused a tap without a card; the text is for the log."""


@dataclass(frozen=True, slots=True)
class Player:
    """One person in front of their chat with the bot at `url`."""

    person: Person
    connector: BotConnector
    session: ClientSession
    url: str

    @property
    def chat(self) -> Chat:
        return self.connector.chats[self.person]

    async def install(self) -> None:
        """Adds the bot to the person's own chats."""
        await self._send("installationUpdate", action="add")

    async def say(self, text: str, files: Sequence[Path] = ()) -> None:
        """Writes a message, with files where there are any."""
        attachments = [self.connector.offer(file) for file in files]
        await self._send("message", text=text, textFormat="plain", attachments=attachments)

    async def tap(self, verb: str, stage: StageKey | None = None, **typed: str) -> Card:
        """Taps the newest button of that verb, with what was typed on its card, and sees the answer.

        Raises:
            NotThere: no card in the chat offers it.
            NotAnswered: the bot answered without a card.
        """
        return await self._newest(verb, {"stage": stage}, typed)

    async def choose(self, verb: str, /, **data: str) -> Card:
        """Taps the newest button of that verb which carries this data; raises as `tap` does."""
        return await self._newest(verb, data, {})

    async def _newest(self, verb: str, data: Mapping[str, str | None], typed: Mapping[str, str]) -> Card:
        for post in reversed(self.chat.posts):
            if post.card and (found := button(post.card, verb, **data)):
                return await self.press(post, found, **typed)
        raise NotThere(f"{verb} {data}")

    async def fetch(self, address: str) -> bytes:
        """What is behind an address that a card opens."""
        async with self.session.get(address) as response:
            if response.status != HTTPStatus.OK:
                raise NotAnswered(f"a download: {response.status}")
            return await response.read()

    async def press(self, post: Post, tapped: Button, **typed: str) -> Card:
        """Taps a button of the card that the post shows."""
        assert post.card, "the card that the button is on"
        action = {
            "type": "Action.Execute",
            "verb": tapped.verb,
            "data": filled_in(post.card, tapped, typed),
        }
        changes = post.changes
        answer = await self._send(
            "invoke",
            name="adaptiveCard/action",
            value={"action": action, "trigger": "manual"},
            replyToId=post.id,
        )
        if answer.get("type") != CARD:
            raise NotAnswered(f"{tapped.verb}: {answer.get('type')}")
        self.chat.answer(post, answer["value"], changes)
        return answer["value"]

    async def _send(self, kind: str, **fields: Any) -> dict[str, Any]:
        activity = {
            "type": kind,
            "id": uuid4().hex,
            "timestamp": datetime.now(UTC).isoformat(),
            "channelId": "msteams",
            "serviceUrl": self.connector.url,
            "from": self.person.account(),
            "recipient": BOT,
            "conversation": {"id": self.chat.id, "conversationType": "personal", "tenantId": TENANT},
            "channelData": {"tenant": {"id": TENANT}},
            "locale": "en-GB",
            "entities": [{"type": "clientInfo", "locale": "en-GB", "timezone": "Europe/London"}],
            **fields,
        }
        async with self.session.post(f"{self.url}/api/messages", json=activity) as response:
            if response.status != HTTPStatus.OK:
                raise NotAnswered(f"{kind}: {response.status}")
            return await response.json()
