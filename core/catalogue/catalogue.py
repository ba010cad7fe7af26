"""What a catalogue holds, and the questions that are asked of it."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import Any

from core.brief import fold

DEFAULT_MODEL_TYPE = "current_oplus"


class Complexity(StrEnum):
    """How much there is to a piece of work of its family."""

    SIMPLE = "simple"
    MEDIUM = "medium"
    COMPLEX = "complex"


class RouteKind(StrEnum):
    """Where a piece of work comes from."""

    MASTER = "master"
    """Made anew."""
    ADAPT = "adapt"
    """Made from something finished: another size, length, language."""
    SERVICE = "service"
    """Work that ends in advice or order instead of an asset."""


@dataclass(frozen=True, slots=True)
class JobRole:
    """Somebody who works on routes."""

    name: str
    discipline: str
    programme: bool
    """Whether the role steers the whole programme, so that efficiency never reduces it."""


@dataclass(frozen=True, slots=True)
class Route:
    """One entry of the catalogue: one asset of a family, at one complexity."""

    code: str
    """Stable: matches and rate cards refer to it."""
    service: str
    family: str
    name: str
    complexity: Complexity
    kind: RouteKind
    covers: str
    excludes: str
    hours: Mapping[str, Mapping[str, Decimal]]
    """For ONE asset, by model type and role name; roles without hours are left out."""

    @property
    def description(self) -> str:
        """What the route covers and what it does not."""
        return f"{self.covers} {self.excludes}"


@dataclass(frozen=True, slots=True)
class Rate:
    """What an hour of a role costs in a region."""

    role: str
    region: str
    currency: str
    """Three letters, ISO 4217."""
    hourly: Decimal


@dataclass(frozen=True, slots=True)
class Family:
    """The routes that differ in complexity alone, and what clients call them."""

    name: str
    service: str
    kind: RouteKind
    synonyms: tuple[str, ...]


@dataclass(frozen=True)
class Catalogue:
    """A whole catalogue, checked; each part in the order in which its file has it."""

    routes: tuple[Route, ...]
    roles: tuple[JobRole, ...]
    rates: tuple[Rate, ...]
    synonyms: Mapping[str, tuple[str, ...]]
    """What clients call a family, by the family's name."""

    @cached_property
    def families(self) -> tuple[Family, ...]:
        first = {route.family: route for route in reversed(self.routes)}
        return tuple(
            Family(name, first[name].service, first[name].kind, self.synonyms.get(name, ()))
            for name in dict.fromkeys(route.family for route in self.routes)
        )

    @cached_property
    def model_types(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(model_type for route in self.routes for model_type in route.hours))

    @cached_property
    def services(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(route.service for route in self.routes))

    @cached_property
    def disciplines(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(role.discipline for role in self.roles))

    @cached_property
    def regions(self) -> tuple[tuple[str, str], ...]:
        """The regions that have rates, each with its currency."""
        return tuple(dict.fromkeys((rate.region, rate.currency) for rate in self.rates))

    @cached_property
    def _by_code(self) -> Mapping[str, Route]:
        return {key_of(route.code): route for route in self.routes}

    @cached_property
    def _by_family(self) -> Mapping[str, Family]:
        return {key_of(family.name): family for family in self.families}

    @cached_property
    def _by_role(self) -> Mapping[str, JobRole]:
        return {key_of(role.name): role for role in self.roles}

    @cached_property
    def _hourly(self) -> Mapping[tuple[str, str, str], Decimal]:
        return {(key_of(r.role), key_of(r.region), key_of(r.currency)): r.hourly for r in self.rates}

    def route(self, code: str) -> Route | None:
        """The route of that code, None where the catalogue has none."""
        return self._by_code.get(key_of(code))

    def coded(self, start: str) -> tuple[Route, ...]:
        """The routes whose codes begin so, in their order; none for less than three characters."""
        wanted = key_of(start)
        return tuple(
            route for route in self.routes if len(wanted) > 2 and key_of(route.code).startswith(wanted)
        )

    def role(self, name: str) -> JobRole | None:
        """The role of that name, None where the catalogue has none."""
        return self._by_role.get(key_of(name))

    def family(self, name: str) -> Family | None:
        """The family of that name, None where the catalogue has none."""
        return self._by_family.get(key_of(name))

    def routes_of(self, family: str) -> tuple[Route, ...]:
        """The routes of a family, in their order."""
        found = self.family(family)
        return tuple(route for route in self.routes if found and route.family == found.name)

    def hours(self, route: Route, model_type: str) -> Mapping[str, Decimal]:
        """Hours by role for one asset.

        Raises:
            KeyError: the catalogue has no such model type.
        """
        return route.hours[model_type]

    def rate(self, role: str, region: str, currency: str) -> Decimal | None:
        """What an hour costs, None where the catalogue has no rate for it."""
        return self._hourly.get((key_of(role), key_of(region), key_of(currency)))

    @cached_property
    def fingerprint(self) -> str:
        """The same for the same content, in whatever order it stands."""
        content = {
            "routes": sorted((asdict(route) for route in self.routes), key=lambda route: route["code"]),
            "roles": sorted((asdict(role) for role in self.roles), key=lambda role: role["name"]),
            "rates": sorted([r.role, r.region, r.currency, plain(r.hourly)] for r in self.rates),
            "synonyms": {family: sorted(words) for family, words in self.synonyms.items() if words},
        }
        return hashlib.sha256(json.dumps(content, sort_keys=True, default=_canonical).encode()).hexdigest()


def key_of(name: str) -> str:
    """A name as names are compared: by its words, whatever their case and spacing."""
    return fold(name.replace("_", " ")).casefold()


def plain(number: Decimal) -> str:
    """A number in digits, without superfluous zeros: what 2, 2.0 and 2E+0 have in common."""
    return f"{number.normalize():f}"


def _canonical(value: Any) -> str:
    return plain(value) if isinstance(value, Decimal) else str(value)
