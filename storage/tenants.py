"""What an organisation has set for itself."""

from sqlalchemy import bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from core.packs.pack import Branding
from core.tenant import TenantSettings
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


def _settings_to(settings: TenantSettings) -> dict[str, object]:
    branding = settings.branding
    said = {"agency": branding.agency, "colour": branding.colour, "contact": branding.contact}
    return {"branding": said, "self_approval": settings.self_approval}


def _settings_from(kept: Row) -> TenantSettings:
    return TenantSettings(
        branding=Branding(**kept.get("branding", {})),
        self_approval=kept.get("self_approval", False),
        version=kept.get("version", 0),
    )
