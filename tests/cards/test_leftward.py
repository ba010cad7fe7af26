from typing import Any

import pytest

from cards.leftward import mirrored
from cards.parts import box, line


def _texts(element: dict[str, Any]) -> list[str]:
    return [run["text"] for run in element["inlines"]]


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("Ana Ruiz", "\u2068Ana Ruiz\u2069"),
        ("#12", "\u2068#12\u2069"),
        ("‹ #12", "‹ \u2068#12\u2069"),
        ("GM-DIS-010-S · 2.5 س", "\u2068GM-DIS-010-S\u2069 · 2.5 س"),
        ("قيد التنفيذ", "قيد التنفيذ"),
        (" · ", " · "),
    ],
    ids=["name", "number", "arrow", "code beside hours", "own script", "mark"],
)
def test_a_card_from_right_to_left_keeps_each_name_and_number_in_one_piece(text: str, drawn: str):
    assert _texts(mirrored(line(text))) == [drawn]


def test_within_a_block_from_left_to_right_what_runs_leftward_keeps_together():
    block = mirrored(box(line("Markets · معلّق"), line("20\u200f/11"), leftward=False))
    assert [_texts(item) for item in block["items"]] == [
        ["Markets · \u2068معلّق\u2069"],
        ["\u206820\u200f/11\u2069"],
    ]


def test_a_block_that_goes_leftward_again_is_mirrored_again():
    block = mirrored(box(box(line("#12"), leftward=True), leftward=False))
    assert _texts(block["items"][0]["items"][0]) == ["\u2068#12\u2069"]
