"""The tenant's template for decks: offered, looked at, taken over once an admin confirms."""

from collections.abc import Sequence

from core.decks.reading import Offered, Unusable
from core.errors import Asked, Forbidden, Missing
from core.files.kinds import FileKind
from core.files.reading import Reading
from core.messages import Message, listed, message
from core.opportunity import File, FileState, Person, Right, Role, Subject
from core.service.catalogues import ADMINS, say
from core.service.files import Dropped, refuse_too_many, take_over
from core.service.following import redraw, tell
from core.service.rights import require
from core.work import ImportState, UnitOfWork
from core.work.templates import DeckTemplate

SAYS_LITTLE = 600
"""Characters below which a deck is hardly a brief: a template's prompts and sample titles."""
_NAMED = (
    *("template", "master", "vorlage", "modèle", "modele", "plantilla", "modello"),
    *("テンプレート", "模板", "قالب"),
)


async def receive(work: UnitOfWork, person: Person, dropped: Sequence[Dropped], conversation: str) -> Subject:
    """Takes files that somebody says are templates; they are read as jobs, and start no opportunity."""
    if Right.ADMINISTER not in person.rights:
        raise Forbidden("refused-template", admins=await _admins(work))
    refuse_too_many(dropped)
    for one in dropped:
        file = await work.files.add(
            one.name, opportunity=None, source=one.source, sent_by=person.id, conversation=conversation
        )
        await work.jobs.read_template(file)
        await work.audit.note(person.id, "file.add", None, file=file, name=one.name)
    return Subject("notice", detail={"notice": message("being-read-template", files=len(dropped))})


async def offer(work: UnitOfWork, file: File, offered: Offered) -> None:
    """Keeps what a file offers for its sender to confirm, in their own chat; who may not is told who may.

    Either way the file is no part of a brief, and its bytes are kept with the template alone.
    """
    sender = await work.people.get(file.sent_by or "")
    if file.opportunity is not None:
        await work.opportunities.lock(file.opportunity)
    if not await work.files.settle(file.id, FileState.TEMPLATE):
        return
    await take_over(work, file, None)
    if sender and Right.ADMINISTER in sender.rights:
        await _show(work, sender, file, offered, asked=False)
    else:
        await say(work, file, message("refused-template", admins=await _admins(work)))
    if file.opportunity is not None:
        await redraw(work, file.opportunity, cards=("opportunity",))


async def may_be_meant(work: UnitOfWork, file: File, reading: Reading) -> bool:
    """Whether a deck that an admin dropped may be a template: it says little, or is called one."""
    sender = await work.people.get(file.sent_by or "")
    if reading.kind is not FileKind.PPTX or sender is None or Right.ADMINISTER not in sender.rights:
        return False
    return reading.characters < SAYS_LITTLE or any(word in file.name.casefold() for word in _NAMED)


async def ask(work: UnitOfWork, file: File, offered: Offered) -> None:
    """Asks the sender of a brief that could be a template which it is; one that cannot be is a brief."""
    sender = await work.people.get(file.sent_by or "")
    if sender and not isinstance(offered, Unusable):
        await _show(work, sender, file, offered, asked=True)


async def _show(work: UnitOfWork, sender: Person, file: File, offered: Offered, *, asked: bool) -> None:
    made = await work.templates.add(offered, name=file.name, file=file.id, asked=asked, by=sender.id)
    await work.audit.note(sender.id, "template.offer", None, template=made, name=file.name)
    await tell(work, sender.id, _card(made), await work.files.conversation(file.id) or "")


async def confirm(work: UnitOfWork, person: Person, template: str) -> Subject:
    """Takes the template over; a second time changes nothing."""
    require(person, Right.ADMINISTER)
    await work.settings.hold()  # the template changes one admin at a time
    held = await _held(work, template)
    if held.state is not ImportState.WAITING:
        return _card(template)
    if held.problems:
        raise Asked("refused-template-problems", instead=_card(template))
    await work.templates.end()
    await work.templates.settle(template, ImportState.CONFIRMED, person.id)
    await work.audit.note(person.id, "template.import", None, template=template, name=held.name)
    if held.asked and held.file:
        await _leave_the_brief(work, held.file)
    return _card(template)


async def _leave_the_brief(work: UnitOfWork, file: str) -> None:
    """What turned out to be a template is no part of the brief it was read as."""
    known = await work.files.get(file)
    await work.files.put_aside(file, message("file-became-template"))
    if known and known.opportunity is not None:
        await redraw(work, known.opportunity, cards=("opportunity",))


async def discard(work: UnitOfWork, person: Person, template: str) -> Subject:
    """Puts what was offered aside, or says that it is a brief; the template that stands stays."""
    require(person, Right.ADMINISTER)
    held = await _held(work, template)
    if held.state is ImportState.WAITING:
        await work.templates.settle(template, ImportState.DISCARDED, person.id)
        await work.audit.note(person.id, "template.discard", None, template=template)
    return _card(template)


async def to_sample(work: UnitOfWork, person: Person) -> Subject:
    """Back to the template that ships with Trowel."""
    require(person, Right.ADMINISTER)
    await work.settings.hold()
    if standing := await work.templates.standing():
        await work.templates.end()
        await work.audit.note(person.id, "template.sample", None, template=standing.id, name=standing.name)
    return Subject("template")


async def _held(work: UnitOfWork, template: str) -> DeckTemplate:
    held = await work.templates.hold(template)
    if held is None:
        raise Missing("refused-no-such-template", instead=Subject("template"))
    return held


async def _admins(work: UnitOfWork) -> Message | str:
    names = [one.name for one in await work.people.holders(Role.ADMIN)]
    return listed(names[:ADMINS]) or "-"


def _card(template: str, said: Message | None = None) -> Subject:
    return Subject("template_import", detail={"template": template, **({"notice": said} if said else {})})
