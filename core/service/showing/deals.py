"""The card that says where a deal stands."""

from core.opportunity import Person, Subject
from core.service.showing.subjects import notice_of, overview_of
from core.views import DealView, View
from core.work import UnitOfWork


async def show_deal(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    opportunity = (await overview_of(work, subject)).opportunity
    ever = await work.deals.all(opportunity.number)
    return DealView(opportunity, tuple(reversed(ever)), notice_of(subject), subject.section, subject.page)
