"""The card of the hand-off."""

from dataclasses import replace

from core.handoff.packing import pack
from core.keys import StageKey
from core.messages import Message
from core.opportunity import Opportunity, Person, Subject
from core.pipeline import ROWS
from core.service.gates import why_closed
from core.service.handing import held_up
from core.service.showing.stage import fields_of, show_plain
from core.service.showing.subjects import notice_of, overview_of
from core.views import HandoffView, View
from core.work import UnitOfWork


async def show_handoff(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await show_plain(work, subject, person)
    number = plain.opportunity.number
    targets = await work.handoffs.all(number)
    closed = await _closed(work, subject)
    completes = plain.may_complete and await held_up(work, number, StageKey.HANDOFF) is None
    shown = replace(
        plain,
        may_run=plain.may_run and closed is None,
        may_complete=completes,
        notice=notice_of(subject) or closed or plain.notice,
    )
    return HandoffView(
        **fields_of(shown),
        targets=targets,
        reachable=work.handoffs.reachable,
        changed=bool(targets) and await _changed(work, plain.opportunity, targets[0].package.fingerprint),
    )


async def _closed(work: UnitOfWork, subject: Subject) -> Message | None:
    gate = ROWS[StageKey.HANDOFF].behind
    assert gate, "the hand-off stands behind a gate"
    return await why_closed(work, await overview_of(work, subject), gate)


async def _changed(work: UnitOfWork, opportunity: Opportunity, handed: str) -> bool:
    """Whether something else would be handed over now."""
    return (await pack(work, opportunity)).fingerprint != handed
