"""Templates for decks on PostgreSQL."""

from core.decks.reading import Template, Unusable
from core.messages import message
from core.work import ImportState, UnitOfWork, Work

GIVEN = Template(b"PK deck", {"cover": "Title Slide"})


async def _offered(unit: UnitOfWork, offered: Template | Unusable = GIVEN) -> str:
    file = await unit.files.add("a.potx", opportunity=None, source="", sent_by="alex", conversation="c")
    return await unit.templates.add(offered, name="a.potx", file=file, asked=False, by="alex")


async def test_what_is_offered_stands_once_it_is_confirmed(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        id = await _offered(unit)
        assert await unit.templates.standing() is None
        await unit.templates.settle(id, ImportState.CONFIRMED, "alex")
        standing = await unit.templates.standing()
        assert standing
        assert (standing.id, standing.name, standing.layouts) == (id, "a.potx", {"cover": "Title Slide"})
        assert await unit.templates.content() == b"PK deck"


async def test_another_takes_its_place_and_the_sample_comes_back(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        for _ in range(2):
            await unit.templates.end()
            await unit.templates.settle(await _offered(unit), ImportState.CONFIRMED, "alex")
        await unit.templates.end()
        assert await unit.templates.standing() is None
        assert await unit.templates.content() is None


async def test_what_is_wrong_with_one_is_kept(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        id = await _offered(unit, Unusable((message("template-too-large", most=20),)))
        held = await unit.templates.hold(id)
        assert held
        assert held.problems == (message("template-too-large", most=20),)


async def test_another_tenant_has_its_own(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        id = await _offered(unit)
        await unit.templates.settle(id, ImportState.CONFIRMED, "alex")
        await unit.commit()
    async with work("other") as unit:
        assert await unit.templates.standing() is None
        assert await unit.templates.get(id) is None
        assert await unit.templates.content() is None


async def test_the_clients_of_other_opportunities_are_told_apart(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        other = await unit.opportunities.create("Other", "alex")
        await unit.opportunities.change(other, client_name="Alder & Finch")
        await unit.opportunities.change(opportunity, client_name="Harbour Foods")
        assert await unit.opportunities.clients(but=opportunity) == ("Alder & Finch",)
        await unit.commit()
    async with work("other") as unit:
        assert await unit.opportunities.clients(but=opportunity) == ()
