"""Running and completing stages."""

from core.engine import advance, missing_inputs, stale_stages
from core.errors import Asked, Conflict
from core.keys import StageKey, StageStatus
from core.messages import message
from core.news import NewsKind
from core.opportunity import Person, Right, Subject
from core.pipeline import ROWS, title
from core.service.following import redraw
from core.service.gates import why_closed
from core.service.handing import held_up
from core.service.news import report
from core.service.rights import hold, require
from core.work import UnitOfWork


async def look(work: UnitOfWork, person: Person, number: int, stage: StageKey) -> Subject:
    """Shows a stage."""
    require(person, Right.SEE)
    return Subject("stage", number, stage)


async def run(
    work: UnitOfWork,
    person: Person,
    number: int,
    stage: StageKey,
    *,
    confirmed: bool,
    after: str | None = None,
) -> Subject:
    """Starts a run, joins the one under way, or asks once before a re-run."""
    overview = await hold(work, person, number)
    here = Subject("stage", number, stage)
    if ROWS[stage].stage.run is None:
        raise Asked("refused-nothing-to-run", stage=title(stage), instead=here)
    if (gate := ROWS[stage].behind) and (why := await why_closed(work, overview, gate)):
        raise Conflict(why.key, instead=here, **why.args)
    if why := missing_inputs(stage, overview):
        raise Asked(why.key, instead=here, **why.args)
    under_way = overview.runs.get(stage)
    if under_way and under_way.open:
        return Subject("stage", number, stage, detail={"notice": message("joined-run")})
    outrun = under_way is not None and after is not None and after != under_way.id
    if stage in overview.artifacts and (outrun or not confirmed):
        return Subject("rerun", number, stage)
    started = await work.runs.start(number, stage, person.id)
    if started:
        await work.jobs.run_stage(started, number)
        await work.audit.note(person.id, "stage.run", number, stage=stage, run=started)
    return here


async def refresh(work: UnitOfWork, person: Person, number: int) -> Subject:
    """Computes again, in order, every computed stage whose inputs have changed."""
    overview = await hold(work, person, number)
    stale = stale_stages(overview)
    for stage in stale:
        if started := await work.runs.start(number, stage, person.id):
            await work.jobs.run_stage(started, number)
    await work.audit.note(person.id, "stages.refresh", number, stages=stale)
    said = message("refreshing", count=len(stale)) if stale else message("nothing-stale")
    return Subject("opportunity", number, detail={"notice": said})


async def complete(
    work: UnitOfWork, person: Person, number: int, stage: StageKey, conversation: str
) -> Subject:
    """Closes a stage and starts the next, once; the second who tries is told who was first."""
    overview = await hold(work, person, number)
    opportunity, here = overview.opportunity, Subject("stage", number, stage)
    closed = await why_closed(work, overview, stage) or await held_up(work, number, stage)
    try:
        step = advance(opportunity, stage, has_output=stage in overview.artifacts, closed=closed)
    except Conflict as refusal:
        raise Conflict(refusal.message.key, instead=here, **refusal.message.args) from None
    await work.opportunities.move(number, step.completed, StageStatus.COMPLETED, person.name)
    if step.started:
        await work.opportunities.move(number, step.started, StageStatus.IN_PROGRESS)
        await work.opportunities.change(number, current_stage=step.started)
    await work.audit.note(person.id, "stage.complete", number, stage=stage)
    gate = ROWS[stage].gate
    said = message(
        "told-passed" if gate else "told-completed",
        person=person.name,
        stage=title(stage),
        number=str(number),
    )
    kind = NewsKind.PASSED if gate else NewsKind.COMPLETED
    await report(work, kind, number, stage, said, stage=stage, by=person, conversation=conversation)
    await redraw(work, number, stage)
    return Subject("opportunity", number, detail={"notice": message("completed", stage=title(stage))})
