"""Stage 14 in conversation: every required role approves the proposal as it stands."""

import asyncio
from decimal import Decimal
from typing import Any

import pytest
import pytest_asyncio

from core.approval import Approval, ApprovalState
from core.keys import StageKey
from core.opportunity import Artifact
from core.service.approvals import settle
from core.service.recording import facets_of
from tests.doubles.chat import PATIENCE, Chat, offers, text_of
from tests.doubles.scene import ask, decide, hold, request_to, scoped, stand_at
from tests.doubles.teams import ALEX, ISAIAH, LEE, MEGAN, Person

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


# All at once


async def test_everybody_decides_everything_at_once_and_each_is_decided_once(alone: Chat) -> None:
    numbers = [
        await stand_at(alone, StageKey.APPROVALS, name=f"Launch {n}", outputs=scoped()) for n in range(6)
    ]
    people = [Person(f"Approver {n}", f"00000000-0000-0000-0000-0000000001{n:02}") for n in range(5)]
    chats = [await hold(alone, person, "commercial") for person in people]
    for number in numbers:
        await alone.tap(
            "approval.request", opp=number, stage="approvals", roles="commercial", key=f"a{number}"
        )
    async with alone.service.work(alone.tenant) as work:
        asked = [(await work.approvals.all(number, StageKey.APPROVALS))[0].id for number in numbers]
    taps = [
        chat.tap("approval.decide", approval=one, decision=("approve", "reject")[n % 2], note="So", key=one)
        for one in asked
        for n, chat in enumerate(chats)
    ]
    shown = [text_of(card) for card in await asyncio.gather(*taps)]
    assert sum("Your tap changed nothing" in text for text in shown) == len(taps) - len(numbers)
    async with alone.service.work(alone.tenant) as work:
        for number in numbers:
            (decided,) = await work.approvals.all(number, StageKey.APPROVALS)
            made = await work.artifacts.latest(number, StageKey.APPROVALS)
            assert made is not None
            assert made.version == 1
            (output,) = made.output["requests"]
            assert (output["decision"], output["by"]) == (decided.state, decided.decided_by_name)


# What changed since


async def _again(chat: Chat, stage: StageKey, output: dict[str, Any]) -> None:
    """A next version of a stage, as a run would write it."""
    async with chat.service.work(chat.tenant) as work:
        await work.artifacts.add(
            1,
            stage,
            run=None,
            output=output,
            evidence=[],
            remarks=[],
            made_from={},
            drafted_by="rules",
            cost=Decimal(0),
            seconds=0.0,
            by=ALEX.name,
            facets=facets_of(stage, output),
        )
        await settle(work, 1)
        await work.commit()


def _grown() -> dict[str, Any]:
    """The asset list with another volume."""
    before = scoped()[StageKey.ASSETS]["assets"]
    return {"assets": [{**one, "id": f"new-{one['id']}", "volume": 40 * one["volume"]} for one in before]}


def _dearer() -> dict[str, Any]:
    """The rate card at another price."""
    card = scoped()[StageKey.RATE_CARD]
    return {**card, "totals": {**card["totals"], "price": "123456.00"}}


async def test_a_change_is_told_in_words_and_numbers(lead: Chat, megan: Chat, lee: Chat) -> None:
    await lead.tap("approval.request", **HERE, key="k")
    message, _ = await request_to(lee)
    await _again(lead, StageKey.ASSETS, _grown())
    states = {role: one.state for role, one in (await _requests(lead)).items()}
    assert states == {"commercial": ApprovalState.OPEN, "solution": ApprovalState.SUPERSEDED}
    async with asyncio.timeout(PATIENCE):
        while "Volume of “Launch film”: 2 → 80" not in text_of(lee.standing[message]):
            await asyncio.sleep(0.05)


async def test_an_approver_is_told_of_figures_that_no_longer_follow(
    lead: Chat, megan: Chat, lee: Chat
) -> None:
    await lead.tap("approval.request", **HERE, key="k")
    message, card = await request_to(megan)
    assert "Out of date" not in text_of(card)
    await _again(lead, StageKey.ASSETS, _grown())
    async with asyncio.timeout(PATIENCE):
        while "The figures here do not follow" not in text_of(megan.standing[message]):
            await asyncio.sleep(0.05)
    assert "How it stands now" not in text_of(megan.standing[message])


async def test_a_run_that_comes_to_the_same_asks_nobody_again(lead: Chat, megan: Chat, lee: Chat) -> None:
    await lead.tap("approval.request", **HERE, key="k")
    same = scoped()[StageKey.ASSETS]["assets"]
    await _again(lead, StageKey.ASSETS, {"assets": [{**one, "id": f"new-{one['id']}"} for one in same]})
    assert {one.state for one in (await _requests(lead)).values()} == {ApprovalState.OPEN}


async def test_only_roles_whose_concern_changed_approve_again(lead: Chat, megan: Chat, lee: Chat) -> None:
    await lead.tap("approval.request", **HERE, key="k")
    await decide(megan)
    await decide(lee)
    await _again(lead, StageKey.ASSETS, _grown())
    assert "What solution was asked to approve" in await _complete(lead)
    shown = text_of(await _gate(lead))
    assert "Approved, changed since" in shown
    assert "Volume of “Launch film”: 2 → 80" in shown
    await ask(lead, "solution", stage="approvals")
    _, card = await request_to(lee)
    assert "What changed since Lee Gu approved it" in text_of(card)
    assert "Volume of “Social post”: 40 → 1,600" in text_of(card)
    await decide(lee)
    assert "is completed" in await _complete(lead, "d")


async def test_a_price_is_told_to_those_alone_who_may_see_it(lead: Chat, megan: Chat) -> None:
    await lead.tap("settings.save", required_roles="commercial", key="s")
    await lead.tap("approval.request", **HERE, key="k")
    await decide(megan)
    await _again(lead, StageKey.RATE_CARD, _dearer())
    assert "→ 123,456" in text_of(await _gate(lead)).replace("to 123,456", "→ 123,456")
    await hold(lead, ISAIAH, "viewer")
    await lead.tap("role.remove", role="editor", people=ISAIAH.id, key="r")
    seen = text_of(await lead.beside(ISAIAH).tap("stage.open", **HERE))
    assert "123,456" not in seen
    assert "Prices changed too" in seen


async def test_a_decision_on_a_version_that_has_changed_is_refused(lead: Chat, lee: Chat) -> None:
    await ask(lead, "solution", stage="approvals")
    asked = (await _requests(lead))["solution"]
    await _again(lead, StageKey.ASSETS, _grown())
    refused = await lee.tap("approval.decide", approval=asked.id, decision="approve", key="k")
    assert "has changed since" in text_of(refused)
    assert "Volume of “Launch film”: 2 → 80" in text_of(refused)
