"""The pieces of a Word document that python-docx has no words for, or is slow at by the hundred."""

from collections.abc import Iterable
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from core.packs import colours
from core.packs.text import reads_leftward

_BORDERS = ("top", "left", "bottom", "right", "insideH", "insideV")
_SIDE, _RULED, _BARE = "115", "70", "20"
"""What a cell keeps free, in twentieths of a point: at its sides, above and below with rules and without."""
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def node(tag: str, *children: Any, **attributes: str) -> Any:
    """An element of WordprocessingML, its attributes in the same namespace."""
    element = OxmlElement(f"w:{tag}", {qn(f"w:{name}"): value for name, value in attributes.items()})
    element.extend(children)
    return element


def run(text: str, *properties: Any) -> Any:
    """A run of text; its lines are kept."""
    element = node("r", node("rPr", *properties)) if properties else node("r")
    for number, line in enumerate(text.split("\n")):
        if number:
            element.append(node("br"))
        piece = node("t")
        piece.text = line
        piece.set(_SPACE, "preserve")
        element.append(piece)
    return element


def hidden(text: str) -> Any:
    """A run nobody sees, nor would where hidden text is shown: one point high and white."""
    return run(
        text, node("vanish"), node("color", val=colours.PAPER), node("sz", val="2"), node("szCs", val="2")
    )


def paragraph(style: str, text: str, *more: Any, keep: bool = False) -> Any:
    """A paragraph in its text's direction, followed by further runs; kept with the next where asked."""
    leftward = reads_leftward(text)
    properties = [node("pStyle", val=style)]
    if keep:
        properties.append(node("keepNext"))
    if leftward:
        properties.append(node("bidi"))
    said = [run(text, node("rtl")) if leftward else run(text)] if text else []
    return node("p", node("pPr", *properties), *said, *more)


def bookmarked(element: Any, number: int, name: str) -> None:
    """Puts a bookmark around what a paragraph says."""
    element.insert(1, node("bookmarkStart", id=str(number), name=name))
    element.append(node("bookmarkEnd", id=str(number)))


def cell(width: int, *paragraphs: Any, fill: str | None = None, span: int = 1) -> Any:
    """A cell as wide as given in twentieths of a point."""
    properties = [node("tcW", w=str(width), type="dxa")]
    if span > 1:
        properties.append(node("gridSpan", val=str(span)))
    if fill:
        properties.append(node("shd", val="clear", color="auto", fill=fill))
    return node("tc", node("tcPr", *properties), *paragraphs)


def row(*cells: Any, whole: bool = True, least: int = 0) -> Any:
    """A row that stays on one page where it is to stay whole, at least as high as given."""
    properties: list[Any] = [node("cantSplit")] if whole else []
    if least:
        properties.append(node("trHeight", val=str(least), hRule="atLeast"))
    return node("tr", node("trPr", *properties), *cells)


def repeated(head: Any) -> Any:
    """A row that stands at the top of every page its table reaches."""
    head.trPr.append(node("tblHeader"))
    return head


def table(widths: Iterable[int], *rows: Any, ruled: bool = True) -> Any:
    """A table with columns of fixed widths."""
    widths, height = list(widths), _RULED if ruled else _BARE
    padding = {"top": height, "left": _SIDE, "bottom": height, "right": _SIDE}
    line = {"val": "single", "sz": "4", "space": "0", "color": colours.RULE} if ruled else {"val": "nil"}
    return node(
        "tbl",
        node(
            "tblPr",
            node("tblW", w=str(sum(widths)), type="dxa"),
            node("tblInd", w=_SIDE if ruled else "0", type="dxa"),  # rules, else text, at the margin
            node("tblBorders", *(node(side, **line) for side in _BORDERS)),
            node("tblLayout", type="fixed"),
            node("tblCellMar", *(node(side, w=twips, type="dxa") for side, twips in padding.items())),
        ),
        node("tblGrid", *(node("gridCol", w=str(width)) for width in widths)),
        *rows,
    )


def field(instruction: str) -> Any:
    """A field that the program which shows the document works out."""
    return node("fldSimple", run("1"), instr=instruction)
