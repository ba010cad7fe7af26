"""Fields whose values may be longer than a card can hold."""

from collections.abc import Mapping

from cards.pages import fitting
from cards.parts import Element, box, line, passage, subtle
from cards.words import words
from core.views import Viewer

ROOM = 12_000
"""Bytes that the values of one form may take together."""

_GLIMPSE = 400


def editable(values: Mapping[str, str]) -> frozenset[str]:
    """Which fields go into the form. One left out is not sent, so saving the form leaves it as it is."""
    return fitting(values, ROOM)


def too_long(label: str, value: str, viewer: Viewer) -> Element:
    """A value that cannot be edited on a card: its beginning, and that saving does not touch it."""
    return box(
        line(label, spacing="Medium"),
        passage(value, _GLIMPSE, viewer),
        line(subtle(words("cards-too-long", viewer)), spacing="Small"),
        spacing="Medium",
    )
