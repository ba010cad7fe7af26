"""Cards in dialogs: the same cards, as Teams shows them there."""

from typing import Any

from cards.parts import Element
from cards.words import clip, title_of
from core.opportunity import Opportunity
from core.views import StageView, View, Viewer


def for_dialog(card: Element) -> Element:
    """The card with buttons that a dialog knows: it sends what Action.Submit holds, and opens no other."""
    return {name: _submitting(part) for name, part in card.items() if name != "refresh"}


def _submitting(part: Any) -> Any:
    if isinstance(part, list):
        return [_submitting(entry) for entry in part]
    if not isinstance(part, dict):
        return part
    if part.get("type") in ("Action.Execute", "Action.Submit"):
        return _submit(part)
    return {name: _submitting(entry) for name, entry in part.items()}


def _submit(button: Element) -> Element:
    data = {name: value for name, value in button["data"].items() if name != "msteams"}
    kept = {name: button[name] for name in ("title", "associatedInputs") if name in button}
    return {"type": "Action.Submit", **kept, "data": data}


def title_in_dialog(view: View, viewer: Viewer) -> str:
    """What stands above a dialog: the opportunity that it belongs to, and the stage where it has one."""
    opportunity = getattr(view, "opportunity", None)
    if not isinstance(opportunity, Opportunity):
        return "Trowel"
    stage = view.line.stage if isinstance(view, StageView) else getattr(view, "stage", None)
    named = f" · {title_of(stage, viewer)}" if stage else ""
    return clip(f"#{opportunity.number} {opportunity.name}", 80) + named
