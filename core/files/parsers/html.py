"""Web pages and mail bodies: what shows, in order."""

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Comment, Doctype, Tag
from bs4.dammit import EncodingDetector
from bs4.element import NavigableString

from core.files import marks
from core.files.outline import Outline, joined
from core.files.tables import header_of, write_table
from core.files.text import decode

_DROPPED = [
    "script",
    "style",
    "noscript",
    "template",
    "head",
    "svg",
    "nav",
    "iframe",
    "object",
    "select",
    "button",
]
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
# fmt: off
_INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "o:p",
))
# fmt: on
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_QUOTES = re.compile(r"gmail_quote|yahoo_quoted|moz-cite-prefix|divRplyFwdMsg|appendonsend", re.IGNORECASE)
_BOLD_LEVEL = 6
_EMBEDDED = re.compile(r"data:[\w/+.-]+;base64,[A-Za-z0-9+/=]+")
_DEEPEST = 150
"""No page people see nests deeper; what does is read as plain text."""
_SPACES = re.compile(r"\s+")


def parse(data: bytes, name: str, outline: Outline) -> None:
    """Reads a page as it shows."""
    soup = BeautifulSoup(outline.cut(_EMBEDDED.sub("", _decode(data))), "lxml")
    title = soup.title.get_text(" ", strip=True) if soup.title else ""
    if title and not soup.find("h1"):
        outline.heading(title, 1)
    write_soup(outline, soup)


def _decode(data: bytes) -> str:
    """The page in the encoding it declares, or the one it most likely is in."""
    declared = EncodingDetector.find_declared_encoding(data, is_html=True)
    try:
        return data.decode(declared or "utf-8")
    except (LookupError, UnicodeDecodeError):
        return decode(data)


def write_soup(outline: Outline, soup: BeautifulSoup, mail: bool = False) -> None:
    """Writes the visible content of parsed markup; in a mail, what is quoted stands in a part `quoted`."""
    for element in soup(_DROPPED):
        element.decompose()
    for element in [*soup.select("[hidden]"), *soup(style=_INVISIBLE), *soup.select("[aria-hidden=true]")]:
        element.decompose()
    outline.pictures += len(soup("img"))
    _Writer(outline, mail).walk(soup)


class _Writer:
    """Walks a page, gathering inline text until a block ends it."""

    def __init__(self, outline: Outline, mail: bool) -> None:
        self.outline = outline
        self.mail = mail
        self.gathered: list[str] = []
        self.depth = 0
        self.lists = 0
        self.item = False

    def walk(self, element: Tag) -> None:
        for child in element.children:
            if isinstance(child, Comment | Doctype):
                continue
            if isinstance(child, NavigableString):
                self.gathered.append(_SPACES.sub(" ", child))
            elif isinstance(child, Tag):
                self._tag(child)
        if element.name == "[document]":
            self._flush()

    def _tag(self, tag: Tag) -> None:
        if self.depth >= _DEEPEST:
            self.gathered.append(tag.get_text(" "))
            return
        self.depth += 1
        self._write(tag)
        self.depth -= 1

    def _write(self, tag: Tag) -> None:
        name = tag.name.lower()
        if name in _INLINE:
            self.gathered.append(str(tag.get("alt", "")) if name == "img" else "")
            self.walk(tag)
            return
        self._flush()
        if level := _HEADINGS.get(name):
            self.outline.heading(tag.get_text(" ", strip=True), level)
        elif name == "table" and _is_data(tag):
            rows, header = _rows(tag)
            write_table(self.outline, rows, header_of(rows) if header is None else header)
        elif name in ("ul", "ol", "menu", "dl"):
            self.lists += 1
            self.walk(tag)
            self._flush()
            self.lists -= 1
        elif name == "blockquote" or _QUOTES.search(f"{tag.get('id')} {tag.get('class')}"):
            self._quote(tag)
        elif name in ("p", "div") and _is_bold(tag):
            self.outline.heading(tag.get_text(" ", strip=True), _BOLD_LEVEL)
        elif name == "pre":
            self.outline.paragraph(tag.get_text())
        else:
            self.item = self.item or name in ("li", "dt")
            self.walk(tag)
            self._flush()
            if name == "li":
                self.item = False

    def _quote(self, tag: Tag) -> None:
        before = self.outline.place.part
        if self.mail:
            self.outline.move(part=joined(before, "quoted"))
        self.walk(tag)
        self._flush()
        self.outline.move(part=before)

    def _flush(self) -> None:
        text = "".join(self.gathered)
        self.gathered = []
        if not text.strip():
            return
        if self.item:
            self.outline.item(text, self.lists)
            self.item = False
        else:
            self.outline.paragraph(text)


def _is_bold(block: Tag) -> bool:
    """Whether a block is nothing but one bold text, as people type headings."""
    strong = block.find(["b", "strong"])
    if not isinstance(strong, Tag) or block.find(["p", "div", "table", "ul", "ol", "br", "img"]):
        return False
    text = block.get_text(" ", strip=True)
    return text == strong.get_text(" ", strip=True) and marks.could_be_heading(text.rstrip(": "))


def _is_data(table: Tag) -> bool:
    """Whether a table holds data; mails and old pages use tables to lay out whole pages."""
    if table.find("table") or (table.get("role") == "presentation"):
        return False
    widths = [len(row.find_all(["td", "th"])) for row in table.find_all("tr")]
    blocks = table.find(["h1", "h2", "h3", "ul", "ol"])
    return bool(table.find("th")) or (len(widths) > 1 and max(widths) > 1 and not blocks)


def _rows(table: Tag) -> tuple[list[list[str]], int | None]:
    rows, header = list[list[str]](), None
    below: dict[int, tuple[int, str]] = {}
    for row in table.find_all("tr"):
        cells = row.find_all(["td", "th"])
        if header is None and len(cells) > 1 and all(cell.name == "th" for cell in cells):
            header = len(rows)
        rows.append(list(_spread(cells, below)))
    return rows, header


def _spread(cells: list[Tag], below: dict[int, tuple[int, str]]) -> Iterator[str]:
    """The cells of one row by column: wide cells fill with blanks, tall ones repeat in the rows below."""
    column = 0
    for cell in [*cells, None]:
        while below.get(column, (0, ""))[0]:
            left, text = below[column]
            below[column] = (left - 1, text)
            yield text
            column += 1
        if cell is None:
            return
        text = cell.get_text(" ", strip=True)
        for extra in range(min(50, _span(cell, "colspan"))):
            below[column] = (_span(cell, "rowspan") - 1, "" if extra else text)
            yield "" if extra else text
            column += 1


def _span(cell: Tag, name: str) -> int:
    value = str(cell.get(name, "1"))
    return max(1, int(value)) if value.isdecimal() else 1
