"""Efficiency tried out in a dialog: what it comes to before it is saved, and nothing typed lost."""

import pytest
import pytest_asyncio

from core.keys import StageKey
from tests.doubles.chat import Chat, Dialog, inputs, submits, text_of
from tests.doubles.scene import hold, scoped, stand_at
from tests.doubles.teams import MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

LOOK, KEEP = "Preview", "Save"


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    await stand_at(alone, StageKey.EFFICIENCY, outputs=scoped())
    return alone


async def _opened(chat: Chat) -> Dialog:
    card = await chat.tap("stage.open", opp=1, stage="efficiency")
    opening = next(one for one in submits(card) if one["title"] == "Try out in a dialog…")
    return await chat.open_dialog(opening["data"])


async def _version(chat: Chat) -> int:
    async with chat.service.work(chat.tenant) as work:
        made = await work.artifacts.latest(1, StageKey.EFFICIENCY)
    return made.version if made else 0


async def test_a_preview_shows_the_effect_and_keeps_what_was_typed(lead: Chat) -> None:
    dialog = await _opened(lead)
    typed = {"scenario": "aggressive", "blanket": "37,5", "notes": "If they sign in May."}
    shown = await lead.send_dialog(dialog.filled(LOOK, **typed))
    held = inputs(shown.card)
    assert {name: held[name]["value"] for name in typed} == typed
    assert "nothing is saved" in text_of(shown.card)
    assert "FTE" in text_of(shown.card)
    assert await _version(lead) == 0
    again = await lead.send_dialog(shown.filled(LOOK, blanket="10"))
    assert text_of(again.card) != text_of(shown.card)
    await lead.send_dialog(again.filled(KEEP))
    assert await _version(lead) == 1


async def test_what_is_no_percentage_is_refused_and_kept(lead: Chat) -> None:
    dialog = await _opened(lead)
    refused = await lead.send_dialog(dialog.filled(LOOK, blanket="a third", notes="Kept."))
    assert "must be a percentage" in text_of(refused.card)
    held = inputs(refused.card)
    assert (held["blanket"]["value"], held["notes"]["value"]) == ("a third", "Kept.")


async def test_saving_over_somebody_elses_profile_says_whose_and_keeps_what_was_typed(lead: Chat) -> None:
    dialog = await _opened(lead)
    megan = await hold(lead, MEGAN, "editor")
    await megan.tap("efficiency.save", opp=1, seen=0, scenario="conservative", blanket="5", key="hers")
    late = await lead.send_dialog(dialog.filled(KEEP, blanket="22"))
    assert f"{MEGAN.name} saved this since the dialog was opened" in text_of(late.card)
    assert inputs(late.card)["blanket"]["value"] == "22"
    assert await _version(lead) == 1
    await lead.send_dialog(late.filled(KEEP))
    assert await _version(lead) == 2


async def test_saving_twice_saves_once(lead: Chat) -> None:
    sent = (await _opened(lead)).filled(KEEP, blanket="15")
    first = await lead.send_dialog(sent)
    assert (await lead.send_dialog(sent)).body == first.body
    assert await _version(lead) == 1
