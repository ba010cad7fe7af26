"""Stage 15: what a deck may say, from rules and from a model."""

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from core.agents.client import Claude
from core.decks.making import forbidden_in
from core.decks.material import Material
from core.decks.outline import LEAST, LEAST_POINTS, MOST, MOST_POINTS
from core.export import ExportKind
from core.exports.guard import Forbidden, check
from core.keys import StageKey as K
from core.messages import say
from core.stage import Draft, StageFailed
from core.stages.pitch import Answer, Output, run
from tests.doubles.messages_api import MessagesApi, Step, fill, status
from tests.doubles.pursued import DIAGNOSIS, SUPPORT, pitching, pursued

Slides = list[dict[str, Any]]


def told(draft: Draft) -> Output:
    return Output.model_validate(draft.output.model_dump(mode="json"))


def texts(output: Output) -> str:
    return "\n".join([one for slide in output.slides for one in (slide.title, *slide.key_points)])


async def test_rules_alone_make_a_deck_of_eight_to_twelve_slides() -> None:
    output = told(await run(pitching()))
    assert LEAST <= len(output.slides) <= MOST
    assert (output.slides[0].section, output.slides[-1].section) == ("cover", "next_steps")
    assert all(LEAST_POINTS <= len(slide.key_points) <= MOST_POINTS for slide in output.slides)


async def test_every_number_has_its_source() -> None:
    output = told(await run(pitching()))
    price = next(one for one in output.numbers if one.field == "totals.price_after")
    assert (price.stage, price.version) == ("team_shape", 3)
    assert price.value.startswith("GBP ")


async def test_diagnosis_team_and_support_documents_are_enough() -> None:
    held = pursued()
    output = told(
        await run(pitching({key: held[key] for key in (K.DIAGNOSIS, K.TEAM_SHAPE, K.SUPPORT_DOCS)}))
    )
    assert len(output.slides) >= LEAST
    assert "scope" not in {slide.section for slide in output.slides}


async def test_too_little_fails_with_what_is_missing() -> None:
    held = {**pursued(), K.SUPPORT_DOCS: {"slas": [], "kpis": [], "assumptions": [], "governance": []}}
    for stage in (K.ASSETS, K.RATE_CARD, K.DELIVERY_MODEL, K.CAPABILITY_GAPS):
        del held[stage]
    with pytest.raises(StageFailed) as failed:
        await run(pitching(held))
    said = say(failed.value.reason)
    assert "at least three KPIs (Support documents)" in said
    assert "at least 8" in said


async def test_an_empty_diagnosis_is_no_reason_to_invent() -> None:
    held = {**pursued(), K.DIAGNOSIS: {}}
    output = told(await run(pitching(held, service_types=(), go_live=None, brands=(), client_name=None)))
    assert "What you asked for" not in texts(output)


async def test_a_role_without_a_rate_leaves_the_price_out() -> None:
    held = pursued()
    team = held[K.TEAM_SHAPE]
    totals = {**team["totals"], "price": None, "price_after": None}
    output = told(await run(pitching({**held, K.TEAM_SHAPE: {**team, "totals": totals}})))
    assert "GBP" not in texts(output)


async def test_our_notes_and_rates_never_reach_the_deck() -> None:
    draft = await run(pitching())
    said = draft.output.model_dump_json()
    assert "margin" not in said
    assert not any(b"margin" in export.content for export in draft.exports)


async def test_sparse_names_and_marks_stay_text() -> None:
    hostile = "# <b>x</b> [a](http://e.example) | 12,5 % \u202e\x0b"
    diagnosis = {**DIAGNOSIS, "channels": [hostile], "markets": ["日本"], "kpis_slas": [hostile]}
    draft = await run(
        pitching({**pursued(), K.DIAGNOSIS: diagnosis}, name=hostile, client_name="مؤسسة النور")
    )
    assert "\u202e" not in draft.output.model_dump_json()


@pytest.mark.parametrize("kind", [ExportKind.PITCH_MD, ExportKind.OUTLINE_MD])
async def test_the_markdown_files_are_made(kind: ExportKind) -> None:
    draft = await run(pitching())
    (made,) = (export for export in draft.exports if export.kind is kind)
    assert made.content.decode().startswith("# Tidewater spring launch: our proposal for Harbour Foods Ltd")


# With a model


def slide(section: str, *points: str, **fields: str) -> dict[str, Any]:
    said = list(points) or ["One thing", "Another thing", "A third thing"]
    blank = {"title": "A title", "speaker_notes": "Prose.", "data_callout": ""}
    return {"section": section, "key_points": said, **blank, **fields}


def answer(slides: Slides | None = None, **fields: Any) -> dict[str, Any]:
    order = ("cover", "context", "approach", "scope", "team", "commercials", "governance", "next_steps")
    told = slides or [slide(section) for section in order]
    return {"headline": "Ours", "deck_summary": "A deck.", "slides": told, "appendix": [], **fields}


def with_point(text: str) -> dict[str, Any]:
    given = answer()
    given["slides"][4]["key_points"][1] = text
    return given


@asynccontextmanager
async def drafted(*steps: Step, **how: Any) -> AsyncGenerator[tuple[Draft, MessagesApi]]:
    async with MessagesApi(*steps) as api:
        model = Claude(api.key, base_url=api.url, answers={})
        try:
            yield await run(pitching(model=model, **how)), api
        finally:
            await model.close()


async def test_the_models_deck_stands_with_the_charts_of_the_artifacts() -> None:
    async with drafted(fill(answer())) as (draft, _):
        output = told(draft)
    assert draft.drafted_by != "rules"
    assert [slide.title for slide in output.slides] == ["A title"] * 8
    by_section = {str(slide.section): slide for slide in output.slides}
    assert by_section["team"].chart
    assert by_section["commercials"].chart
    assert by_section["scope"].table
    assert by_section["governance"].table


async def test_an_invented_number_is_given_back_once_with_its_place() -> None:
    async with drafted(fill(with_point("37 people")), fill(answer())) as (draft, api):
        repair = api.requests[1].last
    assert "slide 5, bullet-2: the number 37 was not produced" in repair
    assert draft.drafted_by != "rules"


async def test_an_invented_number_that_stays_leaves_the_rules_draft() -> None:
    async with drafted(fill(with_point("37 people"))) as (draft, api):
        assert len(api.requests) == 2
    assert draft.drafted_by == "rules"
    assert len(draft.calls) == 2
    assert "37" not in texts(told(draft))


@pytest.mark.parametrize(
    "given",
    [
        answer([slide("cover")] * 3),
        answer([slide("next_steps"), *[slide("context")] * 8]),
        answer([*[slide("cover")] * 7, slide("next_steps", "one", "two")]),
        answer([slide("cover"), *[slide("context")] * 12, slide("next_steps")]),
    ],
    ids=["too few", "out of order", "too few bullets", "too many"],
)
async def test_a_deck_of_another_shape_leaves_the_rules_draft(given: Mapping[str, Any]) -> None:
    async with drafted(fill(dict(given))) as (draft, _):
        assert draft.drafted_by == "rules"


async def test_a_model_that_is_down_leaves_the_rules_draft() -> None:
    async with drafted(status(500)) as (draft, _):
        assert draft.drafted_by == "rules"


async def test_the_model_is_shown_no_rate_and_no_note_of_ours() -> None:
    async with drafted(fill(answer())) as (_, api):
        told_to = api.requests[0].instructions
    assert "thin here" not in told_to
    assert '"rate"' not in told_to
    assert "totals.price_after" in told_to


def test_the_form_is_the_same_for_every_opportunity() -> None:
    assert set(Answer.model_fields) == {"headline", "deck_summary", "slides", "appendix"}


def test_the_support_double_has_what_stage_thirteen_promises() -> None:
    assert min(len(SUPPORT["slas"]), len(SUPPORT["kpis"])) >= 3


# What may not leave


def kinds(draft: Draft) -> set[ExportKind]:
    return {export.kind for export in draft.exports}


async def test_all_three_files_are_made() -> None:
    assert kinds(await run(pitching())) == {
        ExportKind.PITCH_MD,
        ExportKind.OUTLINE_MD,
        ExportKind.PITCH_PPTX,
    }


async def test_another_clients_name_keeps_every_file_back_and_says_where() -> None:
    assumptions = [*SUPPORT["assumptions"][:2], "As agreed for Alder & Finch last year."]
    held = {**pursued(), K.SUPPORT_DOCS: {**SUPPORT, "assumptions": assumptions}}
    draft = await run(replace(pitching(held), forbidden=Forbidden(names=("Alder & Finch",))))
    assert kinds(draft) == set()
    said = " ".join(say(remark) for remark in draft.remarks)
    assert "Alder & Finch" in said
    assert "bullet 3" in said


async def test_a_figure_that_equals_a_rate_is_no_leak() -> None:
    held = pursued()
    rate = Decimal(held[K.RATE_CARD]["roles"][0]["rate"])
    held[K.RATE_CARD]["totals"]["hours"] = str(rate)
    draft = await run(pitching(held))
    assert ExportKind.PITCH_PPTX in kinds(draft)


async def test_a_long_pursuit_makes_a_deck_with_what_did_not_fit_told() -> None:
    draft = await run(pitching(pursued(assets=200)))
    assert ExportKind.PITCH_PPTX in kinds(draft)
    assert "pitch-rows-left-out" in {remark.key for remark in draft.remarks}


async def test_no_count_or_look_of_the_file_is_taken_for_a_rate() -> None:
    draft = await run(pitching())
    (made,) = (export for export in draft.exports if export.kind is ExportKind.PITCH_PPTX)
    known = forbidden_in(Material(pitching()))
    rates = frozenset(Decimal(number) for number in (*range(1, 400), 1000, 1033, 2052, 100_000))
    assert check(made.content, replace(known, figures=rates)) == ()


async def test_a_rate_hidden_in_the_workbook_of_a_chart_is_found() -> None:
    held = pursued()
    known = forbidden_in(Material(pitching(held)))
    draft = await run(pitching(held))
    (made,) = (export for export in draft.exports if export.kind is ExportKind.PITCH_PPTX)
    hours = Decimal(held[K.TEAM_SHAPE]["disciplines"][0]["hours_after"])
    shown = known.shown - {hours, hours.normalize()}
    told = check(made.content, replace(known, figures=frozenset({hours}), shown=shown))
    assert any("embedded file" in say(one) for one in told)
    assert any("chart" in say(one) for one in told)
