"""A running Trowel for conversations: one for each test, or one that the tests of a module share."""

from collections.abc import AsyncIterator, Iterator
from uuid import uuid4

import psycopg
import pytest
import pytest_asyncio

from storage.embedded import SUPERUSER, EmbeddedPostgres
from tests.doubles.chat import Chat, trowel


@pytest.fixture
async def chat(database_url: str) -> AsyncIterator[Chat]:
    """Somebody in a personal chat with a Trowel that has a database of its own."""
    async with trowel(database_url) as somebody:
        yield somebody


@pytest.fixture(scope="module")
def shared_database_url(postgres: EmbeddedPostgres, template: str) -> Iterator[str]:
    """A migrated database for the tests of a module."""
    name = f"shared_{uuid4().hex}"
    with psycopg.connect(postgres.url(SUPERUSER, "postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} OWNER trowel TEMPLATE {template}".encode())
        yield postgres.url(database=name)
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shared(shared_database_url: str) -> AsyncIterator[Chat]:
    """Somebody in a personal chat with a Trowel that the tests of a module share."""
    async with trowel(shared_database_url) as somebody:
        yield somebody


@pytest.fixture
def alone(shared: Chat) -> Chat:
    """Somebody in a tenant of their own, which costs a test nothing but its name."""
    return shared.apart()
