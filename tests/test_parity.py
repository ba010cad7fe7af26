"""Each row of the table has everything a stage needs, and nothing lies about without a row."""

from pathlib import Path

import pytest

from cards.registry import SAMPLES, STAGES
from core.keys import Driver
from core.pipeline import PIPELINE, Row

ROOT = Path(__file__).parent.parent
KEYS = {str(row.key) for row in PIPELINE}


def _stems(folder: str, suffix: str) -> set[str]:
    return {file.stem for file in (ROOT / folder).glob(f"*{suffix}") if file.stem != "__init__"}


@pytest.mark.parametrize("row", PIPELINE, ids=lambda row: str(row.key))
def test_every_stage_has_a_card(row: Row) -> None:
    assert row.key in STAGES


@pytest.mark.parametrize("row", PIPELINE, ids=lambda row: str(row.key))
def test_every_stage_has_its_files(row: Row) -> None:
    assert (ROOT / f"core/stages/{row.key}.py").is_file()
    assert (ROOT / f"cards/stages/{row.key}.py").is_file()
    assert (ROOT / f"tests/core/stages/test_{row.key}.py").is_file()
    assert SAMPLES[row.key]
    if row.driver is Driver.AGENT:
        assert (ROOT / f"core/prompts/{row.key}.md").is_file()


def test_nothing_lies_about_without_a_row() -> None:
    assert _stems("core/stages", ".py") == KEYS
    agents = {str(row.key) for row in PIPELINE if row.driver is Driver.AGENT}
    assert _stems("core/prompts", ".md") == agents
    assert _stems("cards/stages", ".py") == KEYS
