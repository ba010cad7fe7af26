"""What is watched after the win: assumptions behind the price, and what became of those that broke."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

FROM_STAGE = "support_docs"
"""The origin of what stage 13 assumed; what somebody adds by hand comes from a `person`."""


LONGEST_WORDS = 6_000
"""Characters of what a client is told of a change."""


class WatchStatus(StrEnum):
    WATCHING = "watching"
    BROKEN = "broken"
    CLOSED = "closed"
    """Nothing can come of it any more."""


class ChangeStatus(StrEnum):
    DRAFT = "draft"
    SENT = "sent"
    ACCEPTED = "accepted"
    DECLINED = "declined"


FOLLOWING: Mapping[ChangeStatus, frozenset[ChangeStatus]] = {
    ChangeStatus.DRAFT: frozenset({ChangeStatus.SENT, ChangeStatus.DECLINED}),
    ChangeStatus.SENT: frozenset({ChangeStatus.ACCEPTED, ChangeStatus.DECLINED}),
    ChangeStatus.ACCEPTED: frozenset(),
    ChangeStatus.DECLINED: frozenset(),
}
"""What may become of a change request; what the client has answered stays answered."""


@dataclass(frozen=True, slots=True)
class Threshold:
    """From when on an assumption counts as broken."""

    said: str
    most: Decimal | None = None
    """The figure that is not to be passed, where there is one."""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class WatchItem:
    """One assumption that somebody keeps an eye on."""

    id: str
    assumption: str
    origin: str
    owner: str
    """Entra object id."""
    owner_name: str
    threshold: Threshold
    status: WatchStatus
    edited: bool
    version: int


@dataclass(frozen=True, slots=True)
class Step:
    """One time that somebody changed where a change request stands."""

    status: ChangeStatus
    by_name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ChangeRequest:
    """What a broken assumption costs, and what the client is told of it."""

    id: str
    number: int
    """Within its opportunity."""
    item: str
    """Id of the watch item that broke."""
    assumption: str
    happened: str
    words: str
    """For the client: no rates, no cost, no margin."""
    price: Mapping[str, Any]
    """A `core.calculators.change_request.Priced`, as JSON."""
    status: ChangeStatus
    steps: tuple[Step, ...]
    version: int
    made_by_name: str
    made_at: datetime
