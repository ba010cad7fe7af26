"""Everything that stands in an Office file, shown or not, each text and number with its place."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from posixpath import basename, dirname, join, normpath
from typing import Any
from zipfile import ZipFile

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from core.exports.places import Places
from core.files import archive
from core.messages import Message, message

_BLOCKS = frozenset({"p", "si", "is", "comment", "threadedComment"})
"""Elements whose text is cut into runs that only together make words."""
_TELLING = frozenset({"name", "title", "descr", "alt", "caption", "display", "displayName", "author"}) | {
    *{"tooltip", "prompt", "promptTitle", "error", "errorTitle", "initials", "subject", "userId"},
    *{"Target", "formatCode", "val"},
}
"""Attributes that hold what people wrote or can read."""
_EMBEDDED = (".xlsx", ".docx", ".pptx", ".xlsm", ".docm", ".pptm")
_OPAQUE = (".bin", ".xls", ".doc", ".ppt", ".xlsb", ".ole", ".zip")
_COUNTED = frozenset({"AppVersion", "DocSecurity", "TotalTime", "revision"}) | {
    *{"Pages", "Words", "Characters", "CharactersWithSpaces", "Lines", "Paragraphs"},
    *{"Slides", "HiddenSlides", "Notes", "MMClips", "i4"},
}
"""Properties in which programs count; nobody writes there."""
_HARMLESS = "printerSettings"
_STRINGS = "xl/sharedStrings.xml"
"""The texts of a workbook's cells."""
_CODES = re.compile('&(?:"[^"]*"|K[0-9A-Fa-f]{6}|[0-9]+|[A-Za-z&])')
"""How heads and feet of sheets say where a text stands and how it looks."""
_REFERENCE = re.compile(r"\$?\b[A-Z]{1,3}\$?[0-9]+\b|\$[0-9]+:\$[0-9]+")
_DEEPEST = 3
"""Files within files."""
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, remove_comments=False)


@dataclass(frozen=True, slots=True)
class Standing:
    """One text or number, and where it stands."""

    place: Message
    text: str
    number: bool = False
    """Whether it is a number or stands alone where a figure would: a cell, a property, a chart's value."""
    formula: bool = False
    """Whether every number in it is a figure; cells that it refers to are left out of it."""
    cell: tuple[str, str] | None = None
    """Sheet and cell, for a value that a sheet shows."""


class Closed(Exception):
    """Part of the file cannot be looked into; `place` says which."""

    def __init__(self, place: Message) -> None:
        super().__init__(place.key)
        self.place = place


def standing(data: bytes, depth: int = 0) -> Iterator[Standing]:
    """All that stands in an .xlsx, .docx or .pptx.

    Raises:
        Closed: something in it cannot be looked into.
        core.files.refusal.Refused: it is no such file, is broken, or is built to harm.
    """
    file = archive.check(data)
    sheets, places = dict(_sheets(file)), Places(file)
    shown: set[int] = set()
    yield from _in_cells(file, sheets, shown)
    yield from _in_no_cell(file, shown)
    for name in file.namelist():
        if name.lower().endswith(_EMBEDDED) and depth < _DEEPEST:
            for one in standing(file.read(name), depth + 1):
                place = message("ratecard-at-embedded", file=basename(name), place=one.place)
                yield Standing(place, one.text, one.number)
        elif name.lower().endswith((*_OPAQUE, *_EMBEDDED)) and _HARMLESS not in name:
            raise Closed(message("ratecard-at-part", part=name))
        elif name.lower().endswith((".xml", ".rels", ".vml")) and name != _STRINGS:
            yield from _in_part(file, name, sheets, places)


def _tree(file: ZipFile, name: str) -> Any:
    try:
        return etree.fromstring(file.read(name), _PARSER)
    except etree.XMLSyntaxError:
        raise Closed(message("ratecard-at-part", part=name)) from None


def _local(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else "note"


def _children(tree: Any, name: str) -> Iterator[Any]:
    return (element for element in tree.iter() if _local(element) == name)


def _attribute(element: Any, name: str) -> str:
    """An attribute, in whatever namespace."""
    return next((v for k, v in element.attrib.items() if k.rpartition("}")[2] == name), "")


def _text(element: Any) -> str:
    """The text of a block; a break or tab in it parts words."""
    return "".join(" " if _local(one) in ("br", "tab", "cr") else one.text or "" for one in element.iter())


@dataclass(frozen=True, slots=True)
class _Sheet:
    name: str
    hidden: bool


def _sheets(file: ZipFile) -> Iterator[tuple[str, _Sheet]]:
    """The sheets of a workbook by their parts."""
    if "xl/workbook.xml" not in file.namelist():
        return
    targets = dict(_targets(file, "xl/workbook.xml"))
    for sheet in _children(_tree(file, "xl/workbook.xml"), "sheet"):
        named = _Sheet(sheet.get("name", ""), sheet.get("state", "visible") != "visible")
        yield targets.get(_attribute(sheet, "id"), ""), named


def _targets(file: ZipFile, part: str) -> Iterator[tuple[str, str]]:
    """The parts that a part refers to, by the id of the relationship."""
    relations = f"{dirname(part)}/_rels/{basename(part)}.rels"
    if relations not in file.namelist():
        return
    for relation in _tree(file, relations):
        target = relation.get("Target", "")
        yield relation.get("Id", ""), normpath(join("/", dirname(part), target)).lstrip("/")


def _strings(file: ZipFile) -> list[str]:
    if _STRINGS not in file.namelist():
        return []
    return [_text(one) for one in _children(_tree(file, _STRINGS), "si")]


def _in_cells(file: ZipFile, sheets: Mapping[str, _Sheet], shown: set[int]) -> Iterator[Standing]:
    """What stands in cells; `shown` takes the places of the shared texts that do."""
    strings = _strings(file)
    for part, sheet in sheets.items():
        if part not in file.namelist():
            continue
        for cell in _children(_tree(file, part), "c"):
            yield from _in_cell(cell, sheet, strings, shown)


def _in_no_cell(file: ZipFile, shown: set[int]) -> Iterator[Standing]:
    """Texts of cells that are gone, left behind in the file."""
    place = message("ratecard-at-part", part=_STRINGS)
    for number, text in enumerate(_strings(file)):
        if number not in shown:
            yield Standing(place, text, True)


def _in_cell(cell: Any, sheet: _Sheet, strings: list[str], shown: set[int]) -> Iterator[Standing]:
    at, kind = cell.get("r", ""), cell.get("t", "n")
    key = "ratecard-at-hidden-cell" if sheet.hidden else "ratecard-at-cell"
    place = message(key, sheet=sheet.name, cell=at)
    for element in cell:
        name, text = _local(element), _text(element)
        if name == "f" and text:
            yield Standing(message("ratecard-at-formula", place=place), _unreferring(text), formula=True)
        elif name == "v" and kind == "s" and text.isdecimal() and int(text) < len(strings):
            shown.add(int(text))
            yield Standing(place, strings[int(text)], True, cell=(sheet.name, at))
        elif name in ("v", "is") and text:
            yield Standing(place, text, True, cell=(sheet.name, at))


def _in_part(file: ZipFile, name: str, sheets: Mapping[str, _Sheet], places: Places) -> Iterator[Standing]:
    """What stands in a part but for the cells of sheets."""
    owner = _owner(file, name, sheets)
    for element, text, written in _walk(_tree(file, name)):
        place, local = places.of(name, element) or _place(name, element, owner), _local(element)
        if local in ("definedName", "f") or local.startswith("formula"):
            yield Standing(place, _unreferring(text), formula=True)
            continue
        if local.endswith(("Header", "Footer")):
            text = _CODES.sub(" ", text)
        alone = not (local == "p" or name.endswith(".rels"))
        yield Standing(place, text, alone and written and _is_figure(name, element))


def _unreferring(formula: str) -> str:
    """A formula without the cells and rows it refers to, whose numbers are no figures."""
    return _REFERENCE.sub(" ", formula)


def _is_figure(part: str, element: Any) -> bool:
    """Whether a text by itself could be a figure that somebody put there."""
    if part in ("docProps/app.xml", "docProps/core.xml") and _local(element) in _COUNTED:
        return False
    return "docProps" in part or "/charts/" in part or _local(element) in ("comment",)


def _owner(file: ZipFile, part: str, sheets: Mapping[str, _Sheet]) -> str:
    """The sheet that a part hangs on: its comments, its drawings."""
    if part in sheets:
        return sheets[part].name
    return next(
        (sheet.name for own, sheet in sheets.items() if part in dict(_targets(file, own)).values()), ""
    )


def _walk(element: Any) -> Iterator[tuple[Any, str, bool]]:
    """Each text below an element once, blocks as a whole, and the attributes that tell something.

    With each, whether it is written there: an attribute's number says how something looks.
    """
    if _local(element) == "sheetData":
        return
    for name, value in element.attrib.items():
        if name.rpartition("}")[2] in _TELLING and value:
            yield element, value, False
    if _local(element) in _BLOCKS:
        if text := _text(element).strip():
            yield element, text, True
        for inner in element.iterdescendants():
            for name, value in inner.attrib.items():
                if name.rpartition("}")[2] in _TELLING and value:
                    yield inner, value, False
        return
    if element.text and element.text.strip():
        yield element, element.text.strip(), True
    for child in element:
        yield from _walk(child)


def _place(part: str, element: Any, owner: str) -> Message:
    local = _local(element)
    if local in ("comment", "threadedComment") and owner:
        return message("ratecard-at-comment", sheet=owner, cell=element.get("ref", ""))
    if local == "definedName":
        return message("ratecard-at-name", name=element.get("name", ""))
    if part.startswith("docProps/"):
        holder = element.getparent()
        named = element.get("name") or (holder.get("name") if holder is not None else None) or local
        return message("ratecard-at-property", name=named)
    if owner:
        return message("ratecard-at-sheet", sheet=owner)
    return message("ratecard-at-part", part=part)
