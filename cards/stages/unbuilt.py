"""The card of every stage that is not built yet: it says so and offers nothing that would not work."""

from cards.actions import OpportunityOpen
from cards.frame import shown, stage_head
from cards.parts import Element, buttons, card, execute, line, notice, panel
from cards.samples.pursuit import UNBUILT
from cards.words import words
from core.views import StageView, Viewer

SAMPLES = UNBUILT


def render(view: StageView, viewer: Viewer) -> Element:
    body = [
        *stage_head(view, viewer),
        *notice(view.notice, viewer),
        line(words(f"pipeline-purpose-{view.line.stage}", viewer), spacing="Small"),
        panel("emphasis", line(words("cards-unbuilt-said", viewer))),
        *buttons(
            execute(words("cards-open-opportunity", viewer), OpportunityOpen(opp=view.opportunity.number)),
            spacing="Medium",
        ),
    ]
    return card(viewer, body, shown(view))
