"""Stage 13: what the proposal promises and what it rests on: SLAs, KPIs, assumptions, caveats, governance."""

from pydantic import BaseModel, Field


class Sla(BaseModel):
    """In how many working days one kind of deliverable is delivered and amended."""

    deliverable: str
    v1_days: int
    v2_days: int
    v3_days: int
    responsible_party: str = ""
    notes: str = ""


class Kpi(BaseModel):
    """What the work is measured by."""

    metric: str
    target: str = ""
    measurement: str = ""


class Output(BaseModel):
    """What the support documents persist."""

    caveats: list[str] = Field(default_factory=list)
    assumptions: list[str] = Field(default_factory=list)
    slas: list[Sla] = Field(default_factory=list)
    kpis: list[Kpi] = Field(default_factory=list)
    governance: list[str] = Field(default_factory=list)
    summary: str = ""
