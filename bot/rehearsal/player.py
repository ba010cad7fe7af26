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
from bot.rehearsal.chats import CARD, Chat, Crossing, Post
from bot.rehearsal.connector import BotConnector
from bot.rehearsal.people import BOT, Person
from core.keys import StageKey


class NotAnswered(Exception):
    """The bot did not take an activity, or refused a tap without a card; the text is for the log."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What the bot's endpoint said to an activity."""

    status: int
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Player:
    """One person in front of their conversations with the bot at `url`."""

    person: Person
    connector: BotConnector
    session: ClientSession
    url: str
    locale: str = "en-GB"
    timezone: str = "Europe/London"

    @property
    def chat(self) -> Chat:
        """Their own chat with the bot."""
        return self.connector.chats[self.person]

    async def install(self) -> None:
        """Adds the bot to the person's own chats."""
        await self._send("installationUpdate", action="add")

    async def say(self, text: str, files: Sequence[Path] = ()) -> None:
        """Writes a message, with files where there are any."""
        attachments = [self.connector.offer(file) for file in files]
        _expect(await self.write(self.chat, text, files=attachments, attachments=attachments), "message")

    async def write(
        self,
        chat: Chat,
        text: str,
        thread: str | None = None,
        heard: bool = True,
        files: Sequence[dict[str, Any]] = (),
        **fields: Any,
    ) -> Answered:
        """Puts a message into a conversation, and before the bot where it is one that the bot hears.

        People see `files` with it, whatever of them the bot gets.
        """
        id = self.connector.new_id()
        body = {"text": text, "textFormat": "plain", **fields}
        chat.add(Post(id, {**body, "attachments": list(files)}, self.person.mri, thread))
        if not heard:
            return Answered(HTTPStatus.OK, {})
        return await self.send("message", chat, thread or id, id=id, **body)

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
        answer = _expect(await self.execute(self.chat, post, action), "invoke")
        if answer.get("type") != CARD:
            raise NotAnswered(f"{tapped.verb}: {answer.get('type')}")
        return answer["value"]

    async def execute(
        self, chat: Chat, post: Post, action: dict[str, Any], trigger: str = "manual"
    ) -> Answered:
        """Sends an action of a card and puts the card that answers it in its place."""
        changes = post.changes
        value = {"action": action, "trigger": trigger}
        answered = await self.invoke(chat, "adaptiveCard/action", value, post)
        if answered.status == HTTPStatus.OK and answered.body.get("type") == CARD:
            chat.answer(post, self.person, answered.body["value"], changes)
        return answered

    async def invoke(self, chat: Chat, name: str, value: Any, post: Post | None = None) -> Answered:
        """Asks the bot something that it answers at once."""
        about = {"replyToId": post.id} if post else {}
        return await self.send("invoke", chat, post and post.thread, name=name, value=value, **about)

    async def send(self, kind: str, chat: Chat, thread: str | None = None, **fields: Any) -> Answered:
        """Puts an activity of this person before the bot."""
        entities = [{"type": "clientInfo", "locale": self.locale, "timezone": self.timezone}]
        activity = {
            "type": kind,
            "id": uuid4().hex,
            "timestamp": datetime.now(UTC).isoformat(),
            "channelId": "msteams",
            "serviceUrl": self.connector.url,
            "from": self.person.account(),
            "recipient": BOT,
            "conversation": chat.conversation(thread),
            "channelData": chat.channel_data(),
            "locale": self.locale,
            **fields,
            "entities": [*fields.get("entities", ()), *entities],
        }
        async with self.session.post(f"{self.url}/api/messages", json=activity) as response:
            answered = Answered(response.status, await response.json())
        what = " ".join((kind, fields.get("name") or fields.get("action") or "", *_verb(fields.get("value"))))
        self.connector.witness.crossed(
            Crossing(True, chat.tenant, chat.id, what, activity, answered.status, answered.body)
        )
        return answered

    async def _send(self, kind: str, **fields: Any) -> dict[str, Any]:
        return _expect(await self.send(kind, self.chat, **fields), kind)


def _verb(value: Any) -> list[str]:
    """The verb of an Action.Execute, where that is what is sent."""
    action = value.get("action") if isinstance(value, dict) else None
    return [action["verb"]] if isinstance(action, dict) and action.get("verb") else []


def _expect(answered: Answered, kind: str) -> dict[str, Any]:
    if answered.status != HTTPStatus.OK:
        raise NotAnswered(f"{kind}: {answered.status}")
    return answered.body
