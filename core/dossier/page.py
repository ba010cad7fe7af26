"""One page of HTML that needs nothing beside itself: no script, no address, nothing that was not escaped."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"

_STYLE = """
:root { color-scheme: light; }
body { font: 15px/1.5 "Segoe UI", system-ui, sans-serif; color: #1b1b1f; background: #fff;
  max-width: 68rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; padding-bottom: .25rem; border-bottom: 2px solid #3b4a8c; }
p { margin: .5rem 0; max-width: 50rem; }
a { color: #2f3f86; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .9rem; }
caption { text-align: left; color: #55555e; padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0;
  border-bottom: 1px solid #dcdce3; }
thead th { border-bottom: 1px solid #77778a; font-weight: 600; white-space: nowrap; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.word { overflow-wrap: normal; }
th.long, td.long { min-width: 14rem; }
.wide { overflow-x: auto; }
td.when { white-space: nowrap; font-variant-numeric: tabular-nums; }
tfoot td { font-weight: 600; border-bottom: 0; }
code { font: .85em/1.4 "Cascadia Mono", Consolas, monospace; }
.head { background: #eef0f9; border-left: 4px solid #3b4a8c; padding: .75rem 1rem; margin: 1rem 0; }
.head code { font-size: 1rem; }
.quiet { color: #55555e; }
@media print {
  body { font-size: 10pt; max-width: none; padding: 0; }
  nav { display: none; }
  .wide { overflow: visible; }
  h2 { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
"""


@dataclass(frozen=True, slots=True)
class Column:
    """A column's head and how its cells stand."""

    title: str
    kind: str = ""
    """`number`, `when`, `word` (never torn apart), `long` or `code`; text where none."""


def text(said: str) -> str:
    """Text as it may stand in a page, whatever it says."""
    return escape("".join(letter if letter.isprintable() else " " for letter in said))


def page(title: str, head: str, parts: Sequence[tuple[str, str, str]]) -> str:
    """The whole page: its head, the way to its parts, and each part: id, title, body."""
    links = "".join(f'<li><a href="#{id}">{text(named)}</a></li>' for id, named, _ in parts)
    body = "\n".join(_part(*part) for part in parts)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{text(title)}</title><style>{_STYLE}</style></head>\n"
        f"<body><header>{head}</header>\n<nav><ul>{links}</ul></nav>\n<main>{body}</main></body></html>\n"
    )


def _part(id: str, title: str, body: str) -> str:
    return f'<section id="{id}"><h2>{text(title)}</h2>\n{body}</section>'


def paragraph(said: str, kind: str = "") -> str:
    return f'<p class="{kind}">{text(said)}</p>' if kind else f"<p>{text(said)}</p>"


def table(
    columns: Sequence[Column],
    rows: Iterable[Sequence[str]],
    caption: str = "",
    foot: Sequence[str] = (),
) -> str:
    """A table; its cells are plain text."""
    head = "".join(f'<th scope="col"{_class(column)}>{text(column.title)}</th>' for column in columns)
    body = "\n".join(f"<tr>{_cells(columns, row)}</tr>" for row in rows)
    end = f"<tfoot><tr>{_cells(columns, foot)}</tr></tfoot>" if foot else ""
    said = f"<caption>{text(caption)}</caption>" if caption else ""
    inside = f"{said}<thead><tr>{head}</tr></thead>\n<tbody>{body}</tbody>{end}"
    return f'<div class="wide"><table>{inside}</table></div>\n'


def _cells(columns: Sequence[Column], row: Sequence[str]) -> str:
    return "".join(
        f"<td{_class(column)}>{_cell(column, said)}</td>" for column, said in zip(columns, row, strict=True)
    )


def _cell(column: Column, said: str) -> str:
    return f"<code>{text(said)}</code>" if column.kind == "code" and said else text(said)


def _class(column: Column) -> str:
    return f' class="{column.kind}"' if column.kind in ("number", "when", "word", "long") else ""
