"""Every sample of every card, as every kind of viewer sees it."""

from collections.abc import Iterator

from cards.parts import Element
from cards.registry import SAMPLES, render
from cards.samples.pursuit import VIEWERS


def samples() -> Iterator[tuple[str, Element]]:
    """Each card by its name: `<card>.<sample>.<viewer>`."""
    for card, views in SAMPLES.items():
        for what, view in views.items():
            for who, viewer in VIEWERS.items():
                yield f"{card}.{what}.{who}", render(view, viewer)
