"""Every request at a gate and every receipt, paged by what fits."""

from collections.abc import Iterator, Sequence

from cards.frame import back_to, stage_part
from cards.gate_changes import changed
from cards.gate_receipts import receipt, troubled
from cards.gate_request import NOTE, asked, decided, headline, nobody, standing, state
from cards.pages import paged_card
from cards.parts import Element, box, buttons, card, execute, heading, line, notice, paging
from cards.words import words
from core.approval import Approval
from core.messages import Message
from core.views import GateView, StageView, Viewer

REQUESTS = "requests"
"""Section with every request and every receipt."""


def record(view: StageView, gate: GateView, viewer: Viewer) -> Element:
    """The requests in full, with those that were replaced."""

    def draw(rows: list[Element], page: int, pages: int) -> Element:
        body = [
            back_to(view.opportunity, viewer),
            heading("cards-approval-record-title", viewer, size="Large", spacing="Small"),
            *notice(view.notice, viewer),
            *rows,
            *paging(page, pages, lambda to: stage_part(view, REQUESTS, to), viewer),
            *buttons(execute(words("cards-overview", viewer), stage_part(view, None)), spacing="Medium"),
        ]
        return card(viewer, body, stage_part(view, REQUESTS, page))

    entries = list(_entries(gate, viewer)) or [[line(words("cards-approval-none", viewer))]]
    return paged_card(entries, view.page, draw)


def _entries(gate: GateView, viewer: Viewer) -> Iterator[list[Element]]:
    for request in gate.requests:
        head = headline(request.approval.role, standing(request, viewer), viewer)
        yield [box(head, *nobody(request, viewer), spacing="Medium", separator=True)]
        yield from _told(request.approval, request.changes, viewer)
        for delivery in troubled(request.deliveries):
            yield receipt(delivery, viewer)
    title = [heading("cards-approval-earlier", viewer)]
    for approval in gate.earlier:
        head = headline(approval.role, state(approval, viewer), viewer)
        yield [*title, box(head, spacing="Medium", separator=True)]
        yield from _told(approval, (), viewer)
        title = []


def _told(approval: Approval, changes: Sequence[Message], viewer: Viewer) -> Iterator[list[Element]]:
    """The notes are entries of their own, since each may be long."""
    yield asked(approval, NOTE, viewer)
    if said := decided(approval, NOTE, viewer):
        yield said
    if said := changed(changes or approval.changes, 20, viewer):
        yield said
