"""Telling people of a hand-off: each once, in a chat of their own, until every message has its fate."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from core.handoff.saying import told as said_of
from core.handoff.starting import wanted
from core.handoff.targets import Handed, TargetState
from core.keys import StageKey
from core.messages import Message, listed, message
from core.opportunity import Person, Subject
from core.work import UnitOfWork

CHAT_PATIENCE = timedelta(seconds=120)
"""How long the opening of somebody's chat may take; it is tried for about half of that."""

MISSED = frozenset({"failed", "dropped"})
"""Fates of a message that did not arrive."""

_ON_ITS_WAY = frozenset({"pending", "sending"})


@dataclass(frozen=True, slots=True)
class Told:
    """How far telling people has come."""

    wait: float | None = None
    """Seconds until it is worth looking again; None when every message has its fate."""
    state: TargetState = TargetState.DONE
    receipt: Mapping[str, Any] | None = None
    problem: Message | None = None


async def notify(work: UnitOfWork, held: Handed) -> Told:
    """Tells whoever has not been told yet, and says what became of those that were."""
    told = await _writing(work, held)
    await work.handoffs.tell(held.package.number, held.target, told)
    fates = await work.handoffs.fates([one for one in told.values() if one])
    became = {person: fates.get(message or "", "") for person, message in told.items()}
    if await _open(work, held, became):
        return Told(wait=_pause(held.tries))
    return await _summed_up(work, became)


async def _writing(work: UnitOfWork, held: Handed) -> dict[str, str | None]:
    """Writes to those who have a chat and no message; whoever a message missed is written to anew."""
    asked_now = held.tries == 0
    told = dict(held.told) or dict.fromkeys(await _recipients(work, held))
    fates = await work.handoffs.fates([one for one in told.values() if one]) if asked_now else {}
    for person, sent in told.items():
        if sent and fates.get(sent) not in MISSED:
            continue
        told[person] = await _write(work, held, person, opening=asked_now)
    return told


async def _recipients(work: UnitOfWork, held: Handed) -> list[str]:
    """Entra ids of whom we know; what the settings name and nobody knows stays as it was typed."""
    named = await wanted(work, held.target)
    known = [(one, await work.people.find(one)) for one in named]
    return list(dict.fromkeys(person.id if person else one for one, person in known))


async def _write(work: UnitOfWork, held: Handed, person: str, *, opening: bool) -> str | None:
    """The message to somebody; None while there is no chat with them, which is opened the first time."""
    if chat := await work.conversations.personal(person):
        return await work.outbox.write(chat, await _card(work, held))
    if opening and await work.people.get(person) and (through := await _known_place(work, held)):
        await work.jobs.open_chat(person, through)
    return None


async def _card(work: UnitOfWork, held: Handed) -> Subject:
    asker = await work.people.get(held.asked_by)
    by = asker.name if asker else held.asked_by
    said = said_of(held.package, held.target, by, again=bool(held.receipt))
    return Subject("notice", held.package.number, StageKey.HANDOFF, detail={"notice": said})


async def _known_place(work: UnitOfWork, held: Handed) -> str | None:
    """A conversation through whose service a chat can be opened."""
    if own := await work.conversations.personal(held.asked_by):
        return own
    standing = await work.cards.showing(held.package.number, ("stage", "opportunity"), StageKey.HANDOFF)
    return next((one.conversation for one in standing), None)


async def _open(work: UnitOfWork, held: Handed, became: Mapping[str, str]) -> bool:
    """Whether a message is on its way, or a chat may still be opened."""
    if any(fate in _ON_ITS_WAY for fate in became.values()):
        return True
    young = held.changed_at is not None and datetime.now(UTC) - held.changed_at < CHAT_PATIENCE
    waited_for = [person for person, fate in became.items() if not fate]
    return young and any([await work.people.get(person) for person in waited_for])


def _pause(tries: int) -> float:
    return min(0.5 * 2**tries, 30.0)


async def _summed_up(work: UnitOfWork, became: Mapping[str, str]) -> Told:
    names = {person: await _name(work, person) for person in became}
    missed = [names[person] for person, fate in became.items() if not fate or fate in MISSED]
    unsure = [names[person] for person, fate in became.items() if fate == "unknown"]
    receipt = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "people": [names[person] for person, fate in became.items() if fate == "sent"],
    }
    if missed:
        return Told(None, TargetState.FAILED, receipt, _about("handoff-missed", missed))
    if unsure:
        return Told(None, TargetState.UNKNOWN, receipt, _about("handoff-unsure", unsure))
    return Told(receipt=receipt)


async def _name(work: UnitOfWork, person: str) -> str:
    known: Person | None = await work.people.get(person)
    return known.name if known and known.name else person


def _about(key: str, names: list[str]) -> Message:
    return message(key, people=listed(names[:5]), more=max(len(names) - 5, 0))
