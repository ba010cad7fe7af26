"""Made files on their way to where people are.

Revision ID: 0014
"""

from alembic import op

revision = "0014"
down_revision = "0013"

TABLES = """
CREATE TABLE parcels (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    opportunity INTEGER NOT NULL,
    export TEXT NOT NULL,
    person TEXT NOT NULL,
    destination TEXT NOT NULL,
    state TEXT NOT NULL,
    conversation TEXT,
    card TEXT,
    upload JSONB,
    tries INTEGER DEFAULT 0 NOT NULL,
    receipt JSONB DEFAULT '{}' NOT NULL,
    problem JSONB,
    token TEXT,
    offered_at TIMESTAMP WITH TIME ZONE DEFAULT clock_timestamp() NOT NULL,
    ended_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT parcels_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT parcels_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number),
    CONSTRAINT parcels_tenant_id_export_fkey FOREIGN KEY(tenant_id, export)
        REFERENCES exports (tenant_id, id)
);

CREATE INDEX parcels_tenant_id_opportunity_idx ON parcels (tenant_id, opportunity);

CREATE INDEX parcels_tenant_id_export_person_idx ON parcels (tenant_id, export, person);

ALTER TABLE parcels ENABLE ROW LEVEL SECURITY;

ALTER TABLE parcels FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant ON parcels
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
