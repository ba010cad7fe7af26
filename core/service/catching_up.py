"""What somebody is sent once they can be reached: everything that waited for them."""

from core.service.approvals import deliver_waiting
from core.service.digests import make_up
from core.service.news import deliver_news
from core.work import UnitOfWork


async def catch_up(work: UnitOfWork, person: str) -> None:
    """Sends somebody whose chat is open what could not be sent before: requests, news, their digest."""
    await deliver_waiting(work, person)
    await deliver_news(work, person)
    await make_up(work, person)
