"""Hours, people and price before and after efficiency, as both cards that tell them have it."""

from cards.figures import fte_of, hours_of, price_of
from cards.parts import GAP, Element, column, columns, line, panel, sees_money, strong, subtle
from cards.words import words
from core.calculators.team_shape import HOURS_PER_FTE, TeamRole, TeamTotals
from core.views import Viewer


def totals(sums: TeamTotals, viewer: Viewer) -> Element:
    """A small table: what it comes to before efficiency, and after."""
    heads = (words("cards-team-before", viewer), words("cards-team-after", viewer))
    rows = [_row(words("cards-team-total", viewer), *(subtle(head) for head in heads))]
    rows += [
        _row(words(f"cards-team-{name}", viewer), line_before, line_after)
        for name, line_before, line_after in _figures(sums, viewer)
    ]
    year = words("cards-team-of-year", viewer, hours=hours_of(HOURS_PER_FTE, viewer))
    unseen = [] if sees_money(viewer) else [line(subtle(words("cards-rate-unseen", viewer)))]
    return panel("emphasis", *rows, line(subtle(year, size="Small"), spacing="Small"), *unseen)


def _figures(sums: TeamTotals, viewer: Viewer) -> list[tuple[str, Element, Element]]:
    pairs = [
        ("hours", hours_of(sums.hours, viewer), hours_of(sums.hours_after, viewer)),
        ("people", fte_of(sums.fte_before, viewer), fte_of(sums.fte, viewer)),
    ]
    if sees_money(viewer):
        before, after = (price_of(price, sums.currency, viewer) for price in (sums.price, sums.price_after))
        pairs.append(("price", before, after))
    return [(name, subtle(before), strong(after)) for name, before, after in pairs]


def _row(label: str, before: Element, after: Element) -> Element:
    return columns(
        column(line(label)),
        *(column(line(figure, horizontalAlignment="Right")) for figure in (before, after)),
        spacing="Small",
    )


def change(sums: TeamTotals | TeamRole, currency: str, viewer: Viewer) -> str:
    """The same on one line; a figure that stays stands there once."""
    pairs = [
        (hours_of(sums.hours, viewer), hours_of(sums.hours_after, viewer)),
        (fte_of(sums.fte_before, viewer), fte_of(sums.fte, viewer)),
    ]
    if sees_money(viewer):
        pairs.append((price_of(sums.price, currency, viewer), price_of(sums.price_after, currency, viewer)))
    said = [
        before if before == after else words("cards-team-change", viewer, before=before, after=after)
        for before, after in pairs
    ]
    return f"{GAP}·{GAP}".join(said)
