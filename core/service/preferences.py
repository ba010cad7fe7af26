"""What somebody chooses to be told, and when."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any

from core.errors import Asked, Conflict, Forbidden
from core.messages import message
from core.news import Way
from core.opportunity import Person, Right, Subject
from core.preferences import Preferences, Quiet, zone_named
from core.service.digests import plan
from core.service.rights import require
from core.work import UnitOfWork

CARD = Subject("preferences")

CHOSEN = ("wanted", "weekday", "hour")


async def save(
    work: UnitOfWork, person: Person, whose: str | None, version: int | None, **sent: Any
) -> Subject:
    """Keeps what was sent, for whoever sends it; what was left out stays as it is.

    They are wanted, weekday, hour, timezone (empty for what Teams says), and quiet_from with quiet_until
    (both None for no quiet hours).
    """
    require(person, Right.SEE)
    if whose not in (None, person.id):
        raise Forbidden("refused-not-your-preferences")
    before = await work.choices.hold(person.id)
    if version is not None and version != before.version:
        raise Conflict("refused-stale-preferences", instead=CARD)
    after = replace(
        before,
        timezone=_timezone(sent["timezone"]) if "timezone" in sent else before.timezone,
        quiet=_quiet(before, sent),
        **{name: sent[name] for name in CHOSEN if name in sent},
    )
    await work.choices.save(person.id, after)
    await _turn(work, person, after)
    await plan(work, person, after, datetime.now(UTC))
    noted = {name: str(value) for name, value in sent.items()}
    await work.audit.note(person.id, "preferences.save", None, **noted)
    return replace(CARD, detail={"notice": message("preferences-saved")})


def _timezone(typed: str) -> str:
    if not typed:
        return ""
    named = zone_named(typed)
    if named is None:
        raise Asked("refused-time-zone", typed=typed[:60], instead=CARD)
    return named


def _quiet(before: Preferences, sent: Mapping[str, Any]) -> Quiet | None:
    begins = sent.get("quiet_from", before.quiet and before.quiet.begins)
    ends = sent.get("quiet_until", before.quiet and before.quiet.ends)
    if begins is None and ends is None:
        return None
    if not (isinstance(begins, time) and isinstance(ends, time)):
        raise Asked("refused-half-quiet", instead=CARD)
    if begins == ends:
        raise Asked("refused-no-quiet", instead=CARD)
    return Quiet(begins, ends)


async def _turn(work: UnitOfWork, person: Person, chosen: Preferences) -> None:
    """What waits to be sent goes as they want it from now on."""
    waiting, due_at = await work.news.unsent(person.id), chosen.due(datetime.now(UTC), person.timezone)
    for one in waiting:
        way = chosen.way(one.news.kind)
        await work.news.turn(person.id, one.news.id, way, due_at if way is Way.CHAT else None)
    if waiting:
        await work.jobs.notify(person.id, due_at)
