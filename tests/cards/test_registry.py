"""What holds for every card: one promise, one test, over every sample as every kind of viewer sees it."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from importlib.resources import files
from typing import Any, get_args

from cards.actions import ACTION
from cards.pages import size_of
from cards.parts import MOST_ACTIONS
from cards.registry import STAGES, VIEWS
from cards.samples.pursuit import HOSTILE
from core.keys import StageKey
from core.messages import Message, say
from core.views import View

Card = dict[str, Any]
Cards = Mapping[str, Card]
Objects = Callable[[Any], list[dict[str, Any]]]

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


def _taps(card: Card, objects: Objects) -> list[dict[str, Any]]:
    return [element for element in objects(card) if element.get("type") == "Action.Execute"]


def _ids(card: Card, objects: Objects) -> list[str]:
    return [element["id"] for element in objects(card["body"]) if "type" in element and "id" in element]


def test_every_view_has_a_renderer():
    assert set(VIEWS) == set(get_args(View))


def test_every_stage_has_a_renderer():
    assert set(STAGES) == set(StageKey)


def test_fits_the_schema(cards: Cards, schema_errors: Callable[[Card], list[str]]):
    assert {name: errors for name, card in cards.items() if (errors := schema_errors(card))} == {}


def test_fits_the_size(cards: Cards):
    assert {name: size for name, card in cards.items() if (size := size_of(card)) >= PROMISED} == {}


def test_has_at_most_six_actions(cards: Cards, objects: Objects):
    counted = {name: len(_buttons(card, objects)) for name, card in cards.items()}
    assert {name: count for name, count in counted.items() if count > MOST_ACTIONS} == {}


def test_has_nothing_empty(cards: Cards, objects: Objects):
    held = {"TextRun": "text", "TextBlock": "text", "RichTextBlock": "inlines", "ActionSet": "actions"}
    boxes = {"Container": "items", "Column": "items", "ColumnSet": "columns"}
    for name, card in cards.items():
        for element in objects(card):
            if inner := (held | boxes).get(element.get("type", "")):
                assert element[inner], (name, element)


def test_says_what_every_tap_and_button_does(cards: Cards, objects: Objects):
    for name, card in cards.items():
        for element in objects(card):
            if "selectAction" in element:
                assert element["selectAction"]["title"].strip(), (name, element)
        for action in _buttons(card, objects):
            assert action["title"].strip(), (name, action)


def test_writes_only_payloads_that_can_be_read_back(cards: Cards, objects: Objects):
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
        "route": "GM-STR-001-S",
    }
    chosen = {"deal.set_status": {"status": "won"}}
    for name, card in cards.items():
        for tap in _taps(card, objects):
            filled = typed | chosen.get(tap["verb"], {})
            sent = tap["data"] | (filled if tap["associatedInputs"] == "auto" else {})
            action = ACTION.validate_python(sent)
            assert action.verb == tap["verb"] == tap["data"]["verb"], name
            assert tap["fallback"]["type"] == "Action.Submit", name
            assert tap["fallback"]["data"] == tap["data"], name


def test_puts_a_key_on_whatever_changes_something(cards: Cards, objects: Objects):
    for name, card in cards.items():
        for tap in _taps(card, objects):
            assert tap["verb"] in UNCHANGING or tap["data"]["key"], (name, tap)


def test_sends_what_people_typed_only_with_the_buttons_of_the_form(cards: Cards, objects: Objects):
    for name, card in cards.items():
        inputs = {one["id"] for one in objects(card) if str(one.get("type")).startswith("Input.")}
        for tap in _buttons(card, objects):
            if tap.get("associatedInputs") == "auto":
                assert inputs, (name, tap)
                assert not inputs & set(tap["data"]), (name, tap)


def test_names_every_input_and_box_once(cards: Cards, objects: Objects):
    for name, card in cards.items():
        shown = _ids(card, objects)
        assert len(shown) == len(set(shown)), (name, shown)


def test_toggles_only_what_is_there(cards: Cards, objects: Objects):
    for name, card in cards.items():
        ids = set(_ids(card, objects))
        for tap in objects(card):
            if tap.get("type") == "Action.ToggleVisibility":
                assert set(tap["targetElements"]) <= ids, (name, tap)


def test_lets_nothing_but_our_own_fixed_sentences_be_read_as_markup(cards: Cards, objects: Objects):
    for name, card in cards.items():
        for element in objects(card):
            assert element.get("type") not in ("FactSet", "Table", "Image", "Media"), name
            if element.get("type") == "TextBlock":
                assert element["text"] in _fixed_sentences(card["lang"]), (name, element)
            if element.get("type") == "Input.ChoiceSet":
                assert element["style"] in ("compact", "filtered"), (name, element)


@cache
def _fixed_sentences(language: str) -> set[str]:
    catalogue = [file for file in (files("core.messages") / "en").iterdir() if file.name.startswith("cards")]
    source = "\n".join(file.read_text("utf-8") for file in catalogue)
    sentences: set[str] = set()
    for key in re.findall(r"^(cards-\S+) = ", source, re.MULTILINE):
        with suppress(ValueError):  # it takes arguments, so it is not fixed
            sentences.add(say(Message(key), language))
    return sentences


def test_leads_out_of_teams_only_to_files_to_what_was_handed_over_and_to_an_opportunity(
    cards: Cards, objects: Objects
):
    leading = {
        name
        for name, card in cards.items()
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


def test_is_as_wide_as_the_conversation_and_mentions_nobody(cards: Cards):
    assert {name for name, card in cards.items() if card["msteams"] != {"width": "Full"}} == set()


def test_shows_a_hostile_name_letter_by_letter(cards: Cards, objects: Objects):
    runs = [run["text"] for run in objects(cards["opportunity.hostile.lead"]) if run.get("type") == "TextRun"]
    assert HOSTILE in runs


def test_refreshes_by_hand_only_but_for_what_somebody_inserted(cards: Cards):
    offered = {name: card.get("refresh", {}).get("userIds") for name, card in cards.items()}
    inserted = {name for name in cards if name.startswith("inserted.")}
    assert {name for name, people in offered.items() if people} == set()
    assert {name for name in inserted if "userIds" in cards[name]["refresh"]} == set()


# Read from top to bottom


def _in_order(elements: Any) -> Iterator[dict[str, Any]]:
    """What a card says, asks and offers, in the order in which it is read out."""
    for element in elements:
        inner = [element[name] for name in ("items", "columns") if name in element]
        if not inner:
            yield element
        for part in inner:
            yield from _in_order(part)


def test_begins_with_what_it_is_about(cards: Cards):
    for name, card in cards.items():
        first = next(_in_order(card["body"]))
        assert first["type"] in ("TextBlock", "RichTextBlock"), (name, first)


def test_labels_every_input_in_words(cards: Cards):
    for name, card in cards.items():
        for one in _in_order(card["body"]):
            if one["type"].startswith("Input."):
                assert one["label"].strip(), (name, one)
            if one.get("isRequired"):
                assert one["errorMessage"].strip(), (name, one)


def test_puts_a_button_that_sends_it_after_every_input(cards: Cards):
    for name, card in cards.items():
        read = list(_in_order(card["body"]))
        fields = [place for place, one in enumerate(read) if one["type"].startswith("Input.")]
        sending = [
            place
            for place, one in enumerate(read)
            if any(action.get("associatedInputs") == "auto" for action in one.get("actions", ()))
        ]
        assert not fields or max(sending, default=-1) > max(fields), name


def test_says_in_words_or_signs_whatever_a_colour_says(cards: Cards, objects: Objects):
    for name, card in cards.items():
        for block in objects(card["body"]):
            if block.get("type") == "ColumnSet":
                continue
            coloured = [one for one in block.get("inlines", ()) if one.get("color")]
            assert all(one["text"].strip() for one in coloured), (name, block)
        for box in objects(card["body"]):
            if box.get("style") in ("good", "warning", "attention", "accent") and "items" in box:
                assert any(one.get("text") for one in objects(box)), (name, box)


def test_never_lets_a_coloured_sign_stand_without_a_word_in_its_row(cards: Cards):
    for name, card in cards.items():
        for row in _rows(card["body"]):
            texts = [run for one in _in_order([row]) for run in one.get("inlines", ())]
            if any(run.get("color") for run in texts):
                assert any(re.search(r"\w", run["text"]) for run in texts), (name, texts)


def _rows(elements: Any) -> Iterator[dict[str, Any]]:
    """What is read as one: a row of columns, or a line by itself."""
    for element in elements:
        if element.get("type") == "Container":
            yield from _rows(element["items"])
        else:
            yield element


NARROWEST = 288
"""Pixels that a card has within its padding on a phone of 320."""


def test_leaves_words_their_room_on_a_phone(cards: Cards, objects: Objects):
    for name, card in cards.items():
        for row in (one for one in objects(card) if one.get("type") == "ColumnSet"):
            fixed = sum(int(one["width"][:-2]) for one in row["columns"] if one["width"].endswith("px"))
            assert fixed <= NARROWEST * 0.6, (name, row)
