"""Stage 10: by how many percent the hours of a role shrink, as people judge it."""

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


def reduces(percentage: Decimal) -> bool:
    """Whether hours can be reduced by it: from 0 to 90, with at most two decimals."""
    return 0 <= percentage <= CAP and percentage == round(percentage, 2)


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
