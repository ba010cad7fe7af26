"""A card as HTML, for who reads it outside Teams: the same words in the same order, without its buttons."""

from collections.abc import Iterable
from typing import Any

from markupsafe import Markup, escape

from cards.parts import Element

_STYLES = frozenset({"emphasis", "good", "warning", "attention", "accent"})
_WORDS = {"isSubtle": "subtle", "strikethrough": "struck", "italic": "italic"}
_FACT = Markup('<div class="row"><div class="narrow"><p>{}</p></div><div class="cell"><p>{}</p></div></div>')
_NESTED = ("items", "columns", "rows", "cells", "body")


def drawn(card: Element) -> Markup:
    """What a card says; what people type and tap on it is left out."""
    return _all(card.get("body", ()))


def _all(elements: Iterable[Element]) -> Markup:
    return Markup("").join(_one(element) for element in elements)


def _one(element: Element) -> Markup:
    match element.get("type"):
        case "TextBlock" if element.get("style") == "heading":
            return Markup('<h2 dir="auto">{}</h2>').format(element.get("text", ""))
        case "TextBlock":
            return Markup('<p dir="auto">{}</p>').format(element.get("text", ""))
        case "RichTextBlock":
            return Markup('<p dir="auto">{}</p>').format(_inlines(element.get("inlines", ())))
        case "FactSet":
            return _facts(element.get("facts", ()))
        case "ColumnSet" | "TableRow":
            return _boxed("row", element)
        case "Column" | "TableCell":
            return _boxed("narrow" if element.get("width") in ("auto", "120px") else "cell", element)
        case _:
            return _boxed("box", element)


def _boxed(kind: str, element: Element) -> Markup:
    """What holds other elements; empty where nothing in it is to be read."""
    inner = Markup("").join(_all(element[name]) for name in _NESTED if isinstance(element.get(name), list))
    if not inner:
        return inner
    style = element.get("style")
    tone = f" {style}" if style in _STYLES else ""
    direction = Markup(' dir="rtl"') if element.get("rtl") else ""
    return Markup('<div class="{}{}"{}>{}</div>').format(kind, tone, direction, inner)


def _facts(facts: Iterable[Any]) -> Markup:
    rows = [_FACT.format(fact.get("title", ""), fact.get("value", "")) for fact in facts]
    return Markup('<div class="box">{}</div>').format(Markup("").join(rows))


def _inlines(runs: Iterable[Any]) -> Markup:
    return Markup("").join(escape(run) if isinstance(run, str) else _run(run) for run in runs)


def _run(run: Element) -> Markup:
    text = escape(run.get("text", ""))
    kinds = [word for name, word in _WORDS.items() if run.get(name)]
    kinds += [str(run["color"]).lower()] if str(run.get("color", "")).lower() in _STYLES else []
    if run.get("weight") == "Bolder":
        text = Markup("<strong>{}</strong>").format(text)
    if run.get("size") == "Large":
        kinds.append("large")
    return Markup('<span class="{}">{}</span>').format(" ".join(kinds), text) if kinds else text
