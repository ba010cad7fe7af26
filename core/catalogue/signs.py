"""How a catalogue is told from any other file: by the mark in what we export, or by what its tables hold."""

import csv
import io
import re
import warnings
from collections.abc import Iterable, Iterator
from typing import Any
from zipfile import ZipFile

from openpyxl import load_workbook

from core.catalogue.catalogue import key_of
from core.catalogue.tables import COLUMNS, Sheet
from core.catalogue.workbook import COLUMNS_READ, MARK
from core.files import archive
from core.files.kinds import FileKind, recognise
from core.files.refusal import Refused
from core.files.text import decode

LEAST = 2
"""Tables of ours that make a workbook a catalogue; one alone may be a client's own list of rates or roles."""
_DOWN_TO = 20
"""Rows in which headings are looked for."""
_OPEN_SHEET = re.compile(rb'<table:table\b[^>]*\btable:name="([^"]{1,40})"')
_OPEN_CONTENT = 50_000_000
"""Bytes of a spreadsheet's content that are looked through."""
_ALONE = (Sheet.ROUTES, Sheet.HOURS)
"""Tables that nobody but us has, so that one of them by itself is a part of a catalogue."""


def may_show(data: bytes, name: str) -> bool:
    """Whether a look inside is worth its process: what certainly is no catalogue costs none."""
    if data.startswith(b"PK"):
        return b"xl/workbook.xml" in data or b"opendocument.spreadsheet" in data[:200]
    return name.lower().endswith((".csv", ".tsv"))


def shows_catalogue(data: bytes, name: str) -> bool:
    """Whether a file is a catalogue or a part of one, however wrong it may be."""
    try:
        if b"opendocument.spreadsheet" in data[:200]:
            return _open_document(data)
        kind = recognise(data, name)
    except Refused:
        return False
    if kind is FileKind.XLSX:
        return _workbook(data)
    return kind is FileKind.CSV and _lines(data)


def _workbook(data: bytes) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells which decorations of a workbook it passes over
            book: Any = load_workbook(io.BytesIO(data), read_only=True)
            if MARK in {one.name for one in book.custom_doc_props.props}:
                return True
            return sum(_is_ours(sheet) for sheet in book.worksheets) >= LEAST
    except MemoryError:
        raise
    except Exception:  # openpyxl fails on broken parts in as many ways as there are parts
        return False


def _is_ours(source: Any) -> bool:
    """Whether a sheet has the name and at least half of the columns of one of our tables."""
    table = next((one for one in Sheet if key_of(one) == key_of(source.title)), None)
    if table is None:
        return False
    source.reset_dimensions()
    return _headed(table, source.iter_rows(max_row=_DOWN_TO, max_col=COLUMNS_READ, values_only=True))


def _headed(table: Sheet, rows: Iterable[Iterable[Any]]) -> bool:
    wanted = {key_of(column) for column in COLUMNS[table]}
    return any(
        2 * len(wanted & {key_of(str(value)) for value in row if value is not None}) >= len(wanted)
        for row in rows
    )


def _open_document(data: bytes) -> bool:
    """Whether a spreadsheet of another office program has sheets of our names."""
    try:
        container = archive.check(data)
        names = _OPEN_SHEET.findall(_content(container))
    except (Refused, KeyError):
        return False
    titles = {key_of(name.decode("utf-8", "replace")) for name in names}
    return len(titles & {key_of(sheet) for sheet in Sheet}) > LEAST


def _content(container: ZipFile) -> bytes:
    with container.open("content.xml") as source:
        return source.read(_OPEN_CONTENT)


def _lines(data: bytes) -> bool:
    """Whether the first line has every column of a table that nobody else has."""
    first = decode(data[:4_000]).lstrip("\ufeff\n\r ").partition("\n")[0]
    cells = [{key_of(cell) for cell in row} for row in _split(first)]
    return any({key_of(column) for column in COLUMNS[table]} <= row for table in _ALONE for row in cells)


def _split(first: str) -> Iterator[list[str]]:
    for delimiter in ",;\t":
        yield from csv.reader([first], delimiter=delimiter)
