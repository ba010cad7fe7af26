"""Who you are to Trowel."""

from cards.actions import CardRefresh
from cards.parts import Element, buttons, card, execute, facts, heading, line, panel
from cards.roles import administering
from cards.samples.around import WHOS
from cards.words import clip, listed, words
from core.opportunity import Role
from core.views import Viewer, WhoView

SAMPLES = WHOS


def render(view: WhoView, viewer: Viewer) -> Element:
    person = view.person
    roles = listed((words(f"cards-role-{role}", viewer) for role in Role if role in person.roles), viewer)
    admins = listed((clip(name, 80) for name in view.admins[:10]), viewer)
    rows = [
        ("cards-who-name", clip(person.name, 200)),
        ("cards-who-roles", roles or words("cards-who-no-roles", viewer)),
        ("cards-who-id", person.id),
        ("cards-who-tenant", view.tenant),
        ("cards-who-admins", admins),
    ]
    change = "cards-who-change" if view.admins else "cards-who-change-unknown"
    local = [panel("warning", line(words("cards-who-local", viewer)))] if view.local else []
    body = [
        heading("cards-who-title", viewer, size="Large"),
        *facts((words(label, viewer), value) for label, value in rows if value),
        line(words(change, viewer), spacing="Medium"),
        *local,
        *buttons(
            execute(words("cards-list", viewer), CardRefresh(card="list")),
            execute(words("cards-help", viewer), CardRefresh(card="help")),
            *administering(viewer),
            spacing="Large",
        ),
    ]
    return card(viewer, body)
