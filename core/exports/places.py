"""Where in a deck or a document something stands, as people find it: slide 4, notes, paragraph 2."""

import re
from collections.abc import Iterator, Mapping
from posixpath import basename, dirname, join, normpath
from typing import Any
from zipfile import ZipFile

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from core.messages import Message, message

_DECK = "ppt/presentation.xml"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
_BEGINNING = 40
"""Characters by which a paragraph of a document is known."""
_TITLES = frozenset({"title", "ctrTitle"})


class Places:
    """The slides of a deck by the parts that hang on them."""

    def __init__(self, file: ZipFile) -> None:
        self._file = file
        self._slides: dict[str, tuple[int, str]] = {}
        for number, part in enumerate(self._listed(), start=1):
            self._slides[part] = (number, "slide")
            for target in self._targets(part).values():
                kind = "notes" if "/notesSlides/" in target else "chart" if "/charts/" in target else ""
                if kind:
                    self._slides[target] = (number, kind)

    def of(self, part: str, element: Any) -> Message | None:
        """The place of an element; None where it is in no slide, layout or text of a document."""
        if slide := self._slides.get(part):
            return _on_slide(*slide, element)
        if part.startswith(("ppt/slideLayouts/", "ppt/slideMasters/", "ppt/theme/", "ppt/notesMasters/")):
            return message("export-at-template", part=basename(part))
        if part == "word/document.xml":
            return _in_document(element)
        return None

    def _listed(self) -> Iterator[str]:
        if _DECK not in self._file.namelist():
            return
        targets = self._targets(_DECK)
        for one in self._tree(_DECK).iter("{*}sldId"):
            id = next((value for name, value in one.attrib.items() if name.endswith("}id")), "")
            if target := targets.get(id):
                yield target

    def _targets(self, part: str) -> Mapping[str, str]:
        """The parts that a part refers to, by the id of the relationship."""
        relations = f"{dirname(part)}/_rels/{basename(part)}.rels"
        if relations not in self._file.namelist():
            return {}
        return {
            one.get("Id", ""): normpath(join("/", dirname(part), one.get("Target", ""))).lstrip("/")
            for one in self._tree(relations)
        }

    def _tree(self, part: str) -> Any:
        try:
            return etree.fromstring(self._file.read(part), _PARSER)
        except etree.XMLSyntaxError:
            return etree.Element("none")


def _on_slide(number: int, kind: str, element: Any) -> Message:
    if kind != "slide":
        return message(f"export-at-{kind}", slide=number, paragraph=_paragraph(element))
    shape = _above(element, "sp", "graphicFrame", "pic", "cxnSp")
    if shape is None:
        return message("export-at-slide", slide=number)
    if re.search(r"\}tbl$", " ".join(str(one.tag) for one in element.iterancestors())):
        return message("export-at-table", slide=number)
    placeholder = next(iter(shape.iter("{*}ph")), None)
    if placeholder is not None and placeholder.get("type") in _TITLES:
        return message("export-at-title", slide=number)
    return message("export-at-bullet", slide=number, paragraph=_paragraph(element))


def _above(element: Any, *names: str) -> Any:
    """The element itself or the nearest above it with one of these names."""
    line = [element, *element.iterancestors()]
    return next((one for one in line if str(one.tag).rpartition("}")[2] in names), None)


def _paragraph(element: Any) -> int:
    """The number of the paragraph within its box."""
    paragraph = _above(element, "p")
    if paragraph is None:
        return 1
    return 1 + sum(one.tag == paragraph.tag for one in paragraph.itersiblings(preceding=True))


def _in_document(element: Any) -> Message | None:
    paragraph = _above(element, "p")
    if paragraph is None:
        return None
    text = " ".join("".join(str(one) for one in paragraph.itertext()).split())
    said = text if len(text) <= _BEGINNING else f"{text[: _BEGINNING - 1]}…"
    cell = _above(paragraph, "tbl")
    return message("export-at-document-table" if cell is not None else "export-at-document", text=said)
