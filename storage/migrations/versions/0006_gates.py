"""What artifacts say, as gates compare it, and the requests that named artifacts by their ids.

Revision ID: 0006
"""

import json
from collections.abc import Mapping
from typing import Any

from alembic import op
from sqlalchemy import Connection, text

from core.content import fingerprint
from core.figures import figures_of
from core.gate import STAGE
from core.gate import fingerprint as fingerprint_of_subject
from core.keys import StageKey

revision = "0006"
down_revision = "0005"

COLUMNS = """
ALTER TABLE artifacts ADD COLUMN content TEXT DEFAULT '' NOT NULL;

ALTER TABLE artifacts ADD COLUMN figures JSONB DEFAULT '{}' NOT NULL;

ALTER TABLE artifacts NO FORCE ROW LEVEL SECURITY;

ALTER TABLE approvals NO FORCE ROW LEVEL SECURITY;
"""

BOUND_AGAIN = """
ALTER TABLE artifacts FORCE ROW LEVEL SECURITY;

ALTER TABLE approvals FORCE ROW LEVEL SECURITY;
"""

MADE = text("select tenant_id, id, stage, output from artifacts")
SAY = text("""
    update artifacts set content = :content, figures = cast(:figures as jsonb)
    where tenant_id = :tenant and id = :id
""")
ASKED = text("select tenant_id, id, subject from approvals")
NAME = text("""
    update approvals set subject = cast(:subject as jsonb), fingerprint = :fingerprint
    where tenant_id = :tenant and id = :id
""")


def _execute(script: str) -> None:
    """Runs a script one statement at a time: the driver prepares each."""
    for statement in script.split(";\n"):
        if statement.strip():
            op.execute(statement)


def _say(connection: Connection) -> dict[tuple[str, str], str]:
    """Writes down what every artifact says; by tenant and id."""
    said: dict[tuple[str, str], str] = {}
    for tenant, id, stage, output in connection.execute(MADE).all():
        content, figures = fingerprint(output), json.dumps(figures_of(StageKey(stage), output))
        connection.execute(SAY, {"content": content, "figures": figures, "tenant": tenant, "id": id})
        said[tenant, id] = content
    return said


def _named(tenant: str, subject: Mapping[str, Any], said: Mapping[tuple[str, str], str]) -> dict[str, str]:
    """A subject with what artifacts say in the place of their ids."""
    return {
        name: said.get((tenant, value), value) if name.startswith(STAGE) else value
        for name, value in subject.items()
    }


def upgrade() -> None:
    _execute(COLUMNS)
    connection = op.get_bind()
    said = _say(connection)
    for tenant, id, subject in connection.execute(ASKED).all():
        named = _named(tenant, subject, said)
        values = {"subject": json.dumps(named), "fingerprint": fingerprint_of_subject(named)}
        connection.execute(NAME, {**values, "tenant": tenant, "id": id})
    _execute(BOUND_AGAIN)
