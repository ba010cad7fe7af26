"""A book of a few assets or many, and the office suite that calculates workbooks anew."""

import io
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from openpyxl import load_workbook

from core.asset import Asset
from core.calculators.efficiency import Efficiency, Scenario
from core.calculators.rate_card import Selection, Terms, build, remarks
from core.calculators.team_shape import shape
from core.catalogue.catalogue import Catalogue
from core.catalogue.load import load
from core.packs.pack import Branding
from core.ratecards.book import Book, rows_of
from tests.doubles.office import Convert

MakeBook = Callable[..., Book]
NAMES = ("PDP hero banner", "=SUM(A1:A9) banner", "-10% promo", "إعلان رمضان", "Film\x0b, two lines")
PROFILE = Efficiency(
    scenario=Scenario.MODERATE,
    blanket=Decimal(15),
    overrides={"Motion": Decimal("22.5")},
    tools=["Pencil"],
    notes="Agreed with the studio.",
)


@pytest.fixture
def make_book() -> MakeBook:
    """A book of that many assets; without a team when asked."""

    def make(
        assets: int = 7,
        catalogue: Catalogue | None = None,
        terms: Terms | None = None,
        efficiency: Efficiency | None = PROFILE,
        **changes: Any,
    ) -> Book:
        held = catalogue or load()
        listed = [
            Asset(f"a{n}", NAMES[n % len(NAMES)], "", "AB"[n % 2], 1 + 13 * n % 41) for n in range(assets)
        ]
        routes = [held.routes[7 * n % len(held.routes)].code for n in range(assets)]
        selected = [
            Selection(one.id, one.name, one.volume, code) for one, code in zip(listed, routes, strict=True)
        ]
        card = build(selected, held, terms or Terms("current_oplus", "United Kingdom", "GBP"))
        known: dict[str, Any] = {
            "opportunity": 12,
            "name": "Spring launch",
            "client": "Nordwind & Sons",
            "version": 3,
            "made_on": date(2026, 11, 21),
            "branding": Branding("Hollis & Reed", "#1F3A5F", "Mara Lind"),
            "rows": rows_of(card, listed, held, {"a1": ("Three markets were asked for.",)}),
            "card": card,
            "shape": shape(card, efficiency) if efficiency else None,
            "efficiency": efficiency,
            "remarks": remarks(card),
        }
        return Book(**known | changes)

    return make


@pytest.fixture(scope="session")
def recalculated(soffice: Convert, tmp_path_factory: pytest.TempPathFactory) -> Callable[[Any], Any]:
    """A workbook as LibreOffice calculates it from its formulas alone, opened with the results."""
    folder = tmp_path_factory.mktemp("calculated")

    def recalculate(book: Any) -> Any:
        source = folder / "card.xlsx"
        book.save(source)  # openpyxl keeps formulas without their results
        (target,) = soffice(folder / "out", "xlsx", [source])
        return load_workbook(target, data_only=True)

    return recalculate


def opened(data: bytes, **how: Any) -> Any:
    return load_workbook(io.BytesIO(data), **how)
