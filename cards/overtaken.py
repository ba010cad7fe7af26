"""A card that a newer one of the same opportunity has overtaken."""

from cards.actions import CardRefresh
from cards.frame import titled
from cards.parts import Element, buttons, card, execute, line
from cards.samples.opportunities import OPPORTUNITIES
from cards.words import words
from core.views import OvertakenView, Viewer

SAMPLES = {"older": OvertakenView(OPPORTUNITIES["under_way"].opportunity)}


def render(view: OvertakenView, viewer: Viewer) -> Element:
    current = CardRefresh(opp=view.opportunity.number)
    body = [
        titled(view.opportunity),
        line(words("cards-overtaken", viewer)),
        *buttons(execute(words("cards-overtaken-current", viewer), current), spacing="Small"),
    ]
    return card(viewer, body, current)
