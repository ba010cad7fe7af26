"""Stage 14 as people see it: what is to be approved, by whom, and how each request stands."""

from collections.abc import Sequence

from cards import dossier
from cards.frame import complete_button, edits, shown, stage_head
from cards.gate import Glimpse, awaited, requests
from cards.gate_asking import ASK, ask_button, asking
from cards.gate_record import REQUESTS, record
from cards.gate_request import role_of
from cards.gate_subject import judged
from cards.pages import roomiest
from cards.parts import Element, buttons, card, heading, line, notice, panel, strong, subtle
from cards.samples.gates import GATES
from cards.words import listed, title_of, words
from core.keys import StageKey, StageStatus
from core.views import ApprovalsView, GateView, Viewer

SAMPLES = GATES

_ROOMS = (
    Glimpse(note=400, receipts=3, changes=8, names=5),
    Glimpse(note=200, receipts=2, changes=4, names=5),
    Glimpse(note=120, receipts=1, changes=2, names=3),
    Glimpse(note=60, receipts=0, changes=1, names=2),
    Glimpse(note=0, receipts=0, changes=0, names=1, name=30),
)


def render(view: ApprovalsView, viewer: Viewer) -> Element:
    if view.section == ASK and ask_button(view, view.gate, viewer):
        return asking(view, view.gate, viewer)
    if view.section == REQUESTS:
        return record(view, view.gate, viewer)
    return roomiest(_drawn(view, room, viewer) for room in _ROOMS)


def _drawn(view: ApprovalsView, room: Glimpse, viewer: Viewer) -> Element:
    body = [
        *stage_head(view, viewer),
        *notice(view.notice, viewer),
        *_guide(view, viewer),
        *_subject(view.gate, viewer),
        *_unasked(view.gate, viewer),
        *requests(view, view.gate, room, viewer),
        *buttons(complete_button(view, viewer), ask_button(view, view.gate, viewer), spacing="Medium"),
        *_evidence(view, viewer),
    ]
    return card(viewer, body, shown(view))


def _evidence(view: ApprovalsView, viewer: Viewer) -> list[Element]:
    """The way to the evidence pack, once everybody has decided."""
    closed = view.line.status is StageStatus.COMPLETED
    return dossier.leading(view.opportunity, viewer) if closed else []


def _guide(view: ApprovalsView, viewer: Viewer) -> list[Element]:
    """The next sensible step, for those who may take it."""
    said = _next(view, viewer)
    if not (said and edits(view.opportunity, viewer)):
        return []
    return [panel("accent", line(strong(f"{words('cards-next', viewer)} "), said))]


def _next(view: ApprovalsView, viewer: Viewer) -> str:
    gate = view.gate
    if not gate.subject:
        return words("cards-gate-empty", viewer)
    if view.may_complete:
        return words("cards-trowls-guide-complete", viewer)
    return awaited(gate, viewer) or (words("cards-gate-ask", viewer) if gate.unasked else "")


def _subject(gate: GateView, viewer: Viewer) -> list[Element]:
    """What stands now, what is missing of it, and what no longer fits together."""
    if not gate.subject:
        return []
    return [
        heading("cards-gate-subject", viewer),
        *judged(gate.subject, viewer),
        *_stages("cards-gate-missing", gate.missing, viewer),
        *_stages("cards-gate-outdated", gate.outdated, viewer),
    ]


def _stages(key: str, stages: Sequence[StageKey], viewer: Viewer) -> list[Element]:
    if not stages:
        return []
    named = listed((title_of(stage, viewer) for stage in stages), viewer)
    return [line(words(key, viewer, stages=named), spacing="Small")]


def _unasked(gate: GateView, viewer: Viewer) -> list[Element]:
    """The roles that are required and were not asked yet."""
    if not (gate.subject and gate.unasked):
        return []
    roles = listed((role_of(role, viewer) for role in gate.unasked), viewer)
    return [line(subtle(words("cards-gate-unasked", viewer, roles=roles)), spacing="Medium")]
