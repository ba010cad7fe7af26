"""The states in which every card is looked at: which sample shows each, or why the card is never in it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from cards.samples.growing import grown
from core.messages import message
from core.views import Freshness, StageView, View

STATES = ("empty", "typical", "huge", "refused", "outdated")
"""With nothing to show, as it usually is, at its largest, after a refused tap, with its basis changed."""

_ALWAYS = "it is shown once there is something to show, never before"
_FORM = "it is a form that always has its fields"
_FIXED = "it says the same to everybody"
_ELSEWHERE = "a refusal comes on the card that it leads back to, or as a notice"
_NOW = "it shows what stands now, which is made from nothing else"
_JUDGED = "what people judge is never out of date through what it only displays"
_RECORD = "it is a record of what was; later changes are told on other cards"

SHOWN: Mapping[str, Mapping[str, str]] = {
    "opportunity": {"empty": "new", "typical": "under_way", "huge": "largest", "outdated": "stale"},
    "overtaken": {"typical": "older", "outdated": "older"},
    "inserted": {"empty": "new", "typical": "under_way"},
    "deal": {"typical": "active"},
    "watch": {"empty": "none", "typical": "list"},
    "settings": {"typical": "filled"},
    "intake": {"empty": "blank", "typical": "drafted"},
    "diagnosis": {"empty": "blank", "typical": "drafted"},
    "qualification": {"empty": "blank", "typical": "scored", "outdated": "changed"},
    "qa_pack": {"empty": "blank", "typical": "made", "outdated": "changed"},
    "client_answers": {"empty": "no_questions", "typical": "under_way"},
    "assets": {"empty": "blank", "typical": "drafted"},
    "matching": {"empty": "blank", "typical": "matched"},
    "rate_card": {"empty": "blank", "typical": "priced"},
    "delivery_model": {"empty": "blank", "typical": "drafted"},
    "delivery_plan": {"empty": "blank", "typical": "drafted"},
    "efficiency": {"empty": "unpriced", "typical": "saved"},
    "team_shape": {"empty": "blank", "typical": "worked_out"},
    "capability_gaps": {"empty": "blank", "typical": "drafted"},
    "support_docs": {"empty": "blank", "typical": "drafted"},
    "approvals": {"empty": "empty", "typical": "asked", "outdated": "changed"},
    "pitch": {"empty": "blank", "typical": "drafted"},
    "handoff": {"empty": "blank", "typical": "done"},
    "import": {"empty": "nothing_new", "typical": "waiting"},
    "export": {"typical": "ready"},
    "parcel": {"typical": "offered"},
    "dossier": {"empty": "first", "typical": "made"},
    "many_questions": {"empty": "nothing_found", "typical": "page"},
    "many_assets": {"empty": "nothing_found", "typical": "page"},
    "meant": {"typical": "several"},
    "posted": {"empty": "bare", "typical": "whole"},
    "digest": {"empty": "idle", "typical": "manager", "huge": "long"},
    "rerun": {"typical": "diagnosis"},
    "list": {"empty": "empty", "typical": "first_page"},
    "help": {"typical": "personal"},
    "welcome": {"typical": "personal"},
    "who": {"empty": "local", "typical": "admin"},
    "place_files": {"typical": "two"},
    "news": {"typical": "passed", "huge": "long"},
    "notifications": {"typical": "new", "huge": "long"},
    "preferences": {"typical": "weekly"},
    "notice": {"typical": "done", "refused": "refused"},
    "approval": {"typical": "open", "outdated": "changed"},
    "roles": {"typical": "changing"},
    "tenant": {"empty": "fresh", "typical": "changing"},
    "catalogue": {"typical": "own"},
    "catalogue_import": {"empty": "same", "typical": "waiting", "outdated": "moved"},
    "template": {"empty": "sample", "typical": "own"},
    "template_import": {"typical": "waiting"},
}
"""By card and state, the sample that shows it; a state that is not named may be derived."""

NEVER: Mapping[str, Mapping[str, str]] = {
    "overtaken": {"empty": _ALWAYS, "refused": _ELSEWHERE},
    "inserted": {"refused": _ELSEWHERE, "outdated": _NOW},
    "deal": {"empty": "a deal always stands somewhere", "outdated": _NOW},
    "watch": {"outdated": _NOW},
    "settings": {"empty": _FORM, "outdated": _NOW},
    "client_answers": {"outdated": _JUDGED},
    "efficiency": {"outdated": _JUDGED},
    "import": {"outdated": _RECORD},
    "export": {"empty": _ALWAYS, "refused": _ELSEWHERE, "outdated": _RECORD},
    "dossier": {"refused": _ELSEWHERE, "outdated": _RECORD},
    "parcel": {"empty": _ALWAYS, "refused": _ELSEWHERE, "outdated": _RECORD},
    "many_questions": {"outdated": "a row that changed meanwhile is refused by itself"},
    "many_assets": {"outdated": "a row that changed meanwhile is refused by itself"},
    "meant": {"empty": _ALWAYS, "refused": _ELSEWHERE, "outdated": _RECORD},
    "posted": {"refused": _ELSEWHERE, "outdated": "it asks before anything is made"},
    "digest": {"refused": _ELSEWHERE, "outdated": _RECORD},
    "rerun": {"empty": _ALWAYS, "refused": _ELSEWHERE, "outdated": "it asks before anything is made"},
    "list": {"outdated": _NOW},
    "help": {"empty": _FIXED, "huge": _FIXED, "outdated": _FIXED},
    "welcome": {"empty": _FIXED, "refused": _ELSEWHERE, "outdated": _FIXED},
    "who": {"refused": _ELSEWHERE, "outdated": _NOW},
    "place_files": {"empty": _ALWAYS, "refused": _ELSEWHERE, "outdated": "it asks before anything is made"},
    "news": {"empty": _ALWAYS, "refused": _ELSEWHERE, "outdated": _RECORD},
    "notifications": {"outdated": _NOW},
    "preferences": {"empty": _FORM, "outdated": _NOW},
    "notice": {"empty": _ALWAYS, "outdated": _RECORD},
    "approval": {"empty": _ALWAYS},
    "roles": {"empty": "a tenant has had an admin from the first", "outdated": _NOW},
    "tenant": {"outdated": _NOW},
    "catalogue": {"empty": "the sample stands until there is another", "outdated": _NOW},
    "template": {"outdated": _NOW},
    "template_import": {"empty": _ALWAYS, "outdated": _RECORD},
}
"""By card and state, why it is never in it."""


def in_every_state(card: str, views: Mapping[str, View]) -> Mapping[str, View]:
    """The samples of a card with those of the states that nobody drew by hand."""
    if card not in SHOWN:
        return views
    typical = views[SHOWN[card]["typical"]]
    made = {state: _derived(state, typical) for state in STATES if _is_missing(card, state, views)}
    return {**views, **{state: view for state, view in made.items() if view is not None}}


def _is_missing(card: str, state: str, views: Mapping[str, View]) -> bool:
    drawn = state in SHOWN[card] or state in views
    return not drawn and state not in NEVER.get(card, {})


def _derived(state: str, typical: Any) -> Any:
    """The typical view in another state; None where that cannot be derived."""
    if state == "huge":
        return grown(typical)
    if state == "refused" and hasattr(typical, "notice"):
        return replace(typical, notice=message("refused-archived", number="12"))
    if state == "outdated" and isinstance(typical, StageView):
        line = replace(typical.line, freshness=Freshness.OUTDATED)
        return replace(typical, line=line, outdated_by=(message("changed-catalogue"),))
    return None
