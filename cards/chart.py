"""A chart where the client draws charts, and bars of letters where it does not."""

from collections.abc import Sequence
from decimal import Decimal

from cards.parts import Element, box, column, columns, line, run
from cards.words import apart, clip

Bar = tuple[str, Decimal, str]
"""What it stands for, how long it is, and the figure as people read it."""

_LONGEST = 10
"""Letters of the longest bar."""
_SHORTEST = "▏"


def bars(title: str, measured: str, shown: Sequence[Bar]) -> Element:
    """Horizontal bars; clients of Teams that know no charts, and others, draw the fallback."""
    named = [(clip(name, 40), length, figure) for name, length, figure in shown]
    return {
        "type": "Chart.HorizontalBar",
        "title": title,
        "yAxisTitle": measured,
        "displayMode": "AbsoluteWithAxis",
        "data": [{"x": name, "y": float(length)} for name, length, _ in named],
        "spacing": "Medium",
        "fallback": _written(title, named),
    }


def _written(title: str, shown: Sequence[Bar]) -> Element:
    longest = max((length for _, length, _ in shown), default=Decimal(0)) or Decimal(1)
    rows = [
        columns(
            column(line(run(apart(name), size="Small")), width="110px"),
            column(line(run("▇" * round(_LONGEST * length / longest) or _SHORTEST, "accent", size="Small"))),
            column(line(run(figure, size="Small"), horizontalAlignment="Right"), width="auto"),
            spacing="None",
        )
        for name, length, figure in shown
    ]
    return box(line(run(title, weight="Bolder")), *rows, spacing="Medium")
