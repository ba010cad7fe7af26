"""From what a run is handed to the workbooks that it leaves."""

from dataclasses import replace

from core.asset import Asset
from core.calculators.efficiency import Efficiency
from core.calculators.rate_card import RateCard
from core.calculators.team_shape import TeamShape
from core.export import WORKBOOK, ExportKind, MadeFile, file_name
from core.exports.guard import Forbidden, Leak
from core.keys import StageKey
from core.messages import Message, message
from core.ratecards import client, workbook
from core.ratecards.book import Book, rows_of
from core.stage import Facts, StageContext


def book_of(context: StageContext, card: RateCard, said: tuple[Message, ...]) -> Book:
    """What the workbooks of a rate card hold, as the assets and their matches stand now."""
    facts = context.facts
    assets = [
        Asset(one["id"], one["name"], one["description"], one["client_tier"], one["volume"])
        for one in context.inputs[StageKey.ASSETS]["assets"]
    ]
    matches = context.inputs[StageKey.MATCHING]["matches"]
    caveats = {one["asset_id"]: one["caveats"] for one in matches if one["selected"]}
    return Book(
        opportunity=facts.number,
        name=facts.name,
        client=facts.client_name,
        version=context.version,
        made_on=context.today,
        branding=context.settings.branding,
        rows=rows_of(card, assets, context.catalogue, caveats),
        card=card,
        remarks=said,
    )


def assumed(facts: Facts, region: str, currency: str) -> tuple[Message, ...]:
    """What was assumed where the opportunity's settings do not say by which rates it is priced."""
    if (facts.rate_region, facts.currency) == (region, currency):
        return ()
    return (message("rate-card-assumed", region=region, currency=currency),)


def with_team(book: Book, shape: TeamShape, efficiency: Efficiency) -> Book:
    """The same with the sheet of the team, and with what efficiency saves beside every total."""
    return replace(book, shape=shape, efficiency=efficiency)


def workbooks(
    book: Book, forbidden: Forbidden | None = None
) -> tuple[tuple[MadeFile, ...], tuple[Message, ...]]:
    """Our own and the client's; the latter is kept back, with the reason, where it says too much."""
    about = "rate card and team" if book.shape else "rate card"
    ours = _file(book, ExportKind.RATE_CARD_XLSX, about, workbook.write(book))
    try:
        theirs = _file(
            book, ExportKind.RATE_CARD_CLIENT_XLSX, "scope", client.write(book, forbidden=forbidden)
        )
    except Leak as leak:
        return (ours,), (leak.message,)
    return (ours, theirs), ()


def _file(book: Book, kind: ExportKind, about: str, content: bytes) -> MadeFile:
    return MadeFile(
        kind, file_name(f"{book.client or book.name} - {about} v{book.version}.xlsx"), WORKBOOK, content
    )
