"""The delivery model's card: the recommendation first, reasons one tap away."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.pages import size_of
from cards.samples.delivery import DELIVERIES
from cards.samples.pursuit import HOSTILE, VIEWERS
from cards.stages.delivery_model import SECTIONS, render
from core.views import StageView

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD, READER = VIEWERS["lead"], VIEWERS["reader"]
PROMISED = 28_000


@pytest.fixture
def texts(objects: Objects) -> Callable[[StageView], list[str]]:
    return lambda view: [one["text"] for one in objects(render(view, LEAD)["body"]) if "text" in one]


@pytest.mark.parametrize("viewer", VIEWERS)
@pytest.mark.parametrize("sample", DELIVERIES)
def test_every_sample_is_a_valid_card(sample: str, viewer: str, schema_errors: Any) -> None:
    assert schema_errors(render(DELIVERIES[sample], VIEWERS[viewer])) == []


def test_the_overview_opens_every_section(objects: Objects) -> None:
    taps = [one for one in objects(render(DELIVERIES["drafted"], LEAD)) if one.get("card") == "stage"]
    assert set(SECTIONS) <= {tap.get("section") for tap in taps}


def test_every_value_of_the_output_is_on_some_card(texts: Any) -> None:
    view = DELIVERIES["drafted"]
    assert view.artifact
    shown = " ".join(text for section in (None, *SECTIONS) for text in texts(replace(view, section=section)))
    output = view.artifact.output
    steps = [
        value
        for one in output["workflow_stages"]
        for value in (one["stage"], one["rationale"], *one["tooling"])
    ]
    for said in (output["summary"], *steps, *output["tooling_caveats"], *output["risks"]):
        assert said in shown


def test_a_ban_shows_the_clients_words(texts: Any) -> None:
    shown = texts(DELIVERIES["forbidden"])
    assert any("rules AI out of the work" in text for text in shown)
    assert "“AI-generated content is not permitted in any deliverable.”" in shown


def test_words_of_a_document_are_shown_as_they_are(objects: Objects) -> None:
    drawn = objects(render(DELIVERIES["hostile"], LEAD))
    assert HOSTILE in [one["text"] for one in drawn if one.get("type") == "TextRun"]
    assert not [one for one in drawn if one.get("type") == "TextBlock" and HOSTILE in one["text"]]


def test_somebody_who_may_only_look_gets_no_button_that_changes_anything(objects: Objects) -> None:
    verbs = {one.get("verb") for one in objects(render(DELIVERIES["drafted"], READER))}
    assert not verbs & {"stage.run", "stage.complete"}


def test_a_section_nobody_knows_is_the_overview() -> None:
    view = DELIVERIES["drafted"]
    assert render(replace(view, section="nonsense"), LEAD)["body"] == render(view, LEAD)["body"]


@pytest.mark.parametrize("section", [None, *SECTIONS])
def test_no_card_outgrows_what_is_promised(section: str | None) -> None:
    view, long = DELIVERIES["drafted"], "字\n" * 4_000
    assert view.artifact
    step = {"stage": long, "key": "", "approach": "manual", "tooling": [long] * 40, "rationale": long}
    output = {
        **view.artifact.output,
        "summary": long,
        "workflow_stages": [step] * 60,
        "tooling_caveats": [long] * 60,
        "risks": [long] * 60,
    }
    huge = replace(view, artifact=replace(view.artifact, output=output), section=section)
    assert size_of(render(huge, LEAD)) <= PROMISED
