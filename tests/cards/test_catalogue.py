"""The cards' part of the message catalogue holds what the cards say, and nothing else."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

import cards
from core.approval import ApprovalState, DeliveryState
from core.keys import StageKey, StageStatus
from core.messages import says
from core.opportunity import ClarificationStatus, FileState, Priority, Role
from core.qualification import Dimension, Recommendation

SOURCES = sorted(Path(cards.__file__).parent.rglob("*.py"))
CATALOGUE = Path(cards.__file__).parents[1] / "core/messages/en"


def _keys(area: str) -> set[str]:
    """Of every file of the area: `cards.ftl`, `cards_judgement.ftl`."""
    texts = [file.read_text("utf-8") for file in CATALOGUE.glob("*.ftl") if file.stem.split("_")[0] == area]
    return set(re.findall(rf"^({area}-[\w-]+) =", "\n".join(texts), re.MULTILINE))


def _strings() -> Iterator[tuple[str, bool]]:
    """Every string in the cards' code, and whether it is the beginning of one put together."""
    for source in SOURCES:
        tree = ast.parse(source.read_text("utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr) and node.values and isinstance(node.values[0], ast.Constant):
                yield str(node.values[0].value), True
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value, False


STRINGS = set(_strings())


def test_no_message_is_orphaned():
    said = {text for text, begins in STRINGS if not begins}
    beginnings = tuple(text for text, begins in STRINGS if begins and re.fullmatch(r"cards-[\w-]*-", text))
    assert {key for key in _keys("cards") if key not in said and not key.startswith(beginnings)} == set()


def test_every_key_written_out_is_in_the_catalogue():
    written = {text for text, begins in STRINGS if not begins and re.fullmatch(r"cards-[\w-]*\w", text)}
    assert written - _keys("cards") == set()


@pytest.mark.parametrize(
    "key",
    [
        *(f"pipeline-{kind}-{stage}" for stage in StageKey for kind in ("title", "purpose")),
        *(f"pipeline-status-{status}" for status in StageStatus),
        *(f"cards-file-{state}" for state in FileState),
        *(f"cards-priority-{priority}" for priority in Priority),
        *(f"cards-priority-count-{priority}" for priority in Priority),
        *(f"cards-question-{status}" for status in ClarificationStatus),
        *(f"cards-role-{role}" for role in Role),
        *(f"cards-role-may-{role}" for role in Role),
        *(f"cards-trowls-{dimension}" for dimension in Dimension),
        *(f"field-{dimension}" for dimension in Dimension),
        *(f"cards-recommendation-{word}" for word in get_args(Recommendation)),
        *(f"cards-approval-{state}" for state in ApprovalState),
        *(f"cards-delivery-{state}" for state in DeliveryState),
    ],
)
def test_has_a_word_for_every_value(key: str):
    assert says(key)


def test_pipeline_keys_belong_to_a_stage_or_a_status():
    expected = {f"pipeline-{kind}-{stage}" for stage in StageKey for kind in ("title", "purpose")}
    assert _keys("pipeline") == expected | {f"pipeline-status-{status}" for status in StageStatus}
