"""Taps on the organisation's own lists: tools, partners, service levels, measures."""

from collections.abc import Mapping

from bot.handlers.card_actions.carrying import Carry, yes
from bot.turn import Turn
from cards import actions
from cards.actions import Action
from core.opportunity import Subject
from core.service import agency
from core.work import Standing, UnitOfWork


async def _save_tool(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ToolSave) -> Subject:
    wanted = tap.model_dump(include={"name", "does", "not_for", "steps", "media"})
    flags = {"simple": yes(tap.simple), "checks": yes(tap.checks)}
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


CARRIED: Mapping[type[Action], Carry] = {
    actions.ToolSave: _save_tool,
    actions.ToolRemove: _remove_tool,
    actions.PartnerSave: _save_partner,
    actions.PartnerRemove: _remove_partner,
    actions.SlaSave: _save_sla,
    actions.SlaRemove: _remove_sla,
    actions.KpiSave: _save_kpi,
    actions.KpiRemove: _remove_kpi,
}
