import pytest

from core.brief import Kind
from core.files.outline import Full, Outline, Room


def test_segments_stand_under_the_last_heading():
    outline = Outline()
    outline.heading("Scope", 1)
    outline.paragraph("A film")
    assert outline.segments[1].place.heading == "Scope"


def test_a_part_writes_into_the_whole_under_its_own_name():
    outline = Outline()
    outline.heading("Mail", 1)
    outline.within("brief.pdf").within("notes").paragraph("A film")
    assert outline.segments[1].place.part == "brief.pdf / notes"
    assert outline.segments[1].place.heading is None


def test_text_that_cannot_be_stored_is_taken_out():
    outline = Outline()
    outline.paragraph("a\x00b\ud800c\u200b  d\r\n\n e")
    outline.paragraph(" \x00 ")
    assert [segment.text for segment in outline.segments] == ["abc d\ne"]


def test_cuts_where_there_is_no_more_room():
    outline = Outline(room=Room(characters=7))
    outline.item("12345")
    with pytest.raises(Full):
        outline.item("12345")
    assert [segment.text for segment in outline.segments] == ["12345", "12"]


def test_parts_share_the_room():
    outline = Outline(room=Room(segments=1))
    outline.within("a").paragraph("x")
    with pytest.raises(Full):
        outline.within("b").paragraph("y")


def test_a_row_joins_the_cells_that_say_something():
    outline = Outline()
    outline.row(["Film", "", "1"], ["Asset", "", "Volume"], "A2:C2")
    row = outline.segments[0]
    assert (row.kind, row.text, row.cells) == (Kind.ROW, "Film | 1", ("Film", "", "1"))
