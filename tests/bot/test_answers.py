"""The client's answers: read from what comes back, shown, and saved only once somebody has confirmed them."""

import asyncio
import csv
import io
import json
import zipfile
from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

import pytest
import pytest_asyncio
from docx import Document
from openpyxl import load_workbook
from pypdf import PdfWriter
from pypdf.generic import ContentStream, DictionaryObject, NameObject

from core.keys import StageKey
from core.messages import message, say
from core.opportunity import Clarification, ClarificationStatus, FileState, Priority
from tests.doubles.chat import PATIENCE, Chat, button, buttons, filled, inputs, markup_of, offers, text_of
from tests.doubles.scene import QUESTIONS, hold, pack, run, stand_at
from tests.doubles.teams import MEGAN

BUDGET, MARKETS, FILMS, SIGN_OFF = (question for _, question, _ in QUESTIONS)
LARGEST_CARD = 28 * 1024
"""Bytes; Teams refuses cards not far above it."""


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner of an opportunity whose pack is with the client."""
    await stand_at(alone, StageKey.QA_PACK, *QUESTIONS)
    await run(alone, "qa_pack")
    await alone.tap("stage.complete", opp=1, stage="qa_pack", key="sent")
    return alone


def answered(workbook: bytes, answers: Mapping[str, Any]) -> bytes:
    """The workbook as a client sends it back, with something typed beside these questions."""
    book = load_workbook(io.BytesIO(workbook))
    sheet: Any = book.worksheets[0]
    asked, slot = (say(message(f"packs-column-{name}")) for name in ("question", "answer"))
    titles = next(row for row in sheet.iter_rows() if {asked, slot} <= {cell.value for cell in row})
    columns = {cell.value: cell.column for cell in titles}
    for row in range(titles[0].row + 1, sheet.max_row + 1):
        if (question := sheet.cell(row, columns[asked]).value) in answers:
            sheet.cell(row, columns[slot]).value = answers[question]
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def _with_macros(workbook: bytes) -> bytes:
    """The workbook saved as one with macros."""
    saved, plain, macro = (
        io.BytesIO(),
        b"spreadsheetml.sheet.main+xml",
        b"ms-excel.sheet.macroEnabled.main+xml",
    )
    with zipfile.ZipFile(io.BytesIO(workbook)) as old, zipfile.ZipFile(saved, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "[Content_Types].xml":
                content = content.replace(b"openxmlformats-officedocument." + plain, macro).replace(
                    plain, macro
                )
            new.writestr(name, content)
        new.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 a macro")
    return saved.getvalue()


async def _dropped(chat: Chat, name: str, content: bytes) -> tuple[str, dict[str, Any]]:
    """Drops a file and waits for what was understood: the message and its card."""
    before = set(chat.standing)
    await chat.drop((name, content))
    found = await chat.received(lambda card: "What came back from the client" in text_of(card))
    async with asyncio.timeout(PATIENCE):
        while found in before:
            await asyncio.sleep(0.02)
            found = await chat.received(lambda card: "What came back from the client" in text_of(card))
    return found, chat.standing[found]


async def _returned(chat: Chat, answers: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    return await _dropped(chat, "back.xlsx", answered(await pack(chat), answers))


async def _confirm(chat: Chat, on: str, card: dict[str, Any], **take: str) -> dict[str, Any]:
    return await chat.press(on, "answers.confirm", **filled(card, "answers.confirm", **take))


async def _questions(chat: Chat, number: int = 1) -> dict[str, Clarification]:
    async with chat.service.work(chat.tenant) as work:
        return {one.question: one for one in await work.clarifications.all(number)}


async def _answers(chat: Chat) -> dict[str, str]:
    return {question: one.answer for question, one in (await _questions(chat)).items() if one.answer}


async def _card(chat: Chat, **part: Any) -> dict[str, Any]:
    return await chat.tap("card.refresh", card="stage", opp=1, stage="client_answers", **part)


async def _form(chat: Chat, question: str) -> dict[str, Any]:
    one = (await _questions(chat))[question]
    return await _card(chat, section=f"clarification-{one.id}")


async def _save(chat: Chat, question: str, **typed: str) -> dict[str, Any]:
    form = await _form(chat, question)
    return await chat.tap("clarification.save", **filled(form, "clarification.save", **typed))


# A returned file


async def test_a_returned_workbook_is_shown_and_nothing_is_saved_before_it_is_confirmed(lead: Chat) -> None:
    _, card = await _returned(lead, {BUDGET: "250,000 EUR", MARKETS: "Norway, Denmark"})
    shown = text_of(card)
    assert "2 answers understood" in shown
    assert "2 left blank" in shown
    assert "250,000 EUR" in shown
    assert "Nothing is saved yet" in shown
    assert await _answers(lead) == {}
    assert "Answers came back" in text_of(await _card(lead))


async def test_confirmed_answers_are_saved_with_their_provenance(lead: Chat) -> None:
    message, card = await _returned(lead, {BUDGET: "250,000 EUR"})
    saved = await _confirm(lead, message, card)
    assert "1 answer saved" in text_of(saved)
    one = (await _questions(lead))[BUDGET]
    assert (one.answer, one.status) == ("250,000 EUR", ClarificationStatus.ANSWERED)
    assert one.answered_at
    assert one.source
    assert one.source.file == "back.xlsx"
    listed = text_of(await _card(lead))
    assert f"from back.xlsx, {one.source.place}, confirmed by Alex Wilber" in listed


async def test_confirming_twice_changes_nothing(lead: Chat) -> None:
    message, card = await _returned(lead, {BUDGET: "250,000 EUR"})
    await _confirm(lead, message, card)
    before = await _questions(lead)
    data = filled(card, "answers.confirm")
    for key in (data["key"], "another"):
        assert "Confirmed by Alex Wilber" in text_of(
            await lead.press(message, "answers.confirm", **{**data, "key": key})
        )
    assert await _questions(lead) == before


async def test_many_confirmations_at_once_save_once(lead: Chat) -> None:
    _, card = await _returned(lead, {BUDGET: "250,000 EUR"})
    people = [lead, await hold(lead, MEGAN)]
    data = filled(card, "answers.confirm")
    await asyncio.gather(
        *(people[n % 2].tap("answers.confirm", **{**data, "key": f"{n}"}) for n in range(10))
    )
    assert (await _questions(lead))[BUDGET].version == 2


async def test_what_is_put_aside_is_not_saved_then_or_later(lead: Chat) -> None:
    message, card = await _returned(lead, {BUDGET: "250,000 EUR"})
    aside = await lead.press(message, "answers.discard", **button(card, "answers.discard"))
    assert "Put aside by Alex Wilber" in text_of(aside)
    assert not offers(aside, "answers.confirm")
    await lead.press(message, "answers.confirm", **button(card, "answers.confirm"))
    assert await _answers(lead) == {}


async def test_a_returned_document_is_read_as_well(lead: Chat) -> None:
    document = Document(io.BytesIO(await pack(lead, "qa_pack_docx")))
    slots = [
        row.cells[-1] for table in document.tables for row in table.rows if not row.cells[-1].text.strip()
    ]
    slots[0].text = "250,000 EUR"
    saved = io.BytesIO()
    document.save(saved)
    message, card = await _dropped(lead, "back.docx", saved.getvalue())
    await _confirm(lead, message, card)
    assert list((await _answers(lead)).values()) == ["250,000 EUR"]


async def test_a_returned_file_is_no_brief(lead: Chat) -> None:
    await _returned(lead, {BUDGET: "250,000 EUR"})
    shown = text_of(await lead.tap("opportunity.open", opp=1))
    assert "The client's answers" in shown
    assert "#2" not in text_of(await lead.say("list"))


async def test_an_untouched_workbook_has_nothing_to_save(lead: Chat) -> None:
    _, card = await _dropped(lead, "back.xlsx", await pack(lead))
    assert "nothing to save" in text_of(card)
    assert not offers(card, "answers.confirm")


async def test_what_could_not_be_placed_is_shown_before_anything_is_saved(lead: Chat) -> None:
    book = load_workbook(io.BytesIO(answered(await pack(lead), {BUDGET: "250,000 EUR"})))
    sheet: Any = book.worksheets[0]
    sheet.cell(sheet.max_row + 3, 6).value = "We also want a radio spot"
    saved = io.BytesIO()
    book.save(saved)
    _, card = await _dropped(lead, "back.xlsx", saved.getvalue())
    assert "1 could not be placed" in text_of(card)
    assert "We also want a radio spot" in text_of(card)


async def test_a_pack_of_another_opportunity_goes_to_that_opportunity(lead: Chat) -> None:
    workbook = answered(await pack(lead), {BUDGET: "250,000 EUR"})
    await stand_at(lead, StageKey.CLIENT_ANSWERS, *QUESTIONS, name="Mountain Air")
    message, card = await _dropped(lead, "back.xlsx", workbook)
    assert button(card, "answers.confirm")["opp"] == 1
    await _confirm(lead, message, card)
    assert await _answers(lead) == {BUDGET: "250,000 EUR"}
    assert (await _questions(lead, 2))[BUDGET].answer is None


async def test_a_pack_dropped_where_nothing_is_open_starts_no_opportunity(lead: Chat) -> None:
    megan = await hold(lead, MEGAN)
    message, card = await _dropped(megan, "back.xlsx", answered(await pack(lead), {BUDGET: "250,000 EUR"}))
    assert button(card, "answers.confirm")["opp"] == 1
    assert "#2" not in text_of(await lead.say("list"))
    await _confirm(megan, message, card)
    assert await _answers(lead) == {BUDGET: "250,000 EUR"}


async def test_the_question_where_a_file_belongs_is_settled_by_what_it_is(lead: Chat) -> None:
    workbook = answered(await pack(lead), {BUDGET: "250,000 EUR"})
    asked = await lead.drop(("back.xlsx", workbook))
    await lead.received(lambda card: offers(card, "answers.confirm"))
    if offers(asked, "file.place"):
        shown = await lead.tap("file.place", files=button(asked, "file.place")["files"], key="new")
        assert "already added to opportunity #1" in text_of(shown)
    assert "#2" not in text_of(await lead.say("list"))


async def test_the_same_file_again_has_nothing_new_once_it_is_saved(lead: Chat) -> None:
    workbook = answered(await pack(lead), {BUDGET: "250,000 EUR"})
    message, card = await _dropped(lead, "back.xlsx", workbook)
    await _confirm(lead, message, card)
    _, again = await _dropped(lead, "back.xlsx", workbook)
    assert "1 known already" in text_of(again)
    assert not offers(again, "answers.confirm")


async def test_two_copies_that_agree_are_saved_once(lead: Chat) -> None:
    workbook = answered(await pack(lead), {BUDGET: "250,000 EUR"})
    first = await _dropped(lead, "kim.xlsx", workbook)
    second = await _dropped(lead, "jo.xlsx", workbook)
    assert "1 answer understood" in text_of(second[1])
    for copy in (first, second):
        await _confirm(lead, *copy)
    one = (await _questions(lead))[BUDGET]
    assert one.version == 2
    assert one.source
    assert one.source.file == "kim.xlsx"


async def test_a_pack_of_another_tenant_is_refused(lead: Chat) -> None:
    workbook = answered(await pack(lead), {BUDGET: "250,000 EUR"})
    stranger = lead.beside(MEGAN, tenant=str(uuid4()))
    await stand_at(stranger, StageKey.INTAKE, *QUESTIONS, name="Ours")
    await stranger.drop(("back.xlsx", workbook))
    shown = text_of(
        await stranger.until("opportunity.open", lambda text: "not one that your organisation" in text, opp=1)
    )
    assert "Nothing was read from it" in shown
    assert await _answers(stranger) == {}
    assert await _answers(lead) == {}


async def test_a_pack_of_another_tenant_leaves_no_empty_opportunity_behind(lead: Chat) -> None:
    workbook = answered(await pack(lead), {BUDGET: "250,000 EUR"})
    stranger = lead.beside(MEGAN, tenant=str(uuid4()))
    await stranger.drop(("back.xlsx", workbook))
    told = await stranger.received(lambda card: "#1, which had been started for it" in text_of(card))
    assert "not one that your organisation made" in text_of(stranger.standing[told])
    assert "back" not in text_of(await stranger.say("list"))
    await stranger.drop(("brief.md", b"Client: Harbour Foods Ltd\n\nWe need one launch film."))
    assert "brief" in text_of(await stranger.say("list"))
    assert await _answers(lead) == {}


async def test_a_pack_of_another_tenant_starts_nothing_where_it_was_asked_about(lead: Chat) -> None:
    workbook = answered(await pack(lead), {BUDGET: "250,000 EUR"})
    stranger = lead.beside(MEGAN, tenant=str(uuid4()))
    await stand_at(stranger, StageKey.ASSETS, name="Ours")
    asked = await stranger.drop(("back.xlsx", workbook))
    await stranger.received(lambda card: "not one that your organisation made" in text_of(card))
    unplaced = next(
        one["data"] for one in buttons(asked) if one["verb"] == "file.place" and "opp" not in one["data"]
    )
    refused = await stranger.tap("file.place", **unplaced)
    assert "no opportunity was started" in text_of(refused)
    assert "#2" not in text_of(await stranger.say("list"))


async def test_a_pack_of_another_tenant_beside_a_brief_takes_nothing_with_it(lead: Chat) -> None:
    workbook = answered(await pack(lead), {BUDGET: "250,000 EUR"})
    stranger = lead.beside(MEGAN, tenant=str(uuid4()))
    await stranger.drop(("brief.md", b"Client: Harbour Foods Ltd"), ("back.xlsx", workbook))
    await stranger.until("opportunity.open", lambda text: "not one that your organisation" in text, opp=1)
    assert "brief" in text_of(await stranger.say("list"))


def _as_csv(workbook: bytes) -> bytes:
    """The questions as somebody saves them from their spreadsheet."""
    text = io.StringIO()
    writer = csv.writer(text)
    for row in load_workbook(io.BytesIO(workbook)).worksheets[0].iter_rows(values_only=True):
        writer.writerow(["" if cell is None else cell for cell in row])
    return text.getvalue().encode()


def _as_pdf(workbook: bytes) -> bytes:
    """The questions as somebody prints them: what is hidden is not there."""
    sheet: Any = load_workbook(io.BytesIO(workbook)).worksheets[0]
    lines = [str(cell.value) for row in sheet.iter_rows(max_col=6) for cell in row if cell.value]
    shown = "\n".join(
        f"BT /F1 9 Tf 40 {800 - 12 * at} Td ({line.replace('(', '').replace(')', '')}) Tj ET"
        for at, line in enumerate(lines)
    )
    helvetica = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    font = DictionaryObject({NameObject(name): NameObject(value) for name, value in helvetica.items()})
    writer, out = PdfWriter(), io.BytesIO()
    page, stream = writer.add_blank_page(595, 842), ContentStream(None, writer)
    page[NameObject("/Resources")] = DictionaryObject(
        {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
    )
    stream.set_data(shown.encode("cp1252", "replace"))
    page.replace_contents(stream)
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(("name", "saved_as"), [("pack.csv", _as_csv), ("pack.pdf", _as_pdf)])
async def test_our_own_pack_in_another_form_is_no_brief(
    lead: Chat, name: str, saved_as: Callable[[bytes], bytes]
) -> None:
    saved = saved_as(answered(await pack(lead), {BUDGET: "250,000 EUR"}))
    asked = await lead.drop((name, saved))
    await lead.tap("file.place", **button(asked, "file.place", opp=1))
    shown = text_of(await lead.until("opportunity.open", lambda text: "Trowel's own Q&A pack" in text, opp=1))
    assert "Send the workbook (.xlsx) or the Word document (.docx)" in shown
    async with lead.service.work(lead.tenant) as work:
        assert (await work.files.brief(1)).documents == ()
    assert await _answers(lead) == {}


@pytest.mark.parametrize(("name", "saved_as"), [("pack.csv", _as_csv), ("pack.pdf", _as_pdf)])
async def test_our_own_pack_that_was_read_before_it_was_placed_is_no_brief_either(
    lead: Chat, name: str, saved_as: Callable[[bytes], bytes]
) -> None:
    asked = await lead.drop((name, saved_as(await pack(lead))))
    place = button(asked, "file.place", opp=1)
    async with asyncio.timeout(PATIENCE), lead.service.work(lead.tenant) as work:
        while (await work.files.some([place["files"]]))[0].state is FileState.WAITING:
            await asyncio.sleep(0.05)
    await lead.tap("file.place", **place)
    assert "Trowel's own Q&A pack" in text_of(await lead.tap("opportunity.open", opp=1))
    async with lead.service.work(lead.tenant) as work:
        assert (await work.files.brief(1)).documents == ()


async def test_our_own_pack_as_csv_where_nothing_is_open_starts_nothing(lead: Chat) -> None:
    megan = await hold(lead, MEGAN)
    await megan.drop(("pack.csv", _as_csv(await pack(lead))))
    told = await megan.received(lambda card: "#2, which had been started for it" in text_of(card))
    assert "Trowel's own Q&A pack" in text_of(megan.standing[told])
    assert "#2" not in text_of(await megan.say("list"))


async def test_an_older_version_of_the_pack_is_said_to_be_one(lead: Chat) -> None:
    older = answered(await pack(lead), {BUDGET: "250,000 EUR"})
    await lead.tap("clarification.add", opp=1, question="Who holds the music rights?", key="q")
    await run(lead, "qa_pack")
    message, card = await _dropped(lead, "back.xlsx", older)
    assert "This is version 1 of the Q&A pack; version 2 has been made since" in text_of(card)
    await _confirm(lead, message, card)
    assert await _answers(lead) == {BUDGET: "250,000 EUR"}


async def test_a_workbook_with_macros_is_read_without_running_them(lead: Chat) -> None:
    workbook = _with_macros(answered(await pack(lead), {BUDGET: "250,000 EUR"}))
    message, card = await _dropped(lead, "back.xlsm", workbook)
    assert "macros. They were not run" in text_of(card)
    await _confirm(lead, message, card)
    assert await _answers(lead) == {BUDGET: "250,000 EUR"}


async def test_a_foreign_workbook_beside_the_brief_is_no_answer(lead: Chat) -> None:
    book = load_workbook(io.BytesIO(await pack(lead)))
    for sheet in book.worksheets[1:]:
        book.remove(sheet)
    sheet = book.worksheets[0]
    sheet.delete_rows(1, sheet.max_row)
    sheet["A1"] = "Deliverables"
    saved = io.BytesIO()
    book.save(saved)
    await lead.drop(("assets.xlsx", saved.getvalue()))
    assert await _answers(lead) == {}


async def test_somebody_who_may_only_look_confirms_nothing(lead: Chat) -> None:
    _, card = await _returned(lead, {BUDGET: "250,000 EUR"})
    viewer = await hold(lead, MEGAN, "viewer")
    await lead.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    known = button(card, "answers.confirm")
    seen = await viewer.tap("card.refresh", card="import", opp=1, detail={"import": known["import"]})
    assert not offers(seen, "answers.confirm")
    assert "look but not change" in text_of(await viewer.tap("answers.confirm", **known))
    assert await _answers(lead) == {}


async def test_another_tenant_sees_nothing_of_answers_it_knows_the_id_of(lead: Chat) -> None:
    _, card = await _returned(lead, {BUDGET: "250,000 EUR"})
    known = button(card, "answers.confirm")["import"]
    stranger = lead.beside(MEGAN, tenant=str(uuid4()))
    await stand_at(stranger, StageKey.CLIENT_ANSWERS, *QUESTIONS)
    for shown in (
        await stranger.tap("card.refresh", card="import", opp=1, detail={"import": known}),
        await stranger.tap("answers.confirm", **{"opp": 1, "import": known, "key": "k"}),
        await stranger.tap("answers.discard", **{"opp": 1, "import": known, "key": "k"}),
    ):
        assert "not here any more" in text_of(shown)
        assert "250,000" not in str(shown)
    assert await _answers(stranger) == {}
    assert "Nothing is saved yet" in text_of(
        await lead.tap("card.refresh", card="import", opp=1, detail={"import": known})
    )


# What an answer may hold


async def test_an_answer_of_fifty_thousand_characters_is_kept_whole(lead: Chat) -> None:
    """More than a cell of Excel holds, so it arrives in a document."""
    long = "".join(f"{n:05d} wörter. " for n in range(4000))[:50_000].strip()
    document = Document(io.BytesIO(await pack(lead, "qa_pack_docx")))
    slots = [
        row.cells[-1] for table in document.tables for row in table.rows if not row.cells[-1].text.strip()
    ]
    slots[0].text = long
    saved = io.BytesIO()
    document.save(saved)
    message, card = await _dropped(lead, "back.docx", saved.getvalue())
    assert len(json.dumps(card, ensure_ascii=False).encode()) < LARGEST_CARD
    await _confirm(lead, message, card)
    assert list((await _answers(lead)).values()) == [long]


async def test_a_typed_answer_of_fifty_thousand_characters_is_kept_whole(lead: Chat) -> None:
    long = "Für alle Märkte. " * 3000
    await _save(lead, BUDGET, answer=long[:50_000])
    assert await _answers(lead) == {BUDGET: long[:50_000].strip()}
    await _save(lead, BUDGET, category="Money")
    assert await _answers(lead) == {BUDGET: long[:50_000].strip()}


async def test_formulas_links_and_mentions_stay_text(lead: Chat) -> None:
    typed = {
        BUDGET: '=HYPERLINK("https://evil.example","Click")',
        MARKETS: "<at>Megan Bowen</at> will answer",
        FILMS: "[see here](https://evil.example) **now**",
        SIGN_OFF: "{{DATE(2026-01-01T00:00:00Z, SHORT)}}",
    }
    message, card = await _returned(lead, typed)
    await _confirm(lead, message, card)
    assert await _answers(lead) == typed
    listed = await _card(lead)
    for shown in (card, listed):
        assert all(said in text_of(shown) for said in typed.values())
        assert not any(said in markup_of(shown) for said in typed.values())


async def test_what_only_looks_like_a_formula_stays_as_typed(lead: Chat) -> None:
    typed = {BUDGET: "=1+1", MARKETS: "+49 30 1234", FILMS: "@SUM(A1:A9)", SIGN_OFF: "- none -"}
    message, card = await _returned(lead, typed)
    await _confirm(lead, message, card)
    assert await _answers(lead) == typed


async def test_a_formula_among_the_answers_is_a_text_in_the_next_pack(lead: Chat) -> None:
    await _save(lead, BUDGET, answer="=1+1")
    await run(lead, "qa_pack")
    sheet = load_workbook(io.BytesIO(await pack(lead))).worksheets[0]
    (cell,) = [cell for row in sheet.iter_rows() for cell in row if cell.value == "=1+1"]
    assert cell.data_type == "s"


# Pasted text


async def test_pasted_answers_are_split_and_saved_once_confirmed(lead: Chat) -> None:
    pasted = "Hi Alex,\n\nQ1: 250,000 EUR\nQ2: Norway and Denmark\n\nBest, Kim"
    form = await _card(lead, section="paste")
    card = await lead.tap("answers.propose", **filled(form, "answers.propose", text=pasted))
    assert "2 answers understood" in text_of(card)
    assert await _answers(lead) == {}
    await lead.tap("answers.confirm", **filled(card, "answers.confirm"))
    assert await _answers(lead) == {BUDGET: "250,000 EUR", MARKETS: "Norway and Denmark"}
    assert "from pasted text" in text_of(await _card(lead))


async def test_text_that_answers_nothing_is_shown_and_not_lost(lead: Chat) -> None:
    card = await lead.tap("answers.propose", opp=1, text="We will come back to you next week.", key="k")
    assert "We will come back to you next week." in text_of(card)
    assert await _answers(lead) == {}


async def test_five_thousand_pasted_rows_are_answered_with_a_card(lead: Chat) -> None:
    pasted = "\n".join(f"Row {n}\tsomething\t{n * 7}" for n in range(5_000))
    card = await lead.tap("answers.propose", opp=1, text=pasted, key="k")
    assert "What came back from the client" in text_of(card)
    assert len(json.dumps(card, ensure_ascii=False).encode()) < LARGEST_CARD
    assert await _answers(lead) == {}


async def test_nothing_pasted_is_refused_on_its_form(lead: Chat) -> None:
    refused = await lead.tap("answers.propose", opp=1, text="   ", key="k")
    assert "text is missing" in text_of(refused)
    assert "text" in inputs(refused)


# Copies that conflict


async def test_an_answer_that_differs_from_what_is_known_waits_for_a_choice(lead: Chat) -> None:
    await _save(lead, BUDGET, answer="200,000 EUR")
    message, card = await _returned(lead, {BUDGET: "250,000 EUR"})
    assert "1 conflict" in text_of(card)
    assert "200,000 EUR" in text_of(card)
    known = (await _questions(lead))[BUDGET].id
    await _confirm(lead, message, card, **{f"take_{known}": "keep"})
    assert await _answers(lead) == {BUDGET: "200,000 EUR"}


async def test_two_peoples_copies_that_contradict_are_both_offered(lead: Chat) -> None:
    workbook = await pack(lead)
    await _dropped(lead, "kim.xlsx", answered(workbook, {BUDGET: "200,000 EUR", MARKETS: "Norway"}))
    message, card = await _dropped(lead, "jo.xlsx", answered(workbook, {BUDGET: "250,000 EUR"}))
    assert "1 conflict" in text_of(card)
    assert "kim.xlsx" in text_of(card)
    taken = f"take_{(await _questions(lead))[BUDGET].id}"
    choices = {one["title"]: one["value"] for one in inputs(card)[taken]["choices"]}
    kim = next(value for title, value in choices.items() if "200,000" in title)
    await _confirm(lead, message, card, **{taken: kim})
    assert await _answers(lead) == {BUDGET: "200,000 EUR"}
    one = (await _questions(lead))[BUDGET]
    assert one.source
    assert one.source.file == "kim.xlsx"


async def test_a_conflict_left_undecided_saves_nothing_and_is_counted(lead: Chat) -> None:
    workbook = await pack(lead)
    await _dropped(lead, "kim.xlsx", answered(workbook, {BUDGET: "200,000 EUR"}))
    message, card = await _dropped(lead, "jo.xlsx", answered(workbook, {BUDGET: "250,000 EUR"}))
    saved = await _confirm(lead, message, card)
    assert "One conflict is still to be decided" in text_of(saved)
    assert await _answers(lead) == {}
    async with lead.service.work(lead.tenant) as work:
        made = await work.artifacts.latest(1, StageKey.CLIENT_ANSWERS)
    assert made
    assert made.output["conflicts"] == 1


# While what came back waits


async def _conflict(chat: Chat) -> tuple[str, dict[str, Any], str]:
    """An import whose answer on the budget differs from what is known: its card, and the name of the choice."""
    await _save(chat, BUDGET, answer="200,000 EUR")
    message, card = await _returned(chat, {BUDGET: "250,000 EUR", MARKETS: "Norway"})
    return message, card, f"take_{(await _questions(chat))[BUDGET].id}"


async def test_a_choice_that_is_none_of_the_offers_is_refused_and_saves_nothing(lead: Chat) -> None:
    message, card, choice = await _conflict(lead)
    for wrong in ("1", "7", "-1", "first", "0.0", "²", "9" * 30):
        refused = await _confirm(lead, message, card, **{choice: wrong})
        assert "is none of the answers to choose from" in text_of(refused), wrong
        assert offers(refused, "answers.confirm")
        assert await _answers(lead) == {BUDGET: "200,000 EUR"}
    await _confirm(lead, message, card, **{choice: "0"})
    assert await _answers(lead) == {BUDGET: "250,000 EUR", MARKETS: "Norway"}


async def test_a_choice_for_a_question_that_did_not_come_back_is_refused(lead: Chat) -> None:
    message, card, _ = await _conflict(lead)
    films = (await _questions(lead))[FILMS].id
    refused = await _confirm(lead, message, card, **{f"take_{films}": "0"})
    assert "is none of the answers to choose from" in text_of(refused)
    assert await _answers(lead) == {BUDGET: "200,000 EUR"}


async def test_a_choice_made_on_an_old_card_never_takes_another_answer(lead: Chat) -> None:
    workbook = await pack(lead)
    kim = await _dropped(lead, "kim.xlsx", answered(workbook, {BUDGET: "200,000 EUR"}))
    await _dropped(lead, "jo.xlsx", answered(workbook, {BUDGET: "250,000 EUR"}))
    message, card = await _dropped(lead, "sam.xlsx", answered(workbook, {BUDGET: "300,000 EUR"}))
    choice = f"take_{(await _questions(lead))[BUDGET].id}"
    titles = {one["value"]: one["title"] for one in inputs(card)[choice]["choices"]}
    chosen = next(value for value, title in titles.items() if "200,000" in title)
    await lead.tap("answers.discard", **button(kim[1], "answers.discard"))
    told = await _confirm(lead, message, card, **{choice: chosen})
    assert await _answers(lead) == {}
    assert "has changed since your card was drawn" in text_of(told)
    titles = {one["value"]: one["title"] for one in inputs(told)[choice]["choices"]}
    assert not any("200,000" in title for title in titles.values())
    jo = next(value for value, title in titles.items() if "250,000" in title)
    await _confirm(lead, message, told, **{choice: jo})
    assert await _answers(lead) == {BUDGET: "250,000 EUR"}


async def test_an_answer_to_a_question_dismissed_meanwhile_is_asked_about_and_not_lost(lead: Chat) -> None:
    message, card = await _returned(lead, {BUDGET: "250,000 EUR", MARKETS: "Norway"})
    form = await _form(lead, BUDGET)
    await lead.tap("clarification.save", **button(form, "clarification.save", status="dismissed"))
    left = await _confirm(lead, message, card)
    assert await _answers(lead) == {MARKETS: "Norway"}
    assert (await _questions(lead))[BUDGET].status is ClarificationStatus.DISMISSED
    choice = f"take_{(await _questions(lead))[BUDGET].id}"
    assert "250,000 EUR" in text_of(left)
    await _confirm(lead, message, left, **{choice: "0"})
    one = (await _questions(lead))[BUDGET]
    assert (one.status, one.answer) == (ClarificationStatus.ANSWERED, "250,000 EUR")


async def test_a_question_dismissed_meanwhile_stays_so_where_somebody_says_so(lead: Chat) -> None:
    message, card = await _returned(lead, {BUDGET: "250,000 EUR"})
    form = await _form(lead, BUDGET)
    await lead.tap("clarification.save", **button(form, "clarification.save", status="dismissed"))
    left = await _confirm(lead, message, card)
    choice = f"take_{(await _questions(lead))[BUDGET].id}"
    done = await _confirm(lead, message, left, **{choice: "keep"})
    assert "Confirmed by Alex Wilber" in text_of(done)
    one = (await _questions(lead))[BUDGET]
    assert (one.status, one.answer) == (ClarificationStatus.DISMISSED, None)


async def test_an_answer_typed_meanwhile_is_not_overwritten(lead: Chat) -> None:
    message, card = await _returned(lead, {BUDGET: "250,000 EUR"})
    await _save(await hold(lead, MEGAN), BUDGET, answer="200,000 EUR")
    left = await _confirm(lead, message, card)
    assert await _answers(lead) == {BUDGET: "200,000 EUR"}
    assert "200,000 EUR" in text_of(left)
    assert "250,000 EUR" in text_of(left)


BRIEF = b"Client: Harbour Foods Ltd\n\nWe need several social statics and one launch film in Norway."


async def _diagnosed(chat: Chat) -> dict[str, Clarification]:
    """The questions of a brief whose pack is with the client."""
    await chat.drop(("brief.md", BRIEF))
    await run(chat, "diagnosis")
    await run(chat, "qa_pack")
    return await _questions(chat)


async def test_answers_find_the_questions_that_were_asked_anew_meanwhile(alone: Chat) -> None:
    before = await _diagnosed(alone)
    first, second, *_ = before
    message, card = await _returned(alone, {first: "By noon", second: "In Oslo"})
    await run(alone, "diagnosis")
    again = await _questions(alone)
    assert {again[first].id, again[second].id}.isdisjoint(one.id for one in before.values())
    assert "2 answers saved" in text_of(await _confirm(alone, message, card))
    assert await _answers(alone) == {first: "By noon", second: "In Oslo"}


async def test_an_answer_to_a_question_that_is_asked_no_longer_is_told_and_stays_readable(
    alone: Chat,
) -> None:
    before = await _diagnosed(alone)
    message, card = await _returned(alone, {question: f"Answer to {question}" for question in before})
    more = b"Timing: 3 masters. Approval: two feedback rounds, one approver. Budget 250,000 EUR. Markets: NO, DK."
    await alone.drop(("more.md", more))
    await alone.until("opportunity.open", lambda text: "more.md" in text, opp=1)
    await run(alone, "diagnosis")
    now = await _questions(alone)
    gone = before.keys() - now.keys()
    assert gone, "the second file answers a question"
    done = text_of(await _confirm(alone, message, card))
    assert await _answers(alone) == {one: f"Answer to {one}" for one in before.keys() & now.keys()}
    assert "gone by now" in done
    async with alone.service.work(alone.tenant) as work:
        (held,) = await work.imports.waiting(1) or [
            await work.imports.get(button(card, "answers.confirm")["import"])
        ]
    assert held
    assert all(one in json.dumps(held.proposal) for one in gone)


async def test_a_choice_made_before_a_question_was_asked_anew_is_made_again(alone: Chat) -> None:
    first, *_ = await _diagnosed(alone)
    workbook = await pack(alone)
    await _dropped(alone, "kim.xlsx", answered(workbook, {first: "By noon"}))
    message, card = await _dropped(alone, "jo.xlsx", answered(workbook, {first: "By six"}))
    old = f"take_{(await _questions(alone))[first].id}"
    await run(alone, "diagnosis")
    refused = await _confirm(alone, message, card, **{old: "0"})
    assert await _answers(alone) == {}
    new = f"take_{(await _questions(alone))[first].id}"
    assert new in inputs(refused)
    await _confirm(alone, message, refused, **{new: "0"})
    assert await _answers(alone) == {first: "By six"}


async def test_what_came_back_cannot_be_confirmed_while_archived(lead: Chat) -> None:
    message, card = await _returned(lead, {BUDGET: "250,000 EUR"})
    await lead.tap("opportunity.archive", opp=1, key="a")
    async with asyncio.timeout(PATIENCE):
        while offers(lead.standing[message], "answers.confirm"):
            await asyncio.sleep(0.02)
    assert "archived" in text_of(await _confirm(lead, message, card))
    assert await _answers(lead) == {}
    await lead.tap("opportunity.restore", opp=1, key="r")
    again = await lead.received(lambda card: offers(card, "answers.confirm"))
    await _confirm(lead, again, lead.standing[again])
    assert await _answers(lead) == {BUDGET: "250,000 EUR"}


# Question by question


async def test_a_question_is_answered_dismissed_and_reopened_on_the_card(lead: Chat) -> None:
    answered_card = await _save(lead, BUDGET, answer="250,000 EUR")
    assert "1 answered" in text_of(answered_card)
    assert "written by Alex Wilber" in text_of(answered_card)
    form = await _form(lead, MARKETS)
    dismissed = await lead.tap("clarification.save", **button(form, "clarification.save", status="dismissed"))
    assert "1 out of scope" in text_of(dismissed)
    form = await _form(lead, MARKETS)
    reopened = await lead.tap("clarification.save", **button(form, "clarification.save", status="pending"))
    assert "3 pending" in text_of(reopened)
    assert (await _questions(lead))[BUDGET].answered_at


async def test_an_answer_set_back_to_pending_is_not_erased(lead: Chat) -> None:
    await _save(lead, BUDGET, answer="250,000 EUR")
    form = await _form(lead, BUDGET)
    await lead.tap("clarification.save", **button(form, "clarification.save", status="pending"))
    one = (await _questions(lead))[BUDGET]
    assert (one.status, one.answer) == (ClarificationStatus.PENDING, "250,000 EUR")


async def test_answered_without_an_answer_is_refused(lead: Chat) -> None:
    refused = await _save(lead, BUDGET, status="answered")
    assert "An answered question needs an answer" in text_of(refused)
    assert (await _questions(lead))[BUDGET].status is ClarificationStatus.PENDING


@pytest.mark.parametrize("emptied", ["", "   ", "\u200b"])
async def test_an_emptied_answer_is_refused_and_the_known_one_stays(lead: Chat, emptied: str) -> None:
    await _save(lead, BUDGET, answer="250,000 EUR")
    refused = await _save(lead, BUDGET, answer=emptied, status="answered", category="Money")
    assert "An answer is not erased by an empty field" in text_of(refused)
    one = (await _questions(lead))[BUDGET]
    assert (one.answer, one.status, one.category) == ("250,000 EUR", ClarificationStatus.ANSWERED, "Budget")


async def test_an_answer_put_aside_with_its_question_comes_back_with_it(lead: Chat) -> None:
    await _save(lead, BUDGET, answer="250,000 EUR")
    for status in ("dismissed", "answered"):
        form = await _form(lead, BUDGET)
        await lead.tap("clarification.save", **{**button(form, "clarification.save"), "status": status})
    one = (await _questions(lead))[BUDGET]
    assert (one.answer, one.status) == ("250,000 EUR", ClarificationStatus.ANSWERED)


async def test_a_stale_form_does_not_undo_an_answer(lead: Chat) -> None:
    stale = await _form(lead, BUDGET)
    await _save(await hold(lead, MEGAN), BUDGET, answer="250,000 EUR")
    refused = await lead.tap(
        "clarification.save", **filled(stale, "clarification.save", answer="We do not know")
    )
    assert "Somebody changed this question" in text_of(refused)
    assert await _answers(lead) == {BUDGET: "250,000 EUR"}


async def test_the_stage_counts_and_closes_with_questions_still_pending(lead: Chat) -> None:
    message, card = await _returned(lead, {BUDGET: "250,000 EUR"})
    await _confirm(lead, message, card)
    card = await _card(lead)
    assert "3 questions are still pending" in text_of(card)
    done = await lead.tap("stage.complete", **button(card, "stage.complete", stage="client_answers"))
    assert "is completed" in text_of(done)


@pytest.mark.parametrize("stage", ["diagnosis", "client_answers"])
async def test_a_hundred_questions_stay_under_the_size_of_a_card(alone: Chat, stage: str) -> None:
    many = [
        ("Märkte", f"Question {n}: {'which of these markets are in scope, und warum? ' * 8}", Priority.AMBER)
        for n in range(100)
    ]
    await stand_at(alone, StageKey.QA_PACK, *many)
    await run(alone, "qa_pack")
    page, seen = 1, ""
    while page:
        card = await alone.tap(
            "card.refresh", card="stage", opp=1, stage=stage, section="clarifications", page=page
        )
        assert len(json.dumps(card, ensure_ascii=False).encode()) < LARGEST_CARD
        seen += text_of(card)
        page = page + 1 if "Next page" in text_of(card) else 0
    assert all(f"Question {n}:" in seen for n in range(100))


# When the diagnosis is run again


async def test_a_diagnosis_run_again_keeps_what_was_answered_or_added_by_hand(alone: Chat) -> None:
    brief = b"Client: Harbour Foods Ltd\n\nWe need several social statics and one launch film in Norway."
    await alone.drop(("brief.md", brief))
    await run(alone, "diagnosis")
    first = await _questions(alone)
    kept = next(iter(first))
    await _save(alone, kept, answer="The client said so")
    await alone.tap("clarification.add", opp=1, question="Who holds the music rights?", key="mine")
    await run(alone, "diagnosis")
    again = await _questions(alone)
    assert again[kept].id == first[kept].id
    assert again[kept].answer == "The client said so"
    assert again["Who holds the music rights?"].origin == "person"
    assert len(again) == len(first) + 1
