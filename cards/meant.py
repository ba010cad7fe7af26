"""What somebody may have meant: one tap does it, and nothing was done so far."""

from collections.abc import Mapping

from cards.actions import Action, CardRefresh, OpportunityCreate, OpportunityOpen
from cards.parts import Element, buttons, card, execute, key, line, may
from cards.samples.meant import MEANT
from cards.words import clip, words
from core.opportunity import Right
from core.views import MeantView, Viewer

SAMPLES = MEANT

SHOWS: Mapping[str, str] = {
    "list": "list",
    "whoami": "who",
    "roles": "roles",
    "assign": "roles",
    "settings": "tenant",
    "catalogue": "catalogue",
    "import": "catalogue",
    "template": "template",
    "preferences": "preferences",
    "notifications": "notifications",
    "help": "help",
}
"""The card on which a command is carried out, or shown what can be done."""


def render(view: MeantView, viewer: Viewer) -> Element:
    offered = [_offer(command, named, view, viewer) for command, named in view.meant]
    anyhow = [] if any(command == "help" for command, _ in view.meant) else [_leading("help", viewer)]
    body = [line(words("cards-meant", viewer)), *buttons(*offered, *anyhow, spacing="Medium")]
    return card(viewer, body)


def _offer(command: str, named: str, view: MeantView, viewer: Viewer) -> Element | None:
    if command == "new":
        return _starting(named, view, viewer) if may(viewer, Right.EDIT) else None
    if command == "open":
        said = words("cards-meant-open", viewer, name=clip(named, 40))
        return execute(said, OpportunityOpen(name=clip(named, 200)))
    if command == "status":
        here = CardRefresh(opp=view.opportunity) if view.opportunity else CardRefresh(card="list")
        return execute(words("cards-meant-status", viewer), here)
    return _leading(command, viewer)


def _starting(named: str, view: MeantView, viewer: Viewer) -> Element:
    start = OpportunityCreate(name=clip(named, 200), key=key("meant", view.message))
    return execute(words("cards-meant-new", viewer, name=clip(named, 40)), start)


def _leading(command: str, viewer: Viewer) -> Element:
    tap: Action = CardRefresh(card=SHOWS[command])
    return execute(words(f"cards-meant-{command}", viewer), tap)
