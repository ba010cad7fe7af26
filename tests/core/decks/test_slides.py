"""The deck's file: real layouts, nothing outside its slide or its box, nothing over anything else."""

import io
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pdfplumber
import pytest
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER as P

from core.decks.outline import Chart, Outline, Section, Series, Slide, Table
from core.decks.slides import Wanted, write
from core.decks.template import own_template
from core.decks.words import leftward
from core.packs.pack import Branding
from tests.doubles.office import Convert

WORDS = {
    "english": "Approval of the master film by one named decision-maker within 48 hours of every round.",
    "german": "Rechtsschutzversicherungsgesellschaften und Donaudampfschifffahrtselektrizitätenhauptbetriebswerk"
    "bauunterbeamtengesellschaft erteilen Freigaben über die Unternehmenskommunikationsabteilung.",
    "french": "L’adaptation des contenus aux réseaux sociaux s’appuie sur une bibliothèque de modèles partagée.",
    "arabic": "تتم الموافقة على الفيلم الرئيسي من قبل صانع قرار واحد خلال ٤٨ ساعة من كل جولة مراجعة.",
    "japanese": "キャンペーンのマスターフィルムは各国の担当者が確認し、四十八時間以内に承認します。制作物の一覧は別紙をご覧ください。",
}
LENGTHS = {"short": 1, "long": 3}
BRANDING = Branding(agency="Northlight Studio", colour="#0B6E4F")


def slide(section: Section, text: str, **beside: Any) -> Slide:
    return Slide(
        section=section,
        title=text[:90],
        key_points=[text] * 6,
        speaker_notes=f"{text} {text}",
        data_callout="1,234.50 hours · 12 assets · EUR 1,234,567.89 for the scope",
        **beside,
    )


def outline(text: str) -> Outline:
    table = Table(head=["Asset", "Tier", "Volume"], rows=[[text, "A", "1,200"]] * 40)
    values = [Decimal(place) + Decimal("0.125") for place in range(1, 13)]
    bars = Series(name="FTE", values=values)
    chart = Chart(title="FTE by discipline", categories=[text[:40]] * 12, series=[bars, bars], decimals=3)
    return Outline(
        headline=text,
        deck_summary=text,
        slides=[
            slide(Section.COVER, text).model_copy(update={"data_callout": ""}),
            slide(Section.CONTEXT, text).model_copy(update={"data_callout": ""}),
            slide(Section.APPROACH, text),
            slide(Section.SCOPE, text, table=table),
            slide(Section.TEAM, text, chart=chart),
            slide(Section.GOVERNANCE, text, table=table).model_copy(update={"data_callout": ""}),
        ],
    )


def written(text: str, template: bytes | None = None) -> bytes:
    own = template is None
    given = own_template(BRANDING) if template is None else template
    return write(Wanted(outline(text), given, own, BRANDING.agency, date(2026, 11, 21), "en"))[0]


def opened(data: bytes) -> Any:
    return Presentation(io.BytesIO(data))


def boxes(slide: Any) -> Iterator[tuple[str, int, int, int, int]]:
    """Name and edges of each shape: left, top, right, bottom."""
    for shape in slide.shapes:
        height = sum(row.height for row in shape.table.rows) if shape.has_table else shape.height
        yield shape.name, shape.left, shape.top, shape.left + shape.width, shape.top + height


@pytest.mark.parametrize("language", list(WORDS))
@pytest.mark.parametrize("length", list(LENGTHS))
def test_nothing_leaves_its_slide_and_nothing_covers_anything(language: str, length: str) -> None:
    deck = opened(written(" ".join([WORDS[language]] * LENGTHS[length])))
    for drawn in deck.slides:
        standing = list(boxes(drawn))
        for name, left, top, right, bottom in standing:
            assert left >= 0, name
            assert top >= 0, name
            assert right <= deck.slide_width, name
            assert bottom <= deck.slide_height, name
        for place, (name, left, top, right, bottom) in enumerate(standing):
            for other, left_, top_, right_, bottom_ in standing[place + 1 :]:
                apart = right <= left_ or right_ <= left or bottom <= top_ or bottom_ <= top
                assert apart, (name, other)


def holds(box: tuple[str, int, int, int, int], word: dict[str, Any], scale: float) -> bool:
    """Whether a word of the printed page stands in a shape; a point of slack for how letters overhang."""
    _, left, top, right, bottom = box
    return (
        word["x0"] * scale >= left - 12_700
        and word["x1"] * scale <= right + 12_700
        and word["top"] * scale >= top - 2 * 12_700
        and word["bottom"] * scale <= bottom + 2 * 12_700
    )


@pytest.fixture(scope="module")
def printed(soffice: Convert, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a deck of each language, and what an office program prints of it."""
    folder = tmp_path_factory.mktemp("decks")
    files = [folder / f"{language}.pptx" for language in WORDS]
    for file in files:
        file.write_bytes(written(" ".join([WORDS[file.stem]] * 3)))
    soffice(folder, "pdf", files)
    return folder


@pytest.mark.parametrize("language", list(WORDS))
def test_what_is_printed_stands_within_its_box(language: str, printed: Path) -> None:
    deck = opened((printed / f"{language}.pptx").read_bytes())
    with pdfplumber.open(printed / f"{language}.pdf") as pages:
        assert len(pages.pages) == len(deck.slides)
        for page, drawn in zip(pages.pages, deck.slides, strict=True):
            scale = deck.slide_width / float(page.width)
            shown = list(boxes(drawn))
            strays = [
                word["text"]
                for word in page.extract_words()
                if not any(holds(box, word, scale) for box in shown)
            ]
            assert strays == []


def test_texts_stand_in_placeholders_and_pictures_are_the_programs_own() -> None:
    deck = opened(written(WORDS["english"]))
    scope, team = deck.slides[3], deck.slides[4]
    kinds = {one.placeholder_format.type for one in scope.placeholders}
    assert {P.TITLE, P.BODY, P.OBJECT} <= kinds
    assert any(shape.has_table for shape in scope.shapes)
    (chart,) = (shape.chart for shape in team.shapes if shape.has_chart)
    assert len(list(chart.plots[0].series)) == 2


def test_each_slide_but_the_cover_is_numbered_and_has_its_notes() -> None:
    deck = opened(written(WORDS["english"]))
    cover, *others = deck.slides
    assert not any(one.placeholder_format.type == P.SLIDE_NUMBER for one in cover.placeholders)
    for drawn in others:
        assert any(one.placeholder_format.type == P.SLIDE_NUMBER for one in drawn.placeholders)
        assert drawn.notes_slide.notes_text_frame.text.startswith(WORDS["english"])


def test_arabic_is_set_from_right_to_left() -> None:
    deck = opened(written(WORDS["arabic"]))
    (body,) = (one for one in deck.slides[1].placeholders if one.placeholder_format.type == P.BODY)
    assert {paragraph._p.pPr.get("rtl") for paragraph in body.text_frame.paragraphs} == {"1"}


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("To be made: إعلانات ممولة", False),
        ("إعلانات ممولة على TikTok", True),
        ("TikTok: إعلانات ممولة للمنتجات الجديدة في جميع الأسواق العربية", True),
        ("12 × إعلانات ممولة", True),
        ("Markets: Norway", False),
    ],
    ids=["labelled", "with a name", "a name first", "counted", "latin"],
)
def test_a_text_is_set_in_the_direction_it_reads(text: str, turned: bool) -> None:
    assert leftward(text) is turned


def test_the_properties_name_the_agency_and_no_library() -> None:
    data = written(WORDS["english"])
    properties = opened(data).core_properties
    assert (properties.author, properties.last_modified_by) == ("Northlight Studio", "Northlight Studio")
    with ZipFile(io.BytesIO(data)) as file:
        members = b" ".join(file.read(name) for name in file.namelist() if name.startswith("docProps/"))
    assert b"python" not in members.lower()
    assert b"Steve" not in members


def test_what_has_no_room_is_shortened_and_counted() -> None:
    wanted = Wanted(outline(WORDS["german"] * 4), own_template(BRANDING), True, "", date(2026, 11, 21), "en")
    _, counted = write(wanted)
    assert counted.texts > 0
    assert counted.rows > 0


@pytest.mark.parametrize("colour", ["#FFFFFF", "#000000", "#FFE600"])
def test_any_brand_colour_makes_a_deck(colour: str) -> None:
    given = own_template(Branding(agency="A & B <Studio>", colour=colour))
    data, _ = write(Wanted(outline("x"), given, True, "A & B", date(2026, 11, 21), "en"))
    assert len(opened(data).slides) == 6
