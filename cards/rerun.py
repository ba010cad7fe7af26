"""The one question before a stage is run again: what that would replace."""

from cards.actions import StageOpen, StageRun
from cards.frame import back_to
from cards.parts import Element, buttons, card, execute, key, line, panel, strong
from cards.samples.around import RERUNS
from cards.words import tell, title_of, words
from core.views import RerunView, Viewer

SAMPLES = RERUNS


def render(view: RerunView, viewer: Viewer) -> Element:
    number, title = view.opportunity.number, title_of(view.stage, viewer)
    tap_key = key(number, view.stage, view.opportunity.version, "rerun", view.after)
    body = [
        back_to(view.opportunity, viewer),
        line(strong(words("cards-rerun-title", viewer, stage=title), size="Large"), spacing="Small"),
        *_replaced(view, viewer),
        line(words("cards-rerun-kept", viewer)),
        *buttons(
            execute(
                words("cards-rerun-yes", viewer),
                StageRun(opp=number, stage=view.stage, confirm="yes", after=view.after, key=tap_key),
            ),
            execute(words("cards-rerun-no", viewer), StageOpen(opp=number, stage=view.stage)),
            spacing="Medium",
        ),
    ]
    return card(viewer, body)


def _replaced(view: RerunView, viewer: Viewer) -> list[Element]:
    if not view.replaces:
        return []
    rows = [line(f"· {tell(said, viewer)}", spacing="Small") for said in view.replaces[:20]]
    return [panel("warning", line(strong(words("cards-rerun-replaces", viewer))), *rows)]
