"""Whom the edge trusts, how it keeps the signing keys, and how it keeps its own token."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.connector import open_session
from bot.tokens import EdgeSettings, MsalTokens, SigningKeys, TokenUnavailable
from tests.doubles.teams import APP_ID, KeyServer, LoginServer


@pytest.mark.parametrize(
    "service_url",
    [
        "https://smba.trafficmanager.net/emea/",
        "https://SMBA.trafficmanager.net:443/teams",
        "https://smba.infra.gov.teams.microsoft.us/teams",
        "https://frontend.botapi.msg.infra.teams.microsoftonline.cn/",
    ],
)
def test_trusts_the_hosts_of_teams(service_url: str) -> None:
    assert EdgeSettings(app_id=APP_ID).trusts(service_url)


@pytest.mark.parametrize(
    ("entry", "trusted", "not_trusted"),
    [
        ("bots.example", "https://bots.example/x", "http://bots.example/x"),
        ("bots.example", "https://bots.example", "https://bots.example:8443"),
        ("bots.example:8443", "https://bots.example:8443", "https://bots.example"),
        ("http://bots.example:80", "http://bots.example/", "https://bots.example/"),
        ("*.bots.example", "https://a.bots.example", "https://bots.example.evil"),
        ("*.bots.example", "https://a.b.bots.example", "https://evilbots.example"),
        ("127.0.0.1", "http://127.0.0.1:1234", "http://127.0.0.2:1234"),
        ("127.0.0.1:1234", "http://127.0.0.1:1234", "http://127.0.0.1:1235"),
        ("[::1]:9", "http://[::1]:9", "http://[::1]:8"),
    ],
)
def test_trusts_the_hosts_that_were_added(entry: str, trusted: str, not_trusted: str) -> None:
    settings = EdgeSettings(app_id=APP_ID, service_hosts=(entry,))
    assert settings.trusts(trusted)
    assert not settings.trusts(not_trusted)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.8.8", "[::1]"])
def test_trusts_loopback_in_local_mode_only(host: str) -> None:
    assert EdgeSettings().trusts(f"http://{host}:5000/")
    assert not EdgeSettings(app_id=APP_ID).trusts(f"http://{host}:5000/")


@pytest.mark.parametrize("entry", ["", "a b", "host/path", "ftp://host", "user@host", "host:port"])
def test_names_a_service_host_that_is_none(entry: str) -> None:
    with pytest.raises(ValueError, match=f"'{entry}'"):
        EdgeSettings(service_hosts=(entry,))


@pytest.mark.parametrize(
    ("settings", "tenant"),
    [
        (EdgeSettings(app_id=APP_ID, tenant="t", app_type="SingleTenant"), "t"),
        (EdgeSettings(app_id=APP_ID, tenant="t"), "t"),
        (EdgeSettings(app_id=APP_ID, tenant="t", app_type="MultiTenant"), ""),
        (EdgeSettings(tenant="t", app_type="SingleTenant"), ""),
    ],
)
def test_one_tenant_is_served_unless_the_app_is_for_many(settings: EdgeSettings, tenant: str) -> None:
    assert settings.only_tenant == tenant


def test_asks_its_own_tenant_for_tokens() -> None:
    settings = EdgeSettings(app_id=APP_ID, tenant="t", app_type="SingleTenant")
    assert settings.authority == "https://login.microsoftonline.com/t"
    assert settings.scope == "https://api.botframework.com/.default"


def test_a_sovereign_cloud_has_its_own_login_and_scope() -> None:
    settings = EdgeSettings(
        app_id=APP_ID,
        login_url="https://login.microsoftonline.us/t",
        oauth_scope="https://api.botframework.us",
    )
    assert settings.authority == "https://login.microsoftonline.us/t"
    assert settings.scope == "https://api.botframework.us/.default"


def test_the_password_is_not_shown() -> None:
    assert "hunter2" not in repr(EdgeSettings(app_id=APP_ID, password="hunter2"))


async def test_many_turns_with_an_unknown_key_fetch_the_keys_once() -> None:
    async with KeyServer() as server, open_session() as session:
        keys = SigningKeys(session, server.metadata_url)
        found = await asyncio.gather(*[keys.find("k1") for _ in range(20)])
        assert all(found)
        assert server.fetches == 1


async def test_keys_that_do_not_exist_cannot_make_it_fetch_without_end() -> None:
    async with KeyServer() as server, open_session() as session:
        keys = SigningKeys(session, server.metadata_url, pause=60.0)
        assert [await keys.find(f"made-up-{n}") for n in range(20)] == [None] * 20
        assert server.fetches == 1


async def test_old_keys_stay_while_the_key_server_is_down() -> None:
    async with KeyServer() as server, open_session() as session:
        keys = SigningKeys(session, server.metadata_url, lifetime=0.0, pause=0.0)
        await keys.load()
        server.status = 500
        assert await keys.find("new") is None
        assert await keys.find("k1")


async def test_keys_past_their_time_are_used_while_new_ones_are_fetched() -> None:
    async with KeyServer() as server, open_session() as session:
        keys = SigningKeys(session, server.metadata_url, lifetime=0.0, pause=0.0)
        await keys.load()
        server.delay = 0.3
        assert await keys.find("k1")
        assert server.fetches == 1
        await keys.load()
        assert server.fetches == 2


async def test_a_key_that_was_withdrawn_is_forgotten() -> None:
    async with KeyServer() as server, open_session() as session:
        keys = SigningKeys(session, server.metadata_url, pause=0.0)
        await keys.load()
        server.rotate("k2")
        assert await keys.find("k2")
        assert await keys.find("k1") is None


async def test_a_key_server_that_hangs_is_not_waited_for_long() -> None:
    async with KeyServer() as server, open_session() as session:
        server.delay = 5.0
        keys = SigningKeys(session, server.metadata_url, timeout=0.2)
        assert await asyncio.wait_for(keys.find("k1"), 1.0) is None


@pytest.fixture
async def login(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LoginServer]:
    async with LoginServer(tmp_path) as server:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(server.certificate))
        yield server


def _tokens(login: LoginServer) -> MsalTokens:
    return MsalTokens(EdgeSettings(app_id=APP_ID, password="pw", login_url=login.authority))


async def test_calls_at_once_and_later_share_one_token(login: LoginServer) -> None:
    tokens = _tokens(login)
    assert set(await asyncio.gather(*[tokens.token() for _ in range(10)])) == {"token-1"}
    assert await tokens.token() == "token-1"
    [asked] = login.asked
    assert asked["grant_type"] == "client_credentials"
    assert asked["scope"] == "https://api.botframework.com/.default"


async def test_the_loop_goes_on_while_the_login_service_thinks(login: LoginServer) -> None:
    login.delay = 0.3
    waiting = asyncio.create_task(_tokens(login).token())
    ticks = 0
    while not waiting.done():
        await asyncio.sleep(0.01)
        ticks += 1
    assert ticks > 10


async def test_a_token_near_its_end_serves_while_the_next_is_fetched(login: LoginServer) -> None:
    login.expires_in = 200
    tokens = _tokens(login)
    assert await tokens.token() == "token-1"
    login.delay = 0.3
    assert await tokens.token() == "token-1"
    await asyncio.sleep(0.6)
    assert await tokens.token() == "token-2"


async def test_a_token_about_to_end_is_not_used(login: LoginServer) -> None:
    login.expires_in = 10
    tokens = _tokens(login)
    assert [await tokens.token(), await tokens.token()] == ["token-1", "token-2"]


async def test_a_token_that_a_service_refused_is_asked_for_anew(login: LoginServer) -> None:
    tokens = _tokens(login)
    refused = await tokens.token()
    tokens.forget(refused)
    assert await tokens.token() == "token-2"
    tokens.forget(refused)
    assert await tokens.token() == "token-2"


async def test_a_wrong_password_is_an_unavailable_token_without_its_details(login: LoginServer) -> None:
    login.refuse = True
    with pytest.raises(TokenUnavailable, match=r"^invalid_client$"):
        await _tokens(login).token()


async def test_a_login_service_that_was_down_is_asked_again(login: LoginServer) -> None:
    tokens = _tokens(login)
    login.refuse = True
    with pytest.raises(TokenUnavailable):
        await tokens.token()
    login.refuse = False
    assert await tokens.token() == "token-2"


async def test_a_login_service_that_hangs_is_not_waited_for_long(login: LoginServer) -> None:
    login.delay = 1.0
    tokens = MsalTokens(EdgeSettings(app_id=APP_ID, password="pw", login_url=login.authority), timeout=0.2)
    with pytest.raises(TokenUnavailable):
        await asyncio.wait_for(tokens.token(), 0.8)
    await asyncio.sleep(1.0)
