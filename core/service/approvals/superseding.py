"""Requests whose subject changes are void, and their cards say so."""

from core.approval import ApprovalState
from core.engine import outdated_before
from core.pipeline import PIPELINE
from core.service.following import SHOWN, redraw
from core.service.gates import Gate, load
from core.service.rights import find
from core.service.since import told
from core.work import UnitOfWork


async def settle(work: UnitOfWork, number: int) -> None:
    """Supersedes the open requests whose subject has changed, and says so on their cards."""
    overview = await find(work, number)
    for row in PIPELINE:
        if row.gate:
            outdated = bool(outdated_before(overview, row.key))
            await _supersede(work, number, await load(work, overview, row.key), outdated=outdated)


async def _supersede(work: UnitOfWork, number: int, gate: Gate, *, outdated: bool) -> None:
    """Requests that stand are drawn again too where something is `outdated`: their cards say what is."""
    touched = [one for one in gate.asked.values() if gate.changes(one)]
    for asked in touched:
        if asked.state is ApprovalState.OPEN:
            await work.approvals.supersede(asked.id, await told(work, gate, asked))
            await work.audit.note(None, "approval.superseded", number, approval=asked.id)
    waiting = [one for one in gate.asked.values() if outdated and one.state is ApprovalState.OPEN]
    if shown := {one.id for one in (*touched, *waiting)}:
        await redraw(work, number, gate.stage, approvals=sorted(shown))


async def redraw_all(work: UnitOfWork, number: int) -> None:
    """Draws an opportunity's cards again, of requests the open ones: it was archived, or brought back."""
    ever = [one for row in PIPELINE if row.gate for one in await work.approvals.all(number, row.key)]
    waiting = [one.id for one in ever if one.state is ApprovalState.OPEN]
    await redraw(work, number, cards=(*SHOWN, "import"), approvals=waiting)
