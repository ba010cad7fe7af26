"""The search in Teams' compose box: opportunities to show to others."""

from typing import Any

from bot.handlers.extension.results import results
from bot.plan import Plan
from bot.turn import Reply, Turn
from core.opportunity import Person, Subject
from core.service.finding import MOST, search
from core.work import Standing, UnitOfWork

TYPED = "query"
"""The parameter of the command `search` in the manifest; what Teams sends first of all is `initialRun`."""

FARTHEST = 10_000
"""Results that a search leads to by paging."""


def plan(turn: Turn) -> Plan:
    """Lists what fits what was typed; before anything is, the newest."""
    typed, skip, count = typed_in(turn.data), *page_in(turn.data)

    async def act(work: UnitOfWork, standing: Standing) -> Subject:
        return Subject("list")

    async def draw(work: UnitOfWork, subject: Subject, person: Person) -> Reply:
        found = await search(work, person, typed, skip, count)
        return await results(work, found, person)

    return Plan(act, draw=draw)


def typed_in(data: dict[str, Any]) -> str:
    """What somebody typed; empty where they have not yet."""
    given = data.get("parameters")
    for one in given if isinstance(given, list) else ():
        if isinstance(one, dict) and one.get("name") == TYPED and isinstance(one.get("value"), str):
            return one["value"]
    return ""


def page_in(data: dict[str, Any]) -> tuple[int, int]:
    """How many results to leave out, and how many to list."""
    options = data.get("queryOptions")
    said = options if isinstance(options, dict) else {}
    skip, count = _whole(said.get("skip"), 0), _whole(said.get("count"), MOST)
    return min(skip, FARTHEST), min(count or MOST, MOST)


def _whole(said: Any, otherwise: int) -> int:
    return said if isinstance(said, int) and not isinstance(said, bool) and said >= 0 else otherwise
