"""Many questions for the client in one dialog: found, answered a page at a time, and nobody's words lost."""

from typing import Any

import pytest
import pytest_asyncio

from core.keys import StageKey
from core.opportunity import Clarification, ClarificationStatus, Priority
from tests.doubles.chat import Chat, Dialog, inputs, submits, text_of
from tests.doubles.scene import hold, stand_at
from tests.doubles.teams import LEE, MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

HUNDRED = tuple(
    ("Markets" if n % 4 else "Budget", f"Question number {n:03}?", list(Priority)[n % 3]) for n in range(100)
)
SAVE, NEXT, PREVIOUS, CLOSE, FIND = (
    "Save",
    "Save, next page",
    "Save, page before",
    "Save and close",
    "Save and show",
)


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner of an opportunity with a hundred questions."""
    await stand_at(alone, StageKey.CLIENT_ANSWERS, *HUNDRED)
    return alone


async def _opened(chat: Chat) -> Dialog:
    """The dialog, by the button of the stage's card."""
    card = await chat.tap("stage.open", opp=1, stage="client_answers")
    opening = next(one for one in submits(card) if one["title"] == "Edit many…")
    assert opening["data"]["msteams"] == {"type": "task/fetch"}
    return await chat.open_dialog(opening["data"])


def _ids(dialog: Dialog) -> list[str]:
    return [id.removeprefix("answer_") for id in inputs(dialog.card) if id.startswith("answer_")]


async def _questions(chat: Chat) -> dict[str, Clarification]:
    async with chat.service.work(chat.tenant) as work:
        return {one.id: one for one in await work.clarifications.all(1)}


async def test_opens_with_a_title_and_the_first_page(lead: Chat) -> None:
    dialog = await _opened(lead)
    assert dialog.title == "#1 Tidewater launch · Ingest client answers"
    assert "100 of 100, page 1 of 13" in text_of(dialog.card)
    assert len(_ids(dialog)) == 8


async def test_a_dialog_holds_nothing_that_only_a_card_can_do(lead: Chat) -> None:
    dialog = await _opened(lead)
    assert "Action.Execute" not in str(dialog.card)
    assert "task/fetch" not in str(dialog.card)
    assert "refresh" not in dialog.card


async def test_several_answers_are_saved_at_once(lead: Chat) -> None:
    dialog = await _opened(lead)
    first, second, third, *_ = _ids(dialog)
    typed = {
        f"answer_{first}": "Two million.",
        f"answer_{second}": "Nordics.",
        f"status_{third}": "dismissed",
    }
    saved = await lead.send_dialog(dialog.filled(SAVE, **typed))
    assert "Saved 3 rows." in text_of(saved.card)
    assert _ids(saved) == _ids(dialog)
    asked = await _questions(lead)
    assert (asked[first].answer, asked[first].status) == ("Two million.", ClarificationStatus.ANSWERED)
    assert asked[first].answered_by == lead.who.name
    assert asked[second].answer == "Nordics."
    assert asked[third].status is ClarificationStatus.DISMISSED
    assert sum(one.version > 1 for one in asked.values()) == 3


async def test_pages_run_through_every_question_once(lead: Chat) -> None:
    dialog, seen = await _opened(lead), list[str]()
    for _ in range(13):
        seen += _ids(dialog)
        if NEXT in str(dialog.card):
            dialog = await lead.send_dialog(dialog.filled(NEXT))
    assert len(seen) == len(set(seen)) == 100


async def test_going_on_saves_and_skips_nothing_that_moves_up(lead: Chat) -> None:
    pending = await lead.send_dialog((await _opened(lead)).filled(FIND, status="pending"))
    seen = _ids(pending)
    answered = {f"answer_{id}": "Yes." for id in seen}
    following = await lead.send_dialog(pending.filled(NEXT, **answered))
    assert "Saved 8 rows." in text_of(following.card)
    assert not set(seen) & set(_ids(following))
    assert "92 of 100, page 1 of 12" in text_of(following.card)


async def test_going_back_and_on_again_shows_what_is_true_then(lead: Chat) -> None:
    dialog = await _opened(lead)
    second = await lead.send_dialog(dialog.filled(NEXT))
    typed = {f"answer_{_ids(second)[0]}": "Known by now."}
    back = await lead.send_dialog(second.filled(PREVIOUS, **typed))
    assert _ids(back) == _ids(dialog)
    again = await lead.send_dialog(back.filled(NEXT))
    assert "Known by now." in text_of(again.card)


async def test_finds_by_words_status_and_priority(lead: Chat) -> None:
    dialog = await _opened(lead)
    found = await lead.send_dialog(dialog.filled(FIND, searched="budget 04", priority="amber"))
    asked = await _questions(lead)
    wanted = [
        one
        for one in asked.values()
        if one.category == "Budget" and "04" in one.question and one.priority is Priority.AMBER
    ]
    assert wanted
    assert sorted(_ids(found)) == sorted(one.id for one in wanted)
    assert inputs(found.card)["searched"]["value"] == "budget 04"


async def test_what_somebody_else_answered_meanwhile_is_said_and_not_overwritten(lead: Chat) -> None:
    dialog = await _opened(lead)
    taken, free, *_ = _ids(dialog)
    megan = await hold(lead, MEGAN, "editor")
    await megan.tap(
        "clarification.save",
        opp=1,
        id=taken,
        version=1,
        stage="client_answers",
        answer="Three million, says the CFO.",
        key="theirs",
    )
    late = await lead.send_dialog(
        dialog.filled(SAVE, **{f"answer_{taken}": "Two million.", f"answer_{free}": "Nordics."})
    )
    said = text_of(late.card)
    assert "1 row was saved. 1 row was not" in said
    assert "Its answer is now “Three million, says the CFO.”" in said
    assert inputs(late.card)[f"answer_{taken}"]["value"] == "Two million."
    asked = await _questions(lead)
    assert asked[taken].answer == "Three million, says the CFO."
    assert asked[free].answer == "Nordics."
    await lead.send_dialog(late.filled(SAVE))
    assert (await _questions(lead))[taken].answer == "Two million."


async def test_a_row_nobody_typed_in_leaves_what_somebody_else_wrote(lead: Chat) -> None:
    dialog = await _opened(lead)
    theirs, mine, *_ = _ids(dialog)
    megan = await hold(lead, MEGAN, "editor")
    await megan.tap(
        "clarification.save", opp=1, id=theirs, version=1, stage="diagnosis", answer="Theirs.", key="k"
    )
    saved = await lead.send_dialog(dialog.filled(SAVE, **{f"answer_{mine}": "Mine."}))
    assert "Saved 1 row." in text_of(saved.card)
    assert (await _questions(lead))[theirs].answer == "Theirs."


async def test_the_same_submission_twice_is_done_once_and_answered_alike(lead: Chat) -> None:
    dialog = await _opened(lead)
    sent = dialog.filled(SAVE, **{f"answer_{_ids(dialog)[0]}": "Once."})
    first = await lead.send_dialog(sent, id="s-1")
    redelivered = await lead.send_dialog(sent, id="s-1")
    again = await lead.send_dialog(sent, id="s-2")
    assert first.body == redelivered.body == again.body
    assert (await _questions(lead))[_ids(dialog)[0]].version == 2


async def test_saving_and_closing_closes_once_everything_is_saved(lead: Chat) -> None:
    dialog = await _opened(lead)
    first, second, *_ = _ids(dialog)
    wrong = await lead.send_dialog(
        dialog.filled(CLOSE, **{f"answer_{first}": "Yes.", f"status_{second}": "answered"})
    )
    assert "An answered question needs an answer." in text_of(wrong.card)
    assert inputs(wrong.card)[f"status_{second}"]["value"] == "answered"
    sent = wrong.filled(CLOSE, **{f"answer_{second}": "No."})
    assert (await lead.send_dialog(sent)).closed
    assert (await lead.send_dialog(sent)).closed


async def test_an_opportunity_archived_meanwhile_keeps_what_was_typed(lead: Chat) -> None:
    dialog = await _opened(lead)
    first = _ids(dialog)[0]
    await lead.tap("opportunity.archive", opp=1, key="away")
    late = await lead.send_dialog(dialog.filled(SAVE, **{f"answer_{first}": "Too late."}))
    assert "is archived, so nothing was changed" in text_of(late.card)
    assert inputs(late.card)[f"answer_{first}"]["value"] == "Too late."
    assert (await _questions(lead))[first].answer is None
    await lead.tap("opportunity.restore", opp=1, key="back")
    await lead.send_dialog(late.filled(SAVE))
    assert (await _questions(lead))[first].answer == "Too late."


async def test_a_dialog_that_somebody_else_submits_is_theirs(lead: Chat) -> None:
    dialog = await _opened(lead)
    first = _ids(dialog)[0]
    reader = await hold(lead, LEE, "viewer")
    await lead.tap("role.remove", role="editor", people=LEE.id, key="no-editor")
    refused = await reader.send_dialog(dialog.filled(SAVE, **{f"answer_{first}": "Mine."}))
    assert "let you look but not change anything" in text_of(refused.card)
    assert (await _questions(lead))[first].answer is None


async def test_another_tenants_dialog_finds_nothing_here(lead: Chat) -> None:
    dialog = await _opened(lead)
    stranger = lead.apart()
    sent = dialog.filled(SAVE, **{f"answer_{_ids(dialog)[0]}": "Hello."})
    refused = await stranger.send_dialog(sent)
    assert "no opportunity #1" in text_of(refused.card).lower()
    assert "Question number" not in text_of(refused.card)
    assert "Hello." not in [one.answer for one in (await _questions(lead)).values()]


@pytest.mark.parametrize(
    "wrong",
    [
        {"drawn": {str(n): "1.x" for n in range(51)}},
        {"drawn": ["no", "mapping"]},
        {"drawn": "none"},
        {"page": -1},
        {"step": "sideways"},
        {"status": "unknown"},
        {"searched": "x" * 10_000},
    ],
    ids=["rows", "list", "text", "page", "step", "filter", "search"],
)
async def test_a_hostile_form_is_refused_and_changes_nothing(lead: Chat, wrong: dict[str, Any]) -> None:
    dialog = await _opened(lead)
    before = await _questions(lead)
    typed = {f"answer_{_ids(dialog)[0]}": "Typed."}
    refused = await lead.send_dialog(dialog.filled(SAVE, **{**typed, **wrong}))
    assert "That could not be read" in text_of(refused.card)
    assert await _questions(lead) == before


async def test_a_client_without_dialogs_gets_the_form_as_a_card(lead: Chat) -> None:
    card = await lead.tap("stage.open", opp=1, stage="client_answers")
    opening = next(one for one in submits(card) if one["title"] == "Edit many…")
    shown = await lead.say("", value=opening["data"])
    assert "page 1 of 13" in text_of(shown)
