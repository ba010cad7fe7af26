"""The steps in which creative work is produced, and how far each may be automated."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from core.messages import message, say
from core.rules.lexicon import data


class Approach(StrEnum):
    """How one step is worked, from by hand to by itself."""

    MANUAL = "manual"
    AI_SUPPORTED = "ai_supported"
    FULLY_AUTOMATED = "fully_automated"

    def within(self, most: "Approach") -> "Approach":
        """This approach, or the furthest that is allowed."""
        order = list(Approach)
        return min(self, most, key=order.index)


@dataclass(frozen=True, slots=True)
class Step:
    """One step in which creative work is produced."""

    key: str
    most: Approach
    """The furthest it may be automated."""
    always: bool = False
    media: tuple[str, ...] = ()
    words: str = ""
    across: bool = False
    """Whether work for several markets takes it."""
    toolless: bool = False
    """Whether it is a good candidate even where no listed tool covers it."""

    @property
    def name(self) -> str:
        return say(message(f"delivery-step-{self.key}"))


@cache
def steps() -> tuple[Step, ...]:
    """The steps of production, in order."""
    return tuple(_step(one) for one in data("delivery")["step"])


@cache
def media() -> tuple[str, ...]:
    """What a thing can be made as."""
    return tuple(dict.fromkeys(data("delivery")["media"].values()))


def _step(written: dict[str, Any]) -> Step:
    fields: dict[str, Any] = {name: _frozen(value) for name, value in written.items()}
    fields["most"] = Approach(written["most"])
    return Step(**fields)


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
