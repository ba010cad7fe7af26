"""Who is offered what."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.registry import render
from cards.samples.answers import ANSWERS, IMPORTS, PACKS
from cards.samples.deals import DEALS
from cards.samples.judgement import QUALIFICATIONS
from cards.samples.opportunities import OPPORTUNITIES, SETTINGS
from cards.samples.pursuit import ADMIN, LEAD, NOW, VIEWERS
from cards.samples.readings import DIAGNOSES, INTAKES
from cards.samples.routes import MATCHINGS, RATE_CARDS
from cards.samples.scope import ASSETS
from cards.samples.team import EFFICIENCIES, TEAMS
from cards.samples.watching import WATCHES
from core.opportunity import Role
from core.views import View, Viewer

Objects = Callable[[Any], list[dict[str, Any]]]

CHANGING = {
    "opportunity.rename",
    "opportunity.settings",
    "opportunity.archive",
    "opportunity.restore",
    "stage.run",
    "stage.complete",
    "intake.save",
    "clarification.add",
    "clarification.save",
    "answers.propose",
    "answers.confirm",
    "answers.discard",
    "qualification.save",
    "approval.request",
    "asset.add",
    "asset.save",
    "asset.remove",
    "match.select",
    "match.clear",
    "match.choose",
    "efficiency.preview",
    "efficiency.save",
    "deal.set_status",
    "watch.save",
    "watch.log",
    "change.save",
}


@pytest.fixture
def verbs(objects: Objects) -> Callable[[View, Viewer], set[str]]:
    def offered(view: View, viewer: Viewer) -> set[str]:
        drawn = objects(render(view, viewer))
        return {element["verb"] for element in drawn if element.get("type") == "Action.Execute"}

    return offered


@pytest.mark.parametrize(
    "view",
    [
        *OPPORTUNITIES.values(),
        *INTAKES.values(),
        *DIAGNOSES.values(),
        *SETTINGS.values(),
        *DEALS.values(),
        *WATCHES.values(),
        *QUALIFICATIONS.values(),
        *PACKS.values(),
        *ANSWERS.values(),
        *IMPORTS.values(),
        *ASSETS.values(),
        *MATCHINGS.values(),
        *RATE_CARDS.values(),
        *EFFICIENCIES.values(),
        *TEAMS.values(),
    ],
)
def test_somebody_who_may_only_look_is_offered_no_change(view: View, verbs: Any):
    assert not verbs(view, VIEWERS["reader"]) & CHANGING


def test_a_card_for_everyone_has_the_ordinary_buttons(verbs: Any):
    assert {"intake.save", "stage.complete", "stage.run"} <= verbs(INTAKES["drafted"], VIEWERS["everyone"])


def _texts(view: View, viewer: Viewer, objects: Objects) -> str:
    return " ".join(run["text"] for run in objects(render(view, viewer)) if run.get("type") == "TextRun")


def test_money_is_shown_to_those_who_may_see_it_and_never_to_everyone(objects: Objects):
    view = DIAGNOSES["drafted"]
    assert "0.2998" in _texts(view, VIEWERS["lead"], objects)
    for who in ("reader", "everyone"):
        assert "2998" not in _texts(view, VIEWERS[who], objects)
        assert "3182" not in _texts(OPPORTUNITIES["under_way"], VIEWERS[who], objects)


@pytest.mark.parametrize(
    ("person", "offered"),
    [(LEAD, True), (ADMIN, True), (replace(LEAD, id="another"), False)],
)
def test_only_the_owner_and_admins_may_archive(person: Any, offered: bool, verbs: Any):
    viewer = Viewer(person.id, frozenset(str(right) for right in person.rights), person.roles)
    assert ("opportunity.archive" in verbs(OPPORTUNITIES["under_way"], viewer)) is offered


def test_an_archived_opportunity_offers_nothing_but_its_return(verbs: Any):
    archived = replace(INTAKES["drafted"].opportunity, archived_at=NOW)
    viewer = Viewer(LEAD.id, frozenset(str(right) for right in LEAD.rights), frozenset({Role.EDITOR}))
    assert verbs(OPPORTUNITIES["archived"], viewer) & CHANGING == {"opportunity.restore"}
    early = (INTAKES, DIAGNOSES, SETTINGS, QUALIFICATIONS, PACKS, ANSWERS, IMPORTS)
    scoped = (DEALS, WATCHES, ASSETS, MATCHINGS, RATE_CARDS, EFFICIENCIES, TEAMS)
    for view in (view for views in (*early, *scoped) for view in views.values()):
        assert not verbs(replace(view, opportunity=archived), viewer) & CHANGING
