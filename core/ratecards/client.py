"""The client's view of a rate card: what is made, how often, what it includes, and the team; no rates.

Hours and FTE stand there by discipline alone, after efficiency where it is known. A price stands there only
when it is offered as such. Every figure is a value: there is no formula to follow back.
"""

from dataclasses import replace
from decimal import Decimal

from core.calculators.rounding import total
from core.exports.guard import Expected, Forbidden, figures_of, refuse
from core.packs.wording import language
from core.ratecards.book import Book, Row
from core.ratecards.finish import finished, started
from core.ratecards.layout import BODY, FACT, HOURED, LABEL, STAFFED, Layout, Looks, strong
from core.ratecards.sheet import MONEY, Content, Look, Page, Paper, cell_text
from core.ratecards.wording import day, subject

_SCOPE_WIDTHS = (6.0, 40.0, 10.0, 11.0, 62.0, 52.0)
_TEAM_WIDTHS = (40.0, 18.0, 14.0)
_TOP = Look(down="top")
_HEAD = 3
"""The row of the headings on the sheet of the scope."""
Cells = list[tuple[Content, Look]]


def write(
    book: Book, offered: Decimal | None = None, forbidden: Forbidden | None = None, locale: str = "en"
) -> bytes:
    """The .xlsx file for a client; `forbidden` adds to the rates and prices of the card, which always are.

    Raises:
        Leak: something in it is not for the client.
    """
    forbidden = forbidden or Forbidden()
    figures = (forbidden.figures | figures_of(book.card, book.shape)) - {offered}
    forbidden = replace(forbidden, figures=figures)
    layout, looks = Layout(book, locale), Looks(book.branding)
    workbook = started()
    summary = Page(workbook.create_sheet(layout.word("sheet-offer")), _TEAM_WIDTHS)
    scope = Page(workbook.create_sheet(layout.word("sheet-scope")), _SCOPE_WIDTHS)
    _write_summary(summary, layout, looks, offered)
    _write_scope(scope, layout, looks)
    title = subject(book, layout.word("client-title"))
    summary.print(title, locale, Paper())
    scope.print(title, locale, Paper(f"{_HEAD}:{_HEAD}", wide=True))
    data = finished(workbook, [summary, scope], book, title, language(locale))
    refuse(data, forbidden, _expected(summary, scope))
    return data


def _expected(*pages: Page) -> Expected:
    """What stands in the cells: counted and named by the client, or worked out for the client."""
    return {(page.sheet.title, at): content for page in pages for at, content in page.meant.items()}


def _write_summary(page: Page, layout: Layout, looks: Looks, offered: Decimal | None) -> None:
    page.across(1, (1, len(_TEAM_WIDTHS)), layout.word("client-title"), looks.title)
    facts = _facts(layout)
    for place, (label, value) in enumerate(facts, start=2):
        page.put(place, 1, label, LABEL)
        page.across(place, (2, len(_TEAM_WIDTHS)), value, FACT)
    at = _write_figures(page, layout, offered, len(facts) + 3)
    _write_team(page, layout, looks, at + 1)


def _facts(layout: Layout) -> list[tuple[str, str]]:
    book = layout.book
    known = {
        "project": book.name,
        "client-for": book.client or "",
        "agency": book.branding.agency,
        "version": str(book.version),
        "made-on": day(book.made_on, layout.locale),
    }
    said = {key: cell_text(value, layout.locale) for key, value in known.items()}
    return [(layout.word(key), value) for key, value in said.items() if value]


def _write_figures(page: Page, layout: Layout, offered: Decimal | None, at: int) -> int:
    totals = layout.book.card.totals
    rows: list[tuple[str, int | Decimal, Look]] = [
        ("offer-assets", totals.assets, BODY),
        ("total-pieces", totals.pieces, BODY),
    ]
    if offered is not None:
        rows.append(("offer-price", offered, strong(Look(number=MONEY))))
    for place, (key, figure, look) in enumerate(rows, start=at):
        label = layout.word(key, currency=totals.currency)
        page.line(place, [(label, strong(BODY) if look.bold else BODY), (figure, look)])
        page.mean(place, 2, Decimal(figure))
    return at + len(rows)


def _write_team(page: Page, layout: Layout, looks: Looks, at: int) -> None:
    """Hours and FTE by discipline; without a team, the hours of the card."""
    shape, card = layout.book.shape, layout.book.card
    page.across(at, (1, len(_TEAM_WIDTHS)), layout.word("sheet-team"), looks.heading)
    names = ("discipline", "hours", "fte") if shape else ("discipline", "hours")
    heads = [(layout.word(f"column-{name}"), looks.head_figure) for name in names]
    page.line(at + 1, [(heads[0][0], looks.head), *heads[1:]])
    rows: list[tuple[str, Decimal, Decimal | None]]
    if shape:
        rows = [(one.discipline, one.hours_after, one.fte) for one in shape.disciplines]
        whole = (layout.word("row-whole"), shape.totals.hours_after, shape.totals.fte)
    else:
        rows = [
            (name, total(one.hours for one in card.roles if one.discipline == name), None)
            for name in layout.disciplines
        ]
        whole = (layout.word("row-whole"), card.totals.hours, None)
    for place, (name, hours, fte) in enumerate([*rows, whole], start=at + 2):
        last = place == at + 2 + len(rows)
        cells: Cells = [(name, BODY), (hours, HOURED), *([(fte, STAFFED)] if fte is not None else [])]
        page.line(place, [(content, strong(look)) for content, look in cells] if last else cells)
        page.mean(place, 2, hours)
        if fte is not None:
            page.mean(place, 3, fte)


def _write_scope(page: Page, layout: Layout, looks: Looks) -> None:
    page.across(1, (1, len(_SCOPE_WIDTHS)), layout.word("sheet-scope"), looks.title)
    names = ("number", "asset", "tier", "volume", "covers", "excludes")
    heads = [
        (layout.word(f"column-{name}"), looks.head_figure if name in ("number", "volume") else looks.head)
        for name in names
    ]
    page.line(_HEAD, heads)
    for number, row in enumerate(layout.book.rows, start=1):
        _write_asset(page, layout, number, row)
    page.freeze(f"C{_HEAD + 1}")
    _write_left_out(page, layout, looks, _HEAD + len(layout.book.rows) + 2)


def _write_left_out(page: Page, layout: Layout, looks: Looks, at: int) -> None:
    """What was asked for and is not in these figures, by name, so that nobody takes it for included."""
    absent = layout.book.card.left_out
    if not absent:
        return
    page.across(at, (1, len(_SCOPE_WIDTHS)), layout.word("client-left-out"), looks.heading)
    for place, one in enumerate(absent, start=at + 1):
        name = cell_text(one.asset, layout.locale)
        page.line(place, [("", _TOP), (name, _TOP)])
        page.mean(place, 2, name)


def _write_asset(page: Page, layout: Layout, number: int, row: Row) -> None:
    at = _HEAD + number
    asset, tier, covers, excludes = (
        cell_text(text, layout.locale) for text in (row.asset, row.tier, row.covers, row.excludes)
    )
    contents: list[Content] = [number, asset, tier, row.volume, covers, excludes]
    page.line(at, [(content, _TOP) for content in contents])
    page.mean(at, 1, Decimal(number))
    page.mean(at, 2, asset)
    page.mean(at, 3, tier)
    page.mean(at, 4, Decimal(row.volume))
