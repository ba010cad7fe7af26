"""Roles, given and taken in conversation: by Entra id, by address, by mention, and by admins alone."""

import asyncio
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest
import pytest_asyncio

from core.opportunity import Role
from tests.doubles import teams
from tests.doubles.chat import PATIENCE, Chat, button, filled, inputs, offers, text_of
from tests.doubles.scene import hold
from tests.doubles.teams import ALEX, LEE, MEGAN, Person

ADDRESS = "lee.gu@agency.example"


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def admin(alone: Chat) -> Chat:
    """The first to speak in a tenant."""
    await alone.say("hi")
    return alone


async def _assign(admin: Chat, role: str, people: str) -> dict[str, Any]:
    card = await admin.say("roles")
    typed = {"role": role, "people": people}
    return await admin.tap("role.assign", **filled(card, "role.assign", **typed))


async def _holders(chat: Chat, role: str) -> set[str]:
    async with chat.service.work(chat.tenant) as work:
        return {one.name for one in await work.people.holders(Role(role))}


async def _held(chat: Chat, role: str, name: str) -> None:
    """Waits until somebody of that name holds the role."""
    async with asyncio.timeout(PATIENCE):
        while name not in await _holders(chat, role):
            await asyncio.sleep(0.02)


# Giving


async def test_a_role_is_given_by_entra_id(admin: Chat) -> None:
    await hold(admin, MEGAN)
    shown = text_of(await _assign(admin, "commercial", MEGAN.id))
    assert "the commercial role is given" in shown
    assert "Megan Bowen" in shown
    assert await _holders(admin, "commercial") == {"Megan Bowen"}


async def test_somebody_given_a_role_before_they_spoke_is_named_by_the_roster(admin: Chat) -> None:
    admin.connector.know(LEE)
    await _assign(admin, "commercial", LEE.id.upper())
    await _held(admin, "commercial", "Lee Gu")


async def test_a_role_is_given_by_the_address_that_the_roster_knows(admin: Chat) -> None:
    admin.connector.know(LEE, ADDRESS)
    await _assign(admin, "commercial", "Lee.Gu@Agency.example")
    await _held(admin, "commercial", "Lee Gu")
    assert "Waiting for Teams" not in text_of(await admin.say("roles"))


async def test_somebody_invited_by_address_holds_the_role_once_teams_says_who_they_are(admin: Chat) -> None:
    shown = text_of(await _assign(admin, "commercial", ADDRESS))
    assert "Waiting for Teams to confirm the address" in shown
    assert ADDRESS in shown
    assert await _holders(admin, "commercial") == set()
    admin.connector.know(LEE, ADDRESS)
    await admin.beside(LEE).say("hi")
    await _held(admin, "commercial", "Lee Gu")


async def test_somebody_else_does_not_take_an_invitation_over(admin: Chat) -> None:
    await _assign(admin, "admin", ADDRESS)
    admin.connector.know(MEGAN, "megan@agency.example")
    await admin.beside(MEGAN).say(f"hi {ADDRESS}")
    await admin.say("hi")
    assert await _holders(admin, "admin") == {"Alex Wilber"}


async def test_an_invitation_can_be_taken_back(admin: Chat) -> None:
    card = await _assign(admin, "commercial", ADDRESS)
    taken = await admin.tap("role.remove", **filled(card, "role.remove", role="commercial", people=ADDRESS))
    assert ADDRESS not in text_of(taken)


# Picked in a field for people, whose ids are the word of a client


def _picker(card: dict[str, Any]) -> dict[str, Any]:
    return inputs(card)["picked"]


async def test_people_are_picked_and_written_in_one_form(admin: Chat) -> None:
    await hold(admin, MEGAN)
    await hold(admin, LEE)
    card = await admin.say("roles")
    assert _picker(card)["choices.data"]["dataset"] == "graph.microsoft.com/users"
    assert _picker(card)["isMultiSelect"]
    typed = {"role": "deal_desk", "picked": f"{MEGAN.id},{LEE.id}", "people": ALEX.id}
    await admin.tap("role.assign", **filled(card, "role.assign", **typed))
    assert await _holders(admin, "deal_desk") == {"Megan Bowen", "Lee Gu", "Alex Wilber"}


async def test_an_id_that_no_roster_knows_never_gets_the_role(admin: Chat) -> None:
    nobody = str(uuid4())
    card = await admin.say("roles")
    shown = await admin.tap("role.assign", **filled(card, "role.assign", role="admin", picked=nobody))
    assert "as soon as Teams confirms that they belong here" in text_of(shown)
    assert await _holders(admin, "admin") == {"Alex Wilber"}


async def test_a_guest_whom_the_roster_knows_does_not_get_the_role(admin: Chat) -> None:
    admin.connector.know(LEE, role="guest")
    await _pick(admin, "commercial", LEE)
    await _looked_up(admin, LEE)
    assert await _holders(admin, "commercial") == set()


async def _pick(admin: Chat, role: str, who: Person) -> None:
    """Gives a role to somebody whom the admin's client found."""
    await admin.tap("role.assign", role=role, picked=who.id, people="", key=f"{role}-{who.id}")


async def _looked_up(admin: Chat, who: Person) -> None:
    """Waits until the roster has said who somebody is."""
    async with asyncio.timeout(PATIENCE):
        while True:
            async with admin.service.work(admin.tenant) as work:
                if await work.people.find(who.id):
                    return
            await asyncio.sleep(0.02)


async def test_an_id_of_another_tenant_gets_nothing_in_this_one(admin: Chat) -> None:
    stranger = replace(admin.beside(MEGAN), tenant=str(uuid4()))
    await stranger.say("hi")
    await _pick(admin, "commercial", MEGAN)
    assert await _holders(admin, "commercial") == set()
    async with stranger.service.work(stranger.tenant) as work:
        assert not await work.people.holders(Role.COMMERCIAL)


@pytest.mark.parametrize(
    "picked", ["not-an-id", "8:orgid:", "'; --", "x" * 5_000], ids=["word", "prefix", "sql", "long"]
)
async def test_what_is_no_id_is_refused_and_nobody_gets_the_role(admin: Chat, picked: str) -> None:
    card = await admin.say("roles")
    sent = filled(card, "role.assign", role="commercial", picked=f"{picked},{ALEX.id}")
    refused = await admin.tap("role.assign", **sent)
    assert "Nothing was" in text_of(refused)
    assert await _holders(admin, "commercial") == set()


async def test_a_form_that_names_nobody_is_refused(admin: Chat) -> None:
    card = await admin.say("roles")
    refused = await admin.tap("role.assign", **filled(card, "role.assign", role="commercial", picked=""))
    assert "is missing" in text_of(refused)


async def test_a_role_is_given_by_mention(admin: Chat) -> None:
    await hold(admin, MEGAN)
    said = f"assign commercial <at>{MEGAN.name}</at>"
    shown = await admin.say(said, entities=[teams.mention(MEGAN.name, MEGAN.mri)])
    assert "the commercial role is given" in text_of(shown)
    assert await _holders(admin, "commercial") == {"Megan Bowen"}


async def test_a_role_is_given_to_a_hundred_people_who_are_mentioned(admin: Chat) -> None:
    await hold(admin, MEGAN)
    names = [f"P {number}" for number in range(99)]
    who = [teams.mention(name, str(uuid4())) for name in names]
    said = "assign commercial " + " ".join(f"<at>{name}</at>" for name in [*names, MEGAN.name])
    shown = await admin.say(said, entities=[*who, teams.mention(MEGAN.name, MEGAN.mri)])
    assert "the commercial role is given" in text_of(shown)
    holders = await _holders(admin, "commercial")
    assert len(holders) == 100
    assert "Megan Bowen" in holders


@pytest.mark.parametrize("command", ["assign", "unassign"])
async def test_somebody_mentioned_whom_we_never_met_is_refused_by_name(admin: Chat, command: str) -> None:
    said = f"{command} commercial <at>{LEE.name}</at>"
    shown = text_of(await admin.say(said, entities=[teams.mention(LEE.name, LEE.mri)]))
    assert "I have not met Lee Gu yet" in shown
    assert LEE.mri not in shown
    assert await _holders(admin, "commercial") == set()


async def test_a_role_is_taken_by_mention(admin: Chat) -> None:
    await hold(admin, MEGAN, "commercial")
    said = f"unassign commercial <at>{MEGAN.name}</at>"
    await admin.say(said, entities=[teams.mention(MEGAN.name, MEGAN.mri)])
    assert await _holders(admin, "commercial") == set()


async def test_several_people_are_given_a_role_at_once(admin: Chat) -> None:
    await hold(admin, MEGAN)
    await hold(admin, LEE)
    await _assign(admin, "deal_desk", f"{MEGAN.id}, {LEE.id}")
    assert await _holders(admin, "deal_desk") == {"Megan Bowen", "Lee Gu"}


async def test_one_name_that_means_nobody_gives_the_role_to_none(admin: Chat) -> None:
    await hold(admin, MEGAN)
    refused = text_of(await _assign(admin, "commercial", f"{MEGAN.id}, somebody"))
    assert "“somebody” is neither an Entra id nor an address" in refused
    assert await _holders(admin, "commercial") == set()


@pytest.mark.parametrize("role", ["owner", "", "7"])
async def test_what_is_no_role_is_refused(admin: Chat, role: str) -> None:
    await hold(admin, MEGAN)
    refused = await admin.tap("role.assign", role=role, people=MEGAN.id, key="k")
    assert "Nothing was saved" in text_of(refused)


async def test_a_role_nobody_named_is_refused(admin: Chat) -> None:
    assert "People is missing" in text_of(await _assign(admin, "commercial", " , "))


# By admins alone


async def test_only_admins_give_and_take_roles(admin: Chat) -> None:
    megan = await hold(admin, MEGAN)
    for verb in ("role.assign", "role.remove"):
        refused = await megan.tap(verb, role="admin", people=MEGAN.id, key=verb)
        assert "That is for admins" in text_of(refused)
    said = await megan.say(f"assign admin {MEGAN.id}")
    assert "That is for admins" in text_of(said)
    assert await _holders(admin, "admin") == {"Alex Wilber"}


async def test_somebody_who_is_no_admin_sees_who_holds_what_without_a_form(admin: Chat) -> None:
    megan = await hold(admin, MEGAN, "commercial")
    card = await megan.say("roles")
    assert "Megan Bowen" in text_of(card)
    assert not offers(card, "role.assign")


async def test_an_approver_role_gives_no_other_right(admin: Chat) -> None:
    megan = await hold(admin, MEGAN, "commercial")
    await admin.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    assert "look but not change" in text_of(await megan.say("new Mine"))


async def test_the_last_admin_stays_admin(admin: Chat) -> None:
    refused = text_of(await admin.tap("role.remove", role="admin", people=ALEX.id, key="r"))
    assert "Alex Wilber is the last admin" in refused
    assert await _holders(admin, "admin") == {"Alex Wilber"}


async def test_an_admin_who_is_not_the_last_can_go(admin: Chat) -> None:
    await hold(admin, MEGAN, "admin")
    await admin.tap("role.remove", role="admin", people=ALEX.id, key="r")
    assert await _holders(admin, "admin") == {"Megan Bowen"}


async def test_the_last_two_admins_cannot_remove_each_other_at_once(admin: Chat) -> None:
    megan = await hold(admin, MEGAN, "admin")
    for again in range(5):
        await asyncio.gather(
            admin.tap("role.remove", role="admin", people=MEGAN.id, key=f"a{again}"),
            megan.tap("role.remove", role="admin", people=ALEX.id, key=f"b{again}"),
        )
        assert len(await _holders(admin, "admin")) == 1
        async with admin.service.work(admin.tenant) as work:
            for who in (ALEX, MEGAN):
                await work.people.grant(who.id, Role.ADMIN)
            await work.commit()


async def test_both_last_admins_named_in_one_tap_leave_one(admin: Chat) -> None:
    await hold(admin, MEGAN, "admin")
    await admin.tap("role.remove", role="admin", people=f"{MEGAN.id}, {ALEX.id}", key="r")
    assert await _holders(admin, "admin")


async def test_taking_a_role_somebody_does_not_hold_is_said(admin: Chat) -> None:
    await hold(admin, MEGAN)
    refused = await admin.tap("role.remove", role="commercial", people=MEGAN.id, key="r")
    assert "Megan Bowen does not hold the commercial role" in text_of(refused)


async def test_roles_of_another_tenant_are_not_seen_or_changed(admin: Chat) -> None:
    await hold(admin, MEGAN, "commercial")
    stranger = admin.beside(
        Person("Nestor Wilke", "00000000-0000-0000-0000-000000000030"),
        tenant=str(uuid4()),
    )
    card = await stranger.say("roles")
    assert "Megan Bowen" not in text_of(card)
    await stranger.tap("role.remove", role="commercial", people=MEGAN.id, key="r")
    assert await _holders(admin, "commercial") == {"Megan Bowen"}
    assert button(card, "role.assign")
