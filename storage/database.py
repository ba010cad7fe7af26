"""The way into the database: its owner prepares it at boot, a role that row-level security binds serves."""

import asyncio
import logging
import re
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import asyncpg
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from pydantic_core import from_json
from sqlalchemy import Connection, NullPool, event
from sqlalchemy.exc import InvalidatePoolError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import Session, SessionTransaction

from core.messages import Message, message
from storage.embedded import DATABASE, OWNER, SUPERUSER, EmbeddedPostgres
from storage.errors import StartFailed

log = logging.getLogger(__name__)

APP_ROLE = "trowel_app"
MIGRATIONS = Path(__file__).parent / "migrations"

BOOT_LOCK = 0x54726F77656C
"""Advisory lock of whoever prepares the database: "Trowel" in ASCII."""

CONNECT_SECONDS = 10

POOL = 10
"""Connections that a process serves from; two cores are busy with fewer."""

SERVING = {
    "role": APP_ROLE,
    "application_name": "trowel",
    "jit": "off",
    # A process that froze inside a transaction gives back its locks.
    "idle_in_transaction_session_timeout": "120s",
}
"""Settings of a serving connection; sent at its start, the role is what RESET ROLE returns to."""

OTHERS_WERE_FIRST = (
    asyncpg.UniqueViolationError,
    asyncpg.DuplicateObjectError,
    asyncpg.InternalServerError,  # "tuple concurrently updated", which has no class of its own
)

LIBPQ_ONLY = {"channel_binding", "connect_timeout", "gssencmode", "tcp_user_timeout", "load_balance_hosts"}
"""Parameters of a database URL that asyncpg would pass on to the server as settings, which refuses them."""


class TenantSession(Session):
    """A session that sees the rows of `info["tenant"]`, and none when there is no such entry."""


@event.listens_for(TenantSession, "after_begin")
def _enter_tenant(session: Session, transaction: SessionTransaction, connection: Connection) -> None:
    """Binds the transaction to tenant and role, whatever an earlier user did to the pooled connection."""
    connection.exec_driver_sql(
        "SELECT set_config('role', $1, true), set_config('app.tenant', $2, true)",
        (APP_ROLE, str(session.info.get("tenant") or "")),
    )


def sessions(engine: AsyncEngine) -> async_sessionmaker[AsyncSession]:
    """Sessions on the engine; make one with `info={"tenant": ...}`."""
    return async_sessionmaker(engine, sync_session_class=TenantSession, expire_on_commit=False)


def engine(url: str, size: int = POOL) -> AsyncEngine:
    """The serving engine: every connection acts as the application role."""
    address = asyncpg_url(url)

    async def connect() -> asyncpg.Connection:
        return await asyncpg.connect(address, timeout=CONNECT_SECONDS, server_settings=SERVING)

    made = create_async_engine(
        "postgresql+asyncpg://",
        async_creator=connect,
        pool_size=size,
        max_overflow=0,
        hide_parameters=True,
        json_deserializer=from_json,
    )
    event.listen(made.sync_engine, "checkout", _refuse_closed)
    return made


def _refuse_closed(connection: Any, record: Any, proxy: Any) -> None:
    """After a restart of the database, replaces the pooled connections instead of failing on each."""
    if connection.driver_connection.is_closed():
        raise InvalidatePoolError


def plain_url(url: str) -> str:
    """The URL as libpq spells it, whichever of the usual spellings it came in.

    Raises:
        StartFailed: it is not the URL of a PostgreSQL database.
    """
    plain, found = re.subn(r"^postgres(ql)?(\+\w+)?://", "postgresql://", url.strip())
    if not found:
        raise StartFailed(message("storage-url-invalid"))
    return plain


def asyncpg_url(url: str) -> str:
    """The URL without the parameters that only libpq knows."""
    parts = urlsplit(plain_url(url))
    query = [(name, value) for name, value in parse_qsl(parts.query) if name not in LIBPQ_ONLY]
    kept = [(name, value) for name, value in query if not name.startswith("keepalives")]
    return urlunsplit(parts._replace(query=urlencode(kept)))


def conninfo(url: str) -> str:
    """The serving connection as psycopg takes it, for the job runner."""
    plain = plain_url(url)
    options = f"{conninfo_to_dict(plain).get('options') or ''} -c role={APP_ROLE}"
    return make_conninfo(plain, options=options.strip(), application_name="trowel jobs")


async def provision(server: EmbeddedPostgres) -> str:
    """Gives the embedded cluster its owner and its database where they are missing, and says their URL."""
    url = server.url()
    with suppress(asyncpg.InvalidCatalogNameError, asyncpg.InvalidPasswordError):
        await (await asyncpg.connect(url)).close()
        return url
    connection = await asyncpg.connect(server.url(SUPERUSER, "postgres"))
    try:
        async with alone(connection):
            if not await connection.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", OWNER):
                await connection.execute(f"CREATE ROLE {OWNER} LOGIN CREATEROLE PASSWORD '{server.password}'")
            if not await connection.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", DATABASE):
                await connection.execute(f"CREATE DATABASE {DATABASE} OWNER {OWNER}")
    finally:
        await connection.close()
    return url


async def prepare(url: str, migrations: Path = MIGRATIONS, patience: float = 30) -> None:
    """Brings the database to the state this code serves from; any number of processes may do so at once.

    The user of the URL owns what is created. `patience` is how long a database that is still starting, or
    that another process prepares, is waited for.

    Raises:
        StartFailed: with a sentence for whoever starts the service.
    """
    connection = await _connect(url, patience)
    try:
        if await _is_ready(connection, migrations):
            return
        async with alone(connection, max(patience, 300)):
            await _ensure_role(connection)
            await _check_schema(connection, migrations)
            await _migrate(url, migrations)
    finally:
        await connection.close()


@asynccontextmanager
async def alone(connection: asyncpg.Connection, patience: float = 60) -> AsyncGenerator[None]:
    """Holds the boot lock. Polled, because a session that waits inside a lock call blocks index builds."""
    deadline = time.monotonic() + patience
    while not await connection.fetchval("SELECT pg_try_advisory_lock($1)", BOOT_LOCK):
        if time.monotonic() > deadline:
            raise StartFailed(message("storage-boot-locked"))
        await asyncio.sleep(0.1)
    try:
        yield
    finally:
        await connection.execute("SELECT pg_advisory_unlock($1)", BOOT_LOCK)


async def _connect(url: str, patience: float) -> asyncpg.Connection:
    deadline, waiting = time.monotonic() + patience, False
    while True:
        try:
            return await asyncpg.connect(asyncpg_url(url), timeout=CONNECT_SECONDS)
        except (OSError, asyncpg.CannotConnectNowError, asyncpg.TooManyConnectionsError) as error:
            if time.monotonic() > deadline:
                raise StartFailed(message("storage-unreachable")) from error
            if not waiting:
                log.warning("The database does not answer yet; waiting for it.")
            waiting = True
        except asyncpg.InvalidAuthorizationSpecificationError as error:
            raise StartFailed(message("storage-login-refused")) from error
        except asyncpg.InvalidCatalogNameError as error:
            raise StartFailed(message("storage-no-database")) from error
        except (ValueError, asyncpg.InterfaceError, asyncpg.PostgresError) as error:
            raise StartFailed(message("storage-url-invalid")) from error
        await asyncio.sleep(0.2)


async def _is_ready(connection: asyncpg.Connection, migrations: Path) -> bool:
    """Whether everything is in place; without importing Alembic, which a warm start has no use for."""
    if not await _may_serve(connection):
        return False
    await _check_role(connection)
    if await _revision(connection) != head(migrations):
        return False
    granted = "SELECT has_table_privilege($1, to_regclass('procrastinate_jobs'), 'INSERT')"
    return bool(await connection.fetchval(granted, APP_ROLE))


async def _revision(connection: asyncpg.Connection) -> str | None:
    if await connection.fetchval("SELECT to_regclass('alembic_version')") is None:
        return None
    return await connection.fetchval("SELECT version_num FROM alembic_version")


def revisions(migrations: Path) -> dict[str, str | None]:
    """Every migration in the folder and the one before it."""
    names = re.compile(r"""^(down_)?revision\b[^=\n]*=\s*(?:["'](.+?)["']|None)""", re.MULTILINE)
    found: dict[str, str | None] = {}
    for file in (migrations / "versions").glob("*.py"):
        named = {bool(down): name or None for down, name in names.findall(file.read_text("utf-8"))}
        if revision := named.get(False):
            found[revision] = named.get(True)
    return found


def head(migrations: Path) -> str:
    """The newest migration in the folder."""
    known = revisions(migrations)
    (newest,) = known.keys() - set(known.values())
    return newest


async def _may_serve(connection: asyncpg.Connection) -> bool:
    try:
        async with connection.transaction():
            await connection.execute(f"SET LOCAL ROLE {APP_ROLE}")
    except (asyncpg.InvalidParameterValueError, asyncpg.InsufficientPrivilegeError):
        return False
    return True


async def _check_role(connection: asyncpg.Connection) -> None:
    """Refuses a role that row-level security would not bind."""
    unbound = "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = $1"
    if await connection.fetchval(unbound, APP_ROLE):
        raise StartFailed(_sql("storage-role-unbound", f"ALTER ROLE {APP_ROLE} NOSUPERUSER NOBYPASSRLS;"))


async def _ensure_role(connection: asyncpg.Connection) -> None:
    for _ in range(10):
        if await _may_serve(connection):
            return await _check_role(connection)
        # Roles belong to the whole server: a process that prepares another database may do the same now.
        with suppress(*OTHERS_WERE_FIRST):
            await _create_role(connection)
        await asyncio.sleep(0.05)
    raise StartFailed(message("storage-boot-locked"))


async def _create_role(connection: asyncpg.Connection) -> None:
    user = await connection.fetchval("SELECT quote_ident(current_user)")
    statements = [f"GRANT {APP_ROLE} TO {user};"]
    if not await connection.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", APP_ROLE):
        statements.insert(0, f"CREATE ROLE {APP_ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS;")
    try:
        for statement in statements:
            await connection.execute(statement)
    except asyncpg.InsufficientPrivilegeError as error:
        raise StartFailed(_sql("storage-role-refused", " ".join(statements))) from error


async def _check_schema(connection: asyncpg.Connection, migrations: Path) -> None:
    if not await connection.fetchval("SELECT has_schema_privilege(current_schema(), 'CREATE')"):
        user = await connection.fetchval("SELECT quote_ident(current_user)")
        raise StartFailed(_sql("storage-schema-refused", f"GRANT CREATE ON SCHEMA public TO {user};"))
    revision = await _revision(connection)
    if revision and revision not in revisions(migrations):
        raise StartFailed(message("storage-newer", revision=revision))


async def _migrate(url: str, migrations: Path) -> None:
    """Migrations, the job runner's tables and the grants in one transaction: all of it or none."""

    async def connect() -> asyncpg.Connection:
        return await asyncpg.connect(asyncpg_url(url), timeout=CONNECT_SECONDS)

    owner = create_async_engine("postgresql+asyncpg://", async_creator=connect, poolclass=NullPool)
    async with owner.begin() as connection:
        await connection.run_sync(_upgrade, migrations)
        raw: Any = (await connection.get_raw_connection()).driver_connection
        if await raw.fetchval("SELECT to_regclass('procrastinate_jobs')") is None:
            from procrastinate.schema import SchemaManager

            await raw.execute(SchemaManager.get_schema())
        schema = await raw.fetchval("SELECT quote_ident(current_schema())")
        await raw.execute(GRANTS.format(schema=schema, role=APP_ROLE))
    await owner.dispose()


GRANTS = """
GRANT USAGE ON SCHEMA {schema} TO {role};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO {role};
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA {schema} TO {role};
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA {schema} TO {role};
REVOKE INSERT, UPDATE, DELETE ON {schema}.alembic_version FROM {role};
"""


def _upgrade(connection: Connection, migrations: Path) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _sql(key: str, sql: str) -> Message:
    return message(key, sql=sql)


async def reachable(engine: AsyncEngine) -> bool:
    """Whether the database answers within two seconds."""
    with suppress(Exception):
        async with asyncio.timeout(2), engine.connect() as connection:
            await connection.exec_driver_sql("SELECT 1")
            return True
    return False
