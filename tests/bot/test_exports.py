"""The Q&A pack: made, fetched through its link by whoever may, and by nobody else."""

import io
import time
from typing import Any
from uuid import uuid4

import pytest
import pytest_asyncio
from docx import Document
from openpyxl import load_workbook

from core.keys import StageKey
from core.links import MINUTES, Ticket
from tests.doubles.chat import Chat, button, buttons, link, offers, text_of
from tests.doubles.scene import QUESTIONS, hold, pack, run, stand_at
from tests.doubles.teams import ALEX, MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner of an opportunity whose pack was made."""
    await stand_at(alone, StageKey.QA_PACK, *QUESTIONS, client_name="Harbour Foods Ltd")
    await run(alone, "qa_pack")
    return alone


async def _get(chat: Chat, kind: str = "qa_pack_xlsx") -> dict[str, Any]:
    return await chat.tap("export.get", opp=1, kind=kind)


async def _export(chat: Chat) -> str:
    """The id of the workbook."""
    async with chat.service.work(chat.tenant) as work:
        made = await work.exports.latest(1, StageKey.QA_PACK)
    return next(one.id for one in made if one.kind == "qa_pack_xlsx")


def _cells(workbook: bytes) -> list[Any]:
    sheet = load_workbook(io.BytesIO(workbook)).worksheets[0]
    return [cell for row in sheet.iter_rows(values_only=True) for cell in row if cell]


def _token(chat: Chat, tenant: str, export: str, person: str = ALEX.id) -> str:
    address = chat.service.signer.address(Ticket(tenant, export, person))
    assert address
    return address


async def test_both_files_are_offered_once_there_is_something_to_export(alone: Chat) -> None:
    await stand_at(alone, StageKey.QA_PACK, *QUESTIONS)
    assert not offers(await alone.tap("stage.open", opp=1, stage="qa_pack"), "export.get")
    assert "There is no such file yet" in text_of(await _get(alone))
    card = await run(alone, "qa_pack")
    kinds = {one["data"]["kind"] for one in buttons(card) if one["verb"] == "export.get"}
    assert kinds == {"qa_pack_xlsx", "qa_pack_docx"}


async def test_the_workbook_is_fetched_through_its_link(lead: Chat) -> None:
    held = _cells(await pack(lead))
    assert all(question in held for _, question, _ in QUESTIONS)


async def test_the_document_is_fetched_through_its_link(lead: Chat) -> None:
    document = Document(io.BytesIO(await pack(lead, "qa_pack_docx")))
    held = "\n".join(cell.text for table in document.tables for row in table.rows for cell in row.cells)
    held += "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert all(question in held for _, question, _ in QUESTIONS)


async def test_a_file_comes_under_the_clients_name_and_is_not_kept_by_anyone_between(lead: Chat) -> None:
    async with lead.session.get(link(await _get(lead))) as response:
        assert "Harbour%20Foods%20Ltd" in response.headers["Content-Disposition"]
        assert response.headers["Cache-Control"] == "no-store"
        assert response.content_type.endswith("spreadsheetml.sheet")


async def test_a_viewer_may_fetch_what_goes_to_clients(lead: Chat) -> None:
    viewer = await hold(lead, MEGAN, "viewer")
    await lead.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    assert await pack(viewer) == await pack(lead)


async def test_an_expired_link_says_so(lead: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    export, long_ago = await _export(lead), time.time() - MINUTES * 60 - 5
    with monkeypatch.context() as past:
        past.setattr(time, "time", lambda: long_ago)
        address = _token(lead, lead.tenant, export)
    status, body = await lead.fetch(address)
    assert status == 410
    assert b"expired" in body
    assert b"PK" not in body


async def test_an_altered_link_leads_nowhere(lead: Chat) -> None:
    good = link(await _get(lead))
    token = good.rpartition("/")[2]
    base = good.removesuffix(token)
    for bad in (token[:-1], f"{token}A", f"A{token[1:]}", token[::-1], token.replace(".", "", 1), "x"):
        status, body = await lead.fetch(base + bad)
        assert status == 404
        assert b"PK" not in body


async def test_a_link_that_was_signed_for_another_tenant_leads_nowhere(lead: Chat) -> None:
    export = await _export(lead)
    stranger = lead.beside(ALEX, tenant=str(uuid4()))
    await stranger.say("hi")
    assert (await lead.fetch(_token(lead, lead.tenant, export)))[0] == 200
    assert (await lead.fetch(_token(lead, stranger.tenant, export)))[0] == 404


async def test_a_link_ends_with_the_rights_of_whom_it_was_made_for(lead: Chat) -> None:
    megan = await hold(lead, MEGAN)
    address = link(await _get(megan))
    assert (await lead.fetch(address))[0] == 200
    await lead.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    assert (await lead.fetch(address))[0] == 404


async def test_another_tenant_sees_nothing_of_an_export_it_knows_the_id_of(lead: Chat) -> None:
    stranger = lead.beside(MEGAN, tenant=str(uuid4()))
    await stand_at(stranger, StageKey.QA_PACK, name="Ours")
    known = {"export": await _export(lead)}
    for shown in (
        await stranger.tap("card.refresh", card="export", opp=1, stage="qa_pack", detail=known),
        await _get(stranger),
    ):
        assert "Harbour" not in str(shown)
        assert "/files/" not in str(shown)


async def test_the_newest_pack_is_fetched(lead: Chat) -> None:
    first = await pack(lead)
    await lead.tap("clarification.add", opp=1, question="Who holds the music rights?", key="q")
    card = await lead.tap("stage.open", opp=1, stage="qa_pack")
    assert "Make it again before you send it" in text_of(card)
    await run(lead, "qa_pack")
    second = await pack(lead)
    assert second != first
    assert "Who holds the music rights?" in _cells(second)


async def test_with_no_questions_the_card_says_so_and_the_stage_can_be_passed(alone: Chat) -> None:
    await stand_at(alone, StageKey.QA_PACK)
    card = await alone.tap("stage.open", opp=1, stage="qa_pack")
    assert "There are no questions for the client" in text_of(card)
    assert not offers(card, "export.get")
    card = await run(alone, "qa_pack")
    assert not offers(card, "export.get")
    done = await alone.tap("stage.complete", **button(card, "stage.complete", stage="qa_pack"))
    assert "is completed" in text_of(done)


async def test_a_card_in_a_channel_gives_each_person_a_link_of_their_own(lead: Chat) -> None:
    megan = await hold(lead, MEGAN)
    token = link(await _get(megan)).rpartition("/")[2]
    assert lead.service.signer.read(token).person == MEGAN.id
