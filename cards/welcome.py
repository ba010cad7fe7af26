"""The first thing people see: three things to do."""

from cards.actions import CardRefresh
from cards.parts import Element, buttons, card, column, columns, execute, heading, line, run, strong, subtle
from cards.samples.around import WELCOMES
from cards.words import clip, words
from core.views import Viewer, WelcomeView

SAMPLES = WELCOMES


def render(view: WelcomeView, viewer: Viewer) -> Element:
    where = "personal" if view.personal else "channel"
    body = [
        heading("cards-welcome-title", viewer, size="Large"),
        line(words("cards-welcome", viewer), spacing="Small"),
        _thing("1", "cards-welcome-drop", f"cards-welcome-drop-{where}", viewer),
        _thing("2", "cards-welcome-list", "cards-welcome-list-does", viewer),
        _thing("3", "cards-welcome-help", "cards-welcome-help-does", viewer),
        *_installed_by(view, viewer),
        *buttons(
            execute(words("cards-list", viewer), CardRefresh(card="list")),
            execute(words("cards-help", viewer), CardRefresh(card="help")),
            spacing="Large",
        ),
    ]
    return card(viewer, body)


def _installed_by(view: WelcomeView, viewer: Viewer) -> list[Element]:
    if not view.installed_by:
        return []
    by = clip(view.installed_by, 80)
    return [line(subtle(words("cards-welcome-by", viewer, who=by)), spacing="Medium")]


def _thing(number: str, title: str, does: str, viewer: Viewer) -> Element:
    return columns(
        column(line(run(number, "accent", weight="Bolder", size="Large")), width="24px"),
        column(line(strong(words(title, viewer))), line(words(does, viewer), spacing="None")),
        spacing="Medium",
    )
