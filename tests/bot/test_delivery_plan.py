"""Stage 16 as a team runs it: only for a deal that is won, then and at the moment the job runs."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
import pytest_asyncio

from core.keys import StageKey
from core.messages import message
from core.opportunity import DealStatus, RunState
from core.ports import ModelFailed
from core.service.running import StageRunner
from tests.core.rules.rollouts import NORDIC, outputs
from tests.doubles.chat import PATIENCE, Chat, button, filled, offers, text_of
from tests.doubles.scene import run, stand_at

pytestmark = pytest.mark.asyncio(loop_scope="module")

OUTPUTS: Mapping[StageKey, Mapping[str, Any]] = outputs(*NORDIC)


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner of an opportunity whose proposal is out."""
    await stand_at(alone, StageKey.DELIVERY_PLAN, outputs=OUTPUTS, client_name="Aster Retail")
    return alone


async def _set(chat: Chat, status: str) -> None:
    card = await chat.tap("card.refresh", card="deal", opp=1)
    typed = {"status": status, "lessons": "They were cheaper."}
    await chat.tap("deal.set_status", **filled(card, "deal.set_status", **typed))


async def _open(chat: Chat) -> dict[str, Any]:
    return await chat.tap("stage.open", opp=1, stage="delivery_plan")


async def _versions(chat: Chat) -> int:
    async with chat.service.work(chat.tenant) as work:
        made = await work.artifacts.latest(1, StageKey.DELIVERY_PLAN)
    return made.version if made else 0


async def test_a_deal_that_is_won_gets_its_plan(lead: Chat) -> None:
    await _set(lead, "won")
    shown = await run(lead, "delivery_plan")
    said = text_of(shown)
    assert "Lead market: Sweden" in said
    assert "Programme Director" in said
    assert offers(shown, "stage.complete")


@pytest.mark.parametrize("status", ["active", "lost", "deprioritised"])
async def test_a_plan_for_a_deal_that_is_not_won_is_refused_with_what_to_do(lead: Chat, status: str) -> None:
    if status != "active":
        await _set(lead, status)
    assert not offers(await _open(lead), "stage.run")
    refused = text_of(await lead.tap("stage.run", opp=1, stage="delivery_plan", key="k"))
    assert f"this deal is {'still ' if status == 'active' else ''}{status}" in refused
    assert "to won" in refused
    assert await _versions(lead) == 0


async def test_the_opportunity_says_that_the_deal_has_to_be_won_first(lead: Chat) -> None:
    assert "Set the deal to won when it is" in text_of(await lead.tap("opportunity.open", opp=1))


async def test_a_deal_lost_before_the_job_runs_gets_no_plan(lead: Chat) -> None:
    async with lead.service.work(lead.tenant) as work:
        await work.opportunities.change(1, deal_status=DealStatus.WON)
        queued = await work.runs.start(1, StageKey.DELIVERY_PLAN, lead.who.id)
        await work.opportunities.change(1, deal_status=DealStatus.LOST)
        await work.commit()
    assert queued
    await StageRunner(lead.service.work, None).run(lead.tenant, queued)
    assert await _versions(lead) == 0
    said = text_of(await _open(lead))
    assert "this deal is lost, so nothing was planned" in said


class _Losing:
    """A model whose draft takes so long that the deal is lost meanwhile."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat

    async def draft(self, brief: str, instructions: str, answer: Any) -> Any:

        async with self._chat.service.work(self._chat.tenant) as work:
            await work.opportunities.change(1, deal_status=DealStatus.LOST)
            await work.commit()
        raise ModelFailed(message("agents-unreachable"), ())


async def test_a_deal_lost_while_the_plan_is_drafted_keeps_none(lead: Chat) -> None:
    await _set(lead, "won")
    async with lead.service.work(lead.tenant) as work:
        queued = await work.runs.start(1, StageKey.DELIVERY_PLAN, lead.who.id)
        await work.commit()
    assert queued
    await StageRunner(lead.service.work, _Losing(lead)).run(lead.tenant, queued)
    assert await _versions(lead) == 0
    async with lead.service.work(lead.tenant) as work:
        ended = await work.runs.get(queued)
    assert ended
    assert ended.state is RunState.FAILED
    assert ended.problem
    assert ended.problem.key == "refused-deal-lost"


async def test_a_plan_of_a_deal_that_is_lost_later_stays_readable_and_says_so(lead: Chat) -> None:
    await _set(lead, "won")
    await run(lead, "delivery_plan")
    await _set(lead, "lost")
    said = text_of(await _open(lead))
    assert "Lead market: Sweden" in said
    assert "The deal was won and is lost now" in said
    assert "The plan stays readable" in said
    assert await _versions(lead) == 1


async def test_the_stage_of_a_deal_that_is_lost_is_not_completed(lead: Chat) -> None:
    await _set(lead, "won")
    shown = await run(lead, "delivery_plan")
    tap = button(shown, "stage.complete", stage="delivery_plan")
    await _set(lead, "lost")
    assert not offers(await _open(lead), "stage.complete")
    assert "this deal is lost" in text_of(await lead.tap("stage.complete", **tap))
    assert "there is no delivery to plan" in text_of(await lead.tap("opportunity.open", opp=1))
    await _set(lead, "won")
    shown = await _open(lead)
    await lead.tap("stage.complete", **button(shown, "stage.complete", stage="delivery_plan"))
    assert "Completed" in text_of(await _open(lead))


async def test_another_go_live_puts_the_plan_out_of_date(lead: Chat) -> None:
    await _set(lead, "won")
    await run(lead, "delivery_plan")
    card = await lead.tap("stage.open", opp=1, stage="intake")
    await lead.tap("intake.save", **filled(card, "intake.save", go_live="2099-03-01"))
    assert "The go-live date changed from" in text_of(await _open(lead))


async def test_two_who_start_it_at_once_get_one_plan(lead: Chat) -> None:
    await _set(lead, "won")
    card = await _open(lead)
    tap = button(card, "stage.run", stage="delivery_plan")
    await asyncio.gather(*(lead.tap("stage.run", **{**tap, "key": str(key)}) for key in range(4)))
    async with asyncio.timeout(PATIENCE):
        while await _versions(lead) == 0:
            await asyncio.sleep(0.02)
    assert await _versions(lead) == 1
