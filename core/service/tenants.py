"""What an organisation sets for itself."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from decimal import Decimal
from typing import Any

from pydantic_core import to_jsonable_python

from core.agency.lists import NAME, Flaw, named_flaws, tidy
from core.agency.partners import MOST_CORE
from core.agency.terms import MOST_TEXTS, SENTENCE, Service, service_flaws
from core.approval import APPROVERS
from core.calculators.efficiency import CAP, Scenario, reduces
from core.catalogue.catalogue import key_of
from core.errors import Asked, Conflict
from core.keys import StageKey
from core.messages import message
from core.opportunity import Person, Right, Role, Subject
from core.reaching import Reaching
from core.service.approvals import named, settle_role
from core.service.approvals.chasing import watch_all
from core.service.following import redraw
from core.service.rights import require
from core.tenant import Sampled, TenantSettings
from core.work import UnitOfWork

MOST_TALENT = 20
"""People that a hand-off is announced to as the talent team."""

BRANDING = ("agency", "colour", "contact")
SERVICE = ("acknowledge_from", "acknowledge_within", "amends")
TEXTS = {
    "core": (MOST_CORE, NAME),
    "exclusions": (MOST_TEXTS, SENTENCE),
    "assumptions": (MOST_TEXTS, SENTENCE),
}
"""The lists that are texts, one in a line: how many, and how long each may be."""
REACHING = tuple(field.name for field in fields(Reaching))


async def save(
    work: UnitOfWork, person: Person, version: int | None, section: str | None, **wanted: Any
) -> Subject:
    """Keeps the settings that were sent; those left out, or None, stay as they are.

    They are agency, colour, contact, language, self_approval, required_roles, talent, a percentage for each
    scenario, the terms of service, the hours and times of `Reaching`, and the lists that are texts.
    """
    here = Subject("tenant", section=section)
    before = await hold_settings(work, person, version, here)
    sent = {name: value for name, value in wanted.items() if value is not None}
    after = replace(
        before,
        branding=replace(before.branding, **{name: sent[name] for name in BRANDING if name in sent}),
        language=sent.get("language", before.language),
        self_approval=sent.get("self_approval", before.self_approval),
        required_roles=_required(sent["required_roles"], here)
        if "required_roles" in sent
        else before.required_roles,
        reaching=replace(before.reaching, **{name: sent[name] for name in REACHING if name in sent}),
        scenarios=_scenarios(before, sent, here),
        service=_service(before, sent, here),
        **{name: _texts(name, sent[name], here) for name in TEXTS if name in sent},
        talent=_talent(sent["talent"], here) if "talent" in sent else before.talent,
    )
    await keep_settings(work, before, after)
    await work.audit.note(person.id, "settings.save", None, **to_jsonable_python(sent))
    return replace(here, detail={"notice": message("saved")})


async def reset(
    work: UnitOfWork, person: Person, version: int | None, section: str | None, what: Sampled
) -> Subject:
    """Puts one of the lists, or the scenarios, back to the sample."""
    here = Subject("tenant", section=section)
    before = await hold_settings(work, person, version, here)
    if before.differs(what):
        lost = to_jsonable_python(getattr(before, what))
        await keep_settings(work, before, replace(before, **{what: getattr(TenantSettings(), what)}))
        await work.audit.note(person.id, "settings.reset", None, what=what, before=lost)
    return Subject("tenant", section=what, detail={"notice": message(f"reset-{what}")})


async def hold_settings(
    work: UnitOfWork, person: Person, version: int | None, form: Subject
) -> TenantSettings:
    """The settings, locked for an admin whose form shows them as they are."""
    require(person, Right.ADMINISTER)
    before = await work.settings.hold()
    if version is not None and version != before.version:
        raise Conflict("refused-stale-settings", instead=form)
    return before


async def keep_settings(work: UnitOfWork, before: TenantSettings, after: TenantSettings) -> None:
    """Writes the settings where they differ, and draws again what hangs on them."""
    if after == before:
        return
    await work.settings.save(after)
    if after.self_approval != before.self_approval:
        for role in APPROVERS:
            await settle_role(work, role)
    if after.reaching != before.reaching:
        await watch_all(work, APPROVERS)
    if after.required_roles != before.required_roles:
        for number in await work.opportunities.at(StageKey.APPROVALS):
            await redraw(work, number, StageKey.APPROVALS)


def _required(wanted: Sequence[Role], form: Subject) -> tuple[Role, ...]:
    """The roles that have to approve, in the order in which roles are listed everywhere."""
    for role in wanted:
        if role not in APPROVERS:
            raise Asked("refused-not-required", role=named(role), instead=form)
    if not wanted:
        raise Asked("refused-none-required", instead=form)
    return tuple(role for role in APPROVERS if role in wanted)


def refuse_flaws(flaws: Sequence[Flaw], form: Subject) -> None:
    """Refuses an entry that has flaws, with the first of them."""
    for flaw in flaws[:1]:
        raise Asked("refused-entry", instead=form, field=message(f"field-{flaw.field}"), what=flaw.what)


def _scenarios(before: TenantSettings, sent: Mapping[str, Any], form: Subject) -> Mapping[Scenario, Decimal]:
    """The percentages as they would be; the bolder a scenario, the more it takes off."""
    scenarios = {one: sent.get(one, before.scenarios[one]) for one in Scenario}
    for one, percent in scenarios.items():
        if not reduces(percent):
            raise Asked("refused-percent", instead=form, field=message(f"field-{one}"), most=str(CAP))
    if list(scenarios.values()) != sorted(scenarios.values()):
        raise Asked("refused-scenario-order", instead=form)
    return scenarios


def _service(before: TenantSettings, sent: Mapping[str, Any], form: Subject) -> Service:
    service = replace(before.service, **{name: sent[name] for name in SERVICE if name in sent})
    refuse_flaws(list(service_flaws(service)), form)
    return service


def _texts(field: str, wanted: Sequence[str], form: Subject) -> tuple[str, ...]:
    """The texts that were sent, each once; empty lines say nothing."""
    most, length = TEXTS[field]
    texts = {key_of(text): tidy(text) for text in reversed(wanted) if text.strip()}
    listed = tuple(reversed(texts.values()))
    if len(listed) > most:
        raise Asked("refused-list-full", instead=form, most=most)
    refuse_flaws([flaw for text in listed for flaw in named_flaws(field, text, length)], form)
    return listed


def _talent(wanted: Sequence[str], form: Subject) -> tuple[str, ...]:
    """Addresses or Entra ids, each once, however they are spelt."""
    people = tuple(dict.fromkeys(one.strip().lower() for one in wanted if one.strip()))
    if len(people) > MOST_TALENT:
        raise Asked("refused-list-full", instead=form, most=MOST_TALENT)
    return people
