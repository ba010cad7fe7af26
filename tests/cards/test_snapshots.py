"""Cards as they were last looked at. `UPDATE_SNAPSHOTS=1 pytest tests/cards` redraws them: look first."""

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from cards.registry import BY_HAND

Card = dict[str, Any]
Cards = Mapping[str, Card]

FOLDER = Path(__file__).parent / "snapshots"
TELLING = ("opportunity.under_way", "intake.drafted", "diagnosis.clarifications")
"""Samples kept for every kind of viewer; of the others, what somebody who works on it sees."""


@pytest.mark.parametrize("kind", BY_HAND)
def test_looks_as_it_did(kind: str, cards: Cards):
    changed: list[str] = []
    for name in _kept(kind, cards):
        file, drawn = FOLDER / f"{name}.json", _written(cards[name])
        if os.environ.get("UPDATE_SNAPSHOTS"):
            file.write_text(drawn, "utf-8")
        if not file.exists() or drawn != file.read_text("utf-8"):
            changed.append(name)
    assert changed == []


def test_no_snapshot_is_left_over(cards: Cards):
    kept = {name for kind in BY_HAND for name in _kept(kind, cards)}
    assert {file.stem for file in FOLDER.glob("*.json")} == kept


def _kept(kind: str, cards: Cards) -> Iterator[str]:
    """The names of a card's snapshots: of what follows from another sample there is none."""
    for what in BY_HAND[kind]:
        sample = f"{kind}.{what}"
        for name in (one for one in cards if one.rpartition(".")[0] == sample):
            if name.endswith(".lead") or sample in TELLING:
                yield name


def _written(card: Card) -> str:
    return json.dumps(card, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
