"""The lists an organisation keeps of tools, partners, SLAs and KPIs: adding, changing, removing entries."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Generic, TypeVar

from core.agency import partners, terms, tools
from core.agency.lists import MOST, Flaw, find, tidy
from core.agency.partners import Partner, Source
from core.agency.terms import KpiPattern, SlaPattern
from core.agency.tools import Tool
from core.errors import Asked, Missing
from core.messages import message
from core.opportunity import Person, Subject
from core.service.tenants import hold_settings, keep_settings, refuse_flaws
from core.tenant import TenantSettings
from core.work import UnitOfWork

EntryT = TypeVar("EntryT", Tool, Partner, SlaPattern, KpiPattern)

LAST = 10_000
"""A page beyond all others: the card shows the last there is, where a new entry stands."""


@dataclass(frozen=True, slots=True)
class _List(Generic[EntryT]):
    """One of the lists."""

    what: str
    """Its field of the settings, and its section of the card."""
    verb: str
    """What the audit trail calls a change of it."""
    named: Callable[[EntryT], str]
    flaws: Callable[[EntryT], Iterable[Flaw]]
    blank: EntryT

    def of(self, settings: TenantSettings) -> Sequence[EntryT]:
        return getattr(settings, self.what)


_TOOLS = _List("tools", "tool", tools.name_of, tools.flaws, Tool("", "", (), (), ()))
_PARTNERS = _List(
    "partners", "partner", partners.capability_of, partners.flaws, Partner("", Source.EXTERNAL_VENDOR)
)
_SLAS = _List("slas", "sla", terms.sla_name, terms.sla_flaws, SlaPattern("", 5, 2, 1, ()))
_KPIS = _List("kpis", "kpi", terms.kpi_name, terms.kpi_flaws, KpiPattern("", "", ""))


@dataclass(frozen=True, slots=True)
class Edit:
    """Which entry a form is about, and the form itself."""

    name: str | None
    """The entry's, as the form was drawn; None for a new entry."""
    version: int | None
    """Of the settings when the form was drawn."""
    section: str | None
    page: int = 1
    """Of the list, to go back to."""

    @property
    def form(self) -> Subject:
        return Subject("tenant", section=self.section, page=self.page)


async def save_tool(work: UnitOfWork, person: Person, edit: Edit, **wanted: Any) -> Subject:
    """Adds a tool or changes one; facts left out, or None, stay as they are."""
    return await _save(work, person, _TOOLS, edit, wanted)


async def remove_tool(work: UnitOfWork, person: Person, edit: Edit) -> Subject:
    """Takes a tool off the list."""
    return await _remove(work, person, _TOOLS, edit)


async def save_partner(work: UnitOfWork, person: Person, edit: Edit, **wanted: Any) -> Subject:
    """Adds what is partnered or changes it; fields left out, or None, stay as they are."""
    return await _save(work, person, _PARTNERS, edit, wanted)


async def remove_partner(work: UnitOfWork, person: Person, edit: Edit) -> Subject:
    """Takes a capability off the list of what is partnered."""
    return await _remove(work, person, _PARTNERS, edit)


async def save_sla(work: UnitOfWork, person: Person, edit: Edit, **wanted: Any) -> Subject:
    """Adds an SLA or changes one; fields left out, or None, stay as they are."""
    return await _save(work, person, _SLAS, edit, wanted)


async def remove_sla(work: UnitOfWork, person: Person, edit: Edit) -> Subject:
    """Takes an SLA off the list."""
    return await _remove(work, person, _SLAS, edit)


async def save_kpi(work: UnitOfWork, person: Person, edit: Edit, **wanted: Any) -> Subject:
    """Adds a KPI or changes one; fields left out, or None, stay as they are."""
    return await _save(work, person, _KPIS, edit, wanted)


async def remove_kpi(work: UnitOfWork, person: Person, edit: Edit) -> Subject:
    """Takes a KPI off the list."""
    return await _remove(work, person, _KPIS, edit)


async def _save(
    work: UnitOfWork, person: Person, kind: _List[EntryT], edit: Edit, wanted: dict[str, Any]
) -> Subject:
    settings = await hold_settings(work, person, edit.version, edit.form)
    before = _entry(kind, settings, edit)
    sent = {name: _tidied(value) for name, value in wanted.items() if value is not None}
    after = replace(before or kind.blank, **sent)
    refuse_flaws(list(kind.flaws(after)), edit.form)
    listed = _placed(kind, kind.of(settings), before, after, edit.form)
    await keep_settings(work, settings, replace(settings, **{kind.what: listed}))
    said = {"before": asdict(before) if before else None, "after": asdict(after)}
    await work.audit.note(person.id, f"{kind.verb}.save", None, **said)
    return _shown(kind, "saved", edit.page if before else LAST)


async def _remove(work: UnitOfWork, person: Person, kind: _List[EntryT], edit: Edit) -> Subject:
    settings = await hold_settings(work, person, edit.version, edit.form)
    before = _entry(kind, settings, edit)
    listed = tuple(one for one in kind.of(settings) if one is not before)
    await keep_settings(work, settings, replace(settings, **{kind.what: listed}))
    said = asdict(before) if before else None
    await work.audit.note(person.id, f"{kind.verb}.remove", None, before=said)
    return _shown(kind, f"removed-{kind.verb}", edit.page)


def _entry(kind: _List[EntryT], settings: TenantSettings, edit: Edit) -> EntryT | None:
    """The entry that a form is about; None for a new one."""
    if edit.name is None:
        return None
    if found := find(kind.of(settings), edit.name, kind.named):
        return found
    raise Missing(f"refused-no-such-{kind.verb}", name=edit.name, instead=_shown(kind, None, edit.page))


def _placed(
    kind: _List[EntryT], listed: Sequence[EntryT], before: EntryT | None, after: EntryT, form: Subject
) -> tuple[EntryT, ...]:
    """The list with an entry in its place, or at its end."""
    others = [one for one in listed if one is not before]
    if find(others, kind.named(after), kind.named):
        raise Asked("refused-entry-twice", instead=form, name=kind.named(after))
    if before is not None:
        return tuple(after if one is before else one for one in listed)
    if len(listed) >= MOST:
        raise Asked("refused-list-full", instead=form, most=MOST)
    return (*listed, after)


def _tidied(value: Any) -> Any:
    """What was sent, its texts on one line each, and each of several once."""
    match value:
        case Source():
            return value
        case str():
            return tidy(value)
        case tuple() | list():
            return tuple(dict.fromkeys(tidy(one) for one in value))
        case _:
            return value


def _shown(kind: _List[EntryT], said: str | None, page: int) -> Subject:
    detail = {"notice": message(said)} if said else {}
    return Subject("tenant", section=kind.what, page=page, detail=detail)
