"""Catalogues that were offered and wait to be confirmed.

Revision ID: 0004
"""

from alembic import op

revision = "0004"
down_revision = "0003"

TABLES = """
CREATE TABLE catalogue_imports (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    source TEXT NOT NULL,
    file TEXT,
    state TEXT DEFAULT 'waiting' NOT NULL,
    against INTEGER NOT NULL,
    routes INTEGER NOT NULL,
    content JSONB,
    problems JSONB NOT NULL,
    problem_count INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE DEFAULT clock_timestamp() NOT NULL,
    settled_by TEXT,
    settled_at TIMESTAMP WITH TIME ZONE,
    outcome JSONB DEFAULT '{}' NOT NULL,
    CONSTRAINT catalogue_imports_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT catalogue_imports_tenant_id_file_fkey FOREIGN KEY(tenant_id, file)
        REFERENCES files (tenant_id, id)
);

CREATE INDEX catalogue_imports_tenant_id_file_idx
    ON catalogue_imports (tenant_id, file);

ALTER TABLE catalogue_imports ENABLE ROW LEVEL SECURITY;

ALTER TABLE catalogue_imports FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant ON catalogue_imports
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
