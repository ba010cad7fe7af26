"""Matches: which stand, and that an asset never has two of them selected."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random
from uuid import uuid4

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from core.asset import Asset, Confidence, Match
from core.work import UnitOfWork, Work
from storage.tables import matches

CAVEATS = ("Covers one size", "Größe nach Absprache – „drei“")
BEST = Match("best", "hero", "BAN-S", 1, Confidence.CLOSE, Decimal("0.875"), "Literally", CAVEATS)
SECOND = Match("second", "hero", "BAN-M", 2, Confidence.MULTIPLE, Decimal("0.84"), "", ())
NOWHERE = Match("nowhere", "film", "", 1, Confidence.NONE, Decimal(0), "Nothing near", (), by="claude")


async def _list(unit: UnitOfWork, opportunity: int = 1, names: Sequence[str] = ("hero", "film")) -> None:
    await unit.assets.replace(opportunity, [Asset(name, name, "", None, 1) for name in names])


async def _selected(unit: UnitOfWork) -> list[tuple[str, str | None]]:
    return [(match.id, match.selected_by) for match in await unit.matches.all(1) if match.selected]


async def test_matches_come_by_asset_and_rank_as_they_were_made(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        await _list(unit)
        await unit.matches.replace(1, [NOWHERE, SECOND, BEST])
        await unit.commit()
        assert await unit.matches.all(1) == (BEST, SECOND, NOWHERE)
        assert await unit.matches.all(2) == ()
    async with work("u") as unit:
        assert await unit.matches.all(1) == ()
        await unit.matches.select(1, "best", "alex")
        await unit.commit()
    async with work("t") as unit:
        assert await _selected(unit) == []


async def test_selecting_one_deselects_its_siblings_and_says_who_did_it(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        await _list(unit)
        await unit.matches.replace(1, [replace(BEST, selected=True), SECOND, replace(NOWHERE, selected=True)])
        assert await _selected(unit) == [("best", None), ("nowhere", None)]
        await unit.matches.select(1, "second", "alex")
        assert await _selected(unit) == [("second", "Alex Wilber"), ("nowhere", None)]
        await unit.matches.select(1, "second", "stranger")
        assert await _selected(unit) == [("second", "stranger"), ("nowhere", None)]
        await unit.matches.clear(1, "best")
        assert await _selected(unit) == [("second", "stranger"), ("nowhere", None)]
        await unit.matches.clear(1, "second")
        assert await unit.matches.all(1) == (BEST, SECOND, replace(NOWHERE, selected=True))


async def test_a_route_that_a_person_chose_stands_beside_the_candidates(work: Work, opportunity: int) -> None:
    chosen = Match("chosen", "hero", "KV-C", 3, Confidence.EXACT, Decimal(1), "", (), by="person")
    async with work("t") as unit:
        await _list(unit)
        await unit.matches.replace(1, [replace(BEST, selected=True), SECOND])
        await unit.matches.add(1, chosen)
        assert await unit.matches.all(1) == (replace(BEST, selected=True), SECOND, chosen)
        await unit.matches.add(1, replace(chosen, id="again", rank=4, selected=True, selected_by="alex"))
        assert await _selected(unit) == [("again", "Alex Wilber")]


async def test_new_matches_put_every_earlier_one_aside(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        await _list(unit)
        await unit.matches.replace(1, [replace(BEST, selected=True), SECOND, NOWHERE])
        newer = replace(BEST, id="newer", selected=True)
        await unit.matches.replace(1, [newer])
        assert await unit.matches.all(1) == (newer,)
        for change in (unit.matches.select(1, "second", "alex"), unit.matches.clear(1, "best")):
            await change
        assert await unit.matches.all(1) == (newer,), "what was put aside takes nothing from what stands"
        await unit.matches.replace(1, [])
        assert await unit.matches.all(1) == ()


async def test_matches_of_an_asset_that_was_removed_meanwhile_do_not_stand(
    work: Work, opportunity: int
) -> None:
    async with work("t") as unit:
        await _list(unit)
        await unit.assets.remove(1, "hero")
        await unit.matches.replace(1, [BEST, NOWHERE])
        assert await unit.matches.all(1) == (NOWHERE,)


async def test_nobody_selects_in_another_opportunity(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        other = await unit.opportunities.create("Another", "alex")
        await _list(unit)
        await _list(unit, other, ["theirs"])
        await unit.matches.replace(1, [replace(BEST, selected=True), SECOND])
        for change in (unit.matches.select(other, "second", "alex"), unit.matches.clear(other, "best")):
            await change
        await unit.matches.replace(other, [])
        assert await _selected(unit) == [("best", None)]


async def test_of_twenty_people_who_select_at_once_one_prevails(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        await _list(unit)
        first = replace(BEST, selected=True)
        await unit.matches.replace(1, [first, *(replace(BEST, id=f"m{n}", rank=n) for n in range(2, 22))])
        await unit.commit()

    async def select(match: str) -> None:
        async with work("t") as unit:
            await unit.matches.select(1, match, f"person of {match}")
            await unit.commit()

    await asyncio.gather(*(select(f"m{n}") for n in range(2, 22)))
    async with work("t") as unit:
        ((match, by),) = await _selected(unit)
    assert by == f"person of {match}"


def _drafted(assets: Sequence[Asset]) -> list[Match]:
    """Three candidates for each asset, the first selected."""
    ranked = [(asset.id, rank) for asset in assets for rank in (1, 2, 3)]
    return [
        replace(BEST, id=uuid4().hex, asset=asset, rank=rank, selected=rank == 1) for asset, rank in ranked
    ]


async def _do_anything(unit: UnitOfWork, random: Random) -> None:
    """One of the things that people and runs do, to what they saw a moment ago."""
    assets, found = await unit.assets.all(1), await unit.matches.all(1)
    asset = random.choice(assets or [Asset("gone", "", "", None, 1)])
    match = random.choice(found or [BEST])
    chosen = replace(BEST, id=uuid4().hex, asset=asset.id, selected=True)
    deeds = (
        lambda: unit.assets.replace(1, [replace(asset, id=uuid4().hex, edited=False) for _ in range(5)]),
        lambda: unit.assets.remove(1, asset.id),
        lambda: unit.assets.change(1, asset.id, volume=3),
        lambda: unit.matches.replace(1, _drafted(assets)),
        lambda: unit.matches.add(1, chosen),
        lambda: unit.matches.clear(1, match.id),
        lambda: unit.matches.select(1, match.id, "alex"),
    )
    await random.choice(deeds)()


async def test_whatever_happens_at_once_nobody_waits_in_a_circle_and_one_stays_selected(
    work: Work, opportunity: int
) -> None:
    random = Random(4)
    async with work("t") as unit:
        await _list(unit, names=[f"asset{n}" for n in range(5)])
        await unit.commit()

    async def do_anything() -> None:
        async with work("t") as unit:
            await _do_anything(unit, random)
            await unit.commit()

    for _ in range(5):
        await asyncio.gather(*(do_anything() for _ in range(40)))
        async with work("t") as unit:
            standing = {asset.id for asset in await unit.assets.all(1)}
            found = await unit.matches.all(1)
        selected = [match.asset for match in found if match.selected]
        assert {match.asset for match in found} <= standing
        assert len(selected) == len(set(selected))


async def test_a_second_selected_match_of_an_asset_is_impossible(
    work: Work, opportunity: int, sessions: async_sessionmaker[AsyncSession]
) -> None:
    async with work("t") as unit:
        await _list(unit)
        await unit.matches.replace(1, [replace(BEST, selected=True), SECOND])
        await unit.commit()
    async with sessions(info={"tenant": "t"}) as session:
        with pytest.raises(IntegrityError, match="matches_one_selected_idx"):
            await session.execute(update(matches).values(selected=True))
