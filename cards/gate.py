"""The approval at a gate: how each request stands, whom it reached, and the form that asks for one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from cards.actions import ApprovalDecide, ApprovalRequest, CardRefresh
from cards.frame import back_to, edits, shown, stage_key, stage_part
from cards.pages import paged_card
from cards.parts import (
    GAP,
    Element,
    Tone,
    badge,
    box,
    buttons,
    card,
    choice_input,
    column,
    columns,
    execute,
    heading,
    key,
    line,
    notice,
    paging,
    passage,
    run,
    strong,
    subtle,
    tapping,
    text_input,
)
from cards.words import apart, clip, moment, tell, words
from core.approval import USUAL, Approval, ApprovalState, Delivery, DeliveryState
from core.messages import Message
from core.opportunity import Role
from core.views import GateView, RequestLine, StageView, Viewer

ASK = "ask"
"""Section with the form that asks for approval."""
REQUESTS = "requests"
"""Section with every request and every receipt."""

NOTE = 2_000
"""Characters of a note."""

_WHOLE = NOTE

_TONES: dict[ApprovalState, Tone] = {
    ApprovalState.OPEN: "accent",
    ApprovalState.APPROVED: "good",
    ApprovalState.REJECTED: "attention",
    ApprovalState.SUPERSEDED: "warning",
}
_DECIDED = (ApprovalState.APPROVED, ApprovalState.REJECTED)
_DELIVERY_TONES: dict[DeliveryState, Tone] = {
    DeliveryState.FAILED: "attention",
    DeliveryState.UNKNOWN: "warning",
    DeliveryState.WAITING: "accent",
    DeliveryState.SENT: "good",
}
"""Those in trouble first: they are the ones to act on."""
_TROUBLE = list(_DELIVERY_TONES)


@dataclass(frozen=True, slots=True)
class Glimpse:
    """How much of each request the stage's card shows; the record holds all of it."""

    note: int
    """Characters."""
    receipts: int
    changes: int


# How a request stands


def role_of(role: Role, viewer: Viewer) -> str:
    return words(f"cards-role-{role}", viewer)


def standing(request: RequestLine, viewer: Viewer) -> list[Element]:
    """Whether it is open, decided or overtaken: symbol, word and colour."""
    state = request.approval.state
    if state is ApprovalState.OPEN and not request.holders:
        return badge(words("cards-approval-nobody", viewer), "attention")
    if state is ApprovalState.APPROVED and request.changes:
        return badge(words("cards-approval-changed", viewer), "warning")
    return _state(request.approval, viewer)


def _state(approval: Approval, viewer: Viewer) -> list[Element]:
    return badge(words(f"cards-approval-{approval.state}", viewer), _TONES[approval.state])


def asked(approval: Approval, note: int, viewer: Viewer) -> list[Element]:
    """Who asked, when, and with which note."""
    said = words(
        "cards-approval-asked",
        viewer,
        who=clip(approval.requested_by_name, 60),
        when=moment(approval.requested_at, viewer),
    )
    return [line(subtle(said), spacing="None"), *_note(approval.note, note, viewer)]


def decided(approval: Approval, note: int, viewer: Viewer) -> list[Element]:
    """Who decided, when, and with which note; nothing while nobody has."""
    if approval.decided_at is None or approval.state not in _DECIDED:
        return []
    said = words(
        f"cards-approval-decided-{approval.state}",
        viewer,
        who=clip(approval.decided_by_name or "", 60),
        when=moment(approval.decided_at, viewer),
    )
    return [line(said, spacing="Small"), *_note(approval.decision_note, note, viewer)]


def _note(text: str, most: int, viewer: Viewer) -> list[Element]:
    if not (text and most):
        return []
    return [box(passage(text, most, viewer), style="emphasis", spacing="Small")]


def changed(changes: Sequence[Message], most: int, viewer: Viewer) -> list[Element]:
    """What changed since it was asked or approved."""
    if not changes:
        return []
    rows = [line(f"· {tell(change, viewer)}", spacing="Small") for change in changes[:most]]
    more = len(changes) - most
    if more > 0:
        rows.append(line(subtle(words("cards-approval-changes-more", viewer, more=more)), spacing="Small"))
    return [line(strong(words("cards-approval-changes", viewer)), spacing="Small"), *rows]


def nobody(request: RequestLine, viewer: Viewer) -> list[Element]:
    """That nobody can decide it, while nobody can."""
    if request.holders or request.approval.state is not ApprovalState.OPEN:
        return []
    return [line(words("cards-approval-nobody-said", viewer), spacing="Small")]


# Deciding


def decision(request: RequestLine, viewer: Viewer) -> list[Element]:
    """The note and the two buttons; only for a person who may decide, never on a card that others see."""
    if viewer.person is None or not request.may_decide:
        return []
    note = text_input(
        "note",
        words("cards-approval-note", viewer),
        None,
        long=True,
        limit=NOTE,
        placeholder=words("cards-approval-note-hint", viewer),
    )
    approve = execute(words("cards-approve", viewer), _deciding(request.approval, "approve"), form=True)
    reject = execute(words("cards-reject", viewer), _deciding(request.approval, "reject"), form=True)
    return [note, *buttons(approve, reject, spacing="Small")]


def _deciding(approval: Approval, decision: Any) -> ApprovalDecide:
    return ApprovalDecide.asking(
        opp=approval.opportunity,
        approval=approval.id,
        decision=decision,
        key=key(approval.id, approval.state, decision),
    )


def approval_card(approval: Approval, id: str) -> CardRefresh:
    """The tap that shows a request at the same gate on its own card."""
    return CardRefresh(
        card="approval", opp=approval.opportunity, stage=approval.stage, detail={"approval": id}
    )


# What to do next


def awaited(gate: GateView | None, viewer: Viewer) -> str:
    """What the gate waits for and what to do about it; empty where nobody was asked or all is approved."""
    requests = gate.requests if gate else ()
    again = _roles([request for request in requests if _anew(request)], viewer)
    open_ = [request for request in requests if request.approval.state is ApprovalState.OPEN]
    if any(request.approval.state is ApprovalState.REJECTED for request in requests):
        return words("cards-approval-next-rejected", viewer, roles=again)
    if again:
        return words("cards-approval-next-changed", viewer, roles=again)
    return words("cards-approval-next-open", viewer, roles=_roles(open_, viewer)) if open_ else ""


def _roles(requests: Iterable[RequestLine], viewer: Viewer) -> str:
    return ", ".join(role_of(request.approval.role, viewer) for request in requests)


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
        _headline(approval.role, standing(request, viewer), viewer),
        *(decided(approval, glimpse.note, viewer) or asked(approval, glimpse.note, viewer)),
        *nobody(request, viewer),
        *([line(tell(request.why_not, viewer), spacing="Small")] if request.why_not else []),
        *changed(request.changes or approval.changes, glimpse.changes, viewer),
        *(_receipts(view, request.deliveries, glimpse.receipts, viewer) if open_ else []),
        *(decision(request, viewer) if formed else _elsewhere(request, viewer)),
    ]
    return [box(*items, spacing="Medium", separator=True)]


def _headline(role: Role, stands: Sequence[Element], viewer: Viewer) -> Element:
    return columns(
        column(line(strong(role_of(role, viewer)))),
        column(line(*stands, horizontalAlignment="Right"), width="auto"),
    )


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
    rows = [row for delivery in _troubled(deliveries)[:most] for row in _receipt(delivery, viewer)]
    more = len(deliveries) - most
    if more > 0:
        said = words("cards-delivery-more", viewer, more=more)
        tap = tapping(said, stage_part(view, REQUESTS))
        rows.append(box(line(run(said, "accent", size="Small")), spacing="None", **tap))
    return rows


def _troubled(deliveries: Iterable[Delivery]) -> list[Delivery]:
    return sorted(deliveries, key=lambda delivery: _TROUBLE.index(delivery.state))


def _receipt(delivery: Delivery, viewer: Viewer) -> list[Element]:
    """How the card did on its way to one approver."""
    mark = badge(words(f"cards-delivery-{delivery.state}", viewer), _DELIVERY_TONES[delivery.state])
    when = f"{GAP}{moment(delivery.at, viewer)}" if delivery.at else ""
    row = line(run(f"{apart(clip(delivery.person_name, 60))}{GAP}"), *mark, subtle(when), spacing="Small")
    if delivery.state is not DeliveryState.FAILED:
        return [row]
    return [row, line(subtle(_why(delivery, viewer), size="Small"), spacing="None")]


def _why(delivery: Delivery, viewer: Viewer) -> str:
    return words("cards-delivery-why", viewer, why=delivery.why or "")


def _record(view: StageView, gate: GateView, viewer: Viewer) -> list[Element]:
    """The way to every receipt and to the requests that were replaced."""
    said = words("cards-approval-record", viewer, earlier=len(gate.earlier))
    tap = tapping(said, stage_part(view, REQUESTS))
    return [box(line(run(said, "accent")), spacing="Small", **tap)]


# Every request and every receipt, paged by what fits


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
        head = _headline(request.approval.role, standing(request, viewer), viewer)
        yield [box(head, *nobody(request, viewer), spacing="Medium", separator=True)]
        yield from _told(request.approval, request.changes, viewer)
        for delivery in _troubled(request.deliveries):
            yield _receipt(delivery, viewer)
    title = [heading("cards-approval-earlier", viewer)]
    for approval in gate.earlier:
        head = _headline(approval.role, _state(approval, viewer), viewer)
        yield [*title, box(head, spacing="Medium", separator=True)]
        yield from _told(approval, (), viewer)
        title = []


def _told(approval: Approval, changes: Sequence[Message], viewer: Viewer) -> Iterator[list[Element]]:
    """The notes are entries of their own, since each may be long."""
    yield asked(approval, _WHOLE, viewer)
    if said := decided(approval, _WHOLE, viewer):
        yield said
    if said := changed(changes or approval.changes, 20, viewer):
        yield said


# Asking


def ask_button(view: StageView, gate: GateView | None, viewer: Viewer) -> Element | None:
    """Opens the form that asks for approval, or asks those again who have to decide anew."""
    if gate is None or not (gate.may_request and gate.offered and edits(view.opportunity, viewer)):
        return None
    said = "cards-approval-ask-more" if gate.requests else "cards-approval-ask"
    return execute(words(said, viewer), stage_part(view, ASK))


def asking(view: StageView, gate: GateView, viewer: Viewer) -> Element:
    """Whom to ask, and what to tell them."""
    wanted = _wanted(gate)
    preset = [str(role) for role, people in gate.offered if people and role in wanted]
    roles = choice_input(
        "roles",
        words("cards-approval-roles", viewer),
        [(str(role), _offer(role, people, viewer)) for role, people in gate.offered],
        ",".join(preset),
    )
    body = [
        back_to(view.opportunity, viewer),
        heading("cards-approval-ask-title", viewer, size="Large", spacing="Small"),
        *notice(view.notice, viewer),
        line(words("cards-approval-ask-said", viewer), spacing="Small"),
        {
            **roles,
            "isMultiSelect": True,
            "isRequired": True,
            "errorMessage": words("cards-approval-roles-missing", viewer),
        },
        *_unheld(gate, viewer),
        text_input("note", words("cards-approval-ask-note", viewer), None, long=True, limit=NOTE),
        *buttons(
            execute(words("cards-approval-send", viewer), _request_of(view, gate), form=True),
            execute(words("cards-cancel", viewer), stage_part(view, None)),
            spacing="Medium",
        ),
    ]
    return card(viewer, body, shown(view))


def _wanted(gate: GateView) -> frozenset[Role]:
    """The roles chosen to begin with: those that have to decide anew, or the usual ones the first time."""
    anew = frozenset(request.approval.role for request in gate.requests if _anew(request))
    return anew if gate.requests else frozenset(USUAL)


def _anew(request: RequestLine) -> bool:
    """Whether the role has to be asked again."""
    state = request.approval.state
    stands = state is ApprovalState.APPROVED and not request.changes
    return state is not ApprovalState.OPEN and not stands


def _offer(role: Role, people: int, viewer: Viewer) -> str:
    return words("cards-approval-offer", viewer, role=role_of(role, viewer), people=people)


def _unheld(gate: GateView, viewer: Viewer) -> list[Element]:
    """Which of the roles nobody can approve for now."""
    unheld = [role_of(role, viewer) for role, people in gate.offered if not people]
    if not unheld:
        return []
    return [line(subtle(words("cards-approval-unheld", viewer, roles=", ".join(unheld))), spacing="Small")]


def _request_of(view: StageView, gate: GateView) -> ApprovalRequest:
    states = "".join(request.approval.state[0] for request in gate.requests)
    made = len(gate.requests) + len(gate.earlier)
    return ApprovalRequest.asking(
        opp=view.opportunity.number,
        stage=view.line.stage,
        key=stage_key("approval", view, made, states),
    )
