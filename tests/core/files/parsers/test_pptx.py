import io
from collections.abc import Callable

from pptx import Presentation
from pptx.util import Inches

from core.files.kinds import FileKind
from core.files.outline import Outline


def test_reads_titles_bullets_tables_groups_and_notes(outline_of: Callable[[FileKind, bytes], Outline]):
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[1])
    slide.shapes.title.text = "Launch"
    body = slide.placeholders[1].text_frame
    body.text = "Hero film"
    second = body.add_paragraph()
    second.text, second.level = "60 seconds", 1
    table = slide.shapes.add_table(2, 2, Inches(1), Inches(5), Inches(4), Inches(1)).table
    for row, texts in enumerate([("Asset", "Volume"), ("Film", "1")]):
        for column, text in enumerate(texts):
            table.cell(row, column).text = text
    group = slide.shapes.add_group_shape()
    group.shapes.add_textbox(Inches(1), Inches(6), Inches(2), Inches(1)).text_frame.text = "Inside"
    slide.notes_slide.notes_text_frame.text = "Say it slowly"
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
        boxes = [("We want a film.", 3), (f"Idea {number}", 0.2), ("Acme confidential", 7)]
        for text, top in boxes:
            slide.shapes.add_textbox(Inches(1), Inches(top), Inches(4), Inches(1)).text_frame.text = text
            if text.startswith("We") and number:
                slide.shapes[-1].text_frame.text = f"We want film {number}."
    data = io.BytesIO()
    presentation.save(data)
    segments = outline_of(FileKind.PPTX, data.getvalue()).segments
    assert [segment.text for segment in segments if segment.kind.value == "heading"] == [
        f"Idea {number}" for number in range(4)
    ]
    assert sum(segment.text == "Acme confidential" for segment in segments) <= 1
