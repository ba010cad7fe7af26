"""Slides: titles, bullets, tables, notes."""

import io
from collections import Counter
from collections.abc import Iterator
from typing import Any

from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE, PP_PLACEHOLDER

from core.files import marks
from core.files.outline import Outline, joined
from core.files.tables import header_of, write_table

_TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE, PP_PLACEHOLDER.VERTICAL_TITLE)
_FURNITURE = (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER, PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.HEADER)
_LISTS = (
    PP_PLACEHOLDER.BODY,
    PP_PLACEHOLDER.OBJECT,
    PP_PLACEHOLDER.VERTICAL_BODY,
    PP_PLACEHOLDER.VERTICAL_OBJECT,
)
_EMBEDDED = (MSO_SHAPE_TYPE.EMBEDDED_OLE_OBJECT, MSO_SHAPE_TYPE.LINKED_OLE_OBJECT)


_REPEATS = 0.4
_TOP = 0.3
"""Share of a slide's height in which its title stands."""
_BAND = 228_600
"""A quarter inch: shapes whose tops differ by less stand side by side."""


def parse(data: bytes, name: str, outline: Outline) -> None:
    """Reads each slide: its title, then its shapes, then its notes."""
    presentation = Presentation(io.BytesIO(data))
    outline.pages = len(presentation.slides)
    part, embedded = outline.place.part, list[str]()
    running = _running(presentation)
    for number, slide in enumerate(presentation.slides, start=1):
        hidden = "hidden slide" if slide.element.get("show") == "0" else None
        outline.move(slide=number, part=joined(part, hidden), heading=None)
        _slide(_shapes(slide, running), outline, embedded, (presentation.slide_height or 0) * _TOP)

        if slide.has_notes_slide and slide.notes_slide.notes_text_frame is not None:
            outline.move(part=joined(part, "notes"))
            for paragraph in slide.notes_slide.notes_text_frame.paragraphs:
                outline.paragraph(paragraph.text)
    if embedded:
        outline.remark("embedded", count=len(embedded), names=", ".join(embedded))


def _running(presentation: Any) -> set[str]:
    """The texts that stand on many slides, typed there instead of on the master."""
    slides = [{_words(shape) for shape in _flat(slide.shapes)} for slide in presentation.slides]
    counts = Counter(words for slide in slides for words in slide if words)
    return {words for words, count in counts.items() if count >= max(3, _REPEATS * len(slides))}


def _shapes(slide: Any, running: set[str]) -> list[Any]:
    """A slide's shapes from top to bottom, without its furniture."""
    shapes = [shape for shape in _flat(slide.shapes) if _placeholder(shape) not in _FURNITURE]
    shapes.sort(key=lambda shape: ((shape.top or 0) // _BAND, shape.left or 0))
    return [shape for shape in shapes if _words(shape) not in running]


def _words(shape: Any) -> str:
    return shape.text_frame.text.strip() if shape.has_text_frame else ""


def _slide(shapes: list[Any], outline: Outline, embedded: list[str], top: float) -> None:
    titles = [shape for shape in shapes if _placeholder(shape) in _TITLES and _words(shape)]
    titles = titles or _likely_titles(shapes, top)
    for shape in titles:
        outline.heading(_words(shape), 1)
    for shape in shapes:
        if not any(shape is title for title in titles):
            _shape(shape, outline, embedded)


def _likely_titles(shapes: list[Any], top: float) -> list[Any]:
    """The box at the top of a slide that people typed its title into, the one in the largest letters."""
    likely = [shape for shape in shapes if (shape.top or 0) < top and marks.could_be_heading(_words(shape))]
    return sorted(likely, key=_size, reverse=True)[:1]


def _size(shape: Any) -> int:
    runs = [run for paragraph in shape.text_frame.paragraphs for run in paragraph.runs]
    return max((run.font.size or 0 for run in runs), default=0)


def _flat(shapes: Any) -> Iterator[Any]:
    """Shapes, groups opened."""
    for shape in shapes:
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            yield from _flat(shape.shapes)
        else:
            yield shape


def _placeholder(shape: Any) -> Any:
    return shape.placeholder_format.type if shape.is_placeholder else None


def _shape(shape: Any, outline: Outline, embedded: list[str]) -> None:
    if shape.shape_type in _EMBEDDED:
        embedded.append(shape.name)
    elif shape.has_table:
        rows = [[_cell_text(cell) for cell in row.cells] for row in shape.table.rows]
        write_table(outline, rows, 0 if shape.table.first_row and rows and any(rows[0]) else header_of(rows))
    elif shape.has_text_frame:
        _text(shape, outline)
    elif hasattr(shape, "image"):
        outline.pictures += 1


def _cell_text(cell: Any) -> str:
    return "" if cell.is_spanned else cell.text_frame.text


def _text(shape: Any, outline: Outline) -> None:
    paragraphs = [paragraph for paragraph in shape.text_frame.paragraphs if paragraph.text.strip()]
    bulleted = _placeholder(shape) in _LISTS and len(paragraphs) > 1
    if _placeholder(shape) == PP_PLACEHOLDER.SUBTITLE and len(paragraphs) == 1:
        outline.paragraph(paragraphs[0].text)
        return
    for paragraph in paragraphs:
        mark = marks.item_mark(paragraph.text)
        if mark or _has_bullet(paragraph, bulleted):
            outline.item(mark.text if mark else paragraph.text, paragraph.level + 1)
        else:
            outline.paragraph(paragraph.text)


def _has_bullet(paragraph: Any, inherited: bool) -> bool:
    """Whether a paragraph shows a bullet: its own setting, else what its placeholder gives it."""
    properties = paragraph._p.pPr
    settings = {child.tag.rsplit("}", 1)[-1] for child in properties} if properties is not None else set()
    return bool(settings & {"buChar", "buAutoNum", "buBlip"}) or (inherited and "buNone" not in settings)
