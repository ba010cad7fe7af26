"""Fields whose values may be longer than a card can hold."""

from collections.abc import Mapping

from cards.pages import fitting
from cards.parts import Element, box, line, passage, subtle
from cards.words import words
from core.views import Viewer

ROOMS = (10_000, 5_000, 1_500, 0)
"""Bytes that the values of one form may take together, from the roomiest drawing to the tightest."""

_GLIMPSE = 120


def editable(values: Mapping[str, str], room: int) -> frozenset[str]:
    """Which fields go into the form. One left out is not sent, so saving the form leaves it as it is."""
    return fitting(values, room)


def too_long(label: str, value: str, viewer: Viewer) -> Element:
    """A value that cannot be edited on a card: its beginning, and that saving does not touch it."""
    return box(
        line(label, spacing="Medium"),
        passage(value, _GLIMPSE, viewer),
        line(subtle(words("cards-too-long", viewer)), spacing="Small"),
        spacing="Medium",
    )
