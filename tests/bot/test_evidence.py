"""The evidence pack over the chat: offered, fetched, checked by the command, and refused to whom it is not for."""

import asyncio
import io
import json
import sys
from pathlib import Path
from typing import Any
from uuid import uuid4
from zipfile import ZipFile

import pytest
import pytest_asyncio

from core.dossier.note import Note
from core.keys import StageKey
from tests.doubles.chat import Chat, button, link, offers, text_of
from tests.doubles.scene import QUESTIONS, ask, decide, hold, pack, run, score, stand_at
from tests.doubles.teams import ALEX, MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

APP = Path(__file__).parents[2] / "app.py"


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner of an opportunity whose questions were packed."""
    await stand_at(alone, StageKey.QA_PACK, *QUESTIONS, client_name="Harbour Foods Ltd")
    await run(alone, "qa_pack")
    return alone


async def _shown(chat: Chat) -> dict[str, Any]:
    return await chat.tap("export.get", opp=1, kind="evidence_zip")


async def _fetched(chat: Chat) -> bytes:
    status, content = await chat.fetch(link(await _shown(chat)))
    assert status == 200
    return content


def _records(content: bytes) -> list[dict[str, Any]]:
    lines = ZipFile(io.BytesIO(content)).read("records.jsonl").splitlines()
    return [json.loads(line) for line in lines]


def _of(content: bytes, section: str) -> list[dict[str, Any]]:
    return [one["record"] for one in _records(content) if one["section"] == section]


def _head(content: bytes) -> str:
    return json.loads(ZipFile(io.BytesIO(content)).read("manifest.json"))["head"]


async def _notes(chat: Chat) -> tuple[Note, ...]:
    async with chat.service.work(chat.tenant) as work:
        return await work.trail.notes(1)


async def _verified(content: bytes, folder: Path, *arguments: str) -> tuple[int, str]:
    file = folder / "evidence.zip"
    file.write_bytes(content)
    command = [sys.executable, str(APP), "verify", str(file), *arguments]
    process = await asyncio.create_subprocess_exec(
        *command, cwd=folder, env={}, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    said, complained = await process.communicate()
    assert complained == b""
    assert process.returncode is not None
    return process.returncode, said.decode()


async def test_the_opportunitys_card_offers_it_once_something_was_made(alone: Chat) -> None:
    await alone.say("new Tidewater launch")
    assert not offers(await alone.tap("opportunity.open", opp=1), "export.get")
    await stand_at(alone, StageKey.QA_PACK, *QUESTIONS)
    assert button(await alone.tap("opportunity.open", opp=2), "export.get", kind="evidence_zip")


async def test_the_command_finds_a_fetched_pack_intact_without_settings(lead: Chat, tmp_path: Path) -> None:
    content = await _fetched(lead)
    status, said = await _verified(content, tmp_path)
    assert status == 0
    assert said.startswith("Intact: version 1 of the evidence pack of opportunity #1.")
    assert f"Head: {_head(content)}" in said
    assert "Whoever rewrites everything can seal it anew" in said


async def test_the_command_holds_a_pack_against_the_head_that_was_noted(lead: Chat, tmp_path: Path) -> None:
    content = await _fetched(lead)
    (note,) = await _notes(lead)
    status, said = await _verified(content, tmp_path, "--head", note.head.upper())
    assert (status, "noted under this head" in said) == (0, True)
    status, said = await _verified(content, tmp_path, "--head", "0" * 64)
    assert (status, "not the one that was noted" in said) == (1, True)
    status, said = await _verified(content, tmp_path, "--head", "abc")
    assert (status, "no head" in said) == (1, True)


async def test_the_command_says_which_record_was_altered(lead: Chat, tmp_path: Path) -> None:
    made, altered = io.BytesIO(await _fetched(lead)), io.BytesIO()
    with ZipFile(made) as before, ZipFile(altered, "w") as after:
        for member in before.infolist():
            after.writestr(member, before.read(member).replace(b"Harbour Foods", b"Harbour Goods"))
    status, said = await _verified(altered.getvalue(), tmp_path)
    assert status == 1
    assert said.startswith("Not intact")
    assert "(opportunity)" in said


async def test_the_head_stands_on_the_card_in_the_index_in_the_audit_trail_and_in_the_note(
    lead: Chat,
) -> None:
    assert "None yet" in text_of(await _shown(lead))
    content = await _fetched(lead)
    head = _head(content)
    assert head in text_of(await _shown(lead))
    assert f'<code id="head">{head}</code>' in ZipFile(io.BytesIO(content)).read("index.html").decode()
    (note,) = await _notes(lead)
    assert (note.head, note.version, note.made_by) == (head, 1, ALEX.id)


async def test_the_card_that_led_to_a_pack_shows_its_head_by_itself(lead: Chat) -> None:
    await lead.say("open #1")
    card = await lead.received(lambda card: offers(card, "export.get"))
    shown = await lead.press(card, "export.get", **button(lead.standing[card], "export.get"))
    head = _head((await lead.fetch(link(shown)))[1])
    assert await lead.received(lambda card: head in text_of(card)) == card


async def test_it_comes_as_a_zip_under_the_clients_name(lead: Chat) -> None:
    async with lead.session.get(link(await _shown(lead))) as response:
        assert "Harbour%20Foods%20Ltd%20-%20evidence%20v1.zip" in response.headers["Content-Disposition"]
        assert response.content_type == "application/zip"


async def test_with_nothing_new_it_is_the_same_file_to_the_last_byte(lead: Chat) -> None:
    first = await _fetched(lead)
    assert await _fetched(lead) == first
    assert len(await _notes(lead)) == 1


async def test_after_a_change_it_is_the_next_version_and_names_the_one_before(lead: Chat) -> None:
    first = await _fetched(lead)
    await lead.tap("clarification.add", opp=1, question="Who holds the music rights?", key="q")
    second = await _fetched(lead)
    assert [one["head"] for one in _of(second, "packs")] == [_head(first)]
    assert [note.version for note in await _notes(lead)] == [1, 2]
    assert await _fetched(lead) == second


async def test_it_holds_every_version_of_what_a_stage_made_and_its_files_hashes(lead: Chat) -> None:
    await lead.tap("clarification.add", opp=1, question="Who holds the music rights?", key="q")
    await run(lead, "qa_pack")
    content = await _fetched(lead)
    made = [one for one in _of(content, "artifacts") if one["stage"] == "qa_pack"]
    assert [one["version"] for one in made] == [1, 2]
    assert [one["output"]["questions"] for one in made] == [4, 5]
    exports = _of(content, "exports")
    assert len(exports) == 4
    assert all(len(one["content_sha256"]) == 64 and one["content_size"] for one in exports)
    assert "content" not in exports[0]


async def test_it_holds_who_decided_what_with_the_note_and_the_fingerprint(alone: Chat) -> None:
    await stand_at(alone, StageKey.QUALIFICATION)
    megan = await hold(alone, MEGAN, "commercial")
    await score(alone)
    await ask(alone, "commercial")
    await decide(megan, note="Go, at our rates.")
    content = await _fetched(alone)
    (approval,) = _of(content, "approvals")
    assert approval["decided_by_name"] == MEGAN.name
    assert approval["decision_note"] == "Go, at our rates."
    assert len(approval["fingerprint"]) == 64
    assert approval["subject"]
    assert [one["state"] for one in _of(content, "messages")] == ["sent"]
    assert "approval.decide" in [one["verb"] for one in _of(content, "audit")]
    index = ZipFile(io.BytesIO(content)).read("index.html").decode()
    assert "Go, at our rates." in index
    assert MEGAN.name in index


async def test_what_people_wrote_is_text_in_the_index_and_nothing_else(alone: Chat) -> None:
    hostile = '<script>alert(1)</script><img src="http://evil.example/x">'
    await stand_at(alone, StageKey.QA_PACK, ("Budget", hostile, QUESTIONS[0][2]), client_name=hostile)
    index = ZipFile(io.BytesIO(await _fetched(alone))).read("index.html").decode()
    assert "<script" not in index
    assert "<img" not in index
    assert "&lt;script&gt;" in index


async def test_a_viewer_is_shown_no_way_to_it(lead: Chat) -> None:
    viewer = await hold(lead, MEGAN, "viewer")
    await lead.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    assert not offers(await viewer.tap("opportunity.open", opp=1), "export.get")
    for shown in (await _shown(viewer), await viewer.tap("card.refresh", card="dossier", opp=1)):
        assert "/files/" not in json.dumps(shown)
        assert "do not let you see rates and cost" in text_of(shown)


async def test_a_link_ends_with_the_right_to_see_money(lead: Chat) -> None:
    megan = await hold(lead, MEGAN)
    address = link(await _shown(megan))
    await lead.tap("role.assign", role="viewer", people=MEGAN.id, key="v")
    await lead.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    assert (await lead.fetch(address))[0] == 404
    assert await _notes(lead) == ()


async def test_nothing_of_another_opportunity_or_tenant_is_in_it(lead: Chat) -> None:
    await stand_at(lead, StageKey.QA_PACK, *QUESTIONS, name="Other pursuit", client_name="Other client")
    stranger = lead.beside(MEGAN, tenant=str(uuid4()))
    await stand_at(stranger, StageKey.QA_PACK, *QUESTIONS, name="Their pursuit", client_name="Their client")
    ours, theirs = await _fetched(lead), await _fetched(stranger)
    assert _of(theirs, "pack")[0]["tenant"] == stranger.tenant
    for content, others in ((ours, ("Other", "Their")), (theirs, ("Other", "Harbour", "Tidewater"))):
        held = ZipFile(io.BytesIO(content)).read("records.jsonl").decode()
        assert not [other for other in others if other in held]


async def test_a_link_to_an_opportunity_of_another_tenant_leads_nowhere(lead: Chat) -> None:
    stranger = lead.beside(MEGAN, tenant=str(uuid4()))
    await stranger.say("hi")
    assert "no opportunity #1" in text_of(await _shown(stranger))


async def test_two_who_fetch_at_once_get_one_pack(lead: Chat) -> None:
    address = link(await _shown(lead))
    fetched = await asyncio.gather(*(lead.fetch(address) for _ in range(4)))
    assert {status for status, _ in fetched} == {200}
    assert len({content for _, content in fetched}) == 1
    assert len(await _notes(lead)) == 1


async def test_packs_made_while_people_work_are_each_of_one_moment(lead: Chat, tmp_path: Path) -> None:
    """Each answer goes with an entry in the audit trail: a pack has both or neither."""

    async def answer() -> None:
        for number in range(12):
            await lead.tap("clarification.add", opp=1, question=f"Question {number}?", key=f"q{number}")

    address = link(await _shown(lead))
    working = asyncio.create_task(answer())
    packs = [(await lead.fetch(address))[1] for _ in range(4)]
    await working
    for content in (*packs, await _fetched(lead)):
        asked = len(_of(content, "clarifications")) - len(QUESTIONS)
        assert [one["verb"] for one in _of(content, "audit")].count("clarification.add") == asked
        assert (await _verified(content, tmp_path))[0] == 0
    heads = [note.head for note in await _notes(lead)]
    assert len(heads) == len(set(heads))


async def test_no_address_that_opens_a_file_is_in_it(alone: Chat) -> None:
    await alone.drop(("brief.txt", b"We need a launch film for Tidewater."))
    await alone.until("opportunity.open", lambda said: "Being fetched" not in said, opp=1)
    content = await _fetched(alone)
    (received,) = _of(content, "files")
    assert received["name"] == "brief.txt"
    assert len(received["sha256"]) == 64
    assert alone.files.url not in json.dumps(_records(content))


async def test_it_does_not_hold_the_bytes_of_a_pack_for_the_client(lead: Chat) -> None:
    workbook = await pack(lead)
    assert workbook not in await _fetched(lead)
