"""From what a card shows, in ids, to what it says now."""

import asyncio
import re
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from core.asset import Asset
from core.brief import fold
from core.calculators.efficiency import Efficiency, remarks
from core.calculators.team_shape import shape
from core.catalogue.catalogue import Catalogue, Route
from core.catalogue.changes import compare
from core.catalogue.load import load
from core.engine import line, lines, missing_inputs, next_step
from core.errors import Missing
from core.export import ExportKind
from core.keys import StageKey, StageStatus
from core.links import MINUTES
from core.matching.ranking import Wanted, ranking_of
from core.messages import Message, message
from core.opportunity import Artifact, Clarification, Person, Right, Role, Subject
from core.packs.pack import questions
from core.pipeline import ROWS, stage_of
from core.rules.qualification import hints
from core.service import efficiency, exports
from core.service.answers import as_it_stands
from core.service.approvals import why_closed
from core.service.exports import DOWNLOAD
from core.service.freshness import COMPARED, differences, reasons, show_outdated
from core.service.gates import show_gate, show_request
from core.service.opportunities import PAGE
from core.service.rights import find, require
from core.stages import qa_pack
from core.stages.qualification import latest
from core.views import (
    OVERRIDE,
    AnswersView,
    ApprovalView,
    AssetsView,
    Candidate,
    CatalogueImportView,
    CatalogueView,
    EfficiencyView,
    ExportView,
    HelpView,
    ImportView,
    ListLine,
    ListView,
    MatchingView,
    MatchRow,
    NoticeView,
    OpportunityView,
    PackView,
    PlaceFilesView,
    QualificationView,
    RateCardView,
    RerunView,
    RolesView,
    SettingsView,
    StageView,
    TeamView,
    TenantView,
    View,
    WelcomeView,
    WhoView,
)
from core.work import ImportState, Overview, UnitOfWork

Show = Callable[[UnitOfWork, Subject, Person | None], Awaitable[View]]


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


def _notice(subject: Subject) -> Message | None:
    said = subject.detail.get("notice")
    return said if isinstance(said, Message) else None


async def _overview(work: UnitOfWork, subject: Subject) -> Overview:
    return await find(work, subject.opp or 0)


async def _opportunity(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    overview = await _overview(work, subject)
    return OpportunityView(
        opportunity=overview.opportunity,
        lines=lines(overview),
        files=overview.files,
        next_step=next_step(overview, await _waiting(work, overview)),
        notice=_notice(subject),
        section=subject.section,
        page=subject.page,
        outdated=await show_outdated(work, overview),
        differences=await differences(work, overview) if subject.section == "difference" else (),
        compares=any(overview.versions.get(stage, 0) > 1 for stage in COMPARED),
    )


async def _waiting(work: UnitOfWork, overview: Overview) -> Message | None:
    """What the gate that the opportunity stands at waits for; None elsewhere, and where it is open."""
    stage = overview.opportunity.current_stage
    return await why_closed(work, overview, stage) if stage in overview.artifacts else None


async def _stage(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    """A stage's card; those that show more than their artifact have a view of their own."""
    stage = _stage_of(subject)
    return await _STAGES.get(stage, _plain)(work, subject, person)


async def _plain(work: UnitOfWork, subject: Subject, person: Person | None) -> StageView:
    overview, stage = await _overview(work, subject), _stage_of(subject)
    opportunity, built = overview.opportunity, ROWS[stage].stage
    has_output = stage in overview.artifacts
    active, missing = opportunity.archived_at is None, missing_inputs(stage, overview)
    running = opportunity.state_of(stage).status is StageStatus.IN_PROGRESS
    closed = await why_closed(work, overview, stage) if has_output and running else None
    return StageView(
        opportunity=opportunity,
        line=line(stage, overview),
        files=overview.files,
        run=overview.runs.get(stage),
        artifact=await work.artifacts.latest(opportunity.number, stage) if has_output else None,
        outdated_by=await reasons(work, overview, stage),
        clarifications=await work.clarifications.all(opportunity.number) if stage in _ASKING else (),
        may_run=active and built is not None and built.run is not None and missing is None,
        may_complete=active and has_output and running and closed is None,
        notice=_notice(subject) or (missing if built and built.run else None),
        section=subject.section,
        page=subject.page,
    )


async def _qualification(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await _plain(work, subject, person)
    number = plain.opportunity.number
    ever = await work.scores.all(number)
    read = [await work.artifacts.latest(number, stage) for stage in (StageKey.INTAKE, StageKey.DIAGNOSIS)]
    intake, diagnosis = (artifact.output if artifact else None for artifact in read)
    evidence = [one for artifact in read if artifact for one in artifact.evidence]
    return QualificationView(
        **_fields(plain),
        scores=latest(ever),
        history=ever[::-1],
        hints=hints(
            plain.opportunity,
            intake,
            diagnosis,
            evidence,
            await work.clarifications.all(number),
            await work.scores.past(number),
            datetime.now(UTC).date(),
        ),
        gate=await show_gate(work, await _overview(work, subject), StageKey.QUALIFICATION, person),
    )


async def _pack(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await _plain(work, subject, person)
    exports = await work.exports.latest(plain.opportunity.number, StageKey.QA_PACK)
    changed = _changed(plain.artifact, plain.clarifications) if plain.artifact else 0
    return PackView(**_fields(plain), exports=exports, changed=changed)


def _changed(pack: Artifact, asked: Sequence[Clarification]) -> int:
    """Questions that are asked now and were not sent so, or were sent and are asked no more."""
    sent = {fold(row.question): row.priority for row in qa_pack.Output.model_validate(pack.output).rows}
    now = {fold(one.question): one.priority for one in questions(asked)}
    return sum(sent.get(text) != now.get(text) for text in sent.keys() | now.keys())


async def _answers(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await _plain(work, subject, person)
    number = plain.opportunity.number
    return AnswersView(
        **_fields(plain),
        waiting=await work.imports.waiting(number),
        imported=await work.imports.count(number),
    )


async def _assets(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await _plain(work, subject, person)
    return AssetsView(**_fields(plain), assets=await work.assets.all(plain.opportunity.number))


async def _matching(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await _plain(work, subject, person)
    number, catalogue = plain.opportunity.number, await work.catalogues.current()
    assets = await work.assets.all(number)
    candidates: dict[str, list[Candidate]] = defaultdict(list)
    for one in await work.matches.all(number):
        candidates[one.asset].append(Candidate(one, catalogue.route(one.route) if one.route else None))
    searched = _text(subject.detail, "searched")
    picking = next((one for one in assets if subject.section == f"pick-{one.id}"), None)
    return MatchingView(
        **_fields(plain),
        rows=tuple(MatchRow(asset, tuple(candidates[asset.id])) for asset in assets),
        found=_found(catalogue, picking, searched) if picking else (),
        searched=searched,
        back=_number(subject.detail, "back"),
    )


async def _rate_card(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await _plain(work, subject, person)
    number = plain.opportunity.number
    return RateCardView(
        **_fields(plain),
        names={asset.id: asset.name for asset in await work.assets.all(number)},
        exports=await work.exports.latest(number, StageKey.RATE_CARD),
    )


async def _efficiency(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await _plain(work, subject, person)
    number, trying = plain.opportunity.number, _text(subject.detail, "wanted")
    wanted = (
        Efficiency.model_validate_json(trying)
        if trying
        else await efficiency.standing(work, number, plain.artifact)
    )
    card = await efficiency.priced(work, number)
    return EfficiencyView(
        **_fields(plain),
        wanted=wanted,
        typed=_typed(subject.detail) if trying else {},
        scenarios=(await work.settings.settings()).scenarios,
        effect=shape(card, wanted) if card else None,
        idle=remarks(wanted, card) if card else (),
    )


def _typed(detail: Mapping[str, object]) -> dict[str, str]:
    fields = (name for name in detail if name == "blanket" or name.startswith(OVERRIDE))
    return {name: str(detail[name]) for name in fields}


async def _team(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await _plain(work, subject, person)
    held = (await _overview(work, subject)).artifacts
    newest = await exports.newest(work, plain.opportunity.number, ExportKind.RATE_CARD_XLSX)
    reads = (stage_of(source) for source in ROWS[StageKey.TEAM_SHAPE].reads)
    return TeamView(
        **_fields(plain),
        exports=(newest,) if newest else (),
        needed=next((stage for stage in reads if stage and stage not in held), None),
    )


def _found(catalogue: Catalogue, asset: Asset, searched: str | None) -> tuple[Route, ...]:
    """The routes to choose from: what a search finds by code and by words, or what resembles the asset."""
    wanted = Wanted(searched) if searched else Wanted(asset.name, asset.description, asset.client_tier)
    alike = [one.route for one in ranking_of(catalogue).shortlist(wanted)]
    coded = catalogue.coded(searched) if searched else ()
    return (*coded, *(route for route in alike if route not in coded))


def _fields(view: StageView) -> dict[str, Any]:
    return {field.name: getattr(view, field.name) for field in fields(StageView)}


_ASKING = frozenset({StageKey.DIAGNOSIS, StageKey.QA_PACK, StageKey.CLIENT_ANSWERS})
"""The stages whose cards show the questions for the client."""

_STAGES: Mapping[StageKey, Show] = {
    StageKey.QUALIFICATION: _qualification,
    StageKey.QA_PACK: _pack,
    StageKey.CLIENT_ANSWERS: _answers,
    StageKey.ASSETS: _assets,
    StageKey.MATCHING: _matching,
    StageKey.RATE_CARD: _rate_card,
    StageKey.EFFICIENCY: _efficiency,
    StageKey.TEAM_SHAPE: _team,
}


def _stage_of(subject: Subject) -> StageKey:
    if subject.stage is None:
        raise Missing("refused-no-such-stage")
    return subject.stage


async def _rerun(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    overview, stage = await _overview(work, subject), _stage_of(subject)
    built = ROWS[stage].stage
    replaces = await built.replaces(work, overview.opportunity.number) if built and built.replaces else ()
    run = overview.runs.get(stage)
    return RerunView(overview.opportunity, stage, replaces, after=run.id if run else None)


async def _settings(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    overview, catalogue = await _overview(work, subject), await work.catalogues.current()
    return SettingsView(
        opportunity=overview.opportunity,
        people=await work.people.everyone(),
        model_types=catalogue.model_types,
        regions=catalogue.regions,
        notice=_notice(subject),
    )


async def _list(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    archived, searched = subject.section == "archived", _text(subject.detail, "searched")
    page, recommended = subject.page, _text(subject.detail, "recommendation")
    best_first = _text(subject.detail, "sort") == "best"
    found, total = await work.opportunities.page(
        text=searched,
        archived=archived,
        offset=(page - 1) * PAGE,
        limit=PAGE,
        recommendation=recommended,
        best_first=best_first,
    )
    pages = max(1, -(-total // PAGE))
    if page > pages:
        return await _list(work, replace(subject, page=pages), person)
    return ListView(
        lines=tuple(
            ListLine(
                one.number,
                one.name,
                one.client_name,
                one.current_stage,
                one.deadline,
                one.owner_name,
                one.archived_at is not None,
                one.percentage,
                one.recommendation,
            )
            for one in found
        ),
        total=total,
        page=page,
        pages=pages,
        newest=await work.opportunities.newest(),
        recommendation=recommended,
        best_first=best_first,
        searched=searched,
        archived=archived,
        notice=_notice(subject),
    )


def _text(detail: Mapping[str, object], name: str) -> str | None:
    value = detail.get(name)
    return value if isinstance(value, str) and value else None


def _number(detail: Mapping[str, object], name: str) -> int:
    """A page's number; the first where none is named."""
    value = _text(detail, name) or ""
    return int(value) if re.fullmatch(r"[0-9]{1,4}", value) else 1


async def _help(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    return HelpView(personal=subject.section != "shared", notice=_notice(subject))


async def _welcome(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    return WelcomeView(
        personal=subject.section != "shared", installed_by=_text(subject.detail, "installed_by")
    )


async def _who(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    if person is None:
        raise Missing("refused-no-such-card")
    everyone = await work.people.everyone()
    admins = tuple(one.name for one in everyone if Right.ADMINISTER in one.rights)
    return WhoView(person, work.tenant, admins, local=subject.section == "local")


async def _place_files(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    overview = await _overview(work, subject)
    wanted = (_text(subject.detail, "files") or "").split(",")
    return PlaceFilesView(await work.files.some(wanted), overview.opportunity)


async def _approval(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    approval, notice = _text(subject.detail, "approval") or "", _notice(subject)
    number, stage = await _place_of(work, subject, approval)
    overview = await find(work, number)
    request, replaced_by = await show_request(work, overview, stage, approval, person)
    if notice and request.why_not and notice.key == request.why_not.key:
        notice = None  # the card says so anyway
    return ApprovalView(
        opportunity=overview.opportunity,
        request=request,
        scores=latest(await work.scores.all(overview.opportunity.number)),
        replaced_by=replaced_by,
        notice=notice,
    )


async def _place_of(work: UnitOfWork, subject: Subject, approval: str) -> tuple[int, StageKey]:
    """Where a request was made; buttons say it, and anything else is looked up."""
    if subject.opp and subject.stage:
        return subject.opp, subject.stage
    asked = await work.approvals.get(approval)
    if asked is None:
        raise Missing("refused-no-such-approval")
    return asked.opportunity, asked.stage


async def _import(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    held = await work.imports.get(_text(subject.detail, "import") or "")
    if held is None:
        raise Missing("refused-no-such-import")
    opportunity = (await find(work, held.opportunity)).opportunity
    return ImportView(
        opportunity, held, await as_it_stands(work, held), _notice(subject), subject.section, subject.page
    )


async def _export(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    made = await work.exports.get(_text(subject.detail, "export") or "")
    if made is None or person is None:
        raise Missing("refused-no-such-card")
    opportunity = (await find(work, made.opportunity)).opportunity
    return ExportView(opportunity, made, work.links.to(made.id, person.id), MINUTES)


async def _roles(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    holders = tuple([(role, await work.people.holders(role)) for role in Role])
    invited = await work.people.invitations()
    shown = [(role, [one.id for one in people]) for role, people in holders]
    return RolesView(
        holders=holders,
        invitations=invited,
        may_change=person is not None and Right.ADMINISTER in person.rights,
        version=sha256(repr((shown, invited)).encode()).hexdigest()[:16],
        notice=_notice(subject),
        page=subject.page,
    )


async def _tenant(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    may_change = person is not None and Right.ADMINISTER in person.rights
    settings = await work.settings.settings()
    return TenantView(settings, may_change, _notice(subject), subject.section, subject.page)


async def _catalogue(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    admin = _admin(person)
    catalogue, downloading = await work.catalogues.current(), subject.section == DOWNLOAD
    return CatalogueView(
        catalogue=catalogue,
        imported=await work.catalogues.imported(),
        sample=catalogue.fingerprint == load().fingerprint,
        version=await work.catalogues.version(),
        downloading=downloading,
        url=work.links.to(ExportKind.CATALOGUE_XLSX, admin.id) if downloading else None,
        minutes=MINUTES,
        notice=_notice(subject),
    )


async def _catalogue_import(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    _admin(person)
    id = _text(subject.detail, "import") or ""
    held = await work.catalogue_imports.get(id)
    if held is None:
        raise Missing("refused-no-such-catalogue")
    changes, uses = None, ()
    offered = await work.catalogue_imports.content(id) if held.state is ImportState.WAITING else None
    if offered:
        changes = await asyncio.to_thread(compare, await work.catalogues.current(), offered)
        uses = await work.matches.on([route.code for route in changes.removed])
    version = await work.catalogues.version()
    return CatalogueImportView(held, version, changes, uses, _notice(subject), subject.page)


def _admin(person: Person | None) -> Person:
    """Whoever looks, who must be an admin: a card for everyone shows no such thing."""
    if person is None:
        raise Missing("refused-no-such-card")
    require(person, Right.ADMINISTER)
    return person


async def _said(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    onward = Subject("opportunity", subject.opp) if subject.opp else None
    return NoticeView(_notice(subject) or message("nothing-to-say"), "plain", onward)


_SHOWN: Mapping[str, Show] = {
    "opportunity": _opportunity,
    "stage": _stage,
    "rerun": _rerun,
    "settings": _settings,
    "list": _list,
    "help": _help,
    "welcome": _welcome,
    "who": _who,
    "place_files": _place_files,
    "approval": _approval,
    "import": _import,
    "export": _export,
    "roles": _roles,
    "tenant": _tenant,
    "catalogue": _catalogue,
    "catalogue_import": _catalogue_import,
    "notice": _said,
}
