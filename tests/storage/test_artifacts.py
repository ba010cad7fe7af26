"""Artifacts: every version stays readable, and the overview knows the facets of the latest ones."""

from collections.abc import Mapping
from decimal import Decimal

from core.keys import StageKey
from core.opportunity import Artifact
from core.work import UnitOfWork, Work


async def _artifact(
    unit: UnitOfWork, stage: StageKey, facets: Mapping[str, str] | None = None, opportunity: int = 1
) -> Artifact:
    return await unit.artifacts.add(
        opportunity,
        stage,
        run=None,
        output={"hours": "1.50"},
        evidence=[],
        remarks=[],
        made_from={},
        drafted_by="rules",
        cost=Decimal(0),
        seconds=0.1,
        by="alex",
        facets=facets,
    )


async def _facets(unit: UnitOfWork) -> Mapping[str, str]:
    overview = await unit.opportunities.overview(1)
    assert overview is not None
    return overview.facets


async def test_each_version_is_found_by_its_id_and_by_the_one_after_it(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        first, second, third = [await _artifact(unit, StageKey.RATE_CARD) for _ in range(3)]
        await _artifact(unit, StageKey.ASSETS)
        other = await unit.opportunities.create("Another", "alex")
        await _artifact(unit, StageKey.RATE_CARD, opportunity=other)
        await unit.commit()
        assert await unit.artifacts.get(second.id) == second
        assert await unit.artifacts.get("unknown") is None
        assert await unit.artifacts.before(1, StageKey.RATE_CARD, 3) == second
        assert await unit.artifacts.before(1, StageKey.RATE_CARD, 99) == third
        assert await unit.artifacts.before(1, StageKey.RATE_CARD, 2) == first
        assert await unit.artifacts.before(1, StageKey.RATE_CARD, 1) is None
        assert await unit.artifacts.before(other, StageKey.RATE_CARD, 1) is None
    async with work("u") as unit:
        assert await unit.artifacts.get(second.id) is None
        assert await unit.artifacts.before(1, StageKey.RATE_CARD, 3) is None


async def test_the_overview_has_the_facets_of_the_latest_artifact_of_each_stage(
    work: Work, opportunity: int
) -> None:
    async with work("t") as unit:
        assert await _facets(unit) == {}
        await _artifact(unit, StageKey.ASSETS, {"volumes": "old", "gone": "x"})
        await _artifact(unit, StageKey.ASSETS, {"volumes": "v2", "scope": "s"})
        await _artifact(unit, StageKey.MATCHING, {"selection": "m"})
        await _artifact(unit, StageKey.DIAGNOSIS)
        assert await _facets(unit) == {
            "assets.volumes": "v2",
            "assets.scope": "s",
            "matching.selection": "m",
        }
        await _artifact(unit, StageKey.MATCHING)
        assert await _facets(unit) == {"assets.volumes": "v2", "assets.scope": "s"}
    async with work("u") as unit:
        assert await _facets(unit) == {}
