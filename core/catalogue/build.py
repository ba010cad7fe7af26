"""From five tables of texts to a catalogue, or to everything that is wrong with them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

import pycountry

from core.catalogue.catalogue import (
    DEFAULT_MODEL_TYPE,
    Catalogue,
    Complexity,
    JobRole,
    Rate,
    Route,
    RouteKind,
    key_of,
)
from core.catalogue.errors import Problems
from core.catalogue.lines import TEXT, Entry, Once
from core.catalogue.tables import RESERVED, Sheet, Table
from core.messages import Message, message

MOST_HOURS = Decimal(10_000)
"""More than five years of one person for one asset is a slip of the keyboard."""
MOST_HOURLY = Decimal(10_000_000)
NAMED = 5
"""Names in one sentence; the rest is counted."""
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9./-]{0,39}")
_MODEL_TYPE = re.compile(r"[a-z][a-z0-9_]{0,39}")

Roles = Mapping[str, JobRole | None]
"""By key; None for one that is named but not well described."""
Routes = Mapping[str, Route | None]
"""By key of the code, yet without hours; None for one that has a code but not all else."""
Hours = dict[str, dict[str, dict[str, Decimal]]]
"""By key of the route's code, model type and role."""


@dataclass(frozen=True, slots=True)
class _Region:
    """A region as its first line names it."""

    name: str
    currency: str
    first: Entry
    priced: set[str] = field(default_factory=set[str])
    """Keys of the roles that have a rate there."""


def catalogue_of(tables: Mapping[Sheet, Table], problems: Problems) -> Catalogue:
    """The catalogue in the tables.

    A missing table must have been reported. The others are read all the same, but not held against it.

    Raises:
        CatalogueErrors: something is wrong in any of them, or was before.
    """
    entries = {sheet: _entries(sheet, table, problems) for sheet, table in tables.items()}
    routes = _routes(entries[Sheet.ROUTES]) if entries.get(Sheet.ROUTES) else None
    roles = _roles(entries[Sheet.ROLES]) if entries.get(Sheet.ROLES) else None
    hours = _hours(tables[Sheet.HOURS], entries[Sheet.HOURS], routes, roles) if Sheet.HOURS in tables else {}
    rates = _rates(entries.get(Sheet.RATES, ()), roles)
    synonyms = _synonyms(entries.get(Sheet.SYNONYMS, ()), routes)
    problems.raise_any()
    return Catalogue(
        tuple(replace(route, hours=hours[code]) for code, route in (routes or {}).items() if route),
        tuple(role for role in (roles or {}).values() if role),
        rates,
        synonyms,
    )


def _entries(sheet: Sheet, table: Table, problems: Problems) -> list[Entry]:
    if not table.lines and sheet is not Sheet.SYNONYMS:
        problems.add(message("catalogue-nothing"), table.where(table.top))
    return [Entry(table, line, problems) for line in table.lines]


def _roles(entries: Iterable[Entry]) -> Roles:
    roles: dict[str, JobRole | None] = {}
    once = Once()
    for entry in entries:
        name, discipline, programme = entry.text("role"), entry.text("discipline"), entry.flag("programme")
        if name is None:
            continue
        if first := once.before(key_of(name), entry):
            entry.refuse("role-twice", "role", role=name, first=first)
        elif key_of(name) in RESERVED:
            entry.refuse("role-reserved", "role", role=name)
        elif discipline is None or programme is None:
            roles[key_of(name)] = None
        else:
            roles[key_of(name)] = JobRole(name, discipline, programme)
    return roles


def _routes(entries: Iterable[Entry]) -> Routes:
    routes: dict[str, Route | None] = {}
    once, families = Once(), dict[str, Route]()
    for entry in entries:
        code, route = entry.shaped("code", _CODE, "code"), _described(entry)
        if route:
            _check_family(entry, route, families)
        if code is None:
            continue
        if first := once.before(key_of(code), entry):
            entry.refuse("code-twice", "code", code=code, first=first)
        else:
            routes[key_of(code)] = route and replace(route, code=code)
    return routes


def _described(entry: Entry) -> Route | None:
    """The route of a line but for its code and hours."""
    service, family, name = entry.text("service"), entry.text("family"), entry.text("name")
    complexity, kind = entry.choice("complexity", Complexity), entry.choice("kind", RouteKind)
    covers, excludes = entry.text("covers", TEXT), entry.text("excludes", TEXT)
    if service is None or family is None or name is None or covers is None or excludes is None:
        return None
    if complexity is None or kind is None:
        return None
    return Route("", service, family, name, complexity, kind, covers, excludes, {})


def _check_family(entry: Entry, route: Route, families: dict[str, Route]) -> None:
    """All routes of a family have its name to the letter, its service and its kind."""
    first = families.setdefault(key_of(route.family), route)
    for column in ("family", "service", "kind"):
        here, there = str(getattr(route, column)), str(getattr(first, column))
        if here != there:
            entry.refuse("family-differs", column, family=first.family, here=here, there=there)


def _hours(table: Table, entries: list[Entry], routes: Routes | None, roles: Roles | None) -> Hours:
    columns = _role_columns(table, roles, entries)
    hours: Hours = {key: {} for key in routes or {}}
    once, seen = Once(), dict[str, Entry]()
    for entry in entries:
        code, model_type = entry.text("code"), entry.shaped("model_type", _MODEL_TYPE, "model-type")
        by_role = _hours_by_role(entry, columns)
        if code is None or model_type is None:
            continue
        seen.setdefault(model_type, entry)
        if first := once.before((key_of(code), model_type), entry):
            entry.refuse("hours-twice", "code", code=code, model_type=model_type, first=first)
        elif routes is not None and key_of(code) not in routes:
            entry.refuse("route-unknown", "code", code=code)
        else:
            hours.setdefault(key_of(code), {})[model_type] = by_role
    _check_complete(hours, seen, routes or {})
    return {code: {kind: held[kind] for kind in seen if kind in held} for code, held in hours.items()}


def _role_columns(table: Table, roles: Roles | None, entries: list[Entry]) -> dict[str, str]:
    """The roles' names by the keys of their columns."""
    columns: dict[str, str] = {}
    for key, heading in table.headings.items():
        role = (roles or {}).get(key)
        if key in RESERVED:
            continue
        if roles is not None and key not in roles and entries:
            where = table.where(table.top, key)
            entries[0].problems.add(message("catalogue-role-unknown", role=heading), where)
        else:
            columns[key] = role.name if role else heading
    return columns


def _hours_by_role(entry: Entry, columns: Mapping[str, str]) -> dict[str, Decimal]:
    read = {role: entry.number(column, MOST_HOURS) for column, role in columns.items()}
    if all(hours == 0 for hours in read.values()):
        entry.refuse("no-hours")
    return {role: hours for role, hours in read.items() if hours}


def _check_complete(hours: Hours, seen: Mapping[str, Entry], routes: Routes) -> None:
    """Every route has hours for every model type, the default one among them."""
    if seen and DEFAULT_MODEL_TYPE not in seen:
        next(iter(seen.values())).refuse("model-type-default", model_type=DEFAULT_MODEL_TYPE)
    for model_type, entry in seen.items():
        lacking = [_code(key, routes) for key, held in hours.items() if model_type not in held]
        if lacking:
            entry.refuse(
                "hours-missing",
                "model_type",
                model_type=model_type,
                count=len(lacking),
                codes=_named(lacking),
            )


def _code(key: str, routes: Routes) -> str:
    route = routes.get(key)
    return route.code if route else key.upper()


def _rates(entries: Iterable[Entry], roles: Roles | None) -> tuple[Rate, ...]:
    rates: list[Rate] = []
    once, regions = Once(), dict[tuple[str, str], _Region]()
    for entry in entries:
        role, region, currency = entry.text("role"), entry.text("region"), _currency(entry)
        hourly = _hourly(entry)
        if role is None or region is None or currency is None:
            continue
        there = regions.setdefault((key_of(region), currency), _Region(region, currency, entry))
        there.priced.add(key_of(role))
        if first := once.before((key_of(role), key_of(region), currency), entry):
            entry.refuse("rate-twice", "role", role=role, region=region, currency=currency, first=first)
        elif roles is not None and key_of(role) not in roles:
            entry.refuse("rate-role-unknown", "role", role=role)
        elif hourly is not None:
            known = (roles or {}).get(key_of(role))
            rates.append(Rate(known.name if known else role, there.name, currency, hourly))
    for region in regions.values():
        _check_priced(region, roles or {})
    return tuple(rates)


def _check_priced(region: _Region, roles: Roles) -> None:
    lacking = [role.name if role else key for key, role in roles.items() if key not in region.priced]
    if lacking:
        region.first.refuse(
            "rates-missing", region=region.name, currency=region.currency, roles=_named(lacking)
        )


def _currency(entry: Entry) -> str | None:
    text = entry.text("currency")
    if text is not None and pycountry.currencies.get(alpha_3=text.upper()) is None:
        entry.refuse("currency", "currency", text=text)
        return None
    return text and text.upper()


def _hourly(entry: Entry) -> Decimal | None:
    hourly = entry.number("hourly_rate", MOST_HOURLY)
    if hourly == 0:
        entry.refuse("rate-zero", "hourly_rate")
        return None
    return hourly


def _synonyms(entries: Iterable[Entry], routes: Routes | None) -> dict[str, tuple[str, ...]]:
    """Synonyms by the family's name; each belongs to one family, and none is a family's own name."""
    names = {key_of(route.family): route.family for route in (routes or {}).values() if route}
    incomplete = routes is None or None in routes.values()
    owners, found = dict(names), dict[str, list[str]]()
    for entry in entries:
        family, synonym = entry.text("family"), entry.text("synonym")
        if family is None or synonym is None:
            continue
        if key_of(family) not in names and not incomplete:
            entry.refuse("family-unknown", "family", family=family)
        elif owner := owners.get(key_of(synonym)):
            entry.refuse("synonym-taken", "synonym", synonym=synonym, family=owner)
        else:
            owners[key_of(synonym)] = names.get(key_of(family), family)
            found.setdefault(owners[key_of(synonym)], []).append(synonym)
    return {family: tuple(synonyms) for family, synonyms in found.items()}


def _named(names: list[str]) -> Message:
    """The first of many names, and how many more there are."""
    return message("catalogue-names", names=", ".join(names[:NAMED]), more=max(0, len(names) - NAMED))
