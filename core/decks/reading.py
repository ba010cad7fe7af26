"""Reading a dropped template in the sandbox: the template as it is kept, or what is wrong with it."""

import asyncio
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from zipfile import BadZipFile, ZipFile

from core.files.wire import message_from_dict
from core.messages import Message, message
from core.sandbox import Limits, OutOfMemory, SandboxFailed, TimedOut, run_limited

LARGEST = 20_000_000
"""Bytes of a template: every deck made with it carries its pictures."""
LIMITS = Limits(seconds=30)
_TYPES = "[Content_Types].xml"
_TEMPLATE = b"presentationml.template."
_MOST_TYPES = 1_000_000
"""Bytes of the list of parts that are looked at."""


@dataclass(frozen=True, slots=True)
class Template:
    """A template that decks can be made with."""

    content: bytes
    layouts: Mapping[str, str]
    """The names of its layouts, by what they are used for: `cover`, `points`, `picture`."""


@dataclass(frozen=True, slots=True)
class Unusable:
    """What is wrong with a file that somebody says is a template."""

    problems: tuple[Message, ...]


Offered = Template | Unusable


def is_template(data: bytes) -> bool:
    """Whether a file calls itself a template for presentations, whatever its name."""
    if not data.startswith(b"PK"):
        return False
    try:
        with ZipFile(io.BytesIO(data)) as file, file.open(_TYPES) as types:
            return _TEMPLATE in types.read(_MOST_TYPES)
    except (BadZipFile, KeyError, ValueError, OSError, NotImplementedError, EOFError, RuntimeError):
        return False


async def read(data: bytes, limits: Limits = LIMITS) -> Offered:
    """What a file offers that somebody says is a template; whatever is wrong with it is said."""
    if not data:
        return _wrong("template-other")
    if len(data) > LARGEST:
        return _wrong("template-too-large", most=LARGEST // 1_000_000)
    try:
        answer = await run_limited("core.decks.checking:check", data, limits)
        return await asyncio.to_thread(_unpacked, answer)
    except (TimedOut, OutOfMemory):
        return _wrong("template-too-heavy")
    except (SandboxFailed, ValueError):
        return _wrong("template-unreadable")


def _unpacked(answer: bytes) -> Offered:
    """The answer, checked as if a stranger had written it."""
    head, _, content = answer.partition(b"\n")
    try:
        told = json.loads(head)
        if "problems" in told:
            return Unusable(tuple(message_from_dict(one) for one in told["problems"]))
        return Template(content, {str(name): str(layout) for name, layout in told["layouts"].items()})
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not an answer: {error!r}") from None


def _wrong(key: str, **args: int) -> Unusable:
    return Unusable((message(key, **args),))
