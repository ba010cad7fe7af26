"""Who may do what: roles given and taken by an admin, and people as Teams' roster knows them."""

import re
from collections.abc import Container, Mapping, Sequence

from core.errors import Asked, Conflict
from core.messages import listed, message
from core.opportunity import Person, Right, Role, Subject
from core.service.approvals import deliver_waiting, named, settle_role, tell_unheld
from core.service.rights import require
from core.work import UnitOfWork

_ENTRA = re.compile(r"(?:8:orgid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s@<>,;\"']{1,64}@[^\s@<>,;\"'.]+(?:\.[^\s@<>,;\"'.]+)+")


async def assign(
    work: UnitOfWork,
    person: Person,
    role: Role,
    people: Sequence[str],
    conversation: str,
    called: Mapping[str, str] | None = None,
    picked: Sequence[str] = (),
) -> Subject:
    """Gives a role to people by Entra id, Teams id or address.

    Somebody whom Trowel has not met gets it by the Entra id that an admin writes; by an address, or `picked`
    in a field whose finds are the word of a client, they are invited: it is theirs once the roster says who
    they are. `called` has the names of those who are mentioned.
    """
    require(person, Right.ADMINISTER)
    await work.settings.hold()  # roles change one admin at a time
    wanted = [await _identified(work, one, called or {}) for one in people]
    unsure = {one.strip().lower() for one in picked}
    invited = [one for one in wanted if not await _give(work, person, role, one, conversation, unsure)]
    await work.audit.note(person.id, "role.assign", None, role=role, people=wanted)
    await settle_role(work, role)
    said = message("role-assigned", role=named(role))
    if invited:
        said = message("role-invited", role=named(role), people=listed(invited))
    return Subject("roles", detail={"notice": said})


async def remove(
    work: UnitOfWork,
    person: Person,
    role: Role,
    people: Sequence[str],
    conversation: str,
    called: Mapping[str, str] | None = None,
) -> Subject:
    """Takes a role away; cards on which it could be used lose their buttons.

    Where nobody is left to decide a request, its owner is told.
    """
    require(person, Right.ADMINISTER)
    await work.settings.hold()
    wanted = [await _identified(work, one, called or {}) for one in people]
    for one in wanted:
        await _take(work, role, one)
    await work.audit.note(person.id, "role.remove", None, role=role, people=wanted)
    await settle_role(work, role)
    await tell_unheld(work, role, conversation)
    return Subject("roles", detail={"notice": message("role-removed", role=named(role))})


async def _identified(work: UnitOfWork, said: str, called: Mapping[str, str]) -> str:
    """The id of somebody we know, or an Entra id or address of somebody else.

    Raises:
        Asked: it is neither.
    """
    if known := await work.people.find(said):
        return known.id
    if entra := _ENTRA.fullmatch(said):
        return entra[1].lower()
    if _ADDRESS.fullmatch(said):
        return said.lower()
    if name := called.get(said):
        raise Asked("refused-who-unmet", who=name[:100], instead=Subject("roles"))
    raise Asked("refused-who", who=said[:100], instead=Subject("roles"))


async def _give(
    work: UnitOfWork, person: Person, role: Role, one: str, conversation: str, unsure: Container[str]
) -> bool:
    """Gives the role; False where somebody is invited to it instead."""
    known = await work.people.find(one)
    if known is None and ("@" in one or one in unsure):
        await work.people.invite(one, role, person.id)
        await _look_everywhere(work, one, conversation)
        return False
    if known is None:
        await work.people.introduce(Person(one, one, frozenset()), (), belongs=False)
        await work.jobs.look_up(one, conversation)
        known = await work.people.find(one)
    assert known, "whoever was not known has just been written down"
    if await work.people.grant(known.id, role):
        await deliver_waiting(work, known.id)
    return True


async def _look_everywhere(work: UnitOfWork, named: str, conversation: str) -> None:
    """Asks this conversation's roster who that is, and of an address those of people without one as well."""
    await work.jobs.look_up(named, conversation)
    if "@" not in named:
        return
    for somebody in await work.people.nameless():
        if chat := await work.conversations.personal(somebody.id):
            await work.jobs.look_up(somebody.mri or somebody.id, chat)


async def _take(work: UnitOfWork, role: Role, one: str) -> None:
    known = await work.people.find(one)
    if known is None:
        if not await work.people.uninvite(one, role):
            raise Asked("refused-not-holding", who=one, role=named(role), instead=Subject("roles"))
        return
    if role is Role.ADMIN and [holder.id for holder in await work.people.holders(role)] == [known.id]:
        raise Conflict("refused-last-admin", who=known.name, instead=Subject("roles"))
    if not await work.people.revoke(known.id, role):
        raise Asked("refused-not-holding", who=known.name, role=named(role), instead=Subject("roles"))


async def introduce(work: UnitOfWork, person: Person, addresses: Sequence[str], *, belongs: bool) -> None:
    """Writes down what the roster says of somebody; roles they were invited to are theirs if they belong.

    A guest is of another organisation, whatever address or id an invitation named.
    """
    before = await work.people.get(person.id)
    await work.people.introduce(person, [address.lower() for address in addresses], belongs=belongs)
    known = await work.people.get(person.id)
    given = (known.roles if known else frozenset[Role]()) - (before.roles if before else frozenset[Role]())
    await work.mails.rewrite(person.id)
    if known and given:
        await deliver_waiting(work, known.id)
    for role in given:
        await settle_role(work, role)
