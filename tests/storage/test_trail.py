"""Everything on record of an opportunity: nothing forgotten, nothing secret, nothing of others, of one moment."""

import asyncio
from typing import Any

from core.dossier.note import Pack
from core.dossier.sections import LEFT_OUT, MADE, SECTIONS
from core.keys import StageKey
from core.messages import message, say
from core.opportunity import Priority, Role
from core.work import UnitOfWork, Work
from storage.tables import metadata

SOUNDS_SECRET = frozenset({"token", "secret", "password", "source", "url", "conversation", "address", "hash"})
"""Words in the names of columns that open something, or say where somebody can be reached."""

NOT_SECRET = {
    ("imports", "source"): "what a person calls the file",
    ("clarifications", "answer_source"): "same",
}


async def _read(work: Work, number: int = 1, tenant: str = "t") -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    async with work(tenant) as unit:
        await unit.trail.freeze()
        async for section, records in unit.trail.read(number):
            found.setdefault(section, []).extend(records)
    return found


async def _ask(unit: UnitOfWork, question: str) -> str:
    return await unit.clarifications.add(
        1,
        category="Scope",
        question=question,
        rationale="It decides the price.",
        priority=Priority.RED,
        origin="person",
    )


def _hanging() -> set[str]:
    """Every table that hangs on an opportunity, directly or through others."""
    found = {"opportunities"}
    while more := {
        name
        for name, table in metadata.tables.items()
        if name not in found and any(key.column.table.name in found for key in table.foreign_keys)
    }:
        found |= more
    return found


def test_no_table_that_hangs_on_an_opportunity_is_forgotten() -> None:
    """A new table is an entry of SECTIONS, or of LEFT_OUT with the reason."""
    listed = {section.table or section.name for section in SECTIONS} | set(LEFT_OUT)
    assert _hanging() - listed == set()


def test_every_section_has_its_table_and_columns() -> None:
    for section in SECTIONS:
        columns = set(metadata.tables[section.table or section.name].c.keys())
        named = [*(one.at for one in section.moments), *(one.who for one in section.moments if one.who)]
        assert {*named, *section.people, *section.secret} <= columns


def test_no_column_that_sounds_secret_is_read() -> None:
    for section in SECTIONS:
        for column in set(metadata.tables[section.table or section.name].c.keys()) - set(section.secret):
            sounds = SOUNDS_SECRET & set(column.split("_"))
            assert not sounds or (section.name, column) in NOT_SECRET


def test_the_index_has_a_sentence_for_whatever_it_tells() -> None:
    for section in SECTIONS:
        fields = dict.fromkeys(metadata.tables[section.table or section.name].c.keys(), "x")
        for moment in section.moments:
            if moment.told:
                assert say(message(f"dossier-did-{section.name}-{moment.at}", **fields))


async def test_records_come_oldest_first_with_the_names_of_people(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        for text in ("First?", "Second?", "Third?"):
            await unit.audit.note("alex", "clarification.add", 1, said=text)
            await _ask(unit, text)
        await unit.commit()
    found = await _read(work)
    assert [one["question"] for one in found["clarifications"]] == ["First?", "Second?", "Third?"]
    assert [one["person_name"] for one in found["audit"]] == ["Alex Wilber"] * 3
    (pursuit,) = found["opportunity"]
    assert (pursuit["owner_name"], pursuit["cost"]) == ("Alex Wilber", "0.000000")
    assert pursuit["created_at"].endswith("+00:00")
    assert "tenant_id" not in pursuit


async def test_receipts_come_with_the_requests_that_lead_to_them(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        asked = await unit.approvals.add(
            1,
            StageKey.QUALIFICATION,
            Role.COMMERCIAL,
            subject={"timing": "7"},
            fingerprint="f",
            version=1,
            note="",
            by="alex",
            replaces=None,
        )
        await unit.approvals.deliver(asked, "alex", None, "no-chat")
        await unit.commit()
    found = await _read(work)
    assert [(one["approval"], one["why"]) for one in found["deliveries"]] == [(asked, "no-chat")]


async def test_another_opportunity_and_another_tenant_see_nothing_of_it(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        await _ask(unit, "Ours?")
        await unit.opportunities.create("Other", "alex")
        await unit.commit()
    assert "clarifications" not in await _read(work, number=2)
    assert "clarifications" not in await _read(work, tenant="u")
    assert await _read(work, tenant="nobody") == {}


async def test_what_is_read_is_of_one_moment(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        await unit.trail.freeze()
        reading = unit.trail.read(1)
        first, _ = await anext(reading)
        async with work("t") as other:
            await _ask(other, "Meanwhile?")
            await other.opportunities.change(1, client_name="Meanwhile Ltd")
            await other.commit()
        rest = [section async for section, _ in reading]
    assert first == "opportunity"
    assert "clarifications" not in rest
    assert "clarifications" in await _read(work)


async def test_the_next_unit_of_work_on_the_connection_sees_what_others_do(
    work: Work, opportunity: int
) -> None:
    await _read(work)
    async with work("t") as unit:
        before = await unit.trail.notes(1)
        async with work("t") as other:
            await other.trail.note(1, Pack(1, "h", "t", 3, b""), "alex")
            await other.commit()
        assert (before, len(await unit.trail.notes(1))) == ((), 1)


async def test_a_version_is_noted_once_whoever_makes_it(work: Work, opportunity: int) -> None:
    async def note(head: str) -> bool:
        async with work("t") as unit:
            noted = await unit.trail.note(1, Pack(1, head, "t", 3, b""), "alex")
            await unit.commit()
            return noted

    assert sorted(await asyncio.gather(*(note(f"h{number}") for number in range(4)))) == [
        *([False] * 3),
        True,
    ]
    async with work("t") as unit:
        (kept,) = await unit.trail.notes(1)
    assert (kept.version, kept.made_by_name) == (1, "Alex Wilber")


async def test_that_packs_were_made_is_not_on_record_twice(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        await unit.audit.note("alex", MADE, 1, head="h")
        await unit.audit.note("alex", "stage.run", 1)
        await unit.commit()
    assert [one["verb"] for one in (await _read(work))["audit"]] == ["stage.run"]


async def test_messages_are_kept_by_key_and_arguments(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        file = await unit.files.add(
            "scan.pdf",
            opportunity=1,
            source="https://example.com/secret",
            sent_by="alex",
            conversation="a:alex",
            problem=message("file-empty"),
        )
        await unit.commit()
    (held,) = (await _read(work))["files"]
    assert (held["id"], held["problem"]["key"]) == (file, "file-empty")
    assert not {"source", "conversation"} & set(held)
