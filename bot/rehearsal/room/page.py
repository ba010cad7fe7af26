"""`/` and `/room/...`: the page of the rehearsal room, and what its buttons call."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from aiohttp import web
from aiohttp.typedefs import Handler
from pydantic import ValidationError

from bot.http import from_here
from bot.rehearsal.chats import Chat, Post
from bot.rehearsal.player import Answered, Player
from bot.rehearsal.room import asks
from bot.rehearsal.room.room import Room, Watcher
from bot.rehearsal.room.static import installed, own, prepared

TEAMS = "/room/teams"
"""Where the bot finds the Bot Connector double."""

LARGEST = 200 * 1024 * 1024
"""Bytes of a file that somebody drops: more than the bot takes, so that its refusal can be seen."""

ALIVE = 15.0
"""Seconds of silence after which an open page hears that we are still here."""

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'none'; frame-ancestors 'none'; base-uri 'none'"
)

KINDS = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
}

AskT = TypeVar("AskT", bound=asks.Ask)


@dataclass(frozen=True)
class RoomPage:
    """The page, for this machine alone."""

    room: Room

    def add_to(self, app: web.Application) -> None:
        routes = [
            web.get("/room/state", self.state),
            web.get("/room/events", self.events),
            web.get("/room/packages/{name}", _package),
            web.get("/room/{name}", _own),
            web.post("/room/files", self.upload),
            web.post("/room/stage", self._reading(asks.Setting, self.set_stage)),
            web.post("/room/speech", self._reading(asks.Speech, self.speak)),
            web.post("/room/messages", self._reading(asks.Message, self.write)),
            web.post("/room/changes", self._reading(asks.Change, self.change)),
            web.post("/room/taps", self._reading(asks.Tap, self.tap)),
            web.post("/room/submissions", self._reading(asks.Submission, self.submit)),
            web.post("/room/questions", self._reading(asks.Question, self.question)),
            web.post("/room/consents", self._reading(asks.Consent, self.consent)),
            *self.room.teams.routes(TEAMS),
        ]
        app.router.add_get("/", _here(_show))
        for route in routes:
            app.router.add_route(route.method, route.path, _here(_ours(route.handler)))
        app.on_shutdown.append(self._close)

    async def _close(self, app: web.Application) -> None:
        self.room.close()

    async def state(self, request: web.Request) -> web.Response:
        return web.json_response(await self.room.arrive(self._player(request.query.get("me", ""))))

    async def events(self, request: web.Request) -> web.StreamResponse:
        """What happens from now on, as server-sent events, until the page is closed or we are."""
        player = self._player(request.query.get("me", ""))
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        with self.room.watched(player.person) as watcher, suppress(ConnectionError):
            await response.write(b": here\n\n")
            await _tell(watcher, response)
        return response

    async def upload(self, request: web.Request) -> web.Response:
        """A file that somebody dropped, as it is."""
        path, size = self.room.folder / uuid4().hex, 0
        with path.open("wb") as taken:
            async for piece in request.content.iter_chunked(64 * 1024):
                size += len(piece)
                if size > LARGEST:
                    raise web.HTTPRequestEntityTooLarge(LARGEST)
                taken.write(piece)
        name = Path(request.query.get("name") or "file").name
        return web.json_response({"file": self.room.upload(path, name)})

    async def set_stage(self, ask: asks.Setting) -> Answered:
        await self.room.set_stage()
        return _done()

    async def speak(self, ask: asks.Speech) -> Answered:
        self.room.speak(self._player(ask.me), ask.locale, ask.timezone)
        return _done()

    async def write(self, ask: asks.Message) -> Answered:
        player, chat = self._chat(ask)
        return await self.room.write(
            player, chat, ask.text, thread=ask.thread, files=ask.files, mentions=ask.mentions
        )

    async def change(self, ask: asks.Change) -> Answered:
        player, chat, post = self._post(ask)
        if post.author != player.person.mri:
            raise web.HTTPForbidden
        return await self.room.change(player, chat, post, ask.text)

    async def tap(self, ask: asks.Tap) -> Answered:
        player, chat, post = self._post(ask)
        return await player.execute(chat, post, ask.action, ask.trigger)

    async def submit(self, ask: asks.Submission) -> Answered:
        player, chat, post = self._post(ask)
        said = {"text": ask.text} if ask.text else {}
        return await player.send(
            "message", chat, post.thread or post.id, value=ask.value, replyToId=post.id, **said
        )

    async def question(self, ask: asks.Question) -> Answered:
        player, chat, post = self._post(ask)
        return await player.invoke(chat, ask.name, ask.value, post)

    async def consent(self, ask: asks.Consent) -> Answered:
        player, chat, post = self._post(ask)
        return await self.room.consent(player, chat, post, accept=ask.accept)

    def _reading(self, kind: type[AskT], act: Callable[[AskT], Awaitable[Answered]]) -> Handler:
        """A handler that reads what is asked and says what the bot's endpoint answered."""

        async def handle(request: web.Request) -> web.Response:
            try:
                ask = kind.model_validate_json(await request.read())
            except ValidationError:
                raise web.HTTPBadRequest from None
            answered = await act(ask)
            return web.json_response({"status": answered.status, "body": answered.body})

        return handle

    def _player(self, key: str) -> Player:
        if player := self.room.player(key):
            return player
        raise web.HTTPNotFound

    def _chat(self, ask: asks.InChat) -> tuple[Player, Chat]:
        player = self._player(ask.me)
        if chat := self.room.chat_of(player.person, ask.chat):
            return player, chat
        raise web.HTTPNotFound

    def _post(self, ask: asks.OnPost) -> tuple[Player, Chat, Post]:
        player, chat = self._chat(ask)
        if post := chat.post(ask.post):
            return player, chat, post
        raise web.HTTPNotFound


def _done() -> Answered:
    return Answered(HTTPStatus.OK, {})


async def _tell(watcher: Watcher, response: web.StreamResponse) -> None:
    while True:
        try:
            async with asyncio.timeout(ALIVE):
                event = await watcher.events.get()
        except TimeoutError:
            await response.write(b": still here\n\n")
            continue
        if event is None:
            return
        await response.write(f"data: {json.dumps(event, default=str)}\n\n".encode())


async def _show(request: web.Request) -> web.StreamResponse:
    """The page; what to do instead where set-up could not install what it needs."""
    return _file(own("index.html" if prepared() else "unprepared.html"))


async def _own(request: web.Request) -> web.StreamResponse:
    return _file(own(request.match_info["name"]))


async def _package(request: web.Request) -> web.StreamResponse:
    return _file(installed(request.match_info["name"]))


def _file(path: Path | None) -> web.StreamResponse:
    if path is None:
        raise web.HTTPNotFound
    headers = {
        "Content-Type": f"{KINDS[path.suffix]}; charset=utf-8",
        "Content-Security-Policy": POLICY,
        "Cache-Control": "no-cache",
    }
    return web.FileResponse(path, headers=headers)


def _here(handler: Handler) -> Handler:
    """Answers this machine alone, by a name that is its own: a rebound name gives a hostile page away."""

    async def handle(request: web.Request) -> web.StreamResponse:
        if not from_here(request):
            raise web.HTTPForbidden
        return await handler(request)

    return handle


def _ours(handler: Handler) -> Handler:
    """Answers the page and the bot, but no other page that a browser of this machine has open."""

    async def handle(request: web.Request) -> web.StreamResponse:
        own_origin = request.headers.get("Origin") in (None, f"http://{request.host}")
        own_site = request.headers.get("Sec-Fetch-Site", "same-origin") in ("same-origin", "none")
        if not (own_origin and own_site):
            raise web.HTTPForbidden
        return await handler(request)

    return handle
