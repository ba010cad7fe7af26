"""What waits for somebody and what is new, with read and unread."""

from collections.abc import Iterator, Sequence

from cards.actions import CardRefresh, NewsOpen, NewsRead
from cards.gate_request import approval_card, role_of
from cards.news import where
from cards.parts import (
    GAP,
    Element,
    box,
    buttons,
    card,
    execute,
    heading,
    key,
    line,
    notice,
    paging,
    run,
    strong,
    subtle,
    tapping,
)
from cards.samples.news import INBOXES
from cards.words import apart, clip, day, tell, title_of, words
from core.news import Notification
from core.news_views import NotificationsView, Waiting
from core.views import Viewer

SAMPLES = INBOXES

_WAITING = 6
"""Requests that are named; there is room for the news below them."""


def render(view: NotificationsView, viewer: Viewer) -> Element:
    body = [
        heading("cards-notifications-title", viewer, size="Large"),
        *notice(view.notice, viewer),
        heading("cards-notifications-waiting", viewer),
        *requests(view.waiting, viewer),
        heading("cards-notifications-new", viewer),
        line(subtle(_counted(view, viewer)), spacing="None"),
        *(_row(one, viewer) for one in view.shown),
        *paging(view.page, view.pages, _page, viewer),
        *buttons(
            _read_all(view, viewer),
            execute(words("cards-preferences", viewer), CardRefresh(card="preferences")),
            spacing="Medium",
        ),
    ]
    return card(viewer, body, _page(view.page))


def _page(page: int) -> CardRefresh:
    return CardRefresh(card="notifications", page=page)


def requests(waiting: Sequence[Waiting], viewer: Viewer) -> Iterator[Element]:
    """What waits for somebody's decision, each leading to its card."""
    if not waiting:
        yield line(subtle(words("cards-notifications-nothing-waits", viewer)), spacing="Small")
    for one in waiting[:_WAITING]:
        yield _request(one, viewer)
    if (more := len(waiting) - _WAITING) > 0:
        yield line(subtle(words("cards-notifications-more-wait", viewer, more=more)), spacing="Small")


def _request(one: Waiting, viewer: Viewer) -> Element:
    asked, opportunity = one.asked, one.opportunity
    said = words("cards-notifications-decide", viewer, stage=title_of(asked.stage, viewer))
    since = words(
        "cards-notifications-asked",
        viewer,
        who=clip(asked.requested_by_name, 60),
        when=day(asked.requested_at, viewer),
        role=role_of(asked.role, viewer),
    )
    return box(
        line(run(f"● {said}", "accent"), f"{GAP}#{opportunity.number} {apart(clip(opportunity.name, 80))}"),
        line(subtle(since, size="Small"), spacing="None"),
        spacing="Small",
        **tapping(said, approval_card(asked, asked.id)),
    )


def _counted(view: NotificationsView, viewer: Viewer) -> str:
    if not view.total:
        return words("cards-notifications-none", viewer)
    return words("cards-notifications-unread", viewer, unread=view.unread, total=view.total)


def _row(told: Notification, viewer: Viewer) -> Element:
    """Unread stands in bold behind a dot, and says so to who cannot see either."""
    said = tell(told.news.said, viewer)
    mark = words("cards-notifications-is-read" if told.read_at else "cards-notifications-is-unread", viewer)
    shown = [run(said)] if told.read_at else [run("● ", "accent"), strong(said)]
    return box(
        line(*shown),
        line(subtle(f"{mark}{GAP}{where(told, viewer)}", size="Small"), spacing="None"),
        spacing="Small",
        separator=True,
        **tapping(words("cards-notifications-open", viewer), NewsOpen(news=told.news.id)),
    )


def _read_all(view: NotificationsView, viewer: Viewer) -> Element | None:
    if not view.unread:
        return None
    until = view.drawn_at
    action = NewsRead(person=view.person, until=until, key=key("read", view.person, until.isoformat()))
    return execute(words("cards-notifications-read-all", viewer), action)
