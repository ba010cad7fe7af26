"""The cards of news, of what waits for somebody, and of what they want to be told."""

from datetime import UTC, date, datetime

from core.approval import APPROVERS
from core.authority import authority
from core.errors import Missing
from core.news import WATCHING
from core.news_views import DigestView, NewsView, NotificationsView, PreferencesView, Waiting
from core.opportunity import Person, Right, Role, Subject
from core.preferences import Preferences
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


async def show_digest(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    """As of now: its numbers are those of the moment at which it is drawn."""
    whom, watches = _whom(person), person is not None and Right.WATCH in person.rights
    made = await work.digests.get(whom.id, _day_of(subject))
    if made is None:
        raise Missing("refused-no-such-card")
    carried = await work.news.carried(whom.id, made.message) if made.message else ()
    return DigestView(
        person=whom.id,
        period=made.period,
        changed=tuple(one for one in carried if watches or one.reason not in WATCHING),
        waiting=await waiting_for(work, whom),
        pipeline=await work.opportunities.pipeline() if watches else None,
        drawn_at=datetime.now(UTC),
    )


def _day_of(subject: Subject) -> date:
    try:
        return date.fromisoformat(text_of(subject.detail, "period") or "")
    except ValueError:
        raise Missing("refused-no-such-card") from None


async def show_preferences(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    whom = _whom(person)
    chosen = await work.choices.get(whom.id)
    return PreferencesView(
        person=whom.id,
        chosen=chosen,
        zone_said="" if whom.timezone == NOWHERE else whom.timezone,
        watches=_watches(whom, chosen),
        decides=bool(whom.roles & set(APPROVERS)),
        next_digest=chosen.next_digest(datetime.now(UTC), whom.timezone),
        last_digest=await work.digests.last(whom.id),
        notice=notice_of(subject),
    )


def _watches(person: Person, chosen: Preferences) -> bool:
    """Managers, and of the other admins those who have chosen something."""
    return Right.WATCH in person.rights and (Role.MANAGER in person.roles or chosen.version > 0)


def _whom(person: Person | None) -> Person:
    """Whose card it is: a card for everyone shows nothing of anybody's own."""
    if person is None:
        raise Missing("refused-no-such-card")
    return person
