"""The tables, as SQLAlchemy sees them; `migrations/versions` creates them and a test compares the two.

Every row belongs to a tenant: the first column of every primary key, and what row-level security looks at.
"""

from datetime import datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKeyConstraint,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Numeric,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.schema import SchemaItem

metadata = MetaData(
    naming_convention={
        "pk": "%(table_name)s_pkey",
        "fk": "%(table_name)s_%(column_0_N_name)s_fkey",
        "uq": "%(table_name)s_%(column_0_N_name)s_key",
        "ix": "%(table_name)s_%(column_0_N_name)s_idx",
    }
)


def _moment(name: str) -> Column[datetime]:
    return Column(name, DateTime(timezone=True))


def _now(name: str) -> Column[datetime]:
    return Column(name, DateTime(timezone=True), nullable=False, server_default=text("now()"))


def _tenant() -> Column[str]:
    return Column("tenant_id", Text, primary_key=True)


def _of_opportunity() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ["tenant_id", "opportunity"], ["opportunities.tenant_id", "opportunities.number"]
    )


def _table(name: str, *parts: SchemaItem) -> Table:
    return Table(name, metadata, *parts)


tenants = _table(
    "tenants",
    _tenant(),
    Column("next_number", Integer, nullable=False, server_default=text("1")),
    Column("settings", JSONB, nullable=False, server_default=text("'{}'")),
    _now("first_seen"),
)

people = _table(
    "people",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("mri", Text, nullable=False, server_default=text("''")),
    Column("roles", ARRAY(Text), nullable=False),
    Column("locale", Text, nullable=False, server_default=text("'en'")),
    Column("timezone", Text, nullable=False, server_default=text("'UTC'")),
    _now("first_seen"),
)

opportunities = _table(
    "opportunities",
    _tenant(),
    Column("number", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("current_stage", Text, nullable=False),
    Column("version", Integer, nullable=False, server_default=text("1")),
    Column("client_name", Text),
    Column("region", Text),
    Column("brands", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    Column("service_types", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    Column("deadline", Date),
    Column("go_live", Date),
    Column("summary", Text),
    Column("model_type", Text, nullable=False, server_default=text("'current_oplus'")),
    Column("rate_region", Text),
    Column("currency", Text),
    Column("notes", Text),
    Column("notes_by", Text),
    Column("deal_status", Text, nullable=False, server_default=text("'active'")),
    Column("cost", Numeric(14, 6), nullable=False, server_default=text("0")),
    _moment("archived_at"),
    _now("created_at"),
    Index("opportunities_tenant_id_owner_idx", "tenant_id", "owner"),
    ForeignKeyConstraint(["tenant_id", "owner"], ["people.tenant_id", "people.id"]),
)

stage_states = _table(
    "stage_states",
    _tenant(),
    Column("opportunity", Integer, primary_key=True),
    Column("stage", Text, primary_key=True),
    Column("status", Text, nullable=False),
    _moment("completed_at"),
    Column("completed_by", Text),
    _of_opportunity(),
)

files = _table(
    "files",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("opportunity", Integer),
    Column("name", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("source", Text),
    Column("kind", Text),
    Column("size", BigInteger),
    Column("sha256", Text),
    Column("pages", Integer),
    Column("characters", Integer, nullable=False, server_default=text("0")),
    Column("problem", JSONB),
    Column("remarks", JSONB, nullable=False, server_default=text("'[]'")),
    Column("sent_by", Text),
    Column("conversation", Text),
    Column("card", Text),
    Column(  # each file its own moment, so that files of one message keep their order
        "received_at", DateTime(timezone=True), nullable=False, server_default=text("clock_timestamp()")
    ),
    _of_opportunity(),
    Index("files_tenant_id_opportunity_idx", "tenant_id", "opportunity"),
)

file_contents = _table(
    "file_contents",
    _tenant(),
    Column("file", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    ForeignKeyConstraint(["tenant_id", "file"], ["files.tenant_id", "files.id"]),
)

segments = _table(
    "segments",
    _tenant(),
    Column("file", Text, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("place", JSONB, nullable=False),
    Column("level", Integer, nullable=False),
    Column("cells", JSONB, nullable=False),
    Column("header", JSONB, nullable=False),
    ForeignKeyConstraint(["tenant_id", "file"], ["files.tenant_id", "files.id"]),
)

runs = _table(
    "runs",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("opportunity", Integer, nullable=False),
    Column("stage", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("token", Text),
    Column("asked_by", Text, nullable=False),
    _now("asked_at"),
    _moment("started_at"),
    _moment("ended_at"),
    Column("progress", JSONB),
    Column("problem", JSONB),
    Column("conversation", Text),
    Column("card", Text),
    _of_opportunity(),
    Index("runs_tenant_id_opportunity_stage_idx", "tenant_id", "opportunity", "stage", "asked_at"),
    Index(
        "runs_one_open_idx",
        "tenant_id",
        "opportunity",
        "stage",
        unique=True,
        postgresql_where=text("state in ('queued', 'running')"),
    ),
)

artifacts = _table(
    "artifacts",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("opportunity", Integer, nullable=False),
    Column("stage", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("run", Text),
    Column("output", JSONB, nullable=False),
    Column("evidence", JSONB, nullable=False),
    Column("remarks", JSONB, nullable=False),
    Column("made_from", JSONB, nullable=False),
    Column("drafted_by", Text, nullable=False),
    Column("cost", Numeric(14, 6), nullable=False),
    Column("seconds", Float, nullable=False),
    Column("created_by", Text, nullable=False),
    _now("created_at"),
    _of_opportunity(),
    ForeignKeyConstraint(["tenant_id", "run"], ["runs.tenant_id", "runs.id"]),
    UniqueConstraint("tenant_id", "opportunity", "stage", "version"),
    UniqueConstraint("tenant_id", "run"),
)

model_calls = _table(
    "model_calls",
    _tenant(),
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("opportunity", Integer, nullable=False),
    Column("run", Text, nullable=False),
    Column("model", Text, nullable=False),
    Column("input_tokens", Integer, nullable=False),
    Column("output_tokens", Integer, nullable=False),
    Column("cache_write_tokens", Integer, nullable=False),
    Column("cache_read_tokens", Integer, nullable=False),
    Column("prices", JSONB, nullable=False),
    Column("cost", Numeric(14, 6), nullable=False),
    Column("request_id", Text),
    _now("called_at"),
    _of_opportunity(),
    ForeignKeyConstraint(["tenant_id", "run"], ["runs.tenant_id", "runs.id"]),
    Index("model_calls_tenant_id_run_idx", "tenant_id", "run"),
    Index("model_calls_tenant_id_opportunity_idx", "tenant_id", "opportunity"),
)

clarifications = _table(
    "clarifications",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("opportunity", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("category", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("rationale", Text, nullable=False),
    Column("priority", Text, nullable=False),
    Column("status", Text, nullable=False, server_default=text("'pending'")),
    Column("answer", Text),
    _moment("answered_at"),
    Column("answered_by", Text),
    Column("origin", Text, nullable=False),
    Column("version", Integer, nullable=False, server_default=text("1")),
    Column("edited", Boolean, nullable=False, server_default=text("false")),
    _moment("replaced_at"),
    _now("created_at"),
    _of_opportunity(),
    Index("clarifications_tenant_id_opportunity_idx", "tenant_id", "opportunity"),
)

conversations = _table(
    "conversations",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("service_url", Text, nullable=False),
    Column("bot_id", Text, nullable=False),
    Column("channel_id", Text, nullable=False),
    Column("person", Text),
    Column("opportunity", Integer),
    _moment("opened_at"),
    _moment("removed_at"),
    _of_opportunity(),
    Index("conversations_tenant_id_opportunity_idx", "tenant_id", "opportunity"),
    Index("conversations_tenant_id_person_idx", "tenant_id", "person"),
)

outbox = _table(
    "outbox",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("conversation", Text, nullable=False),
    Column("subject", JSONB, nullable=False),
    Column("edits", Text),
    Column("state", Text, nullable=False, server_default=text("'pending'")),
    Column("receipt", JSONB),
    _now("written_at"),
    _moment("sent_at"),
    ForeignKeyConstraint(["tenant_id", "conversation"], ["conversations.tenant_id", "conversations.id"]),
    Index("outbox_tenant_id_conversation_sent_at_idx", "tenant_id", "conversation", "sent_at"),
    Index("outbox_tenant_id_sent_at_idx", "tenant_id", "sent_at"),
)

answers = _table(
    "answers",
    _tenant(),
    Column("key", Text, primary_key=True),
    Column("reply", JSONB),
    Column("subject", JSONB),
    Column("conversation", Text, nullable=False),
    Column("activity", Text, nullable=False),
    Column("sent", Text),
    _now("answered_at"),
    _moment("sent_at"),
    Index("answers_tenant_id_conversation_sent_at_idx", "tenant_id", "conversation", "sent_at"),
    Index("answers_tenant_id_sent_at_idx", "tenant_id", "sent_at"),
)

audit = _table(
    "audit",
    _tenant(),
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("person", Text),
    Column("verb", Text, nullable=False),
    Column("opportunity", Integer),
    Column("detail", JSONB, nullable=False, server_default=text("'{}'")),
    _now("happened_at"),
    Index("audit_tenant_id_opportunity_idx", "tenant_id", "opportunity"),
)

WITH_TENANT = tuple(table.name for table in metadata.sorted_tables)
