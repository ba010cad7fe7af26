"""A Bot Connector on loopback: keeps conversations as Teams would show them, and hands out files.

It knows the bot only through what the bot posts, edits and deletes over HTTP.
"""

import asyncio
import itertools
import json
import secrets
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote
from uuid import uuid4

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.rehearsal.chats import THREAD, Chat, Crossing, Post, Witness
from bot.rehearsal.people import Person

FILE = "application/vnd.microsoft.teams.file.download.info"


@dataclass(frozen=True, slots=True)
class _File:
    """A file that stands behind an address."""

    path: Path
    name: str

    @property
    def kind(self) -> str:
        return Path(self.name).suffix.removeprefix(".")


class BotConnector:
    """The double; as an asynchronous context manager it listens on a free port of this machine.

    It may as well be served by another application: then `routes` are added there and `url` is set.
    """

    def __init__(self, people: Iterable[Person], witness: Witness | None = None) -> None:
        self.witness = witness or Witness()
        self.chats = {person: Chat(f"a:{person.key}", (person,), self.witness) for person in people}
        self.channels = list[Chat]()
        self.url = ""
        self.folder = Path()
        """Where files of the bot go once somebody has accepted them."""
        self._files: dict[str, _File] = {}
        self._ids = itertools.count(time.time_ns() // 1_000_000)

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=1024 * 1024)
        app.add_routes(self.routes())
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    def routes(self, under: str = "") -> list[web.RouteDef]:
        """What the bot calls, below a path."""
        chats = f"{under}/v3/conversations"
        return [
            web.post(chats, self._heard(self._open)),
            web.get(f"{chats}/{{chat}}/members", self._heard(self._members)),
            web.get(f"{chats}/{{chat}}/pagedmembers", self._heard(self._page_of_members)),
            web.get(f"{chats}/{{chat}}/members/{{member}}", self._heard(self._member)),
            web.post(f"{chats}/{{chat}}/activities", self._heard(self._post)),
            web.post(f"{chats}/{{chat}}/activities/{{to}}", self._heard(self._post)),
            web.put(f"{chats}/{{chat}}/activities/{{post}}", self._heard(self._edit)),
            web.delete(f"{chats}/{{chat}}/activities/{{post}}", self._heard(self._delete)),
            web.get(f"{under}/files/{{token}}", self._hand_out),
            web.put(f"{under}/uploads/{{token}}", self._take),
        ]

    def everywhere(self) -> list[Chat]:
        return [*self.chats.values(), *self.channels]

    def chat(self, id: str) -> Chat | None:
        """The conversation of that id, which may name a thread in it."""
        return next((chat for chat in self.everywhere() if chat.id == id.partition(THREAD)[0]), None)

    def new_id(self) -> str:
        """The id of a message; later ones are larger, those of an earlier run are never given again."""
        return str(next(self._ids))

    def offer(self, path: Path, name: str = "") -> dict[str, Any]:
        """The attachment as which a file arrives; only who has its address can fetch it."""
        file = _File(path, name or path.name)
        token = self._keep(file)
        content = {"downloadUrl": self._address(token), "uniqueId": token, "fileType": file.kind}
        return {"contentType": FILE, "name": file.name, "content": content}

    def expect(self, name: str) -> dict[str, Any]:
        """Where the bot may upload a file that somebody accepted, as the consent tells it."""
        file = _File(self.folder / uuid4().hex, name)
        token = self._keep(file)
        return {
            "name": name,
            "uploadUrl": f"{self.url}/uploads/{token}",
            "contentUrl": self._address(token),
            "uniqueId": token,
            "fileType": file.kind,
        }

    def _keep(self, file: "_File") -> str:
        token = secrets.token_urlsafe(24)
        self._files[token] = file
        return token

    def _address(self, token: str) -> str:
        return f"{self.url}/files/{token}"

    def _heard(self, handler: Handler) -> Handler:
        """The handler, with the witness hearing what was asked and answered."""

        async def handle(request: web.Request) -> web.StreamResponse:
            response = await handler(request)
            body = await request.json() if request.body_exists else {}
            what = f"{request.method} {request.path.partition('/v3')[2]}"
            id = request.match_info.get("chat", "")
            chat = self.chat(id)
            tenant = chat.tenant if chat else body.get("tenantId", "")
            self.witness.crossed(Crossing(False, tenant, id, what, body, response.status, _said(response)))
            return response

        return handle

    async def _open(self, request: web.Request) -> web.Response:
        """The one-to-one chat with a person: the same each time."""
        members = (await request.json()).get("members") or [{}]
        wanted = members[0].get("id")
        chat = next((chat for who, chat in self.chats.items() if wanted in (who.mri, who.id)), None)
        if chat is None:
            return _error(403, "BotNotInConversationRoster")
        return web.json_response({"id": chat.id}, status=201)

    async def _member(self, request: web.Request) -> web.Response:
        asked, chat = request.match_info["member"], self._chat(request)
        around = [person for person in self.chats if chat is None or person.tenant == chat.tenant]
        person = next((person for person in around if asked in (person.mri, person.id)), None)
        if person is None:
            return _error(404, "MemberNotFoundInConversation")
        return web.json_response(_member(person))

    async def _members(self, request: web.Request) -> web.Response:
        chat = self._chat(request)
        if chat is None:
            return _error(404, "ConversationNotFound")
        return web.json_response([_member(person) for person in chat.members])

    async def _page_of_members(self, request: web.Request) -> web.Response:
        chat = self._chat(request)
        if chat is None:
            return _error(404, "ConversationNotFound")
        return web.json_response({"members": [_member(person) for person in chat.members]})

    async def _post(self, request: web.Request) -> web.Response:
        chat, body = self._chat(request), await request.json()
        if chat is None:
            return _error(404, "ConversationNotFound")
        id = self.new_id()
        if body.get("type") == "message":
            chat.add(Post(id, body, thread=request.match_info["chat"].partition(THREAD)[2] or None))
        else:
            self.witness.typing(chat)
        return web.json_response({"id": id}, status=201)

    async def _edit(self, request: web.Request) -> web.Response:
        chat, body = self._chat(request), await request.json()
        post = chat.post(request.match_info["post"]) if chat else None
        if chat is None or post is None:
            return _error(404, "ActivityNotFoundInConversation")
        chat.edit(post, body)
        return web.json_response({"id": post.id})

    async def _delete(self, request: web.Request) -> web.Response:
        chat = self._chat(request)
        post = chat.post(request.match_info["post"]) if chat else None
        if chat is None or post is None:
            return _error(404, "ActivityNotFoundInConversation")
        chat.remove(post)
        return web.json_response({})

    async def _hand_out(self, request: web.Request) -> web.Response:
        file = self._files.get(request.match_info["token"])
        if file is None:
            raise web.HTTPNotFound
        try:
            content = await asyncio.to_thread(file.path.open, "rb")
        except OSError:
            raise web.HTTPNotFound from None
        named = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(file.name, safe='')}"}
        return web.Response(body=content, content_type="application/octet-stream", headers=named)

    async def _take(self, request: web.Request) -> web.Response:
        """A file of the bot, whole or a range of it after the other."""
        file = self._files.get(request.match_info["token"])
        if file is None or file.path.parent != self.folder:
            raise web.HTTPNotFound
        first = request.headers.get("Content-Range", "bytes 0-").startswith("bytes 0-")
        with file.path.open("wb" if first else "ab") as taken:
            async for piece in request.content.iter_chunked(64 * 1024):
                taken.write(piece)
        return web.json_response({"id": request.match_info["token"]}, status=201)

    def _chat(self, request: web.Request) -> Chat | None:
        return self.chat(request.match_info["chat"])


def _member(person: Person) -> dict[str, Any]:
    return {**person.account(), "tenantId": person.tenant, "userRole": "user"}


def _error(status: int, code: str) -> web.Response:
    return web.json_response({"error": {"code": code, "message": code}}, status=status)


def _said(response: web.StreamResponse) -> dict[str, Any]:
    """The JSON that a response of ours carries."""
    return json.loads(response.text or "{}") if isinstance(response, web.Response) else {}
