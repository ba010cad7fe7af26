"""Names, notes and figures in the texts of a deck: what is found where, and what passes."""

from decimal import Decimal

import pytest

from core.exports.guard import Forbidden, texts_refused
from core.messages import message, say

PLACE = message("pitch-place-on-slide", slide=4, place=message("pitch-place-bullet", number=2))
KNOWN = Forbidden(
    figures=frozenset({Decimal(66), Decimal("12450.00")}),
    shown=frozenset({Decimal(66), Decimal("66.00")}),
    names=("Alder & Finch", "Target", "ＡＣＭＥ Foods"),
    common=frozenset({"Target"}),
    notes=("They will pay up to a million, we know.",),
)


def found(text: str) -> list[str]:
    return [say(one) for one in texts_refused([(PLACE, text)], KNOWN)]


@pytest.mark.parametrize(
    "text",
    [
        "As for Alder & Finch",
        "as for ALDER & FINCH, last year",
        "We did this for Target before",
        "acme foods is a client too",
        "at GBP 66/h",
        "EUR 66 an hour",
        "12,450.00",
        "a margin of 30 %",
        "They will pay up to a million, we know.",
        "internal note: hold back",
    ],
)
def test_what_is_ours_is_found_with_its_place(text: str) -> None:
    told = found(text)
    assert told
    assert all("slide 4, bullet 2" in one for one in told)


@pytest.mark.parametrize(
    "text",
    [
        "Target audience: women over thirty",
        "Our target is reach",
        "66.00 hours of work",
        "66 pieces",
        "Alderman Finchley",
        "Targeting",
        "",
    ],
)
def test_what_is_the_clients_passes(text: str) -> None:
    assert found(text) == []
