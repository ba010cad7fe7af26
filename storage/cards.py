"""The cards that stand in conversations, and what each shows."""

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from sqlalchemy import and_, func, or_, select, text
from sqlalchemy.dialects.postgresql import Insert, insert
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import Missing
from core.keys import StageKey
from core.opportunity import Subject
from core.work import LiveCard
from storage.mapping import Row, subject_from, subject_to
from storage.tables import conversations, live_cards

OWN = "opportunity"
"""The opportunity's own card: people get a new one often, and it overtakes those before it."""

MOST = 100
"""Cards that one change redraws."""

KEPT = text("interval '30 days'")
"""For how long a card that nobody touched is kept true."""

_DRAWN = insert(live_cards).values(kept_at=func.clock_timestamp())
_SHOWN = ("conversation", "opportunity", "shows", "subject", "kept_at")
_ANEW = {**{name: _DRAWN.excluded[name] for name in _SHOWN}, "looked": [], "stale": False}
"""Whoever looked at something else on a card no longer does once it is drawn anew."""

_EXPECT = _DRAWN.on_conflict_do_update(index_elements=["tenant_id", "id"], set_=_ANEW)
_KEEP = _DRAWN.on_conflict_do_update(index_elements=["tenant_id", "conversation", "card"], set_=_ANEW)


class CardsTable:
    """`core.work.Cards` on PostgreSQL.

    A card on its way has no `card` yet and the name of its message as `id`. Its row waits for whoever holds
    the opportunity, and is waited for: expected before it is drawn, it shows what they did or is marked.
    """

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    def _this(self, conversation: str, card: str):
        mine = live_cards.c.tenant_id == self._tenant
        return mine, live_cards.c.conversation == conversation, live_cards.c.card == card

    async def expect(self, message: str, conversation: str, subject: Subject) -> None:
        if subject.opp is None:
            return
        drawn = {"tenant_id": self._tenant, "id": message, "conversation": conversation, **_fresh(subject)}
        await self._note(_EXPECT, drawn, subject.opp)

    async def learn(self, message: str, card: str) -> LiveCard | None:
        mine = live_cards.c.tenant_id == self._tenant, live_cards.c.id == message
        found = await self._session.execute(select(live_cards).where(*mine).with_for_update())
        row = found.mappings().one_or_none()
        if row is None:
            return None
        await self.forget(row["conversation"], card)
        # In place: a new row would wait for whoever holds the opportunity, who may wait for this one.
        await self._session.execute(
            live_cards.update()
            .where(*mine)
            .values(id=uuid4().hex, card=card, stale=False, kept_at=func.clock_timestamp())
        )
        return _live(row, card) if row["stale"] else None

    async def keep(self, conversation: str, card: str, subject: Subject) -> None:
        if subject.opp is None:
            return await self.forget(conversation, card)
        place = {"tenant_id": self._tenant, "conversation": conversation, "card": card}
        await self._note(_KEEP, {**place, "id": uuid4().hex, **_fresh(subject)}, subject.opp)

    async def _note(self, shown: Insert, values: dict[str, Any], number: int) -> None:
        """Raises Missing, and leaves nothing of the transaction, where the tenant has no such opportunity."""
        try:
            await self._session.execute(shown, values)
        except IntegrityError as error:
            raise Missing("refused-no-such-opportunity", number=str(number)) from error

    async def shown(self, conversation: str, card: str) -> Subject | None:
        kept = select(live_cards.c.subject).where(*self._this(conversation, card))
        return subject_from(await self._session.scalar(kept))

    async def look(self, conversation: str, card: str, subject: Subject) -> None:
        face = _face(subject.card, subject.stage)
        await self._session.execute(
            live_cards.update()
            .where(
                *self._this(conversation, card),
                live_cards.c.opportunity == subject.opp,
                live_cards.c.shows != face,
                ~live_cards.c.looked.contains([face]),
            )
            .values(looked=func.array_append(live_cards.c.looked, face))
        )

    async def forget(self, conversation: str, card: str) -> None:
        await self._session.execute(live_cards.delete().where(*self._this(conversation, card)))

    async def overtake(self, conversation: str, card: str) -> tuple[LiveCard, ...]:
        newest = live_cards.alias("newest")
        older = (
            select(live_cards.c.id)
            .join(newest, and_(newest.c.opportunity == live_cards.c.opportunity, newest.c.shows == OWN))
            .where(
                live_cards.c.tenant_id == self._tenant,
                live_cards.c.conversation == conversation,
                live_cards.c.shows == OWN,
                live_cards.c.card.is_not(None),
                live_cards.c.card != card,
                newest.c.tenant_id == self._tenant,
                newest.c.conversation == conversation,
                newest.c.card == card,
            )
            .with_for_update(of=live_cards, skip_locked=True)  # who holds one is drawing it: it stays true
        )
        found = await self._session.execute(
            live_cards.delete()
            .where(live_cards.c.tenant_id == self._tenant, live_cards.c.id.in_(older))
            .returning(live_cards)
        )
        return tuple(_live(row, row["card"]) for row in found.mappings())

    async def showing(
        self, opportunity: int, cards: Sequence[str], stage: StageKey | None = None
    ) -> tuple[LiveCard, ...]:
        faces = _faces(cards, stage)
        mine = live_cards.c.tenant_id == self._tenant, live_cards.c.opportunity == opportunity
        # Marked before the others are read: one that arrives meanwhile is found among them.
        await self._session.execute(
            live_cards.update()
            .where(*mine, live_cards.c.card.is_(None), live_cards.c.shows.in_(faces))
            .values(stale=True)
        )
        found = await self._session.execute(
            select(live_cards.c.conversation, live_cards.c.card, live_cards.c.subject, live_cards.c.kept_at)
            .join(
                conversations,
                (conversations.c.tenant_id == live_cards.c.tenant_id)
                & (conversations.c.id == live_cards.c.conversation),
            )
            .where(
                *mine,
                live_cards.c.card.is_not(None),
                live_cards.c.kept_at > func.now() - KEPT,
                conversations.c.removed_at.is_(None),
                or_(live_cards.c.looked.overlap(faces), live_cards.c.shows.in_(faces)),
            )
            .order_by(live_cards.c.kept_at.desc())
            .limit(MOST)
        )
        return tuple(_live(row, row["card"]) for row in found.mappings())


def _fresh(subject: Subject) -> dict[str, Any]:
    """What a card shows that was drawn anew."""
    return {
        "opportunity": subject.opp,
        "shows": _face(subject.card, subject.stage),
        "subject": subject_to(subject),
    }


def _face(card: str, stage: StageKey | None) -> str:
    """What a card shows, in one word: its kind, and its stage where it has one."""
    return f"{card}/{stage}" if stage else card


def _faces(cards: Sequence[str], stage: StageKey | None) -> list[str]:
    """Everything that cards of these kinds show, of one stage or of all, and what is of none."""
    stages = (None, stage) if stage else (None, *StageKey)
    return [_face(card, one) for card in cards for one in stages]


def _live(row: Row, card: str) -> LiveCard:
    subject = subject_from(row["subject"])
    assert subject is not None, "no card is kept without what it shows"
    return LiveCard(row["conversation"], card, subject, row["kept_at"])
