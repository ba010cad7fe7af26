"""Stage 10: by how many percent the hours of a role shrink, as people judge it."""

import re
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, field_validator

from core.calculators.rate_card import RateCard, named
from core.catalogue.catalogue import key_of, plain
from core.messages import Message, message

CAP = Decimal(90)
"""Percent (SPEC, stage 10): nobody delivers with a tenth of the hours, and less is a slip of the keyboard."""

Percentage = Annotated[Decimal, Field(ge=0, le=CAP, decimal_places=2, allow_inf_nan=False)]

_TYPED = re.compile(r"([0-9]{1,3})(?:[.,]([0-9]{1,2}))?[ \u00a0\u202f]?%?")
"""A percentage as people write it: a comma is a decimal sign too, and the sign of percent may follow."""


class Scenario(StrEnum):
    """How boldly the hours are reduced."""

    CONSERVATIVE = "conservative"
    MODERATE = "moderate"
    AGGRESSIVE = "aggressive"


SCENARIOS: Mapping[Scenario, Decimal] = MappingProxyType(
    {
        Scenario.CONSERVATIVE: Decimal(10),
        Scenario.MODERATE: Decimal(20),
        Scenario.AGGRESSIVE: Decimal(35),
    }
)
"""The blanket percentage that each scenario proposes, where a tenant has not set its own."""


class Efficiency(BaseModel):
    """What stage 10 persists; a percentage beyond 0..90 is a ValueError."""

    model_config = ConfigDict(frozen=True)

    scenario: Scenario
    blanket: Percentage
    """Percent, for every discipline without an override."""
    overrides: dict[str, Percentage] = Field(default_factory=dict[str, Decimal])
    """Percent by discipline."""
    tools: list[str] = Field(default_factory=list[str])
    notes: str = ""

    @field_validator("overrides")
    @classmethod
    def _named_once(cls, overrides: dict[str, Decimal]) -> dict[str, Decimal]:
        if len({key_of(discipline) for discipline in overrides}) < len(overrides):
            raise ValueError("a discipline has two overrides")
        return overrides

    def of(self, discipline: str, programme: bool) -> Decimal:
        """The percentage for a role: none for programme roles, its discipline's override, or the blanket."""
        if programme:
            return Decimal(0)
        overrides = {key_of(name): percentage for name, percentage in self.overrides.items()}
        return overrides.get(key_of(discipline), self.blanket)


def percentage_of(text: str) -> Decimal | None:
    """The percentage that a person typed, each one written one way; None where it is none from 0 to 90."""
    if not (typed := _TYPED.fullmatch(text.strip())):
        return None
    percentage = Decimal(f"{typed[1]}.{typed[2] or 0}")
    return Decimal(plain(percentage)) if percentage <= CAP else None


def proposed(scenario: Scenario, scenarios: Mapping[Scenario, Decimal] = SCENARIOS) -> Efficiency:
    """What a scenario comes to before anybody changed it."""
    return Efficiency(scenario=scenario, blanket=Decimal(plain(scenarios[scenario])))


def remarks(efficiency: Efficiency, card: RateCard) -> tuple[Message, ...]:
    """Which overrides reduce nothing, and why."""
    reducible = {key_of(one.discipline) for one in card.roles if not one.programme}
    steering = {key_of(one.discipline) for one in card.roles} - reducible
    idle = [name for name in efficiency.overrides if key_of(name) not in reducible]
    kept = [name for name in idle if key_of(name) in steering]
    unknown = [name for name in idle if key_of(name) not in steering]
    said = [message("calc-override-programme", discipline=name) for name in kept]
    if unknown:
        said.append(message("calc-override-unused", count=len(unknown), disciplines=named(unknown)))
    return tuple(said)
