"""Stage 14 in conversation: every required role approves the proposal as it stands."""

from typing import Any

import pytest
import pytest_asyncio

from core.approval import Approval, ApprovalState
from core.keys import StageKey
from core.opportunity import Artifact
from tests.doubles.chat import Chat, offers, text_of
from tests.doubles.scene import ask, decide, hold, request_to, scoped, stand_at
from tests.doubles.teams import ISAIAH, LEE, MEGAN

HERE = {"opp": 1, "stage": "approvals"}

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner, an admin, of a proposal that waits to be approved."""
    await stand_at(alone, StageKey.APPROVALS, outputs=scoped())
    return alone


@pytest_asyncio.fixture(loop_scope="module")
async def megan(lead: Chat) -> Chat:
    return await hold(lead, MEGAN, "commercial")


@pytest_asyncio.fixture(loop_scope="module")
async def lee(lead: Chat) -> Chat:
    return await hold(lead, LEE, "solution")


async def _requests(chat: Chat) -> dict[str, Approval]:
    async with chat.service.work(chat.tenant) as work:
        return {one.role: one for one in await work.approvals.all(1, StageKey.APPROVALS)}


async def _output(chat: Chat) -> Artifact | None:
    async with chat.service.work(chat.tenant) as work:
        return await work.artifacts.latest(1, StageKey.APPROVALS)


async def _gate(chat: Chat) -> dict[str, Any]:
    return await chat.tap("stage.open", **HERE)


async def _complete(chat: Chat, key: str = "c") -> str:
    return text_of(await chat.tap("stage.complete", **HERE, key=key))


async def test_without_roles_all_that_are_required_are_asked(lead: Chat, megan: Chat, lee: Chat) -> None:
    await lead.tap("approval.request", **HERE, key="k")
    assert (await _requests(lead)).keys() == {"commercial", "solution"}
    _, commercial = await request_to(megan)
    _, solution = await request_to(lee)
    assert "Price" in text_of(commercial)
    assert "Build the rate card" in text_of(commercial)
    assert "Match assets to job routes" in text_of(solution)


async def test_every_required_role_has_to_approve(lead: Chat, megan: Chat, lee: Chat) -> None:
    await ask(lead, "commercial", stage="approvals")
    await decide(megan, note="Good margin")
    assert "needs the approval of solution" in await _complete(lead)
    assert "Required and not asked yet" in text_of(await _gate(lead))
    await ask(lead, "solution", stage="approvals")
    assert "waits for solution" in await _complete(lead, "d")
    await decide(lee)
    assert "is completed" in await _complete(lead, "e")


async def test_each_decision_is_a_version_of_the_stage(lead: Chat, megan: Chat, lee: Chat) -> None:
    await lead.tap("approval.request", **HERE, key="k")
    assert await _output(lead) is None
    await decide(megan, note="Good margin")
    await decide(lee, "reject", note="The launch film has no route")
    made = await _output(lead)
    assert made is not None
    assert made.version == 2
    commercial, solution = made.output["requests"]
    asked = await _requests(lead)
    assert (commercial["decision"], commercial["by"], commercial["fingerprint"]) == (
        "approved",
        "Megan Bowen",
        asked["commercial"].fingerprint,
    )
    assert (solution["decision"], solution["note"]) == ("rejected", "The launch film has no route")
    assert "was rejected by Lee Gu" in await _complete(lead)


async def test_what_the_gate_writes_itself_supersedes_nothing(lead: Chat, megan: Chat, lee: Chat) -> None:
    await lead.tap("approval.request", **HERE, key="k")
    await decide(megan)
    await lead.tap("intake.save", opp=1, summary="A launch in spring", key="s")
    states = {role: one.state for role, one in (await _requests(lead)).items()}
    assert states == {"commercial": ApprovalState.APPROVED, "solution": ApprovalState.OPEN}


async def test_there_is_nothing_to_ask_before_any_stage_has_a_result(alone: Chat) -> None:
    await alone.say("new Tidewater launch")
    assert "there is nothing to approve" in text_of(await _gate(alone))
    refused = await alone.tap("approval.request", **HERE, key="k")
    assert "nobody was asked" in text_of(refused)
    assert await _requests(alone) == {}


async def test_a_stage_that_is_no_gate_is_not_approved(lead: Chat) -> None:
    refused = await lead.tap("approval.request", opp=1, stage="intake", roles="commercial", key="k")
    assert "nobody was asked" in text_of(refused)


async def test_a_tenant_requires_more_roles(lead: Chat, megan: Chat, lee: Chat) -> None:
    await lead.tap("settings.save", required_roles="commercial,delivery", key="s")
    isaiah = await hold(lead, ISAIAH, "delivery")
    await lead.tap("approval.request", **HERE, key="k")
    assert (await _requests(lead)).keys() == {"commercial", "delivery"}
    await decide(megan)
    await decide(isaiah)
    assert "is completed" in await _complete(lead)


@pytest.mark.parametrize(
    ("roles", "why"), [("", "At least one role"), ("commercial,editor", "editor role decides nothing")]
)
async def test_required_roles_that_make_no_sense_are_asked_back(lead: Chat, roles: str, why: str) -> None:
    refused = await lead.tap("settings.save", required_roles=roles, section="approvals", key="s")
    assert why in text_of(refused)
    assert "Nothing was saved" in text_of(refused)


async def test_the_first_gate_needs_one_approval_whatever_the_tenant_requires(lead: Chat) -> None:
    await lead.tap("settings.save", required_roles="commercial,solution,delivery,regional", key="s")
    async with lead.service.work(lead.tenant) as work:
        overview = await work.opportunities.overview(1)
    assert overview is not None
    assert len(overview.required) == 4
    assert not offers(await lead.tap("stage.open", opp=1, stage="qualification"), "approval.decide")
