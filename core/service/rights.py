"""Who may do what, and whether the thing is there: checked on the server at every tap."""

from core.errors import Conflict, Forbidden, Missing
from core.messages import listed, message
from core.opportunity import Person, Right, Subject
from core.work import Overview, UnitOfWork


def require(person: Person, right: Right) -> None:
    """Raises Forbidden, naming the roles the person holds, unless one of them gives the right."""
    if not person.roles:
        raise Forbidden("refused-no-roles")
    if right not in person.rights:
        roles = listed(message(f"role-{role}") for role in sorted(person.roles))
        raise Forbidden(f"refused-right-{right}", roles=roles or "-")


async def find(work: UnitOfWork, number: int) -> Overview:
    """The opportunity with everything about it; Missing when this tenant has no such number."""
    overview = await work.opportunities.overview(number)
    if overview is None:
        raise Missing("refused-no-such-opportunity", number=str(number))
    return overview


async def hold(work: UnitOfWork, person: Person, number: int) -> Overview:
    """The opportunity with everything about it, locked for editing by this person."""
    require(person, Right.EDIT)
    overview = await work.opportunities.lock(number)
    if overview is None:
        raise Missing("refused-no-such-opportunity", number=str(number))
    if overview.opportunity.archived_at:
        raise Conflict("refused-archived", number=str(number), instead=Subject("opportunity", number))
    return overview
