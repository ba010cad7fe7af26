"""What is handed over of an opportunity, gathered from what its stages produced."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from decimal import Decimal

from core.export import INTERNAL, Export, ExportKind, file_name
from core.handoff.targets import Package, Packed
from core.keys import StageKey
from core.messages import message, say, says
from core.opportunity import Opportunity
from core.work import UnitOfWork


async def pack(work: UnitOfWork, opportunity: Opportunity) -> Package:
    """The opportunity as it would be handed over now."""
    number = opportunity.number
    amount, currency = await _price(work, number)
    return Package(
        number=number,
        name=opportunity.name,
        client=opportunity.client_name,
        summary=opportunity.summary,
        region=opportunity.region,
        owner=opportunity.owner_name,
        deal_status=opportunity.deal_status,
        percentage=opportunity.percentage,
        amount=amount,
        currency=currency,
        close_date=opportunity.deadline or opportunity.go_live or await _first_day(work, number),
        files=tuple([_packed(one) for one in newest(await work.exports.standing(number)) if _goes(one.kind)]),
    )


async def _first_day(work: UnitOfWork, number: int) -> date:
    """When it was first handed over: the close date where none is known, so that it does not wander."""
    held = await work.handoffs.all(number)
    return held[0].package.close_date if held else datetime.now(UTC).date()


async def _price(work: UnitOfWork, number: int) -> tuple[Decimal | None, str | None]:
    """The price after efficiency, which only a team that was worked out has."""
    team = await work.artifacts.latest(number, StageKey.TEAM_SHAPE)
    totals = team.output.get("totals") or {} if team else {}
    price, currency = totals.get("price_after"), totals.get("currency")
    return (Decimal(str(price)), currency) if price is not None and currency else (None, None)


def newest(made: Iterable[Export]) -> list[Export]:
    """The newest file of each kind, by kind, of files from the oldest to the newest."""
    held = {one.kind: one for one in made}
    return [held[kind] for kind in ExportKind if kind in held]


def _goes(kind: ExportKind) -> bool:
    """The client's files; working files with rates stay where people ask for them."""
    return kind not in INTERNAL


def _packed(export: Export) -> Packed:
    return Packed(export=export.id, name=name_of(export.kind), size=export.size)


def name_of(kind: ExportKind) -> str:
    """What a kind of file is called in the library, whichever version it is."""
    stem, _, ending = kind.rpartition("_")
    key = f"handoff-file-{kind}"
    return f"{say(message(key)) if says(key) else stem}.{ending}"


def folder_of(package: Package) -> str:
    """The name of the opportunity's folder: its number and name, without what SharePoint refuses."""
    name = file_name(" ".join(package.name.split())).strip(" .~")
    return f"#{package.number} {name}"[:120].rstrip(" .")


def external_id(tenant: str, number: int) -> str:
    """What names an opportunity outside, among those of all organisations."""
    return f"{tenant}:{number}"
