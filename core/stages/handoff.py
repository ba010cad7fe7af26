"""Stage 17: the approved opportunity goes to the systems and the people that take over."""

from core.handoff.output import Output, written_up
from core.handoff.packing import pack
from core.handoff.starting import start, updates
from core.keys import StageKey
from core.messages import Message
from core.opportunity import Opportunity
from core.stage import Draft, Stage, StageContext
from core.work import UnitOfWork

MADE_BY = "integration"
"""Who drafted it, as far as an artifact can say."""


async def run(context: StageContext) -> Draft:
    """Asks for the hand-off; what goes where is put down together with the artifact."""
    return Draft(Output(), (), MADE_BY)


async def keep(work: UnitOfWork, opportunity: Opportunity, draft: Draft) -> Draft:
    """Puts every target on its way; the last to end writes the next version."""
    overview = await work.opportunities.overview(opportunity.number)
    assert overview, "the opportunity that is handed over"
    package = await pack(work, opportunity)
    held = await start(work, package, overview.runs[StageKey.HANDOFF].asked_by)
    return Draft(written_up(held), (), MADE_BY)


async def replaces(work: UnitOfWork, number: int) -> tuple[Message, ...]:
    """What handing over again would bring up to date."""
    return updates(await work.handoffs.all(number))


STAGE = Stage(Output, run, keep=keep, replaces=replaces)
