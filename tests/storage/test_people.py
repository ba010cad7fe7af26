"""People: introduced, invited, met, and found by whatever they are called."""

import asyncio

import pytest

from core.opportunity import Person, Role
from core.work import Place, Work

GUID = "0f8fad5b-d9cb-469f-a165-70867728950e"
KIM = Person(GUID, "Kim Akers", frozenset(), "29:1abCD")
CHAT = Place("a:kim", "personal", "http://127.0.0.1", "28:bot", "msteams", GUID)
ADDRESS = "kim@example.com"


async def _roles(work: Work, person: str = GUID) -> frozenset[Role]:
    async with work("t") as unit:
        found = await unit.people.get(person)
    assert found is not None
    return found.roles


async def _speak(work: Work, person: Person = KIM) -> frozenset[Role]:
    async with work("t") as unit:
        standing = await unit.people.meet(person, CHAT, lambda new: frozenset({Role.EDITOR}))
        await unit.commit()
    return standing.person.roles


async def _introduce(work: Work, person: Person = KIM, *addresses: str) -> None:
    async with work("t") as unit:
        await unit.people.introduce(person, addresses or (ADDRESS,))
        await unit.commit()


async def _invite(work: Work, *roles: Role) -> None:
    async with work("t") as unit:
        for role in roles:
            await unit.people.invite("Kim@Example.com", role, "alex")
        await unit.commit()


async def test_who_is_introduced_has_no_role_until_they_speak(work: Work, opportunity: int) -> None:
    await _introduce(work)
    assert await _roles(work) == frozenset()
    assert await _speak(work) == {Role.EDITOR}
    assert await _roles(work) == {Role.EDITOR}


async def test_who_was_made_a_viewer_before_they_came_stays_one(work: Work, opportunity: int) -> None:
    await _introduce(work)
    async with work("t") as unit:
        await unit.people.grant(KIM.id, Role.VIEWER)
        await unit.commit()
    assert await _speak(work) == {Role.VIEWER}


async def test_what_was_promised_to_an_address_is_theirs_once_they_are_introduced(
    work: Work, opportunity: int
) -> None:
    await _invite(work, Role.COMMERCIAL, Role.SOLUTION, Role.SOLUTION)
    async with work("t") as unit:
        promised = [(one.address, one.role, one.invited_by) for one in await unit.people.invitations()]
        assert promised == [(ADDRESS, Role.COMMERCIAL, "alex"), (ADDRESS, Role.SOLUTION, "alex")]
        assert await unit.people.uninvite("KIM@example.com", Role.SOLUTION)
        assert not await unit.people.uninvite("KIM@example.com", Role.SOLUTION)
        await unit.commit()
    await _introduce(work, KIM, "other@example.com", ADDRESS)
    assert await _roles(work) == {Role.COMMERCIAL}
    assert await _speak(work) == {Role.COMMERCIAL, Role.EDITOR}
    async with work("t") as unit:
        assert await unit.people.invitations() == ()


async def test_who_has_spoken_keeps_their_roles_when_introduced(work: Work, opportunity: int) -> None:
    await _speak(work)
    await _invite(work, Role.EDITOR, Role.COMMERCIAL)
    await _introduce(work)
    assert await _roles(work) == {Role.EDITOR, Role.COMMERCIAL}


async def test_who_lost_every_role_does_not_get_one_back_by_speaking(work: Work, opportunity: int) -> None:
    await _speak(work)
    async with work("t") as unit:
        assert await unit.people.revoke(GUID, Role.EDITOR)
        assert not await unit.people.revoke(GUID, Role.EDITOR)
        await unit.commit()
    assert await _speak(work) == frozenset()


async def test_a_role_is_given_once(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        assert await unit.people.grant("alex", Role.MANAGER)
        assert not await unit.people.grant("alex", Role.MANAGER)
        assert not await unit.people.grant("nobody", Role.MANAGER)
        assert [one.id for one in await unit.people.holders(Role.MANAGER)] == ["alex"]
        assert await unit.people.holders(Role.ADMIN) == ()


async def test_the_roster_changes_neither_language_nor_zone(work: Work, opportunity: int) -> None:
    await _speak(work, Person(GUID, "Kim", frozenset(), "", "de-DE", "Europe/Berlin"))
    await _introduce(work, KIM)
    async with work("t") as unit:
        found = await unit.people.get(GUID)
    assert found == Person(GUID, "Kim Akers", frozenset({Role.EDITOR}), "29:1abCD", "de-DE", "Europe/Berlin")


@pytest.mark.parametrize(
    "named",
    [GUID, GUID.upper(), f"8:orgid:{GUID}", f"8:ORGID:{GUID.upper()}", "29:1abCD", "29:1ABcd", " KIM@Example.com "],
)  # fmt: skip
async def test_somebody_is_found_by_id_teams_id_or_address(work: Work, opportunity: int, named: str) -> None:
    await _introduce(work)
    async with work("t") as unit:
        found = await unit.people.find(named)
        assert found is not None
        assert found.id == GUID
    async with work("u") as unit:
        assert await unit.people.find(named) is None


@pytest.mark.parametrize("named", ["", "8:orgid:", "kim", "@example.com", "%", "Kim Akers"])
async def test_nobody_is_found_by_less(work: Work, opportunity: int, named: str) -> None:
    await _introduce(work)
    async with work("t") as unit:
        await unit.people.introduce(Person("nameless", "", frozenset()), [])
        assert await unit.people.find(named) is None


async def test_an_address_is_the_newest_owners(work: Work, opportunity: int) -> None:
    await _introduce(work, KIM, ADDRESS, "akers@example.com")
    await _introduce(work, Person("lee", "Lee Gu", frozenset()), ADDRESS)
    async with work("t") as unit:
        lee, kim = await unit.people.find(ADDRESS), await unit.people.find("akers@example.com")
    assert lee is not None
    assert kim is not None
    assert (lee.id, kim.id) == ("lee", GUID)


async def test_many_at_once_introduce_and_meet_the_same_person(work: Work, opportunity: int) -> None:
    await _invite(work, Role.COMMERCIAL)
    await asyncio.gather(*(_introduce(work) if n % 2 else _speak(work) for n in range(20)))
    assert Role.COMMERCIAL in await _roles(work)
    async with work("t") as unit:
        assert [one.id for one in await unit.people.everyone()] == ["alex", GUID]
        assert await unit.people.invitations() == ()


async def test_an_invitation_of_another_tenant_gives_nothing(work: Work, opportunity: int) -> None:
    async with work("u") as unit:
        await unit.people.invite(ADDRESS, Role.ADMIN, "alex")
        await unit.commit()
    await _introduce(work)
    assert await _roles(work) == frozenset()
