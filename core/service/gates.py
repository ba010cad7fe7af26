"""A gate as it stands: what is to be approved, who was asked, what is missing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from core.approval import Approval
from core.engine import unwon
from core.gate import closed, current, outdated
from core.keys import StageKey
from core.messages import Message
from core.opportunity import Artifact, Role
from core.pipeline import ROWS, before
from core.stage import Above
from core.work import Overview, UnitOfWork

Held = TypeVar("Held")


@dataclass(frozen=True, slots=True)
class Gate:
    """A gate with everything that is decided from."""

    stage: StageKey
    artifact: Artifact | None
    subject: Mapping[str, str]
    """What is to be approved as things stand; empty while there is nothing."""
    ever: tuple[Approval, ...]
    """Every request, oldest first."""
    required: tuple[Role, ...]
    """The roles without which it is not passed; empty where one approval is enough."""

    @property
    def asked(self) -> Mapping[Role, Approval]:
        """The current request to each role."""
        return {one.role: one for one in current(self.ever)}

    @property
    def closed(self) -> Message | None:
        """Why it cannot be passed now."""
        return closed(self.stage, current(self.ever), self.subject, self.required)

    def request(self, approval: str) -> Approval | None:
        """The request with this id, where it was made here."""
        return next((one for one in self.ever if one.id == approval), None)

    def changes(self, asked: Approval) -> tuple[Message, ...]:
        """What changed since a request was made."""
        return asked.changes or (outdated(asked, self.subject) if self.subject else ())


async def load(work: UnitOfWork, overview: Overview, stage: StageKey) -> Gate:
    """The gate of an opportunity."""
    number, built = overview.opportunity.number, ROWS[stage].stage
    assert built.subject, "a gate says what is to be approved"
    artifact = await work.artifacts.latest(number, stage) if stage in overview.artifacts else None
    output = artifact.output if artifact else {}
    subject = built.subject(overview.opportunity, output, _above(overview, stage))
    required = overview.required if built.every_required else ()
    return Gate(stage, artifact, subject, await work.approvals.all(number, stage), required)


def _above(overview: Overview, stage: StageKey) -> Above:
    """What stands before a stage: its own bookkeeping, and what follows, is nothing to approve there."""
    earlier = before(stage)
    return Above(_of(earlier, overview.contents), _of(earlier, overview.figures))


def _of(stages: Sequence[StageKey], held: Mapping[StageKey, Held]) -> dict[StageKey, Held]:
    return {stage: held[stage] for stage in stages if stage in held}


async def gate_of(work: UnitOfWork, overview: Overview, stage: StageKey) -> Gate | None:
    """The gate that a stage is; None where it is none."""
    return await load(work, overview, stage) if ROWS[stage].gate else None


async def why_closed(work: UnitOfWork, overview: Overview, stage: StageKey) -> Message | None:
    """Why a stage cannot be passed now: a closed gate, or a deal that is not won; None where it can."""
    gate = await gate_of(work, overview, stage)
    return gate.closed if gate else unwon(stage, overview.opportunity)
