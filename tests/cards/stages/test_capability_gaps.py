"""The capability gaps' card: what is missing first, reasons one tap away."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.pages import size_of
from cards.samples.gaps import GAPS
from cards.samples.pursuit import HOSTILE, VIEWERS
from cards.stages.capability_gaps import SECTION, render
from core.views import StageView

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD, READER = VIEWERS["lead"], VIEWERS["reader"]
PROMISED = 28_000


@pytest.fixture
def texts(objects: Objects) -> Callable[[StageView], list[str]]:
    return lambda view: [one["text"] for one in objects(render(view, LEAD)["body"]) if "text" in one]


@pytest.mark.parametrize("viewer", VIEWERS)
@pytest.mark.parametrize("sample", GAPS)
def test_every_sample_is_a_valid_card(sample: str, viewer: str, schema_errors: Any) -> None:
    assert schema_errors(render(GAPS[sample], VIEWERS[viewer])) == []


def test_every_value_of_the_output_is_on_some_card(texts: Any) -> None:
    view = GAPS["drafted"]
    assert view.artifact
    shown = " ".join(text for section in (None, SECTION) for text in texts(replace(view, section=section)))
    output = view.artifact.output
    said = [
        value for gap in output["gaps"] for name, value in gap.items() if name in ("capability", "rationale")
    ]
    for value in (
        output["summary"],
        *output["core_in_scope"],
        *said,
        "Gravity Road",
        "Cannot deliver without",
    ):
        assert value in shown


def test_the_reasons_show_the_words_of_the_brief(texts: Any) -> None:
    assert "“Community management on Instagram in all four markets is part of the scope.”" in texts(
        GAPS["gaps"]
    )


def test_a_brief_within_our_own_means_says_so(texts: Any) -> None:
    assert "Nothing the brief asks for goes beyond our own people." in texts(GAPS["none"])


def test_words_of_a_document_are_shown_as_they_are(objects: Objects) -> None:
    drawn = objects(render(GAPS["hostile"], LEAD))
    assert HOSTILE in [one["text"] for one in drawn if one.get("type") == "TextRun"]
    assert not [one for one in drawn if one.get("type") == "TextBlock" and HOSTILE in one["text"]]


def test_somebody_who_may_only_look_gets_no_button_that_changes_anything(objects: Objects) -> None:
    verbs = {one.get("verb") for one in objects(render(GAPS["drafted"], READER))}
    assert not verbs & {"stage.run", "stage.complete"}


@pytest.mark.parametrize("section", [None, SECTION])
def test_no_card_outgrows_what_is_promised(section: str | None) -> None:
    view, long = GAPS["drafted"], "字\n" * 4_000
    assert view.artifact
    gap = {"capability": long, "criticality": "red", "suggested_source": "x", "suggested_partner": long}
    output = {
        "summary": long,
        "core_in_scope": [long] * 60,
        "gaps": [{**gap, "rationale": long}] * 60,
    }
    huge = replace(view, artifact=replace(view.artifact, output=output), section=section)
    assert size_of(render(huge, LEAD)) <= PROMISED
