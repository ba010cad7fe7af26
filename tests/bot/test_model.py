"""A stage with a model: what it says is a draft, and a stage never fails only because the model did."""

from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.doubles import messages_api
from tests.doubles.chat import Chat, text_of, trowel
from tests.doubles.messages_api import MessagesApi, Step
from tests.doubles.teams import TENANT

BRIEF = b"""# Request for proposal

Client: Harbour Foods Ltd

Harbour Foods Ltd seeks an agency to produce one launch film and a set of social statics for its brand Tidewater
in Norway and Denmark. Please submit your proposal by 30 November 2026. The campaign goes live on 1 March 2027.
"""

NOTHING = {"value": "", "quote": ""}

INTAKE = {
    "client_name": {"value": "Harbour Foods Ltd", "quote": "Harbour Foods Ltd seeks an agency"},
    "region": {"value": "Nordics", "quote": "in Norway and Denmark"},
    "brands": [{"value": "Tidewater", "quote": "its brand Tidewater"}],
    "service_types": [{"value": "Video", "quote": "one launch film"}],
    "deadline": {"value": "2026-11-30", "quote": "by 30 November 2026"},
    "go_live": NOTHING,
    "summary": "A launch film and social statics.",
}

QUESTION = {"category": "Scope", "rationale": "It changes the effort.", "priority": "amber"}

DIAGNOSIS = {
    **{
        name: []
        for name in ("channels", "markets", "capabilities_required", "kpis_slas", "tech_asks", "timelines")
    },
    **{"deliverables": [], "ambiguities": [], "contradictions": []},
    **{"complexity_assessment": "low", "summary": "One film and a set of statics."},
    "further_questions": [
        {**QUESTION, "question": f"What is decided about {about}?"}
        for about in ("rights", "markets", "feedback", "formats", "dates", "the budget")
    ],
}

Open = Callable[..., AbstractAsyncContextManager[tuple[Chat, MessagesApi]]]


@pytest.fixture
def modelled(database_url: str) -> Open:
    """Opens a Trowel whose model answers as the steps say, with a brief in opportunity #1."""

    @asynccontextmanager
    async def open_(*steps: Step) -> AsyncGenerator[tuple[Chat, MessagesApi]]:
        async with (
            MessagesApi(*steps) as api,
            trowel(database_url, ANTHROPIC_API_KEY=api.key, ANTHROPIC_BASE_URL=api.url) as chat,
        ):
            await chat.drop(("brief.md", BRIEF))
            yield chat, api

    return open_


async def _intake(chat: Chat) -> dict[str, Any]:
    await chat.tap("stage.run", opp=1, stage="intake", key="run")
    return await chat.until(
        "stage.open", lambda text: "Harbour Foods" in text or "failed" in text.lower(), opp=1, stage="intake"
    )


async def _artifacts(engine: AsyncEngine) -> list[dict[str, Any]]:
    async with engine.begin() as connection:
        await connection.exec_driver_sql(f"select set_config('app.tenant', '{TENANT}', true)")
        found = await connection.exec_driver_sql("select * from artifacts order by version")
        return [dict(row) for row in found.mappings()]


async def test_the_models_draft_is_kept_with_its_cost(modelled: Open, engine: AsyncEngine) -> None:
    async with modelled(messages_api.fill(INTAKE)) as (chat, api):
        await _intake(chat)
        (artifact,) = await _artifacts(engine)
        assert artifact["drafted_by"].startswith("claude-")
        assert artifact["cost"] > 0
        assert artifact["output"]["brands"] == ["Tidewater"]
        assert artifact["output"]["deadline"] == "2026-11-30"
        assert len(api.requests) == 1


async def test_both_readers_of_a_brief_share_its_cached_prefix(modelled: Open, engine: AsyncEngine) -> None:
    async with modelled(messages_api.fill(INTAKE), messages_api.fill(DIAGNOSIS)) as (chat, api):
        await _intake(chat)
        await chat.tap("stage.run", opp=1, stage="diagnosis", key="run")
        await chat.until("stage.open", lambda text: "claude-" in text, opp=1, stage="diagnosis")
        first, second = api.requests
        assert first.system == second.system
        assert first.schema == second.schema
        drafted = {one["stage"]: one for one in await _artifacts(engine)}
        intake, diagnosis = drafted["intake"], drafted["diagnosis"]
        assert len(diagnosis["output"]["clarifications"]) == 6
        assert diagnosis["cost"] != intake["cost"]
        opportunity = await chat.tap("opportunity.open", opp=1)
        assert "US$" in text_of(opportunity)


async def test_an_invented_quote_is_dropped_with_its_value_and_counted(
    modelled: Open, engine: AsyncEngine
) -> None:
    invented = {**INTAKE, "region": {"value": "Japan", "quote": "rolled out in Japan first"}}
    async with modelled(messages_api.fill(invented)) as (chat, _):
        card = await _intake(chat)
        (artifact,) = await _artifacts(engine)
        assert artifact["output"]["region"] is None
        assert "Japan" not in str(card)
        assert "One value" in text_of(card) or "1 value" in text_of(card)


@pytest.mark.parametrize(
    "step",
    [
        messages_api.status(529),
        messages_api.status(500),
        messages_api.garbage(),
        messages_api.truncated('{"client_name": '),
        messages_api.refusal(),
        messages_api.fill({"nonsense": True}),
        messages_api.dropped(),
    ],
    ids=["529", "500", "garbage", "truncated", "refusal", "invalid", "dropped"],
)
async def test_when_the_model_fails_the_rules_draft_and_say_so(
    modelled: Open, engine: AsyncEngine, step: Step
) -> None:
    async with modelled(*[step] * 6) as (chat, _):
        card = await _intake(chat)
        (artifact,) = await _artifacts(engine)
        assert artifact["drafted_by"] == "rules"
        assert artifact["output"]["client_name"] == "Harbour Foods Ltd"
        assert "rules" in text_of(card).lower()


async def test_what_a_person_typed_is_never_overwritten(modelled: Open) -> None:
    async with modelled(messages_api.fill(INTAKE)) as (chat, _):
        await chat.tap("intake.save", opp=1, region="Scandinavia", key="s")
        card = await _intake(chat)
        assert "Scandinavia" in str(card)
        again = await chat.tap("opportunity.open", opp=1)
        assert "Nordics" not in text_of(again)
