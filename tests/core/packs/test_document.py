import io
import zipfile
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.opportunity import Priority
from core.packs import colours, document
from core.packs.marks import PROPERTIES, Mark, Marked, marks_in, unbookmark, unmark, without_marks
from core.packs.pack import Branding, Pack, PackQuestion


def opened(pack: Pack) -> Any:
    return Document(io.BytesIO(document.write(pack)))


def tables_of(word: Any) -> list[Any]:
    """The tables of questions, by what stands in their first cell."""
    return [table for table in word.tables if table.cell(0, 0).text.startswith("Q")]


def test_questions_stand_by_category_with_the_workbooks_numbers(make_pack: Any) -> None:
    word = opened(make_pack())
    said = [
        child.xpath("string(.)") if child.tag == qn("w:p") else child.xpath("string(.//w:t[1])")
        for child in word.element.body
        if child.xpath("self::w:p[w:pPr/w:pStyle/@w:val='Heading1']|self::w:tbl")
    ]
    assert said[-7:] == ["Scope", "Q1", "Q3", "Timing", "Q2", "اللغات", "Q4"]


def test_a_question_stands_with_its_reason_its_priority_and_a_slot(make_pack: Any) -> None:
    table = tables_of(opened(make_pack()))[1]
    asked, slot = table.rows
    assert without_marks(asked.cells[1].text) == "=SUM(A1:A9) films?\nWhy we ask: @why"
    assert asked.cells[2].text == "◆ Medium – changes the estimate"
    assert without_marks(slot.cells[0].text) == "Your answer"
    assert slot.cells[1].text == "- three\n- or four"


def test_a_question_stays_on_one_page_with_its_slot(make_pack: Any) -> None:
    for table in tables_of(opened(make_pack())):
        assert all(row._tr.xpath("w:trPr/w:cantSplit") for row in table.rows)
        paragraphs = [each for cell in table.rows[0].cells for each in cell.paragraphs]
        assert all(paragraph.paragraph_format.keep_with_next for paragraph in paragraphs)


def test_what_is_longer_than_a_page_may_break(make_pack: Any) -> None:
    long = PackQuestion(1, "a", "Scope", "How many? " * 1_000, "", Priority.RED)
    asked, slot = tables_of(opened(make_pack(questions=(long,))))[0].rows
    assert not asked._tr.xpath("w:trPr/w:cantSplit")
    assert slot._tr.xpath("w:trPr/w:cantSplit")


def test_every_question_carries_its_id_thrice(make_pack: Any) -> None:
    pack = make_pack()
    ids = {question.id for question in pack.questions}
    word = opened(pack)
    tables = tables_of(word)
    assert {unmark(table.cell(0, 1).text) for table in tables} == {Mark(Marked.QUESTION, id) for id in ids}
    assert {unmark(table.cell(1, 0).text) for table in tables} == {Mark(Marked.ANSWER, id) for id in ids}
    assert {unbookmark(name) for name in word.element.body.xpath("//w:bookmarkStart/@w:name")} == ids


def test_the_pack_is_marked_in_the_text_and_in_the_properties(make_pack: Any) -> None:
    data = document.write(make_pack())
    text = "".join(paragraph.text for paragraph in Document(io.BytesIO(data)).paragraphs)
    assert list(marks_in(text)) == [
        Mark(Marked.PACK, "f" * 32),
        Mark(Marked.OPPORTUNITY, "12"),
        Mark(Marked.VERSION, "3"),
    ]
    custom = parse_xml(zipfile.ZipFile(io.BytesIO(data)).read("docProps/custom.xml"))
    kept = {each.get("name"): each.xpath("string(.)") for each in custom}
    assert kept == dict(zip(PROPERTIES.values(), ("f" * 32, "12", "3"), strict=True))


def test_marks_are_hidden_and_nothing_else_is(make_pack: Any) -> None:
    runs = opened(make_pack()).element.body.xpath("//w:r[w:t]")
    for run in runs:
        assert bool(run.xpath("w:rPr/w:vanish")) == bool(unmark(run.xpath("string(w:t)")))


@pytest.mark.parametrize("colour", ["#FFFFFF", "#FFD400", "#1F3A5F"])
def test_headings_and_numbers_are_readable_in_any_brand_colour(make_pack: Any, colour: str) -> None:
    word = opened(make_pack(branding=Branding(colour=colour)))
    heading = str(word.styles["Heading 1"].font.color.rgb)
    assert colours.contrast(heading, colours.PAPER) >= colours.READABLE
    number = tables_of(word)[0].cell(0, 0)
    fill, ink = number._tc.xpath("w:tcPr/w:shd/@w:fill")[0], number._tc.xpath(".//w:color/@w:val")[0]
    assert fill == colour[1:]
    assert colours.contrast(fill, ink) >= colours.READABLE


def test_pages_are_numbered_and_headed(make_pack: Any) -> None:
    section = opened(make_pack()).sections[0]
    assert section.header.paragraphs[0].text == "Questions about your brief – Spring launch"
    for footer in (section.footer, section.first_page_footer):
        assert footer._element.xpath(".//w:fldSimple/@w:instr") == ["PAGE", "NUMPAGES"]
        assert "Hollis & Reed" in footer.paragraphs[0].text


def test_right_to_left_text_is_set_so(make_pack: Any) -> None:
    table = tables_of(opened(make_pack()))[-1]
    for cell in (table.cell(0, 1), table.cell(1, 1)):
        assert cell._tc.xpath("w:p[1]/w:pPr/w:bidi")
        assert cell._tc.xpath("w:p[1]/w:r[1]/w:rPr/w:rtl")


def test_the_file_names_the_agency_and_not_the_template(make_pack: Any) -> None:
    data = document.write(make_pack())
    properties = Document(io.BytesIO(data)).core_properties
    assert (properties.author, properties.last_modified_by) == ("Hollis & Reed", "Hollis & Reed")
    assert (properties.comments, properties.language) == ("", "en")
    assert "Spring launch" in properties.title
    archive = zipfile.ZipFile(io.BytesIO(data))
    assert b"python-docx" not in b"".join(archive.read(name) for name in archive.namelist())


def test_the_same_pack_makes_the_same_document(make_pack: Any) -> None:
    one, other = (zipfile.ZipFile(io.BytesIO(document.write(make_pack()))) for _ in range(2))
    assert all(one.read(name) == other.read(name) for name in one.namelist())


NASTY = st.text(st.characters(codec=None), max_size=80) | st.sampled_from(
    ["\x00\x01", "\ud800\udc00", "]]>&<w:p/>", "x" * 40_000, "\n" * 300, "\u202eevil", "{ $name }"]
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=NASTY)
def test_hostile_text_anywhere_makes_a_file_that_opens(make_pack: Any, text: str) -> None:
    asked = tuple(
        PackQuestion(number, f"{number}", text, text, text, one, text)
        for number, one in enumerate(Priority, 1)
    )
    pack = make_pack(questions=asked, name=text, client=text, branding=Branding(text, contact=text))
    assert len(tables_of(opened(pack))) == len(asked)
