"""The cards of the deck and of its template."""

from core.errors import Missing
from core.keys import StageKey
from core.opportunity import Person, Right, Subject
from core.service.rights import require
from core.service.showing.stage import fields_of, show_plain
from core.service.showing.subjects import notice_of, text_of
from core.views import PitchView, TemplateImportView, TemplateView, View
from core.work import UnitOfWork


async def show_pitch(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await show_plain(work, subject, person)
    exports = await work.exports.latest(plain.opportunity.number, StageKey.PITCH)
    return PitchView(**fields_of(plain), exports=exports)


async def show_template(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    _require_admin(person)
    return TemplateView(await work.templates.standing(), notice_of(subject))


async def show_template_import(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    _require_admin(person)
    held = await work.templates.get(text_of(subject.detail, "template") or "")
    if held is None:
        raise Missing("refused-no-such-template")
    return TemplateImportView(held, notice_of(subject))


def _require_admin(person: Person | None) -> None:
    """A card for everyone shows no such thing."""
    if person is None:
        raise Missing("refused-no-such-card")
    require(person, Right.ADMINISTER)
