"""What is watched after a win, and what changes cost.

Revision ID: 0010
"""

from alembic import op

revision = "0010"
down_revision = "0009"

TABLES = """
CREATE TABLE watch_items (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    opportunity INTEGER NOT NULL,
    position BIGINT GENERATED ALWAYS AS IDENTITY NOT NULL,
    assumption TEXT NOT NULL,
    origin TEXT NOT NULL,
    owner TEXT NOT NULL,
    threshold TEXT NOT NULL,
    most NUMERIC(12, 2),
    unit TEXT DEFAULT '' NOT NULL,
    status TEXT DEFAULT 'watching' NOT NULL,
    edited BOOLEAN DEFAULT false NOT NULL,
    version INTEGER DEFAULT 1 NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT watch_items_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT watch_items_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number),
    CONSTRAINT watch_items_tenant_id_owner_fkey FOREIGN KEY(tenant_id, owner)
        REFERENCES people (tenant_id, id)
);

CREATE INDEX watch_items_tenant_id_opportunity_idx
    ON watch_items (tenant_id, opportunity);

CREATE INDEX watch_items_tenant_id_owner_idx
    ON watch_items (tenant_id, owner);

CREATE TABLE change_requests (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    opportunity INTEGER NOT NULL,
    number INTEGER NOT NULL,
    item TEXT NOT NULL,
    happened TEXT NOT NULL,
    words TEXT NOT NULL,
    price JSONB NOT NULL,
    status TEXT DEFAULT 'draft' NOT NULL,
    steps JSONB DEFAULT '[]' NOT NULL,
    version INTEGER DEFAULT 1 NOT NULL,
    made_by TEXT NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT change_requests_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT change_requests_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number),
    CONSTRAINT change_requests_tenant_id_item_fkey FOREIGN KEY(tenant_id, item)
        REFERENCES watch_items (tenant_id, id),
    CONSTRAINT change_requests_tenant_id_opportunity_number_key UNIQUE (tenant_id, opportunity, number)
);

CREATE INDEX change_requests_tenant_id_item_idx
    ON change_requests (tenant_id, item);

ALTER TABLE watch_items ENABLE ROW LEVEL SECURITY;

ALTER TABLE watch_items FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant ON watch_items
    USING (tenant_id = nullif(current_setting('app.tenant', true), ''))
    WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), ''));

ALTER TABLE change_requests ENABLE ROW LEVEL SECURITY;

ALTER TABLE change_requests FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant ON change_requests
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
