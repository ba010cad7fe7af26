"""What taking one catalogue for another would change, for a person to look at first."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from core.catalogue.build import NAMED
from core.catalogue.catalogue import Catalogue, JobRole, Rate, Route, key_of, plain
from core.messages import Message, listed, message

T = TypeVar("T")
_ZERO = Decimal(0)

_TEXTS = ("code", "service", "family", "name", "complexity", "kind", "covers", "excludes")


@dataclass(frozen=True, slots=True)
class RouteChange:
    """A route that stays, and what of it changes."""

    before: Route
    after: Route
    what: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything in which two catalogues differ; the order of their rows aside."""

    added: tuple[Route, ...]
    removed: tuple[Route, ...]
    changed: tuple[RouteChange, ...]
    roles: tuple[Message, ...]
    rates: tuple[Message, ...]
    synonyms: tuple[Message, ...]
    model_types: tuple[Message, ...]

    @property
    def empty(self) -> bool:
        return not self.count

    @property
    def count(self) -> int:
        routes = len(self.added) + len(self.removed) + len(self.changed)
        return routes + len(self.roles) + len(self.rates) + len(self.synonyms) + len(self.model_types)

    @property
    def summary(self) -> Message:
        """The sentence above the preview."""
        if self.empty:
            return message("catalogue-changes-none")
        return message(
            "catalogue-changes",
            added=len(self.added),
            removed=len(self.removed),
            changed=len(self.changed),
            roles=len(self.roles),
            rates=len(self.rates),
            synonyms=len(self.synonyms),
        )

    @property
    def lines(self) -> tuple[Message, ...]:
        """Every change, what weighs most first: what goes, what changes, what comes."""
        return (
            *self.model_types,
            *(message("catalogue-route-removed", code=r.code, name=r.name) for r in self.removed),
            *self.roles,
            *(
                message(
                    "catalogue-route-changed",
                    code=change.after.code,
                    name=change.after.name,
                    what=_together(change.what),
                )
                for change in self.changed
            ),
            *self.rates,
            *(message("catalogue-route-added", code=r.code, name=r.name) for r in self.added),
            *self.synonyms,
        )


def compare(before: Catalogue, after: Catalogue) -> Changes:
    """What changes when `after` takes the place of `before`."""
    old, new = _by(before.routes, _code), _by(after.routes, _code)
    both = [(old[code], route) for code, route in new.items() if code in old]
    return Changes(
        tuple(route for code, route in new.items() if code not in old),
        tuple(route for code, route in old.items() if code not in new),
        tuple(RouteChange(was, now, what) for was, now in both if (what := _route(was, now))),
        tuple(_roles(_by(before.roles, _name), _by(after.roles, _name))),
        tuple(_rates(_by(before.rates, _price), _by(after.rates, _price))),
        tuple(_synonyms(before.synonyms, after.synonyms)),
        tuple(_model_types(before.model_types, after.model_types)),
    )


def _by(things: Iterable[T], key: Callable[[T], str]) -> Mapping[str, T]:
    return {key(thing): thing for thing in things}


def _code(route: Route) -> str:
    return key_of(route.code)


def _name(role: JobRole) -> str:
    return key_of(role.name)


def _price(rate: Rate) -> str:
    return "\n".join(key_of(part) for part in (rate.role, rate.region, rate.currency))


def _route(before: Route, after: Route) -> tuple[Message, ...]:
    texts = [column for column in _TEXTS if getattr(before, column) != getattr(after, column)]
    said = [_text_changed(column, before, after) for column in texts]
    return (*said, *_hours(before, after))


def _text_changed(column: str, before: Route, after: Route) -> Message:
    if column in ("covers", "excludes"):
        return message("catalogue-text-changed", column=column)
    return message(
        "catalogue-value-changed",
        column=column,
        before=str(getattr(before, column)),
        after=str(getattr(after, column)),
    )


def _hours(before: Route, after: Route) -> Iterable[Message]:
    for model_type in [kind for kind in after.hours if kind in before.hours]:
        old, new = before.hours[model_type], after.hours[model_type]
        roles = [
            message(
                "catalogue-role-hours",
                role=role,
                before=plain(old.get(role, _ZERO)),
                after=plain(new.get(role, _ZERO)),
            )
            for role in {**old, **new}
            if old.get(role) != new.get(role)
        ]
        if roles:
            yield message(
                "catalogue-hours-changed",
                model_type=model_type,
                before=plain(sum(old.values(), start=_ZERO)),
                after=plain(sum(new.values(), start=_ZERO)),
                roles=_listed(roles),
            )


def _together(said: Sequence[Message]) -> Message:
    """Several sentences as one text."""
    first, *rest = said
    return message("catalogue-then", first=first, rest=_together(rest)) if rest else first


def _listed(said: Sequence[Message]) -> Message | str:
    """The first of them in one sentence, and how many more there are."""
    if len(said) > NAMED:
        return message("catalogue-names", names=listed(said[:NAMED]), more=len(said) - NAMED)
    return listed(said)


def _roles(before: Mapping[str, JobRole], after: Mapping[str, JobRole]) -> Iterable[Message]:
    for key in [key for key in before if key not in after]:
        yield message("catalogue-role-removed", role=before[key].name)
    for key, role in after.items():
        if key not in before:
            yield message("catalogue-role-added", role=role.name, discipline=role.discipline)
        elif before[key] != role:
            yield message(
                "catalogue-role-changed",
                role=role.name,
                before=_described(before[key]),
                after=_described(role),
            )


def _described(role: JobRole) -> Message:
    return message(
        "catalogue-role", role=role.name, discipline=role.discipline, programme=str(role.programme).lower()
    )


def _rates(before: Mapping[str, Rate], after: Mapping[str, Rate]) -> Iterable[Message]:
    for key in [key for key in before if key not in after]:
        yield message("catalogue-rate-removed", **_priced(before[key]))
    for key, rate in after.items():
        if key not in before:
            yield message("catalogue-rate-added", **_priced(rate))
        elif before[key].hourly != rate.hourly:
            yield message("catalogue-rate-changed", before=plain(before[key].hourly), **_priced(rate))


def _priced(rate: Rate) -> dict[str, str]:
    return {"role": rate.role, "region": rate.region, "currency": rate.currency, "hourly": plain(rate.hourly)}


def _synonyms(
    before: Mapping[str, tuple[str, ...]], after: Mapping[str, tuple[str, ...]]
) -> Iterable[Message]:
    for family in {**before, **after}:
        old, new = before.get(family, ()), after.get(family, ())
        gone, come = [word for word in old if word not in new], [word for word in new if word not in old]
        if gone:
            yield message("catalogue-synonyms-removed", family=family, synonyms=", ".join(gone))
        if come:
            yield message("catalogue-synonyms-added", family=family, synonyms=", ".join(come))


def _model_types(before: tuple[str, ...], after: tuple[str, ...]) -> Iterable[Message]:
    yield from (
        message("catalogue-model-type-removed", model_type=gone) for gone in before if gone not in after
    )
    yield from (
        message("catalogue-model-type-added", model_type=come) for come in after if come not in before
    )
