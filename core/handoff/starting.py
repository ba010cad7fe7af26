"""Starting a hand-off: each target is put down with what it is to take, and set on its way."""

from collections.abc import Iterable

from core.handoff.targets import NOTICES, SYSTEMS, UNDER_WAY, Handed, Package, Target, TargetState
from core.messages import Message, message
from core.opportunity import Role
from core.work import UnitOfWork

_TOLD = frozenset({TargetState.DONE, TargetState.UNKNOWN})


async def start(work: UnitOfWork, package: Package, by: str) -> tuple[Handed, ...]:
    """Puts down every target; those that can be reached are on their way when the transaction commits."""
    before = {one.target: one for one in await work.handoffs.all(package.number)}
    for target in Target:
        if stands(before.get(target), package):
            continue
        missing = await _missing(work, target)
        state = TargetState.NOT_CONFIGURED if missing else TargetState.WAITING
        await work.handoffs.start(package, target, state, by=by, problem=missing)
    held = await work.handoffs.all(package.number)
    await send(work, package.number, held)
    return held


def stands(held: Handed | None, package: Package) -> bool:
    """Whether a target needs nothing new: it is on its way with just this, or people were told just this.

    Records and folders are brought up to date again, since somebody may have changed them.
    """
    if held is None or held.package.fingerprint != package.fingerprint:
        return False
    return held.state in UNDER_WAY or (held.target not in SYSTEMS and held.state in _TOLD)


async def send(work: UnitOfWork, number: int, held: tuple[Handed, ...]) -> None:
    """Sets on their way whichever targets wait: the library alone first, the others once it has ended."""
    waiting = [one.target for one in held if one.state is TargetState.WAITING]
    library_first = any(one.target is Target.LIBRARY and one.under_way for one in held)
    for target in waiting:
        if target is Target.LIBRARY or not library_first:
            await work.jobs.hand_off(number, target)


async def _missing(work: UnitOfWork, target: Target) -> Message | None:
    """Why a target cannot be reached at all; None where it can."""
    if target in NOTICES:
        return None if await wanted(work, target) else message(f"handoff-nobody-{target}")
    return None if target in work.handoffs.reachable else message(f"handoff-not-configured-{target}")


async def wanted(work: UnitOfWork, target: Target) -> tuple[str, ...]:
    """Who is to be told: Entra ids, and of the talent team whatever the settings name."""
    if target is Target.REGIONAL:
        return tuple(one.id for one in await work.people.holders(Role.REGIONAL))
    return (await work.settings.settings()).talent


def updates(held: Iterable[Handed]) -> tuple[Message, ...]:
    """What handing over again would bring up to date, and who would be told again."""
    return tuple(message(f"handoff-again-{one.target}") for one in held if one.receipt)
