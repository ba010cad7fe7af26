"""What a deck has beside its slides' content: numbers, properties, nothing of the template's own slides."""

from copy import deepcopy
from typing import Any

from pptx.enum.shapes import PP_PLACEHOLDER as P

from core.packs.text import line

_LONGEST = 255
"""Characters of a property."""


def drop_slides(deck: Any) -> None:
    """Takes the template's own slides out; what nothing refers to is not written."""
    listed = deck.slides._sldIdLst
    for one in list(listed):
        deck.part.drop_rel(one.rId)
        listed.remove(one)
    for extension in deck.element.findall(".//{*}extLst"):  # sections list slides by id
        extension.getparent().remove(extension)


def number_slide(slide: Any, layout: Any) -> None:
    """Gives a slide the foot and the number that its layout has; the library leaves both out."""
    for placeholder in layout.placeholders:
        kind = placeholder.placeholder_format.type
        if kind == P.SLIDE_NUMBER or (kind == P.FOOTER and placeholder.text_frame.text.strip()):
            copied = deepcopy(placeholder._element)
            for inherited in (*copied.iter("{*}lstStyle"), copied.spPr):
                for child in list(inherited):
                    inherited.remove(child)
            slide.shapes._spTree.append(copied)
            copied.nvSpPr.cNvPr.set("id", str(max(shape.shape_id for shape in slide.shapes) + 1))


def describe(deck: Any, title: str, author: str, language: str) -> None:
    """Sets the properties; what the template says of itself gives way to the agency."""
    properties = deck.core_properties
    properties.title, properties.language = line(title)[:_LONGEST], language
    properties.author = properties.last_modified_by = line(author)[:_LONGEST]
    properties.comments = properties.keywords = properties.category = properties.subject = ""
    properties.content_status = properties.identifier = properties.version = ""
    properties.revision = 1
