"""News: what people want to be told, who was told of what, digests, who can be reached, the tenant's pace.

Revision ID: 0013
"""

from alembic import op

revision = "0013"
down_revision = "0012"

TABLES = """
CREATE TABLE preferences (
    tenant_id TEXT NOT NULL,
    person TEXT NOT NULL,
    wanted TEXT NOT NULL,
    weekday TEXT NOT NULL,
    hour INTEGER NOT NULL,
    timezone TEXT DEFAULT '' NOT NULL,
    quiet_from TIME WITHOUT TIME ZONE,
    quiet_until TIME WITHOUT TIME ZONE,
    version INTEGER DEFAULT 1 NOT NULL,
    saved_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    digest_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT preferences_pkey PRIMARY KEY (tenant_id, person),
    CONSTRAINT preferences_tenant_id_person_fkey FOREIGN KEY(tenant_id, person)
        REFERENCES people (tenant_id, id)
);

CREATE TABLE news (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    opportunity INTEGER NOT NULL,
    stage TEXT,
    said JSONB NOT NULL,
    made_by TEXT,
    made_for TEXT,
    origin TEXT NOT NULL,
    happened_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT news_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT news_tenant_id_opportunity_fkey FOREIGN KEY(tenant_id, opportunity)
        REFERENCES opportunities (tenant_id, number)
);

CREATE INDEX news_tenant_id_opportunity_idx ON news (tenant_id, opportunity);

CREATE TABLE notifications (
    tenant_id TEXT NOT NULL,
    person TEXT NOT NULL,
    news TEXT NOT NULL,
    reason TEXT NOT NULL,
    way TEXT NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE,
    message TEXT,
    why TEXT,
    read_at TIMESTAMP WITH TIME ZONE,
    noted_at TIMESTAMP WITH TIME ZONE DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT notifications_pkey PRIMARY KEY (tenant_id, person, news),
    CONSTRAINT notifications_tenant_id_news_fkey FOREIGN KEY(tenant_id, news)
        REFERENCES news (tenant_id, id),
    CONSTRAINT notifications_tenant_id_person_fkey FOREIGN KEY(tenant_id, person)
        REFERENCES people (tenant_id, id),
    CONSTRAINT notifications_tenant_id_message_fkey FOREIGN KEY(tenant_id, message)
        REFERENCES outbox (tenant_id, id)
);

CREATE INDEX notifications_tenant_id_news_idx ON notifications (tenant_id, news);

CREATE INDEX notifications_tenant_id_message_idx ON notifications (tenant_id, message);

CREATE TABLE digests (
    tenant_id TEXT NOT NULL,
    person TEXT NOT NULL,
    period DATE NOT NULL,
    message TEXT,
    why TEXT,
    made_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT digests_pkey PRIMARY KEY (tenant_id, person, period),
    CONSTRAINT digests_tenant_id_person_fkey FOREIGN KEY(tenant_id, person)
        REFERENCES people (tenant_id, id),
    CONSTRAINT digests_tenant_id_message_fkey FOREIGN KEY(tenant_id, message)
        REFERENCES outbox (tenant_id, id)
);

CREATE INDEX digests_tenant_id_message_idx ON digests (tenant_id, message);

CREATE TABLE reach (
    tenant_id TEXT NOT NULL,
    person TEXT NOT NULL,
    state TEXT NOT NULL,
    code TEXT DEFAULT '' NOT NULL,
    since TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    CONSTRAINT reach_pkey PRIMARY KEY (tenant_id, person)
);

CREATE TABLE paces (
    tenant_id TEXT NOT NULL,
    next_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT paces_pkey PRIMARY KEY (tenant_id)
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
    for table in ("preferences", "news", "notifications", "digests", "reach", "paces"):
        _execute(ISOLATED.format(table=table))
