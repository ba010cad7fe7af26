"""Where deals stand, and what was learned from those that were not won.

Revision ID: 0005
"""

from alembic import op

revision = "0005"
down_revision = "0004"

TABLES = """
CREATE TABLE deal_changes (
    tenant_id TEXT NOT NULL,
    id BIGINT GENERATED ALWAYS AS IDENTITY NOT NULL,
    opportunity INTEGER NOT NULL,
    status TEXT NOT NULL,
    lessons TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT deal_changes_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT deal_changes_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number)
);

CREATE INDEX deal_changes_tenant_id_opportunity_idx
    ON deal_changes (tenant_id, opportunity);

ALTER TABLE deal_changes ENABLE ROW LEVEL SECURITY;

ALTER TABLE deal_changes FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant ON deal_changes
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
