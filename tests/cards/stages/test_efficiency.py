"""The efficiency card: a form, and beside each field what it does to hours, people and price."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from cards.pages import size_of
from cards.samples.pursuit import HOSTILE, VIEWERS
from cards.samples.team import EFFICIENCIES
from cards.stages.efficiency import render
from core.calculators.team_shape import TeamShape
from core.views import EfficiencyView, Viewer
from tests.doubles.chat import button, buttons, inputs, offers

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD, READER, EVERYONE = VIEWERS["lead"], VIEWERS["reader"], VIEWERS["everyone"]
PROMISED = 28_000


@pytest.fixture
def text(objects: Objects) -> Callable[..., str]:
    def find(view: EfficiencyView, viewer: Viewer = LEAD) -> str:
        blocks = [one for one in objects(render(view, viewer)["body"]) if "inlines" in one]
        return "\n".join("".join(run["text"] for run in block["inlines"]) for block in blocks)

    return find


def _values(view: EfficiencyView) -> dict[str, Any]:
    return {id: field.get("value") for id, field in inputs(render(view, LEAD)).items()}


def test_the_inputs_are_those_that_are_read():
    assert _values(EFFICIENCIES["saved"]).keys() == {
        *("scenario", "blanket", "tools", "notes"),
        *(f"override_{name}" for name in ("Project Management", "Design", "Copy", "Motion")),
    }


def test_a_blanket_that_is_the_scenarios_leaves_its_field_empty():
    assert _values(EFFICIENCIES["saved"])["blanket"] == ""
    assert _values(EFFICIENCIES["own"])["blanket"] == "12.5"


def test_a_preview_holds_what_was_typed_and_is_saved_next():
    card = render(EFFICIENCIES["preview"], LEAD)
    assert _values(EFFICIENCIES["preview"])["override_Motion"] == "7,5 %"
    verbs = [one["verb"] for one in buttons(card) if one["verb"].startswith("efficiency.")]
    assert verbs == ["efficiency.save", "efficiency.preview"]
    assert not offers(card, "stage.complete")


def test_the_effect_stands_before_and_after_in_total_and_by_discipline(text: Any):
    shown = text(EFFICIENCIES["saved"])
    for said in ("477 h", "390 h", "€39,957.00", "€32,883.60", "90 h → 72 h", "48 h → 44.4 h"):
        assert said in shown


@pytest.mark.parametrize("viewer", [READER, EVERYONE], ids=["reader", "everyone"])
@pytest.mark.parametrize("sample", EFFICIENCIES)
def test_amounts_are_drawn_for_those_who_may_see_them_alone(sample: str, viewer: Viewer, text: Any):
    assert "€" not in text(EFFICIENCIES[sample], viewer)


def test_without_a_rate_card_there_is_no_form_and_a_way_forward():
    card = render(EFFICIENCIES["unpriced"], LEAD)
    assert inputs(card) == {}
    assert button(card, "stage.open", stage="rate_card")


def test_sixty_disciplines_go_over_pages_and_each_has_its_field_once():
    effect = EFFICIENCIES["saved"].effect
    assert effect
    names = [f"{HOSTILE} {'字' * 60} {n}" for n in range(60)]
    roles = [effect.roles[-1].model_copy(update={"discipline": name}) for name in names]
    sums = [effect.disciplines[-1].model_copy(update={"discipline": name}) for name in names]
    crowd = TeamShape(roles=roles, disciplines=sums, total_fte=Decimal(1), totals=effect.totals)
    wanted = EFFICIENCIES["saved"].wanted.model_copy(
        update={"overrides": {}, "notes": "字" * 2_000, "tools": ["字" * 300] * 6}
    )
    view = replace(EFFICIENCIES["saved"], effect=crowd, wanted=wanted)
    seen: list[str] = []
    for page in range(1, 30):
        card = render(replace(view, page=page), LEAD)
        assert size_of(card) < PROMISED
        if f"Page {page} of" not in str(card):
            break
        seen += [id for id in inputs(card) if id.startswith("override_")]
    assert sorted(seen) == sorted(f"override_{name}" for name in names)
