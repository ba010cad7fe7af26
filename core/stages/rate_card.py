"""Stage 8: hours per role for one of each asset, with the volume beside them, and what they cost."""

import asyncio

from core.calculators.rate_card import RateCard, Terms, build, remarks, selections
from core.catalogue.catalogue import Catalogue
from core.errors import Asked
from core.keys import StageKey
from core.messages import Message
from core.ratecards.making import assumed, book_of, workbooks
from core.stage import Draft, Facts, Stage, StageContext, StageFailed


async def run(context: StageContext) -> Draft:
    """Computes the rate card from the selected routes; nothing selected is a refusal, not an empty card."""
    assets, matches = context.inputs[StageKey.ASSETS]["assets"], context.inputs[StageKey.MATCHING]["matches"]
    selected = selections(assets, matches)
    terms, taken = terms_of(context.facts, context.catalogue)
    try:
        card = await asyncio.to_thread(build, selected, context.catalogue, terms)
    except Asked as refusal:
        raise StageFailed(refusal.message) from None
    said = (*taken, *remarks(card))
    made, kept_back = await asyncio.to_thread(workbooks, book_of(context, card, said), context.forbidden)
    return Draft(card, (), "computed", remarks=(*said, *kept_back), exports=made)


def terms_of(facts: Facts, catalogue: Catalogue) -> tuple[Terms, tuple[Message, ...]]:
    """By what the opportunity is priced, and what was assumed where its settings do not say."""
    region, currency = _rates(facts, catalogue)
    terms = Terms(facts.model_type, region, currency)
    return terms, assumed(facts, region, currency)


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
