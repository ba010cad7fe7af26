"""Stage 16 with a model: what it invents is dropped, one answer is repaired, and what it fails at rules do."""

from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest

from core.keys import StageKey
from core.opportunity import Artifact, DealStatus
from tests.core.rules.rollouts import NORDIC, outputs
from tests.core.stages.test_delivery_plan import answer, phase
from tests.doubles import messages_api
from tests.doubles.chat import Chat, text_of, trowel
from tests.doubles.messages_api import MessagesApi, Step
from tests.doubles.scene import run, stand_at

Open = Callable[..., AbstractAsyncContextManager[tuple[Chat, MessagesApi]]]


@pytest.fixture
def modelled(database_url: str) -> Open:
    """Opens a Trowel whose model answers as the steps say, with a deal that is won."""

    @asynccontextmanager
    async def open_(*steps: Step) -> AsyncGenerator[tuple[Chat, MessagesApi]]:
        async with (
            MessagesApi(*steps) as api,
            trowel(database_url, ANTHROPIC_API_KEY=api.key, ANTHROPIC_BASE_URL=api.url) as chat,
        ):
            won = {"deal_status": DealStatus.WON, "client_name": "Aster Retail"}
            await stand_at(chat, StageKey.DELIVERY_PLAN, outputs=outputs(*NORDIC), **won)
            yield chat, api

    return open_


def given(**fields: Any) -> dict[str, Any]:
    return answer(**fields).model_dump(mode="json")


async def _made(chat: Chat) -> Artifact:
    async with chat.service.work(chat.tenant) as work:
        made = await work.artifacts.latest(1, StageKey.DELIVERY_PLAN)
    assert made
    return made


async def test_what_the_model_plans_stands_with_its_cost(modelled: Open) -> None:
    async with modelled(messages_api.fill(given())) as (chat, api):
        shown = text_of(await run(chat, "delivery_plan"))
        made = await _made(chat)
    assert made.drafted_by.startswith("claude-")
    assert made.cost > 0
    assert [one["name"] for one in made.output["phases"]] == ["Start", "Build", "Scale"]
    assert made.output["in_flight_metrics"][0]["metric"] == "On-time delivery"
    assert "claude-" in shown
    assert len(api.requests) == 1


async def test_two_phases_are_asked_about_once_more(modelled: Open) -> None:
    short = {**given(), "phases": [phase("Start", 1, 3), phase("Build", 4, 8)]}
    async with modelled(messages_api.fill(short), messages_api.fill(given())) as (chat, api):
        await run(chat, "delivery_plan")
        made = await _made(chat)
    assert "2 phases; there must be 3 to 6" in api.requests[1].last
    assert len(made.output["phases"]) == 3


async def test_owners_markets_and_numbers_that_are_invented_are_dropped_and_counted(modelled: Open) -> None:
    invented = given(
        phases=[
            phase("Start", 1, 3, owner="Jane Smith", objectives=["Save 37 percent"]),
            *given()["phases"][1:],
        ],
        market_rollout=[
            {**given()["market_rollout"][0]},
            {**given()["market_rollout"][1], "market": "Atlantis"},
        ],
    )
    async with modelled(messages_api.fill(invented)) as (chat, _):
        shown = text_of(await run(chat, "delivery_plan"))
        made = await _made(chat)
    assert "Jane Smith" not in str(made.output)
    assert "37 percent" not in str(made.output)
    assert {one["market"] for one in made.output["market_rollout"]} == set(NORDIC)
    assert "One owner was no role of the catalogue" in shown
    assert "One market was left out" in shown


FAILURES: dict[str, Step] = {
    "529": messages_api.status(529),
    "garbage": messages_api.garbage(),
    "refusal": messages_api.refusal(),
    "invalid": messages_api.fill({"nonsense": True}),
}


@pytest.mark.parametrize("step", list(FAILURES.values()), ids=list(FAILURES))
async def test_when_the_model_fails_the_rules_plan_and_say_so(modelled: Open, step: Step) -> None:
    async with modelled(step) as (chat, _):
        shown = text_of(await run(chat, "delivery_plan"))
        made = await _made(chat)
    assert made.drafted_by == "rules"
    assert len(made.output["phases"]) == 5
    assert "Drafted without a model" in shown
