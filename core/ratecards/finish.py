"""From a written workbook to the bytes of its file: results beside formulas, and the agency as its maker."""

import io
import re
from collections.abc import Mapping, Sequence
from datetime import datetime, time
from decimal import Decimal
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.packaging.extended import ExtendedProperties
from openpyxl.styles import Font
from openpyxl.xml.constants import ARC_APP
from openpyxl.xml.functions import tostring

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
    results = {f"xl/worksheets/sheet{place}.xml": page.results for place, page in enumerate(pages, start=1)}
    return _rewritten(written.getvalue(), results)


def _rewritten(data: bytes, results: Mapping[str, Mapping[str, Decimal | str]]) -> bytes:
    """The file with what openpyxl offers no way to write: results of formulas, another maker's name."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as written, ZipFile(out, "w", ZIP_DEFLATED) as kept:
        for member in written.infolist():
            content = written.read(member)
            if member.filename == ARC_APP:
                content = _application()
            elif found := results.get(member.filename):
                content = _with_results(content.decode(), found).encode()
            kept.writestr(member, content, ZIP_DEFLATED)
    return out.getvalue()


def _with_results(xml: str, results: Mapping[str, Decimal | str]) -> str:
    def filled(cell: re.Match[str]) -> str:
        result = results[cell[1]]
        kind = ' t="str"' if isinstance(result, str) else ""
        shown = escape(result) if isinstance(result, str) else f"{result:f}"
        return f'<c r="{cell[1]}"{cell[2]}{kind}><f>{cell[3]}</f><v>{shown}</v></c>'

    return _FORMULA.sub(filled, xml)


def _application() -> Any:
    properties = ExtendedProperties()
    properties.Application, properties.AppVersion = "Microsoft Excel", None
    return tostring(properties.to_tree())
