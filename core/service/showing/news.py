"""The cards of news, of what waits for somebody, and of what they want to be told."""

from datetime import UTC, datetime

from core.approval import APPROVERS
from core.authority import authority
from core.errors import Missing
from core.news_views import NewsView, NotificationsView, PreferencesView, Waiting
from core.opportunity import Person, Right, Subject
from core.service.rights import find
from core.service.showing.subjects import notice_of, text_of
from core.views import View
from core.work import UnitOfWork

NOWHERE = "UTC"
"""The time zone of whom Teams has told none of."""

PAGE = 8
"""Pieces of news on one page."""


async def show_news(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    whom = _whom(person)
    told = await work.news.notification(whom.id, text_of(subject.detail, "news") or "")
    if told is None:
        raise Missing("refused-no-such-card")
    return NewsView(told, (await find(work, told.news.opportunity)).opportunity)


async def show_notifications(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    whom = _whom(person)
    inbox = await work.news.inbox(whom.id, (subject.page - 1) * PAGE, PAGE)
    return NotificationsView(
        person=whom.id,
        waiting=await waiting_for(work, whom),
        shown=inbox.shown,
        total=inbox.total,
        unread=inbox.unread,
        drawn_at=datetime.now(UTC),
        page=subject.page,
        pages=max(1, -(-inbox.total // PAGE)),
        notice=notice_of(subject),
    )


async def waiting_for(work: UnitOfWork, person: Person) -> tuple[Waiting, ...]:
    """The requests that this person can decide now."""
    deciders, found = await work.delegations.deciders(), list[Waiting]()
    for asked in await work.approvals.decidable(person.id):
        overview = await find(work, asked.opportunity)
        if authority(asked, deciders, self_approval=overview.self_approval).mandate(person.id):
            found.append(Waiting(asked, overview.opportunity))
    return tuple(found)


async def show_preferences(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    whom = _whom(person)
    chosen = await work.choices.get(whom.id)
    return PreferencesView(
        person=whom.id,
        chosen=chosen,
        zone_said="" if whom.timezone == NOWHERE else whom.timezone,
        watches=Right.WATCH in whom.rights,
        decides=bool(whom.roles & set(APPROVERS)),
        next_digest=chosen.next_digest(datetime.now(UTC), whom.timezone),
        notice=notice_of(subject),
    )


def _whom(person: Person | None) -> Person:
    """Whose card it is: a card for everyone shows nothing of anybody's own."""
    if person is None:
        raise Missing("refused-no-such-card")
    return person
