"""The tables, as SQLAlchemy sees them; `migrations/versions` creates them and a test compares the two.

A row belongs to a tenant: the first column of its primary key, and what row-level security looks at.
"""

from datetime import datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
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
    Time,
    UniqueConstraint,
    func,
    select,
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


def _moment_of_its_own(name: str) -> Column[datetime]:
    """Later for each row, so that rows of one transaction keep their order."""
    return Column(name, DateTime(timezone=True), nullable=False, server_default=text("clock_timestamp()"))


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
    Column("addresses", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    _now("first_seen"),
    _moment("met_at"),
    Column("roles_since", JSONB, nullable=False, server_default=text("'{}'")),
)

invitations = _table(
    "invitations",
    _tenant(),
    Column("address", Text, primary_key=True),
    Column("role", Text, primary_key=True),
    Column("invited_by", Text, nullable=False),
    _now("invited_at"),
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
    Column("percentage", Numeric(5, 1)),
    Column("recommendation", Text),
    _moment("archived_at"),
    _now("created_at"),
    Index("opportunities_tenant_id_owner_idx", "tenant_id", "owner"),
    ForeignKeyConstraint(["tenant_id", "owner"], ["people.tenant_id", "people.id"]),
)

Index(
    "opportunities_best_first_idx",
    opportunities.c.tenant_id,
    opportunities.c.percentage.desc().nulls_last(),
    opportunities.c.number.desc(),
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
    _moment_of_its_own("received_at"),
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
    Column("facets", JSONB, nullable=False, server_default=text("'{}'")),
    Column("content", Text, nullable=False, server_default=text("''")),
    Column("figures", JSONB, nullable=False, server_default=text("'{}'")),
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
    Column("answer_source", JSONB(none_as_null=True)),
    Column("origin", Text, nullable=False),
    Column("version", Integer, nullable=False, server_default=text("1")),
    Column("edited", Boolean, nullable=False, server_default=text("false")),
    _moment("replaced_at"),
    _now("created_at"),
    _of_opportunity(),
    Index("clarifications_tenant_id_opportunity_idx", "tenant_id", "opportunity"),
)

assets = _table(
    "assets",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("opportunity", Integer, nullable=False),
    Column("position", BigInteger, Identity(always=True), nullable=False),
    Column("name", Text, nullable=False),
    Column("description", Text, nullable=False),
    Column("client_tier", Text),
    Column("volume", Integer, nullable=False),
    Column("volume_words", Text),
    Column("origin", Text, nullable=False),
    Column("edited", Boolean, nullable=False, server_default=text("false")),
    Column("version", Integer, nullable=False, server_default=text("1")),
    _moment("replaced_at"),
    _now("created_at"),
    _of_opportunity(),
    Index("assets_tenant_id_opportunity_idx", "tenant_id", "opportunity"),
)

matches = _table(
    "matches",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("opportunity", Integer, nullable=False),
    Column("asset", Text, nullable=False),
    Column("route", Text, nullable=False),
    Column("rank", Integer, nullable=False),
    Column("confidence", Text, nullable=False),
    Column("score", Numeric(4, 3), nullable=False),
    Column("reasoning", Text, nullable=False),
    Column("caveats", JSONB, nullable=False),
    Column("selected", Boolean, nullable=False, server_default=text("false")),
    Column("made_by", Text, nullable=False),
    Column("selected_by", Text),
    _moment("replaced_at"),
    _now("created_at"),
    _of_opportunity(),
    ForeignKeyConstraint(["tenant_id", "asset"], ["assets.tenant_id", "assets.id"]),
    Index("matches_tenant_id_opportunity_idx", "tenant_id", "opportunity"),
    Index("matches_tenant_id_asset_idx", "tenant_id", "asset"),
    Index(
        "matches_one_selected_idx",
        "tenant_id",
        "asset",
        unique=True,
        postgresql_where=text("selected and replaced_at is null"),
    ),
)

catalogues = _table(
    "catalogues",
    _tenant(),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("fingerprint", Text, nullable=False),
    Column("content", JSONB, nullable=False),
    Column("imported_by", Text, nullable=False),
    _now("imported_at"),
)

catalogue_imports = _table(
    "catalogue_imports",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("source", Text, nullable=False),
    Column("file", Text),
    Column("state", Text, nullable=False, server_default=text("'waiting'")),
    Column("against", Integer, nullable=False),
    Column("routes", Integer, nullable=False),
    Column("content", JSONB),
    Column("problems", JSONB, nullable=False),
    Column("problem_count", Integer, nullable=False),
    Column("made_by", Text, nullable=False),
    _moment_of_its_own("made_at"),
    Column("settled_by", Text),
    _moment("settled_at"),
    Column("outcome", JSONB, nullable=False, server_default=text("'{}'")),
    ForeignKeyConstraint(["tenant_id", "file"], ["files.tenant_id", "files.id"]),
    Index("catalogue_imports_tenant_id_file_idx", "tenant_id", "file"),
)

deck_templates = _table(
    "deck_templates",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("file", Text),
    Column("state", Text, nullable=False, server_default=text("'waiting'")),
    Column("asked", Boolean, nullable=False),
    Column("content", LargeBinary),
    Column("layouts", JSONB, nullable=False),
    Column("problems", JSONB, nullable=False),
    Column("made_by", Text, nullable=False),
    _moment_of_its_own("made_at"),
    Column("settled_by", Text),
    _moment("settled_at"),
    _moment("ended_at"),
    ForeignKeyConstraint(["tenant_id", "file"], ["files.tenant_id", "files.id"]),
    Index("deck_templates_tenant_id_file_idx", "tenant_id", "file"),
    Index(
        "deck_templates_one_standing_idx",
        "tenant_id",
        unique=True,
        postgresql_where=text("state = 'confirmed' and ended_at is null"),
    ),
)

scores = _table(
    "scores",
    _tenant(),
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("opportunity", Integer, nullable=False),
    Column("dimension", Text, nullable=False),
    Column("score", Integer),
    Column("note", Text, nullable=False),
    Column("scored_by", Text, nullable=False),
    _now("scored_at"),
    _of_opportunity(),
    Index("scores_tenant_id_opportunity_idx", "tenant_id", "opportunity"),
)

deal_changes = _table(
    "deal_changes",
    _tenant(),
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("opportunity", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("lessons", Text, nullable=False),
    Column("changed_by", Text, nullable=False),
    _now("changed_at"),
    _of_opportunity(),
    Index("deal_changes_tenant_id_opportunity_idx", "tenant_id", "opportunity"),
)

watch_items = _table(
    "watch_items",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("opportunity", Integer, nullable=False),
    Column("position", BigInteger, Identity(always=True), nullable=False),
    Column("assumption", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("threshold", Text, nullable=False),
    Column("most", Numeric(12, 2)),
    Column("unit", Text, nullable=False, server_default=text("''")),
    Column("status", Text, nullable=False, server_default=text("'watching'")),
    Column("edited", Boolean, nullable=False, server_default=text("false")),
    Column("version", Integer, nullable=False, server_default=text("1")),
    _now("created_at"),
    _of_opportunity(),
    ForeignKeyConstraint(["tenant_id", "owner"], ["people.tenant_id", "people.id"]),
    Index("watch_items_tenant_id_opportunity_idx", "tenant_id", "opportunity"),
    Index("watch_items_tenant_id_owner_idx", "tenant_id", "owner"),
)

change_requests = _table(
    "change_requests",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("opportunity", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("item", Text, nullable=False),
    Column("happened", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("price", JSONB, nullable=False),
    Column("status", Text, nullable=False, server_default=text("'draft'")),
    Column("steps", JSONB, nullable=False, server_default=text("'[]'")),
    Column("version", Integer, nullable=False, server_default=text("1")),
    Column("made_by", Text, nullable=False),
    _now("made_at"),
    _of_opportunity(),
    ForeignKeyConstraint(["tenant_id", "item"], ["watch_items.tenant_id", "watch_items.id"]),
    UniqueConstraint("tenant_id", "opportunity", "number"),
    Index("change_requests_tenant_id_item_idx", "tenant_id", "item"),
)

approvals = _table(
    "approvals",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("position", BigInteger, Identity(always=True), nullable=False),
    Column("opportunity", Integer, nullable=False),
    Column("stage", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    Column("subject", JSONB, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("requested_by", Text, nullable=False),
    _now("requested_at"),
    Column("note", Text, nullable=False),
    Column("decided_by", Text),
    _moment("decided_at"),
    Column("decision_note", Text, nullable=False, server_default=text("''")),
    Column("changes", JSONB, nullable=False, server_default=text("'[]'")),
    Column("replaces", Text),
    Column("decided_for", Text),
    Column("reassigned_to", Text),
    Column("reassigned_by", Text),
    _moment("reassigned_at"),
    _of_opportunity(),
    ForeignKeyConstraint(["tenant_id", "replaces"], ["approvals.tenant_id", "approvals.id"]),
    Index("approvals_tenant_id_opportunity_stage_idx", "tenant_id", "opportunity", "stage"),
    Index("approvals_tenant_id_replaces_idx", "tenant_id", "replaces"),
    Index("approvals_open_idx", "tenant_id", "role", postgresql_where=text("state = 'open'")),
)

delegations = _table(
    "delegations",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("role", Text, nullable=False),
    Column("holder", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("begins", Date, nullable=False),
    Column("ends", Date, nullable=False),
    _now("given_at"),
    _moment("taken_back_at"),
    ForeignKeyConstraint(["tenant_id", "holder"], ["people.tenant_id", "people.id"]),
    ForeignKeyConstraint(["tenant_id", "person"], ["people.tenant_id", "people.id"]),
    Index("delegations_tenant_id_holder_idx", "tenant_id", "holder"),
    Index("delegations_tenant_id_person_idx", "tenant_id", "person"),
)

imports = _table(
    "imports",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("opportunity", Integer, nullable=False),
    Column("source", Text, nullable=False),
    Column("file", Text),
    Column("state", Text, nullable=False, server_default=text("'waiting'")),
    Column("proposal", JSONB, nullable=False),
    Column("made_by", Text, nullable=False),
    _moment_of_its_own("made_at"),
    Column("settled_by", Text),
    _moment("settled_at"),
    Column("outcome", JSONB, nullable=False, server_default=text("'{}'")),
    _of_opportunity(),
    ForeignKeyConstraint(["tenant_id", "file"], ["files.tenant_id", "files.id"]),
    Index("imports_tenant_id_opportunity_idx", "tenant_id", "opportunity"),
    Index("imports_tenant_id_file_idx", "tenant_id", "file"),
)

exports = _table(
    "exports",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("opportunity", Integer, nullable=False),
    Column("artifact", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("content_type", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    _moment_of_its_own("created_at"),
    _of_opportunity(),
    ForeignKeyConstraint(["tenant_id", "artifact"], ["artifacts.tenant_id", "artifacts.id"]),
    UniqueConstraint("tenant_id", "artifact", "kind"),
    Index("exports_tenant_id_opportunity_idx", "tenant_id", "opportunity"),
)

parcels = _table(
    "parcels",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("opportunity", Integer, nullable=False),
    Column("export", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("destination", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("conversation", Text),
    Column("card", Text),
    Column("upload", JSONB),
    Column("tries", Integer, nullable=False, server_default=text("0")),
    Column("receipt", JSONB, nullable=False, server_default=text("'{}'")),
    Column("problem", JSONB),
    Column("token", Text),
    _moment_of_its_own("offered_at"),
    _moment("ended_at"),
    _of_opportunity(),
    ForeignKeyConstraint(["tenant_id", "export"], ["exports.tenant_id", "exports.id"]),
    Index("parcels_tenant_id_opportunity_idx", "tenant_id", "opportunity"),
    Index("parcels_tenant_id_export_person_idx", "tenant_id", "export", "person"),
)

dossiers = _table(
    "dossiers",
    _tenant(),
    Column("opportunity", Integer, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("head", Text, nullable=False),
    Column("trail", Text, nullable=False),
    Column("records", Integer, nullable=False),
    Column("made_by", Text, nullable=False),
    _now("made_at"),
    _of_opportunity(),
)

handoffs = _table(
    "handoffs",
    _tenant(),
    Column("opportunity", Integer, primary_key=True),
    Column("target", Text, primary_key=True),
    Column("state", Text, nullable=False),
    Column("package", JSONB, nullable=False),
    Column("asked_by", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("told", JSONB, nullable=False),
    Column("receipt", JSONB, nullable=False),
    Column("problem", JSONB),
    Column("token", Text),
    _moment("again_at"),
    _now("changed_at"),
    _of_opportunity(),
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

deliveries = _table(
    "deliveries",
    _tenant(),
    Column("approval", Text, primary_key=True),
    Column("person", Text, primary_key=True),
    Column("occasion", Text, primary_key=True, server_default=text("'request'")),
    Column("message", Text),
    Column("why", Text),
    _now("noted_at"),
    _moment("told_at"),
    ForeignKeyConstraint(["tenant_id", "approval"], ["approvals.tenant_id", "approvals.id"]),
    ForeignKeyConstraint(["tenant_id", "message"], ["outbox.tenant_id", "outbox.id"]),
    Index("deliveries_tenant_id_message_idx", "tenant_id", "message"),
)

mails = _table(
    "mails",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("approval", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("occasion", Text, nullable=False),
    Column("state", Text, nullable=False, server_default=text("'pending'")),
    Column("receipt", JSONB),
    _now("written_at"),
    _moment("begun_at"),
    _moment("settled_at"),
    ForeignKeyConstraint(["tenant_id", "approval"], ["approvals.tenant_id", "approvals.id"]),
    UniqueConstraint("tenant_id", "approval", "person", "occasion"),
    Index("mails_tenant_id_begun_at_idx", "tenant_id", "begun_at"),
)

passes = _table(
    "passes",
    _tenant(),
    Column("hash", Text, primary_key=True),
    Column("approval", Text, nullable=False),
    Column("person", Text, nullable=False),
    _now("made_at"),
    Column("expires_at", DateTime(timezone=True), nullable=False),
    _moment("used_at"),
    _moment("voided_at"),
    ForeignKeyConstraint(["tenant_id", "approval"], ["approvals.tenant_id", "approvals.id"]),
    Index("passes_tenant_id_approval_idx", "tenant_id", "approval"),
)

chases = _table(
    "chases",
    _tenant(),
    Column("approval", Text, primary_key=True),
    Column("reminders", Integer, nullable=False, server_default=text("0")),
    _moment("reminded_at"),
    _moment("escalated_at"),
    Column("escalated_to", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    _moment("next_at"),
    ForeignKeyConstraint(["tenant_id", "approval"], ["approvals.tenant_id", "approvals.id"]),
)

preferences = _table(
    "preferences",
    _tenant(),
    Column("person", Text, primary_key=True),
    Column("wanted", Text, nullable=False),
    Column("weekday", Text, nullable=False),
    Column("hour", Integer, nullable=False),
    Column("timezone", Text, nullable=False, server_default=text("''")),
    Column("quiet_from", Time),
    Column("quiet_until", Time),
    Column("version", Integer, nullable=False, server_default=text("1")),
    _now("saved_at"),
    _moment("digest_at"),
    ForeignKeyConstraint(["tenant_id", "person"], ["people.tenant_id", "people.id"]),
)

news = _table(
    "news",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("opportunity", Integer, nullable=False),
    Column("stage", Text),
    Column("said", JSONB, nullable=False),
    Column("made_by", Text),
    Column("made_for", Text),
    Column("origin", Text, nullable=False),
    _now("happened_at"),
    _of_opportunity(),
    Index("news_tenant_id_opportunity_idx", "tenant_id", "opportunity"),
)

notifications = _table(
    "notifications",
    _tenant(),
    Column("person", Text, primary_key=True),
    Column("news", Text, primary_key=True),
    Column("reason", Text, nullable=False),
    Column("way", Text, nullable=False),
    _moment("due_at"),
    Column("message", Text),
    Column("why", Text),
    _moment("read_at"),
    _moment_of_its_own("noted_at"),
    ForeignKeyConstraint(["tenant_id", "news"], ["news.tenant_id", "news.id"]),
    ForeignKeyConstraint(["tenant_id", "person"], ["people.tenant_id", "people.id"]),
    ForeignKeyConstraint(["tenant_id", "message"], ["outbox.tenant_id", "outbox.id"]),
    Index("notifications_tenant_id_news_idx", "tenant_id", "news"),
    Index("notifications_tenant_id_message_idx", "tenant_id", "message"),
)

digests = _table(
    "digests",
    _tenant(),
    Column("person", Text, primary_key=True),
    Column("period", Date, primary_key=True),
    Column("message", Text),
    Column("why", Text),
    _now("made_at"),
    ForeignKeyConstraint(["tenant_id", "person"], ["people.tenant_id", "people.id"]),
    ForeignKeyConstraint(["tenant_id", "message"], ["outbox.tenant_id", "outbox.id"]),
    Index("digests_tenant_id_message_idx", "tenant_id", "message"),
)

reach = _table(
    "reach",
    _tenant(),
    Column("person", Text, primary_key=True),
    Column("state", Text, nullable=False),
    Column("code", Text, nullable=False, server_default=text("''")),
    _now("since"),
)

paces = _table(
    "paces",
    _tenant(),
    Column("next_at", DateTime(timezone=True), nullable=False),
)

live_cards = _table(
    "live_cards",
    _tenant(),
    Column("id", Text, primary_key=True),
    Column("conversation", Text, nullable=False),
    Column("card", Text),
    Column("opportunity", Integer, nullable=False),
    Column("shows", Text, nullable=False),
    Column("subject", JSONB, nullable=False),
    Column("looked", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    Column("stale", Boolean, nullable=False, server_default=text("false")),
    _moment_of_its_own("kept_at"),
    _of_opportunity(),
    ForeignKeyConstraint(["tenant_id", "conversation"], ["conversations.tenant_id", "conversations.id"]),
    UniqueConstraint("tenant_id", "conversation", "card"),
    Index("live_cards_tenant_id_opportunity_idx", "tenant_id", "opportunity"),
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

signing_keys = _table(
    "signing_keys",
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

WITH_TENANT = tuple(table.name for table in metadata.sorted_tables if "tenant_id" in table.c)


def name_of(person: Column[str]) -> ColumnElement[str]:
    """The name of the person whose id stands in a column of a tenant's table, or the id of a stranger."""
    name = select(people.c.name).where(
        people.c.tenant_id == person.table.c.tenant_id, people.c.id == person, people.c.name != ""
    )
    return func.coalesce(name.scalar_subquery(), person).label(f"{person.name}_name")
