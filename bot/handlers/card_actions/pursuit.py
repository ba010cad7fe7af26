"""Taps on an opportunity, its deal and its files."""

from collections.abc import Mapping

from bot.handlers.card_actions.carrying import Carry
from bot.turn import Turn
from cards import actions
from cards.actions import Action
from core.opportunity import Subject
from core.posted import Room
from core.service import deals, exports, files, opportunities, parcels
from core.work import Standing, UnitOfWork


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


async def _place(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.FilePlace) -> Subject:
    return await files.place(work, by.person, tap.files.split(","), tap.opp, turn.conversation.id)


async def _export(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ExportGet) -> Subject:
    return await exports.get(work, by.person, tap.opp, tap.kind, turn.conversation.kind)


async def _send(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ExportSend) -> Subject:
    here = turn.conversation
    asked = parcels.Here(here.id, here.kind, Room(here.team, here.channel))
    return await parcels.send(work, by.person, tap.opp, tap.kind, tap.to, asked)


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
    actions.ExportGet: _export,
    actions.ExportSend: _send,
    actions.FilePlace: _place,
    actions.CardRefresh: _refresh,
}
