"""Cards on one page in plain HTML, which needs neither packages nor a network: close to Teams, not it."""

import json
from collections.abc import Iterable
from html import escape
from typing import Any

from cards.parts import Element

_STYLE = """
body { font: 14px/20px "Segoe UI", system-ui, sans-serif; background: #f5f5f5; color: #242424; margin: 24px; }
h1 { font-size: 20px } h3 { font-size: 14px; margin: 0 }
nav a { margin-right: 12px; color: #5b5fc7; text-decoration: none; white-space: nowrap }
section { margin: 32px 0 } section > h2 { font-size: 14px; color: #616161; font-weight: 600 }
article { background: #fff; border-radius: 8px; padding: 16px; max-width: 720px; box-shadow: 0 1px 4px #0002 }
.columns { display: flex; gap: 8px } .stretch { flex: 1; min-width: 0 } .auto { flex: none }
.box { border-radius: 4px } .styled { padding: 12px } .hidden { outline: 1px dashed #c7c7c7 }
.emphasis { background: #f5f5f5 } .accent { background: #ebebfa } .good { background: #e7f2da }
.warning { background: #fbf3db } .attention { background: #fae3e5 }
.run { white-space: pre-wrap; overflow-wrap: anywhere } .subtle { color: #616161 }
.bolder { font-weight: 600 }
.Good { color: #237b4b } .Warning { color: #835c00 } .Attention { color: #c4314b } .Accent { color: #5b5fc7 }
.size-Large { font-size: 18px; line-height: 24px } .size-Small { font-size: 12px }
.italic { font-style: italic }
.ruled { border-top: 1px solid #e0e0e0; padding-top: 8px } .tap { cursor: pointer }
label { display: block; font-weight: 600; margin-bottom: 4px }
input, textarea, select { width: 100%; box-sizing: border-box; padding: 6px; font: inherit;
  border: 1px solid #d1d1d1; border-radius: 4px; background: #fafafa }
textarea { min-height: 80px }
.actions { display: flex; flex-wrap: wrap; gap: 8px }
.actions span { border: 1px solid #d1d1d1; border-radius: 4px; padding: 5px 12px; font-weight: 600 }
details { margin-top: 8px; color: #616161 } pre { overflow: auto; font-size: 12px }
"""
_SPACING = {"None": 0, "Small": 4, "Medium": 16, "Large": 24}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def page(cards: Iterable[tuple[str, Element]]) -> str:
    """One self-contained page with all these cards, each under its name."""
    named = [(name, f"card-{position}", card) for position, (name, card) in enumerate(cards)]
    links = "".join(f'<a href="#{id}">{escape(name)}</a> ' for name, id, _ in named)
    sections = "".join(_section(name, id, card) for name, id, card in named)
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width"><title>Cards</title>'
        f"<style>{_STYLE}</style><h1>Cards</h1><nav>{links}</nav>{sections}</html>"
    )


def _section(name: str, id: str, card: Element) -> str:
    source = escape(json.dumps(card, ensure_ascii=False, indent=1))
    return (
        f'<section id="{id}"><h2>{escape(name)}</h2><article>{_elements(card["body"])}</article>'
        f"<details><summary>JSON</summary><pre>{source}</pre></details></section>"
    )


def _elements(elements: Iterable[Element]) -> str:
    return "".join(_placed(element, first=position == 0) for position, element in enumerate(elements))


def _placed(element: Element, *, first: bool) -> str:
    """An element with the space above it, as all elements have it."""
    space = 0 if first else _SPACING.get(element.get("spacing", ""), 8)
    hidden = element.get("isVisible") is False
    marks = [name for name, on in (("hidden", hidden), ("ruled", element.get("separator"))) if on]
    title = ' title="Shown on a tap"' if hidden else ""
    return f'<div class="{" ".join(marks)}" style="margin-top:{space}px"{title}>{_drawn(element)}</div>'


def _drawn(element: Element) -> str:
    match element["type"]:
        case "RichTextBlock":
            align = "text-align:right" if element.get("horizontalAlignment") == "Right" else ""
            return f'<div style="{align}">{"".join(_run(run) for run in element["inlines"])}</div>'
        case "TextBlock":
            return _heading(element)
        case "Container":
            return _box(element)
        case "ColumnSet":
            cells = "".join(_column(column) for column in element["columns"])
            return f'<div class="columns{_tap_mark(element)}">{cells}</div>'
        case kind if kind.startswith("Chart."):
            return _drawn(element["fallback"])
        case "ActionSet":
            return f'<div class="actions">{"".join(_button(action) for action in element["actions"])}</div>'
        case _:
            return _input(element)


def _run(run: Element) -> str:
    marks = [
        "run",
        run.get("color", ""),
        f"size-{run.get('size', '')}",
        *(name for name, key in (("subtle", "isSubtle"), ("italic", "italic")) if run.get(key)),
        *(["bolder"] if run.get("weight") == "Bolder" else []),
    ]
    return f'<span class="{escape(" ".join(marks))}">{escape(run["text"])}</span>'


def _heading(element: Element) -> str:
    return f'<h3 class="size-{escape(element.get("size", ""))}">{escape(element["text"])}</h3>'


def _box(element: Element) -> str:
    style = f"styled {escape(element['style'])}" if "style" in element else ""
    marks = f"box {style}{_tap_mark(element)}"
    return f'<div class="{marks}"{_direction(element)}>{_elements(element["items"])}</div>'


def _tap_mark(element: Element) -> str:
    return " tap" if "selectAction" in element else ""


def _direction(element: Element) -> str:
    return ' dir="rtl"' if element.get("rtl") else ""


def _column(column: Element) -> str:
    width = column["width"]
    kind, style = (width, "") if width in ("auto", "stretch") else ("auto", f' style="width:{escape(width)}"')
    marks = f"{kind}{_tap_mark(column)}"
    return f'<div class="{marks}"{style}{_direction(column)}>{_elements(column["items"])}</div>'


def _button(action: Element) -> str:
    return f'<span title="{escape(action.get("verb", ""))}">{escape(action["title"])}</span>'


def _input(element: Element) -> str:
    value, hint = escape(str(element.get("value", ""))), escape(element.get("placeholder", ""))
    match element["type"]:
        case "Input.ChoiceSet":
            unchosen = "" if "value" in element else f"<option>{hint}</option>"
            choices = "".join(_choice(choice, element) for choice in element["choices"])
            field = f"<select>{unchosen}{choices}</select>"
        case "Input.Date":
            field = f'<input type="date" value="{value}">'
        case _ if element.get("isMultiline"):
            field = f'<textarea placeholder="{hint}">{value}</textarea>'
        case _:
            field = f'<input value="{value}" placeholder="{hint}">'
    return f"<label>{escape(element['label'])}</label>{field}"


def _choice(choice: dict[str, Any], element: Element) -> str:
    chosen = " selected" if choice["value"] == element.get("value") else ""
    return f"<option{chosen}>{escape(choice['title'])}</option>"
