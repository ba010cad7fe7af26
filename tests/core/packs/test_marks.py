import pytest

from core.packs import marks
from core.packs.marks import Mark, Marked, mark, marks_in, unmark, without_marks


@pytest.mark.parametrize("kind", Marked)
def test_a_mark_is_read_back_from_the_text_around_it(kind: Marked) -> None:
    assert unmark(f"How many?{mark(kind, 'ab-12')}\nWhy we ask") == Mark(kind, "ab-12")


def test_marks_are_found_in_order_and_can_be_left_out() -> None:
    text = f"{mark(Marked.PACK, 'x')} {mark(Marked.VERSION, 2)}"
    assert list(marks_in(text)) == [Mark(Marked.PACK, "x"), Mark(Marked.VERSION, "2")]
    assert without_marks(f"How many?{mark(Marked.QUESTION, 'x')}") == "How many?"


def test_a_mark_ends_where_text_is_joined_to_it_and_may_lose_its_end() -> None:
    assert unmark(f"{mark(Marked.VERSION, 3)}Not decided yet?") == Mark(Marked.VERSION, "3")
    assert unmark("trowel:version:3") == Mark(Marked.VERSION, "3")


def test_other_text_is_no_mark() -> None:
    assert unmark("a trowel: question") is None
    assert marks.unbookmark("_Toc123") is None


def test_a_bookmark_holds_the_id_or_there_is_none() -> None:
    name = marks.bookmark("0123456789abcdef" * 2)
    assert name is not None
    assert len(name) <= 40
    assert marks.unbookmark(name) == "0123456789abcdef" * 2
    assert marks.bookmark("a" * 60) is None
    assert marks.bookmark("not-a-word") is None
