"""What is out of date says so and why, one tap mends it, and a second tap shows the difference."""

from typing import Any

import pytest
import pytest_asyncio

from core.keys import StageKey
from tests.doubles.chat import Chat, button, offers, text_of
from tests.doubles.scene import hold, run, stand_at
from tests.doubles.teams import MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

BANNER = "Simple static banner"
FILM = "Hero campaign film"
WORDS = "Two actors"


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner of an opportunity with two assets, a route chosen for each, and a rate card."""
    await stand_at(alone, StageKey.ASSETS)
    for name, volume in ((BANNER, "12"), (FILM, "1")):
        await alone.tap("asset.add", opp=1, name=name, volume=volume, key=name)
    for name in (BANNER, FILM):
        await alone.tap(
            "match.choose", opp=1, asset=await _asset(alone, name), route=await _route(alone, name)
        )
    await run(alone, "rate_card")
    return alone


async def _asset(chat: Chat, name: str) -> str:
    async with chat.service.work(chat.tenant) as work:
        return next(one.id for one in await work.assets.all(1) if one.name == name)


async def _route(chat: Chat, words: str) -> str:
    async with chat.service.work(chat.tenant) as work:
        routes = (await work.catalogues.current()).routes
    family = "banner" if words == BANNER else "film"
    return next(one.code for one in routes if family in one.name.lower())


async def _volume(chat: Chat, volume: str, key: str) -> None:
    await chat.tap("asset.save", opp=1, id=await _asset(chat, BANNER), volume=volume, key=key)


async def _card(chat: Chat) -> dict[str, Any]:
    return await chat.tap("opportunity.open", opp=1)


def _outdated(card: Any) -> str:
    """The line that says what is out of date; empty where nothing is."""
    return next((one for one in text_of(card).splitlines() if "out of date:" in one), "")


async def _totals(chat: Chat) -> dict[str, Any]:
    async with chat.service.work(chat.tenant) as work:
        made = await work.artifacts.latest(1, StageKey.RATE_CARD)
    assert made
    return made.output["totals"]


async def _mend(chat: Chat) -> dict[str, Any]:
    await chat.tap("stages.refresh", **button(await _card(chat), "stages.refresh"))
    return await chat.until("opportunity.open", lambda said: "out of date" not in said, opp=1)


async def test_a_fresh_rate_card_says_nothing_of_being_out_of_date(lead: Chat) -> None:
    card = await _card(lead)
    assert _outdated(card) == ""
    assert not offers(card, "stages.refresh")


async def test_another_volume_is_told_in_one_line_with_what_it_was(lead: Chat) -> None:
    await _volume(lead, "40", "v40")
    said = _outdated(await _card(lead))
    assert said == f"Rate card is out of date: The volume of “{BANNER}” changed from 12 to 40"


async def test_another_volume_leaves_the_matching_as_it_is(lead: Chat) -> None:
    await _volume(lead, "40", "v40")
    shown = text_of(await lead.tap("stage.open", opp=1, stage="matching"))
    assert "Out of date" not in shown


async def test_a_volume_that_is_put_back_is_no_change(lead: Chat) -> None:
    await _volume(lead, "40", "v40")
    await _volume(lead, "12", "v12")
    assert _outdated(await _card(lead)) == ""


async def test_another_wording_concerns_the_matching_and_not_the_rate_card(lead: Chat) -> None:
    asset = await _asset(lead, FILM)
    await lead.tap("asset.save", opp=1, id=asset, description=WORDS, key="words")
    said = _outdated(await _card(lead))
    assert said == f"Matching is out of date: The scope of “{FILM}” changed from {FILM} to {FILM} · {WORDS}"


async def test_another_name_concerns_what_it_stands_in(lead: Chat) -> None:
    asset = await _asset(lead, FILM)
    await lead.tap("asset.save", opp=1, id=asset, name="Launch film", key="name")
    said = _outdated(await _card(lead))
    assert said.startswith("Matching and rate card are out of date: ")
    assert f"The name or tier of “{FILM}” changed from {FILM} to Launch film" in said


async def test_another_model_type_is_told_with_what_it_was(lead: Chat) -> None:
    await lead.tap("opportunity.settings", opp=1, model_type="traditional", key="type")
    said = _outdated(await _card(lead))
    assert said == "Rate card is out of date: The model type changed from current_oplus to traditional"


async def test_other_rates_are_told_with_what_they_were(lead: Chat) -> None:
    await lead.tap("opportunity.settings", opp=1, rate_region="Germany", currency="EUR", key="rates")
    said = _outdated(await _card(lead))
    assert said == "Rate card is out of date: The rates changed from nothing to Germany, EUR"


async def test_many_changes_are_told_up_to_three_and_counted(lead: Chat) -> None:
    for name in (BANNER, FILM):
        wanted = {"name": f"{name} renamed", "description": "Anew", "volume": "7"}
        await lead.tap("asset.save", opp=1, id=await _asset(lead, name), key=name, **wanted)
    assert _outdated(await _card(lead)).endswith("; 3 more changes")


async def test_another_route_is_told_by_the_assets_name(lead: Chat) -> None:
    async with lead.service.work(lead.tenant) as work:
        codes = [one.code for one in (await work.catalogues.current()).routes]
    before = await _route(lead, BANNER)
    now = next(code for code in codes if code != before)
    await lead.tap("match.choose", opp=1, asset=await _asset(lead, BANNER), route=now)
    said = _outdated(await _card(lead))
    assert said == f"Rate card is out of date: The route of “{BANNER}” changed from {before} to {now}"


async def test_one_tap_brings_the_computed_stages_up_to_date(lead: Chat) -> None:
    before = await _totals(lead)
    await _volume(lead, "24", "v24")
    card = await _mend(lead)
    assert not offers(card, "stages.refresh")
    assert (await _totals(lead))["pieces"] == before["pieces"] + 12


async def test_the_same_tap_twice_computes_once(lead: Chat) -> None:
    await _volume(lead, "24", "v24")
    tap = button(await _card(lead), "stages.refresh")
    await lead.tap("stages.refresh", **tap)
    await lead.tap("stages.refresh", **tap)
    await lead.until("opportunity.open", lambda said: "out of date" not in said, opp=1)
    async with lead.service.work(lead.tenant) as work:
        made = await work.artifacts.latest(1, StageKey.RATE_CARD)
    assert made
    assert made.version == 2


async def test_a_second_tap_shows_hours_and_price_before_and_now(lead: Chat) -> None:
    before = await _totals(lead)
    await _volume(lead, "24", "v24")
    await _mend(lead)
    now = await _totals(lead)
    shown = text_of(await lead.tap("card.refresh", card="opportunity", opp=1, section="difference"))
    for totals in (before, now):
        assert f"{float(totals['hours']):,.2f}".rstrip("0").rstrip(".") in shown
        assert f"{float(totals['price']):,.2f}" in shown


async def test_a_reader_sees_no_price_in_the_difference_and_no_tap_to_mend(lead: Chat) -> None:
    reader = await hold(lead, MEGAN, "viewer")
    await lead.tap("role.remove", role="editor", people=MEGAN.id, key="reader")
    await _volume(lead, "24", "v24")
    assert not offers(await _card(reader), "stages.refresh")
    refused = text_of(await reader.tap("stages.refresh", opp=1, key="mine"))
    assert "Nothing was changed" in refused
    await _mend(lead)
    shown = text_of(await reader.tap("card.refresh", card="opportunity", opp=1, section="difference"))
    assert "Hours" in shown
    assert "Price" not in shown


async def test_nothing_to_compute_again_is_said(lead: Chat) -> None:
    assert "up to date; nothing was run" in text_of(await lead.tap("stages.refresh", opp=1, key="idle"))
