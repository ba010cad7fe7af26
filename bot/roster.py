"""Asking Teams about people: who they are, and for a chat of their own with us."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from bot.connector import Connector, ConnectorError, Member
from bot.outside.installing import DONE, Installer, Outcome, Throttled
from bot.pacing import THROTTLED, Pacer
from bot.places import conversation_of, place_of
from bot.turn import Turn
from core.opportunity import Person, Subject
from core.reach import Reach
from core.service.approvals.delivering import note_unreached
from core.service.catching_up import catch_up
from core.service.people import introduce
from core.service.reaching import learn
from core.work import Place, Work

log = logging.getLogger(__name__)

NOT_THERE = frozenset({"BotNotInConversationRoster", "ConversationNotFound", "MemberNotFoundInConversation"})
"""Teams' codes for somebody who does not have Trowel."""

NOT_OPENED = "BotNotInConversationRoster"

SETTLING = 3.0
"""Seconds that Teams gets between an installation and the first chat."""


STRANGERS = frozenset({"guest", "anonymous"})
"""What the roster calls people who are of no organisation that we serve here."""


GLANCE = 3.0
"""Seconds that the roster gets to say who speaks for the first time; a turn cannot wait longer."""


async def is_stranger(connector: Connector, turn: Turn) -> bool:
    """Whether the roster of the conversation calls who speaks a guest; False where it does not say."""
    try:
        async with asyncio.timeout(GLANCE):
            member = await connector.get_member(turn.conversation, turn.sender.mri or turn.sender.id)
    except (ConnectorError, TimeoutError) as error:
        log.info("the roster did not say whether somebody is a guest: %s", type(error).__name__)
        return False
    return member.role in STRANGERS


@dataclass(frozen=True)
class Roster:
    """Looks people up and opens chats, as jobs: Teams may take its time, and may refuse."""

    work: Work
    connector: Connector
    pacer: Pacer
    installer_of: Callable[[str], Installer | None]
    """What installs Trowel for a tenant's people; None where that is not configured."""

    async def look_up(self, tenant: str, named: str, conversation: str) -> float | None:
        """Writes down who somebody is, by Entra id, Teams id or address, where the roster knows.

        Returns the seconds to wait first when it is not the time to ask yet.
        """
        place = await self._place(tenant, conversation)
        if place is None:
            return None
        if (far := await self.pacer.turn(tenant)) is not None:
            return far
        try:
            member = await self.connector.get_member(conversation_of(tenant, place), named)
        except ConnectorError as error:
            log.info("the roster did not say who somebody is: %s", error.code)
            return await self._throttled(tenant, error)
        if member.id:
            async with self.work(tenant) as work:
                belongs = member.role not in STRANGERS
                await introduce(work, _person(member), member.addresses, belongs=belongs)
                await work.commit()
        return None

    async def open_chat(
        self, tenant: str, person: str, conversation: str, said: Subject | None
    ) -> float | None:
        """Opens somebody's chat with us and sends what waits for them, or says there why it could not.

        Returns the seconds to wait first when it is not its time yet.
        """
        place = await self._place(tenant, conversation)
        if place is None:
            await self._give_up(tenant, person, "NoChat")
            return None
        if (far := await self.pacer.turn(tenant)) is not None:
            return far
        async with self.work(tenant) as work:
            known, reached = await work.people.get(person), await work.reach.get(person)
        opening = partial(
            self.connector.create_conversation,
            *(place.service_url, place.bot_id, tenant, (known and known.mri) or person),
        )
        try:
            chat = await opening()
        except ConnectorError as error:
            if (later := await self._throttled(tenant, error)) is not None:
                return later
            if reached.state is not Reach.NEVER_MET or error.code not in NOT_THERE:
                await self._give_up(tenant, person, error.code)
                return None
            return await self._install(tenant, person)
        async with self.work(tenant) as work:
            await work.people.visit(place_of(chat, person))
            if said:
                await work.outbox.write(chat.id, said)
            if known:
                await catch_up(work, known.id)
            await work.commit()
        return None

    async def _install(self, tenant: str, person: str) -> float | None:
        """Installs Trowel for somebody we never met; seconds until their chat is worth opening.

        Whoever took it away is not given it again.
        """
        installer = self.installer_of(tenant)
        try:
            became = await installer.install(person) if installer else Outcome.NOT_CONFIGURED
        except Throttled as asked:
            return asked.seconds
        if became is Outcome.NEW:
            return SETTLING
        await self._give_up(tenant, person, NOT_OPENED if became in DONE else became)
        return None

    async def abandon(self, tenant: str, person: str) -> None:
        """Says on the requests that wait for somebody that their chat could not be opened."""
        await self._give_up(tenant, person, "Abandoned")

    async def _throttled(self, tenant: str, error: ConnectorError) -> float | None:
        """Seconds to wait where Teams said that we ask too much; None for any other answer."""
        await self.pacer.heed(tenant, error)
        return (error.retry_after or 1.0) if error.status == THROTTLED else None

    async def _give_up(self, tenant: str, person: str, code: str) -> None:
        async with self.work(tenant) as work:
            await note_unreached(work, person, code)
            await work.news.miss(person, code)
            await learn(work, person, code)
            await work.commit()

    async def _place(self, tenant: str, conversation: str) -> Place | None:
        """The conversation to ask through, or another where somebody has shut us out of it meanwhile."""
        async with self.work(tenant) as work:
            if place := await work.conversations.get(conversation):
                return place
            another = await work.conversations.any()
            return await work.conversations.get(another) if another else None


def _person(member: Member) -> Person:
    return Person(member.id.lower(), member.name or member.id, frozenset(), member.mri)
