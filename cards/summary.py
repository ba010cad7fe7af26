"""A card in one plain line: what a notification shows of it and a screen reader says first."""

from collections.abc import Callable, Mapping
from typing import Any

from cards.words import clip, day, tell, title_of, words
from core.keys import StageKey
from core.news_views import DigestView, NewsView, NotificationsView, PreferencesView
from core.opportunity import Opportunity
from core.views import (
    ApprovalView,
    CatalogueImportView,
    CatalogueView,
    DealView,
    DossierView,
    ExportView,
    Freshness,
    HelpView,
    ImportView,
    InsertedView,
    ListView,
    ManyAssetsView,
    ManyQuestionsView,
    MeantView,
    NoticeView,
    OpportunityView,
    OvertakenView,
    ParcelView,
    PlaceFilesView,
    PostedView,
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

LONGEST = 240
"""Characters; a notification shows fewer."""


def summary(view: View, viewer: Viewer) -> str:
    """What the card is about and says first, in the viewer's language and without amounts of money."""
    kind = StageView if isinstance(view, StageView) else type(view)
    return clip(SUMMARIES[kind](view, viewer), LONGEST)


def _fixed(key: str) -> Callable[[Any, Viewer], str]:
    """The same for every view of a kind, unless it has something to tell whoever tapped."""
    return lambda view, viewer: _noticed(view, viewer) or words(f"cards-summary-{key}", viewer)


def _about(key: str) -> Callable[[Any, Viewer], str]:
    """The same, with the opportunity that it is about."""

    def said(view: Any, viewer: Viewer) -> str:
        return _of(view.opportunity, _noticed(view, viewer) or words(f"cards-summary-{key}", viewer), viewer)

    return said


def _noticed(view: Any, viewer: Viewer) -> str:
    notice = getattr(view, "notice", None)
    return tell(notice, viewer) if notice else ""


def _of(opportunity: Opportunity, said: str, viewer: Viewer) -> str:
    return words(
        "cards-summary-of", viewer, number=str(opportunity.number), name=clip(opportunity.name, 80), said=said
    )


def _opportunity(view: OpportunityView, viewer: Viewer) -> str:
    first = view.needs[0].said if view.needs else view.next_step.said
    said = _noticed(view, viewer) or (tell(first, viewer) if first else words("cards-stages", viewer))
    return _of(view.opportunity, said, viewer)


def _stage(view: StageView, viewer: Viewer) -> str:
    return _of(view.opportunity, _noticed(view, viewer) or _standing(view, viewer), viewer)


def _standing(view: StageView, viewer: Viewer) -> str:
    """The stage and where it stands: a run first, then whether its result still holds."""
    if view.run and view.run.open:
        standing = words("cards-running", viewer)
    elif view.run and view.run.problem:
        standing = tell(view.run.problem, viewer)
    elif view.line.freshness is Freshness.OUTDATED:
        standing = words("cards-outdated", viewer)
    else:
        standing = words(f"pipeline-status-{view.line.status}", viewer)
    return _titled(view.line.stage, standing, viewer)


def _titled(stage: StageKey, said: str, viewer: Viewer) -> str:
    return words("cards-summary-stage", viewer, stage=title_of(stage, viewer), said=said)


def _rerun(view: RerunView, viewer: Viewer) -> str:
    said = words("cards-rerun-title", viewer, stage=title_of(view.stage, viewer))
    return _of(view.opportunity, said, viewer)


def _approval(view: ApprovalView, viewer: Viewer) -> str:
    asked = view.request.approval
    said = words(
        f"cards-summary-approval-{asked.state}",
        viewer,
        role=words(f"cards-role-{asked.role}", viewer),
        stage=title_of(asked.stage, viewer),
        by=clip(asked.requested_by_name, 80),
    )
    return _of(view.opportunity, _noticed(view, viewer) or said, viewer)


def _list(view: ListView, viewer: Viewer) -> str:
    return _noticed(view, viewer) or words("cards-list-count", viewer, total=view.total)


def _news(view: NewsView, viewer: Viewer) -> str:
    return tell(view.told.news.said, viewer)


def _digest(view: DigestView, viewer: Viewer) -> str:
    return words("cards-digest-title", viewer, day=day(view.period, viewer))


def _said(view: NoticeView, viewer: Viewer) -> str:
    return tell(view.said, viewer)


SUMMARIES: Mapping[type, Callable[[Any, Viewer], str]] = {
    OpportunityView: _opportunity,
    OvertakenView: _about("overtaken"),
    InsertedView: _about("inserted"),
    PostedView: _fixed("posted"),
    MeantView: _fixed("meant"),
    DealView: _about("deal"),
    WatchView: _about("watch"),
    SettingsView: _about("settings"),
    StageView: _stage,
    RerunView: _rerun,
    ListView: _list,
    HelpView: _fixed("help"),
    WelcomeView: _fixed("welcome"),
    WhoView: _fixed("who"),
    PlaceFilesView: _about("place_files"),
    ImportView: _about("import"),
    ExportView: _about("export"),
    ParcelView: _about("parcel"),
    DossierView: _about("dossier"),
    ManyQuestionsView: _about("many_questions"),
    ManyAssetsView: _about("many_assets"),
    NoticeView: _said,
    ApprovalView: _approval,
    RolesView: _fixed("roles"),
    TenantView: _fixed("tenant"),
    CatalogueView: _fixed("catalogue"),
    CatalogueImportView: _fixed("catalogue_import"),
    TemplateView: _fixed("template"),
    TemplateImportView: _fixed("template_import"),
    NewsView: _news,
    NotificationsView: _fixed("notifications"),
    PreferencesView: _fixed("preferences"),
    DigestView: _digest,
}
"""One line per view, as in the registry of cards."""
