import io
import time
import tracemalloc
from zipfile import ZipFile

from core.calculators.rate_card import Selection, Terms, build
from core.catalogue.load import load
from core.messages import message
from core.ratecards import workbook
from tests.core.ratecards.conftest import NAMES, MakeBook, opened

SHEETS = ["Summary", "Rate card", "Roles and rates", "Team", "Assumptions"]


def test_it_has_a_sheet_for_each_reader(make_book: MakeBook) -> None:
    assert opened(workbook.write(make_book())).sheetnames == SHEETS
    without = opened(workbook.write(make_book(efficiency=None))).sheetnames
    assert without == [name for name in SHEETS if name != "Team"]


def test_bug_4_the_matrix_holds_the_hours_of_one_asset_and_multiplies_in_formulas_alone(
    make_book: MakeBook,
) -> None:
    book = make_book(9)
    sheet = opened(workbook.write(book))["Rate card"]
    roles = [cell.value for cell in sheet[5]][9:]
    for number, row in enumerate(book.rows):
        values = [cell.value for cell in sheet[6 + number]]
        held = {role: hours for role, hours in zip(roles, values[9:], strict=True) if hours is not None}
        assert held == {role: float(hours) for role, hours in row.hours.items()}
        assert values[5] == row.volume
        assert values[7] == f"=F{6 + number}*G{6 + number}"


def test_texts_that_look_like_formulas_stay_texts(make_book: MakeBook) -> None:
    book = make_book(6, name="=1+1", client="@cmd")
    written = opened(workbook.write(book))
    names = [written["Rate card"].cell(6 + n, 2) for n in range(5)]
    assert [cell.value for cell in names] == [*NAMES[:4], "Film\n, two lines"]
    assert {cell.data_type for cell in names} == {"s"}
    assert written["Summary"]["B3"].value == "@cmd"


def test_headings_stay_in_sight_and_on_every_printed_page(make_book: MakeBook) -> None:
    book = opened(workbook.write(make_book()))
    assert book["Rate card"].freeze_panes == "C6"
    assert book["Rate card"].print_title_rows == "$4:$5"
    assert book["Team"].freeze_panes == "B5"
    assert all(sheet.print_area and sheet.page_setup.fitToWidth for sheet in book)


def test_the_team_has_a_chart_of_its_disciplines_that_is_printed(make_book: MakeBook) -> None:
    sheet = opened(workbook.write(make_book()))["Team"]
    assert len(sheet._charts) == 1
    anchor = sheet._charts[0].anchor._from
    last = int(sheet.print_area.rpartition("$")[2])
    assert sheet.max_row <= anchor.row + 1 < last


def test_what_is_left_out_stands_on_the_first_sheet(make_book: MakeBook) -> None:
    said = message("calc-route-gone", asset="Old banner", route="R-GONE")
    sheet = opened(workbook.write(make_book(remarks=(said,))))["Summary"]
    texts = [cell.value for line in sheet.iter_rows() for cell in line if isinstance(cell.value, str)]
    assert any("“Old banner” is left out: its route R-GONE" in text for text in texts)


def test_assumptions_name_rounding_efficiency_routes_and_caveats(make_book: MakeBook) -> None:
    book = make_book()
    sheet = opened(workbook.write(book))["Assumptions"]
    texts = {str(cell.value) for line in sheet.iter_rows() for cell in line if cell.value is not None}
    assert "Moderate: 15 % for every discipline; Motion: 22.5 %" in texts
    assert "Three markets were asked for." in texts
    assert {row.route for row in book.rows} <= texts
    assert sheet["C4"].value == 1800


def test_the_file_names_the_agency_and_not_what_wrote_it(make_book: MakeBook) -> None:
    data = workbook.write(make_book())
    with ZipFile(io.BytesIO(data)) as file:
        assert not [name for name in file.namelist() if b"openpyxl" in file.read(name)]
    assert opened(data).properties.creator == "Hollis & Reed"


def test_a_thousand_assets_are_priced_in_3_and_written_in_5_seconds_and_300_megabytes(
    make_book: MakeBook,
) -> None:
    sample = load()
    selected = [Selection(f"a{n}", "Asset", 9, sample.routes[n % 243].code) for n in range(1000)]
    start = time.process_time()
    build(selected, sample, Terms("current_oplus", "United Kingdom", "GBP"))
    assert time.process_time() - start < 3
    book = make_book(1000)
    start = time.process_time()
    workbook.write(book)
    assert time.process_time() - start < 5
    tracemalloc.start()
    workbook.write(make_book(200))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert 5 * peak < 300_000_000
