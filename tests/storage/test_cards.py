"""Cards that stand in conversations: found when what they show changes, also while they are on their way."""

import asyncio
from datetime import UTC, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from core.keys import StageKey
from core.opportunity import Subject
from core.work import LiveCard, Work

HERE, THERE = "a:alex", "19:channel"
OWN = Subject("opportunity", 1)
SCORES = Subject("stage", 1, StageKey.QUALIFICATION)
PACK = Subject("stage", 1, StageKey.QA_PACK)
LIST = Subject("list")


def live(card: str, subject: Subject) -> LiveCard:
    """The card as it stands here; when it was drawn does not count."""
    return LiveCard(HERE, card, subject, datetime.now(UTC))


async def _showing(work: Work, *cards: str, stage: StageKey | None = None) -> list[str]:
    async with work("t") as unit:
        return [live.card for live in await unit.cards.showing(1, cards, stage)]


async def _keep(work: Work, *kept: tuple[str, str, Subject]) -> None:
    async with work("t") as unit:
        for conversation, card, subject in kept:
            await unit.cards.keep(conversation, card, subject)
        await unit.commit()


async def test_cards_are_found_by_kind_and_stage_newest_first(work: Work, opportunity: int) -> None:
    await _keep(work, (HERE, "1", SCORES), (THERE, "2", PACK), (HERE, "3", OWN))
    assert await _showing(work, "stage", "opportunity") == ["3", "2", "1"]
    assert await _showing(work, "stage") == ["2", "1"]
    assert await _showing(work, "stage", "opportunity", stage=StageKey.QA_PACK) == ["3", "2"]
    assert await _showing(work, "settings") == []


async def test_a_card_shows_what_it_was_last_kept_with(work: Work, opportunity: int) -> None:
    await _keep(work, (HERE, "1", SCORES), (HERE, "2", PACK), (HERE, "1", OWN))
    async with work("t") as unit:
        assert await unit.cards.showing(1, ["opportunity", "stage"]) == (
            live("1", OWN),
            live("2", PACK),
        )


async def test_a_card_that_shows_no_opportunity_any_more_is_left_alone(work: Work, opportunity: int) -> None:
    await _keep(work, (HERE, "1", SCORES), (HERE, "1", LIST), (HERE, "2", LIST))
    assert await _showing(work, "stage", "list") == []


async def test_a_card_counts_for_what_somebody_looks_at_in_a_view_of_their_own(
    work: Work, opportunity: int
) -> None:
    await _keep(work, (THERE, "1", OWN))
    async with work("t") as unit:
        for _ in range(2):
            await unit.cards.look(THERE, "1", SCORES)
        await unit.cards.look(THERE, "unknown", SCORES)
        await unit.cards.look(THERE, "1", LIST)
        await unit.commit()
    assert await _showing(work, "stage", stage=StageKey.QUALIFICATION) == ["1"]
    assert await _showing(work, "stage", stage=StageKey.QA_PACK) == []
    async with work("t") as unit:
        (live,) = await unit.cards.showing(1, ["stage"])
        assert live.subject == OWN
    await _keep(work, (THERE, "1", OWN))
    assert await _showing(work, "stage") == [], "everybody has the same before them again"


async def _overtake(work: Work, card: str) -> list[str]:
    async with work("t") as unit:
        overtaken = [older.card for older in await unit.cards.overtake(HERE, card)]
        await unit.commit()
    return sorted(overtaken)


async def test_a_new_own_card_overtakes_the_older_ones_of_its_conversation_once(
    work: Work, opportunity: int
) -> None:
    await _keep(work, (HERE, "1", OWN), (THERE, "2", OWN), (HERE, "3", OWN), (HERE, "4", SCORES))
    async with work("t") as unit:
        await unit.cards.expect("on its way", HERE, OWN)
        await unit.commit()
    await _keep(work, (HERE, "5", OWN))
    assert await _overtake(work, "5") == ["1", "3"]
    assert await _overtake(work, "5") == []
    assert await _showing(work, "opportunity", "stage") == ["5", "4", "2"]


async def test_a_card_of_a_stage_overtakes_none(work: Work, opportunity: int) -> None:
    await _keep(work, (HERE, "1", OWN), (HERE, "2", SCORES))
    assert await _overtake(work, "2") == []
    assert await _showing(work, "opportunity", "stage") == ["2", "1"]


async def test_a_conversation_that_put_us_out_gets_nothing(work: Work, opportunity: int) -> None:
    await _keep(work, (HERE, "1", SCORES), (THERE, "2", SCORES))
    async with work("t") as unit:
        await unit.conversations.forget(THERE)
        await unit.commit()
    assert await _showing(work, "stage") == ["1"]


async def test_a_card_is_forgotten_and_one_that_nobody_touched_for_a_month_is_left_alone(
    work: Work, opportunity: int, sessions: async_sessionmaker[AsyncSession]
) -> None:
    await _keep(work, (HERE, "1", SCORES), (HERE, "2", SCORES), (HERE, "3", SCORES))
    async with work("t") as unit:
        await unit.cards.forget(HERE, "1")
        await unit.commit()
    async with sessions(info={"tenant": "t"}) as session:
        old = text("UPDATE live_cards SET kept_at = now() - interval '31 days' WHERE card = '2'")
        await session.execute(old)
        await session.commit()
    assert await _showing(work, "stage") == ["3"]


async def test_at_most_a_hundred_cards_are_redrawn(work: Work, opportunity: int) -> None:
    await _keep(work, *((HERE, str(card), SCORES) for card in range(120)))
    assert await _showing(work, "stage") == [str(card) for card in range(119, 19, -1)]


async def test_a_card_learns_its_name_once(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        await unit.cards.expect("m", HERE, SCORES)
        await unit.cards.expect("m", HERE, PACK)
        await unit.cards.expect("list", HERE, LIST)
        assert await unit.cards.learn("m", "7") is None
        assert await unit.cards.learn("m", "8") is None
        assert await unit.cards.learn("list", "9") is None
        assert await unit.cards.showing(1, ["stage"]) == (live("7", PACK),)


async def test_a_card_on_its_way_is_redrawn_when_it_has_arrived(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        await unit.cards.expect("scores", HERE, SCORES)
        await unit.cards.expect("pack", HERE, PACK)
        await unit.commit()
    async with work("t") as unit:
        assert await unit.cards.showing(1, ["stage"], StageKey.QUALIFICATION) == ()
        await unit.commit()
    async with work("t") as unit:
        assert await unit.cards.learn("scores", "1") == live("1", SCORES)
        assert await unit.cards.learn("pack", "2") is None
        await unit.commit()
    assert await _showing(work, "stage") == ["2", "1"]


async def test_a_change_that_is_not_kept_marks_no_card(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        await unit.cards.expect("m", HERE, SCORES)
        await unit.commit()
    await _showing(work, "stage")
    async with work("t") as unit:
        assert await unit.cards.learn("m", "1") is None


@pytest.mark.parametrize("round_", range(10))
async def test_no_change_slips_between_a_card_that_arrives_and_one_that_is_marked(
    work: Work, opportunity: int, round_: int
) -> None:
    """Whoever is first: the card is found standing, or it is told that it is stale."""
    async with work("t") as unit:
        await unit.cards.expect("m", HERE, SCORES)
        await unit.commit()

    async def arrive() -> bool:
        async with work("t") as unit:
            late = await unit.cards.learn("m", "1")
            await asyncio.sleep(0.002 * (round_ % 3))
            await unit.commit()
            return late is not None

    async def change() -> bool:
        async with work("t") as unit:
            await unit.opportunities.lock(1)
            await asyncio.sleep(0.001 * (round_ % 4))
            found = await unit.cards.showing(1, ["stage"])
            await asyncio.sleep(0.002 * (round_ % 2))
            await unit.commit()
            return bool(found)

    told, found = await asyncio.gather(arrive(), change())
    assert told != found


async def test_a_card_that_is_expected_before_it_is_drawn_misses_no_change(
    work: Work, opportunity: int
) -> None:
    """It waits for whoever holds the opportunity, and shows what they did."""
    held = asyncio.Event()

    async def change() -> None:
        async with work("t") as unit:
            await unit.opportunities.lock(1)
            held.set()
            await asyncio.sleep(0.1)
            await unit.opportunities.change(1, region="Iberia")
            await unit.cards.showing(1, ["stage"])
            await unit.commit()

    async def draw() -> str | None:
        await held.wait()
        async with work("t") as unit:
            await unit.cards.expect("m", HERE, SCORES)
            overview = await unit.opportunities.overview(1)
            await unit.commit()
        return overview.opportunity.region if overview else None

    _, drawn = await asyncio.gather(change(), draw())
    assert drawn == "Iberia"


async def test_a_card_arrives_while_somebody_holds_the_opportunity(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        await unit.cards.expect("m", HERE, SCORES)
        await unit.commit()
    async with work("t") as holding:
        await holding.opportunities.lock(1)

        async def arrive() -> LiveCard | None:
            async with work("t") as unit:
                late = await unit.cards.learn("m", "1")
                await unit.commit()
            return late

        assert await asyncio.wait_for(arrive(), 5) is None
        assert await holding.cards.showing(1, ["stage"]) == (live("1", SCORES),)
