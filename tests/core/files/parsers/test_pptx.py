import io
from collections.abc import Callable
from typing import Any

from pptx import Presentation
from pptx.util import Inches

from core.files.kinds import FileKind
from core.files.outline import Outline


def test_reads_titles_bullets_tables_groups_and_notes(outline_of: Callable[[FileKind, bytes], Outline]):
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[1])
    texts: dict[int, Any] = {place.placeholder_format.idx: place for place in slide.placeholders}
    texts[0].text_frame.text = "Launch"
    body = texts[1].text_frame
    body.text = "Hero film"
    second = body.add_paragraph()
    second.text, second.level = "60 seconds", 1
    table = slide.shapes.add_table(2, 2, Inches(1), Inches(5), Inches(4), Inches(1)).table
    for row, cells in enumerate([("Asset", "Volume"), ("Film", "1")]):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    group = slide.shapes.add_group_shape()
    group.shapes.add_textbox(Inches(1), Inches(6), Inches(2), Inches(1)).text_frame.text = "Inside"
    notes: Any = slide.notes_slide.notes_text_frame
    notes.text = "Say it slowly"
    data = io.BytesIO()
    presentation.save(data)

    outline = outline_of(FileKind.PPTX, data.getvalue())
    shown = [
        (segment.kind.value, segment.level, segment.text, segment.place.part) for segment in outline.segments
    ]
    assert shown[:5] == [
        ("heading", 1, "Launch", None),
        ("item", 1, "Hero film", None),
        ("item", 2, "60 seconds", None),
        ("row", 0, "Asset | Volume", None),
        ("row", 0, "Film | 1", None),
    ]
    assert set(shown[5:]) == {("paragraph", 0, "Inside", None), ("paragraph", 0, "Say it slowly", "notes")}
    assert {segment.place.slide for segment in outline.segments} == {1}


def test_a_box_at_the_top_is_the_title_where_nobody_used_the_layout(
    outline_of: Callable[[FileKind, bytes], Outline],
):
    presentation = Presentation()
    for number in range(4):
        slide = presentation.slides.add_slide(presentation.slide_layouts[6])
        boxes = [(f"We want film {number}.", 3), (f"Idea {number}", 0.2), ("Acme confidential", 7)]
        for text, top in boxes:
            slide.shapes.add_textbox(Inches(1), Inches(top), Inches(4), Inches(1)).text_frame.text = text
    data = io.BytesIO()
    presentation.save(data)
    segments = outline_of(FileKind.PPTX, data.getvalue()).segments
    assert [segment.text for segment in segments if segment.kind.value == "heading"] == [
        f"Idea {number}" for number in range(4)
    ]
    assert sum(segment.text == "Acme confidential" for segment in segments) <= 1
