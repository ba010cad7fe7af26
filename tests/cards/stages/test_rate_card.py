"""The rate card's card: hours for everybody, amounts for those who may see them, nothing left unsaid."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from cards.pages import size_of
from cards.samples.pursuit import HOSTILE, VIEWERS
from cards.samples.routes import RATE_CARDS
from cards.stages.rate_card import render
from core.calculators.rate_card import RateCard
from core.views import RateCardView, Viewer

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD, EVERYONE = VIEWERS["lead"], VIEWERS["everyone"]
READER = replace(VIEWERS["reader"], locale="en-GB")
PROMISED = 28_000


@pytest.fixture
def text(objects: Objects) -> Callable[..., str]:
    def find(view: RateCardView, viewer: Viewer = LEAD) -> str:
        blocks = [one for one in objects(render(view, viewer)["body"]) if "inlines" in one]
        return "\n".join("".join(run["text"] for run in block["inlines"]) for block in blocks)

    return find


@pytest.fixture
def titles(objects: Objects) -> Callable[..., list[str]]:
    def find(view: RateCardView, viewer: Viewer = LEAD) -> list[str]:
        rows = [one for one in objects(render(view, viewer)["body"]) if one.get("type") == "ActionSet"]
        return [action["title"] for row in rows for action in row["actions"]]

    return find


def _made(view: RateCardView) -> RateCard:
    assert view.artifact
    return RateCard.model_validate(view.artifact.output)


def _holding(view: RateCardView, made: RateCard) -> RateCardView:
    assert view.artifact
    return replace(view, artifact=replace(view.artifact, output=made.model_dump(mode="json")))


def test_the_totals_are_those_of_the_rate_card(text: Any):
    totals = _made(RATE_CARDS["priced"]).totals
    assert (totals.hours, totals.price) == (Decimal("465.00"), Decimal("38277.00"))
    shown = text(RATE_CARDS["priced"])
    for said in ("465 h", "€38,277.00", "Total for 3 assets, 139 pieces", "Nordics", "EUR", "Current (O+)"):
        assert said in shown


def test_disciplines_add_up_to_the_total_in_hours_and_price(text: Any):
    shown = text(RATE_CARDS["priced"]).split("\n")
    assert shown[shown.index("Design") :][:9] == [
        *("Design", "280.5 h", "€21,783.00"),
        *("Designer", "267 h", "€20,959.50"),
        *("Artworker", "13.5 h", "€823.50"),
    ]
    hours = [Decimal("46.5"), Decimal("280.5"), Decimal(90), Decimal(48)]
    assert sum(hours) == _made(RATE_CARDS["priced"]).totals.hours
    assert all(f"{said.normalize():f} h" in shown for said in hours)


@pytest.mark.parametrize("viewer", [READER, EVERYONE])
@pytest.mark.parametrize("sample", RATE_CARDS)
def test_amounts_are_on_no_card_for_everyone_or_for_those_without_the_right(
    sample: str, viewer: Viewer, objects: Objects
):
    view = RATE_CARDS[sample]
    drawn = "\n".join(str(one.get("text", "")) for one in objects(render(view, viewer)))
    assert "€" not in drawn
    if view.artifact:
        made = _made(view)
        amounts = [made.totals.price, *(one.price for one in made.roles), *(one.rate for one in made.roles)]
        for amount in filter(None, amounts):
            for written in (f"{amount:,.2f}", f"{amount:.2f}", f"{amount:,.2f}".translate({44: 46, 46: 44})):
                assert written not in drawn


def test_whoever_sees_no_price_is_told_where_it_is(text: Any):
    assert "Prices are shown to people whose role allows it" in text(RATE_CARDS["priced"], READER)


def test_a_price_that_is_open_names_the_roles_without_a_rate(text: Any):
    shown = text(RATE_CARDS["open"])
    assert "Price open: no rate for Motion Designer." in shown
    assert "€38,277.00" not in shown
    assert "open" in shown.split("\n")


def test_many_roles_without_a_rate_are_counted(text: Any):
    made = _made(RATE_CARDS["open"])
    last = made.roles[-1]
    roles = [last.model_copy(update={"role": f"Role {number}"}) for number in range(9)]
    shown = text(_holding(RATE_CARDS["open"], made.model_copy(update={"roles": roles})))
    assert "Role 4 and 4 more" in shown


def test_hours_by_asset_multiply_one_piece_by_the_volume(text: Any):
    shown = text(RATE_CARDS["assets"])
    assert "Social statics, always on\u2002×120" in shown
    assert "GM-SOC-004-M · 3 h each" in shown
    assert "360 h" in shown


def test_an_asset_taken_off_the_list_since_is_said_to_be(text: Any):
    assert "Asset since taken off the list" in text(replace(RATE_CARDS["assets"], names={}))


def test_what_is_left_out_is_counted_and_each_has_its_reason(text: Any):
    assert "!\u00a0Left out\n2 ›" in text(RATE_CARDS["partly"])
    shown = text(RATE_CARDS["left_out"])
    assert "Shelf-ready packaging\nNo route is selected" in shown
    assert "Store window\nRoute GM-OOH-009-M is no longer in the catalogue" in shown


def test_nothing_left_out_needs_no_section():
    view = RATE_CARDS["priced"]
    assert render(replace(view, section="left_out"), LEAD)["body"] == render(view, LEAD)["body"]


def test_files_are_offered_only_once_they_are_made(titles: Any):
    assert {"Workbook", "Client view"} <= set(titles(RATE_CARDS["priced"]))
    assert not {"Workbook", "Client view"} & set(titles(replace(RATE_CARDS["priced"], exports=())))


@pytest.mark.parametrize("viewer", [READER, EVERYONE])
def test_the_workbook_with_rates_is_offered_only_where_amounts_are(viewer: Viewer, titles: Any):
    assert "Workbook" not in titles(RATE_CARDS["priced"], viewer)
    assert "Client view" in titles(RATE_CARDS["priced"], viewer)


def test_a_refusal_says_what_to_do_and_offers_to_build_again(text: Any, titles: Any):
    assert "Select a route for at least one asset" in text(RATE_CARDS["refused"])
    assert titles(RATE_CARDS["refused"]) == ["Build the rate card"]


def test_a_name_from_a_document_is_shown_letter_by_letter(objects: Objects):
    runs = [one["text"] for one in objects(render(RATE_CARDS["hostile"], LEAD)) if "text" in one]
    assert HOSTILE in runs


@pytest.mark.parametrize("letter", ["😀", "字", '"'])
@pytest.mark.parametrize("section", [None, "assets", "left_out"])
def test_no_card_outgrows_what_is_promised(section: str | None, letter: str):
    made, long = _made(RATE_CARDS["partly"]), letter * 3_000
    line, role, absent = made.lines[0], made.roles[0], made.left_out[0]
    huge = made.model_copy(
        update={
            "model_type": long,
            "lines": [line.model_copy(update={"asset_id": f"n{number}"}) for number in range(1_000)],
            "roles": [
                role.model_copy(update={"role": long, "discipline": f"{number}{long}"})
                for number in range(90)
            ],
            "left_out": [absent.model_copy(update={"asset": long, "route": long})] * 1_000,
        }
    )
    view = replace(_holding(RATE_CARDS["partly"], huge), section=section)
    names = {f"n{number}": long for number in range(1_000)}
    assert size_of(render(replace(view, names=names), LEAD)) < PROMISED


def test_every_role_is_on_exactly_one_page(text: Any):
    made = _made(RATE_CARDS["priced"])
    roles = [made.roles[number % 5].model_copy(update={"role": f"Role {number}."}) for number in range(70)]
    view = _holding(RATE_CARDS["priced"], made.model_copy(update={"roles": roles}))
    shown = "\n".join(text(replace(view, page=page)) for page in range(1, 9) if _has(view, page, text))
    assert all(shown.count(f"Role {number}.") == 1 for number in range(70))


def _has(view: RateCardView, page: int, text: Any) -> bool:
    shown = text(replace(view, page=page))
    return f"Page {page} of" in shown
