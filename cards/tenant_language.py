"""The language of cards that a whole conversation sees."""

from babel import Locale

from cards.parts import Element, choice_input, facts
from cards.tenant_forms import settings_form
from cards.words import words
from core.messages import languages
from core.views import TenantView, Viewer


def named_itself(language: str) -> str:
    """What a language is called by those who speak it."""
    return Locale(language).get_display_name() or language


def language(view: TenantView, viewer: Viewer) -> Element:
    label, held = words("cards-tenant-language-of", viewer), view.settings.language
    choices = [(one, named_itself(one)) for one in sorted(languages())]
    fields = [choice_input("language", label, choices, held)]
    return settings_form(view, "language", fields, facts([(label, named_itself(held))]), viewer)
