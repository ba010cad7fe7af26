"""How well an opportunity qualified, in a number and a word."""

from decimal import Decimal

from cards.parts import GAP, Element, Tone, badge, run
from cards.words import percent, words
from core.views import Viewer

TONES: dict[str, Tone] = {"proceed": "good", "slt_review": "warning", "no_go": "attention"}


def recommended(recommendation: str, viewer: Viewer) -> list[Element]:
    """The recommendation: symbol, word and colour."""
    return badge(words(f"cards-recommendation-{recommendation}", viewer), TONES[recommendation])


def qualified(percentage: Decimal | None, recommendation: str | None, viewer: Viewer) -> list[Element]:
    """The percentage and the recommendation on one line; nothing while either is missing."""
    if percentage is None or recommendation not in TONES:
        return []
    return [run(f"{percent(percentage, viewer)}{GAP}"), *recommended(recommendation, viewer)]
