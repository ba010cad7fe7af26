"""People in front of Teams, talking to a running Trowel over its HTTP endpoint."""

import asyncio
import json
import re
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import uuid4

from aiohttp import ClientSession, web

import app
from core.settings import Settings
from tests.doubles import teams
from tests.doubles.teams import ALEX, PERSONAL, TENANT, BotConnector, Person

PATIENCE = 30.0
"""Seconds that a test waits for what a job brings about."""


class FileHost:
    """Where Teams keeps what people drop: each file behind an address of its own."""

    def __init__(self) -> None:
        self.contents: dict[str, bytes] = {}
        self.headers: list[Mapping[str, str]] = []
        self.url = ""

    @asynccontextmanager
    async def open(self) -> AsyncGenerator["FileHost"]:
        application = web.Application()
        application.router.add_get("/{token}", self._give)
        runner = web.AppRunner(application)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield self
        finally:
            await runner.cleanup()

    def keep(self, content: bytes) -> str:
        token = uuid4().hex
        self.contents[token] = content
        return f"{self.url}/{token}"

    async def _give(self, request: web.Request) -> web.Response:
        self.headers.append(dict(request.headers))
        content = self.contents.get(request.match_info["token"])
        return web.Response(status=404) if content is None else web.Response(body=content)


@dataclass
class Chat:
    """One person in one conversation."""

    url: str
    session: ClientSession
    connector: BotConnector
    files: FileHost
    who: Person = ALEX
    where: str = PERSONAL
    tenant: str = TENANT
    statuses: list[int] = field(default_factory=list[int])
    running: app.Service | None = None
    """What answers, where it runs in this process."""

    @property
    def service(self) -> app.Service:
        """What answers, to set a scene without walking there."""
        assert self.running, "it runs in a process of its own"
        return self.running

    async def post(self, activity: dict[str, Any]) -> dict[str, Any]:
        """The body of the answer to an activity."""
        async with self.session.post(f"{self.url}/api/messages", json=activity) as response:
            self.statuses.append(response.status)
            return await response.json()

    def message(self, text: str, **fields: Any) -> dict[str, Any]:
        return teams.message(
            self.connector.url, text, who=self.who, where=self.where, tenant=self.tenant, **fields
        )

    def tapped(self, verb: str, data: dict[str, Any], **fields: Any) -> dict[str, Any]:
        given = {"replyToId": "card-1", **fields}
        return teams.tap(
            self.connector.url, verb, data, who=self.who, where=self.where, tenant=self.tenant, **given
        )

    def invoked(self, name: str, value: Any, **fields: Any) -> dict[str, Any]:
        """An invoke that belongs to no card."""
        place: dict[str, Any] = {"who": self.who, "where": self.where, "tenant": self.tenant}
        return teams.activity("invoke", self.connector.url, name=name, value=value, **{**place, **fields})

    async def say(self, text: str, **fields: Any) -> dict[str, Any]:
        """Says something and returns the card that came back."""
        before = len(self._said())
        await self.post(self.message(text, **fields))
        return card_of(self._said()[before]) if len(self._said()) > before else {}

    def _said(self) -> list[dict[str, Any]]:
        """What the bot has said in this conversation, without the edits of what it had said before."""
        return [
            call.body
            for call in self.connector.calls
            if call.method == "POST"
            and call.body.get("type") == "message"
            and call.body["conversation"]["id"] == self.here
        ]

    async def drop(self, *files: tuple[str, bytes], text: str = "") -> dict[str, Any]:
        """Drops files and returns the card that came back."""
        attached = [teams.file(self.files.keep(content), name) for name, content in files]
        return await self.say(text, attachments=attached)

    async def tap(self, verb: str, /, **data: Any) -> dict[str, Any]:
        """Taps a button and returns what its card turned into."""
        body = await self.post(self.tapped(verb, data))
        return body.get("value", body)

    async def open_dialog(self, data: dict[str, Any], **fields: Any) -> "Dialog":
        """Taps a button that opens a dialog."""
        return Dialog(await self.post(self._invoked(teams.open_dialog, data, **fields)))

    async def send_dialog(self, data: dict[str, Any], **fields: Any) -> "Dialog":
        """Taps a button in a dialog, which is answered in it."""
        return Dialog(await self.post(self._invoked(teams.send_dialog, data, **fields)))

    def _invoked(self, invoke: Callable[..., dict[str, Any]], data: dict[str, Any], **fields: Any) -> Any:
        place = {"who": self.who, "where": self.where, "tenant": self.tenant}
        return invoke(self.connector.url, data, **place, **{"replyToId": "card-1", **fields})

    async def until(self, verb: str, true: Callable[[str], bool], /, **data: Any) -> dict[str, Any]:
        """Taps until the card's text is as wanted; jobs take their time."""
        async with asyncio.timeout(PATIENCE):
            while not true(text_of(card := await self.tap(verb, **data))):
                await asyncio.sleep(0.1)
            return card

    def beside(self, who: Person, **elsewhere: str) -> "Chat":
        """Somebody else, here or elsewhere."""
        where, tenant = elsewhere.get("where", self.where), elsewhere.get("tenant", self.tenant)
        return replace(self, who=who, where=where, tenant=tenant, statuses=[])

    def apart(self) -> "Chat":
        """The same person in a tenant that nobody has been in, before a roster that knows nobody."""
        self.connector.members.clear()
        self.connector.refused.clear()
        return replace(self, tenant=str(uuid4()), statuses=[])

    @property
    def here(self) -> str:
        """The id of this conversation."""
        return teams.place_of(self.who, self.where, self.tenant)["id"]

    @property
    def standing(self) -> dict[str, dict[str, Any]]:
        """The cards that stand in this conversation now, by the id of their message."""
        messages = self.connector.standing.items()
        return {id: card_of(body) for id, body in messages if body["conversation"]["id"] == self.here}

    async def received(self, true: Callable[[dict[str, Any]], bool]) -> str:
        """The id of the message whose card is as wanted, once there is one; the newest of several."""
        async with asyncio.timeout(PATIENCE):
            while not (found := [id for id, card in self.standing.items() if true(card)]):
                await asyncio.sleep(0.02)
            return found[-1]

    async def press(self, on: str, verb: str, /, **data: Any) -> dict[str, Any]:
        """Taps a button of a card that stands here; what it turns into stands for whoever sees the answer."""
        answer = await self.post(self.tapped(verb, data, replyToId=on))
        shown = answer.get("value", answer)
        if self.where == PERSONAL and shown.get("type") == "AdaptiveCard":
            self.connector.standing[on]["attachments"][0]["content"] = shown
        return shown

    async def fetch(self, address: str) -> tuple[int, bytes]:
        """Follows a link: the status and the body of the answer."""
        async with self.session.get(address) as response:
            return response.status, await response.read()


@dataclass(frozen=True)
class Dialog:
    """What a dialog was answered with."""

    body: dict[str, Any]

    @property
    def closed(self) -> bool:
        return self.body == {}

    @property
    def card(self) -> dict[str, Any]:
        assert self.body["task"]["type"] == "continue", self.body
        return self.body["task"]["value"]["card"]["content"]

    @property
    def title(self) -> str:
        return self.body["task"]["value"]["title"]

    def button(self, title: str) -> dict[str, Any]:
        """The data of the button with this title."""
        for one in submits(self.card):
            if one.get("title") == title:
                return one["data"]
        raise AssertionError(f"no button {title!r}: {[one.get('title') for one in submits(self.card)]}")

    def filled(self, title: str, **typed: Any) -> dict[str, Any]:
        """What a tap on a button sends: its data, every field as it stands, and what was typed."""
        held = {id: _as_sent(field["value"]) for id, field in inputs(self.card).items() if "value" in field}
        return {**self.button(title), **held, **typed}


def submits(card: Any) -> list[dict[str, Any]]:
    """Every Action.Submit that a client offers, wherever it stands; not those that stand in for another."""
    if isinstance(card, list):
        return [one for part in card for one in submits(part)]
    if not isinstance(card, dict):
        return []
    own = [card] if card.get("type") == "Action.Submit" else []
    return own + [one for name, part in card.items() if name != "fallback" for one in submits(part)]


def card_of(activity: dict[str, Any]) -> dict[str, Any]:
    """The card of a message of the bot."""
    return activity["attachments"][0]["content"] if activity.get("attachments") else activity


def text_of(card: Any) -> str:
    """Everything a person reads on a card."""
    if isinstance(card, dict):
        own = [card[name] for name in ("text", "title", "value", "label") if isinstance(card.get(name), str)]
        nested = [
            text_of(part) for name, part in card.items() if isinstance(part, dict | list) and name != "data"
        ]
        return "\n".join(part for part in (*own, *nested) if part)
    if isinstance(card, list):
        return "\n".join(part for part in map(text_of, card) if part)
    return ""


def offers(card: Any, verb: str) -> bool:
    """Whether the card has a button for a verb."""
    return any(one["verb"] == verb for one in buttons(card))


def buttons(card: Any) -> list[dict[str, Any]]:
    """Every button of a card, wherever it stands."""
    found: list[dict[str, Any]] = []
    if isinstance(card, dict):
        found += [card] if card.get("type") == "Action.Execute" else []
        found += [one for name, part in card.items() if name != "fallback" for one in buttons(part)]
    elif isinstance(card, list):
        found += [one for part in card for one in buttons(part)]
    return found


def markup_of(card: Any) -> str:
    """What a client reads as markdown, links and mentions: the text of its TextBlocks."""
    if isinstance(card, list):
        return "\n".join(map(markup_of, card))
    if not isinstance(card, dict):
        return ""
    own = card["text"] if card.get("type") == "TextBlock" else ""
    return "\n".join([own, *(markup_of(part) for name, part in card.items() if name != "data")])


def inputs(card: Any) -> dict[str, dict[str, Any]]:
    """Every field of a card, by id."""
    if isinstance(card, list):
        return {id: field for part in card for id, field in inputs(part).items()}
    if not isinstance(card, dict):
        return {}
    own = {card["id"]: card} if str(card.get("type", "")).startswith("Input.") else {}
    nested = (inputs(part) for name, part in card.items() if name not in ("data", "fallback"))
    return own | {id: field for fields in nested for id, field in fields.items()}


def filled(card: Any, verb: str, /, **typed: Any) -> dict[str, Any]:
    """What a tap on a form sends: the button's data, every field as it stands, and what was typed."""
    held = {id: _as_sent(field["value"]) for id, field in inputs(card).items() if "value" in field}
    return {**button(card, verb), **held, **typed}


def _as_sent(value: str | float) -> str:
    """A field's value as a client sends it back: a number without a point it does not need."""
    return value if isinstance(value, str) else f"{value:g}"


def link(card: Any) -> str:
    """Where the card's download leads."""
    found = re.search(r'"url": "([^"]+)"', json.dumps(card))
    assert found, text_of(card)
    return found[1]


def button(shown: Any, verb: str, /, **data: Any) -> dict[str, Any]:
    """The data of the card's button for a verb; fails where the card offers none."""
    for one in buttons(shown):
        if one["verb"] == verb and all(one["data"].get(name) == value for name, value in data.items()):
            return one["data"]
    raise AssertionError(f"no button {verb} {data} on: {json.dumps(shown)[:2000]}")


@asynccontextmanager
async def trowel(database_url: str, *script: teams.Scripted, **environment: str) -> AsyncGenerator[Chat]:
    """A running Trowel in local mode, and somebody to talk to it."""
    settings = Settings(_env_file=None, PORT=0, **environment)  # pyright: ignore[reportCallIssue]
    async with (
        BotConnector(*script) as connector,
        FileHost().open() as files,
        ClientSession() as session,
        app.compose(settings, database_url) as service,
        app.working(service),
        app.serving(service) as port,
    ):
        yield Chat(f"http://127.0.0.1:{port}", session, connector, files, running=service)
