import io
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.packaging.custom import StringProperty
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from core.exports.guard import Forbidden, Leak, check, refuse
from core.messages import say

FORBIDDEN = Forbidden(
    figures=frozenset({Decimal("92.50"), Decimal(85), Decimal("12450.00")}),
    names=("Alder & Finch", "Target"),
    notes=("The client will pay up to a million. We know.",),
)
Edit = Callable[[Any], None]


def saved(file: Any) -> bytes:
    data = io.BytesIO()
    file.save(data)
    return data.getvalue()


def workbook(edit: Edit | None = None) -> bytes:
    book: Any = Workbook()
    sheet = book.active
    sheet.title = "Scope"
    sheet.append(["Asset", "Volume"])
    sheet.append(["Banner for the target audience", 12])
    if edit:
        edit(book)
    return saved(book)


def said(data: bytes, **how: Any) -> list[str]:
    return [say(one) for one in check(data, FORBIDDEN, **how)]


def named(name: str) -> Edit:
    def put(book: Any) -> None:
        book.active["A2"] = name

    return put


def hidden_sheet(book: Any) -> None:
    sheet = book.create_sheet("Calc")
    sheet["C7"] = 92.5
    sheet.sheet_state = "veryHidden"


def comment(book: Any) -> None:
    book.active["B2"].comment = Comment("our margin is 30 %", "Ann")


def author(book: Any) -> None:
    book.active["B2"].comment = Comment("hello", "Alder & Finch")


def defined_name(book: Any) -> None:
    book.defined_names["blended"] = DefinedName("blended", attr_text="85")


def title(book: Any) -> None:
    book.properties.title = "Offer with hourly rates"


def custom(book: Any) -> None:
    book.custom_doc_props.append(StringProperty(name="Source", value="Copied from ALDER & FINCH"))


def hidden_column(book: Any) -> None:
    book.active["F2"] = 85
    book.active.column_dimensions["F"].hidden = True


def formula(book: Any) -> None:
    book.active["F2"] = "=B2*85"


def text(book: Any) -> None:
    book.active["F2"] = "85.00"


def price(book: Any) -> None:
    book.active["F2"] = "It comes to £12,450 in all"


def european(book: Any) -> None:
    book.active["F2"] = "zusammen 12.450,00 EUR"


def note(book: Any) -> None:
    book.active["F2"] = "(the CLIENT will pay  up to a million.)"


def footer(book: Any) -> None:
    book.active.oddFooter.left.text = "Internal use only"


def prompt(book: Any) -> None:
    rule = DataValidation(type="whole", operator="between", formula1="1", formula2="9")
    rule.prompt, rule.promptTitle = "Keep the markup", "Hint"
    book.active.add_data_validation(rule)
    rule.add("B2")


def sheet_name(book: Any) -> None:
    book.create_sheet("Margin").sheet_state = "hidden"


@pytest.mark.parametrize(
    ("edit", "place"),
    [
        (hidden_sheet, "the hidden sheet “Calc”, cell C7"),
        (comment, "the comment on sheet “Scope”, cell B2"),
        (author, "sheet “Scope”"),
        (defined_name, "the defined name “blended”"),
        (title, "the document property “title”"),
        (custom, "the document property “Source”"),
        (hidden_column, "sheet “Scope”, cell F2"),
        (formula, "the formula of sheet “Scope”, cell F2"),
        (text, "sheet “Scope”, cell F2"),
        (price, "sheet “Scope”, cell F2"),
        (european, "sheet “Scope”, cell F2"),
        (note, "an internal note (“The client will pay up to a million.”) in sheet “Scope”, cell F2"),
        (footer, "the head, foot or objects of sheet “Scope”"),
        (prompt, "the head, foot or objects of sheet “Scope”"),
        (sheet_name, "the part xl/workbook.xml"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_every_place_of_a_workbook_is_looked_into(edit: Edit, place: str) -> None:
    found = said(workbook(edit))
    assert any(place in one for one in found), found


@pytest.mark.parametrize(
    "name",
    [
        "Banner, internal cost 42 GBP/h",
        "Banner margin 35%",
        "Banner (mark-up 35 percent)",
        "Banner day rate 650",
        "Banner at £68.00 per hour",
    ],
)
def test_a_name_that_tells_what_is_charged_is_no_name_to_send(name: str) -> None:
    assert said(workbook(named(name)), expected={("Scope", "A2"): name})


@pytest.mark.parametrize(
    "name",
    [
        "Low cost airline film 30s",
        "Interest rate explainer 2 minutes",
        "20 posts per day",
        "Cost of living campaign, 12 posts",
        "Sheet margins 3 mm",
        "Frame rate 25",
    ],
)
def test_a_name_that_merely_has_such_a_word_may_be_sent(name: str) -> None:
    assert said(workbook(named(name)), expected={("Scope", "A2"): name}) == []


def test_a_clean_workbook_passes() -> None:
    assert check(workbook(), FORBIDDEN) == ()
    refuse(workbook(), FORBIDDEN)


def test_a_cell_that_is_referred_to_is_no_figure() -> None:
    def far(book: Any) -> None:
        book.active["F85"] = "=SUM($B$2:B85)"
        book.active.print_area = "A1:F85"
        book.active.print_title_rows = "85:85"

    assert said(workbook(far)) == []


def test_a_refusal_names_the_first_place_and_counts_them_all() -> None:
    def two(book: Any) -> None:
        hidden_sheet(book)
        comment(book)

    with pytest.raises(Leak) as leak:
        refuse(workbook(two), FORBIDDEN)
    assert len(leak.value.found) == 2
    assert "cell C7. (2 places in all.) Nothing was sent." in say(leak.value.message)


def test_a_volume_that_equals_a_rate_may_stand_where_it_is_expected_and_nowhere_else() -> None:
    def volume(book: Any) -> None:
        book.active["B2"] = 85

    data = workbook(volume)
    assert check(data, FORBIDDEN, {("Scope", "B2"): Decimal(85)}) == ()
    assert len(check(data, FORBIDDEN, {("Scope", "B2"): Decimal(12)})) == 1
    assert len(check(data, FORBIDDEN, {("Scope", "C2"): Decimal(85)})) == 1


def test_the_clients_own_words_may_stand_where_they_are_expected_without_money() -> None:
    def named(name: str) -> bytes:
        return workbook(lambda book: book.active.__setitem__("A2", name))

    own = "Target margin explainer"
    assert check(named(own), FORBIDDEN, {("Scope", "A2"): own}) == ()
    priced = "Banner at £85.00"
    assert len(check(named(priced), FORBIDDEN, {("Scope", "A2"): priced})) == 1


def test_a_name_of_one_word_is_told_from_the_word() -> None:
    assert said(workbook(lambda book: book.active.__setitem__("A3", "as for Target")))
    assert said(workbook(lambda book: book.active.__setitem__("A3", "TARGET")))
    assert not said(workbook(lambda book: book.active.__setitem__("A3", "our target is 12")))


def with_shared(*texts: str) -> bytes:
    """A workbook whose cell A2 shows the first of the texts that its cells share."""
    listed = "".join(f"<si><t>{one}</t></si>" for one in texts)
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    out = io.BytesIO()
    with ZipFile(io.BytesIO(workbook())) as file, ZipFile(out, "w") as kept:
        for name in file.namelist():
            content = file.read(name).decode()
            if name.endswith("sheet1.xml"):
                content = re.sub('<c r="A2".*?</c>', '<c r="A2" t="s"><v>0</v></c>', content)
            kept.writestr(name, content)
        kept.writestr("xl/sharedStrings.xml", f'<sst xmlns="{space}">{listed}</sst>')
    return out.getvalue()


def test_texts_that_cells_share_are_found_in_their_cells_and_left_over_ones_too() -> None:
    assert said(with_shared("gross profit", "fine")) == [
        "Found the words “gross profit” in sheet “Scope”, cell A2."
    ]
    assert said(with_shared("fine", "gross profit")) == [
        "Found the words “gross profit” in the part xl/sharedStrings.xml."
    ]


def test_documents_are_looked_into_by_text_comments_and_properties() -> None:
    paper: Any = Document()
    run = paper.add_paragraph("Our mar").add_run("gin stays")
    paper.add_comment(run, "see Alder & Finch", author="Ann")
    paper.add_table(1, 1).cell(0, 0).text = "92.50"
    paper.core_properties.keywords = "cost rate"
    found = " ".join(said(saved(paper)))
    for what in ("“margin”", "Alder & Finch", "(92.50)", "“keywords”"):
        assert what.replace("92.50", "92.5") in found, what


def test_a_number_of_things_in_a_document_is_no_price() -> None:
    paper: Any = Document()
    paper.add_paragraph("85 banners in 12,450 versions")
    assert said(saved(paper)) == []
    paper.add_paragraph("at 85 EUR each")
    assert len(said(saved(paper))) == 1


def test_decks_are_looked_into_by_notes_and_by_the_workbooks_of_their_charts() -> None:
    deck: Any = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.notes_slide.notes_text_frame.text = "not for the client"
    data = CategoryChartData()
    data.categories = ["Motion"]
    data.add_series("Rates", (92.5,))
    size = (Inches(1), Inches(1), Inches(4), Inches(3))
    slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *size, data)
    found = said(saved(deck))
    assert any("slide 1, notes, paragraph 1" in one for one in found)
    assert any("slide 1, chart" in one for one in found)
    assert any("within the embedded file" in one for one in found)


@pytest.mark.parametrize("data", [b"", b"hello", b"PK\x03\x04 and no more"])
def test_what_cannot_be_opened_does_not_pass(data: bytes) -> None:
    assert len(check(data, FORBIDDEN)) == 1


def test_what_cannot_be_looked_into_does_not_pass() -> None:
    out = io.BytesIO(workbook())
    with ZipFile(out, "a") as file:
        file.writestr("xl/embeddings/oleObject1.bin", b"\xd0\xcf\x11\xe0")
    assert said(out.getvalue()) == [
        "Part of the file cannot be looked into: the part xl/embeddings/oleObject1.bin."
    ]
