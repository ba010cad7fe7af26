"""Capability gaps and support documents with a model: what it invents is dropped, what it fails at rules do."""

from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest

from core.keys import StageKey
from core.opportunity import Artifact
from tests.doubles import messages_api
from tests.doubles.chat import Chat, text_of, trowel
from tests.doubles.messages_api import MessagesApi, Step
from tests.doubles.scene import bring_to, run

SEO = "The agency provides SEO for the online shop."
FAST = "First versions of banners are delivered within 2 working days."
BRIEF = f"# Tidewater launch\n\n## Scope\n\nWe need 12 display banners. {SEO} {FAST}\n".encode()
DIAGNOSED: dict[str, Any] = {
    "deliverables": [{"name": "Display banners", "category": "Display", "volume_estimate": "12"}],
    "kpis_slas": [FAST],
}
GAP = {
    "capability": "SEO",
    "quote": SEO,
    "criticality": "red",
    "suggested_source": "brandtech_partner",
    "suggested_partner": "Jellyfish",
    "rationale": "The scope names it.",
}
GAPS = {
    "core_in_scope": ["Statics", "Telepathy"],
    "gaps": [
        {**GAP, "suggested_partner": "Acme Search"},
        {**GAP, "capability": "Performance media", "quote": "Please buy all media."},
    ],
    "summary": "SEO has to be sourced.",
}
SUPPORT = {
    "slas": [
        {
            "deliverable": "Static ad set of five",
            "v1_days": 1,
            "v2_days": 1,
            "v3_days": 1,
            "responsible_party": "Art Director",
            "notes": "Faster than anybody.",
        }
    ],
    "kpis": [{"metric": "Delight", "target": "99.7 % delighted", "measurement": "We ask."}],
    "caveats": ["Banners are delivered as HTML5."],
    "assumptions": ["The shop team answers questions on products."],
    "governance": ["Both leads meet every week."],
    "summary": "Terms for 12 banners.",
}
Open = Callable[..., AbstractAsyncContextManager[tuple[Chat, MessagesApi]]]


@pytest.fixture
def modelled(database_url: str) -> Open:
    """Opens a Trowel whose model answers as the steps say."""

    @asynccontextmanager
    async def open_(*steps: Step) -> AsyncGenerator[tuple[Chat, MessagesApi]]:
        async with (
            MessagesApi(*steps) as api,
            trowel(database_url, ANTHROPIC_API_KEY=api.key, ANTHROPIC_BASE_URL=api.url) as chat,
        ):
            yield chat, api

    return open_


async def _ran(chat: Chat, *stages: str) -> dict[str, Any]:
    """The stages run on the brief; the card of the last."""
    await chat.drop(("brief.md", BRIEF))
    await chat.until("opportunity.open", lambda text: "Being fetched" not in text, opp=1)
    await bring_to(chat, 1, StageKey.CAPABILITY_GAPS, outputs={StageKey.DIAGNOSIS: DIAGNOSED})
    card: dict[str, Any] = {}
    for stage in stages:
        card = await run(chat, stage)
    return card


async def _made(chat: Chat, stage: StageKey) -> Artifact:
    async with chat.service.work(chat.tenant) as work:
        made = await work.artifacts.latest(1, stage)
    assert made
    return made


async def test_gaps_of_the_model_stand_as_far_as_brief_and_lists_hold_them(modelled: Open) -> None:
    async with modelled(messages_api.fill(GAPS)) as (chat, api):
        card = await _ran(chat, "capability_gaps")
        made = await _made(chat, StageKey.CAPABILITY_GAPS)
        assert made.drafted_by.startswith("claude-")
        assert made.cost > 0
        assert made.output["core_in_scope"] == ["Statics"]
        assert [(one["capability"], one["suggested_partner"]) for one in made.output["gaps"]] == [
            ("SEO", "Jellyfish")
        ]
        assert [(one["field"], one["quote"]) for one in made.evidence] == [("gaps[0].capability", SEO)]
        assert "Acme" not in str(card)
        assert "is not on the list of partners" in text_of(card)
        assert SEO in api.requests[0].brief


async def test_days_and_targets_of_the_model_give_way_to_what_holds(modelled: Open) -> None:
    async with modelled(messages_api.fill(GAPS), messages_api.fill(SUPPORT)) as (chat, api):
        card = await _ran(chat, "capability_gaps", "support_docs")
        made = await _made(chat, StageKey.SUPPORT_DOCS)
        days = {one["deliverable"]: one["v1_days"] for one in made.output["slas"]}
        assert made.drafted_by.startswith("claude-")
        assert days["Static ad set of five"] == 2
        assert len(made.output["kpis"]) >= 3
        assert "99.7" not in str(made.output)
        assert "Banners are delivered as HTML5." in made.output["caveats"]
        assert "Not included: Third-party fees." in made.output["caveats"]
        assert made.output["summary"] == "Terms for 12 banners."
        assert "were put right" in text_of(card) or "was put right" in text_of(card)
        assert api.requests[0].brief == api.requests[1].brief


FAILURES: dict[str, Step] = {
    "529": messages_api.status(529),
    "garbage": messages_api.garbage(),
    "truncated": messages_api.truncated('{"gaps": ['),
    "refusal": messages_api.refusal(),
    "invalid": messages_api.fill({"nonsense": True}),
    "dropped": messages_api.dropped(),
}


@pytest.mark.parametrize("step", list(FAILURES.values()), ids=list(FAILURES))
async def test_when_the_model_fails_the_rules_draft_and_say_so(modelled: Open, step: Step) -> None:
    async with modelled(step) as (chat, _):
        card = await _ran(chat, "capability_gaps", "support_docs")
        for stage in (StageKey.CAPABILITY_GAPS, StageKey.SUPPORT_DOCS):
            assert (await _made(chat, stage)).drafted_by == "rules"
        assert len((await _made(chat, StageKey.SUPPORT_DOCS)).output["slas"]) >= 3
        assert "rules" in text_of(card).lower()
