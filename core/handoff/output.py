"""What the hand-off persists: each target with its state and its receipt."""

from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel, Field

from core.handoff.targets import Handed, Package, TargetState
from core.messages import say


class TargetLine(BaseModel):
    """One target as it ended, or as it stood when this was written."""

    name: str
    status: TargetState
    receipt: dict[str, Any] | None = None
    """What it left in our hands; only of a target that is done."""
    why: str | None = None
    """In English: why it is not done."""


class Output(BaseModel):
    """The hand-off."""

    targets: list[TargetLine] = Field(default_factory=list[TargetLine])
    package: Package | None = None
    """What was handed over."""


def written_up(targets: Iterable[Handed]) -> Output:
    """The output of a hand-off whose targets stand like this."""
    held = list(targets)
    lines = [
        TargetLine(
            name=one.target,
            status=one.state,
            receipt=dict(one.receipt) if one.state is TargetState.DONE else None,
            why=say(one.problem) if one.problem and one.state is not TargetState.DONE else None,
        )
        for one in held
    ]
    return Output(targets=lines, package=held[0].package if held else None)
