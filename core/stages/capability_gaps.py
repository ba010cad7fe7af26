"""Stage 12: what the brief asks for that the agency's own people do not do, and where it would come from."""

from pydantic import BaseModel, Field

from core.agency.partners import Source
from core.opportunity import Priority


class Gap(BaseModel):
    """One capability that the brief asks for and the core team does not have."""

    capability: str
    criticality: Priority
    """Red: nothing can be delivered without it; amber: should be partnered; green: nice to have."""
    suggested_source: Source
    suggested_partner: str = ""
    """Empty where nobody is named."""
    rationale: str = ""
    """What in the brief asks for it."""


class Output(BaseModel):
    """What the capability gaps persist."""

    core_in_scope: list[str] = Field(default_factory=list)
    """The core team's capabilities that this brief takes."""
    gaps: list[Gap] = Field(default_factory=list)
    summary: str = ""
