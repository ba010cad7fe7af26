"""Assets: what stands, in order, and what a re-run puts aside."""

import asyncio
from dataclasses import replace
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from core.asset import LARGEST, Asset, Confidence, Match
from core.work import Work
from storage.tables import assets, metadata

HERO = Asset("hero", "PDP hero banner", "One per product", "A", 12, "10 to 14")
FILM = Asset("film", "Launch film – 30″ 🎬", "", None, LARGEST)
BADGE = Asset("badge", "Badge", "By hand", None, 1, origin="person")


def _match(asset: str) -> Match:
    id = f"of-{asset}"
    return Match(id, asset, "BAN-S", 1, Confidence.EXACT, Decimal("0.9"), "", (), selected=True)


async def test_assets_come_back_as_they_were_added_and_last_comes_last(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        assert await unit.assets.all(1) == ()
        for asset in (HERO, FILM, BADGE):
            await unit.assets.add(1, asset)
        await unit.commit()
        assert await unit.assets.all(1) == (HERO, FILM, BADGE)
        assert await unit.assets.all(2) == ()
    async with work("u") as unit:
        assert await unit.assets.all(1) == ()


async def test_a_change_marks_the_row_as_edited_and_is_the_next_version(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        await unit.assets.replace(1, (HERO, FILM))
        await unit.assets.change(1, "hero", volume=40, client_tier=None)
        await unit.assets.change(1, "hero", name="Hero", description="New")
        changed = Asset("hero", "Hero", "New", None, 40, "10 to 14", edited=True, version=3)
        assert await unit.assets.all(1) == (changed, FILM)


async def test_an_asset_changes_only_by_its_own_opportunity(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        other = await unit.opportunities.create("Another", "alex")
        await unit.assets.add(1, HERO)
        await unit.assets.change(other, "hero", volume=1)
        await unit.assets.remove(other, "hero")
        await unit.assets.replace(other, ())
        await unit.commit()
    async with work("u") as unit:
        await unit.assets.change(1, "hero", volume=1)
        await unit.assets.remove(1, "hero")
        await unit.commit()
    async with work("t") as unit:
        assert await unit.assets.all(1) == (HERO,)


async def test_a_rerun_keeps_what_people_added_or_edited_and_puts_it_first(
    work: Work, opportunity: int
) -> None:
    async with work("t") as unit:
        assert await unit.assets.count(1) == (0, 0)
        assert await unit.assets.replace(1, (HERO, FILM, replace(HERO, id="other"))) != ()
        await unit.assets.add(1, BADGE)
        await unit.assets.change(1, "film", volume=3)
        assert await unit.assets.count(1) == (2, 2)
        drafted = [replace(HERO, id=f"new{n}") for n in range(3)]
        now = await unit.assets.replace(1, drafted)
        assert [asset.id for asset in now] == ["film", "badge", "new0", "new1", "new2"]
        assert now == await unit.assets.all(1)
        assert await unit.assets.count(1) == (3, 2)


async def test_matches_go_with_their_asset_and_both_stay_in_the_record(
    work: Work, opportunity: int, sessions: async_sessionmaker[AsyncSession]
) -> None:
    async with work("t") as unit:
        await unit.assets.replace(1, (HERO, FILM))
        await unit.assets.add(1, BADGE)
        await unit.matches.replace(1, [_match("hero"), _match("film"), _match("badge")])
        await unit.assets.change(1, "film", volume=3)
        await unit.assets.remove(1, "badge")
        assert [match.asset for match in await unit.matches.all(1)] == ["hero", "film"]
        assert await unit.assets.replace(1, ()) == (replace(FILM, volume=3, edited=True, version=2),)
        assert [match.asset for match in await unit.matches.all(1)] == ["film"]
        await unit.commit()
    async with sessions(info={"tenant": "t"}) as session:
        for name in ("assets", "matches"):
            table = metadata.tables[name]
            aside = await session.scalar(
                select(func.count()).select_from(table).where(table.c.replaced_at.is_not(None))
            )
            assert aside == 2, name


async def test_what_was_put_aside_takes_no_change(
    work: Work, opportunity: int, sessions: async_sessionmaker[AsyncSession]
) -> None:
    async with work("t") as unit:
        await unit.assets.add(1, HERO)
        await unit.assets.remove(1, "hero")
        await unit.assets.change(1, "hero", volume=99)
        await unit.assets.remove(1, "hero")
        await unit.commit()
    async with sessions(info={"tenant": "t"}) as session:
        assert await session.scalar(select(assets.c.volume)) == HERO.volume


async def test_changes_made_at_once_are_all_counted(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        await unit.assets.add(1, HERO)
        await unit.commit()

    async def change(volume: int) -> None:
        async with work("t") as unit:
            await unit.assets.change(1, "hero", volume=volume)
            await unit.commit()

    await asyncio.gather(*(change(volume) for volume in range(1, 21)))
    async with work("t") as unit:
        (kept,) = await unit.assets.all(1)
    assert (kept.version, kept.volume in range(1, 21)) == (21, True)


async def test_a_thousand_assets_and_their_matches_are_replaced_and_read_in_order(
    work: Work, opportunity: int
) -> None:
    drafts = [[replace(HERO, id=f"{run}-{n}", name=f"Banner {n}") for n in range(1000)] for run in "ab"]
    async with work("t") as unit:
        for drafted in drafts:
            assert await unit.assets.replace(1, drafted) == tuple(drafted)
            await unit.matches.replace(1, [_match(asset.id) for asset in drafted])
        await unit.commit()
        assert [match.asset for match in await unit.matches.all(1)] == [asset.id for asset in drafts[1]]
