"""What a test may ask for: a database of its own; what it may not do: reach the internet or a real model."""

import asyncio
import ipaddress
import itertools
import os
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from storage import database
from storage.embedded import SUPERUSER, EmbeddedPostgres

TEMPLATE = "template_trowel"
OUTSIDE = (
    "ANTHROPIC_",
    "MicrosoftApp",
    "DATABASE_URL",
    "TROWEL_",
    "PG",
    "SMTP_",
    "MAIL",
    "GRAPH_",
    "ENTRA_",
    "SHAREPOINT_",
    "SALES",
    "SLACK_",
)
"""Environment variables, by how they begin, through which a test could reach something real."""

_numbers = itertools.count()


class ReachedOut(BaseException):
    """A test tried to leave the machine; no `except Exception` of the code under test may hide it."""


def _is_here(host: object) -> bool:
    name = host.decode() if isinstance(host, bytes) else str(host or "localhost")
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name == "localhost"


def _refuse_outside(name: str, args: tuple[object, ...]) -> None:
    if name == "socket.connect" and isinstance(args[1], tuple) and not _is_here(args[1][0]):
        raise ReachedOut(f"a test connects to {args[1]}")
    if name == "socket.getaddrinfo" and args[0] not in ("0.0.0.0", "::") and not _is_here(args[0]):
        raise ReachedOut(f"a test looks up {args[0]}")


def pytest_configure() -> None:
    sys.addaudithook(_refuse_outside)


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(OUTSIDE):
            monkeypatch.delenv(name)


def _new_home() -> Path:
    # pytest's own folders are closed to the account that PostgreSQL runs as when root runs the tests.
    home = Path(tempfile.mkdtemp(prefix="trowel-test-"))
    home.chmod(0o711)
    return home


@pytest.fixture
def home() -> Iterator[Path]:
    """An empty TROWEL_HOME."""
    made = _new_home()
    yield made
    shutil.rmtree(made)


@pytest.fixture(scope="session")
def postgres() -> Iterator[EmbeddedPostgres]:
    """A running cluster that nobody will miss after a power cut; each test process has its own."""
    home = _new_home()
    server = EmbeddedPostgres(home, {"fsync": "off", "synchronous_commit": "off"})
    server.start()
    yield server
    server.stop()
    shutil.rmtree(home)


@pytest.fixture(scope="session")
def template(postgres: EmbeddedPostgres) -> str:
    """The name of a migrated database to copy from."""

    async def prepare() -> None:
        await database.provision(postgres)
        _administer(postgres, f"CREATE DATABASE {TEMPLATE} OWNER trowel")
        await database.prepare(postgres.url(database=TEMPLATE))

    asyncio.run(prepare())
    return TEMPLATE


@pytest.fixture
def database_url(postgres: EmbeddedPostgres, template: str) -> Iterator[str]:
    """A fresh, migrated database: the URL of its owner, as DATABASE_URL would name it."""
    name = f"test_{next(_numbers)}"
    _administer(postgres, f"CREATE DATABASE {name} OWNER trowel TEMPLATE {template} STRATEGY file_copy")
    yield postgres.url(database=name)
    _administer(postgres, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def empty_database_url(postgres: EmbeddedPostgres) -> Iterator[str]:
    """A database with nothing in it."""
    asyncio.run(database.provision(postgres))
    name = f"test_{next(_numbers)}"
    _administer(postgres, f"CREATE DATABASE {name} OWNER trowel")
    yield postgres.url(database=name)
    _administer(postgres, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    """The serving engine on a fresh database."""
    made = database.engine(database_url)
    yield made
    await made.dispose()


@pytest.fixture
def sessions(engine: AsyncEngine) -> async_sessionmaker[AsyncSession]:
    """Serving sessions on a fresh database; `sessions(info={"tenant": ...})` enters a tenant."""
    return database.sessions(engine)


def _administer(server: EmbeddedPostgres, statement: str) -> None:
    with psycopg.connect(server.url(SUPERUSER, "postgres"), autocommit=True) as connection:
        connection.execute(statement.encode())
