"""Who does what: the capabilities an agency has in house, and those it typically partners for."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from core.agency.lists import Flaw, named_flaws, sample

MOST_CORE = 40
"""Capabilities of the core team: what one field of a form can hold in any script."""


class Source(StrEnum):
    """Where a capability comes from that the core team does not have."""

    INTERNAL_SME = "internal_sme"
    BRANDTECH_PARTNER = "brandtech_partner"
    EXTERNAL_VENDOR = "external_vendor"


@dataclass(frozen=True, slots=True)
class Partner:
    """A capability that is typically partnered."""

    capability: str
    source: Source
    partner: str = ""
    """Whom it is usually bought from; empty where nobody is named."""


@dataclass(frozen=True, slots=True)
class Capability:
    """A capability of the core team."""

    name: str


@cache
def sample_partners() -> tuple[Partner, ...]:
    """The partners of the sample; a tenant may have its own list.

    Raises:
        ListErrors: somebody edited the file and it does not hold together.
    """
    return sample("partners.toml", "partner", Partner, capability_of, flaws)


@cache
def sample_core() -> tuple[str, ...]:
    """The core capabilities of the sample; a tenant may have its own list.

    Raises:
        ListErrors: somebody edited the file and it does not hold together.
    """
    listed = sample("core.toml", "capability", Capability, lambda one: one.name, _core_flaws)
    return tuple(one.name for one in listed)


def capability_of(partner: Partner) -> str:
    return partner.capability


def flaws(partner: Partner) -> Iterator[Flaw]:
    """What keeps a partner off the list."""
    yield from named_flaws("capability", partner.capability)
    if partner.partner:
        yield from named_flaws("partner", partner.partner)


def _core_flaws(capability: Capability) -> Iterator[Flaw]:
    return named_flaws("name", capability.name)
