"""The sections of a long card: how much each holds, and the way into it."""

from cards.actions import CardRefresh
from cards.parts import Element, column, columns, line, run, strong, subtle, tapping
from cards.words import count, words
from core.views import Viewer


def content(title: str, held: int, leads: CardRefresh, viewer: Viewer, *below: Element) -> Element:
    """A section in the list of contents; a tap opens it."""
    many = strong(count(held, viewer)) if held else subtle(words("cards-none", viewer))
    return columns(
        column(line(run(title) if held else subtle(title)), *below),
        column(line(many), width="auto"),
        column(line(run("›", "accent")), width="auto"),
        spacing="Small",
        **tapping(title, leads),
    )
