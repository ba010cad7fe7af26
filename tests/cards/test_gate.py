"""The approval at a gate: who is offered the decision, whom the request reached, and how it is asked."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.actions import ACTION, ApprovalDecide, ApprovalRequest
from cards.registry import render
from cards.samples.judgement import APPROVALS, QUALIFICATIONS
from cards.samples.pursuit import VIEWERS
from core.approval import ApprovalState, Delivery, DeliveryState
from core.opportunity import Role
from core.views import GateView, QualificationView, View, Viewer

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD, EVERYONE = VIEWERS["lead"], VIEWERS["everyone"]


@pytest.fixture
def decisions(objects: Objects) -> Callable[..., list[dict[str, Any]]]:
    def find(view: View, viewer: Viewer = LEAD) -> list[dict[str, Any]]:
        drawn = objects(render(view, viewer))
        return [
            tap["data"]
            for tap in drawn
            if tap.get("type") == "Action.Execute" and tap["verb"] == "approval.decide"
        ]

    return find


@pytest.fixture
def texts(objects: Objects) -> Callable[..., str]:
    def find(view: View, viewer: Viewer = LEAD) -> str:
        return "\n".join(shown["text"] for shown in objects(render(view, viewer)["body"]) if "text" in shown)

    return find


def _gate(view: QualificationView) -> GateView:
    assert view.gate
    return view.gate


@pytest.mark.parametrize("view", [QUALIFICATIONS["deciding"], APPROVALS["open"]])
def test_whoever_may_decide_is_offered_both_answers_with_one_note(
    view: View, decisions: Any, objects: Objects
):
    assert [tap["decision"] for tap in decisions(view)] == ["approve", "reject"]
    assert len({tap["key"] for tap in decisions(view)}) == 2
    notes = [one for one in objects(render(view, LEAD)["body"]) if one.get("id") == "note"]
    assert len(notes) == 1
    read = ACTION.validate_python({**decisions(view)[1], "note": "too risky"})
    assert read == ApprovalDecide(
        opp=12, approval="p1", decision="reject", note="too risky", key=decisions(view)[1]["key"]
    )


@pytest.mark.parametrize("view", [*QUALIFICATIONS.values(), *APPROVALS.values()])
def test_a_card_that_everyone_sees_never_offers_the_decision(view: View, decisions: Any):
    assert decisions(view, EVERYONE) == []


@pytest.mark.parametrize("name", sorted(set(APPROVALS) - {"open", "chased", "arabic", "hostile"}))
def test_whoever_may_not_decide_gets_neither_button_nor_field(name: str, decisions: Any, objects: Objects):
    view = APPROVALS[name]
    assert decisions(view) == []
    assert not [
        one for one in objects(render(view, LEAD)["body"]) if str(one.get("type")).startswith("Input.")
    ]


@pytest.mark.parametrize(
    ("holders", "said"),
    [
        (("Ada",), "Waiting for Ada."),
        (tuple("ABCDEFG"), "Waiting for A, B, C, D and E and 2 more people."),
        (("x" * 60, "y" * 60, "z"), f"Waiting for {'x' * 60} and 2 more people."),
    ],
    ids=["one", "many", "long"],
)
def test_whoever_waits_reads_whole_names_and_how_many_more(holders: tuple[str, ...], said: str, texts: Any):
    view = QUALIFICATIONS["deciding"]
    request = replace(_gate(view).requests[0], holders=holders)
    asked = replace(request, approval=replace(request.approval, requested_by=LEAD.person or ""))
    assert said in texts(replace(view, gate=replace(_gate(view), requests=(asked,))))


def test_a_second_request_to_decide_is_one_tap_away(objects: Objects):
    taps = [one for one in objects(render(QUALIFICATIONS["deciding"], LEAD)) if one.get("card") == "approval"]
    assert {(tap["detail"]["approval"], tap["opp"], tap["stage"]) for tap in taps} == {
        ("p2", 12, "qualification")
    }


def test_a_role_that_nobody_holds_says_so(texts: Any):
    for view in (QUALIFICATIONS["asked"], APPROVALS["unheld"]):
        said = texts(view)
        assert "Nobody can approve it" in said
        assert "nobody can approve it until an admin gives the role to someone" in said


@pytest.mark.parametrize(
    ("sample", "said"),
    [
        ("approved", "Approved by Mei Tanaka"),
        ("approved", "Go, but agree the rounds first."),
        ("rejected", "Rejected by Mei Tanaka"),
        ("rejected", "Sector: the conflict check is missing."),
        ("changed", "Approved, changed since"),
        ("changed", "Timing changed from 5 to 3"),
        ("superseded", "Changed since it was asked"),
        ("superseded", "Timing changed from 5 to 3"),
    ],
)
def test_every_copy_says_the_same_of_a_decision(sample: str, said: str, texts: Any):
    for view in (QUALIFICATIONS[sample], APPROVALS[sample]):
        for viewer in VIEWERS.values():
            assert said in texts(view, replace(viewer, locale="en"))


@pytest.mark.parametrize(
    ("state", "why", "said"),
    [
        (DeliveryState.SENT, None, "Sent"),
        (DeliveryState.WAITING, None, "On its way"),
        (DeliveryState.UNKNOWN, None, "Not known whether it arrived"),
        (DeliveryState.FAILED, "BotNotInConversationRoster", "They do not have Trowel in Teams yet"),
        (DeliveryState.FAILED, "ConversationBlockedByUser", "They have blocked Trowel"),
        (DeliveryState.FAILED, "several attempts broke off", "Teams did not take the card"),
        (DeliveryState.FAILED, None, "Teams did not take the card"),
    ],
)
def test_says_how_the_card_reached_an_approver(state: DeliveryState, why: str | None, said: str, texts: Any):
    view = QUALIFICATIONS["asked"]
    request = replace(_gate(view).requests[0], deliveries=(Delivery("p1", "x", "Noor Haddad", state, why),))
    shown = texts(replace(view, gate=replace(_gate(view), requests=(request,))))
    assert "Noor Haddad" in shown
    assert said in shown
    assert "broke off" not in shown


def test_deliveries_in_trouble_come_first(texts: Any):
    said = texts(replace(QUALIFICATIONS["requests"], page=1))
    order = [said.index(word) for word in ("Not delivered", "Not known whether", "On its way", "Sent")]
    assert order == sorted(order)


def test_every_receipt_is_on_some_page_of_the_record(texts: Any):
    view = QUALIFICATIONS["requests"]
    sent = tuple(Delivery("p1", str(n), f"Approver {n}.", DeliveryState.SENT) for n in range(60))
    request = replace(_gate(view).requests[0], deliveries=sent)
    long = replace(view, gate=replace(_gate(view), requests=(request,)))
    said = "".join(texts(replace(long, page=page)) for page in range(1, 8))
    assert all(f"Approver {n}." in said for n in range(60))


def test_a_replaced_request_stays_in_the_record(texts: Any):
    said = texts(QUALIFICATIONS["requests"])
    assert "Replaced by a newer request" in said
    assert "Sector: the conflict check is missing." in said


def test_the_form_asks_the_usual_roles_that_somebody_holds(objects: Objects):
    form = objects(render(QUALIFICATIONS["ask"], LEAD))
    roles = next(element for element in form if element.get("id") == "roles")
    assert roles["value"] == "commercial"
    assert [choice["title"] for choice in roles["choices"]] == [
        "Commercial approver (4 people)",
        "Solution approver (held by nobody)",
        "Delivery approver (one person)",
    ]
    sent = next(one["data"] for one in form if one.get("verb") == "approval.request" and "data" in one)
    asked = ACTION.validate_python({**sent, "roles": "commercial,delivery", "note": ""})
    assert isinstance(asked, ApprovalRequest)
    assert asked.roles == (Role.COMMERCIAL, Role.DELIVERY)


def test_asking_again_begins_with_the_roles_that_have_to_decide_anew(objects: Objects):
    def preset(sample: str) -> str | None:
        form = objects(render(replace(QUALIFICATIONS[sample], section="ask"), LEAD))
        return next(element for element in form if element.get("id") == "roles").get("value")

    assert [preset(sample) for sample in ("rejected", "superseded", "changed")] == ["commercial"] * 3
    assert preset("asked") is None
    assert preset("approved") is None


def test_asking_again_after_a_decision_is_another_tap(objects: Objects):
    def tap(sample: str) -> str:
        card = render(replace(QUALIFICATIONS[sample], section="ask"), LEAD)
        return next(
            one["data"]["key"]
            for one in objects(card)
            if one.get("verb") == "approval.request" and "data" in one
        )

    assert len({tap(sample) for sample in ("scored", "rejected", "superseded")}) == 3


def test_somebody_who_may_not_ask_gets_no_form(objects: Objects):
    for view, viewer in (
        (QUALIFICATIONS["ask"], VIEWERS["reader"]),
        (replace(QUALIFICATIONS["ask"], gate=replace(_gate(QUALIFICATIONS["ask"]), may_request=False)), LEAD),
    ):
        drawn = objects(render(view, viewer))
        assert not [one for one in drawn if one.get("id") == "roles" or one.get("verb") == "approval.request"]


def test_deciding_again_after_a_change_is_another_tap(decisions: Any):
    view = APPROVALS["open"]
    approval = replace(view.request.approval, state=ApprovalState.REJECTED)
    later = replace(view, request=replace(view.request, approval=approval))
    assert {tap["key"] for tap in decisions(view)}.isdisjoint(tap["key"] for tap in decisions(later))
