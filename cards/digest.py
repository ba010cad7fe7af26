"""What changed since somebody's last digest, what waits for them, and how many opportunities stand where."""

from collections.abc import Iterator
from decimal import Decimal

from cards.actions import CardRefresh
from cards.chart import bars
from cards.news import where
from cards.notifications import requests
from cards.pages import roomiest
from cards.parts import Element, box, buttons, card, execute, heading, line, strong, subtle
from cards.samples.news import DIGESTS
from cards.words import count, day, moment, tell, title_of, words
from core.news import Pipeline
from core.news_views import DigestView
from core.opportunity import DealStatus
from core.views import Viewer

SAMPLES = DIGESTS

_CHANGES = (10, 7, 4)
"""News that is named: as many as there is room for."""


def render(view: DigestView, viewer: Viewer) -> Element:
    return roomiest(_card(view, most, viewer) for most in _CHANGES)


def _card(view: DigestView, most: int, viewer: Viewer) -> Element:
    body = [
        line(strong(words("cards-digest-title", viewer, day=day(view.period, viewer)), size="Large")),
        line(subtle(words("cards-digest-said", viewer, when=moment(view.drawn_at, viewer))), spacing="None"),
        *_pipeline(view.pipeline, viewer),
        heading("cards-notifications-waiting", viewer),
        *requests(view.waiting, viewer),
        heading("cards-digest-changed", viewer),
        *_changed(view, most, viewer),
        line(subtle(words("cards-digest-why", viewer)), spacing="Medium"),
        *buttons(
            execute(words("cards-notifications", viewer), CardRefresh(card="notifications")),
            execute(words("cards-list", viewer), CardRefresh(card="list")),
            execute(words("cards-preferences", viewer), CardRefresh(card="preferences")),
            spacing="Medium",
        ),
    ]
    return card(viewer, body)


def _pipeline(pipeline: Pipeline | None, viewer: Viewer) -> Iterator[Element]:
    """The chart of those under way, and how all deals stand; nothing for who watches none but their own."""
    if pipeline is None:
        return
    if not pipeline.stages:
        yield line(subtle(words("cards-digest-nothing-active", viewer)), spacing="Medium")
    else:
        shown = [
            (title_of(stage, viewer), Decimal(many), count(many, viewer))
            for stage, many in pipeline.stages.items()
        ]
        yield bars(words("cards-digest-pipeline", viewer), words("cards-digest-axis", viewer), shown)
    deals = {str(one): count(pipeline.deals.get(one, 0), viewer) for one in DealStatus}
    yield line(words("cards-digest-deals", viewer, **deals), spacing="Small")


def _changed(view: DigestView, most: int, viewer: Viewer) -> Iterator[Element]:
    newest = view.changed[::-1]
    for one in newest[:most]:
        yield box(
            line(tell(one.news.said, viewer)),
            line(subtle(where(one, viewer), size="Small"), spacing="None"),
            spacing="Small",
            separator=True,
        )
    if (more := len(newest) - most) > 0:
        yield line(subtle(words("cards-digest-more", viewer, more=more)), spacing="Small")
