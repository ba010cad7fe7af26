"""What Trowel can do here."""

from cards.actions import CardRefresh
from cards.parts import Element, buttons, card, column, columns, execute, heading, line, notice, strong
from cards.roles import administering
from cards.samples.around import HELPS
from cards.words import words
from core.views import HelpView, Viewer

SAMPLES = HELPS

_COMMANDS = ("file", "new", "list", "open", "status", "notifications", "preferences", "whoami", "help")
_FOR_ADMINS = ("roles", "settings", "assign", "unassign")


def render(view: HelpView, viewer: Viewer) -> Element:
    commands = (*_COMMANDS, *(_FOR_ADMINS if administering(viewer) else ()))
    where = "cards-help-personal" if view.personal else "cards-help-channel"
    body = [
        heading("cards-help-title", viewer, size="Large"),
        *notice(view.notice, viewer),
        line(words(where, viewer), spacing="Small"),
        *(_command(name, viewer) for name in commands),
        *buttons(
            execute(words("cards-list", viewer), CardRefresh(card="list")),
            execute(words("cards-whoami", viewer), CardRefresh(card="who")),
            *administering(viewer),
            spacing="Large",
        ),
    ]
    return card(viewer, body)


def _command(name: str, viewer: Viewer) -> Element:
    return columns(
        column(line(strong(words(f"cards-command-{name}", viewer))), width="120px"),
        column(line(words(f"cards-command-{name}-does", viewer))),
        spacing="Small",
    )
