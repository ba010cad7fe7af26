"""Change requests: a broken assumption is priced, put into words for the client, and followed up."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from babel.numbers import format_currency

from core.calculators.change_request import ChangeLine, Priced, Rates, more_pieces, priced, typed_hours
from core.calculators.efficiency import Efficiency
from core.calculators.rate_card import RateCard
from core.catalogue.catalogue import Catalogue
from core.errors import Asked, Conflict, Missing
from core.exports.guard import texts_refused
from core.keys import StageKey
from core.messages import message, say
from core.opportunity import Opportunity, Person, Subject, shows
from core.service.following import redraw, tell
from core.service.guarding import kept_back
from core.service.typed import typed_number
from core.service.watching import hold_won, item_of, refuse_stale
from core.watch import FOLLOWING, ChangeRequest, ChangeStatus, WatchItem
from core.work import UnitOfWork

NAMED = 12
"""Roles of a request that its text names; the rest is counted."""

MOST_HOURS = 10**6
"""What the hours of a role stay below."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What a broken assumption brings about, as it was typed."""

    asset: str = ""
    """Id of an asset on the rate card."""
    pieces: int | None = None
    hours: tuple[tuple[str, str], ...] = ()
    """Role and hours, each as typed."""


async def log(
    work: UnitOfWork,
    person: Person,
    number: int,
    item: str,
    version: int | None,
    happened: str,
    effect: Effect,
    conversation: str,
) -> Subject:
    """Notes that an assumption broke, and drafts what the change costs and what the client is told."""
    opportunity = await hold_won(work, person, number)
    held, form = await item_of(work, number, item), Subject("watch", number, section=f"log-{item}")
    refuse_stale(held, version, form)
    if not shows(happened):
        raise _wrong("happened", "missing", form)
    cost = await _priced(work, person, opportunity, effect, form)
    words = _words(opportunity, held, happened, cost, 1 + len(await work.changes.all(number)))
    price = cost.model_dump(mode="json")
    request = await work.changes.add(
        number, item=item, happened=happened, words=words, price=price, by=person.id
    )
    await work.watch.broken(number, item)
    await work.audit.note(person.id, "watch.log", number, item=item, request=request, happened=happened)
    for who in {opportunity.owner, held.owner} - {person.id}:
        told = message("told-broken", person=person.name, number=str(number), assumption=held.assumption)
        await tell(work, who, Subject("notice", number, detail={"notice": told}), conversation)
    await redraw(work, number, cards=("watch",))
    return _card(number, request, "change-drafted")


async def save(
    work: UnitOfWork,
    person: Person,
    number: int,
    request: str,
    version: int | None,
    status: ChangeStatus | None,
    words: str | None,
) -> Subject:
    """Keeps where the request stands, and until it is sent the text for the client."""
    opportunity = await hold_won(work, person, number)
    held, here = await _request_of(work, number, request), _card(number, request)
    if version is not None and version != held.version:
        raise Conflict("refused-stale-change", instead=here)
    wanted, text = status or held.status, held.words if words is None else words.strip()
    _refuse_step(held, wanted, here)
    if text != held.words and held.status is not ChangeStatus.DRAFT:
        raise Conflict("refused-change-words", instead=here)
    if not shows(text):
        raise _wrong("words", "missing", here)
    if wanted is ChangeStatus.SENT and held.status is ChangeStatus.DRAFT:
        await _refuse_leak(work, opportunity, held, text, here)
    if (wanted, text) != (held.status, held.words):
        await work.changes.change(number, request, words=text, status=wanted, by=person.id)
        await work.audit.note(
            person.id, "change.save", number, request=request, before=held.status, status=wanted, words=text
        )
        await redraw(work, number, cards=("watch",))
    return _card(number, request, f"change-is-{wanted}")


def _refuse_step(held: ChangeRequest, wanted: ChangeStatus, here: Subject) -> None:
    """Raises why a request cannot come to stand there."""
    if wanted is held.status:
        return
    if wanted not in FOLLOWING[held.status]:
        stands = message(f"change-status-{held.status}")
        raise Conflict("refused-change-step", stands=stands, by=held.steps[-1].by_name, instead=here)
    if wanted is ChangeStatus.SENT and Priced.model_validate(held.price).price is None:
        raise Conflict("refused-change-unpriced", instead=here)


async def _refuse_leak(
    work: UnitOfWork, opportunity: Opportunity, held: ChangeRequest, text: str, here: Subject
) -> None:
    """Raises what of ours, or of other clients, stands in a text that is about to go out."""
    cost = Priced.model_validate(held.price)
    inside = {figure for line in cost.lines for figure in (line.rate, line.price) if figure} - {cost.price}
    forbidden = await kept_back(work, opportunity)
    forbidden = replace(forbidden, figures=forbidden.figures | inside)
    if found := texts_refused([(message("change-words"), text)], forbidden):
        raise Asked("refused-change-leak", count=len(found), first=found[0], instead=here)


async def _request_of(work: UnitOfWork, number: int, request: str) -> ChangeRequest:
    found = next((one for one in await work.changes.all(number) if one.id == request), None)
    if found is None:
        raise Missing("refused-no-such-change", instead=Subject("watch", number))
    return found


# What it costs


async def _priced(
    work: UnitOfWork, person: Person, opportunity: Opportunity, effect: Effect, form: Subject
) -> Priced:
    number = opportunity.number
    made = await work.artifacts.latest(number, StageKey.RATE_CARD)
    card = RateCard.model_validate(made.output) if made else None
    rates = await _rates(work, opportunity, card)
    lines = [
        *await _of_pieces(work, number, card, effect, rates, form),
        *_of_hours(effect.hours, person, rates, form),
    ]
    if not lines:
        raise Asked("refused-no-effect", instead=form)
    return priced(lines, rates)


async def _rates(work: UnitOfWork, opportunity: Opportunity, card: RateCard | None) -> Rates:
    """The catalogue in force, in the region and currency that the proposal was priced in."""
    catalogue = await work.catalogues.current()
    region, currency = (card.region, card.currency) if card else _terms(opportunity, catalogue)
    return Rates(catalogue, await work.catalogues.version(), region, currency)


def _terms(opportunity: Opportunity, catalogue: Catalogue) -> tuple[str, str]:
    """The first region and currency with rates that the opportunity's settings leave open."""
    region, currency = opportunity.rate_region, opportunity.currency
    fits = [one for one in catalogue.regions if region in (None, one[0]) and currency in (None, one[1])]
    return (fits or catalogue.regions)[0]


async def _of_pieces(
    work: UnitOfWork, number: int, card: RateCard | None, effect: Effect, rates: Rates, form: Subject
) -> list[ChangeLine]:
    """The lines of more pieces of an asset that the proposal priced."""
    if not effect.asset and effect.pieces is None:
        return []
    if not effect.asset or effect.pieces is None:
        raise _wrong("pieces" if effect.asset else "asset", "missing", form)
    names = {one.id: one.name for one in await work.assets.all(number)}
    priced_assets = {line.asset_id for line in card.lines} if card else set[str]()
    if card is None or effect.asset not in priced_assets:
        raise Asked("refused-asset-unpriced", instead=form)
    judged = await work.artifacts.latest(number, StageKey.EFFICIENCY)
    efficiency = Efficiency.model_validate(judged.output) if judged else None
    name = names.get(effect.asset) or effect.asset
    return more_pieces(card, effect.asset, name, effect.pieces, efficiency, rates)


def _of_hours(
    sent: Sequence[tuple[str, str]], person: Person, rates: Rates, form: Subject
) -> list[ChangeLine]:
    lines: list[ChangeLine] = []
    for name, hours in sent:
        if not name.strip() and not hours.strip():
            continue
        if not name.strip() or not hours.strip():
            raise _wrong("hours" if name.strip() else "role", "missing", form)
        role = rates.catalogue.role(name)
        if role is None:
            known = ", ".join(one.name for one in rates.catalogue.roles)
            raise Asked("refused-role-unknown", role=name[:80], known=known, instead=form)
        lines.append(typed_hours(role, _hours(hours, person, form), rates))
    return lines


def _hours(text: str, person: Person, form: Subject) -> Decimal:
    """Hours above none, with at most two decimals, their unit typed or not."""
    bare = text.strip().removesuffix("h").removesuffix("H").rstrip()
    return typed_number(bare, person, message("field-hours"), "hours", form, fits=_are_hours)


def _are_hours(number: Decimal) -> bool:
    return 0 < number < MOST_HOURS and number == round(number, 2)


def _wrong(field: str, why: str, form: Subject) -> Asked:
    return Asked("refused-input", field=message(f"field-{field}"), why=message(f"why-{why}"), instead=form)


# What the client is told


def _words(opportunity: Opportunity, item: WatchItem, happened: str, cost: Priced, number: int) -> str:
    """A text that could be sent: what was agreed, what happened, what it takes and costs, without rates."""
    price = (
        say(message("change-words-open"))
        if cost.price is None
        else format_currency(cost.price, cost.currency, locale="en_GB")
    )
    title = say(message("change-words-title", number=number))
    told = {
        "agreed": item.assumption,
        "happened": happened,
        "takes": f"{'; '.join(_works(cost))}.",
        "price": price,
    }
    parts = [f"{say(message(f'change-words-{what}'))} {text}" for what, text in told.items()]
    return "\n\n".join((f"{title} {opportunity.name}", *parts, say(message("change-words-close"))))


def _works(cost: Priced) -> list[str]:
    """What is made, and who works on what else."""
    pieces = {line.asset: line.pieces for line in cost.lines if line.asset}
    roles = list(dict.fromkeys(line.role for line in cost.lines if not line.asset))
    said = [say(message("change-words-pieces", count=count, asset=name)) for name, count in pieces.items()]
    if roles:
        more = max(0, len(roles) - NAMED)
        said.append(say(message("change-words-roles", roles=", ".join(roles[:NAMED]), more=more)))
    return said


def _card(number: int, request: str, said: str | None = None) -> Subject:
    detail = {"notice": message(said)} if said else {}
    return Subject("watch", number, section=f"change-{request}", detail=detail)
