"""What an organisation has set for itself."""

from collections.abc import Mapping
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from core.agency.lists import fingerprint
from core.agency.partners import Partner
from core.agency.terms import KpiPattern, Service, SlaPattern
from core.agency.tools import Tool
from core.approval import USUAL
from core.calculators.efficiency import Scenario
from core.messages import DEFAULT_LOCALE
from core.opportunity import Role
from core.packs.pack import Branding
from core.pipeline import LISTS
from core.reaching import Reaching
from core.tenant import Sampled, TenantSettings
from storage.mapping import Row
from storage.tables import tenants

_SETTINGS = select(tenants.c.settings).where(tenants.c.tenant_id == bindparam("tenant"))
_HELD = _SETTINGS.with_for_update()


class TenantsTable:
    """`core.work.Tenant` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    async def settings(self) -> TenantSettings:
        return _settings_from(await self._session.scalar(_SETTINGS, {"tenant": self._tenant}) or {})

    async def hold(self) -> TenantSettings:
        return _settings_from(await self._session.scalar(_HELD, {"tenant": self._tenant}) or {})

    async def save(self, settings: TenantSettings) -> None:
        version = func.coalesce(tenants.c.settings["version"].as_integer(), 0) + 1
        values = tenants.c.settings.concat(_settings_to(settings))
        saved = await self._session.scalar(
            tenants.update()
            .where(tenants.c.tenant_id == self._tenant)
            .values(settings=values.concat(func.jsonb_build_object("version", version)))
            .returning(tenants.c.tenant_id)
        )
        assert saved is not None, "a person is met before anything is set"


def lists_from(kept: Row) -> Mapping[str, str]:
    """Fingerprints of what stages read of a tenant's settings, by source."""
    settings = _settings_from(kept)
    return {source: fingerprint(getattr(settings, source.partition(".")[2])) for source in LISTS}


def required_from(kept: Row) -> tuple[Role, ...]:
    """The roles that a tenant requires, or the usual ones where it says nothing."""
    return tuple(Role(role) for role in kept.get("required_roles", USUAL))


_TEXTS = TypeAdapter(tuple[str, ...])
_OWN: Mapping[Sampled, TypeAdapter[Any]] = {
    Sampled.SCENARIOS: TypeAdapter(dict[Scenario, Decimal]),
    Sampled.TOOLS: TypeAdapter(tuple[Tool, ...]),
    Sampled.PARTNERS: TypeAdapter(tuple[Partner, ...]),
    Sampled.CORE: _TEXTS,
    Sampled.SLAS: TypeAdapter(tuple[SlaPattern, ...]),
    Sampled.KPIS: TypeAdapter(tuple[KpiPattern, ...]),
    Sampled.SERVICE: TypeAdapter(Service),
    Sampled.EXCLUSIONS: _TEXTS,
    Sampled.ASSUMPTIONS: _TEXTS,
}
"""Kept where they are a tenant's own, so that all others follow the sample."""


def _settings_to(settings: TenantSettings) -> dict[str, object]:
    own: dict[Sampled, Any] = dict.fromkeys(_OWN)
    for name, adapter in _OWN.items():
        if settings.differs(name):
            own[name] = adapter.dump_python(getattr(settings, name), mode="json")
    return {
        "branding": asdict(settings.branding),
        "language": settings.language,
        "self_approval": settings.self_approval,
        "required_roles": list(settings.required_roles),
        "talent": list(settings.talent),
        "reaching": asdict(settings.reaching),
        **own,
    }


def _settings_from(kept: Row) -> TenantSettings:
    held = {name: adapter for name, adapter in _OWN.items() if kept.get(name) is not None}
    return TenantSettings(
        branding=Branding(**kept.get("branding", {})),
        language=kept.get("language", DEFAULT_LOCALE),
        self_approval=kept.get("self_approval", False),
        required_roles=required_from(kept),
        talent=tuple(kept.get("talent", ())),
        reaching=Reaching(**kept.get("reaching", {})),
        version=kept.get("version", 0),
        **{name: adapter.validate_python(kept[name]) for name, adapter in held.items()},
    )
