"""Who holds which role, and the form that only an admin gets."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.actions import ACTION, RoleAssign, RoleRemove
from cards.help import render as render_help
from cards.roles import render
from cards.samples.around import HELPS, WHOS
from cards.samples.judgement import ROLES
from cards.samples.pursuit import ADMIN, VIEWERS
from cards.whoami import render as render_who
from core.opportunity import Person, Role
from core.views import RolesView, Viewer

Objects = Callable[[Any], list[dict[str, Any]]]
MEI = Viewer(ADMIN.id, frozenset(str(right) for right in ADMIN.rights), ADMIN.roles)
CHANGING = {"role.assign", "role.remove"}


@pytest.fixture
def texts(objects: Objects) -> Callable[[RolesView], str]:
    return lambda view: "\n".join(run["text"] for run in objects(render(view, MEI)["body"]) if "text" in run)


def _taps(card: Any, objects: Objects) -> list[dict[str, Any]]:
    return [one["data"] for one in objects(card) if one.get("type") == "Action.Execute"]


def test_says_of_every_role_what_it_may_do_and_who_holds_it(texts: Any):
    said = texts(ROLES["changing"])
    assert said.count("Nobody") == sum(not holders for _, holders in ROLES["changing"].holders)
    assert "Ana Ruiz, Jonas Weber" in said
    assert "Decides requests to the commercial role" in said


def test_an_invitation_waits_for_teams(texts: Any):
    said = texts(ROLES["changing"])
    assert "Waiting for Teams to confirm the address" in said
    assert "sofia.lindqvist@agency.example" in said


def test_the_form_gives_and_takes_a_role(objects: Objects):
    taps = {tap["verb"]: tap for tap in _taps(render(ROLES["changing"], MEI), objects)}
    typed = {"role": "solution", "people": "a@agency.example, b@agency.example"}
    people = ("a@agency.example", "b@agency.example")
    for verb, action in (("role.assign", RoleAssign), ("role.remove", RoleRemove)):
        read = ACTION.validate_python({**taps[verb], **typed})
        assert read == action(role=Role.SOLUTION, people=people, key=taps[verb]["key"])


def test_once_something_changed_the_buttons_are_others(objects: Objects):
    later = replace(ROLES["changing"], version="77aa")
    before, after = (
        {tap["key"] for tap in _taps(render(view, MEI), objects) if tap["verb"] in CHANGING}
        for view in (ROLES["changing"], later)
    )
    assert before.isdisjoint(after)


@pytest.mark.parametrize(
    ("view", "viewer"), [(ROLES["looking"], MEI), (ROLES["changing"], VIEWERS["everyone"])]
)
def test_nobody_else_gets_the_form(view: RolesView, viewer: Viewer, objects: Objects):
    drawn = objects(render(view, viewer))
    assert not [
        one for one in drawn if str(one.get("type")).startswith("Input.") or one.get("verb") in CHANGING
    ]


def test_every_holder_is_on_some_page(texts: Any):
    many = tuple(Person(str(n), f"Holder {n}.", frozenset()) for n in range(120))
    view = replace(ROLES["changing"], holders=tuple((role, many) for role in Role))
    said = "".join(texts(replace(view, page=page)) for page in range(1, 20))
    assert all(said.count(f"Holder {n}.") >= len(Role) for n in range(120))


def test_only_an_admin_is_led_to_what_admins_look_after(objects: Objects):
    led = {"roles", "tenant"}
    for draw, view in ((render_help, HELPS["personal"]), (render_who, WHOS["admin"])):
        assert led <= {tap.get("card") for tap in _taps(draw(view, MEI), objects)}  # pyright: ignore[reportArgumentType]
        for viewer in VIEWERS.values():
            assert not led & {tap.get("card") for tap in _taps(draw(view, viewer), objects)}  # pyright: ignore[reportArgumentType]


def test_help_lists_what_admins_may_say_for_admins_alone() -> None:
    said = ("assign ROLE WHOM", "unassign ROLE WHOM")
    assert all(one in str(render_help(HELPS["personal"], MEI)) for one in said)
    for viewer in VIEWERS.values():
        assert not any(one in str(render_help(HELPS["personal"], viewer)) for one in said)
