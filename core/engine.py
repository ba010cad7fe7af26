"""The stage machine and what can be said of an opportunity's stages: pure, no storage, no clock."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.deal import not_won
from core.errors import Conflict
from core.keys import Driver, StageKey, StageStatus
from core.messages import Message, message, says
from core.opportunity import File, FileState, Opportunity, Run, RunState
from core.pipeline import (
    CATALOGUE,
    DEAL,
    FILES,
    GO_LIVE,
    LISTS,
    MODEL_TYPE,
    PIPELINE,
    RATES,
    ROWS,
    Row,
    before,
    next_after,
    number_of,
    stage_of,
    title,
)
from core.stage import Facet
from core.views import Freshness, NextStep, StageLine
from core.work import Overview

SHORT = 60
"""Characters of a name or value that are told when it changed."""


@dataclass(frozen=True, slots=True)
class Advance:
    """What completing a stage changes."""

    completed: StageKey
    started: StageKey | None
    """None after the last stage."""


def advance(
    opportunity: Opportunity, stage: StageKey, *, has_output: bool, closed: Message | None
) -> Advance:
    """What completing the stage would change; `closed` is why a gate cannot be passed.

    Raises:
        Conflict: it is completed already, has not started, is a closed gate, or has no output.
    """
    state, named = opportunity.state_of(stage), title(stage)
    if state.status is StageStatus.COMPLETED:
        raise Conflict("refused-already-completed", stage=named, by=state.completed_by or "")
    if state.status is StageStatus.NOT_STARTED:
        raise Conflict("refused-not-started", stage=named, current=title(opportunity.current_stage))
    if not has_output:
        raise Conflict("refused-no-output", stage=named)
    if closed:
        raise Conflict(closed.key, **closed.args)
    return Advance(stage, next_after(stage))


def fingerprints(row: Row, overview: Overview) -> dict[str, str]:
    """What a run of the stage would be made from now.

    `file:<id>` to its hash, a stage to its artifact's id, a facet to artifact and hash, `<id>:<hash>`.
    """
    made: dict[str, str] = {}
    for source in (*row.reads, *row.minds):
        made |= _source(source, overview)
    return made


def _source(source: str, overview: Overview) -> dict[str, str]:
    """How one source stands now; empty where it is not there."""
    if source == FILES:
        read = (file for file in overview.files if file.state is FileState.READ)
        return {f"file:{file.id}": file.sha256 or "" for file in read}
    if source == CATALOGUE:
        return {CATALOGUE: overview.catalogue}
    if source == MODEL_TYPE:
        return {MODEL_TYPE: overview.opportunity.model_type}
    if source == GO_LIVE:
        day = overview.opportunity.go_live
        return {GO_LIVE: day.isoformat() if day else ""}
    if source == RATES:
        return {RATES: f"{overview.opportunity.rate_region or ''}/{overview.opportunity.currency or ''}"}
    if source in LISTS:
        return {source: overview.lists.get(source, "")}
    if source == DEAL:
        return {DEAL: overview.opportunity.deal_status}
    artifact = overview.artifacts.get(stage) if (stage := stage_of(source)) else None
    if artifact is None:
        return {}
    return {source: f"{artifact}:{overview.facets.get(source, '')}" if "." in source else artifact}


def changed_sources(stage: StageKey, overview: Overview) -> tuple[str, ...]:
    """The sources that changed since the stage's latest artifact was made.

    What people judge is never out of date through what it only displays.
    """
    then = overview.made_from.get(stage)
    if then is None or ROWS[stage].driver is Driver.HUMAN:
        return ()
    now = fingerprints(ROWS[stage], overview)
    return tuple(source for source in sorted(now.keys() | then.keys()) if _differs(source, then, now))


def _differs(source: str, then: Mapping[str, str], now: Mapping[str, str]) -> bool:
    """Of a facet only its value counts, whichever artifact it stands in."""
    before, after = then.get(source), now.get(source)
    if "." in source and before and after and stage_of(source):
        return before.partition(":")[2] != after.partition(":")[2]
    return before != after


def outdated_stages(overview: Overview) -> tuple[StageKey, ...]:
    """The stages that no longer stand on what they were made from, in order.

    A stage that is computed is sure to change with what it reads, so what was made from it is outdated too;
    what a model would draft anew, or people judge, may well stay the same.
    """
    outdated: list[StageKey] = []
    for row in PIPELINE:
        if row.key in overview.made_from and (changed_sources(row.key, overview) or _through(row, outdated)):
            outdated.append(row.key)
    return tuple(outdated)


def _through(row: Row, outdated: Iterable[StageKey]) -> tuple[StageKey, ...]:
    """The computed stages among these that a stage was made from."""
    if row.driver is Driver.HUMAN:
        return ()
    sources = {stage_of(source) for source in (*row.reads, *row.minds)}
    return tuple(one for one in outdated if one in sources and ROWS[one].driver is Driver.COMPUTED)


def stale_stages(overview: Overview) -> tuple[StageKey, ...]:
    """The computed stages that one tap brings up to date: outdated, and not being computed already."""
    computed = [one for one in outdated_stages(overview) if ROWS[one].driver is Driver.COMPUTED]
    return tuple(one for one in computed if not ((run := overview.runs.get(one)) and run.open))


def spoiled_by(run: Run, overview: Overview) -> StageKey | None:
    """The stage a run was to read anew and that failed in the same refresh: both are asked for at once."""
    read = (stage_of(source) for source in ROWS[run.stage].reads)
    runs = (overview.runs.get(stage) for stage in read if stage)
    failed = (one for one in runs if one and one.state is RunState.FAILED and one.asked_at == run.asked_at)
    return next((one.stage for one in failed), None)


def outdated_by(
    stage: StageKey, overview: Overview, items: Mapping[str, Sequence[Message]] | None = None
) -> tuple[Message, ...]:
    """What changed since the stage's latest artifact was made; empty when it is up to date or has none.

    `items` says of a facet what changed in it one by one, where that is known.
    """
    then, now, known = overview.made_from.get(stage, {}), fingerprints(ROWS[stage], overview), items or {}
    names = {f"file:{file.id}": file.name for file in overview.files}
    changes = [
        change
        for source in changed_sources(stage, overview)
        for change in known.get(source) or (_change(source, names, then.get(source), now.get(source)),)
    ]
    through = _through(ROWS[stage], outdated_stages(overview)) if stage in overview.made_from else ()
    return (*changes, *(message("changed-through", stage=title(one)) for one in through))


def changed_items(source: str, then: Mapping[str, Any], now: Mapping[str, Any]) -> tuple[Message, ...]:
    """What changed in a facet between two outputs of its stage, item by item."""
    before, after = _facet(source, then), _facet(source, now)
    what = message(f"facet-{source.replace('.', '-')}")
    changed = [_item(what, *before[id], after[id][1]) for id in before if id in after]
    added = [_moved("added", source, after[id][0]) for id in after if id not in before]
    removed = [_moved("removed", source, before[id][0]) for id in before if id not in after]
    return (*(one for one in changed if one), *added, *removed)


def _moved(how: str, source: str, item: str) -> Message:
    """That an item came or went: in the facet's own words, or as one that is there or not in all of them."""
    own = f"changed-item-{how}-{source.replace('.', '-')}"
    return message(own if says(own) else f"changed-item-{how}", item=_short(item))


def _facet(source: str, output: Mapping[str, Any]) -> Facet:
    key, _, name = source.partition(".")
    facets = ROWS[StageKey(key)].stage.facets
    assert facets, "only stages with facets are read by them"
    return facets(output)[name]


def _item(what: Message, item: str, before: str, now: str) -> Message | None:
    """How one item's value changed; a long value is not told in full."""
    if before == now:
        return None
    if max(len(before), len(now)) > SHORT:
        return message("changed-item-text", what=what, item=_short(item))
    return message("changed-item", what=what, item=_short(item), before=before, now=now)


def _short(text: str) -> str:
    return text if len(text) <= SHORT else f"{text[: SHORT - 1]}…"


def _change(source: str, names: Mapping[str, str], before: str | None, now: str | None) -> Message:
    if source == DEAL:
        stood, stands = (message(f"deal-status-{one or 'active'}") for one in (before, now))
        return message("changed-deal_status", before=stood, now=stands)
    if source in (MODEL_TYPE, RATES, GO_LIVE):
        values = {"before": _told(before), "now": _told(now)}
        return message(f"changed-{source.partition('.')[2]}", **values)
    if source in (CATALOGUE, *LISTS):
        return message(f"changed-{source.partition('.')[2] or source}")
    if "." in source:
        return message(f"changed-{source.replace('.', '-')}")
    if stage := stage_of(source):
        return message("changed-stage", stage=title(stage))
    return message("changed-file-added" if before is None else "changed-file", file=names.get(source, "?"))


def _told(value: str | None) -> Message | str:
    """A setting of the opportunity as people read it."""
    return ", ".join(part for part in (value or "").split("/") if part) or message("changed-nothing")


def lines(overview: Overview) -> tuple[StageLine, ...]:
    """The seventeen lines of the opportunity's card."""
    outdated = outdated_stages(overview)
    return tuple(_line(row.key, overview, outdated) for row in PIPELINE)


def line(stage: StageKey, overview: Overview) -> StageLine:
    """Where one stage stands."""
    return _line(stage, overview, outdated_stages(overview))


def _line(stage: StageKey, overview: Overview, outdated: Sequence[StageKey]) -> StageLine:
    row, state, run = ROWS[stage], overview.opportunity.state_of(stage), overview.runs.get(stage)
    return StageLine(
        stage=stage,
        number=number_of(stage),
        status=state.status,
        driver=row.driver,
        gate=row.gate,
        running=run is not None and run.open,
        freshness=_freshness(stage, overview, outdated),
        completed_at=state.completed_at,
        completed_by=state.completed_by,
        run=run.id if run else None,
    )


def _freshness(stage: StageKey, overview: Overview, outdated: Sequence[StageKey]) -> Freshness:
    if stage not in overview.made_from:
        return Freshness.NONE
    return Freshness.OUTDATED if stage in outdated else Freshness.CURRENT


def outdated_before(overview: Overview, stage: StageKey) -> tuple[StageKey, ...]:
    """The stages before this one that are out of date: what a gate judges without what follows it."""
    return tuple(one for one in outdated_stages(overview) if one in before(stage))


def next_step(overview: Overview, waiting: Message | None = None) -> NextStep:
    """The one sensible thing to do next; `waiting` is what the current gate waits for."""
    opportunity, stage = overview.opportunity, overview.opportunity.current_stage
    named, run = title(stage), overview.runs.get(stage)
    if opportunity.archived_at:
        return NextStep("opportunity.restore", said=message("next-restore"))
    if run and run.open:
        return NextStep("stage.open", stage, message("next-running", stage=named))
    if ROWS[stage].gate and (waiting or stage in overview.artifacts):
        if waiting is None:
            return NextStep("stage.complete", stage, message("next-approved", stage=named))
        return NextStep(
            "stage.open", stage, message(f"next-{waiting.key.removeprefix('refused-')}", **waiting.args)
        )
    if ROWS[stage].stage.run is None:
        done = "judged" if stage in overview.artifacts else "judge"
        return NextStep("stage.open", stage, message(f"next-{done}-{stage}"))
    if unwon(stage, opportunity):
        return NextStep("stage.open", stage, message(f"next-deal-{opportunity.deal_status}"))
    if stage in overview.artifacts:
        return NextStep("stage.open", stage, message("next-check", stage=named))
    if FILES in ROWS[stage].reads and not _readable(overview.files):
        return NextStep("", stage, message("next-drop-brief"))
    return NextStep("stage.run", stage, message("next-run", stage=named))


def _readable(files: Iterable[File]) -> bool:
    return any(file.state in (FileState.READ, FileState.WAITING) for file in files)


def unwon(stage: StageKey, opportunity: Opportunity) -> Message | None:
    """Why a stage of deals that are won is not for this one; None for others, and where it is won."""
    return not_won(opportunity.deal_status) if DEAL in ROWS[stage].reads else None


def missing_inputs(stage: StageKey, overview: Overview) -> Message | None:
    """Why the stage cannot run yet, or None when what it reads is there."""
    if why := unwon(stage, overview.opportunity):
        return why
    for source in ROWS[stage].reads:
        if source == FILES and not overview.files:
            return message("refused-no-brief")
        if source == FILES and not _readable(overview.files):
            return message("refused-nothing-readable")
        needed = stage_of(source)
        if needed and needed not in overview.artifacts:
            judged = ROWS[needed].driver is Driver.HUMAN
            said = "refused-needs-judged" if judged else "refused-needs-stage"
            return message(said, stage=title(stage), needed=title(needed))
    outdated = [one for one in outdated_stages(overview) if one in ROWS[stage].current]
    return message("refused-outdated", stage=title(stage), needed=title(outdated[0])) if outdated else None
