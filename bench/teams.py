"""Teams on loopback: sends activities to a bot, takes what the bot says, hands out files."""

import itertools
from typing import Any, Self
from urllib.parse import unquote

from aiohttp import ClientSession, DummyCookieJar, TCPConnector, web

TENANT = "aaaaaaaa-0000-0000-0000-000000000001"
BOT = {"id": "28:11111111-2222-3333-4444-555555555555", "name": "Trowel"}


class WrongAnswer(Exception):
    """A bot answered something else than it should have: its speed means nothing."""


class Teams:
    """The Bot Connector and the clients of as many people as are wanted, each in a chat of their own."""

    def __init__(self) -> None:
        self._files: dict[str, bytes] = {}
        self._said: dict[str, dict[str, Any]] = {}
        self._numbers = itertools.count(1)

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_get("/files/{name}", self._hand_out)
        app.router.add_route("*", "/v3/{path:.*}", self._take)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self._url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self._session = ClientSession(connector=TCPConnector(limit=0), cookie_jar=DummyCookieJar())
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self._session.close()
        await self._runner.cleanup()

    async def say(self, bot: str, person: int, text: str, **fields: Any) -> dict[str, Any]:
        """What the bot answers to a message."""
        activity = self._activity("message", person, text=text, textFormat="plain", **fields)
        await self._post(bot, activity)
        answer = self._said.pop(activity["id"], None)
        if answer is None:
            raise WrongAnswer(f"nothing was said to {text!r}")
        return answer

    async def drop(self, bot: str, person: int, name: str, content: bytes, text: str = "") -> dict[str, Any]:
        """What the bot answers to a file."""
        self._files[name] = content
        details = {"downloadUrl": f"{self._url}/files/{name}", "fileType": name.rpartition(".")[2]}
        kind = "application/vnd.microsoft.teams.file.download.info"
        file = {"contentType": kind, "name": name, "content": details}
        return await self.say(bot, person, text, attachments=[file])

    async def tap(self, bot: str, person: int, verb: str, **data: Any) -> bytes:
        """The body that the bot answers a tap with: a card and its envelope."""
        action = {"type": "Action.Execute", "id": verb, "verb": verb, "data": data}
        value = {"action": action, "trigger": "manual"}
        activity = self._activity(
            "invoke", person, name="adaptiveCard/action", value=value, replyToId="card-1"
        )
        return await self._post(bot, activity)

    async def _post(self, bot: str, activity: dict[str, Any]) -> bytes:
        async with self._session.post(f"{bot}/api/messages", json=activity) as response:
            body = await response.read()
            if response.status not in (200, 201):
                raise WrongAnswer(f"status {response.status}: {body[:500]!r}")
            return body

    def _activity(self, kind: str, person: int, **fields: Any) -> dict[str, Any]:
        client = {"type": "clientInfo", "locale": "en-GB", "platform": "Web", "timezone": "Europe/London"}
        named = {"id": f"29:person-{person}", "name": f"Person {person}"}
        return {
            "type": kind,
            "id": f"activity-{next(self._numbers)}",
            "timestamp": "2026-11-20T09:00:00.000Z",
            "localTimestamp": "2026-11-20T09:00:00.000+00:00",
            "localTimezone": "Europe/London",
            "channelId": "msteams",
            "serviceUrl": self._url,
            "from": {**named, "aadObjectId": f"00000000-0000-0000-0000-{person:012}"},
            "recipient": BOT,
            "conversation": {"conversationType": "personal", "tenantId": TENANT, "id": f"a:chat-{person}"},
            "channelData": {"tenant": {"id": TENANT}},
            "locale": "en-GB",
            "entities": [client],
            **fields,
        }

    async def _take(self, request: web.Request) -> web.Response:
        answered = unquote(request.rel_url.raw_path.rpartition("/")[2])
        body = await request.json()
        if request.method == "POST" and body.get("type") == "message":
            self._said[answered] = body
        return web.json_response({"id": f"sent-{next(self._numbers)}"}, status=201)

    async def _hand_out(self, request: web.Request) -> web.Response:
        return web.Response(body=self._files[request.match_info["name"]])
