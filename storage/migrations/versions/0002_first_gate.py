"""The first gate and the client's answers: scores, approvals, imports, exports, invitations, live cards.

Revision ID: 0002
"""

from alembic import op

revision = "0002"
down_revision = "0001"

CHANGES = """
ALTER TABLE people ADD COLUMN addresses TEXT[] DEFAULT '{}' NOT NULL;

ALTER TABLE people ADD COLUMN met_at TIMESTAMP WITH TIME ZONE;

ALTER TABLE opportunities ADD COLUMN percentage NUMERIC(5, 1);

ALTER TABLE opportunities ADD COLUMN recommendation TEXT;

CREATE INDEX opportunities_best_first_idx
    ON opportunities (tenant_id, percentage DESC NULLS LAST, number DESC);

ALTER TABLE clarifications ADD COLUMN answer_source JSONB;

ALTER TABLE files DROP COLUMN card;

ALTER TABLE runs DROP COLUMN conversation;

ALTER TABLE runs DROP COLUMN card;
"""

MET = """
ALTER TABLE people NO FORCE ROW LEVEL SECURITY;

UPDATE people SET met_at = first_seen;

ALTER TABLE people FORCE ROW LEVEL SECURITY;
"""
"""Everybody known so far has spoken; the owner sees them only while row-level security does not bind it."""

TABLES = """
CREATE TABLE invitations (
    tenant_id TEXT NOT NULL,
    address TEXT NOT NULL,
    role TEXT NOT NULL,
    invited_by TEXT NOT NULL,
    invited_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT invitations_pkey PRIMARY KEY (tenant_id, address, role)
);

CREATE TABLE scores (
    tenant_id TEXT NOT NULL,
    id BIGINT GENERATED ALWAYS AS IDENTITY,
    opportunity INTEGER NOT NULL,
    dimension TEXT NOT NULL,
    score INTEGER,
    note TEXT NOT NULL,
    scored_by TEXT NOT NULL,
    scored_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT scores_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT scores_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number)
);

CREATE INDEX scores_tenant_id_opportunity_idx
    ON scores (tenant_id, opportunity);

CREATE TABLE approvals (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    position BIGINT GENERATED ALWAYS AS IDENTITY,
    opportunity INTEGER NOT NULL,
    stage TEXT NOT NULL,
    role TEXT NOT NULL,
    state TEXT DEFAULT 'open' NOT NULL,
    subject JSONB NOT NULL,
    fingerprint TEXT NOT NULL,
    version INTEGER NOT NULL,
    requested_by TEXT NOT NULL,
    requested_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    note TEXT NOT NULL,
    decided_by TEXT,
    decided_at TIMESTAMP WITH TIME ZONE,
    decision_note TEXT DEFAULT '' NOT NULL,
    changes JSONB DEFAULT '[]' NOT NULL,
    replaces TEXT,
    CONSTRAINT approvals_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT approvals_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number),
    CONSTRAINT approvals_tenant_id_replaces_fkey FOREIGN KEY(tenant_id, replaces)
        REFERENCES approvals (tenant_id, id)
);

CREATE INDEX approvals_tenant_id_opportunity_stage_idx
    ON approvals (tenant_id, opportunity, stage);

CREATE INDEX approvals_tenant_id_replaces_idx
    ON approvals (tenant_id, replaces);

CREATE INDEX approvals_open_idx
    ON approvals (tenant_id, role) WHERE state = 'open';

CREATE TABLE deliveries (
    tenant_id TEXT NOT NULL,
    approval TEXT NOT NULL,
    person TEXT NOT NULL,
    message TEXT,
    why TEXT,
    noted_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT deliveries_pkey PRIMARY KEY (tenant_id, approval, person),
    CONSTRAINT deliveries_tenant_id_approval_fkey FOREIGN KEY(tenant_id, approval)
        REFERENCES approvals (tenant_id, id),
    CONSTRAINT deliveries_tenant_id_message_fkey FOREIGN KEY(tenant_id, message)
        REFERENCES outbox (tenant_id, id)
);

CREATE INDEX deliveries_tenant_id_message_idx
    ON deliveries (tenant_id, message);

CREATE TABLE imports (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    opportunity INTEGER NOT NULL,
    source TEXT NOT NULL,
    file TEXT,
    state TEXT DEFAULT 'waiting' NOT NULL,
    proposal JSONB NOT NULL,
    made_by TEXT NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE DEFAULT clock_timestamp() NOT NULL,
    settled_by TEXT,
    settled_at TIMESTAMP WITH TIME ZONE,
    outcome JSONB DEFAULT '{}' NOT NULL,
    CONSTRAINT imports_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT imports_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number),
    CONSTRAINT imports_tenant_id_file_fkey FOREIGN KEY(tenant_id, file)
        REFERENCES files (tenant_id, id)
);

CREATE INDEX imports_tenant_id_opportunity_idx
    ON imports (tenant_id, opportunity);

CREATE INDEX imports_tenant_id_file_idx
    ON imports (tenant_id, file);

CREATE TABLE exports (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    opportunity INTEGER NOT NULL,
    artifact TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    content_type TEXT NOT NULL,
    content BYTEA NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT exports_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT exports_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number),
    CONSTRAINT exports_tenant_id_artifact_fkey FOREIGN KEY(tenant_id, artifact)
        REFERENCES artifacts (tenant_id, id),
    CONSTRAINT exports_tenant_id_artifact_kind_key UNIQUE (tenant_id, artifact, kind)
);

CREATE INDEX exports_tenant_id_opportunity_idx
    ON exports (tenant_id, opportunity);

CREATE TABLE live_cards (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    conversation TEXT NOT NULL,
    card TEXT,
    opportunity INTEGER NOT NULL,
    shows TEXT NOT NULL,
    subject JSONB NOT NULL,
    looked TEXT[] DEFAULT '{}' NOT NULL,
    stale BOOLEAN DEFAULT false NOT NULL,
    kept_at TIMESTAMP WITH TIME ZONE DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT live_cards_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT live_cards_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number),
    CONSTRAINT live_cards_tenant_id_conversation_fkey FOREIGN KEY(tenant_id, conversation)
        REFERENCES conversations (tenant_id, id),
    CONSTRAINT live_cards_tenant_id_conversation_card_key UNIQUE (tenant_id, conversation, card)
);

CREATE INDEX live_cards_tenant_id_opportunity_idx
    ON live_cards (tenant_id, opportunity);

CREATE TABLE signing_keys (
    name TEXT NOT NULL,
    value BYTEA NOT NULL,
    CONSTRAINT signing_keys_pkey PRIMARY KEY (name)
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
    "invitations",
    "scores",
    "approvals",
    "deliveries",
    "imports",
    "exports",
    "live_cards",
)

ROLL_CALL = """
CREATE POLICY roll_call ON tenants FOR SELECT
    USING (current_setting('app.task', true) = 'pruning');
"""
"""Lets pruning see which tenants there are; it enters each of them like anybody else."""


def _execute(script: str) -> None:
    """Runs a script one statement at a time: the driver prepares each."""
    for statement in script.split(";\n"):
        if statement.strip():
            op.execute(statement)


def upgrade() -> None:
    _execute(CHANGES)
    _execute(MET)
    _execute(TABLES)
    for table in ISOLATED:
        _execute(ISOLATION.format(table=table))
    _execute(ROLL_CALL)
