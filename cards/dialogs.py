"""Cards in dialogs: the same cards, as Teams shows them there."""

from typing import Any

from cards.parts import Element
from cards.words import clip, title_of
from core.opportunity import Opportunity
from core.views import StageView, View, Viewer


def for_dialog(card: Element) -> Element:
    """The card with the buttons a dialog knows: each an Action.Submit, none that opens another dialog."""
    return {name: _submitting(part) for name, part in card.items() if name != "refresh"}


def _submitting(part: Any) -> Any:
    if isinstance(part, list):
        return [_submitting(entry) for entry in part if not _opens(entry)]
    if not isinstance(part, dict):
        return part
    if part.get("type") in ("Action.Execute", "Action.Submit"):
        kept = {name: part[name] for name in ("title", "data", "associatedInputs") if name in part}
        return {"type": "Action.Submit", **kept}
    return {name: _submitting(entry) for name, entry in part.items()}


def _opens(entry: Any) -> bool:
    """Whether it is a button that opens a dialog, or a row of nothing else."""
    if not isinstance(entry, dict):
        return False
    if entry.get("type") == "ActionSet":
        return all(map(_opens, entry["actions"]))
    return "msteams" in entry.get("data", {})


def title_in_dialog(view: View, viewer: Viewer) -> str:
    """What stands above a dialog: the opportunity that it belongs to, and the stage where it has one."""
    opportunity = getattr(view, "opportunity", None)
    if not isinstance(opportunity, Opportunity):
        return "Trowel"
    stage = view.line.stage if isinstance(view, StageView) else getattr(view, "stage", None)
    named = f" · {title_of(stage, viewer)}" if stage else ""
    return clip(f"#{opportunity.number} {opportunity.name}", 80) + named
