"""A stage's card as every stage has it."""

from dataclasses import fields
from typing import Any

from core.engine import line, missing_inputs
from core.keys import StageKey, StageStatus
from core.opportunity import Person, Subject
from core.pipeline import ROWS
from core.service.freshness import reasons
from core.service.gates import why_closed
from core.service.showing.subjects import notice_of, overview_of, stage_named
from core.views import (
    RerunView,
    StageView,
    View,
)
from core.work import UnitOfWork


async def show_plain(work: UnitOfWork, subject: Subject, person: Person | None) -> StageView:
    overview, stage = await overview_of(work, subject), stage_named(subject)
    opportunity, built = overview.opportunity, ROWS[stage].stage
    has_output = stage in overview.artifacts
    active, missing = opportunity.archived_at is None, missing_inputs(stage, overview)
    running = opportunity.state_of(stage).status is StageStatus.IN_PROGRESS
    closed = await why_closed(work, overview, stage) if has_output and running else None
    return StageView(
        opportunity=opportunity,
        line=line(stage, overview),
        files=overview.files,
        run=overview.runs.get(stage),
        artifact=await work.artifacts.latest(opportunity.number, stage) if has_output else None,
        outdated_by=await reasons(work, overview, stage),
        clarifications=await work.clarifications.all(opportunity.number) if stage in _ASKING else (),
        may_run=active and built.run is not None and missing is None,
        may_complete=active and has_output and running and closed is None,
        notice=notice_of(subject) or (missing if built.run else None),
        section=subject.section,
        page=subject.page,
    )


_ASKING = frozenset({StageKey.DIAGNOSIS, StageKey.QA_PACK, StageKey.CLIENT_ANSWERS})
"""The stages whose cards show the questions for the client."""


def fields_of(view: StageView) -> dict[str, Any]:
    return {field.name: getattr(view, field.name) for field in fields(StageView)}


async def show_rerun(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    overview, stage = await overview_of(work, subject), stage_named(subject)
    built = ROWS[stage].stage
    replaces = await built.replaces(work, overview.opportunity.number) if built.replaces else ()
    run = overview.runs.get(stage)
    return RerunView(overview.opportunity, stage, replaces, after=run.id if run else None)
