"""What is to be made and from what: assets, their matches, imported catalogues, facets of artifacts.

Revision ID: 0003
"""

from alembic import op

revision = "0003"
down_revision = "0002"

TABLES = """
ALTER TABLE artifacts ADD COLUMN facets JSONB DEFAULT '{}' NOT NULL;

CREATE TABLE assets (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    opportunity INTEGER NOT NULL,
    position BIGINT GENERATED ALWAYS AS IDENTITY,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    client_tier TEXT,
    volume INTEGER NOT NULL,
    volume_words TEXT,
    origin TEXT NOT NULL,
    edited BOOLEAN DEFAULT false NOT NULL,
    version INTEGER DEFAULT 1 NOT NULL,
    replaced_at TIMESTAMP WITH TIME ZONE,
    created_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT assets_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT assets_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number)
);

CREATE INDEX assets_tenant_id_opportunity_idx
    ON assets (tenant_id, opportunity);

CREATE TABLE matches (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    opportunity INTEGER NOT NULL,
    asset TEXT NOT NULL,
    route TEXT NOT NULL,
    rank INTEGER NOT NULL,
    confidence TEXT NOT NULL,
    score NUMERIC(4, 3) NOT NULL,
    reasoning TEXT NOT NULL,
    caveats JSONB NOT NULL,
    selected BOOLEAN DEFAULT false NOT NULL,
    made_by TEXT NOT NULL,
    selected_by TEXT,
    replaced_at TIMESTAMP WITH TIME ZONE,
    created_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT matches_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT matches_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number),
    CONSTRAINT matches_tenant_id_asset_fkey FOREIGN KEY(tenant_id, asset)
        REFERENCES assets (tenant_id, id)
);

CREATE INDEX matches_tenant_id_opportunity_idx
    ON matches (tenant_id, opportunity);

CREATE INDEX matches_tenant_id_asset_idx
    ON matches (tenant_id, asset);

CREATE UNIQUE INDEX matches_one_selected_idx
    ON matches (tenant_id, asset) WHERE selected and replaced_at is null;

CREATE TABLE catalogues (
    tenant_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    content JSONB NOT NULL,
    imported_by TEXT NOT NULL,
    imported_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT catalogues_pkey PRIMARY KEY (tenant_id, version)
);
"""

ISOLATION = """
ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;

ALTER TABLE {table} FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant ON {table}
    USING (tenant_id = nullif(current_setting('app.tenant', true), ''))
    WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), ''));
"""

ISOLATED = ("assets", "matches", "catalogues")


def _execute(script: str) -> None:
    """Runs a script one statement at a time: the driver prepares each."""
    for statement in script.split(";\n"):
        if statement.strip():
            op.execute(statement)


def upgrade() -> None:
    _execute(TABLES)
    for table in ISOLATED:
        _execute(ISOLATION.format(table=table))
