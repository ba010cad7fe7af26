"""A large file on its way up to SharePoint, in parts; what broke off is taken up where it stopped."""

import asyncio
from io import BytesIO
from typing import Any

from yarl import URL

from bot.connector import retry_after
from bot.outside.graph import Graph
from bot.outside.http import BUSY, NoAnswer, body_of, calling
from bot.outside.refusals import refusal
from core.handoff.ports import Busy, Declined
from core.messages import message

PART = 16 * 320 * 1024
"""Bytes of one part: Graph takes multiples of 320 KiB alone."""

MOST_STUMBLES = 6
"""Parts in a row that may break off before the target is put back for later."""

LONGEST_PAUSE = 20.0
"""Seconds that are waited with the file in hand; longer waits are the job's."""


class Upload:
    """One file: opens a session, sends its parts, and asks the session where to go on after trouble."""

    def __init__(self, graph: Graph, path: str, name: str, content: bytes) -> None:
        self._graph = graph
        self._path = path
        self._name = name
        self._content = content
        self._stumbles = 0

    async def run(self) -> None:
        """Sends the whole file. Raises HandoffFailed, NoAnswer or TokenUnavailable."""
        session = await self._open()
        start: int | None = 0
        while start is not None:
            start = await self._next(session, start)

    async def _open(self) -> URL:
        """The address that takes the parts: whoever has it may write, so it gets no token."""
        body = {"item": {"@microsoft.graph.conflictBehavior": "replace"}}
        async with self._graph.call("POST", f"{self._path}/createUploadSession", json=body) as answer:
            said = await body_of(answer)
            if answer.status >= 300 or not isinstance(said, dict):
                raise refusal(answer, said, self._name)
        url = self._graph.trusts(str(said.get("uploadUrl")))
        if url is None:
            raise Declined(message("handoff-library-refused", file=self._name, status="-", code="uploadUrl"))
        return url

    async def _next(self, session: URL, start: int) -> int | None:
        """Sends one part; the byte to go on with, None when the file is complete."""
        part = self._content[start : start + PART]
        headers = {"Content-Range": f"bytes {start}-{start + len(part) - 1}/{len(self._content)}"}
        try:
            data = BytesIO(part)
            async with calling(self._graph.session, "PUT", session, data=data, headers=headers) as answer:
                said = await body_of(answer)
                if answer.status in (200, 201):
                    return None
                if answer.status == 202:
                    self._stumbles = 0
                    return _expected(said, start + len(part))
                if answer.status != 416 and answer.status not in BUSY:
                    raise refusal(answer, said, self._name)
                wait = retry_after(answer)
        except NoAnswer:
            wait = None
        return await self._go_on(session, wait)

    async def _go_on(self, session: URL, wait: float | None) -> int | None:
        """Waits, and asks the session which byte it expects."""
        self._stumbles += 1
        pause = min(0.1 * 2**self._stumbles, LONGEST_PAUSE) if wait is None else wait
        if self._stumbles > MOST_STUMBLES or pause > LONGEST_PAUSE:
            raise Busy(message("handoff-library-busy"), wait)
        await asyncio.sleep(pause)
        try:
            async with calling(self._graph.session, "GET", session) as answer:
                said = await body_of(answer)
                if answer.status == 200:
                    return _expected(said, 0)
                if answer.status not in BUSY:
                    raise Busy(message("handoff-library-busy"))  # it is gone: the next try opens another
                wait = retry_after(answer)
        except NoAnswer:
            wait = None
        return await self._go_on(session, wait)


def _expected(said: Any, otherwise: int) -> int:
    """The first byte that is still missing."""
    ranges = said.get("nextExpectedRanges") if isinstance(said, dict) else None
    first = str(ranges[0]).partition("-")[0] if isinstance(ranges, list) and ranges else ""
    return int(first) if first.isdigit() else otherwise
