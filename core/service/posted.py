"""Messages of channels and group chats, looked into for files as jobs: a turn never waits for Graph."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.errors import Refused
from core.messages import Message, message
from core.opportunity import Subject
from core.ports import Posts
from core.posted import CannotLook, Look, Meant, PostedFile, Telling
from core.service import catalogues, files, templates
from core.service.following import redraw
from core.work import Place, Standing, UnitOfWork, Work

SEVERAL = 3
"""Names in a sentence about files."""


@dataclass(frozen=True, slots=True)
class PostReader:
    """Looks into messages; `posts` is what reads a tenant's, None where nothing does."""

    work: Work
    posts: Callable[[str], Posts | None]

    async def look(self, tenant: str, look: Look) -> None:
        """Takes the files that stand beside a message; safe to repeat after a crash at any point."""
        async with self.work(tenant) as work:
            place = await work.conversations.get(look.conversation)
        if place is None:
            return
        try:
            found = await self._found(tenant, look, place)
        except CannotLook as failure:
            await self._tell(tenant, look, failure.reason)
            return
        if not found:
            if look.telling is Telling.ALWAYS:
                await self._tell(tenant, look, message("posted-none"))
            return
        try:
            await self._take(tenant, look, place, found)
        except Refused as refusal:
            await self._refuse(tenant, look, found, refusal)

    async def look_around(self, tenant: str, look: Look) -> None:
        """Says in a team or a chat that we were added to what we were not granted there."""
        async with self.work(tenant) as work:
            place = await work.conversations.get(look.conversation)
        if place is None:
            return
        posts = self.posts(tenant)
        unset = (message("posted-not-set-up"),)
        missing = unset if posts is None else await posts.missing(look, place.service_url)
        if missing:
            key = f"around:{look.conversation}:{look.message}"
            await self._say(tenant, look, key, message("posted-missing", why=_together(missing)))

    async def abandon(self, tenant: str, look: Look) -> None:
        """Says that no worker could look into a message."""
        await self._tell(tenant, look, message("posted-abandoned"))

    async def _found(self, tenant: str, look: Look, place: Place) -> tuple[PostedFile, ...]:
        posts = self.posts(tenant)
        if posts is None:
            raise CannotLook(message("posted-not-set-up"))
        return await posts.files(look, place.service_url)

    async def _take(self, tenant: str, look: Look, place: Place, found: tuple[PostedFile, ...]) -> None:
        async with self.work(tenant) as work:
            if await work.answers.claim(_key(look), look.conversation, look.message):
                return
            writer = await work.people.get(look.person)
            if writer is None:
                return
            standing = await work.people.meet(writer, place, lambda new: writer.roles)
            shown = await _received(work, standing, look, found)
            if look.number is None:
                await work.outbox.write(look.conversation, shown)
            else:
                await redraw(work, look.number, cards=("opportunity",))
            await work.commit()

    async def _refuse(self, tenant: str, look: Look, found: tuple[PostedFile, ...], refusal: Refused) -> None:
        """Says why files that were found are not taken, by their names."""
        names = ", ".join(one.name for one in found[:SEVERAL])
        said = message("posted-refused", files=names, more=max(len(found) - SEVERAL, 0), why=refusal.message)
        await self._say(tenant, look, _key(look), said)

    async def _tell(self, tenant: str, look: Look, reason: Message) -> None:
        """Says why a message could not be looked into, as far as that is to be said."""
        match look.telling:
            case Telling.ALWAYS:
                await self._say(tenant, look, _key(look), message("posted-missed", why=reason))
            case Telling.ONCE:
                room = look.conversation.partition(";")[0]  # not in every thread anew
                await self._say(tenant, look, f"blind:{room}", message("posted-blind", why=reason))
            case Telling.NEVER:
                return

    async def _say(self, tenant: str, look: Look, key: str, said: Message) -> None:
        async with self.work(tenant) as work:
            if await work.answers.claim(key, look.conversation, look.message):
                return
            await work.outbox.write(look.conversation, Subject("notice", detail={"notice": said}))
            await work.commit()


def _together(said: Sequence[Message]) -> Message:
    """Sentences one after the other."""
    first, *others = said
    return message("posted-together", first=first, others=_together(others)) if others else first


def _key(look: Look) -> str:
    return f"posted:{look.conversation}:{look.message}"


async def _received(
    work: UnitOfWork, standing: Standing, look: Look, found: tuple[PostedFile, ...]
) -> Subject:
    """Takes the files for what their message says they are; what shows it."""
    dropped = [files.posted(one.link, one.name) for one in found]
    match look.meant:
        case Meant.CATALOGUE:
            return await catalogues.receive(work, standing.person, dropped, look.conversation)
        case Meant.TEMPLATE:
            return await templates.receive(work, standing.person, dropped, look.conversation)
        case Meant.BRIEF if look.number is not None:
            return await files.add_to(work, standing.person, dropped, look.number, look.conversation)
        case Meant.BRIEF:
            return await files.receive(work, standing, dropped, look.conversation)
