"""What an agency promises and what its prices rest on: SLAs, KPIs, service terms, exclusions, assumptions."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from core.agency.lists import TEXT, Flaw, named_flaws, sample, unknown_flaws
from core.messages import message
from core.rules.kinds import kinds

MOST_DAYS = 120
"""Working days of one version: half a year, and more is a slip of the keyboard."""
MOST_HOURS = 240
MOST_AMENDS = 10
MOST_TEXTS = 20
SENTENCE = 200
"""Sentences of a list, and characters of one: what one field of a form can hold in any script."""


@dataclass(frozen=True, slots=True)
class SlaPattern:
    """In how many working days one kind of work is delivered and amended."""

    name: str
    v1: int
    v2: int
    v3: int
    kinds: tuple[str, ...]
    """What it is for."""
    responsible: str = ""
    """Whose promise it is: a role."""
    notes: str = ""

    @property
    def days(self) -> tuple[int, int, int]:
        return self.v1, self.v2, self.v3


@dataclass(frozen=True, slots=True)
class KpiPattern:
    """One thing that the work is measured by."""

    metric: str
    target: str
    measurement: str


@dataclass(frozen=True, slots=True)
class Service:
    """What holds for every job."""

    acknowledge_from: int = 24
    """Hours from a brief to its acknowledgement, at the earliest."""
    acknowledge_within: int = 48
    amends: int = 2
    """Rounds of amends that a price includes."""


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence of a list."""

    text: str


@cache
def sample_slas() -> tuple[SlaPattern, ...]:
    """The SLAs of the sample; a tenant may have its own.

    Raises:
        ListErrors: somebody edited the file and it does not hold together.
    """
    return sample("slas.toml", "sla", SlaPattern, sla_name, sla_flaws)


@cache
def sample_kpis() -> tuple[KpiPattern, ...]:
    """The KPIs of the sample; a tenant may have its own.

    Raises:
        ListErrors: somebody edited the file and it does not hold together.
    """
    return sample("kpis.toml", "kpi", KpiPattern, kpi_name, kpi_flaws)


@cache
def sample_exclusions() -> tuple[str, ...]:
    """What prices of the sample do not include.

    Raises:
        ListErrors: somebody edited the file and it does not hold together.
    """
    return _texts("exclusions.toml", "exclusion")


@cache
def sample_assumptions() -> tuple[str, ...]:
    """What prices of the sample rest on.

    Raises:
        ListErrors: somebody edited the file and it does not hold together.
    """
    return _texts("assumptions.toml", "assumption")


def _texts(file: str, table: str) -> tuple[str, ...]:
    return tuple(one.text for one in sample(file, table, Text, lambda one: one.text, _text_flaws))


def sla_name(sla: SlaPattern) -> str:
    return sla.name


def kpi_name(kpi: KpiPattern) -> str:
    return kpi.metric


def sla_flaws(sla: SlaPattern) -> Iterator[Flaw]:
    """What keeps an SLA off the list."""
    yield from named_flaws("name", sla.name)
    for field, days in zip(("v1", "v2", "v3"), sla.days, strict=True):
        if not 1 <= days <= MOST_DAYS:
            yield Flaw(field, message("list-days", most=MOST_DAYS))
    if not sla.v1 >= sla.v2 >= sla.v3:
        yield Flaw("v2", message("list-days-order"))
    yield from unknown_flaws("kinds", sla.kinds, kinds())
    if sla.responsible:
        yield from named_flaws("responsible", sla.responsible)
    if sla.notes:
        yield from named_flaws("notes", sla.notes, TEXT)


def kpi_flaws(kpi: KpiPattern) -> Iterator[Flaw]:
    """What keeps a KPI off the list."""
    yield from named_flaws("metric", kpi.metric)
    yield from named_flaws("target", kpi.target)
    yield from named_flaws("measurement", kpi.measurement, TEXT)


def service_flaws(service: Service) -> Iterator[Flaw]:
    """What is wrong with the terms of service."""
    for field in ("acknowledge_from", "acknowledge_within"):
        if not 1 <= getattr(service, field) <= MOST_HOURS:
            yield Flaw(field, message("list-hours", most=MOST_HOURS))
    if service.acknowledge_from > service.acknowledge_within:
        yield Flaw("acknowledge_within", message("list-hours-order"))
    if not 0 <= service.amends <= MOST_AMENDS:
        yield Flaw("amends", message("list-rounds", most=MOST_AMENDS))


def _text_flaws(text: Text) -> Iterator[Flaw]:
    return named_flaws("text", text.text, SENTENCE)
