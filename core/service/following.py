"""Keeping what people see true: cards that show what has changed are drawn again, wherever they stand."""

from collections.abc import Sequence
from dataclasses import replace

from core.keys import StageKey
from core.opportunity import Subject
from core.work import LiveCard, UnitOfWork

OPENED = (None, "requests")
"""The parts of a stage's card that are redrawn; others are forms under somebody's hands, or never change."""


async def redraw(
    work: UnitOfWork,
    number: int,
    stage: StageKey | None = None,
    cards: Sequence[str] = ("stage", "approval", "opportunity"),
) -> None:
    """Edits the cards of these kinds that show the opportunity, and of stages' cards those of this stage."""
    for live in await work.cards.showing(number, cards, stage):
        if live.subject.section in OPENED:
            await edit(work, live)


async def edit(work: UnitOfWork, live: LiveCard) -> None:
    """Draws one card again, without what it said to whoever tapped it last."""
    detail = {name: value for name, value in live.subject.detail.items() if name != "notice"}
    await work.outbox.write(live.conversation, replace(live.subject, detail=detail), edits=live.card)


async def tell(work: UnitOfWork, person: str, said: Subject) -> None:
    """Sends somebody a card of their own, where they have a chat with us."""
    if chat := await work.conversations.personal(person):
        await work.outbox.write(chat, said)
