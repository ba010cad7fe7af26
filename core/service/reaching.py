"""Learning from what Teams says whether somebody can be written to."""

from core.reach import Reach
from core.service.digests import NO_CHAT
from core.work import UnitOfWork

REMOVED = "InstallationRemoved"
ROSTER = "MembersRemoved"
"""Our codes for what Teams told of its own accord."""


async def learn(work: UnitOfWork, person: str, code: str) -> None:
    """Notes what a refusal says of somebody, where it says anything."""
    if state := (await work.reach.get(person)).after(code):
        await work.reach.note(person, state, code)


async def turned_away(work: UnitOfWork, message: str, person: str | None, code: str) -> None:
    """A conversation was shut to a message: what it told somebody waits until they are back."""
    await work.news.release(message, code)
    await work.digests.release(message, NO_CHAT)
    if person:
        await learn(work, person, code)


async def learn_removed(work: UnitOfWork, person: str) -> None:
    """Somebody has taken Trowel out of their chat."""
    await work.reach.note(person, Reach.UNINSTALLED, REMOVED)


async def learn_left(work: UnitOfWork, named: str) -> None:
    """Somebody left a roster: whoever has a chat of their own can still be reached there."""
    person = await work.people.find(named)
    if person and (await work.reach.get(person.id)).state is Reach.NEVER_MET:
        await work.reach.note(person.id, Reach.LEFT, ROSTER)
