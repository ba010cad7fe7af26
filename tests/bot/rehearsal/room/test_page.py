"""To whom the rehearsal room is served, and what it keeps from whom."""

import json
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from aiohttp import ClientSession

import app
from bot.rehearsal.room import static
from core.settings import Settings
from tests.doubles.rehearsed import Rehearsal, rehearsal
from tests.doubles.teams import APP_ID

ELSEWHERE = "http://evil.example"
PATHS = ("/", "/room/room.js", "/room/state?me=lead", "/room/teams/v3/conversations/a:lead/members")


@pytest.fixture
async def room() -> AsyncGenerator[Rehearsal]:
    async with rehearsal() as room:
        yield room


@pytest.mark.parametrize(("app_id", "status"), [("", 200), (APP_ID, 404)], ids=["local", "registered"])
async def test_it_is_served_in_local_mode_alone(
    database_url: str, prepared: None, app_id: str, status: int
) -> None:
    registered = {"MicrosoftAppId": app_id, "MicrosoftAppPassword": app_id, "MicrosoftAppTenantId": app_id}
    settings = Settings(_env_file=None, PORT=0, **registered)  # pyright: ignore[reportCallIssue]
    async with (
        app.rehearsing(settings) as room,
        app.compose(settings, database_url) as service,
        app.serving(service, room) as port,
        ClientSession() as client,
    ):
        for path in ("/", "/room/room.js"):
            async with client.get(f"http://127.0.0.1:{port}{path}") as response:
                assert response.status == status


@pytest.fixture
def prepared(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What set-up installs is there."""
    for path in static.PACKAGES.values():
        (tmp_path / path).parent.mkdir(parents=True)
        (tmp_path / path).write_text("")
    monkeypatch.setattr(static, "INSTALLED", tmp_path)


async def test_without_what_draws_cards_the_page_says_what_to_do(
    room: Rehearsal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(static, "INSTALLED", tmp_path)
    async with room.client.get(f"{room.url}/") as response:
        said = await response.text()
        assert response.status == 200
    assert "Node.js" in said
    assert "make run" in said


@pytest.mark.parametrize("path", PATHS, ids=["page", "script", "state", "connector"])
async def test_a_name_that_was_rebound_to_this_machine_is_refused(room: Rehearsal, path: str) -> None:
    async with room.client.get(f"{room.url}{path}", headers={"Host": "evil.example:3978"}) as response:
        assert response.status == 403


@pytest.mark.parametrize(
    "headers", [{"Origin": ELSEWHERE}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}], ids=str
)
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/room/messages"),
        ("POST", "/room/files?name=a.md"),
        ("GET", "/room/state?me=lead"),
        ("GET", "/room/events?me=lead"),
        ("POST", "/room/teams/v3/conversations/a:lead/activities"),
    ],
)
async def test_another_page_in_the_same_browser_is_refused(
    room: Rehearsal, method: str, path: str, headers: dict[str, str]
) -> None:
    body = json.dumps({"me": "lead", "chat": "a:lead", "text": "hello"})
    async with room.client.request(method, f"{room.url}{path}", data=body, headers=headers) as response:
        assert response.status == 403
    assert room.bot.messages == []


async def test_the_page_may_run_and_load_nothing_but_its_own(room: Rehearsal, prepared: None) -> None:
    async with room.client.get(f"{room.url}/") as response:
        policy, page = response.headers["Content-Security-Policy"], await response.text()
    assert "default-src 'none'; script-src 'self'; style-src 'self';" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in page.replace("http-equiv", "")


@pytest.mark.parametrize(
    "path",
    ["/room/..%2fpage.py", "/room/nothing.js", "/room/packages/..%2faxe-core", "/room/packages/axe.js"],
    ids=["above", "unknown", "above-packages", "no-package-of-ours"],
)
async def test_no_other_file_is_handed_out(room: Rehearsal, path: str) -> None:
    async with room.client.get(f"{room.url}{path}") as response:
        assert response.status == 404


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b'{"me": "lead"}', b'{"me": "lead", "chat": "a:lead", "post": 1, "more": 2}'],
    ids=["empty", "cut", "list", "short", "wrong"],
)
@pytest.mark.parametrize("path", ["messages", "taps", "submissions", "questions", "consents", "changes"])
async def test_what_the_page_would_never_ask_is_refused(room: Rehearsal, path: str, body: bytes) -> None:
    async with room.client.post(f"{room.url}/room/{path}", data=body) as response:
        assert response.status == 400


async def test_somebody_from_another_tenant_reaches_no_conversation_of_the_first(room: Rehearsal) -> None:
    await room.ask("messages", me="lead", chat="a:lead", text="a secret")
    [post] = [one for one in await room.posts("lead", "a:lead") if one["text"]]
    channel = next(one["id"] for one in (await room.state("lead"))["chats"] if one["channel"])
    assert [one["id"] for one in (await room.state("outsider"))["chats"]] == ["a:outsider"]
    for chat in ("a:lead", channel):
        assert (await room.ask("messages", me="outsider", chat=chat, text="hello"))[0] == 404
    tapped = {"chat": "a:lead", "post": post["id"], "action": {"verb": "stage.run"}}
    assert (await room.ask("taps", me="outsider", **tapped))[0] == 404
    seen = json.dumps(await room.state("outsider"))
    assert "secret" not in seen
    assert "a:lead" not in seen


async def test_nobody_changes_what_somebody_else_wrote(room: Rehearsal) -> None:
    channel = next(one["id"] for one in (await room.state("lead"))["chats"] if one["channel"])
    await room.ask("messages", me="lead", chat=channel, text="mine")
    [post] = await room.posts("commercial", channel)
    changed = {"chat": channel, "post": post["id"], "text": "yours"}
    assert (await room.ask("changes", me="commercial", **changed))[0] == 403
    assert [one["text"] for one in await room.posts("lead", channel)] == ["mine"]
