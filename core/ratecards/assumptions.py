"""The last sheet: by which rules the figures came about, and what each route covers."""

from collections import Counter

from core.calculators.efficiency import Efficiency
from core.calculators.team_shape import HOURS_PER_FTE
from core.catalogue.catalogue import plain
from core.messages import say
from core.packs.text import line
from core.ratecards.book import Row
from core.ratecards.layout import BODY, FACT, INPUT, LABEL, Layout, Looks
from core.ratecards.sheet import Content, Look, Page, cell_text

WIDTHS = (16.0, 30.0, 62.0, 52.0, 10.0)
TOP = Look(down="top")
Cells = list[tuple[Content, Look]]


def write(page: Page, layout: Layout, looks: Looks) -> None:
    """Writes the sheet."""
    page.across(1, (1, len(WIDTHS)), layout.word("sheet-assumptions"), looks.title)
    page.across(3, (1, len(WIDTHS)), layout.word("figures"), looks.heading)
    _write_hours_per_fte(page, layout)
    at = 5
    for label, text in (*_rules(layout), *_efficiency(layout)):
        page.across(at, (1, 2), label, LABEL)
        page.across(at, (3, len(WIDTHS)), cell_text(text, layout.locale), FACT)
        at += 1
    at = _write_routes(page, layout, looks, at + 1)
    _write_caveats(page, layout, looks, at + 1)


def _write_hours_per_fte(page: Page, layout: Layout) -> None:
    """A figure that formulas refer to, so its place is fixed: the one that the layout names."""
    shape = layout.book.shape
    page.across(4, (1, 2), layout.word("rule-fte"), LABEL)
    look = Look(boxed=False, across="left", ink=INPUT)
    page.put(4, 3, shape.hours_per_fte if shape else HOURS_PER_FTE, look)


def _rules(layout: Layout) -> list[tuple[str, str]]:
    card = layout.book.card
    known = {"region": card.region, "currency": card.currency, "model_type": card.model_type}
    names = ("hours", "rates", "rounding", "asset-prices", "programme", "colours")
    rules = [(layout.word(f"rule-{name}"), layout.word(f"rule-{name}-text", **known)) for name in names]
    remarks = [say(remark, layout.locale) for remark in layout.book.remarks]
    return [*rules, *((layout.word("rule-remark"), remark) for remark in remarks)]


def _efficiency(layout: Layout) -> list[tuple[str, str]]:
    efficiency = layout.book.efficiency
    if efficiency is None:
        return []
    known = {
        "efficiency": _percentages(layout, efficiency),
        "tools": ", ".join(map(line, efficiency.tools)),
        "notes": efficiency.notes,
    }
    return [(layout.word(f"rule-{key}"), text) for key, text in known.items() if text]


def _percentages(layout: Layout, efficiency: Efficiency) -> str:
    scenario = layout.word(f"scenario-{efficiency.scenario}")
    said = [layout.word("blanket", scenario=scenario, percentage=plain(efficiency.blanket))]
    said += [
        layout.word("override", discipline=line(name), percentage=plain(percentage))
        for name, percentage in efficiency.overrides.items()
    ]
    return "; ".join(said)


def _write_routes(page: Page, layout: Layout, looks: Looks, at: int) -> int:
    """What each route covers that assets were priced by; returns the row after the table."""
    rows = layout.book.rows
    used, routes = Counter(row.route for row in rows), {row.route: row for row in rows}
    page.across(at, (1, len(WIDTHS)), layout.word("routes"), looks.heading)
    names = ("code", "route", "covers", "excludes", "assets")
    heads = [(layout.word(f"column-{name}"), looks.head) for name in names]
    page.line(at + 1, [*heads[:-1], (heads[-1][0], looks.head_figure)])
    for place, (code, row) in enumerate(routes.items(), start=at + 2):
        page.line(place, _route(layout, row, used[code]))
    return at + 2 + len(routes)


def _route(layout: Layout, row: Row, assets: int) -> Cells:
    texts = (row.route, row.route_name, row.covers, row.excludes)
    return [*((cell_text(text, layout.locale), TOP) for text in texts), (assets, TOP)]


def _write_caveats(page: Page, layout: Layout, looks: Looks, at: int) -> None:
    noted = [row for row in layout.book.rows if row.caveats]
    if not noted:
        return
    page.across(at, (1, len(WIDTHS)), layout.word("caveats"), looks.heading)
    for place, row in enumerate(noted, start=at + 1):
        page.across(place, (1, 2), cell_text(row.asset, layout.locale), BODY)
        page.across(place, (3, len(WIDTHS)), cell_text("\n".join(row.caveats), layout.locale), BODY)
