"""Who sees a card of a conversation otherwise than everyone: those whom it concerns in their own way."""

from core.opportunity import Subject
from core.work import UnitOfWork

OWN_VIEWS = frozenset({"stage", "opportunity"})
"""Cards that say more to an approver, to who asked and to the owner than to everyone."""


async def readers(work: UnitOfWork, subject: Subject) -> tuple[str, ...]:
    """Teams' ids of the people who have a view of their own of this card."""
    if subject.card not in OWN_VIEWS or subject.opp is None:
        return ()
    return await work.approvals.concerned(subject.opp)
