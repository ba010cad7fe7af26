"""An approver whom Teams does not reach, and whom a mail finds instead."""

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from sqlalchemy import text

from core.approval import Approval, Channel, Delivery
from core.keys import StageKey
from tests.doubles.chat import PATIENCE, Chat
from tests.doubles.scene import hold
from tests.doubles.teams import MEGAN, Person, Scripted

GATE = StageKey.QUALIFICATION
OPEN = {"opp": 1, "stage": GATE}
BLOCKED = Scripted(403, "ConversationBlockedByUser")


async def blocked(
    lead: Chat, who: Person = MEGAN, *roles: str, address: str | None = None
) -> tuple[Chat, str]:
    """Somebody who holds these roles and has blocked the bot, and where mail finds them."""
    address = f"{uuid4().hex[:12]}@agency.example" if address is None else address
    lead.connector.know(who, *([address] if address else []))
    beside = await hold(lead, who, *(roles or ("commercial",)))
    lead.connector.refused[beside.here] = BLOCKED
    return beside, address


async def requests(chat: Chat) -> tuple[Approval, ...]:
    async with chat.service.work(chat.tenant) as work:
        return await work.approvals.all(1, GATE)


async def receipts(
    chat: Chat, true: Callable[[list[Delivery]], Any], channel: Channel | None = Channel.EMAIL
) -> list[Delivery]:
    """The receipts of the gate's requests, once they are as wanted."""
    async with asyncio.timeout(PATIENCE):
        while True:
            async with chat.service.work(chat.tenant) as work:
                every = await work.approvals.deliveries(1, GATE)
            found = [one for one in every if channel in (None, one.channel)]
            if true(found):
                return found
            await asyncio.sleep(0.05)


async def page(chat: Chat, link: str, method: str = "GET", **sent: Any) -> tuple[int, str, dict[str, str]]:
    """Status, text and headers of what a link from a mail answers; links are followed where the bot runs."""
    path = link[link.index("/approve/") :]
    async with chat.session.request(method, f"{chat.url}{path}", **sent) as response:
        return response.status, await response.text(), dict(response.headers)


async def send(chat: Chat, link: str, decision: str = "approve", note: str = "") -> tuple[int, str]:
    """Sends the form behind a link."""
    status, text, _ = await page(chat, link, "POST", data={"decision": decision, "note": note})
    return status, text


async def run(chat: Chat, statement: str, **values: Any) -> list[Any]:
    """A statement as the tenant's own, to bring about what takes days."""
    async with chat.service.engine.begin() as connection:
        await connection.execute(text("select set_config('app.tenant', :t, true)"), {"t": chat.tenant})
        done = await connection.execute(text(statement), values)
        return list(done.all()) if done.returns_rows else []
