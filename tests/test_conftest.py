"""The fences of the test suite hold."""

import asyncio
import socket

import pytest

from tests.conftest import ReachedOut


async def test_a_connection_to_the_internet_is_refused():
    with pytest.raises(ReachedOut):
        await asyncio.open_connection("192.0.2.1", 80)


def test_a_name_on_the_internet_is_not_looked_up():
    with pytest.raises(ReachedOut):
        socket.create_connection(("example.com", 80))


async def test_the_loopback_is_open():
    server = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection("localhost", server.sockets[0].getsockname()[1])
    assert await reader.read() == b""
    writer.close()
    server.close()
