"""Who can decide a request, and why."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from core.approval import Approval, ApprovalState, Delivery, DeliveryState
from core.authority import Bar, Basis, Deciders, Delegation, authority
from core.keys import StageKey
from core.opportunity import Person, Role

NOW = datetime(2026, 11, 20, tzinfo=UTC)
ASKED = Approval(
    id="p1",
    opportunity=1,
    stage=StageKey.APPROVALS,
    role=Role.COMMERCIAL,
    state=ApprovalState.OPEN,
    subject={},
    fingerprint="f",
    version=0,
    requested_by="alex",
    requested_by_name="Alex",
    requested_at=NOW,
)


def person(id: str, *roles: Role) -> Person:
    return Person(id, id.title(), frozenset(roles))


def delegated(holder: str, to: str, role: Role = Role.COMMERCIAL) -> Delegation:
    day = date(2026, 11, 20)
    return Delegation(f"{holder}-{to}", role, holder, holder.title(), to, to.title(), day, day)


MEGAN = person("megan", Role.COMMERCIAL)
ALEX = person("alex", Role.COMMERCIAL)


def decided_by(asked: Approval, deciders: Deciders, *, self_approval: bool = False) -> dict[str, Basis]:
    return {one.person: one.basis for one in authority(asked, deciders, self_approval=self_approval).can}


def barred(asked: Approval, deciders: Deciders) -> dict[str, Bar]:
    return {one.person: one.why for one in authority(asked, deciders, self_approval=False).cannot}


def test_holders_decide_since_they_were_given_the_role() -> None:
    deciders = Deciders((MEGAN, person("lee", Role.SOLUTION)), {"megan": {Role.COMMERCIAL: NOW}})
    (mandate,) = authority(ASKED, deciders, self_approval=False).can
    assert (mandate.person, mandate.basis, mandate.since) == ("megan", Basis.HOLDER, NOW)


def test_a_delegate_decides_for_a_holder_of_that_role_alone() -> None:
    deciders = Deciders(
        (MEGAN,), delegations=(delegated("megan", "lee"), delegated("x", "sam", Role.SOLUTION))
    )
    assert decided_by(ASKED, deciders) == {"megan": Basis.HOLDER, "lee": Basis.DELEGATE}


def test_a_holder_decides_for_themselves_whoever_delegates_to_them() -> None:
    ann = person("ann", Role.COMMERCIAL)
    deciders = Deciders((ann, MEGAN), delegations=(delegated("megan", "ann"),))
    assert decided_by(ASKED, deciders) == {"ann": Basis.HOLDER, "megan": Basis.HOLDER}


def test_whom_it_was_handed_to_decides_it() -> None:
    handed = replace(
        ASKED, reassigned_to="sam", reassigned_to_name="Sam", reassigned_by_name="Max", reassigned_at=NOW
    )
    (mandate,) = authority(handed, Deciders(), self_approval=False).can
    assert (mandate.person, mandate.basis, mandate.by) == ("sam", Basis.REASSIGNED, "Max")


@pytest.mark.parametrize("way", ["holder", "delegate", "reassigned"])
def test_the_requester_decides_in_no_way_unless_the_tenant_lets_them(way: str) -> None:
    asked, deciders = ASKED, Deciders()
    if way == "holder":
        deciders = Deciders((ALEX,))
    elif way == "delegate":
        deciders = Deciders((MEGAN,), delegations=(delegated("megan", "alex"),))
    else:
        asked = replace(asked, reassigned_to="alex", reassigned_to_name="Alex")
    assert "alex" not in decided_by(asked, deciders)
    assert barred(asked, deciders)["alex"] is Bar.REQUESTER
    assert "alex" in decided_by(asked, deciders, self_approval=True)


def test_nobody_decides_for_the_requester() -> None:
    deciders = Deciders((ALEX,), delegations=(delegated("alex", "lee"),))
    assert decided_by(ASKED, deciders) == {}
    assert barred(ASKED, deciders) == {"alex": Bar.REQUESTER, "lee": Bar.FOR_REQUESTER}


def test_a_delegate_of_the_requester_and_of_another_decides_for_the_other() -> None:
    both = (delegated("alex", "lee"), delegated("megan", "lee"))
    rights = authority(ASKED, Deciders((ALEX, MEGAN), delegations=both), self_approval=False)
    mandate = rights.mandate("lee")
    assert mandate is not None
    assert mandate.delegation is not None
    assert mandate.delegation.holder == "megan"
    assert rights.barred("lee") is None


def test_whom_the_request_reached_without_a_right_now_is_named() -> None:
    reached = Delivery("p1", "sam", "Sam", DeliveryState.SENT)
    rights = authority(ASKED, Deciders((MEGAN,)), [reached], self_approval=False)
    assert [(one.person, one.why) for one in rights.cannot] == [("sam", Bar.LOST)]
