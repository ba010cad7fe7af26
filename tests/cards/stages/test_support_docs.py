"""The support documents' card: days at a glance, reasons one tap away, the file for the client."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.pages import size_of
from cards.samples.pursuit import HOSTILE, VIEWERS
from cards.samples.support import SUPPORTS
from cards.stages.support_docs import SECTIONS, render
from core.views import SupportView

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD, READER = VIEWERS["lead"], VIEWERS["reader"]
PROMISED = 28_000


@pytest.fixture
def texts(objects: Objects) -> Callable[[SupportView], list[str]]:
    return lambda view: [one["text"] for one in objects(render(view, LEAD)["body"]) if "text" in one]


@pytest.mark.parametrize("viewer", VIEWERS)
@pytest.mark.parametrize("sample", SUPPORTS)
def test_every_sample_is_a_valid_card(sample: str, viewer: str, schema_errors: Any) -> None:
    assert schema_errors(render(SUPPORTS[sample], VIEWERS[viewer])) == []


def test_the_overview_opens_every_section(objects: Objects) -> None:
    taps = [one for one in objects(render(SUPPORTS["drafted"], LEAD)) if one.get("card") == "stage"]
    assert set(SECTIONS) <= {tap.get("section") for tap in taps}


def test_every_value_of_the_output_is_on_some_card(texts: Any) -> None:
    view = SUPPORTS["drafted"]
    assert view.artifact
    shown = " ".join(text for section in (None, *SECTIONS) for text in texts(replace(view, section=section)))
    output = view.artifact.output
    rows = [str(value) for name in ("slas", "kpis") for one in output[name] for value in one.values()]
    sentences = [one for name in ("assumptions", "caveats", "governance") for one in output[name]]
    for said in (output["summary"], *rows, *sentences):
        assert said in shown


def test_days_taken_from_the_brief_show_its_words(texts: Any) -> None:
    shown = texts(replace(SUPPORTS["drafted"], section="slas"))
    assert "“First versions of statics are expected within three working days.”" in shown


def test_the_file_is_offered_where_it_was_made(objects: Objects) -> None:
    def kinds(view: SupportView) -> set[object]:
        offered = [one for one in objects(render(view, LEAD)) if one.get("verb") == "export.get"]
        return {one.get("kind") for one in offered if "kind" in one}

    assert kinds(SUPPORTS["drafted"]) == {"support_docs_docx"}
    assert kinds(SUPPORTS["kept_back"]) == set()


def test_words_of_a_document_are_shown_as_they_are(objects: Objects) -> None:
    drawn = objects(render(SUPPORTS["hostile"], LEAD))
    assert HOSTILE in [one["text"] for one in drawn if one.get("type") == "TextRun"]
    assert not [one for one in drawn if one.get("type") == "TextBlock" and HOSTILE in one["text"]]


def test_somebody_who_may_only_look_may_fetch_and_change_nothing(objects: Objects) -> None:
    verbs = {one.get("verb") for one in objects(render(SUPPORTS["drafted"], READER))}
    assert "export.get" in verbs
    assert not verbs & {"stage.run", "stage.complete"}


@pytest.mark.parametrize("section", [None, *SECTIONS])
def test_no_card_outgrows_what_is_promised(section: str | None) -> None:
    view, long = SUPPORTS["drafted"], "字\n" * 4_000
    assert view.artifact
    sla = {"deliverable": long, "v1_days": 5, "v2_days": 2, "v3_days": 1, "responsible_party": long}
    kpi = {"metric": long, "target": long, "measurement": long}
    sentences = {name: [long] * 60 for name in ("assumptions", "caveats", "governance")}
    output = {"summary": long, "slas": [{**sla, "notes": long}] * 60, "kpis": [kpi] * 60, **sentences}
    huge = replace(view, artifact=replace(view.artifact, output=output), section=section)
    assert size_of(render(huge, LEAD)) <= PROMISED
