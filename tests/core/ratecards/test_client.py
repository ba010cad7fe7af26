from typing import Any

import pytest

from core.calculators.rate_card import LeftOut, Selection, Terms, build
from core.catalogue.catalogue import plain
from core.catalogue.load import load
from core.exports.guard import Forbidden, Leak, check, figures_of
from core.messages import say
from core.packs.pack import Branding
from core.ratecards import client, workbook
from core.ratecards.book import Book, rows_of
from tests.core.ratecards.conftest import NAMES, MakeBook, opened


def cells(data: bytes) -> list[Any]:
    return [cell for sheet in opened(data) for line in sheet.iter_rows() for cell in line if cell.value]


def test_it_shows_assets_volumes_and_what_is_included(make_book: MakeBook) -> None:
    book = make_book(5)
    sheet = opened(client.write(book))["Scope"]
    shown = [[cell.value for cell in line] for line in sheet.iter_rows(min_row=4)]
    assert [line[1] for line in shown] == [*NAMES[:4], "Film\n, two lines"]
    assert [line[3] for line in shown] == [row.volume for row in book.rows]
    assert [line[4:] for line in shown] == [[row.covers, row.excludes] for row in book.rows]


def test_hours_are_those_after_efficiency_by_discipline(make_book: MakeBook) -> None:
    book = make_book(5)
    assert book.shape
    sheet = opened(client.write(book))["Overview"]
    shown = {line[0].value: line[1].value for line in sheet.iter_rows()}
    assert all(shown[one.discipline] == float(one.hours_after) for one in book.shape.disciplines)
    without = opened(client.write(make_book(5, efficiency=None)))["Overview"]
    hours = {line[0].value: line[1].value for line in without.iter_rows()}
    assert hours["Total"] == float(book.card.totals.hours)


def test_what_is_not_priced_is_named_beneath_the_scope(make_book: MakeBook) -> None:
    book = make_book(2)
    absent = [LeftOut(asset_id="a9", asset="Launch film", route=None)]
    card = book.card.model_copy(update={"left_out": absent})
    shown = [cell.value for cell in cells(client.write(make_book(2, card=card)))]
    assert shown.index("Launch film") > shown.index("Not part of this scope yet") > shown.index(NAMES[1])


def test_it_has_no_rate_no_role_no_formula_and_no_hidden_sheet(make_book: MakeBook) -> None:
    book = make_book(5)
    data = client.write(book)
    texts = {str(cell.value) for cell in cells(data)}
    assert not texts & {one.role for one in book.card.roles}
    assert not texts & {row.route for row in book.rows}
    assert "n" in {cell.data_type for cell in cells(data)}
    assert "f" not in {cell.data_type for cell in cells(data)}
    assert [sheet.sheet_state for sheet in opened(data)] == ["visible", "visible"]


def test_a_price_stands_there_only_when_it_is_offered(make_book: MakeBook) -> None:
    book = make_book(5)
    assert book.shape
    price = book.shape.totals.price_after
    assert price
    assert float(price) not in [cell.value for cell in cells(client.write(book))]
    assert [cell.value for cell in cells(client.write(book, price))].count(float(price)) == 1


def test_a_volume_that_equals_a_rate_does_not_stop_it(make_book: MakeBook) -> None:
    sample, terms = load(), Terms("current_oplus", "Germany", "EUR")
    volume = int(sample.rate("Producer", "Germany", "EUR") or 0)
    card = build([Selection("a", "Film", volume, "GM-VID-001-C")], sample, terms)
    assert volume in {one.rate for one in card.roles}
    book = make_book(card=card, rows=rows_of(card, (), sample), shape=None, efficiency=None)
    assert opened(client.write(book))["Scope"]["D4"].value == volume


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "Spring launch (margin 40 %)"},
        {"branding": Branding("Alder & Finch", "#1F3A5F", "x")},
        {"name": "Spring at 165.00 an hour"},
    ],
)
def test_writing_refuses_to_give_away_what_is_ours(make_book: MakeBook, changes: dict[str, Any]) -> None:
    book: Book = make_book(5, **changes)
    with pytest.raises(Leak) as leak:
        client.write(book, forbidden=Forbidden(names=("Alder & Finch",)))
    assert "sheet “Overview”" in say(leak.value.message)


def test_our_own_workbook_would_never_pass_for_the_clients(make_book: MakeBook) -> None:
    book = make_book(5)
    found = check(workbook.write(book), Forbidden(figures_of(book.card, book.shape)))
    said = " ".join(map(say, found))
    assert all(f"({plain(one.rate)})" in said for one in book.card.roles if one.rate)


def test_the_sample_catalogue_says_nothing_that_a_client_must_not_read(make_book: MakeBook) -> None:
    sample = load()
    selected = [Selection(one.code, one.name, 1, one.code) for one in sample.routes]
    card = build(selected, sample, Terms("current_oplus", "United Kingdom", "GBP"))
    book = make_book(card=card, rows=rows_of(card, (), sample), shape=None, efficiency=None)
    assert len(opened(client.write(book))["Scope"]["A"]) == 3 + len(sample.routes)
