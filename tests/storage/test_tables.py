"""The tables as the code sees them and as the migrations make them are the same, and isolated."""

import json
import shutil
from pathlib import Path

import asyncpg
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine

from core.content import fingerprint
from core.gate import fingerprint as fingerprint_of_subject
from storage import database
from storage.tables import WITH_TENANT, metadata

UNBOUND = """
    select relname from pg_class
    where relname = any($1) and not (relrowsecurity and relforcerowsecurity)
"""

UNINDEXED = """
    select c.conname from pg_constraint c
    where c.contype = 'f' and c.conrelid = any(select oid from pg_class where relname = any($1))
      and not exists (
        select 1 from pg_index i
        where i.indrelid = c.conrelid
          and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] operator(pg_catalog.@>) c.conkey
      )
"""


def _differences(connection: Connection) -> list[object]:
    def ours(thing: object, name: str | None, kind: str, reflected: bool, other: object) -> bool:
        return not (
            kind == "table" and name and (name.startswith("procrastinate") or name == "alembic_version")
        )

    context = MigrationContext.configure(connection, opts={"include_object": ours, "compare_type": True})
    return compare_metadata(context, metadata)


async def test_migrations_make_the_tables_that_the_code_expects(engine: AsyncEngine) -> None:
    async with engine.connect() as connection:
        assert await connection.run_sync(_differences) == []


async def test_every_table_has_forced_row_level_security(engine: AsyncEngine) -> None:
    async with engine.connect() as connection:
        found = await connection.exec_driver_sql(UNBOUND, (list(WITH_TENANT),))
        assert found.scalars().all() == []


async def test_every_foreign_key_is_indexed(engine: AsyncEngine) -> None:
    async with engine.connect() as connection:
        found = await connection.exec_driver_sql(UNINDEXED, (list(WITH_TENANT),))
        assert found.scalars().all() == []


def _migrations_until(last: str, folder: Path) -> Path:
    """The migrations as they stood when this one was the newest."""

    def later(_: str, names: list[str]) -> list[str]:
        return [name for name in names if name[:4].isdigit() and name[:4] > last]

    return shutil.copytree(database.MIGRATIONS, folder / "migrations", ignore=later)


async def test_whoever_was_known_before_introductions_has_been_met(
    empty_database_url: str, tmp_path: Path
) -> None:
    await database.prepare(empty_database_url, _migrations_until("0001", tmp_path))
    connection = await asyncpg.connect(empty_database_url)
    await connection.execute(
        "SET app.tenant = 't'; INSERT INTO people (tenant_id, id, name, roles) VALUES ('t', 'alex', 'A', '{}')"
    )
    await connection.execute("RESET app.tenant")
    await database.prepare(empty_database_url)
    await connection.execute("SET app.tenant = 't'")
    assert await connection.fetchval("SELECT met_at = first_seen FROM people")
    await connection.execute("SET app.tenant = 'u'")
    assert await connection.fetchval("SELECT met_at FROM people") is None, "the owner is bound again"
    await connection.close()


ARTIFACT = """
    INSERT INTO artifacts (tenant_id, id, opportunity, stage, version, output, evidence, remarks, made_from,
                           drafted_by, cost, seconds, created_by)
    VALUES ('t', 'd1', 1, 'diagnosis', 1, '{"summary": "A launch"}', '[]', '[]', '{}', 'rules', 0, 0, 'alex')
"""
APPROVAL = """
    INSERT INTO approvals (tenant_id, id, opportunity, stage, role, subject, fingerprint, version,
                           requested_by, note)
    VALUES ('t', 'p1', 1, 'qualification', 'solution', '{"stage.diagnosis": "d1", "fact.region": "EMEA"}',
            'f', 1, 'alex', '')
"""


async def test_requests_that_named_artifacts_by_id_hold_what_they_said(
    empty_database_url: str, tmp_path: Path
) -> None:
    await database.prepare(empty_database_url, _migrations_until("0005", tmp_path))
    connection = await asyncpg.connect(empty_database_url)
    await connection.execute("SET app.tenant = 't'")
    await connection.execute("INSERT INTO tenants (tenant_id) VALUES ('t')")
    await connection.execute(
        "INSERT INTO people (tenant_id, id, name, roles) VALUES ('t', 'alex', 'A', '{}')"
    )
    await connection.execute(
        "INSERT INTO opportunities (tenant_id, number, name, owner, current_stage)"
        " VALUES ('t', 1, 'N', 'alex', 'qualification')"
    )
    await connection.execute(ARTIFACT)
    await connection.execute(APPROVAL)
    await connection.execute("RESET app.tenant")
    await database.prepare(empty_database_url)
    await connection.execute("SET app.tenant = 't'")
    said = fingerprint({"summary": "A launch"})
    assert await connection.fetchval("SELECT content FROM artifacts") == said
    subject = {"stage.diagnosis": said, "fact.region": "EMEA"}
    kept = await connection.fetchrow("SELECT subject, fingerprint FROM approvals")
    assert kept is not None
    assert (json.loads(kept["subject"]), kept["fingerprint"]) == (subject, fingerprint_of_subject(subject))
    await connection.execute("SET app.tenant = 'u'")
    assert await connection.fetchval("SELECT count(*) FROM approvals") == 0, "the owner is bound again"
    await connection.close()
