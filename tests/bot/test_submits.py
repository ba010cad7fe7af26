"""A client that knows no Action.Execute sends its Action.Submit as a message: the same is done, once."""

from typing import Any

import pytest
import pytest_asyncio

from core.keys import StageKey
from tests.doubles.chat import Chat, filled, inputs, text_of
from tests.doubles.scene import scoped, stand_at

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    await stand_at(alone, StageKey.EFFICIENCY, outputs=scoped())
    return alone


async def _submit(chat: Chat, data: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """Sends a button's data and the form as an older client does, and returns the card that is answered."""
    return await chat.say("", value=data, replyToId="card-1", **fields)


def _said(chat: Chat) -> int:
    """How often something was said here; a card that is drawn again is not."""
    posted = [one.body for one in chat.connector.calls if one.method == "POST"]
    return sum(body.get("conversation", {}).get("id") == chat.here for body in posted)


async def test_a_form_sends_what_was_typed(lead: Chat) -> None:
    form = await lead.tap("stage.open", opp=1, stage="efficiency")
    shown = await _submit(lead, filled(form, "efficiency.save", blanket="12", notes="From an old phone."))
    assert inputs(shown)["notes"]["value"] == "From an old phone."
    async with lead.service.work(lead.tenant) as work:
        saved = await work.artifacts.latest(1, StageKey.EFFICIENCY)
    assert saved
    assert (saved.version, saved.output["notes"]) == (1, "From an old phone.")


async def test_a_message_that_is_delivered_again_is_answered_once(lead: Chat) -> None:
    sent = {"verb": "asset.add", "opp": 1, "name": "Banner", "volume": 2, "key": "once"}
    await _submit(lead, sent, id="m-1")
    before = _said(lead)
    await lead.post(lead.message("", value=sent, replyToId="card-1", id="m-1"))
    assert _said(lead) == before
    async with lead.service.work(lead.tenant) as work:
        assert [one.name for one in await work.assets.all(1)] == ["Banner"]


async def test_a_refusal_is_said_once_too(lead: Chat) -> None:
    sent = {"verb": "efficiency.save", "opp": 1, "blanket": "lots", "key": "k"}
    refused = await _submit(lead, sent, id="m-2")
    assert "must be a percentage" in text_of(refused)
    before = _said(lead)
    await lead.post(lead.message("", value=sent, replyToId="card-1", id="m-2"))
    assert _said(lead) == before


async def test_a_tap_with_execute_after_one_with_submit_is_the_same_tap(lead: Chat) -> None:
    sent = {"opp": 1, "name": "Poster", "volume": 1, "key": "both"}
    await _submit(lead, {"verb": "asset.add", **sent})
    await lead.tap("asset.add", **{"verb": "asset.add", **sent})
    async with lead.service.work(lead.tenant) as work:
        assert [one.name for one in await work.assets.all(1)].count("Poster") == 1


async def test_a_verb_that_nobody_knows_is_answered_with_a_sentence(lead: Chat) -> None:
    refused = await _submit(lead, {"verb": "asset.explode", "opp": 1})
    assert text_of(refused)
    assert "asset.explode" in text_of(refused)
