"""From what a card shows, in ids, to what it says now."""

from collections.abc import Mapping

from core.errors import Missing
from core.keys import StageKey
from core.opportunity import Person, Right, Subject
from core.service.rights import require
from core.service.showing.approvals import show_approval, show_approvals, show_escalation
from core.service.showing.deals import show_deal, show_watch
from core.service.showing.dossier import show_dossier
from core.service.showing.exports import show_export, show_parcel
from core.service.showing.greetings import show_help, show_meant, show_said, show_welcome, show_who
from core.service.showing.handoff import show_handoff
from core.service.showing.judgement import show_answers, show_import, show_pack, show_qualification
from core.service.showing.many import show_many_assets, show_many_questions
from core.service.showing.news import show_digest, show_news, show_notifications, show_preferences
from core.service.showing.opportunities import (
    show_inserted,
    show_list,
    show_opportunity,
    show_overtaken,
    show_place_files,
    show_settings,
)
from core.service.showing.pitch import show_pitch, show_template, show_template_import
from core.service.showing.scope import show_assets, show_efficiency, show_matching, show_rate_card, show_team
from core.service.showing.stage import show_plain, show_rerun
from core.service.showing.subjects import Show, stage_named
from core.service.showing.support import show_support
from core.service.showing.tenant import show_catalogue, show_catalogue_import, show_roles, show_tenant
from core.views import View
from core.work import UnitOfWork


async def show(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    """The view of a subject as it stands now; `person` is None for a card that everyone sees.

    Raises:
        Missing: no such card, opportunity or stage here.
        Forbidden: the person may not see it.
    """
    if person:
        require(person, Right.SEE)
    shown = _SHOWN.get(subject.card)
    if shown is None:
        raise Missing("refused-no-such-card")
    return await shown(work, subject, person)


async def _stage(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    """A stage's card; those that show more than their artifact have a view of their own."""
    stage = stage_named(subject)
    return await _STAGES.get(stage, show_plain)(work, subject, person)


_STAGES: Mapping[StageKey, Show] = {
    StageKey.QUALIFICATION: show_qualification,
    StageKey.QA_PACK: show_pack,
    StageKey.CLIENT_ANSWERS: show_answers,
    StageKey.ASSETS: show_assets,
    StageKey.MATCHING: show_matching,
    StageKey.RATE_CARD: show_rate_card,
    StageKey.EFFICIENCY: show_efficiency,
    StageKey.TEAM_SHAPE: show_team,
    StageKey.SUPPORT_DOCS: show_support,
    StageKey.APPROVALS: show_approvals,
    StageKey.PITCH: show_pitch,
    StageKey.HANDOFF: show_handoff,
}


_SHOWN: Mapping[str, Show] = {
    "opportunity": show_opportunity,
    "overtaken": show_overtaken,
    "inserted": show_inserted,
    "meant": show_meant,
    "stage": _stage,
    "many_assets": show_many_assets,
    "many_questions": show_many_questions,
    "rerun": show_rerun,
    "deal": show_deal,
    "watch": show_watch,
    "settings": show_settings,
    "list": show_list,
    "help": show_help,
    "welcome": show_welcome,
    "who": show_who,
    "place_files": show_place_files,
    "approval": show_approval,
    "escalation": show_escalation,
    "import": show_import,
    "export": show_export,
    "parcel": show_parcel,
    "dossier": show_dossier,
    "roles": show_roles,
    "tenant": show_tenant,
    "catalogue": show_catalogue,
    "catalogue_import": show_catalogue_import,
    "template": show_template,
    "template_import": show_template_import,
    "news": show_news,
    "notifications": show_notifications,
    "preferences": show_preferences,
    "digest": show_digest,
    "notice": show_said,
}
