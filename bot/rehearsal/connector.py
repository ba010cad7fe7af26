"""A Bot Connector on loopback: keeps each person's chat as Teams would show it, and hands out files.

It knows the bot only through what the bot posts, edits and deletes over HTTP.
"""

import asyncio
import itertools
import secrets
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self, TypeVar

from aiohttp import web

from bot.rehearsal.buttons import Card
from bot.rehearsal.people import Person

FoundT = TypeVar("FoundT")

CARD = "application/vnd.microsoft.card.adaptive"
FILE = "application/vnd.microsoft.teams.file.download.info"


@dataclass(slots=True)
class Post:
    """A message of the bot, as it stands now."""

    id: str
    text: str | None
    card: Card | None
    changes: int = 0
    """How often the bot has edited it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A card as somebody came to see it."""

    person: Person
    card: Card


@dataclass
class Chat:
    """One person's conversation with the bot."""

    person: Person
    seen: list[Seen]
    """Every card that anyone saw, in order; shared by all chats."""
    posts: list[Post] = field(default_factory=list[Post])
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def id(self) -> str:
        return f"a:{self.person.key}"

    def post(self, id: str) -> Post | None:
        return next((post for post in self.posts if post.id == id), None)

    def add(self, id: str, body: dict[str, Any]) -> None:
        """A new message of the bot."""
        self.posts.append(Post(id, body.get("text"), _card(body)))
        self._note(_card(body))

    def edit(self, post: Post, body: dict[str, Any]) -> None:
        """The bot replaces its message."""
        post.text, post.card = body.get("text"), _card(body)
        post.changes += 1
        self._note(post.card)

    def answer(self, post: Post, card: Card, changes: int) -> None:
        """The card that answers a tap takes the tapped one's place.

        An edit that overtook the answer was drawn later, so it stays; `changes` is their count at the tap.
        """
        if post.changes == changes:
            post.card = card
        self._note(card)

    async def until(self, look: Callable[[], Awaitable[FoundT | None]], seconds: float) -> FoundT:
        """What `look` finds, as soon as it finds something; it looks again after every change.

        Raises:
            TimeoutError: it found nothing in so many seconds.
        """
        async with asyncio.timeout(seconds):
            while True:
                changed = self._changed
                if (found := await look()) is not None:
                    return found
                await changed.wait()

    def _note(self, card: Card | None) -> None:
        if card is not None:
            self.seen.append(Seen(self.person, card))
        self._changed.set()
        self._changed = asyncio.Event()


class BotConnector:
    """The server; an asynchronous context manager that listens on a free port of this machine."""

    def __init__(self, people: Iterable[Person]) -> None:
        self.seen: list[Seen] = []
        self.chats = {person: Chat(person, self.seen) for person in people}
        self.url = ""
        self._files: dict[str, Path] = {}
        self._ids = itertools.count(1)

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=1024 * 1024)
        app.add_routes(
            [
                web.post("/v3/conversations", self._open),
                web.get("/v3/conversations/{chat}/members/{member}", self._member),
                web.post("/v3/conversations/{chat}/activities", self._post),
                web.post("/v3/conversations/{chat}/activities/{to}", self._post),
                web.put("/v3/conversations/{chat}/activities/{post}", self._edit),
                web.get("/files/{token}", self._hand_out),
            ]
        )
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    def offer(self, path: Path) -> dict[str, Any]:
        """The attachment as which a file arrives; only who has its address can fetch it."""
        token = secrets.token_urlsafe(24)
        self._files[token] = path
        content = {
            "downloadUrl": f"{self.url}/files/{token}",
            "uniqueId": token,
            "fileType": path.suffix.removeprefix("."),
        }
        return {"contentType": FILE, "name": path.name, "content": content}

    async def _open(self, request: web.Request) -> web.Response:
        """The one-to-one chat with a person: the same each time."""
        members = (await request.json()).get("members") or [{}]
        chat = next((chat for who, chat in self.chats.items() if who.mri == members[0].get("id")), None)
        if chat is None:
            return _error(403, "BotNotInConversationRoster")
        return web.json_response({"id": chat.id}, status=201)

    async def _member(self, request: web.Request) -> web.Response:
        asked = request.match_info["member"]
        person = next((person for person in self.chats if asked in (person.mri, person.id)), None)
        if person is None:
            return _error(404, "MemberNotFoundInConversation")
        return web.json_response({**person.account(), "userRole": "user"})

    async def _post(self, request: web.Request) -> web.Response:
        chat, body = self._chat(request), await request.json()
        if chat is None:
            return _error(404, "ConversationNotFound")
        id = f"post-{next(self._ids)}"
        if body.get("type") == "message":  # the other kind says that the bot is typing
            chat.add(id, body)
        return web.json_response({"id": id}, status=201)

    async def _edit(self, request: web.Request) -> web.Response:
        chat, body = self._chat(request), await request.json()
        post = chat.post(request.match_info["post"]) if chat else None
        if chat is None or post is None:
            return _error(404, "ActivityNotFoundInConversation")
        chat.edit(post, body)
        return web.json_response({"id": post.id})

    async def _hand_out(self, request: web.Request) -> web.Response:
        path = self._files.get(request.match_info["token"])
        if path is None:
            raise web.HTTPNotFound
        try:
            content = await asyncio.to_thread(path.open, "rb")
        except OSError:
            raise web.HTTPNotFound from None
        return web.Response(body=content, content_type="application/octet-stream")

    def _chat(self, request: web.Request) -> Chat | None:
        return next((chat for chat in self.chats.values() if chat.id == request.match_info["chat"]), None)


def _card(body: dict[str, Any]) -> Card | None:
    cards = (one for one in body.get("attachments") or () if one.get("contentType") == CARD)
    return next((one["content"] for one in cards), None)


def _error(status: int, code: str) -> web.Response:
    return web.json_response({"error": {"code": code, "message": code}}, status=status)
