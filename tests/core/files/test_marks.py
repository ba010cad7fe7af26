import pytest

from core.files import marks


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("• Banner", "Banner"),
        ("●Banner", "Banner"),
        ("- Banner", "Banner"),
        ("-начало работ", "начало работ"),
        ("a) Banner", "Banner"),
        ("(iv) Banner", "Banner"),
        ("12. Banner", "Banner"),
        ("１．バナー", "バナー"),
    ],
)
def test_takes_the_mark_off_an_item(line: str, text: str):
    mark = marks.item_mark(line)
    assert mark is not None
    assert mark.text == text


@pytest.mark.parametrize(
    "line", ["2026 budget", "1.5 million", "-40 degrees", "e.g. this", "Banner - animated", ""]
)
def test_leaves_prose_alone(line: str):
    assert marks.item_mark(line) is None


@pytest.mark.parametrize(
    ("line", "depth"),
    [("1. Scope", 1), ("1.0 Scope", 1), ("2.3.1 Scope", 3), ("Section 4 Fees", 1), ("3 May", 1)],
)
def test_counts_the_depth_of_a_section_number(line: str, depth: int):
    assert marks.section_depth(line) == depth


def test_a_heading_is_short_and_no_sentence():
    assert marks.could_be_heading("Scope of work")
    assert not marks.could_be_heading("We need a film.")
    assert not marks.could_be_heading("and so on")
    assert not marks.could_be_heading("word " * 40)
