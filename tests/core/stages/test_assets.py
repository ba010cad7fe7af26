"""Stage 6: what the model's answer becomes, and what markets and answers settle."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from core.agents.grounding import Grounding
from core.brief import Brief, Evidence
from core.drafting import RulesDraft
from core.keys import StageKey
from core.messages import Message, say
from core.rules.asset_rows import draft_assets
from core.stage import Draft, Facts, StageContext
from core.stages.assets import Answer, Output, Row, read, run
from tests.doubles.written import brief, table

CONFIRM = "Volume to be confirmed with the client."
BRIEF = brief(
    "# Brief",
    "## Deliverables",
    "- One launch film of 30 seconds",
    "- 10-12 social posts",
    "- 3 banners per market",
    "- Pitch deck",
    table(["Asset", "Qty"], ["Leaflet", "4"], ["Poster", "6"]),
)


def asked(name: str, quote: str, words: str = "", volume: int = 0, **fields: str) -> dict[str, Any]:
    blank = {"description": "", "client_tier": ""}
    return {**blank, "name": name, "quote": quote, "volume_words": words, "volume": volume, **fields}


def taken(*assets: dict[str, Any], rules: RulesDraft | None = None) -> tuple[list[Row], list[str], Grounding]:
    grounding = Grounding(BRIEF)
    output, remarks = read(Answer.model_validate({"assets": assets}), grounding, rules)
    assert all(say(one) for one in remarks)
    return output.assets, [one.key for one in remarks], grounding


def ruled() -> RulesDraft:
    drafted = draft_assets(BRIEF)
    return RulesDraft(drafted.output, drafted.evidence, drafted.remarks)


async def drafted(source: Brief, inputs: Mapping[StageKey, Mapping[str, Any]]) -> tuple[list[Row], Draft]:
    async def progress(said: Message) -> None:
        assert said.key

    draft = await run(StageContext(Facts(1, "x"), source, inputs, None, progress, date(2026, 11, 1)))
    return Output.model_validate(draft.output.model_dump()).assets, draft


def answers(*pairs: tuple[str, str | None]) -> dict[StageKey, dict[str, Any]]:
    return {
        StageKey.CLIENT_ANSWERS: {"answers": [{"question": q, "answer": a, "status": "x"} for q, a in pairs]}
    }


def test_an_asset_needs_words_of_the_brief() -> None:
    rows, _, grounding = taken(
        asked("Billboard", "ten billboards", "ten", 10), asked("Launch film", "One launch film", "One", 1)
    )
    assert [row.name for row in rows] == ["Launch film"]
    assert [one.field for one in grounding.evidence] == ["assets[0]"]
    assert len(grounding.dropped) == 1


def test_words_of_quantity_win_over_the_models_number() -> None:
    rows, remarks, _ = taken(asked("Social post", "10-12 social posts", "10-12", 40))
    assert (rows[0].volume, rows[0].volume_words) == (11, "10-12")
    assert remarks == ["assets-volumes-differ"]


def test_a_number_that_no_words_give_is_to_be_confirmed() -> None:
    rows, _, _ = taken(asked("Launch film", "launch film", "seven of them", 7))
    assert (rows[0].volume, rows[0].volume_words, rows[0].note) == (1, None, CONFIRM)


def test_a_number_in_the_quote_and_one_thing_need_no_words() -> None:
    rows, _, _ = taken(asked("Banner", "3 banners", "", 3), asked("Launch film", "launch film", "", 1))
    assert [(row.volume, row.note) for row in rows] == [(3, ""), (1, "")]


def test_things_of_the_pitch_leave_neither_row_nor_evidence() -> None:
    rows, remarks, grounding = taken(asked("Pitch deck", "Pitch deck", "", 1))
    assert (rows, grounding.evidence) == ([], [])
    assert remarks == ["assets-none", "assets-left-out-pitch"]


def test_a_description_brings_no_numbers_of_its_own() -> None:
    rows, _, _ = taken(
        asked("Launch film", "launch film", "", 1, description="30 seconds"),
        asked("Film", "One launch film", "", 1, description="for 99 cinemas"),
    )
    assert [row.description for row in rows] == ["30 seconds", ""]


def test_rows_of_tables_that_the_model_passed_over_are_added_and_the_rest_named() -> None:
    rows, remarks, grounding = taken(
        asked("Launch film", "One launch film of 30 seconds", "One", 1),
        asked("Leaflet", "Leaflet | 4", "4", 4),
        rules=ruled(),
    )
    assert [(row.name, row.volume) for row in rows] == [("Launch film", 1), ("Leaflet", 4), ("Poster", 6)]
    assert remarks == ["assets-check-missed"]
    assert {one.field: one.quote for one in grounding.evidence}["assets[2]"] == "Poster | 6"


async def test_without_a_model_markets_of_the_diagnosis_multiply() -> None:
    rows, draft = await drafted(BRIEF, {StageKey.DIAGNOSIS: {"markets": ["Norway", "Sweden"]}})
    banner = next(row for row in rows if "banner" in row.name)
    assert banner.volume == 6
    assert "Norway, Sweden" in banner.description
    values = {one.field: one.value for one in draft.evidence}
    assert values[f"assets[{rows.index(banner)}].volume"] == "6"
    assert draft.drafted_by == "rules"


async def test_an_answer_settles_the_one_asset_it_speaks_of() -> None:
    source = brief(
        "# Brief", "## Deliverables", "- Email templates (TBC)", "- several banners", "- 20 reels per month"
    )
    said = answers(
        ("How many email templates are needed?", "We need 24 of them."),
        ("How many banners?", "40-50"),
        ("For how long are reels needed?", "for 6 months"),
    )
    rows, draft = await drafted(source, said)
    assert [row.volume for row in rows] == [24, 45, 120]
    assert [one.key for one in draft.remarks][-1] == "assets-volumes-answered"
    assert all("The client answered" in row.description for row in rows)
    assert not [one for one in draft.evidence if one.field.endswith(".volume")]


async def test_an_answer_on_something_else_or_on_several_settles_nothing() -> None:
    source = brief("# Brief", "## Deliverables", "- Email templates (TBC)", "- several banners")
    said = answers(
        ("What is the budget?", "50,000"),
        ("How many email templates and banners?", "10"),
        ("When are the email templates due?", "On 3 May 2027"),
        ("How many banners?", "To be confirmed"),
        ("How many banners are in the old library?", None),
        ("How many banners are wanted?", "8 in May 2027 and 20 later"),
    )
    rows, _ = await drafted(source, said)
    assert [(row.volume, row.note.endswith(CONFIRM)) for row in rows] == [(1, True), (1, True)]


async def test_markets_from_an_answer_count_over_those_of_the_diagnosis() -> None:
    said = {**answers(("Which markets are in scope?", "Norway, Sweden, Denmark")),
            StageKey.DIAGNOSIS: {"markets": ["Norway"]}}  # fmt: skip
    rows, _ = await drafted(BRIEF, said)
    assert next(row for row in rows if "banner" in row.name).volume == 9


async def test_evidence_counts_along_with_the_rows() -> None:
    rows, draft = await drafted(BRIEF, {})
    named: list[Evidence] = [one for one in draft.evidence if one.field.endswith("]")]
    assert [one.value for one in named] == [row.name for row in rows]
    assert all(BRIEF.evidence(one.field, one.value, one.quote) for one in draft.evidence)
