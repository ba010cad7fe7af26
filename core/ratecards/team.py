"""The sheet of the team: hours, FTE and price of each role by discipline, before and after efficiency."""

from decimal import Decimal
from math import ceil
from typing import Any

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.shapes import GraphicalProperties

from core.calculators.team_shape import TeamRole, TeamShape, TeamTotals
from core.packs import colours
from core.ratecards.layout import (
    BODY,
    HOURED,
    HOURS_PER_FTE,
    INPUT,
    MISSING,
    NOTE,
    PRICED,
    RATE_LETTER,
    ROLE_FIRST,
    STAFFED,
    TEAM_FIRST,
    Layout,
    Looks,
    shaded,
    strong,
)
from core.ratecards.sheet import Content, Formula, Look, Page

WIDTHS = (36.0, 15.0, 13.0, 17.0, 11.0, 17.0, 19.0)
_COLUMNS = ("role", "hours", "efficiency", "hours-after", "fte", "price-before", "price-after")
_CHART_WIDTH, _ROW_OF_CHART = 23.5, 0.75
"""Centimetres: as wide as the table, and for each discipline."""
_POINTS_OF_CM, _POINTS_OF_ROW = 28.35, 12.75
"""Rows without a height of their own are no lower than this."""

Cells = list[tuple[Content, Look]]


def write(page: Page, layout: Layout, looks: Looks, shape: TeamShape) -> None:
    """Writes the sheet, without its chart."""
    page.across(1, (1, len(WIDTHS)), layout.word("sheet-team"), looks.title)
    page.across(2, (1, len(WIDTHS)), layout.word("team-note", hours=f"{shape.hours_per_fte:f}"), NOTE)
    currency = shape.totals.currency
    words = [layout.word(f"column-{name}", currency=currency) for name in _COLUMNS]
    page.line(4, zip(words, [looks.head, *[looks.head_figure] * (len(words) - 1)], strict=True))
    share = _share(shape)
    for discipline in shape.disciplines:
        at = layout.team[discipline.discipline]
        roles = [one for one in shape.roles if one.discipline == discipline.discipline]
        page.line(at, _sums(layout, discipline.discipline, discipline, (at + 1, at + len(roles)), shaded))
        for place, one in enumerate(roles, start=at + 1):
            page.line(place, _role(layout, one, place, share))
    last = layout.team_total - 1
    page.line(
        layout.team_total, _sums(layout, layout.word("row-total"), shape.totals, (TEAM_FIRST, last), strong)
    )
    page.freeze(f"B{TEAM_FIRST}")


def _share(shape: TeamShape) -> str:
    """How percentages are written: with decimals where one of them has any."""
    return "0%" if all(one.efficiency % 1 == 0 for one in shape.roles) else "0.00%"


def _role(layout: Layout, one: TeamRole, at: int, share: str) -> Cells:
    look = Look(number=share) if one.programme else Look(number=share, ink=INPUT)
    hours = layout.on("card", f"{layout.letter(one.role)}{layout.total}")
    name = layout.word("programme-role", role=one.role) if one.programme else one.role
    per = layout.on("assumptions", HOURS_PER_FTE)
    return [
        (name, BODY),
        (Formula(f"=ROUND({hours},2)", one.hours), HOURED),
        (one.efficiency / 100, look),
        (Formula(f"=ROUND({hours}*(1-C{at}),2)", one.hours_after), HOURED),
        (Formula(f"=ROUND({hours}*(1-C{at})/{per},3)", one.fte), STAFFED),
        *_prices(layout, one, at, hours),
    ]


def _prices(layout: Layout, one: TeamRole, at: int, hours: str) -> Cells:
    place = next(n for n, role in enumerate(layout.roles) if role.role == one.role)
    rate = layout.on("roles", f"{RATE_LETTER}{ROLE_FIRST + place}")
    missing = layout.quoted("no-rate")
    before = f"=IF(ISNUMBER({rate}),ROUND({hours}*{rate},2),{missing})"
    after = f"=IF(ISNUMBER({rate}),ROUND({hours}*(1-C{at})*{rate},2),{missing})"
    said = layout.word("no-rate")
    return [_priced(before, one.price, said, PRICED), _priced(after, one.price_after, said, PRICED)]


def _priced(formula: str, price: Decimal | None, missing: str, look: Look) -> tuple[Formula, Look]:
    return (Formula(formula, missing), MISSING) if price is None else (Formula(formula, price), look)


def _sums(layout: Layout, name: str, sums: TeamTotals, rows: tuple[int, int], tone: Any) -> Cells:
    """A row of subtotals; SUBTOTAL passes over the subtotals in its range."""
    first, last = rows

    def summed(letter: str, result: Decimal, look: Look = HOURED) -> tuple[Content, Look]:
        return Formula(f"=SUBTOTAL(9,{letter}{first}:{letter}{last})", result), tone(look)

    def price(letter: str, result: Decimal | None) -> tuple[Content, Look]:
        cells = f"{letter}{first}:{letter}{last}"
        missing, incomplete = layout.quoted("no-rate"), layout.word("incomplete")
        text = f"=IF(COUNTIF({cells},{missing})=0,SUBTOTAL(9,{cells}),{layout.quoted('incomplete')})"
        return _priced(text, result, incomplete, tone(PRICED))

    return [
        (name, tone(BODY)),
        summed("B", sums.hours),
        ("", tone(BODY)),
        summed("D", sums.hours_after),
        summed("E", sums.fte, STAFFED),
        price("F", sums.price),
        price("G", sums.price_after),
    ]


def draw(page: Page, layout: Layout, source: Any, rows: tuple[int, int], column: int) -> None:
    """Draws the FTE of each discipline below the table, from the table of disciplines on another sheet."""
    first, last = rows
    chart: Any = BarChart()
    chart.type, chart.style, chart.legend, chart.gapWidth = "bar", 10, None, 45
    chart.title = layout.word("chart-title")
    chart.add_data(Reference(source, min_col=column, min_row=first, max_row=last))
    chart.set_categories(Reference(source, min_col=1, min_row=first, max_row=last))
    fill = colours.brand(layout.book.branding.colour)
    for series in chart.series:
        series.graphicalProperties = GraphicalProperties(solidFill=fill)
        series.dLbls = DataLabelList(showVal=True)
        for off in ("showSerName", "showCatName", "showLegendKey", "showPercent"):
            setattr(series.dLbls, off, False)
    chart.y_axis.delete, chart.x_axis.delete = True, False
    chart.y_axis.majorGridlines = None
    chart.y_axis.scaling.min = 0
    chart.x_axis.scaling.orientation = "maxMin"
    chart.width, chart.height = _CHART_WIDTH, 3 + _ROW_OF_CHART * (last - first + 1)
    at = layout.team_total + 2
    page.sheet.add_chart(chart, f"A{at}")
    page.drawn = at + ceil(chart.height * _POINTS_OF_CM / _POINTS_OF_ROW)
