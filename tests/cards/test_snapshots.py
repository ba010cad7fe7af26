"""Cards as they were last looked at. `UPDATE_SNAPSHOTS=1 pytest tests/cards` redraws them: look first."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from cards.gallery import samples

FOLDER = Path(__file__).parent / "snapshots"
TELLING = ("opportunity.under_way", "intake.drafted", "diagnosis.clarifications")
"""Samples kept for every kind of viewer; of the others, what somebody who works on it sees."""

CARDS = {
    name: card for name, card in samples() if name.endswith(".lead") or name.rpartition(".")[0] in TELLING
}


@pytest.mark.parametrize("name", CARDS)
def test_looks_as_it_did(name: str):
    file, drawn = FOLDER / f"{name}.json", _written(CARDS[name])
    if os.environ.get("UPDATE_SNAPSHOTS"):
        file.write_text(drawn, "utf-8")
    assert drawn == file.read_text("utf-8")


def test_no_snapshot_is_left_over():
    assert {file.stem for file in FOLDER.glob("*.json")} == set(CARDS)


def _written(card: dict[str, Any]) -> str:
    return json.dumps(card, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
