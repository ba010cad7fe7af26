"""What is watched after a win: assumptions with their owners and thresholds."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from core.deal import not_won
from core.errors import Asked, Conflict, Missing
from core.keys import StageKey
from core.messages import Message, message
from core.opportunity import Opportunity, Person, Subject, shows
from core.rules.rollout_known import each_once, same
from core.rules.watching import threshold_of
from core.service.following import redraw
from core.service.rights import hold
from core.service.typed import typed_number
from core.watch import FROM_STAGE, WatchItem, WatchStatus
from core.work import UnitOfWork

PERSON = "person"
"""The origin of what somebody adds by hand."""

MOST = 10**9
"""What a figure stays below."""

LAST = 10_000
"""A page beyond all others: the card shows the last there is, where a new item stands."""


async def top_up(work: UnitOfWork, opportunity: Opportunity) -> None:
    """Adds what stage 13 assumes and nobody watches yet, once the deal is won; whoever calls holds it."""
    if not_won(opportunity.deal_status):
        return
    number = opportunity.number
    promised = await work.artifacts.latest(number, StageKey.SUPPORT_DOCS)
    watched = {same(item.assumption) for item in await work.watch.all(number)}
    for assumption in each_once((promised.output.get("assumptions") or ()) if promised else ()):
        if same(assumption) not in watched:
            threshold = threshold_of(assumption)
            await work.watch.add(number, assumption, threshold, opportunity.owner, FROM_STAGE)


async def save(
    work: UnitOfWork,
    person: Person,
    number: int,
    item: str | None,
    version: int | None,
    page: int,
    *,
    assumption: str | None = None,
    owner: str | None = None,
    threshold: str | None = None,
    most: str | None = None,
    unit: str | None = None,
    status: WatchStatus | None = None,
) -> Subject:
    """Changes what is watched, or adds something; what is left out stays as it is."""
    opportunity = await hold_won(work, person, number)
    if item is None:
        return await _add(work, person, opportunity, assumption, owner, threshold, most, unit)
    held = await item_of(work, number, item)
    form = _form(number, item, page)
    refuse_stale(held, version, form)
    if threshold is not None and not shows(threshold):
        raise _wrong("threshold", "missing", form)
    wanted: dict[str, Any] = {"threshold": threshold, "unit": unit, "status": status}
    if owner is not None:
        wanted["owner"] = await _owner(work, owner, form)
    if most is not None:
        wanted["most"] = _figure(most, person, form)
    stands = _stands(held)
    changes = {
        name: value
        for name, value in wanted.items()
        if (value is not None or (name == "most" and most is not None)) and value != stands[name]
    }
    if changes:
        await work.watch.change(number, item, **changes)
        await work.audit.note(person.id, "watch.save", number, item=item, **_plain(changes))
        await redraw(work, number, cards=("watch",))
    return _list(number, page, message("saved"))


def _stands(item: WatchItem) -> dict[str, Any]:
    held = item.threshold
    known = {"owner": item.owner, "status": item.status}
    return {**known, "threshold": held.said, "most": held.most, "unit": held.unit}


async def _add(
    work: UnitOfWork,
    person: Person,
    opportunity: Opportunity,
    assumption: str | None,
    owner: str | None,
    threshold: str | None,
    most: str | None,
    unit: str | None,
) -> Subject:
    number, form = opportunity.number, Subject("watch", opportunity.number, section="new")
    text = (assumption or "").strip()
    if not shows(text):
        raise _wrong("assumption", "missing", form)
    if same(text) in {same(one.assumption) for one in await work.watch.all(number)}:
        raise Asked("refused-watched-already", instead=form)
    drafted = threshold_of(text)
    limit = (
        drafted if not threshold else type(drafted)(threshold, _figure(most or "", person, form), unit or "")
    )
    keeper = await _owner(work, owner, form) if owner else opportunity.owner
    id = await work.watch.add(number, text, limit, keeper, PERSON)
    await work.audit.note(person.id, "watch.save", number, item=id, assumption=text)
    await redraw(work, number, cards=("watch",))
    return _list(number, LAST, message("watch-added"))


async def hold_won(work: UnitOfWork, person: Person, number: int) -> Opportunity:
    """The opportunity, held, where its deal is won: before that there is nothing to watch."""
    opportunity = (await hold(work, person, number)).opportunity
    if not_won(opportunity.deal_status):
        status = message(f"deal-status-{opportunity.deal_status}")
        raise Conflict("refused-watch-unwon", status=status, instead=Subject("deal", number))
    return opportunity


async def item_of(work: UnitOfWork, number: int, item: str) -> WatchItem:
    """One item of this opportunity's list; nobody else's."""
    items: Sequence[WatchItem] = await work.watch.all(number)
    found = next((one for one in items if one.id == item), None)
    if found is None:
        raise Missing("refused-no-such-item", instead=Subject("watch", number))
    return found


def refuse_stale(item: WatchItem, version: int | None, form: Subject) -> None:
    if version is not None and version != item.version:
        raise Conflict("refused-stale-watch", instead=form)


async def _owner(work: UnitOfWork, wanted: str, form: Subject) -> str:
    """Somebody of this tenant."""
    found = await work.people.get(wanted)
    if found is None:
        raise Asked("refused-watch-owner", instead=form)
    return found.id


def _figure(text: str, person: Person, form: Subject) -> Decimal | None:
    """The figure that somebody typed; None where there is none."""
    if not text.strip():
        return None
    return typed_number(text, person, message("field-most"), "figure", form, fits=_is_figure)


def _is_figure(number: Decimal) -> bool:
    return 0 <= number < MOST and number == round(number, 2)


def _wrong(field: str, why: str, form: Subject) -> Asked:
    return Asked("refused-input", field=message(f"field-{field}"), why=message(f"why-{why}"), instead=form)


def _plain(changes: dict[str, Any]) -> dict[str, Any]:
    return {name: str(value) if isinstance(value, Decimal) else value for name, value in changes.items()}


def _form(number: int, item: str, page: int) -> Subject:
    return Subject("watch", number, section=f"item-{item}", page=page)


def _list(number: int, page: int, notice: Message) -> Subject:
    return Subject("watch", number, page=page, detail={"notice": notice})
