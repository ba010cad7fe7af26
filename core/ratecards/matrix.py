"""The sheet of assets by roles: hours for ONE asset each, multiplied by the volume in formulas alone."""

from collections.abc import Iterator
from decimal import Decimal

from core.calculators.rate_card import RoleHours, hours_by_role
from core.calculators.rounding import MONEY, rounded
from core.ratecards.book import Row
from core.ratecards.layout import (
    BASED,
    BODY,
    COUNTED,
    EACH,
    FIRST,
    GROUPS,
    HEAD,
    HOURED,
    MISSING,
    NOTE,
    PRICE,
    PRICED,
    RATE_LETTER,
    ROLE_FIRST,
    ROLES,
    VOLUME,
    Layout,
    Looks,
    strong,
)
from core.ratecards.sheet import Content, Formula, Look, Page, cell_text

_WIDTHS = (5.0, 36.0, 9.0, 17.0, 30.0, 10.0, 11.0, 15.0, 19.0)
"""Of the columns before the roles."""
_ROLE_WIDTH = 11.5
_HEAD_HEIGHT = 130
"""Points: the longest names of roles, turned."""


def widths(layout: Layout) -> tuple[float, ...]:
    """The widths of all columns; those of the roles hold the longest price."""
    longest = max(len(f"{one.price or 0:,.2f}") for one in layout.roles)
    return (*_WIDTHS, *[max(_ROLE_WIDTH, longest + 3.0)] * len(layout.roles))


def write(page: Page, layout: Layout, looks: Looks) -> None:
    """Writes the sheet."""
    card = layout.book.card
    page.across(1, (1, PRICE), layout.word("sheet-card"), looks.title)
    note = layout.word("card-note", currency=card.currency, region=card.region)
    page.across(2, (1, PRICE), note, NOTE)
    _write_head(page, layout, looks)
    for number, row in enumerate(layout.book.rows, start=1):
        _write_row(page, layout, number, row)
    _write_totals(page, layout)
    page.freeze(f"C{FIRST}")


def _write_head(page: Page, layout: Layout, looks: Looks) -> None:
    card = layout.book.card
    names = ("number", "asset", "tier", "code", "route", "volume", "each", "all", "price")
    for column, name in enumerate(names, start=1):
        look = looks.head_figure if column >= VOLUME else looks.head
        page.put(HEAD, column, layout.word(f"column-{name}", currency=card.currency), look)
    for column, one in enumerate(layout.roles, start=ROLES):
        page.put(GROUPS, column, one.discipline, looks.group)
        page.put(HEAD, column, one.role, looks.head_turned)
    for first, last in _groups(layout.roles):
        page.sheet.merge_cells(start_row=GROUPS, end_row=GROUPS, start_column=first, end_column=last)
    page.sheet.row_dimensions[GROUPS].height = 44
    page.sheet.row_dimensions[HEAD].height = _HEAD_HEIGHT


def _groups(roles: tuple[RoleHours, ...]) -> Iterator[tuple[int, int]]:
    """First and last column of each discipline that has several roles."""
    names = [one.discipline for one in roles]
    for name in dict.fromkeys(names):
        if names.count(name) > 1:
            first = ROLES + names.index(name)
            yield first, first + names.count(name) - 1


def _write_row(page: Page, layout: Layout, number: int, row: Row) -> None:
    at, locale = FIRST + number - 1, layout.locale
    each = sum(row.hours.values(), Decimal(0))
    roles = f"{layout.first_letter}{at}:{layout.last_letter}{at}"
    price = _price(layout, row, at, roles)
    page.line(
        at,
        (
            (number, COUNTED),
            (cell_text(row.asset, locale), BODY),
            (cell_text(row.tier, locale), BODY),
            (row.route, BODY),
            (cell_text(row.route_name, locale), BODY),
            (row.volume, Look(ink=BASED.ink)),
            (Formula(f"=SUM({roles})", each), HOURED),
            (Formula(f"=F{at}*G{at}", each * row.volume), HOURED),
            (price, MISSING if isinstance(price.result, str) else PRICED),
        ),
    )
    for column, one in enumerate(layout.roles, start=ROLES):
        page.put(at, column, row.hours.get(one.role), BASED)


def _price(layout: Layout, row: Row, at: int, roles: str) -> Formula:
    """What all pieces of the asset cost, if every role that works on it has a rate."""
    rates = f"{layout.first_letter}${layout.rates}:{layout.last_letter}${layout.rates}"
    priced = f"ROUND(F{at}*SUMPRODUCT({roles},{rates}),2)"
    unpriced = set(layout.book.card.unpriced)
    if unpriced:
        priced = f"IF(SUMPRODUCT({roles}*(1-ISNUMBER({rates})))>0,{layout.quoted('no-rate')},{priced})"
    if unpriced & row.hours.keys():
        return Formula(f"={priced}", layout.word("no-rate"))
    hourly = {one.role: one.rate for one in layout.roles if one.rate is not None}
    each = sum((hours * hourly[role] for role, hours in row.hours.items()), Decimal(0))
    return Formula(f"={priced}", rounded(MONEY, each, Decimal(row.volume)))


def _write_totals(page: Page, layout: Layout) -> None:
    card = layout.book.card
    exact = hours_by_role(card.lines)
    labels = {layout.total: "total", layout.rates: "rate", layout.prices: "price"}
    for at, key in labels.items():
        look = strong(BODY) if at == layout.total else BODY
        for column in range(1, ROLES):
            page.put(at, column, "", look)
        page.put(at, 2, layout.word(f"row-{key}", currency=card.currency), look)
        page.sheet.row_dimensions[at].height = 19
    page.put(layout.total, VOLUME, _sum_of("F", layout, Decimal(card.totals.pieces)), strong(COUNTED))
    page.put(layout.total, EACH + 1, _hours(layout), strong(HOURED))
    _write_price(page, layout, layout.total)
    for column, one in enumerate(layout.roles, start=ROLES):
        letter = layout.letter(one.role)
        page.put(layout.total, column, _role_hours(layout, letter, exact[one.role]), strong(HOURED))
        _write_role_price(page, layout, column, one)


def _sum_of(letter: str, layout: Layout, result: Decimal) -> Formula:
    return Formula(f"=SUM({letter}{FIRST}:{letter}{layout.last})", result)


def _role_hours(layout: Layout, letter: str, exact: Decimal) -> Formula:
    """The exact hours of a role: base hours have four decimals at most, so rounding there loses nothing."""
    volumes = f"$F${FIRST}:$F${layout.last}"
    return Formula(f"=ROUND(SUMPRODUCT({volumes},{letter}{FIRST}:{letter}{layout.last}),4)", exact)


def _hours(layout: Layout) -> Formula:
    roles = f"{layout.first_letter}{layout.total}:{layout.last_letter}{layout.total}"
    return Formula(f"=SUMPRODUCT(ROUND({roles},2))", layout.book.card.totals.hours)


def _write_role_price(page: Page, layout: Layout, column: int, one: RoleHours) -> None:
    letter = layout.letter(one.role)
    source = layout.on("roles", f"{RATE_LETTER}{ROLE_FIRST + column - ROLES}")
    hours, rate = f"{letter}{layout.total}", f"{letter}{layout.rates}"
    missing = layout.word("no-rate")
    priced = f"=IF(ISNUMBER({rate}),ROUND({hours}*{rate},2),{layout.quoted('no-rate')})"
    shown = MISSING if one.rate is None else PRICED
    page.put(layout.rates, column, Formula(f"={source}", missing if one.rate is None else one.rate), shown)
    page.put(layout.prices, column, Formula(priced, missing if one.price is None else one.price), shown)


def _write_price(page: Page, layout: Layout, at: int) -> None:
    """The total price: the sum of the roles' prices, once every role has one."""
    roles = f"{layout.first_letter}{layout.prices}:{layout.last_letter}{layout.prices}"
    price = layout.book.card.totals.price
    text = f"=IF(COUNT({roles})=COLUMNS({roles}),SUM({roles}),{layout.quoted('incomplete')})"
    shown: Content = Formula(text, layout.word("incomplete") if price is None else price)
    page.put(at, PRICE, shown, MISSING if price is None else strong(PRICED))
