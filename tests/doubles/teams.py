"""Teams on loopback: its key server, its Bot Connector, and the activities it sends."""

import asyncio
import itertools
import json
import ssl
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self
from uuid import uuid4

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from jwt.algorithms import RSAAlgorithm

from bot.rehearsal.certificate import self_signed
from tests.doubles.limits import Limits

APP_ID = "11111111-2222-3333-4444-555555555555"
TENANT = "aaaaaaaa-0000-0000-0000-000000000001"
ISSUER = "https://api.botframework.com"
TEAM = "bbbbbbbb-0000-0000-0000-000000000001"
"""The Entra id of the group behind the team."""

BOT = {"id": f"28:{APP_ID}", "name": "Trowel"}


class _Server:
    """A real server on a free port of loopback, for the length of a `with` block."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.url = ""
        self._tls = tls
        self._runner: web.AppRunner | None = None

    def routes(self) -> list[web.RouteDef]:
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.add_routes(self.routes())
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0, ssl_context=self._tls).start()
        port = self._runner.addresses[0][1]
        self.url = f"https://localhost:{port}" if self._tls else f"http://127.0.0.1:{port}"
        return self

    async def __aexit__(self, *exc: object) -> None:
        if self._runner:
            await self._runner.cleanup()


def new_key() -> RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


class KeyServer(_Server):
    """The Bot Framework's OpenID metadata and keys, and the tokens signed with them."""

    def __init__(self) -> None:
        super().__init__()
        self.fetches = 0
        """How often the keys were asked for."""
        self.delay = 0.0
        self.status = 200
        self.private: dict[str, RSAPrivateKey] = {"k1": new_key()}
        self.endorsements = ["msteams"]

    @property
    def metadata_url(self) -> str:
        return f"{self.url}/v1/.well-known/openidconfiguration"

    def routes(self) -> list[web.RouteDef]:
        return [web.get("/v1/.well-known/openidconfiguration", self._metadata), web.get("/keys", self._keys)]

    def rotate(self, kid: str) -> None:
        """Replaces all keys by a new one."""
        self.private = {kid: new_key()}

    def token(
        self,
        service_url: str,
        *,
        kid: str = "",
        key: RSAPrivateKey | str | None = None,
        algorithm: str = "RS256",
        without: tuple[str, ...] = (),
        **claims: Any,
    ) -> str:
        """A token as the Bot Framework signs it, or one that differs where the arguments say so."""
        kid = kid or next(iter(self.private))
        now = int(time.time())
        said = {"iss": ISSUER, "aud": APP_ID, "serviceurl": service_url, "nbf": now - 10, "exp": now + 3600}
        payload = {name: value for name, value in {**said, **claims}.items() if name not in without}
        signer = key or (self.private[kid] if algorithm != "none" else None)
        return jwt.encode(payload, signer, algorithm=algorithm, headers={"kid": kid})  # pyright: ignore[reportArgumentType]

    async def _metadata(self, request: web.Request) -> web.Response:
        await asyncio.sleep(self.delay)
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"{self.url}/keys"}, status=self.status)

    async def _keys(self, request: web.Request) -> web.Response:
        self.fetches += 1
        return web.json_response({"keys": [self._jwk(kid, key) for kid, key in self.private.items()]})

    def _jwk(self, kid: str, key: RSAPrivateKey) -> dict[str, Any]:
        public = json.loads(RSAAlgorithm.to_jwk(key.public_key()))
        return {**public, "kid": kid, "use": "sig", "endorsements": self.endorsements}


class LoginServer(_Server):
    """Entra ID handing out tokens for the app, over TLS since msal speaks nothing else.

    Its certificate is written into `folder`; whoever calls it must trust that file.
    """

    def __init__(self, folder: Path) -> None:
        self.certificate = folder / "login.pem"
        super().__init__(self_signed(self.certificate))
        self.asked: list[dict[str, str]] = []
        """The forms of the token requests."""
        self.expires_in = 3600
        self.refuse = False
        self.delay = 0.0

    @property
    def authority(self) -> str:
        return f"{self.url}/{TENANT}"

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/{tenant}/v2.0/.well-known/openid-configuration", self._metadata),
            web.post("/{tenant}/token", self._token),
        ]

    async def _metadata(self, request: web.Request) -> web.Response:
        endpoints = {
            "authorization_endpoint": f"{self.authority}/authorize",
            "token_endpoint": f"{self.authority}/token",
        }
        return _last(web.json_response({"issuer": f"{self.authority}/v2.0", **endpoints}))

    async def _token(self, request: web.Request) -> web.Response:
        self.asked.append({name: str(value) for name, value in (await request.post()).items()})
        await asyncio.sleep(self.delay)
        if self.refuse:
            return _last(web.json_response({"error": "invalid_client"}, status=401))
        token = {"access_token": f"token-{len(self.asked)}", "expires_in": self.expires_in}
        return _last(web.json_response({**token, "token_type": "Bearer"}))


def _last(response: web.Response) -> web.Response:
    """The response, closing its connection: msal would keep it open past the end of the server."""
    response.force_close()
    return response


@dataclass(frozen=True)
class Call:
    """One request that the Bot Connector received."""

    method: str
    path: str
    body: dict[str, Any]
    authorization: str


@dataclass(frozen=True)
class Scripted:
    """What the Bot Connector does with the next request instead of accepting it."""

    status: int = 200
    code: str = ""
    """Teams' error code for the body."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    delay: float = 0.0
    hang_up: bool = False
    """Takes the request and closes the connection without an answer."""


class BotConnector(_Server):
    """Where the bot sends its activities; remembers every call and does as scripted."""

    def __init__(self, *script: Scripted) -> None:
        super().__init__()
        self.calls: list[Call] = []
        self.script = deque(script)
        self.members: dict[str, dict[str, Any]] = {}
        """The roster, by the id that is asked for."""
        self.refused: dict[str, Scripted] = {}
        """What happens to whatever is sent to a conversation, or to opening a chat with a person, by its id."""
        self.standing: dict[str, dict[str, Any]] = {}
        """The messages of the bot as they stand now, by id."""
        self.peers: set[Any] = set()
        """The connections that calls came over."""
        self.limits: Limits | None = None
        """What it holds everybody to, where it does."""
        self._ids = itertools.count(1)

    @property
    def sent(self) -> list[dict[str, Any]]:
        """The messages that were posted, in order."""
        return [call.body for call in self.calls if call.body.get("type") == "message"]

    def routes(self) -> list[web.RouteDef]:
        return [web.route("*", "/{path:.*}", self._take)]

    def know(self, who: "Person", *addresses: str, role: str = "user") -> None:
        """Puts somebody on the roster, to be asked for by either id or an address."""
        member = {**who.account(), "email": next(iter(addresses), ""), "userRole": role}
        self.members |= dict.fromkeys((who.id, who.mri, *addresses), member)

    async def _take(self, request: web.Request) -> web.Response:
        body = await request.json() if request.can_read_body else {}
        path = request.rel_url.raw_path
        if request.transport:
            self.peers.add(request.transport.get_extra_info("peername"))
        self.calls.append(Call(request.method, path, body, request.headers.get("Authorization", "")))
        if self.limits and self.limits.exceeded(path):
            return web.json_response(
                {"error": {"code": "Throttled"}}, status=429, headers={"Retry-After": "1"}
            )
        if self.script and (answer := await self._act(self.script.popleft(), request)):
            return answer
        if "/v3/teams/" in path:
            return web.json_response({"id": request.path.rpartition("/")[2], "aadGroupId": TEAM})
        if "/members/" in path:
            return self._member(request.path.rpartition("/")[2])
        about = body["members"][0]["id"] if "members" in body else body.get("conversation", {}).get("id")
        if about in self.refused and (answer := await self._act(self.refused[about], request)):
            return answer
        if "members" in body:
            return web.json_response({"id": self._chat_with(about, body["tenantId"])}, status=201)
        return self._stand(request, body)

    def _chat_with(self, member: str, tenant: str) -> str:
        """The personal chat with somebody, by whichever id they are asked for."""
        return chat_with(self.members.get(member, {}).get("id", member), tenant)

    def _stand(self, request: web.Request, body: dict[str, Any]) -> web.Response:
        edits = request.method == "PUT"
        message = request.path.rpartition("/")[2] if edits else f"sent-{next(self._ids)}"
        if body.get("type") == "message":
            self.standing[message] = body
        return web.json_response({"id": message}, status=200 if edits else 201)

    async def _act(self, scripted: Scripted, request: web.Request) -> web.Response | None:
        """The scripted answer; None where the request is accepted after all."""
        await asyncio.sleep(scripted.delay)
        if scripted.hang_up and request.transport:
            request.transport.abort()
        elif scripted.status < 300:
            return None
        error = {"error": {"code": scripted.code, "message": "as scripted"}} if scripted.code else {}
        return web.json_response(error, status=scripted.status, headers=scripted.headers)

    def _member(self, person: str) -> web.Response:
        if person in self.members:
            return web.json_response(self.members[person])
        return web.json_response({"error": {"code": "MemberNotFoundInConversation"}}, status=404)


@dataclass(frozen=True)
class Person:
    """Somebody who uses Teams."""

    name: str
    id: str
    """Entra object id; empty for an anonymous guest."""

    @property
    def mri(self) -> str:
        return f"29:{self.name.lower().replace(' ', '-')}"

    def account(self) -> dict[str, Any]:
        known = {"aadObjectId": self.id} if self.id else {}
        return {"id": self.mri, "name": self.name, **known}


def chat_with(mri: str, tenant: str = TENANT) -> str:
    """The id of somebody's personal chat with the bot."""
    return f"a:{tenant}-{mri.removeprefix('29:')}"


ALEX = Person("Alex Wilber", "00000000-0000-0000-0000-000000000020")
MEGAN = Person("Megan Bowen", "00000000-0000-0000-0000-000000000021")
LEE = Person("Lee Gu", "00000000-0000-0000-0000-000000000022")
ISAIAH = Person("Isaiah Langer", "00000000-0000-0000-0000-000000000023")
GUEST = Person("Somebody", "")

PERSONAL, GROUP, CHANNEL = "personal", "groupChat", "channel"

_PLACES: dict[str, dict[str, Any]] = {
    GROUP: {"id": "19:group@thread.v2", "isGroup": True},
    CHANNEL: {"id": "19:channel@thread.tacv2;messageid=1700000000000", "isGroup": True, "name": "Deals"},
}


def place_of(who: Person, where: str, tenant: str) -> dict[str, Any]:
    """The conversation somebody speaks in: their own chat, or one they share with others."""
    return {"id": chat_with(who.mri, tenant)} if where == PERSONAL else _PLACES[where]


def activity(
    kind: str,
    service_url: str,
    *,
    who: Person = ALEX,
    where: str = PERSONAL,
    tenant: str = TENANT,
    locale: str = "en-GB",
    timezone: str = "Europe/London",
    **fields: Any,
) -> dict[str, Any]:
    """An activity as Teams puts it on the wire; `fields` are added or replace what is there."""
    client = {
        "type": "clientInfo",
        "locale": locale,
        "country": "GB",
        "platform": "Web",
        "timezone": timezone,
    }
    return {
        "type": kind,
        "id": uuid4().hex,
        "timestamp": "2026-11-20T09:00:00.000Z",
        "localTimestamp": "2026-11-20T09:00:00.000+00:00",
        "localTimezone": timezone,
        "channelId": "msteams",
        "serviceUrl": service_url,
        "from": who.account(),
        "recipient": dict(BOT),
        "conversation": {"conversationType": where, "tenantId": tenant, **place_of(who, where, tenant)},
        "channelData": _channel_data(where, tenant),
        "locale": locale,
        **fields,
        "entities": [*(fields.get("entities") or []), client],
    }


def _channel_data(where: str, tenant: str) -> dict[str, Any]:
    said = {"tenant": {"id": tenant}}
    if where != CHANNEL:
        return said
    return {**said, "team": {"id": "19:team@thread.tacv2"}, "channel": {"id": "19:channel@thread.tacv2"}}


def mention(name: str = BOT["name"], mri: str = BOT["id"]) -> dict[str, Any]:
    """The entity that says who `<at>name</at>` in the text is."""
    return {"type": "mention", "text": f"<at>{name}</at>", "mentioned": {"id": mri, "name": name}}


def message(service_url: str, text: str = "help", *, addressed: bool = True, **fields: Any) -> dict[str, Any]:
    """Somebody writes to the bot, whom they mention outside a personal chat."""
    entities: list[dict[str, Any]] = list(fields.pop("entities", None) or [])
    shared = fields.get("where", PERSONAL) != PERSONAL
    if addressed and shared and not any(one["mentioned"]["id"] == BOT["id"] for one in entities):
        entities.append(mention())
    html = {"contentType": "text/html", "content": f"<p>{text}</p>"}
    attachments = [*(fields.pop("attachments", None) or []), html]
    return activity(
        "message",
        service_url,
        text=text,
        textFormat="plain",
        attachments=attachments,
        entities=entities,
        **fields,
    )


def file(url: str, name: str = "brief.docx") -> dict[str, Any]:
    """The attachment that a file sent in a personal chat comes as."""
    content = {"downloadUrl": url, "uniqueId": uuid4().hex, "fileType": name.rpartition(".")[2]}
    return {
        "contentType": "application/vnd.microsoft.teams.file.download.info",
        "name": name,
        "content": content,
    }


def tap(service_url: str, verb: str, data: dict[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    """Somebody taps an Action.Execute."""
    action = {"type": "Action.Execute", "id": verb, "verb": verb, "data": data or {}}
    value = {"action": action, "trigger": "manual"}
    fields = {"name": "adaptiveCard/action", "value": value, "replyToId": "card-1", **fields}
    return activity("invoke", service_url, **fields)


def submit(service_url: str, verb: str, data: dict[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    """Somebody taps the Action.Submit that stands in for an Action.Execute."""
    fields = {"value": {"verb": verb, **(data or {})}, "replyToId": "card-1", **fields}
    return activity("message", service_url, **fields)


def open_dialog(service_url: str, data: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """Somebody taps an Action.Submit that opens a dialog."""
    value = {"data": data, "context": {"theme": "default"}}
    given: dict[str, Any] = {"name": "task/fetch", "value": value, **fields}
    return activity("invoke", service_url, **given)


def send_dialog(service_url: str, data: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """Somebody taps an Action.Submit in a dialog."""
    return open_dialog(service_url, data, **{"name": "task/submit", **fields})


def installed(service_url: str, **fields: Any) -> dict[str, Any]:
    return activity("installationUpdate", service_url, action="add", **fields)


def removed(service_url: str, **fields: Any) -> dict[str, Any]:
    return activity("installationUpdate", service_url, action="remove", **fields)


def members_added(service_url: str, *members: Mapping[str, Any], **fields: Any) -> dict[str, Any]:
    """The bot (or whoever is named) joins a conversation."""
    return activity("conversationUpdate", service_url, membersAdded=list(members or (BOT,)), **fields)


def members_removed(service_url: str, *members: Mapping[str, Any], **fields: Any) -> dict[str, Any]:
    return activity("conversationUpdate", service_url, membersRemoved=list(members or (BOT,)), **fields)
