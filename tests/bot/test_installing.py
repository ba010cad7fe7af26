"""Installing Trowel for people who never met it: where configured, once, and never against their will."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.rehearsal.doubles.systems import Systems, systems
from core.keys import StageKey
from core.reach import Reach
from tests.doubles.chat import PATIENCE, Chat, text_of, trowel
from tests.doubles.news import happen, sent, settled
from tests.doubles.scene import ask, request_to, score, stand_at
from tests.doubles.teams import LEE, TENANT, Scripted

pytestmark = pytest.mark.asyncio(loop_scope="module")

APP = "01234567-89ab-cdef-0123-456789abcdef"
ABSENT = Scripted(403, "BotNotInConversationRoster")


@pytest_asyncio.fixture(loop_scope="module")
async def world(tmp_path: Path) -> AsyncIterator[Systems]:
    async with systems(tmp_path) as made:
        yield made


@pytest_asyncio.fixture(loop_scope="module")
async def lead(database_url: str, world: Systems) -> AsyncIterator[Chat]:
    """The owner of an opportunity at its gate, in a tenant whose catalogue has the app."""
    async with trowel(database_url, **world.environment(TENANT) | {"TROWEL_CATALOG_APP_ID": APP}) as chat:
        await stand_at(chat, StageKey.QUALIFICATION)
        await score(chat)
        chat.connector.know(LEE)
        chat.connector.refused |= dict.fromkeys((LEE.id, LEE.mri), ABSENT)
        yield chat


async def _appoint(lead: Chat, role: str) -> Chat:
    await lead.tap("role.assign", role=role, people=LEE.id, key=role)
    await settled(lead)
    return lead.beside(LEE)


async def _why(lead: Chat, code: str) -> None:
    async with asyncio.timeout(PATIENCE):
        while True:
            async with lead.service.work(lead.tenant) as work:
                reached = await work.reach.get(LEE.id)
            if (reached.state, reached.code) == (Reach.NEVER_MET, code):
                return
            await asyncio.sleep(0.05)


async def test_who_never_met_trowel_has_it_installed_and_is_sent_what_waited(
    lead: Chat, world: Systems
) -> None:
    world.graph.on_install = lambda person: lead.connector.refused.clear()
    lee = await _appoint(lead, "commercial")
    await ask(lead, "commercial")
    await request_to(lee)
    assert set(world.graph.installs) == {(LEE.id, APP)}


async def test_who_had_it_already_is_reached_all_the_same(lead: Chat, world: Systems) -> None:
    world.graph.install_status = 409
    lee = await _appoint(lead, "manager")
    await happen(lead)
    await _why(lead, "BotNotInConversationRoster")
    lead.connector.refused.clear()
    await happen(lead, "later")
    await lee.received(lambda card: "completed “later”" in text_of(card))
    await settled(lead)
    assert sent(lee, "completed “x”") == 1


@pytest.mark.parametrize(
    ("status", "code", "said"),
    [
        (403, "InstallForbidden", "until an administrator consents"),
        (404, "InstallNotFound", "knows neither them nor the app"),
        (500, "InstallFailed", "did not answer when it was to be installed"),
    ],
    ids=["forbidden", "not found", "failed"],
)
async def test_why_it_could_not_be_installed_is_said_on_the_request(
    lead: Chat, world: Systems, status: int, code: str, said: str
) -> None:
    world.graph.install_status = status
    await _appoint(lead, "commercial")
    await ask(lead, "commercial")
    await _why(lead, code)
    await settled(lead)
    assert said in text_of(await lead.tap("stage.open", opp=1, stage="qualification"))


async def test_where_graph_asks_to_wait_it_is_tried_again(lead: Chat, world: Systems) -> None:
    world.graph.install_status = 429
    lee = await _appoint(lead, "manager")
    await happen(lead)
    async with asyncio.timeout(PATIENCE):
        while not world.graph.installs:
            await asyncio.sleep(0.05)
    world.graph.installs.clear()
    world.graph.install_status = 201
    world.graph.on_install = lambda person: lead.connector.refused.clear()
    await lee.received(lambda card: "Somebody completed" in text_of(card))


async def test_who_took_it_away_is_not_given_it_again(lead: Chat, world: Systems) -> None:
    lee = await _appoint(lead, "manager")
    async with lead.service.work(lead.tenant) as work:
        await work.reach.note(LEE.id, Reach.UNINSTALLED, "InstallationRemoved")
        await work.commit()
    await lead.tap("role.assign", role="commercial", people=LEE.id, key="c")
    await ask(lead, "commercial")
    await settled(lead)
    assert world.graph.installs == []
    assert sent(lee, "") == 0


async def test_without_the_apps_id_nothing_is_installed_and_that_is_said(
    database_url: str, world: Systems
) -> None:
    async with trowel(database_url, **world.environment(TENANT)) as chat:
        await stand_at(chat, StageKey.QUALIFICATION)
        await score(chat)
        chat.connector.know(LEE)
        chat.connector.refused |= dict.fromkeys((LEE.id, LEE.mri), ABSENT)
        await _appoint(chat, "commercial")
        await ask(chat, "commercial")
        await _why(chat, "InstallNotConfigured")
        await settled(chat)
        said = text_of(await chat.tap("stage.open", opp=1, stage="qualification"))
        assert "installing it for them is not configured here" in said
        assert world.graph.installs == []


async def test_another_tenants_people_are_not_installed_anything(lead: Chat, world: Systems) -> None:
    other = lead.apart()
    await stand_at(other, StageKey.QUALIFICATION)
    await score(other)
    other.connector.know(LEE)
    other.connector.refused |= dict.fromkeys((LEE.id, LEE.mri), ABSENT)
    await _appoint(other, "commercial")
    await ask(other, "commercial")
    await _why(other, "InstallNotConfigured")
    assert world.graph.installs == []
