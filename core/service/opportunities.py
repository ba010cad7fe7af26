"""Creating, finding and looking after opportunities."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from core.catalogue.catalogue import Catalogue, key_of
from core.errors import Asked, Conflict, Forbidden, Missing
from core.keys import StageKey
from core.messages import message
from core.opportunity import Opportunity, Person, Right, Subject
from core.service import approvals
from core.service.following import redraw
from core.service.rights import find, hold, require
from core.work import UnitOfWork

PAGE = 10

INTAKE_FIELDS = (
    "client_name",
    "region",
    "brands",
    "service_types",
    "deadline",
    "go_live",
    "summary",
)


async def create(work: UnitOfWork, person: Person, name: str, conversation: str) -> Subject:
    """A new opportunity, owned by the person and open in the conversation."""
    require(person, Right.EDIT)
    number = await work.opportunities.create(name, person.id)
    await work.conversations.open(conversation, number)
    await work.audit.note(person.id, "opportunity.create", number, name=name)
    return Subject("opportunity", number)


async def open_number(work: UnitOfWork, person: Person, number: int, conversation: str) -> Subject:
    """Shows an opportunity and makes it the one this conversation has open."""
    require(person, Right.SEE)
    await find(work, number)
    await work.conversations.open(conversation, number)
    return Subject("opportunity", number)


async def open_named(work: UnitOfWork, person: Person, wanted: str, conversation: str) -> Subject:
    """Opens by `#12`, `12` or a part of the name; several hits are shown to choose from."""
    require(person, Right.SEE)
    digits = wanted.strip().removeprefix("#").strip()
    if digits.isdecimal() and len(digits) < 10:
        named = not wanted.strip().startswith("#")
        if not named or await work.opportunities.overview(int(digits)):
            return await open_number(work, person, int(digits), conversation)
    elif wanted.strip().startswith("#"):
        raise Asked("refused-not-a-number", wanted=wanted)
    if not wanted.strip():
        return Subject("list")
    for archived in (False, True):
        hits, total = await work.opportunities.page(text=wanted.strip(), archived=archived, offset=0, limit=2)
        if total:
            break
    else:
        raise Missing("refused-no-hit", wanted=wanted)
    if total == 1:
        return await open_number(work, person, hits[0].number, conversation)
    section = "archived" if archived else None
    return Subject("list", section=section, detail={"searched": wanted.strip()})


async def rename(work: UnitOfWork, person: Person, number: int, name: str) -> Subject:
    """Gives the opportunity another name."""
    opportunity = (await hold(work, person, number)).opportunity
    await work.opportunities.change(number, name=name)
    await work.audit.note(person.id, "opportunity.rename", number, before=opportunity.name, name=name)
    await redraw(work, number)
    return Subject("opportunity", number)


async def settle(
    work: UnitOfWork, person: Person, number: int, version: int | None, **wanted: str | None
) -> Subject:
    """Saves the settings that were sent; those left out stay as they are."""
    opportunity = (await hold(work, person, number)).opportunity
    _refuse_stale(opportunity, version, Subject("settings", number))
    changes: dict[str, Any] = {name: value or None for name, value in wanted.items() if value is not None}
    if not changes:
        return Subject("settings", number)
    await _check_settings(work, opportunity, changes)
    if "notes" in changes:
        changes["notes_by"] = person.name
    await work.opportunities.change(number, **changes)
    await work.audit.note(person.id, "opportunity.settings", number, **changes)
    await redraw(work, number)
    return Subject("settings", number, detail={"notice": message("saved")})


async def _check_settings(work: UnitOfWork, before: Opportunity, changes: dict[str, Any]) -> None:
    """Holds what changes against what there is; what stays as it was may name what is gone since."""
    form, catalogue = Subject("settings", before.number), await work.catalogues.current()
    wanted = {name: value for name, value in changes.items() if value != getattr(before, name)}
    if "model_type" in wanted and wanted["model_type"] not in catalogue.model_types:
        known = ", ".join(catalogue.model_types)
        raise Asked("refused-model-type", instead=form, wanted=wanted["model_type"] or "", known=known)
    changes |= _rates(before, wanted, catalogue)
    if "owner" in changes and not (changes["owner"] and await work.people.get(changes["owner"])):
        raise Asked("refused-owner", instead=form)


def _rates(before: Opportunity, wanted: Mapping[str, Any], catalogue: Catalogue) -> dict[str, str | None]:
    """The region and currency wanted, as the catalogue writes them; together they must have rates there."""
    form, regions = Subject("settings", before.number), catalogue.regions
    read: dict[str, str | None] = {}
    if "rate_region" in wanted:
        read["rate_region"] = _listed(wanted["rate_region"], [one for one, _ in regions], "rate-region", form)
    if "currency" in wanted:
        read["currency"] = _listed(wanted["currency"], [one for _, one in regions], "currency", form)
    region = read.get("rate_region", before.rate_region)
    currency = read.get("currency", before.currency)
    if read and region and currency and (region, currency) not in regions:
        known = ", ".join(f"{one} ({paid})" for one, paid in regions)
        raise Asked("refused-rates", instead=form, region=region, currency=currency, known=known)
    return read


def _listed(wanted: str | None, known: Iterable[str], what: str, form: Subject) -> str | None:
    """The one of these that is wanted, in whatever case; None for none."""
    listed = {key_of(one): one for one in known}
    if wanted and key_of(wanted) not in listed:
        raise Asked(f"refused-{what}", instead=form, wanted=wanted, known=", ".join(listed.values()))
    return listed[key_of(wanted)] if wanted else None


async def archive(work: UnitOfWork, person: Person, number: int, *, away: bool) -> Subject:
    """Puts an opportunity aside, or brings it back; its owner or an admin may. Nothing is deleted."""
    opportunity = (await find(work, number)).opportunity
    if Right.ADMINISTER not in person.rights and opportunity.owner != person.id:
        raise Forbidden(
            "refused-not-owner", instead=Subject("opportunity", number), owner=opportunity.owner_name
        )
    await work.opportunities.lock(number)
    verb = "opportunity.archive" if away else "opportunity.restore"
    await work.opportunities.set_archived(number, away=away)
    await approvals.redraw_all(work, number)
    await work.audit.note(person.id, verb, number)
    return Subject("opportunity", number)


async def save_intake(
    work: UnitOfWork, person: Person, number: int, version: int | None, **wanted: Any
) -> Subject:
    """Saves what a person typed on the intake form; what they typed is never overwritten by a run."""
    opportunity = (await hold(work, person, number)).opportunity
    here = Subject("stage", number, StageKey.INTAKE)
    _refuse_stale(opportunity, version, here)
    changes = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in wanted.items()
        if value != getattr(opportunity, name)
    }
    if changes:
        await work.opportunities.change(number, **changes)
        await work.audit.note(
            person.id, "intake.save", number, **{name: _readable(value) for name, value in changes.items()}
        )
        await approvals.settle(work, number)
        await redraw(work, number)
    return replace(here, detail={"notice": message("saved")})


def _readable(value: Any) -> Any:
    return value if isinstance(value, str | list) or value is None else str(value)


def _refuse_stale(opportunity: Opportunity, version: int | None, instead: Subject) -> None:
    if version is not None and version != opportunity.version:
        raise Conflict("refused-stale", instead=instead)
