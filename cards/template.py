"""The template for decks that stands, and the way to another."""

from cards.actions import CardRefresh, TemplateSample
from cards.parts import Element, buttons, card, execute, heading, key, line, notice, strong, subtle
from cards.samples.templates import TEMPLATES
from cards.template_import import layouts
from cards.words import apart, clip, moment, words
from core.views import TemplateView, Viewer

SAMPLES = TEMPLATES


def render(view: TemplateView, viewer: Viewer) -> Element:
    standing = view.standing
    back = TemplateSample(key=key("template.sample", standing.id if standing else ""))
    body = [
        heading("cards-template-title", viewer, size="Large"),
        *notice(view.notice, viewer),
        line(strong(_named(view, viewer)), spacing="Small"),
        *(layouts(standing, viewer) if standing else []),
        line(subtle(words("cards-template-how", viewer)), spacing="Medium"),
        *buttons(
            execute(words("cards-template-to-sample", viewer), back) if standing else None,
            execute(words("cards-tenant", viewer), CardRefresh(card="tenant")),
            spacing="Large",
        ),
    ]
    return card(viewer, body, CardRefresh(card="template"))


def _named(view: TemplateView, viewer: Viewer) -> str:
    standing = view.standing
    if standing is None:
        return words("cards-template-sample", viewer)
    who = clip(standing.settled_by_name or "", 60)
    when = moment(standing.settled_at, viewer) if standing.settled_at else ""
    return words("cards-template-own", viewer, name=apart(clip(standing.name, 160)), who=who, when=when)
