"""Stage 1: who the client is, what kind of work it is, and by when."""

from datetime import date

from pydantic import BaseModel, Field

from core.stage import Draft, Stage, StageContext


class Output(BaseModel):
    """What intake persists; a field stays empty where the documents do not ground it."""

    client_name: str | None = None
    region: str | None = None
    brands: list[str] = Field(default_factory=list)
    service_types: list[str] = Field(default_factory=list)
    deadline: date | None = None
    go_live: date | None = None
    summary: str = ""


async def run(context: StageContext) -> Draft:
    """Drafts the opportunity's particulars from its brief."""
    return Draft(Output(), (), "rules")


STAGE = Stage(Output, run)
