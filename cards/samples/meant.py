"""Guesses at what somebody meant."""

from collections.abc import Mapping

from cards.samples.pursuit import HOSTILE
from core.views import MeantView

MEANT: Mapping[str, MeantView] = {
    "new": MeantView((("new", "Harbour Foods spring"),), "m1"),
    "several": MeantView((("list", ""), ("open", "Harbour"), ("status", "")), "m1", 12),
    "changing": MeantView((("assign", "commercial to Sam"), ("import", ""), ("template", "")), "m1"),
    "hostile": MeantView((("new", HOSTILE * 5), ("open", HOSTILE)), "m1"),
    "arabic": MeantView((("new", "حملة الربيع"),), "m1"),
}
