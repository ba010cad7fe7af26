"""Everything on record of an opportunity, as `core.dossier.sections` lists it, and the notes of packs."""

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    LargeBinary,
    Select,
    Table,
    bindparam,
    cast,
    func,
    select,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.dossier.note import Note, Pack
from core.dossier.sections import SECTIONS, Section
from storage.tables import dossiers, metadata, name_of

BATCH = 20
"""Records that are read at a time: of the longest, what other turns can wait for."""

_SOME = {"yield_per": BATCH}
_SECTIONS = {section.name: section for section in SECTIONS}
_NOTES = (
    select(dossiers, name_of(dossiers.c.made_by))
    .where(dossiers.c.tenant_id == bindparam("tenant"), dossiers.c.opportunity == bindparam("opportunity"))
    .order_by(dossiers.c.version)
)


class TrailTable:
    """`core.work.Trail` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    async def freeze(self) -> None:
        await self._session.connection(execution_options={"isolation_level": "REPEATABLE READ"})

    async def read(self, opportunity: int) -> AsyncIterator[tuple[str, Sequence[dict[str, Any]]]]:
        asked = {"tenant": self._tenant, "opportunity": opportunity}
        for section in SECTIONS:
            found = await self._session.stream(_RECORDS[section.name], asked, execution_options=_SOME)
            async for batch in found.mappings().partitions():
                yield section.name, [_record(row) for row in batch]

    async def notes(self, opportunity: int) -> tuple[Note, ...]:
        asked = {"tenant": self._tenant, "opportunity": opportunity}
        found = await self._session.execute(_NOTES, asked)
        return tuple(
            Note(
                version=row["version"],
                head=row["head"],
                trail=row["trail"],
                records=row["records"],
                made_at=row["made_at"],
                made_by=row["made_by"],
                made_by_name=row["made_by_name"],
            )
            for row in found.mappings()
        )

    async def note(self, opportunity: int, pack: Pack, by: str) -> bool:
        made = await self._session.execute(
            insert(dossiers)
            .values(
                tenant_id=self._tenant,
                opportunity=opportunity,
                version=pack.version,
                head=pack.head,
                trail=pack.trail,
                records=pack.records,
                made_by=by,
            )
            .on_conflict_do_nothing()
            .returning(dossiers.c.version)
        )
        return made.scalar() is not None


# A section's records as a query


def _table(section: Section) -> Table:
    return metadata.tables[section.table or section.name]


def _records(section: Section) -> Select[Any]:
    """The records of a section, oldest first; their place or key puts those of one moment in order."""
    table = _table(section)
    moments = [table.c[moment.at] for moment in section.moments]
    places = [table.c.position] if "position" in table.c else []
    return (
        select(*_fields(section, table))
        .where(table.c.tenant_id == bindparam("tenant"), _belongs(section, table))
        .where(*([table.c[section.aside[0]] != section.aside[1]] if section.aside else []))
        .order_by(*moments[:1], *places, *table.primary_key.columns)
    )


def _fields(section: Section, table: Table) -> list[ColumnElement[Any]]:
    kept = [one for one in table.c if one.name != "tenant_id" and one.name not in section.secret]
    plain = [one for one in kept if not isinstance(one.type, LargeBinary)]
    hashed = [part for one in kept if isinstance(one.type, LargeBinary) for part in _digest(one)]
    people = [*section.people, *(moment.who for moment in section.moments if moment.who)]
    return [*plain, *hashed, *(name_of(table.c[who]) for who in people)]


def _digest(content: ColumnElement[Any]) -> list[ColumnElement[Any]]:
    """What is told of bytes."""
    name = content.key
    return [
        func.octet_length(content).label(f"{name}_size"),
        func.encode(func.sha256(content), "hex").label(f"{name}_sha256"),
    ]


def _belongs(section: Section, table: Table) -> ColumnElement[bool]:
    """What makes a row the opportunity's."""
    if section.through is None:
        return table.c[section.of] == cast(bindparam("opportunity"), Integer)
    over = _SECTIONS[section.through.section]
    found = _table(over)
    leading = select(found.c[section.through.key]).where(
        found.c.tenant_id == bindparam("tenant"), _belongs(over, found)
    )
    return table.c[section.through.column].in_(leading)


_RECORDS = {section.name: _records(section) for section in SECTIONS}


# A row as it can be written down


def _record(row: Mapping[Any, Any]) -> dict[str, Any]:
    return {name: _plain(value) for name, value in row.items()}


def _plain(value: Any) -> Any:
    """Moments in UTC and amounts to the last digit, as text; JSON as it is."""
    match value:
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date():
            return value.isoformat()
        case Decimal():
            return str(value)
        case _:
            return value
