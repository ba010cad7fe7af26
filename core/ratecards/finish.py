"""From a written workbook to the bytes of its file: results beside formulas, and the agency as its maker."""

import io
import re
from collections.abc import Mapping, Sequence
from datetime import datetime, time
from decimal import Decimal
from functools import partial
from typing import Any
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.styles import Font

from core.packs.members import rewritten
from core.packs.text import line
from core.ratecards.book import Book
from core.ratecards.sheet import FONT, POINTS, Page

_FORMULA = re.compile(r'<c r="([A-Z]+[0-9]+)"([^>]*)><f>(.*?)</f><v ?(?:/>|></v>)</c>', re.DOTALL)


def started() -> Any:
    """An empty workbook in our font, by whose digits the widths of columns are counted."""
    book: Any = Workbook()
    book._named_styles["Normal"].font = Font(FONT, POINTS)
    book.remove(book.active)
    book.calculation.fullCalcOnLoad = True
    return book


def finished(workbook: Any, pages: Sequence[Page], book: Book, title: str, language: str) -> bytes:
    """The file's bytes."""
    workbook.properties.title = title
    workbook.properties.creator = workbook.properties.lastModifiedBy = line(book.branding.agency)
    workbook.properties.created = datetime.combine(book.made_on, time())
    workbook.properties.language = language
    written = io.BytesIO()
    workbook.save(written)
    changes = {
        f"xl/worksheets/sheet{place}.xml": partial(_with_results, results=page.results)
        for place, page in enumerate(pages, start=1)
    }
    return rewritten(written.getvalue(), changes)


def _with_results(xml: bytes, results: Mapping[str, Decimal | str]) -> bytes:
    """A sheet with the results of its formulas, as a reader without a calculator needs them."""

    def filled(cell: re.Match[str]) -> str:
        result = results[cell[1]]
        kind = ' t="str"' if isinstance(result, str) else ""
        shown = escape(result) if isinstance(result, str) else f"{result:f}"
        return f'<c r="{cell[1]}"{cell[2]}{kind}><f>{cell[3]}</f><v>{shown}</v></c>'

    return _FORMULA.sub(filled, xml.decode()).encode()
