"""Views of the template for decks and of one that is offered."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from cards.samples.pursuit import HOSTILE, LEAD, NOW
from core.messages import message
from core.views import TemplateImportView, TemplateView
from core.work.records import ImportState
from core.work.templates import DeckTemplate

_OFFERED = DeckTemplate(
    id="t1",
    name="Agency deck 2026.potx",
    file="f9",
    state=ImportState.WAITING,
    asked=False,
    layouts={"cover": "Title Slide", "points": "Title and Content", "picture": "Two Content"},
    problems=(),
    made_by_name=LEAD.name,
    made_at=NOW - timedelta(minutes=3),
)
_TAKEN = replace(
    _OFFERED,
    state=ImportState.CONFIRMED,
    settled_by_name=LEAD.name,
    settled_at=NOW - timedelta(minutes=1),
)
_WRONG = replace(_OFFERED, layouts={}, problems=(message("template-no-title"), message("template-no-text")))

TEMPLATES: Mapping[str, TemplateView] = {"sample": TemplateView(None), "own": TemplateView(_TAKEN)}

TEMPLATE_IMPORTS: Mapping[str, TemplateImportView] = {
    "waiting": TemplateImportView(_OFFERED),
    "asked": TemplateImportView(replace(_OFFERED, asked=True, name="Deck master.pptx")),
    "wrong": TemplateImportView(_WRONG),
    "confirmed": TemplateImportView(_TAKEN),
    "discarded": TemplateImportView(replace(_TAKEN, state=ImportState.DISCARDED)),
    "hostile": TemplateImportView(replace(_OFFERED, name=HOSTILE, layouts={"cover": HOSTILE})),
}
