"""The team's card: people by discipline and role, a chart with a fallback, and amounts where they may be."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from cards.pages import size_of
from cards.samples.pursuit import HOSTILE, VIEWERS
from cards.samples.team import TEAMS
from cards.stages.team_shape import render
from core.calculators.team_shape import TeamShape
from core.views import TeamView, Viewer
from tests.doubles.chat import button, offers

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD, READER, EVERYONE = VIEWERS["lead"], VIEWERS["reader"], VIEWERS["everyone"]
PROMISED = 28_000


@pytest.fixture
def text(objects: Objects) -> Callable[..., str]:
    def find(view: TeamView, viewer: Viewer = LEAD) -> str:
        blocks = [one for one in objects(render(view, viewer)["body"]) if "inlines" in one]
        return "\n".join("".join(run["text"] for run in block["inlines"]) for block in blocks)

    return find


@pytest.fixture
def chart(objects: Objects) -> Callable[[TeamView], dict[str, Any]]:
    def find(view: TeamView) -> dict[str, Any]:
        (found,) = [
            one for one in objects(render(view, LEAD)) if str(one.get("type", "")).startswith("Chart.")
        ]
        return found

    return find


def _made(view: TeamView) -> TeamShape:
    assert view.artifact
    return TeamShape.model_validate(view.artifact.output)


def _crowd(many: int) -> TeamView:
    """Each role in a discipline of its own, all with long names."""
    view, made = TEAMS["worked_out"], _made(TEAMS["worked_out"])
    names = [f"{HOSTILE} {'字' * 60} {n}" for n in range(many)]
    output = TeamShape(
        roles=[made.roles[-1].model_copy(update={"role": name, "discipline": name}) for name in names],
        disciplines=[made.disciplines[-1].model_copy(update={"discipline": name}) for name in names],
        total_fte=Decimal(1),
        totals=made.totals,
    )
    assert view.artifact
    return replace(view, artifact=replace(view.artifact, output=output.model_dump(mode="json")))


def test_the_totals_stand_before_and_after(text: Any):
    shown = text(TEAMS["worked_out"])
    for said in ("477 h", "390 h", "0.266 FTE", "0.218 FTE", "€39,957.00", "€32,883.60"):
        assert said in shown


def test_the_chart_holds_the_fte_of_each_discipline_the_largest_first(chart: Any):
    made = _made(TEAMS["worked_out"])
    drawn = [(bar["x"], Decimal(str(bar["y"]))) for bar in chart(TEAMS["worked_out"])["data"]]
    assert dict(drawn) == {one.discipline: one.fte for one in made.disciplines}
    assert [length for _, length in drawn] == sorted((length for _, length in drawn), reverse=True)


def test_clients_without_charts_see_the_same_figures(chart: Any, objects: Objects):
    drawn = chart(TEAMS["worked_out"])
    runs = [one["text"] for one in objects(drawn["fallback"]) if one.get("type") == "TextRun"]
    for bar in drawn["data"]:
        assert bar["x"] in runs
        assert f"{bar['y']:.3f} FTE" in runs


def test_many_disciplines_share_the_last_bar(chart: Any):
    view = _crowd(60)
    bars = chart(view)["data"]
    assert bars[-1]["x"] == "51 others"
    assert Decimal(str(round(sum(bar["y"] for bar in bars), 3))) == 60 * _made(view).roles[0].fte


def test_sixty_roles_go_over_pages_and_each_stands_there_once(text: Any):
    view, seen = _crowd(60), 0
    for page in range(1, 60):
        card = render(replace(view, page=page), LEAD)
        assert size_of(card) < PROMISED
        if f"Page {page} of" not in str(card):
            break
        seen += text(replace(view, page=page)).count("reduced by")
    assert seen == 60


@pytest.mark.parametrize("viewer", [READER, EVERYONE], ids=["reader", "everyone"])
@pytest.mark.parametrize("sample", TEAMS)
def test_amounts_and_the_workbook_are_for_those_who_may_see_them(sample: str, viewer: Viewer, text: Any):
    assert "€" not in text(TEAMS[sample], viewer)
    assert not offers(render(TEAMS[sample], viewer), "export.get")


def test_the_workbook_is_offered_once_it_is_there():
    assert button(render(TEAMS["worked_out"], LEAD), "export.get", kind="rate_card_xlsx")
    assert not offers(render(replace(TEAMS["worked_out"], exports=()), LEAD), "export.get")


def test_without_a_saved_efficiency_it_leads_there():
    card = render(TEAMS["unsaved"], LEAD)
    assert button(card, "stage.open", stage="efficiency")
    assert not offers(card, "stage.run")
