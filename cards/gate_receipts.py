"""How a request's card did on its way to each approver."""

from collections.abc import Iterable

from cards.parts import GAP, Element, Tone, badge, line, run, subtle
from cards.words import apart, clip, moment, words
from core.approval import Delivery, DeliveryState
from core.views import Viewer

_TONES: dict[DeliveryState, Tone] = {
    DeliveryState.FAILED: "attention",
    DeliveryState.UNKNOWN: "warning",
    DeliveryState.WAITING: "accent",
    DeliveryState.SENT: "good",
}
"""Those in trouble first: they are the ones to act on."""
_TROUBLE = list(_TONES)


def troubled(deliveries: Iterable[Delivery]) -> list[Delivery]:
    return sorted(deliveries, key=lambda delivery: _TROUBLE.index(delivery.state))


def receipt(delivery: Delivery, viewer: Viewer) -> list[Element]:
    """How the card did on its way to one approver."""
    mark = badge(words(f"cards-delivery-{delivery.state}", viewer), _TONES[delivery.state])
    when = f"{GAP}{moment(delivery.at, viewer)}" if delivery.at else ""
    row = line(run(f"{apart(clip(delivery.person_name, 60))}{GAP}"), *mark, subtle(when), spacing="Small")
    if delivery.state is not DeliveryState.FAILED:
        return [row]
    return [row, line(subtle(_why(delivery, viewer), size="Small"), spacing="None")]


def _why(delivery: Delivery, viewer: Viewer) -> str:
    return words("cards-delivery-why", viewer, why=delivery.why or "")
