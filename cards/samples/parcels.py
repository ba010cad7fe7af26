"""Views of files on their way to where somebody is."""

from collections.abc import Mapping
from dataclasses import replace

from cards.samples.answers import EXPORTS
from cards.samples.pursuit import HOSTILE, LEAD, NOW
from core.messages import message
from core.parcel import Destination, Parcel, ParcelState
from core.views import ParcelView

_READY = EXPORTS["ready"]
_OFFERED = Parcel("p1", 12, _READY.export.id, LEAD.id, Destination.CHAT, ParcelState.OFFERED, NOW)


def _view(state: ParcelState, problem: str = "", **args: str) -> ParcelView:
    said = message(problem, **args) if problem else None
    parcel = replace(_OFFERED, state=state, problem=said)
    return ParcelView(_READY.opportunity, _READY.export, parcel, _READY.url, _READY.minutes)


PARCELS: Mapping[str, ParcelView] = {
    "offered": _view(ParcelState.OFFERED),
    "waiting": _view(ParcelState.WAITING),
    "done": _view(ParcelState.DONE),
    "declined": _view(ParcelState.DECLINED),
    "failed": _view(ParcelState.FAILED, "parcel-chat-host"),
    "unknown": _view(ParcelState.UNKNOWN, "parcel-chat-unsure"),
    "in_a_channel": replace(
        _view(ParcelState.DONE),
        parcel=replace(
            _OFFERED,
            to=Destination.CHANNEL,
            state=ParcelState.DONE,
            receipt={"name": "x.xlsx", "link": "https://agency.sharepoint.com/sites/deals/x.xlsx"},
        ),
        url=None,
        sender=LEAD.name,
    ),
    "not_in_a_channel": replace(
        _view(ParcelState.FAILED),
        parcel=replace(
            _OFFERED,
            to=Destination.CHANNEL,
            state=ParcelState.FAILED,
            problem=message("parcel-channel-forbidden"),
        ),
        url=None,
        sender=LEAD.name,
    ),
    "hostile": replace(
        _view(ParcelState.FAILED, "parcel-chat-refused", file=HOSTILE, status="400", code="-"),
        export=EXPORTS["hostile"].export,
        opportunity=EXPORTS["hostile"].opportunity,
        url=None,
    ),
}
