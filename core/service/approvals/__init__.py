"""Asking for approval and deciding: one request a role, decided once, void when its subject changes."""

from core.service.approvals.asking import request
from core.service.approvals.deciding import decide
from core.service.approvals.delivering import deliver, deliver_waiting, note_unreached
from core.service.approvals.superseding import redraw_all, settle
from core.service.approvals.words import listed, named

__all__ = [
    "decide",
    "deliver",
    "deliver_waiting",
    "listed",
    "named",
    "note_unreached",
    "redraw_all",
    "request",
    "settle",
]
