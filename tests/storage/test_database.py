"""The database at boot and while serving: prepared once by whoever comes first, one tenant at a time."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from core.messages import say
from storage import database
from storage.embedded import SUPERUSER, EmbeddedPostgres
from storage.errors import StartFailed

ROOT = Path(__file__).parents[2]
Sessions = async_sessionmaker[AsyncSession]

NOTES = """
CREATE TABLE notes (tenant_id text NOT NULL, words text NOT NULL);
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE notes FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON notes USING (tenant_id = nullif(current_setting('app.tenant', true), ''));
GRANT SELECT, INSERT, UPDATE, DELETE ON notes TO trowel_app;
INSERT INTO notes SELECT tenant, 'of ' || tenant FROM unnest(ARRAY['a', 'b']) AS tenant;
"""
WORDS = text("SELECT words FROM notes")


def administer(url: str, *statements: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement.encode())


def ask(url: str, query: str) -> object:
    with psycopg.connect(url) as connection:
        return (connection.execute(query.encode()).fetchone() or (None,))[0]


async def prepare_elsewhere(url: str) -> int:
    """Prepares the database in a process of its own; Alembic does one migration run at a time in each."""
    script = "import asyncio, sys; from storage import database; asyncio.run(database.prepare(sys.argv[1]))"
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return await (
        await asyncio.create_subprocess_exec(sys.executable, "-c", script, url, env=environment)
    ).wait()


def refusal(url: str, migrations: Path = database.MIGRATIONS) -> str:
    """The sentence that a start on this database ends with."""
    with pytest.raises(StartFailed) as refused:
        asyncio.run(database.prepare(url, migrations, patience=0))
    return say(refused.value.reason)


@pytest.fixture
def bare_server(home: Path) -> Iterator[EmbeddedPostgres]:
    """A cluster that no Trowel has prepared a database in."""
    server = EmbeddedPostgres(home, {"fsync": "off"})
    server.start()
    yield server
    server.stop()


@pytest.fixture
def migrations(tmp_path: Path) -> Path:
    """A migrations folder with one migration, for a test to add to."""
    (tmp_path / "versions").mkdir()
    (tmp_path / "env.py").write_text((database.MIGRATIONS / "env.py").read_text())
    add_migration(tmp_path, "one", None, "CREATE TABLE one (n int)")
    return tmp_path


def add_migration(folder: Path, name: str, after: str | None, *statements: str) -> None:
    body = "".join(f"    op.execute({statement!r})\n" for statement in statements)
    head = f"from alembic import op\n\nrevision = {name!r}\ndown_revision = {after!r}\n"
    (folder / "versions" / f"{name}.py").write_text(f"{head}\n\ndef upgrade() -> None:\n{body}")


@pytest.fixture
async def notes(database_url: str, sessions: Sessions) -> Sessions:
    """Sessions on a database with a table that has one row of tenant a and one of tenant b."""
    administer(database_url.replace("trowel:", "postgres:", 1), NOTES)
    return sessions


# Preparing


async def test_eight_replicas_prepare_one_empty_database_at_once(empty_database_url: str):
    assert await asyncio.gather(*(prepare_elsewhere(empty_database_url) for _ in range(8))) == [0] * 8
    head = database.head(database.MIGRATIONS)
    assert ask(empty_database_url, "SELECT version_num FROM alembic_version") == head
    assert ask(empty_database_url, "SELECT count(*) FROM procrastinate_jobs") == 0


async def test_two_databases_of_one_bare_server_are_prepared_at_once(bare_server: EmbeddedPostgres):
    admin = bare_server.url(SUPERUSER, "postgres")
    administer(admin, f"CREATE ROLE owner LOGIN CREATEROLE PASSWORD '{bare_server.password}'")
    administer(admin, "CREATE DATABASE one OWNER owner", "CREATE DATABASE two OWNER owner")
    urls = [bare_server.url("owner", name) for name in ("one", "two")]
    assert await asyncio.gather(*map(prepare_elsewhere, 2 * urls)) == [0] * 4
    assert [ask(url, "SELECT count(*) FROM procrastinate_jobs") for url in urls] == [0, 0]


async def test_embedded_and_from_nothing(bare_server: EmbeddedPostgres):
    urls = await asyncio.gather(*(database.provision(bare_server) for _ in range(3)))
    await database.prepare(urls[0])
    assert ask(urls[0], "SELECT rolsuper FROM pg_roles WHERE rolname = current_user") is False


def test_a_warm_start_does_without_alembic(database_url: str):
    script = """
import asyncio, sys
from storage import database
asyncio.run(database.prepare(sys.argv[1]))
sys.exit("alembic" in sys.modules)
"""
    command = [sys.executable, "-c", script, database_url]
    done = subprocess.run(command, env=os.environ | {"PYTHONPATH": str(ROOT)}, check=False)
    assert done.returncode == 0


def test_the_application_role_is_bound(database_url: str):
    bound = "SELECT NOT (rolsuper OR rolbypassrls OR rolcanlogin) FROM pg_roles WHERE rolname = 'trowel_app'"
    assert ask(database_url, bound) is True


def test_every_table_with_a_tenant_forces_row_level_security(database_url: str):
    unbound = """
        SELECT array_agg(relname) FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
        WHERE relkind = 'r' AND attname = 'tenant_id' AND NOT (relrowsecurity AND relforcerowsecurity)
    """
    assert ask(database_url, unbound) is None


def test_a_role_that_row_level_security_does_not_bind_is_refused(bare_server: EmbeddedPostgres):
    administer(bare_server.url(SUPERUSER, "postgres"), "CREATE ROLE trowel_app BYPASSRLS")
    assert "ALTER ROLE trowel_app NOSUPERUSER NOBYPASSRLS;" in refusal(bare_server.url(SUPERUSER, "postgres"))


def test_a_user_without_rights_is_told_what_an_administrator_must_run(bare_server: EmbeddedPostgres):
    admin = bare_server.url(SUPERUSER, "postgres")
    administer(admin, f"CREATE ROLE guest LOGIN PASSWORD '{bare_server.password}'", "CREATE DATABASE shared")
    url = bare_server.url("guest", "shared")
    for expected in ("CREATE ROLE trowel_app", "GRANT CREATE ON SCHEMA"):
        sentence = refusal(url)
        assert expected in sentence
        administer(bare_server.url(SUPERUSER, "shared"), sentence.split("again: ")[1])
    asyncio.run(database.prepare(url))


def test_a_migration_that_fails_leaves_nothing_behind(empty_database_url: str, migrations: Path):
    add_migration(migrations, "two", "one", "CREATE TABLE two (n int)", "SELECT 1 / 0")
    with pytest.raises(DBAPIError):
        asyncio.run(database.prepare(empty_database_url, migrations))
    assert ask(empty_database_url, "SELECT to_regclass('one')") is None
    add_migration(migrations, "two", "one", "CREATE TABLE two (n int)")
    asyncio.run(database.prepare(empty_database_url, migrations))
    assert ask(empty_database_url, "SELECT count(*) FROM two") == 0


def test_a_later_migration_is_applied_and_its_tables_are_served(empty_database_url: str, migrations: Path):
    asyncio.run(database.prepare(empty_database_url, migrations))
    add_migration(migrations, "two", "one", "CREATE TABLE two (n int)")
    asyncio.run(database.prepare(empty_database_url, migrations))
    assert ask(empty_database_url, "SELECT has_table_privilege('trowel_app', 'two', 'INSERT')") is True


def test_a_database_of_a_newer_version_is_refused(empty_database_url: str, migrations: Path):
    asyncio.run(database.prepare(empty_database_url, migrations))
    administer(empty_database_url, "UPDATE alembic_version SET version_num = 'future'")
    assert "newer version of Trowel (its revision is future)" in refusal(empty_database_url, migrations)


def test_grants_lost_in_a_restore_are_given_again(database_url: str):
    administer(database_url, "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM trowel_app")
    asyncio.run(database.prepare(database_url))
    assert (
        ask(database_url, "SELECT has_table_privilege('trowel_app', 'procrastinate_jobs', 'DELETE')") is True
    )


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (("postgresql://", "mysql://"), "is not the address of a PostgreSQL database"),
        (("postgresql://trowel:", "postgresql://trowel:x"), "refuses the user or the password"),
        (("@/test_", "@/missing_"), "has no such database"),
        (("%2Fs", "%2Fnowhere"), "does not answer"),
        (("?host", "?sslmode=perhaps&host"), "is not the address of a PostgreSQL database"),
    ],
)
def test_an_address_that_does_not_lead_to_a_database(
    database_url: str, change: tuple[str, str], sentence: str
):
    assert sentence in refusal(database_url.replace(*change))


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+asyncpg"])
async def test_every_usual_spelling_of_the_address_is_understood(database_url: str, scheme: str):
    url = database_url.replace("postgresql", scheme, 1) + "&channel_binding=disable&connect_timeout=5"
    await database.prepare(url)
    engine = database.engine(url)
    async with engine.connect() as connection:
        assert await connection.scalar(text("SELECT current_user")) == "trowel_app"
    await engine.dispose()
    assert ask(database.conninfo(url), "SELECT current_user") == "trowel_app"


# Serving


async def seen(sessions: Sessions, **info: str) -> list[str]:
    async with sessions(info=info) as session:
        return list(await session.scalars(WORDS))


async def test_a_tenant_sees_its_own_rows_and_nobody_sees_none(notes: Sessions):
    assert await seen(notes, tenant="a") == ["of a"]
    assert await seen(notes, tenant="b") == ["of b"]
    assert await seen(notes) == []


@pytest.mark.parametrize("write", ["INSERT INTO notes VALUES ('b', 'x')", "UPDATE notes SET tenant_id = 'b'"])
async def test_a_write_into_another_tenant_is_refused(notes: Sessions, write: str):
    async with notes(info={"tenant": "a"}) as session:
        with pytest.raises(DBAPIError, match="row-level security"):
            await session.execute(text(write))


async def test_a_tenant_stays_entered_over_commits_and_savepoints(notes: Sessions):
    async with notes(info={"tenant": "a"}) as session:
        await session.scalars(WORDS)
        await session.commit()
        async with session.begin_nested():
            assert list(await session.scalars(WORDS)) == ["of a"]


@pytest.fixture
async def narrow(notes: Sessions, database_url: str) -> AsyncIterator[AsyncEngine]:
    """An engine with one connection, so that everybody gets what the one before left."""
    engine = database.engine(database_url, size=1)
    yield engine
    await engine.dispose()


@pytest.mark.parametrize(
    "mischief",
    [
        "SET ROLE NONE",
        "RESET ROLE",
        "RESET ALL",
        "SET SESSION AUTHORIZATION DEFAULT",
        "SELECT set_config('app.tenant', 'b', false)",
    ],
)
async def test_a_pooled_connection_loses_neither_role_nor_tenant(narrow: AsyncEngine, mischief: str):
    sessions = database.sessions(narrow)
    async with sessions(info={"tenant": "a"}) as session:
        await session.execute(text(mischief))
        await session.commit()
    assert await seen(sessions, tenant="a") == ["of a"]
    assert await seen(sessions) == []
    async with sessions() as session:
        assert await session.scalar(text("SELECT current_user")) == "trowel_app"


async def test_a_superuser_in_the_address_still_sees_one_tenant(database_url: str, notes: Sessions):
    engine = database.engine(database_url.replace("trowel:", "postgres:", 1))
    assert await seen(database.sessions(engine), tenant="a") == ["of a"]
    assert await seen(database.sessions(engine)) == []
    await engine.dispose()


async def test_a_failed_statement_does_not_tell_its_values(notes: Sessions):
    async with notes(info={"tenant": "a"}) as session:
        with pytest.raises(DBAPIError) as failed:
            await session.execute(text("SELECT CAST(:words AS text) / 0"), {"words": "confidential"})
    assert "confidential" not in str(failed.value)


async def test_connections_come_back_after_a_restart_of_the_database(bare_server: EmbeddedPostgres):
    url = await database.provision(bare_server)
    await database.prepare(url)
    engine = database.engine(url, size=3)
    connections = [await engine.connect() for _ in range(3)]
    for connection in connections:
        await connection.close()
    bare_server.stop()
    bare_server.start()
    await asyncio.sleep(0.05)
    for _ in range(3):
        async with engine.connect() as connection:
            assert await connection.scalar(text("SELECT current_user")) == "trowel_app"
    await engine.dispose()
