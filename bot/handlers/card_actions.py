"""Taps on cards: the closed union of actions, each carried out by one service function."""

import hashlib
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from pydantic import ValidationError

from bot.plan import Plan
from bot.turn import Turn
from cards import actions
from cards.actions import ACTION, Action
from core.errors import Asked
from core.keys import StageKey
from core.messages import Message, message, says
from core.opportunity import Subject
from core.qualification import Dimension
from core.service import (
    agency,
    answers,
    approvals,
    catalogues,
    changes,
    deals,
    efficiency,
    exports,
    files,
    handing,
    opportunities,
    people,
    qualification,
    questions,
    scope,
    stages,
    templates,
    tenants,
    watching,
)
from core.work import Standing, UnitOfWork

ActionT = TypeVar("ActionT", bound=Action)
Carry = Callable[[UnitOfWork, Standing, Turn, Any], Awaitable[Subject]]

LISTS = ("brands", "service_types")
"""Inputs that are cleared by an empty text; nothing at all leaves them as they are."""

READING = (
    actions.StageOpen,
    actions.OpportunityOpen,
    actions.CardRefresh,
    actions.ExportGet,
    actions.EfficiencyPreview,
)
"""Actions that change nothing worth guarding: repeating them shows what is true now."""


async def _create(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.OpportunityCreate) -> Subject:
    return await opportunities.create(work, by.person, tap.name, turn.conversation.id)


async def _open(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.OpportunityOpen) -> Subject:
    if tap.opp is not None:
        return await opportunities.open_number(work, by.person, tap.opp, turn.conversation.id)
    return await opportunities.open_named(work, by.person, tap.name or "", turn.conversation.id)


async def _rename(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.OpportunityRename) -> Subject:
    return await opportunities.rename(work, by.person, tap.opp, tap.name)


async def _settings(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.OpportunitySettings) -> Subject:
    wanted = tap.model_dump(include={"model_type", "rate_region", "currency", "owner", "notes"})
    return await opportunities.settle(work, by.person, tap.opp, tap.version, **wanted)


async def _archive(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.OpportunityArchive) -> Subject:
    return await opportunities.archive(work, by.person, tap.opp, away=True)


async def _restore(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.OpportunityRestore) -> Subject:
    return await opportunities.archive(work, by.person, tap.opp, away=False)


async def _set_deal(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.DealSetStatus) -> Subject:
    return await deals.set_status(
        work, by.person, tap.opp, tap.status, tap.lessons, tap.seen, turn.conversation.id
    )


async def _watch(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.WatchSave) -> Subject:
    wanted = tap.model_dump(include={"assumption", "owner", "threshold", "most", "unit", "status"})
    return await watching.save(work, by.person, tap.opp, tap.id, tap.version, tap.page, **wanted)


async def _log(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.WatchLog) -> Subject:
    effect = changes.Effect(tap.asset, tap.pieces, tap.hours)
    return await changes.log(
        work, by.person, tap.opp, tap.id, tap.version, tap.happened, effect, turn.conversation.id
    )


async def _change(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ChangeSave) -> Subject:
    return await changes.save(work, by.person, tap.opp, tap.id, tap.version, tap.status, tap.words)


async def _look(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.StageOpen) -> Subject:
    return await stages.look(work, by.person, tap.opp, tap.stage)


async def _run(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.StageRun) -> Subject:
    return await stages.run(
        work,
        by.person,
        tap.opp,
        tap.stage,
        confirmed=tap.confirm == "yes",
        after=tap.after,
    )


async def _complete(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.StageComplete) -> Subject:
    return await stages.complete(work, by.person, tap.opp, tap.stage, turn.conversation.id)


async def _intake(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.IntakeSave) -> Subject:
    sent = tap.model_dump(include=tap.model_fields_set & set(opportunities.INTAKE_FIELDS))
    wanted = {name: value for name, value in sent.items() if value is not None or name not in LISTS}
    return await opportunities.save_intake(work, by.person, tap.opp, tap.version, **wanted)


async def _ask(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ClarificationAdd) -> Subject:
    return await questions.add(
        work,
        by.person,
        tap.opp,
        tap.stage,
        category=tap.category,
        question=tap.question,
        rationale=tap.rationale,
        priority=tap.priority,
    )


async def _answer(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ClarificationSave) -> Subject:
    wanted = tap.model_dump(include={"category", "question", "rationale", "priority", "answer", "status"})
    return await questions.save(work, by.person, tap.opp, tap.stage, tap.id, tap.version, tap.page, **wanted)


async def _add_asset(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.AssetAdd) -> Subject:
    wanted = tap.model_dump(include={"name", "description", "tier", "volume"})
    return await scope.add(work, by.person, tap.opp, **wanted)


async def _save_asset(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.AssetSave) -> Subject:
    wanted = tap.model_dump(include={"name", "description", "tier", "volume"})
    return await scope.save(work, by.person, tap.opp, tap.id, tap.version, tap.page, **wanted)


async def _remove_asset(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.AssetRemove) -> Subject:
    return await scope.remove(work, by.person, tap.opp, tap.id, tap.page)


async def _select(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.MatchSelect) -> Subject:
    return await scope.select(work, by.person, tap.opp, tap.match, tap.seen, tap.page)


async def _clear(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.MatchClear) -> Subject:
    return await scope.clear(work, by.person, tap.opp, tap.match, tap.seen, tap.page)


async def _choose(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.MatchChoose) -> Subject:
    return await scope.choose(work, by.person, tap.opp, tap.asset, tap.route, tap.seen, tap.page)


async def _renew(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.StagesRefresh) -> Subject:
    return await stages.refresh(work, by.person, tap.opp)


async def _place(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.FilePlace) -> Subject:
    return await files.place(work, by.person, tap.files.split(","), tap.opp, turn.conversation.id)


async def _score(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.QualificationSave) -> Subject:
    wanted = {one: (getattr(tap, one), getattr(tap, f"note_{one}")) for one in Dimension}
    return await qualification.save(work, by.person, tap.opp, wanted, tap.seen)


async def _request(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ApprovalRequest) -> Subject:
    return await approvals.request(
        work, by.person, tap.opp, tap.stage, tap.roles, tap.note, turn.conversation.id
    )


async def _decide(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ApprovalDecide) -> Subject:
    return await approvals.decide(
        work,
        by.person,
        tap.approval,
        tap.opp,
        approve=tap.decision == "approve",
        note=tap.note,
        conversation=turn.conversation.id,
    )


async def _delegate(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ApprovalDelegate) -> Subject:
    return await approvals.delegate(
        work, by.person, tap.approval, tap.person, tap.begins, tap.ends, turn.conversation.id
    )


async def _undelegate(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ApprovalUndelegate) -> Subject:
    return await approvals.take_back(work, by.person, tap.delegation, tap.approval, turn.conversation.id)


async def _reassign(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ApprovalReassign) -> Subject:
    return await approvals.reassign(work, by.person, tap.approval, tap.person, turn.conversation.id)


async def _paste(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.AnswersPropose) -> Subject:
    return await answers.propose_text(work, by.person, tap.opp, tap.text)


async def _confirm(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.AnswersConfirm) -> Subject:
    return await answers.confirm(work, by.person, tap.opp, tap.imported, tap.take, tap.seen)


async def _discard(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.AnswersDiscard) -> Subject:
    return await answers.discard(work, by.person, tap.opp, tap.imported)


async def _export(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ExportGet) -> Subject:
    return await exports.get(work, by.person, tap.opp, tap.kind)


async def _assign(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.RoleAssign) -> Subject:
    return await people.assign(work, by.person, tap.role, tap.people, turn.conversation.id)


async def _remove(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.RoleRemove) -> Subject:
    return await people.remove(work, by.person, tap.role, tap.people, turn.conversation.id)


async def _set(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.SettingsSave) -> Subject:
    wanted = tap.model_dump(exclude={"verb", "key", "version", "section", "self_approval"})
    return await tenants.save(
        work, by.person, tap.version, tap.section, **wanted, self_approval=_yes(tap.self_approval)
    )


async def _take_over(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.CatalogueTake) -> Subject:
    return await catalogues.confirm(work, by.person, tap.imported, tap.against)


async def _put_aside(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.CatalogueDiscard) -> Subject:
    return await catalogues.discard(work, by.person, tap.imported)


async def _offer_sample(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.CatalogueSample) -> Subject:
    return await catalogues.offer_sample(work, by.person)


async def _take_template(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.TemplateTake) -> Subject:
    return await templates.confirm(work, by.person, tap.template)


async def _put_template_aside(
    work: UnitOfWork, by: Standing, turn: Turn, tap: actions.TemplateDiscard
) -> Subject:
    return await templates.discard(work, by.person, tap.template)


async def _sample_template(
    work: UnitOfWork, by: Standing, turn: Turn, tap: actions.TemplateSample
) -> Subject:
    return await templates.to_sample(work, by.person)


async def _reset(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.SettingsReset) -> Subject:
    return await tenants.reset(work, by.person, tap.version, tap.section, tap.what)


async def _save_tool(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ToolSave) -> Subject:
    wanted = tap.model_dump(include={"name", "does", "not_for", "steps", "media"})
    flags = {"simple": _yes(tap.simple), "checks": _yes(tap.checks)}
    return await agency.save_tool(work, by.person, _edit(tap), **wanted, **flags)


async def _remove_tool(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ToolRemove) -> Subject:
    return await agency.remove_tool(work, by.person, _edit(tap))


async def _save_partner(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.PartnerSave) -> Subject:
    wanted = tap.model_dump(include={"capability", "partner", "source"})
    return await agency.save_partner(work, by.person, _edit(tap), **wanted)


async def _remove_partner(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.PartnerRemove) -> Subject:
    return await agency.remove_partner(work, by.person, _edit(tap))


async def _save_sla(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.SlaSave) -> Subject:
    wanted = tap.model_dump(include={"name", "v1", "v2", "v3", "kinds", "responsible", "notes"})
    return await agency.save_sla(work, by.person, _edit(tap), **wanted)


async def _remove_sla(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.SlaRemove) -> Subject:
    return await agency.remove_sla(work, by.person, _edit(tap))


async def _save_kpi(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.KpiSave) -> Subject:
    wanted = tap.model_dump(include={"metric", "target", "measurement"})
    return await agency.save_kpi(work, by.person, _edit(tap), **wanted)


async def _remove_kpi(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.KpiRemove) -> Subject:
    return await agency.remove_kpi(work, by.person, _edit(tap))


_Removal = actions.ToolRemove | actions.PartnerRemove | actions.SlaRemove | actions.KpiRemove
_OnEntry = actions.ToolSave | actions.PartnerSave | actions.SlaSave | actions.KpiSave | _Removal


def _edit(tap: _OnEntry) -> agency.Edit:
    return agency.Edit(tap.id, tap.version, tap.section, tap.page)


def _yes(answer: str | None) -> bool | None:
    return None if answer is None else answer == "yes"


async def _preview(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.EfficiencyPreview) -> Subject:
    return await efficiency.preview(work, by.person, tap.opp, _typed(tap))


async def _judge(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.EfficiencySave) -> Subject:
    return await efficiency.save(work, by.person, tap.opp, _typed(tap), tap.seen)


def _typed(tap: actions.EfficiencyPreview | actions.EfficiencySave) -> efficiency.Typed:
    return efficiency.Typed(tap.scenario, tap.blanket, tap.overrides, tap.tools, tap.notes)


async def _hand_again(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.HandoffRetry) -> Subject:
    return await handing.retry(work, by.person, tap.opp, tap.target)


async def _refresh(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.CardRefresh) -> Subject:
    typed = {name: str(value) for name, value in (("searched", tap.searched), ("deal", tap.deal)) if value}
    return Subject(tap.card, tap.opp, tap.stage, tap.section, tap.page, {**tap.detail, **typed})


CARRIED: Mapping[type[Action], Carry] = {
    actions.OpportunityCreate: _create,
    actions.OpportunityOpen: _open,
    actions.OpportunityRename: _rename,
    actions.OpportunitySettings: _settings,
    actions.OpportunityArchive: _archive,
    actions.OpportunityRestore: _restore,
    actions.DealSetStatus: _set_deal,
    actions.WatchSave: _watch,
    actions.WatchLog: _log,
    actions.ChangeSave: _change,
    actions.StageOpen: _look,
    actions.StageRun: _run,
    actions.StageComplete: _complete,
    actions.IntakeSave: _intake,
    actions.ClarificationAdd: _ask,
    actions.ClarificationSave: _answer,
    actions.QualificationSave: _score,
    actions.ApprovalRequest: _request,
    actions.ApprovalDecide: _decide,
    actions.ApprovalDelegate: _delegate,
    actions.ApprovalUndelegate: _undelegate,
    actions.ApprovalReassign: _reassign,
    actions.AnswersPropose: _paste,
    actions.AnswersConfirm: _confirm,
    actions.AnswersDiscard: _discard,
    actions.ExportGet: _export,
    actions.RoleAssign: _assign,
    actions.RoleRemove: _remove,
    actions.SettingsSave: _set,
    actions.CatalogueTake: _take_over,
    actions.CatalogueDiscard: _put_aside,
    actions.CatalogueSample: _offer_sample,
    actions.TemplateTake: _take_template,
    actions.TemplateDiscard: _put_template_aside,
    actions.TemplateSample: _sample_template,
    actions.SettingsReset: _reset,
    actions.ToolSave: _save_tool,
    actions.ToolRemove: _remove_tool,
    actions.PartnerSave: _save_partner,
    actions.PartnerRemove: _remove_partner,
    actions.SlaSave: _save_sla,
    actions.SlaRemove: _remove_sla,
    actions.KpiSave: _save_kpi,
    actions.KpiRemove: _remove_kpi,
    actions.AssetAdd: _add_asset,
    actions.AssetSave: _save_asset,
    actions.AssetRemove: _remove_asset,
    actions.MatchSelect: _select,
    actions.MatchClear: _clear,
    actions.MatchChoose: _choose,
    actions.StagesRefresh: _renew,
    actions.EfficiencyPreview: _preview,
    actions.EfficiencySave: _judge,
    actions.HandoffRetry: _hand_again,
    actions.FilePlace: _place,
    actions.CardRefresh: _refresh,
}


VERBS = frozenset(kind.model_fields["verb"].default for kind in CARRIED)
"""The verbs that are built."""


def plan(turn: Turn) -> Plan:
    """Reads the tap; raises Asked for a verb or an input that cannot be read."""
    tap = read(turn)

    async def act(work: UnitOfWork, standing: Standing) -> Subject:
        return await CARRIED[type(tap)](work, standing, turn, tap)

    reading = isinstance(tap, READING)
    return Plan(act, None if reading and turn.invoke else key_of(turn, tap))


def key_of(turn: Turn, tap: Action) -> str:
    """Tenant, person, verb and inputs: the same tap again is the same action, new inputs are a new one."""
    if tap.key is None:
        return f"activity:{turn.conversation.id}:{turn.id}"
    inputs = json.dumps(turn.data, sort_keys=True, default=str).encode()
    return f"tap:{turn.sender.id}:{tap.verb}:{hashlib.sha256(inputs).hexdigest()}"


def read(turn: Turn) -> Action:
    """The action of a tap.

    Raises:
        Asked: the verb is unknown or not built, or an input is missing or malformed; it says which.
    """
    if turn.verb not in VERBS:
        later = turn.verb in actions.PLANNED
        raise Asked("refused-not-yet" if later else "refused-unknown-verb", verb=turn.verb[:60])
    try:
        return ACTION.validate_python({**turn.data, "verb": turn.verb})
    except ValidationError as error:
        raise _unreadable(error, _form_of(turn)) from None


FORMS: Mapping[str, Subject] = {
    "intake.save": Subject("stage", stage=StageKey.INTAKE),
    "opportunity.settings": Subject("settings"),
    "deal.set_status": Subject("deal"),
    "watch.save": Subject("watch", section="item-{id}"),
    "watch.log": Subject("watch", section="log-{id}"),
    "change.save": Subject("watch", section="change-{id}"),
    "clarification.add": Subject("stage", stage=StageKey.DIAGNOSIS, section="clarification-new"),
    "clarification.save": Subject("stage", stage=StageKey.DIAGNOSIS, section="clarification-{id}"),
    "opportunity.rename": Subject("opportunity"),
    "qualification.save": Subject("stage", stage=StageKey.QUALIFICATION),
    "approval.request": Subject("stage", stage=StageKey.QUALIFICATION, section="ask"),
    "approval.decide": Subject("approval"),
    "approval.delegate": Subject("approval", section="delegate"),
    "approval.reassign": Subject("approval", section="reassign"),
    "answers.propose": Subject("stage", stage=StageKey.CLIENT_ANSWERS, section="paste"),
    "export.get": Subject("stage", stage=StageKey.QA_PACK),
    "role.assign": Subject("roles"),
    "role.remove": Subject("roles"),
    "settings.save": Subject("tenant"),
    "settings.reset": Subject("tenant"),
    "tool.save": Subject("tenant"),
    "partner.save": Subject("tenant"),
    "sla.save": Subject("tenant"),
    "kpi.save": Subject("tenant"),
    "asset.add": Subject("stage", stage=StageKey.ASSETS, section="asset-new"),
    "asset.save": Subject("stage", stage=StageKey.ASSETS, section="asset-{id}"),
    "efficiency.preview": Subject("stage", stage=StageKey.EFFICIENCY),
    "efficiency.save": Subject("stage", stage=StageKey.EFFICIENCY),
    "handoff.retry": Subject("stage", stage=StageKey.HANDOFF),
}
"""Where a tap that cannot be read came from; `{id}` is the tap's own."""


def _form_of(turn: Turn) -> Subject | None:
    form = FORMS.get(turn.verb)
    if form is None or form.card in TENANTS:
        section = turn.data.get("section")
        return form and replace(form, section=section if isinstance(section, str) else None)
    if form.card == "approval":
        return replace(form, detail={"approval": str(turn.data.get("approval"))})
    number, stage = turn.data.get("opp"), turn.data.get("stage")
    if not isinstance(number, int) or not 0 < number < 2**31:
        return None
    named = StageKey(stage) if form.stage and stage in tuple(StageKey) else form.stage
    section = form.section and form.section.format(id=turn.data.get("id"))
    return replace(form, opp=number, stage=named, section=section, page=_page_of(turn))


def _page_of(turn: Turn) -> int:
    """The page that a form leads back to."""
    page = turn.data.get("page")
    return page if isinstance(page, int) and 0 < page <= scope.LAST else 1


TENANTS = frozenset({"roles", "tenant"})
"""Cards that belong to no opportunity."""


def _unreadable(error: ValidationError, instead: Subject | None) -> Asked:
    first = error.errors(include_url=False, include_input=False)[0]
    field = next((str(part) for part in first["loc"][1:]), "input")
    return Asked(
        "refused-input",
        instead=instead,
        field=message(f"field-{field}") if says(f"field-{field}") else field,
        why=_why(first["type"], first.get("ctx", {})),
    )


def _why(kind: str, limits: Mapping[str, Any]) -> Message:
    """Why an input is refused, with the limit that it passed where there is one."""
    if "ge" in limits:
        return message("why-at-least", least=limits["ge"])
    if "le" in limits:
        return message("why-at-most", most=limits["le"])
    return message(_WHY.get(kind, _by_family(kind)))


_WHY = {
    "missing": "why-missing",
    "string_too_short": "why-missing",
    "too_short": "why-missing",
    "string_too_long": "why-long",
    "too_long": "why-long",
    "enum": "why-choice",
    "literal_error": "why-choice",
    "score": "why-score",
    "volume": "why-volume",
    "percent": "why-percent",
    "string_pattern_mismatch": "why-colour",
}


def _by_family(kind: str) -> str:
    families = {"int": "why-number", "greater": "why-number", "less": "why-number", "date": "why-date"}
    return next((why for start, why in families.items() if kind.startswith(start)), "why-wrong")
