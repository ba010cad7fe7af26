"""Judging efficiency: a profile is tried out on hours, people and price before it is saved."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from typing import Any

from core.calculators.efficiency import Efficiency, Scenario, proposed, reduces
from core.calculators.rate_card import RateCard, RoleHours
from core.catalogue.catalogue import JobRole, key_of, plain
from core.engine import fingerprints
from core.errors import Asked, Conflict
from core.keys import StageKey
from core.messages import Message, message
from core.opportunity import Artifact, Person, Right, Subject
from core.pipeline import ROWS
from core.service.approvals import settle
from core.service.following import redraw
from core.service.recording import record
from core.service.rights import find, hold, require
from core.service.typed import typed_number
from core.typed import percentage_of
from core.views import OVERRIDE, PREVIEW
from core.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Typed:
    """The form as it was sent; what was not sent stays as it was."""

    scenario: Scenario | None = None
    blanket: str = ""
    """Empty for what the scenario proposes."""
    overrides: Mapping[str, str] = field(default_factory=dict[str, str])
    """By discipline; empty for the blanket."""
    tools: tuple[str, ...] | None = None
    notes: str | None = None


async def preview(work: UnitOfWork, person: Person, number: int, typed: Typed) -> Subject:
    """Shows what a profile would change, and changes nothing."""
    require(person, Right.EDIT)
    await find(work, number)
    wanted = await _read(work, person, number, typed)
    sent = {f"{OVERRIDE}{name}": text for name, text in typed.overrides.items()}
    detail = {"wanted": wanted.model_dump_json(), "blanket": typed.blanket, **sent}
    return Subject("stage", number, StageKey.EFFICIENCY, section=PREVIEW, detail=detail)


async def save(work: UnitOfWork, person: Person, number: int, typed: Typed, seen: int | None) -> Subject:
    """Keeps a profile as the stage's next version, unless it is the one that stands.

    `seen` is the version that the form was drawn from: what somebody saved since is not overwritten unseen.
    """
    await hold(work, person, number)
    before = await work.artifacts.latest(number, StageKey.EFFICIENCY)
    wanted = await _read(work, person, number, typed)
    output = wanted.model_dump(mode="json")
    if before and before.output == output:
        return _here(number, message("saved"))
    if before and seen is not None and seen != before.version:
        raise Conflict("refused-stale-efficiency", by=before.created_by, instead=_here(number))
    made_from = fingerprints(ROWS[StageKey.EFFICIENCY], await find(work, number))
    await record(work, number, StageKey.EFFICIENCY, wanted, made_from=made_from, by=person.id)
    await work.audit.note(person.id, "efficiency.save", number, **output)
    await settle(work, number)
    await redraw(work, number, StageKey.EFFICIENCY)
    return _here(number, message("saved-efficiency"))


async def priced(work: UnitOfWork, number: int) -> RateCard | None:
    """The rate card as it stands; None while there is none."""
    made = await work.artifacts.latest(number, StageKey.RATE_CARD)
    return RateCard.model_validate(made.output) if made else None


async def standing(work: UnitOfWork, number: int, saved: Artifact | None) -> Efficiency:
    """The profile that the form begins with: what is saved, or the middle scenario with the tools in use."""
    if saved:
        return Efficiency.model_validate(saved.output)
    middle = proposed(Scenario.MODERATE, (await work.settings.settings()).scenarios)
    delivery = await work.artifacts.latest(number, StageKey.DELIVERY_MODEL)
    return middle.model_copy(update={"tools": in_use(delivery.output) if delivery else []})


def in_use(delivery: Mapping[str, Any]) -> list[str]:
    """The tools of a delivery model, each once, in the order of its steps."""
    steps = delivery.get("workflow_stages", ())
    return list(dict.fromkeys(tool for step in steps for tool in step["tooling"]))


def reducible(roles: Iterable[JobRole | RoleHours]) -> dict[str, str]:
    """The disciplines that can have an override, by how names are compared: not those that steer alone."""
    return {key_of(one.discipline): one.discipline for one in roles if not one.programme}


async def _read(work: UnitOfWork, person: Person, number: int, typed: Typed) -> Efficiency:
    """The profile that was typed.

    Raises:
        Asked: there is no rate card to apply it to, or a percentage or a discipline is none.
    """
    card = await work.artifacts.latest(number, StageKey.RATE_CARD)
    if card is None:
        raise Asked("refused-no-hours", instead=_here(number))
    before = await standing(work, number, await work.artifacts.latest(number, StageKey.EFFICIENCY))
    scenario = typed.scenario or before.scenario
    scenarios = (await work.settings.settings()).scenarios
    read = partial(_percentage, person, number)
    blanket = read(typed.blanket, message("field-blanket"))
    priced_roles = [RoleHours.model_validate(one) for one in card.output["roles"]]
    roles = (*(await work.catalogues.current()).roles, *priced_roles)
    return Efficiency(
        scenario=scenario,
        blanket=Decimal(plain(scenarios[scenario])) if blanket is None else blanket,
        overrides=_overrides(number, typed.overrides, before.overrides, roles, read),
        tools=list(before.tools if typed.tools is None else typed.tools),
        notes=before.notes if typed.notes is None else typed.notes,
    )


def _overrides(
    number: int,
    typed: Mapping[str, str],
    before: Mapping[str, Decimal],
    roles: Iterable[JobRole | RoleHours],
    read: Callable[[str, Message], Decimal | None],
) -> dict[str, Decimal]:
    """The overrides as they stand afterwards; one that is sent empty is taken away."""
    roles = tuple(roles)
    steering = {key_of(one.discipline) for one in roles if one.programme}
    known = {key_of(name): name for name in before} | reducible(roles)
    wanted = {key_of(name): percentage for name, percentage in before.items()}
    for name, text in typed.items():
        percentage = read(text, message("field-override", discipline=name[:80]))
        if percentage is None:
            wanted.pop(key_of(name), None)
        elif key_of(name) in known:
            wanted[key_of(name)] = percentage
        else:
            why = "programme" if key_of(name) in steering else "unknown"
            raise Asked(f"refused-discipline-{why}", instead=_here(number), discipline=name[:80])
    return {known[key]: percentage for key, percentage in wanted.items()}


def _percentage(person: Person, number: int, text: str, named: Message) -> Decimal | None:
    """The percentage in a field; None where it is empty."""
    if not text.strip():
        return None
    return typed_number(text, person, named, "percentage", _here(number), fits=reduces, read=percentage_of)


def _here(number: int, notice: Message | None = None) -> Subject:
    detail = {"notice": notice} if notice else {}
    return Subject("stage", number, StageKey.EFFICIENCY, detail=detail)
