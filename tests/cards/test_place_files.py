from collections.abc import Callable
from dataclasses import replace
from typing import Any

from cards.place_files import render
from cards.samples.answers import RECOGNISED
from cards.samples.around import PLACEMENTS
from cards.samples.pursuit import VIEWERS

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD = VIEWERS["lead"]


def _verbs(card: dict[str, Any], objects: Objects) -> list[str]:
    return [one["verb"] for one in objects(card["body"]) if one.get("type") == "Action.Execute"]


def test_returned_answers_are_looked_at_not_placed(objects: Objects):
    drawn = objects(render(RECOGNISED["answers"], LEAD)["body"])
    (tap,) = (one for one in drawn if one.get("type") == "Action.Execute")
    assert tap["data"] == {"verb": "card.refresh", "card": "import", "opp": 12, "detail": {"import": "i1"}}


def test_the_other_files_can_still_be_placed(objects: Objects):
    card = render(RECOGNISED["answers_and_others"], LEAD)
    assert _verbs(card, objects) == ["card.refresh", "file.place", "file.place"]


def test_the_returned_file_itself_is_not_placed_as_a_brief(objects: Objects):
    view = RECOGNISED["answers_and_others"]
    assert view.imported
    mixed = replace(view, imported=replace(view.imported, file=view.files[0].id))
    taps = [
        one["data"]
        for one in objects(render(mixed, LEAD)["body"])
        if one.get("verb") == "file.place" and "title" in one
    ]
    assert {tap["files"] for tap in taps} == {view.files[1].id}


def test_without_answers_nothing_is_said_of_them(objects: Objects):
    assert _verbs(render(PLACEMENTS["two"], LEAD), objects) == ["file.place", "file.place"]
