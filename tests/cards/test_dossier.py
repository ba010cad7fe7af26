from collections.abc import Callable
from dataclasses import replace
from typing import Any

from cards.dossier import render
from cards.opportunity import render as render_opportunity
from cards.samples.dossier import DOSSIERS
from cards.samples.gates import GATES
from cards.samples.handing import HANDOFFS
from cards.samples.opportunities import OPPORTUNITIES
from cards.samples.pursuit import VIEWERS
from cards.stages.approvals import render as render_approvals
from cards.stages.handoff import render as render_handoff
from core.keys import StageKey
from core.views import Freshness

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD = VIEWERS["lead"]


def _texts(card: dict[str, Any], objects: Objects) -> list[str]:
    return [shown["text"] for shown in objects(card["body"]) if "text" in shown]


def _leads(card: dict[str, Any], objects: Objects) -> bool:
    taps = [one["data"] for one in objects(card["body"]) if one.get("type") == "Action.Execute"]
    return any(tap.get("kind") == "evidence_zip" for tap in taps)


def test_every_shown_pack_has_its_head_whole(objects: Objects):
    texts = _texts(render(DOSSIERS["made"], LEAD), objects)
    assert all(note.head in texts for note in DOSSIERS["made"].newest)


def test_earlier_packs_are_counted(objects: Objects):
    assert any(text.startswith("2 earlier packs") for text in _texts(render(DOSSIERS["made"], LEAD), objects))


def test_before_the_first_it_says_what_will_stand_there(objects: Objects):
    assert any("its head stands here" in text for text in _texts(render(DOSSIERS["first"], LEAD), objects))


def test_without_an_address_it_says_what_an_admin_has_to_set(objects: Objects):
    card = render(DOSSIERS["no_address"], LEAD)
    assert not [one for one in objects(card) if one.get("type") == "Action.OpenUrl"]
    assert any("PUBLIC_URL" in text for text in _texts(card, objects))


def test_says_that_it_is_not_for_clients(objects: Objects):
    assert any("not for clients" in text for text in _texts(render(DOSSIERS["made"], LEAD), objects))


def test_the_opportunitys_card_leads_there_once_something_was_made(objects: Objects):
    view = OPPORTUNITIES["under_way"]
    nothing = tuple(replace(line, freshness=Freshness.NONE) for line in view.lines)
    made = tuple(
        replace(line, freshness=Freshness.CURRENT) if line.stage is StageKey.INTAKE else line
        for line in nothing
    )
    assert not _leads(render_opportunity(replace(view, lines=nothing), LEAD), objects)
    assert _leads(render_opportunity(replace(view, lines=made), LEAD), objects)


def test_the_opportunitys_card_leads_nobody_there_who_may_not_see_money(objects: Objects):
    view = OPPORTUNITIES["outdated"]
    assert _leads(render_opportunity(view, LEAD), objects)
    for name in ("reader", "everyone"):
        assert not _leads(render_opportunity(view, VIEWERS[name]), objects)


def test_the_last_cards_lead_there_once_their_stage_is_done(objects: Objects):
    assert _leads(render_approvals(GATES["changed"], LEAD), objects)
    assert not _leads(render_approvals(GATES["ready"], LEAD), objects)
    done = next(view for view in HANDOFFS.values() if view.artifact)
    assert _leads(render_handoff(done, LEAD), objects)
    assert not _leads(render_handoff(replace(done, artifact=None), LEAD), objects)
