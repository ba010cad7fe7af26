"""Templates of tenants: what is matched by type, and what each that is none is told."""

import io
from collections.abc import Callable
from datetime import date
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from pptx import Presentation
from pptx.util import Inches

from core.decks.layouts import layouts_of
from core.decks.reading import LARGEST, Template, Unusable, is_template, read
from core.decks.slides import Wanted, write
from core.messages import say
from core.sandbox import Limits
from tests.core.decks.test_slides import boxes, outline

Edit = Callable[[Any], None]
MAIN = b"presentationml.presentation.main+xml"


def deck(edit: Edit | None = None, *, wide: bool = True) -> bytes:
    """The library's own template, with this changed."""
    made: Any = Presentation()
    if wide:
        made.slide_width, made.slide_height = Inches(13.333), Inches(7.5)
    if edit:
        edit(made)
    saved = io.BytesIO()
    made.save(saved)
    return saved.getvalue()


def repacked(data: bytes, change: Callable[[str, bytes], bytes], **more: bytes) -> bytes:
    """A container with its members changed, and with more of them."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as given, ZipFile(out, "w", ZIP_DEFLATED) as kept:
        for member in given.infolist():
            kept.writestr(member, change(member.filename, given.read(member)))
        for name, content in more.items():
            kept.writestr(name.replace("__", "/").replace("_bin", ".bin"), content)
    return out.getvalue()


def retyped(kind: bytes) -> bytes:
    return repacked(deck(), lambda _, content: content.replace(MAIN, kind))


POTX = retyped(b"presentationml.template.main+xml")


def without(*kinds: str) -> Edit:
    """Takes placeholders of these kinds out of every layout."""

    def take(made: Any) -> None:
        for layout in made.slide_master.slide_layouts:
            for one in list(layout.placeholders):
                kind = one._element.find(".//{*}ph").get("type", "obj")
                if kind in kinds:
                    one._element.getparent().remove(one._element)

    return take


def tiny(made: Any) -> None:
    for layout in made.slide_master.slide_layouts:
        for one in layout.placeholders:
            if one._element.find(".//{*}ph").get("type", "obj") in ("obj", "body"):
                one.left, one.top, one.width, one.height = (Inches(1) for _ in range(4))


def linked(made: Any) -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    made.slide_master.part.relate_to("http://elsewhere.example/logo.png", kind, is_external=True)


def with_slides(made: Any) -> None:
    slide = made.slides.add_slide(made.slide_layouts[1])
    slide.shapes.title.text = "An earlier client's proposal"
    slide.notes_slide.notes_text_frame.text = "Never show this"


async def problems(data: bytes) -> list[str]:
    offered = await read(data)
    assert isinstance(offered, Unusable)
    return [say(one) for one in offered.problems]


BOMB = repacked(deck(), lambda _, content: content, ppt__bomb_bin=b"\x00" * 60_000_000)
BAD = {
    "nothing": (b"", "no PowerPoint"),
    "text": (b"hello", "damaged"),
    "half a file": (deck()[:2_000], "damaged"),
    "another kind of file": (retyped(b"wordprocessingml.document.main+xml"), "no PowerPoint"),
    "macros": (retyped(b"ms-powerpoint.template.macroEnabled.main+xml"), "macros"),
    "a hidden macro": (repacked(deck(), lambda _, c: c, ppt__vbaProject_bin=b"x"), "macros"),
    "links": (deck(linked), "links to files elsewhere"),
    "upright": (deck(lambda made: setattr(made, "slide_width", Inches(5))), "upright"),
    "no title": (deck(without("title", "ctrTitle")), "title placeholder"),
    "no text": (deck(without("obj", "body", "subTitle", "pic")), "No layout"),
    "no room": (deck(tiny), "a quarter of the slide"),
    "broken part": (
        repacked(deck(), lambda name, c: c[:99] if name == "ppt/presentation.xml" else c),
        "broken",
    ),
    "a bomb": (BOMB, "unpacks to far more"),
}


@pytest.mark.parametrize("kind", list(BAD))
async def test_what_is_no_template_is_told_why(kind: str) -> None:
    data, said = BAD[kind]
    told = " ".join(await problems(data))
    assert said in told
    assert "Error" not in told


async def test_one_that_is_too_large_is_not_even_opened() -> None:
    assert "larger than 20 MB" in " ".join(await problems(b"PK" + b"\x00" * LARGEST))


async def test_one_that_takes_too_long_is_told_so() -> None:
    offered = await read(deck(), Limits(seconds=0.01))
    assert isinstance(offered, Unusable)
    assert "too long" in say(offered.problems[0])


@pytest.mark.parametrize("data", [deck(), POTX], ids=["pptx", "potx"])
async def test_a_template_tells_the_layouts_that_are_used(data: bytes) -> None:
    offered = await read(data)
    assert isinstance(offered, Template)
    assert offered.layouts["cover"] == "Title Slide"
    assert set(offered.layouts) == {"cover", "points", "picture"}


async def test_the_slides_of_a_template_are_not_kept() -> None:
    offered = await read(deck(with_slides))
    assert isinstance(offered, Template)
    with ZipFile(io.BytesIO(offered.content)) as file:
        everything = b"".join(file.read(name) for name in file.namelist())
    assert b"earlier client" not in everything
    assert b"Never show" not in everything


def test_only_what_calls_itself_a_template_is_taken_for_one() -> None:
    assert is_template(POTX)
    assert not any(is_template(data) for data in (deck(), b"", b"PK\x03\x04", b"hello"))


def made_with(template: bytes) -> Any:
    wanted = Wanted(
        outline("Ein Satz über die Zusammenarbeit."), template, False, "A", date(2026, 11, 21), "en"
    )
    return Presentation(io.BytesIO(write(wanted)[0]))


@pytest.mark.parametrize("wide", [True, False], ids=["wide", "four by three"])
def test_placeholders_are_matched_by_type_and_nothing_covers_anything(wide: bool) -> None:
    drawn = made_with(deck(wide=wide))
    for slide in drawn.slides:
        assert slide.shapes.title.text
        standing = list(boxes(slide))
        for place, (name, left, top, right, bottom) in enumerate(standing):
            assert 0 <= left <= right <= drawn.slide_width, name
            assert 0 <= top <= bottom <= drawn.slide_height, name
            for other, left_, top_, right_, bottom_ in standing[place + 1 :]:
                apart = right <= left_ or right_ <= left or bottom <= top_ or bottom_ <= top
                assert apart, (name, other)


def test_a_layout_of_text_alone_shares_its_place_with_pictures() -> None:
    def only(made: Any) -> None:
        for layout in list(made.slide_master.slide_layouts):
            if layout.name != "Title and Content":
                made.slide_master.slide_layouts.remove(layout)

    drawn = made_with(deck(only))
    assert any(shape.has_chart for shape in drawn.slides[4].shapes)
    assert any(shape.has_table for shape in drawn.slides[3].shapes)


def test_a_deck_of_ours_is_a_template_too() -> None:
    first = made_with(deck())
    saved = io.BytesIO()
    first.save(saved)
    assert layouts_of(Presentation(io.BytesIO(saved.getvalue()))).points.text
