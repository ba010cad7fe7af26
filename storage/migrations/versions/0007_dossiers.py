"""What is noted of each evidence pack: its head, so that a pack can be held against it later.

Revision ID: 0007
"""

from alembic import op

revision = "0007"
down_revision = "0006"

TABLES = """
CREATE TABLE dossiers (
    tenant_id TEXT NOT NULL,
    opportunity INTEGER NOT NULL,
    version INTEGER NOT NULL,
    head TEXT NOT NULL,
    trail TEXT NOT NULL,
    records INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT dossiers_pkey PRIMARY KEY (tenant_id, opportunity, version),
    CONSTRAINT dossiers_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number)
);

ALTER TABLE dossiers ENABLE ROW LEVEL SECURITY;

ALTER TABLE dossiers FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant ON dossiers
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
