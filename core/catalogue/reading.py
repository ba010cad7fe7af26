"""Reading a dropped catalogue in the sandbox: the catalogue, what is wrong with it, or that it is none."""

import asyncio
import json

from core.catalogue import signs, wire
from core.catalogue.catalogue import Catalogue
from core.catalogue.errors import CatalogueErrors, Problem
from core.files.reading import LARGEST
from core.files.wire import pack_request
from core.messages import message
from core.sandbox import Limits, OutOfMemory, SandboxFailed, TimedOut, run_limited

LIMITS = Limits(seconds=60)
"""Thousands of routes take several seconds; a catalogue that was not read in time would pass for a brief."""
WRITING = Limits(seconds=60, written_bytes=100_000_000)
"""openpyxl writes each sheet to a file of its own before it packs them."""

Offered = Catalogue | CatalogueErrors
"""What somebody offers as the catalogue: one that holds together, or what is wrong with it."""


async def recognise(data: bytes, name: str, limits: Limits = LIMITS) -> Offered | None:
    """What a file offers as a catalogue; None for any other file and for one that is broken."""
    if not data or len(data) > LARGEST or not signs.may_show(data, name):
        return None
    try:
        answer = await run_limited("core.catalogue.wire:read_dropped", pack_request(name, data), limits)
        return None if answer == wire.NONE else await _unpacked(answer)
    except (SandboxFailed, ValueError):
        return None


async def read(data: bytes, limits: Limits = LIMITS) -> Offered:
    """What a file offers that somebody says is a catalogue; whatever is wrong with it is said."""
    if len(data) > LARGEST:
        return _problem("catalogue-too-large", most=LARGEST // 1_000_000)
    try:
        return await _unpacked(await run_limited("core.catalogue.wire:read_workbook", data, limits))
    except (TimedOut, OutOfMemory):
        return _problem("catalogue-too-heavy")
    except (SandboxFailed, ValueError):
        return _problem("catalogue-unreadable")


async def write(catalogue: Catalogue, limits: Limits = WRITING) -> bytes:
    """The catalogue as a workbook, written beside the event loop.

    Raises:
        SandboxFailed: it took too long or too much.
    """
    tables = await asyncio.to_thread(wire.to_dict, catalogue)
    return await run_limited("core.catalogue.wire:write_workbook", json.dumps(tables).encode(), limits)


async def _unpacked(answer: bytes) -> Offered:
    try:
        return await asyncio.to_thread(wire.unpack, answer)
    except CatalogueErrors as errors:
        return errors


def _problem(key: str, **args: int) -> CatalogueErrors:
    return CatalogueErrors((Problem(message(key, **args)),))
