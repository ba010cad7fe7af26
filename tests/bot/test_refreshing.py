"""Bringing up to date what was computed: with a team, with changed answers, when it fails, by two at once."""

import asyncio
from decimal import Decimal
from typing import Any

import pytest
import pytest_asyncio

from core.engine import fingerprints
from core.keys import StageKey
from core.opportunity import Artifact, RunState
from core.pipeline import ROWS
from tests.doubles.chat import PATIENCE, Chat, button, filled, offers, text_of
from tests.doubles.scene import QUESTIONS, bring_to, hold, run, scoped, stand_at
from tests.doubles.teams import ALEX, MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

BANNER = "Simple static banner"
MARKETS = QUESTIONS[1][1]


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner of an opportunity with one asset, its route, a rate card, efficiency and a team."""
    await stand_at(alone, StageKey.ASSETS)
    await alone.tap("asset.add", opp=1, name=BANNER, volume="12", key="banner")
    await alone.tap("match.choose", opp=1, asset=(await _banner(alone)), route=await _route(alone))
    await run(alone, "rate_card")
    await _deliver(alone)
    form = await alone.tap("stage.open", opp=1, stage="efficiency")
    await alone.tap("efficiency.save", **filled(form, "efficiency.save", blanket="10"))
    await run(alone, "team_shape")
    return alone


async def _deliver(chat: Chat) -> None:
    """What a run of the delivery model would leave behind."""
    async with chat.service.work(chat.tenant) as work:
        overview = await work.opportunities.overview(1)
        assert overview
        await work.artifacts.add(
            1,
            StageKey.DELIVERY_MODEL,
            run=None,
            output=scoped()[StageKey.DELIVERY_MODEL],
            evidence=[],
            remarks=[],
            made_from=fingerprints(ROWS[StageKey.DELIVERY_MODEL], overview),
            drafted_by="rules",
            cost=Decimal(0),
            seconds=0.1,
            by=ALEX.id,
        )
        await work.commit()


async def _banner(chat: Chat) -> str:
    async with chat.service.work(chat.tenant) as work:
        return (await work.assets.all(1))[0].id


async def _route(chat: Chat) -> str:
    async with chat.service.work(chat.tenant) as work:
        routes = (await work.catalogues.current()).routes
    return next(one.code for one in routes if "banner" in one.name.lower())


async def _made(chat: Chat, stage: StageKey) -> Artifact:
    async with chat.service.work(chat.tenant) as work:
        made = await work.artifacts.latest(1, stage)
    assert made
    return made


async def _card(chat: Chat) -> dict[str, Any]:
    return await chat.tap("opportunity.open", opp=1)


def _outdated(card: Any) -> str:
    """The line that says what is out of date; empty where nothing is."""
    return next((one for one in text_of(card).splitlines() if "out of date:" in one), "")


async def _volume(chat: Chat, volume: str) -> None:
    await chat.tap("asset.save", opp=1, id=await _banner(chat), volume=volume, key=f"v{volume}")


async def _mend(chat: Chat) -> None:
    await chat.tap("stages.refresh", **button(await _card(chat), "stages.refresh"))
    await _settled(chat)


async def _settled(chat: Chat) -> None:
    """Waits until no stage is being run any more."""
    async with asyncio.timeout(PATIENCE):
        while any(one.open for one in await _runs(chat)):
            await asyncio.sleep(0.02)


async def _runs(chat: Chat) -> list[Any]:
    async with chat.service.work(chat.tenant) as work:
        overview = await work.opportunities.overview(1)
    assert overview
    return list(overview.runs.values())


# The team after a refresh


async def test_the_difference_shows_the_team_before_and_now(lead: Chat) -> None:
    before = (await _made(lead, StageKey.TEAM_SHAPE)).output["totals"]
    await _volume(lead, "2400")
    await _mend(lead)
    now = (await _made(lead, StageKey.TEAM_SHAPE)).output["totals"]
    assert Decimal(now["fte"]) > Decimal(before["fte"])
    shown = text_of(await lead.tap("card.refresh", card="opportunity", opp=1, section="difference"))
    for fte in (before["fte"], now["fte"], Decimal(now["fte"]) - Decimal(before["fte"])):
        assert f"{Decimal(fte):f}".rstrip("0").rstrip(".") in shown
    assert "FTE" in shown


async def test_one_refresh_carries_a_volume_through_to_the_team(lead: Chat) -> None:
    await _volume(lead, "24")
    assert _outdated(await _card(lead)).startswith("Rate card, delivery model and team shape are")
    await _mend(lead)
    card, team = await _made(lead, StageKey.RATE_CARD), await _made(lead, StageKey.TEAM_SHAPE)
    assert Decimal(team.output["totals"]["hours"]) == Decimal(card.output["totals"]["hours"])
    assert (card.version, team.version) == (2, 2)


# Another answer of the client


async def _list_from_brief(chat: Chat, answer: str = "") -> None:
    """Drops a brief and has its assets listed, with what the client has answered so far."""
    await chat.drop(("brief.txt", b"We need 12 social posts and a launch film of 30 seconds for Tidewater."))
    await chat.until("opportunity.open", lambda said: "Being fetched" not in said, opp=1)
    await bring_to(chat, 1, StageKey.ASSETS, *QUESTIONS)
    if answer:
        await _answer(chat, answer)
    await run(chat, "assets")


async def _answer(chat: Chat, text: str, status: str = "answered") -> None:
    async with chat.service.work(chat.tenant) as work:
        asked = next(one for one in await work.clarifications.all(1) if one.question == MARKETS)
    form = await chat.tap(
        "card.refresh", card="stage", opp=1, stage="client_answers", section=f"clarification-{asked.id}"
    )
    typed = {"answer": text, "status": status}
    await chat.tap("clarification.save", **filled(form, "clarification.save", **typed))


async def test_a_first_answer_and_one_taken_back_are_told_as_such(alone: Chat) -> None:
    await _list_from_brief(alone)
    await _answer(alone, "Norway")
    assert _outdated(await _card(alone)).endswith(f"“{MARKETS}” was answered")
    await run(alone, "assets")
    await _answer(alone, "", status="pending")
    assert _outdated(await _card(alone)).endswith(f"The answer of “{MARKETS}” was taken back")


async def test_another_answer_of_the_client_stands_on_the_opportunitys_line(alone: Chat) -> None:
    await _list_from_brief(alone, "Norway and Sweden")
    assert _outdated(await _card(alone)) == ""
    await _answer(alone, "Norway alone")
    said = _outdated(await _card(alone))
    assert f"The answer of “{MARKETS}” changed from Norway and Sweden to Norway alone" in said


# A refresh that fails


async def test_a_refresh_that_fails_says_why_and_keeps_what_stood(lead: Chat) -> None:
    before = await _made(lead, StageKey.RATE_CARD)
    async with lead.service.work(lead.tenant) as work:
        (chosen,) = await work.matches.all(1)
    await lead.tap("match.clear", opp=1, match=chosen.id, seen=chosen.route, key="clear")
    await _mend(lead)
    assert (await _made(lead, StageKey.RATE_CARD)).id == before.id
    shown = await lead.tap("stage.open", opp=1, stage="rate_card")
    assert "No job route is selected for the only asset" in text_of(shown)
    assert "Version 1 below is kept and still counts." in text_of(shown)
    card = await _card(lead)
    assert _outdated(card).endswith(f"The route of “{BANNER}” was deselected")
    assert offers(card, "stages.refresh")


async def test_a_team_stays_what_it_was_and_out_of_date_where_its_rate_card_failed(lead: Chat) -> None:
    before = await _made(lead, StageKey.TEAM_SHAPE)
    async with lead.service.work(lead.tenant) as work:
        (chosen,) = await work.matches.all(1)
    await lead.tap("match.clear", opp=1, match=chosen.id, seen=chosen.route, key="clear")
    await _mend(lead)
    assert (await _made(lead, StageKey.TEAM_SHAPE)).id == before.id
    assert "team shape" in _outdated(await _card(lead))
    shown = text_of(await lead.tap("stage.open", opp=1, stage="team_shape"))
    assert "“Build the rate card”, which this is made from, could not be brought up to date" in shown


async def test_a_team_can_be_worked_out_by_itself_from_the_rate_card_that_stands(lead: Chat) -> None:
    async with lead.service.work(lead.tenant) as work:
        (chosen,) = await work.matches.all(1)
    await lead.tap("match.clear", opp=1, match=chosen.id, seen=chosen.route, key="clear")
    await _mend(lead)
    await run(lead, "team_shape")
    assert (await _made(lead, StageKey.TEAM_SHAPE)).version == 2


async def test_after_a_refresh_that_failed_the_next_one_succeeds(lead: Chat) -> None:
    async with lead.service.work(lead.tenant) as work:
        (chosen,) = await work.matches.all(1)
    await lead.tap("match.clear", opp=1, match=chosen.id, seen=chosen.route, key="clear")
    await _mend(lead)
    await lead.tap("match.select", opp=1, match=chosen.id, seen="", key="again")
    await _volume(lead, "24")
    await _mend(lead)
    assert (await _made(lead, StageKey.RATE_CARD)).output["totals"]["pieces"] == 24


# Two at once


async def test_two_who_refresh_at_once_compute_once(lead: Chat) -> None:
    megan = await hold(lead, MEGAN)
    await _volume(lead, "24")
    taps = [(one, button(await _card(one), "stages.refresh")) for one in (lead, megan)]
    shown = await asyncio.gather(*(one.tap("stages.refresh", **tap) for one, tap in taps))
    await _settled(lead)
    assert (await _made(lead, StageKey.RATE_CARD)).version == 2
    assert (await _made(lead, StageKey.TEAM_SHAPE)).version == 2
    assert all(one.state is RunState.DONE for one in await _runs(lead))
    said = sorted("nothing was run" in text_of(card) for card in shown)
    assert said == [False, True]
