"""The outbox: an edit that waits is used again, one that its answer makes needless is taken back."""

from core.opportunity import Subject
from core.work import Work

CARD = Subject("opportunity", 1)


async def test_an_edit_that_waits_is_used_again(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        first = await unit.outbox.write("a:alex", CARD, edits="7")
        await unit.commit()
    async with work("t") as unit:
        assert await unit.outbox.write("a:alex", CARD, edits="7") == first
        assert await unit.outbox.write("a:alex", CARD, edits="8") != first
        assert await unit.outbox.write("a:alex", CARD) != first
        assert await unit.outbox.take(first)
        assert await unit.outbox.write("a:alex", CARD, edits="7") != first


async def test_only_the_edits_of_this_unit_of_work_are_taken_back(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        earlier = await unit.outbox.write("a:alex", CARD, edits="7")
        await unit.commit()
    async with work("t") as unit:
        assert await unit.outbox.write("a:alex", CARD, edits="7") == earlier
        needless = await unit.outbox.write("a:alex", CARD, edits="8")
        elsewhere = await unit.outbox.write("19:channel", CARD, edits="8")
        message = await unit.outbox.write("a:alex", CARD)
        for edits in ("7", "8"):
            await unit.outbox.spare("a:alex", edits)
        await unit.commit()
    async with work("t") as unit:
        assert await unit.outbox.take(needless) is None
        for kept in (earlier, elsewhere, message):
            assert await unit.outbox.take(kept)
