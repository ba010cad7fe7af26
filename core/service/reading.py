"""One file on its way in, as a job: fetch at once, keep, read in the sandbox, tell the card."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256

from core.answers.reading import read as read_answers
from core.answers.returned import Proposal, Returned
from core.brief import fold
from core.catalogue.reading import Offered
from core.catalogue.reading import read as read_catalogue
from core.catalogue.reading import recognise as recognise_catalogue
from core.decks.reading import is_template
from core.decks.reading import read as read_template
from core.files.reading import Reading, State, read
from core.keys import StageKey
from core.messages import Message, message, says
from core.opportunity import Artifact, File, FileState, Subject
from core.packs.marks import marks_in
from core.ports import Fetch, FetchFailed, Shared
from core.service.answers import Foreign, Recognised, keep, recognise
from core.service.catalogues import offer, say
from core.service.files import LINKED, POSTED, learn_name, put_away, take_over, twin_of
from core.service.following import redraw
from core.service.templates import ask, may_be_meant
from core.service.templates import offer as offer_template
from core.work import UnitOfWork, Work

PARSERS = 2
"""Child processes that parse at once in one process of ours."""

LEAST_SENT = 3
"""Questions of ours that a text must hold, and half of all that were sent, to be taken for our own pack."""

_STATES = {
    State.READ: FileState.READ,
    State.UNSEARCHABLE: FileState.UNSEARCHABLE,
    State.REFUSED: FileState.REFUSED,
}


@dataclass(frozen=True, slots=True)
class FileReader:
    """Reads files: `fetch` gets the bytes behind an address."""

    work: Work
    fetch: Fetch
    largest: int
    """Bytes of one file."""
    shared: Callable[[str], Shared | None]
    """What follows a tenant's links to shared files; None where nothing does."""
    parsing: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(PARSERS))
    """Many files may be on their way at once; few are parsed at once, since each may take a gigabyte."""

    async def read(self, tenant: str, file: str) -> None:
        """Brings a waiting file to its end state; safe to repeat after a crash at any point."""
        known = await self._known(tenant, file)
        if known is None or known.state is not FileState.WAITING:
            return
        try:
            content = await self._content(tenant, file)
        except FetchFailed as failure:
            await self._settle(tenant, file, FileState.LOST, failure.reason)
            return
        known = await self._known(tenant, file) or known  # a link has told its file's name
        if twin := await self._twin(tenant, known, content):
            await self._settle(tenant, file, FileState.REFUSED, message("file-twin", twin=twin))
            return
        async with self.parsing:
            offered = await recognise_catalogue(content, known.name)
        if offered is not None:
            await self._offer(tenant, known, offered)
            return
        if is_template(content):
            await self._offer_template(tenant, known, content)
            return
        async with self.parsing:
            returned = await read_answers(content, known.name)
        if returned and await self._read_back(tenant, known, returned):
            return
        async with self.parsing:
            reading = await read(content, known.name, self.largest)
        if await self._is_pack(tenant, known, reading):
            await self._turn_away(tenant, known, message("file-pack-elsewhere"))
            return
        await self._record(tenant, file, reading)
        await self._ask(tenant, file, content, reading)

    async def read_catalogue(self, tenant: str, file: str) -> None:
        """Offers a waiting file as the catalogue, because its sender says it is one."""
        known = await self._known(tenant, file)
        if known is None or known.state is not FileState.WAITING:
            return
        try:
            content = await self._content(tenant, file)
        except FetchFailed as failure:
            await self._give_up(tenant, known, FileState.LOST, failure.reason)
            return
        known = await self._known(tenant, file) or known
        async with self.parsing:
            offered = await read_catalogue(content)
        await self._offer(tenant, known, offered)

    async def read_template(self, tenant: str, file: str) -> None:
        """Offers a waiting file as the template for decks, because its sender says it is one."""
        known = await self._known(tenant, file)
        if known is None or known.state is not FileState.WAITING:
            return
        try:
            content = await self._content(tenant, file)
        except FetchFailed as failure:
            await self._give_up(tenant, known, FileState.LOST, failure.reason)
            return
        await self._offer_template(tenant, known, content)

    async def _offer_template(self, tenant: str, file: File, content: bytes) -> None:
        async with self.parsing:
            offered = await read_template(content)
        async with self.work(tenant) as work:
            await offer_template(work, await work.files.get(file.id) or file, offered)
            await work.commit()

    async def _ask(self, tenant: str, file: str, content: bytes, reading: Reading) -> None:
        """Asks whether a deck read as a brief is meant as the template, where that may be."""
        async with self.work(tenant) as work:
            known = await work.files.get(file)
            if known is None or not await may_be_meant(work, known, reading):
                return
        async with self.parsing:
            offered = await read_template(content)
        async with self.work(tenant) as work:
            await ask(work, known, offered)
            await work.commit()

    async def abandon_catalogue(self, tenant: str, file: str) -> None:
        """Ends a catalogue that no worker could read."""
        known = await self._known(tenant, file)
        if known:
            await self._give_up(tenant, known, FileState.REFUSED, message("file-abandoned"))

    async def abandon(self, tenant: str, file: str) -> None:
        """Ends a file that no worker could read."""
        known = await self._known(tenant, file)
        if known and known.state is FileState.WAITING:
            await self._settle(tenant, file, FileState.REFUSED, message("file-abandoned"))

    async def _known(self, tenant: str, file: str) -> File | None:
        async with self.work(tenant) as work:
            return await work.files.get(file)

    async def _content(self, tenant: str, file: str) -> bytes:
        async with self.work(tenant) as work:
            kept, source = await work.files.content(file), await work.files.source(file)
        if kept is not None:
            return kept
        if source is None:
            raise FetchFailed(message("file-no-source"))
        content, name = await self._fetched(tenant, source)
        async with self.work(tenant) as work:
            if name and (known := await work.files.get(file)):
                await learn_name(work, known, name)
            await work.files.keep(file, content, sha256(content).hexdigest())
            await work.commit()
        return content

    async def _fetched(self, tenant: str, source: str) -> tuple[bytes, str | None]:
        """The bytes, and the name of a file that was linked to."""
        if source.startswith(LINKED):
            return await self._linked(tenant, source.removeprefix(LINKED))
        if source.startswith(POSTED):
            return await self._posted(tenant, source.removeprefix(POSTED))
        return await self.fetch(source), None

    async def _linked(self, tenant: str, link: str) -> tuple[bytes, str]:
        shared = self.shared(tenant)
        if shared is None:
            raise FetchFailed(message("link-not-set-up"))
        found = await shared.fetch(link, self.largest)
        return found.content, found.name

    async def _posted(self, tenant: str, link: str) -> tuple[bytes, str]:
        """As behind a link, which nobody pasted: what goes wrong is said of the file."""
        if not link:
            raise FetchFailed(message("posted-nowhere"))
        try:
            return await self._linked(tenant, link)
        except FetchFailed as failure:
            said = f"posted-{failure.reason.key}"
            raise (FetchFailed(message(said)) if says(said) else failure) from None

    async def _twin(self, tenant: str, file: File, content: bytes) -> str | None:
        """The name of a file of the same opportunity with the same bytes."""
        if file.opportunity is None:
            return None
        async with self.work(tenant) as work:
            overview = await work.opportunities.overview(file.opportunity)
        others = [one for one in (overview.files if overview else ()) if one.id != file.id]
        twin = twin_of(sha256(content).hexdigest(), others)
        return twin.name if twin else None

    async def _offer(self, tenant: str, file: File, offered: Offered) -> None:
        async with self.work(tenant) as work:
            await offer(work, await work.files.get(file.id) or file, offered)
            await work.commit()

    async def _give_up(self, tenant: str, file: File, state: FileState, problem: Message) -> None:
        async with self.work(tenant) as work:
            if await work.files.settle(file.id, state, problem=problem):
                await say(work, file, problem)
                await work.commit()

    async def _read_back(self, tenant: str, file: File, returned: Returned) -> bool:
        """Proposes the answers of a returned Q&A pack to whoever dropped it; False where it is none."""
        try:
            found = await self._recognised(tenant, file, returned)
        except Foreign:
            await self._turn_away(tenant, file, message("refused-foreign-pack", file=file.name[:200]))
            return True
        if found is None:
            return False
        proposal = await found.proposal()
        async with self.work(tenant) as work:
            await work.opportunities.lock(found.opportunity)
            if await work.files.settle(file.id, FileState.ANSWERS):
                await _propose(work, file, found, proposal)
                await work.commit()
        return True

    async def _recognised(self, tenant: str, file: File, returned: Returned) -> Recognised | None:
        async with self.work(tenant) as work:
            here = await _open_where_dropped(work, file)
            return await recognise(work, returned, (file.opportunity, here))

    async def _is_pack(self, tenant: str, file: File, reading: Reading) -> bool:
        """Whether this is our own Q&A pack in a form that answers are not read from: no part of the brief."""
        text = "\n".join(segment.text for segment in reading.segments)
        if any(marks_in(text)):
            return True
        if not text:
            return False
        async with self.work(tenant) as work:
            numbers = dict.fromkeys(filter(None, (file.opportunity, await _open_where_dropped(work, file))))
            packs = [await work.artifacts.latest(number, StageKey.QA_PACK) for number in numbers]
        return any(_repeats(fold(text), pack) for pack in packs if pack)

    async def _turn_away(self, tenant: str, file: File, problem: Message) -> None:
        """Refuses a pack that answers are not read from, and puts away what was started for it alone."""
        async with self.work(tenant) as work:
            file = await work.files.get(file.id) or file  # it may have been placed meanwhile
            if file.opportunity:
                await work.opportunities.lock(file.opportunity)
            if not await work.files.settle(file.id, FileState.REFUSED, problem=problem):
                return
            await _leave_nothing(work, file, problem)
            await _redraw(work, file.id)
            await work.commit()

    async def _settle(self, tenant: str, file: str, state: FileState, problem: Message) -> None:
        async with self.work(tenant) as work:
            if await work.files.settle(file, state, problem=problem):
                await _redraw(work, file)
                await work.commit()

    async def _record(self, tenant: str, file: str, reading: Reading) -> None:
        async with self.work(tenant) as work:
            kept = await work.files.settle(
                file,
                _STATES[reading.state],
                kind=reading.kind,
                pages=reading.pages,
                segments=reading.segments,
                problem=reading.problem,
                remarks=reading.remarks,
            )
            if kept:
                await _redraw(work, file)
                await work.commit()


async def _open_where_dropped(work: UnitOfWork, file: File) -> int | None:
    """The opportunity that the conversation has open in which somebody dropped the file."""
    conversation = await work.files.conversation(file.id)
    return await work.conversations.opened(conversation) if conversation else None


def _repeats(folded: str, pack: Artifact) -> bool:
    """Whether a text holds so many of a pack's questions that it is that pack."""
    sent = [fold(row["question"]) for row in pack.output.get("rows", ())]
    found = sum(question in folded for question in sent)
    return found >= LEAST_SENT and found * 2 >= len(sent)


async def _leave_nothing(work: UnitOfWork, file: File, problem: Message) -> None:
    """Says why a file was refused where no opportunity shows it: none has it, or it had one to itself."""
    away = await put_away(work, file)
    if file.opportunity and not away:
        return
    said = message("file-put-away", problem=problem, number=str(file.opportunity)) if away else problem
    await say(work, file, said)


async def _propose(work: UnitOfWork, file: File, found: Recognised, proposal: Proposal) -> None:
    """Keeps what was understood and shows it where the file was dropped."""
    number = found.opportunity
    made = await keep(work, found, proposal, source=file.name, file=file.id, by=file.sent_by or "")
    if file.opportunity != number:
        await take_over(work, file, number)
    if conversation := await work.files.conversation(file.id):
        shown = Subject("import", number, StageKey.CLIENT_ANSWERS, detail={"import": made})
        await work.outbox.write(conversation, shown)
    await redraw(work, number, StageKey.CLIENT_ANSWERS, ("stage", "import", "opportunity"))


async def _redraw(work: UnitOfWork, file: str) -> None:
    """Draws the cards again that list the file."""
    known = await work.files.get(file)
    if known and known.opportunity:
        await redraw(work, known.opportunity, cards=("opportunity",))
