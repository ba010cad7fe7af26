"""Reading a file: from bytes to segments, or to the one sentence that says why not."""

import asyncio
from dataclasses import dataclass
from enum import StrEnum

from core.brief import Segment
from core.files import wire
from core.files.kinds import FileKind
from core.messages import Message, message
from core.sandbox import Crashed, Limits, OutOfMemory, TimedOut, run_limited

LARGEST = 50_000_000
"""Bytes of one file."""
LIMITS = Limits()
_KEPT = frozenset({"files-scan", "files-empty", "files-unreadable-text"})
"""Problems of files that are whole, and kept for the people who can read them."""


class State(StrEnum):
    """What became of a file."""

    READ = "read"
    UNSEARCHABLE = "unsearchable"
    """Kept, though nothing can be drawn from it: a scan, or a document without text."""
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as it was read."""

    state: State
    kind: FileKind | None = None
    """None where the file was refused before that could be told."""
    segments: tuple[Segment, ...] = ()
    pages: int | None = None
    """Pages, sheets or slides, where the format has them."""
    problem: Message | None = None
    """Why it was not read and what to do about it; None if it was."""
    remarks: tuple[Message, ...] = ()
    """What a reader of the text must know: what was left out."""

    @property
    def characters(self) -> int:
        return sum(len(segment.text) for segment in self.segments)


async def read(data: bytes, name: str, largest: int = LARGEST, limits: Limits = LIMITS) -> Reading:
    """Reads a file in the sandbox; whatever is wrong with the file ends in a reading that says so."""
    if not data:
        return _refused("nothing")
    if len(data) > largest:
        return _refused("large", size=-(-len(data) // 1_000_000), limit=largest // 1_000_000)
    try:
        answer = await run_limited("core.files.parse:parse", wire.pack_request(name, data), limits)
        return _reading(await asyncio.to_thread(wire.unpack_answer, answer))
    except TimedOut:
        return _refused("slow", seconds=round(limits.seconds))
    except OutOfMemory:
        return _refused("memory")
    except (Crashed, ValueError):
        return _refused("damaged")


def _refused(key: str, **args: int) -> Reading:
    return Reading(State.REFUSED, problem=message(f"files-{key}", **args))


def _reading(parsed: wire.Parsed) -> Reading:
    problem = parsed.problem
    kept = State.UNSEARCHABLE if problem and problem.key in _KEPT else State.REFUSED
    state = kept if problem else State.READ
    return Reading(state, parsed.kind, parsed.segments, parsed.pages, problem, parsed.remarks)
