"""Scores: a history, and what other opportunities of the client or sector tell."""

from decimal import Decimal

from core.qualification import Dimension
from core.work import UnitOfWork, Work
from storage.scores import MOST


async def _create(unit: UnitOfWork, client: str | None, *services: str) -> int:
    number = await unit.opportunities.create("Another", "alex")
    await unit.opportunities.change(number, client_name=client, service_types=list(services))
    return number


async def test_every_score_ever_set_is_kept_in_order(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        await unit.scores.add(1, Dimension.TIMING, 3, "tight", "alex")
        await unit.scores.add(1, Dimension.SECTOR, 8, "", "stranger")
        await unit.scores.add(1, Dimension.TIMING, 7, "moved", "alex")
        await unit.commit()
        scores = await unit.scores.all(1)
    assert [(one.dimension, one.score, one.note, one.by, one.by_name) for one in scores] == [
        (Dimension.TIMING, 3, "tight", "alex", "Alex Wilber"),
        (Dimension.SECTOR, 8, "", "stranger", "stranger"),
        (Dimension.TIMING, 7, "moved", "alex", "Alex Wilber"),
    ]
    async with work("u") as unit:
        assert await unit.scores.all(1) == ()


async def test_kindred_opportunities_tell_their_latest_scores_newest_first(
    work: Work, opportunity: int
) -> None:
    async with work("t") as unit:
        await unit.opportunities.change(1, client_name="Müller GmbH & Co. KG", service_types=["Social"])
        client = await _create(unit, "MULLER", "CRM")
        await _create(unit, "Somebody else", "CRM")
        sector = await _create(unit, None, "crm", " social")
        await unit.opportunities.change(client, percentage=Decimal("58.3"), recommendation="slt_review")
        await unit.scores.add(client, Dimension.TIMING, 3, "", "alex")
        await unit.scores.add(client, Dimension.TIMING, 7, "", "alex")
        await unit.scores.add(1, Dimension.TIMING, 1, "", "alex")
        past = await unit.scores.past(1)
    assert [(one.number, one.same_client, one.same_sector) for one in past] == [
        (sector, False, True),
        (client, True, False),
    ]
    assert (past[0].scores, past[1].scores) == ({}, {Dimension.TIMING: 7})
    assert (past[1].percentage, past[1].client_name, past[1].service_types) == (
        Decimal("58.3"),
        "MULLER",
        ("CRM",),
    )


async def test_an_opportunity_of_which_nothing_is_known_is_kindred_to_none(
    work: Work, opportunity: int
) -> None:
    async with work("t") as unit:
        await _create(unit, None)
        await _create(unit, "")
        assert await unit.scores.past(1) == ()
        assert await unit.scores.past(99) == ()


async def test_the_past_is_the_newest_of_the_tenants_own(work: Work, opportunity: int) -> None:
    async with work("u") as unit:
        await _create(unit, "Acme")
        await unit.commit()
    async with work("t") as unit:
        await unit.opportunities.change(1, client_name="Acme")
        made = [await _create(unit, "Acme Ltd") for _ in range(MOST + 5)]
        past = await unit.scores.past(1)
    assert [one.number for one in past] == made[: -MOST - 1 : -1]
