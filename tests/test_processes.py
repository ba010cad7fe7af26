"""Whole processes: killed workers, replicas that start together, and what they leave in the database."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientError, ClientSession
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.rehearsal.doubles.server import Fault
from bot.rehearsal.doubles.systems import systems
from tests.doubles.chat import PATIENCE, Chat, FileHost, trowel
from tests.doubles.handing import approved_at_the_end
from tests.doubles.messages_api import MessagesApi, fill, slow
from tests.doubles.teams import TENANT, BotConnector

ROOT = Path(__file__).parent.parent
BRIEF = (
    b"# Brief\n\nClient: Harbour Foods Ltd\n\nHarbour Foods Ltd seeks one launch film by 30 November 2026.\n"
)
NOTHING = {"value": "", "quote": ""}
INTAKE = {
    "client_name": {"value": "Harbour Foods Ltd", "quote": "Client: Harbour Foods Ltd"},
    **dict.fromkeys(("region", "deadline", "go_live"), NOTHING),
    **{"brands": [], "service_types": [], "summary": "One launch film."},
}


@asynccontextmanager
async def process(*arguments: str, **environment: str) -> AsyncGenerator[asyncio.subprocess.Process]:
    """A process of the project, with nothing of our environment but the path."""
    started = await asyncio.create_subprocess_exec(
        sys.executable,
        str(ROOT / "app.py"),
        *arguments,
        env={"PATH": os.environ["PATH"], **environment},
        cwd="/",
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        yield started
    finally:
        if started.returncode is None:
            started.send_signal(signal.SIGTERM)
            await asyncio.wait_for(started.wait(), PATIENCE)


async def ready(session: ClientSession, url: str) -> Mapping[str, str]:
    """Waits until a service says that it is ready."""
    async with asyncio.timeout(PATIENCE):
        while True:
            try:
                async with session.get(f"{url}/ready") as response:
                    if response.status == 200:
                        return await response.json()
            except ClientError:
                pass
            await asyncio.sleep(0.05)


async def rows(engine: AsyncEngine, statement: str) -> Sequence[Mapping[Any, Any]]:
    """What a statement finds in the tests' tenant."""
    async with engine.begin() as connection:
        await connection.exec_driver_sql(f"select set_config('app.tenant', '{TENANT}', true)")
        return list((await connection.exec_driver_sql(statement)).mappings())


async def until(engine: AsyncEngine, statement: str) -> Sequence[Mapping[Any, Any]]:
    """The rows of a statement as soon as there are any."""
    async with asyncio.timeout(2 * PATIENCE):
        while not (found := await rows(engine, statement)):
            await asyncio.sleep(0.1)
        return found


@pytest.mark.parametrize("kills", [1, 2])
async def test_a_worker_killed_in_the_middle_of_a_stage_leaves_exactly_one_artifact(
    database_url: str, engine: AsyncEngine, unused_tcp_port: int, kills: int
) -> None:
    steps = [*[slow(60, fill(INTAKE))] * kills, fill(INTAKE)]
    async with (
        MessagesApi(*steps) as api,
        BotConnector() as connector,
        FileHost().open() as files,
        ClientSession() as session,
    ):
        model = {"ANTHROPIC_API_KEY": api.key, "ANTHROPIC_BASE_URL": api.url}
        place = {"DATABASE_URL": database_url, "PORT": str(unused_tcp_port)}
        url = f"http://127.0.0.1:{unused_tcp_port}"
        async with process(**place, **model) as web:
            await ready(session, url)
            chat = Chat(url, session, connector, files)
            await chat.drop(("brief.md", BRIEF))
            await chat.tap("stage.run", opp=1, stage="intake", key="run")
            await _asked(api, 1)
            web.kill()
            await web.wait()
        for number in range(2, kills + 1):
            async with process("worker", **place, **model) as worker:
                await _asked(api, number)
                worker.kill()
                await worker.wait()
        async with process("worker", **place, **model):
            (artifact,) = await until(engine, "select * from artifacts")
            assert artifact["output"]["client_name"] == "Harbour Foods Ltd"
            await asyncio.sleep(2)
        assert len(await rows(engine, "select 1 from artifacts")) == 1
        assert [run["state"] for run in await rows(engine, "select state from runs")] == ["done"]


async def _asked(api: MessagesApi, times: int) -> None:
    async with asyncio.timeout(2 * PATIENCE):
        while len(api.requests) < times:
            await asyncio.sleep(0.05)


@pytest.mark.parametrize(
    ("target", "path", "state"),
    [("crm", "/sobjects/", "done"), ("slack", "/services/T", "unknown")],
    ids=["crm", "slack"],
)
async def test_a_worker_killed_between_sending_and_noting_it_leaves_nothing_twice(
    database_url: str,
    engine: AsyncEngine,
    unused_tcp_port: int,
    tmp_path: Path,
    target: str,
    path: str,
    state: str,
) -> None:
    async with systems(tmp_path) as world:
        settings = world.environment(TENANT)
        async with trowel(database_url, **settings) as before:
            await approved_at_the_end(before)
        double = world.salesforce if target == "crm" else world.slack
        double.faults.append(Fault(path, linger=60))
        place = {
            **settings,
            "DATABASE_URL": database_url,
            "PORT": str(unused_tcp_port),
            "REQUESTS_CA_BUNDLE": os.environ["REQUESTS_CA_BUNDLE"],
        }
        url = f"http://127.0.0.1:{unused_tcp_port}"
        async with (
            BotConnector() as connector,
            FileHost().open() as files,
            ClientSession() as session,
            process(**place) as web,
        ):
            await ready(session, url)
            await Chat(url, session, connector, files).tap("stage.run", opp=1, stage="handoff", key="run")
            async with asyncio.timeout(2 * PATIENCE):
                while double.faults or not (
                    world.salesforce.records if target == "crm" else world.slack.posts
                ):
                    await asyncio.sleep(0.05)
            web.kill()
            await web.wait()
        async with process("worker", **place):
            ended = f"select state from handoffs where target = '{target}' and state not in ('waiting', 'sending')"
            assert [row["state"] for row in await until(engine, ended)] == [state]
            await until(engine, "select 1 from artifacts where stage = 'handoff' and version = 2")
        assert len(world.salesforce.records) == 1
        assert len(world.slack.posts) == 1


async def test_two_replicas_start_at_once_on_one_empty_database(
    empty_database_url: str, unused_tcp_port_factory: Any
) -> None:
    ports = [unused_tcp_port_factory() for _ in range(2)]
    async with (
        BotConnector() as connector,
        FileHost().open() as files,
        ClientSession() as session,
        process(DATABASE_URL=empty_database_url, PORT=str(ports[0])),
        process(DATABASE_URL=empty_database_url, PORT=str(ports[1])),
    ):
        urls = [f"http://127.0.0.1:{port}" for port in ports]
        for url in urls:
            assert await ready(session, url) == {"status": "ok", "db": "ok", "jobs": "ok"}
        one, other = (Chat(url, session, connector, files) for url in urls)
        activity = one.message("new Harbour Lights")
        await asyncio.gather(one.post(activity), other.post(activity))
        assert len(connector.sent) == 1
        assert "Harbour Lights" in str(await other.tap("opportunity.open", opp=1))


async def test_a_wrong_setting_stops_the_start_with_its_name(home: Path) -> None:
    for name, value in (("PORT", "seventy"), ("MicrosoftAppType", "Sometimes"), ("TROWEL_MODEL", "claude-0")):
        started = await asyncio.create_subprocess_exec(
            sys.executable,
            str(ROOT / "app.py"),
            env={
                "PATH": os.environ["PATH"],
                "TROWEL_HOME": str(home),
                "ANTHROPIC_API_KEY": "sk-x",
                name: value,
            },
            stderr=asyncio.subprocess.PIPE,
        )
        _, complaint = await asyncio.wait_for(started.communicate(), PATIENCE)
        assert started.returncode == 2
        assert name in complaint.decode() or value in complaint.decode()
        assert "Traceback" not in complaint.decode()
