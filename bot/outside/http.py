"""What the services beyond Teams have in common: addresses we may call, and calls that broke off."""

import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import ClientConnectorError, ClientError, ClientResponse, ClientSession, ClientTimeout
from yarl import URL

from bot.tokens import is_loopback

TIMEOUT = ClientTimeout(total=60, connect=10, sock_read=30)

BUSY = frozenset({408, 429, 500, 502, 503, 504, 509})
"""Answers of a service that may do better in a moment."""


class NoAnswer(Exception):
    """The service did not answer; `sent` says whether the request may have reached it."""

    def __init__(self, sent: bool) -> None:
        super().__init__(sent)
        self.sent = sent


class Unfit(ValueError):
    """An address that is none we may call; the text says why."""


def origin(address: str) -> URL:
    """A service's address: https, or http on this machine; nothing in it but host, port and path.

    Raises:
        Unfit: it is not one.
    """
    try:
        url = URL(address.rstrip("/"))
    except ValueError:
        raise Unfit("it is no address") from None
    if not url.host or url.user or url.password or url.query_string or url.fragment:
        raise Unfit("it must be a plain address such as https://host.example")
    if url.scheme != "https" and not (url.scheme == "http" and is_loopback(url.host)):
        raise Unfit("it must begin with https://")
    return url


@asynccontextmanager
async def calling(
    session: ClientSession, method: str, url: URL, **options: Any
) -> AsyncGenerator[ClientResponse]:
    """A call that follows no redirect. Raises NoAnswer where none comes."""
    try:
        async with session.request(method, url, allow_redirects=False, timeout=TIMEOUT, **options) as answer:
            yield answer
    except ClientConnectorError as error:
        raise NoAnswer(sent=False) from error
    except (ClientError, TimeoutError, OSError) as error:
        raise NoAnswer(sent=True) from error


async def body_of(answer: ClientResponse) -> Any:
    """What an answer says as JSON; None where it says nothing that can be read."""
    try:
        return json.loads(await answer.read())
    except ValueError:
        return None
