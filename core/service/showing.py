"""From what a card shows, in ids, to what it says now."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from core.engine import line, lines, missing_inputs, next_step, outdated_by
from core.errors import Missing
from core.keys import StageKey, StageStatus
from core.messages import Message, message
from core.opportunity import Person, Right, Subject
from core.pipeline import ROWS
from core.service.opportunities import MODEL_TYPES, PAGE
from core.service.rights import find, require
from core.views import (
    HelpView,
    ListLine,
    ListView,
    NoticeView,
    OpportunityView,
    PlaceFilesView,
    RerunView,
    SettingsView,
    StageView,
    View,
    WelcomeView,
    WhoView,
)
from core.work import Overview, UnitOfWork


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
        next_step=next_step(overview),
        notice=_notice(subject),
        section=subject.section,
        page=subject.page,
    )


async def _stage(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    overview, stage = await _overview(work, subject), _stage_of(subject)
    opportunity, built = overview.opportunity, ROWS[stage].stage
    has_output = stage in overview.artifacts
    active, missing = opportunity.archived_at is None, missing_inputs(stage, overview)
    return StageView(
        opportunity=opportunity,
        line=line(stage, overview),
        files=overview.files,
        run=overview.runs.get(stage),
        artifact=await work.artifacts.latest(opportunity.number, stage) if has_output else None,
        outdated_by=outdated_by(stage, overview),
        clarifications=await work.clarifications.all(opportunity.number)
        if stage is StageKey.DIAGNOSIS
        else (),
        may_run=active and built is not None and built.run is not None and missing is None,
        may_complete=active and has_output and opportunity.state_of(stage).status is StageStatus.IN_PROGRESS,
        notice=_notice(subject) or (missing if built else None),
        section=subject.section,
        page=subject.page,
    )


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
    overview = await _overview(work, subject)
    return SettingsView(overview.opportunity, await work.people.everyone(), MODEL_TYPES, _notice(subject))


async def _list(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    archived, searched = subject.section == "archived", _text(subject.detail, "searched")
    page = subject.page
    found, total = await work.opportunities.page(
        text=searched, archived=archived, offset=(page - 1) * PAGE, limit=PAGE
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
            )
            for one in found
        ),
        total=total,
        page=page,
        pages=pages,
        newest=await work.opportunities.newest(),
        searched=searched,
        archived=archived,
        notice=_notice(subject),
    )


def _text(detail: Mapping[str, object], name: str) -> str | None:
    value = detail.get(name)
    return value if isinstance(value, str) and value else None


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


async def _said(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    onward = Subject("opportunity", subject.opp) if subject.opp else None
    return NoticeView(_notice(subject) or message("nothing-to-say"), "plain", onward)


_SHOWN: Mapping[str, Callable[[UnitOfWork, Subject, Person | None], Awaitable[View]]] = {
    "opportunity": _opportunity,
    "stage": _stage,
    "rerun": _rerun,
    "settings": _settings,
    "list": _list,
    "help": _help,
    "welcome": _welcome,
    "who": _who,
    "place_files": _place_files,
    "notice": _said,
}
