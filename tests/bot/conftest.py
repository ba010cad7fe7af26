"""A running Trowel for conversations."""

from collections.abc import AsyncIterator

import pytest

from tests.doubles.chat import Chat, trowel


@pytest.fixture
async def chat(database_url: str) -> AsyncIterator[Chat]:
    """Somebody in a personal chat with a Trowel that has a database of its own."""
    async with trowel(database_url) as somebody:
        yield somebody
