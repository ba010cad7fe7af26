"""A returned document to entries, whether its slots were filled in, typed past or deleted."""

from dataclasses import dataclass, field, replace

from core.answers.columns import Column, column_named, table_of
from core.answers.labels import asks_by_number, number_before, number_in, without_number
from core.answers.ours import is_label, is_sentence_of_ours, is_word_of_ours
from core.answers.pieces import Piece, Table, open_document
from core.answers.returned import Offered, Returned, Row
from core.brief import Place
from core.packs import marks
from core.packs.marks import Marked


def read(data: bytes, name: str) -> Returned:
    """Reads paragraphs, tables, notes and comments of a document."""
    document = open_document(data)
    reader = _Reader(name, document.properties.get(marks.PROPERTIES[Marked.PACK]) or None)
    pieces = [piece for block in document.blocks for piece in _pieces(block)]
    reader.marked = any(_asked(piece) for piece in pieces)
    for block in document.blocks:
        if isinstance(block, Table):
            reader.table(block)
        else:
            reader.paragraph(block)
    reader.close()
    notes = (Offered(text, Place(part="footnote"), name) for text in document.notes)
    return Returned(tuple(reader.rows), reader.pack, (*reader.loose, *notes))


_ANNOUNCING = frozenset((Column.ANSWER, Column.RATIONALE))


def _pieces(block: Piece | Table) -> list[Piece]:
    return [piece for row in block.rows for piece in row] if isinstance(block, Table) else [block]


def _asked(piece: Piece) -> str | None:
    """The id of the question that stands in a piece."""
    return next((mark.id for mark in piece.marks if mark.kind is Marked.QUESTION), None)


def _slot(piece: Piece) -> str | None:
    """The id of the question whose answer stands beside a piece."""
    return next((mark.id for mark in piece.marks if mark.kind is Marked.ANSWER), None)


def _number_alone(text: str) -> int | None:
    """The number that stands before its question, perhaps with the priority: `Q7`, `Q7 ▲ High`."""
    if not asks_by_number(f"{text} …"):
        return None
    number = number_in(text)
    return number_before(text) if number is None and is_word_of_ours(without_number(text)) else number


def _after_label(text: str, column: Column) -> str:
    """What follows `Your answer` or `Why we ask`, on its line or below; all of a text without the label."""
    for sign in (":", "\n"):
        label, _, rest = text.partition(sign)
        if column_named(label) is column:
            return rest.strip()
    return text.strip()


def _with_rationale(text: str) -> tuple[str, list[str]]:
    """The question of a cell, and the lines from the reason to ask on."""
    lines = text.split("\n")
    for at, line in enumerate(lines[1:], start=1):
        if column_named(line.partition(":")[0]) is Column.RATIONALE:
            return "\n".join(lines[:at]), [_after_label(line, Column.RATIONALE), *lines[at + 1 :]]
    return text, []


@dataclass(slots=True)
class _Entry:
    """A question and what was typed for it, so far."""

    place: Place
    id: str | None = None
    number: int | None = None
    question: str = ""
    answers: list[str] = field(default_factory=list[str])
    misplaced: list[Offered] = field(default_factory=list[Offered])
    answerable: bool = False
    """Whether the label of its answer has been read: what follows is the client's, even in our words."""

    @property
    def asks(self) -> bool:
        """Whether it is a question at all, and not text between questions."""
        return bool(self.id or self.question or self.number is not None)


@dataclass(slots=True)
class _Reader:
    """What has been read so far."""

    file: str
    pack: str | None
    marked: bool = False
    """Whether questions can be told by their marks."""
    rows: list[Row] = field(default_factory=list[Row])
    loose: list[Offered] = field(default_factory=list[Offered])
    entry: _Entry | None = None
    asked: int = 0
    """Questions so far."""
    number: int | None = None
    """A number that stood by itself and waits for its question."""
    awaited: Column | None = None
    """What the label just read announces."""

    def paragraph(self, piece: Piece) -> None:
        self._note(piece)
        if self._asks(piece):
            self._begin(piece)
        elif piece.heading:
            self.close()
            self._keep(piece, piece.text)
        else:
            self._text(piece)
        self._comments(piece)

    def table(self, table: Table) -> None:
        """Reads a table: with names above its columns row by row, else cell by cell."""
        columns: dict[int, Column | None] | None = None
        for row in table.rows:
            named = (
                table_of({at: piece.text for at, piece in enumerate(row)})
                if not any(map(_asked, row))
                else None
            )
            columns = named or columns
            if named:
                self.close()
                for piece in row:
                    self._note(piece)
            elif columns:
                self._row(row, columns)
            elif row and is_label(row[0].text) and not (self.entry and self.entry.asks):
                continue
            else:
                for piece in row:
                    self._cell(piece)

    def close(self) -> None:
        """Ends the present entry."""
        if one := self.entry:
            answer = "\n".join(one.answers)
            row = Row(one.place, one.id, one.number, one.question, answer, tuple(one.misplaced), self.file)
            self.rows.append(row)
        self.entry, self.awaited = None, None

    def _note(self, piece: Piece) -> None:
        found = (mark.id for mark in piece.marks if mark.kind is Marked.PACK)
        self.pack = self.pack or next(found, None)

    def _asks(self, piece: Piece) -> bool:
        """Whether a piece is a question: by its mark, by its number, and without any marks by its sign."""
        if _asked(piece):
            return True
        if asks_by_number(piece.text):
            return not is_word_of_ours(without_number(piece.text))
        question, below = _with_rationale(piece.text)
        if below or (self.number is not None and piece.text and not is_word_of_ours(piece.text)):
            return True
        if self.marked or self.awaited:
            return False
        return question.endswith(("?", "？")) or number_before(question) == self.asked + 1

    def _begin(self, piece: Piece) -> None:
        self.close()
        number = number_before(piece.text)
        number, self.number = (self.number if number is None else number), None
        question, below = _with_rationale(piece.text)
        self.asked += 1
        self.entry = _Entry(piece.place, _asked(piece), number, without_number(question))
        for line in below:
            self._keep(piece, line)

    def _cell(self, piece: Piece) -> None:
        self._note(piece)
        slot = _slot(piece)
        if slot and self.entry and self.entry.asks:
            self.entry.id = self.entry.id or slot
        if slot and (self.entry is None or self.entry.id != slot):
            self.close()
            self.entry, self.number = _Entry(piece.place, slot, self.number), None
        if slot:
            self._label(piece, Column.ANSWER)
        elif self.awaited is Column.ANSWER and self.entry:
            self._answer(piece, piece.text)
        elif piece.text and self._asks(piece):
            self._begin(piece)
        else:
            self._text(piece)
        self._comments(piece)

    def _row(self, row: tuple[Piece, ...], columns: dict[int, Column | None]) -> None:
        """Reads a row of a table with a question to each row."""
        self.close()
        entry, held = None, list[tuple[Column | None, Piece]]()
        for at, piece in enumerate(row):
            column = columns.get(at)
            if _asked(piece) or (column is Column.QUESTION and piece.text):
                self._begin(piece)
                entry = self.entry
            elif column is Column.NUMBER and number_in(piece.text) is not None:
                self.number = number_in(piece.text)
            else:
                held.append((column, piece))
        for column, piece in held:
            if entry and column is Column.ANSWER:
                self._answer(piece, piece.text)
            else:
                self._keep(piece, piece.text)
        for piece in row:
            self._note(piece)
            self._comments(piece)
        self.close()
        self.number = None

    def _text(self, piece: Piece) -> None:
        """Takes in a piece that is no question: a label, an answer, something of ours, something typed."""
        column = column_named(piece.text.partition(":")[0])
        if self.awaited is None and (number := _number_alone(piece.text)) is not None:
            self.number = number
        elif column and column in _ANNOUNCING and (self.entry or self.number is not None):
            self._label(piece, column)
        else:
            self._keep(piece, piece.text)

    def _label(self, piece: Piece, column: Column) -> None:
        """Reads `Your answer`, perhaps with the answer right behind it."""
        if self.number is not None:
            self.close()
            self.entry, self.number = _Entry(piece.place, None, self.number), None
        rest = _after_label(piece.text, column)
        self.awaited = column
        if self.entry and column is Column.ANSWER:
            self.entry.answerable = True
        if rest and column is Column.ANSWER:
            self._answer(piece, rest)
        elif rest:
            self._keep(piece, rest)

    def _answer(self, piece: Piece, text: str) -> None:
        """Takes what stands in the place for the answer."""
        assert self.entry is not None, "an answer answers something"
        if text and not is_sentence_of_ours(text):
            if not self.entry.answers:
                self.entry.place = piece.place
            self.entry.answers.append(text)
        self.awaited = None

    def _keep(self, piece: Piece, text: str) -> None:
        """Keeps what was typed elsewhere; what a pack says itself is nobody's answer."""
        self.awaited = None
        answered = self.entry is not None and self.entry.answerable
        if not text or is_sentence_of_ours(text) or (is_word_of_ours(text) and not answered):
            return
        if piece.heading:
            self.loose.append(Offered(text, piece.place, self.file))
            return
        self.entry = self.entry or _Entry(piece.place)
        self.entry.misplaced.append(Offered(text, piece.place, self.file))

    def _comments(self, piece: Piece) -> None:
        kept = self.entry.misplaced if self.entry else self.loose
        for text in piece.comments:
            kept.append(Offered(text, replace(piece.place, part="comment"), self.file))
