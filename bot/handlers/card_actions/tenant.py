"""Taps on what belongs to the organisation: roles, settings, catalogue, template."""

from collections.abc import Mapping

from bot.handlers.card_actions.carrying import Carry, yes
from bot.turn import Turn
from cards import actions
from cards.actions import Action
from core.opportunity import Subject
from core.service import catalogues, people, templates, tenants
from core.work import Standing, UnitOfWork


async def _assign(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.RoleAssign) -> Subject:
    return await people.assign(
        work, by.person, tap.role, tap.people, turn.conversation.id, picked=tap.picked.split(",")
    )


async def _remove(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.RoleRemove) -> Subject:
    return await people.remove(work, by.person, tap.role, tap.people, turn.conversation.id)


async def _set(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.SettingsSave) -> Subject:
    wanted = tap.model_dump(exclude={"verb", "key", "version", "section", "self_approval"})
    return await tenants.save(
        work, by.person, tap.version, tap.section, **wanted, self_approval=yes(tap.self_approval)
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


CARRIED: Mapping[type[Action], Carry] = {
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
}
