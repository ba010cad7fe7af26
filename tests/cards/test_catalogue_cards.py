"""The cards of the catalogue: whatever is imported, they fit and say what happens."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cards import catalogue, catalogue_import
from cards.pages import size_of
from cards.samples.catalogue import CATALOGUE_IMPORTS, CATALOGUES
from cards.samples.pursuit import VIEWERS
from cards.words import model_type_of
from core.catalogue.catalogue import Catalogue
from core.catalogue.changes import Changes, compare
from core.catalogue.errors import Problem
from core.catalogue.load import load
from core.messages import message
from core.views import CatalogueImportView
from core.work.records import RouteUse
from tests.doubles.chat import buttons, offers, text_of

PROMISED = 28_000
ADMIN = VIEWERS["lead"]
WAITING = CATALOGUE_IMPORTS["waiting"]


def many(letter: str, count: int) -> Catalogue:
    """A catalogue of that many routes, its names as long as they may be."""
    first, name = load().routes[0], letter * 110
    routes = tuple(replace(first, code=f"R-{n}", name=f"{name} {n}") for n in range(count))
    return replace(load(), routes=routes)


def all_changed(letter: str, count: int) -> Changes:
    """Every route renamed, with other hours for every role of every model type."""
    before = many(letter, count)
    hours = {kind: {role.name: Decimal("9999.5") for role in before.roles} for kind in before.routes[0].hours}
    after = tuple(replace(one, name=letter * 120, hours=hours, family="New") for one in before.routes)
    return compare(before, replace(before, routes=after))


@pytest.mark.parametrize("letter", ["a", "é", "字", "😀", "ع", '"', "\\"])
@pytest.mark.parametrize("count", [243, 2_000])
def test_any_number_of_changes_fits_on_its_pages(letter: str, count: int):
    uses = tuple(RouteUse(n, letter * 200, tuple(letter * 40 for _ in range(30))) for n in range(300))
    held = replace(WAITING.imported, source=letter * 400, made_by_name=letter * 200, routes=count)
    view = CatalogueImportView(held, 3, all_changed(letter, count), uses)
    for page in (1, 2, 10_000):
        card = catalogue_import.render(replace(view, page=page), ADMIN)
        assert size_of(card) < PROMISED
        assert offers(card, "catalogue.import")


def test_every_change_stands_on_some_page():
    view = CatalogueImportView(WAITING.imported, 3, all_changed("a", 243))
    pages = "\n".join(text_of(catalogue_import.render(replace(view, page=page), ADMIN)) for page in range(14))
    assert all(f"Route R-{n}," in pages for n in range(243))


@pytest.mark.parametrize("letter", ["a", "字", "😀"])
def test_a_thousand_problems_fit_on_their_pages(letter: str):
    problem = Problem(
        message("catalogue-number", text=letter * 60),
        message("catalogue-at-cell", sheet=letter * 31, cell="XFD20000"),
    )
    held = replace(WAITING.imported, problems=(problem,) * 1_000, problem_count=40_000)
    card = catalogue_import.render(CatalogueImportView(held, 3), ADMIN)
    assert size_of(card) < PROMISED
    assert "40,000 things to correct" in text_of(card)
    assert "The first 1,000 are listed" in text_of(card)
    assert not offers(card, "catalogue.import")


@pytest.mark.parametrize("name", ["same", "wrong", "confirmed", "discarded"])
def test_only_what_would_change_something_can_be_taken_over(name: str):
    card = catalogue_import.render(CATALOGUE_IMPORTS[name], ADMIN)
    assert not offers(card, "catalogue.import")


def test_the_tap_says_what_it_was_compared_with():
    (tap,) = (
        one["data"]
        for one in buttons(catalogue_import.render(CATALOGUE_IMPORTS["moved"], ADMIN))
        if one["verb"] == "catalogue.import"
    )
    assert (tap["import"], tap["against"]) == ("ci1", 4)


def test_a_comparison_with_the_sample_is_said_too():
    view = replace(WAITING, version=0)
    (tap,) = (
        one["data"]
        for one in buttons(catalogue_import.render(view, ADMIN))
        if one["verb"] == "catalogue.import"
    )
    assert tap["against"] == 0


def test_ones_own_catalogue_leads_back_to_the_sample():
    assert offers(catalogue.render(CATALOGUES["own"], ADMIN), "catalogue.sample")
    assert not offers(catalogue.render(CATALOGUES["sample"], ADMIN), "catalogue.sample")


def test_the_numbers_of_a_catalogue_stand_on_its_card():
    shown = text_of(catalogue.render(replace(CATALOGUES["sample"], catalogue=load()), ADMIN))
    assert f"{len(load().routes)} in {len(load().families)} families" in shown
    assert all(model_type_of(model_type, ADMIN) in shown for model_type in load().model_types)
