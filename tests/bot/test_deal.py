"""Saying where a deal stands, as a team does it on the card."""

import asyncio
from typing import Any

import pytest
import pytest_asyncio

from core.deal import DealChange
from core.keys import StageKey
from core.opportunity import DealStatus
from tests.doubles.chat import Chat, buttons, filled, inputs, markup_of, offers, text_of
from tests.doubles.scene import hold, stand_at
from tests.doubles.teams import MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

LESSONS = "They had a partner in Poznań at two thirds of our rates."


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner of an opportunity whose proposal is out."""
    await stand_at(alone, StageKey.DELIVERY_PLAN)
    return alone


async def _card(chat: Chat, number: int = 1) -> dict[str, Any]:
    return await chat.tap("card.refresh", card="deal", opp=number)


async def _set(chat: Chat, status: str, lessons: str = "", number: int = 1) -> dict[str, Any]:
    """Fills in the form as it stands and saves it."""
    card = await _card(chat, number)
    typed = {"status": status, "lessons": lessons}
    return await chat.tap("deal.set_status", **filled(card, "deal.set_status", **typed))


async def _stands(chat: Chat) -> tuple[DealStatus, tuple[DealChange, ...]]:
    async with chat.service.work(chat.tenant) as work:
        found = await work.opportunities.overview(1)
        assert found
        return found.opportunity.deal_status, await work.deals.all(1)


async def test_a_deal_is_active_until_somebody_says_otherwise(lead: Chat) -> None:
    card = await _card(lead)
    assert inputs(card)["status"]["value"] == "active"
    assert "Nobody has said anything else yet" in text_of(card)


async def test_a_deal_that_is_won_says_who_said_so_and_what_to_do_next(lead: Chat) -> None:
    shown = await _set(lead, "won")
    assert "Set by Alex Wilber" in text_of(shown)
    assert offers(shown, "stage.open")
    assert (await _stands(lead))[0] is DealStatus.WON
    assert "Won" in text_of(await lead.tap("opportunity.open", opp=1))


@pytest.mark.parametrize("status", ["lost", "deprioritised"])
@pytest.mark.parametrize("lessons", ["", "  \n ", "\u200b\u2060"], ids=["none", "blank", "unseen"])
async def test_lessons_are_asked_for_and_the_form_comes_back(lead: Chat, status: str, lessons: str) -> None:
    refused = await _set(lead, status, lessons)
    assert f"A deal that is {status} needs lessons learned, so nothing was saved" in text_of(refused)
    assert inputs(refused)["status"]["value"] == status
    assert await _stands(lead) == (DealStatus.ACTIVE, ())


async def test_lessons_longer_than_fit_come_back_with_the_refusal(lead: Chat) -> None:
    refused = await _set(lead, "lost", "x" * 4_001)
    assert "Lessons learned is too long" in text_of(refused)
    assert inputs(refused)["lessons"]["value"] == "x" * 4_001


async def test_a_status_that_is_none_is_refused(lead: Chat) -> None:
    for wrong in ("paused", "", "WON ", None, 1, ["won"]):
        refused = await lead.tap("deal.set_status", opp=1, key="k", status=wrong)
        assert "The status" in text_of(refused), wrong
    assert await _stands(lead) == (DealStatus.ACTIVE, ())


async def test_everything_that_was_said_stays_in_the_history(lead: Chat) -> None:
    await _set(lead, "lost", LESSONS)
    await _set(lead, "active", LESSONS)
    await _set(lead, "won")
    status, ever = await _stands(lead)
    assert status is DealStatus.WON
    assert [(one.status, one.lessons) for one in ever] == [
        (DealStatus.LOST, LESSONS),
        (DealStatus.ACTIVE, LESSONS),
        (DealStatus.WON, ""),
    ]
    history = text_of(await lead.tap("card.refresh", card="deal", opp=1, section="history"))
    assert history.index("Won") < history.index("Active") < history.index("Lost")
    assert LESSONS in history


async def test_the_same_again_changes_nothing(lead: Chat) -> None:
    card = await _card(lead)
    typed = filled(card, "deal.set_status", status="won")
    answers = await asyncio.gather(*(lead.tap("deal.set_status", **typed) for _ in range(8)))
    assert all("Set by Alex Wilber" in text_of(answer) for answer in answers)
    assert "Nothing has changed: the deal is won already" in text_of(await _set(lead, "won"))
    assert len((await _stands(lead))[1]) == 1


async def test_of_two_at_once_the_second_is_told_who_was_first(lead: Chat) -> None:
    megan = await hold(lead, MEGAN)
    card = await _card(megan)
    await _set(lead, "won")
    typed = filled(card, "deal.set_status", status="lost", lessons=LESSONS)
    refused = text_of(await megan.tap("deal.set_status", **typed))
    assert "Alex Wilber set this deal to won" in refused
    assert (await _stands(lead))[0] is DealStatus.WON


async def test_of_many_at_the_same_moment_one_is_kept(lead: Chat) -> None:
    megan = await hold(lead, MEGAN)
    wanted = [(lead, "won"), (megan, "lost"), (lead, "deprioritised"), (megan, "won")]
    cards = [await _card(chat) for chat, _ in wanted]
    shown = await asyncio.gather(
        *(
            chat.tap("deal.set_status", **filled(card, "deal.set_status", status=status, lessons=f"{place}"))
            for place, ((chat, status), card) in enumerate(zip(wanted, cards, strict=True))
        )
    )
    assert len((await _stands(lead))[1]) == 1
    assert sum("after your card was drawn" in text_of(card) for card in shown) == 3


async def test_the_owner_is_told_when_somebody_else_sets_it(lead: Chat) -> None:
    megan = await hold(lead, MEGAN)
    await _set(megan, "lost", LESSONS)
    said = f"Megan Bowen set the deal of opportunity #1 to lost. Lessons learned: {LESSONS}"
    await lead.received(lambda card: said in text_of(card))


async def test_an_archived_opportunity_keeps_its_deal_as_it_is(lead: Chat) -> None:
    card = await _card(lead)
    await lead.tap("opportunity.archive", opp=1, key="a")
    refused = await lead.tap("deal.set_status", **filled(card, "deal.set_status", status="won"))
    assert "is archived, so nothing was changed" in text_of(refused)
    assert not offers(await _card(lead), "deal.set_status")
    assert await _stands(lead) == (DealStatus.ACTIVE, ())


async def test_somebody_who_may_only_look_is_refused_and_offered_nothing(lead: Chat) -> None:
    typed = filled(await _card(lead), "deal.set_status", status="won")
    megan = await hold(lead, MEGAN, "viewer")
    await lead.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    assert not offers(await _card(megan), "deal.set_status")
    assert "viewer" in text_of(await megan.tap("deal.set_status", **typed))
    assert await _stands(lead) == (DealStatus.ACTIVE, ())


async def test_another_tenant_finds_no_such_deal(lead: Chat) -> None:
    typed = filled(await _card(lead), "deal.set_status", status="won")
    stranger = lead.beside(MEGAN, tenant="bbbbbbbb-0000-0000-0000-000000000002")
    await stranger.say("hi")
    assert "no opportunity #1" in text_of(await stranger.tap("deal.set_status", **typed)).lower()
    assert await _stands(lead) == (DealStatus.ACTIVE, ())


async def test_lessons_are_text_and_never_markup(lead: Chat) -> None:
    hostile = "<at>Megan Bowen</at> [call](https://evil.example)"
    shown = await _set(lead, "lost", hostile)
    assert "evil.example" in text_of(shown)
    assert "evil.example" not in markup_of(shown)


async def test_the_list_is_narrowed_to_where_deals_stand(lead: Chat) -> None:
    await lead.say("new Harbour Nights")
    await _set(lead, "won")
    every = await lead.tap("card.refresh", card="list")
    chosen = next(one["data"] for one in buttons(every) if one["title"] == "Show")
    listed = text_of(await lead.tap("card.refresh", **chosen, deal="won"))
    assert "Tidewater launch" in listed
    assert "Harbour Nights" not in listed
    assert "One with “Won”" in listed
    none = text_of(await lead.tap("card.refresh", **chosen, deal="lost"))
    assert "None with “Lost” here." in none
    assert "Harbour Nights" in text_of(await lead.tap("card.refresh", **chosen, deal="any"))
    refused = await lead.tap("card.refresh", **chosen, deal="sideways")
    assert "The deal is not one of the choices" in text_of(refused)


async def test_lessons_stand_beside_the_scores_of_a_similar_opportunity(lead: Chat) -> None:
    async with lead.service.work(lead.tenant) as work:
        await work.opportunities.change(1, client_name="Aster Retail Ltd")
        await work.commit()
    await _set(lead, "lost", LESSONS)
    number = await stand_at(lead, StageKey.QUALIFICATION, name="Autumn", client_name="Aster Retail")
    shown = text_of(await lead.tap("stage.open", opp=number, stage="qualification"))
    assert f"Learned from #1: “{LESSONS}”" in shown
