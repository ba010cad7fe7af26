"""The organisation's settings on a form that only an admin gets."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.actions import ACTION, SettingsSave
from cards.samples.judgement import TENANTS
from cards.samples.pursuit import VIEWERS
from cards.tenant import render
from core.views import TenantView, Viewer

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD = VIEWERS["lead"]


def _form(view: TenantView, viewer: Viewer, objects: Objects) -> dict[str, Any]:
    drawn = objects(render(view, viewer)["body"])
    return {one["id"]: one.get("value") for one in drawn if str(one.get("type")).startswith("Input.")}


@pytest.mark.parametrize("name", ["changing", "fresh"])
def test_an_untouched_form_saves_what_is_set(name: str, objects: Objects):
    view = TENANTS[name]
    drawn = objects(render(view, LEAD))
    sent = next(
        one["data"] for one in drawn if one.get("type") == "Action.Execute" and one["verb"] == "settings.save"
    )
    saved = ACTION.validate_python({**sent, **_form(view, LEAD, objects)})
    branding = view.settings.branding
    assert isinstance(saved, SettingsSave)
    assert (saved.version, saved.agency, saved.colour, saved.contact, saved.self_approval) == (
        view.settings.version,
        branding.agency,
        branding.colour,
        branding.contact,
        "no",
    )


def test_says_when_people_may_approve_their_own(objects: Objects):
    view = TENANTS["changing"]
    assert _form(view, LEAD, objects)["self_approval"] == "no"
    allowed = replace(view, settings=replace(view.settings, self_approval=True))
    assert _form(allowed, LEAD, objects)["self_approval"] == "yes"


@pytest.mark.parametrize(
    ("view", "viewer"), [(TENANTS["looking"], LEAD), (TENANTS["changing"], VIEWERS["everyone"])]
)
def test_nobody_else_gets_the_form(view: TenantView, viewer: Viewer, objects: Objects):
    assert _form(view, viewer, objects) == {}
    assert "settings.save" not in {one.get("verb") for one in objects(render(view, viewer))}
