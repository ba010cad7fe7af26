"""The pack as a document: by category, a box for each answer."""

from typing import Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from openpyxl.xml.functions import tostring

from core.opportunity import Priority
from core.packs import colours
from core.packs.house import PAGE, Body, House, close_document, open_document
from core.packs.marks import Marked, bookmark, mark
from core.packs.pack import ORDER, Pack, PackQuestion
from core.packs.properties import custom, ids
from core.packs.text import clean
from core.packs.wording import category, facts, instructions, priority, subject, title, word
from core.packs.wordml import bookmarked, cell, hidden, node, paragraph, row, run, table

_NUMBER, _QUESTION, _PRIORITY = 1_350, 6_268, 2_020
"""Widths of a question's columns in twentieths of a point: together, an A4 page between its margins."""
_LABEL = 2_800
_LEGEND = 3_700
_SLOT = 1_000
"""Height of an empty answer slot: three lines."""
_WHOLE = 1_500
"""Characters up to which a question or an answer is held together on one page."""


def write(pack: Pack, locale: str = "en") -> bytes:
    """The .docx file of a pack that has at least one question."""
    house = House(pack.branding, subject(pack, locale), pack.made_on, locale)
    document = open_document(house)
    body = Body(document)
    _write_head(body, pack, locale)
    for name, asked in _by_category(pack, locale).items():
        body.add(paragraph("Heading1", name))
        for question in asked:
            body.add(_question(question, pack, locale), paragraph("PackSpace", ""))
    _set_custom(document.part.package, pack)
    return close_document(document, house)


def _by_category(pack: Pack, locale: str) -> dict[str, list[PackQuestion]]:
    """The questions under their categories: the one with the most urgent question first."""
    grouped, spelt = dict[str, list[PackQuestion]](), dict[str, str]()
    for question in sorted(pack.questions, key=lambda one: (ORDER.index(one.priority), one.number)):
        name = category(question.category, locale)
        grouped.setdefault(spelt.setdefault(name.casefold(), name), []).append(question)
    return grouped


def _write_head(body: Body, pack: Pack, locale: str) -> None:
    """Writes what stands before the questions; the pack's marks with it."""
    known = [
        row(cell(_LABEL, paragraph("PackLabel", label)), cell(PAGE - _LABEL, paragraph("PackText", value)))
        for label, value in facts(pack, locale)
    ]
    marks = hidden(" ".join(mark(kind, id) for kind, id in ids(pack).items()))
    body.add(
        paragraph("Title", title(pack, locale)),
        table((_LABEL, PAGE - _LABEL), *known, ruled=False),
        paragraph("PackSpace", ""),
        paragraph("PackStrong", instructions(pack, "instruction-document", locale), marks),
        paragraph("PackText", word("guide-open", locale)),
        paragraph("PackSpace", ""),
        table((_LEGEND, PAGE - _LEGEND), *(_legend(one, locale) for one in Priority)),
    )


def _legend(one: Priority, locale: str) -> Any:
    meaning = paragraph("PackText", word(f"meaning-{one}", locale))
    return row(_badge(one, _LEGEND, locale), cell(PAGE - _LEGEND, meaning))


def _badge(one: Priority, width: int, locale: str, keep: bool = False) -> Any:
    tint = colours.TINTS[one]
    said = paragraph("PackStrong", "", _coloured(priority(one, locale), tint.ink), keep=keep)
    return cell(width, said, fill=tint.fill)


def _coloured(text: str, ink: str) -> Any:
    return run(text, node("color", val=ink))


def _question(question: PackQuestion, pack: Pack, locale: str) -> Any:
    """The question and, under it, the slot for its answer."""
    widths = (_NUMBER, _QUESTION, _PRIORITY)
    return table(widths, _asked(question, pack, locale), _slot(question, locale))


def _asked(question: PackQuestion, pack: Pack, locale: str) -> Any:
    text, reason = clean(question.question), clean(question.rationale)
    whole = len(text) + len(reason) <= _WHOLE
    brand = colours.brand(pack.branding.colour)
    number = _coloured(word("number", locale, number=question.number), colours.ink_on(brand))
    said = paragraph("PackQuestion", text, keep=whole)
    if name := bookmark(question.id):
        bookmarked(said, question.number, name)
    said.append(hidden(mark(Marked.QUESTION, question.id)))
    paragraphs = [said]
    if reason:
        why = word("column-rationale", locale)
        paragraphs.append(paragraph("PackReason", f"{why}: {reason}", keep=whole))
    return row(
        cell(_NUMBER, paragraph("PackQuestion", "", number, keep=whole), fill=brand),
        cell(_QUESTION, *paragraphs),
        _badge(question.priority, _PRIORITY, locale, keep=whole),
        whole=whole,
    )


def _slot(question: PackQuestion, locale: str) -> Any:
    answer = clean(question.answer or "")
    label = paragraph("PackStrong", word("column-answer", locale), hidden(mark(Marked.ANSWER, question.id)))
    lines = (paragraph("PackText", said) for said in answer.split("\n"))
    return row(
        cell(_NUMBER, label),
        cell(_QUESTION + _PRIORITY, *lines, fill=colours.SLOT, span=2),
        whole=len(answer) <= _WHOLE,
        least=_SLOT,
    )


def _set_custom(package: Any, pack: Pack) -> None:
    """Adds the pack's marks as custom properties."""
    blob: Any = tostring(custom(pack).to_tree())
    part = Part(PackURI("/docProps/custom.xml"), CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, blob, package)
    package.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)
