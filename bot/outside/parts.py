"""A file on its way up to SharePoint or OneDrive, in parts; what broke off is taken up where it stopped."""

import asyncio
from io import BytesIO
from typing import Any

from aiohttp import ClientSession
from yarl import URL

from bot.connector import retry_after
from bot.outside.http import BUSY, NoAnswer, body_of, calling
from bot.outside.refusals import LIBRARY, refusal
from core.handoff.ports import Busy, HandoffFailed
from core.messages import message

PART = 16 * 320 * 1024
"""Bytes of one part: Graph takes multiples of 320 KiB alone."""

MOST_STUMBLES = 6
"""Parts in a row that may break off before the file is put back for later."""

LONGEST_PAUSE = 20.0
"""Seconds that are waited with the file in hand; longer waits are the job's."""


class Parts:
    """One file for one upload session: sends its parts, and asks the session where to go on after trouble.

    `said` begins the sentences about the place. `lost` is raised where the session is gone: it may have ended
    with the whole file, since the client under us repeats a part whose connection broke.
    """

    def __init__(
        self,
        session: ClientSession,
        to: URL,
        name: str,
        content: bytes,
        lost: HandoffFailed,
        said: str = LIBRARY,
    ) -> None:
        self._session = session
        self._to = to
        self._name = name
        self._content = content
        self._lost = lost
        self._said = said
        self._stumbles = 0

    async def send(self) -> None:
        """Sends the whole file. Raises HandoffFailed or NoAnswer."""
        await self._from(0)

    async def resume(self) -> None:
        """Sends what is still missing. Raises HandoffFailed or NoAnswer."""
        await self._from(await self._go_on(0.0))

    async def _from(self, start: int | None) -> None:
        while start is not None:
            start = await self._next(start)

    async def _next(self, start: int) -> int | None:
        """Sends one part; the byte to go on with, None when the file is complete."""
        part = self._content[start : start + PART]
        headers = {"Content-Range": f"bytes {start}-{start + len(part) - 1}/{len(self._content)}"}
        try:
            data = BytesIO(part)
            async with calling(self._session, "PUT", self._to, data=data, headers=headers) as answer:
                said = await body_of(answer)
                if answer.status in (200, 201):
                    return None
                if answer.status == 202:
                    self._stumbles = 0
                    return _expected(said, start + len(part))
                if answer.status in (404, 410):
                    raise self._lost
                if answer.status != 416 and answer.status not in BUSY:
                    raise refusal(answer, said, self._name, said_of=self._said)
                wait = retry_after(answer)
        except NoAnswer:
            wait = None
        return await self._go_on(wait)

    async def _go_on(self, wait: float | None) -> int | None:
        """Waits, and asks the session which byte it expects."""
        self._stumbles += 1
        pause = min(0.1 * 2**self._stumbles, LONGEST_PAUSE) if wait is None else wait
        if self._stumbles > MOST_STUMBLES or pause > LONGEST_PAUSE:
            raise Busy(message(f"{self._said}-busy"), wait)
        await asyncio.sleep(pause)
        try:
            async with calling(self._session, "GET", self._to) as answer:
                said = await body_of(answer)
                if answer.status == 200:
                    return _expected(said, 0)
                if answer.status not in BUSY:
                    raise self._lost
                wait = retry_after(answer)
        except NoAnswer:
            wait = None
        return await self._go_on(wait)


def _expected(said: Any, otherwise: int) -> int:
    """The first byte that is still missing."""
    ranges = said.get("nextExpectedRanges") if isinstance(said, dict) else None
    first = str(ranges[0]).partition("-")[0] if isinstance(ranges, list) and ranges else ""
    return int(first) if first.isdigit() else otherwise
