"""The foundation: tenants, people, opportunities, files, runs, artifacts, messages.

Revision ID: 0001
"""

from alembic import op

revision = "0001"
down_revision = None

TABLES = """
CREATE TABLE answers (
    tenant_id TEXT NOT NULL,
    key TEXT NOT NULL,
    reply JSONB,
    subject JSONB,
    conversation TEXT NOT NULL,
    activity TEXT NOT NULL,
    sent TEXT,
    answered_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    sent_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT answers_pkey PRIMARY KEY (tenant_id, key)
);

CREATE INDEX answers_tenant_id_conversation_sent_at_idx
    ON answers (tenant_id, conversation, sent_at);

CREATE INDEX answers_tenant_id_sent_at_idx ON answers (tenant_id, sent_at);

CREATE TABLE audit (
    tenant_id TEXT NOT NULL,
    id BIGINT GENERATED ALWAYS AS IDENTITY,
    person TEXT,
    verb TEXT NOT NULL,
    opportunity INTEGER,
    detail JSONB DEFAULT '{}' NOT NULL,
    happened_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT audit_pkey PRIMARY KEY (tenant_id, id)
);

CREATE INDEX audit_tenant_id_opportunity_idx
    ON audit (tenant_id, opportunity);

CREATE TABLE people (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    mri TEXT DEFAULT '' NOT NULL,
    roles TEXT[] NOT NULL,
    locale TEXT DEFAULT 'en' NOT NULL,
    timezone TEXT DEFAULT 'UTC' NOT NULL,
    first_seen TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT people_pkey PRIMARY KEY (tenant_id, id)
);

CREATE TABLE tenants (
    tenant_id TEXT NOT NULL,
    next_number INTEGER DEFAULT 1 NOT NULL,
    settings JSONB DEFAULT '{}' NOT NULL,
    first_seen TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT tenants_pkey PRIMARY KEY (tenant_id)
);

CREATE TABLE opportunities (
    tenant_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    owner TEXT NOT NULL,
    current_stage TEXT NOT NULL,
    version INTEGER DEFAULT 1 NOT NULL,
    client_name TEXT,
    region TEXT,
    brands TEXT[] DEFAULT '{}' NOT NULL,
    service_types TEXT[] DEFAULT '{}' NOT NULL,
    deadline DATE,
    go_live DATE,
    summary TEXT,
    model_type TEXT DEFAULT 'current_oplus' NOT NULL,
    rate_region TEXT,
    currency TEXT,
    notes TEXT,
    notes_by TEXT,
    deal_status TEXT DEFAULT 'active' NOT NULL,
    cost NUMERIC(14, 6) DEFAULT 0 NOT NULL,
    archived_at TIMESTAMP WITH TIME ZONE,
    created_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT opportunities_pkey PRIMARY KEY (tenant_id, number),
    CONSTRAINT opportunities_tenant_id_owner_fkey FOREIGN KEY(tenant_id, owner)
        REFERENCES people (tenant_id, id)
);

CREATE INDEX opportunities_tenant_id_owner_idx
    ON opportunities (tenant_id, owner);

CREATE TABLE clarifications (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    opportunity INTEGER NOT NULL,
    position INTEGER NOT NULL,
    category TEXT NOT NULL,
    question TEXT NOT NULL,
    rationale TEXT NOT NULL,
    priority TEXT NOT NULL,
    status TEXT DEFAULT 'pending' NOT NULL,
    answer TEXT,
    answered_at TIMESTAMP WITH TIME ZONE,
    answered_by TEXT,
    origin TEXT NOT NULL,
    version INTEGER DEFAULT 1 NOT NULL,
    edited BOOLEAN DEFAULT false NOT NULL,
    replaced_at TIMESTAMP WITH TIME ZONE,
    created_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT clarifications_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT clarifications_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number)
);

CREATE INDEX clarifications_tenant_id_opportunity_idx
    ON clarifications (tenant_id, opportunity);

CREATE TABLE conversations (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    service_url TEXT NOT NULL,
    bot_id TEXT NOT NULL,
    channel_id TEXT NOT NULL,
    person TEXT,
    opportunity INTEGER,
    opened_at TIMESTAMP WITH TIME ZONE,
    removed_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT conversations_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT conversations_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number)
);

CREATE INDEX conversations_tenant_id_opportunity_idx
    ON conversations (tenant_id, opportunity);

CREATE INDEX conversations_tenant_id_person_idx
    ON conversations (tenant_id, person);

CREATE TABLE files (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    opportunity INTEGER,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    source TEXT,
    kind TEXT,
    size BIGINT,
    sha256 TEXT,
    pages INTEGER,
    characters INTEGER DEFAULT 0 NOT NULL,
    problem JSONB,
    remarks JSONB DEFAULT '[]' NOT NULL,
    sent_by TEXT,
    conversation TEXT,
    card TEXT,
    received_at TIMESTAMP WITH TIME ZONE DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT files_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT files_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number)
);

CREATE INDEX files_tenant_id_opportunity_idx
    ON files (tenant_id, opportunity);

CREATE TABLE runs (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    opportunity INTEGER NOT NULL,
    stage TEXT NOT NULL,
    state TEXT NOT NULL,
    token TEXT,
    asked_by TEXT NOT NULL,
    asked_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    started_at TIMESTAMP WITH TIME ZONE,
    ended_at TIMESTAMP WITH TIME ZONE,
    progress JSONB,
    problem JSONB,
    conversation TEXT,
    card TEXT,
    CONSTRAINT runs_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT runs_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number)
);

CREATE UNIQUE INDEX runs_one_open_idx
    ON runs (tenant_id, opportunity, stage) WHERE state in ('queued', 'running');

CREATE INDEX runs_tenant_id_opportunity_stage_idx
    ON runs (tenant_id, opportunity, stage, asked_at);

CREATE TABLE stage_states (
    tenant_id TEXT NOT NULL,
    opportunity INTEGER NOT NULL,
    stage TEXT NOT NULL,
    status TEXT NOT NULL,
    completed_at TIMESTAMP WITH TIME ZONE,
    completed_by TEXT,
    CONSTRAINT stage_states_pkey PRIMARY KEY (tenant_id, opportunity, stage),
    CONSTRAINT stage_states_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number)
);

CREATE TABLE artifacts (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    opportunity INTEGER NOT NULL,
    stage TEXT NOT NULL,
    version INTEGER NOT NULL,
    run TEXT,
    output JSONB NOT NULL,
    evidence JSONB NOT NULL,
    remarks JSONB NOT NULL,
    made_from JSONB NOT NULL,
    drafted_by TEXT NOT NULL,
    cost NUMERIC(14, 6) NOT NULL,
    seconds FLOAT NOT NULL,
    created_by TEXT NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT artifacts_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT artifacts_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number),
    CONSTRAINT artifacts_tenant_id_run_fkey FOREIGN KEY(tenant_id, run)
        REFERENCES runs (tenant_id, id),
    CONSTRAINT artifacts_tenant_id_opportunity_stage_version_key
        UNIQUE (tenant_id, opportunity, stage, version),
    CONSTRAINT artifacts_tenant_id_run_key UNIQUE (tenant_id, run)
);

CREATE TABLE file_contents (
    tenant_id TEXT NOT NULL,
    file TEXT NOT NULL,
    content BYTEA NOT NULL,
    CONSTRAINT file_contents_pkey PRIMARY KEY (tenant_id, file),
    CONSTRAINT file_contents_tenant_id_file_fkey FOREIGN KEY(tenant_id, file)
        REFERENCES files (tenant_id, id)
);

CREATE TABLE model_calls (
    tenant_id TEXT NOT NULL,
    id BIGINT GENERATED ALWAYS AS IDENTITY,
    opportunity INTEGER NOT NULL,
    run TEXT NOT NULL,
    model TEXT NOT NULL,
    input_tokens INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    cache_write_tokens INTEGER NOT NULL,
    cache_read_tokens INTEGER NOT NULL,
    prices JSONB NOT NULL,
    cost NUMERIC(14, 6) NOT NULL,
    request_id TEXT,
    called_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT model_calls_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT model_calls_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number),
    CONSTRAINT model_calls_tenant_id_run_fkey FOREIGN KEY(tenant_id, run)
        REFERENCES runs (tenant_id, id)
);

CREATE INDEX model_calls_tenant_id_opportunity_idx
    ON model_calls (tenant_id, opportunity);

CREATE INDEX model_calls_tenant_id_run_idx
    ON model_calls (tenant_id, run);

CREATE TABLE outbox (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    conversation TEXT NOT NULL,
    subject JSONB NOT NULL,
    edits TEXT,
    state TEXT DEFAULT 'pending' NOT NULL,
    receipt JSONB,
    written_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    sent_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT outbox_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT outbox_tenant_id_conversation_fkey FOREIGN KEY(tenant_id, conversation)
        REFERENCES conversations (tenant_id, id)
);

CREATE INDEX outbox_tenant_id_conversation_sent_at_idx
    ON outbox (tenant_id, conversation, sent_at);

CREATE INDEX outbox_tenant_id_sent_at_idx
    ON outbox (tenant_id, sent_at);

CREATE TABLE segments (
    tenant_id TEXT NOT NULL,
    file TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    place JSONB NOT NULL,
    level INTEGER NOT NULL,
    cells JSONB NOT NULL,
    header JSONB NOT NULL,
    CONSTRAINT segments_pkey PRIMARY KEY (tenant_id, file, position),
    CONSTRAINT segments_tenant_id_file_fkey FOREIGN KEY(tenant_id, file)
        REFERENCES files (tenant_id, id)
);
"""

ISOLATION = """
ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;

ALTER TABLE {table} FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant ON {table}
    USING (tenant_id = nullif(current_setting('app.tenant', true), ''))
    WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), ''));
"""

ISOLATED = (
    "answers",
    "audit",
    "people",
    "tenants",
    "opportunities",
    "clarifications",
    "conversations",
    "files",
    "runs",
    "stage_states",
    "artifacts",
    "file_contents",
    "model_calls",
    "outbox",
    "segments",
)


def _execute(script: str) -> None:
    """Runs a script one statement at a time: the driver prepares each."""
    for statement in script.split(";\n"):
        if statement.strip():
            op.execute(statement)


def upgrade() -> None:
    _execute(TABLES)
    for table in ISOLATED:
        _execute(ISOLATION.format(table=table))
