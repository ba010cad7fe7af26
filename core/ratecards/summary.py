"""The first sheet: what the work comes to, by discipline, and what is not in the figures."""

from decimal import Decimal

from core.calculators.team_shape import TeamShape
from core.messages import say
from core.packs.text import line
from core.ratecards.layout import (
    ALL_LETTER,
    BODY,
    COUNTED,
    FACT,
    FIRST,
    HOURED,
    HOURS_PER_FTE,
    LABEL,
    MISSING,
    PRICE_LETTER,
    PRICED,
    ROLE_FIRST,
    ROLE_HOURS_LETTER,
    ROLE_PRICE_LETTER,
    STAFFED,
    VOLUME_LETTER,
    WARNING,
    Layout,
    Looks,
    strong,
)
from core.ratecards.sheet import Content, Formula, Look, Page, cell_text
from core.ratecards.wording import day

WIDTHS = (30.0, 20.0, 20.0, 20.0, 20.0, 20.0)
FTE_COLUMN = 4
"""Of the table of disciplines, when there is a team."""
Cells = list[tuple[Content, Look]]


def write(page: Page, layout: Layout, looks: Looks, shape: TeamShape | None) -> tuple[int, int]:
    """Writes the sheet; returns the first and last row of the table of disciplines."""
    page.across(1, (1, len(WIDTHS)), layout.word("title"), looks.title)
    at = _write_facts(page, layout, 2) + 1
    at = _write_remarks(page, layout, at)
    at = _write_totals(page, layout, looks, shape, at)
    return _write_disciplines(page, layout, looks, shape, at + 2)


def facts(layout: Layout) -> list[tuple[str, str]]:
    """What is known of the rate card, with labels."""
    book = layout.book
    known = {
        "opportunity": layout.word("numbered", number=str(book.opportunity), name=line(book.name)),
        "client": line(book.client or ""),
        "agency": line(book.branding.agency),
        "version": str(book.version),
        "made-on": day(book.made_on, layout.locale),
        "model-type": book.card.model_type,
        "region": book.card.region,
        "currency": book.card.currency,
    }
    return [(layout.word(key), cell_text(value, layout.locale)) for key, value in known.items() if value]


def _write_facts(page: Page, layout: Layout, at: int) -> int:
    known = facts(layout)
    for place, (label, value) in enumerate(known, start=at):
        page.put(place, 1, label, LABEL)
        page.across(place, (2, len(WIDTHS)), value, FACT)
    return at + len(known)


def _write_remarks(page: Page, layout: Layout, at: int) -> int:
    for place, remark in enumerate(layout.book.remarks, start=at):
        page.across(place, (1, len(WIDTHS)), cell_text(say(remark, layout.locale), layout.locale), WARNING)
    return at + len(layout.book.remarks)


def _write_totals(page: Page, layout: Layout, looks: Looks, shape: TeamShape | None, at: int) -> int:
    card = layout.book.card
    heads = ["", "before", "after", "saved"] if shape else ["", "value"]
    page.line(
        at + 1,
        [(layout.word(f"column-{head}") if head else "", _head(looks, head)) for head in heads],
    )
    count = f"=COUNT({layout.on('card', f'{VOLUME_LETTER}{FIRST}:{VOLUME_LETTER}{layout.last}')})"
    pieces = f"={layout.on('card', f'{VOLUME_LETTER}{layout.total}')}"
    hours = f"={layout.on('card', f'{ALL_LETTER}{layout.total}')}"
    price = f"={layout.on('card', f'{PRICE_LETTER}{layout.total}')}"
    rows: list[tuple[str, Content, Look, Content, Look]] = [
        ("assets", Formula(count, Decimal(card.totals.assets)), COUNTED, None, COUNTED),
        ("pieces", Formula(pieces, Decimal(card.totals.pieces)), COUNTED, None, COUNTED),
        ("hours", Formula(hours, card.totals.hours), HOURED, _after(layout, shape, "hours"), HOURED),
    ]
    if shape:
        rows.append(("fte", _fte(layout, shape), STAFFED, _after(layout, shape, "fte"), STAFFED))
    rows.append(
        ("price", _price(layout, price, card.totals.price), PRICED, _after(layout, shape, "price"), PRICED)
    )
    for place, (key, before, look, after, after_look) in enumerate(rows, start=at + 2):
        last = key == "price"
        cells: Cells = [
            (layout.word(f"total-{key}", currency=card.currency), strong(BODY) if last else BODY),
            (before, _toned(before, look, last, layout)),
        ]
        if shape:
            cells += [
                (after, _toned(after, after_look, last, layout)),
                _saved(place, before, after, after_look, last),
            ]
        page.line(place, cells)
    return at + 1 + len(rows)


def _head(looks: Looks, head: str) -> Look:
    return looks.head_figure if head else looks.head


def _toned(content: Content, look: Look, last: bool, layout: Layout) -> Look:
    if isinstance(content, Formula) and content.result == layout.word("incomplete"):
        return MISSING
    return strong(look) if last else look


def _price(layout: Layout, text: str, price: Decimal | None) -> Formula:
    return Formula(text, layout.word("incomplete") if price is None else price)


def _fte(layout: Layout, shape: TeamShape) -> Formula:
    """The people before efficiency: those of each role, rounded as on the sheet of the team."""
    roles = layout.on("card", f"{layout.first_letter}{layout.total}:{layout.last_letter}{layout.total}")
    per = layout.on("assumptions", HOURS_PER_FTE)
    return Formula(f"=SUMPRODUCT(ROUND({roles}/{per},3))", shape.totals.fte_before)


def _after(layout: Layout, shape: TeamShape | None, figure: str) -> Formula | None:
    if shape is None:
        return None
    totals, at = shape.totals, layout.team_total
    places = {
        "hours": ("D", totals.hours_after),
        "fte": ("E", totals.fte),
        "price": ("G", totals.price_after),
    }
    letter, result = places[figure]
    return _price(layout, f"={layout.on('team', f'{letter}{at}')}", result)


def _saved(at: int, before: Content, after: Content, look: Look, last: bool) -> tuple[Content, Look]:
    """What efficiency saves, where both figures are known."""
    look = strong(look) if last else look
    if not isinstance(before, Formula) or not isinstance(after, Formula):
        return None, look
    if not isinstance(before.result, Decimal) or not isinstance(after.result, Decimal):
        return Formula(f'=IF(COUNT(B{at}:C{at})=2,ROUND(B{at}-C{at},3),"")', ""), look
    return Formula(f"=ROUND(B{at}-C{at},3)", before.result - after.result), look


def _write_disciplines(
    page: Page, layout: Layout, looks: Looks, shape: TeamShape | None, at: int
) -> tuple[int, int]:
    currency = layout.book.card.currency
    after = ("hours-after", "fte", "price-before", "price-after")
    names = ("discipline", "hours", *(after if shape else ("price",)))
    page.across(at, (1, len(WIDTHS)), layout.word("by-discipline"), looks.heading)
    heads = [(layout.word(f"column-{name}", currency=currency), _head(looks, name)) for name in names]
    page.line(at + 1, [(heads[0][0], looks.head), *heads[1:]])
    first, last = at + 2, at + 1 + len(layout.disciplines)
    for place, name in enumerate(layout.disciplines, start=first):
        page.line(place, _team(layout, shape, name) if shape else _summed(layout, name, place))
    return first, last


def _team(layout: Layout, shape: TeamShape, name: str) -> Cells:
    at = layout.team[name]
    sums = next(one for one in shape.disciplines if one.discipline == name)
    figures: list[tuple[str, Decimal | None, Look]] = [
        ("B", sums.hours, HOURED),
        ("D", sums.hours_after, HOURED),
        ("E", sums.fte, STAFFED),
        ("F", sums.price, PRICED),
        ("G", sums.price_after, PRICED),
    ]
    shown = [
        (
            _price(layout, f"={layout.on('team', f'{letter}{at}')}", figure),
            MISSING if figure is None else look,
        )
        for letter, figure, look in figures
    ]
    return [(name, BODY), *shown]


def _summed(layout: Layout, name: str, at: int) -> Cells:
    own = [one for one in layout.roles if one.discipline == name]
    prices = [one.price for one in own if one.price is not None]
    hours = sum((one.hours for one in own), Decimal(0))
    price = sum(prices, Decimal(0)) if len(prices) == len(own) else None
    shown = MISSING if price is None else PRICED
    return [
        (name, BODY),
        (Formula(_by_discipline(layout, ROLE_HOURS_LETTER, at), hours), HOURED),
        (_price(layout, _whole_price(layout, at), price), shown),
    ]


def _column(layout: Layout, letter: str) -> str:
    """A column of the sheet of roles, as far as it has roles."""
    return layout.on("roles", f"${letter}${ROLE_FIRST}:${letter}${layout.role_last}")


def _by_discipline(layout: Layout, letter: str, at: int) -> str:
    return f"=SUMIF({_column(layout, 'B')},A{at},{_column(layout, letter)})"


def _whole_price(layout: Layout, at: int) -> str:
    prices = _column(layout, ROLE_PRICE_LETTER)
    missing = f"COUNTIFS({_column(layout, 'B')},A{at},{prices},{layout.quoted('no-rate')})"
    summed = f"SUMIF({_column(layout, 'B')},A{at},{prices})"
    return f"=IF({missing}=0,{summed},{layout.quoted('incomplete')})"
