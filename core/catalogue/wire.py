"""A catalogue, or what is wrong with one, as JSON: out of the sandbox, and for whoever stores it."""

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from core.catalogue import signs, workbook
from core.catalogue.build import catalogue_of
from core.catalogue.catalogue import Catalogue
from core.catalogue.errors import CatalogueErrors, Problem, Problems
from core.catalogue.grids import Cell, grids_of
from core.catalogue.tables import Sheet, Table, table_of
from core.files.wire import unpack_request
from core.messages import Message, says

NONE = b"null"


def to_dict(catalogue: Catalogue) -> dict[str, Any]:
    """The catalogue as JSON can hold it: its five tables, every cell a text."""
    return {
        sheet.value: [[_text(cell) for cell in row] for row in grid]
        for sheet, grid in grids_of(catalogue).items()
    }


def from_dict(data: Mapping[str, Any]) -> Catalogue:
    """The catalogue that `to_dict` wrote, checked as an import is.

    Raises:
        CatalogueErrors: it does not hold together.
        ValueError: these are no tables.
    """
    problems = Problems()
    return catalogue_of({sheet: _table(sheet, data, problems) for sheet in Sheet}, problems)


def read_workbook(data: bytes) -> bytes:
    """`workbook.read` for the sandbox: the catalogue, or the problems, for `unpack`."""
    try:
        answer = {"catalogue": to_dict(workbook.read(data))}
    except CatalogueErrors as errors:
        listed = [problem_to_dict(problem) for problem in errors.problems]
        answer = {"problems": listed, "count": errors.count}
    return json.dumps(answer, ensure_ascii=False).encode()


def read_dropped(payload: bytes) -> bytes:
    """`read_workbook` of the file in a request; `null` where nothing about it is a catalogue."""
    name, data = unpack_request(payload)
    return read_workbook(data) if signs.shows_catalogue(data, name) else NONE


def write_workbook(data: bytes) -> bytes:
    """`workbook.write` for the sandbox, of what `to_dict` made."""
    return workbook.write(from_dict(json.loads(data)))


def unpack(answer: bytes) -> Catalogue:
    """The catalogue that `read_workbook` read; the answer is checked as if a stranger had written it.

    Raises:
        CatalogueErrors: the workbook's problems.
        ValueError: it is not what `read_workbook` writes.
    """
    try:
        read = json.loads(answer)
        if "catalogue" in read:
            return from_dict(read["catalogue"])
        problems = tuple(problem_from_dict(problem) for problem in read["problems"])
        count = int(read["count"])
    except (AttributeError, KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"not an answer: {error!r}") from None
    raise CatalogueErrors(problems, count)


def _text(cell: Cell) -> str:
    return "" if cell is None else f"{cell:f}" if isinstance(cell, Decimal) else cell


def _table(sheet: Sheet, data: Mapping[str, Any], problems: Problems) -> Table:
    grid = data.get(sheet.value)
    if not isinstance(grid, list) or not all(_is_row(row) for row in grid):
        raise ValueError(f"no table {sheet.value}")
    table = table_of(sheet, sheet.value, enumerate(grid, start=1), problems)
    if table is None:
        raise ValueError(f"no headings in {sheet.value}")
    return table


def _is_row(row: Any) -> bool:
    return isinstance(row, list) and all(isinstance(cell, str) for cell in row)


def problem_to_dict(problem: Problem) -> dict[str, Any]:
    return {
        "what": _message_to_dict(problem.what),
        "where": problem.where and _message_to_dict(problem.where),
    }


def problem_from_dict(data: Mapping[str, Any]) -> Problem:
    where = data["where"]
    return Problem(_message_from_dict(data["what"]), where and _message_from_dict(where))


def _message_to_dict(message: Message) -> dict[str, Any]:
    args = {
        name: _message_to_dict(value) if isinstance(value, Message) else value
        for name, value in message.args.items()
    }
    return {"key": message.key, "args": args}


def _message_from_dict(data: Mapping[str, Any]) -> Message:
    if not says(data["key"]):
        raise ValueError(f"no such message: {data['key']}")
    return Message(data["key"], {name: _arg(value) for name, value in data["args"].items()})


def _arg(value: Any) -> Message | str | int:
    if isinstance(value, dict):
        return _message_from_dict(value)
    if not isinstance(value, str | int):
        raise ValueError("arguments are texts, numbers or messages")
    return value
