from collections.abc import Callable
from dataclasses import replace
from typing import Any

from cards.export import render
from cards.samples.answers import EXPORTS
from cards.samples.pursuit import VIEWERS

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD = VIEWERS["lead"]


def _texts(card: dict[str, Any], objects: Objects) -> str:
    return "\n".join(shown["text"] for shown in objects(card["body"]) if "text" in shown)


def test_one_tap_opens_the_address_and_the_card_says_how_long_it_works(objects: Objects):
    card = render(EXPORTS["ready"], LEAD)
    (fetch,) = (one for one in objects(card) if one.get("type") == "Action.OpenUrl")
    assert fetch["url"] == EXPORTS["ready"].url
    assert "15 minutes" in _texts(card, objects)


def test_names_the_file_and_its_size_rounded_up(objects: Objects):
    view = EXPORTS["ready"]
    tiny = render(replace(view, export=replace(view.export, size=1)), LEAD)
    assert "1 KB" in _texts(tiny, objects)
    assert "Aster & Bloom Retail Group - Questions v2.xlsx" in _texts(tiny, objects)


def test_without_an_address_it_says_what_an_admin_has_to_set(objects: Objects):
    card = render(EXPORTS["no_address"], LEAD)
    assert not [one for one in objects(card) if one.get("type") == "Action.OpenUrl"]
    assert "PUBLIC_URL" in _texts(card, objects)
    assert "kept" in _texts(card, objects)


def test_leads_back_to_its_stage(objects: Objects):
    drawn = objects(render(EXPORTS["ready"], LEAD)["body"])
    taps = [one["data"] for one in drawn if one.get("type") == "Action.Execute"]
    assert [tap["stage"] for tap in taps if tap["verb"] == "stage.open"] == ["qa_pack"]
