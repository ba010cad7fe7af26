"""Views of the catalogue and of imports of one, with a small catalogue that comes to be another."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from cards.samples.pursuit import HOSTILE, LEAD, NOW
from cards.samples.routes import CATALOGUE
from core.catalogue.catalogue import DEFAULT_MODEL_TYPE, Catalogue, Route
from core.catalogue.changes import compare
from core.catalogue.errors import Problem
from core.messages import message
from core.views import CatalogueImportView, CatalogueView
from core.work.records import CatalogueImport, Imported, ImportState, RouteUse

_OWN = Imported(LEAD.name, NOW - timedelta(days=12))
_STANDING = CatalogueView(CATALOGUE, None, sample=True, version=0)

CATALOGUES: Mapping[str, CatalogueView] = {
    "sample": _STANDING,
    "own": replace(_STANDING, imported=_OWN, sample=False, version=3),
    "sample_again": replace(_STANDING, imported=_OWN, version=4),
    "download": replace(
        _STANDING,
        imported=_OWN,
        sample=False,
        version=3,
        downloading=True,
        url="https://trowel.example/files/eyJhIjoxfQ.signed",
        minutes=60,
    ),
    "no_address": replace(_STANDING, downloading=True),
}


def _longer(route: Route) -> Route:
    """The route at two hours more of its first role."""
    hours = dict(route.hours[DEFAULT_MODEL_TYPE])
    first = next(iter(hours))
    return replace(
        route, hours={**route.hours, DEFAULT_MODEL_TYPE: {**hours, first: hours[first] + Decimal(2)}}
    )


_FIRST, _SECOND, *_OTHERS = CATALOGUE.routes
_OFFERED = Catalogue(
    (_longer(_FIRST), replace(_SECOND, code="GM-NEW-001-S"), *_OTHERS),
    CATALOGUE.roles,
    tuple(replace(rate, hourly=rate.hourly + 5) for rate in CATALOGUE.rates),
    CATALOGUE.synonyms,
)
_IMPORT = CatalogueImport(
    id="ci1",
    source="Job routes 2026.xlsx",
    state=ImportState.WAITING,
    against=3,
    routes=len(_OFFERED.routes),
    problems=(),
    problem_count=0,
    made_by=LEAD.id,
    made_by_name=LEAD.name,
    made_at=NOW - timedelta(minutes=3),
)
_WAITING = CatalogueImportView(
    _IMPORT,
    3,
    compare(CATALOGUE, _OFFERED),
    (RouteUse(12, "Spring launch", (_SECOND.code,)), RouteUse(14, HOSTILE, (_SECOND.code,))),
)
_PROBLEMS = (
    Problem(message("catalogue-sheet-missing", sheet="Rates", known="Routes, Hours, Roles, Rates, Synonyms")),
    Problem(
        message("catalogue-number", text=HOSTILE), message("catalogue-at-cell", sheet="Hours", cell="E3")
    ),
    Problem(
        message("catalogue-code-twice", code="GM-DIS-010-S", first="2"),
        message("catalogue-at-cell", sheet="Routes", cell="A9"),
    ),
)
_WRONG = replace(_IMPORT, problems=_PROBLEMS, problem_count=1_204, routes=0)
_SETTLED = replace(
    _IMPORT,
    state=ImportState.CONFIRMED,
    settled_by_name=LEAD.name,
    settled_at=NOW - timedelta(minutes=1),
    outcome={"added": 1, "removed": 1, "changed": 1, "others": 4},
)

CATALOGUE_IMPORTS: Mapping[str, CatalogueImportView] = {
    "waiting": _WAITING,
    "moved": replace(_WAITING, version=4, uses=(), notice=message("refused-catalogue-moved")),
    "same": replace(_WAITING, changes=compare(CATALOGUE, CATALOGUE), uses=()),
    "wrong": CatalogueImportView(_WRONG, 3),
    "sample": replace(_WAITING, imported=replace(_IMPORT, source=""), uses=()),
    "confirmed": CatalogueImportView(_SETTLED, 4),
    "discarded": CatalogueImportView(replace(_SETTLED, state=ImportState.DISCARDED, outcome={}), 3),
}
