"""Imports: wait until somebody settles them, once."""

import asyncio

from core.keys import StageKey
from core.opportunity import AnswerSource, ClarificationStatus, Priority
from core.work import ImportState, UnitOfWork, Work


async def _add(unit: UnitOfWork, source: str = "", file: str | None = None) -> str:
    return await unit.imports.add(1, source=source, file=file, proposal={"answers": [1]}, by="alex")


async def test_what_waits_stands_oldest_first_until_it_is_settled(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        file = await unit.files.add("back.xlsx", opportunity=1, source="", sent_by="alex", conversation="c")
        first, second = await _add(unit, "back.xlsx", file), await _add(unit)
        waiting = await unit.imports.waiting(1)
        assert [(one.id, one.source, one.file, one.made_by_name) for one in waiting] == [
            (first, "back.xlsx", file, "Alex Wilber"),
            (second, "", None, "Alex Wilber"),
        ]
        assert waiting[0].proposal == {"answers": [1]}
        await unit.imports.settle(first, "confirmed", "alex", {"answered": 7})
        await unit.imports.settle(first, "discarded", "stranger", {})
        assert [one.id for one in await unit.imports.waiting(1)] == [second]
        settled = await unit.imports.get(first)
        assert settled is not None
        assert (settled.state, settled.settled_by_name, settled.outcome) == (
            ImportState.CONFIRMED,
            "Alex Wilber",
            {"answered": 7},
        )
        assert settled.settled_at is not None
        await unit.commit()
    async with work("u") as unit:
        assert await unit.imports.get(second) is None
        assert await unit.imports.hold(second) is None
        assert await unit.imports.waiting(1) == ()


async def test_fifty_who_hold_an_import_at_once_confirm_it_once(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        id = await _add(unit)
        await unit.commit()

    async def confirm() -> bool:
        async with work("t") as unit:
            held = await unit.imports.hold(id)
            assert held is not None
            if held.state is not ImportState.WAITING:
                return False
            await unit.imports.settle(id, "confirmed", "alex", {})
            await unit.commit()
            return True

    assert sum(await asyncio.gather(*(confirm() for _ in range(50)))) == 1


async def test_an_answer_keeps_who_gave_it_and_where_it_was_read(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        for question in ("read", "typed", "told by a stranger", "open"):
            await unit.clarifications.add(
                1, category="", question=question, rationale="", priority=Priority.RED, origin="person"
            )
        asked = await unit.clarifications.all(1)
        source = {"file": "back.xlsx", "place": "Questions!E7"}
        for one, by, read in ((asked[0], "alex", source), (asked[1], "alex", None), (asked[2], "x", None)):
            await unit.clarifications.change(
                1,
                one.id,
                answer="yes",
                status=ClarificationStatus.ANSWERED,
                answered_by=by,
                answer_source=read,
            )
        answered = await unit.clarifications.all(1)
    assert [(one.answered_by, one.source) for one in answered] == [
        ("Alex Wilber", AnswerSource("back.xlsx", "Questions!E7")),
        ("Alex Wilber", None),
        ("x", None),
        (None, None),
    ]


async def test_files_keep_where_they_were_dropped_and_move(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        await unit.opportunities.create("Second", "alex")
        file = await unit.files.add("a", opportunity=None, source="s", sent_by="alex", conversation="a:alex")
        assert await unit.files.assign([file], 1) == 1
        assert await unit.files.assign([file], 2) == 0
        await unit.files.move(file, 2)
        moved = await unit.files.get(file)
        assert moved is not None
        assert (moved.opportunity, await unit.files.conversation(file)) == (2, "a:alex")
        assert await unit.files.conversation("unknown") is None
        assert await unit.artifacts.latest(1, StageKey.QA_PACK) is None
