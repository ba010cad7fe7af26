"""The results that stand in the workbook are those that LibreOffice calculates from its formulas."""

from collections.abc import Callable
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest

from core.calculators.efficiency import Efficiency, Scenario
from core.calculators.rate_card import Terms
from core.catalogue.catalogue import Catalogue, Complexity, JobRole, Rate, Route, RouteKind
from core.catalogue.load import load
from core.ratecards import workbook
from core.ratecards.book import Book
from tests.core.ratecards.conftest import MakeBook, opened

Recalculated = Callable[[Any], Any]


def awkward() -> Catalogue:
    """Hours and rates whose products end in half cents, or in more digits than a cent has."""
    roles = tuple(JobRole(f"Role {n}", f"Discipline {n % 5}", n % 9 == 0) for n in range(40))
    hours = {one.name: Decimal(2 * n + 1) / Decimal((4, 8, 10_000)[n % 3]) for n, one in enumerate(roles)}
    rates = tuple(Rate(one.name, "Utopia", "EUR", Decimal(4801 + 2 * n) / 100) for n, one in enumerate(roles))
    worked = {"current_oplus": hours}
    route = Route(
        "R-1", "Video", "Film", "Film", Complexity.SIMPLE, RouteKind.MASTER, "One.", "None.", worked
    )
    return Catalogue((route,), roles, rates, {})


def without_some_rates() -> Catalogue:
    return replace(load(), rates=tuple(one for one in load().rates if one.role != "Copywriter"))


BOOKS: dict[str, dict[str, Any]] = {
    "sample": {"assets": 40},
    "no team": {"assets": 5, "efficiency": None},
    "half cents": {
        "assets": 3,
        "catalogue": awkward(),
        "terms": Terms("current_oplus", "Utopia", "EUR"),
        "efficiency": Efficiency(scenario=Scenario.MODERATE, blanket=Decimal("33.33")),
    },
    "missing rates": {"assets": 12, "catalogue": without_some_rates()},
    "missing rates, no team": {"assets": 12, "catalogue": without_some_rates(), "efficiency": None},
}


@pytest.mark.parametrize("book", BOOKS.values(), ids=BOOKS)
def test_every_formula_gives_the_result_that_stands_beside_it(
    make_book: MakeBook, recalculated: Recalculated, book: dict[str, Any]
) -> None:
    data = workbook.write(make_book(**book))
    formulas, shown = opened(data), opened(data, data_only=True)
    results = recalculated(opened(data))
    checked = 0
    for sheet in formulas:
        for cell in (one for line in sheet.iter_rows() for one in line if one.data_type == "f"):
            here, there = shown[sheet.title][cell.coordinate], results[sheet.title][cell.coordinate]
            assert _same(here.value, there.value), f"{sheet.title}!{cell.coordinate} {cell.value}"
            checked += 1
    assert checked > 50


def _same(here: Any, there: Any) -> bool:
    if isinstance(here, str) or here is None:
        return (here or "") == (there or "")
    cents = [Decimal(repr(value)).quantize(Decimal("0.0001"), ROUND_HALF_UP) for value in (here, there)]
    return cents[0] == cents[1]


def _last(sheet: Any, label: str) -> Any:
    """The row that begins with a label, as values."""
    return next(
        [cell.value for cell in line]
        for line in sheet.iter_rows()
        if any(isinstance(cell.value, str) and cell.value.startswith(label) for cell in line[:2])
    )


def test_the_totals_row_agrees_with_the_card_to_the_cent(
    make_book: MakeBook, recalculated: Recalculated
) -> None:
    book = make_book(60)
    results = recalculated(opened(workbook.write(book)))
    row = _last(results["Rate card"], "Total for all volumes")
    assert row[5] == book.card.totals.pieces
    assert _money(row[7]) == book.card.totals.hours
    assert _money(row[8]) == book.card.totals.price
    assert book.shape
    team = _last(results["Team"], "Total for all volumes")
    assert _money(team[3]) == book.shape.totals.hours_after
    assert _money(team[4]) == book.shape.total_fte
    assert _money(team[6]) == book.shape.totals.price_after


def _money(value: Any) -> Decimal:
    return Decimal(repr(value)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def test_a_changed_volume_rate_and_percentage_move_the_price(
    make_book: MakeBook, recalculated: Recalculated
) -> None:
    book: Book = make_book(1)
    edited = opened(workbook.write(book))
    card, roles, team = (edited[name] for name in ("Rate card", "Roles and rates", "Team"))
    card["F6"] = 10
    for row in range(5, 5 + len(book.card.roles)):
        roles[f"D{row}"] = 100
    for row in team.iter_rows(min_row=5, min_col=3, max_col=3):
        if isinstance(row[0].value, int | float) and row[0].value:
            row[0].value = 0.5
    results = recalculated(edited)
    hours = sum((10 * line.base_hours for line in book.card.lines), Decimal(0))
    kept = sum((10 * line.base_hours for line in book.card.lines if line.programme), Decimal(0))
    totals = _last(results["Summary"], "Price")
    assert _money(totals[1]) == hours * 100
    assert _money(totals[2]) == (hours + kept) * 50


def test_a_missing_rate_that_is_typed_in_completes_the_price(
    make_book: MakeBook, recalculated: Recalculated
) -> None:
    whole = make_book(6)
    edited = opened(workbook.write(make_book(6, without_some_rates())))
    assert _last(recalculated(edited)["Summary"], "Price")[1] == "incomplete: a rate is missing"
    roles = edited["Roles and rates"]
    at = next(row[0].row for row in roles.iter_rows() if row[0].value == "Copywriter")
    roles[f"D{at}"] = next(float(one.rate or 0) for one in whole.card.roles if one.role == "Copywriter")
    assert _money(_last(recalculated(edited)["Summary"], "Price")[1]) == whole.card.totals.price


def test_results_stand_in_the_file_before_anything_calculates_it(make_book: MakeBook) -> None:
    book = make_book(4)
    sheet = opened(workbook.write(book), data_only=True)["Summary"]
    assert _money(_last(sheet, "Price")[1]) == book.card.totals.price
