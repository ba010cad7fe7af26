"""How a request's card did on its way to each approver."""

from collections.abc import Iterable

from cards.parts import GAP, Element, Tone, badge, line, run, subtle
from cards.words import apart, clip, listed, moment, words
from core.approval import Channel, Delivery, DeliveryState
from core.reaching import REQUEST, kind_of
from core.views import Viewer

_TONES: dict[DeliveryState, Tone] = {
    DeliveryState.FAILED: "attention",
    DeliveryState.NOT_SENT: "attention",
    DeliveryState.UNKNOWN: "warning",
    DeliveryState.WAITING: "accent",
    DeliveryState.SENT: "good",
}
"""Those in trouble first: they are the ones to act on."""
_TROUBLE = list(_TONES)


def troubled(deliveries: Iterable[Delivery]) -> list[Delivery]:
    return sorted(deliveries, key=lambda delivery: _TROUBLE.index(delivery.state))


def receipt(delivery: Delivery, viewer: Viewer) -> list[Element]:
    """How a message did on its way to one person."""
    mark = badge(words(f"cards-delivery-{delivery.state}", viewer), _TONES[delivery.state])
    when = f"{GAP}{moment(delivery.at, viewer)}" if delivery.at else ""
    who = run(f"{apart(clip(delivery.person_name, 60))}{GAP}")
    row = line(who, subtle(f"{_way(delivery, viewer)}{GAP}"), *mark, subtle(when), spacing="Small")
    if delivery.state not in _EXPLAINED:
        return [row]
    return [row, line(subtle(_why(delivery, viewer), size="Small"), spacing="None")]


_EXPLAINED = (DeliveryState.FAILED, DeliveryState.NOT_SENT)


def _way(delivery: Delivery, viewer: Viewer) -> str:
    """The channel, and what it was about where it was not the request itself."""
    way, kind = words(f"cards-channel-{delivery.channel}", viewer), kind_of(delivery.occasion)
    return way if kind == REQUEST else listed((way, words(f"cards-occasion-{kind}", viewer)), viewer)


def _why(delivery: Delivery, viewer: Viewer) -> str:
    key = "cards-delivery-why" if delivery.channel is Channel.TEAMS else "cards-mail-why"
    return words(key, viewer, why=delivery.why or "")
