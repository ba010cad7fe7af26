"""The support documents as Word: service levels, measures, what the price rests on; for the client."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from core.exports.guard import WORDS, Forbidden, refuse
from core.packs import colours
from core.packs.house import PAGE, Body, House, close_document, open_document
from core.packs.pack import Branding
from core.packs.text import clean, line
from core.packs.wording import day, word
from core.packs.wordml import cell, node, paragraph, repeated, row, run, table

_LABEL = 2_800
_LEVELS = (2_150, 980, 980, 980, 1_560, 2_988)
_MEASURES = (2_350, 2_950, 4_338)
"""Widths of the columns in twentieths of a point: together, an A4 page between its margins."""

Entry = dict[str, Any]


@dataclass(frozen=True, slots=True)
class TermsDocument:
    """Everything that stands in the document."""

    name: str
    """The opportunity's."""
    client: str | None
    version: int
    made_on: date
    branding: Branding
    levels: tuple[Entry, ...]
    """SLAs, as the stage persists them."""
    measures: tuple[Entry, ...]
    """KPIs, as the stage persists them."""
    assumptions: tuple[str, ...] = ()
    caveats: tuple[str, ...] = ()
    governance: tuple[str, ...] = ()
    forbidden: Forbidden = field(default_factory=Forbidden)
    """What a client must not find in it."""


def write(terms: TermsDocument, locale: str = "en") -> bytes:
    """The .docx file for a client.

    Raises:
        Leak: something in it is not for the client.
    """
    title = word("terms-title", locale)
    subject = " – ".join(filter(None, (title, line(terms.name))))
    house = House(terms.branding, subject, terms.made_on, locale)
    document = open_document(house)
    body = Body(document)
    body.add(paragraph("Title", title), _facts(terms, locale), paragraph("PackSpace", ""))
    body.add(paragraph("PackText", word("terms-opening", locale)))
    body.add(*_levels(terms, locale), *_measures(terms, locale))
    for part in ("assumptions", "caveats", "governance"):
        body.add(*_sentences(part, getattr(terms, part), locale))
    data = close_document(document, house)
    refuse(data, terms.forbidden)
    return data


def spoken_words(brief: Iterable[str]) -> tuple[str, ...]:
    """The words that give away what is ours, without those that the client's own brief uses."""
    texts = [text.casefold() for text in brief]
    return tuple(one for one in WORDS if not any(one in text for text in texts))


def _facts(terms: TermsDocument, locale: str) -> Any:
    known = {
        "opportunity": terms.name,
        "client": terms.client or "",
        "agency": terms.branding.agency,
        "version": str(terms.version),
        "made-on": day(terms.made_on, locale),
        "terms-contact": terms.branding.contact,
    }
    said = [(word(key, locale), line(value)) for key, value in known.items()]
    rows = [
        row(cell(_LABEL, paragraph("PackLabel", label)), cell(PAGE - _LABEL, paragraph("PackText", value)))
        for label, value in said
        if value
    ]
    return table((_LABEL, PAGE - _LABEL), *rows, ruled=False)


def _levels(terms: TermsDocument, locale: str) -> list[Any]:
    heads = ("deliverable", "v1", "v2", "v3", "responsible", "notes")
    rows = [
        (
            str(one.get("deliverable") or ""),
            *(_days(one.get(f"v{version}_days"), locale) for version in (1, 2, 3)),
            str(one.get("responsible_party") or ""),
            str(one.get("notes") or ""),
        )
        for one in terms.levels
    ]
    about = paragraph("PackText", word("terms-levels-said", locale))
    head = paragraph("Heading1", word("terms-levels", locale))
    return [head, about, paragraph("PackSpace", ""), _table(terms, _LEVELS, heads, rows, locale)]


def _days(days: object, locale: str) -> str:
    return word("terms-days", locale, days=int(str(days))) if days else ""


def _measures(terms: TermsDocument, locale: str) -> list[Any]:
    rows = [
        tuple(str(one.get(name) or "") for name in ("metric", "target", "measurement"))
        for one in terms.measures
    ]
    head = paragraph("Heading1", word("terms-measures", locale))
    return [head, _table(terms, _MEASURES, ("metric", "target", "measurement"), rows, locale)]


def _table(
    terms: TermsDocument,
    widths: Sequence[int],
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    locale: str,
) -> Any:
    """A table whose head stands on every page; the first column tells the rows apart."""
    brand = colours.brand(terms.branding.colour)
    ink = colours.ink_on(brand)
    head = row(
        *(
            cell(
                width, paragraph("PackStrong", "", _coloured(word(f"terms-{name}", locale), ink)), fill=brand
            )
            for width, name in zip(widths, heads, strict=True)
        )
    )
    return table(widths, repeated(head), *(_row(widths, texts) for texts in rows))


def _row(widths: Sequence[int], texts: Sequence[str]) -> Any:
    styles = ("PackStrong", *["PackText"] * (len(widths) - 1))
    return row(
        *(
            cell(width, *(paragraph(style, one) for one in clean(text).split("\n")))
            for width, style, text in zip(widths, styles, texts, strict=True)
        )
    )


def _coloured(text: str, ink: str) -> Any:
    return run(text, node("color", val=ink))


def _sentences(part: str, texts: Sequence[str], locale: str) -> list[Any]:
    """One part of the document as a list; nothing where there is nothing in it."""
    if not texts:
        return []
    head = paragraph("Heading1", word(f"terms-{part}", locale))
    return [head, *(paragraph("PackBullet", line(text)) for text in texts)]
