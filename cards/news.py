"""One thing that happened: what, who did it and where, and why this person is told."""

from cards.actions import CardRefresh, NewsOpen
from cards.frame import back_to
from cards.parts import Element, Tone, buttons, card, execute, line, panel, subtle
from cards.samples.news import NEWS
from cards.words import clip, moment, tell, words
from core.news import NewsKind, Notification, Origin
from core.news_views import NewsView
from core.views import Viewer

SAMPLES = NEWS


def render(view: NewsView, viewer: Viewer) -> Element:
    told = view.told
    body = [
        back_to(view.opportunity, viewer),
        panel(_tone(told), line(tell(told.news.said, viewer))),
        line(subtle(where(told, viewer)), spacing="Small"),
        line(subtle(words(f"cards-news-why-{told.reason}", viewer)), spacing="None"),
        *buttons(
            execute(_onward(told, viewer), NewsOpen(news=told.news.id)),
            execute(words("cards-notifications", viewer), CardRefresh(card="notifications")),
            execute(words("cards-preferences", viewer), CardRefresh(card="preferences")),
            spacing="Medium",
        ),
    ]
    return card(viewer, body)


def where(told: Notification, viewer: Viewer) -> str:
    """Who did it, where and when: what is told in somebody's own chat happened elsewhere."""
    news = told.news
    when = moment(news.happened_at, viewer) if news.happened_at else ""
    who = clip(news.by_name, 80)
    return words(f"cards-news-from-{_place(news.origin)}", viewer, who=who, when=when)


def _place(origin: Origin) -> str:
    """As a key of the catalogue."""
    return origin.lower()


def _tone(told: Notification) -> Tone:
    return "warning" if told.news.kind is NewsKind.REJECTED else "emphasis"


def _onward(told: Notification, viewer: Viewer) -> str:
    if told.news.stage:
        return words("cards-next-open", viewer, stage=told.news.stage)
    return words("cards-open-opportunity", viewer)
