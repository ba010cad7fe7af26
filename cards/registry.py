"""Which module draws what: one line per view, one line per stage."""

from collections.abc import Callable, Mapping
from typing import Any

from cards import (
    approval,
    catalogue,
    catalogue_import,
    deal,
    dossier,
    export,
    help,
    listing,
    notice,
    opportunity,
    place_files,
    rerun,
    returned,
    roles,
    settings,
    template,
    template_import,
    tenant,
    watch,
    welcome,
    whoami,
)
from cards.parts import Element
from cards.stages import (
    approvals,
    assets,
    capability_gaps,
    client_answers,
    delivery_model,
    delivery_plan,
    diagnosis,
    efficiency,
    handoff,
    intake,
    matching,
    pitch,
    qa_pack,
    qualification,
    rate_card,
    support_docs,
    team_shape,
)
from core.keys import StageKey as K
from core.views import (
    ApprovalView,
    CatalogueImportView,
    CatalogueView,
    DealView,
    DossierView,
    ExportView,
    HelpView,
    ImportView,
    ListView,
    NoticeView,
    OpportunityView,
    PlaceFilesView,
    RerunView,
    RolesView,
    SettingsView,
    StageView,
    TemplateImportView,
    TemplateView,
    TenantView,
    View,
    Viewer,
    WatchView,
    WelcomeView,
    WhoView,
)

STAGES: Mapping[K, Callable[[Any, Viewer], Element]] = {
    K.INTAKE: intake.render,
    K.DIAGNOSIS: diagnosis.render,
    K.QUALIFICATION: qualification.render,
    K.QA_PACK: qa_pack.render,
    K.CLIENT_ANSWERS: client_answers.render,
    K.ASSETS: assets.render,
    K.MATCHING: matching.render,
    K.RATE_CARD: rate_card.render,
    K.DELIVERY_MODEL: delivery_model.render,
    K.EFFICIENCY: efficiency.render,
    K.TEAM_SHAPE: team_shape.render,
    K.CAPABILITY_GAPS: capability_gaps.render,
    K.SUPPORT_DOCS: support_docs.render,
    K.APPROVALS: approvals.render,
    K.PITCH: pitch.render,
    K.DELIVERY_PLAN: delivery_plan.render,
    K.HANDOFF: handoff.render,
}


def _stage(view: StageView, viewer: Viewer) -> Element:
    return STAGES[view.line.stage](view, viewer)


VIEWS: Mapping[type, Callable[[Any, Viewer], Element]] = {
    OpportunityView: opportunity.render,
    DealView: deal.render,
    WatchView: watch.render,
    SettingsView: settings.render,
    StageView: _stage,
    RerunView: rerun.render,
    ListView: listing.render,
    HelpView: help.render,
    WelcomeView: welcome.render,
    WhoView: whoami.render,
    PlaceFilesView: place_files.render,
    ImportView: returned.render,
    ExportView: export.render,
    DossierView: dossier.render,
    NoticeView: notice.render,
    ApprovalView: approval.render,
    RolesView: roles.render,
    TenantView: tenant.render,
    CatalogueView: catalogue.render,
    CatalogueImportView: catalogue_import.render,
    TemplateView: template.render,
    TemplateImportView: template_import.render,
}

SAMPLES: Mapping[str, Mapping[str, View]] = {
    "opportunity": opportunity.SAMPLES,
    "deal": deal.SAMPLES,
    "watch": watch.SAMPLES,
    "settings": settings.SAMPLES,
    "intake": intake.SAMPLES,
    "diagnosis": diagnosis.SAMPLES,
    "qualification": qualification.SAMPLES,
    "qa_pack": qa_pack.SAMPLES,
    "client_answers": client_answers.SAMPLES,
    "assets": assets.SAMPLES,
    "matching": matching.SAMPLES,
    "rate_card": rate_card.SAMPLES,
    "delivery_model": delivery_model.SAMPLES,
    "delivery_plan": delivery_plan.SAMPLES,
    "efficiency": efficiency.SAMPLES,
    "team_shape": team_shape.SAMPLES,
    "capability_gaps": capability_gaps.SAMPLES,
    "support_docs": support_docs.SAMPLES,
    "approvals": approvals.SAMPLES,
    "pitch": pitch.SAMPLES,
    "handoff": handoff.SAMPLES,
    "import": returned.SAMPLES,
    "export": export.SAMPLES,
    "dossier": dossier.SAMPLES,
    "rerun": rerun.SAMPLES,
    "list": listing.SAMPLES,
    "help": help.SAMPLES,
    "welcome": welcome.SAMPLES,
    "who": whoami.SAMPLES,
    "place_files": place_files.SAMPLES,
    "notice": notice.SAMPLES,
    "approval": approval.SAMPLES,
    "roles": roles.SAMPLES,
    "tenant": tenant.SAMPLES,
    "catalogue": catalogue.SAMPLES,
    "catalogue_import": catalogue_import.SAMPLES,
    "template": template.SAMPLES,
    "template_import": template_import.SAMPLES,
}
"""Views that show each card at its most telling, by card and by what they show."""


def render(view: View, viewer: Viewer) -> Element:
    """The Adaptive Card for a view, as this viewer may see it."""
    kind = StageView if isinstance(view, StageView) else type(view)
    return VIEWS[kind](view, viewer)
