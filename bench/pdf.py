"""A long brief as a PDF, written from nothing: pages of prose, each with a ruled table."""

from collections.abc import Iterator
from io import BytesIO

from pypdf import PdfWriter
from pypdf.generic import ContentStream, DictionaryObject, NameObject

PAGES = 98
LAST_WORDS = "Proposals are due on 15 March 2027."
"""What only the last page says: who knows it has read to the end."""

_TOP, _LEFT, _LEADING = 760, 60, 14
_COLUMNS = (60, 240, 360, 540)
_ROWS = 8
_PROSE = (
    "The campaign introduces the new range to shoppers who know the brand from its older bottles.",
    "Every market receives the master assets in English and adapts them with its own legal line.",
    "Masters are supplied as layered files; the agency delivers adaptations within five working days.",
    "Two rounds of amends are included, and feedback arrives from one named person in each market.",
    "Performance is reported monthly against the share of assets that were right the first time.",
)


def long_pdf(pages: int = PAGES) -> bytes:
    """The document's bytes."""
    writer, out = PdfWriter(), BytesIO()
    for number in range(1, pages + 1):
        page = writer.add_blank_page(595, 842)
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): _fonts()})
        stream = ContentStream(None, writer)
        stream.set_data("\n".join(_drawn(number, pages)).encode("ascii"))
        page.replace_contents(stream)
    writer.write(out)
    return out.getvalue()


def _fonts() -> DictionaryObject:
    helvetica = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    named = {NameObject(name): NameObject(value) for name, value in helvetica.items()}
    return DictionaryObject({NameObject("/F1"): DictionaryObject(named)})


def _drawn(number: int, pages: int) -> Iterator[str]:
    yield _text(_LEFT, _TOP, f"{number}. Section {number} of the request for proposal", size=16)
    prose = [_PROSE[(number + line) % len(_PROSE)] for line in range(20)]
    if number == pages:
        prose[-1] = LAST_WORDS
    for line, sentence in enumerate(prose, 2):
        yield _text(_LEFT, _TOP - line * _LEADING, sentence)
    yield from _table(number, _TOP - 24 * _LEADING)


def _table(number: int, top: int) -> Iterator[str]:
    """A header and rows of deliverables, ruled."""
    bottom = top - _ROWS * 2 * _LEADING
    for row in range(_ROWS + 1):
        height = top - row * 2 * _LEADING
        yield f"{_COLUMNS[0]} {height} m {_COLUMNS[-1]} {height} l S"
    yield from (f"{left} {top} m {left} {bottom} l S" for left in _COLUMNS)
    for row in range(_ROWS):
        deliverable = (f"Deliverable {number}.{row}", str(row * 3 + 1), "Germany, France, Spain")
        cells = deliverable if row else ("Deliverable", "Volume", "Markets")
        for left, cell in zip(_COLUMNS, cells, strict=False):
            yield _text(left + 6, top - row * 2 * _LEADING - 18, cell)


def _text(left: int, height: int, words: str, size: int = 10) -> str:
    return f"BT /F1 {size} Tf {left} {height} Td ({words}) Tj ET"
