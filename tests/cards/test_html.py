"""Cards as HTML: every word of the card in its order, everything escaped, nothing to type or tap."""

import re
from html import unescape
from html.parser import HTMLParser
from typing import Any

import pytest

from cards.html import drawn
from cards.parts import box, columns, facts, line, run, text_input
from cards.registry import BY_HAND, render
from cards.samples.pursuit import VIEWERS

APPROVALS = {
    f"{what}.{who}": render(view, viewer)
    for what, view in BY_HAND["approval"].items()
    for who, viewer in VIEWERS.items()
}
SHOWN = ("TextBlock", "TextRun")


class _Tags(HTMLParser):
    """Which elements and attributes a page has, and whether each is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.seen.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def _texts(part: Any) -> list[str]:
    """What the card's own texts say, without those of its buttons and fields."""
    if isinstance(part, list):
        return [text for one in part for text in _texts(one)]
    if not isinstance(part, dict):
        return []
    own = [part["text"]] if part.get("type") in SHOWN else []
    nested = [part[name] for name in ("body", "items", "columns", "inlines") if name in part]
    return own + [text for one in nested for text in _texts(one)]


def _flat(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("name", APPROVALS)
def test_a_card_says_the_same_as_html(name: str) -> None:
    page = drawn(APPROVALS[name])
    plain = _flat(unescape(re.sub(r"<[^>]+>", "", page)))
    assert plain == _flat("".join(_texts(APPROVALS[name])))


@pytest.mark.parametrize("name", APPROVALS)
def test_the_html_of_a_card_has_nothing_that_acts(name: str) -> None:
    tags = _Tags()
    tags.feed(drawn(APPROVALS[name]))
    assert tags.open == []
    assert tags.seen <= {"div", "p", "h2", "span", "strong"}
    assert tags.attributes <= {"class", "dir"}


def test_what_people_wrote_is_no_markup() -> None:
    hostile = '</p><script>alert("1")</script> & <img src=x onerror=y>'
    page = drawn({"body": [line(run(hostile, "good")), *facts([("Name", hostile)])]})
    assert "<script" not in page
    assert "<img" not in page
    assert page.count("&lt;script&gt;") == 2


def test_fields_and_what_holds_nothing_are_left_out() -> None:
    page = drawn({"body": [box(text_input("note", "A note", "typed")), columns(), line("Left")]})
    assert page == '<p dir="auto">Left</p>'


def test_fact_sets_and_tables_are_read_too() -> None:
    row = {"type": "TableRow", "cells": [{"type": "TableCell", "items": [line("In a cell")]}]}
    fact_set = {"type": "FactSet", "facts": [{"title": "Price", "value": "<b>9</b>"}]}
    page = drawn({"body": [{"type": "Table", "rows": [row]}, fact_set]})
    assert "In a cell" in page
    assert "&lt;b&gt;9&lt;/b&gt;" in page
