"""Views of where a deal stands."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from cards.samples.opportunities import OPPORTUNITIES
from cards.samples.pursuit import ADMIN, HOSTILE, LEAD, NOW
from core.deal import LONGEST, DealChange
from core.messages import message
from core.opportunity import DealStatus
from core.views import DealView

_OPPORTUNITY = OPPORTUNITIES["qualified"].opportunity

_LESSONS = (
    "Price decided it: they had a production partner in Poznań at two thirds of our rates.\n"
    "Ask for the incumbent before the first workshop, and offer a hub option early."
)
_LOST = DealChange(DealStatus.LOST, _LESSONS, LEAD.id, LEAD.name, NOW - timedelta(hours=2))
_WON = DealChange(DealStatus.WON, "", ADMIN.id, ADMIN.name, NOW)
_HOSTILE = DealChange(DealStatus.DEPRIORITISED, HOSTILE, LEAD.id, HOSTILE, NOW)
_LONG = DealChange(DealStatus.LOST, "حكاية " * (LONGEST // 6), LEAD.id, LEAD.name, NOW)


def _view(status: DealStatus, *changes: DealChange) -> DealView:
    return DealView(replace(_OPPORTUNITY, deal_status=status), changes)


DEALS: Mapping[str, DealView] = {
    "active": _view(DealStatus.ACTIVE),
    "lost": _view(DealStatus.LOST, _LOST),
    "won": replace(_view(DealStatus.WON, _WON, _LOST), notice=message("deal-set-won")),
    "history": replace(_view(DealStatus.WON, _WON, _LOST), section="history"),
    "long": _view(DealStatus.LOST, _LONG),
    "long_history": replace(_view(DealStatus.LOST, *[_LONG] * 9), section="history"),
    "hostile": _view(DealStatus.DEPRIORITISED, _HOSTILE),
    "archived": DealView(
        replace(OPPORTUNITIES["archived"].opportunity, deal_status=DealStatus.LOST), (_LOST,)
    ),
}
