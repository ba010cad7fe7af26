"""Which module draws what: one line per view, one line per stage."""

from collections.abc import Callable, Mapping
from typing import Any

from cards import help, listing, notice, opportunity, place_files, rerun, settings, welcome, whoami
from cards.parts import Element
from cards.stages import diagnosis, intake, unbuilt
from core.keys import StageKey as K
from core.views import (
    HelpView,
    ListView,
    NoticeView,
    OpportunityView,
    PlaceFilesView,
    RerunView,
    SettingsView,
    StageView,
    View,
    Viewer,
    WelcomeView,
    WhoView,
)

STAGES: Mapping[K, Callable[[StageView, Viewer], Element]] = {
    K.INTAKE: intake.render,
    K.DIAGNOSIS: diagnosis.render,
    K.QUALIFICATION: unbuilt.render,
    K.QA_PACK: unbuilt.render,
    K.CLIENT_ANSWERS: unbuilt.render,
    K.ASSETS: unbuilt.render,
    K.MATCHING: unbuilt.render,
    K.RATE_CARD: unbuilt.render,
    K.DELIVERY_MODEL: unbuilt.render,
    K.EFFICIENCY: unbuilt.render,
    K.TEAM_SHAPE: unbuilt.render,
    K.CAPABILITY_GAPS: unbuilt.render,
    K.SUPPORT_DOCS: unbuilt.render,
    K.APPROVALS: unbuilt.render,
    K.PITCH: unbuilt.render,
    K.DELIVERY_PLAN: unbuilt.render,
    K.HANDOFF: unbuilt.render,
}


def _stage(view: StageView, viewer: Viewer) -> Element:
    return STAGES[view.line.stage](view, viewer)


VIEWS: Mapping[type, Callable[[Any, Viewer], Element]] = {
    OpportunityView: opportunity.render,
    SettingsView: settings.render,
    StageView: _stage,
    RerunView: rerun.render,
    ListView: listing.render,
    HelpView: help.render,
    WelcomeView: welcome.render,
    WhoView: whoami.render,
    PlaceFilesView: place_files.render,
    NoticeView: notice.render,
}

SAMPLES: Mapping[str, Mapping[str, View]] = {
    "opportunity": opportunity.SAMPLES,
    "settings": settings.SAMPLES,
    "intake": intake.SAMPLES,
    "diagnosis": diagnosis.SAMPLES,
    "unbuilt": unbuilt.SAMPLES,
    "rerun": rerun.SAMPLES,
    "list": listing.SAMPLES,
    "help": help.SAMPLES,
    "welcome": welcome.SAMPLES,
    "who": whoami.SAMPLES,
    "place_files": place_files.SAMPLES,
    "notice": notice.SAMPLES,
}
"""Views that show each card at its most telling, by card and by what they show."""


def render(view: View, viewer: Viewer) -> Element:
    """The Adaptive Card for a view, as this viewer may see it."""
    return VIEWS[type(view)](view, viewer)
