"""Stage 14: every role that answers for a part of the proposal approves it as it stands, or says why not."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from pydantic import BaseModel, Field

from core.approval import Approval, ApprovalState
from core.opportunity import Opportunity, Role
from core.stage import Above, Stage

FACTS = ("client_name", "region", "deadline", "go_live", "model_type", "rate_region", "currency")
"""What everybody judges of the opportunity itself."""
QUALIFIED = ("recommendation", "percentage")
"""What TROWLS came to; everybody judges that too."""


class Request(BaseModel):
    """The current request to one role, and what became of it."""

    role: Role
    decision: ApprovalState
    """`open` while nobody has decided, `superseded` where it has to be asked anew."""
    by: str | None = None
    """The name of who decided."""
    on_behalf_of: str | None = None
    """The name of whose decision it is, where a delegate took it."""
    at: datetime | None = None
    fingerprint: str
    """Of exactly what was to be approved."""
    note: str = ""


class Output(BaseModel):
    """What the gate persists: a version for each decision."""

    requests: list[Request] = Field(default_factory=list[Request])


def decided(requests: Iterable[Approval]) -> Output:
    """How the current requests stand."""
    return Output(requests=[_request(one) for one in requests])


def _request(one: Approval) -> Request:
    return Request(
        role=one.role,
        decision=one.state,
        by=one.decided_by_name,
        on_behalf_of=one.decided_for_name,
        at=one.decided_at,
        fingerprint=one.fingerprint,
        note=one.decision_note,
    )


def subject(opportunity: Opportunity, output: Mapping[str, Any], above: Above) -> dict[str, str]:
    """What is approved: all that the stages before came to, their totals, and the facts beside them."""
    if not above.contents:
        return {}
    known = {name: getattr(opportunity, name) for name in (*FACTS, *QUALIFIED)}
    return {
        **{f"fact.{name}": str(value) for name, value in known.items() if value is not None},
        **{
            f"figure.{stage}.{name}": value
            for stage, figures in above.figures.items()
            for name, value in figures.items()
        },
        **{f"stage.{stage}": content for stage, content in above.contents.items()},
    }


STAGE = Stage(Output, subject=subject, decided=decided, every_required=True)
