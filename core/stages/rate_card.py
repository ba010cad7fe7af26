"""Stage 8: hours per role for one of each asset, with the volume beside them, and what they cost."""

import asyncio

from core.asset import Asset
from core.calculators.rate_card import RateCard, Terms, build, remarks, selections
from core.catalogue.catalogue import Catalogue
from core.errors import Asked
from core.export import WORKBOOK, ExportKind, MadeFile, file_name
from core.keys import StageKey
from core.messages import Message, message
from core.ratecards import client, workbook
from core.ratecards.book import Book, rows_of
from core.ratecards.guard import Leak
from core.stage import Draft, Facts, Stage, StageContext, StageFailed


async def run(context: StageContext) -> Draft:
    """Computes the rate card from the selected routes; nothing selected is a refusal, not an empty card."""
    assets, matches = context.inputs[StageKey.ASSETS]["assets"], context.inputs[StageKey.MATCHING]["matches"]
    selected = selections(assets, matches)
    terms, assumed = terms_of(context.facts, context.catalogue)
    try:
        card = await asyncio.to_thread(build, selected, context.catalogue, terms)
    except Asked as refusal:
        raise StageFailed(refusal.message) from None
    said = (*assumed, *remarks(card))
    made, kept_back = await asyncio.to_thread(_write, _book(context, card, said))
    return Draft(card, (), "computed", remarks=(*said, *kept_back), exports=made)


def _book(context: StageContext, card: RateCard, said: tuple[Message, ...]) -> Book:
    facts, matching = context.facts, context.inputs[StageKey.MATCHING]["matches"]
    assets = [
        Asset(one["id"], one["name"], one["description"], one["client_tier"], one["volume"])
        for one in context.inputs[StageKey.ASSETS]["assets"]
    ]
    caveats = {one["asset_id"]: one["caveats"] for one in matching if one["selected"]}
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


def _write(book: Book) -> tuple[tuple[MadeFile, ...], tuple[Message, ...]]:
    """Our own workbook and the client's; the latter is kept back, with the reason, where it says too much."""
    ours = _file(book, ExportKind.RATE_CARD_XLSX, "rate card", workbook.write(book))
    try:
        theirs = _file(book, ExportKind.RATE_CARD_CLIENT_XLSX, "scope", client.write(book))
    except Leak as leak:
        return (ours,), (leak.message,)
    return (ours, theirs), ()


def _file(book: Book, kind: ExportKind, about: str, content: bytes) -> MadeFile:
    return MadeFile(
        kind, file_name(f"{book.client or book.name} - {about} v{book.version}.xlsx"), WORKBOOK, content
    )


def terms_of(facts: Facts, catalogue: Catalogue) -> tuple[Terms, tuple[Message, ...]]:
    """By what the opportunity is priced, and what was assumed where its settings do not say."""
    region, currency = _rates(facts, catalogue)
    terms = Terms(facts.model_type, region, currency)
    if (facts.rate_region, facts.currency) == (region, currency):
        return terms, ()
    return terms, (message("rate-card-assumed", region=region, currency=currency),)


def _rates(facts: Facts, catalogue: Catalogue) -> tuple[str, str]:
    """The region and currency that have rates and fit best what is set; the first where nothing is."""
    fits = [
        one
        for one in catalogue.regions
        if facts.rate_region in (None, one[0]) and facts.currency in (None, one[1])
    ]
    if fits:
        return fits[0]
    first = catalogue.regions[0]
    return facts.rate_region or first[0], facts.currency or first[1]


STAGE = Stage(RateCard, run)
