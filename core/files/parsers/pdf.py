"""PDF: positioned scraps of text to lines, ruled tables to rows, and what could not be read to remarks."""

import io
import logging
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pypdf import PdfReader
from pypdf.errors import FileNotDecryptedError, PyPdfError, WrongPasswordError

from core.files.layout import Line, Table, characters_of, without_margins, write_layout
from core.files.outline import Full, Outline, joined
from core.files.refusal import refuse

PAGES = 600
"""The most that a model's document input takes, too."""
SECONDS = 12
"""After this no further page is begun: a long document is cut, with a remark, before the sandbox ends it."""
TABLE_SECONDS = 5
"""Of these for ruled tables, whose library is ten times slower than the one for text."""
_RULES = 6
"""Fewer strokes and boxes than this draw no table worth its columns."""
_SCAN = 15
"""Letters per page: a stamp or page number over a picture of text is no text."""
_GARBLED = 0.3
_BOLD = ("bold", "black", "heavy", "semibold", "demi")
_LISTED = 12


def parse(data: bytes, name: str, outline: Outline) -> None:
    """Reads pages as printed, then filled-in form fields."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader = _open(data)
    outline.pages = len(reader.pages)
    pages = list(_pages(reader, data, outline))
    _check_text(pages, outline)
    write_layout(outline, without_margins(pages))
    _write_form(reader, outline)
    _notice_embedded(reader, outline)


def _open(data: bytes) -> PdfReader:
    try:
        return _reader(data)
    except (PyPdfError, ValueError, KeyError, RecursionError):
        return _reader(_repaired(data))


def _repaired(data: bytes) -> bytes:
    """The document as pdfium understands it: it finds pages where the file's index of them is gone."""
    import pypdfium2

    whole = io.BytesIO()
    pypdfium2.PdfDocument(data).save(whole)
    return whole.getvalue()


def _reader(data: bytes) -> PdfReader:
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise refuse("encrypted")
        _ = len(reader.pages)
    except (FileNotDecryptedError, WrongPasswordError):
        raise refuse("encrypted") from None
    return reader


def _pages(reader: PdfReader, data: bytes, outline: Outline) -> Iterator[list[Line | Table]]:
    started = time.monotonic()
    ruled = _Ruled(data)
    broken, textless, read = list[int](), list[int](), 0
    for number in range(1, len(reader.pages) + 1):
        if number > PAGES or time.monotonic() - started > SECONDS:
            outline.remark("cut-pages", read=read, pages=len(reader.pages))
            break
        try:
            page = reader.pages[number - 1]
            parts = _parts(page, number, ruled)
            pictured = not parts and _has_picture(page)
        except (MemoryError, Full):
            raise
        except Exception:  # a damaged page must not cost the others
            broken.append(number)
            continue
        read += 1
        textless += [number] if pictured else []
        outline.pictures += pictured
        yield parts
    if broken and not read:
        raise refuse("damaged")
    _remark_pages(outline, "pages-broken", broken)
    if read > len(textless):
        _remark_pages(outline, "pages-without-text", textless)


def _remark_pages(outline: Outline, key: str, pages: list[int]) -> None:
    if pages:
        listed = ", ".join(str(page) for page in pages[:_LISTED]) + (", …" if len(pages) > _LISTED else "")
        outline.remark(key, count=len(pages), pages=listed)


def _check_text(pages: list[list[Line | Table]], outline: Outline) -> None:
    texts = [part.text for page in pages for part in page if isinstance(part, Line)]
    letters = "".join(texts)
    if letters and sum(letters.count(sign) for sign in ("\ufffd", "\x00")) > _GARBLED * len(letters):
        raise refuse("unreadable-text")
    if outline.pictures and sum(map(characters_of, pages)) < _SCAN * len(pages):
        raise refuse("scan")


@dataclass(slots=True)
class _Scrap:
    """A piece of text as one drawing operation sets it."""

    text: str
    x: float
    y: float
    size: float
    bold: bool
    place: tuple[float, float]
    """Where it stands on the page as the page is stored."""


def _parts(page: Any, number: int, ruled: "_Ruled") -> list[Line | Table]:
    runs, rules = _runs(page)
    tables = ruled.tables(page, number) if rules >= _RULES and not page.rotation else []
    box = page.mediabox
    foot, height = float(box.bottom), max(1.0, float(box.height))
    parts, lines = list[Line | Table](), list[list[_Scrap]]()
    for run in runs:
        table = next((table for bounds, table in tables if _within(run, bounds, float(box.top))), None)
        if table is not None:
            if table not in parts:
                parts.append(table)
        elif line := _resumed(lines, run):
            line.extend(run)
        else:
            lines.append(run)
            parts.append(Line("", number, 0, 0, 0, False, 0))
    empty = (part for part in parts if isinstance(part, Line))
    for part, run in zip(empty, lines, strict=True):
        _set(part, run, foot, height)
    return [part for part in parts if isinstance(part, Table) or part.text.strip()]


def _set(line: Line, run: list[_Scrap], foot: float, height: float) -> None:
    """Fills a line from its scraps; it stands where the first that shows something stands."""
    first = next(scrap for scrap in run if scrap.text.strip())
    letters = sum(len(scrap.text.strip()) for scrap in run)
    line.text = " ".join("".join(scrap.text for scrap in run).split())
    line.x, line.y = min(scrap.x for scrap in run if scrap.text.strip()), first.y
    line.size = max(scrap.size for scrap in run if scrap.text.strip())
    line.bold = sum(len(scrap.text.strip()) for scrap in run if scrap.bold) > 0.9 * letters
    line.height = (first.place[1] - foot) / height


def _runs(page: Any) -> tuple[list[list[_Scrap]], int]:
    """The page's text in lines of scraps, and how many strokes and boxes are drawn on it."""
    runs, run, rules = list[list[_Scrap]](), list[_Scrap](), 0

    def see_text(text: str, outer: list[float], inner: list[float], font: Any, size: float) -> None:
        nonlocal run
        if text.strip():
            run.append(_scrap(text.strip("\n"), outer, inner, font, size))
        elif run and text.strip("\n"):
            run.append(_Scrap(" ", run[-1].x, run[-1].y, 0, False, run[-1].place))
        if text.endswith("\n") and run:
            runs.append(run)
            run = []

    def see_operation(operator: bytes, *_: Any) -> None:
        nonlocal rules
        rules += operator in (b"re", b"l")

    page.extract_text(visitor_text=see_text, visitor_operand_before=see_operation)
    return [*runs, *([run] if run else [])], rules


def _scrap(text: str, outer: list[float], inner: list[float], font: Any, size: float) -> _Scrap:
    a, b, c, d, e, f = inner
    x = e * outer[0] + f * outer[2] + outer[4]
    y = e * outer[1] + f * outer[3] + outer[5]
    along = (a * outer[0] + b * outer[2], a * outer[1] + b * outer[3])
    up = (c * outer[0] + d * outer[2], c * outer[1] + d * outer[3])
    length = math.hypot(*along) or 1.0
    cos, sin = along[0] / length, along[1] / length
    name = str((font or {}).get("/BaseFont", "")).lower()
    bold = any(word in name for word in _BOLD)
    return _Scrap(
        text, x * cos + y * sin, y * cos - x * sin, abs(size) * math.hypot(*up) or 1.0, bold, (x, y)
    )


def _resumed(lines: list[list[_Scrap]], run: list[_Scrap]) -> list[_Scrap] | None:
    """The recent line that a run goes on with: after a raised `th` some programs set the rest later."""
    start = next(scrap for scrap in run if scrap.text.strip())
    for line in lines[-3:]:
        last = next(scrap for scrap in reversed(line) if scrap.text.strip())
        width = len(last.text) * last.size
        near = last.x + 0.25 * width < start.x < last.x + 0.8 * width + 2 * last.size
        if near and abs(last.y - start.y) < 0.2 * last.size:
            return line
    return None


def _within(run: list[_Scrap], bounds: tuple[float, float, float, float], top: float) -> bool:
    x, y = next(scrap for scrap in run if scrap.text.strip()).place
    left, upper, right, lower = bounds
    return left - 2 <= x <= right + 2 and upper - 2 <= top - y <= lower + 2


class _Ruled:
    """Finds tables drawn with rules, as long as the time for it lasts."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.seconds = float(TABLE_SECONDS)
        self.document: Any = None

    def tables(self, page: Any, number: int) -> list[tuple[tuple[float, float, float, float], Table]]:
        if self.seconds <= 0:
            return []
        started = time.monotonic()
        try:
            return list(self._find(number))
        except MemoryError:
            raise
        except Exception:  # its words stay in the text either way
            return []
        finally:
            self.seconds -= time.monotonic() - started

    def _find(self, number: int) -> Iterator[tuple[tuple[float, float, float, float], Table]]:
        import pdfplumber

        if self.document is None:
            logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
            self.document = pdfplumber.open(io.BytesIO(self.data))
        page = self.document.pages[number - 1]
        for found in page.find_tables():
            rows = [[_cell(cell) for cell in row] for row in found.extract()]
            columns = {column for row in rows for column, cell in enumerate(row) if cell}
            if len(rows) > 1 and len(columns) > 1:
                left, _, right, _ = found.bbox
                yield found.bbox, Table(_without_empty(rows, columns), number, (left, right))
        page.close()


def _cell(text: str | None) -> str:
    return " ".join((text or "").split())


def _without_empty(rows: list[list[str]], columns: set[int]) -> list[list[str]]:
    """Rows and columns that hold something; doubled rules make empty ones."""
    return [[row[column] for column in sorted(columns)] for row in rows if any(row)]


def _has_picture(page: Any) -> bool:
    resources = page.get("/Resources")
    objects = (resources.get_object() if resources else {}).get("/XObject")
    held = objects.get_object().values() if objects else ()
    return any(thing.get_object().get("/Subtype") in ("/Image", "/Form") for thing in held)


def _write_form(reader: PdfReader, outline: Outline) -> None:
    """Writes what was typed into the fields of a form: it is no part of the pages' text."""
    try:
        fields = reader.get_form_text_fields() or {}
    except Exception:
        fields = dict[str, Any]()
    part = outline.place.part
    outline.move(page=None, heading=None, part=joined(part, "form"))
    for name, value in fields.items():
        if value:
            outline.row((name, str(value)))
    outline.move(part=part)


def _notice_embedded(reader: PdfReader, outline: Outline) -> None:
    try:
        names = sorted(str(name) for name in reader.attachments)
    except Exception:
        names = list[str]()
    if names:
        outline.remark("embedded", count=len(names), names=", ".join(names))
