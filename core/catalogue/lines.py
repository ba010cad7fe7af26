"""Reading the cells of one line: each either gives its value, or is reported with its place."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from core.catalogue.catalogue import key_of
from core.catalogue.errors import Problems
from core.catalogue.tables import Line, Table
from core.messages import Message, message

NAME = 120
"""Characters of a name: what a card's row can show."""
TEXT = 2_000
"""Characters of what a route covers or excludes."""
DECIMALS = 4
"""Of hours and rates; what a workbook shows of a number survives the way there and back."""
QUOTED = 60
"""Characters of a wrong value that its problem repeats."""
_NUMBER = re.compile(r"(?P<minus>-?)[0-9]{1,12}(?:\.(?P<decimals>[0-9]+))?")
_UNWRITABLE = re.compile("[^\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML, and with it a workbook, cannot hold."""
_FLAGS = {"yes": True, "true": True, "no": False, "false": False}

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line while it is read; None stands for a cell that was reported."""

    table: Table
    line: Line
    problems: Problems

    def refuse(self, key: str, column: str | None = None, /, **args: str | int | Message) -> None:
        """Reports the line, or its cell in that column, with the sentence `catalogue-<key>`."""
        where = self.table.where(self.line.number, column and key_of(column))
        self.problems.add(message(f"catalogue-{key}", **args), where)

    def text(self, column: str, longest: int = NAME) -> str | None:
        """A text that must be there."""
        text = self._cell(column)
        if text == "":
            self.refuse("empty", column, column=column)
        elif text and len(text) > longest:
            self.refuse("long", column, length=len(text), longest=longest)
        elif text and _UNWRITABLE.search(text):
            self.refuse("character", column)
        else:
            return text
        return None

    def shaped(self, column: str, shape: re.Pattern[str], otherwise: str) -> str | None:
        """A text of that shape."""
        text = self.text(column)
        if text is None or shape.fullmatch(text):
            return text
        self.refuse(otherwise, column, text=_quoted(text))
        return None

    def choice(self, column: str, choices: type[Choice]) -> Choice | None:
        """One of a few words."""
        text = self.text(column)
        if text is None:
            return None
        if (wanted := key_of(text)) in list(choices):
            return choices(wanted)
        self.refuse("choice", column, text=_quoted(text), column=column, known=", ".join(choices))
        return None

    def flag(self, column: str) -> bool | None:
        """Yes or no."""
        text = self.text(column)
        if text is not None and text.casefold() not in _FLAGS:
            self.refuse("flag", column, text=_quoted(text))
        return None if text is None else _FLAGS.get(text.casefold())

    def number(self, column: str, most: Decimal) -> Decimal | None:
        """A number from 0 to `most`; an empty cell is 0."""
        text = self._cell(column)
        if text is None or text == "":
            return None if text is None else Decimal(0)
        found = _NUMBER.fullmatch(text)
        if not found:
            self.refuse("number", column, text=_quoted(text))
        elif found["minus"]:
            self.refuse("negative", column, text=_quoted(text))
        elif len((found["decimals"] or "").rstrip("0")) > DECIMALS:
            self.refuse("decimals", column, text=_quoted(text), most=DECIMALS)
        elif Decimal(text) > most:
            self.refuse("too-much", column, text=_quoted(text), most=str(most))
        else:
            return Decimal(text)
        return None

    def _cell(self, column: str) -> str | None:
        cell = self.line.cells.get(key_of(column), "")
        return None if cell is None else " ".join(cell.split())


def _quoted(text: str) -> str:
    return text if len(text) <= QUOTED else f"{text[:QUOTED]}…"


class Once:
    """Which line had a key first."""

    def __init__(self) -> None:
        self._first: dict[object, int] = {}

    def before(self, key: object, entry: Entry) -> str | None:
        """The number of the line that had the key before this one."""
        first = self._first.setdefault(key, entry.line.number)
        return None if first == entry.line.number else str(first)
