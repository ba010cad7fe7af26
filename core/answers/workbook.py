"""A returned workbook to entries, whatever was sorted, moved, renamed, merged or deleted in it."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import chain

from core.answers.columns import Column, column_of, table_of
from core.answers.grid import Line, Sheet, address, open_workbook
from core.answers.labels import number_before, number_in, without_number
from core.answers.ours import is_label, is_priority, is_sentence_of_ours, is_word_of_ours
from core.answers.returned import Offered, Returned, Row
from core.brief import Place
from core.messages import Message, message
from core.packs import marks
from core.packs.marks import Marked

MANY = 1_000
"""Rows of a sheet from which its reader is told how many were looked at."""


def read(data: bytes, name: str) -> Returned:
    """Reads every sheet that people see, and the marks on those they do not."""
    book = open_workbook(data)
    reader = _Reader(name)
    reader.pack = book.properties.get(marks.PROPERTIES[Marked.PACK]) or None
    for sheet in book.sheets:
        reader.note_pack(sheet)
        if sheet.visible or _has_questions(sheet):
            reader.sheet(sheet)
    return Returned(tuple(reader.rows), reader.pack, tuple(reader.loose), (*book.remarks, *reader.remarks))


def _has_questions(sheet: Sheet) -> bool:
    return any(mark.kind is Marked.QUESTION for line in sheet.lines for mark in _marks(line))


def _marks(line: Line) -> Iterator[marks.Mark]:
    return chain.from_iterable(map(marks.marks_in, line.cells.values()))


@dataclass(slots=True)
class _Table:
    """The columns of the table being read."""

    names: dict[int, str]
    columns: dict[int, Column | None]

    def first(self, wanted: Column) -> int | None:
        return next((at for at, column in sorted(self.columns.items()) if column is wanted), None)

    def answers(self) -> list[int]:
        return sorted(at for at, column in self.columns.items() if column is Column.ANSWER)


@dataclass(slots=True)
class _Reader:
    """What has been read so far."""

    file: str
    pack: str | None = None
    rows: list[Row] = field(default_factory=list[Row])
    loose: list[Offered] = field(default_factory=list[Offered])
    remarks: list[Message] = field(default_factory=list[Message])
    sheet_name: str = ""
    table: _Table | None = None
    above: int = 0
    """The row of the sheet that the last entry reaches down to; 0 where nothing goes on from it."""

    def note_pack(self, sheet: Sheet) -> None:
        found = (mark.id for line in sheet.lines for mark in _marks(line) if mark.kind is Marked.PACK)
        self.pack = self.pack or next(found, None)

    def sheet(self, sheet: Sheet) -> None:
        self.sheet_name, self.table, self.above = sheet.name, None, 0
        merged = dict[str, None]()
        for line in sheet.lines:
            if names := _header(line):
                self.table, self.above = names, 0
                self.loose.extend(self._comments_of(line))
            elif self.table:
                self._entry(self._filled(line, sheet, merged), sheet)
            else:
                self._untitled(line)
        if merged:
            self.remarks.append(message("answers-merged", sheet=sheet.name, cells=", ".join(merged)))
        if len(sheet.lines) >= MANY:
            self.remarks.append(message("answers-rows-read", sheet=sheet.name, rows=len(sheet.lines)))

    def _filled(self, line: Line, sheet: Sheet, merged: dict[str, None]) -> Line:
        """The row with what an answer merged over several rows says in it."""
        assert self.table is not None, "rows of a table"
        cells = dict(line.cells)
        for column in self.table.answers():
            if text := sheet.spread.get((line.number, column)):
                cells.setdefault(column, text)
                merged[sheet.merged[line.number, column]] = None
        return replace(line, cells=cells)

    def _entry(self, line: Line, sheet: Sheet) -> None:
        """Reads a row of a table with names above its columns."""
        table = self.table
        assert table is not None, "its columns are known"
        id = next((mark.id for mark in _marks(line) if mark.kind is Marked.QUESTION), None)
        texts = {at: text for at, cell in line.cells.items() if (text := marks.without_marks(cell).strip())}
        asked = texts.pop(table.first(Column.QUESTION) or 0, "")
        at_number = table.first(Column.NUMBER) or 0
        number = number_in(texts.get(at_number, ""))
        if number is not None:
            del texts[at_number]
        if id is None and number is None and not asked:
            self._beneath(line, texts)
            return
        answers = table.answers()
        others = [self._offered(line, at, text) for at, text in texts.items() if at not in answers]
        number = number_before(asked) if number is None else number
        first = answers[0] if answers else max(line.cells, default=1)
        row = Row(
            self._place(line, first, sheet.merged.get((line.number, first))),
            id,
            number,
            without_number(asked),
            _typed(texts.get(first, "")) if answers else "",
            file=self.file,
        )
        self.rows.append(replace(row, misplaced=(*others, *self._comments_of(line))))
        for at in answers[1:]:
            if text := texts.get(at):
                self.rows.append(replace(row, answer=text, place=self._place(line, at)))
        self.above = line.number

    def _beneath(self, line: Line, texts: dict[int, str]) -> None:
        """Keeps a row without a question: below an answer it may go on with it, elsewhere it is loose."""
        assert self.table is not None, "rows of a table"
        goes_on = self.above == line.number - 1 and not set(texts) - {*self.table.answers()}
        offered = [self._offered(line, at, text) for at, text in texts.items()]
        if goes_on and self.rows and offered:
            last = self.rows[-1]
            self.rows[-1] = replace(last, misplaced=(*last.misplaced, *offered))
            self.above = line.number
        else:
            self.loose.extend(self._together(offered))
        self.loose.extend(self._comments_of(line))

    def _untitled(self, line: Line) -> None:
        """Keeps a row with no names above it: with several cells an entry, else loose text."""
        id = next((mark.id for mark in _marks(line) if mark.kind is Marked.QUESTION), None)
        texts = {at: text for at, cell in line.cells.items() if (text := marks.without_marks(cell).strip())}
        labelled = is_label(next(iter(texts.values()), ""))
        offered = [] if labelled else [self._offered(line, at, text) for at, text in texts.items()]
        offered = [one for one in offered if not _is_ours(one.answer, alone=len(texts) == 1)]
        if id is None and len(offered) < 2:
            self.loose.extend([*offered, *self._comments_of(line)])
            return
        number = number_in(offered[0].answer) if offered else None
        cells = tuple(offered[1:] if number is not None else offered)
        place = self._place(line, max(texts, default=1))
        self.rows.append(Row(place, id, number, misplaced=(*cells, *self._comments_of(line)), file=self.file))

    def _comments_of(self, line: Line) -> tuple[Offered, ...]:
        return tuple(
            Offered(text, replace(self._place(line, at), part="comment"), self.file)
            for at, text in line.comments.items()
        )

    def _together(self, offered: list[Offered]) -> list[Offered]:
        """The cells of a loose row as one text."""
        if len(offered) < 2:
            return offered
        return [replace(offered[0], answer=" | ".join(one.answer for one in offered))]

    def _offered(self, line: Line, at: int, text: str) -> Offered:
        name = self.table.names.get(at) if self.table else None
        return Offered(text, replace(self._place(line, at), heading=name), self.file)

    def _place(self, line: Line, at: int, merged: str | None = None) -> Place:
        return Place(sheet=self.sheet_name, cells=merged or address(line.number, at))


def _is_ours(text: str, alone: bool) -> bool:
    """Whether a text is the pack's; beside a question, words such as `no` are a client's."""
    return is_sentence_of_ours(text) or is_priority(text) or (alone and is_word_of_ours(text))


def _typed(text: str) -> str:
    """An answer, unless it is the instruction that stood there."""
    return "" if is_sentence_of_ours(text) else text


def _header(line: Line) -> _Table | None:
    """The columns that a row names, if it is a row of names: the pack's own, or one with the usual words."""
    found = [mark.kind for mark in _marks(line)]
    if Marked.QUESTION in found:
        return None
    names = {at: text for at, cell in line.cells.items() if (text := marks.without_marks(cell).strip())}
    if Marked.PACK in found and len(names) > 1:
        return _Table(names, {at: column_of(name) for at, name in names.items()})
    columns = table_of(names)
    return _Table(names, columns) if columns else None
