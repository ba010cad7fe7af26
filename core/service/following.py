"""Keeping what people see true: cards that show what has changed are drawn again, wherever they stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from core.keys import StageKey
from core.opportunity import Subject
from core.work import LiveCard, UnitOfWork, Work

OPENED = (None, "clarifications", "requests")
"""The parts of a stage's card that are redrawn; others are forms under somebody's hands, or never change."""

SHOWN = ("stage", "opportunity")
"""The cards that follow whatever happens in a stage."""

FRESH = timedelta(seconds=10)
"""For how long what was said to whoever tapped a card stays on it, whatever else is drawn there."""


async def redraw(
    work: UnitOfWork,
    number: int,
    stage: StageKey | None = None,
    cards: Sequence[str] = SHOWN,
    approvals: Sequence[str] = (),
) -> None:
    """Has cards of these kinds drawn again that show the opportunity, of stages' cards those of this stage.

    Of the cards of requests for approval only those of `approvals` are: a decision stands, whatever follows.
    """
    await work.jobs.redraw(number, stage, (*cards, *(["approval"] if approvals else ())), approvals)


async def tell(work: UnitOfWork, person: str, said: Subject, conversation: str) -> None:
    """Sends somebody a card of their own; a chat is opened for it through this conversation's service."""
    if chat := await work.conversations.personal(person):
        await work.outbox.write(chat, said)
    else:
        await work.jobs.open_chat(person, conversation, said)


async def arrived(work: UnitOfWork, message: str, conversation: str, card: str) -> None:
    """A card stands now: drawn again where it is old already, and the older ones like it say so."""
    if old := await work.cards.learn(message, card):
        await edit(work, old)
    for older in await work.cards.overtake(conversation, card):
        await work.outbox.write(conversation, Subject("overtaken", older.subject.opp), edits=older.card)


async def edit(work: UnitOfWork, live: LiveCard) -> None:
    """Draws one card again; what it said to whoever tapped it is old by the next change."""
    said = datetime.now(UTC) - live.kept_at < FRESH
    detail = {name: value for name, value in live.subject.detail.items() if said or name != "notice"}
    await work.outbox.write(live.conversation, replace(live.subject, detail=detail), edits=live.card)


async def current(work: UnitOfWork, conversation: str, card: str, subject: Subject) -> Subject | None:
    """What an edit is to draw: what the card shows by now, where somebody has tapped it since.

    None where they have a form before them, which an edit would take away.
    """
    shown = await work.cards.shown(conversation, card)
    if shown is None or same(shown, subject):
        return subject
    return shown if shown.section in OPENED else None


def same(shown: Subject, other: Subject) -> bool:
    """Whether both show the same part of the same thing."""
    return replace(shown, detail={}) == replace(other, detail={}) and (
        shown.detail.get("approval") == other.detail.get("approval")
    )


@dataclass(frozen=True, slots=True)
class Redrawer:
    """Draws cards again, as a job: a change is answered first, and its many copies follow."""

    work: Work

    async def redraw(
        self,
        tenant: str,
        number: int,
        stage: StageKey | None,
        cards: Sequence[str],
        approvals: Sequence[str],
    ) -> None:
        """Writes the edits of all cards that show what has changed."""
        async with self.work(tenant) as work:
            for live in await work.cards.showing(number, cards, stage):
                if _is_meant(live.subject, approvals):
                    await edit(work, live)
            await work.commit()


def _is_meant(subject: Subject, approvals: Sequence[str]) -> bool:
    if subject.card == "approval":
        return subject.detail.get("approval") in approvals
    return subject.section in OPENED
