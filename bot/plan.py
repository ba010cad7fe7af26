"""What a turn asks for: a handler reads a turn into a plan, the dispatcher carries it out."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.turn import Reply
from core.opportunity import Person, Subject
from core.work import Standing, UnitOfWork

Act = Callable[[UnitOfWork, Standing], Awaitable[Subject | None]]
"""Does the work within one transaction and says what to show; None for nothing."""

Draw = Callable[[UnitOfWork, Subject, Person], Awaitable[Reply]]
"""Makes the answer that shows a subject, for whoever asked."""


Also = Callable[[UnitOfWork, Standing, Subject | None], Awaitable[None]]
"""Puts down what is done later, whatever comes of the turn: told what it shows, None where it is refused."""


@dataclass(frozen=True, slots=True)
class Plan:
    """One turn's work."""

    act: Act
    key: str | None = None
    """What makes a repetition the same action; None where nothing changes, so that repeating is harmless."""
    draw: Draw | None = None
    """Of an invoke that is answered with more than the subject's card; a repetition is drawn anew."""
    also: Also | None = None
