"""Asking for approval and deciding: one request a role, decided once, void when its subject changes."""

from core.service.approvals.asking import request
from core.service.approvals.deciding import decide
from core.service.approvals.delivering import deliver, deliver_waiting, note_unreached
from core.service.approvals.holders import RoleSettler, settle_role, tell_unheld
from core.service.approvals.standing_in import delegate, reassign, take_back
from core.service.approvals.superseding import redraw_all, settle
from core.service.approvals.words import named

__all__ = [
    "RoleSettler",
    "decide",
    "delegate",
    "deliver",
    "deliver_waiting",
    "named",
    "note_unreached",
    "reassign",
    "redraw_all",
    "request",
    "settle",
    "settle_role",
    "take_back",
    "tell_unheld",
]
