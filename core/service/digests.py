"""Digests: what changed and what waits, in one message a day or a week, sent once."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from core.news import WATCHING, Notification, Way
from core.opportunity import Person, Right, Subject
from core.preferences import Preferences
from core.work import UnitOfWork, Work

EARLY = timedelta(minutes=1)
"""By how much a digest may come before its time: the database keeps another clock."""

LATER = timedelta(hours=1)
"""Before a digest that broke off several times is tried again."""

FRESH = timedelta(days=1)
"""For how long a digest that found no chat is worth sending."""

NOTHING_NEW = "NothingNew"
NO_RIGHT = "NoRight"
NO_CHAT = "NoChat"
"""Why no digest was sent, as its receipt has it."""


@dataclass(frozen=True, slots=True)
class Digester:
    """Makes digests, as jobs."""

    work: Work

    async def make(self, tenant: str, person: str) -> None:
        """Makes the digest that is due; one that was overtaken by a later plan does nothing."""
        async with self.work(tenant) as work:
            planned, now = await work.choices.planned(person), datetime.now(UTC)
            whom, chosen = await work.people.get(person), await work.choices.get(person)
            if planned is None or whom is None or planned > now + EARLY:
                return
            day = planned.astimezone(chosen.zone(whom.timezone)).date()
            if await work.digests.claim(person, day):
                await _make(work, whom, day)
            await plan(work, whom, chosen, max(now, planned))
            await work.commit()

    async def abandon(self, tenant: str, person: str) -> None:
        """Plans a digest anew that broke off several times."""
        async with self.work(tenant) as work:
            await work.choices.plan(person, datetime.now(UTC) + LATER)
            await work.commit()


async def plan(work: UnitOfWork, person: Person, chosen: Preferences, after: datetime) -> None:
    """Has the next digest made when it is due; none where none is wanted."""
    await work.choices.plan(person.id, chosen.next_digest(after, person.timezone))


async def _make(work: UnitOfWork, person: Person, day: date) -> None:
    """Sends what changed since the last digest; where nothing did, nothing is sent, and that is noted."""
    changed = await _changed(work, person)
    if Right.SEE not in person.rights:
        await work.digests.settle(person.id, day, None, NO_RIGHT)
    elif not changed:
        await work.digests.settle(person.id, day, None, NOTHING_NEW)
    elif chat := await work.conversations.personal(person.id):
        sent = await work.outbox.write(chat, card_of(day))
        await work.digests.settle(person.id, day, sent, None)
        await work.news.carry(person.id, [one.news.id for one in changed], sent)
    else:
        await _wait_for_chat(work, person, day)


async def make_up(work: UnitOfWork, person: str) -> None:
    """Sends the digest that found no chat, once there is one; an older one is in the next."""
    last, whom = await work.digests.last(person), await work.people.get(person)
    if whom and last and last.why == NO_CHAT and datetime.now(UTC) - last.made_at < FRESH:
        await _make(work, whom, last.period)


async def _changed(work: UnitOfWork, person: Person) -> list[Notification]:
    """What waits for a digest; what somebody may watch no longer is theirs no longer."""
    waiting = [one for one in await work.news.unsent(person.id) if one.way is Way.DIGEST]
    kept = [one for one in waiting if one.reason not in WATCHING or Right.WATCH in person.rights]
    for one in waiting:
        if one not in kept:
            await work.news.turn(person.id, one.news.id, Way.CARD, None)
    return kept


async def _wait_for_chat(work: UnitOfWork, person: Person, day: date) -> None:
    """What changed stays for the next digest, or for when their chat is opened."""
    await work.digests.settle(person.id, day, None, NO_CHAT)
    if through := await work.conversations.any():
        await work.jobs.open_chat(person.id, through)


def card_of(day: date) -> Subject:
    """The digest of a day."""
    return Subject("digest", detail={"period": day.isoformat()})
