"""Prompts and their placeholders."""

import pytest

from core.agents.prompts import fill_prompt, load_prompt


def test_placeholders_are_filled_and_what_is_put_in_is_left_alone() -> None:
    filled = fill_prompt("At least $least questions for ${client}, $$5.", {"least": 6, "client": "$least"})
    assert filled == "At least 6 questions for $least, $5."


@pytest.mark.parametrize(
    ("text", "values"),
    [("$least and $most", {"least": 6}), ("no placeholder", {"least": 6}), ("it costs $5", {})],
)
def test_a_prompt_and_its_values_must_match(text: str, values: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"placeholder"):
        fill_prompt(text, values)


def test_a_prompt_that_does_not_exist_is_not_an_empty_one() -> None:
    with pytest.raises(FileNotFoundError):
        load_prompt("no such stage")
