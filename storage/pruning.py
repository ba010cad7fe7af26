"""What storage forgets in time: answers, news, receipts and cards that nothing refers to any more."""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

TENANTS = text("SELECT tenant_id FROM tenants")

ROLL_CALL = text("SELECT set_config('app.task', 'pruning', true)")
"""What row-level security lets list the tenants."""

PRUNING = (
    # A repeat of a delivery comes within minutes, a tap on an old card much later; that one is drawn anew.
    text("""
        UPDATE answers SET reply = NULL
         WHERE tenant_id = :tenant AND answered_at < now() - interval '1 day'
           AND sent IS DISTINCT FROM 'sending' AND reply IS NOT NULL
    """),
    text("""
        DELETE FROM answers
         WHERE tenant_id = :tenant AND answered_at < now() - interval '30 days'
           AND sent IS DISTINCT FROM 'sending'
    """),
    text("""
        DELETE FROM notifications
         WHERE tenant_id = :tenant AND noted_at < now() - interval '90 days'
    """),
    text("""
        DELETE FROM news
         WHERE tenant_id = :tenant AND happened_at < now() - interval '90 days'
           AND NOT EXISTS (
            SELECT FROM notifications n WHERE n.tenant_id = news.tenant_id AND n.news = news.id
           )
    """),
    text("""
        DELETE FROM digests
         WHERE tenant_id = :tenant AND made_at < now() - interval '90 days'
    """),
    text("""
        DELETE FROM outbox
         WHERE tenant_id = :tenant AND sent_at < now() - interval '30 days'
           AND state NOT IN ('pending', 'sending')
           AND NOT EXISTS (
            SELECT FROM deliveries d WHERE d.tenant_id = outbox.tenant_id AND d.message = outbox.id
           )
           AND NOT EXISTS (
            SELECT FROM notifications n WHERE n.tenant_id = outbox.tenant_id AND n.message = outbox.id
           )
           AND NOT EXISTS (
            SELECT FROM digests d WHERE d.tenant_id = outbox.tenant_id AND d.message = outbox.id
           )
    """),
    text("""
        DELETE FROM live_cards
         WHERE tenant_id = :tenant AND kept_at < now() - interval '30 days'
    """),
)


async def prune(sessions: async_sessionmaker[AsyncSession]) -> None:
    """Forgets what is old, tenant by tenant; any number of processes may do so at once."""
    for tenant in await _tenants(sessions):
        async with sessions(info={"tenant": tenant}) as session:
            for statement in PRUNING:
                await session.execute(statement, {"tenant": tenant})
            await session.commit()


async def _tenants(sessions: async_sessionmaker[AsyncSession]) -> list[str]:
    async with sessions() as session:
        await session.execute(ROLL_CALL)
        return list((await session.scalars(TENANTS)).all())
