"""When an answer has become a message: what must be edited later learns where it stands."""

from core.opportunity import Subject
from core.work import UnitOfWork


async def settle_shown(work: UnitOfWork, subject: Subject, conversation: str, card: str) -> None:
    """Remembers the card for runs and files it shows; catches up if they ended before it was sent."""
    if subject.opp is None:
        return
    overview = await work.opportunities.overview(subject.opp)
    if overview is None:
        return
    if (
        subject.card == "stage"
        and subject.stage
        and (run := overview.runs.get(subject.stage))
        and not run.card
        and run.conversation == conversation
    ):
        await work.runs.show_on(run.id, card)
        await work.outbox.write(conversation, Subject("stage", subject.opp, subject.stage), edits=card)
    if subject.card == "opportunity" and await work.files.show_on(subject.opp, conversation, card):
        await work.outbox.write(conversation, Subject("opportunity", subject.opp), edits=card)
