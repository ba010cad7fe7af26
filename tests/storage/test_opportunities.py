"""The list of opportunities: what qualified best first, and only what was recommended so."""

from decimal import Decimal

from core.work import Work


async def test_the_list_is_sorted_and_filtered_by_how_well_they_qualified(
    work: Work, opportunity: int
) -> None:
    async with work("t") as unit:
        for share, recommended in (("58.3", "slt_review"), ("91.7", "proceed"), ("58.3", "slt_review")):
            number = await unit.opportunities.create(f"At {share}", "alex")
            await unit.opportunities.change(number, percentage=Decimal(share), recommendation=recommended)
        await unit.opportunities.create("Unscored", "alex")

        async def page(**wanted: object) -> tuple[list[int], int]:
            options = {"text": None, "archived": False, "offset": 0, "limit": 10} | wanted
            found, total = await unit.opportunities.page(**options)  # pyright: ignore[reportArgumentType]
            return [one.number for one in found], total

        assert await page() == ([5, 4, 3, 2, 1], 5)
        assert await page(best_first=True) == ([3, 4, 2, 5, 1], 5)
        assert await page(best_first=True, offset=1, limit=2) == ([4, 2], 5)
        assert await page(recommendation="slt_review") == ([4, 2], 2)
        assert await page(recommendation="slt_review", text="58") == ([4, 2], 2)
        assert await page(recommendation="no_go") == ([], 0)
        overview = await unit.opportunities.overview(3)
    assert overview is not None
    assert (overview.opportunity.percentage, overview.opportunity.recommendation) == (
        Decimal("91.7"),
        "proceed",
    )
