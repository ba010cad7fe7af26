"""Whom the edge trusts, how it keeps the signing keys, and how it keeps its own token."""

import asyncio
import threading
import time
from typing import Any

import pytest

from bot.connector import open_session
from bot.tokens import EdgeSettings, MsalTokens, SigningKeys, TokenUnavailable
from tests.doubles.teams import APP_ID, KeyServer


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
        started = time.perf_counter()
        assert await keys.find("k1")
        assert time.perf_counter() - started < 0.2
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


class Login(MsalTokens):
    """Our token keeping, with a login service in the test's hands."""

    def __init__(self, *answers: dict[str, Any], seconds: float = 0.0) -> None:
        super().__init__(EdgeSettings(app_id=APP_ID, password="pw"))
        self.answers = list(answers)
        self.seconds = seconds
        self.threads: set[str] = set()

    def _acquire(self) -> dict[str, Any]:
        time.sleep(self.seconds)
        self.threads.add(threading.current_thread().name)
        return self.answers.pop(0)
