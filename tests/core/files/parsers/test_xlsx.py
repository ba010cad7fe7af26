import io
from collections.abc import Callable
from datetime import date, datetime

from openpyxl import Workbook

from core.files.kinds import FileKind
from core.files.outline import Outline


def saved(workbook: Workbook) -> bytes:
    data = io.BytesIO()
    workbook.save(data)
    return data.getvalue()


def test_shows_cells_as_people_see_them(outline_of: Callable[[FileKind, bytes], Outline]):
    workbook = Workbook()
    sheet = workbook["Sheet"]
    sheet.append([date(2026, 5, 3), datetime.fromisoformat("2026-05-03 16:30"), 10.0, 0.155, True])
    sheet["D1"].number_format = "0.0%"
    cells = outline_of(FileKind.XLSX, saved(workbook)).segments[0].cells
    assert cells == ("2026-05-03", "2026-05-03 16:30", "10", "15.5%", "TRUE")


def test_finds_the_table_below_its_title_and_fills_merged_cells_down(
    outline_of: Callable[[FileKind, bytes], Outline],
):
    workbook = Workbook()
    sheet = workbook["Sheet"]
    for row in (
        ["Media plan"],
        [],
        ["Channel", "Format", "Volume"],
        ["Social", "Story", 5],
        [None, "Reel", 3],
    ):
        sheet.append(row)
    sheet.merge_cells("A4:A5")
    segments = outline_of(FileKind.XLSX, saved(workbook)).segments
    assert segments[0].text == "Media plan"
    assert segments[-1].cells == ("Social", "Reel", "3")
    assert segments[-1].header == ("Channel", "Format", "Volume")
    assert (segments[-1].place.sheet, segments[-1].place.cells) == ("Sheet", "A5:C5")


def test_a_hidden_sheet_says_that_it_is_hidden(outline_of: Callable[[FileKind, bytes], Outline]):
    workbook = Workbook()
    workbook["Sheet"].append(["shown", "here"])
    hidden = workbook.create_sheet("Notes")
    hidden.append(["not", "shown"])
    hidden.sheet_state = "hidden"
    outline = outline_of(FileKind.XLSX, saved(workbook))
    assert [segment.place.part for segment in outline.segments] == [None, "hidden sheet"]
    assert outline.pages == 2


def test_a_cell_at_the_far_corner_costs_nothing(outline_of: Callable[[FileKind, bytes], Outline]):
    workbook = Workbook()
    workbook["Sheet"]["A1"] = "near"
    workbook["Sheet"]["XFD1048576"] = "far"
    assert [segment.text for segment in outline_of(FileKind.XLSX, saved(workbook)).segments] == ["near"]
