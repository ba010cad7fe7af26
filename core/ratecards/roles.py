"""The sheet of roles: the rates that every price refers to, and what each role comes to."""

from core.ratecards.layout import (
    BODY,
    HOURED,
    MISSING,
    NOTE,
    PRICE_LETTER,
    PRICED,
    RATED,
    ROLE_FIRST,
    ROLE_HOURS_LETTER,
    Layout,
    Looks,
    strong,
)
from core.ratecards.sheet import Content, Formula, Look, Page

WIDTHS = (32.0, 26.0, 18.0, 20.0, 16.0, 18.0)


def write(page: Page, layout: Layout, looks: Looks) -> None:
    """Writes the sheet."""
    card = layout.book.card
    page.across(1, (1, len(WIDTHS)), layout.word("sheet-roles"), looks.title)
    note = layout.word("roles-note", region=card.region, currency=card.currency)
    page.across(2, (1, len(WIDTHS)), note, NOTE)
    names = ("role", "discipline", "programme", "rate", "hours", "price")
    heads = [
        (layout.word(f"column-{name}", currency=card.currency), looks.head if n < 3 else looks.head_figure)
        for n, name in enumerate(names)
    ]
    page.line(ROLE_FIRST - 1, heads)
    for at, one in enumerate(layout.roles, start=ROLE_FIRST):
        letter = layout.letter(one.role)
        missing = layout.word("no-rate")
        hours = f"=ROUND({layout.on('card', f'{letter}{layout.total}')},2)"
        price = f"={layout.on('card', f'{letter}{layout.prices}')}"
        unpriced = one.rate is None
        cells: list[tuple[Content, Look]] = [
            (one.role, BODY),
            (one.discipline, BODY),
            (layout.word("yes") if one.programme else "", BODY),
            (missing if one.rate is None else one.rate, MISSING if unpriced else RATED),
            (Formula(hours, one.hours), HOURED),
            (
                Formula(price, missing if one.price is None else one.price),
                MISSING if unpriced else PRICED,
            ),
        ]
        page.line(at, cells)
    _write_total(page, layout)
    page.freeze(f"A{ROLE_FIRST}")


def _write_total(page: Page, layout: Layout) -> None:
    totals = layout.book.card.totals
    hours = f"=SUM({ROLE_HOURS_LETTER}{ROLE_FIRST}:{ROLE_HOURS_LETTER}{layout.role_last})"
    price = f"={layout.on('card', f'{PRICE_LETTER}{layout.total}')}"
    cells: list[tuple[Content, Look]] = [
        (layout.word("row-total"), strong(BODY)),
        ("", strong(BODY)),
        ("", strong(BODY)),
        ("", strong(BODY)),
        (Formula(hours, totals.hours), strong(HOURED)),
        (
            Formula(price, layout.word("incomplete") if totals.price is None else totals.price),
            MISSING if totals.price is None else strong(PRICED),
        ),
    ]
    page.line(layout.role_last + 1, cells)
