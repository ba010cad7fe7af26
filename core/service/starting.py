"""Starting an opportunity from a message that stands in Teams: its text becomes a file; its files join."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

from core.errors import Asked
from core.messages import Message, message, say
from core.opportunity import Person, Right, Subject
from core.service.files import Dropped, add_to, refuse_too_many
from core.service.rights import require
from core.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Posted:
    """A message that somebody posted: data, whatever it says."""

    id: str
    author: str
    """As Teams names them; empty where it does not."""
    at: datetime | None
    subject: str
    text: str
    files: Sequence[Dropped] = ()
    """Those that can be fetched."""
    left: Sequence[str] = ()
    """Names of those that cannot."""
    pictures: int = 0
    foreign: bool = False
    """Whether it stands in another organisation's Teams."""


def check(person: Person, posted: Posted) -> None:
    """Whether this person may start something, and there is something to start it from."""
    require(person, Right.EDIT)
    refuse_too_many(posted.files)
    if not posted.text and not posted.files:
        raise Asked("refused-posted-nothing")


async def start(work: UnitOfWork, person: Person, posted: Posted, name: str) -> Subject:
    """A new opportunity with the message's text and files; its card reaches the person in their own chat."""
    check(person, posted)
    number = await work.opportunities.create(name, person.id)
    await work.audit.note(person.id, "opportunity.create", number, name=name, message=posted.id)
    chat = await work.conversations.personal(person.id)
    if posted.text:
        await _keep_text(work, person, posted, number, chat or "")
    await add_to(work, person, posted.files, number, chat or "")
    said = started(posted)
    if chat:
        await work.conversations.open(chat, number)
        await work.outbox.write(chat, Subject("opportunity", number, detail={"notice": said}))
    return Subject("inserted", number, detail={"tenant": work.tenant, "notice": said})


async def _keep_text(work: UnitOfWork, person: Person, posted: Posted, number: int, chat: str) -> None:
    """The text as a file whose name says whose it is and of when, as evidence from it will."""
    name, content = file_name(posted, person), posted.text.encode()
    file = await work.files.add(name, opportunity=number, source="", sent_by=person.id, conversation=chat)
    await work.files.keep(file, content, sha256(content).hexdigest())
    await work.jobs.read_file(file, number)
    await work.audit.note(person.id, "file.add", number, file=file, name=name)


def file_name(posted: Posted, person: Person) -> str:
    """What the text is called as a file."""
    date = posted.at.astimezone(ZoneInfo(person.timezone)).date().isoformat() if posted.at else ""
    named = message("posted-file", author=_author(posted), date=date or "?")
    return say(named, person.locale).replace("/", " ").replace(", ?", "")


def started(posted: Posted) -> Message:
    """What was done, for whoever did it."""
    key = "posted-started" if posted.text else "posted-started-files"
    return message(key, author=_author(posted), files=len(posted.files))


def _author(posted: Posted) -> str | Message:
    return posted.author[:100] or message("posted-nobody")
