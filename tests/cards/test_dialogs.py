"""Cards as dialogs show them: whatever a card can do there, an Action.Submit does."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from cards.actions import ACTION
from cards.dialogs import for_dialog, title_in_dialog
from cards.pages import size_of
from cards.registry import SAMPLES, render
from cards.samples.many import MANY_QUESTIONS
from cards.samples.opportunities import OPPORTUNITIES
from cards.samples.pursuit import HOSTILE, VIEWERS

Card = dict[str, Any]
Cards = Mapping[str, Card]
Objects = Callable[[Any], list[Card]]
LEAD = VIEWERS["lead"]


def test_every_button_sends_in_a_dialog_what_it_sends_on_a_card(cards: Cards, objects: Objects) -> None:
    for name, card in cards.items():
        taps = [one for one in objects(card) if one.get("type") == "Action.Execute"]
        shown = for_dialog(card)
        sent = [one["data"] for one in objects(shown) if one.get("type") == "Action.Submit"]
        own = card.get("refresh", {}).get("action")
        assert all(tap["data"] in sent for tap in taps if tap is not own), name
        assert not [one for one in objects(shown) if one.get("type") == "Action.Execute"], name


def test_a_dialog_is_no_larger_than_its_card(cards: Cards) -> None:
    assert {name for name, card in cards.items() if size_of(for_dialog(card)) > size_of(card)} == set()


def test_a_client_without_execute_sends_the_same(cards: Cards, objects: Objects) -> None:
    for name, card in cards.items():
        for tap in objects(card):
            if tap.get("type") != "Action.Execute":
                continue
            instead = tap["fallback"]
            assert (instead["type"], instead["data"]) == ("Action.Submit", tap["data"]), name
            assert instead.get("associatedInputs", "none") == tap["associatedInputs"], name


def test_whatever_opens_a_dialog_only_shows_a_card(cards: Cards, objects: Objects) -> None:
    for name, card in cards.items():
        for tap in objects(card):
            if "msteams" in tap.get("data", {}):
                assert tap["data"]["msteams"] == {"type": "task/fetch"}, name
                assert ACTION.validate_python(tap["data"]).verb == "card.refresh", name


def test_the_title_says_whose_dialog_it_is() -> None:
    view = MANY_QUESTIONS["page"]
    assert title_in_dialog(view, LEAD).startswith(f"#{view.opportunity.number} {view.opportunity.name}")
    assert title_in_dialog(SAMPLES["help"]["personal"], LEAD) == "Trowel"


def test_a_long_name_leaves_room_for_the_stage() -> None:
    view = MANY_QUESTIONS["page"]
    long = replace(view, opportunity=replace(view.opportunity, name="N" * 200))
    assert title_in_dialog(long, LEAD).endswith(" · Ingest client answers")


def test_nothing_typed_is_markup_in_a_dialog(objects: Objects) -> None:
    shown = for_dialog(render(MANY_QUESTIONS["hostile"], LEAD))
    assert HOSTILE not in [one.get("text") for one in objects(shown) if one.get("type") == "TextBlock"]
    assert HOSTILE in [one.get("text") for one in objects(shown) if one.get("type") == "TextRun"]


def test_an_opportunitys_card_can_be_shown_in_a_dialog(objects: Objects) -> None:
    shown = for_dialog(render(OPPORTUNITIES["under_way"], LEAD))
    assert [one for one in objects(shown) if one.get("type") == "Action.Submit"]
