"""Tables and charts on slides, both as the office program's own, so that people can edit them."""

from collections.abc import Sequence
from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION
from pptx.enum.shapes import PP_PLACEHOLDER as P
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.shapes.placeholder import ChartPlaceholder, TablePlaceholder
from pptx.util import Emu, Pt

from core.decks import grid
from core.decks.layouts import Frame
from core.decks.measures import POINTS_PER_INCH, Room, height_of, shortened, width_of
from core.decks.outline import Chart, Table
from core.decks.words import leftward
from core.messages import message, say
from core.packs.text import line

_EMU_PER_POINT = 12_700
_CELL_LINES = 2
_MOST_LETTERS = 5
"""Of the narrowest, in the width of one em; more of them than that are on no line."""
_PAD = 0.07 * POINTS_PER_INCH
"""Above and below, and at the sides of, a cell's text."""
_NARROW, _WIDE = 0.17, 0.24
"""Shares of a table's width that a column of figures takes."""
_CHART_TEXT, _CHART_TITLE = 11, 13
_LARGEST_BARS = 12
_LEAST_ROWS, _MOST_ROWS = 3, 60
"""Rows of which the last may say that there are others, and rows that no slide has room for."""
_TEXTED = (P.OBJECT, P.CHART, P.TABLE)
"""Placeholders that can hold a table or a chart."""


def put_table(drawn: Any, placeholder: Any, place: Frame, table: Table, *, own: bool) -> int:
    """Draws a table; returns how many rows there was no room for."""
    widths = _widths(table, place.width / _EMU_PER_POINT)
    points, heights = _laid_out(table, widths, place.height / _EMU_PER_POINT, 1 if own else 1.15)
    shown = _shown(table, len(heights))
    frame = _table_frame(drawn, placeholder, place, len(shown), len(widths))
    held = frame.table
    for column, width in zip(held.columns, widths, strict=True):
        column.width = Emu(round(width * _EMU_PER_POINT))
    for number, (texts, height) in enumerate(zip(shown, heights, strict=True)):
        held.rows[number].height = Emu(round(height * _EMU_PER_POINT))
        for column, text in enumerate(texts):
            width = widths[column] - 2 * _PAD
            _cell(
                held.cell(number, column),
                _fitting(text, width, points, number == 0),
                points,
                column,
                number == 0,
            )
    frame._element.nvGraphicFramePr.cNvPr.set("descr", line(table.head[0]))
    return len(table.rows) - sum(row in table.rows for row in shown[1:])


def _shown(table: Table, rows: int) -> list[list[str]]:
    """The head and as many rows as there is room for; where some are left out, the last says so."""
    every = [table.head, *table.rows]
    if len(every) <= rows or rows < _LEAST_ROWS:
        return every[:rows]
    more = [say(message("pitch-table-more")), *[""] * (len(table.head) - 1)]
    return [*every[: rows - 1], more]


def _table_frame(drawn: Any, placeholder: Any, place: Frame, rows: int, columns: int) -> Any:
    if placeholder is not None and place.kind in _TEXTED:
        return TablePlaceholder(placeholder._element, placeholder._parent).insert_table(rows, columns)
    _remove(placeholder)
    sides = (Emu(place.left), Emu(place.top), Emu(place.width), Emu(place.height))
    return drawn.shapes.add_table(rows, columns, *sides)


def _remove(placeholder: Any) -> None:
    if placeholder is not None:
        placeholder._element.getparent().remove(placeholder._element)


def _widths(table: Table, whole: float) -> list[float]:
    """The widths of the columns, in points: those of figures narrow, the first takes what is left."""
    narrow = _NARROW if len(table.head) > 2 else _WIDE
    others = [narrow * whole] * (len(table.head) - 1)
    return [whole - sum(others), *others]


def _laid_out(table: Table, widths: Sequence[float], room: float, wider: float) -> tuple[int, list[float]]:
    """The letters' size and the heights of the rows that fit; the head always does."""
    heights: list[float] = []
    for points in grid.CELL_SIZES:
        heights = []
        for number, row in enumerate([table.head, *table.rows[:_MOST_ROWS]]):
            height = max(
                height_of(
                    [_fitting(text, width - 2 * _PAD, points, number == 0)],
                    points * wider,
                    width - 2 * _PAD,
                    bold=number == 0,
                )
                for text, width in zip(row, widths, strict=True)
            )
            heights.append(height + 2 * _PAD)
        if sum(heights) <= room:
            return points, heights
    while len(heights) > 1 and sum(heights) > room:
        heights.pop()
    return grid.CELL_SIZES[-1], heights


def _fitting(text: str, width: float, points: int, bold: bool) -> str:
    """A cell's text, cut to its lines."""
    text = line(text)
    if width_of(text, points, bold=bold) <= width:
        return text
    lines = 3 if bold else _CELL_LINES
    text = text[: round(lines * _MOST_LETTERS * width / points)]  # cut roughly before it is cut word by word
    kept = shortened([text], Room(width, lines * points * 1.5), points, bold=bold)
    return kept[0] if kept else ""


def _cell(cell: Any, text: str, points: int, column: int, head: bool) -> None:
    pad = round(_PAD * _EMU_PER_POINT)
    cell.margin_left = cell.margin_right = cell.margin_top = cell.margin_bottom = Emu(pad)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    paragraph = cell.text_frame.paragraphs[0]
    run = paragraph.add_run()
    run.text, run.font.size, run.font.bold = text, Pt(points), head or None
    paragraph.alignment = PP_ALIGN.RIGHT if column else PP_ALIGN.LEFT
    if leftward(text):
        paragraph._p.get_or_add_pPr().set("rtl", "1")
        paragraph.alignment = PP_ALIGN.RIGHT


def put_chart(drawn: Any, placeholder: Any, place: Frame, chart: Chart) -> int:
    """Draws bars; returns how many there was no room for."""
    shown = chart.categories[:_LARGEST_BARS]
    data = CategoryChartData(number_format=f"#,##0.{'0' * chart.decimals}")
    data.categories = shown
    for series in chart.series:
        data.add_series(series.name, [float(value) for value in series.values[: len(shown)]])
    kind = XL_CHART_TYPE.BAR_CLUSTERED
    if placeholder is not None and place.kind in _TEXTED:
        frame: Any = ChartPlaceholder(placeholder._element, placeholder._parent).insert_chart(kind, data)
    else:
        _remove(placeholder)
        sides = (Emu(place.left), Emu(place.top), Emu(place.width), Emu(place.height))
        frame = drawn.shapes.add_chart(kind, *sides, data)
    _dress(frame.chart, chart)
    frame._element.nvGraphicFramePr.cNvPr.set("descr", line(chart.title))
    return len(chart.categories) - len(shown)


def _dress(drawn: Any, chart: Chart) -> None:
    drawn.has_title = True
    drawn.chart_title.include_in_layout = False
    drawn.chart_title.text_frame.text = chart.title
    title = drawn.chart_title.text_frame.paragraphs[0].runs[0].font
    title.size, title.bold = Pt(_CHART_TITLE), True
    drawn.font.size = Pt(_CHART_TEXT)
    drawn.has_legend = len(chart.series) > 1
    if drawn.has_legend:
        drawn.legend.position, drawn.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    drawn.value_axis.visible = False
    drawn.value_axis.has_major_gridlines = False
    drawn.value_axis.minimum_scale = 0
    drawn.category_axis.reverse_order = True  # bars grow from the bottom otherwise, the largest last
    drawn.category_axis.format.line.fill.background()
    drawn.category_axis.has_major_gridlines = False
    plot = drawn.plots[0]
    plot.gap_width, plot.overlap = (45, -5) if len(chart.series) > 1 else (40, 0)
    plot.has_data_labels = True
    labels = plot.data_labels
    labels.number_format, labels.number_format_is_linked = f"#,##0.{'0' * chart.decimals}", False
    labels.position, labels.font.size = XL_LABEL_POSITION.OUTSIDE_END, Pt(10)
