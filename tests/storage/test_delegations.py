"""Delegations: in force from their first day to their last, and of this tenant alone."""

from datetime import UTC, datetime, timedelta

import pytest

from core.authority import Deciders
from core.opportunity import Person, Role
from core.work import Work

TODAY = datetime.now(UTC).date()


async def _people(work: Work, tenant: str = "t") -> None:
    async with work(tenant) as unit:
        for person, name in (("megan", "Megan Bowen"), ("lee", "Lee Gu")):
            await unit.people.introduce(Person(person, name, frozenset()), [])
        await unit.people.grant("megan", Role.COMMERCIAL)
        await unit.commit()


async def _hand_over(work: Work, begins: int, ends: int) -> str:
    async with work("t") as unit:
        days = [TODAY + timedelta(days=after) for after in (begins, ends)]
        given = await unit.delegations.add(Role.COMMERCIAL, "megan", "lee", *days)
        await unit.commit()
    return given


async def _deciders(work: Work, tenant: str = "t") -> Deciders:
    async with work(tenant) as unit:
        return await unit.delegations.deciders()


@pytest.mark.parametrize(
    ("begins", "ends", "in_force"),
    [(0, 0, True), (-3, 0, True), (0, 5, True), (1, 5, False), (-5, -1, False)],
)
async def test_both_days_belong_to_a_delegation(
    work: Work, opportunity: int, begins: int, ends: int, in_force: bool
) -> None:
    await _people(work)
    await _hand_over(work, begins, ends)
    assert [one.person for one in (await _deciders(work)).delegations] == ["lee"] * in_force


async def test_a_delegation_is_told_with_both_names(work: Work, opportunity: int) -> None:
    await _people(work)
    given = await _hand_over(work, 0, 3)
    (one,) = (await _deciders(work)).delegations
    assert (one.id, one.role, one.holder_name, one.person_name) == (
        given,
        Role.COMMERCIAL,
        "Megan Bowen",
        "Lee Gu",
    )
    assert (one.begins, one.ends) == (TODAY, TODAY + timedelta(days=3))


async def test_it_ends_with_the_role_of_its_holder_and_when_it_is_taken_back(
    work: Work, opportunity: int
) -> None:
    await _people(work)
    given = await _hand_over(work, 0, 3)
    async with work("t") as unit:
        await unit.people.revoke("megan", Role.COMMERCIAL)
        assert (await unit.delegations.deciders()).delegations == ()
        await unit.people.grant("megan", Role.COMMERCIAL)
        assert len((await unit.delegations.deciders()).delegations) == 1
        await unit.delegations.take_back(given)
        assert (await unit.delegations.deciders()).delegations == ()
        assert await unit.delegations.get(given) is None
        assert await unit.delegations.standing(Role.COMMERCIAL) == ()
        assert await unit.delegations.count(Role.COMMERCIAL) == 1


async def test_those_that_are_to_come_stand_and_those_that_are_over_do_not(
    work: Work, opportunity: int
) -> None:
    await _people(work)
    to_come, _ = await _hand_over(work, 2, 4), await _hand_over(work, -4, -2)
    async with work("t") as unit:
        assert [one.id for one in await unit.delegations.standing(Role.COMMERCIAL)] == [to_come]
        assert await unit.delegations.standing(Role.SOLUTION) == ()


async def test_since_when_somebody_holds_a_role_is_known_until_it_is_taken_away(
    work: Work, opportunity: int
) -> None:
    await _people(work)
    assert (await _deciders(work)).since["megan"].keys() == {Role.COMMERCIAL}
    async with work("t") as unit:
        await unit.people.revoke("megan", Role.COMMERCIAL)
        await unit.people.grant("megan", Role.SOLUTION)
        await unit.commit()
    assert (await _deciders(work)).since["megan"].keys() == {Role.SOLUTION}


async def test_nothing_of_it_is_seen_from_another_tenant(work: Work, opportunity: int) -> None:
    await _people(work)
    given = await _hand_over(work, 0, 3)
    await _people(work, "u")
    assert (await _deciders(work, "u")).delegations == ()
    async with work("u") as unit:
        assert await unit.delegations.get(given) is None
        await unit.delegations.take_back(given)
        await unit.commit()
    assert len((await _deciders(work)).delegations) == 1
