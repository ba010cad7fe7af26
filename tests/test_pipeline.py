"""The table of stages, and the pages made from it."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.keys import StageKey
from core.messages import Message, says
from core.pipeline import ORDER, PIPELINE, next_after, number_of, problems, title
from core.pipeline_page import page, readme

ROOT = Path(__file__).parent.parent


def test_the_table_has_no_problems() -> None:
    assert list(problems()) == []


def test_a_missing_stage_is_named() -> None:
    assert any("handoff" in problem for problem in problems(PIPELINE[:-1]))


def test_a_stage_twice_is_named() -> None:
    assert any("stands 2 times" in problem for problem in problems((*PIPELINE, PIPELINE[0])))


def test_a_stage_that_reads_what_comes_later_is_named() -> None:
    early = replace(PIPELINE[0], reads=(StageKey.HANDOFF,))
    assert any("intake reads handoff" in problem for problem in problems((early, *PIPELINE[1:])))


def test_an_agent_stage_without_anything_to_run_is_named() -> None:
    idle = replace(PIPELINE[0], stage=replace(PIPELINE[0].stage, run=None))
    assert any("nothing to run" in problem for problem in problems((idle, *PIPELINE[1:])))


def test_stages_follow_each_other_and_the_last_has_none() -> None:
    assert [next_after(key) for key in ORDER] == [*ORDER[1:], None]
    assert [number_of(key) for key in ORDER] == list(range(1, len(ORDER) + 1))


@pytest.mark.parametrize("key", StageKey)
def test_every_stage_has_a_title_and_a_purpose(key: StageKey) -> None:
    assert says(title(key).key)
    assert says(Message(f"pipeline-purpose-{key}").key)


def test_the_generated_pages_are_current() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    assert readme(text) == text, "run make docs"
    assert (ROOT / "docs" / "pipeline.md").read_text("utf-8") == page(), "run make docs"
