"""What the cards of watched assumptions and of change requests have in common."""

from collections.abc import Sequence

from cards.actions import CardRefresh
from cards.frame import back_to
from cards.parts import Element, buttons, card, execute, heading, key, notice
from cards.words import words
from core.opportunity import Opportunity
from core.views import Viewer, WatchView


def watch_card(opportunity: Opportunity) -> CardRefresh:
    """The tap that shows what is watched."""
    return CardRefresh(card="watch", opp=opportunity.number)


def watch_part(view: WatchView, section: str | None, page: int = 1) -> CardRefresh:
    """The tap that shows a part of it."""
    return CardRefresh(card="watch", opp=view.opportunity.number, section=section, page=page)


def watch_key(view: WatchView, *shown: object) -> str:
    return key(view.opportunity.number, "watch", *shown)


def framed(
    view: WatchView, viewer: Viewer, title: str, body: Sequence[Element], *actions: Element | None
) -> Element:
    """One form or request, with the way back to the list."""
    return card(
        viewer,
        [
            back_to(view.opportunity, viewer),
            heading(title, viewer, size="Large", spacing="Small"),
            *notice(view.notice, viewer),
            *body,
            *buttons(
                *actions,
                execute(words("cards-watch-back", viewer), watch_part(view, None, view.page)),
                spacing="Large",
            ),
        ],
        watch_part(view, view.section, view.page),
    )
