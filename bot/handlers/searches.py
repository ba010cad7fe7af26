"""Fields that search as somebody types."""

from typing import Any

from bot.invokes import found_body
from bot.plan import Plan
from bot.turn import Reply, Turn
from bot.viewers import viewer_of
from cards.routes import choice_of
from core.opportunity import Person, Subject
from core.service import catalogues
from core.views import ROUTES
from core.work import Standing, UnitOfWork

MOST, USUAL = 50, 15
"""Results of one answer: at most, and where nobody says how many."""

FURTHEST = 500
"""How many results may be skipped; nobody reads on so far."""


def plan(turn: Turn) -> Plan:
    """Finds what fits what was typed; where we have nothing to search, nothing."""
    asked = turn.data.get("queryOptions")
    options = asked if isinstance(asked, dict) else {}
    typed = turn.data.get("queryText")
    text = typed if isinstance(typed, str) else ""
    skip, top = _number(options.get("skip"), 0, FURTHEST), _number(options.get("top"), USUAL, MOST)

    async def act(work: UnitOfWork, standing: Standing) -> Subject | None:
        return Subject(ROUTES) if turn.data.get("dataset") == ROUTES else None

    async def draw(work: UnitOfWork, subject: Subject, person: Person) -> Reply:
        found = await catalogues.find(work, person, text, skip, top)
        return Reply(body=found_body([choice_of(one, viewer_of(person)) for one in found]))

    return Plan(act, draw=draw)


def _number(asked: Any, usual: int, most: int) -> int:
    """A number as a client asks for it, within bounds."""
    if isinstance(asked, bool) or not isinstance(asked, int) or asked < 0:
        return usual
    return min(asked, most)
