"""Writing artifacts: every one with the hashes of the parts that later stages depend on."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from pydantic import BaseModel

from core.keys import StageKey
from core.pipeline import ROWS
from core.stage import Facet
from core.work import UnitOfWork


def facets_of(stage: StageKey, output: Mapping[str, Any]) -> dict[str, str]:
    """SHA-256 of each facet of an output, by the facet's name."""
    facets_of = ROWS[stage].stage.facets
    facets = facets_of(output) if facets_of else {}
    return {name: _hash(facet) for name, facet in facets.items()}


def _hash(facet: Facet) -> str:
    values = {key: value for key, (_, value) in facet.items()}
    return hashlib.sha256(json.dumps(values, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


async def record(
    work: UnitOfWork,
    number: int,
    stage: StageKey,
    output: BaseModel,
    *,
    made_from: Mapping[str, str],
    by: str,
    evidence: Sequence[Mapping[str, Any]] = (),
) -> bool:
    """Writes what people made of a stage as its next version; False where it is what stands already."""
    made = output.model_dump(mode="json")
    before = await work.artifacts.latest(number, stage)
    if before and before.output == made and dict(before.made_from) == dict(made_from):
        return False
    await work.artifacts.add(
        number,
        stage,
        run=None,
        output=made,
        evidence=evidence,
        remarks=before.remarks if before else (),
        made_from=made_from,
        drafted_by="people",
        cost=Decimal(0),
        seconds=0.0,
        by=by,
        facets=facets_of(stage, made),
    )
    return True
