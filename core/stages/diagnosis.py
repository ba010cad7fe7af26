"""Stage 2: what the brief asks for, what it leaves open, and what to ask the client."""

from typing import Literal

from pydantic import BaseModel, Field

from core.stage import Draft, Stage, StageContext


class Deliverable(BaseModel):
    """One specific asset the client wants made."""

    name: str
    category: str
    volume_estimate: str | None = None
    """In the brief's own words."""
    complexity_hint: Literal["low", "medium", "high"] | None = None


class Question(BaseModel):
    """A question for the client, before it becomes a clarification."""

    category: str
    question: str
    rationale: str
    priority: Literal["red", "amber", "green"]


class Output(BaseModel):
    """What diagnosis persists."""

    deliverables: list[Deliverable] = Field(default_factory=list)
    channels: list[str] = Field(default_factory=list)
    markets: list[str] = Field(default_factory=list)
    capabilities_required: list[str] = Field(default_factory=list)
    kpis_slas: list[str] = Field(default_factory=list)
    tech_asks: list[str] = Field(default_factory=list)
    timelines: list[str] = Field(default_factory=list)
    ambiguities: list[str] = Field(default_factory=list)
    contradictions: list[str] = Field(default_factory=list)
    complexity_assessment: Literal["low", "medium", "high"] = "medium"
    summary: str = ""
    clarifications: list[Question] = Field(default_factory=list)


async def run(context: StageContext) -> Draft:
    """Reads the brief like a strategist preparing a scope."""
    return Draft(Output(), (), "rules")


STAGE = Stage(Output, run)
