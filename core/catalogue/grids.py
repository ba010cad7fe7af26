"""A catalogue as five grids of cells, headings first: what its files and its workbook hold."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from core.catalogue.catalogue import Catalogue
from core.catalogue.tables import COLUMNS, Sheet

Cell = str | Decimal | None
Grid = list[list[Cell]]


def grids_of(catalogue: Catalogue) -> Mapping[Sheet, Grid]:
    """What to write; reading it gives the same catalogue."""
    rows = {
        Sheet.ROUTES: _routes(catalogue),
        Sheet.HOURS: _hours(catalogue),
        Sheet.ROLES: _roles(catalogue),
        Sheet.RATES: _rates(catalogue),
        Sheet.SYNONYMS: _synonyms(catalogue),
    }
    return {sheet: [_headings(sheet, catalogue), *rows[sheet]] for sheet in Sheet}


def _headings(sheet: Sheet, catalogue: Catalogue) -> list[Cell]:
    roles = [role.name for role in catalogue.roles] if sheet is Sheet.HOURS else []
    return [*COLUMNS[sheet], *roles]


def _routes(catalogue: Catalogue) -> Iterator[list[Cell]]:
    for route in catalogue.routes:
        yield [str(getattr(route, column)) for column in COLUMNS[Sheet.ROUTES]]


def _hours(catalogue: Catalogue) -> Iterator[list[Cell]]:
    for route in catalogue.routes:
        for model_type, hours in route.hours.items():
            yield [route.code, model_type, *(hours.get(role.name) for role in catalogue.roles)]


def _roles(catalogue: Catalogue) -> Iterator[list[Cell]]:
    for role in catalogue.roles:
        yield [role.name, role.discipline, "yes" if role.programme else "no"]


def _rates(catalogue: Catalogue) -> Iterator[list[Cell]]:
    for rate in catalogue.rates:
        yield [rate.role, rate.region, rate.currency, rate.hourly]


def _synonyms(catalogue: Catalogue) -> Iterator[list[Cell]]:
    for family, synonyms in catalogue.synonyms.items():
        for synonym in synonyms:
            yield [family, synonym]
