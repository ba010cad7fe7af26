"""What a deck is made of: the outputs of earlier stages, read once, and the numbers in them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from babel.dates import format_date

from core.calculators.efficiency import Efficiency
from core.calculators.rate_card import RateCard
from core.calculators.team_shape import TeamShape
from core.decks.sightings import ASSETS, DAYS, FTE, HOURS, MARKETS, MONEY, PERCENT, PIECES
from core.decks.tracing import Figure, Produced, Said
from core.files.outline import CELL
from core.keys import StageKey as K
from core.packs.text import line
from core.stage import StageContext

Output = Mapping[str, Any]

WORDED = (K.INTAKE, K.DIAGNOSIS, K.ASSETS, K.DELIVERY_MODEL, K.CAPABILITY_GAPS, K.SUPPORT_DOCS)
"""The stages whose words may be told to the client; scores, rates and notes are ours."""
_IDS = frozenset({"id", "asset_id", "key", "route", "file"})
_DATES = ("y-MM-dd", "d MMMM y", "MMMM d, y", "d MMM y", "dd.MM.y", "dd/MM/y", "MM/dd/y", "QQQ y")
_YEAR = range(1900, 2200)


@dataclass(frozen=True)
class Material:
    """The outputs that a deck is made of."""

    context: StageContext

    def of(self, stage: K) -> Output:
        """A stage's output; empty where it has none."""
        return self.context.inputs.get(stage) or {}

    @property
    def agency(self) -> str:
        return line(self.context.settings.branding.agency)

    @property
    def client(self) -> str:
        return line(self.context.facts.client_name or "")

    @cached_property
    def card(self) -> RateCard | None:
        return RateCard.model_validate(self.of(K.RATE_CARD)) if self.of(K.RATE_CARD) else None

    @cached_property
    def team(self) -> TeamShape | None:
        return TeamShape.model_validate(self.of(K.TEAM_SHAPE)) if self.of(K.TEAM_SHAPE) else None

    @cached_property
    def efficiency(self) -> Efficiency | None:
        return Efficiency.model_validate(self.of(K.EFFICIENCY)) if self.of(K.EFFICIENCY) else None

    @property
    def assets(self) -> Sequence[Output]:
        return self.of(K.ASSETS).get("assets") or ()

    def texts(self, stage: K, field: str) -> list[str]:
        """A list of sentences or names in an output, each on one line; one text counts as a list.

        A row of the brief's table is left out: its cells are no sentence without their heads.
        """
        held = self.of(stage).get(field) or ()
        every = [held] if isinstance(held, str) else held
        said = [line(one) for one in every if isinstance(one, str)]
        return [one for one in said if one and CELL not in one]

    def rows(self, stage: K, field: str) -> list[Output]:
        return [one for one in self.of(stage).get(field) or () if isinstance(one, Mapping)]


def produced(material: Material) -> Produced:
    """All numbers that may stand in a deck, with where they were produced."""
    context = material.context
    versions = {str(stage): version for stage, version in context.versions.items()}
    return Produced(figures(material), _texts(material), {**versions, K.PITCH: context.version})


def figures(material: Material) -> Iterator[Figure]:
    """The figures that a client may be shown."""
    yield from _counts(material)
    yield from _volumes(material)
    yield from _team(material)
    if (efficiency := material.efficiency) is not None:
        yield Figure(efficiency.blanket, K.EFFICIENCY, "blanket", PERCENT)
        for name, percentage in efficiency.overrides.items():
            yield Figure(percentage, K.EFFICIENCY, f"overrides.{name}", PERCENT)
    for place, sla in enumerate(material.rows(K.SUPPORT_DOCS, "slas")):
        for field in ("v1_days", "v2_days", "v3_days"):
            if isinstance(days := sla.get(field), int):
                yield Figure(Decimal(days), K.SUPPORT_DOCS, f"slas[{place}].{field}", DAYS)


def _counts(material: Material) -> Iterator[Figure]:
    """How many entries the lists have that people count."""
    counted = {
        K.DIAGNOSIS: {"deliverables": "", "markets": MARKETS, "channels": "", "capabilities_required": ""},
        K.ASSETS: {"assets": ASSETS},
        K.DELIVERY_MODEL: {"workflow_stages": ""},
        K.TEAM_SHAPE: {"disciplines": "", "roles": ""},
        K.CAPABILITY_GAPS: {"gaps": "", "core_in_scope": ""},
        K.SUPPORT_DOCS: {"slas": "", "kpis": "", "assumptions": ""},
    }
    for stage, fields in counted.items():
        for field, unit in fields.items():
            if held := material.of(stage).get(field):
                yield Figure(Decimal(len(held)), stage, f"{field} (count)", unit)


def _volumes(material: Material) -> Iterator[Figure]:
    for place, asset in enumerate(material.assets):
        if isinstance(volume := asset.get("volume"), int):
            yield Figure(Decimal(volume), K.ASSETS, f"assets[{place}].volume", PIECES)
    if card := material.card:
        yield Figure(Decimal(card.totals.assets), K.RATE_CARD, "totals.assets", ASSETS)
        yield Figure(Decimal(card.totals.pieces), K.RATE_CARD, "totals.pieces", PIECES)
        yield Figure(card.totals.hours, K.RATE_CARD, "totals.hours", HOURS)


def _team(material: Material) -> Iterator[Figure]:
    """Hours and people by discipline and in all, and the price that is offered; what roles cost is ours."""
    team = material.team
    if team is None:
        return
    yield Figure(team.total_fte, K.TEAM_SHAPE, "total_fte", FTE)
    whole = {"totals": team.totals, **{f"disciplines[{n}]": one for n, one in enumerate(team.disciplines)}}
    for field, sums in whole.items():
        yield Figure(sums.hours_after, K.TEAM_SHAPE, f"{field}.hours_after", HOURS)
        yield Figure(sums.hours, K.TEAM_SHAPE, f"{field}.hours", HOURS)
        yield Figure(sums.fte, K.TEAM_SHAPE, f"{field}.fte", FTE)
        yield Figure(sums.fte_before, K.TEAM_SHAPE, f"{field}.fte_before", FTE)
    if team.totals.price_after is not None:
        price = team.totals.price_after
        yield Figure(price, K.TEAM_SHAPE, "totals.price_after", MONEY, team.totals.currency)


def _texts(material: Material) -> Iterator[Said]:
    context, facts = material.context, material.context.facts
    for stage in WORDED:
        yield from (Said(text, stage, field) for field, text in _strings(material.of(stage), ""))
    if efficiency := material.efficiency:
        yield from (Said(text, K.EFFICIENCY, "tools") for text in efficiency.tools)
    for discipline in material.team.disciplines if material.team else ():
        yield Said(discipline.discipline, K.TEAM_SHAPE, "disciplines")
    entered = {
        "name": facts.name,
        "client_name": facts.client_name or "",
        "region": facts.region or "",
        "brands": ", ".join(facts.brands),
        "service_types": ", ".join(facts.service_types),
        "summary": facts.summary or "",
    }
    yield from (Said(text, "opportunity", field) for field, text in entered.items())
    yield Said(context.settings.branding.agency, "settings", "agency")
    yield Said(context.settings.branding.contact, "settings", "contact")
    for field, day in {"deadline": facts.deadline, "go_live": facts.go_live}.items():
        yield from (Said(text, "opportunity", field) for text in _written(day))
    yield from (Said(text, K.PITCH, "made_on") for text in _written(context.today))


def _strings(held: object, field: str) -> Iterator[tuple[str, str]]:
    """Every text in an output with its field; ids are no texts."""
    if isinstance(held, str):
        yield field, held
        if _is_day(held):
            yield from ((field, text) for text in _written(date.fromisoformat(held)))
    elif isinstance(held, Mapping):
        for name, value in held.items():
            if name not in _IDS:
                yield from _strings(value, f"{field}.{name}" if field else str(name))
    elif isinstance(held, list | tuple):
        for place, value in enumerate(held):
            yield from _strings(value, f"{field}[{place}]")


def _is_day(text: str) -> bool:
    try:
        return len(text) == len("2030-01-01") and date.fromisoformat(text).year in _YEAR
    except ValueError:
        return False


def _written(day: date | None) -> list[str]:
    """A day in the ways that people write it."""
    return [format_date(day, pattern, "en") for pattern in _DATES] if day else []
