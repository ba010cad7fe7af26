"""Files that somebody dropped: which opportunity they belong to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import PurePath

from core.errors import Asked, Conflict, Missing
from core.keys import StageKey
from core.messages import message
from core.opportunity import File, FileState, Person, Right, Subject
from core.service.rights import find, hold, require
from core.work import Overview, Standing, UnitOfWork

RECENT = timedelta(hours=24)
"""How long a conversation's open opportunity is taken to be what a dropped file is about."""

MOST_FILES = 20
"""Files in one message; more is a mistake or an attack."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """A file on its way in; the address is a secret."""

    name: str
    source: str = field(repr=False)


LINKED = "link:"
"""How the source of a file begins that somebody linked to, and that only Graph can hand out."""


def linked(link: str, name: str) -> Dropped:
    """A file behind a link; its own name is known once it has been fetched."""
    return Dropped(name, f"{LINKED}{link}")


POSTED = "posted:"
"""How the source of a file begins that stands beside a message in a channel or a group chat."""


def posted(link: str, name: str) -> Dropped:
    """A file beside a message, which Graph hands out as it does one behind a link."""
    return Dropped(name, f"{POSTED}{link}")


async def learn_name(work: UnitOfWork, file: File, name: str) -> None:
    """Gives a linked file its own name, and so the opportunity that was named after the link."""
    started = await work.opportunities.lock(file.opportunity) if file.opportunity else None
    await work.files.rename(file.id, name)
    opportunity = started.opportunity if started else None
    if opportunity and opportunity.version == 1 and opportunity.name == name_from(file.name):
        await work.opportunities.call(opportunity.number, name_from(name))


async def receive(
    work: UnitOfWork,
    standing: Standing,
    dropped: Sequence[Dropped],
    conversation: str,
    *,
    name: str | None = None,
) -> Subject:
    """Starts an opportunity with the files, or adds them to the open one, or asks which it is.

    `name` starts a new opportunity of that name whatever is open.
    """
    person = standing.person
    require(person, Right.EDIT)
    refuse_too_many(dropped)
    open_number = None if name else standing.opportunity
    if open_number is not None and not await _surely_meant(work, standing, open_number):
        held = await _add(work, person, dropped, None, conversation)
        return Subject("place_files", open_number, detail={"files": ",".join(held)})
    if open_number is None:
        number = await _start(work, person, name or name_from(dropped[0].name), conversation)
    else:
        number = (await hold(work, person, open_number)).opportunity.number
    await _add(work, person, dropped, number, conversation)
    return Subject("opportunity", number)


async def add_to(
    work: UnitOfWork, person: Person, dropped: Sequence[Dropped], number: int, conversation: str
) -> Subject:
    """Adds the files to the opportunity that was named."""
    refuse_too_many(dropped)
    await hold(work, person, number)
    await _add(work, person, dropped, number, conversation)
    return Subject("opportunity", number)


def refuse_too_many(dropped: Sequence[Dropped]) -> None:
    if len(dropped) > MOST_FILES:
        raise Asked("refused-too-many-files", count=len(dropped), most=MOST_FILES)


async def _surely_meant(work: UnitOfWork, standing: Standing, number: int) -> bool:
    """Whether the open opportunity is what a file is about: fresh, and its intake not closed."""
    overview = await work.opportunities.overview(number)
    if overview is None or overview.opportunity.archived_at:
        return False
    fresh = standing.opened_at is not None and datetime.now(UTC) - standing.opened_at < RECENT
    return fresh and overview.opportunity.current_stage is StageKey.INTAKE


async def _start(work: UnitOfWork, person: Person, name: str, conversation: str) -> int:
    number = await work.opportunities.create(name, person.id)
    await work.conversations.open(conversation, number)
    await work.audit.note(person.id, "opportunity.create", number, name=name)
    return number


async def _add(
    work: UnitOfWork, person: Person, dropped: Sequence[Dropped], number: int | None, conversation: str
) -> list[str]:
    added: list[str] = []
    for one in dropped:
        file = await work.files.add(
            one.name, opportunity=number, source=one.source, sent_by=person.id, conversation=conversation
        )
        await work.jobs.read_file(file, number)
        await work.audit.note(person.id, "file.add", number, file=file, name=one.name)
        added.append(file)
    return added


def name_from(file: str) -> str:
    """What an opportunity is called after a file."""
    return PurePath(file).stem.replace("_", " ").replace("-", " ").strip()[:200] or file[:200]


async def _put_aside_twins(work: UnitOfWork, placed: Sequence[File], number: int) -> None:
    """A file whose bytes the opportunity has already is kept by name alone."""
    mine = {file.id for file in placed}
    others = [file for file in (await find(work, number)).files if file.id not in mine]
    for file in placed:
        if twin := twin_of(file.sha256, others):
            await work.files.put_aside(file.id, message("file-twin", twin=twin.name))


async def take_over(work: UnitOfWork, file: File, number: int | None) -> None:
    """Gives a file that is no brief to the opportunity it answers; None where it belongs to none.

    One that was started for this file alone has nothing left in it then, so it is put away.
    """
    alone = await put_away(work, file)
    await work.files.move(file.id, number)
    conversation = await work.files.conversation(file.id)
    if alone and conversation and number is not None:
        await work.conversations.open(conversation, number)


async def put_away(work: UnitOfWork, file: File) -> bool:
    """Archives the opportunity that was started for this file alone; False where there is more in it."""
    started = await work.opportunities.overview(file.opportunity) if file.opportunity else None
    if started is None or not _is_bare(started, file):
        return False
    number = started.opportunity.number
    await work.opportunities.set_archived(number, away=True)
    if conversation := await work.files.conversation(file.id):
        await work.conversations.close(conversation, number)
    await work.audit.note(None, "opportunity.archive", number, because=file.id)
    return True


def _is_bare(started: Overview, file: File) -> bool:
    """Whether nobody has done anything with an opportunity but drop this file."""
    return (
        [one.id for one in started.files] == [file.id]
        and not started.runs
        and started.opportunity.version == 1
        and started.opportunity.name == name_from(file.name)
    )


def twin_of(sha256: str | None, others: Iterable[File]) -> File | None:
    """A file that was kept with the same bytes."""
    kept = (FileState.READ, FileState.UNSEARCHABLE)
    return next((one for one in others if sha256 and one.sha256 == sha256 and one.state in kept), None)


async def place(
    work: UnitOfWork,
    person: Person,
    wanted: Sequence[str],
    number: int | None,
    conversation: str,
) -> Subject:
    """Puts files that were waiting for an answer where the person says."""
    require(person, Right.EDIT)
    found = await work.files.some(wanted)
    if not found:
        raise Missing("refused-no-such-files")
    files = [file for file in found if file.state not in (FileState.CATALOGUE, FileState.TEMPLATE)]
    if not files:
        raise Conflict("refused-catalogue-no-brief")
    placed = {file.opportunity for file in files if file.opportunity is not None}
    if placed:
        raise Conflict(
            "refused-files-placed", number=str(min(placed)), instead=Subject("opportunity", min(placed))
        )
    if number is None and all(file.state is FileState.REFUSED for file in files):
        raise Conflict("refused-nothing-to-start", files=", ".join(file.name for file in files)[:200])
    if number is None:
        number = await _start(work, person, name_from(files[0].name), conversation)
    await hold(work, person, number)
    placed_now = [file.id for file in files]
    if await work.files.assign(placed_now, number) < len(files):
        raise Conflict("refused-files-raced")
    for file in files:
        if file.state is FileState.WAITING:
            await work.jobs.read_file(file.id, number)  # in the opportunity's order, before any run
    await _put_aside_twins(work, files, number)
    await work.conversations.open(conversation, number)
    await work.audit.note(person.id, "file.place", number, files=placed_now)
    return Subject("opportunity", number)
