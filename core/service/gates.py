"""A gate as it stands: what is to be approved, who was asked, what is missing."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.approval import Approval
from core.gate import closed, current, outdated
from core.keys import StageKey
from core.messages import Message
from core.opportunity import Artifact, Role
from core.pipeline import ROWS
from core.work import Overview, UnitOfWork


@dataclass(frozen=True, slots=True)
class Gate:
    """A gate with everything that is decided from."""

    stage: StageKey
    artifact: Artifact | None
    subject: Mapping[str, str] | None
    """What is to be approved as things stand; None while there is nothing."""
    ever: tuple[Approval, ...]
    """Every request, oldest first."""

    @property
    def asked(self) -> Mapping[Role, Approval]:
        """The current request to each role."""
        return {one.role: one for one in current(self.ever)}

    @property
    def closed(self) -> Message | None:
        """Why it cannot be passed now."""
        return closed(self.stage, current(self.ever), self.subject or {})

    def request(self, approval: str) -> Approval | None:
        """The request with this id, where it was made here."""
        return next((one for one in self.ever if one.id == approval), None)

    def changes(self, asked: Approval) -> tuple[Message, ...]:
        """What changed since a request was made."""
        return asked.changes or (outdated(asked, self.subject) if self.subject is not None else ())


async def load(work: UnitOfWork, overview: Overview, stage: StageKey) -> Gate:
    """The gate of an opportunity."""
    number, built = overview.opportunity.number, ROWS[stage].stage
    artifact = await work.artifacts.latest(number, stage) if stage in overview.artifacts else None
    subject = None
    if artifact and built and built.subject:
        subject = built.subject(overview.opportunity, artifact.output, overview.artifacts)
    return Gate(stage, artifact, subject, await work.approvals.all(number, stage))


async def why_closed(work: UnitOfWork, overview: Overview, stage: StageKey) -> Message | None:
    """Why a gate cannot be passed now; None for one that can, and for a stage that is no gate."""
    return (await load(work, overview, stage)).closed if ROWS[stage].gate else None
