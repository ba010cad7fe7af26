"""Catalogues: the shipped sample until a tenant imports its own."""

import asyncio
from dataclasses import replace
from decimal import Decimal

import pytest

from core.catalogue.catalogue import Catalogue
from core.catalogue.load import load
from core.work import UnitOfWork, Work
from storage.catalogues import KEPT


def _priced(hourly: int) -> Catalogue:
    """The sample at another price."""
    first, *others = load().rates
    return replace(load(), rates=(replace(first, hourly=Decimal(hourly)), *others))


async def _price(unit: UnitOfWork) -> Decimal:
    return (await unit.catalogues.current()).rates[0].hourly


async def _fingerprint(unit: UnitOfWork) -> str:
    overview = await unit.opportunities.overview(1)
    assert overview is not None
    return overview.catalogue


async def test_a_tenant_has_the_sample_until_it_imports_its_own(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        assert await unit.catalogues.version() == 0
        assert await unit.catalogues.current() is load()
        assert await _fingerprint(unit) == load().fingerprint
        await unit.catalogues.save(_priced(111), "alex")
        await unit.commit()
    async with work("t") as unit:
        current = await unit.catalogues.current()
        assert current == _priced(111)
        assert current.fingerprint == await _fingerprint(unit) == _priced(111).fingerprint
        assert await unit.catalogues.version() == 1
        await unit.catalogues.save(_priced(222), "alex")
        assert (await unit.catalogues.version(), await _price(unit)) == (2, 222)
        assert await _fingerprint(unit) == _priced(222).fingerprint
        await unit.commit()
    async with work("u") as unit:
        assert await unit.catalogues.version() == 0
        assert await unit.catalogues.current() is load()
        assert await _fingerprint(unit) == load().fingerprint


async def test_a_catalogue_is_parsed_once(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        await unit.catalogues.save(_priced(111), "alex")
        await unit.commit()
        parsed = await unit.catalogues.current()
    async with work("t") as unit:
        assert await unit.catalogues.current() is parsed


async def test_an_import_that_was_rolled_back_leaves_nothing(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        await unit.catalogues.save(_priced(111), "alex")
        assert await _price(unit) == 111
    async with work("t") as unit:
        assert await unit.catalogues.current() is load()
        await unit.catalogues.save(_priced(222), "alex")
        assert (await unit.catalogues.version(), await _price(unit)) == (1, 222)


async def test_tenants_that_crowd_each_other_out_still_get_their_own(work: Work, opportunity: int) -> None:
    tenants = [f"tenant{n}" for n in range(KEPT + 2)]
    for number, tenant in enumerate(tenants):
        async with work(tenant) as unit:
            await unit.catalogues.save(_priced(100 + number), "alex")
            await unit.commit()
    for number, tenant in (*enumerate(tenants), *enumerate(tenants)):
        async with work(tenant) as unit:
            assert await _price(unit) == 100 + number


async def test_imports_made_at_once_become_one_version_each(work: Work, opportunity: int) -> None:
    async def save(hourly: int) -> None:
        async with work("t") as unit:
            await unit.catalogues.save(_priced(hourly), "alex")
            await unit.commit()

    await asyncio.gather(*(save(hourly) for hourly in range(101, 109)))
    async with work("t") as unit:
        assert await unit.catalogues.version() == 8
        assert await _price(unit) in range(101, 109)


@pytest.mark.parametrize("part", ["routes", "roles", "rates", "synonyms"])
async def test_nothing_of_a_catalogue_is_lost_in_storage(work: Work, opportunity: int, part: str) -> None:
    async with work("t") as unit:
        await unit.catalogues.save(load(), "alex")
        current = await unit.catalogues.current()
        assert current is not load()
        assert getattr(current, part) == getattr(load(), part)
