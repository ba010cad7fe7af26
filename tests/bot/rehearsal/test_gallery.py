"""The gallery as a folder: every card is in it, and nothing on a card becomes part of the page."""

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from bot.rehearsal.gallery.page import Unprepared, write
from cards.gallery import samples
from cards.registry import SAMPLES
from cards.samples.states import NEVER, STATES


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A written gallery; without npm's packages it lacks what draws it, and has all that is drawn."""
    out = tmp_path_factory.mktemp("gallery")
    with suppress(Unprepared):
        write(out)
    return out


def _assigned(script: Path) -> Any:
    """What a script assigns; it is JSON, so that nothing in it runs."""
    return json.loads(script.read_text("utf-8").split("\n", 1)[1].partition(" = ")[2].rstrip(";\n"))


def test_every_sample_is_there_as_every_viewer_sees_it(folder: Path) -> None:
    drawn: Mapping[str, Any] = dict(samples())
    assert {file.stem for file in (folder / "cards").glob("*.json")} == set(drawn)
    for kind in SAMPLES:
        assert _assigned(folder / "cards" / f"{kind}.js").items() <= drawn.items()


def test_the_index_says_of_every_card_which_states_it_shows_and_why_it_lacks_others(folder: Path) -> None:
    index = _assigned(folder / "index.js")
    for kind, views in SAMPLES.items():
        entry = index["cards"][kind]
        assert set(entry["samples"]) == set(views)
        assert set(entry["samples"].values()) | set(NEVER.get(kind, {})) >= set(STATES) - {"outdated"}
        assert entry["never"] == NEVER.get(kind, {})


def test_the_page_loads_nothing_from_elsewhere(folder: Path) -> None:
    page = (folder / "index.html").read_text("utf-8")
    assert "http" not in page
    assert "//" not in page
