"""Stage 11: how many people the work takes, per role and discipline, at the efficiency that was judged."""

import asyncio

from core.calculators.efficiency import Efficiency, remarks
from core.calculators.rate_card import RateCard
from core.calculators.rate_card import remarks as left_out
from core.calculators.team_shape import TeamShape, shape
from core.keys import StageKey
from core.ratecards.making import assumed, book_of, with_team, workbooks
from core.stage import Draft, Stage, StageContext


async def run(context: StageContext) -> Draft:
    """Works out the team, and writes the workbooks of the rate card again with the team in them."""
    card = RateCard.model_validate(context.inputs[StageKey.RATE_CARD])
    efficiency = Efficiency.model_validate(context.inputs[StageKey.EFFICIENCY])
    team = await asyncio.to_thread(shape, card, efficiency)
    taken = assumed(context.facts, card.region, card.currency)
    said = (*taken, *left_out(card), *remarks(efficiency, card))
    book = with_team(book_of(context, card, said), team, efficiency)
    made, kept_back = await asyncio.to_thread(workbooks, book, context.forbidden)
    return Draft(team, (), "computed", remarks=(*said, *kept_back), exports=made)


STAGE = Stage(TeamShape, run)
