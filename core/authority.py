"""Who can decide a request now, and why: pure, from who holds the role and who stands in for whom."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from core.approval import Approval, Delivery
from core.opportunity import Person, Role


@dataclass(frozen=True, slots=True)
class Delegation:
    """A holder's decisions in a role, handed over to somebody else for a while."""

    id: str
    role: Role
    holder: str
    """Entra object id of whose decisions they are."""
    holder_name: str
    person: str
    """Of who takes them meanwhile."""
    person_name: str
    begins: date
    ends: date
    """The last day, in UTC; both days belong to it."""


@dataclass(frozen=True, slots=True)
class Deciders:
    """Everybody who may decide anything today."""

    holders: tuple[Person, ...] = ()
    """Those who hold an approver's role, by name."""
    since: Mapping[str, Mapping[Role, datetime]] = field(default_factory=dict[str, Mapping[Role, datetime]])
    """By person, when they were given a role, where that is known."""
    delegations: tuple[Delegation, ...] = ()
    """Those in force today, of people who hold their role."""

    def of(self, role: Role) -> tuple[Person, ...]:
        """Who holds a role."""
        return tuple(one for one in self.holders if role in one.roles)

    def recipients(self, role: Role) -> tuple[str, ...]:
        """Whom a request to a role is sent to."""
        return (*(one.id for one in self.of(role)), *(one.person for one in self.standing_in(role)))

    def standing_in(self, role: Role) -> tuple[Delegation, ...]:
        """Who decides for a holder of a role, without holding it themselves."""
        held = {one.id for one in self.of(role)}
        return tuple(one for one in self.delegations if one.role is role and one.person not in held)


class Basis(StrEnum):
    """By what right somebody decides."""

    HOLDER = "holder"
    DELEGATE = "delegate"
    REASSIGNED = "reassigned"


@dataclass(frozen=True, slots=True)
class Mandate:
    """The right of one person to decide one request."""

    person: str
    name: str
    basis: Basis
    since: datetime | None = None
    """Of a holder, where it is known; of a request that was handed over, when."""
    delegation: Delegation | None = None
    by: str = ""
    """The name of who handed the request over."""


class Bar(StrEnum):
    """Why somebody who is concerned cannot decide."""

    REQUESTER = "requester"
    FOR_REQUESTER = "for-requester"
    """They would decide for the one who asked."""
    LOST = "lost"
    """The request reached them, and they have no right to decide it now."""


@dataclass(frozen=True, slots=True)
class Barred:
    person: str
    name: str
    why: Bar
    holder: str = ""
    """The name of whom they would decide for."""


@dataclass(frozen=True, slots=True)
class Authority:
    """The answer to who can decide a request now, and why."""

    can: tuple[Mandate, ...] = ()
    cannot: tuple[Barred, ...] = ()

    def mandate(self, person: str) -> Mandate | None:
        return next((one for one in self.can if one.person == person), None)

    def barred(self, person: str) -> Barred | None:
        return next((one for one in self.cannot if one.person == person), None)


def authority(
    asked: Approval, deciders: Deciders, deliveries: Iterable[Delivery] = (), *, self_approval: bool
) -> Authority:
    """Who can decide a request, holders first, and whom it reached in vain; each person once."""
    can: dict[str, Mandate] = {}
    cannot: dict[str, Barred] = {}
    for one in _claims(asked, deciders, self_approval):
        if isinstance(one, Mandate):
            can.setdefault(one.person, one)
        else:
            cannot.setdefault(one.person, one)
    for delivery in deliveries:
        cannot.setdefault(delivery.person, Barred(delivery.person, delivery.person_name, Bar.LOST))
    return Authority(tuple(can.values()), tuple(one for person, one in cannot.items() if person not in can))


def _claims(asked: Approval, deciders: Deciders, self_approval: bool) -> Iterator[Mandate | Barred]:
    """Every right that somebody has to the request, or would have but for who asked."""
    requester = None if self_approval else asked.requested_by
    for one in deciders.of(asked.role):
        since = deciders.since.get(one.id, {}).get(asked.role)
        yield (
            Barred(one.id, one.name, Bar.REQUESTER)
            if one.id == requester
            else Mandate(one.id, one.name, Basis.HOLDER, since)
        )
    for one in deciders.standing_in(asked.role):
        yield _stand_in(one, requester)
    if asked.reassigned_to and (name := asked.reassigned_to_name):
        yield (
            Barred(asked.reassigned_to, name, Bar.REQUESTER)
            if asked.reassigned_to == requester
            else Mandate(
                asked.reassigned_to,
                name,
                Basis.REASSIGNED,
                asked.reassigned_at,
                by=asked.reassigned_by_name or "",
            )
        )


def _stand_in(one: Delegation, requester: str | None) -> Mandate | Barred:
    """Nobody decides what they asked for by having somebody else do it for them."""
    if one.person == requester:
        return Barred(one.person, one.person_name, Bar.REQUESTER)
    if one.holder == requester:
        return Barred(one.person, one.person_name, Bar.FOR_REQUESTER, one.holder_name)
    return Mandate(one.person, one.person_name, Basis.DELEGATE, delegation=one)
