"""The catalogue as plain files: the sample that ships with Trowel, and any other five files."""

import csv
import io
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from core.catalogue.build import catalogue_of
from core.catalogue.catalogue import Catalogue
from core.catalogue.errors import Problems
from core.catalogue.tables import Cells, Sheet, Table, table_of
from core.messages import message

_DELIMITERS = ",;\t"
"""What spreadsheet programs put between the cells of a .csv, by the language they run in."""


@cache
def load() -> Catalogue:
    """The sample catalogue.

    Raises:
        CatalogueErrors: somebody edited a file and it does not hold together.
    """
    folder = files("core.catalogue") / "data"
    return read({sheet.file: (folder / sheet.file).read_bytes() for sheet in Sheet})


def read(texts: Mapping[str, bytes]) -> Catalogue:
    """The catalogue in the five files, which are given by their names.

    Raises:
        CatalogueErrors: everything that is wrong with them.
    """
    problems = Problems()
    tables = {sheet: table for sheet in Sheet if (table := _table(sheet, texts, problems))}
    return catalogue_of(tables, problems)


def _table(sheet: Sheet, texts: Mapping[str, bytes], problems: Problems) -> Table | None:
    if sheet.file not in texts:
        problems.add(message("catalogue-file-missing", file=sheet.file))
        return None
    try:
        grid = list(_grid(texts[sheet.file].decode("utf-8-sig")))
    except UnicodeDecodeError:
        problems.add(message("catalogue-file-encoding", file=sheet.file))
    except csv.Error:
        problems.add(message("catalogue-file-broken", file=sheet.file))
    else:
        return table_of(sheet, sheet.file, grid, problems)
    return None


def _grid(text: str) -> Iterator[tuple[int, Cells]]:
    """The rows, each by the number of the line it starts on."""
    first = text.lstrip().partition("\n")[0]
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=max(_DELIMITERS, key=first.count), strict=True
    )
    line = 1
    for cells in reader:
        yield line, [cell.strip() for cell in cells]
        line = reader.line_num + 1
