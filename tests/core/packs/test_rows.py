import pytest

from core.packs.rows import HIGHEST, LINE, height


def test_a_row_grows_by_a_line_for_each_that_its_longest_cell_needs() -> None:
    one = height([("short", 40.0)])
    assert height([("short", 40.0), ("a\nb\nc", 40.0)]) == one + 2 * LINE
    assert height([("short", 40.0)], least=3) == one + 2 * LINE


@pytest.mark.parametrize("text", ["W" * 100, "漢" * 100, "🎬" * 100, "Wide Words " * 10, "M " * 100])
def test_broad_text_takes_more_lines_than_digits_do(text: str) -> None:
    assert height([(text, 30.0)]) >= height([("0" * len(text), 30.0)])


def test_no_row_is_higher_than_excel_has_them() -> None:
    assert height([("word " * 100_000, 20.0)]) == HIGHEST
    assert height([("x" * 1_000_000, 20.0)]) == HIGHEST
    assert height([("\n" * 30_000, 20.0)]) == HIGHEST
