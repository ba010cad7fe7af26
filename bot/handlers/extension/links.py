"""A link to an opportunity that somebody pastes into a message: it becomes the opportunity's card."""

from bot.handlers.extension.results import results
from bot.plan import Plan
from bot.turn import Reply, Turn
from core.opportunity import Person, Subject
from core.service.finding import behind
from core.work import Standing, UnitOfWork


def plan(turn: Turn) -> Plan:
    """Shows what the link leads to; what this person may not see looks like what is not there."""
    url = turn.data.get("url")
    address = url if isinstance(url, str) else ""

    async def act(work: UnitOfWork, standing: Standing) -> Subject:
        return Subject("list")

    async def draw(work: UnitOfWork, subject: Subject, person: Person) -> Reply:
        found = await behind(work, person, address)
        return await results(work, [found] if found else [], person)

    return Plan(act, draw=draw)
