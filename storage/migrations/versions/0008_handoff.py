"""What is handed over to other systems and people, and how far each target has come.

Revision ID: 0008
"""

from alembic import op

revision = "0008"
down_revision = "0007"

TABLES = """
CREATE TABLE handoffs (
    tenant_id TEXT NOT NULL,
    opportunity INTEGER NOT NULL,
    target TEXT NOT NULL,
    state TEXT NOT NULL,
    package JSONB NOT NULL,
    asked_by TEXT NOT NULL,
    tries INTEGER NOT NULL,
    told JSONB NOT NULL,
    receipt JSONB NOT NULL,
    problem JSONB,
    token TEXT,
    again_at TIMESTAMP WITH TIME ZONE,
    changed_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT handoffs_pkey PRIMARY KEY (tenant_id, opportunity, target),
    CONSTRAINT handoffs_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number)
);

ALTER TABLE handoffs ENABLE ROW LEVEL SECURITY;

ALTER TABLE handoffs FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant ON handoffs
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
