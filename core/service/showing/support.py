"""The card of the support documents."""

from core.keys import StageKey
from core.opportunity import Person, Subject
from core.service.showing.stage import fields_of, show_plain
from core.views import SupportView, View
from core.work import UnitOfWork


async def show_support(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await show_plain(work, subject, person)
    exports = await work.exports.latest(plain.opportunity.number, StageKey.SUPPORT_DOCS)
    return SupportView(**fields_of(plain), exports=exports)
