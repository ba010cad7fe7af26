"""A made file on its way to where somebody is: Teams' own cards for it, and how it goes."""

from typing import Any

from cards.actions import ExportGet
from cards.export import file_line
from cards.frame import back_to
from cards.parts import Element, Tone, box, buttons, card, execute, line, opening, panel, strong, subtle
from cards.samples.parcels import PARCELS
from cards.words import clip, tell, words
from core.parcel import Destination, ParcelState
from core.views import ParcelView, View, Viewer

SAMPLES = PARCELS

CONSENT = "application/vnd.microsoft.teams.card.file.consent"
INFO = "application/vnd.microsoft.teams.card.file.info"

_TONES: dict[ParcelState, Tone] = {
    ParcelState.DONE: "good",
    ParcelState.FAILED: "warning",
    ParcelState.UNKNOWN: "warning",
}
_NO_LINK = frozenset({ParcelState.DONE, ParcelState.WAITING, ParcelState.SENDING})
"""Where the link would be a second way to what is there, or nearly so."""

_LONGEST_NAME = 160


def file_card(view: View, viewer: Viewer) -> dict[str, Any] | None:
    """The attachment by which Teams itself asks about a file, or shows one; None for every other card."""
    if not isinstance(view, ParcelView):
        return None
    if view.is_file:
        return _info(view)
    return _consent(view, viewer) if view.parcel.state is ParcelState.OFFERED else None


def _consent(view: ParcelView, viewer: Viewer) -> dict[str, Any]:
    """Yes or no come back with the parcel's id and nothing else, since a client may say anything."""
    context = {"parcel": view.parcel.id}
    about = words(
        "cards-parcel-about", viewer, number=str(view.opportunity.number), name=view.opportunity.name
    )
    content = {
        "description": clip(about, 200),
        "sizeInBytes": view.export.size,
        "acceptContext": context,
        "declineContext": context,
    }
    return {"contentType": CONSENT, "name": clip(view.export.name, _LONGEST_NAME), "content": content}


def _info(view: ParcelView) -> dict[str, Any]:
    receipt = view.parcel.receipt
    return {
        "contentType": INFO,
        "contentUrl": receipt.get("link", ""),
        "name": receipt.get("name", view.export.name),
        "content": {"uniqueId": receipt.get("unique", ""), "fileType": receipt.get("type", "")},
    }


def render(view: ParcelView, viewer: Viewer) -> Element:
    state = view.parcel.state
    who = clip(view.sender, 60)
    channel = "channel-" if view.parcel.to is Destination.CHANNEL else ""
    said = words(f"cards-parcel-{channel}{state}", viewer, who=who)
    problem = [line(tell(view.parcel.problem, viewer), spacing="Small")] if view.parcel.problem else []
    body = [
        back_to(view.opportunity, viewer),
        box(file_line(view.export, viewer), style="emphasis"),
        panel(_TONES.get(state, "emphasis"), line(strong(said)), *problem, spacing="Small"),
        *_instead(view, viewer),
    ]
    return card(viewer, body)


def _instead(view: ParcelView, viewer: Viewer) -> list[Element]:
    """The link, which takes the file wherever this did not."""
    link = view.parcel.receipt.get("link")
    if view.parcel.state is ParcelState.DONE and isinstance(link, str):
        return buttons(opening(words("cards-parcel-open", viewer), link), spacing="Small")
    if view.parcel.state in _NO_LINK:
        return []
    again = execute(
        words("cards-parcel-again", viewer), ExportGet(opp=view.opportunity.number, kind=view.export.kind)
    )
    fetch = opening(words("cards-export-download", viewer), view.url) if view.url else None
    minutes = line(subtle(words("cards-export-minutes", viewer, minutes=view.minutes)))
    return [*([minutes] if view.url else []), *buttons(fetch, again, spacing="Small")]
