"""Exports: the files of an artifact, with their bytes."""

import asyncio
from decimal import Decimal

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine

from core.export import DOCUMENT, WORKBOOK, ExportKind, MadeFile
from core.keys import StageKey
from core.work import UnitOfWork, Work
from storage.keys import signing_key

SHEET = MadeFile(ExportKind.QA_PACK_XLSX, "Fragen – Größe.xlsx", WORKBOOK, b"PK\x00\xff" * 1000)
LETTER = MadeFile(ExportKind.QA_PACK_DOCX, "pack.docx", DOCUMENT, b"")


async def _artifact(unit: UnitOfWork, stage: StageKey = StageKey.QA_PACK, run: str | None = None) -> str:
    made = await unit.artifacts.add(
        1,
        stage,
        run=run,
        output={},
        evidence=[],
        remarks=[],
        made_from={},
        drafted_by="export",
        cost=Decimal(0),
        seconds=0.1,
        by="alex",
    )
    return made.id


async def test_exports_are_those_of_the_latest_artifact(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        assert await unit.exports.latest(1, StageKey.QA_PACK) == ()
        old = await unit.exports.add(1, await _artifact(unit), SHEET)
        newest = await _artifact(unit)
        ids = [await unit.exports.add(1, newest, made) for made in (SHEET, LETTER)]
        await unit.commit()
        kept = await unit.exports.latest(1, StageKey.QA_PACK)
        assert [(one.id, one.kind, one.name, one.size, one.version) for one in kept] == [
            (ids[0], ExportKind.QA_PACK_XLSX, "Fragen – Größe.xlsx", 4000, 2),
            (ids[1], ExportKind.QA_PACK_DOCX, "pack.docx", 0, 2),
        ]
        assert await unit.exports.latest(1, StageKey.INTAKE) == ()
        earlier = await unit.exports.get(old)
        assert earlier is not None
        assert (earlier.version, earlier.stage, earlier.opportunity) == (1, StageKey.QA_PACK, 1)
        assert await unit.exports.content(old) == SHEET.content
        await _artifact(unit)
        assert await unit.exports.latest(1, StageKey.QA_PACK) == ()
    async with work("u") as unit:
        assert await unit.exports.get(old) is None
        assert await unit.exports.content(old) is None


async def test_what_stands_is_the_files_of_every_stage_s_latest_artifact(
    work: Work, opportunity: int
) -> None:
    async with work("t") as unit:
        await unit.exports.add(1, await _artifact(unit), SHEET)
        letter = await unit.exports.add(1, await _artifact(unit), LETTER)
        sheet = await unit.exports.add(1, await _artifact(unit, StageKey.RATE_CARD), SHEET)
        await unit.commit()
        assert [one.id for one in await unit.exports.standing(1)] == [letter, sheet]
    async with work("u") as unit:
        assert await unit.exports.standing(1) == ()


async def test_an_artifact_has_one_file_of_a_kind(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        artifact = await _artifact(unit)
        await unit.exports.add(1, artifact, SHEET)
        with pytest.raises(IntegrityError):
            await unit.exports.add(1, artifact, SHEET)


async def test_the_artifact_of_a_run_is_found_with_its_opportunity(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        run = await unit.runs.start(1, StageKey.QA_PACK, "alex")
        assert run is not None
        assert await unit.artifacts.of_run(run) is None
        made = await _artifact(unit, run=run)
        found = await unit.artifacts.of_run(run)
    assert found is not None
    assert (found[0], found[1].id) == (1, made)


async def test_links_are_signed_with_one_key_whoever_asks_first(engine: AsyncEngine) -> None:
    keys = set(await asyncio.gather(*(signing_key(engine) for _ in range(10))))
    assert keys == {await signing_key(engine)}
    assert len(keys.pop()) == 32
