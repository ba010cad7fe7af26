"""What holds for every card: one promise, one test, over every sample as every kind of viewer sees it."""

import re
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib.resources import files
from typing import Any, get_args

import pytest

from cards.actions import ACTION
from cards.gallery import samples
from cards.pages import size_of
from cards.parts import MOST_ACTIONS
from cards.registry import STAGES, VIEWS
from cards.samples.pursuit import HOSTILE
from core.keys import StageKey
from core.messages import Message, say
from core.views import View

Card = dict[str, Any]
Objects = Callable[[Any], list[dict[str, Any]]]

CARDS = dict(samples())
EVERY = pytest.mark.parametrize("card", CARDS.values(), ids=CARDS.keys())
UNCHANGING = {
    "efficiency.preview",
    "news.open",
    "opportunity.open",
    "stage.open",
    "card.refresh",
    "export.get",
}
PROMISED = 28_000


def _buttons(card: Card, objects: Objects) -> list[dict[str, Any]]:
    rows = [element for element in objects(card) if element.get("type") == "ActionSet"]
    return [action for row in rows for action in row["actions"]]


def test_every_view_has_a_renderer():
    assert set(VIEWS) == set(get_args(View))


def test_every_stage_has_a_renderer():
    assert set(STAGES) == set(StageKey)


@EVERY
def test_fits_the_schema(card: Card, schema_errors: Callable[[Card], list[str]]):
    assert schema_errors(card) == []


@EVERY
def test_fits_the_size(card: Card):
    assert size_of(card) < PROMISED


@EVERY
def test_has_at_most_six_actions(card: Card, objects: Objects):
    assert len(_buttons(card, objects)) <= MOST_ACTIONS


@EVERY
def test_has_no_empty_button_or_text(card: Card, objects: Objects):
    for element in objects(card):
        if element.get("type") in ("TextRun", "TextBlock"):
            assert element["text"]
        if element.get("type") == "RichTextBlock":
            assert element["inlines"]
        if element.get("type") == "Action.Execute":
            assert element["title"]


@EVERY
def test_writes_only_payloads_that_can_be_read_back(card: Card, objects: Objects):
    taps = [element for element in objects(card) if element.get("type") == "Action.Execute"]
    typed = {
        "name": "typed",
        "question": "typed?",
        "text": "typed",
        "roles": "commercial",
        "role": "editor",
        "people": "a@b.c",
        "person": "a@b.c",
        "from": "2026-11-20",
        "until": "2026-11-27",
    }
    chosen = {"deal.set_status": {"status": "won"}}
    for tap in taps:
        filled = typed | chosen.get(tap["verb"], {})
        sent = tap["data"] | (filled if tap["associatedInputs"] == "auto" else {})
        action = ACTION.validate_python(sent)
        assert action.verb == tap["verb"] == tap["data"]["verb"]
        assert tap["fallback"]["type"] == "Action.Submit"
        assert tap["fallback"]["data"] == tap["data"]


@EVERY
def test_puts_a_key_on_whatever_changes_something(card: Card, objects: Objects):
    for tap in objects(card):
        if tap.get("type") == "Action.Execute" and tap["verb"] not in UNCHANGING:
            assert tap["data"]["key"]


@EVERY
def test_sends_what_people_typed_only_with_the_buttons_of_the_form(card: Card, objects: Objects):
    inputs = {element["id"] for element in objects(card) if str(element.get("type")).startswith("Input.")}
    for tap in _buttons(card, objects):
        if tap.get("associatedInputs") == "auto":
            assert inputs
            assert not inputs & set(tap["data"])


@EVERY
def test_names_every_input_and_box_once(card: Card, objects: Objects):
    shown = [element["id"] for element in objects(card["body"]) if "type" in element and "id" in element]
    assert len(shown) == len(set(shown))


@EVERY
def test_toggles_only_what_is_there(card: Card, objects: Objects):
    ids = {element["id"] for element in objects(card["body"]) if "type" in element and "id" in element}
    for tap in objects(card):
        if tap.get("type") == "Action.ToggleVisibility":
            assert set(tap["targetElements"]) <= ids


@EVERY
def test_lets_nothing_but_our_own_fixed_sentences_be_read_as_markup(card: Card, objects: Objects):
    fixed = _fixed_sentences()
    for element in objects(card):
        assert element.get("type") not in ("FactSet", "Table", "Image", "Media")
        if element.get("type") == "TextBlock":
            assert element["text"] in fixed
        if element.get("type") == "Input.ChoiceSet":
            assert element["style"] == "compact"


@cache
def _fixed_sentences() -> set[str]:
    catalogue = [file for file in (files("core.messages") / "en").iterdir() if file.name.startswith("cards")]
    source = "\n".join(file.read_text("utf-8") for file in catalogue)
    sentences: set[str] = set()
    for key in re.findall(r"^(cards-\S+) = ", source, re.MULTILINE):
        with suppress(ValueError):  # it takes arguments, so it is not fixed
            sentences.add(say(Message(key)))
    return sentences


def test_leads_out_of_teams_only_to_files_to_what_was_handed_over_and_to_an_opportunity(objects: Objects):
    leading = {
        name
        for name, card in CARDS.items()
        if any(element.get("type") == "Action.OpenUrl" for element in objects(card))
    }
    assert {name.partition(".")[0] for name in leading} == {
        "export",
        "parcel",
        "catalogue",
        "dossier",
        "handoff",
        "inserted",
    }


@EVERY
def test_mentions_nobody(card: Card):
    assert card["msteams"] == {"width": "Full"}


def test_shows_a_hostile_name_letter_by_letter(objects: Objects):
    runs = [run["text"] for run in objects(CARDS["opportunity.hostile.lead"]) if run.get("type") == "TextRun"]
    assert HOSTILE in runs


INSERTED = sorted(name for name in CARDS if name.startswith("inserted."))


@pytest.mark.parametrize("name", sorted(set(CARDS) - set(INSERTED)))
def test_offers_refresh_by_hand_only(name: str):
    assert CARDS[name].get("refresh", {"userIds": []})["userIds"] == []


@pytest.mark.parametrize("name", INSERTED)
def test_what_somebody_inserted_is_refreshed_for_everyone(name: str):
    assert "userIds" not in CARDS[name]["refresh"]
