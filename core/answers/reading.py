"""Reading a returned file: from bytes to its entries, or to nothing where it holds none that can be read."""

import asyncio

from core.answers import wire
from core.answers.returned import Returned
from core.files.reading import LARGEST
from core.files.wire import pack_request
from core.sandbox import Limits, SandboxFailed, run_limited

LIMITS = Limits()


async def read(data: bytes, name: str, limits: Limits = LIMITS) -> Returned | None:
    """What stands in a returned workbook or document; None for any other file and for one that is broken."""
    if not data or len(data) > LARGEST:
        return None
    try:
        answer = await run_limited("core.answers.parse:parse", pack_request(name, data), limits)
        return await asyncio.to_thread(wire.unpack_returned, answer)
    except (SandboxFailed, ValueError):
        return None
