"""Opportunities as people insert them into conversations."""

from collections.abc import Mapping
from dataclasses import replace

from cards.samples.opportunities import OPPORTUNITIES
from core.messages import message
from core.opportunity import DealStatus
from core.views import InsertedView

_TENANT = "22222222-0000-4000-8000-000000000001"


def _inserted(name: str) -> InsertedView:
    opportunity = OPPORTUNITIES[name].opportunity
    page = f"https://trowel.example.com/opportunities/{_TENANT}/{opportunity.number}"
    return InsertedView(opportunity, _TENANT, page)


_WON = _inserted("qualified")

INSERTED: Mapping[str, InsertedView] = {
    "new": _inserted("new"),
    "under_way": _inserted("under_way"),
    "won": replace(_WON, opportunity=replace(_WON.opportunity, deal_status=DealStatus.WON)),
    "archived": _inserted("archived"),
    "hostile": _inserted("hostile"),
    "arabic": _inserted("arabic"),
    "no_address": replace(_WON, page=None, notice=message("saved")),
}
