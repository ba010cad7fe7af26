"""An opportunity's own cards."""

from dataclasses import replace

from core.engine import lines, next_step
from core.figures import COMPARED
from core.keys import StageKey
from core.messages import Message
from core.opportunity import DealStatus, Person, Subject
from core.pipeline import ORDER
from core.service.finding import inserted_of
from core.service.freshness import differences, show_outdated
from core.service.gates import Gate, gate_of
from core.service.opportunities import PAGE
from core.service.showing.gates import show_open
from core.service.showing.subjects import notice_of, number_named, overview_of, text_of
from core.service.showing.waiting import needs, totals
from core.views import (
    ListLine,
    ListView,
    OpportunityView,
    OvertakenView,
    PlaceFilesView,
    SettingsView,
    View,
)
from core.work import Overview, UnitOfWork


async def show_opportunity(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    overview = await overview_of(work, subject)
    gates = await _gates(work, overview)
    requests = await show_open(work, overview, tuple(gates.values()), person)
    return OpportunityView(
        opportunity=overview.opportunity,
        lines=lines(overview),
        files=overview.files,
        next_step=next_step(overview, _waiting(gates.get(overview.opportunity.current_stage))),
        notice=notice_of(subject),
        section=subject.section,
        page=subject.page,
        outdated=await show_outdated(work, overview),
        differences=await differences(work, overview) if subject.section == "difference" else (),
        compares=any(overview.versions.get(stage, 0) > 1 for stage in COMPARED),
        requests=requests,
        needs=needs(overview, requests, person),
        totals=totals(overview),
    )


async def show_overtaken(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    return OvertakenView((await overview_of(work, subject)).opportunity)


async def _gates(work: UnitOfWork, overview: Overview) -> dict[StageKey, Gate]:
    """The gate that the opportunity stands at, and those where requests are open."""
    stages = (one for one in ORDER if one in overview.asked or one is overview.opportunity.current_stage)
    found = {stage: await gate_of(work, overview, stage) for stage in stages}
    return {stage: gate for stage, gate in found.items() if gate}


def _waiting(gate: Gate | None) -> Message | None:
    """What a gate waits for; None where it is open, and where there is nothing to approve yet."""
    return gate.closed if gate and gate.subject else None


async def show_inserted(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    shown = await inserted_of(work, person, number_named(subject), text_of(subject.detail, "tenant") or "")
    return replace(shown, notice=notice_of(subject))


async def show_settings(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    overview, catalogue = await overview_of(work, subject), await work.catalogues.current()
    return SettingsView(
        opportunity=overview.opportunity,
        people=await work.people.everyone(),
        model_types=catalogue.model_types,
        regions=catalogue.regions,
        notice=notice_of(subject),
    )


async def show_list(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    archived, searched = subject.section == "archived", text_of(subject.detail, "searched")
    page, recommended = subject.page, text_of(subject.detail, "recommendation")
    best_first = text_of(subject.detail, "sort") == "best"
    deal = next((one for one in DealStatus if one == text_of(subject.detail, "deal")), None)
    found, total = await work.opportunities.page(
        text=searched,
        archived=archived,
        offset=(page - 1) * PAGE,
        limit=PAGE,
        recommendation=recommended,
        best_first=best_first,
        deal=deal,
    )
    pages = max(1, -(-total // PAGE))
    if page > pages:
        return await show_list(work, replace(subject, page=pages), person)
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
                one.deal_status,
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
        deal=deal,
        notice=notice_of(subject),
    )


async def show_place_files(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    overview = await overview_of(work, subject)
    wanted = (text_of(subject.detail, "files") or "").split(",")
    return PlaceFilesView(await work.files.some(wanted), overview.opportunity)
