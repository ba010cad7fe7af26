"""Telling people what happened: each once, in the way they have chosen, when they may be disturbed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from core.errors import Forbidden
from core.keys import StageKey
from core.messages import Message, message
from core.news import WATCHED, News, NewsKind, Origin, Reason, Way
from core.opportunity import Person, Role, Subject
from core.preferences import Preferences
from core.work import Addressed, UnitOfWork, Work

IN_A_ROW = 5
"""Messages that somebody is sent one after the other; what waited longer comes as one card."""

AT_ONCE = 100
"""People that one transaction tells."""

LATER = timedelta(hours=1)
"""Before what broke off several times is tried again."""


async def report(
    work: UnitOfWork,
    kind: NewsKind,
    number: int,
    occasion: str,
    said: Message,
    *,
    stage: StageKey | None = None,
    by: Person | None = None,
    to: str | None = None,
    conversation: str | None = None,
) -> None:
    """Has people told of something that happened once, on this occasion; whoever did it is not."""
    where = await work.conversations.get(conversation) if conversation else None
    origin = Origin(where.kind) if where else Origin.MAIL if by else Origin.SERVICE
    told = News(
        id=f"{kind}:{number}:{occasion}",
        kind=kind,
        opportunity=number,
        said=said,
        stage=stage,
        by=by.id if by else None,
        to=to,
        origin=origin,
    )
    await work.news.add(told)


@dataclass(frozen=True, slots=True)
class Announcer:
    """Tells people of news, as jobs: whatever caused it is answered first."""

    work: Work

    async def announce(self, tenant: str, news: str) -> None:
        """Notes who is told, and sends it to those who want it now; telling twice tells nobody twice."""
        async with self.work(tenant) as work:
            told = await work.news.get(news)
            concerned = await _concerned(work, told) if told else {}
        for some in _parts(list(concerned.items())):
            assert told, "it concerns somebody"
            async with self.work(tenant) as work:
                await _tell(work, told, some)
                await work.commit()

    async def abandon(self, tenant: str, news: str) -> None:
        """Has news announced later whose telling broke off several times."""
        async with self.work(tenant) as work:
            await work.news.announce(news, LATER.total_seconds())
            await work.commit()

    async def abandon_notifying(self, tenant: str, person: str) -> None:
        """Has what waits for somebody sent later, when that broke off several times."""
        async with self.work(tenant) as work:
            await work.jobs.notify(person, datetime.now(UTC) + LATER)
            await work.commit()

    async def notify(self, tenant: str, person: str) -> None:
        """Sends somebody what waited for the end of their quiet hours."""
        async with self.work(tenant) as work:
            await deliver_news(work, person)
            now = datetime.now(UTC)
            due = [one.due_at for one in await work.news.unsent(person) if one.due_at]
            if later := [at for at in due if at > now]:
                await work.jobs.notify(person, min(later))
            await work.commit()


def _parts(everyone: Sequence[tuple[str, Reason]]) -> Iterator[Sequence[tuple[str, Reason]]]:
    for begin in range(0, len(everyone), AT_ONCE):
        yield everyone[begin : begin + AT_ONCE]


async def _concerned(work: UnitOfWork, told: News) -> dict[str, Reason]:
    """Who is told, and why; of several reasons the first counts."""
    overview = await work.opportunities.overview(told.opportunity)
    assert overview, "it happened to an opportunity"
    concerned = {told.to: Reason.ASKED} if told.to else {}
    if told.kind is not NewsKind.RUN:
        concerned.setdefault(overview.opportunity.owner, Reason.OWNER)
    if told.kind in WATCHED:
        for person, reason in (await _watching(work)).items():
            concerned.setdefault(person, reason)
    return {person: reason for person, reason in concerned.items() if person != told.by}


async def _watching(work: UnitOfWork) -> dict[str, Reason]:
    """Managers, and of the other admins those who have chosen something: nobody else asked for it."""
    watchers = await work.people.holders(Role.MANAGER, Role.ADMIN)
    choosing = await work.choices.of([one.id for one in watchers])
    return {
        one.id: Reason.MANAGER if Role.MANAGER in one.roles else Reason.ADMIN
        for one in watchers
        if Role.MANAGER in one.roles or one.id in choosing
    }


async def _tell(work: UnitOfWork, told: News, some: Sequence[tuple[str, Reason]]) -> None:
    chosen, now = await work.choices.of([person for person, _ in some]), datetime.now(UTC)
    known = [(await work.people.get(person), reason) for person, reason in some]
    wanted = [
        _addressed(person, reason, chosen.get(person.id, Preferences()), told.kind, now)
        for person, reason in known
        if person
    ]
    noted = await work.news.address(told.id, wanted)
    for one in sorted(noted, key=lambda one: one.person):  # two jobs that tell the same people take turns
        if one.due_at and one.due_at > now:
            await work.jobs.notify(one.person, one.due_at)
        elif one.due_at:
            await deliver_news(work, one.person)


def _addressed(
    person: Person, reason: Reason, chosen: Preferences, kind: NewsKind, now: datetime
) -> Addressed:
    way = chosen.way(kind)
    due_at = chosen.due(now, person.timezone) if way is Way.CHAT else None
    return Addressed(person.id, reason, way, due_at)


async def deliver_news(work: UnitOfWork, person: str) -> None:
    """Sends somebody what is due and was not sent; a chat is opened for it if need be."""
    due = await work.news.due(person)
    if not due:
        return
    chat = await work.conversations.personal(person)
    if chat is None:
        await _open_chat(work, person)
    elif len(due) > IN_A_ROW:
        gathered = message("news-gathered", count=len(due))
        sent = await work.outbox.write(chat, Subject("notifications", detail={"notice": gathered}))
        await work.news.carry(person, [one.news.id for one in due], sent)
    else:
        for one in due:
            sent = await work.outbox.write(chat, card_of(one.news))
            await work.news.carry(person, [one.news.id], sent)


async def _open_chat(work: UnitOfWork, person: str) -> None:
    """Has a chat opened, unless it was shut lately: whoever comes back is sent what waited."""
    reached = await work.reach.get(person)
    if reached.rests(datetime.now(UTC)):
        await work.news.miss(person, reached.code)
    elif through := await work.conversations.any():
        await work.jobs.open_chat(person, through)
    else:
        await work.news.miss(person, "NoChat")


def card_of(told: News) -> Subject:
    """The card that tells of it."""
    return Subject("news", told.opportunity, told.stage, detail={"news": told.id})


# Read and unread


async def read(work: UnitOfWork, person: Person, news: str) -> Subject:
    """Shows what something happened to; from now on it is read."""
    told = await work.news.notification(person.id, news)
    if told is None:
        return Subject("notifications")
    await work.news.read(person.id, news)
    about = told.news
    return Subject("stage" if about.stage else "opportunity", about.opportunity, about.stage)


async def read_all(work: UnitOfWork, person: Person, whose: str | None, until: datetime) -> Subject:
    """Marks everything as read that stood on the card; what came since stays new."""
    if whose not in (None, person.id):
        raise Forbidden("refused-not-your-notifications")
    count = await work.news.read_all(person.id, until)
    said = message("news-read", count=count) if count else message("news-nothing-unread")
    return Subject("notifications", detail={"notice": said})
