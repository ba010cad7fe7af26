"""The approval on a gate's card: how each current request stands, whom it reached, and what to do next."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from babel.lists import format_list

from cards.frame import stage_part
from cards.gate_changes import changed
from cards.gate_receipts import receipt, troubled
from cards.gate_record import REQUESTS
from cards.gate_request import (
    anew,
    approval_card,
    asked,
    decided,
    decision,
    headline,
    nobody,
    role_of,
    standing,
)
from cards.parts import Element, box, heading, line, run, tapping
from cards.words import apart, clip, listed, locale_of, tell, words
from core.approval import ApprovalState, Delivery
from core.views import GateView, RequestLine, StageView, Viewer

_NAMES = 105
"""Characters that names may take together; a sentence cuts them where they take more."""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """How much of each request the stage's card shows; the record holds all of it."""

    note: int
    """Characters."""
    receipts: int
    changes: int
    names: int
    """People who are named as waited for."""
    name: int = 60
    """Characters of who asked and of each who is waited for."""


# What to do next


def awaited(gate: GateView | None, viewer: Viewer) -> str:
    """What the gate waits for and what to do about it; empty where nobody was asked or all is approved."""
    requests = gate.requests if gate else ()
    again = _roles([request for request in requests if anew(request)], viewer)
    open_ = [request for request in requests if request.approval.state is ApprovalState.OPEN]
    if any(request.approval.state is ApprovalState.REJECTED for request in requests):
        return words("cards-approval-next-rejected", viewer, roles=again)
    if again:
        return words("cards-approval-next-changed", viewer, roles=again)
    return words("cards-approval-next-open", viewer, roles=_roles(open_, viewer)) if open_ else ""


def _roles(requests: Iterable[RequestLine], viewer: Viewer) -> str:
    return listed((role_of(request.approval.role, viewer) for request in requests), viewer)


# The requests on the stage's card


def requests(view: StageView, gate: GateView | None, glimpse: Glimpse, viewer: Viewer) -> list[Element]:
    """The current request to each role; the form to decide stands with the first the viewer may decide."""
    if gate is None or not gate.requests:
        return []
    formed = next((request for request in gate.requests if request.may_decide), None)
    rows = [
        element
        for request in gate.requests
        for element in _request(view, request, request is formed, glimpse, viewer)
    ]
    return [heading("cards-approval", viewer), *rows, *_record(view, gate, viewer)]


def _request(
    view: StageView, request: RequestLine, formed: bool, glimpse: Glimpse, viewer: Viewer
) -> list[Element]:
    approval = request.approval
    open_ = approval.state is ApprovalState.OPEN
    items = [
        headline(approval.role, standing(request, viewer), viewer),
        *(decided(approval, glimpse.note, viewer) or asked(approval, glimpse.note, viewer, glimpse.name)),
        *nobody(request, viewer),
        *_waiting_for(view, request, glimpse, viewer),
        *([line(tell(request.why_not, viewer), spacing="Small")] if request.why_not else []),
        *changed(request.changes or approval.changes, glimpse.changes, viewer),
        *(_receipts(view, request.deliveries, glimpse.receipts, viewer) if open_ else []),
        *(decision(request, viewer) if formed else _elsewhere(request, viewer)),
    ]
    return [box(*items, spacing="Medium", separator=True)]


def _waiting_for(view: StageView, request: RequestLine, glimpse: Glimpse, viewer: Viewer) -> list[Element]:
    """Who is being waited for, to those who wait: who asked, and the owner."""
    waits = viewer.person in (request.approval.requested_by, view.opportunity.owner)
    open_ = request.approval.state is ApprovalState.OPEN
    if not (viewer.person and waits and open_ and request.holders):
        return []
    shown = _named(request.holders, glimpse)
    named = format_list([apart(name) for name in shown], locale=locale_of(viewer))
    more = len(request.holders) - len(shown)
    return [line(words("cards-approval-waiting-for", viewer, people=named, more=more), spacing="Small")]


def _named(holders: Sequence[str], glimpse: Glimpse) -> list[str]:
    """The first names, as many as one sentence holds."""
    names = [clip(name, glimpse.name) for name in holders[: glimpse.names]]
    while sum(map(len, names)) > _NAMES:
        names.pop()
    return names


def _elsewhere(request: RequestLine, viewer: Viewer) -> list[Element]:
    """The way to a request whose form does not stand here: a card has room for one."""
    if viewer.person is None or not request.may_decide:
        return []
    said = words("cards-approval-decide", viewer)
    tap = approval_card(request.approval, request.approval.id)
    return [box(line(run(said, "accent")), spacing="Small", **tapping(said, tap))]


def _receipts(view: StageView, deliveries: Sequence[Delivery], most: int, viewer: Viewer) -> list[Element]:
    if not most:
        return []
    rows = [row for delivery in troubled(deliveries)[:most] for row in receipt(delivery, viewer)]
    more = len(deliveries) - most
    if more > 0:
        said = words("cards-delivery-more", viewer, more=more)
        tap = tapping(said, stage_part(view, REQUESTS))
        rows.append(box(line(run(said, "accent", size="Small")), spacing="None", **tap))
    return rows


def _record(view: StageView, gate: GateView, viewer: Viewer) -> list[Element]:
    """The way to every receipt and to the requests that were replaced."""
    said = words("cards-approval-record", viewer, earlier=len(gate.earlier))
    tap = tapping(said, stage_part(view, REQUESTS))
    return [box(line(run(said, "accent")), spacing="Small", **tap)]
