"""THE TABLE: the seventeen stages in order, and what each reads."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from pydantic import BaseModel

from core.keys import Driver, StageKey
from core.messages import Message
from core.stage import Stage
from core.stages import (
    approvals,
    assets,
    capability_gaps,
    client_answers,
    delivery_model,
    delivery_plan,
    diagnosis,
    efficiency,
    handoff,
    intake,
    matching,
    pitch,
    qa_pack,
    qualification,
    rate_card,
    support_docs,
    team_shape,
)

K, D = StageKey, Driver
FILES = "files"
CATALOGUE = "catalogue"
MODEL_TYPE = "opportunity.model_type"
RATES = "opportunity.rates"
GO_LIVE = "opportunity.go_live"
DEAL = "opportunity.deal_status"
TOOLS, PARTNERS, CORE = "tenant.tools", "tenant.partners", "tenant.core"
TERMS = ("tenant.slas", "tenant.kpis", "tenant.service", "tenant.exclusions", "tenant.assumptions")
LISTS = (TOOLS, PARTNERS, CORE, *TERMS)
"""What a tenant sets for itself, named as in its settings."""
SOURCES = frozenset({FILES, CATALOGUE, MODEL_TYPE, RATES, GO_LIVE, DEAL, *LISTS})
"""What is no stage's: the brief, the tenant's catalogue and lists, and what people set for an opportunity."""


@dataclass(frozen=True, slots=True)
class Row:
    """One stage's place in the pipeline."""

    key: StageKey
    driver: Driver
    stage: Stage = field(kw_only=True)
    reads: tuple[str, ...] = ()
    """What the stage works from: one of SOURCES, a stage's key, or a facet of one: `assets.volumes`."""
    minds: tuple[str, ...] = ()
    """What it takes into account where it is there."""
    gate: bool = False
    current: tuple[StageKey, ...] = ()
    """What must be up to date before the stage runs: a client reads these side by side."""
    behind: StageKey | None = None
    """The gate that must be approved as things stand before the stage runs."""


PIPELINE: tuple[Row, ...] = (
    Row(K.INTAKE, D.AGENT, reads=(FILES,), stage=intake.STAGE),
    Row(K.DIAGNOSIS, D.AGENT, reads=(FILES,), stage=diagnosis.STAGE),
    Row(K.QUALIFICATION, D.HUMAN, reads=(K.INTAKE, K.DIAGNOSIS), gate=True, stage=qualification.STAGE),
    Row(K.QA_PACK, D.EXPORT, reads=(K.DIAGNOSIS,), stage=qa_pack.STAGE),
    Row(K.CLIENT_ANSWERS, D.HUMAN, reads=(K.QA_PACK,), stage=client_answers.STAGE),
    Row(K.ASSETS, D.AGENT, reads=(FILES, K.DIAGNOSIS), minds=("client_answers.answers",), stage=assets.STAGE),
    Row(K.MATCHING, D.AGENT, reads=("assets.scope", CATALOGUE), minds=(K.DIAGNOSIS,), stage=matching.STAGE),
    Row(
        K.RATE_CARD,
        D.COMPUTED,
        reads=("matching.selection", "assets.names", "assets.volumes", CATALOGUE, MODEL_TYPE, RATES),
        stage=rate_card.STAGE,
    ),
    Row(
        K.DELIVERY_MODEL,
        D.AGENT,
        reads=(FILES, K.DIAGNOSIS, TOOLS),
        minds=("assets.scope", "assets.volumes", MODEL_TYPE),
        stage=delivery_model.STAGE,
    ),
    Row(K.EFFICIENCY, D.HUMAN, reads=(K.RATE_CARD, K.DELIVERY_MODEL), stage=efficiency.STAGE),
    Row(
        K.TEAM_SHAPE,
        D.COMPUTED,
        reads=(K.RATE_CARD, "efficiency.percentages", "efficiency.words"),
        stage=team_shape.STAGE,
    ),
    Row(
        K.CAPABILITY_GAPS,
        D.AGENT,
        reads=(FILES, K.DIAGNOSIS, PARTNERS, CORE),
        stage=capability_gaps.STAGE,
    ),
    Row(
        K.SUPPORT_DOCS,
        D.AGENT,
        reads=(FILES, K.DIAGNOSIS, K.DELIVERY_MODEL, K.CAPABILITY_GAPS, *TERMS),
        minds=("assets.scope", "assets.volumes", "matching.selection", GO_LIVE),
        stage=support_docs.STAGE,
    ),
    Row(K.APPROVALS, D.HUMAN, reads=(K.TEAM_SHAPE, K.SUPPORT_DOCS), gate=True, stage=approvals.STAGE),
    Row(
        K.PITCH,
        D.AGENT,
        reads=(K.DIAGNOSIS, K.TEAM_SHAPE, K.SUPPORT_DOCS),
        minds=(
            *(K.INTAKE, "assets.names", "assets.volumes", K.RATE_CARD, K.DELIVERY_MODEL),
            *("efficiency.percentages", K.CAPABILITY_GAPS),
        ),
        current=(K.RATE_CARD, K.TEAM_SHAPE, K.SUPPORT_DOCS),
        stage=pitch.STAGE,
    ),
    Row(
        K.DELIVERY_PLAN,
        D.AGENT,
        reads=(DEAL, K.DIAGNOSIS, K.DELIVERY_MODEL, K.SUPPORT_DOCS),
        minds=(K.CAPABILITY_GAPS, GO_LIVE, CATALOGUE),
        stage=delivery_plan.STAGE,
    ),
    Row(
        K.HANDOFF,
        D.INTEGRATION,
        reads=(K.APPROVALS,),
        minds=(K.TEAM_SHAPE, K.SUPPORT_DOCS, K.PITCH),
        behind=K.APPROVALS,
        stage=handoff.STAGE,
    ),
)

ROWS = {row.key: row for row in PIPELINE}
ORDER = tuple(row.key for row in PIPELINE)


def title(stage: StageKey) -> Message:
    """The stage's title, in whatever language it will be read."""
    return Message(f"pipeline-title-{stage}")


def number_of(stage: StageKey) -> int:
    """The stage's number as people count: the first is 1."""
    return ORDER.index(stage) + 1


def before(stage: StageKey) -> tuple[StageKey, ...]:
    """The stages that come before this one, in order."""
    return ORDER[: ORDER.index(stage)]


def next_after(stage: StageKey) -> StageKey | None:
    """The stage that follows, or None after the last."""
    position = ORDER.index(stage) + 1
    return ORDER[position] if position < len(ORDER) else None


@cache
def stage_of(source: str) -> StageKey | None:
    """The stage whose output, or a facet of it, a source is; None for what no stage makes."""
    key = source.partition(".")[0]
    return StageKey(key) if key in tuple(StageKey) else None


def problems(table: tuple[Row, ...] = PIPELINE) -> Iterator[str]:
    """What is wrong with a table, in words a person can act on."""
    keys = [row.key for row in table]
    for key in StageKey:
        if keys.count(key) != 1:
            yield f"stage {key} stands {keys.count(key)} times in the table; it must stand once"
    for position, row in enumerate(table):
        earlier = {*SOURCES, *keys[:position]}
        for source in (*row.reads, *row.minds):
            if (stage_of(source) or source) not in earlier:
                yield f"stage {row.key} reads {source}, which does not come before it"
        if row.driver is not Driver.HUMAN and row.stage.run is None:
            yield f"stage {row.key} is driven by {row.driver} but has nothing to run"
        if row.gate and row.stage.subject is None:
            yield f"stage {row.key} is a gate but does not say what is to be approved"


def brief_answers() -> dict[str, type[BaseModel]]:
    """What a model fills in for each stage that reads the brief; they share one wire format and its cache."""
    return {row.key: row.stage.answer for row in PIPELINE if FILES in row.reads and row.stage.answer}
