"""Templates for decks that were offered, and the one that stands.

Revision ID: 0011
"""

from alembic import op

revision = "0011"
down_revision = "0010"

TABLES = """
CREATE TABLE deck_templates (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    file TEXT,
    state TEXT DEFAULT 'waiting' NOT NULL,
    asked BOOLEAN NOT NULL,
    content BYTEA,
    layouts JSONB NOT NULL,
    problems JSONB NOT NULL,
    made_by TEXT NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE DEFAULT clock_timestamp() NOT NULL,
    settled_by TEXT,
    settled_at TIMESTAMP WITH TIME ZONE,
    ended_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT deck_templates_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT deck_templates_tenant_id_file_fkey FOREIGN KEY(tenant_id, file)
        REFERENCES files (tenant_id, id)
);

CREATE INDEX deck_templates_tenant_id_file_idx
    ON deck_templates (tenant_id, file);

CREATE UNIQUE INDEX deck_templates_one_standing_idx
    ON deck_templates (tenant_id)
    WHERE state = 'confirmed' AND ended_at IS NULL;

ALTER TABLE deck_templates ENABLE ROW LEVEL SECURITY;

ALTER TABLE deck_templates FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant ON deck_templates
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
