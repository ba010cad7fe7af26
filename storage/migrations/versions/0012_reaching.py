"""Reaching people: occasions of deliveries, mails, what their links carry, reminders and escalation.

Revision ID: 0012
"""

from alembic import op

revision = "0012"
down_revision = "0011"

TABLES = """
ALTER TABLE deliveries ADD COLUMN occasion TEXT DEFAULT 'request' NOT NULL;

ALTER TABLE deliveries ADD COLUMN told_at TIMESTAMP WITH TIME ZONE;

ALTER TABLE deliveries DROP CONSTRAINT deliveries_pkey;

ALTER TABLE deliveries ADD CONSTRAINT deliveries_pkey PRIMARY KEY (tenant_id, approval, person, occasion);

CREATE TABLE mails (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    approval TEXT NOT NULL,
    person TEXT NOT NULL,
    occasion TEXT NOT NULL,
    state TEXT DEFAULT 'pending' NOT NULL,
    receipt JSONB,
    written_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    begun_at TIMESTAMP WITH TIME ZONE,
    settled_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT mails_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT mails_tenant_id_approval_fkey FOREIGN KEY(tenant_id, approval)
        REFERENCES approvals (tenant_id, id),
    CONSTRAINT mails_tenant_id_approval_person_occasion_key UNIQUE (tenant_id, approval, person, occasion)
);

CREATE INDEX mails_tenant_id_begun_at_idx ON mails (tenant_id, begun_at);

CREATE TABLE passes (
    tenant_id TEXT NOT NULL,
    hash TEXT NOT NULL,
    approval TEXT NOT NULL,
    person TEXT NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
    used_at TIMESTAMP WITH TIME ZONE,
    voided_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT passes_pkey PRIMARY KEY (tenant_id, hash),
    CONSTRAINT passes_tenant_id_approval_fkey FOREIGN KEY(tenant_id, approval)
        REFERENCES approvals (tenant_id, id)
);

CREATE INDEX passes_tenant_id_approval_idx ON passes (tenant_id, approval);

CREATE TABLE chases (
    tenant_id TEXT NOT NULL,
    approval TEXT NOT NULL,
    reminders INTEGER DEFAULT 0 NOT NULL,
    reminded_at TIMESTAMP WITH TIME ZONE,
    escalated_at TIMESTAMP WITH TIME ZONE,
    escalated_to TEXT[] DEFAULT '{}' NOT NULL,
    next_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT chases_pkey PRIMARY KEY (tenant_id, approval),
    CONSTRAINT chases_tenant_id_approval_fkey FOREIGN KEY(tenant_id, approval)
        REFERENCES approvals (tenant_id, id)
);
"""

ISOLATED = """
ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;

ALTER TABLE {table} FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant ON {table}
    USING (tenant_id = nullif(current_setting('app.tenant', true), ''))
    WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), ''));
"""


def _execute(script: str) -> None:
    """Runs a script one statement at a time: the driver prepares each."""
    for statement in script.split(";\n"):
        if statement.strip():
            op.execute(statement)


def upgrade() -> None:
    _execute(TABLES)
    for table in ("mails", "passes", "chases"):
        _execute(ISOLATED.format(table=table))
