"""Catalogues on offer: kept with what was read, compared anew, settled once; and where their routes are used."""

import asyncio
from decimal import Decimal

from core.asset import Asset, Confidence, Match
from core.catalogue.catalogue import Catalogue
from core.catalogue.errors import CatalogueErrors, Problem
from core.catalogue.load import read
from core.messages import message, say
from core.work import ImportState, UnitOfWork, Work
from tests.core.catalogue.small import FILES, encoded

SMALL = read(encoded(FILES))
WRONG = CatalogueErrors(
    (
        Problem(
            message("catalogue-number", text="lots"), message("catalogue-at-cell", sheet="Hours", cell="E3")
        ),
        Problem(message("catalogue-sheet-missing", sheet="Rates", known="Routes, Hours")),
    ),
    1_200,
)


async def _add(
    unit: UnitOfWork, offered: Catalogue | CatalogueErrors = SMALL, file: str | None = None
) -> str:
    return await unit.catalogue_imports.add(offered, source="routes.xlsx", file=file, against=3, by="alex")


async def test_what_was_offered_comes_back_whole(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        file = await unit.files.add(
            "routes.xlsx", opportunity=None, source="", sent_by="alex", conversation="c"
        )
        id = await _add(unit, file=file)
        await unit.commit()
    async with work("t") as unit:
        held = await unit.catalogue_imports.get(id)
        assert held
        assert (held.source, held.state, held.against, held.routes, held.problems, held.made_by_name) == (
            "routes.xlsx",
            ImportState.WAITING,
            3,
            3,
            (),
            "Alex Wilber",
        )
        assert await unit.catalogue_imports.content(id) == SMALL


async def test_what_is_wrong_comes_back_word_for_word_and_nothing_to_take_over(
    work: Work, opportunity: int
) -> None:
    async with work("t") as unit:
        id = await _add(unit, WRONG)
        held = await unit.catalogue_imports.get(id)
        assert held
        assert held.problem_count == 1_200
        assert [say(one.message) for one in held.problems] == [say(one.message) for one in WRONG.problems]
        assert await unit.catalogue_imports.content(id) is None


async def test_an_import_is_compared_anew_and_settled_once(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        id = await _add(unit)
        await unit.catalogue_imports.compare(id, 4)
        await unit.catalogue_imports.settle(id, "confirmed", "alex", {"added": 2})
        await unit.catalogue_imports.settle(id, "discarded", "stranger", {})
        held = await unit.catalogue_imports.get(id)
    assert held
    assert (held.against, held.state, held.settled_by_name, held.outcome) == (
        4,
        ImportState.CONFIRMED,
        "Alex Wilber",
        {"added": 2},
    )


async def test_fifty_who_hold_an_import_at_once_settle_it_once(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        id = await _add(unit)
        await unit.commit()

    async def settle() -> bool:
        async with work("t") as unit:
            held = await unit.catalogue_imports.hold(id)
            assert held
            if held.state is not ImportState.WAITING:
                return False
            await unit.catalogue_imports.settle(id, "confirmed", "alex", {})
            await unit.commit()
            return True

    assert sum(await asyncio.gather(*(settle() for _ in range(50)))) == 1


async def test_another_tenant_has_none_of_it(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        id = await _add(unit)
        await unit.commit()
    async with work("u") as unit:
        assert await unit.catalogue_imports.get(id) is None
        assert await unit.catalogue_imports.hold(id) is None
        assert await unit.catalogue_imports.content(id) is None


async def test_who_imported_the_catalogue_is_known_once_somebody_did(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        assert await unit.catalogues.imported() is None
        await unit.catalogues.save(SMALL, "alex")
        imported = await unit.catalogues.imported()
    assert imported
    assert imported.by_name == "Alex Wilber"


async def _select(
    unit: UnitOfWork, opportunity: int, asset: str, route: str, *, selected: bool = True
) -> None:
    await unit.assets.add(opportunity, Asset(asset, asset, "", None, 1, origin="person"))
    await unit.matches.add(
        opportunity,
        Match(f"m-{asset}", asset, route, 1, Confidence.EXACT, Decimal(1), "", (), selected=selected),
    )


async def test_routes_in_use_are_found_by_the_opportunities_that_select_them(
    work: Work, opportunity: int
) -> None:
    async with work("t") as unit:
        second = await unit.opportunities.create("Second", "alex")
        third = await unit.opportunities.create("Third", "alex")
        await _select(unit, 1, "film", "A-1-S")
        await _select(unit, 1, "films", "a-1-m")
        await _select(unit, 1, "another film", "A-1-S")
        await _select(unit, second, "cut", "B-1-S")
        await _select(unit, second, "considered", "A-1-S", selected=False)
        await _select(unit, third, "old", "A-1-S")
        await unit.opportunities.set_archived(third, away=True)
        used = await unit.matches.on(["A-1-S", "A-1-M"])
        assert [(one.opportunity, one.name, one.routes) for one in used] == [
            (1, "Harbour Lights", ("A-1-S", "a-1-m"))
        ]
        assert await unit.matches.on([]) == ()
        await unit.assets.remove(1, "films")
        (again,) = await unit.matches.on(["A-1-S", "A-1-M"])
        assert again.routes == ("A-1-S",)
        await unit.commit()
    async with work("u") as unit:
        assert await unit.matches.on(["A-1-S", "A-1-M", "B-1-S"]) == ()
