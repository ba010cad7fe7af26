"""What every family of taps has in common."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.turn import Turn
from core.opportunity import Subject
from core.work import Standing, UnitOfWork

Carry = Callable[[UnitOfWork, Standing, Turn, Any], Awaitable[Subject | None]]
"""Has one service function do what a tap asks for, and says what to show then; None closes a dialog."""


def yes(answer: str | None) -> bool | None:
    """What a choice of yes and no amounts to; None where it was not offered."""
    return None if answer is None else answer == "yes"
