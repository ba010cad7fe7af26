"""The secret that download links are signed with; every process on one database has the same."""

import secrets

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.tables import signing_keys

LINKS = "links"


async def signing_key(engine: AsyncEngine) -> bytes:
    """The 32 bytes that download links are signed with, made by whoever asks first."""
    made = insert(signing_keys).values(name=LINKS, value=secrets.token_bytes(32)).on_conflict_do_nothing()
    async with engine.begin() as connection:
        await connection.execute(made)
        kept = await connection.execute(select(signing_keys.c.value).where(signing_keys.c.name == LINKS))
        return kept.scalar_one()
