"""Tables as text: comma, semicolon, tab or bar between cells."""

import csv
import io

from core.files.outline import Outline
from core.files.parsers import txt
from core.files.tables import write_grid
from core.files.text import decode

_DELIMITERS = ",;\t|"
_SAMPLE = 20_000
_LONGEST_CELL = 1_000_000


def parse(data: bytes, name: str, outline: Outline) -> None:
    """Reads rows, or prose where there are no cells."""
    text = outline.cut(decode(data))
    delimiter = _delimiter(text[:_SAMPLE])
    if delimiter is None:
        txt.parse(data, name, outline)
        return
    csv.field_size_limit(_LONGEST_CELL)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    write_grid(outline, ((number, row) for number, row in enumerate(rows, start=1)))


def _delimiter(sample: str) -> str | None:
    """The separator that cuts most rows into equally many cells, at least two."""
    best, best_share = None, 0.0
    for delimiter in _DELIMITERS:
        widths = [len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter) if row]
        usual = max(set(widths), key=widths.count, default=1)
        share = widths.count(usual) / len(widths) if widths and usual > 1 else 0
        if share > best_share:
            best, best_share = delimiter, share
    return best
