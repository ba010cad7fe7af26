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
