"""What core needs from outside, as protocols; storage, bot and the model client provide them."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Generic, Protocol, TypeVar

from pydantic import BaseModel

from core.messages import Message
from core.parcel import Upload
from core.posted import Look, PostedFile, Room

AnswerT = TypeVar("AnswerT", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class ModelCall:
    """One billed call of the model; tokens are counts, prices are USD per million tokens."""

    model: str
    input_tokens: int
    output_tokens: int
    cache_write_tokens: int
    cache_read_tokens: int
    prices: dict[str, Decimal]
    """`input`, `output`, `cache_write`, `cache_read`, as they stood when the call was made."""
    cost: Decimal
    """USD."""
    request_id: str | None = None


@dataclass(frozen=True, slots=True)
class ModelAnswer(Generic[AnswerT]):
    """A validated answer and what it cost, failed attempts included."""

    answer: AnswerT
    model: str
    calls: tuple[ModelCall, ...]


class ModelFailed(Exception):
    """The model gave no usable answer; `reason` says why to a person, `calls` what was spent trying."""

    def __init__(self, reason: Message, calls: tuple[ModelCall, ...] = ()) -> None:
        super().__init__(reason.key)
        self.reason = reason
        self.calls = calls


class Model(Protocol):
    """A language model that fills a form from a brief."""

    async def draft(self, brief: str, instructions: str, answer: type[AnswerT]) -> ModelAnswer[AnswerT]:
        """Fills `answer` from `brief` (data, sent as a cached prefix) as `instructions` say.

        Raises:
            ModelFailed: no answer, a refusal, or one that stayed invalid after one repair.
        """
        ...


class FetchFailed(Exception):
    """A file could not be fetched from where it was; `reason` says why to a person."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.key)
        self.reason = reason


Fetch = Callable[[str], Awaitable[bytes]]
"""The bytes behind an address. Raises FetchFailed."""


@dataclass(frozen=True, slots=True)
class SharedFile:
    """A file that a link led to."""

    name: str
    content: bytes = field(repr=False)


class Shared(Protocol):
    """Files that are shared by link, of the tenant whose app asks for them."""

    async def fetch(self, link: str, largest: int) -> SharedFile:
        """The file behind a link, of at most so many bytes. Raises FetchFailed."""
        ...


class Uploads(Protocol):
    """Places in people's own OneDrive, which they have opened for one file."""

    async def put(self, upload: Upload, content: bytes, *, again: bool) -> None:
        """Puts the bytes there; `again` after a try whose end nobody saw. Raises HandoffFailed."""
        ...


class Posts(Protocol):
    """Messages of channels and group chats, of the tenant whose app asks for them."""

    async def files(self, look: Look, service_url: str) -> tuple[PostedFile, ...]:
        """The files beside a message of a conversation that lives there. Raises CannotLook."""
        ...

    async def missing(self, look: Look, service_url: str) -> tuple[Message, ...]:
        """What we were not granted where a message stands, and who grants it; nothing where it is unsure."""
        ...


class ChannelFiles(Protocol):
    """The files of channels, of the tenant whose app asks for them."""

    async def put(self, room: Room, service_url: str, name: str, content: bytes) -> str | None:
        """Puts a file into a channel's folder, over one of the same name; where people see it.

        Raises HandoffFailed.
        """
        ...
