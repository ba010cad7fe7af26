"""Entries put right before they are matched: each with its question where a question belongs."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from core.answers.columns import Column, column_of
from core.answers.known import Known
from core.answers.returned import Offered, Row


def entries(rows: Iterable[Row], known: Known) -> list[Row]:
    """The entries of what came back, one for each question that stands in it."""
    return [_recovered(part, known) for row in rows for part in _divided(row, known)]


def _divided(row: Row, known: Known) -> Iterable[Row]:
    """The entry of a document, and an entry for each further question that stands below its slot."""
    if row.place.sheet:
        return (row,)
    parts = [replace(row, misplaced=())]
    for one in row.misplaced:
        asked = known.worded(one.answer)
        present = (known.worded(parts[-1].question), known.asked.get(row.id or ""))
        if asked and asked not in present:
            parts.append(Row(one.place, question=one.answer, file=row.file))
        else:
            parts[-1] = replace(parts[-1], misplaced=(*parts[-1].misplaced, one))
    return parts


def _recovered(row: Row, known: Known) -> Row:
    """The entry with its question where a question belongs, if one of ours stands elsewhere in it."""
    if known.worded(row.question):
        return row
    texts = [(-1, row.answer), *((at, one.answer) for at, one in enumerate(row.misplaced))]
    found = next((at for at, text in texts if known.worded(text)), None)
    if found is None and not row.question and row.id is None:
        found = next((at for at, text in texts if known.closest(text)), None)
    if found is None:
        return row
    others = [one for at, one in enumerate(row.misplaced) if at != found]
    if row.question:
        others.insert(0, Offered(row.question, row.place))
    if found == -1:
        return replace(row, question=row.answer, answer="", misplaced=tuple(others))
    return replace(row, question=row.misplaced[found].answer, misplaced=tuple(others))


def heading_of(offered: Offered) -> str:
    """What stands above a cell's column; the heading of a document's chapter names no column."""
    return (offered.place.heading or "") if offered.place.sheet else ""


def told_by(offered: Offered) -> Column | None:
    """What the name above a cell says of it."""
    return column_of(heading_of(offered))


def answering(extras: Sequence[Offered]) -> list[Offered]:
    """What was typed beside the place for the answer: a cell of a sheet, or all below a document's slot."""
    found = [one for one in extras if told_by(one) not in (Column.ASIDE, Column.QUESTION)]
    if found and found[0].place.sheet:
        return found[:1]
    typed = [one for one in found if one.place.part != "comment"]
    return typed or found[:1]
