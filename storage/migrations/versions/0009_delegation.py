"""Delegations, requests handed to somebody else, and since when people hold a role.

Revision ID: 0009
"""

from alembic import op

revision = "0009"
down_revision = "0008"

TABLES = """
ALTER TABLE people ADD COLUMN roles_since JSONB DEFAULT '{}' NOT NULL;

ALTER TABLE approvals ADD COLUMN decided_for TEXT;

ALTER TABLE approvals ADD COLUMN reassigned_to TEXT;

ALTER TABLE approvals ADD COLUMN reassigned_by TEXT;

ALTER TABLE approvals ADD COLUMN reassigned_at TIMESTAMP WITH TIME ZONE;

CREATE TABLE delegations (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    role TEXT NOT NULL,
    holder TEXT NOT NULL,
    person TEXT NOT NULL,
    begins DATE NOT NULL,
    ends DATE NOT NULL,
    given_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    taken_back_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT delegations_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT delegations_tenant_id_holder_fkey FOREIGN KEY(tenant_id, holder)
        REFERENCES people (tenant_id, id),
    CONSTRAINT delegations_tenant_id_person_fkey FOREIGN KEY(tenant_id, person)
        REFERENCES people (tenant_id, id)
);

CREATE INDEX delegations_tenant_id_holder_idx ON delegations (tenant_id, holder);

CREATE INDEX delegations_tenant_id_person_idx ON delegations (tenant_id, person);

ALTER TABLE delegations ENABLE ROW LEVEL SECURITY;

ALTER TABLE delegations FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant ON delegations
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
