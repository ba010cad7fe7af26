"""What a demo came to, as data: the opportunity, each stage, and the totals."""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from decimal import Decimal
from typing import Any

from core.messages import Message, say
from core.opportunity import Artifact, File, Opportunity
from core.pipeline import ORDER
from core.ports import ModelCall
from core.work import UnitOfWork

TOKENS = ("input_tokens", "output_tokens", "cache_write_tokens", "cache_read_tokens")

_OF_OPPORTUNITY = frozenset({"stages", "version", "owner", "archived_at", "created_at", "cost"})
"""Fields of an opportunity that its summary leaves out or says elsewhere."""


async def summarise(work: UnitOfWork, number: int, elapsed: float) -> dict[str, Any]:
    """The summary; `elapsed` are the seconds that the whole demo took."""
    overview = await work.opportunities.overview(number)
    assert overview, "the opportunity that the demo works on"
    artifacts = {stage: await work.artifacts.latest(number, stage) for stage in ORDER}
    return {
        "opportunity": _opportunity(overview.opportunity, overview.files),
        "stages": {
            stage: {"status": overview.opportunity.state_of(stage).status, **_artifact(artifact)}
            for stage, artifact in artifacts.items()
        },
        "totals": _totals(overview.opportunity, artifacts.values(), await work.runs.calls(number), elapsed),
    }


def _opportunity(opportunity: Opportunity, files: Iterable[File]) -> dict[str, Any]:
    named = [field.name for field in fields(opportunity) if field.name not in _OF_OPPORTUNITY]
    held = {name: getattr(opportunity, name) for name in named}
    return {**held, "files": [_file(file) for file in files]}


def _file(file: File) -> dict[str, Any]:
    return {
        "name": file.name,
        "state": file.state,
        "kind": file.kind,
        "size": file.size,
        "pages": file.pages,
        "characters": file.characters,
        "problem": say(file.problem) if file.problem else None,
        "remarks": _said(file.remarks),
    }


def _artifact(artifact: Artifact | None) -> dict[str, Any]:
    """An artifact as it is kept; nothing in it where the stage has none."""
    if artifact is None:
        return {"output": None, "evidence": [], "cost": "0", "seconds": 0.0, "drafted_by": None}
    return {
        "output": artifact.output,
        "evidence": artifact.evidence,
        "cost": f"{artifact.cost:f}",
        "seconds": artifact.seconds,
        "drafted_by": artifact.drafted_by,
        "version": artifact.version,
        "remarks": _said(artifact.remarks),
    }


def _totals(
    opportunity: Opportunity,
    artifacts: Iterable[Artifact | None],
    calls: Sequence[ModelCall],
    elapsed: float,
) -> dict[str, Any]:
    return {
        "cost": f"{opportunity.cost:f}",
        "cost_of_artifacts": f"{sum((one.cost for one in artifacts if one), Decimal(0)):f}",
        "seconds": round(elapsed, 1),
        "model_calls": len(calls),
        **{name: sum(getattr(call, name) for call in calls) for name in TOKENS},
    }


def _said(messages: Iterable[Message]) -> list[str]:
    return [say(one) for one in messages]
