"""Writing the assets and their matches as people leave them, as the next versions of their stages."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.asset import Asset
from core.asset_list import holds, listed, moved
from core.engine import fingerprints
from core.keys import StageKey
from core.pipeline import ROWS
from core.service.approvals import settle
from core.service.following import redraw
from core.service.recording import record
from core.service.rights import find
from core.stages import assets as listing
from core.stages import matching
from core.work import Overview, UnitOfWork


async def list_again(work: UnitOfWork, number: int, by: str) -> None:
    """Writes the asset list as it stands as the stage's next version."""
    before = await work.artifacts.latest(number, StageKey.ASSETS)
    drafted = before.output["assets"] if before else ()
    rows = await work.assets.all(number)
    overview = await find(work, number)
    await record(
        work,
        number,
        StageKey.ASSETS,
        listing.Output.model_validate({"assets": listed(rows, drafted)}),
        made_from=_made_from(overview, StageKey.ASSETS),
        by=by,
        evidence=_moved(before.evidence, drafted, rows) if before else (),
    )
    await _settle(work, number, StageKey.ASSETS)


def _moved(
    evidence: Sequence[Mapping[str, Any]], drafted: Sequence[Mapping[str, Any]], rows: Sequence[Asset]
) -> list[Mapping[str, Any]]:
    """The evidence of the rows that stand, where they stand now."""
    before, now = [one["id"] for one in drafted], [row.id for row in rows]
    return [
        {**one, "field": field}
        for one in evidence
        if (field := moved(str(one["field"]), before, now)) and holds(field, str(one["value"]), rows)
    ]


async def match_again(work: UnitOfWork, number: int, by: str) -> None:
    """Writes the matches as they stand as the stage's next version; its first where all is chosen by hand."""
    overview = await find(work, number)
    output = matching.listed(await work.assets.all(number), await work.matches.all(number))
    made_from = _made_from(overview, StageKey.MATCHING)
    await record(work, number, StageKey.MATCHING, output, made_from=made_from, by=by)
    await _settle(work, number, StageKey.MATCHING)


def _made_from(overview: Overview, stage: StageKey) -> Mapping[str, str]:
    """What a stage was made from when it last ran; what only people made stands on everything as it is."""
    ran = stage in overview.runs and stage in overview.made_from
    return overview.made_from[stage] if ran else fingerprints(ROWS[stage], overview)


async def _settle(work: UnitOfWork, number: int, stage: StageKey) -> None:
    await settle(work, number)
    await redraw(work, number, stage)
